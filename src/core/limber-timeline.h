/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-routine.h"

G_BEGIN_DECLS

/* Limits of format 1 on a routine as a whole. */
#define LIMBER_ROUTINE_MAX_S (6 * 60 * 60)
#define LIMBER_PHASES_MAX 20000

#define LIMBER_TIMELINE_ERROR (limber_timeline_error_quark ())
GQuark limber_timeline_error_quark (void);

typedef enum
{
  LIMBER_TIMELINE_ERROR_NO_DOSE,  /* an exercise has no dose at the level */
  LIMBER_TIMELINE_ERROR_TOO_LONG, /* more than six hours, or too many phases */
  LIMBER_TIMELINE_ERROR_EMPTY,    /* the choices leave no step to play */
} LimberTimelineError;

/** LimberChoices: how a person wants to do a routine today; all zero is "as it is written". */
typedef struct
{
  gboolean has_level;
  LimberLevel level;
  gboolean short_version; /* leave out optional steps */
  gboolean flare;         /* the flare-up version */
} LimberChoices;

/**
 * LimberPhase:
 *
 * One stretch of the timeline.  @set counts from 1; a lead-in belongs to the set it leads to, a
 * rest to the set before it.  @rep counts from 1 and is 0 where a phase belongs to no repetition.
 */
typedef struct
{
  LimberPhaseKind kind;
  gint64 start_us;
  gint64 length_us; /* an estimate for %LIMBER_PHASE_WAIT */
  guint step;       /* index of the LimberPlayedStep */
  guint set;
  guint rep;
  LimberSide side;
  const char *text; /* (nullable): what a %LIMBER_PHASE_SAY says */
} LimberPhase;

/** LimberPlayedStep: a step as it is played, repeat blocks unrolled. */
typedef struct
{
  const LimberStep *step;
  const LimberExercise *exercise; /* the step's, or what took its place */
  const LimberDose
      *dose;         /* the one that holds, with no default left to look up but rest, gap, pause */
  LimberSides sides; /* `alternate` is `none` here where the dose has no repetitions */
  LimberSide first_side;
  guint first_phase;
  guint n_phases;
  guint n_sets;
  guint n_reps; /* of each set and side; 0 where repetitions are not counted */
  guint round;  /* 1 to @n_rounds: which time round its repeat block */
  guint n_rounds;
  gboolean easier; /* the person asked for the easier form */
} LimberPlayedStep;

/** LimberCuePoint: a sound and when it is due. */
typedef struct
{
  gint64 offset_us;
  LimberCue cue;
} LimberCuePoint;

/**
 * LimberTimeline:
 *
 * A routine at a level as one flat list of phases with absolute offsets: an immutable,
 * reference-counted value that owns its routine.
 */
typedef struct _LimberTimeline LimberTimeline;

/**
 * limber_timeline_compile:
 * @routine: what to play
 * @choices: (nullable): how
 * @error: (domain LIMBER_TIMELINE_ERROR): worded for the person who will read it
 *
 * Returns: (transfer full): the timeline, or %NULL
 */
LimberTimeline *limber_timeline_compile (const LimberRoutine *routine, const LimberChoices *choices,
                                         GError **error);

/**
 * limber_timeline_measure:
 * @routine: what would be played, at its own level
 * @total_us: (out): how long; untouched on failure
 * @error: (domain LIMBER_TIMELINE_ERROR): as limber_timeline_compile() tells it
 *
 * Finds the same length and the same faults as limber_timeline_compile(), without the phases.
 *
 * Returns: whether @routine can be played
 */
gboolean limber_timeline_measure (const LimberRoutine *routine, gint64 *total_us, GError **error);

/**
 * limber_timeline_swap:
 * @step: index of a played step
 * @exercise: (nullable): what to do in its place; %NULL keeps the exercise
 * @dose: (nullable): how much; %NULL keeps the dose
 *
 * Returns: (transfer full): the timeline with the easier form in place of @step, or %NULL
 */
LimberTimeline *limber_timeline_swap (LimberTimeline *self, guint step,
                                      const LimberExercise *exercise, const LimberDose *dose,
                                      GError **error);

LimberTimeline *limber_timeline_ref (LimberTimeline *self);
void limber_timeline_unref (LimberTimeline *self);

const LimberRoutine *limber_timeline_get_routine (const LimberTimeline *self);

/** limber_timeline_get_level: Returns: the level that the person chose, else the routine's */
LimberLevel limber_timeline_get_level (const LimberTimeline *self);
const LimberChoices *limber_timeline_get_choices (const LimberTimeline *self);

guint limber_timeline_get_n_phases (const LimberTimeline *self);
const LimberPhase *limber_timeline_get_phase (const LimberTimeline *self, guint index);
guint limber_timeline_get_n_steps (const LimberTimeline *self);
const LimberPlayedStep *limber_timeline_get_step (const LimberTimeline *self, guint index);
guint limber_timeline_get_n_cues (const LimberTimeline *self);
const LimberCuePoint *limber_timeline_get_cue (const LimberTimeline *self, guint index);

/** limber_timeline_get_total_us: Returns: the whole length, with estimates for what is self-paced
 */
gint64 limber_timeline_get_total_us (const LimberTimeline *self);

/**
 * limber_timeline_find:
 * @offset_us: from the start; before it is taken as 0, after the end as the last phase
 *
 * Returns: the index of the phase that @offset_us lies in (its start belongs to it, its end does
 * not)
 */
guint limber_timeline_find (const LimberTimeline *self, gint64 offset_us);

/** limber_timeline_find_cue: Returns: the index of the first cue due at @offset_us or later */
guint limber_timeline_find_cue (const LimberTimeline *self, gint64 offset_us);

/**
 * limber_timeline_count:
 * @step: index of a played step
 * @before: index of a phase; those of @step before it count
 * @sets: (out): how many sets end before it
 * @reps: (out): how many repetitions do, those of all sets and both sides; 0 where they are not
 *   counted
 */
void limber_timeline_count (const LimberTimeline *self, guint step, guint before, guint *sets,
                            guint *reps);

/** limber_minutes: Returns: @length_us in whole minutes as shown to people: rounded, at least 1 */
guint limber_minutes (gint64 length_us);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberTimeline, limber_timeline_unref)

G_END_DECLS
