/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "fake-clock.h"
#include "fake-recorder.h"
#include "limber-before-page.h"
#include "limber-end-page.h"
#include "limber-hurt-panel.h"
#include "limber-number-row.h"
#include "limber-note-view.h"
#include "limber-pain-rule.h"
#include "limber-pain-scale.h"
#include "limber-pain-verdict.h"
#include "limber-reason-button.h"
#include "limber-ui.h"
#include "sample.h"

#define N_NUMBERS 11

static gpointer
child_of (gpointer widget, GType type, const char *name)
{
  return gtk_widget_get_template_child (widget, type, name);
}

static LimberNumberRow *
numbers_of (gpointer scale)
{
  return child_of (scale, LIMBER_TYPE_PAIN_SCALE, "numbers");
}

static GtkWidget *
button_of (LimberNumberRow *row, int number)
{
  GtkWidget *button = gtk_widget_get_first_child (GTK_WIDGET (row));

  while (number-- > 0)
    button = gtk_widget_get_next_sibling (button);
  return button;
}

/* --- The row of numbers --- */

static void
note_value (GString *values, int value)
{
  g_string_append_printf (values, "%d ", value);
}

static void
type (LimberNumberRow *row, const char *digits)
{
  for (; *digits; digits++)
    g_assert_true (limber_number_row_press_key (row, gdk_unicode_to_keyval ((guint) *digits), 0));
}

static void
test_digits (void)
{
  static const struct
  {
    const char *typed;
    const char *chosen;
  } cases[] = {
    { "0", "0 " },      { "7", "7 " },    { "73", "7 3 " },   { "10", "10 " },
    { "100", "10 0 " }, { "12", "1 2 " }, { "110", "1 10 " }, { "010", "0 10 " },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberNumberRow *row = g_object_ref_sink (g_object_new (LIMBER_TYPE_NUMBER_ROW, NULL));
      g_autoptr (GString) values = g_string_new (NULL);

      g_signal_connect_swapped (row, "chosen", G_CALLBACK (note_value), values);
      type (row, cases[i].typed);
      g_assert_cmpstr (values->str, ==, cases[i].chosen);
      g_object_unref (row);
    }
}

/* A 1 that no 0 follows is a 1, after a moment or as the row goes. */
static void
test_one (void)
{
  LimberNumberRow *row = g_object_ref_sink (g_object_new (LIMBER_TYPE_NUMBER_ROW, NULL));
  g_autoptr (GString) values = g_string_new (NULL);

  g_signal_connect_swapped (row, "chosen", G_CALLBACK (note_value), values);
  type (row, "1");
  g_assert_cmpint (limber_number_row_get_value (row), ==, 1);
  g_assert_cmpstr (values->str, ==, "");
  while (values->len == 0)
    g_main_context_iteration (NULL, TRUE);
  type (row, "0");
  g_assert_cmpstr (values->str, ==, "1 0 ");
  g_object_unref (row);
}

static void
test_one_as_the_row_goes (void)
{
  GtkWidget *window = gtk_window_new ();
  LimberNumberRow *row = g_object_new (LIMBER_TYPE_NUMBER_ROW, NULL);
  g_autoptr (GString) values = g_string_new (NULL);

  g_signal_connect_swapped (row, "chosen", G_CALLBACK (note_value), values);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (row));
  gtk_window_present (GTK_WINDOW (window));
  type (row, "1");
  gtk_window_destroy (GTK_WINDOW (window));
  g_assert_cmpstr (values->str, ==, "1 ");
}

static void
test_other_keys (void)
{
  LimberNumberRow *row = g_object_ref_sink (g_object_new (LIMBER_TYPE_NUMBER_ROW, NULL));

  g_assert_false (limber_number_row_press_key (row, GDK_KEY_a, 0));
  g_assert_false (limber_number_row_press_key (row, GDK_KEY_5, GDK_CONTROL_MASK));
  g_assert_false (limber_number_row_press_key (row, GDK_KEY_Tab, 0));
  g_assert_cmpint (limber_number_row_get_value (row), ==, LIMBER_UNSET);
  g_assert_true (limber_number_row_press_key (row, GDK_KEY_KP_5, 0));
  g_assert_cmpint (limber_number_row_get_value (row), ==, 5);
  g_object_unref (row);
}

static void
test_presses (void)
{
  LimberNumberRow *row = g_object_ref_sink (g_object_new (LIMBER_TYPE_NUMBER_ROW, NULL));
  g_autoptr (GString) values = g_string_new (NULL);

  g_signal_connect_swapped (row, "chosen", G_CALLBACK (note_value), values);
  limber_number_row_set_value (row, 4);
  g_assert_cmpstr (values->str, ==, "");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button_of (row, 4)),
                                    GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_TRUE);
  for (int i = 0; i < N_NUMBERS; i++)
    g_signal_emit_by_name (button_of (row, i), "clicked");
  g_assert_cmpstr (values->str, ==, "0 1 2 3 4 5 6 7 8 9 10 ");
  gtk_test_accessible_assert_state (GTK_ACCESSIBLE (button_of (row, 4)),
                                    GTK_ACCESSIBLE_STATE_CHECKED, GTK_ACCESSIBLE_TRISTATE_FALSE);
  limber_number_row_set_value (row, LIMBER_UNSET);
  for (int i = 0; i < N_NUMBERS; i++)
    g_assert_false (gtk_toggle_button_get_active (GTK_TOGGLE_BUTTON (button_of (row, i))));
  g_object_unref (row);
}

/* One row where there is room, else two. */
static void
test_wraps (void)
{
  LimberNumberRow *row = g_object_ref_sink (g_object_new (LIMBER_TYPE_NUMBER_ROW, NULL));
  int minimum, natural, low, high;

  gtk_widget_measure (GTK_WIDGET (row), GTK_ORIENTATION_HORIZONTAL, -1, &minimum, &natural, NULL,
                      NULL);
  gtk_widget_measure (GTK_WIDGET (row), GTK_ORIENTATION_VERTICAL, natural, &low, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (row), GTK_ORIENTATION_VERTICAL, natural - 1, &high, NULL, NULL,
                      NULL);
  g_assert_cmpint (minimum * 3, <, natural * 2);
  g_assert_cmpint (high, >, low * 2);
  g_object_unref (row);
}

static void
test_scale_names (void)
{
  LimberPainScale *scale =
      g_object_ref_sink (g_object_new (LIMBER_TYPE_PAIN_SCALE, "question", "How hard was it?",
                                       "noun", "Effort", "low", "None", "high", "All", NULL));
  LimberNumberRow *row = numbers_of (scale);

  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "How hard was it?");
  gtk_test_accessible_assert_role (GTK_ACCESSIBLE (button_of (row, 3)), GTK_ACCESSIBLE_ROLE_RADIO);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button_of (row, 3)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Effort 3 of 10");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button_of (row, 0)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "None");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (button_of (row, 10)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "All");
  g_object_unref (scale);
}

/* --- Pages, with a session of two exercises --- */

typedef struct
{
  FakeClock *clock;
  FakeRecorder *recorder;
  LimberRunner *runner;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  LimberStep *step = sample_add (routine, sample_step ("Plank", LIMBER_POSITION_PRONE,
                                                       LIMBER_SIDES_NONE, sample_hold (20, 1)));

  step->exercise->easier = g_strdup ("Bend your knees");
  step = sample_add (routine, sample_step ("Bridge", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                           sample_hold (20, 1)));
  step->pain_limit = 2;
  timeline = sample_compile (routine);
  fixture->clock = fake_clock_new ();
  fixture->recorder = fake_recorder_new ();
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock), NULL);
  limber_runner_set_recorder (fixture->runner, LIMBER_RECORDER (fixture->recorder), NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_object_unref (fixture->runner);
  g_object_unref (fixture->recorder);
  g_object_unref (fixture->clock);
}

static void
assert_log (Fixture *fixture, const char *expected)
{
  g_autofree char *log = fake_recorder_take_log (fixture->recorder);

  g_assert_cmpstr (log, ==, expected);
}

/* A session that has stopped because it hurts, with what was said before it started. */
static LimberHurtPanel *
hurt (Fixture *fixture, int before)
{
  LimberHurtPanel *panel = g_object_ref_sink (g_object_new (LIMBER_TYPE_HURT_PANEL, NULL));
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.pain_before = before;
  limber_runner_answer (fixture->runner, &answers);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  limber_runner_send (fixture->runner, LIMBER_EVENT_HURTS);
  g_free (fake_recorder_take_log (fixture->recorder));
  limber_hurt_panel_open (panel, fixture->runner, TRUE);
  return panel;
}

static gpointer
hurt_child (LimberHurtPanel *panel, const char *name)
{
  return child_of (panel, LIMBER_TYPE_HURT_PANEL, name);
}

static gboolean
is_suggested (LimberHurtPanel *panel, const char *button)
{
  return gtk_widget_has_css_class (hurt_child (panel, button), "suggested-action");
}

static void
test_hurt_colors (Fixture *fixture, gconstpointer data)
{
  static const struct
  {
    int pain;
    gboolean spread;
    const char *color;
    gboolean easier, skip, end, carry_on; /* suggested */
  } cases[] = {
    { LIMBER_UNSET, FALSE, NULL, TRUE, FALSE, FALSE, FALSE },
    { 3, FALSE, "green", FALSE, FALSE, FALSE, TRUE },
    { 5, FALSE, "amber", TRUE, FALSE, FALSE, FALSE },
    { 6, FALSE, "red", FALSE, TRUE, TRUE, FALSE },
    { LIMBER_UNSET, TRUE, "red", FALSE, TRUE, TRUE, FALSE },
    { 1, TRUE, "red", FALSE, TRUE, TRUE, FALSE },
  };
  LimberHurtPanel *panel = hurt (fixture, LIMBER_UNSET);
  GtkWidget *verdict = hurt_child (panel, "verdict");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("case %u", i);
      limber_hurt_panel_open (panel, fixture->runner, TRUE);
      gtk_check_button_set_active (hurt_child (panel, "spread"), cases[i].spread);
      if (cases[i].pain != LIMBER_UNSET)
        g_signal_emit_by_name (button_of (numbers_of (hurt_child (panel, "pain")), cases[i].pain),
                               "clicked");
      g_assert_cmpint (gtk_widget_get_visible (verdict), ==, cases[i].color != NULL);
      if (cases[i].color)
        g_assert_true (gtk_widget_has_css_class (verdict, cases[i].color));
      g_assert_cmpint (is_suggested (panel, "easier_button"), ==, cases[i].easier);
      g_assert_cmpint (is_suggested (panel, "skip_button"), ==, cases[i].skip);
      g_assert_cmpint (is_suggested (panel, "end_button"), ==, cases[i].end);
      g_assert_cmpint (is_suggested (panel, "carry_on_button"), ==, cases[i].carry_on);
      g_assert_cmpint (gtk_widget_has_css_class (hurt_child (panel, "signs"), "urgent"), ==,
                       cases[i].skip);
    }
  g_object_unref (panel);
}

/* It is green where it is little more than before the session. */
static void
test_hurt_knows_before (Fixture *fixture, gconstpointer data)
{
  LimberHurtPanel *panel = hurt (fixture, 3);

  type (numbers_of (hurt_child (panel, "pain")), "5");
  g_assert_true (gtk_widget_has_css_class (hurt_child (panel, "verdict"), "green"));
  g_object_unref (panel);
}

static void
test_hurt_step_limit (Fixture *fixture, gconstpointer data)
{
  LimberHurtPanel *panel = hurt (fixture, LIMBER_UNSET);

  limber_runner_send (fixture->runner, LIMBER_EVENT_SKIP);
  limber_runner_send (fixture->runner, LIMBER_EVENT_HURTS);
  limber_hurt_panel_open (panel, fixture->runner, TRUE);
  g_assert_cmpstr (gtk_label_get_text (hurt_child (panel, "exercise")), ==, "Bridge");
  g_assert_false (gtk_widget_get_visible (hurt_child (panel, "easier_button")));
  g_assert_true (is_suggested (panel, "skip_button"));
  type (numbers_of (hurt_child (panel, "pain")), "3");
  g_assert_true (gtk_widget_has_css_class (hurt_child (panel, "verdict"), "red"));
  limber_hurt_panel_close (panel);
  g_assert_cmpint (limber_record_get_pain_color (limber_runner_get_record (fixture->runner)), ==,
                   LIMBER_PAIN_RED);
  g_object_unref (panel);
}

/* A slip of the finger is corrected before anything is written. */
static void
test_hurt_writes_once (Fixture *fixture, gconstpointer data)
{
  LimberHurtPanel *panel = hurt (fixture, LIMBER_UNSET);

  type (numbers_of (hurt_child (panel, "pain")), "9");
  type (numbers_of (hurt_child (panel, "pain")), "4");
  assert_log (fixture, "");
  limber_hurt_panel_close (panel);
  limber_hurt_panel_close (panel);
  assert_log (fixture, "step 0 pain=4; ");
  limber_hurt_panel_open (panel, fixture->runner, TRUE);
  limber_hurt_panel_close (panel);
  assert_log (fixture, "");
  gtk_check_button_set_active (hurt_child (panel, "spread"), TRUE);
  g_object_unref (panel);
}

static void
test_hurt_without_questions (Fixture *fixture, gconstpointer data)
{
  LimberHurtPanel *panel = hurt (fixture, LIMBER_UNSET);

  limber_hurt_panel_open (panel, fixture->runner, FALSE);
  g_assert_false (gtk_widget_get_visible (hurt_child (panel, "questions")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (hurt_child (panel, "easier_button")),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Bend your knees");
  g_object_unref (panel);
}

static void
count (guint *n)
{
  (*n)++;
}

static void
test_before (Fixture *fixture, gconstpointer data)
{
  LimberBeforePage *page =
      LIMBER_BEFORE_PAGE (g_object_ref_sink (limber_before_page_new (fixture->runner)));
  GtkWidget *window = gtk_window_new ();
  guint n_passed = 0;

  g_signal_connect_swapped (page, "passed", G_CALLBACK (count), &n_passed);
  gtk_window_set_child (GTK_WINDOW (window), GTK_WIDGET (page));
  gtk_window_present (GTK_WINDOW (window));
  g_signal_emit_by_name (child_of (page, LIMBER_TYPE_BEFORE_PAGE, "skip_button"), "clicked");
  g_assert_cmpuint (n_passed, ==, 1);
  type (numbers_of (child_of (page, LIMBER_TYPE_BEFORE_PAGE, "pain")), "6");
  g_assert_cmpuint (n_passed, ==, 2);
  limber_runner_send (limber_before_page_get_runner (page), LIMBER_EVENT_START);
  assert_log (fixture, "begin; answer before=6; ");
  gtk_window_destroy (GTK_WINDOW (window));
  g_object_unref (page);
}

/* --- The page at the end --- */

static GtkWidget *
find (GtkWidget *widget, GType type, guint *nth)
{
  GtkWidget *found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type) && (*nth)-- == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find (child, type, nth);
  return found;
}

static gpointer
nth_of (GtkWidget *widget, GType type, guint nth)
{
  return find (widget, type, &nth);
}

static GtkWidget *
ended (Fixture *fixture, gboolean asks)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  limber_runner_send (fixture->runner, LIMBER_EVENT_NEXT);
  fake_clock_pass (fixture->clock, 60);
  g_free (fake_recorder_take_log (fixture->recorder));
  return g_object_ref_sink (limber_end_page_new (fixture->runner, asks));
}

static void
test_end_answers (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = ended (fixture, TRUE);
  GtkWidget *verdict = child_of (page, LIMBER_TYPE_END_PAGE, "verdict");
  LimberNumberRow *pain = numbers_of (nth_of (page, LIMBER_TYPE_PAIN_SCALE, 0));

  g_assert_false (gtk_widget_get_visible (verdict));
  type (pain, "7");
  g_assert_true (gtk_widget_has_css_class (verdict, "red"));
  type (pain, "2");
  g_assert_true (gtk_widget_has_css_class (verdict, "green"));
  g_assert_false (gtk_widget_has_css_class (verdict, "red"));
  type (numbers_of (nth_of (page, LIMBER_TYPE_PAIN_SCALE, 1)), "5");
  type (numbers_of (nth_of (page, LIMBER_TYPE_PAIN_SCALE, 2)), "8");
  assert_log (fixture, "answer after=7; answer after=2; answer effort=5; answer confidence=8; ");
  gtk_widget_activate_action (nth_of (page, GTK_TYPE_MENU_BUTTON, 0), "skipped.reason", "i",
                              LIMBER_SKIP_TIRED);
  assert_log (fixture, "step 0 reason=tired; ");
  g_assert_null (nth_of (page, LIMBER_TYPE_REASON_BUTTON, 1));
  g_object_unref (page);
}

/* A note is kept once the person stops typing, and as the page goes. */
static void
test_end_note (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = ended (fixture, TRUE);
  GtkWidget *window = gtk_window_new ();
  GtkWidget *note = child_of (page, LIMBER_TYPE_END_PAGE, "note");
  GtkTextBuffer *text =
      gtk_text_view_get_buffer (GTK_TEXT_VIEW (child_of (note, LIMBER_TYPE_NOTE_VIEW, "text")));
  g_autofree char *log = g_strdup ("");

  gtk_window_set_child (GTK_WINDOW (window), page);
  gtk_window_present (GTK_WINDOW (window));
  gtk_text_buffer_set_text (text, "My knee", -1);
  gtk_text_buffer_set_text (text, " My knee clicks ", -1);
  while (log[0] == '\0')
    {
      g_main_context_iteration (NULL, TRUE);
      g_free (log);
      log = fake_recorder_take_log (fixture->recorder);
    }
  g_assert_cmpstr (log, ==, "answer note=My knee clicks; ");
  gtk_text_buffer_set_text (text, "My hip", -1);
  gtk_window_destroy (GTK_WINDOW (window));
  assert_log (fixture, "answer note=My hip; ");
  g_object_unref (page);
}

static void
test_end_without_questions (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page = ended (fixture, FALSE);

  g_assert_false (gtk_widget_get_visible (child_of (page, LIMBER_TYPE_END_PAGE, "pain")));
  g_assert_false (gtk_widget_get_visible (child_of (page, LIMBER_TYPE_END_PAGE, "more")));
  g_assert_null (nth_of (page, LIMBER_TYPE_REASON_BUTTON, 0));
  g_object_unref (page);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();

  g_test_add_func ("/asking/digits", test_digits);
  g_test_add_func ("/asking/one", test_one);
  g_test_add_func ("/asking/one-as-the-row-goes", test_one_as_the_row_goes);
  g_test_add_func ("/asking/other-keys", test_other_keys);
  g_test_add_func ("/asking/presses", test_presses);
  g_test_add_func ("/asking/wraps", test_wraps);
  g_test_add_func ("/asking/scale-names", test_scale_names);
#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/asking/hurt/colors", test_hurt_colors);
  ADD ("/asking/hurt/knows-before", test_hurt_knows_before);
  ADD ("/asking/hurt/step-limit", test_hurt_step_limit);
  ADD ("/asking/hurt/writes-once", test_hurt_writes_once);
  ADD ("/asking/hurt/without-questions", test_hurt_without_questions);
  ADD ("/asking/before", test_before);
  ADD ("/asking/end/answers", test_end_answers);
  ADD ("/asking/end/note", test_end_note);
  ADD ("/asking/end/without-questions", test_end_without_questions);
  return g_test_run ();
}
