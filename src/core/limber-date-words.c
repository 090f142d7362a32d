/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-date-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-wall-clock.h"

static char *
in_words (int day, const char *format)
{
  int year, month, day_of_month;
  g_autoptr (GDateTime) date = NULL;

  limber_day_get_date (day, &year, &month, &day_of_month);
  date = g_date_time_new_utc (year, month, day_of_month, 0, 0, 0);
  g_return_val_if_fail (date != NULL, NULL);
  return g_date_time_format (date, format);
}

char *
limber_words_date (int day)
{
  /* Translators: a date, for g_date_time_format(): "12 November 2026" */
  return in_words (day, C_ ("date", "%-d %B %Y"));
}

char *
limber_words_short_date (int day)
{
  /* Translators: a short date, for g_date_time_format(): "12 Nov 2026" */
  return in_words (day, C_ ("date", "%-d %b %Y"));
}

char *
limber_words_day_and_month (int day)
{
  /* Translators: a short date without its year, for g_date_time_format(): "12 Nov" */
  return in_words (day, C_ ("date", "%-d %b"));
}

char *
limber_words_dates (int from, int to)
{
  g_autofree char *first = limber_words_short_date (from);
  g_autofree char *last = limber_words_short_date (to);

  if (from == to)
    return g_steal_pointer (&first);
  /* Translators: from one date to another: "1 Sep 2026 to 12 Nov 2026" */
  return g_strdup_printf (_ ("%s to %s"), first, last);
}
