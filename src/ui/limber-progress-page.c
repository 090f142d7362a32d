/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-progress-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-breakpoint.h"
#include "limber-button-row.h"
#include "limber-chart-view.h"
#include "limber-date-words.h"
#include "limber-month-view.h"
#include "limber-progress-charts.h"
#include "limber-progress-range.h"
#include "limber-progress-words.h"
#include "limber-session-row.h"
#include "limber-ui.h"

/* Calendar and sessions stand beside each other where there is this much room. */
#define WIDE 760

/* So many of the exercises that are left out are listed. */
#define N_SKIPPED 6

struct _LimberProgressPage
{
  AdwBin parent_instance;

  LimberJournal *journal; /* (nullable) */
  int first_weekday;
  LimberProgressRange range;
  LimberHistory *shown; /* (nullable): what the page shows */
  int shown_day;        /* the day that was today then */

  GtkStack *stack;
  GtkToggleButton *ranges[LIMBER_N_RANGES];
  GtkWidget *record;
  GtkWidget *empty;
  GtkLabel *summary;
  GtkLabel *change;
  GtkBox *days;
  LimberMonthView *month;
  AdwPreferencesGroup *sessions;
  GPtrArray *session_rows; /* (element-type GtkWidget) */
  LimberChartView *pain;
  LimberChartView *minutes;
  AdwPreferencesGroup *skipped;
  GPtrArray *skipped_rows; /* (element-type GtkWidget) */
  LimberChartView *activities;
  LimberChartView *rmdq;
};

G_DEFINE_FINAL_TYPE (LimberProgressPage, limber_progress_page, ADW_TYPE_BIN)

/* --- Lists --- */

static void
clear_rows (AdwPreferencesGroup *group, GPtrArray *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_remove (group, g_ptr_array_index (rows, i));
  g_ptr_array_set_size (rows, 0);
}

static void
add_row (AdwPreferencesGroup *group, GPtrArray *rows, GtkWidget *row)
{
  adw_preferences_group_add (group, row);
  g_ptr_array_add (rows, row);
}

static void
day_chosen (LimberProgressPage *self)
{
  int day = limber_month_view_get_day (self->month);
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *title = NULL;

  clear_rows (self->sessions, self->session_rows);
  gtk_widget_set_visible (GTK_WIDGET (self->sessions), day != LIMBER_MONTH_NO_DAY);
  if (day == LIMBER_MONTH_NO_DAY)
    return;
  title = limber_words_long_date (day);
  adw_preferences_group_set_title (self->sessions, title);
  records = limber_history_list_records (self->shown, day, day);
  for (guint i = 0; i < records->len; i++)
    add_row (self->sessions, self->session_rows,
             limber_session_row_new (g_ptr_array_index (records, i)));
}

static GtkWidget *
skipped_row_new (const LimberProgressExercise *exercise)
{
  g_autofree char *words = limber_words_skips (exercise);
  GtkWidget *row = limber_ui_row_new (exercise->name, words);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  return row;
}

static void
show_skipped (LimberProgressPage *self, const LimberProgress *progress)
{
  clear_rows (self->skipped, self->skipped_rows);
  for (guint i = 0; i < progress->exercises->len && i < N_SKIPPED; i++)
    {
      const LimberProgressExercise *exercise =
          &g_array_index (progress->exercises, LimberProgressExercise, i);

      if (exercise->n_status[LIMBER_RECORD_SKIPPED] + exercise->n_status[LIMBER_RECORD_SWAPPED] > 0)
        add_row (self->skipped, self->skipped_rows, skipped_row_new (exercise));
    }
  gtk_widget_set_visible (GTK_WIDGET (self->skipped), self->skipped_rows->len > 0);
}

/* --- Charts --- */

/* @explanation, and what a point is where it is more than a day. */
static char *
explain (const char *explanation, int span)
{
  int weeks = span / 7;
  g_autofree char *means = NULL;

  if (weeks == 0)
    return g_strdup (explanation);
  means = g_strdup_printf (
      ngettext ("Each point is the mean of a week.", "Each point is the mean of %d weeks.", weeks),
      weeks);
  return g_strdup_printf ("%s %s", explanation, means);
}

static void
show_chart (LimberChartView *view, LimberChart *chart, const char *explanation)
{
  g_autoptr (LimberChart) owned = chart;

  gtk_widget_set_visible (GTK_WIDGET (view), !limber_chart_is_empty (chart));
  if (!limber_chart_is_empty (chart))
    limber_chart_view_set_chart (view, chart, explanation);
}

static void
show_charts (LimberProgressPage *self, const LimberProgress *progress)
{
  int from = progress->from;
  int to = progress->to;
  int span = limber_progress_get_span (from, to);
  g_autoptr (LimberMeasures) measures = limber_measures_new (self->shown, from, to);
  g_autofree char *pain = explain (_ ("0 is no pain, 10 the worst that you can think of."), span);

  show_chart (self->pain, limber_chart_of_pain (progress, span), pain);
  show_chart (self->minutes, limber_chart_of_minutes (progress, span),
              _ ("Guidelines advise to build up to 150 minutes of aerobic exercise a week, in "
                 "pieces of any length. Less does good, too."));
  show_chart (self->activities, limber_chart_of_activities (measures, from, to, span),
              _ ("How well they go, in the mean: 0 is unable, 10 is as before."));
  show_chart (self->rmdq, limber_chart_of_rmdq (measures, from, to, span),
              _ ("How many of the 24 statements you ticked. Fewer is better."));
}

/* --- The whole --- */

static void
show_change (LimberProgressPage *self, int today)
{
  LimberPainWeek first, last;
  g_autofree char *words = NULL;

  if (limber_pain_change (self->shown, 0, today, &first, &last))
    words = limber_words_pain_change (&first, &last);
  gtk_widget_set_visible (GTK_WIDGET (self->change), words != NULL);
  limber_ui_set_text (self->change, words ? words : "");
}

/* What depends on how far back one looks. */
static void
show_range (LimberProgressPage *self)
{
  int from = limber_progress_range_get_first (self->range, self->shown, self->shown_day,
                                              self->first_weekday);
  g_autoptr (LimberProgress) progress =
      limber_progress_new (self->shown, from, self->shown_day, self->first_weekday);
  g_autofree char *summary = limber_words_progress (progress);

  limber_ui_set_text (self->summary, summary);
  show_skipped (self, progress);
  show_charts (self, progress);
}

static void
show_history (LimberProgressPage *self, LimberHistory *history, int today)
{
  gboolean any = limber_history_get_n_records (history) > 0;

  limber_history_ref (history);
  g_clear_pointer (&self->shown, limber_history_unref);
  self->shown = history;
  self->shown_day = today;
  gtk_widget_set_visible (self->empty, !any);
  gtk_widget_set_visible (self->record, any);
  if (any)
    {
      limber_month_view_set_history (self->month, history, today, self->first_weekday);
      show_change (self, today);
      show_range (self);
    }
  gtk_stack_set_visible_child_name (self->stack, "record");
}

/* A page that nobody sees is brought up to date when it is shown. */
static void
update (LimberProgressPage *self)
{
  LimberHistory *history;
  int today;

  if (!self->journal || !gtk_widget_get_mapped (GTK_WIDGET (self)))
    return;
  history = limber_journal_get_history (self->journal);
  today = limber_wall_time_get_day (limber_journal_now (self->journal));
  if (history && (history != self->shown || today != self->shown_day))
    show_history (self, history, today);
}

static void
range_toggled (LimberProgressPage *self, GtkToggleButton *button)
{
  if (!gtk_toggle_button_get_active (button))
    return;
  for (guint i = 0; i < LIMBER_N_RANGES; i++)
    if (self->ranges[i] == button)
      self->range = (LimberProgressRange) i;
  if (self->shown)
    show_range (self);
}

static void
resized (LimberProgressPage *self, int width, int height)
{
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->days), width >= WIDE
                                                                   ? GTK_ORIENTATION_HORIZONTAL
                                                                   : GTK_ORIENTATION_VERTICAL);
  gtk_box_set_homogeneous (self->days, width >= WIDE);
}

void
limber_progress_page_set_journal (LimberProgressPage *self, LimberJournal *journal,
                                  int first_weekday)
{
  g_return_if_fail (LIMBER_IS_PROGRESS_PAGE (self) && !self->journal);

  self->journal = g_object_ref (journal);
  self->first_weekday = first_weekday;
  g_signal_connect_object (journal, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
}

void
limber_progress_page_focus (LimberProgressPage *self)
{
  g_return_if_fail (LIMBER_IS_PROGRESS_PAGE (self));
  gtk_widget_child_focus (GTK_WIDGET (self->stack), GTK_DIR_TAB_FORWARD);
}

static void
limber_progress_page_dispose (GObject *object)
{
  LimberProgressPage *self = LIMBER_PROGRESS_PAGE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->shown, limber_history_unref);
  g_clear_pointer (&self->session_rows, g_ptr_array_unref);
  g_clear_pointer (&self->skipped_rows, g_ptr_array_unref);
  G_OBJECT_CLASS (limber_progress_page_parent_class)->dispose (object);
}

static void
bind_ranges (GtkWidgetClass *widget_class)
{
  static const char *const names[LIMBER_N_RANGES] = { "weeks", "months", "year", "all" };

  for (guint i = 0; i < LIMBER_N_RANGES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                               G_STRUCT_OFFSET (LimberProgressPage, ranges)
                                                   + i * sizeof (GtkToggleButton *));
}

static void
limber_progress_page_class_init (LimberProgressPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_progress_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  g_type_ensure (LIMBER_TYPE_CHART_VIEW);
  g_type_ensure (LIMBER_TYPE_MONTH_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-progress-page.ui");
  bind_ranges (widget_class);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, record);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, empty);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, summary);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, change);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, days);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, month);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, sessions);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, minutes);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, skipped);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, activities);
  gtk_widget_class_bind_template_child (widget_class, LimberProgressPage, rmdq);
  gtk_widget_class_bind_template_callback (widget_class, day_chosen);
  gtk_widget_class_bind_template_callback (widget_class, range_toggled);
  gtk_widget_class_bind_template_callback (widget_class, resized);
}

static void
limber_progress_page_init (LimberProgressPage *self)
{
  self->session_rows = g_ptr_array_new ();
  self->skipped_rows = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  g_signal_connect (self, "map", G_CALLBACK (update), NULL);
}
