/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-easier.h"
#include "limber-session.h"

G_BEGIN_DECLS

/* What the parts of the session share: its state, and what all of them ask of it. */

struct _LimberSession
{
  LimberTimeline *timeline;
  LimberExercises *exercises; /* (nullable) */
  LimberSessionStatus status;
  GArray *records; /* of LimberStepRecord, one for each played step */
  guint phase;
  gint64 offset_us; /* along the timeline at the last event; in a self-paced phase it may pass its
                       end */
  gint64 lead_us;   /* how much of the count-in is left before time goes on; 0 for none */
  gint64 origin_us; /* while playing: when the timeline's 0 was, on the clock; after a count-in,
                       when it would have been */
  gint64 played_us; /* up to the last event */
  LimberPauseReason pause_reason; /* of the last pause */
  gboolean finished;
};

static inline const LimberPhase *
limber_session_phase (const LimberSession *self)
{
  return limber_timeline_get_phase (self->timeline, self->phase);
}

static inline LimberStepRecord *
limber_session_record (LimberSession *self, guint step)
{
  return &g_array_index (self->records, LimberStepRecord, step);
}

/** limber_session_find_easier: Returns: whether there is an easier form of the running step */
gboolean limber_session_find_easier (const LimberSession *self, LimberEasier *easier);

/* The count-in of three seconds before a session that was paused goes on:
 * limber-session-count-in.c. It is told in virtual offsets, which run up to the session's own while
 * time stands still. */

/** limber_session_begin_count_in: to be called before the clock goes on; where the person waits for
 * a start anyway, time goes back to where that start is counted in */
void limber_session_begin_count_in (LimberSession *self);

/** limber_session_count_in_cue: @from_us, @to_us: virtual offsets.  Returns: whether the count-in
 * has a cue after @from_us and up to @to_us, that is not too old at @to_us */
gboolean limber_session_count_in_cue (const LimberSession *self, gint64 from_us, gint64 to_us,
                                      LimberCue *cue);

/** limber_session_count_in_end: Returns: the offset at which the person starts */
gint64 limber_session_count_in_end (const LimberSession *self);

G_END_DECLS
