/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The form of a routine's head, what is wrong with a draft, and what the next routine begins with.
 */

#include <adwaita.h>
#include <string.h>

#include "editor-fixture.h"
#include "limber-config.h"
#include "limber-draft-edit.h"
#include "limber-editor-faults.h"
#include "limber-editor-field.h"
#include "limber-editor-head.h"
#include "limber-editor-memory.h"
#include "limber-editor-source.h"
#include "limber-ui.h"
#include "look.h"

#define HEAD "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"level\": \"gentle\", "
#define STEPS "\"steps\": [{\"exercise\": \"bridge\"}]}"
#define GOOD HEAD "\"kind\": \"core\", " STEPS

static const char *data_dir;

static LimberDraft *
draft_of (const char *text)
{
  return editor_fixture_draft (data_dir, text);
}

static LimberEditor *
editor_of (const char *text)
{
  return editor_fixture_new (data_dir, text);
}

static GtkWidget *
head_of (LimberEditor *editor, GtkWidget **window)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (data_dir);
  g_autoptr (LimberLibrary) library = limber_library_new (paths);
  GtkWidget *head = g_object_new (LIMBER_TYPE_EDITOR_HEAD, NULL);

  limber_library_load_sync (library);
  limber_editor_head_set_editor (LIMBER_EDITOR_HEAD (head), editor, library);
  *window = editor_fixture_show (head, -1, -1);
  return head;
}

static GtkWidget *
find_child (GtkWidget *widget, GType type)
{
  GtkWidget *found = g_type_is_a (G_OBJECT_TYPE (widget), type) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_child (child, type);
  return found;
}

/* The control of type @type in the field for @pointer. */
static gpointer
control_of (GtkWidget *head, const char *pointer, GType type)
{
  GtkWidget *field = limber_editor_fields_find (head, pointer);

  g_assert_nonnull (field);
  return find_child (field, type);
}

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  GtkWidget *found = GTK_IS_BUTTON (widget) && look_shows (widget, label) ? widget : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static void
click (GtkWidget *widget, const char *label)
{
  g_signal_emit_by_name (find_button (widget, label), "clicked");
}

static void
assert_at (LimberEditor *editor, const char *pointer, const char *expected)
{
  g_autofree char *json = limber_draft_dup_json (limber_editor_get_draft (editor), pointer);

  g_assert_cmpstr (json, ==, expected);
}

/* --- Fields --- */

static void
test_text (void)
{
  g_autoptr (LimberEditor) editor = editor_of (GOOD);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);
  GtkTextBuffer *title = gtk_text_view_get_buffer (control_of (head, "/title", GTK_TYPE_TEXT_VIEW));

  g_assert_cmpuint (look_assert_names (head), >, 10);
  gtk_text_buffer_insert_at_cursor (title, "b\nc", -1);
  assert_at (editor, "/title", "\"Ab c\"");
  gtk_text_buffer_set_text (title, "", -1);
  assert_at (editor, "/title", "\"\"");
  g_assert_true (look_shows (head, "“Title” is empty"));
  g_assert_true (limber_editor_undo (editor));
  g_assert_false (look_shows (head, "“Title” is empty"));
  assert_at (editor, "/title", "\"A\"");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* A long choice is shortened: it makes no form wider than a narrow window. */
static void
test_long_choice (void)
{
  g_autoptr (LimberEditor) editor = editor_of (
      HEAD "\"kind\": \"a kind that is longer than a window of a telephone is wide\", " STEPS);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);
  int minimum;

  g_assert_true (look_shows (head, "a kind that is longer than a window of a telephone is wide"));
  gtk_widget_measure (head, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_assert_cmpint (minimum, <=, 360);
  gtk_window_destroy (GTK_WINDOW (window));
}

/* What stands there is shown, and stays as long as nobody writes over it. */
static void
test_odd_text (void)
{
  g_autoptr (LimberEditor) editor =
      editor_of (HEAD "\"kind\": \"core\", \"goal\": [1,  2], " STEPS);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);
  GtkTextView *goal = control_of (head, "/goal", GTK_TYPE_TEXT_VIEW);
  g_autofree char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (goal), "text", &text, NULL);
  g_assert_cmpstr (text, ==, "[1,  2]");
  assert_at (editor, "/goal", "[1,  2]");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_pain_rule (void)
{
  g_autoptr (LimberEditor) editor = editor_of (GOOD);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);
  GtkDropDown *pain = control_of (head, "/pain_rule", GTK_TYPE_DROP_DOWN);

  gtk_drop_down_set_selected (pain, 1);
  assert_at (editor, "/pain_rule/green_max", "3");
  assert_at (editor, "/pain_rule/amber_max", "5");
  g_assert_nonnull (limber_draft_get_routine (limber_editor_get_draft (editor)));
  gtk_drop_down_set_selected (pain, 0);
  assert_at (editor, "/pain_rule", NULL);
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_schedule (void)
{
  g_autoptr (LimberEditor) editor = editor_of (GOOD);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);
  GtkWidget *days;

  gtk_drop_down_set_selected (control_of (head, "/schedule", GTK_TYPE_DROP_DOWN), 3);
  assert_at (editor, "/schedule/day_of_week", "[\"mon\", \"wed\", \"fri\"]");
  days = limber_editor_fields_find (head, "/schedule");
  for (guint i = 0; i < 3; i++)
    {
      static const char *const labels[] = { "Mon", "Wed", "Fri" };

      click (days, labels[i]);
    }
  /* The last day stays. */
  assert_at (editor, "/schedule/day_of_week", "[\"fri\"]");
  g_assert_true (limber_editor_undo (editor));
  assert_at (editor, "/schedule/day_of_week", "[\"mon\", \"wed\", \"fri\"]");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* --- Faults --- */

static void
test_fault_at_field (void)
{
  g_autoptr (LimberEditor) editor = editor_of (HEAD "\"kind\": \"cor\", \"sumary\": \"B\", " STEPS);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);

  click (limber_editor_fields_find (head, "/kind"), "Change to “Core”");
  assert_at (editor, "/kind", "\"core\"");
  /* No field is of this one. */
  click (head, "Change to “In one line”");
  assert_at (editor, "/summary", "\"B\"");
  g_assert_cmpuint (limber_draft_get_faults (limber_editor_get_draft (editor))->len, ==, 0);
  g_assert_true (limber_editor_undo (editor));
  assert_at (editor, "/sumary", "\"B\"");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_fault_unfolds (void)
{
  g_autoptr (LimberEditor) editor = editor_of (GOOD);
  GtkWidget *window;
  GtkWidget *head = head_of (editor, &window);
  GtkWidget *rest = limber_editor_fields_find (head, "/defaults/rest_s");
  GtkWidget *pauses = gtk_widget_get_ancestor (rest, ADW_TYPE_EXPANDER_ROW);

  g_assert_false (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (pauses)));
  limber_editor_take (
      editor, limber_draft_set (limber_editor_get_draft (editor), "/defaults/rest_s", "9999"));
  g_assert_true (adw_expander_row_get_expanded (ADW_EXPANDER_ROW (pauses)));
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_put_all_right (void)
{
  g_autoptr (LimberEditor) editor =
      editor_of (HEAD "\"kind\": \"cor\", \"defaults\": {\"rest_s\": 9999}, " STEPS);
  GtkWidget *faults = g_object_new (LIMBER_TYPE_EDITOR_FAULTS, NULL);
  GtkWidget *window;

  limber_editor_faults_set_editor (LIMBER_EDITOR_FAULTS (faults), editor);
  window = editor_fixture_show (faults, -1, -1);
  g_assert_cmpuint (look_assert_names (faults), ==, 3);
  click (faults, "Put All Right");
  g_assert_nonnull (limber_draft_get_routine (limber_editor_get_draft (editor)));
  g_assert_true (limber_editor_undo (editor));
  assert_at (editor, "/kind", "\"cor\"");
  gtk_window_destroy (GTK_WINDOW (window));
}

/* --- The text itself --- */

static void
test_source (void)
{
  static const char *const texts[] = { "Bridge, 2 x 10\n", "\xef\xbb\xbf{}", "{\r\n}\r\n", "" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (LimberEditor) editor = editor_of (texts[i]);
      GtkWidget *source = g_object_new (LIMBER_TYPE_EDITOR_SOURCE, NULL);
      g_autofree char *expected = g_strconcat (texts[i], "x", NULL);
      GtkTextBuffer *buffer;
      GtkWidget *window;
      GtkTextIter end;
      GBytes *bytes;

      limber_editor_source_set_editor (LIMBER_EDITOR_SOURCE (source), editor);
      window = editor_fixture_show (source, -1, -1);
      g_assert_false (limber_editor_is_changed (editor) && limber_editor_get_undo (editor));
      buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (find_child (source, GTK_TYPE_TEXT_VIEW)));
      gtk_text_buffer_get_end_iter (buffer, &end);
      gtk_text_buffer_insert (buffer, &end, "x", 1);
      bytes = limber_draft_get_text (limber_editor_get_draft (editor));
      g_assert_cmpmem (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), expected,
                       strlen (expected));
      gtk_window_destroy (GTK_WINDOW (window));
    }
}

/* Bytes that are no text are not written over by what is shown in their place. */
static void
test_no_text (void)
{
  g_autoptr (LimberEditor) editor = editor_of ("\xff\xfe{");
  GtkWidget *source = g_object_new (LIMBER_TYPE_EDITOR_SOURCE, NULL);
  GtkWidget *window;

  limber_editor_source_set_editor (LIMBER_EDITOR_SOURCE (source), editor);
  window = editor_fixture_show (source, -1, -1);
  g_assert_false (
      gtk_text_view_get_editable (GTK_TEXT_VIEW (find_child (source, GTK_TYPE_TEXT_VIEW))));
  g_assert_null (limber_editor_get_undo (editor));
  gtk_window_destroy (GTK_WINDOW (window));
}

/* --- What is remembered --- */

static void
test_memory (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  g_autoptr (LimberDraft) begun = draft_of (GOOD);
  g_autoptr (LimberDraft) named = limber_draft_set_text (begun, "/author/name", "Ada");
  g_autoptr (LimberDraft) planned =
      limber_draft_set (named, "/schedule", "{\"frequency\": 2, \"period_unit\": \"d\"}");
  g_autoptr (LimberDraft) filled = NULL;
  g_autofree char *author = NULL;
  g_autofree char *schedule = NULL;

  limber_editor_memory_keep (settings, planned, planned);
  g_assert_cmpstr (g_settings_get_string (settings, "routine-author"), ==, "");
  limber_editor_memory_keep (settings, begun, planned);
  filled = limber_editor_memory_fill (settings, begun);
  author = limber_draft_dup_text (filled, "/author/name");
  schedule = limber_draft_dup_json (filled, "/schedule");
  g_assert_cmpstr (author, ==, "Ada");
  g_assert_cmpstr (schedule, ==, "{\"frequency\": 2, \"period_unit\": \"d\"}");
}

static void
test_damaged_memory (void)
{
  static const char *const damaged[] = {
    "{", "5", "\"x\"", "{\"name\": 5}", "}, \"id\": \"b\", {", "{\"name\": \"A\"}, \"x\": {}"
  };
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  g_autoptr (LimberDraft) begun = draft_of (GOOD);

  g_settings_reset (settings, "routine-schedule");
  for (guint i = 0; i < G_N_ELEMENTS (damaged); i++)
    {
      g_autoptr (LimberDraft) filled = NULL;

      g_settings_set_string (settings, "routine-author", damaged[i]);
      filled = limber_editor_memory_fill (settings, begun);
      g_test_message ("%s", damaged[i]);
      g_assert_true (g_bytes_equal (limber_draft_get_text (filled), limber_draft_get_text (begun)));
    }
  g_settings_reset (settings, "routine-author");
}

int
main (int argc, char **argv)
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  data_dir = argv[1];
  g_test_add_func ("/editor-head/text", test_text);
  g_test_add_func ("/editor-head/long-choice", test_long_choice);
  g_test_add_func ("/editor-head/odd-text", test_odd_text);
  g_test_add_func ("/editor-head/pain-rule", test_pain_rule);
  g_test_add_func ("/editor-head/schedule", test_schedule);
  g_test_add_func ("/editor-head/fault-at-field", test_fault_at_field);
  g_test_add_func ("/editor-head/fault-unfolds", test_fault_unfolds);
  g_test_add_func ("/editor-head/put-all-right", test_put_all_right);
  g_test_add_func ("/editor-head/source", test_source);
  g_test_add_func ("/editor-head/no-text", test_no_text);
  g_test_add_func ("/editor-head/memory", test_memory);
  g_test_add_func ("/editor-head/damaged-memory", test_damaged_memory);
  return g_test_run ();
}
