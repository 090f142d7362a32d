/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-faults.h"

#include "limber-json-tree.h"

/* Whether the place of a fault is the one that a pointer leads to, or somewhere in it. */
static gboolean
is_at (const LimberDiagnostic *fault, const char *pointer)
{
  return fault->pointer != NULL && limber_json_pointer_is_within (fault->pointer, pointer);
}

static gboolean
is_told (const LimberDiagnostic *fault, const GPtrArray *told)
{
  for (guint i = 0; told != NULL && i < told->len; i++)
    if (is_at (fault, g_ptr_array_index (told, i)))
      return TRUE;
  return FALSE;
}

GPtrArray *
limber_draft_faults_besides (LimberDraft *draft, const char *pointer, const GPtrArray *told)
{
  const GPtrArray *faults = limber_draft_get_faults (draft);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < faults->len; i++)
    {
      LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (is_at (fault, pointer) && !is_told (fault, told))
        g_ptr_array_add (found, fault);
    }
  return found;
}

gboolean
limber_draft_is_begun (LimberDraft *draft)
{
  const GPtrArray *faults = limber_draft_get_faults (draft);
  const LimberDiagnostic *first = faults->len == 1 ? g_ptr_array_index (faults, 0) : NULL;

  return first != NULL && g_strcmp0 (first->pointer, "/steps") == 0
         && limber_draft_get_n_rows (draft) == 0;
}
