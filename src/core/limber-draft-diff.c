/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-diff.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-routine-diff.h"

static const LimberRoutine *
readable (LimberDraft *draft)
{
  const LimberRoutine *routine = limber_draft_get_routine (draft);

  return routine != NULL ? routine : limber_draft_get_partial (draft);
}

static gboolean
is_whole (LimberDraft *draft)
{
  return limber_draft_get_routine (draft) != NULL;
}

GPtrArray *
limber_draft_diff (LimberDraft *before, LimberDraft *after)
{
  const LimberRoutine *one = readable (before);
  const LimberRoutine *two = readable (after);
  GPtrArray *lines = one != NULL && two != NULL ? limber_routine_diff (one, two)
                                                : g_ptr_array_new_with_free_func (g_free);

  if (g_bytes_equal (limber_draft_get_text (before), limber_draft_get_text (after)))
    return lines;
  if (!is_whole (before) || !is_whole (after))
    g_ptr_array_add (lines,
                     g_strdup (_ ("There are faults: what cannot be read is not told here.")));
  else if (lines->len == 0)
    g_ptr_array_add (lines, g_strdup (_ ("Only keys that Limber does not know differ, or how "
                                         "something is written.")));
  return lines;
}
