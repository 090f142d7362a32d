/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-wall-clock.h"

#include <stdio.h>
#include <string.h>

#define SECOND_US ((gint64) G_USEC_PER_SEC)
#define DAY_US (24 * 60 * 60 * SECOND_US)
#define ZONE_MAX_S (24 * 60 * 60)

G_DEFINE_INTERFACE (LimberWallClock, limber_wall_clock, G_TYPE_OBJECT)

static void
limber_wall_clock_default_init (LimberWallClockInterface *iface)
{
}

LimberWallTime
limber_wall_clock_now (LimberWallClock *self)
{
  return LIMBER_WALL_CLOCK_GET_IFACE (self)->now (self);
}

/* Days since 1970 to a date, by Howard Hinnant's civil_from_days: no allocation, and no time zone
 * of the machine is asked for. */
static void
civil_from_days (gint64 days, int *year, int *month, int *day)
{
  gint64 z = days + 719468;
  gint64 era = (z >= 0 ? z : z - 146096) / 146097;
  gint64 doe = z - era * 146097;
  gint64 yoe = (doe - doe / 1460 + doe / 36524 - doe / 146096) / 365;
  gint64 doy = doe - (365 * yoe + yoe / 4 - yoe / 100);
  gint64 mp = (5 * doy + 2) / 153;

  *day = (int) (doy - (153 * mp + 2) / 5 + 1);
  *month = (int) (mp < 10 ? mp + 3 : mp - 9);
  *year = (int) (yoe + era * 400 + (*month <= 2));
}

gboolean
limber_wall_time_equal (LimberWallTime a, LimberWallTime b)
{
  return a.utc_us == b.utc_us && a.zone_s == b.zone_s;
}

static gint64
local_day (LimberWallTime time)
{
  gint64 local_us = time.utc_us + time.zone_s * SECOND_US;

  return local_us / DAY_US - (local_us % DAY_US < 0);
}

int
limber_wall_time_get_day (LimberWallTime time)
{
  return (int) local_day (time);
}

int
limber_day_get_weekday (int day)
{
  return ((day + 3) % 7 + 7) % 7;
}

void
limber_day_get_date (int day, int *year, int *month, int *day_of_month)
{
  civil_from_days (day, year, month, day_of_month);
}

char *
limber_day_to_text (int day)
{
  int year;
  int month;
  int day_of_month;

  limber_day_get_date (day, &year, &month, &day_of_month);
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day_of_month);
}

char *
limber_wall_clock_dup_today (LimberWallClock *self)
{
  return limber_day_to_text (limber_wall_time_get_day (limber_wall_clock_now (self)));
}

/* The way back, by Hinnant's days_from_civil. */
int
limber_day_from_date (int year, int month, int day_of_month)
{
  int y = year - (month <= 2);
  int era = (y >= 0 ? y : y - 399) / 400;
  int yoe = y - era * 400;
  int doy = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day_of_month - 1;
  int doe = yoe * 365 + yoe / 4 - yoe / 100 + doy;

  return era * 146097 + doe - 719468;
}

void
limber_wall_time_format (LimberWallTime time, char *text)
{
  gint64 local_us = time.utc_us + time.zone_s * SECOND_US;
  gint64 days = local_day (time);
  gint64 rest_us = local_us - days * DAY_US;
  int rest_s = (int) (rest_us / SECOND_US);
  int zone_min = ABS (time.zone_s) / 60;
  int year, month, day;

  civil_from_days (days, &year, &month, &day);
  g_snprintf (text, LIMBER_WALL_TIME_SIZE, "%04d-%02d-%02dT%02d:%02d:%02d.%06d%c%02d:%02d", year,
              month, day, rest_s / 3600, rest_s / 60 % 60, rest_s % 60, (int) (rest_us % SECOND_US),
              time.zone_s < 0 ? '-' : '+', zone_min / 60, zone_min % 60);
}

/* sscanf() would take spaces and signs in the place of digits. */
static gboolean
has_form (const char *text)
{
  static const char form[] = "0000-00-00T00:00:00.000000+00:00";

  if (strlen (text) != sizeof form - 1)
    return FALSE;
  for (gsize i = 0; form[i]; i++)
    if (form[i] == '0'   ? !g_ascii_isdigit (text[i])
        : form[i] == '+' ? text[i] != '+' && text[i] != '-'
                         : text[i] != form[i])
      return FALSE;
  return TRUE;
}

gboolean
limber_wall_time_parse (const char *text, LimberWallTime *time)
{
  int year, month, day, hour, minute, second, fraction, zone_h, zone_min, zone_s;
  gint64 utc_us;
  char sign;
  g_autoptr (GDateTime) date = NULL;

  if (!has_form (text)
      || sscanf (text, "%4d-%2d-%2dT%2d:%2d:%2d.%6d%c%2d:%2d", &year, &month, &day, &hour, &minute,
                 &second, &fraction, &sign, &zone_h, &zone_min)
             != 10)
    return FALSE;
  zone_s = (zone_h * 60 + zone_min) * 60;
  date = g_date_time_new_utc (year, month, day, hour, minute, second);
  if (date == NULL || zone_min > 59 || zone_s >= ZONE_MAX_S)
    return FALSE;
  if (sign == '-')
    zone_s = -zone_s;
  utc_us = (g_date_time_to_unix (date) - zone_s) * SECOND_US + fraction;
  /* West of Greenwich 1970 began in 1969. */
  if (utc_us < 0)
    return FALSE;
  *time = (LimberWallTime){ utc_us, zone_s };
  return TRUE;
}
