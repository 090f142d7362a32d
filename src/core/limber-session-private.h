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
  gint64 origin_us; /* while playing: when the timeline's 0 was, on the clock */
  gint64 played_us; /* up to the last event */
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

G_END_DECLS
