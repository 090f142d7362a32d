/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"
#include "limber-routine-info.h"

G_BEGIN_DECLS

/** LimberWeekPlanItem: a bundled routine, and when. */
typedef struct
{
  const char *routine; /* id */
  int frequency;       /* times a week; 7 with no @days is once a day */
  guint days;          /* bit 0 is Monday; 0 where any day will do */
  const char *time;    /* (nullable): of the day */
} LimberWeekPlanItem;

/**
 * LimberWeekPlan: a week to begin with.
 *
 * Core strength, stretching, aerobic exercise and relaxation in the amounts that guidelines name
 * for stretching (daily), strength (2 to 3 days, not in a row) and aerobic exercise (3 to 5 days;
 * ACSM 2011, WHO 2020).  Which level is for whom is design, to be signed off by a clinician.
 */
typedef struct
{
  LimberLevel level;
  gboolean chair; /* nothing on the floor */
  const LimberWeekPlanItem *items;
  guint n_items;
} LimberWeekPlan;

/** LimberFindRoutine: Returns: (transfer none) (nullable): the routine with this id, such as
 * limber_library_find() gives */
typedef LimberRoutineInfo *(*LimberFindRoutine) (gpointer data, const char *id);

/** limber_week_plan_get: Returns: (transfer none): there is one for each level, also on a chair */
const LimberWeekPlan *limber_week_plan_get (LimberLevel level, gboolean chair);

/** limber_week_plan_title: Returns: translated words such as "A gentle week on a chair" */
const char *limber_week_plan_title (const LimberWeekPlan *self);

/** limber_week_plan_item_schedule: Returns: (transfer full) */
LimberSchedule *limber_week_plan_item_schedule (const LimberWeekPlanItem *item);

/** limber_week_plan_get_minutes: Returns: how long the week's sessions take, of the routines that
 * are there */
guint limber_week_plan_get_minutes (const LimberWeekPlan *self, LimberFindRoutine find,
                                    gpointer data);

/**
 * limber_week_plan_take_up:
 *
 * Follows the plan in place of what any such plan has put into the week.  Routines that no plan has
 * (a clinician's, or the person's own choice) stay as they are; so do those that are followed
 * already, with the days that the person gave them.  What the library lacks is left out.
 *
 * Returns: (transfer full) (element-type LimberEntry): the entries to write together
 */
GPtrArray *limber_week_plan_take_up (const LimberWeekPlan *self, const LimberHistory *history,
                                     LimberFindRoutine find, gpointer data, LimberActor by,
                                     LimberWallTime now);

G_END_DECLS
