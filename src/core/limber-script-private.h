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

/** LimberPlanner: what the parts of the planning share. */
typedef struct
{
  const LimberTimeline *timeline;
  const LimberVoicing *voicing;
  GArray *utterances;
  char *language;
  double speed;

  gboolean moves_by_cue; /* the last position was told by the first note */
  LimberSide told_side;  /* that the person knows to come, or to work */

  const LimberPhase *entered; /* the last one with a window */
  guint32 told_cues;          /* of this set and side, as a set of bits */
  gint64 next_cue_us;
} LimberPlanner;

/** limber_planner_stretch: Returns: how long on the timeline @length_us of the world is */
gint64 limber_planner_stretch (const LimberPlanner *self, gint64 length_us);

/** limber_planner_sound_us: Returns: how long the sound of @cue is, on the timeline */
gint64 limber_planner_sound_us (const LimberPlanner *self, LimberCue cue);

const LimberPhase *limber_planner_phase (const LimberPlanner *self, guint index);
const LimberPlayedStep *limber_planner_played (const LimberPlanner *self, const LimberPhase *phase);

/** limber_planner_offer: Returns: (transfer none) (nullable): @speech (nullable), which it takes,
 * as a candidate that may begin at any time; %NULL where it is not to be said */
LimberCandidate *limber_planner_offer (LimberPlanner *self, GArray *candidates, guint phase,
                                       LimberSayKind kind, LimberSpeech *speech);

LimberCandidate *limber_planner_offer_words (LimberPlanner *self, GArray *candidates, guint phase,
                                             LimberSayKind kind, const char *words);
/** limber_planner_at_moment: lets @one (nullable) begin at @time_us or hardly later */
void limber_planner_at_moment (const LimberPlanner *self, LimberCandidate *one, gint64 time_us);

/** limber_planner_offer_entry: offers what is said as the phase @index begins with its cue */
void limber_planner_offer_entry (LimberPlanner *self, GArray *candidates, guint index,
                                 const LimberScriptWindow *window);

/** limber_planner_offer_side: offers the last words before a count-in in the phase @after, where
 * @window opened in the phase @index */
void limber_planner_offer_side (LimberPlanner *self, GArray *candidates, guint index, guint after,
                                const LimberScriptWindow *window);

/** limber_planner_offer_marks: offers how far a long hold is; @halfway: @window opens at its half
 */
void limber_planner_offer_marks (LimberPlanner *self, GArray *candidates, guint index,
                                 const LimberScriptWindow *window, gboolean halfway);

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
