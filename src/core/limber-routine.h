/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-exercise.h"

G_BEGIN_DECLS

/** LimberAuthor: who prescribes a routine; each field is (nullable). */
typedef struct
{
  char *name;
  char *role;
  char *contact;
} LimberAuthor;

/**
 * LimberSchedule:
 *
 * How often a routine is to be done, with the names and the meaning of FHIR R4 `Timing.repeat`:
 * @frequency times in each @period of @period_unit, on @days, at @times, for @weeks.
 */
typedef struct
{
  int frequency;
  int period;
  char period_unit; /* 'd' or 'w' */
  guint days;       /* bit 0 is Monday; 0 where none is named */
  GStrv times;      /* "HH:MM" each; never %NULL */
  int weeks;        /* 0 where it has no end */
} LimberSchedule;

/** LimberDefaults: seconds for what a dose or a step leaves out. */
typedef struct
{
  int ready_s;
  int move_s;
  int rest_s;
  int switch_s;
  int gap_s;
  int pause_s;
} LimberDefaults;

/** LIMBER_DEFAULTS: what holds where a routine has no `defaults` (format 1). */
#define LIMBER_DEFAULTS                                                                            \
  ((LimberDefaults){                                                                               \
      .ready_s = 15, .move_s = 30, .rest_s = 30, .switch_s = 10, .gap_s = 5, .pause_s = 1 })

/* What pain 0-10 is all right, and what asks for care, where a routine has no `pain_rule` (format
 * 1; after the pain-monitoring model as physiotherapy services teach it). */
#define LIMBER_GREEN_MAX 3
#define LIMBER_AMBER_MAX 5

/** LimberStep: one exercise of a routine with what the routine says about it. */
typedef struct
{
  LimberExercise *exercise;
  LimberDose *dose; /* (nullable): the exercise's own holds */
  gboolean has_level;
  LimberLevel level;
  gboolean has_sides;
  LimberSides sides;
  LimberSide first_side; /* %LIMBER_SIDE_NONE: the exercise's */
  int ready_s;           /* %LIMBER_UNSET: the default's */
  char *note;            /* (nullable) */
  gboolean optional;
  int pain_limit; /* 0-10, or %LIMBER_UNSET */
  gboolean flare_skip;
  LimberDose *flare_dose; /* (nullable) */
} LimberStep;

/** LimberBlock: steps that are done @repeat times in a row; a plain step is a block of one, once.
 */
typedef struct
{
  int repeat;
  GPtrArray *steps; /* (element-type LimberStep) */
} LimberBlock;

/**
 * LimberRoutine:
 *
 * A routine: an immutable, reference-counted value.  The fields may be read by all; nobody writes
 * them once it is built.  Lists are never %NULL.
 */
typedef struct
{
  char *id;
  int version;
  char *title;
  char *language;
  LimberKind kind;
  LimberLevel level;
  char *summary; /* (nullable) */
  char *goal;    /* (nullable) */
  char *why;     /* (nullable) */
  LimberAuthor author;
  char *created;            /* (nullable): ISO 8601 date */
  char *revised;            /* (nullable) */
  char *review_by;          /* (nullable) */
  LimberSchedule *schedule; /* (nullable) */
  GStrv cautions;
  GStrv stop_if;
  int green_max; /* pain 0-10 that is all right */
  int amber_max; /* pain 0-10 that asks for care */
  char *easier;  /* (nullable): routine id */
  char *harder;
  char *fallback;
  LimberDefaults defaults;
  GPtrArray *blocks; /* (element-type LimberBlock) */
  char *path;        /* (nullable): the file that it was opened from */
  char *checksum;    /* (nullable): of that file's bytes, SHA-256 in hexadecimal */
} LimberRoutine;

LimberRoutine *limber_routine_new (void);
LimberRoutine *limber_routine_ref (const LimberRoutine *routine);
void limber_routine_unref (const LimberRoutine *routine);

LimberStep *limber_step_new (void);
void limber_step_free (LimberStep *step);
LimberBlock *limber_block_new (int repeat);
void limber_block_free (LimberBlock *block);
LimberSchedule *limber_schedule_new (void);
LimberSchedule *limber_schedule_copy (const LimberSchedule *schedule);
gboolean limber_schedule_equal (const LimberSchedule *a, const LimberSchedule *b);
void limber_schedule_free (LimberSchedule *schedule);

/** limber_schedule_day_words: Returns: (array length=7): the codes of FHIR's DaysOfWeek from "mon"
 * on, in the order of the bits of @days */
const char *const *limber_schedule_day_words (void);

/** limber_step_sides: Returns: the step's sides, else its exercise's */
LimberSides limber_step_sides (const LimberStep *step);
/** limber_step_first_side: Returns: the side that the step begins with, else its exercise's */
LimberSide limber_step_first_side (const LimberStep *step);

/**
 * limber_routine_places:
 *
 * Returns: where the routine is done, from the positions of all its steps
 */
LimberPlaces limber_routine_places (const LimberRoutine *routine);

/** limber_routine_targets: Returns: all parts of the body that its steps work on */
LimberTargets limber_routine_targets (const LimberRoutine *routine);

/**
 * limber_routine_equipment:
 *
 * Returns: (transfer full): what its exercises need, each thing once, in the order of use
 */
GStrv limber_routine_equipment (const LimberRoutine *routine);

/** limber_routine_has_short: Returns: whether some steps, but not all, are optional */
gboolean limber_routine_has_short (const LimberRoutine *routine);

/** limber_routine_has_flare: Returns: whether some step says what to do on a flare-up day */
gboolean limber_routine_has_flare (const LimberRoutine *routine);

/**
 * limber_routine_has_level:
 *
 * Returns: whether every step has a dose when the person chooses @level
 */
gboolean limber_routine_has_level (const LimberRoutine *routine, LimberLevel level);

/**
 * limber_routine_level_matters:
 *
 * Returns: whether the level that the person chooses changes anything: some step leaves its dose
 *   to the exercise and the level to the person
 */
gboolean limber_routine_level_matters (const LimberRoutine *routine);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberRoutine, limber_routine_unref)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberStep, limber_step_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberBlock, limber_block_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberSchedule, limber_schedule_free)

G_END_DECLS
