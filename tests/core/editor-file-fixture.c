/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "editor-file-fixture.h"

#include "limber-draft-edit.h"
#include "limber-parser.h"
#include "limber-routine-new.h"

#define DEADLINE_S 20

static void
count (Fixture *self)
{
  self->n_changed++;
}

void
set_up (Fixture *self, gconstpointer data)
{
  library_set_up (&self->library_fixture, NULL);
  self->library = library_loaded (&self->library_fixture);
  self->routines = library_sub (&self->library_fixture, "mine/routines");
  self->drafts = library_sub (&self->library_fixture, "drafts");
  library_put (&self->library_fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  self->path = library_sub (&self->library_fixture, "there/x.routine.json");
}

void
close_editor (Fixture *self)
{
  g_clear_object (&self->file);
  g_clear_object (&self->editor);
}

void
tear_down (Fixture *self, gconstpointer data)
{
  close_editor (self);
  /* A write on its way holds the keeper, and lets go of it here. */
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_clear_object (&self->library);
  g_free (self->routines);
  g_free (self->drafts);
  g_free (self->path);
  library_tear_down (&self->library_fixture, NULL);
}

void
edit (Fixture *self, LimberDraft *draft, const char *path, GBytes *saved,
      const LimberUnsaved *unsaved)
{
  const LimberEditorPlaces places = { .routines = self->routines, .drafts = self->drafts };

  close_editor (self);
  self->editor = limber_editor_new (draft, path, saved);
  self->file = limber_editor_file_new (self->editor, self->library, &places, unsaved);
  g_signal_connect_swapped (self->file, "changed", G_CALLBACK (count), self);
}

void
edit_new (Fixture *self)
{
  const LimberNewRoutine wish = { .today = TODAY };
  g_autoptr (LimberDraft) draft =
      limber_routine_new_draft (&wish, limber_library_get_exercises (self->library), "rest");

  edit (self, draft, NULL, NULL, NULL);
}

void
edit_there (Fixture *self)
{
  g_autoptr (GBytes) text = limber_read_file (self->path, NULL);
  g_autoptr (LimberDraft) draft =
      limber_draft_new (text, limber_library_get_exercises (self->library));

  edit (self, draft, self->path, text, NULL);
}

void
set_title (Fixture *self, const char *title)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);

  g_assert_true (limber_editor_take (self->editor, limber_draft_set_text (draft, "/title", title)));
}

void
assert_save (Fixture *self, LimberWriteResult expected)
{
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (limber_editor_file_save (self->file, TODAY, &error), ==, expected);
  g_assert_true ((error != NULL) == (expected == LIMBER_WRITE_FAILED));
}

void
assert_status (Fixture *self, const char *expected)
{
  g_autofree char *status = limber_editor_file_dup_status (self->file);

  g_assert_cmpstr (status, ==, expected);
}

void
assert_file (Fixture *self, const char *name, const char *id, gint64 version, const char *title)
{
  g_autofree char *path = library_sub (&self->library_fixture, name);
  g_autoptr (GBytes) text = limber_read_file (path, NULL);
  g_autoptr (LimberDraft) draft = NULL;
  g_autofree char *found_id = NULL;
  g_autofree char *found_title = NULL;

  g_assert_nonnull (text);
  draft = limber_draft_new (text, NULL);
  found_id = limber_draft_dup_text (draft, "/id");
  found_title = limber_draft_dup_text (draft, "/title");
  g_assert_cmpstr (found_id, ==, id);
  g_assert_cmpstr (found_title, ==, title);
  g_assert_cmpint (limber_draft_get_integer (draft, "/version", 1), ==, version);
}

void
assert_n_kept (Fixture *self, guint n)
{
  g_autoptr (GPtrArray) list = limber_unsaved_list (self->drafts);

  g_assert_cmpuint (list->len, ==, n);
}

static gboolean
too_late (gpointer late)
{
  *(gboolean *) late = TRUE;
  return G_SOURCE_REMOVE;
}

void
wait_for_state (Fixture *self, LimberEditorFileState state)
{
  gboolean late = FALSE;
  guint deadline = g_timeout_add_seconds (DEADLINE_S, too_late, &late);

  while (limber_editor_file_get_state (self->file) != state)
    {
      if (late)
        g_error ("waited for state %d; it is %d", state, limber_editor_file_get_state (self->file));
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (deadline);
}

void
wait_for_title (Fixture *self, const char *title)
{
  gboolean late = FALSE;
  guint deadline = g_timeout_add_seconds (DEADLINE_S, too_late, &late);

  while (TRUE)
    {
      g_autofree char *now =
          limber_draft_dup_text (limber_editor_get_draft (self->editor), "/title");

      if (g_strcmp0 (now, title) == 0)
        break;
      if (late)
        g_error ("waited for title %s; it is %s", title, now);
      g_main_context_iteration (NULL, TRUE);
    }
  g_source_remove (deadline);
}

void
wait_for_kept (Fixture *self, guint n)
{
  gboolean late = FALSE;
  guint deadline = g_timeout_add_seconds (DEADLINE_S, too_late, &late);

  while (TRUE)
    {
      g_autoptr (GPtrArray) list = limber_unsaved_list (self->drafts);

      if (list->len == n)
        break;
      if (late)
        g_error ("waited for %u kept drafts; there are %u", n, list->len);
      g_main_context_iteration (NULL, FALSE);
    }
  g_source_remove (deadline);
}

void
assert_draft (Fixture *self, const char *id, const char *title)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  g_autofree char *found_id = limber_draft_dup_text (draft, "/id");
  g_autofree char *found_title = limber_draft_dup_text (draft, "/title");

  g_assert_cmpstr (found_id, ==, id);
  g_assert_cmpstr (found_title, ==, title);
  g_assert_cmpint (limber_draft_get_integer (draft, "/version", 1), ==, 1);
}

void
make_conflict (Fixture *self)
{
  edit_there (self);
  set_title (self, "Mine");
  library_put (&self->library_fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "Theirs",
               "rest");
  wait_for_state (self, LIMBER_EDITOR_FILE_OTHER);
  assert_status (self, "Changed elsewhere too");
  assert_save (self, LIMBER_WRITE_CHANGED);
  assert_file (self, "there/x.routine.json", "x", 1, "Theirs");
}
