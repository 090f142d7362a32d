/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* When a person is to be reminded.  A moment is in microseconds of UTC since 1970, and the zone
 * that the person is in comes with each question, since a person travels. */

/** LIMBER_REMINDER_TIMES_MAX: more times than that in a week would be a nag */
#define LIMBER_REMINDER_TIMES_MAX 12

/** LIMBER_REMINDER_LATE_MIN: for how many minutes a reminder that could not be shown in time, since
 * the computer slept, is still of use */
#define LIMBER_REMINDER_LATE_MIN 180

/** LIMBER_REMINDER_EVERY_DAY: all seven in `days` */
#define LIMBER_REMINDER_EVERY_DAY 0x7f

/** LimberReminderTime: a time of the day, on some days of the week. */
typedef struct
{
  guint minute; /* of the day, as a clock on the wall shows it: 0 to 1439 */
  guint days;   /* bit 0 is Monday */
} LimberReminderTime;

/**
 * LimberReminderPlan:
 *
 * What the person asked for.  In the quiet hours, from @quiet_from up to @quiet_to, nothing is
 * shown; they may cross midnight, and there are none where both are the same.
 */
typedef struct
{
  gboolean on;
  LimberReminderTime times[LIMBER_REMINDER_TIMES_MAX];
  guint n_times;
  guint quiet_from; /* a minute of the day */
  guint quiet_to;   /* a minute of the day */
  guint later_min;  /* in how many minutes "Later" asks again: up to two hours */
} LimberReminderPlan;

/** LimberReminderState: what was dealt with so far: two numbers that are kept between two starts.
 */
typedef struct
{
  gint64 done_min; /* calendar's minutes since 1970: no time up to this one is due any more */
  gint64 again_us; /* when to ask again after "Later"; 0 where that was not asked for */
} LimberReminderState;

/** LimberReminder: one moment at which to remind. */
typedef struct
{
  gint64 at_us;
  guint minute;   /* the time that the person picked; of no meaning where @again is set */
  gboolean again; /* asked a second time, after "Later" */
} LimberReminder;

/** limber_reminder_plan_is_quiet: Returns: whether @minute of the day is in the quiet hours */
gboolean limber_reminder_plan_is_quiet (const LimberReminderPlan *plan, guint minute);

/**
 * limber_reminder_plan_set_time:
 * @index: which of the times; the number of them, to add one
 *
 * Puts @time there where it is a time of the day and there is room; keeps the times in order.
 *
 * Returns: whether it did
 */
gboolean limber_reminder_plan_set_time (LimberReminderPlan *plan, guint index,
                                        LimberReminderTime time);

/** limber_reminder_plan_remove_time: forgets the time @index */
void limber_reminder_plan_remove_time (LimberReminderPlan *plan, guint index);

/** limber_reminder_begin: Returns: the state of who asks for a plan now: no time that is past is
 * due
 */
LimberReminderState limber_reminder_begin (gint64 now_us, GTimeZone *zone);

/**
 * limber_reminder_due:
 * @reminder: (out) (optional): which one
 *
 * Whether to remind now.  Of several that were missed, while the computer slept, it is the last
 * one, and none that is more than %LIMBER_REMINDER_LATE_MIN late.  A local time that a change of
 * clocks leaves out is due at the next one that there is; one that comes twice is due the first
 * time.
 *
 * Returns: whether one is due
 */
gboolean limber_reminder_due (const LimberReminderPlan *plan, LimberReminderState state,
                              gint64 now_us, GTimeZone *zone, LimberReminder *reminder);

/** limber_reminder_pass: Returns: the state after what was due up to now has been dealt with, shown
 * or not */
LimberReminderState limber_reminder_pass (const LimberReminderPlan *plan, LimberReminderState state,
                                          gint64 now_us, GTimeZone *zone);

/** limber_reminder_later: Returns: the state after the person chose "Later": asked again once,
 * unless quiet hours begin before */
LimberReminderState limber_reminder_later (const LimberReminderPlan *plan,
                                           LimberReminderState state, gint64 now_us,
                                           GTimeZone *zone);

/**
 * limber_reminder_next:
 * @reminder: (out): the first one after @now_us
 *
 * Returns: whether there is one
 */
gboolean limber_reminder_next (const LimberReminderPlan *plan, LimberReminderState state,
                               gint64 now_us, GTimeZone *zone, LimberReminder *reminder);

G_END_DECLS
