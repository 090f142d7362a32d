/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Drafts on disk: saved, not saved over what somebody else wrote, and kept until they are. */

#include "limber-draft-save.h"

#include <string.h>

#include <glib/gstdio.h>

#include "draft-sample.h"
#include "file-fixture.h"
#include "limber-draft-edit.h"
#include "limber-parser.h"
#include "limber-routine-new.h"
#include "limber-unsaved.h"
#include "limber-volume.h"

#define TODAY "2026-03-09"

static void
put (const char *path, const char *text)
{
  g_assert_true (g_file_set_contents (path, text, -1, NULL));
}

static void
assert_file (const char *path, const char *expected)
{
  g_autofree char *text = NULL;

  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_cmpstr (text, ==, expected);
}

static void
set_title (LimberDraftHistory *history, const char *title)
{
  g_autoptr (LimberDraft) draft =
      limber_draft_set_text (limber_draft_history_get (history), "/title", title);

  limber_draft_history_push (history, draft);
}

static void
test_save (FileFixture *self, gconstpointer data)
{
  static const char first[] = "{\"id\": \"a\",  \"title\": \"A\"}";
  g_autoptr (LimberDraft) draft = draft_of (first);
  g_autoptr (LimberDraftHistory) history =
      limber_draft_history_new (draft, limber_draft_get_text (draft));
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GError) error = NULL;

  put (self->path, first);
  g_assert_cmpint (limber_draft_save (history, self->path, TODAY, &found, &error), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self->path, first);
  set_title (history, "B");
  g_assert_cmpint (limber_draft_save (history, self->path, TODAY, &found, &error), ==,
                   LIMBER_WRITE_DONE);
  g_assert_false (limber_draft_history_is_changed (history));
  assert_file (self->path, "{\"id\": \"a\",  \"version\": 2,  \"title\": \"B\",  \"revised\": "
                           "\"2026-03-09\"}");
  /* What a save adds is no edit that one would undo. */
  g_assert_true (limber_draft_history_undo (history));
  assert_text (limber_draft_history_get (history), first);
  g_assert_cmpint (limber_draft_save (history, self->path, TODAY, &found, &error), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self->path, "{\"id\": \"a\",  \"version\": 3,  \"title\": \"A\",  \"revised\": "
                           "\"2026-03-09\"}");
  g_assert_no_error (error);
}

static void
test_changed_meanwhile (FileFixture *self, gconstpointer data)
{
  g_autoptr (LimberDraft) draft = draft_of ("{\"title\": \"A\"}");
  g_autoptr (LimberDraftHistory) history =
      limber_draft_history_new (draft, limber_draft_get_text (draft));
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GBytes) found_again = NULL;
  g_autoptr (GError) error = NULL;

  put (self->path, "{\"title\": \"Theirs\"}");
  set_title (history, "Mine");
  g_assert_cmpint (limber_draft_save (history, self->path, TODAY, &found, &error), ==,
                   LIMBER_WRITE_CHANGED);
  assert_file (self->path, "{\"title\": \"Theirs\"}");
  g_assert_true (limber_draft_history_is_changed (history));
  limber_draft_history_set_saved (history, found);
  g_assert_cmpint (limber_draft_save (history, self->path, TODAY, &found_again, &error), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self->path, "{\"version\": 2, \"title\": \"Mine\", \"revised\": \"2026-03-09\"}");
}

/* A new routine is written as it is, and over no other; one with faults, too. */
static void
test_new_file (FileFixture *self, gconstpointer data)
{
  g_autoptr (LimberDraft) draft = draft_of ("{\"title\": ");
  g_autoptr (LimberDraftHistory) history = limber_draft_history_new (draft, NULL);
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *name = limber_routine_file_name (self->folder, "../a?");
  g_autofree char *second = NULL;
  g_autofree char *none = limber_routine_file_name (self->folder, "\u05d0");

  g_assert_cmpstr (name, ==, self->path);
  g_assert_true (limber_draft_history_is_changed (history));
  g_assert_cmpint (limber_draft_save (history, self->path, TODAY, &found, &error), ==,
                   LIMBER_WRITE_DONE);
  assert_file (self->path, "{\"title\": ");
  second = limber_routine_file_name (self->folder, "a");
  g_assert_true (g_str_has_suffix (second, "/a-2.routine.json"));
  g_assert_true (g_str_has_suffix (none, "/my-routine.routine.json"));
}

static void
test_unsaved (FileFixture *self, gconstpointer data)
{
  g_autofree char *name = limber_unsaved_new_name ();
  g_autofree char *other = limber_unsaved_new_name ();
  g_autofree char *damaged = g_build_filename (self->folder, "x.unsaved", NULL);
  g_autofree char *foreign = g_build_filename (self->folder, "x.txt", NULL);
  g_autoptr (GBytes) saved = g_bytes_new ("one\n", 4);
  g_autoptr (GBytes) text = g_bytes_new ("two\n\0\xff", 6);
  g_autoptr (GError) error = NULL;
  LimberUnsaved with_path = { .name = name, .path = self->path, .saved = saved, .text = text };
  LimberUnsaved without = { .name = other, .text = saved };
  g_autoptr (GPtrArray) list = NULL;
  g_autoptr (GPtrArray) rest = NULL;

  g_assert_true (limber_unsaved_keep (self->folder, &with_path, &error));
  g_assert_true (limber_unsaved_keep (self->folder, &without, &error));
  put (damaged, "limber-unsaved 1\n\n99\n\nshort");
  put (foreign, "limber-unsaved 1\n\n-1\n\nnot ours");
  list = limber_unsaved_list (self->folder);
  g_assert_cmpuint (list->len, ==, 2);
  for (guint i = 0; i < 2; i++)
    {
      const LimberUnsaved *read = g_ptr_array_index (list, i);
      const LimberUnsaved *kept = strcmp (read->name, name) == 0 ? &with_path : &without;

      g_assert_cmpstr (read->name, ==, kept->name);
      g_assert_cmpstr (read->path, ==, kept->path);
      g_assert_true (g_bytes_equal (read->text, kept->text));
      g_assert_cmpint (read->saved != NULL, ==, kept->saved != NULL);
      g_assert_true (kept->saved == NULL || g_bytes_equal (read->saved, kept->saved));
      g_assert_cmpint (read->changed_s, >, 0);
    }
  limber_unsaved_drop (self->folder, name);
  limber_unsaved_drop (self->folder, name);
  rest = limber_unsaved_list (self->folder);
  g_assert_cmpuint (rest->len, ==, 1);
  g_assert_true (g_file_test (damaged, G_FILE_TEST_EXISTS));
}

/* Whoever pastes more than a file may have can still take it out again after a crash. */
static void
test_unsaved_large (FileFixture *self, gconstpointer data)
{
  g_autofree char *name = limber_unsaved_new_name ();
  g_autoptr (GBytes) large =
      g_bytes_new_take (g_strnfill (3 * LIMBER_FILE_MAX, ' '), 3 * LIMBER_FILE_MAX);
  LimberUnsaved unsaved = { .name = name, .saved = large, .text = large };
  g_autoptr (GPtrArray) list = NULL;
  const LimberUnsaved *read;

  g_assert_true (limber_unsaved_keep (self->folder, &unsaved, NULL));
  list = limber_unsaved_list (self->folder);
  g_assert_cmpuint (list->len, ==, 1);
  read = g_ptr_array_index (list, 0);
  g_assert_true (g_bytes_equal (read->text, large));
  g_assert_true (g_bytes_equal (read->saved, large));
}

static void
test_unsaved_folder (FileFixture *self, gconstpointer data)
{
  g_autofree char *folder = g_build_filename (self->folder, "state", "drafts", NULL);
  g_autofree char *parent = g_path_get_dirname (folder);
  g_autofree char *name = limber_unsaved_new_name ();
  g_autoptr (GBytes) text = g_bytes_new ("", 0);
  g_autoptr (GPtrArray) none = limber_unsaved_list (folder);
  g_autoptr (GError) error = NULL;
  GStatBuf status;

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (
      limber_unsaved_keep (folder, &(LimberUnsaved){ .name = name, .text = text }, &error));
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  limber_unsaved_drop (folder, name);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_assert_cmpint (g_rmdir (parent), ==, 0);
}

typedef struct
{
  const char *schedule;
  double sessions;
  const char *words;
  const char *step;
} VolumeCase;

static const VolumeCase volume_cases[] = {
  { "{\"frequency\": 3, \"period_unit\": \"wk\"}", 3, "1 min, 3 min a week", "4 min a week" },
  { "{\"frequency\": 2}", 14, "1 min, 13 min a week", "19 min a week" },
  { "{\"day_of_week\": [\"mon\", \"fri\"]}", 2, "1 min, 2 min a week", "3 min a week" },
  { "{\"period\": 2}", 3.5, "1 min, 3 min a week", "5 min a week" },
};

static void
test_volume (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (volume_cases); i++)
    {
      const VolumeCase *c = &volume_cases[i];
      g_autofree char *text = g_strdup_printf (
          HEAD "\"schedule\": %s, \"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": "
               "\"time\", \"seconds\": 40}}]}",
          c->schedule);
      g_autoptr (LimberDraft) draft = draft_of (text);
      const LimberDraftRow *row = limber_draft_get_row (draft, 0);
      LimberVolume volume;
      g_autofree char *words = NULL;
      g_autofree char *step = NULL;

      g_assert_true (limber_volume_of (limber_draft_get_routine (draft), &volume));
      g_assert_cmpfloat (volume.sessions_a_week, ==, c->sessions);
      words = limber_volume_words (&volume);
      g_assert_cmpstr (words, ==, c->words);
      step = limber_volume_step_words (c->sessions, row->dose, LIMBER_SIDES_EACH, 1);
      g_assert_cmpstr (step, ==, c->step);
    }
}

static void
test_volume_of_steps (void)
{
  g_autoptr (LimberDraft) draft = draft_with (
      "{\"exercise\": \"lie\", \"dose\": {\"type\": \"reps\", \"sets\": 2, \"reps\": 8, "
      "\"out_s\": 1}}, {\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"reps\": 3, "
      "\"hold_s\": 10}}");
  const LimberDose *reps = limber_draft_get_row (draft, 0)->dose;
  const LimberDose *hold = limber_draft_get_row (draft, 1)->dose;
  g_autofree char *one = limber_volume_step_words (3, reps, LIMBER_SIDES_NONE, 1);
  g_autofree char *sides = limber_volume_step_words (3, reps, LIMBER_SIDES_EACH, 2);
  g_autofree char *held = limber_volume_step_words (3, hold, LIMBER_SIDES_EACH, 1);
  g_autofree char *session = limber_volume_session_words (reps, LIMBER_SIDES_EACH, 2);
  g_autofree char *session_held = limber_volume_session_words (hold, LIMBER_SIDES_NONE, 1);

  g_assert_cmpstr (one, ==, "48 repetitions a week");
  g_assert_cmpstr (sides, ==, "192 repetitions a week");
  g_assert_cmpstr (held, ==, "3 min a week");
  g_assert_cmpstr (session, ==, "64 repetitions a session");
  g_assert_cmpstr (session_held, ==, "30 seconds a session");
  g_assert_null (limber_volume_step_words (0, reps, LIMBER_SIDES_NONE, 1));
}

static void
test_new (void)
{
  LimberKind kind = LIMBER_KIND_CORE;
  g_autoptr (LimberExercises) exercises = draft_library ();
  LimberNewRoutine plain = { .title = "Für M.", .today = TODAY };
  LimberNewRoutine core = { .id = "b", .kind = &kind, .today = TODAY };
  g_autoptr (LimberDraft) empty = limber_routine_new_draft (&plain, exercises, NULL);
  g_autoptr (LimberDraft) one = limber_routine_new_draft (&core, exercises, "lie");
  g_autoptr (GBytes) text = g_bytes_new_static ("{\"x-mine\":1.0,\"title\":\"A\"}", 26);
  g_autoptr (GBytes) broken = g_bytes_new_static ("{", 1);
  g_autoptr (LimberDraft) copy = limber_routine_new_copy (&plain, exercises, text);
  g_autoptr (LimberDraft) copy_of = limber_routine_new_copy (&core, exercises, text);

  assert_text (empty, "{\n  \"format\": 1,\n  \"id\": \"fur-m\",\n  \"version\": 1,\n  \"title\": "
                      "\"Für M.\",\n  \"kind\": \"mixed\",\n  \"level\": \"gentle\",\n  "
                      "\"created\": \"2026-03-09\",\n  \"steps\": []\n}\n");
  g_assert_nonnull (limber_draft_get_routine (one));
  assert_text (copy, "{\"x-mine\":1.0,\"id\":\"fur-m\",\"version\":1,\"title\":\"Für M.\","
                     "\"created\":\"2026-03-09\"}");
  assert_text (copy_of, "{\"x-mine\":1.0,\"id\":\"b\",\"version\":1,\"title\":\"Copy of A\","
                        "\"kind\":\"core\",\"created\":\"2026-03-09\"}");
  g_assert_null (limber_routine_new_copy (&plain, exercises, broken));
  g_assert_cmpstr (
      limber_routine_first_exercise (exercises, LIMBER_KIND_RELAXATION, LIMBER_LEVEL_GENTLE), ==,
      "rest");
  g_assert_null (
      limber_routine_first_exercise (exercises, LIMBER_KIND_CORE, LIMBER_LEVEL_MODERATE));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/draft-save/save", FileFixture, NULL, file_fixture_set_up, test_save,
              file_fixture_tear_down);
  g_test_add ("/draft-save/changed-meanwhile", FileFixture, NULL, file_fixture_set_up,
              test_changed_meanwhile, file_fixture_tear_down);
  g_test_add ("/draft-save/new-file", FileFixture, NULL, file_fixture_set_up, test_new_file,
              file_fixture_tear_down);
  g_test_add ("/draft-save/unsaved", FileFixture, NULL, file_fixture_set_up, test_unsaved,
              file_fixture_tear_down);
  g_test_add ("/draft-save/unsaved-large", FileFixture, NULL, file_fixture_set_up,
              test_unsaved_large, file_fixture_tear_down);
  g_test_add ("/draft-save/unsaved-folder", FileFixture, NULL, file_fixture_set_up,
              test_unsaved_folder, file_fixture_tear_down);
  g_test_add_func ("/draft-save/volume", test_volume);
  g_test_add_func ("/draft-save/volume-of-steps", test_volume_of_steps);
  g_test_add_func ("/draft-save/new", test_new);
  return g_test_run ();
}
