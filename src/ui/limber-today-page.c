/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-today-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-agenda-row.h"
#include "limber-breakpoint.h"
#include "limber-button-row.h"
#include "limber-date-words.h"
#include "limber-figure-picture.h"
#include "limber-routine-card.h"
#include "limber-seven-days.h"
#include "limber-today-notices.h"
#include "limber-ui.h"

/* Often enough to be seen soon after midnight, and seldom enough to cost nothing. */
#define LOOK_AT_CLOCK_S 60

/* Below this width the figure goes above the words. */
#define NARROW 480

struct _LimberTodayPage
{
  AdwBin parent_instance;

  AdwBin *top;
  LimberTodayNotices *notices;
  GtkStack *stack;
  GtkLabel *date;
  GtkLabel *today;
  GtkBox *next;
  LimberFigurePicture *figure;
  GtkLabel *next_title;
  GtkLabel *next_facts;
  GtkButton *start;
  GtkButton *show;
  AdwPreferencesGroup *due;
  AdwPreferencesGroup *later;
  GtkLabel *week_words;
  LimberSevenDays *seven_days;
  GtkWidget *flare;
  GtkLabel *welcome;
  GtkLabel *welcome_words;
  GtkWidget *check;

  LimberFigures *figures;
  LimberWeek *week; /* (nullable) */
  GPtrArray *rows;  /* (element-type GtkWidget): of @due and @later */
  char *shown;      /* (nullable): what @rows say */
  char *next_id;    /* (nullable): of the routine in @next */
  guint update_source;
  guint clock_source;
};

G_DEFINE_FINAL_TYPE (LimberTodayPage, limber_today_page, ADW_TYPE_BIN)

static GtkWidget *
find_focus (LimberTodayPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root ? gtk_root_get_focus (root) : NULL;

  return focus && gtk_widget_is_ancestor (focus, GTK_WIDGET (self)) ? focus : NULL;
}

void
limber_today_page_focus (LimberTodayPage *self)
{
  const char *state;

  g_return_if_fail (LIMBER_IS_TODAY_PAGE (self));

  state = gtk_stack_get_visible_child_name (self->stack);
  if (g_strcmp0 (state, "new") == 0)
    gtk_widget_grab_focus (self->check);
  else if (gtk_widget_get_visible (GTK_WIDGET (self->next)))
    gtk_widget_grab_focus (GTK_WIDGET (self->start));
  else
    gtk_widget_child_focus (GTK_WIDGET (self), GTK_DIR_TAB_FORWARD);
}

static void
take_focus (GtkWidget *widget, const char *name, GVariant *parameter)
{
  limber_today_page_focus (LIMBER_TODAY_PAGE (widget));
}

static void
set_target (GtkButton *button, const char *action, const char *routine)
{
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "s", routine);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
}

/* What has the big button needs no row. */
static gboolean
is_listed (LimberTodayPage *self, const LimberAgendaItem *item)
{
  return item->state != LIMBER_AGENDA_DUE || g_strcmp0 (item->follow->subject, self->next_id) != 0;
}

static void
show_next (LimberTodayPage *self, LimberRoutineInfo *info)
{
  g_autofree char *facts = NULL;
  g_autofree char *start = NULL;

  g_free (self->next_id);
  self->next_id = info ? g_strdup (limber_routine_info_get_id (info)) : NULL;
  gtk_widget_set_visible (GTK_WIDGET (self->next), info != NULL);
  if (!info)
    return;
  facts = limber_routine_info_describe (info);
  /* Translators: the title of a routine */
  start = g_strdup_printf (_ ("Start “%s”"), limber_routine_info_get_title (info));
  limber_ui_set_text (self->next_title, limber_routine_info_get_title (info));
  limber_ui_set_text (self->next_facts, facts);
  limber_ui_set_name (GTK_WIDGET (self->start), start);
  limber_figure_picture_show_routine (
      self->figure, self->figures, info,
      limber_library_get_exercises (limber_week_get_library (self->week)));
  set_target (self->start, "win.start-routine", limber_routine_info_get_id (info));
  set_target (self->show, "win.show-routine", limber_routine_info_get_id (info));
}

/* In a flare-up its routine goes before all that the week asks for. */
static LimberRoutineInfo *
find_next (LimberTodayPage *self, const LimberAgenda *agenda)
{
  LimberRoutineInfo *info = limber_week_find_flare_routine (self->week);

  for (guint i = 0; !info && i < agenda->n_items; i++)
    if (agenda->items[i].state == LIMBER_AGENDA_DUE)
      info = limber_week_find (self->week, agenda->items[i].follow->subject);
  return info;
}

static gboolean
holds (GtkWidget *widget, GtkWidget *focus)
{
  return focus && (focus == widget || gtk_widget_is_ancestor (focus, widget));
}

static void
remove_rows (LimberTodayPage *self)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      GtkWidget *row = g_ptr_array_index (self->rows, i);
      GtkWidget *group = gtk_widget_get_ancestor (row, ADW_TYPE_PREFERENCES_GROUP);

      adw_preferences_group_remove (ADW_PREFERENCES_GROUP (group), row);
    }
  g_ptr_array_set_size (self->rows, 0);
}

static void
add_row (LimberTodayPage *self, const LimberAgendaItem *item)
{
  GtkWidget *row = limber_agenda_row_new (self->week, item, self->figures);

  adw_preferences_group_add (item->state == LIMBER_AGENDA_FREE ? self->later : self->due, row);
  g_ptr_array_add (self->rows, row);
}

/* All that the rows show. */
static char *
describe (LimberTodayPage *self, const LimberAgenda *agenda)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < agenda->n_items; i++)
    {
      const LimberAgendaItem *item = &agenda->items[i];
      LimberRoutineInfo *info = limber_week_find (self->week, item->follow->subject);
      g_autofree char *words = limber_agenda_item_words (item, agenda->today);

      g_string_append_printf (text, "%s %p %s %d\n", item->follow->subject, info, words,
                              is_listed (self, item));
    }
  return g_string_free (text, FALSE);
}

static void
fill_rows (LimberTodayPage *self, const LimberAgenda *agenda)
{
  guint n_due = 0;

  remove_rows (self);
  for (guint i = 0; i < agenda->n_items; i++)
    if (is_listed (self, &agenda->items[i]))
      {
        add_row (self, &agenda->items[i]);
        n_due += agenda->items[i].state != LIMBER_AGENDA_FREE;
      }
  gtk_widget_set_visible (GTK_WIDGET (self->due), n_due > 0);
  gtk_widget_set_visible (GTK_WIDGET (self->later), self->rows->len > n_due);
}

/* Rows that say the same stay as they are, and with them the focus. */
static void
show_rows (LimberTodayPage *self, const LimberAgenda *agenda)
{
  g_autofree char *shown = describe (self, agenda);
  GtkWidget *focus = find_focus (self);
  gboolean refocus = FALSE;

  if (g_strcmp0 (shown, self->shown) == 0)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    refocus |= holds (g_ptr_array_index (self->rows, i), focus);
  fill_rows (self, agenda);
  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);
  if (refocus)
    limber_today_page_focus (self);
}

static void
show_week (LimberTodayPage *self, const LimberAgenda *agenda)
{
  g_autofree char *today = limber_agenda_words_today (agenda);
  g_autofree char *week = limber_agenda_words_week (agenda);
  g_autofree char *date = limber_words_full_day (agenda->today);

  limber_ui_set_text (self->date, date);
  limber_ui_set_text (self->today, today);
  limber_ui_set_text (self->week_words, week);
  show_next (self, find_next (self, agenda));
  show_rows (self, agenda);
  limber_seven_days_show (self->seven_days, agenda);
  gtk_widget_set_visible (self->flare, agenda->flare == NULL);
}

static void
show_welcome (LimberTodayPage *self)
{
  gboolean is_new = limber_week_is_new (self->week);

  limber_ui_set_text (self->welcome, is_new ? _ ("Welcome to Limber") : _ ("Your Week Is Empty"));
  limber_ui_set_text (self->welcome_words,
                      is_new ? _ ("Limber takes you through exercises for your back, at your own "
                                  "pace. Where would you like to begin?")
                             : _ ("Put a routine into your week, and it is here when its day "
                                  "comes. Or do one whenever you like."));
}

/* A week without the library would say that all routines are gone. */
static gboolean
is_ready (LimberTodayPage *self)
{
  LimberLibrary *library = limber_week_get_library (self->week);

  return limber_week_get_agenda (self->week)
         && (!limber_library_get_loading (library)
             || g_list_model_get_n_items (G_LIST_MODEL (library)) > 0);
}

/* What had it may be gone, such as the button that a flare-up begins with. */
static gboolean
has_lost_focus (LimberTodayPage *self)
{
  GtkWidget *focus = find_focus (self);

  return focus == NULL || !gtk_widget_get_mapped (focus);
}

static gboolean
update (gpointer data)
{
  LimberTodayPage *self = data;
  gboolean had_focus = find_focus (self) != NULL;
  const LimberAgenda *agenda;
  const char *before = gtk_stack_get_visible_child_name (self->stack);
  const char *state;

  self->update_source = 0;
  if (!is_ready (self))
    return G_SOURCE_REMOVE;
  agenda = limber_week_get_agenda (self->week);
  state = agenda->n_items == 0 && !agenda->flare ? "new" : "week";
  if (g_str_equal (state, "week"))
    show_week (self, agenda);
  else
    show_welcome (self);
  limber_today_notices_set_week (self->notices, self->week);
  gtk_stack_set_visible_child_name (self->stack, state);
  if (!gtk_widget_get_mapped (GTK_WIDGET (self)))
    return G_SOURCE_REMOVE;
  if ((had_focus && (g_strcmp0 (before, state) != 0 || has_lost_focus (self)))
      || g_str_equal (before, "reading"))
    limber_today_page_focus (self);
  return G_SOURCE_REMOVE;
}

/* After the frame that is due: the first one of the program must not wait for the record. */
static void
update_soon (LimberTodayPage *self)
{
  if (self->week && !self->update_source)
    self->update_source = g_idle_add (update, self);
}

static gboolean
look_at_clock (gpointer data)
{
  LimberTodayPage *self = data;

  if (self->week)
    limber_week_look_at_clock (self->week);
  return G_SOURCE_CONTINUE;
}

static void
flare_clicked (LimberTodayPage *self)
{
  limber_week_set_flare (self->week, TRUE);
}

static void
resized (LimberTodayPage *self, int width, int height)
{
  gboolean narrow = width < NARROW;

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->next),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
}

void
limber_today_page_set_figures (LimberTodayPage *self, LimberFigures *figures)
{
  g_return_if_fail (LIMBER_IS_TODAY_PAGE (self));
  g_set_object (&self->figures, figures);
}

void
limber_today_page_set_week (LimberTodayPage *self, LimberWeek *week)
{
  g_return_if_fail (LIMBER_IS_TODAY_PAGE (self));

  if (!g_set_object (&self->week, week))
    return;
  g_signal_connect_object (week, "changed", G_CALLBACK (update_soon), self, G_CONNECT_SWAPPED);
  update_soon (self);
}

void
limber_today_page_set_top (LimberTodayPage *self, GtkWidget *card)
{
  g_return_if_fail (LIMBER_IS_TODAY_PAGE (self));
  adw_bin_set_child (self->top, card);
  g_object_bind_property (card, "visible", self->top, "visible", G_BINDING_SYNC_CREATE);
}

static void
limber_today_page_map (GtkWidget *widget)
{
  LimberTodayPage *self = LIMBER_TODAY_PAGE (widget);

  GTK_WIDGET_CLASS (limber_today_page_parent_class)->map (widget);
  look_at_clock (self);
  self->clock_source = g_timeout_add_seconds (LOOK_AT_CLOCK_S, look_at_clock, self);
}

static void
limber_today_page_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&LIMBER_TODAY_PAGE (widget)->clock_source, g_source_remove);
  GTK_WIDGET_CLASS (limber_today_page_parent_class)->unmap (widget);
}

static void
limber_today_page_dispose (GObject *object)
{
  LimberTodayPage *self = LIMBER_TODAY_PAGE (object);

  g_clear_handle_id (&self->update_source, g_source_remove);
  g_clear_object (&self->figures);
  g_clear_object (&self->week);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->shown, g_free);
  g_clear_pointer (&self->next_id, g_free);
  G_OBJECT_CLASS (limber_today_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-today-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, top);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, notices);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, date);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, today);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, next);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, next_title);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, next_facts);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, start);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, show);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, due);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, later);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, week_words);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, seven_days);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, flare);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, welcome);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, welcome_words);
  gtk_widget_class_bind_template_child (widget_class, LimberTodayPage, check);
  gtk_widget_class_bind_template_callback (widget_class, flare_clicked);
  gtk_widget_class_bind_template_callback (widget_class, resized);
}

static void
limber_today_page_class_init (LimberTodayPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_today_page_dispose;
  widget_class->map = limber_today_page_map;
  widget_class->unmap = limber_today_page_unmap;
  gtk_widget_class_install_action (widget_class, "today.take-focus", NULL, take_focus);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  g_type_ensure (LIMBER_TYPE_SEVEN_DAYS);
  g_type_ensure (LIMBER_TYPE_TODAY_NOTICES);
  bind_template (widget_class);
}

static void
limber_today_page_init (LimberTodayPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
}
