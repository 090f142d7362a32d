/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-session.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* Limits on what the person writes. */
#define LIMBER_RECORD_NOTE_MAX 4000

/** LimberRecordStatus: what became of a step that was prescribed. */
typedef enum
{
  LIMBER_RECORD_NOT_REACHED, /* the session ended before it */
  LIMBER_RECORD_DONE,
  LIMBER_RECORD_PART,
  LIMBER_RECORD_SKIPPED,
  LIMBER_RECORD_SWAPPED, /* the easier form was done in its place */
} LimberRecordStatus;
#define LIMBER_N_RECORD_STATUSES 5

typedef enum
{
  LIMBER_OUTCOME_RUNNING, /* or stopped without an end: see limber_recorder_find_unfinished() */
  LIMBER_OUTCOME_FINISHED,
  LIMBER_OUTCOME_PART, /* ended early */
} LimberOutcome;
#define LIMBER_N_OUTCOMES 3

/** LimberAmount: how much of a step. */
typedef struct
{
  guint sets;
  guint reps;       /* of all sets and both sides; 0 where they are not counted */
  gint64 active_us; /* exercising: no lead-in, rest or pause */
  gint64 left_us;   /* of @active_us, on the left side */
  gint64 right_us;
} LimberAmount;

/** LimberRecordStep: one step of a session, prescribed against done. */
typedef struct
{
  char *exercise; /* see limber_exercise_key() */
  char *name;
  LimberSides sides;
  LimberAmount prescribed;
  int pain_limit; /* the step's own, 0-10, above which pain was red; or %LIMBER_UNSET */

  LimberRecordStatus status;
  LimberAmount done;
  LimberSkipReason reason;
  gboolean hurt;      /* "This hurts" was pressed */
  int pain;           /* then, the worst that was told: 0-10, or %LIMBER_UNSET */
  gboolean spread;    /* and it spread down the leg, or tingled */
  guint n_easier;     /* how often an easier form was asked for */
  char *instead;      /* (nullable): key of the exercise that took its place; it may be the same */
  char *instead_name; /* (nullable) */
} LimberRecordStep;

typedef struct
{
  LimberWallTime start;
  LimberWallTime end; /* all zero while it lasts */
} LimberRecordPause;

/** LimberAnswers: what the person said about a session: 0 to 10 each, or %LIMBER_UNSET. */
typedef struct
{
  int pain_before;
  int pain_after;
  int pain_morning; /* the morning after */
  int pain_worst;   /* while exercising */
  int effort;
  int confidence;
  char *note; /* (nullable) */
} LimberAnswers;

/** LIMBER_NO_ANSWERS: nothing was said. */
#define LIMBER_NO_ANSWERS                                                                          \
  ((LimberAnswers){ .pain_before = LIMBER_UNSET,                                                   \
                    .pain_after = LIMBER_UNSET,                                                    \
                    .pain_morning = LIMBER_UNSET,                                                  \
                    .pain_worst = LIMBER_UNSET,                                                    \
                    .effort = LIMBER_UNSET,                                                        \
                    .confidence = LIMBER_UNSET })

/** LimberStepAnswers: what the person said about one step. */
typedef struct
{
  LimberSkipReason reason; /* %LIMBER_SKIP_UNSAID: nothing about it */
  int pain;                /* 0-10, or %LIMBER_UNSET */
  gboolean spread;         /* down the leg, or it tingled */
} LimberStepAnswers;

/** LimberRecord: one session as it is kept.  Strings and lists are its own. */
typedef struct
{
  char *id; /* a UUID, the same on every machine */
  char *routine;
  int version;
  char *checksum; /* (nullable): SHA-256 of the routine file's bytes, in hexadecimal */
  char *title;
  LimberKind kind;
  LimberChoices choices; /* @choices.level is the level that was played */
  char *app_version;

  LimberWallTime start;
  LimberWallTime end; /* all zero where there is none yet */
  LimberOutcome outcome;
  gint64 planned_us;
  gint64 played_us; /* pauses left out */
  LimberAnswers answers;
  gboolean morning_asked; /* for @answers.pain_morning: it is asked once */
  int green_max;          /* the routine's pain rule, as it was then: see limber-pain-rule.h */
  int amber_max;
  GPtrArray *steps; /* (element-type LimberRecordStep) */
  GArray *pauses;   /* (element-type LimberRecordPause) */

  /* Only where @outcome is running. */
  char *path; /* (nullable): the routine's file */
  LimberSessionPlace place;
  LimberWallTime seen; /* when it was last known to play */
} LimberRecord;

/** limber_record_new: Returns: (transfer full): a record with nothing in it but empty lists */
LimberRecord *limber_record_new (void);

/**
 * limber_record_new_for_timeline:
 *
 * Returns: (transfer full): what is known before the start: the routine, and what it prescribes
 */
LimberRecord *limber_record_new_for_timeline (const LimberTimeline *timeline);
LimberRecord *limber_record_copy (const LimberRecord *self);
void limber_record_free (LimberRecord *self);

LimberRecordStep *limber_record_step_new (void);
LimberRecordStep *limber_record_step_copy (const LimberRecordStep *self);
void limber_record_step_free (LimberRecordStep *self);

/** limber_records_new: Returns: (transfer full) (element-type LimberRecord): an empty list that
 * owns its elements */
GPtrArray *limber_records_new (void);

/** limber_record_equal: Returns: whether both say the same, all but what holds while it runs */
gboolean limber_record_equal (const LimberRecord *a, const LimberRecord *b);

/**
 * limber_record_take_step:
 * @step: index of a step
 * @timeline: the session's, easier forms and all
 *
 * Takes over what was done of @step so far.
 */
void limber_record_take_step (LimberRecord *self, guint step, const LimberStepRecord *done,
                              const LimberTimeline *timeline);

/** limber_record_finish: ends the record; what was begun and not ended is partly done, unless all
 * of it was done before */
void limber_record_finish (LimberRecord *self, LimberOutcome outcome, LimberWallTime end);

/** limber_record_answer_step: takes over what was said about the step @step; the worst pain holds
 */
void limber_record_answer_step (LimberRecord *self, guint step, const LimberStepAnswers *answers);

/** limber_answers_merge: takes over what is set in @more */
void limber_answers_merge (LimberAnswers *self, const LimberAnswers *more);

/**
 * limber_record_fits:
 * @timeline: of @self's routine with @self's choices, read again
 *
 * Returns: whether the routine is the one that was played, to the byte
 */
gboolean limber_record_fits (const LimberRecord *self, const LimberTimeline *timeline);

/**
 * limber_record_resume:
 * @timeline: of @self's routine with @self's choices, read again
 *
 * Returns: (transfer full) (nullable): a session that goes on where @self stopped; %NULL where the
 *   routine or an exercise has changed since
 */
LimberSession *limber_record_resume (const LimberRecord *self, LimberTimeline *timeline,
                                     LimberExercises *exercises);

/* The words that files have for them. */
const char *limber_record_status_to_string (LimberRecordStatus status);
gboolean limber_record_status_from_string (const char *string, LimberRecordStatus *status);
const char *limber_outcome_to_string (LimberOutcome outcome);
gboolean limber_outcome_from_string (const char *string, LimberOutcome *outcome);

/** limber_skip_reason_to_string: Returns: (nullable): %NULL where none was said */
const char *limber_skip_reason_to_string (LimberSkipReason reason);
gboolean limber_skip_reason_from_string (const char *string, LimberSkipReason *reason);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberRecord, limber_record_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberRecordStep, limber_record_step_free)

G_END_DECLS
