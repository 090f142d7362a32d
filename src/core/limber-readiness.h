/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"

G_BEGIN_DECLS

/**
 * LimberReadinessSign: what asks for a word with a doctor or physio before exercising.
 *
 * The ideas are those that every such check covers; the words are Limber's own, and it is no other
 * questionnaire.  Each is a bit of an entry's flags, so that none may ever change its place.
 */
typedef enum
{
  LIMBER_SIGN_HEART,
  LIMBER_SIGN_CHEST,
  LIMBER_SIGN_DIZZY,
  LIMBER_SIGN_ILLNESS,
  LIMBER_SIGN_MEDICINE,
  LIMBER_SIGN_JOINT, /* besides the back: with a sore back everybody would say yes */
  LIMBER_SIGN_SUPERVISED,
  LIMBER_SIGN_PREGNANT,
  LIMBER_SIGN_OPERATION,
  LIMBER_SIGN_UNWELL,
} LimberReadinessSign;
#define LIMBER_N_SIGNS 10

/** LimberFloor: can the person get down to the floor and up again alone? */
typedef enum
{
  LIMBER_FLOOR_UNSAID,
  LIMBER_FLOOR_YES,
  LIMBER_FLOOR_NO,
} LimberFloor;

/** LimberWalk: for how long can the person walk before a stop? */
typedef enum
{
  LIMBER_WALK_UNSAID,
  LIMBER_WALK_SHORT,  /* under 10 minutes */
  LIMBER_WALK_MEDIUM, /* 10 to 25 */
  LIMBER_WALK_LONG,   /* more */
} LimberWalk;

/* From this much pain this week, 0-10, it is the flare-up day first (design, to be signed off by a
 * clinician). */
#define LIMBER_READINESS_PAIN 7

/* It is asked again after so many days. */
#define LIMBER_READINESS_DAYS 365

/**
 * LimberReadiness: what the person answered; each question may be skipped.
 *
 * In a %LIMBER_ENTRY_READINESS the `value` is the level that was suggested, or %LIMBER_UNSET where
 * all was skipped; `flags` holds @signs in bits 0 to 9, @checked in 10, @cleared in 11, @floor in
 * 12 and 13, @walk in 14 and 15, @pain plus one in 16 to 19 (0 where it was not told), @flare in
 * 20; and `end` is when the person said that a clinician agrees.
 */
typedef struct
{
  guint signs;      /* a bit for each #LimberReadinessSign that fits */
  gboolean checked; /* the signs were looked at: none ticked means none */
  gboolean cleared; /* a doctor or physio knows of them and agrees */
  LimberFloor floor;
  LimberWalk walk;
  int pain; /* this week, 0-10, or %LIMBER_UNSET */
  gboolean flare;
} LimberReadiness;

/** LIMBER_READINESS_UNSAID: before the first question */
#define LIMBER_READINESS_UNSAID ((LimberReadiness){ .pain = LIMBER_UNSET })

/** LimberReadinessAdvice: what follows from the answers; the person may choose otherwise. */
typedef struct
{
  gboolean known;     /* at least one of the three questions was answered */
  gboolean ask_first; /* "Talk with your doctor or physio first" */
  LimberLevel level;  /* the lowest that any answer asks for; gentle where nothing was told */
  gboolean chair;     /* nothing on the floor */
  gboolean flare_day; /* the flare-up day first, then @level */
} LimberReadinessAdvice;

/** limber_readiness_sign_label: Returns: translated words in the first person */
const char *limber_readiness_sign_label (LimberReadinessSign sign);

LimberReadinessAdvice limber_readiness_advise (const LimberReadiness *self);

/** limber_readiness_entry_new: Returns: (transfer full): the entry that keeps @self */
LimberEntry *limber_readiness_entry_new (const LimberReadiness *self, LimberWallTime now);

/** limber_readiness_from_entry: Returns: what @entry keeps; what cannot be is unsaid */
LimberReadiness limber_readiness_from_entry (const LimberEntry *entry);

/** limber_readiness_clear: Returns: (transfer full): @entry, with the person's word that a doctor
 * or physio agrees */
LimberEntry *limber_readiness_clear (const LimberEntry *entry, LimberWallTime now);

/** limber_readiness_find: Returns: (transfer none) (nullable): the latest check that was not
 * skipped as a whole: such a one says nothing about the one before */
const LimberEntry *limber_readiness_find (const LimberHistory *history);

/** limber_readiness_asks_first: Returns: whether the latest check found a sign of which no
 * clinician is said to know */
gboolean limber_readiness_asks_first (const LimberHistory *history);

/** limber_readiness_is_chair: Returns: whether the person said that the floor is out of reach */
gboolean limber_readiness_is_chair (const LimberHistory *history);

/** limber_readiness_is_due: Returns: whether to offer the check: it never was, or a year ago */
gboolean limber_readiness_is_due (const LimberHistory *history, LimberWallTime now);

G_END_DECLS
