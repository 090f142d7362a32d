/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-save.h"

#include "limber-draft-edit.h"

/* The draft as it is to be written: one that was in a file before, and is another now, is raised.
 */
static LimberDraft *
to_write (LimberDraftHistory *history, const char *today)
{
  LimberDraft *draft = limber_draft_history_get (history);
  GBytes *saved = limber_draft_history_get_saved (history);
  LimberDraft *raised = NULL;

  if (saved != NULL && limber_draft_history_is_changed (history))
    raised = limber_draft_raise (draft, saved, today);
  return raised != NULL ? raised : limber_draft_ref (draft);
}

LimberWriteResult
limber_draft_save (LimberDraftHistory *history, const char *path, const char *today, GBytes **found,
                   GError **error)
{
  g_autoptr (LimberDraft) draft = to_write (history, today);
  LimberWriteResult result = limber_write_file_over (
      path, limber_draft_get_text (draft), limber_draft_history_get_saved (history), found, error);

  if (result != LIMBER_WRITE_DONE)
    return result;
  limber_draft_history_replace (history, draft);
  limber_draft_history_set_saved (history, limber_draft_get_text (draft));
  return result;
}
