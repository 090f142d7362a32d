/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-advice.h"

#include "limber-dose.h"
#include "limber-follow.h"
#include "limber-pain-rule.h"
#include "limber-readiness.h"
#include "limber-record-share.h"

/* What every look at a routine needs. */
typedef struct
{
  const LimberHistory *history;
  LimberWallTime now;
  int today;
  LimberOpenRoutine open;
  gpointer data;
} Adviser;

static gboolean
is_done (const LimberRecord *record)
{
  return limber_record_get_share (record) > 0
         || limber_record_get_pain_color (record) != LIMBER_PAIN_UNKNOWN;
}

/* The latest change of the routine, or "no" to one; changes of whole weeks name no routine, but
 * begin new entries to follow. */
static gint64
settled_us (const Adviser *self, const LimberEntry *follow)
{
  g_autoptr (GPtrArray) changes = limber_history_list (self->history, LIMBER_ENTRY_CHANGE);
  gint64 latest_us = follow->at.utc_us;

  for (guint i = 0; i < changes->len; i++)
    {
      const LimberEntry *change = g_ptr_array_index (changes, i);

      if (g_strcmp0 (change->subject, follow->subject) == 0)
        latest_us = MAX (latest_us, change->at.utc_us);
    }
  return latest_us;
}

/* The latest sessions since the routine was last settled, the newest first; those of days to come
 * (the clock was set back) are not looked at.  Returns: how many, at most %LIMBER_ADVICE_SESSIONS
 */
static guint
list_sessions (const Adviser *self, const LimberEntry *follow,
               const LimberRecord *sessions[LIMBER_ADVICE_SESSIONS])
{
  gint64 since_us = settled_us (self, follow);
  guint n = 0;

  for (guint i = limber_history_get_n_records (self->history); i > 0 && n < LIMBER_ADVICE_SESSIONS;
       i--)
    {
      const LimberRecord *record = limber_history_get_record (self->history, i - 1);

      if (record->start.utc_us <= since_us)
        break;
      if (g_strcmp0 (record->routine, follow->subject) == 0 && is_done (record)
          && limber_wall_time_get_day (record->start) <= self->today)
        sessions[n++] = record;
    }
  return n;
}

/* Neither red a week ago nor good a month ago says much of today. */
static gboolean
is_fresh (const Adviser *self, const LimberRecord *record)
{
  return self->today - limber_wall_time_get_day (record->start) <= LIMBER_ADVICE_STALE_DAYS;
}

static gboolean
needed_help (const LimberRecord *record)
{
  for (guint i = 0; i < record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (record->steps, i);

      if (step->hurt || step->status == LIMBER_RECORD_SWAPPED)
        return TRUE;
    }
  return FALSE;
}

static gboolean
woke_well (const LimberRecord *record)
{
  const LimberAnswers *answers = &record->answers;

  return answers->pain_before == LIMBER_UNSET ? answers->pain_morning <= record->green_max
                                              : !limber_record_woke_worse (record);
}

/* A session that was made shorter or easier may be all done, and is yet no reason to do more. */
static gboolean
is_good (const LimberRecord *record)
{
  const LimberAnswers *answers = &record->answers;

  return limber_record_get_share (record) >= LIMBER_ADVICE_SHARE && !record->choices.flare
         && !record->choices.short_version && !needed_help (record)
         && limber_record_get_pain_color (record) == LIMBER_PAIN_GREEN
         && answers->pain_after <= record->green_max && answers->pain_worst <= record->green_max
         && answers->effort <= LIMBER_ADVICE_EFFORT && woke_well (record);
}

/* Three good ones on three days.  A morning that nobody told of passes as a usual one, but not all
 * three, and not one that has not come yet. */
static gboolean
all_good (const Adviser *self, const LimberRecord *const *sessions)
{
  int before = self->today;
  gboolean told = FALSE;

  for (guint i = 0; i < LIMBER_ADVICE_SESSIONS; i++)
    {
      int day = limber_wall_time_get_day (sessions[i]->start);

      if (!is_good (sessions[i]) || day >= before)
        return FALSE;
      told |= sessions[i]->answers.pain_morning != LIMBER_UNSET;
      before = day;
    }
  return told;
}

static gboolean
is_red (const LimberRecord *record)
{
  return limber_record_get_pain_color (record) == LIMBER_PAIN_RED;
}

static gboolean
is_bad_morning (const LimberRecord *record)
{
  return limber_record_get_pain_color (record) == LIMBER_PAIN_AMBER
         && limber_record_woke_worse (record);
}

static gboolean
find_reason (const Adviser *self, const LimberEntry *follow, LimberAdviceReason *reason)
{
  const LimberRecord *sessions[LIMBER_ADVICE_SESSIONS];
  guint n = list_sessions (self, follow, sessions);

  if (n == 0 || !is_fresh (self, sessions[0]))
    return FALSE;
  if (is_red (sessions[0]))
    *reason = n > 1 && is_red (sessions[1]) ? LIMBER_ADVICE_REDS : LIMBER_ADVICE_RED;
  else if (n > 1 && is_bad_morning (sessions[0]) && is_bad_morning (sessions[1]))
    *reason = LIMBER_ADVICE_MORNINGS;
  else if (n == LIMBER_ADVICE_SESSIONS && all_good (self, sessions))
    *reason = LIMBER_ADVICE_GOOD;
  else
    return FALSE;
  return TRUE;
}

/* A flare-up lasts, or ended fewer than @days days ago. */
static gboolean
flared (const Adviser *self, int days)
{
  g_autoptr (GPtrArray) flares = limber_history_list (self->history, LIMBER_ENTRY_FLARE);

  for (guint i = 0; i < flares->len; i++)
    {
      const LimberEntry *flare = g_ptr_array_index (flares, i);

      if (flare->end.utc_us == 0 || self->today - limber_wall_time_get_day (flare->end) < days)
        return TRUE;
    }
  return FALSE;
}

static gboolean
was_declined (const Adviser *self, const char *routine, int days)
{
  g_autoptr (GPtrArray) changes = limber_history_list (self->history, LIMBER_ENTRY_CHANGE);

  for (guint i = changes->len; i > 0; i--)
    {
      const LimberEntry *change = g_ptr_array_index (changes, i - 1);

      if (change->value == LIMBER_CHANGE_KEPT && g_strcmp0 (change->subject, routine) == 0
          && self->today - limber_wall_time_get_day (change->at) < days)
        return TRUE;
    }
  return FALSE;
}

static gboolean
stepped_up (const Adviser *self)
{
  g_autoptr (GPtrArray) changes = limber_history_list (self->history, LIMBER_ENTRY_CHANGE);

  for (guint i = 0; i < changes->len; i++)
    {
      const LimberEntry *change = g_ptr_array_index (changes, i);

      if (change->value == LIMBER_CHANGE_HARDER
          && self->today - limber_wall_time_get_day (change->at) < LIMBER_ADVICE_STEP_DAYS)
        return TRUE;
    }
  return FALSE;
}

static LimberAdvice *
advice_new (const LimberEntry *follow, const LimberRoutine *target, LimberChange change, int level)
{
  LimberAdvice *self = g_new0 (LimberAdvice, 1);

  self->change = change;
  self->routine = g_strdup (follow->subject);
  self->title = g_strdup (follow->text);
  self->target = g_strdup (target->id);
  self->target_title = g_strdup (target->title);
  self->level = level;
  return self;
}

static LimberAdvice *
advise_sister (const Adviser *self, const LimberEntry *follow, const char *id, LimberChange change)
{
  g_autoptr (LimberRoutine) sister = NULL;

  if (!id || (change != LIMBER_CHANGE_FLARE_DAY && limber_history_get_follow (self->history, id)))
    return NULL;
  sister = self->open (self->data, id);
  if (!sister)
    return NULL;
  if (change == LIMBER_CHANGE_HARDER && limber_readiness_is_chair (self->history)
      && !limber_places_match (limber_routine_places (sister), LIMBER_PLACE_CHAIR))
    return NULL;
  return advice_new (follow, sister, change, LIMBER_UNSET);
}

/* Where there is no sister: the next level up (+1) or down (-1) that the routine has. */
static LimberAdvice *
advise_level (const LimberEntry *follow, const LimberRoutine *routine, int step)
{
  int level = follow->value == LIMBER_UNSET ? (int) routine->level : follow->value;

  if (!limber_routine_level_matters (routine))
    return NULL;
  for (level += step; level >= 0 && level < LIMBER_N_LEVELS; level += step)
    if (limber_routine_has_level (routine, (LimberLevel) level))
      return advice_new (follow, routine, step > 0 ? LIMBER_CHANGE_HARDER : LIMBER_CHANGE_EASIER,
                         level);
  return NULL;
}

static LimberAdvice *
advise_harder (const Adviser *self, const LimberEntry *follow, const LimberRoutine *routine)
{
  LimberAdvice *advice;

  if (stepped_up (self) || flared (self, LIMBER_ADVICE_STEP_DAYS)
      || limber_readiness_asks_first (self->history)
      || was_declined (self, follow->subject, LIMBER_ADVICE_HARDER_DAYS))
    return NULL;
  advice = advise_sister (self, follow, routine->harder, LIMBER_CHANGE_HARDER);
  return advice ? advice : routine->harder ? NULL : advise_level (follow, routine, 1);
}

static LimberAdvice *
advise_easier (const Adviser *self, const LimberEntry *follow, const LimberRoutine *routine,
               LimberAdviceReason reason)
{
  LimberAdvice *advice = NULL;

  if (flared (self, 0) || was_declined (self, follow->subject, LIMBER_ADVICE_EASIER_DAYS))
    return NULL;
  if (reason != LIMBER_ADVICE_REDS)
    {
      advice = advise_sister (self, follow, routine->easier, LIMBER_CHANGE_EASIER);
      advice = advice ? advice : advise_level (follow, routine, -1);
    }
  return advice ? advice : advise_sister (self, follow, routine->fallback, LIMBER_CHANGE_FLARE_DAY);
}

static LimberAdvice *
advise (const Adviser *self, const LimberEntry *follow)
{
  g_autoptr (LimberRoutine) routine = NULL;
  LimberAdviceReason reason;
  LimberAdvice *advice;

  if (!find_reason (self, follow, &reason))
    return NULL;
  routine = self->open (self->data, follow->subject);
  if (!routine)
    return NULL;
  advice = reason == LIMBER_ADVICE_GOOD ? advise_harder (self, follow, routine)
                                        : advise_easier (self, follow, routine, reason);
  if (advice)
    {
      advice->reason = reason;
      advice->green_max = routine->green_max;
    }
  return advice;
}

/* Rest before easier before harder. */
static int
rank (const LimberAdvice *advice)
{
  return advice->change == LIMBER_CHANGE_FLARE_DAY ? 0
         : advice->change == LIMBER_CHANGE_EASIER  ? 1
                                                   : 2;
}

LimberAdvice *
limber_advice_new (const LimberHistory *history, LimberWallTime now, LimberOpenRoutine open,
                   gpointer data)
{
  const Adviser adviser = { history, now, limber_wall_time_get_day (now), open, data };
  g_autoptr (GPtrArray) follows = limber_history_list (history, LIMBER_ENTRY_FOLLOW);
  LimberAdvice *first = NULL;

  for (guint i = 0; i < follows->len; i++)
    {
      const LimberEntry *follow = g_ptr_array_index (follows, i);
      g_autoptr (LimberAdvice) advice = NULL;

      if (follow->subject && limber_history_get_follow (history, follow->subject) == follow)
        advice = advise (&adviser, follow);
      if (!advice || (first && rank (first) <= rank (advice)))
        continue;
      g_clear_pointer (&first, limber_advice_free);
      first = g_steal_pointer (&advice);
    }
  return first;
}

void
limber_advice_free (LimberAdvice *self)
{
  g_free (self->routine);
  g_free (self->title);
  g_free (self->target);
  g_free (self->target_title);
  g_free (self);
}

static GPtrArray *
accept_flare_day (const LimberAdvice *self, const LimberHistory *history, LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();
  const Adviser adviser = { .history = history, .today = limber_wall_time_get_day (now) };

  if (!flared (&adviser, 0))
    g_ptr_array_add (entries, limber_entry_new (LIMBER_ENTRY_FLARE, now));
  g_ptr_array_add (entries,
                   limber_follow_change_new (LIMBER_CHANGE_FLARE_DAY, self->routine, self->title,
                                             self->target_title, LIMBER_ACTOR_SUGGESTION, now));
  return entries;
}

GPtrArray *
limber_advice_accept (const LimberAdvice *self, const LimberHistory *history, LimberWallTime now)
{
  const LimberFollowChoice choice = { self->target, self->target_title, self->level, NULL };

  if (self->change == LIMBER_CHANGE_FLARE_DAY)
    return accept_flare_day (self, history, now);
  return limber_follow_swap (history, self->routine, &choice, self->change, LIMBER_ACTOR_SUGGESTION,
                             now);
}

GPtrArray *
limber_advice_decline (const LimberAdvice *self, LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();

  g_ptr_array_add (entries,
                   limber_follow_change_new (LIMBER_CHANGE_KEPT, self->routine, self->title,
                                             self->target_title, LIMBER_ACTOR_PERSON, now));
  return entries;
}
