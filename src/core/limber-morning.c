/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-morning.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"

#define HOUR_US (3600 * (gint64) G_USEC_PER_SEC)

static gboolean
did_anything (const LimberRecord *record)
{
  for (guint i = 0; i < record->steps->len; i++)
    if (((const LimberRecordStep *) g_ptr_array_index (record->steps, i))->done.active_us > 0)
      return TRUE;
  return FALSE;
}

static int
days_ago (const LimberRecord *record, LimberWallTime now)
{
  return limber_wall_time_get_day (now) - limber_wall_time_get_day (record->start);
}

static gboolean
is_open (const LimberRecord *record, LimberWallTime now)
{
  return !record->morning_asked && record->answers.pain_morning == LIMBER_UNSET
         && days_ago (record, now) <= LIMBER_MORNING_DAYS
         && now.utc_us - record->end.utc_us >= LIMBER_MORNING_HOURS * HOUR_US
         && did_anything (record);
}

const LimberRecord *
limber_morning_find (const LimberHistory *history, LimberWallTime now)
{
  for (guint i = limber_history_get_n_records (history); i > 0; i--)
    {
      const LimberRecord *record = limber_history_get_record (history, i - 1);

      if (days_ago (record, now) > 0)
        return is_open (record, now) ? record : NULL;
    }
  return NULL;
}

char *
limber_morning_question (const LimberRecord *record, LimberWallTime now)
{
  int day = limber_wall_time_get_day (record->start);
  g_autofree char *weekday = NULL;

  if (days_ago (record, now) == 1)
    return g_strdup (_ ("How much did your back hurt this morning?"));
  weekday = limber_words_weekday (limber_day_get_weekday (day), FALSE);
  /* Translators: %s is a day of the week, such as "Monday" */
  return g_strdup_printf (_ ("How much did your back hurt the morning after %s?"), weekday);
}
