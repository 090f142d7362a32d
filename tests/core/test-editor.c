/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine that is open to be written: what it tells those who show it. */

#include "limber-editor.h"

#include "draft-sample.h"
#include "limber-draft-edit.h"

typedef struct
{
  LimberEditor *editor;
  guint n_changed;
  guint n_selected;
} Fixture;

static void
count (guint *number)
{
  (*number)++;
}

static void
set_up (Fixture *self, gconstpointer steps)
{
  g_autoptr (LimberDraft) draft = draft_with (steps);

  self->editor = limber_editor_new (draft, NULL, NULL);
  g_signal_connect_swapped (self->editor, "changed", G_CALLBACK (count), &self->n_changed);
  g_signal_connect_swapped (self->editor, "selected", G_CALLBACK (count), &self->n_selected);
}

static void
tear_down (Fixture *self, gconstpointer steps)
{
  g_assert_finalize_object (self->editor);
}

static void
test_edits (Fixture *self, gconstpointer steps)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);

  g_assert_false (limber_editor_take (self->editor, NULL));
  g_assert_false (limber_editor_take (self->editor, limber_draft_set_text (draft, "/title", "A")));
  g_assert_cmpuint (self->n_changed, ==, 0);
  g_assert_true (limber_editor_take (self->editor, limber_draft_set_text (draft, "/title", "B")));
  g_assert_cmpuint (self->n_changed, ==, 1);
  g_assert_nonnull (limber_editor_get_undo (self->editor));
  g_assert_true (limber_editor_undo (self->editor));
  g_assert_false (limber_editor_undo (self->editor));
  g_assert_cmpuint (self->n_changed, ==, 2);
  g_assert_true (limber_editor_redo (self->editor));
  g_assert_true (limber_editor_is_changed (self->editor));
}

/* Who is at a step stays at what stands there when something is taken out. */
static void
test_selected (Fixture *self, gconstpointer steps)
{
  limber_editor_select (self->editor, "/steps/2");
  limber_editor_select (self->editor, "/steps/2");
  g_assert_cmpuint (self->n_selected, ==, 1);
  g_assert_cmpuint (limber_editor_get_row (self->editor)->entry, ==, 2);
  limber_editor_take (
      self->editor, limber_draft_remove_step (limber_editor_get_draft (self->editor), "/steps/2"));
  g_assert_cmpstr (limber_editor_get_selected (self->editor), ==, "/steps/1/steps/1");
  g_assert_cmpuint (self->n_selected, ==, 2);
  limber_editor_take (self->editor,
                      limber_draft_unwrap (limber_editor_get_draft (self->editor), 1));
  g_assert_cmpstr (limber_editor_get_selected (self->editor), ==, "/steps/1");
  limber_editor_select (self->editor, NULL);
  g_assert_null (limber_editor_get_row (self->editor));
}

static void
assert_place (LimberEditor *editor, const char *selected, guint entry, int inner)
{
  LimberDraftPlace place;

  limber_editor_select (editor, selected);
  place = limber_editor_get_place_after (editor);
  g_assert_cmpuint (place.entry, ==, entry);
  g_assert_cmpint (place.inner, ==, inner);
}

static void
test_place (Fixture *self, gconstpointer steps)
{
  assert_place (self->editor, "/steps/0", 1, -1);
  assert_place (self->editor, "/steps/1", 2, -1);
  assert_place (self->editor, "/steps/1/steps/0", 1, 1);
  assert_place (self->editor, "/steps/2", 3, -1);
  assert_place (self->editor, NULL, 3, -1);
}

static void
test_path (Fixture *self, gconstpointer steps)
{
  limber_editor_set_path (self->editor, "/a.routine.json");
  limber_editor_set_path (self->editor, "/a.routine.json");
  g_assert_cmpuint (self->n_changed, ==, 1);
  g_assert_cmpstr (limber_editor_get_path (self->editor), ==, "/a.routine.json");
}

int
main (int argc, char *argv[])
{
  static const char steps[] = LIE ", " BLOCK (SIDE ", " STAND) ", " REST;

  g_test_init (&argc, &argv, NULL);
  g_test_add ("/editor/edits", Fixture, steps, set_up, test_edits, tear_down);
  g_test_add ("/editor/selected", Fixture, steps, set_up, test_selected, tear_down);
  g_test_add ("/editor/place", Fixture, steps, set_up, test_place, tear_down);
  g_test_add ("/editor/path", Fixture, steps, set_up, test_path, tear_down);
  return g_test_run ();
}
