/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-follow.h"

LimberEntry *
limber_follow_entry_new (const LimberFollowChoice *choice, LimberActor by, LimberWallTime now)
{
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_FOLLOW, now);

  entry->subject = g_strdup (choice->routine);
  entry->text = g_strdup (choice->title);
  entry->value = choice->level;
  entry->schedule = choice->schedule ? limber_schedule_copy (choice->schedule) : NULL;
  entry->by = by;
  return entry;
}

LimberEntry *
limber_follow_change_new (LimberChange change, const char *routine, const char *from,
                          const char *to, LimberActor by, LimberWallTime now)
{
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_CHANGE, now);

  entry->value = (int) change;
  entry->subject = g_strdup (routine);
  entry->text = g_strdup (from);
  entry->reply = g_strdup (to);
  entry->by = by;
  return entry;
}

/* Every open entry of the routine: two machines whose records were brought together may have left
 * more than one. */
static guint
end_all (GPtrArray *entries, const LimberHistory *history, const char *routine, LimberWallTime now)
{
  g_autoptr (GPtrArray) follows = limber_history_list (history, LIMBER_ENTRY_FOLLOW);
  guint n = 0;

  for (guint i = 0; i < follows->len; i++)
    {
      const LimberEntry *follow = g_ptr_array_index (follows, i);
      LimberEntry *ended;

      if (follow->end.utc_us != 0 || g_strcmp0 (follow->subject, routine) != 0)
        continue;
      ended = limber_entry_copy (follow);
      ended->end = now;
      g_ptr_array_add (entries, ended);
      n++;
    }
  return n;
}

GPtrArray *
limber_follow_add (const LimberHistory *history, const LimberFollowChoice *choice, LimberActor by,
                   LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();

  if (limber_history_get_follow (history, choice->routine))
    return entries;
  g_ptr_array_add (entries, limber_follow_entry_new (choice, by, now));
  g_ptr_array_add (entries, limber_follow_change_new (LIMBER_CHANGE_FOLLOWED, choice->routine, NULL,
                                                      choice->title, by, now));
  return entries;
}

GPtrArray *
limber_follow_drop (const LimberHistory *history, const char *routine, LimberActor by,
                    LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();
  const LimberEntry *follow = limber_history_get_follow (history, routine);

  if (end_all (entries, history, routine, now) > 0)
    g_ptr_array_add (entries, limber_follow_change_new (LIMBER_CHANGE_DROPPED, routine,
                                                        follow->text, NULL, by, now));
  return entries;
}

GPtrArray *
limber_follow_reschedule (const LimberHistory *history, const char *routine,
                          const LimberSchedule *schedule, LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();
  const LimberEntry *follow = limber_history_get_follow (history, routine);
  LimberFollowChoice choice;

  if (end_all (entries, history, routine, now) == 0)
    return entries;
  choice = (LimberFollowChoice){ routine, follow->text, follow->value, schedule };
  g_ptr_array_add (entries, limber_follow_entry_new (&choice, LIMBER_ACTOR_PERSON, now));
  return entries;
}

GPtrArray *
limber_follow_swap (const LimberHistory *history, const char *routine,
                    const LimberFollowChoice *choice, LimberChange change, LimberActor by,
                    LimberWallTime now)
{
  GPtrArray *entries = limber_entries_new ();
  const LimberEntry *follow = limber_history_get_follow (history, routine);
  LimberFollowChoice kept = *choice;

  if (end_all (entries, history, routine, now) == 0)
    return entries;
  kept.schedule = follow->schedule;
  g_ptr_array_add (entries, limber_follow_entry_new (&kept, by, now));
  g_ptr_array_add (
      entries, limber_follow_change_new (change, routine, follow->text, choice->title, by, now));
  return entries;
}
