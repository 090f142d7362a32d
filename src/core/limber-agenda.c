/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-agenda.h"

#include <stdio.h>

#include "limber-plan-day.h"
#include "limber-progress.h"
#include "limber-record-share.h"

#define WEEK 7

/* How often a routine was done on the days from @from to the one before @until. */
static guint
count_done (const LimberHistory *history, const char *routine, int from, int until)
{
  guint n = 0;

  for (guint i = limber_history_find_record (history, from);
       i < limber_history_get_n_records (history); i++)
    {
      const LimberRecord *record = limber_history_get_record (history, i);
      int day = limber_wall_time_get_day (record->start);

      n += day >= from && day < until && g_strcmp0 (record->routine, routine) == 0
           && limber_record_counts (record);
    }
  return n;
}

static int
last_done (const LimberHistory *history, const char *routine, int before)
{
  for (guint i = limber_history_get_n_records (history); i > 0; i--)
    {
      const LimberRecord *record = limber_history_get_record (history, i - 1);
      int day = limber_wall_time_get_day (record->start);

      if (day < before && g_strcmp0 (record->routine, routine) == 0
          && limber_record_counts (record))
        return day;
    }
  return LIMBER_AGENDA_NEVER;
}

/* Where a routine stands on its way through the days. */
typedef struct
{
  int window;
  guint done; /* in the window, before the day */
  int last;   /* the day of the session before */
} Course;

static void
course_enter (Course *self, const LimberPlanDay *plan)
{
  if (plan->active && plan->window != self->window)
    {
      self->window = plan->window;
      self->done = 0;
    }
}

static void
course_do (Course *self, int day, guint n)
{
  self->done += n;
  if (n > 0)
    self->last = day;
}

static guint
course_due (const Course *self, const LimberPlanDay *plan, int day)
{
  if (plan->until <= self->done)
    return 0;
  if (self->last != LIMBER_AGENDA_NEVER && day - self->last < plan->apart)
    return 0;
  return MIN (plan->most, plan->until - self->done);
}

/* The days to come, as they will be if all is done as asked. */
static void
look_ahead (LimberAgendaItem *item, const LimberEntry *follow, Course *course, int today,
            int first_weekday)
{
  int week_end = limber_day_get_week (today, first_weekday) + WEEK;
  int horizon = today + WEEK + 2 * limber_plan_window_days (follow->schedule);

  item->next_day = LIMBER_AGENDA_NEVER;
  for (int day = today + 1;
       day < week_end || (item->next_day == LIMBER_AGENDA_NEVER && day <= horizon); day++)
    {
      LimberPlanDay plan = limber_plan_day (follow, day, first_weekday);
      guint due;

      course_enter (course, &plan);
      due = course_due (course, &plan, day);
      course_do (course, day, due);
      if (due > 0 && item->next_day == LIMBER_AGENDA_NEVER)
        item->next_day = day;
      if (day < week_end)
        item->left_week += due;
    }
}

static gboolean
is_over (const LimberEntry *follow, int today)
{
  return follow->schedule && follow->schedule->weeks > 0
         && today >= limber_wall_time_get_day (follow->at) + follow->schedule->weeks * WEEK;
}

/* An entry of a day to come, after the clock was set back, holds from today. */
static LimberEntry *
copy_for_today (const LimberEntry *follow, LimberWallTime now)
{
  LimberEntry *copy = limber_entry_copy (follow);

  if (limber_wall_time_get_day (copy->at) > limber_wall_time_get_day (now))
    copy->at = now;
  return copy;
}

static LimberAgendaItem
make_item (const LimberHistory *history, const LimberEntry *entry, LimberWallTime now,
           int first_weekday)
{
  g_autoptr (LimberEntry) follow = copy_for_today (entry, now);
  int today = limber_wall_time_get_day (now);
  int taken_up = limber_wall_time_get_day (follow->at);
  LimberPlanDay plan = limber_plan_day (follow, today, first_weekday);
  LimberAgendaItem item = { .follow = entry, .over = is_over (follow, today) };
  const char *routine = follow->subject;
  Course course = { .window = plan.window };
  guint left;

  course.done = count_done (history, routine, MAX (plan.window, taken_up), today);
  course.last = last_done (history, routine, today);
  item.done_today = count_done (history, routine, today, today + 1);
  item.done_week =
      count_done (history, routine, limber_day_get_week (today, first_weekday), today + 1);
  item.due_today = course_due (&course, &plan, today);
  left = item.due_today - MIN (item.due_today, item.done_today);
  item.state = left > 0              ? LIMBER_AGENDA_DUE
               : item.done_today > 0 ? LIMBER_AGENDA_DONE
                                     : LIMBER_AGENDA_FREE;
  item.left_week = left;
  course_do (&course, today, item.done_today + left);
  look_ahead (&item, follow, &course, today, first_weekday);
  return item;
}

/* Minutes after midnight of the time at which the item's next session is to be, or -1. */
static int
due_minute (const LimberAgendaItem *item)
{
  const LimberSchedule *schedule = item->follow->schedule;
  guint n = schedule && schedule->times ? g_strv_length (schedule->times) : 0;
  const char *time = n > 0 ? schedule->times[MIN (item->done_today, n - 1)] : NULL;
  int hour, minute;

  return time && sscanf (time, "%2d:%2d", &hour, &minute) == 2 ? hour * 60 + minute : -1;
}

/* What its hour has come for goes first, then what has no hour, then what is for later. */
static int
rank_minute (const LimberAgendaItem *item, int minute_now)
{
  int minute = due_minute (item);

  return minute < 0 ? minute_now + 1 : minute <= minute_now ? minute : minute + 1;
}

static int
compare_items (gconstpointer a, gconstpointer b, gpointer minute_now)
{
  const LimberAgendaItem *one = a;
  const LimberAgendaItem *other = b;

  if (one->state != other->state)
    return (int) one->state - (int) other->state;
  if (one->state != LIMBER_AGENDA_DUE)
    return 0;
  return rank_minute (one, GPOINTER_TO_INT (minute_now))
         - rank_minute (other, GPOINTER_TO_INT (minute_now));
}

static int
get_minute (LimberWallTime now)
{
  gint64 local_s = now.utc_us / G_USEC_PER_SEC + now.zone_s;

  return (int) ((local_s % 86400 + 86400) % 86400 / 60);
}

/* The entry by which the routine is followed now, at the place where it was first taken up: one
 * that moves to other days keeps its place in the list. */
static const LimberEntry *
find_current (const LimberHistory *history, const GPtrArray *follows, guint index)
{
  const LimberEntry *follow = g_ptr_array_index (follows, index);

  if (!follow->subject)
    return NULL;
  for (guint i = 0; i < index; i++)
    if (g_strcmp0 (((const LimberEntry *) g_ptr_array_index (follows, i))->subject, follow->subject)
        == 0)
      return NULL;
  return limber_history_get_follow (history, follow->subject);
}

static void
add_items (LimberAgenda *self, LimberWallTime now, int first_weekday)
{
  g_autoptr (GPtrArray) follows = limber_history_list (self->history, LIMBER_ENTRY_FOLLOW);
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (LimberAgendaItem));

  for (guint i = 0; i < follows->len; i++)
    {
      const LimberEntry *follow = find_current (self->history, follows, i);
      LimberAgendaItem item;

      if (!follow)
        continue;
      item = make_item (self->history, follow, now, first_weekday);
      g_array_append_val (items, item);
      self->left_today += item.due_today - MIN (item.due_today, item.done_today);
      self->left_week += item.left_week;
    }
  g_array_sort_with_data (items, compare_items, GINT_TO_POINTER (get_minute (now)));
  self->n_items = items->len;
  self->items = (LimberAgendaItem *) (gpointer) g_array_free (g_steal_pointer (&items), FALSE);
}

static void
add_days (LimberAgenda *self)
{
  for (guint i = limber_history_find_record (
           self->history, MIN (self->week_start, self->today - LIMBER_AGENDA_N_DAYS + 1));
       i < limber_history_get_n_records (self->history); i++)
    {
      const LimberRecord *record = limber_history_get_record (self->history, i);
      int ago = self->today - limber_wall_time_get_day (record->start);

      if (ago < 0 || ago >= LIMBER_AGENDA_N_DAYS || !limber_record_counts (record))
        continue;
      self->days_done |= 1u << ago;
      self->done_week += self->today - ago >= self->week_start;
    }
  for (guint bits = self->days_done; bits; bits >>= 1)
    self->n_days_done += bits & 1;
}

static const LimberEntry *
find_flare (const LimberHistory *history)
{
  g_autoptr (GPtrArray) flares = limber_history_list (history, LIMBER_ENTRY_FLARE);

  for (guint i = flares->len; i > 0; i--)
    {
      const LimberEntry *flare = g_ptr_array_index (flares, i - 1);

      if (flare->end.utc_us == 0)
        return flare;
    }
  return NULL;
}

LimberAgenda *
limber_agenda_new (LimberHistory *history, LimberWallTime now, int first_weekday)
{
  LimberAgenda *self = g_new0 (LimberAgenda, 1);

  self->history = history ? limber_history_ref (history)
                          : limber_history_new (limber_records_new (), limber_entries_new ());
  self->today = limber_wall_time_get_day (now);
  self->week_start = limber_day_get_week (self->today, first_weekday);
  self->flare = find_flare (self->history);
  add_items (self, now, first_weekday);
  add_days (self);
  return self;
}

void
limber_agenda_free (LimberAgenda *self)
{
  limber_history_unref (self->history);
  g_free (self->items);
  g_free (self);
}

const LimberAgendaItem *
limber_agenda_get_next (const LimberAgenda *self)
{
  return self->n_items > 0 && self->items[0].state == LIMBER_AGENDA_DUE ? self->items : NULL;
}

const LimberAgendaItem *
limber_agenda_find (const LimberAgenda *self, const char *routine)
{
  for (guint i = 0; i < self->n_items; i++)
    if (g_strcmp0 (self->items[i].follow->subject, routine) == 0)
      return &self->items[i];
  return NULL;
}

/* The day from which another entry for the same routine holds. */
static int
superseded (const GPtrArray *follows, guint index)
{
  const LimberEntry *follow = g_ptr_array_index (follows, index);

  for (guint i = index + 1; i < follows->len; i++)
    {
      const LimberEntry *later = g_ptr_array_index (follows, i);

      if (g_strcmp0 (later->subject, follow->subject) == 0)
        return limber_wall_time_get_day (later->at);
    }
  return G_MAXINT;
}

guint
limber_agenda_count_planned (const LimberHistory *history, const char *routine, int from, int until,
                             int first_weekday)
{
  g_autoptr (GPtrArray) follows = limber_history_list (history, LIMBER_ENTRY_FOLLOW);
  guint n = 0;

  for (guint i = 0; i < follows->len; i++)
    {
      const LimberEntry *follow = g_ptr_array_index (follows, i);
      int last = MIN (until, superseded (follows, i));

      if (routine && g_strcmp0 (follow->subject, routine) != 0)
        continue;
      for (int day = MAX (from, limber_wall_time_get_day (follow->at)); day < last; day++)
        n += limber_plan_day (follow, day, first_weekday).planned;
    }
  return n;
}
