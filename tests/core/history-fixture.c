/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "history-fixture.h"

#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)

LimberWallTime
fixture_time (int day, int hour, int minute, int zone_h)
{
  gint64 minutes = (FIXTURE_MONDAY + day) * (gint64) 1440 + (hour - zone_h) * 60 + minute;

  return (LimberWallTime){ .utc_us = minutes * MINUTE_US, .zone_s = zone_h * 3600 };
}

Fixture *
fixture_new (void)
{
  Fixture *self = g_new0 (Fixture, 1);

  self->records = limber_records_new ();
  self->entries = limber_entries_new ();
  return self;
}

void
fixture_free (Fixture *self)
{
  g_clear_pointer (&self->records, g_ptr_array_unref);
  g_clear_pointer (&self->entries, g_ptr_array_unref);
  g_free (self);
}

LimberRecord *
fixture_add_session (Fixture *self, const char *routine, int day)
{
  LimberRecord *record = limber_record_new ();
  LimberRecordStep *step = limber_record_step_new ();

  record->id = g_uuid_string_random ();
  record->routine = g_strdup (routine);
  record->title = g_strdup (routine);
  record->start = fixture_time (day, 12, 0, 1);
  record->end = fixture_time (day, 12, 10, 1);
  record->outcome = LIMBER_OUTCOME_FINISHED;
  record->green_max = LIMBER_GREEN_MAX;
  record->amber_max = LIMBER_AMBER_MAX;
  step->prescribed.active_us = MINUTE_US;
  step->done.active_us = MINUTE_US;
  step->status = LIMBER_RECORD_DONE;
  g_ptr_array_add (record->steps, step);
  g_ptr_array_add (self->records, record);
  return record;
}

LimberEntry *
fixture_add_follow (Fixture *self, const char *routine, int day, int frequency, int period,
                    char unit, guint days)
{
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_FOLLOW, fixture_time (day, 8, 0, 1));

  entry->subject = g_strdup (routine);
  entry->text = g_strdup (routine);
  entry->schedule = limber_schedule_new ();
  entry->schedule->frequency = frequency;
  entry->schedule->period = period;
  entry->schedule->period_unit = unit;
  entry->schedule->days = days;
  g_ptr_array_add (self->entries, entry);
  return entry;
}

LimberHistory *
fixture_make_history (Fixture *self)
{
  return limber_history_new (g_steal_pointer (&self->records), g_steal_pointer (&self->entries));
}
