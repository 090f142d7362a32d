/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Texts, days and hours, and the diary of flare-ups, with a record in memory. */

#include <string.h>

#include "limber-diary-page.h"
#include "limber-diary.h"
#include "limber-flare-page.h"
#include "limber-moment-row.h"
#include "limber-moments.h"
#include "limber-note-view.h"
#include "look.h"
#include "notes-fixture.h"

/* --- Texts --- */

static void
take_text (char **kept_text, const char *text)
{
  g_free (*kept_text);
  *kept_text = g_strdup (text ? text : "nothing");
}

/* It is given out without anybody asking, in one go for what was typed meanwhile. */
static void
test_note_is_kept (Notes *self, gconstpointer data)
{
  LimberNoteView *note = notes_show (self, limber_note_view_new ("A note"));
  g_autofree char *text = NULL;

  g_signal_connect_swapped (note, "edited", G_CALLBACK (take_text), &text);
  notes_type (note, "  One");
  g_assert_null (text);
  notes_type (note, " two ");
  while (!text)
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpstr (text, ==, "One two");
  notes_type (note, "three");
  gtk_window_set_child (GTK_WINDOW (self->window), NULL);
  g_assert_cmpstr (text, ==, "One two three");
}

static void
test_note_is_shown (Notes *self, gconstpointer data)
{
  LimberNoteView *note = notes_show (self, limber_note_view_new ("A note"));
  g_autofree char *text = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *typed = NULL;

  g_signal_connect_swapped (note, "edited", G_CALLBACK (take_text), &text);
  limber_note_view_set_text (note, HOSTILE);
  shown = notes_text_of (note);
  g_assert_cmpstr (shown, ==, HOSTILE);
  limber_note_view_save (note);
  g_assert_null (text);
  notes_type (note, "!");
  limber_note_view_set_text (note, "from elsewhere");
  typed = notes_text_of (note);
  g_assert_cmpstr (typed, ==, HOSTILE "!");
  notes_write_text (note, "  ");
  g_assert_cmpstr (text, ==, "nothing");
  g_assert_true (limber_note_view_is_empty (note));
}

static void
test_note_limits (Notes *self, gconstpointer data)
{
  LimberNoteView *note = notes_show (self, limber_note_view_new ("A note"));
  g_autofree char *long_text = g_strnfill (LIMBER_ENTRY_TEXT_MAX - 1, 'a');
  g_autofree char *too_long = g_strnfill (LIMBER_ENTRY_TEXT_MAX + 1000, 'a');
  g_autofree char *cut = NULL;
  g_autofree char *shown = NULL;
  g_autofree char *line = NULL;

  notes_type (note, long_text);
  g_assert_false (notes_is_shown (note, "full"));
  notes_type (note, "ä");
  g_assert_true (notes_is_shown (note, "full"));
  notes_type (note, "bc");
  shown = notes_text_of (note);
  g_assert_cmpuint (strlen (shown), ==, LIMBER_ENTRY_TEXT_MAX);
  g_assert_true (g_str_has_suffix (shown, "ab"));
  notes_write_text (note, "");
  g_assert_false (notes_is_shown (note, "full"));
  notes_type (note, too_long);
  g_assert_true (notes_is_shown (note, "full"));
  cut = notes_text_of (note);
  g_assert_cmpuint (strlen (cut), ==, LIMBER_ENTRY_TEXT_MAX);
  notes_write_text (note, "");
  g_object_set (note, "one-line", TRUE, NULL);
  notes_type (note, "one\ntwo\r\nthree");
  line = notes_text_of (note);
  g_assert_cmpstr (line, ==, "one two  three");
}

/* --- A day and an hour --- */

static void
choose (gpointer row, const char *name, guint index)
{
  gtk_drop_down_set_selected (notes_child_of (row, name), index);
  settle ();
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_moment (Notes *self, gconstpointer data)
{
  LimberMomentRow *row =
      notes_show (self, g_object_new (LIMBER_TYPE_MOMENT_ROW, "title", "When?", NULL));
  LimberMoments moments = { .now = self->now, .chosen = self->now };
  LimberWallTime later = { self->now.utc_us + HOUR_US, self->now.zone_s };
  LimberWallTime time;
  guint n = 0;

  g_signal_connect_swapped (row, "chosen", G_CALLBACK (count), &n);
  limber_moment_row_set_moments (row, &moments);
  g_assert_true (limber_wall_time_equal (limber_moment_row_get_time (row, later), later));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (notes_child_of (row, "day")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "When? Day: Today");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (notes_child_of (row, "minute")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "When? Time: Now");
  g_assert_cmpuint (n, ==, 0);
  choose (row, "minute", 8);
  g_assert_cmpuint (n, ==, 1);
  time = limber_moment_row_get_time (row, later);
  g_assert_cmpint (time.utc_us, ==, self->now.utc_us - 6 * HOUR_US - HOUR_US / 2);
  choose (row, "day", 1);
  g_assert_cmpuint (n, ==, 2);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (notes_child_of (row, "minute")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "When? Time: 08:00");
  time = limber_moment_row_get_time (row, later);
  g_assert_cmpint (time.utc_us, ==, self->now.utc_us - 30 * HOUR_US - HOUR_US / 2);
  g_assert_cmpint (time.zone_s, ==, BERLIN_S);
}

/* In October of the year before, clocks were an hour further. */
static void
test_summer_time (Notes *self, gconstpointer data)
{
  LimberMomentRow *row =
      notes_show (self, g_object_new (LIMBER_TYPE_MOMENT_ROW, "title", "When?", NULL));
  int day = limber_day_from_date (2026, 4, 2);
  LimberMoments moments = { .now = { day * DAY_US + 12 * HOUR_US, (int) (2 * BERLIN_S) } };
  LimberWallTime time;

  moments.chosen = moments.now;
  limber_moment_row_set_moments (row, &moments);
  choose (row, "day", 7);
  choose (row, "minute", 8);
  time = limber_moment_row_get_time (row, moments.now);
  g_assert_cmpint (time.zone_s, ==, BERLIN_S);
  g_assert_cmpint (time.utc_us, ==, (day - 7) * DAY_US + 7 * HOUR_US);
}

/* --- Flare-ups --- */

/* Nothing is written of one that was only looked at. */
static void
test_new_flare (Notes *self, gconstpointer data)
{
  LimberFlarePage *page = notes_show (self, limber_flare_page_new (self->journal, NULL));
  const LimberEntry *flare;

  g_assert_cmpuint (look_assert_names (GTK_WIDGET (page)), >=, 30);
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_FLARE), ==, 0);
  g_assert_false (notes_is_shown (page, "delete_button"));
  notes_answer (notes_child_of (page, "pain"), 7);
  flare = notes_one_kept (self, LIMBER_ENTRY_FLARE);
  g_assert_cmpint (flare->value, ==, 7);
  g_assert_true (limber_wall_time_equal (flare->at, self->now));
  g_assert_true (notes_is_shown (page, "delete_button"));
  notes_tick (page, "Poor sleep");
  notes_tick (page, "Stress");
  g_assert_false (notes_is_shown (page, "private"));
  gtk_toggle_button_set_active (
      GTK_TOGGLE_BUTTON (notes_button_of (GTK_WIDGET (page), "Show More")), TRUE);
  g_assert_true (notes_is_shown (page, "private"));
  notes_tick (page, "Sex");
  flare = notes_one_kept (self, LIMBER_ENTRY_FLARE);
  g_assert_cmpuint (flare->flags, ==,
                    LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_POOR_SLEEP)
                        | LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_STRESS)
                        | LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_SEX));
  gtk_check_button_set_active (GTK_CHECK_BUTTON (notes_check_of (GTK_WIDGET (page), "Stress")),
                               FALSE);
  notes_write_text (notes_child_of (page, "note"), HOSTILE);
  flare = notes_one_kept (self, LIMBER_ENTRY_FLARE);
  g_assert_cmpuint (flare->flags & LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_STRESS), ==, 0);
  g_assert_cmpstr (flare->text, ==, HOSTILE);
}

static void
test_new_flare_is_added (Notes *self, gconstpointer data)
{
  LimberFlarePage *page = notes_show (self, limber_flare_page_new (self->journal, NULL));

  notes_click (notes_child_of (page, "done_button"));
  g_assert_false (limber_flare_is_over (notes_one_kept (self, LIMBER_ENTRY_FLARE)));
}

/* It cannot end before it began, whichever is changed. */
static void
test_flare_ends (Notes *self, gconstpointer data)
{
  g_autoptr (LimberEntry) flare = notes_put (self, LIMBER_ENTRY_FLARE, 30 * HOUR_US, NULL);
  LimberFlarePage *page = notes_show (self, limber_flare_page_new (self->journal, flare));

  g_assert_false (notes_is_shown (page, "end"));
  g_assert_cmpstr (notes_label_of (page, "length"), ==, "It has lasted 30 hours so far.");
  gtk_check_button_set_active (notes_child_of (page, "over"), TRUE);
  settle ();
  g_assert_true (notes_is_shown (page, "end"));
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_FLARE)->end.utc_us, ==, self->now.utc_us);
  choose (notes_child_of (page, "end"), "day", 1);
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_FLARE)->end.utc_us, ==,
                   self->now.utc_us - 24 * HOUR_US - HOUR_US / 2);
  choose (notes_child_of (page, "start"), "day", 0);
  choose (notes_child_of (page, "start"), "minute", 14);
  g_assert_true (limber_wall_time_equal (notes_one_kept (self, LIMBER_ENTRY_FLARE)->end,
                                         notes_one_kept (self, LIMBER_ENTRY_FLARE)->at));
  gtk_check_button_set_active (notes_child_of (page, "over"), FALSE);
  settle ();
  g_assert_false (limber_flare_is_over (notes_one_kept (self, LIMBER_ENTRY_FLARE)));
}

static void
test_empty_diary (Notes *self, gconstpointer data)
{
  LimberDiaryPage *page = notes_show (self, limber_diary_page_new (self->journal));

  g_assert_true (notes_is_shown (page, "none"));
  g_assert_true (notes_is_shown (page, "start_button"));
  g_assert_false (notes_is_shown (page, "over_button"));
  g_assert_false (notes_is_shown (page, "all_button"));
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (page)), >=, 4);
}

static void
test_diary (Notes *self, gconstpointer data)
{
  LimberEntry *old = notes_put (self, LIMBER_ENTRY_FLARE, 10 * DAY_US, HOSTILE);
  g_autoptr (LimberEntry) open = notes_put (self, LIMBER_ENTRY_FLARE, 5 * HOUR_US, NULL);
  LimberDiaryPage *page = notes_show (self, limber_diary_page_new (self->journal));
  GtkWidget *flares = notes_child_of (page, "flares");

  old->end = (LimberWallTime){ old->at.utc_us + 3 * HOUR_US, old->at.zone_s };
  old->value = 8;
  old->flags =
      LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_TWIST) | LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_SEX);
  notes_change (self, old);
  g_assert_cmpstr (notes_label_of (page, "state"), ==, "A flare-up since: Today, 09:30");
  g_assert_true (look_shows (flares, "Today, 5 hours so far"));
  g_assert_true (look_shows (flares, "Sun 22 Feb, 3 hours"));
  g_assert_true (look_shows (flares, "Worst pain 8 of 10 · A twist"));
  notes_click (notes_child_of (page, "over_button"));
  g_assert_cmpstr (notes_label_of (page, "state"), ==, "No flare-up now");
  g_assert_true (look_shows (flares, "Today, 5 hours"));
  notes_click (notes_child_of (notes_child_of (page, "undo"), "undo_button"));
  g_assert_cmpstr (notes_label_of (page, "state"), ==, "A flare-up since: Today, 09:30");
  limber_diary_page_delete (page, open);
  settle ();
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_FLARE), ==, 1);
  notes_click (notes_child_of (notes_child_of (page, "undo"), "undo_button"));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_FLARE), ==, 2);
}

/* What is private is in no line that is there at first. */
static void
test_near (Notes *self, gconstpointer data)
{
  LimberDiaryPage *page = notes_show (self, limber_diary_page_new (self->journal));
  GtkWidget *near = notes_child_of (page, "near");

  for (guint i = 0; i < 25; i++)
    {
      LimberEntry *flare = notes_put (self, LIMBER_ENTRY_FLARE, (i + 1) * DAY_US, NULL);

      flare->end = self->now;
      flare->flags = LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_GARDENING)
                     | (i % 5 == 0 ? LIMBER_TRIGGER_FLAG (LIMBER_TRIGGER_SEX) : 0);
      notes_change (self, flare);
      if (i + 1 < LIMBER_DIARY_ENOUGH)
        g_assert_cmpuint (notes_n_children (near), ==, 0);
    }
  g_assert_true (look_shows (near, "Gardening"));
  g_assert_true (look_shows (near, "25 of 25"));
  g_assert_true (look_shows (near, "Near 25 of 25"));
  g_assert_true (look_shows (near, "Show More"));
  g_assert_false (strstr (notes_label_of (page, "near_words"), "cause") != NULL);
  look_assert_names (GTK_WIDGET (page));
  g_assert_cmpuint (notes_n_children (notes_child_of (page, "flares")), ==, 6);
  notes_click (notes_child_of (page, "all_button"));
  g_assert_cmpuint (notes_n_children (notes_child_of (page, "flares")), ==, 25);
  g_assert_false (notes_is_shown (page, "all_button"));
}

int
main (int argc, char *argv[])
{
  static const NotesTest tests[] = {
    { "/note/kept", test_note_is_kept },
    { "/note/shown", test_note_is_shown },
    { "/note/limits", test_note_limits },
    { "/moment/chosen", test_moment },
    { "/moment/summer-time", test_summer_time },
    { "/flare/new", test_new_flare },
    { "/flare/added", test_new_flare_is_added },
    { "/flare/ends", test_flare_ends },
    { "/diary/empty", test_empty_diary },
    { "/diary/full", test_diary },
    { "/diary/near", test_near },
  };

  return notes_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
