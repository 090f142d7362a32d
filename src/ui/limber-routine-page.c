/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-routine-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-breakpoint.h"
#include "limber-button-row.h"
#include "limber-date-words.h"
#include "limber-dose.h"
#include "limber-file-notice.h"
#include "limber-follow-card.h"
#include "limber-live-routine.h"
#include "limber-paths.h"
#include "limber-routine-card.h"
#include "limber-stay.h"
#include "limber-step-row.h"
#include "limber-ui.h"
#include "limber-words.h"

/* Who mends a file begins with the first. */
#define FAULTS_SHOWN 4

struct _LimberRoutinePage
{
  AdwBin parent_instance;

  LimberFileNotice *notice;
  GtkLabel *title;
  GtkImage *kind_icon;
  GtkLabel *facts;
  GtkBox *about;
  GtkBox *before;
  LimberFollowCard *follow;
  AdwPreferencesGroup *today;
  AdwActionRow *level_row;
  GtkToggleButton *levels[LIMBER_N_LEVELS];
  AdwActionRow *short_row;
  GtkSwitch *short_switch;
  AdwActionRow *flare_row;
  GtkSwitch *flare_switch;
  GtkBox *steps;
  GtkBox *sisters;
  GtkLabel *minutes;
  GtkLabel *pain;
  GtkWidget *start;

  LimberLiveRoutine *live;
  LimberRoutine *routine; /* the one of @live that is shown */
  LimberLibrary *library;
  LimberFigures *figures;
  LimberTimeline *timeline;
  GHashTable *open; /* (element-type utf8): names of the exercises whose rows are */
  gboolean has_week;
};

enum
{
  STARTED,
  PRINTED,
  HANDED_OVER,
  SISTER_ACTIVATED,
  EXERCISE_ACTIVATED,
  ROUTINE_CHANGED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberRoutinePage, limber_routine_page, ADW_TYPE_BIN)

static LimberChoices
get_choices (LimberRoutinePage *self)
{
  LimberChoices choices = {
    .short_version = gtk_switch_get_active (self->short_switch),
    .flare = gtk_switch_get_active (self->flare_switch),
  };

  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    if (gtk_toggle_button_get_active (self->levels[i]) && i != (guint) self->routine->level)
      {
        choices.has_level = TRUE;
        choices.level = (LimberLevel) i;
      }
  return choices;
}

static void
show_facts (LimberRoutinePage *self)
{
  g_autofree char *minutes = NULL;
  g_autofree char *places = limber_places_label (limber_routine_places (self->routine));
  g_autofree char *facts = NULL;

  if (self->timeline)
    minutes = limber_words_minutes (limber_minutes (limber_timeline_get_total_us (self->timeline)));
  facts = g_strjoin (" · ", limber_kind_label (self->routine->kind),
                     limber_level_label (self->timeline ? limber_timeline_get_level (self->timeline)
                                                        : self->routine->level),
                     places, minutes, NULL);
  limber_ui_set_text (self->facts, facts);
  if (minutes)
    limber_ui_set_text (self->minutes, minutes);
}

/* The first time that each step of the routine is played: a repeat block is shown once. */
static GHashTable *
played_by_step (LimberTimeline *timeline)
{
  GHashTable *played = g_hash_table_new (NULL, NULL);

  for (guint i = limber_timeline_get_n_steps (timeline); i-- > 0;)
    {
      const LimberPlayedStep *step = limber_timeline_get_step (timeline, i);

      g_hash_table_insert (played, (gpointer) step->step, (gpointer) step);
    }
  return played;
}

static GtkWidget *
block_group_new (LimberRoutinePage *self, const LimberBlock *block)
{
  GtkWidget *group = adw_preferences_group_new ();
  g_autofree char *title = NULL;

  if (block->repeat > 1)
    {
      title = g_strdup_printf (ngettext ("Do these %d time", "Do these %d times", block->repeat),
                               block->repeat);
      adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), title);
    }
  limber_adw_mend (group);
  gtk_box_append (self->steps, group);
  return group;
}

static void
more_activated (LimberRoutinePage *self, LimberStepRow *row)
{
  g_signal_emit (self, signals[EXERCISE_ACTIVATED], 0, limber_step_row_get_exercise (row));
}

static void
row_expanded (LimberRoutinePage *self, GParamSpec *pspec, LimberStepRow *row)
{
  const char *name = limber_step_row_get_exercise (row)->name;

  if (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (row)))
    g_hash_table_add (self->open, g_strdup (name));
  else
    g_hash_table_remove (self->open, name);
}

static void
add_step (LimberRoutinePage *self, GtkWidget *group, const LimberPlayedStep *step)
{
  GtkWidget *row =
      limber_step_row_new (step, limber_library_get_exercises (self->library), self->figures);

  /* Before it is on the screen, so that nothing moves. */
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row),
                                 g_hash_table_contains (self->open, step->exercise->name));
  g_signal_connect_swapped (row, "notify::expanded", G_CALLBACK (row_expanded), self);
  g_signal_connect_swapped (row, "more-activated", G_CALLBACK (more_activated), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
}

/* Plain steps that follow one another share a group; each repeat block has its own. */
static void
show_steps (LimberRoutinePage *self)
{
  g_autoptr (GHashTable) played = played_by_step (self->timeline);
  GtkWidget *group = NULL;
  gboolean plain = FALSE;

  limber_ui_remove_children (self->steps);
  for (guint i = 0; i < self->routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (self->routine->blocks, i);

      if (block->repeat > 1 || !plain)
        group = NULL;
      for (guint j = 0; j < block->steps->len; j++)
        {
          const LimberPlayedStep *step =
              g_hash_table_lookup (played, g_ptr_array_index (block->steps, j));

          if (!step)
            continue;
          if (!group)
            group = block_group_new (self, block);
          add_step (self, group, step);
        }
      plain = block->repeat == 1;
    }
}

static void
choices_changed (LimberRoutinePage *self)
{
  LimberChoices choices = get_choices (self);
  g_autoptr (GError) error = NULL;

  g_clear_pointer (&self->timeline, limber_timeline_unref);
  self->timeline = limber_timeline_compile (self->routine, &choices, &error);
  if (self->timeline)
    show_steps (self);
  else
    limber_ui_set_text (self->minutes, error->message);
  show_facts (self);
  limber_follow_card_set_level (self->follow,
                                choices.has_level ? (int) choices.level : LIMBER_UNSET);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.start", self->timeline != NULL);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.print", self->timeline != NULL);
}

static void
append_text (GtkBox *box, const char *text, const char *style_class)
{
  if (text && text[0])
    gtk_box_append (box, limber_ui_wrapped_label (text, style_class));
}

static void
show_about (LimberRoutinePage *self)
{
  const LimberRoutine *routine = self->routine;
  g_autofree char *author = limber_words_author (&routine->author);
  g_autofree char *schedule = routine->schedule ? limber_words_schedule (routine->schedule) : NULL;
  g_autofree char *often = NULL;
  g_autofree char *review_by = limber_words_written_date (routine->review_by);
  g_autofree char *review = NULL;

  limber_ui_remove_children (self->about);
  append_text (self->about, routine->summary, "summary");
  append_text (self->about, routine->goal, NULL);
  append_text (self->about, routine->why, NULL);
  if (schedule)
    /* Translators: how often a routine is to be done, such as "3 times a week" */
    often = g_strdup_printf (_ ("How often: %s"), schedule);
  append_text (self->about, often, NULL);
  append_text (self->about, author, "caption");
  if (review_by)
    /* Translators: the date by which the author wants to look at the routine again */
    review = g_strdup_printf (_ ("To be looked at again by %s"), review_by);
  append_text (self->about, review, "caption");
}

static void
append_before (LimberRoutinePage *self, const char *heading, const char *const *lines)
{
  if (!lines[0])
    return;
  gtk_box_append (self->before, limber_ui_wrapped_label (heading, "heading"));
  limber_ui_bullet_list (self->before, lines);
}

static void
show_before (LimberRoutinePage *self)
{
  g_auto (GStrv) equipment = limber_routine_equipment (self->routine);
  g_autofree char *pain = limber_words_pain_rule (self->routine);

  limber_ui_remove_children (self->before);
  if (equipment[0])
    {
      /* Translators: between two names in a list */
      g_autofree char *list = g_strjoinv (C_ ("list", ", "), equipment);

      gtk_box_append (self->before, limber_ui_wrapped_label (_ ("You need"), "heading"));
      gtk_box_append (self->before, limber_ui_wrapped_label (list, NULL));
    }
  append_before (self, _ ("Before you start"), (const char *const *) self->routine->cautions);
  append_before (self, _ ("Stop if"), (const char *const *) self->routine->stop_if);
  limber_ui_set_text (self->pain, pain);
}

static void
show_choices (LimberRoutinePage *self)
{
  gboolean has_short = limber_routine_has_short (self->routine);
  gboolean has_flare = limber_routine_has_flare (self->routine);
  gboolean has_levels;
  guint n_levels = 0;

  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    {
      gboolean own = i == (guint) self->routine->level;
      gboolean has = own || limber_routine_has_level (self->routine, (LimberLevel) i);

      gtk_button_set_label (GTK_BUTTON (self->levels[i]), limber_level_label ((LimberLevel) i));
      gtk_widget_set_visible (GTK_WIDGET (self->levels[i]), has);
      gtk_toggle_button_set_active (self->levels[i], own);
      n_levels += has;
    }
  has_levels = n_levels > 1 && limber_routine_level_matters (self->routine);
  gtk_widget_set_visible (GTK_WIDGET (self->level_row), has_levels);
  gtk_widget_set_visible (GTK_WIDGET (self->short_row), has_short);
  gtk_widget_set_visible (GTK_WIDGET (self->flare_row), has_flare);
  gtk_widget_set_visible (GTK_WIDGET (self->today), has_levels || has_short || has_flare);
}

static void
sister_clicked (GtkWidget *row, LimberRoutinePage *self)
{
  g_signal_emit (self, signals[SISTER_ACTIVATED], 0, g_object_get_data (G_OBJECT (row), "info"));
}

static gboolean
add_sister (LimberRoutinePage *self, GtkWidget *group, const char *what, const char *id)
{
  LimberRoutineInfo *info = id ? limber_library_find (self->library, id) : NULL;
  GtkWidget *row;

  if (!info)
    return FALSE;
  row = limber_ui_row_new (limber_routine_info_get_title (info), what);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), "info", g_object_ref (info), g_object_unref);
  g_signal_connect (row, "activated", G_CALLBACK (sister_clicked), self);
  adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
  return TRUE;
}

static void
show_sisters (LimberRoutinePage *self)
{
  GtkWidget *group = adw_preferences_group_new ();
  gboolean any = add_sister (self, group, _ ("An easier routine"), self->routine->easier);

  any |= add_sister (self, group, _ ("A harder routine"), self->routine->harder);
  any |= add_sister (self, group, _ ("For a bad day"), self->routine->fallback);
  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), _ ("Other Routines Like This"));
  gtk_widget_set_hexpand (group, TRUE);
  limber_ui_remove_children (self->sisters);
  gtk_box_append (self->sisters, group);
  gtk_widget_set_visible (GTK_WIDGET (self->sisters), any);
}

/* What the person chose stays, where it still is a choice. */
static void
keep_choices (LimberRoutinePage *self, const LimberChoices *before)
{
  if (before->has_level && gtk_widget_get_visible (GTK_WIDGET (self->level_row))
      && limber_routine_has_level (self->routine, before->level))
    gtk_toggle_button_set_active (self->levels[before->level], TRUE);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->short_row)))
    gtk_switch_set_active (self->short_switch, FALSE);
  if (!gtk_widget_get_visible (GTK_WIDGET (self->flare_row)))
    gtk_switch_set_active (self->flare_switch, FALSE);
}

static void
show_routine (LimberRoutinePage *self, const LimberChoices *before)
{
  limber_ui_set_text (self->title, self->routine->title);
  gtk_image_set_from_icon_name (self->kind_icon, limber_kind_icon (self->routine->kind));
  show_about (self);
  show_before (self);
  show_choices (self);
  keep_choices (self, before);
  show_sisters (self);
  choices_changed (self);
}

static void
show_notice (LimberRoutinePage *self)
{
  g_autofree char *heading = limber_live_routine_dup_heading (self->live);
  g_autofree char *faults = limber_live_routine_dup_faults (self->live, FAULTS_SHOWN);

  limber_file_notice_show (self->notice, self->routine->path, heading, faults);
}

static void
take_routine (LimberRoutinePage *self, LimberRoutine *routine)
{
  LimberChoices before = get_choices (self);

  /* What the buttons say while they are set is no choice. */
  g_clear_pointer (&self->timeline, limber_timeline_unref);
  limber_routine_unref (self->routine);
  self->routine = limber_routine_ref (routine);
  show_routine (self, &before);
  if (self->has_week)
    limber_follow_card_set_routine (self->follow, routine);
  g_signal_emit (self, signals[ROUTINE_CHANGED], 0);
}

static void
live_changed (LimberRoutinePage *self)
{
  LimberRoutine *routine = limber_live_routine_get (self->live);
  LimberStay *stay = limber_stay_new (GTK_WIDGET (self));

  show_notice (self);
  if (routine != self->routine)
    take_routine (self, routine);
  limber_stay_end (stay);
}

/* Of what came with Limber a person edits a copy. */
static void
allow_edits (LimberRoutinePage *self)
{
  const char *path = self->routine->path;

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.edit",
                                 path && !limber_is_bundled (path));
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "routine.copy", path != NULL);
}

GtkWidget *
limber_routine_page_new (LimberRoutine *routine, LimberLibrary *library, LimberFigures *figures)
{
  LimberRoutinePage *self = g_object_new (LIMBER_TYPE_ROUTINE_PAGE, NULL);
  const LimberChoices none = { 0 };

  self->library = g_object_ref (library);
  self->figures = g_object_ref (figures);
  self->live = limber_live_routine_new (library, routine);
  self->routine = limber_routine_ref (limber_live_routine_get (self->live));
  g_signal_connect_object (self->live, "changed", G_CALLBACK (live_changed), self,
                           G_CONNECT_SWAPPED);
  show_routine (self, &none);
  show_notice (self);
  allow_edits (self);
  return GTK_WIDGET (self);
}

void
limber_routine_page_set_week (LimberRoutinePage *self, LimberWeek *week)
{
  g_return_if_fail (LIMBER_IS_ROUTINE_PAGE (self));

  self->has_week = TRUE;
  limber_follow_card_show (self->follow, week, self->routine);
  gtk_widget_set_visible (GTK_WIDGET (self->follow), TRUE);
}

LimberTimeline *
limber_routine_page_get_timeline (LimberRoutinePage *self)
{
  g_return_val_if_fail (LIMBER_IS_ROUTINE_PAGE (self), NULL);
  return self->timeline;
}

const LimberRoutine *
limber_routine_page_get_routine (LimberRoutinePage *self)
{
  g_return_val_if_fail (LIMBER_IS_ROUTINE_PAGE (self), NULL);
  return self->routine;
}

void
limber_routine_page_focus_start (LimberRoutinePage *self)
{
  g_return_if_fail (LIMBER_IS_ROUTINE_PAGE (self));
  gtk_widget_grab_focus (self->start);
}

/* A row is built before the page knows its routine, and its buttons speak up while it goes. */
static void
choice_made (LimberRoutinePage *self)
{
  if (self->timeline)
    choices_changed (self);
}

static void
level_toggled (LimberRoutinePage *self, GtkToggleButton *button)
{
  if (gtk_toggle_button_get_active (button))
    choice_made (self);
}

static void
start_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[STARTED], 0);
}

static void
print_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[PRINTED], 0);
}

static void
hand_over_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  g_signal_emit (widget, signals[HANDED_OVER], 0);
}

static void
edit_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  const char *path = LIMBER_ROUTINE_PAGE (widget)->routine->path;
  gboolean copies = g_str_equal (name, "routine.copy");

  if (path)
    gtk_widget_activate_action_variant (widget, copies ? "win.copy-routine" : "win.edit-routine",
                                        g_variant_new_bytestring (path));
}

static void
limber_routine_page_dispose (GObject *object)
{
  LimberRoutinePage *self = LIMBER_ROUTINE_PAGE (object);

  g_clear_pointer (&self->timeline, limber_timeline_unref);
  g_clear_pointer (&self->routine, limber_routine_unref);
  g_clear_object (&self->live);
  g_clear_object (&self->library);
  g_clear_object (&self->figures);
  g_clear_pointer (&self->open, g_hash_table_unref);
  G_OBJECT_CLASS (limber_routine_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  static const char *const names[LIMBER_N_LEVELS] = { "gentle", "moderate", "active" };

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-routine-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, notice);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, kind_icon);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, facts);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, about);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, before);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, follow);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, today);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, level_row);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, short_row);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, short_switch);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, flare_row);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, flare_switch);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, steps);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, sisters);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, minutes);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberRoutinePage, start);
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                               G_STRUCT_OFFSET (LimberRoutinePage, levels)
                                                   + i * sizeof (GtkToggleButton *));
  gtk_widget_class_bind_template_callback (widget_class, choice_made);
  gtk_widget_class_bind_template_callback (widget_class, level_toggled);
}

static void
limber_routine_page_class_init (LimberRoutinePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_routine_page_dispose;
  signals[STARTED] = g_signal_new ("started", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[PRINTED] = g_signal_new ("printed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  signals[HANDED_OVER] = g_signal_new ("handed-over", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST,
                                       0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SISTER_ACTIVATED] =
      g_signal_new ("sister-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                    NULL, G_TYPE_NONE, 1, LIMBER_TYPE_ROUTINE_INFO);
  signals[EXERCISE_ACTIVATED] =
      g_signal_new ("exercise-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  signals[ROUTINE_CHANGED] = g_signal_new ("routine-changed", G_TYPE_FROM_CLASS (klass),
                                           G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_install_action (widget_class, "routine.start", NULL, start_activated);
  gtk_widget_class_install_action (widget_class, "routine.print", NULL, print_activated);
  gtk_widget_class_install_action (widget_class, "routine.hand-over", NULL, hand_over_activated);
  gtk_widget_class_install_action (widget_class, "routine.edit", NULL, edit_activated);
  gtk_widget_class_install_action (widget_class, "routine.copy", NULL, edit_activated);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  g_type_ensure (LIMBER_TYPE_FILE_NOTICE);
  g_type_ensure (LIMBER_TYPE_FOLLOW_CARD);
  bind_template (widget_class);
}

static void
limber_routine_page_init (LimberRoutinePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->open = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  limber_ui_set_name (GTK_WIDGET (self->short_switch), _ ("Short version"));
  limber_ui_set_name (GTK_WIDGET (self->flare_switch), _ ("Flare-up version"));
}
