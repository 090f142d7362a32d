/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as a draft: each edit of an editor, wherever it makes sense, and the layout.  None may
 * do harm, good JSON stays good JSON, and what was not edited stays as it was. */

#include <string.h>

#include "limber-draft-diff.h"
#include "limber-draft-dose.h"
#include "limber-draft-several.h"
#include "limber-format.h"
#include "limber-line-diff.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static gboolean
is_good (LimberDraft *draft)
{
  const LimberJsonTree *tree = limber_draft_get_tree (draft);

  return tree != NULL && !limber_json_tree_has_faults (tree);
}

/* Each edit is compared with what was there, so that many steps would take long. */
#define COMPARED_ROWS_MAX 40

static void
compare (LimberDraft *before, LimberDraft *after)
{
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GPtrArray) pairs = NULL;

  if (limber_draft_get_n_rows (before) > COMPARED_ROWS_MAX)
    return;
  lines = limber_draft_diff (before, after);
  pairs = limber_line_diff (limber_draft_get_text (before), limber_draft_get_text (after));
  for (guint i = 0; i < lines->len; i++)
    g_assert_true (g_utf8_validate (g_ptr_array_index (lines, i), -1, NULL));
  for (guint i = 0; i < pairs->len; i++)
    {
      const LimberLinePair *pair = g_ptr_array_index (pairs, i);

      g_assert_true (pair->left == NULL || g_utf8_validate (pair->left, -1, NULL));
      g_assert_true (pair->right == NULL || g_utf8_validate (pair->right, -1, NULL));
    }
}

/* Takes what an edit gave.  One that goes deeper may go too deep. */
static void
check (LimberDraft *before, LimberDraft *after, gboolean deeper)
{
  if (after != NULL)
    compare (before, after);
  if (after != NULL && is_good (before) && !deeper)
    g_assert_true (is_good (after));
  g_clear_pointer (&after, limber_draft_unref);
}

static void
edit_row (LimberDraft *draft, const LimberDraftRow *row)
{
  static const char *const keys[] = { "dose", "flare" };
  LimberDraftPlace place = { row->entry, row->inner };
  const char *pointer = row->pointer;
  g_autofree char *note = g_strconcat (pointer, "/note", NULL);

  check (draft, limber_draft_remove_step (draft, pointer), FALSE);
  check (draft, limber_draft_duplicate_step (draft, pointer), FALSE);
  check (draft, limber_draft_move_step (draft, pointer, (LimberDraftPlace){ 0, -1 }), TRUE);
  check (draft, limber_draft_move_step (draft, pointer, (LimberDraftPlace){ 0, 0 }), TRUE);
  check (draft, limber_draft_move_step (draft, "/steps/0", place), TRUE);
  check (draft, limber_draft_wrap (draft, row->entry, 1, 3), TRUE);
  check (draft, limber_draft_unwrap (draft, row->entry), FALSE);
  check (draft, limber_draft_set_text (draft, note, "A \"note\"\n"), TRUE);
  check (draft, limber_draft_set_text (draft, note, NULL), FALSE);
  check (draft, limber_draft_write_exercise (draft, pointer), TRUE);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    {
      check (draft, limber_draft_set_dose_field (draft, pointer, keys[i], "sets", 3), TRUE);
      for (int type = 0; type < LIMBER_N_DOSE_TYPES; type++)
        check (draft, limber_draft_set_dose_type (draft, pointer, keys[i], (LimberDoseType) type),
               TRUE);
    }
}

static void
edit_whole (LimberDraft *draft)
{
  g_autoptr (LimberPositionAdvice) advice = limber_draft_advise_positions (draft);

  check (draft, limber_draft_set_text (draft, "/title", "T"), FALSE);
  check (draft, limber_draft_set_text (draft, "/author/name", "N"), TRUE);
  check (draft, limber_draft_set_text (draft, "/author/name", NULL), FALSE);
  check (draft, limber_draft_set_texts (draft, "/cautions", (const char *[]){ "C", NULL }), TRUE);
  check (draft, limber_draft_set_integer (draft, "/schedule/weeks", 6), TRUE);
  check (draft, limber_draft_raise (draft, limber_draft_get_text (draft), "2026-03-09"), FALSE);
  check (draft, limber_draft_add_exercise (draft, (LimberDraftPlace){ 0, -1 }, "bridge"), TRUE);
  if (advice != NULL)
    check (draft, limber_draft_group_by_position (draft, advice), FALSE);
}

static void
fix (LimberDraft *draft)
{
  const GPtrArray *faults = limber_draft_get_faults (draft);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);
      g_autofree char *label = limber_diagnostic_fix_label (fault);
      const LimberDraftRow *row;
      g_autofree char *field = limber_draft_fault_field (draft, fault, &row);

      g_assert_cmpint (label != NULL, ==, fault->fix != NULL);
      g_assert_true (label == NULL || g_utf8_validate (label, -1, NULL));
      g_assert_nonnull (field);
      if (i < 8)
        check (draft, limber_draft_fix (draft, fault), TRUE);
    }
  check (draft, limber_draft_fix_all (draft), TRUE);
}

static void
lay_out (GBytes *text)
{
  g_autoptr (GBytes) once = limber_format (text);
  g_autoptr (GBytes) twice = once != NULL ? limber_format (once) : NULL;

  g_assert_true (twice == once);
}

/* The first rows together, wherever they stand. */
static void
edit_several (LimberDraft *draft)
{
  const char *pointers[4] = { NULL };
  guint n = limber_draft_get_n_rows (draft);
  LimberDraftPlace last = limber_draft_place_of_drop (draft, n, FALSE, FALSE);

  for (guint i = 0; i < MIN (n, G_N_ELEMENTS (pointers) - 1); i++)
    pointers[i] = limber_draft_get_row (draft, i)->pointer;
  check (draft, limber_draft_remove_steps (draft, pointers), TRUE);
  check (draft, limber_draft_duplicate_steps (draft, pointers, NULL), TRUE);
  check (draft, limber_draft_repeat_steps (draft, pointers, 2), TRUE);
  check (draft, limber_draft_move_steps (draft, pointers, last, NULL), TRUE);
  check (draft, limber_draft_move_steps (draft, pointers, (LimberDraftPlace){ 0, 0 }, NULL), TRUE);
  check (draft, limber_draft_shift_steps (draft, pointers, TRUE, NULL), TRUE);
  check (draft, limber_draft_add_own_exercise (draft, last, "A \"name\""), TRUE);
}

static void
copy_and_paste (LimberDraft *draft)
{
  const char *pointers[4] = { NULL };
  g_autofree char *copied = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < MIN (limber_draft_get_n_rows (draft), 3); i++)
    pointers[i] = limber_draft_get_row (draft, i)->pointer;
  copied = limber_draft_copy_steps (draft, pointers);
  if (copied != NULL)
    check (draft, limber_draft_paste (draft, (LimberDraftPlace){ 0, -1 }, copied, &error), TRUE);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (GBytes) text = g_bytes_new (data, size);
  g_autoptr (LimberDraft) draft = limber_draft_new (text, NULL);

  g_assert_true (limber_draft_get_text (draft) == text);
  lay_out (text);
  fix (draft);
  edit_whole (draft);
  edit_several (draft);
  copy_and_paste (draft);
  for (guint i = 0; i < MIN (limber_draft_get_n_rows (draft), 6); i++)
    edit_row (draft, limber_draft_get_row (draft, i));
  return 0;
}
