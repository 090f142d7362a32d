/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The form of a step in the editor, as a person fills it in. */

#include <adwaita.h>
#include <string.h>

#include "editor-fixture.h"
#include "limber-editor-field.h"
#include "limber-list-line.h"
#include "limber-number-entry.h"
#include "limber-step-form.h"
#include "limber-system-clock.h"
#include "limber-ui.h"
#include "look.h"

#define STEP "{\"exercise\": \"bridge\"}"
#define FAULTY                                                                                     \
  "{\"exercise\": \"bird-dog\", \"dose\": {\"type\": \"hold\", \"reps\": \"ten\", \"hold_s\": "    \
  "900, \"sets\": 1.0}, \"sides\": \"both\", \"nte\": 1}"
#define OWN                                                                                        \
  "{\"exercise\": {\"name\": \"Slide\", \"position\": \"prone\", \"cues\": [\"One.\", "            \
  "\"Two.\"]}, \"dose\": {\"type\": \"time\", \"seconds\": 90}}"

#define WORDS                                                                                      \
  "Lie on your back with both knees bent and your feet flat on the floor, hip width apart. "
#define LONG                                                                                       \
  "{\"exercise\": {\"name\": \"Slide\", \"position\": \"prone\", \"cues\": [\"" WORDS "\", "       \
  "\"" WORDS WORDS "\", \"" WORDS WORDS WORDS "\"]}, \"note\": \"" WORDS WORDS WORDS               \
  "\", \"dose\": {\"type\": \"time\", \"seconds\": 90}}"

static const char *data_dir;

typedef struct
{
  LimberEditor *editor;
  LimberStepForm *form;
  GtkWidget *window;
} Fixture;

static LimberEditor *
editor_new (const char *steps)
{
  g_autofree char *text = g_strdup_printf (
      "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"level\": "
      "\"gentle\", \"schedule\": {\"frequency\": 3, \"period_unit\": \"wk\"}, \"steps\": [%s]}",
      steps);

  return editor_fixture_new (data_dir, text);
}

static void
set_up (Fixture *self, gconstpointer steps)
{
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1);
  GtkWidget *scroller = gtk_scrolled_window_new ();

  self->editor = editor_new (steps);
  self->form = g_object_new (LIMBER_TYPE_STEP_FORM, NULL);
  limber_step_form_set_editor (self->form, self->editor, figures, LIMBER_CLOCK (clock));
  limber_editor_select (self->editor, "/steps/0");
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scroller), GTK_WIDGET (self->form));
  self->window = editor_fixture_show (scroller, 360, 600);
}

static void
tear_down (Fixture *self, gconstpointer steps)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  editor_fixture_settle ();
  g_assert_finalize_object (self->editor);
}

/* The first widget of a type inside another. */
static gpointer
inside (gpointer widget, GType type)
{
  gpointer found = NULL;

  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = inside (child, type);
  return found;
}

static GtkWidget *
field (Fixture *self, const char *pointer)
{
  GtkWidget *found = limber_editor_fields_find (GTK_WIDGET (self->form), pointer);

  g_assert_nonnull (found);
  g_assert_cmpstr (limber_editor_field_get_pointer (LIMBER_EDITOR_FIELD (found)), ==, pointer);
  return found;
}

static GtkEditable *
number (Fixture *self, const char *pointer)
{
  return inside (field (self, pointer), GTK_TYPE_ENTRY);
}

static void
choose (Fixture *self, const char *pointer, guint index)
{
  gtk_drop_down_set_selected (inside (field (self, pointer), GTK_TYPE_DROP_DOWN), index);
}

static gpointer
child_of (Fixture *self, const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (self->form), LIMBER_TYPE_STEP_FORM, name);
}

static void
assert_json (Fixture *self, const char *pointer, const char *expected)
{
  g_autofree char *json = limber_draft_dup_json (limber_editor_get_draft (self->editor), pointer);

  g_assert_cmpstr (json, ==, expected);
}

static void
assert_label (Fixture *self, const char *name, const char *expected)
{
  g_assert_cmpstr (gtk_label_get_text (child_of (self, name)), ==, expected);
}

static void
click (gpointer widget)
{
  g_signal_emit_by_name (inside (widget, GTK_TYPE_BUTTON), "clicked");
}

/* What the exercise asks for is shown, and the first change writes it into the step. */
static void
test_dose (Fixture *self, gconstpointer steps)
{
  GtkEditable *sets = number (self, "/steps/0/dose/sets");
  GtkEditable *reps = number (self, "/steps/0/dose/reps");

  assert_json (self, "/steps/0/dose", NULL);
  g_assert_cmpstr (gtk_editable_get_text (reps), ==, "6");
  gtk_editable_set_text (sets, "3");
  gtk_editable_set_text (reps, "1");
  gtk_editable_set_text (reps, "10");
  assert_json (self, "/steps/0/dose/sets", "3");
  assert_json (self, "/steps/0/dose/reps", "10");
  assert_label (self, "words", "3 × 10 times · rest 30 seconds between sets");
  assert_label (self, "volume", "30 repetitions a session, 90 repetitions a week");
  g_assert_true (number (self, "/steps/0/dose/reps") == reps);
  g_assert_true (limber_editor_undo (self->editor));
  g_assert_cmpstr (gtk_editable_get_text (reps), ==, "6");
  g_assert_cmpstr (gtk_editable_get_text (sets), ==, "3");
  g_assert_true (limber_editor_undo (self->editor));
  assert_json (self, "/steps/0/dose", NULL);
  g_assert_false (limber_editor_undo (self->editor));
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (self->form)), >=, 20);
}

/* The focus goes through the fields both ways. */
static void
test_focus (Fixture *self, gconstpointer steps)
{
  GtkWidget *sets = GTK_WIDGET (number (self, "/steps/0/dose/sets"));
  GtkWidget *reps = GTK_WIDGET (number (self, "/steps/0/dose/reps"));
  GtkWidget *type = field (self, "/steps/0/dose/type");

  limber_step_form_focus (self->form);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), sets));
  gtk_widget_child_focus (self->window, GTK_DIR_TAB_FORWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), reps));
  gtk_widget_child_focus (self->window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), sets));
  gtk_widget_child_focus (self->window, GTK_DIR_TAB_BACKWARD);
  g_assert_true (gtk_widget_is_ancestor (gtk_window_get_focus (GTK_WINDOW (self->window)), type));
}

static void
test_reset (Fixture *self, gconstpointer steps)
{
  GtkWidget *dose = child_of (self, "dose");
  gpointer reset = gtk_widget_get_template_child (dose, G_OBJECT_TYPE (dose), "reset_button");
  gpointer origin = gtk_widget_get_template_child (dose, G_OBJECT_TYPE (dose), "origin");

  g_assert_true (gtk_widget_get_visible (origin));
  g_assert_false (gtk_widget_get_visible (reset));
  gtk_editable_set_text (number (self, "/steps/0/dose/reps"), "9");
  g_assert_false (gtk_widget_get_visible (origin));
  g_assert_true (gtk_widget_get_visible (reset));
  click (reset);
  assert_json (self, "/steps/0/dose", NULL);
  g_assert_cmpstr (gtk_editable_get_text (number (self, "/steps/0/dose/reps")), ==, "6");
}

/* What is typed stays as it was typed until the focus goes. */
static void
test_time (Fixture *self, gconstpointer steps)
{
  GtkEditable *rest = number (self, "/steps/0/dose/rest_s");

  gtk_widget_grab_focus (GTK_WIDGET (rest));
  gtk_editable_set_text (rest, "90");
  assert_json (self, "/steps/0/dose/rest_s", "90");
  g_assert_cmpstr (gtk_editable_get_text (rest), ==, "90");
  gtk_editable_set_text (rest, "1 min 5");
  assert_json (self, "/steps/0/dose/rest_s", "65");
  gtk_editable_set_text (rest, "");
  assert_json (self, "/steps/0/dose/rest_s", NULL);
  gtk_editable_set_text (rest, "soon");
  assert_json (self, "/steps/0/dose/rest_s", "\"soon\"");
  g_assert_false (gtk_widget_get_visible (child_of (self, "words_box")));
  gtk_editable_set_text (rest, "1:30");
  gtk_widget_grab_focus (GTK_WIDGET (number (self, "/steps/0/dose/reps")));
  editor_fixture_settle ();
  g_assert_cmpstr (gtk_editable_get_text (rest), ==, "1:30");
  assert_label (self, "words", "6 times");
}

static void
test_type (Fixture *self, gconstpointer steps)
{
  gtk_widget_grab_focus (GTK_WIDGET (number (self, "/steps/0/dose/reps")));
  choose (self, "/steps/0/dose/type", LIMBER_DOSE_TIME);
  assert_json (self, "/steps/0/dose/type", "\"time\"");
  assert_json (self, "/steps/0/dose/reps", NULL);
  gtk_editable_set_text (number (self, "/steps/0/dose/seconds"), "1:30");
  assert_label (self, "words", "90 s");
  g_assert_true (limber_editor_undo (self->editor));
  g_assert_true (limber_editor_undo (self->editor));
  g_assert_cmpstr (gtk_editable_get_text (number (self, "/steps/0/dose/reps")), ==, "6");
  choose (self, "/steps/0/dose/type", LIMBER_DOSE_SCRIPT);
  g_assert_nonnull (inside (field (self, "/steps/0/dose/lines"), LIMBER_TYPE_LIST_LINE));
}

static void
test_script (Fixture *self, gconstpointer steps)
{
  GtkWidget *lines;
  LimberListLine *second;

  choose (self, "/steps/0/dose/type", LIMBER_DOSE_SCRIPT);
  lines = field (self, "/steps/0/dose/lines");
  second = LIMBER_LIST_LINE (gtk_widget_get_next_sibling (inside (lines, LIMBER_TYPE_LIST_LINE)));
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (inside (second, GTK_TYPE_TEXT_VIEW)), "Rest.",
                            -1);
  gtk_editable_set_text (inside (second, GTK_TYPE_ENTRY), "0:20");
  assert_json (self, "/steps/0/dose/lines/1/say", "\"Rest.\"");
  assert_json (self, "/steps/0/dose/lines/1/seconds", "20");
  g_signal_emit_by_name (second, "moved", -1);
  assert_json (self, "/steps/0/dose/lines/0/say", "\"Rest.\"");
  g_signal_emit_by_name (second, "added");
  assert_json (self, "/steps/0/dose/lines/2/seconds", "4");
  g_signal_emit_by_name (inside (lines, LIMBER_TYPE_LIST_LINE), "removed");
  assert_json (self, "/steps/0/dose/lines/2", NULL);
}

/* What is at fault is shown as it is written, and told once. */
static void
test_faults (Fixture *self, gconstpointer steps)
{
  GtkWidget *hold = field (self, "/steps/0/dose/hold_s");
  GtkDropDown *sides = inside (field (self, "/steps/0/sides"), GTK_TYPE_DROP_DOWN);

  g_assert_cmpstr (gtk_editable_get_text (number (self, "/steps/0/dose/reps")), ==, "ten");
  g_assert_cmpstr (gtk_editable_get_text (number (self, "/steps/0/dose/sets")), ==, "1.0");
  g_assert_cmpstr (gtk_editable_get_text (number (self, "/steps/0/dose/hold_s")), ==, "15:00");
  g_assert_cmpstr (gtk_string_object_get_string (gtk_drop_down_get_selected_item (sides)), ==,
                   "both");
  g_assert_true (
      look_shows (hold, "“Hold” must be between 1 second and 10 minutes; it is 15 minutes"));
  g_assert_true (look_shows (child_of (self, "faults"),
                             "“nte” means nothing to Limber; did you mean “Note to the Patient”?"));
  gtk_editable_set_text (number (self, "/steps/0/dose/hold_s"), "600");
  g_assert_false (
      look_shows (hold, "“Hold” must be between 1 second and 10 minutes; it is 15 minutes"));
  gtk_editable_set_text (number (self, "/steps/0/dose/reps"), "3");
  gtk_editable_set_text (number (self, "/steps/0/dose/sets"), "1");
  choose (self, "/steps/0/sides", 2);
  assert_label (self, "words", "3 × 10 min each side");
}

static void
test_flare (Fixture *self, gconstpointer steps)
{
  GtkWidget *form = child_of (self, "flare_dose");

  g_assert_false (gtk_widget_get_visible (form));
  choose (self, "/steps/0/flare", 1);
  assert_json (self, "/steps/0/flare", "\"skip\"");
  choose (self, "/steps/0/flare", 2);
  g_assert_true (gtk_widget_get_visible (form));
  gtk_editable_set_text (number (self, "/steps/0/flare/reps"), "3");
  assert_json (self, "/steps/0/flare/reps", "3");
  assert_json (self, "/steps/0/dose", NULL);
  gtk_editable_set_text (number (self, "/steps/0/pain_limit"), "2");
  assert_json (self, "/steps/0/pain_limit", "2");
  choose (self, "/steps/0/flare", 0);
  assert_json (self, "/steps/0/flare", NULL);
  g_assert_false (gtk_widget_get_visible (form));
}

static void
test_effort (Fixture *self, gconstpointer steps)
{
  GtkWidget *row = field (self, "/steps/0/dose/intensity/effort");
  GtkWidget *low = inside (row, LIMBER_TYPE_NUMBER_ENTRY);
  GtkWidget *high = gtk_widget_get_last_child (gtk_widget_get_parent (low));

  gtk_editable_set_text (inside (low, GTK_TYPE_ENTRY), "3");
  assert_json (self, "/steps/0/dose/intensity/effort", "[3, 3]");
  gtk_editable_set_text (inside (high, GTK_TYPE_ENTRY), "5");
  assert_json (self, "/steps/0/dose/intensity/effort", "[3, 5]");
  assert_label (self, "words", "6 times · effort 3 to 5 of 10");
  gtk_editable_set_text (inside (low, GTK_TYPE_ENTRY), "");
  gtk_editable_set_text (inside (high, GTK_TYPE_ENTRY), "");
  gtk_editable_set_text (inside (low, GTK_TYPE_ENTRY), "");
  assert_json (self, "/steps/0/dose/intensity", NULL);
}

static LimberListLine *
cue (Fixture *self, guint index)
{
  GtkWidget *line = inside (field (self, "/steps/0/exercise/cues"), LIMBER_TYPE_LIST_LINE);

  for (; index > 0; index--)
    line = gtk_widget_get_next_sibling (line);
  return LIMBER_LIST_LINE (line);
}

static void
write_line (LimberListLine *line, const char *text)
{
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (inside (line, GTK_TYPE_TEXT_VIEW)), text, -1);
}

static void
test_own (Fixture *self, gconstpointer steps)
{
  assert_label (self, "name", "Slide");
  g_assert_false (gtk_widget_get_visible (child_of (self, "write_button")));
  g_signal_emit_by_name (cue (self, 1), "added");
  assert_json (self, "/steps/0/exercise/cues", "[\"One.\", \"Two.\"]");
  write_line (cue (self, 2), "Three.");
  assert_json (self, "/steps/0/exercise/cues", "[\"One.\", \"Two.\", \"Three.\"]");
  g_signal_emit_by_name (cue (self, 2), "moved", -1);
  assert_json (self, "/steps/0/exercise/cues", "[\"One.\", \"Three.\", \"Two.\"]");
  g_signal_emit_by_name (cue (self, 0), "removed");
  assert_json (self, "/steps/0/exercise/cues", "[\"Three.\", \"Two.\"]");
  g_assert_true (limber_editor_undo (self->editor));
  g_assert_true (limber_editor_undo (self->editor));
  g_assert_true (limber_editor_undo (self->editor));
  assert_json (self, "/steps/0/exercise/cues", "[\"One.\", \"Two.\"]");
  choose (self, "/steps/0/exercise/position", LIMBER_POSITION_SITTING);
  assert_label (self, "position", limber_position_label (LIMBER_POSITION_SITTING));
  gtk_check_button_set_active (
      inside (field (self, "/steps/0/exercise/targets"), GTK_TYPE_CHECK_BUTTON), TRUE);
  assert_json (self, "/steps/0/exercise/targets", "[\"abdominals\"]");
  choose (self, "/steps/0/exercise/levels/gentle", 1);
  gtk_editable_set_text (number (self, "/steps/0/exercise/levels/gentle/seconds"), "0:40");
  assert_json (self, "/steps/0/exercise/levels/gentle/seconds", "40");
  assert_json (self, "/steps/0/dose/seconds", "90");
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (self->form)), >=, 40);
}

/* How much of a view its text needs. */
static int
needed (GtkTextView *view)
{
  GtkTextIter end;
  int y, height, bottom;

  gtk_text_buffer_get_end_iter (gtk_text_view_get_buffer (view), &end);
  gtk_text_view_get_line_yrange (view, &end, &y, &height);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, 0, y + height, NULL,
                                         &bottom);
  return bottom + gtk_text_view_get_bottom_margin (view);
}

static void
assert_fits (gpointer container)
{
  GtkWidget *view = inside (container, GTK_TYPE_TEXT_VIEW);

  g_assert_cmpint (gtk_widget_get_height (view), ==, needed (GTK_TEXT_VIEW (view)));
}

/* However wide the form gets, all of a text is seen, and no room is left below it. */
static void
test_long (Fixture *self, gconstpointer steps)
{
  static const int widths[] = { 420, 360, 700, 540, 380, 900, 360 };
  GtkWidget *form = GTK_WIDGET (self->form);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      gtk_widget_set_size_request (form, widths[i], -1);
      while (gtk_widget_get_width (form) != widths[i])
        g_main_context_iteration (NULL, TRUE);
      for (guint line = 0; line < 3; line++)
        assert_fits (cue (self, line));
      assert_fits (field (self, "/steps/0/note"));
    }
  write_line (cue (self, 2), WORDS);
  while (gtk_widget_get_height (GTK_WIDGET (cue (self, 2)))
         != gtk_widget_get_height (GTK_WIDGET (cue (self, 0))))
    g_main_context_iteration (NULL, TRUE);
}

/* A library's exercise is written into the routine, and undone at once. */
static void
test_write (Fixture *self, gconstpointer steps)
{
  click (child_of (self, "write_button"));
  assert_json (self, "/steps/0/exercise/name", "\"Bridge\"");
  g_assert_true (gtk_widget_get_visible (child_of (self, "own_exercise")));
  assert_label (self, "name", "Bridge");
  g_assert_true (limber_editor_undo (self->editor));
  assert_json (self, "/steps/0/exercise", "\"bridge\"");
  g_assert_false (gtk_widget_get_visible (child_of (self, "own_exercise")));
}

int
main (int argc, char **argv)
{
  static const struct
  {
    const char *name;
    const char *steps;
    void (*test) (Fixture *self, gconstpointer steps);
  } cases[] = {
    { "/step-form/dose", STEP, test_dose },       { "/step-form/focus", STEP, test_focus },
    { "/step-form/reset", STEP, test_reset },     { "/step-form/time", STEP, test_time },
    { "/step-form/type", STEP, test_type },       { "/step-form/script", STEP, test_script },
    { "/step-form/faults", FAULTY, test_faults }, { "/step-form/flare", STEP, test_flare },
    { "/step-form/effort", STEP, test_effort },   { "/step-form/own", OWN, test_own },
    { "/step-form/write", STEP, test_write },     { "/step-form/long", LONG, test_long },
  };

  g_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  data_dir = argv[1];
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_test_add (cases[i].name, Fixture, cases[i].steps, set_up, cases[i].test, tear_down);
  return g_test_run ();
}
