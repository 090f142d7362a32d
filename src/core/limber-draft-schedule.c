/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-schedule.h"

#include "limber-config.h"

#include "limber-draft-words.h"

#define WEEK 7
#define ALL_DAYS 0x7fu
/* Something to begin with: Monday, Wednesday and Friday. */
#define SOME_DAYS 0x15u

static int
count_days (guint days)
{
  int n = 0;

  for (; days; days >>= 1)
    n += days & 1u;
  return n;
}

static void
read_rhythm (const LimberSchedule *from, LimberDraftSchedule *to)
{
  guint days = from->days & ALL_DAYS;
  gboolean weekly = from->period_unit == 'w';
  int n_days = weekly && days ? count_days (days) : 1;

  if (from->period != 1 || from->frequency % n_days != 0)
    return;
  if (days)
    {
      to->rhythm = LIMBER_RHYTHM_DAYS;
      to->days = days;
    }
  else
    to->rhythm = weekly ? LIMBER_RHYTHM_TIMES : LIMBER_RHYTHM_DAILY;
  if (to->rhythm == LIMBER_RHYTHM_TIMES)
    to->a_week = from->frequency;
  else
    to->a_day = from->frequency / n_days;
}

LimberDraftSchedule
limber_draft_get_schedule (LimberDraft *self)
{
  const LimberRoutine *routine = limber_draft_get_partial (self);
  LimberDraftSchedule schedule = { LIMBER_RHYTHM_OTHER, 1, 3, SOME_DAYS };

  if (!limber_draft_has (self, "/schedule"))
    schedule.rhythm = LIMBER_RHYTHM_NONE;
  else if (routine != NULL && routine->schedule != NULL)
    read_rhythm (routine->schedule, &schedule);
  return schedule;
}

static void
take (LimberDraft **draft, LimberDraft *next)
{
  if (next == NULL)
    return;
  limber_draft_unref (*draft);
  *draft = next;
}

static LimberDraft *
set_days (LimberDraft *draft, guint days)
{
  const char *const *words = limber_schedule_day_words ();
  const char *named[WEEK + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < WEEK; i++)
    if (days >> i & 1u)
      named[n++] = words[i];
  return limber_draft_set_texts (draft, "/schedule/day_of_week", named);
}

static LimberDraft *
write_rhythm (LimberDraft *self, int frequency, const char *unit, guint days)
{
  LimberDraft *draft = limber_draft_ref (self);

  take (&draft, limber_draft_set_integer (draft, "/schedule/frequency", frequency));
  take (&draft, limber_draft_set_integer (draft, "/schedule/period", 1));
  take (&draft, limber_draft_set_text (draft, "/schedule/period_unit", unit));
  take (&draft, set_days (draft, days));
  return draft;
}

/* Of days that are named, a week has so many sessions; several on each are counted by the day. */
static LimberDraft *
write_days (LimberDraft *self, const LimberDraftSchedule *schedule)
{
  guint days = schedule->days & ALL_DAYS;

  if (schedule->a_day > 1)
    return write_rhythm (self, schedule->a_day, "d", days);
  return write_rhythm (self, count_days (days), "wk", days);
}

LimberDraft *
limber_draft_set_schedule (LimberDraft *self, const LimberDraftSchedule *schedule)
{
  g_autofree char *label = limber_draft_words_change (self, "/schedule");
  g_autoptr (LimberDraft) written = NULL;

  if (limber_draft_get_tree (self) == NULL)
    return NULL;
  switch (schedule->rhythm)
    {
    case LIMBER_RHYTHM_NONE:
      return limber_draft_unset (self, "/schedule");
    case LIMBER_RHYTHM_DAILY:
      written = write_rhythm (self, MAX (1, schedule->a_day), "d", 0);
      break;
    case LIMBER_RHYTHM_TIMES:
      written = write_rhythm (self, MAX (1, schedule->a_week), "wk", 0);
      break;
    case LIMBER_RHYTHM_DAYS:
      written = (schedule->days & ALL_DAYS) != 0 ? write_days (self, schedule) : NULL;
      break;
    case LIMBER_RHYTHM_OTHER:
    default:
      return limber_draft_ref (self);
    }
  return written ? limber_draft_new_with (self, limber_draft_get_text (written), label, "/schedule")
                 : NULL;
}
