/* SPDX-License-Identifier: GPL-3.0-or-later */

/* More than twenty years of sessions: how long the page of a person's progress takes to show. */

#include <adwaita.h>

#include "limber-progress-charts.h"
#include "limber-progress-page.h"
#include "limber-progress-range.h"
#include "limber-ui.h"
#include "memory-recorder.h"
#include "sample-history.h"

#define SESSIONS 9600
#define TODAY 20600
#define ROUNDS 5
#define DAY_US (24 * 60 * 60 * (gint64) G_USEC_PER_SEC)

static guint
count_steps (const LimberHistory *history)
{
  guint n = 0;

  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    n += limber_history_get_record (history, i)->steps->len;
  return n;
}

/* All that is worked out for the charts of all that there is. */
static gint64
time_values (LimberHistory *history)
{
  gint64 start_us = g_get_monotonic_time ();
  int from = limber_progress_range_get_first (LIMBER_RANGE_ALL, history, TODAY, 0);
  int span = limber_progress_get_span (from, TODAY);
  g_autoptr (LimberProgress) progress = limber_progress_new (history, from, TODAY, 0);
  g_autoptr (LimberMeasures) measures = limber_measures_new (history, from, TODAY);
  g_autoptr (LimberChart) pain = limber_chart_of_pain (progress, span);
  g_autoptr (LimberChart) minutes = limber_chart_of_minutes (progress, span);
  g_autoptr (LimberChart) rmdq = limber_chart_of_rmdq (measures, from, TODAY, span);

  g_assert_cmpuint (progress->n_sessions, ==, SESSIONS);
  return g_get_monotonic_time () - start_us;
}

static void
painted (GdkFrameClock *clock, gboolean *done)
{
  *done = TRUE;
}

/* Runs the main loop until @window has drawn its next frame. */
static void
wait_for_frame (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  gboolean done = FALSE;
  gulong id = g_signal_connect (clock, "after-paint", G_CALLBACK (painted), &done);

  gtk_widget_queue_draw (window);
  while (!done)
    g_main_context_iteration (NULL, TRUE);
  g_signal_handler_disconnect (clock, id);
}

/* From the click that asks for the page to the frame that shows it. */
static gint64
time_page (GtkWidget *window, LimberJournal *journal)
{
  gint64 start_us = g_get_monotonic_time ();
  LimberProgressPage *page = g_object_new (LIMBER_TYPE_PROGRESS_PAGE, NULL);

  limber_progress_page_set_journal (page, journal, 0);
  adw_window_set_content (ADW_WINDOW (window), GTK_WIDGET (page));
  wait_for_frame (window);
  return g_get_monotonic_time () - start_us;
}

int
main (int argc, char *argv[])
{
  LimberHistory *history = sample_history_new (SESSIONS, TODAY);
  g_autoptr (MemoryRecorder) recorder = memory_recorder_new (history);
  g_autoptr (HandClock) clock =
      hand_clock_new ((LimberWallTime){ .utc_us = TODAY * DAY_US + DAY_US / 2 });
  g_autoptr (LimberJournal) journal =
      limber_journal_new (LIMBER_RECORDER (recorder), LIMBER_WALL_CLOCK (clock));
  GtkWidget *window;
  gint64 values_us = G_MAXINT64;
  gint64 page_us = G_MAXINT64;
  gint64 first_us = 0;

  gtk_init ();
  adw_init ();
  limber_ui_init ();
  window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (window), 1000, 760);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frame (window);
  limber_journal_get_history (journal);
  settle ();
  for (int i = 0; i < ROUNDS; i++)
    {
      gint64 us = time_page (window, journal);

      first_us = i == 0 ? us : first_us;
      page_us = MIN (page_us, us);
      values_us = MIN (values_us, time_values (history));
    }
  g_print ("%d sessions, %u steps: all charts worked out in %.1f ms; the page is shown in %.1f ms "
           "the first time, %.1f ms later\n",
           SESSIONS, count_steps (history), values_us / 1e3, first_us / 1e3, page_us / 1e3);
  gtk_window_destroy (GTK_WINDOW (window));
  return 0;
}
