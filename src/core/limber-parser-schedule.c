/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"

/* Limits of format 1. */
#define FREQUENCY_MAX 24
#define PERIOD_MAX 365
#define WEEKS_MAX 520

enum
{
  FREQUENCY,
  PERIOD,
  PERIOD_UNIT,
  DAY_OF_WEEK,
  TIME_OF_DAY,
  WEEKS,
  N_KEYS
};

const LimberKey limber_keys_schedule[] = {
  [FREQUENCY] = { "frequency", FALSE, N_ ("How Often") },
  [PERIOD] = { "period", FALSE, N_ ("How Often") },
  [PERIOD_UNIT] = { "period_unit", FALSE, N_ ("How Often") },
  [DAY_OF_WEEK] = { "day_of_week", FALSE, N_ ("Days of the week") },
  [TIME_OF_DAY] = { "time_of_day", FALSE, N_ ("Times of the day"), N_ ("Time %u") },
  [WEEKS] = { "weeks", FALSE, N_ ("For how many weeks") },
  { NULL },
};

static char *
day_label (guint index)
{
  return limber_words_weekday ((int) index, FALSE);
}

static guint
read_days (LimberReader *self, const LimberValue *value)
{
  guint n = limber_reader_list (self, value, 1, G_MAXUINT);
  guint set = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      int day = limber_reader_named_word (self, &entry, limber_schedule_day_words (), 7, day_label);

      if (day >= 0)
        set |= 1u << day;
    }
  return set;
}

static GStrv
read_times (LimberReader *self, const LimberValue *value)
{
  guint n = limber_reader_list (self, value, 1, G_MAXUINT);
  GStrv times = g_new0 (char *, n + 1);
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      char *time = limber_reader_time_of_day (self, &entry);

      if (time != NULL)
        times[used++] = time;
    }
  return times;
}

LimberSchedule *
limber_reader_schedule (LimberReader *self, const LimberValue *value)
{
  static const char *const units[] = { "d", "wk" };
  LimberSchedule *schedule;
  LimberObject object;
  int unit;

  if (!limber_reader_object (self, value, limber_keys_schedule, N_KEYS, &object))
    return NULL;
  schedule = limber_schedule_new ();
  schedule->frequency = limber_reader_integer (self, limber_object_get (&object, FREQUENCY), 1,
                                               FREQUENCY_MAX, schedule->frequency);
  schedule->period = limber_reader_integer (self, limber_object_get (&object, PERIOD), 1,
                                            PERIOD_MAX, schedule->period);
  unit = limber_reader_word (self, limber_object_get (&object, PERIOD_UNIT), units,
                             G_N_ELEMENTS (units));
  if (unit >= 0)
    schedule->period_unit = units[unit][0];
  schedule->days = read_days (self, limber_object_get (&object, DAY_OF_WEEK));
  g_strfreev (schedule->times);
  schedule->times = read_times (self, limber_object_get (&object, TIME_OF_DAY));
  schedule->weeks = limber_reader_integer (self, limber_object_get (&object, WEEKS), 1, WEEKS_MAX,
                                           schedule->weeks);
  return schedule;
}
