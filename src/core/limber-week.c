/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-week.h"

#include "limber-dose.h"
#include "limber-follow.h"

/* The bundled routine for bad days. */
#define FLARE_ROUTINE "flare-day"

struct _LimberWeek
{
  GObject parent_instance;

  LimberJournal *journal;
  LimberLibrary *library;
  int first_weekday;

  LimberAgenda *agenda; /* (nullable): to be worked out */
  LimberAdvice *advice; /* (nullable) */
  gboolean advised;     /* @advice was worked out */
};

G_DEFINE_FINAL_TYPE (LimberWeek, limber_week, G_TYPE_OBJECT)

static guint changed_signal;

static void
changed (LimberWeek *self)
{
  g_clear_pointer (&self->agenda, limber_agenda_free);
  g_clear_pointer (&self->advice, limber_advice_free);
  self->advised = FALSE;
  g_signal_emit (self, changed_signal, 0);
}

/* Of a library that is being read, every file that is found would be a change. */
static void
library_changed (LimberWeek *self)
{
  if (!limber_library_get_loading (self->library))
    changed (self);
}

LimberWeek *
limber_week_new (LimberJournal *journal, LimberLibrary *library, int first_weekday)
{
  LimberWeek *self = g_object_new (LIMBER_TYPE_WEEK, NULL);

  self->journal = g_object_ref (journal);
  self->first_weekday = first_weekday;
  g_signal_connect_object (journal, "changed", G_CALLBACK (changed), self, G_CONNECT_SWAPPED);
  limber_week_set_library (self, library);
  return self;
}

void
limber_week_set_library (LimberWeek *self, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_WEEK (self));

  if (self->library)
    g_signal_handlers_disconnect_by_func (self->library, library_changed, self);
  g_set_object (&self->library, library);
  g_signal_connect_object (library, "notify::loading", G_CALLBACK (library_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "items-changed", G_CALLBACK (library_changed), self,
                           G_CONNECT_SWAPPED);
  changed (self);
}

LimberLibrary *
limber_week_get_library (LimberWeek *self)
{
  g_return_val_if_fail (LIMBER_IS_WEEK (self), NULL);
  return self->library;
}

void
limber_week_look_at_clock (LimberWeek *self)
{
  g_return_if_fail (LIMBER_IS_WEEK (self));

  if (self->agenda
      && self->agenda->today != limber_wall_time_get_day (limber_journal_now (self->journal)))
    changed (self);
}

LimberHistory *
limber_week_get_history (LimberWeek *self)
{
  g_return_val_if_fail (LIMBER_IS_WEEK (self), NULL);
  return limber_journal_get_history (self->journal);
}

const LimberAgenda *
limber_week_get_agenda (LimberWeek *self)
{
  LimberHistory *history = limber_week_get_history (self);

  if (!self->agenda && history)
    self->agenda =
        limber_agenda_new (history, limber_journal_now (self->journal), self->first_weekday);
  return self->agenda;
}

static LimberRoutine *
open_routine (gpointer self, const char *routine)
{
  return limber_week_open (self, routine);
}

const LimberAdvice *
limber_week_get_advice (LimberWeek *self)
{
  LimberHistory *history = limber_week_get_history (self);

  if (!self->advised && history && !limber_library_get_loading (self->library))
    {
      self->advised = TRUE;
      self->advice =
          limber_advice_new (history, limber_journal_now (self->journal), open_routine, self);
    }
  return self->advice;
}

gboolean
limber_week_is_new (LimberWeek *self)
{
  LimberHistory *history = limber_week_get_history (self);

  return history && limber_history_get_n_records (history) == 0
         && limber_history_get_n_entries (history) == 0;
}

LimberWallTime
limber_week_now (LimberWeek *self)
{
  return limber_journal_now (self->journal);
}

int
limber_week_get_first_weekday (LimberWeek *self)
{
  return self->first_weekday;
}

LimberRoutineInfo *
limber_week_find (LimberWeek *self, const char *routine)
{
  g_return_val_if_fail (LIMBER_IS_WEEK (self), NULL);
  return routine ? limber_library_find (self->library, routine) : NULL;
}

LimberRoutine *
limber_week_open (LimberWeek *self, const char *routine)
{
  LimberRoutineInfo *info = limber_week_find (self, routine);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  return info ? limber_library_open (self->library, limber_routine_info_get_path (info),
                                     diagnostics, NULL)
              : NULL;
}

const LimberEntry *
limber_week_follows (LimberWeek *self, const char *routine)
{
  LimberHistory *history = limber_week_get_history (self);

  return history ? limber_history_get_follow (history, routine) : NULL;
}

static gboolean
flares (LimberWeek *self)
{
  const LimberAgenda *agenda = limber_week_get_agenda (self);

  return agenda && agenda->flare;
}

LimberChoices
limber_week_get_choices (LimberWeek *self, const LimberRoutine *routine)
{
  const LimberEntry *follow = limber_week_follows (self, routine->id);
  LimberChoices choices = { .flare = flares (self) && limber_routine_has_flare (routine) };

  if (follow && follow->value >= 0 && follow->value < LIMBER_N_LEVELS
      && follow->value != (int) routine->level
      && limber_routine_has_level (routine, (LimberLevel) follow->value))
    {
      choices.has_level = TRUE;
      choices.level = (LimberLevel) follow->value;
    }
  return choices;
}

LimberRoutineInfo *
limber_week_find_flare_routine (LimberWeek *self)
{
  const LimberAgenda *agenda = limber_week_get_agenda (self);

  if (!flares (self))
    return NULL;
  for (guint i = 0; i < agenda->n_items; i++)
    {
      g_autoptr (LimberRoutine) routine = limber_week_open (self, agenda->items[i].follow->subject);
      LimberRoutineInfo *fallback = routine ? limber_week_find (self, routine->fallback) : NULL;

      if (fallback)
        return fallback;
    }
  return limber_week_find (self, FLARE_ROUTINE);
}

/* Takes @entries. */
static void
put (LimberWeek *self, GPtrArray *entries)
{
  if (entries->len > 0)
    limber_journal_put_all (self->journal, entries);
  g_ptr_array_unref (entries);
}

void
limber_week_follow (LimberWeek *self, const LimberRoutine *routine, int level)
{
  LimberHistory *history = limber_week_get_history (self);
  const LimberFollowChoice choice = { routine->id, routine->title, level, routine->schedule };

  if (history)
    put (self, limber_follow_add (history, &choice, LIMBER_ACTOR_PERSON, limber_week_now (self)));
}

void
limber_week_drop (LimberWeek *self, const char *routine)
{
  LimberHistory *history = limber_week_get_history (self);

  if (history)
    put (self, limber_follow_drop (history, routine, LIMBER_ACTOR_PERSON, limber_week_now (self)));
}

void
limber_week_reschedule (LimberWeek *self, const char *routine, const LimberSchedule *schedule)
{
  LimberHistory *history = limber_week_get_history (self);

  if (history)
    put (self, limber_follow_reschedule (history, routine, schedule, limber_week_now (self)));
}

static LimberRoutineInfo *
find_routine (gpointer self, const char *routine)
{
  return limber_week_find (self, routine);
}

void
limber_week_take_up (LimberWeek *self, const LimberWeekPlan *plan, LimberActor by)
{
  LimberHistory *history = limber_week_get_history (self);

  if (history)
    put (self,
         limber_week_plan_take_up (plan, history, find_routine, self, by, limber_week_now (self)));
}

void
limber_week_answer_advice (LimberWeek *self, gboolean accepted)
{
  const LimberAdvice *advice = limber_week_get_advice (self);
  LimberWallTime now = limber_week_now (self);

  if (advice)
    put (self, accepted ? limber_advice_accept (advice, limber_week_get_history (self), now)
                        : limber_advice_decline (advice, now));
}

static GPtrArray *
end_flares (const LimberHistory *history, LimberWallTime now)
{
  g_autoptr (GPtrArray) flares = limber_history_list (history, LIMBER_ENTRY_FLARE);
  GPtrArray *entries = limber_entries_new ();

  for (guint i = 0; i < flares->len; i++)
    {
      const LimberEntry *flare = g_ptr_array_index (flares, i);
      LimberEntry *ended;

      if (flare->end.utc_us != 0)
        continue;
      ended = limber_entry_copy (flare);
      ended->end = now;
      g_ptr_array_add (entries, ended);
    }
  return entries;
}

void
limber_week_set_flare (LimberWeek *self, gboolean lasts)
{
  LimberHistory *history = limber_week_get_history (self);
  g_autoptr (GPtrArray) ended = NULL;

  if (!history)
    return;
  ended = end_flares (history, limber_week_now (self));
  if (!lasts)
    put (self, g_steal_pointer (&ended));
  else if (ended->len == 0)
    limber_journal_put (self->journal,
                        limber_entry_new (LIMBER_ENTRY_FLARE, limber_week_now (self)));
}

void
limber_week_answer_check (LimberWeek *self, const LimberReadiness *readiness)
{
  limber_journal_put (self->journal,
                      limber_readiness_entry_new (readiness, limber_week_now (self)));
}

void
limber_week_clear_check (LimberWeek *self)
{
  LimberHistory *history = limber_week_get_history (self);
  const LimberEntry *check = history ? limber_readiness_find (history) : NULL;

  if (check)
    limber_journal_put (self->journal, limber_readiness_clear (check, limber_week_now (self)));
}

static void
limber_week_dispose (GObject *object)
{
  LimberWeek *self = LIMBER_WEEK (object);

  g_clear_object (&self->journal);
  g_clear_object (&self->library);
  g_clear_pointer (&self->agenda, limber_agenda_free);
  g_clear_pointer (&self->advice, limber_advice_free);
  G_OBJECT_CLASS (limber_week_parent_class)->dispose (object);
}

static void
limber_week_class_init (LimberWeekClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_week_dispose;
  changed_signal = g_signal_new ("changed", LIMBER_TYPE_WEEK, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
limber_week_init (LimberWeek *self)
{
}
