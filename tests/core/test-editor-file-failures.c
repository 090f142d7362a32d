/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The file of a routine in the editor, where it cannot be written or read. */

#include "editor-file-fixture.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "limber-parser.h"

/* What could not be written elsewhere is the same routine as before. */
static void
test_save_as_failed (Fixture *self, gconstpointer data)
{
  g_autofree char *beside = library_sub (&self->library_fixture, "there/For Anna.routine.json");
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (g_mkdir (beside, 0755), ==, 0);
  edit_there (self);
  set_title (self, "Two");
  g_assert_cmpint (limber_editor_file_save_as (self->file, beside, TODAY, &error), ==,
                   LIMBER_WRITE_FAILED);
  g_assert_nonnull (error);
  assert_draft (self, "x", "Two");
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 2, "Two");
  g_rmdir (beside);
}

static void
test_save_copy_failed (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = library_sub (&self->library_fixture, "there");

  edit_there (self);
  set_title (self, "Two");
  g_unlink (self->path);
  g_rmdir (folder);
  g_assert_cmpint (limber_editor_file_save_copy (self->file, TODAY, NULL), ==, LIMBER_WRITE_FAILED);
  assert_draft (self, "x", "Two");
}

/* Whoever saves over a file wants it there, also where Limber could not read what it was. */
static void
test_save_as_over_large (Fixture *self, gconstpointer data)
{
  g_autofree char *large = g_strnfill (LIMBER_FILE_MAX + 1, ' ');
  g_autofree char *path = library_sub (&self->library_fixture, "y.routine.json");

  g_assert_true (g_file_set_contents (path, large, -1, NULL));
  edit_there (self);
  set_title (self, "Two");
  g_assert_cmpint (limber_editor_file_save_as (self->file, path, TODAY, NULL), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self, "y.routine.json", "x", 2, "Two");
}

/* What could not be written over is still in conflict with what is there. */
static void
test_keep_mine_failed (Fixture *self, gconstpointer data)
{
  GBytes *before;

  make_conflict (self);
  before = limber_editor_file_get_before (self->file);
  g_unlink (self->path);
  g_assert_cmpint (g_mkdir (self->path, 0755), ==, 0);
  g_assert_cmpint (limber_editor_file_keep_mine (
                       self->file, limber_editor_file_get_theirs (self->file), TODAY, NULL),
                   ==, LIMBER_WRITE_FAILED);
  g_assert_true (g_bytes_equal (
      limber_draft_history_get_saved (limber_editor_get_history (self->editor)), before));
  g_rmdir (self->path);
}

/* What was in a file that is gone is nowhere else, so it is kept, until the file is there again. */
static void
test_gone (Fixture *self, gconstpointer data)
{
  g_autofree char *content = NULL;

  edit_there (self);
  g_assert_true (g_file_get_contents (self->path, &content, NULL, NULL));
  g_unlink (self->path);
  wait_for_state (self, LIMBER_EDITOR_FILE_GONE);
  g_assert_true (limber_editor_file_has_work (self->file));
  wait_for_kept (self, 1);
  g_assert_true (g_file_set_contents (self->path, content, -1, NULL));
  wait_for_state (self, LIMBER_EDITOR_FILE_SAVED);
  g_assert_false (limber_editor_file_has_work (self->file));
  wait_for_kept (self, 0);
}

/* Nor is it lost where it could not be written again. */
static void
test_write_again_failed (Fixture *self, gconstpointer data)
{
  g_autofree char *folder = library_sub (&self->library_fixture, "there");

  edit_there (self);
  g_unlink (self->path);
  g_rmdir (folder);
  wait_for_state (self, LIMBER_EDITOR_FILE_GONE);
  g_assert_cmpint (limber_editor_file_keep_mine (self->file, NULL, TODAY, NULL), ==,
                   LIMBER_WRITE_FAILED);
  g_assert_true (limber_editor_file_has_work (self->file));
  close_editor (self);
  assert_n_kept (self, 1);
}

/* A file that is there and cannot be read is not gone: why is told, and it is left alone. */
static void
test_unreadable (Fixture *self, gconstpointer data)
{
  g_autofree char *large = g_strnfill (LIMBER_FILE_MAX + 1, ' ');
  g_autoptr (GError) error = NULL;

  edit_there (self);
  set_title (self, "Mine");
  g_assert_true (g_file_set_contents (self->path, large, -1, NULL));
  assert_save (self, LIMBER_WRITE_FAILED);
  g_assert_cmpint (limber_editor_file_keep_mine (self->file, NULL, TODAY, &error), ==,
                   LIMBER_WRITE_FAILED);
  g_assert_nonnull (strstr (error->message, "larger than"));
  g_assert_true (limber_editor_file_has_work (self->file));
}

/* Nobody keeps their own over a version that they have not seen. */
static void
test_changed_again (Fixture *self, gconstpointer data)
{
  g_autoptr (GBytes) seen = NULL;

  make_conflict (self);
  seen = g_bytes_ref (limber_editor_file_get_theirs (self->file));
  library_put (&self->library_fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "Again",
               "rest");
  while (g_bytes_equal (limber_editor_file_get_theirs (self->file), seen))
    g_main_context_iteration (NULL, TRUE);
  g_assert_cmpint (limber_editor_file_keep_mine (self->file, seen, TODAY, NULL), ==,
                   LIMBER_WRITE_CHANGED);
  assert_file (self, "there/x.routine.json", "x", 1, "Again");
  assert_draft (self, "x", "Mine");
}

/* An undo goes back in what was written, not to being the routine that it was before. */
static void
test_undo_elsewhere (Fixture *self, gconstpointer data)
{
  g_autofree char *beside = library_sub (&self->library_fixture, "there/For Anna.routine.json");

  edit_there (self);
  set_title (self, "Two");
  g_assert_cmpint (limber_editor_file_save_as (self->file, beside, TODAY, NULL), ==,
                   LIMBER_WRITE_DONE);
  g_assert_true (limber_editor_undo (self->editor));
  assert_draft (self, "for-anna", "One");
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "there/For Anna.routine.json", "for-anna", 3, "One");
  assert_file (self, "there/x.routine.json", "x", 1, "One");
}

static void
test_undo_first_save (Fixture *self, gconstpointer data)
{
  edit_new (self);
  set_title (self, "Back care");
  limber_editor_settle (self->editor);
  set_title (self, "Back care for Anna");
  assert_save (self, LIMBER_WRITE_DONE);
  g_assert_true (limber_editor_undo (self->editor));
  assert_draft (self, "back-care-for-anna", "Back care");
  g_assert_true (limber_editor_undo (self->editor));
  assert_save (self, LIMBER_WRITE_DONE);
  g_assert_true (limber_editor_redo (self->editor));
  assert_draft (self, "back-care-for-anna", "Back care");
}

/* The id goes on following the title where the first save failed. */
static void
test_first_save_failed (Fixture *self, gconstpointer data)
{
  g_autofree char *taken = library_sub (&self->library_fixture, "mine/routines");

  edit_new (self);
  set_title (self, "One");
  g_assert_cmpint (g_mkdir_with_parents (taken, 0755), ==, 0);
  g_assert_cmpint (g_rmdir (taken), ==, 0);
  g_assert_cmpint (symlink ("/proc/self/fdinfo", taken), ==, 0);
  assert_save (self, LIMBER_WRITE_FAILED);
  g_unlink (taken);
  set_title (self, "Two");
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "mine/routines/two.routine.json", "two", 1, "Two");
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/editor-file-failures/save-as-failed", test_save_as_failed);
  ADD ("/editor-file-failures/save-copy-failed", test_save_copy_failed);
  ADD ("/editor-file-failures/save-as-over-large", test_save_as_over_large);
  ADD ("/editor-file-failures/keep-mine-failed", test_keep_mine_failed);
  ADD ("/editor-file-failures/gone", test_gone);
  ADD ("/editor-file-failures/write-again-failed", test_write_again_failed);
  ADD ("/editor-file-failures/unreadable", test_unreadable);
  ADD ("/editor-file-failures/changed-again", test_changed_again);
  ADD ("/editor-file-failures/undo-elsewhere", test_undo_elsewhere);
  ADD ("/editor-file-failures/undo-first-save", test_undo_first_save);
  ADD ("/editor-file-failures/first-save-failed", test_first_save_failed);
  return g_test_run ();
}
