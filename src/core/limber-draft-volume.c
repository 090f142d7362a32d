/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-volume.h"

/* Returns whether there is an error in what @pointer names; faults of form count, since all that
 * comes after them is in doubt. */
static gboolean
has_error (LimberDraft *self, const char *pointer)
{
  const GPtrArray *faults = limber_draft_get_faults (self);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (fault->severity == LIMBER_SEVERITY_ERROR
          && (fault->pointer == NULL || limber_json_pointer_is_within (fault->pointer, pointer)))
        return TRUE;
    }
  return FALSE;
}

gboolean
limber_draft_get_volume (LimberDraft *self, LimberVolume *volume)
{
  const LimberRoutine *routine = limber_draft_get_partial (self);

  if (routine == NULL || limber_draft_get_n_rows (self) == 0 || has_error (self, "/steps")
      || has_error (self, "/level") || has_error (self, "/defaults")
      || !limber_volume_of (routine, volume))
    return FALSE;
  if (has_error (self, "/schedule"))
    volume->sessions_a_week = volume->week_us = 0;
  return TRUE;
}
