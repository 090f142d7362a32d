/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The words that files have for what a record holds: never translated, never changed. */

#include "limber-entry.h"
#include "limber-record.h"

static const char *const statuses[LIMBER_N_RECORD_STATUSES] = { "not-reached", "done", "part",
                                                                "skipped", "swapped" };

static const char *const outcomes[LIMBER_N_OUTCOMES] = { "running", "finished", "part" };

static const char *const reasons[LIMBER_N_SKIP_REASONS] = {
  NULL, "pain", "tired", "time", "equipment", "unsure", "other",
};

static const char *const kinds[LIMBER_N_ENTRY_KINDS] = {
  "follow",         "change", "flare-up",  "question", "activity",
  "activity-score", "rmdq",   "readiness", "goal",
};

static const char *const actors[LIMBER_N_ACTORS] = { "person", "suggestion" };

static const char *const changes[LIMBER_N_CHANGES] = {
  "followed", "dropped", "harder", "easier", "flare-day", "level", "kept",
};

static int
find (const char *const *words, int n, const char *string)
{
  for (int i = 0; i < n; i++)
    if (g_strcmp0 (words[i], string) == 0)
      return i;
  return -1;
}

const char *
limber_record_status_to_string (LimberRecordStatus status)
{
  return statuses[status];
}

gboolean
limber_record_status_from_string (const char *string, LimberRecordStatus *status)
{
  int found = find (statuses, LIMBER_N_RECORD_STATUSES, string);

  if (found >= 0)
    *status = (LimberRecordStatus) found;
  return found >= 0;
}

const char *
limber_outcome_to_string (LimberOutcome outcome)
{
  return outcomes[outcome];
}

gboolean
limber_outcome_from_string (const char *string, LimberOutcome *outcome)
{
  int found = find (outcomes, LIMBER_N_OUTCOMES, string);

  if (found >= 0)
    *outcome = (LimberOutcome) found;
  return found >= 0;
}

const char *
limber_skip_reason_to_string (LimberSkipReason reason)
{
  return reasons[reason];
}

gboolean
limber_skip_reason_from_string (const char *string, LimberSkipReason *reason)
{
  int found = find (reasons, LIMBER_N_SKIP_REASONS, string);

  if (found >= 0)
    *reason = (LimberSkipReason) found;
  return found >= 0;
}

const char *
limber_entry_kind_to_string (LimberEntryKind kind)
{
  return kinds[kind];
}

gboolean
limber_entry_kind_from_string (const char *string, LimberEntryKind *kind)
{
  int found = find (kinds, LIMBER_N_ENTRY_KINDS, string);

  if (found >= 0)
    *kind = (LimberEntryKind) found;
  return found >= 0;
}

const char *
limber_actor_to_string (LimberActor actor)
{
  return actors[actor];
}

gboolean
limber_actor_from_string (const char *string, LimberActor *actor)
{
  int found = find (actors, LIMBER_N_ACTORS, string);

  if (found >= 0)
    *actor = (LimberActor) found;
  return found >= 0;
}

const char *
limber_change_to_string (LimberChange change)
{
  return changes[change];
}

gboolean
limber_change_from_string (const char *string, LimberChange *change)
{
  int found = find (changes, LIMBER_N_CHANGES, string);

  if (found >= 0)
    *change = (LimberChange) found;
  return found >= 0;
}
