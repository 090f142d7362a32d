/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/* Design, on rules of progression that physiotherapists teach (a step of 10 to 20 % a week, up
 * after three good sessions, down after one bad one): a step is suggested, and the person takes it.
 */
#define LIMBER_ADVICE_SESSIONS 3     /* good ones in a row ask for more */
#define LIMBER_ADVICE_SHARE 0.9      /* of the exercise time, for a good one */
#define LIMBER_ADVICE_EFFORT 4       /* at most, where it was told, for a good one */
#define LIMBER_ADVICE_STALE_DAYS 14  /* what is older asks for nothing */
#define LIMBER_ADVICE_HARDER_DAYS 28 /* no "harder" again so soon after a "no" */
#define LIMBER_ADVICE_EASIER_DAYS 7  /* no "easier" again so soon after a "no" */
#define LIMBER_ADVICE_STEP_DAYS                                                                    \
  7 /* one step up a week, of all routines; none so soon after a                                   \
     * flare-up (3 to 7 days to build up again) */

/** LimberAdviceReason: what a suggestion follows from. */
typedef enum
{
  LIMBER_ADVICE_GOOD,     /* three good sessions in a row */
  LIMBER_ADVICE_RED,      /* the last session was red */
  LIMBER_ADVICE_MORNINGS, /* two ambers in a row, each with a worse morning */
  LIMBER_ADVICE_REDS,     /* two reds in a row */
} LimberAdviceReason;

/** LimberAdvice: one suggestion.  Strings are its own. */
typedef struct
{
  LimberChange change; /* %LIMBER_CHANGE_HARDER, _EASIER or _FLARE_DAY */
  LimberAdviceReason reason;
  char *routine; /* that is followed */
  char *title;
  char *target; /* what to do in its place: a sister routine, or the routine itself */
  char *target_title;
  int level; /* at which to do it, or %LIMBER_UNSET for its own */
  int green_max;
} LimberAdvice;

/** LimberOpenRoutine: Returns: (transfer full) (nullable): the routine with this id */
typedef LimberRoutine *(*LimberOpenRoutine) (gpointer data, const char *id);

/**
 * limber_advice_new:
 * @open: opens a routine of the library; it is called only where there is something to suggest
 *
 * Looks at each routine that the person follows.  What went on before the latest change of it, or
 * before a "no" to a suggestion, is not looked at again.  Nothing harder is suggested while a
 * flare-up lasts and a week after, while a clinician is to be asked first, or on the floor to who
 * cannot get there; and nobody who told nothing of pain is told to do more.
 *
 * Returns: (transfer full) (nullable): the one suggestion to make now, the most careful first
 */
LimberAdvice *limber_advice_new (const LimberHistory *history, LimberWallTime now,
                                 LimberOpenRoutine open, gpointer data);
void limber_advice_free (LimberAdvice *self);

/** limber_advice_heading: Returns: translated words: "Ready for a Bit More?" */
const char *limber_advice_heading (const LimberAdvice *self);

/** limber_advice_body: Returns: (transfer full): translated words that name what to do */
char *limber_advice_body (const LimberAdvice *self);

/** limber_advice_why: Returns: (transfer full): translated words that tell the reason */
char *limber_advice_why (const LimberAdvice *self);

/** limber_advice_accept: Returns: (transfer full) (element-type LimberEntry): the entries to write
 * where the person says yes */
GPtrArray *limber_advice_accept (const LimberAdvice *self, const LimberHistory *history,
                                 LimberWallTime now);

/** limber_advice_decline: the same, where the person says no */
GPtrArray *limber_advice_decline (const LimberAdvice *self, LimberWallTime now);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberAdvice, limber_advice_free)

G_END_DECLS
