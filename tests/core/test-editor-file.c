/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The file of a routine in the editor: saved, kept until then, and changed by others. */

#include "editor-file-fixture.h"

#include <sys/stat.h>

#include <glib/gstdio.h>

#include "limber-draft-edit.h"

/* What a new routine is called, and where it is put. */
static void
test_first_save (Fixture *self, gconstpointer data)
{
  static const struct
  {
    const char *title;
    const char *id;
  } rows[] = {
    { "Back care for Anna", "back-care-for-anna" },
    { "Back care for Anna", "back-care-for-anna-2" },
    { "Apple", "apple" },
    /* A routine of the library is called a. */
    { "A", "a-2" },
    { "שלום", "my-routine" },
    { "../../etc/passwd", "etc-passwd" },
    { "A title of more letters than an id can have, which is cut where it has to be",
      "a-title-of-more-letters-than-an-id-can-have-which-is-cut" },
    { "A title of more letters than an id can have, which is cut where it has to be",
      "a-title-of-more-letters-than-an-id-can-have-which-is-cut-2" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autofree char *name = g_strdup_printf ("mine/routines/%s.routine.json", rows[i].id);

      edit_new (self);
      assert_status (self, "New");
      set_title (self, rows[i].title);
      assert_status (self, "Edited");
      assert_save (self, LIMBER_WRITE_DONE);
      assert_status (self, "Saved");
      assert_file (self, name, rows[i].id, 1, rows[i].title);
      g_assert_true (g_str_has_suffix (limber_editor_get_path (self->editor), name));
    }
}

/* An id that the person chose stays. */
static void
test_own_id (Fixture *self, gconstpointer data)
{
  edit_new (self);
  set_title (self, "Back care");
  limber_editor_take (self->editor, limber_draft_set_text (limber_editor_get_draft (self->editor),
                                                           "/id", "for-anna"));
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "mine/routines/for-anna.routine.json", "for-anna", 1, "Back care");
}

static void
test_next_saves (Fixture *self, gconstpointer data)
{
  struct stat before;
  struct stat after;

  edit_there (self);
  assert_status (self, "Saved");
  g_assert_cmpint (g_stat (self->path, &before), ==, 0);
  assert_save (self, LIMBER_WRITE_DONE);
  g_assert_cmpint (g_stat (self->path, &after), ==, 0);
  g_assert_cmpuint (after.st_ino, ==, before.st_ino);
  set_title (self, "Two");
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 2, "Two");
  set_title (self, "Three");
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 3, "Three");
  assert_status (self, "Saved");
}

/* A routine with faults is saved like any other, and says so. */
static void
test_draft (Fixture *self, gconstpointer data)
{
  edit_there (self);
  limber_editor_take (self->editor, limber_draft_set (limber_editor_get_draft (self->editor),
                                                      "/level", "\"soft\""));
  assert_save (self, LIMBER_WRITE_DONE);
  assert_status (self, "Saved as a draft, with 1 fault");
}

static void
test_failure (Fixture *self, gconstpointer data)
{
  library_put (&self->library_fixture, "mine", "a file where a folder would have to be");
  edit_new (self);
  set_title (self, "Two");
  assert_save (self, LIMBER_WRITE_FAILED);
  assert_status (self, "Edited");
  g_assert_true (limber_editor_file_has_work (self->file));
  limber_editor_file_keep_now (self->file);
  assert_n_kept (self, 1);
}

/* --- What others write --- */

static void
test_followed (Fixture *self, gconstpointer data)
{
  edit_there (self);
  library_put (&self->library_fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "Theirs",
               "rest");
  wait_for_title (self, "Theirs");
  assert_status (self, "Changed elsewhere, shown as it is now");
  g_assert_false (limber_editor_file_has_work (self->file));
  g_assert_true (limber_editor_undo (self->editor));
  wait_for_title (self, "One");
  assert_status (self, "Edited");
}

/* What nobody can read is not taken without a question. */
static void
test_unreadable (Fixture *self, gconstpointer data)
{
  edit_there (self);
  library_put (&self->library_fixture, "there/x.routine.json", "{\"format\": ");
  wait_for_state (self, LIMBER_EDITOR_FILE_OTHER);
  g_assert_false (limber_editor_file_has_work (self->file));
  library_put (&self->library_fixture, "there/x.routine.json", LIBRARY_ROUTINE, "x", "One", "rest");
  wait_for_state (self, LIMBER_EDITOR_FILE_SAVED);
}

static void
test_keep_mine (Fixture *self, gconstpointer data)
{
  make_conflict (self);
  g_assert_cmpint (limber_editor_file_keep_mine (
                       self->file, limber_editor_file_get_theirs (self->file), TODAY, NULL),
                   ==, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 2, "Mine");
  assert_status (self, "Saved");
}

static void
test_take_theirs (Fixture *self, gconstpointer data)
{
  make_conflict (self);
  limber_editor_file_take_theirs (self->file);
  wait_for_title (self, "Theirs");
  assert_status (self, "Saved");
  g_assert_true (limber_editor_undo (self->editor));
  wait_for_title (self, "Mine");
  assert_status (self, "Edited");
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 2, "Mine");
}

static void
test_save_copy (Fixture *self, gconstpointer data)
{
  make_conflict (self);
  g_assert_cmpint (limber_editor_file_save_copy (self->file, TODAY, NULL), ==, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 1, "Theirs");
  assert_file (self, "there/x-2.routine.json", "x-2", 1, "Copy of Mine");
  assert_status (self, "Saved");
}

static void
test_gone (Fixture *self, gconstpointer data)
{
  edit_there (self);
  g_unlink (self->path);
  wait_for_state (self, LIMBER_EDITOR_FILE_GONE);
  assert_save (self, LIMBER_WRITE_CHANGED);
  g_assert_cmpint (limber_editor_file_keep_mine (self->file, NULL, TODAY, NULL), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 1, "One");
  assert_status (self, "Saved");
}

static void
test_save_as (Fixture *self, gconstpointer data)
{
  g_autofree char *beside = library_sub (&self->library_fixture, "there/For Anna.routine.json");
  g_autofree char *elsewhere = library_sub (&self->library_fixture, "y.routine.json");

  library_put (&self->library_fixture, "y.routine.json", "anything");
  edit_there (self);
  set_title (self, "Two");
  g_assert_cmpint (limber_editor_file_save_as (self->file, elsewhere, TODAY, NULL), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 1, "One");
  assert_file (self, "y.routine.json", "x", 2, "Two");
  g_assert_cmpstr (limber_editor_get_path (self->editor), ==, elsewhere);
  edit_there (self);
  g_assert_cmpint (limber_editor_file_save_as (self->file, beside, TODAY, NULL), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self, "there/For Anna.routine.json", "for-anna", 1, "One");
}

/* --- Unsaved work --- */

static void
test_kept (Fixture *self, gconstpointer data)
{
  edit_there (self);
  limber_editor_file_keep_now (self->file);
  assert_n_kept (self, 0);
  set_title (self, "Two");
  wait_for_kept (self, 1);
  g_assert_true (limber_editor_undo (self->editor));
  wait_for_kept (self, 0);
  set_title (self, "Three");
  limber_editor_file_keep_now (self->file);
  assert_n_kept (self, 1);
  assert_save (self, LIMBER_WRITE_DONE);
  wait_for_kept (self, 0);
}

/* One that was let go without a word is there for the next start, which goes on with it. */
static void
test_recovered (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (LimberDraft) draft = NULL;
  const LimberUnsaved *unsaved;

  edit_there (self);
  set_title (self, "Two");
  close_editor (self);
  list = limber_unsaved_list (self->drafts);
  g_assert_cmpuint (list->len, ==, 1);
  unsaved = g_ptr_array_index (list, 0);
  draft = limber_draft_new (unsaved->text, limber_library_get_exercises (self->library));
  edit (self, draft, unsaved->path, unsaved->saved, unsaved);
  assert_status (self, "Edited");
  g_assert_cmpstr (limber_editor_file_get_kept_name (self->file), ==, unsaved->name);
  assert_save (self, LIMBER_WRITE_DONE);
  assert_file (self, "there/x.routine.json", "x", 2, "Two");
  wait_for_kept (self, 0);
}

/* A new routine that was kept is work, though nothing was changed since. */
static void
test_recovered_new (Fixture *self, gconstpointer data)
{
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (LimberDraft) draft = NULL;
  const LimberUnsaved *unsaved;

  edit_new (self);
  set_title (self, "Two");
  close_editor (self);
  list = limber_unsaved_list (self->drafts);
  unsaved = g_ptr_array_index (list, 0);
  draft = limber_draft_new (unsaved->text, limber_library_get_exercises (self->library));
  edit (self, draft, unsaved->path, unsaved->saved, unsaved);
  g_assert_true (limber_editor_file_has_work (self->file));
  close_editor (self);
  assert_n_kept (self, 1);
}

static void
test_discard (Fixture *self, gconstpointer data)
{
  edit_new (self);
  close_editor (self);
  assert_n_kept (self, 0);
  edit_new (self);
  set_title (self, "Two");
  limber_editor_file_keep_now (self->file);
  limber_editor_file_discard (self->file);
  g_assert_false (limber_editor_file_has_work (self->file));
  g_assert_cmpint (limber_editor_file_get_state (self->file), ==, LIMBER_EDITOR_FILE_EDITED);
  limber_editor_file_keep_now (self->file);
  close_editor (self);
  assert_n_kept (self, 0);
}

/* Who discards and goes on after all has work again. */
static void
test_discard_and_go_on (Fixture *self, gconstpointer data)
{
  edit_new (self);
  set_title (self, "Two");
  limber_editor_file_discard (self->file);
  set_title (self, "Three");
  g_assert_true (limber_editor_file_has_work (self->file));
  close_editor (self);
  assert_n_kept (self, 1);
}

/* What cannot be kept is told, and told no more once it can. */
static void
test_trouble (Fixture *self, gconstpointer data)
{
  library_put (&self->library_fixture, "drafts", "a file where a folder would have to be");
  edit_there (self);
  set_title (self, "Two");
  limber_editor_file_keep_now (self->file);
  g_assert_nonnull (limber_editor_file_get_trouble (self->file));
  g_unlink (self->drafts);
  set_title (self, "Three");
  limber_editor_file_keep_now (self->file);
  g_assert_null (limber_editor_file_get_trouble (self->file));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/editor-file/first-save", test_first_save);
  ADD ("/editor-file/own-id", test_own_id);
  ADD ("/editor-file/next-saves", test_next_saves);
  ADD ("/editor-file/draft", test_draft);
  ADD ("/editor-file/failure", test_failure);
  ADD ("/editor-file/followed", test_followed);
  ADD ("/editor-file/unreadable", test_unreadable);
  ADD ("/editor-file/keep-mine", test_keep_mine);
  ADD ("/editor-file/take-theirs", test_take_theirs);
  ADD ("/editor-file/save-copy", test_save_copy);
  ADD ("/editor-file/gone", test_gone);
  ADD ("/editor-file/save-as", test_save_as);
  ADD ("/editor-file/kept", test_kept);
  ADD ("/editor-file/recovered", test_recovered);
  ADD ("/editor-file/recovered-new", test_recovered_new);
  ADD ("/editor-file/discard", test_discard);
  ADD ("/editor-file/discard-and-go-on", test_discard_and_go_on);
  ADD ("/editor-file/trouble", test_trouble);
  return g_test_run ();
}
