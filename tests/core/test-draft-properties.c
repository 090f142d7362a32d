/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Random edits of real files, as they are and laid out otherwise: what no edit may ever do. */

#include "limber-draft-dose.h"
#include "limber-draft-history.h"
#include "limber-draft-steps.h"

#include <string.h>

static LimberExercises *exercises;

/* The author's own key, in the author's own spelling, which no edit may touch. */
#define OWN_KEY "\"x-own\" :  [ 1.50,\t\"\\u00e9\\/\" ]"

static GBytes *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (data, size);
}

/* The same values as somebody might have laid them out who knows another editor. */
static GBytes *
another_layout (GBytes *bytes)
{
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *text = g_strndup (data, size);
  GString *out = g_string_new (text);

  g_string_replace (out, "\n", "\r\n", 0);
  g_string_replace (out, "  ", "\t", 0);
  g_string_replace (out, "\": ", "\" :", 0);
  g_string_replace (out, "{ ", "{", 0);
  g_string_prepend (out, "\xEF\xBB\xBF");
  g_string_replace (out, "{\r\n", "{ " OWN_KEY ",\r\n", 1);
  return g_string_free_to_bytes (out);
}

static const LimberDraftRow *
random_row (LimberDraft *draft)
{
  guint n = limber_draft_get_n_rows (draft);

  return n > 0 ? limber_draft_get_row (draft, (guint) g_test_rand_int_range (0, (int) n)) : NULL;
}

static LimberDraft *
edit_step (LimberDraft *draft, const LimberDraftRow *row)
{
  LimberDraftPlace place = { (guint) g_test_rand_int_range (0, 9), g_test_rand_int_range (-3, 3) };
  g_autofree char *note = g_strconcat (row->pointer, "/note", NULL);

  place.inner = MAX (place.inner, -1);
  switch (g_test_rand_int_range (0, 10))
    {
    case 0:
      return limber_draft_remove_step (draft, row->pointer);
    case 1:
      return limber_draft_duplicate_step (draft, row->pointer);
    case 2:
    case 3:
      return limber_draft_move_step (draft, row->pointer, place);
    case 4:
      return limber_draft_wrap (draft, row->entry, (guint) g_test_rand_int_range (0, 3), 2);
    case 5:
      return limber_draft_unwrap (draft, row->entry);
    case 6:
      return limber_draft_set_text (draft, note, g_test_rand_bit () ? "Slow\u2026 \"ly\"" : NULL);
    case 7:
      return limber_draft_set_dose_field (draft, row->pointer, "dose", "sets",
                                          g_test_rand_int_range (1, 5));
    case 8:
      return limber_draft_set_dose_type (draft, row->pointer, g_test_rand_bit () ? "dose" : "flare",
                                         (LimberDoseType) g_test_rand_int_range (0, 5));
    default:
      return limber_draft_add_exercise (draft, place, "bridge");
    }
}

static LimberDraft *
edit_routine (LimberDraft *draft)
{
  g_autoptr (LimberPositionAdvice) advice = limber_draft_advise_positions (draft);

  switch (g_test_rand_int_range (0, 5))
    {
    case 0:
      return limber_draft_set_text (draft, "/title", g_test_rand_bit () ? "One" : "Two");
    case 1:
      return limber_draft_set_text (draft, "/author/role", g_test_rand_bit () ? "Physio" : "");
    case 2:
      return limber_draft_set_integer (draft, "/schedule/weeks", g_test_rand_int_range (1, 9));
    case 3:
      return limber_draft_unset (draft, "/schedule/weeks");
    default:
      return advice != NULL ? limber_draft_group_by_position (draft, advice) : NULL;
    }
}

static void
assert_sound (LimberDraft *draft, gboolean own_key)
{
  gsize size;
  const char *text = g_bytes_get_data (limber_draft_get_text (draft), &size);

  g_assert_nonnull (limber_draft_get_tree (draft));
  g_assert_false (limber_json_tree_has_faults (limber_draft_get_tree (draft)));
  if (own_key)
    g_assert_nonnull (g_strstr_len (text, (gssize) size, OWN_KEY));
  /* A file that has line ends of one kind gets no others. */
  if (own_key)
    for (gsize i = 1; i < size; i++)
      g_assert_true (text[i] != '\n' || text[i - 1] == '\r');
}

static void
play_with (GBytes *text, gboolean own_key)
{
  g_autoptr (LimberDraft) first = limber_draft_new (text, exercises);
  g_autoptr (LimberDraftHistory) history = limber_draft_history_new (first, text);
  g_autoptr (GBytes) last = NULL;

  g_assert_true (limber_draft_get_text (first) == text);
  g_assert_nonnull (limber_draft_get_routine (first));
  for (int i = 0; i < 30; i++)
    {
      LimberDraft *now = limber_draft_history_get (history);
      const LimberDraftRow *row = random_row (now);
      g_autoptr (LimberDraft) next = row == NULL || g_test_rand_int_range (0, 4) == 0
                                         ? edit_routine (now)
                                         : edit_step (now, row);

      limber_draft_history_push (history, next);
      assert_sound (limber_draft_history_get (history), own_key);
    }
  last = g_bytes_ref (limber_draft_get_text (limber_draft_history_get (history)));
  while (limber_draft_history_undo (history))
    ;
  g_assert_true (g_bytes_equal (limber_draft_get_text (limber_draft_history_get (history)), text));
  g_assert_false (limber_draft_history_is_changed (history));
  while (limber_draft_history_redo (history))
    ;
  g_assert_true (g_bytes_equal (limber_draft_get_text (limber_draft_history_get (history)), last));
}

/* Each edit, and the one that takes it back. */
static void
there_and_back (GBytes *text)
{
  g_autoptr (LimberDraft) draft = limber_draft_new (text, exercises);
  guint n = limber_draft_get_n_rows (draft);
  const LimberDraftRow *last = limber_draft_get_row (draft, n - 1);
  g_autoptr (LimberDraft) wrapped = limber_draft_wrap (draft, 0, 2, 3);
  g_autoptr (LimberDraft) unwrapped = limber_draft_unwrap (wrapped, 0);
  g_autoptr (LimberDraft) moved =
      limber_draft_move_step (draft, last->pointer, (LimberDraftPlace){ 0, -1 });
  g_autoptr (LimberDraft) moved_back =
      limber_draft_move_step (moved, "/steps/0", (LimberDraftPlace){ last->entry + 1, -1 });
  g_autoptr (LimberDraft) doubled = limber_draft_duplicate_step (draft, "/steps/1");
  g_autoptr (LimberDraft) single = limber_draft_remove_step (doubled, "/steps/2");
  g_autoptr (LimberDraft) added =
      limber_draft_add_exercise (draft, (LimberDraftPlace){ 1, -1 }, "bridge");
  g_autoptr (LimberDraft) removed = limber_draft_remove_step (added, "/steps/1");
  g_autoptr (LimberDraft) into =
      limber_draft_move_step (wrapped, "/steps/0/steps/0", (LimberDraftPlace){ 0, -1 });
  g_autoptr (LimberDraft) out_of =
      limber_draft_move_step (into, "/steps/0", (LimberDraftPlace){ 1, 0 });

  g_assert_true (g_bytes_equal (limber_draft_get_text (unwrapped), text));
  g_assert_true (g_bytes_equal (limber_draft_get_text (moved_back), text));
  g_assert_true (g_bytes_equal (limber_draft_get_text (single), text));
  g_assert_true (g_bytes_equal (limber_draft_get_text (removed), text));
  g_assert_true (g_bytes_equal (limber_draft_get_text (out_of), limber_draft_get_text (wrapped)));
}

static void
test_file (gconstpointer path)
{
  g_autoptr (GBytes) text = read_file (path);
  g_autoptr (GBytes) other = another_layout (text);

  there_and_back (text);
  there_and_back (other);
  for (int i = 0; i < 2; i++)
    {
      play_with (text, FALSE);
      play_with (other, TRUE);
    }
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autofree char *bundled = NULL;
  g_autofree char *routines = NULL;
  g_autoptr (GDir) dir = NULL;
  const char *name;
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  bundled = g_build_filename (argv[1], "exercises", NULL);
  routines = g_build_filename (argv[1], "routines", NULL);
  exercises = limber_exercises_load (bundled, NULL, reports);
  dir = g_dir_open (routines, 0, NULL);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *path = g_strdup_printf ("/draft-properties/%s", name);

        g_test_add_data_func_full (path, g_build_filename (routines, name, NULL), test_file,
                                   g_free);
      }
  status = g_test_run ();
  limber_exercises_unref (exercises);
  return status;
}
