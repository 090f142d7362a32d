/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"

G_BEGIN_DECLS

/* Changes of what a person follows.  Each gives the entries to write together, as a list that owns
 * them (transfer full) (element-type LimberEntry), and among them one %LIMBER_ENTRY_CHANGE that
 * tells who changed what.  Where there is nothing to change, the list is empty. */

/** LimberFollowChoice: a routine that is to be followed, and how. */
typedef struct
{
  const char *routine; /* id */
  const char *title;
  int level;                      /* a #LimberLevel, or %LIMBER_UNSET for the routine's own */
  const LimberSchedule *schedule; /* (nullable): once a day */
} LimberFollowChoice;

/** limber_follow_entry_new: Returns: (transfer full): the entry alone, for a list of more */
LimberEntry *limber_follow_entry_new (const LimberFollowChoice *choice, LimberActor by,
                                      LimberWallTime now);

/** limber_follow_change_new: Returns: (transfer full): an entry that tells of a change; titles are
 * (nullable) */
LimberEntry *limber_follow_change_new (LimberChange change, const char *routine, const char *from,
                                       const char *to, LimberActor by, LimberWallTime now);

/** limber_follow_add: takes a routine up, unless it is followed */
GPtrArray *limber_follow_add (const LimberHistory *history, const LimberFollowChoice *choice,
                              LimberActor by, LimberWallTime now);

/** limber_follow_drop: drops @routine; what was done of it stays in the record */
GPtrArray *limber_follow_drop (const LimberHistory *history, const char *routine, LimberActor by,
                               LimberWallTime now);

/**
 * limber_follow_reschedule:
 *
 * Follows @routine at other times from today; what was planned before stays planned.
 */
GPtrArray *limber_follow_reschedule (const LimberHistory *history, const char *routine,
                                     const LimberSchedule *schedule, LimberWallTime now);

/**
 * limber_follow_swap:
 * @routine: what is followed
 * @choice: what takes its place; its schedule is not looked at, since the person's days stay
 * @change: %LIMBER_CHANGE_HARDER or %LIMBER_CHANGE_EASIER
 */
GPtrArray *limber_follow_swap (const LimberHistory *history, const char *routine,
                               const LimberFollowChoice *choice, LimberChange change,
                               LimberActor by, LimberWallTime now);

G_END_DECLS
