/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "limber-chart-view.h"
#include "limber-date-words.h"
#include "limber-day-button.h"
#include "limber-measures.h"
#include "limber-month-view.h"
#include "limber-progress-page.h"
#include "limber-progress-range.h"
#include "limber-progress-words.h"
#include "limber-session-row.h"
#include "limber-session-words.h"
#include "limber-ui.h"
#include "memory-recorder.h"
#include "sample-history.h"

#define DAY_US (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)
#define TODAY 20600 /* Wednesday, 27 May 2026 */

/* A page in a window, with a record that is in memory. */
typedef struct
{
  MemoryRecorder *recorder;
  HandClock *clock;
  LimberJournal *journal;
  GtkWidget *window;
  LimberProgressPage *page;
} Fixture;

static LimberWallTime
noon (int day)
{
  return (LimberWallTime){ .utc_us = day * DAY_US + DAY_US / 2 };
}

static void
set_up (Fixture *fixture, gconstpointer n_sessions)
{
  fixture->recorder =
      memory_recorder_new (sample_history_new (GPOINTER_TO_UINT (n_sessions), TODAY));
  fixture->clock = hand_clock_new (noon (TODAY));
  fixture->journal =
      limber_journal_new (LIMBER_RECORDER (fixture->recorder), LIMBER_WALL_CLOCK (fixture->clock));
  fixture->page = g_object_new (LIMBER_TYPE_PROGRESS_PAGE, NULL);
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  limber_progress_page_set_journal (fixture->page, fixture->journal, 0);
  gtk_window_present (GTK_WINDOW (fixture->window));
  settle ();
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_clear_object (&fixture->journal);
  g_clear_object (&fixture->recorder);
  g_clear_object (&fixture->clock);
}

static gpointer
child_of (gpointer widget, GType type, const char *name)
{
  return gtk_widget_get_template_child (widget, type, name);
}

static gpointer
part (Fixture *fixture, const char *name)
{
  return child_of (fixture->page, LIMBER_TYPE_PROGRESS_PAGE, name);
}

static const char *
text_of (Fixture *fixture, const char *name)
{
  return gtk_label_get_text (part (fixture, name));
}

/* Every widget of @type inside @widget that is shown. */
static void
collect (GtkWidget *widget, GType type, GPtrArray *found)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (g_type_is_a (G_OBJECT_TYPE (widget), type))
    g_ptr_array_add (found, widget);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    collect (child, type, found);
}

static GPtrArray *
all_of (gpointer widget, GType type)
{
  GPtrArray *found = g_ptr_array_new ();

  collect (GTK_WIDGET (widget), type, found);
  return found;
}

static void
assert_name (gpointer widget, const char *expected)
{
  g_autofree char *wrong = gtk_test_accessible_check_property (
      GTK_ACCESSIBLE (widget), GTK_ACCESSIBLE_PROPERTY_LABEL, expected);

  g_assert_cmpstr (wrong, ==, NULL);
}

/* --- The page --- */

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_assert_true (gtk_widget_get_visible (part (fixture, "empty")));
  g_assert_false (gtk_widget_get_visible (part (fixture, "record")));
}

/* What comes while the page is seen is shown; what comes while it is not, is shown later. */
static void
test_changes (Fixture *fixture, gconstpointer data)
{
  memory_recorder_set_history (fixture->recorder, sample_history_new (3, TODAY));
  settle ();
  g_assert_false (gtk_widget_get_visible (part (fixture, "empty")));
  g_assert_true (gtk_widget_get_visible (part (fixture, "record")));
  g_assert_true (g_str_has_prefix (text_of (fixture, "summary"), "3 sessions on 3 days"));
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), FALSE);
  memory_recorder_set_history (fixture->recorder, sample_history_new (4, TODAY));
  settle ();
  g_assert_true (g_str_has_prefix (text_of (fixture, "summary"), "3 sessions"));
  gtk_widget_set_visible (GTK_WIDGET (fixture->page), TRUE);
  settle ();
  g_assert_true (g_str_has_prefix (text_of (fixture, "summary"), "4 sessions"));
}

static void
test_ranges (Fixture *fixture, gconstpointer data)
{
  static const char *const names[LIMBER_N_RANGES] = { "weeks", "months", "year", "all" };
  LimberHistory *history = limber_journal_get_history (fixture->journal);

  for (guint i = 0; i < LIMBER_N_RANGES; i++)
    {
      int from = limber_progress_range_get_first ((LimberProgressRange) i, history, TODAY, 0);
      g_autoptr (LimberProgress) progress = limber_progress_new (history, from, TODAY, 0);
      g_autoptr (LimberMeasures) measures = limber_measures_new (history, from, TODAY);
      g_autofree char *summary = limber_words_progress (progress);

      gtk_toggle_button_set_active (part (fixture, names[i]), TRUE);
      g_assert_cmpstr (text_of (fixture, "summary"), ==, summary);
      g_assert_true (gtk_widget_get_visible (part (fixture, "pain")) == (progress->pains->len > 0));
      g_assert_true (gtk_widget_get_visible (part (fixture, "rmdq")) == (measures->rmdq->len > 0));
      g_assert_true (gtk_widget_get_visible (part (fixture, "activities"))
                     == (measures->points->len > 0));
    }
  g_assert_true (gtk_widget_get_visible (part (fixture, "change")));
  g_assert_true (g_str_has_prefix (text_of (fixture, "change"), "Pain "));
}

/* The list has those that were left out or done in an easier way, the most often first. */
static void
test_skipped (Fixture *fixture, gconstpointer data)
{
  LimberHistory *history = limber_journal_get_history (fixture->journal);
  int from = limber_progress_range_get_first (LIMBER_RANGE_YEAR, history, TODAY, 0);
  g_autoptr (LimberProgress) progress = limber_progress_new (history, from, TODAY, 0);
  g_autoptr (GPtrArray) rows = NULL;

  gtk_toggle_button_set_active (part (fixture, "year"), TRUE);
  rows = all_of (part (fixture, "skipped"), ADW_TYPE_ACTION_ROW);
  g_assert_cmpuint (rows->len, ==, 6);
  for (guint i = 0; i < rows->len; i++)
    {
      const LimberProgressExercise *exercise =
          &g_array_index (progress->exercises, LimberProgressExercise, i);
      g_autofree char *words = limber_words_skips (exercise);

      g_assert_cmpstr (adw_preferences_row_get_title (rows->pdata[i]), ==, exercise->name);
      g_assert_cmpstr (adw_action_row_get_subtitle (rows->pdata[i]), ==, words);
    }
}

/* --- The calendar --- */

static void
check_month (Fixture *fixture, int first, int n_days)
{
  LimberHistory *history = limber_journal_get_history (fixture->journal);
  LimberMonthView *month = part (fixture, "month");
  g_autoptr (LimberProgress) progress = limber_progress_new (history, first, first + n_days - 1, 0);
  g_autoptr (GPtrArray) buttons = all_of (month, LIMBER_TYPE_DAY_BUTTON);
  g_autofree char *title = limber_words_long_month (first);

  g_assert_cmpstr (gtk_label_get_text (child_of (month, LIMBER_TYPE_MONTH_VIEW, "title")), ==,
                   title);
  g_assert_cmpuint (buttons->len, ==, (guint) n_days);
  for (int i = 0; i < n_days; i++)
    {
      const LimberProgressDay *done = limber_progress_find_day (progress, first + i);
      g_autofree char *words =
          limber_words_day (first + i, done, limber_progress_has_flare (progress, first + i));

      assert_name (buttons->pdata[i], words);
      g_assert_cmpint (limber_day_button_get_day (buttons->pdata[i]), ==, first + i);
      g_assert_true (gtk_widget_get_sensitive (buttons->pdata[i]) == (done != NULL));
    }
}

static GtkButton *
button_named (gpointer widget, const char *tooltip)
{
  g_autoptr (GPtrArray) buttons = all_of (widget, GTK_TYPE_BUTTON);

  for (guint i = 0; i < buttons->len; i++)
    if (g_strcmp0 (gtk_widget_get_tooltip_text (buttons->pdata[i]), tooltip) == 0)
      return buttons->pdata[i];
  g_error ("no button “%s”", tooltip);
}

static void
test_months (Fixture *fixture, gconstpointer data)
{
  LimberMonthView *month = part (fixture, "month");

  check_month (fixture, limber_day_from_date (2026, 5, 1), 31);
  for (int i = 0; i < 5; i++)
    g_signal_emit_by_name (button_named (month, "Previous Month"), "clicked");
  check_month (fixture, limber_day_from_date (2025, 12, 1), 31);
  for (int i = 0; i < 26; i++)
    g_signal_emit_by_name (button_named (month, "Next Month"), "clicked");
  check_month (fixture, limber_day_from_date (2028, 2, 1), 29);
}

/* The sessions of @day are those of the list, and each opens to its steps. */
static void
check_sessions (Fixture *fixture, int day)
{
  LimberHistory *history = limber_journal_get_history (fixture->journal);
  g_autoptr (GPtrArray) records = limber_history_list_records (history, day, day);
  g_autoptr (GPtrArray) rows = all_of (part (fixture, "sessions"), LIMBER_TYPE_SESSION_ROW);
  g_autofree char *title = limber_words_long_date (day);

  g_assert_cmpint (limber_month_view_get_day (part (fixture, "month")), ==, day);
  g_assert_cmpstr (adw_preferences_group_get_title (part (fixture, "sessions")), ==, title);
  g_assert_cmpuint (rows->len, ==, records->len);
  for (guint i = 0; i < rows->len; i++)
    {
      const LimberRecord *record = records->pdata[i];
      const LimberRecordStep *step = record->steps->pdata[record->steps->len - 1];
      g_autofree char *words = limber_words_step (step);
      g_autoptr (GPtrArray) steps = NULL;

      assert_name (rows->pdata[i], record->title);
      adw_expander_row_set_expanded (rows->pdata[i], TRUE);
      steps = all_of (rows->pdata[i], ADW_TYPE_ACTION_ROW);
      g_assert_cmpuint (steps->len, >, record->steps->len);
      g_assert_cmpstr (adw_preferences_row_get_title (steps->pdata[steps->len - 1]), ==,
                       step->name);
      g_assert_cmpstr (adw_action_row_get_subtitle (steps->pdata[steps->len - 1]), ==, words);
    }
}

static void
test_days (Fixture *fixture, gconstpointer data)
{
  g_autoptr (GPtrArray) buttons = all_of (part (fixture, "month"), LIMBER_TYPE_DAY_BUTTON);
  GtkButton *other = NULL;
  GtkButton *today = NULL;

  check_sessions (fixture, TODAY);
  for (guint i = 0; i < buttons->len; i++)
    if (limber_day_button_get_day (buttons->pdata[i]) == TODAY)
      today = buttons->pdata[i];
    else if (gtk_widget_get_sensitive (buttons->pdata[i]))
      other = buttons->pdata[i];
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (today)));
  g_signal_emit_by_name (other, "clicked");
  check_sessions (fixture, limber_day_button_get_day (LIMBER_DAY_BUTTON (other)));
  g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (today)));
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (other)));
  g_signal_emit_by_name (other, "clicked");
  g_assert_true (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (other)));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
#define ADD(path, n, test) g_test_add (path, Fixture, GUINT_TO_POINTER (n), set_up, test, tear_down)
  ADD ("/progress-page/empty", 0, test_empty);
  ADD ("/progress-page/changes", 0, test_changes);
  ADD ("/progress-page/ranges", 200, test_ranges);
  ADD ("/progress-page/skipped", 200, test_skipped);
  ADD ("/progress-page/months", 200, test_months);
  ADD ("/progress-page/days", 200, test_days);
  ADD ("/progress-page/twenty-years", 7300, test_ranges);
  return g_test_run ();
}
