/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LIMBER_SECOND_US: one second in microseconds, wide enough that no length of a routine overflows.
 */
#define LIMBER_SECOND_US ((gint64) G_USEC_PER_SEC)

/**
 * LimberKind:
 *
 * What a routine or an exercise is for.  %LIMBER_KIND_MIXED is for routines only.
 */
typedef enum
{
  LIMBER_KIND_CORE,
  LIMBER_KIND_FLEXIBILITY,
  LIMBER_KIND_AEROBIC,
  LIMBER_KIND_RELAXATION,
  LIMBER_KIND_MIXED,
} LimberKind;
#define LIMBER_N_KINDS 5

/** LimberLevel: the fitness level that a routine or a dose is written for. */
typedef enum
{
  LIMBER_LEVEL_GENTLE,
  LIMBER_LEVEL_MODERATE,
  LIMBER_LEVEL_ACTIVE,
} LimberLevel;
#define LIMBER_N_LEVELS 3

/** LimberPosition: the starting position of an exercise. */
typedef enum
{
  LIMBER_POSITION_SUPINE,
  LIMBER_POSITION_PRONE,
  LIMBER_POSITION_SIDE_LYING,
  LIMBER_POSITION_HANDS_AND_KNEES,
  LIMBER_POSITION_HALF_KNEELING,
  LIMBER_POSITION_SITTING,
  LIMBER_POSITION_STANDING,
  LIMBER_POSITION_WATER,
  LIMBER_POSITION_BIKE,
} LimberPosition;
#define LIMBER_N_POSITIONS 9

/** LimberSides: whether an exercise is done on one side after the other. */
typedef enum
{
  LIMBER_SIDES_NONE,
  LIMBER_SIDES_EACH,
  LIMBER_SIDES_ALTERNATE,
} LimberSides;
#define LIMBER_N_SIDES 3

/** LimberSide: the side of the body that works; %LIMBER_SIDE_NONE where there is none. */
typedef enum
{
  LIMBER_SIDE_NONE,
  LIMBER_SIDE_LEFT,
  LIMBER_SIDE_RIGHT,
} LimberSide;

/** LimberTargets: the parts of the body that an exercise works on, as a set. */
typedef enum
{
  LIMBER_TARGET_ABDOMINALS = 1 << 0,
  LIMBER_TARGET_OBLIQUES = 1 << 1,
  LIMBER_TARGET_LOWER_BACK = 1 << 2,
  LIMBER_TARGET_UPPER_BACK = 1 << 3,
  LIMBER_TARGET_HIPS = 1 << 4,
  LIMBER_TARGET_GLUTES = 1 << 5,
  LIMBER_TARGET_HAMSTRINGS = 1 << 6,
  LIMBER_TARGET_THIGHS = 1 << 7,
  LIMBER_TARGET_CALVES = 1 << 8,
  LIMBER_TARGET_CHEST = 1 << 9,
  LIMBER_TARGET_SHOULDERS = 1 << 10,
  LIMBER_TARGET_NECK = 1 << 11,
  LIMBER_TARGET_HEART_LUNGS = 1 << 12,
  LIMBER_TARGET_BREATH = 1 << 13,
  LIMBER_TARGET_MIND = 1 << 14,
} LimberTargets;
#define LIMBER_N_TARGETS 15

/** LimberPlaces: where a routine can be done, as a set; it follows from the positions. */
typedef enum
{
  LIMBER_PLACE_FLOOR = 1 << 0,
  LIMBER_PLACE_CHAIR = 1 << 1,
  LIMBER_PLACE_STANDING = 1 << 2,
  LIMBER_PLACE_WATER = 1 << 3,
  LIMBER_PLACE_BIKE = 1 << 4,
} LimberPlaces;
#define LIMBER_N_PLACES 5

/** LimberPhaseKind: what a person does in one phase of the timeline. */
typedef enum
{
  LIMBER_PHASE_READY,   /* lead-in, same position */
  LIMBER_PHASE_MOVE,    /* lead-in, change of position */
  LIMBER_PHASE_HOLD,    /* stay still */
  LIMBER_PHASE_RELEASE, /* let go between two holds */
  LIMBER_PHASE_OUT,     /* the way out of a repetition */
  LIMBER_PHASE_BACK,    /* the way back of a repetition */
  LIMBER_PHASE_PAUSE,   /* between two repetitions */
  LIMBER_PHASE_WAIT,    /* self-paced: as long as the person needs */
  LIMBER_PHASE_WORK,    /* keep going */
  LIMBER_PHASE_EASY,    /* the easy part of an interval */
  LIMBER_PHASE_SAY,     /* one line of a script */
  LIMBER_PHASE_SWITCH,  /* change sides */
  LIMBER_PHASE_REST,    /* between two sets */
} LimberPhaseKind;
#define LIMBER_N_PHASE_KINDS 13

/** LimberCue: the sounds.  Each is told from the others by rhythm and direction as well as pitch.
 */
typedef enum
{
  LIMBER_CUE_TICK,     /* one of the three before a start */
  LIMBER_CUE_START,    /* go */
  LIMBER_CUE_HALFWAY,  /* half of a long hold or of long work is done */
  LIMBER_CUE_CHANGE,   /* a change inside a repetition or a script: soft */
  LIMBER_CUE_END,      /* let go, stop */
  LIMBER_CUE_SWITCH,   /* change sides */
  LIMBER_CUE_REST,     /* rest between sets */
  LIMBER_CUE_FINISHED, /* the routine is done */
} LimberCue;
#define LIMBER_N_CUES 8

/* Each `_to_string` gives the word used in files, each `_from_string` reads it (FALSE for any
 * other, and the out-parameter is untouched), each `_label` gives translated words for people. */
const char *limber_kind_to_string (LimberKind kind);
gboolean limber_kind_from_string (const char *string, LimberKind *kind);
const char *limber_kind_label (LimberKind kind);

const char *limber_level_to_string (LimberLevel level);
gboolean limber_level_from_string (const char *string, LimberLevel *level);
const char *limber_level_label (LimberLevel level);

const char *limber_position_to_string (LimberPosition position);
gboolean limber_position_from_string (const char *string, LimberPosition *position);
const char *limber_position_label (LimberPosition position);

/**
 * limber_position_place:
 *
 * Returns: the one place that @position asks for.
 */
LimberPlaces limber_position_place (LimberPosition position);

const char *limber_sides_to_string (LimberSides sides);
gboolean limber_sides_from_string (const char *string, LimberSides *sides);

/** limber_sides_label: Returns: how sides take turns, for who writes a routine: "Sides in turn" */
const char *limber_sides_label (LimberSides sides);

/** limber_side_to_string: Returns: (nullable): "left" or "right"; %NULL for no side. */
const char *limber_side_to_string (LimberSide side);
gboolean limber_side_from_string (const char *string, LimberSide *side);

/** limber_side_label: Returns: (nullable): "Left side" or "Right side"; %NULL for no side. */
const char *limber_side_label (LimberSide side);

/** limber_side_other: Returns: the other side; no side stays no side. */
LimberSide limber_side_other (LimberSide side);

/* @target and @place are one flag, not a set. */
const char *limber_target_to_string (LimberTargets target);
gboolean limber_target_from_string (const char *string, LimberTargets *target);
const char *limber_target_label (LimberTargets target);

const char *limber_place_to_string (LimberPlaces place);
gboolean limber_place_from_string (const char *string, LimberPlaces *place);
const char *limber_place_label (LimberPlaces place);

/**
 * limber_places_match:
 * @places: where a routine is done
 * @wanted: one place
 *
 * A routine that needs the floor at all is a floor routine, one with any part in water a water
 * routine and so on: who asks for a chair must not be sent to the floor.  Standing parts do
 * not spoil a chair routine, since the chair is what one holds on to.
 *
 * Returns: whether a person who asked for @wanted can do a routine of @places.
 */
gboolean limber_places_match (LimberPlaces places, LimberPlaces wanted);

/**
 * limber_places_label:
 *
 * Returns: (transfer full): the places that @places names, in words, "Floor · Chair".
 */
char *limber_places_label (LimberPlaces places);

const char *limber_phase_kind_to_string (LimberPhaseKind kind);

/** limber_phase_kind_label: Returns: the one word shown at a change of phase, such as "Hold". */
const char *limber_phase_kind_label (LimberPhaseKind kind);

/** limber_phase_kind_is_active: Returns: whether the person exercises (and does not rest or get
 * ready). */
gboolean limber_phase_kind_is_active (LimberPhaseKind kind);

const char *limber_cue_to_string (LimberCue cue);
gboolean limber_cue_from_string (const char *string, LimberCue *cue);
const char *limber_cue_label (LimberCue cue);

G_END_DECLS
