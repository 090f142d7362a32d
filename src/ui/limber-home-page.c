/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-home-page.h"

#include "limber-adw.h"
#include "limber-exercise-browser.h"
#include "limber-learn-page.h"
#include "limber-library-page.h"
#include "limber-locale.h"
#include "limber-morning-card.h"
#include "limber-progress-page.h"
#include "limber-today-page.h"
#include "limber-ui.h"

struct _LimberHomePage
{
  AdwBin parent_instance;

  AdwViewSwitcherTitle *switcher;
  AdwViewSwitcherBar *bar;
  GtkBox *top;
  AdwViewStack *stack;

  /* Each part is (nullable): it is built when it is first shown. */
  LimberTodayPage *today;
  LimberLibraryPage *routines;
  LimberExerciseBrowser *exercises;
  LimberLearnPage *learn;
  LimberProgressPage *progress;

  LimberFigures *figures;
  GSettings *settings;
  LimberLibrary *library;
  LimberJournal *journal; /* (nullable) */
  LimberWeek *week;       /* (nullable) */
  guint morning_source;
};

enum
{
  ROUTINE_ACTIVATED,
  REPORTS_ACTIVATED,
  LEARN_WANTED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberHomePage, limber_home_page, ADW_TYPE_BIN)

static void
routine_activated (LimberHomePage *self, LimberRoutineInfo *info)
{
  g_signal_emit (self, signals[ROUTINE_ACTIVATED], 0, info);
}

static void
reports_activated (LimberHomePage *self)
{
  g_signal_emit (self, signals[REPORTS_ACTIVATED], 0);
}

static void
add_morning (gpointer data)
{
  LimberHomePage *self = data;
  LimberMorningCard *card = g_object_new (LIMBER_TYPE_MORNING_CARD, NULL);

  self->morning_source = 0;
  limber_today_page_set_top (self->today, GTK_WIDGET (card));
  limber_morning_card_bind (card, self->journal, self->settings);
}

/* What the card asks is of today; its many buttons must not hold up the first frame. */
static void
add_morning_soon (LimberHomePage *self)
{
  if (self->today && self->journal)
    self->morning_source = g_idle_add_once (add_morning, self);
}

static GtkWidget *
build_today (LimberHomePage *self)
{
  self->today = g_object_new (LIMBER_TYPE_TODAY_PAGE, NULL);
  limber_today_page_set_figures (self->today, self->figures);
  if (self->week)
    limber_today_page_set_week (self->today, self->week);
  add_morning_soon (self);
  return GTK_WIDGET (self->today);
}

static GtkWidget *
build_routines (LimberHomePage *self)
{
  self->routines = g_object_new (LIMBER_TYPE_LIBRARY_PAGE, NULL);
  limber_library_page_set_figures (self->routines, self->figures);
  limber_library_page_set_week (self->routines, self->week);
  limber_library_page_bind (self->routines, self->settings);
  limber_library_page_set_library (self->routines, self->library);
  g_signal_connect_object (self->routines, "routine-activated", G_CALLBACK (routine_activated),
                           self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->routines, "reports-activated", G_CALLBACK (reports_activated),
                           self, G_CONNECT_SWAPPED);
  return GTK_WIDGET (self->routines);
}

static GtkWidget *
build_exercises (LimberHomePage *self)
{
  self->exercises = g_object_new (LIMBER_TYPE_EXERCISE_BROWSER, NULL);
  limber_exercise_browser_set_figures (self->exercises, self->figures);
  limber_exercise_browser_set_library (self->exercises, self->library);
  return GTK_WIDGET (self->exercises);
}

static GtkWidget *
build_learn (LimberHomePage *self)
{
  self->learn = g_object_new (LIMBER_TYPE_LEARN_PAGE, NULL);
  g_signal_emit (self, signals[LEARN_WANTED], 0);
  return GTK_WIDGET (self->learn);
}

static void
give_journal (LimberHomePage *self)
{
  if (self->progress && self->journal)
    limber_progress_page_set_journal (self->progress, self->journal,
                                      limber_locale_get_first_weekday ());
}

static GtkWidget *
build_progress (LimberHomePage *self)
{
  self->progress = g_object_new (LIMBER_TYPE_PROGRESS_PAGE, NULL);
  give_journal (self);
  return GTK_WIDGET (self->progress);
}

static void
build_shown (LimberHomePage *self)
{
  static const struct
  {
    const char *name;
    GtkWidget *(*build) (LimberHomePage *self);
  } parts[] = {
    { "today", build_today }, { "routines", build_routines }, { "exercises", build_exercises },
    { "learn", build_learn }, { "progress", build_progress },
  };
  const char *shown = adw_view_stack_get_visible_child_name (self->stack);
  AdwBin *bin = ADW_BIN (adw_view_stack_get_visible_child (self->stack));

  if (!self->library || adw_bin_get_child (bin))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (parts); i++)
    if (g_str_equal (parts[i].name, shown))
      adw_bin_set_child (bin, parts[i].build (self));
}

static gboolean
shows (LimberHomePage *self, const char *part)
{
  return g_strcmp0 (adw_view_stack_get_visible_child_name (self->stack), part) == 0;
}

void
limber_home_page_set_up (LimberHomePage *self, LimberFigures *figures, GSettings *settings)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));
  g_set_object (&self->figures, figures);
  g_set_object (&self->settings, settings);
}

void
limber_home_page_set_library (LimberHomePage *self, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));

  g_set_object (&self->library, library);
  if (self->routines)
    limber_library_page_set_library (self->routines, library);
  if (self->exercises)
    limber_exercise_browser_set_library (self->exercises, library);
  build_shown (self);
}

void
limber_home_page_set_journal (LimberHomePage *self, LimberJournal *journal)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self) && !self->journal);

  self->journal = g_object_ref (journal);
  give_journal (self);
  add_morning_soon (self);
}

void
limber_home_page_set_week (LimberHomePage *self, LimberWeek *week)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self) && !self->week);

  self->week = g_object_ref (week);
  if (self->today)
    limber_today_page_set_week (self->today, week);
}

void
limber_home_page_set_learn (LimberHomePage *self, const LimberLearn *learn)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self) && self->learn);
  limber_learn_page_set_learn (self->learn, learn);
}

void
limber_home_page_show (LimberHomePage *self, const char *part)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));
  adw_view_stack_set_visible_child_name (self->stack, part);
}

GtkBox *
limber_home_page_get_top (LimberHomePage *self)
{
  g_return_val_if_fail (LIMBER_IS_HOME_PAGE (self), NULL);
  return self->top;
}

void
limber_home_page_focus_search (LimberHomePage *self)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));

  if (shows (self, "exercises"))
    {
      limber_exercise_browser_focus_search (self->exercises);
      return;
    }
  limber_home_page_show (self, "routines");
  limber_library_page_focus_search (self->routines);
}

void
limber_home_page_search_routines (LimberHomePage *self, const char *text)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));

  limber_home_page_show (self, "routines");
  limber_library_page_search (self->routines, text);
}

void
limber_home_page_focus_list (LimberHomePage *self)
{
  g_return_if_fail (LIMBER_IS_HOME_PAGE (self));

  if (shows (self, "today"))
    limber_today_page_focus (self->today);
  else if (shows (self, "exercises"))
    limber_exercise_browser_focus_list (self->exercises);
  else if (shows (self, "learn"))
    limber_learn_page_focus_list (self->learn);
  else if (shows (self, "progress"))
    limber_progress_page_focus (self->progress);
  else
    limber_library_page_focus_list (self->routines);
}

static void
limber_home_page_dispose (GObject *object)
{
  LimberHomePage *self = LIMBER_HOME_PAGE (object);

  g_clear_handle_id (&self->morning_source, g_source_remove);
  g_clear_object (&self->figures);
  g_clear_object (&self->settings);
  g_clear_object (&self->library);
  g_clear_object (&self->journal);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (limber_home_page_parent_class)->dispose (object);
}

static void
limber_home_page_class_init (LimberHomePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_home_page_dispose;
  signals[ROUTINE_ACTIVATED] =
      g_signal_new ("routine-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, LIMBER_TYPE_ROUTINE_INFO);
  signals[REPORTS_ACTIVATED] =
      g_signal_new ("reports-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
  signals[LEARN_WANTED] = g_signal_new ("learn-wanted", G_TYPE_FROM_CLASS (klass),
                                        G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-home-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, switcher);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, bar);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, top);
  gtk_widget_class_bind_template_child (widget_class, LimberHomePage, stack);
  gtk_widget_class_bind_template_callback (widget_class, build_shown);
}

static void
limber_home_page_init (LimberHomePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
}
