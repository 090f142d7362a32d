/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-exercises.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

typedef enum
{
  LIMBER_SESSION_READY, /* not started */
  LIMBER_SESSION_PLAYING,
  LIMBER_SESSION_PAUSED,
  LIMBER_SESSION_HURTING, /* paused, and asked: easier, skip or end */
  LIMBER_SESSION_ENDED,   /* by itself or by the person */
} LimberSessionStatus;

/** LimberEventType: what can happen to a session. */
typedef enum
{
  LIMBER_EVENT_TICK, /* time has passed; carries nothing */
  LIMBER_EVENT_START,
  LIMBER_EVENT_PAUSE,
  LIMBER_EVENT_RESUME,
  LIMBER_EVENT_NEXT,     /* skip the rest of this exercise */
  LIMBER_EVENT_BACK,     /* restart the exercise; soon after its start, the one before */
  LIMBER_EVENT_REPEAT,   /* say the instruction again */
  LIMBER_EVENT_DONE,     /* a self-paced phase is done */
  LIMBER_EVENT_HURTS,    /* stop and ask */
  LIMBER_EVENT_EASIER,   /* the answer: an easier form, from its lead-in */
  LIMBER_EVENT_SKIP,     /* the answer: leave this exercise out */
  LIMBER_EVENT_CARRY_ON, /* the answer: nothing after all; stays paused */
  LIMBER_EVENT_SLEEP,    /* the computer goes to sleep: a pause */
  LIMBER_EVENT_LOCK,     /* the screen is locked: a pause */
  LIMBER_EVENT_STALL,    /* the computer did nothing for a while: a pause */
  LIMBER_EVENT_END,
} LimberEventType;
#define LIMBER_N_EVENT_TYPES 16

/** LimberPauseReason: why a session is paused. */
typedef enum
{
  LIMBER_PAUSE_ASKED, /* the person wanted it */
  LIMBER_PAUSE_SLEPT,
  LIMBER_PAUSE_LOCKED,
  LIMBER_PAUSE_STALLED,
} LimberPauseReason;

typedef enum
{
  LIMBER_EFFECT_CUE,    /* sound @cue */
  LIMBER_EFFECT_SAY,    /* say @text */
  LIMBER_EFFECT_PHASE,  /* the phase changed to @phase */
  LIMBER_EFFECT_RECORD, /* the step @step is over: @status, @done_us */
  LIMBER_EFFECT_ENDED,  /* the session is over; @finished tells if it came to its end */
  LIMBER_EFFECT_STARTED,
  LIMBER_EFFECT_PAUSED,  /* by the person, because it hurts, or by what happens to the computer */
  LIMBER_EFFECT_RESUMED, /* it plays again */
} LimberEffectType;

/** LimberStepStatus: how a step went. */
typedef enum
{
  LIMBER_STEP_PENDING,
  LIMBER_STEP_DONE,
  LIMBER_STEP_PART,
  LIMBER_STEP_SKIPPED,
} LimberStepStatus;

/** LimberEffect: something for the world outside to do; data only. */
typedef struct
{
  LimberEffectType type;
  LimberCue cue;
  char *text;
  guint phase;
  guint step;
  LimberStepStatus status;
  gint64 done_us;
  gboolean finished;
} LimberEffect;

/** LimberSkipReason: why a step was left out. */
typedef enum
{
  LIMBER_SKIP_UNSAID,
  LIMBER_SKIP_PAIN,
  LIMBER_SKIP_TIRED,
  LIMBER_SKIP_TIME,
  LIMBER_SKIP_EQUIPMENT,
  LIMBER_SKIP_UNSURE,
  LIMBER_SKIP_OTHER,
} LimberSkipReason;
#define LIMBER_N_SKIP_REASONS 7

/** LimberStepRecord: what was done of one played step. */
typedef struct
{
  LimberStepStatus status;
  gint64 active_us; /* time spent exercising: no lead-in, rest or pause */
  gint64 left_us;   /* of @active_us, on the left side */
  gint64 right_us;
  guint sets; /* done; of the best pass where it was begun anew */
  guint reps; /* done, of all sets and both sides; 0 where they are not counted */
  LimberSkipReason reason;
  gboolean hurt;   /* "This hurts" was pressed */
  gboolean easier; /* the easier form took its place */
  guint n_easier;  /* how many times: an easier form may have an easier form */
} LimberStepRecord;

/**
 * LimberSession:
 *
 * Where a session is: an immutable, reference-counted value.  limber_session_reduce() makes the
 * next from it.  Time comes in as the `now_us` of a monotonic clock; the session never asks for it.
 */
typedef struct _LimberSession LimberSession;

/**
 * limber_session_new:
 * @timeline: what to play
 * @exercises: (nullable): where an easier exercise is looked up
 *
 * Returns: (transfer full): a session that is ready to start
 */
LimberSession *limber_session_new (LimberTimeline *timeline, LimberExercises *exercises);

/** LimberSessionPlace: where a session stopped. */
typedef struct
{
  guint phase;
  gint64 phase_start_us; /* along the timeline */
  gint64 total_us;       /* of the timeline as it was then, easier forms and all */
  gint64 played_us;
} LimberSessionPlace;

/**
 * limber_session_new_at:
 * @place: where it stopped
 * @records: (array length=n_records): what was done of each step before
 *
 * Returns: (transfer full) (nullable): a session that is ready to start at the beginning of the
 *   phase where another stopped; %NULL where @timeline or the exercises are no longer what they
 *   were
 */
LimberSession *limber_session_new_at (LimberTimeline *timeline, LimberExercises *exercises,
                                      const LimberSessionPlace *place,
                                      const LimberStepRecord *records, guint n_records);
LimberSession *limber_session_ref (LimberSession *self);
void limber_session_unref (LimberSession *self);

/** limber_effects_new: Returns: (transfer full) (element-type LimberEffect): an empty list that
 * owns its elements */
GPtrArray *limber_effects_new (void);

/**
 * limber_session_reduce:
 * @event: what happened
 * @now_us: when, on the monotonic clock
 * @effects: (element-type LimberEffect): what follows is added, in order
 *
 * Takes first all time up to @now_us, then @event.  An event that makes no sense in the state (a
 * pause of a session that has ended) changes nothing.  However late, one call gives at most one
 * cue, and none that is more than %LIMBER_CUE_STALE_US old.
 *
 * Returns: (transfer full): the session after it
 */
LimberSession *limber_session_reduce (LimberSession *self, LimberEventType event, gint64 now_us,
                                      GPtrArray *effects);

/** LIMBER_CUE_STALE_US: a cue later than this would mislead more than its absence. */
#define LIMBER_CUE_STALE_US (400 * 1000)

/** LIMBER_COUNT_IN_US: a session that was paused goes on after so long, counted in as each start
 * is.
 */
#define LIMBER_COUNT_IN_US (3 * LIMBER_SECOND_US)

/** LIMBER_BACK_AGAIN_US: "back" so soon after an exercise began goes to the one before. */
#define LIMBER_BACK_AGAIN_US (3 * LIMBER_SECOND_US)

/**
 * limber_session_next_deadline:
 *
 * Returns: when limber_session_reduce() wants its next %LIMBER_EVENT_TICK: the next end of phase,
 * cue or whole second shown, on the clock of @now_us; -1 where nothing moves
 */
gint64 limber_session_next_deadline (LimberSession *self, gint64 now_us);

LimberSessionStatus limber_session_get_status (LimberSession *self);

/** limber_session_get_pause_reason: Returns: why it is paused, or was when it last was */
LimberPauseReason limber_session_get_pause_reason (LimberSession *self);

/** limber_session_get_count_in_us: Returns: after a pause, while time still stands and the person
 * is counted in: how long until the start; 0 when it has gone on */
gint64 limber_session_get_count_in_us (LimberSession *self, gint64 now_us);
LimberTimeline *limber_session_get_timeline (LimberSession *self);

/** limber_session_get_offset_us: Returns: how far along the timeline the session is at @now_us */
gint64 limber_session_get_offset_us (LimberSession *self, gint64 now_us);

/** limber_session_get_phase: Returns: the index of the phase at the last event */
guint limber_session_get_phase (LimberSession *self);

/** limber_session_get_waited_us: Returns: how long the running self-paced phase has lasted; 0 in
 * any other */
gint64 limber_session_get_waited_us (LimberSession *self, gint64 now_us);

/** limber_session_get_record: Returns: what was done so far of the played step @step */
const LimberStepRecord *limber_session_get_record (LimberSession *self, guint step);

/** limber_session_get_played_us: Returns: wall time spent playing, pauses left out */
gint64 limber_session_get_played_us (LimberSession *self, gint64 now_us);

/** limber_session_get_finished: Returns: whether the session came to its end by itself */
gboolean limber_session_get_finished (LimberSession *self);

/** limber_session_get_easier: Returns: (transfer full) (nullable): the easier form that is on offer
 * for the running step, in words */
char *limber_session_get_easier (LimberSession *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberSession, limber_session_unref)

G_END_DECLS
