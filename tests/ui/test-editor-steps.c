/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The list of steps in the editor, and what adds to it, as a person uses them. */

#include <adwaita.h>
#include <string.h>

#include "editor-fixture.h"
#include "limber-block-form.h"
#include "limber-draft-edit.h"
#include "limber-editor-finder.h"
#include "limber-editor-step-row.h"
#include "limber-editor-steps.h"
#include "limber-steps-content.h"
#include "limber-ui.h"
#include "look.h"

#define HOSTILE "<b>Bad</b> & \"worse\" %s"
#define STEP(id) "{\"exercise\": \"" id "\"}"
#define BLOCK(steps) "{\"repeat\": 3, \"steps\": [" steps "]}"
#define STEPS                                                                                      \
  STEP ("bridge") ", " BLOCK (STEP ("bird-dog") ", " STEP ("cat-cow")) ", " STEP ("none")

static const char *data_dir;

typedef struct
{
  LimberEditor *editor;
  LimberEditorSteps *steps;
  GtkWidget *window;
} Fixture;

static LimberEditor *
editor_new (const char *steps)
{
  g_autofree char *text = g_strdup_printf (
      "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"level\": "
      "\"gentle\", \"steps\": [%s]}",
      steps);

  return editor_fixture_new (data_dir, text);
}

static void
set_up (Fixture *self, gconstpointer steps)
{
  g_autoptr (LimberFigures) figures = limber_figures_new ();

  self->editor = editor_new (steps);
  self->steps = g_object_new (LIMBER_TYPE_EDITOR_STEPS, NULL);
  limber_editor_steps_set_editor (self->steps, self->editor, figures);
  self->window = editor_fixture_show (GTK_WIDGET (self->steps), 360, 600);
}

static void
tear_down (Fixture *self, gconstpointer steps)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  editor_fixture_settle ();
  g_assert_finalize_object (self->editor);
}

static gpointer
child_of (gpointer widget, const char *name)
{
  return gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);
}

static GtkListBox *
list_of (Fixture *self)
{
  return child_of (self->steps, "list");
}

/* The row of a step; 0 is the routine as a whole. */
static GtkListBoxRow *
row_of (Fixture *self, int index)
{
  return gtk_list_box_get_row_at_index (list_of (self), index);
}

static const char *
label_of (gpointer widget, const char *name)
{
  return gtk_label_get_text (child_of (widget, name));
}

static void
act (Fixture *self, const char *action)
{
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (self->steps), action, NULL));
  editor_fixture_settle ();
}

static void
choose (Fixture *self, int index)
{
  gtk_list_box_unselect_all (list_of (self));
  gtk_list_box_select_row (list_of (self), row_of (self, index));
  gtk_widget_grab_focus (GTK_WIDGET (row_of (self, index)));
  editor_fixture_settle ();
}

static GtkWidget *
focus_of (Fixture *self)
{
  return gtk_window_get_focus (GTK_WINDOW (self->window));
}

/* The names of the rows, from the first step on. */
static void
assert_rows (Fixture *self, const char *expected)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (int i = 1; row_of (self, i); i++)
    g_string_append_printf (names, "%s%s", i > 1 ? ", " : "", label_of (row_of (self, i), "name"));
  g_assert_cmpstr (names->str, ==, expected);
}

/* The indexes of the rows that are chosen; 0 is the routine as a whole. */
static void
assert_chosen (Fixture *self, const char *expected)
{
  g_autoptr (GString) chosen = g_string_new (NULL);

  for (int i = 0; row_of (self, i); i++)
    if (gtk_list_box_row_is_selected (row_of (self, i)))
      g_string_append_printf (chosen, "%s%d", chosen->len > 0 ? " " : "", i);
  g_assert_cmpstr (chosen->str, ==, expected);
}

static void
test_rows (Fixture *self, gconstpointer steps)
{
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow, none");
  g_assert_cmpstr (label_of (row_of (self, 2), "dose"), ==, "2 steps");
  g_assert_true (gtk_widget_has_css_class (GTK_WIDGET (row_of (self, 3)), "inner"));
  g_assert_false (gtk_widget_has_css_class (GTK_WIDGET (row_of (self, 5)), "inner"));
  g_assert_true (gtk_widget_get_visible (child_of (row_of (self, 5), "badge")));
  g_assert_cmpstr (label_of (row_of (self, 5), "badge_count"), ==, "1");
  g_assert_false (gtk_widget_get_visible (child_of (row_of (self, 1), "badge")));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (row_of (self, 5)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "No dose yet, 1 error");
  g_assert_false (gtk_widget_get_visible (child_of (self->steps, "empty")));
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (self->steps)), >, 5);
}

static void
test_select (Fixture *self, gconstpointer steps)
{
  assert_chosen (self, "0");
  choose (self, 3);
  g_assert_cmpstr (limber_editor_get_selected (self->editor), ==, "/steps/1/steps/0");
  limber_editor_select (self->editor, "/steps/0");
  assert_chosen (self, "1");
  gtk_list_box_select_row (list_of (self), row_of (self, 2));
  g_assert_cmpstr (limber_editor_get_selected (self->editor), ==, "/steps/0");
  choose (self, 0);
  g_assert_null (limber_editor_get_selected (self->editor));
  act (self, "steps.select-all");
  assert_chosen (self, "1 2 3 4 5");
}

/* Letters that are typed elsewhere change one row, and neither focus nor choice. */
static void
test_in_place (Fixture *self, gconstpointer steps)
{
  GtkListBoxRow *row = row_of (self, 1);

  choose (self, 1);
  limber_editor_take (self->editor, limber_draft_set_text (limber_editor_get_draft (self->editor),
                                                           "/steps/0/note", HOSTILE));
  editor_fixture_settle ();
  g_assert_true (row_of (self, 1) == row);
  g_assert_true (focus_of (self) == GTK_WIDGET (row));
  g_assert_cmpstr (label_of (row, "note"), ==, HOSTILE);
  assert_chosen (self, "1");
}

/* Focus and choice go with what is moved. */
static void
test_move (Fixture *self, gconstpointer steps)
{
  choose (self, 1);
  act (self, "steps.move-up");
  g_assert_cmpstr (label_of (self->steps, "status"), ==, "This is the beginning already.");
  act (self, "steps.move-down");
  assert_rows (self, "3 times, Bridge, Bird dog, Cat and cow, none");
  assert_chosen (self, "2");
  g_assert_true (focus_of (self) == GTK_WIDGET (row_of (self, 2)));
  g_assert_nonnull (strstr (label_of (self->steps, "status"), "1 of 3, repeated"));
  act (self, "steps.move-up");
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow, none");
  g_assert_nonnull (strstr (label_of (self->steps, "status"), "1 of 3"));
  limber_editor_undo (self->editor);
  limber_editor_undo (self->editor);
  editor_fixture_settle ();
  g_assert_null (limber_editor_get_undo (self->editor));
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow, none");
}

static void
test_remove (Fixture *self, gconstpointer steps)
{
  choose (self, 5);
  act (self, "steps.remove");
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow");
  assert_chosen (self, "4");
  g_assert_true (focus_of (self) == GTK_WIDGET (row_of (self, 4)));
  act (self, "steps.duplicate");
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow, Cat and cow");
  assert_chosen (self, "5");
  act (self, "steps.select-all");
  act (self, "steps.remove");
  assert_rows (self, "");
  g_assert_true (gtk_widget_get_visible (child_of (self->steps, "empty")));
  assert_chosen (self, "0");
  limber_editor_steps_focus (self->steps);
  g_assert_true (focus_of (self) == child_of (self->steps, "add_button"));
}

static void
test_repeat (Fixture *self, gconstpointer steps)
{
  choose (self, 2);
  act (self, "steps.repeat");
  g_assert_cmpstr (label_of (self->steps, "status"), ==,
                   "Choose steps that follow each other and are not repeated already.");
  act (self, "steps.unwrap");
  assert_rows (self, "Bridge, Bird dog, Cat and cow, none");
  choose (self, 1);
  gtk_list_box_select_row (list_of (self), row_of (self, 2));
  act (self, "steps.repeat");
  assert_rows (self, "2 times, Bridge, Bird dog, Cat and cow, none");
  assert_chosen (self, "1");
  g_assert_true (limber_editor_get_row (self->editor)->is_block);
}

static void
wait_for_rows (Fixture *self, int n)
{
  while (!row_of (self, n) || row_of (self, n + 1))
    g_main_context_iteration (NULL, TRUE);
}

static void
wait_for_status (Fixture *self, const char *beginning)
{
  while (!g_str_has_prefix (label_of (self->steps, "status"), beginning))
    g_main_context_iteration (NULL, TRUE);
}

static void
test_clipboard (Fixture *self, gconstpointer steps)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->steps));

  choose (self, 2);
  act (self, "steps.copy");
  g_assert_cmpstr (label_of (self->steps, "status"), ==, "1 step copied.");
  choose (self, 5);
  act (self, "steps.paste");
  wait_for_rows (self, 8);
  assert_rows (self,
               "Bridge, 3 times, Bird dog, Cat and cow, none, 3 times, Bird dog, Cat and cow");
  assert_chosen (self, "6");
  act (self, "steps.cut");
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow, none");
  choose (self, 1);
  gdk_clipboard_set_text (clipboard, STEP ("cat-cow"));
  act (self, "steps.paste");
  wait_for_rows (self, 6);
  assert_rows (self, "Bridge, Cat and cow, 3 times, Bird dog, Cat and cow, none");
}

/* Whatever lies on a clipboard changes nothing, and is told. */
static void
test_hostile_clipboard (Fixture *self, gconstpointer steps)
{
  GdkClipboard *clipboard = gtk_widget_get_clipboard (GTK_WIDGET (self->steps));
  g_autofree char *much = g_strnfill (3 << 20, '[');
  const char *const texts[] = { "", "Hello", HOSTILE, "{\"steps\": 5}", "[[[[", "[]", much };

  choose (self, 1);
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gdk_clipboard_set_text (clipboard, texts[i]);
      gtk_label_set_text (child_of (self->steps, "status"), "");
      act (self, "steps.paste");
      wait_for_status (self, "There are no exercises in what was copied.");
    }
  gdk_clipboard_set_content (clipboard, NULL);
  gtk_label_set_text (child_of (self->steps, "status"), "");
  act (self, "steps.paste");
  wait_for_status (self, "There are no exercises in what was copied.");
  g_assert_null (limber_editor_get_undo (self->editor));
}

/* Nothing is read after the list is gone. */
static void
test_gone (Fixture *self, gconstpointer steps)
{
  gdk_clipboard_set_text (gtk_widget_get_clipboard (GTK_WIDGET (self->steps)), STEP ("bridge"));
  act (self, "steps.paste");
  gtk_widget_activate_action (GTK_WIDGET (self->steps), "steps.paste", NULL);
}

static void
test_advice (Fixture *self, gconstpointer steps)
{
  GtkWidget *card = child_of (self->steps, "advice_card");
  GtkWidget *buttons = gtk_widget_get_last_child (card);

  g_assert_true (gtk_widget_get_visible (card));
  g_signal_emit_by_name (gtk_widget_get_first_child (buttons), "clicked");
  editor_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (card));
  g_assert_cmpstr (limber_editor_get_undo (self->editor), ==, "Group by Position");
  limber_editor_undo (self->editor);
  editor_fixture_settle ();
  g_assert_true (gtk_widget_get_visible (card));
  g_signal_emit_by_name (gtk_widget_get_last_child (buttons), "clicked");
  editor_fixture_settle ();
  g_assert_false (gtk_widget_get_visible (card));
  choose (self, 1);
  act (self, "steps.duplicate");
  g_assert_false (gtk_widget_get_visible (card));
}

static void
test_block_form (Fixture *self, gconstpointer steps)
{
  LimberBlockForm *form = g_object_ref_sink (g_object_new (LIMBER_TYPE_BLOCK_FORM, NULL));
  GtkSpinButton *times = child_of (form, "times");

  limber_block_form_set_editor (form, self->editor);
  choose (self, 2);
  g_assert_cmpint (gtk_spin_button_get_value_as_int (times), ==, 3);
  g_assert_null (limber_editor_get_undo (self->editor));
  gtk_spin_button_set_value (times, 4);
  editor_fixture_settle ();
  assert_rows (self, "Bridge, 4 times, Bird dog, Cat and cow, none");
  limber_editor_undo (self->editor);
  editor_fixture_settle ();
  g_assert_cmpint (gtk_spin_button_get_value_as_int (times), ==, 3);
  g_object_unref (form);
}

static LimberEditorFinder *
finder_new (Fixture *self)
{
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  GtkWidget *finder = limber_editor_finder_new (GTK_WINDOW (self->window), self->editor, figures);

  gtk_window_present (GTK_WINDOW (finder));
  while (!gtk_widget_get_mapped (finder))
    g_main_context_iteration (NULL, TRUE);
  editor_fixture_settle ();
  return LIMBER_EDITOR_FINDER (finder);
}

static void
type (LimberEditorFinder *finder, const char *text)
{
  gtk_editable_set_text (child_of (finder, "search"), text);
  editor_fixture_settle ();
}

static void
press_enter (LimberEditorFinder *finder)
{
  g_signal_emit_by_name (child_of (finder, "search"), "activate");
  editor_fixture_settle ();
}

static void
test_finder (Fixture *self, gconstpointer steps)
{
  LimberEditorFinder *finder = finder_new (self);
  gpointer gone = finder;

  g_object_add_weak_pointer (G_OBJECT (finder), &gone);
  choose (self, 3);
  look_assert_names (GTK_WIDGET (finder));
  type (finder, "bri");
  g_assert_true (g_str_has_prefix (label_of (finder, "status"), "Bridge, 1 of "));
  gtk_check_button_set_active (child_of (finder, "stay"), TRUE);
  press_enter (finder);
  assert_rows (self, "Bridge, 3 times, Bird dog, Bridge, Cat and cow, none");
  g_assert_cmpstr (limber_editor_get_selected (self->editor), ==, "/steps/1/steps/1");
  g_assert_cmpstr (label_of (finder, "status"), ==, "Bridge is added.");
  g_assert_cmpstr (gtk_editable_get_text (child_of (finder, "search")), ==, "");
  gtk_check_button_set_active (child_of (finder, "stay"), FALSE);
  type (finder, "cat");
  press_enter (finder);
  assert_rows (self, "Bridge, 3 times, Bird dog, Bridge, Cat and cow, Cat and cow, none");
  g_assert_null (gone);
}

static void
test_finder_own (Fixture *self, gconstpointer steps)
{
  LimberEditorFinder *finder = finder_new (self);

  choose (self, 5);
  type (finder, "zzz " HOSTILE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (child_of (finder, "stack")), ==, "nothing");
  g_assert_cmpstr (label_of (finder, "status"), ==, "No exercise fits.");
  press_enter (finder);
  g_assert_null (limber_editor_get_undo (self->editor));
  g_signal_emit_by_name (child_of (finder, "own_button"), "clicked");
  editor_fixture_settle ();
  assert_rows (self, "Bridge, 3 times, Bird dog, Cat and cow, none, zzz " HOSTILE);
  assert_chosen (self, "6");
}

static void
test_many (Fixture *self, gconstpointer steps)
{
  g_autoptr (GString) many = g_string_new (STEP ("bridge"));
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  LimberEditorSteps *list;

  for (guint i = 1; i < 200; i++)
    g_string_append (many, ", " STEP ("bird-dog"));
  list = g_object_ref_sink (g_object_new (LIMBER_TYPE_EDITOR_STEPS, NULL));
  {
    g_autoptr (LimberEditor) editor = editor_new (many->str);

    limber_editor_steps_set_editor (list, editor, figures);
    g_assert_nonnull (gtk_list_box_get_row_at_index (child_of (list, "list"), 200));
    limber_editor_take (editor, limber_draft_set_text (limber_editor_get_draft (editor),
                                                       "/steps/199/note", "Last"));
    g_assert_cmpstr (
        label_of (gtk_list_box_get_row_at_index (child_of (list, "list"), 200), "note"), ==,
        "Last");
  }
  g_object_unref (list);
}

#define ADD(path, steps, test)                                                                     \
  g_test_add ("/editor-steps/" path, Fixture, steps, set_up, test, tear_down)

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  data_dir = argv[1];
  ADD ("rows", STEPS, test_rows);
  ADD ("select", STEPS, test_select);
  ADD ("in-place", STEPS, test_in_place);
  ADD ("move", STEPS, test_move);
  ADD ("remove", STEPS, test_remove);
  ADD ("repeat", STEPS, test_repeat);
  ADD ("clipboard", STEPS, test_clipboard);
  ADD ("hostile-clipboard", STEPS, test_hostile_clipboard);
  ADD ("gone", STEPS, test_gone);
  ADD ("advice",
       STEP ("bridge") ", " STEP ("wall-squat") ", " STEP ("bridge") ", " STEP ("wall-squat"),
       test_advice);
  ADD ("block-form", STEPS, test_block_form);
  ADD ("finder", STEPS, test_finder);
  ADD ("finder-own", STEPS, test_finder_own);
  ADD ("many", STEPS, test_many);
  return g_test_run ();
}
