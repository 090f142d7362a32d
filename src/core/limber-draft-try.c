/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-try.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

G_DEFINE_QUARK (limber - draft - try - error - quark, limber_draft_try_error)

static const LimberDiagnostic *
first_error (LimberDraft *self)
{
  const GPtrArray *faults = limber_draft_get_faults (self);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (fault->severity == LIMBER_SEVERITY_ERROR)
        return fault;
    }
  return NULL;
}

LimberTimeline *
limber_draft_compile (LimberDraft *self, GError **error)
{
  const LimberRoutine *routine = limber_draft_get_routine (self);
  const LimberDiagnostic *fault = routine == NULL ? first_error (self) : NULL;

  if (routine != NULL)
    return limber_timeline_compile (routine, NULL, error);
  /* Translators: %s is what is wrong, such as “There is no exercise “mine” in the library” */
  g_set_error (error, LIMBER_DRAFT_TRY_ERROR, LIMBER_DRAFT_TRY_ERROR_FAULTS,
               _ ("Put what is wrong right first: %s"), fault != NULL ? fault->words : "");
  return NULL;
}

static const LimberStep *
step_of (const LimberRoutine *routine, const LimberDraftRow *row)
{
  const LimberBlock *block =
      row->entry < routine->blocks->len ? g_ptr_array_index (routine->blocks, row->entry) : NULL;
  guint inner = row->inner >= 0 ? (guint) row->inner : 0;

  return block != NULL && inner < block->steps->len ? g_ptr_array_index (block->steps, inner)
                                                    : NULL;
}

static const LimberPlayedStep *
find_played (const LimberTimeline *timeline, const LimberStep *step)
{
  for (guint i = 0; i < limber_timeline_get_n_steps (timeline); i++)
    if (limber_timeline_get_step (timeline, i)->step == step)
      return limber_timeline_get_step (timeline, i);
  return NULL;
}

static LimberSession *
session_at (LimberTimeline *timeline, LimberExercises *exercises, guint phase)
{
  guint n = limber_timeline_get_n_steps (timeline);
  g_autofree LimberStepRecord *records = g_new0 (LimberStepRecord, n);
  const LimberSessionPlace place = {
    .phase = phase,
    .phase_start_us = limber_timeline_get_phase (timeline, phase)->start_us,
    .total_us = limber_timeline_get_total_us (timeline),
  };

  return limber_session_new_at (timeline, exercises, &place, records, n);
}

LimberSession *
limber_draft_try (LimberDraft *self, const char *pointer, GError **error)
{
  g_autoptr (LimberTimeline) timeline = limber_draft_compile (self, error);
  const LimberDraftRow *row = pointer != NULL ? limber_draft_find_row (self, pointer) : NULL;
  const LimberPlayedStep *played = NULL;
  LimberSession *session = NULL;

  if (timeline == NULL)
    return NULL;
  if (pointer == NULL)
    return limber_session_new (timeline, limber_draft_get_exercises (self));
  if (row != NULL)
    played = find_played (timeline, step_of (limber_timeline_get_routine (timeline), row));
  if (played != NULL)
    session = session_at (timeline, limber_draft_get_exercises (self), played->first_phase);
  if (session == NULL)
    g_set_error_literal (error, LIMBER_DRAFT_TRY_ERROR, LIMBER_DRAFT_TRY_ERROR_STEP,
                         _ ("This step is not played."));
  return session;
}
