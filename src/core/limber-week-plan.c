/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-week-plan.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"
#include "limber-follow.h"

#define MON 1u
#define TUE 2u
#define WED 4u
#define THU 8u
#define FRI 16u
#define SAT 32u
#define SUN 64u
#define EVENING "21:00"

/* Strength and walking take turns, so that no day is long. */
static const LimberWeekPlanItem gentle[] = {
  { "stretch-gentle-daily", 7, 0 },
  { "core-gentle-lying", 3, MON | WED | FRI },
  { "walk-starter", 3, TUE | THU | SAT },
  { "breathing-reset", 7, 0 },
};

static const LimberWeekPlanItem moderate[] = {
  { "stretch-moderate-daily", 7, 0 },
  { "core-moderate-steady", 3, MON | WED | FRI },
  { "walk-builder", 3, TUE | THU | SAT },
  { "bedtime", 3, TUE | THU | SUN, EVENING },
};

/* Big three plus twice, the longer strength session once, never on two days in a row. */
static const LimberWeekPlanItem active[] = {
  { "stretch-active-daily", 7, 0 }, { "core-active-big3", 2, MON | FRI },
  { "core-active-strong", 1, WED }, { "walk-brisk-30", 5, MON | TUE | THU | SAT | SUN },
  { "deep-relax", 2, WED | SAT },
};

static const LimberWeekPlanItem gentle_chair[] = {
  { "stretch-chair", 7, 0 },
  { "core-gentle-chair", 3, MON | WED | FRI },
  { "walk-starter", 3, TUE | THU | SAT },
  { "bedtime", 7, 0, EVENING },
};

static const LimberWeekPlanItem moderate_chair[] = {
  { "stretch-chair", 7, 0 },
  { "core-gentle-chair", 3, MON | WED | FRI },
  { "walk-builder", 3, TUE | THU | SAT },
  { "bedtime", 3, TUE | THU | SUN, EVENING },
};

static const LimberWeekPlanItem active_chair[] = {
  { "stretch-chair", 7, 0 },
  { "core-gentle-chair", 3, MON | WED | FRI },
  { "walk-brisk-30", 5, MON | TUE | THU | SAT | SUN },
  { "bedtime", 3, TUE | THU | SUN, EVENING },
};

static const LimberWeekPlan plans[] = {
  { LIMBER_LEVEL_GENTLE, FALSE, gentle, G_N_ELEMENTS (gentle) },
  { LIMBER_LEVEL_MODERATE, FALSE, moderate, G_N_ELEMENTS (moderate) },
  { LIMBER_LEVEL_ACTIVE, FALSE, active, G_N_ELEMENTS (active) },
  { LIMBER_LEVEL_GENTLE, TRUE, gentle_chair, G_N_ELEMENTS (gentle_chair) },
  { LIMBER_LEVEL_MODERATE, TRUE, moderate_chair, G_N_ELEMENTS (moderate_chair) },
  { LIMBER_LEVEL_ACTIVE, TRUE, active_chair, G_N_ELEMENTS (active_chair) },
};

const LimberWeekPlan *
limber_week_plan_get (LimberLevel level, gboolean chair)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    if (plans[i].level == level && plans[i].chair == chair)
      return &plans[i];
  g_return_val_if_reached (NULL);
}

const char *
limber_week_plan_title (const LimberWeekPlan *self)
{
  static const char *const titles[2][LIMBER_N_LEVELS] = {
    { N_ ("A gentle week"), N_ ("A moderate week"), N_ ("An active week") },
    { N_ ("A gentle week on a chair"), N_ ("A moderate week on a chair"),
      N_ ("An active week on a chair") },
  };

  return _ (titles[self->chair != FALSE][self->level]);
}

LimberSchedule *
limber_week_plan_item_schedule (const LimberWeekPlanItem *item)
{
  LimberSchedule *schedule = limber_schedule_new ();

  if (item->time)
    {
      g_strfreev (schedule->times);
      schedule->times = g_strsplit (item->time, ",", -1);
    }
  if (item->frequency == 7 && item->days == 0)
    return schedule;
  schedule->frequency = item->frequency;
  schedule->period_unit = 'w';
  schedule->days = item->days;
  return schedule;
}

guint
limber_week_plan_get_minutes (const LimberWeekPlan *self, LimberFindRoutine find, gpointer data)
{
  guint minutes = 0;

  for (guint i = 0; i < self->n_items; i++)
    {
      LimberRoutineInfo *info = find (data, self->items[i].routine);

      if (info)
        minutes += (guint) self->items[i].frequency * limber_routine_info_get_minutes (info);
    }
  return minutes;
}

static gboolean
plan_has (const LimberWeekPlan *self, const char *routine)
{
  for (guint i = 0; i < self->n_items; i++)
    if (g_strcmp0 (self->items[i].routine, routine) == 0)
      return TRUE;
  return FALSE;
}

static gboolean
any_plan_has (const char *routine)
{
  for (guint i = 0; i < G_N_ELEMENTS (plans); i++)
    if (plan_has (&plans[i], routine))
      return TRUE;
  return FALSE;
}

static void
end_others (const LimberWeekPlan *self, const LimberHistory *history, GPtrArray *entries,
            LimberWallTime now)
{
  g_autoptr (GPtrArray) follows = limber_history_list (history, LIMBER_ENTRY_FOLLOW);

  for (guint i = 0; i < follows->len; i++)
    {
      const LimberEntry *follow = g_ptr_array_index (follows, i);
      LimberEntry *ended;

      if (follow->end.utc_us != 0 || plan_has (self, follow->subject)
          || !any_plan_has (follow->subject))
        continue;
      ended = limber_entry_copy (follow);
      ended->end = now;
      g_ptr_array_add (entries, ended);
    }
}

/* A history sorts by time: a microsecond each keeps the plan's order. */
static void
add_items (const LimberWeekPlan *self, const LimberHistory *history, GPtrArray *entries,
           LimberFindRoutine find, gpointer data, LimberActor by, LimberWallTime now)
{
  for (guint i = 0; i < self->n_items; i++)
    {
      g_autoptr (LimberSchedule) schedule = limber_week_plan_item_schedule (&self->items[i]);
      const char *routine = self->items[i].routine;
      LimberRoutineInfo *info = find (data, routine);

      if (info && !limber_history_get_follow (history, routine))
        g_ptr_array_add (entries,
                         limber_follow_entry_new (
                             &(LimberFollowChoice){ routine, limber_routine_info_get_title (info),
                                                    LIMBER_UNSET, schedule },
                             by, now));
      now.utc_us++;
    }
}

GPtrArray *
limber_week_plan_take_up (const LimberWeekPlan *self, const LimberHistory *history,
                          LimberFindRoutine find, gpointer data, LimberActor by, LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();

  end_others (self, history, entries, now);
  add_items (self, history, entries, find, data, by, now);
  if (entries->len > 0)
    g_ptr_array_add (entries, limber_follow_change_new (LIMBER_CHANGE_LEVEL, NULL, NULL,
                                                        limber_week_plan_title (self), by, now));
  return entries;
}
