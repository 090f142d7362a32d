/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-script.h"

G_BEGIN_DECLS

/* What is planned of one window: the time between two cues that nothing may sound over. */
typedef struct
{
  gint64 start_us;
  gint64 end_us;
} LimberScriptWindow;

/** LimberCandidate: an utterance that wants to be in a window. */
typedef struct
{
  LimberUtterance utterance; /* its `time_us` is when it may begin at the earliest */
  int rank;                  /* the lowest is put in first */
  gint64 late_us;            /* how much later it may begin; no more than a routine takes */
} LimberCandidate;

/**
 * limber_script_pack:
 * @candidates: (element-type LimberCandidate): in the order in which they are to be heard, each
 * with its length and its speech
 * @gap_us: between two of them
 *
 * Leaves in @candidates those that fit into @window, the lowest ranks first, and sets when each
 * begins and may begin at the latest, as far as the window goes.
 */
void limber_script_pack (GArray *candidates, const LimberScriptWindow *window, gint64 gap_us);

/** limber_script_plan: fills @utterances (element-type LimberUtterance), in order of time */
void limber_script_plan (const LimberTimeline *timeline, const LimberVoicing *voicing,
                         GArray *utterances);

G_END_DECLS
