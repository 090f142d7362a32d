/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-date-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <langinfo.h>
#include <stdio.h>
#include <string.h>

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

/* For a heading or the start of a line: many languages write days and months with a small letter.
 */
static char *
in_words_at_start (int day, const char *format)
{
  g_autofree char *words = in_words (day, format);
  char first[7] = { 0 };

  g_unichar_to_utf8 (g_unichar_totitle (g_utf8_get_char (words)), first);
  return g_strconcat (first, g_utf8_next_char (words), NULL);
}

char *
limber_words_date (int day)
{
  /* Translators: a date, for g_date_time_format(): "12 November 2026" */
  return in_words (day, C_ ("date", "%-d %B %Y"));
}

char *
limber_words_written_date (const char *date)
{
  int year, month, day_of_month;

  if (date == NULL || sscanf (date, "%4d-%2d-%2d", &year, &month, &day_of_month) != 3)
    return NULL;
  return limber_words_date (limber_day_from_date (year, month, day_of_month));
}

char *
limber_words_long_date (int day)
{
  /* Translators: a date, for g_date_time_format(): "Thursday 12 November 2026" */
  return in_words_at_start (day, C_ ("date", "%A %-d %B %Y"));
}

char *
limber_words_long_month (int day)
{
  /* Translators: a month, for g_date_time_format(): "November 2026"; %OB is its name by itself */
  return in_words_at_start (day, C_ ("date", "%OB %Y"));
}

char *
limber_words_full_day (int day)
{
  /* Translators: a day of this year, for g_date_time_format(): "Thursday, 12 November" */
  return in_words_at_start (day, C_ ("date", "%A, %-d %B"));
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
limber_words_month (int day)
{
  /* Translators: a month and its year, for g_date_time_format(): "Nov 2026" */
  return in_words (day, C_ ("date", "%b %Y"));
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

char *
limber_words_near_day (int day, int today)
{
  int year, this_year, month, day_of_month;

  if (day == today)
    return g_strdup (_ ("Today"));
  if (day == today - 1)
    return g_strdup (_ ("Yesterday"));
  limber_day_get_date (today, &this_year, &month, &day_of_month);
  limber_day_get_date (day, &year, &month, &day_of_month);
  if (year == this_year)
    /* Translators: a day of this year, for g_date_time_format(): "Wed 24 Sep" */
    return in_words (day, C_ ("date", "%a %-d %b"));
  /* Translators: a day of another year, for g_date_time_format(): "Wed 24 Sep 2025" */
  return in_words (day, C_ ("date", "%a %-d %b %Y"));
}

char *
limber_words_weekday (int weekday, gboolean brief)
{
  /* 1970-01-05 was a Monday. */
  return in_words (4 + weekday, brief ? "%a" : "%A");
}

char *
limber_words_weekdays (guint days)
{
  g_autoptr (GString) names = g_string_new (NULL);

  if ((days & 0x7f) == 0x7f)
    return g_strdup (_ ("Every day"));
  for (int day = 0; day < 7; day++)
    if (days & (1u << day))
      {
        g_autofree char *name = limber_words_weekday (day, TRUE);

        /* Translators: between two names in a list */
        g_string_append_printf (names, "%s%s", names->len > 0 ? C_ ("list", ", ") : "", name);
      }
  if (names->len == 0)
    return g_strdup (_ ("On no day"));
  return g_string_free (g_steal_pointer (&names), FALSE);
}

char *
limber_words_minute (int minute)
{
  const char *format = nl_langinfo (T_FMT);
  gboolean halves = strstr (format, "%r") || strstr (format, "%I") || strstr (format, "%p");
  g_autoptr (GDateTime) time = g_date_time_new_utc (2001, 1, 1, minute / 60, minute % 60, 0);

  g_return_val_if_fail (time != NULL, NULL);
  /* Translators: a time, for g_date_time_format(), where half days are counted: "2:05 PM" */
  return g_date_time_format (time, halves ? C_ ("time", "%-l:%M %p")
                                          /* Translators: "14:05" */
                                          : C_ ("time", "%H:%M"));
}

static gboolean
is_half (const char *word, const char *ascii, nl_item item)
{
  const char *local = nl_langinfo (item);

  return g_ascii_strcasecmp (word, ascii) == 0
         || (*local != '\0' && g_ascii_strcasecmp (word, local) == 0);
}

/* The hour of a clock with two halves, where @word names one; -1 where it is no word for it. */
static int
hour_of_half (int hour, const char *word)
{
  gboolean pm = is_half (word, "pm", PM_STR) || is_half (word, "p.m.", PM_STR);
  gboolean am = is_half (word, "am", AM_STR) || is_half (word, "a.m.", AM_STR);

  if (*word == '\0')
    return hour;
  return hour < 1 || hour > 12 || !(am || pm) ? -1 : hour % 12 + (pm ? 12 : 0);
}

gboolean
limber_words_parse_minute (const char *text, int *minute)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));
  char *at = clean;
  int digits = 0, hour = 0, past = 0;

  for (; g_ascii_isdigit (*at) && digits < 5; at++, digits++)
    hour = hour * 10 + (*at - '0');
  if (digits == 3 || digits == 4)
    {
      past = hour % 100;
      hour /= 100;
    }
  else if (*at && strchr (":.h", *at) && g_ascii_isdigit (at[1]) && g_ascii_isdigit (at[2]))
    {
      past = (at[1] - '0') * 10 + (at[2] - '0');
      at += 3;
    }
  hour = hour_of_half (hour, g_strchug (at));
  if (digits < 1 || digits > 4 || hour < 0 || hour > 23 || past > 59)
    return FALSE;
  *minute = hour * 60 + past;
  return TRUE;
}
