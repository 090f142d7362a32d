/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Questions, own activities, the goal and the questionnaire, with a record in memory. */

#include "limber-activity-card.h"
#include "limber-check-in-page.h"
#include "limber-dose.h"
#include "limber-draft-view.h"
#include "limber-entry-list.h"
#include "limber-note-view.h"
#include "limber-number-row.h"
#include "limber-pain-scale.h"
#include "limber-question-card.h"
#include "limber-questions-page.h"
#include "limber-rmdq-page.h"
#include "look.h"
#include "notes-fixture.h"

/* --- Questions --- */

static gpointer
note_of (gpointer page)
{
  return notes_child_of (notes_child_of (page, "draft"), "note");
}

static void
add (gpointer page, const char *text)
{
  notes_type (note_of (page), text);
  notes_click (notes_child_of (notes_child_of (page, "draft"), "add_button"));
}

/* What is being written is kept, and not shown a second time. */
static void
test_questions (Notes *self, gconstpointer data)
{
  LimberQuestionsPage *page = notes_show (self, limber_questions_page_new (self->journal));
  GtkWidget *open = notes_child_of (page, "open");
  g_autofree char *id = NULL;

  g_assert_true (notes_is_shown (page, "none"));
  notes_write_text (note_of (page), "May I");
  g_assert_cmpstr (notes_one_kept (self, LIMBER_ENTRY_QUESTION)->text, ==, "May I");
  g_assert_cmpuint (notes_n_children (open), ==, 0);
  add (page, "");
  g_assert_cmpuint (notes_n_children (open), ==, 1);
  add (page, HOSTILE);
  g_assert_cmpuint (notes_n_children (open), ==, 2);
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_QUESTION), ==, 2);
  add (page, "  ");
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_QUESTION), ==, 2);
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (page)), >=, 9);
  notes_write_text (note_of (page), "No");
  notes_write_text (note_of (page), "");
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_QUESTION), ==, 2);
}

/* One that is ticked stays where it is until the page is opened again. */
static void
test_answers (Notes *self, gconstpointer data)
{
  g_autoptr (LimberEntry) question = notes_put (self, LIMBER_ENTRY_QUESTION, DAY_US, "May I swim?");
  LimberQuestionsPage *page = notes_show (self, limber_questions_page_new (self->journal));
  LimberQuestionCard *card =
      LIMBER_QUESTION_CARD (limber_entry_list_find (notes_child_of (page, "open"), question->id));

  g_assert_false (notes_is_shown (card, "reply"));
  gtk_check_button_set_active (notes_child_of (card, "answered"), TRUE);
  settle ();
  g_assert_true (notes_is_shown (card, "reply"));
  g_assert_true (limber_entry_list_find (notes_child_of (page, "open"), question->id)
                 == GTK_WIDGET (card));
  notes_write_text (notes_child_of (card, "reply"), "Yes, on my back");
  notes_write_text (notes_child_of (card, "question"), "May I swim now?");
  g_assert_cmpstr (notes_one_kept (self, LIMBER_ENTRY_QUESTION)->reply, ==, "Yes, on my back");
  g_assert_cmpstr (notes_one_kept (self, LIMBER_ENTRY_QUESTION)->text, ==, "May I swim now?");
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_QUESTION)->end.utc_us, ==, self->now.utc_us);
  notes_write_text (notes_child_of (card, "question"), " ");
  g_assert_cmpstr (notes_one_kept (self, LIMBER_ENTRY_QUESTION)->text, ==, "May I swim now?");
  page = notes_show (self, limber_questions_page_new (self->journal));
  card = LIMBER_QUESTION_CARD (
      limber_entry_list_find (notes_child_of (page, "answered"), question->id));
  g_assert_true (notes_is_shown (page, "answered_part"));
  notes_click (notes_child_of (card, "delete_button"));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_QUESTION), ==, 0);
  notes_click (notes_child_of (notes_child_of (page, "undo"), "undo_button"));
  g_assert_cmpstr (notes_one_kept (self, LIMBER_ENTRY_QUESTION)->reply, ==, "Yes, on my back");
}

/* --- How the person gets on --- */

static void
test_goal (Notes *self, gconstpointer data)
{
  g_autoptr (LimberEntry) old =
      notes_put (self, LIMBER_ENTRY_GOAL, 9 * DAY_US, "Sit through a film");
  LimberCheckInPage *page = notes_show (self, limber_check_in_page_new (self->journal));
  gpointer goal = notes_child_of (page, "goal");
  g_autofree char *shown = notes_text_of (goal);

  g_assert_cmpstr (shown, ==, "Sit through a film");
  notes_write_text (goal, "Pick up");
  notes_write_text (goal, "Pick up my grandchild");
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_GOAL), ==, 2);
  g_assert_cmpstr (limber_goal_get (limber_journal_get_history (self->journal)), ==,
                   "Pick up my grandchild");
  notes_write_text (goal, "");
  g_assert_null (limber_goal_get (limber_journal_get_history (self->journal)));
}

static LimberActivityCard *
card_at (gpointer page, guint index)
{
  GtkWidget *card = gtk_widget_get_first_child (notes_child_of (page, "activities"));

  while (index-- > 0)
    card = gtk_widget_get_next_sibling (card);
  return LIMBER_ACTIVITY_CARD (card);
}

static void
test_activities (Notes *self, gconstpointer data)
{
  static const char *const names[] = { "Walk", HOSTILE, "Stairs", "Garden", "Drive" };
  LimberCheckInPage *page = notes_show (self, limber_check_in_page_new (self->journal));

  g_assert_false (notes_is_shown (page, "mean"));
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_assert_true (notes_is_shown (page, "draft"));
      self->now.utc_us += G_USEC_PER_SEC;
      hand_clock_set (self->clock, self->now);
      add (page, names[i]);
    }
  g_assert_false (notes_is_shown (page, "draft"));
  g_assert_cmpuint (notes_n_children (notes_child_of (page, "activities")), ==,
                    LIMBER_ACTIVITIES_MAX);
  g_assert_true (g_str_has_prefix (notes_label_of (page, "mean"), "Score 3 more"));
  for (guint i = 0; i < 3; i++)
    notes_answer (notes_child_of (card_at (page, i), "score"), 2);
  notes_answer (notes_child_of (card_at (page, 0), "score"), 5);
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_ACTIVITY_SCORE), ==, 3);
  g_assert_cmpstr (notes_label_of (page, "mean"), ==,
                   "All of them, on average: 3.0 of 10. This is where you begin.");
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (page)), >=, 5 * 13);
  notes_click (notes_child_of (card_at (page, 4), "remove_button"));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_ACTIVITY), ==, 4);
  notes_click (notes_child_of (card_at (page, 0), "remove_button"));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_ACTIVITY), ==, 4);
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_ACTIVITY_SCORE), ==, 3);
  g_assert_cmpuint (notes_n_children (notes_child_of (page, "activities")), ==, 3);
  g_assert_true (notes_is_shown (page, "draft"));
  notes_click (notes_child_of (notes_child_of (page, "undo"), "undo_button"));
  g_assert_cmpuint (notes_n_children (notes_child_of (page, "activities")), ==, 4);
}

/* Weeks later it is another score, and the first one stays. */
static void
test_scores (Notes *self, gconstpointer data)
{
  LimberCheckInPage *page = notes_show (self, limber_check_in_page_new (self->journal));
  LimberActivityCard *card;

  add (page, "Walk");
  card = card_at (page, 0);
  notes_answer (notes_child_of (card, "score"), 2);
  g_assert_false (notes_is_shown (card, "change"));
  g_assert_false (notes_is_shown (page, "due"));
  self->now.utc_us += LIMBER_CHECK_IN_DAYS * DAY_US;
  hand_clock_set (self->clock, self->now);
  page = notes_show (self, limber_check_in_page_new (self->journal));
  g_assert_true (notes_is_shown (page, "due"));
  g_assert_cmpstr (notes_label_of (page, "due"), ==,
                   "You last looked 4 weeks ago. You may like to look again.");
  card = card_at (page, 0);
  g_assert_cmpint (limber_pain_scale_get_value (notes_child_of (card, "score")), ==, LIMBER_UNSET);
  notes_answer (notes_child_of (card, "score"), 10);
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_ACTIVITY_SCORE), ==, 2);
  g_assert_cmpstr (notes_label_of (card, "change"), ==, "At first 2, the last time 10.");
  g_assert_true (look_shows (notes_child_of (card, "scores"), "4 Mar 2026: 2 of 10"));
  g_assert_false (notes_is_shown (page, "due"));
  notes_write_text (notes_child_of (card, "name"), "Walk far");
  g_assert_cmpstr (notes_one_kept (self, LIMBER_ENTRY_ACTIVITY)->text, ==, "Walk far");
}

/* Ten is typed with two keys, and the record may change between them. */
static void
test_ten (Notes *self, gconstpointer data)
{
  LimberCheckInPage *page = notes_show (self, limber_check_in_page_new (self->journal));
  gpointer numbers;

  add (page, "Walk");
  numbers = notes_child_of (notes_child_of (card_at (page, 0), "score"), "numbers");
  g_assert_true (limber_number_row_press_key (numbers, GDK_KEY_1, 0));
  limber_entry_free (notes_put (self, LIMBER_ENTRY_GOAL, 0, "Pick up my grandchild"));
  g_assert_cmpint (limber_number_row_get_value (numbers), ==, 1);
  g_assert_true (limber_number_row_press_key (numbers, GDK_KEY_0, 0));
  settle ();
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_ACTIVITY_SCORE)->value, ==, 10);
  g_assert_true (limber_number_row_press_key (numbers, GDK_KEY_1, 0));
  limber_number_row_reset (numbers);
  g_assert_cmpint (limber_number_row_get_value (numbers), ==, LIMBER_UNSET);
  g_assert_true (limber_number_row_press_key (numbers, GDK_KEY_0, 0));
  settle ();
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_ACTIVITY_SCORE)->value, ==, 0);
}

/* --- The questionnaire --- */

static void
test_rmdq (Notes *self, gconstpointer data)
{
  LimberRmdqPage *page = notes_show (self, limber_rmdq_page_new (self->journal));

  g_assert_cmpuint (look_assert_names (GTK_WIDGET (page)), >=, LIMBER_RMDQ_N + 2);
  g_assert_false (notes_is_shown (page, "discard_button"));
  notes_tick (page, limber_rmdq_statement (0));
  notes_tick (page, limber_rmdq_statement (23));
  g_assert_cmpuint (notes_one_kept (self, LIMBER_ENTRY_RMDQ)->flags, ==, 0x800001);
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_RMDQ)->value, ==, LIMBER_UNSET);
  page = notes_show (self, limber_rmdq_page_new (self->journal));
  g_assert_cmpstr (notes_label_of (page, "count"), ==, "You ticked 2 of 24.");
  g_assert_true (gtk_check_button_get_active (
      GTK_CHECK_BUTTON (notes_check_of (GTK_WIDGET (page), limber_rmdq_statement (23)))));
  notes_click (notes_button_of (GTK_WIDGET (page), "This Is How It Is Today"));
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_RMDQ)->value, ==, 2);
  g_assert_true (notes_is_shown (page, "told"));
  g_assert_false (notes_is_shown (page, "form"));
  g_assert_cmpstr (notes_label_of (page, "result"), ==, "You ticked 2 of 24.");
}

/* Ticks of yesterday say nothing of today. */
static void
test_rmdq_of_yesterday (Notes *self, gconstpointer data)
{
  LimberEntry *first = notes_put (self, LIMBER_ENTRY_RMDQ, 40 * DAY_US, NULL);
  LimberEntry *draft = notes_put (self, LIMBER_ENTRY_RMDQ, DAY_US, NULL);
  LimberRmdqPage *page;

  first->value = 14;
  notes_change (self, first);
  draft->flags = 0xff;
  notes_change (self, draft);
  page = notes_show (self, limber_rmdq_page_new (self->journal));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_RMDQ), ==, 1);
  g_assert_cmpstr (notes_label_of (page, "count"), ==, "You ticked 0 of 24.");
  notes_tick (page, limber_rmdq_statement (7));
  notes_click (notes_child_of (page, "discard_button"));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_RMDQ), ==, 1);
  page = notes_show (self, limber_rmdq_page_new (self->journal));
  notes_click (notes_button_of (GTK_WIDGET (page), "This Is How It Is Today"));
  g_assert_cmpuint (notes_n_kept (self, LIMBER_ENTRY_RMDQ), ==, 2);
  g_assert_true (
      g_str_has_prefix (notes_label_of (page, "meaning"), "The first time it was 14. Now"));
}

int
main (int argc, char *argv[])
{
  static const NotesTest tests[] = {
    { "/questions/written", test_questions },
    { "/questions/answered", test_answers },
    { "/check-in/goal", test_goal },
    { "/check-in/activities", test_activities },
    { "/check-in/scores", test_scores },
    { "/check-in/ten", test_ten },
    { "/rmdq/today", test_rmdq },
    { "/rmdq/yesterday", test_rmdq_of_yesterday },
  };

  return notes_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
