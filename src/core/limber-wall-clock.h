/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/** LimberWallTime: a moment as a calendar knows it; all zero where it is not known. */
typedef struct
{
  gint64 utc_us; /* microseconds since 1970 */
  int zone_s;    /* seconds by which the local time was ahead of UTC */
} LimberWallTime;

/**
 * LimberWallClock:
 *
 * The only one who asks what day and hour it is.  It may jump, also back: lengths are measured with
 * #LimberClock.
 */
#define LIMBER_TYPE_WALL_CLOCK (limber_wall_clock_get_type ())
G_DECLARE_INTERFACE (LimberWallClock, limber_wall_clock, LIMBER, WALL_CLOCK, GObject)

struct _LimberWallClockInterface
{
  GTypeInterface parent;

  LimberWallTime (*now) (LimberWallClock *self);
};

LimberWallTime limber_wall_clock_now (LimberWallClock *self);

gboolean limber_wall_time_equal (LimberWallTime a, LimberWallTime b);

/** limber_wall_time_get_day: Returns: the calendar's day where the person was, in days since
 * 1970-01-01, which was a Thursday */
int limber_wall_time_get_day (LimberWallTime time);

/** limber_day_get_weekday: Returns: 0 for Monday to 6 for Sunday */
int limber_day_get_weekday (int day);

/** limber_day_get_date: @day in days since 1970-01-01, as the calendar writes it; months from 1 */
void limber_day_get_date (int day, int *year, int *month, int *day_of_month);

/** limber_day_to_text: Returns: (transfer full): @day in days since 1970-01-01, in ISO 8601:
 * "2026-03-09" */
char *limber_day_to_text (int day);

/** limber_wall_clock_dup_today: Returns: (transfer full): the date on @self, as
 * limber_day_to_text() writes it */
char *limber_wall_clock_dup_today (LimberWallClock *self);

/** limber_day_from_date: Returns: the day in days since 1970-01-01, of a date that there is */
int limber_day_from_date (int year, int month, int day_of_month);

/** LIMBER_WALL_TIME_SIZE: room for limber_wall_time_format() */
#define LIMBER_WALL_TIME_SIZE 48

/**
 * limber_wall_time_format:
 * @text: (out caller-allocates): of %LIMBER_WALL_TIME_SIZE bytes: the local time in ISO 8601, to
 *   the microsecond, with its offset: "2026-03-01T08:30:00.000000+01:00"
 */
void limber_wall_time_format (LimberWallTime time, char *text);

/**
 * limber_wall_time_parse:
 * @text: as limber_wall_time_format() writes it
 *
 * Returns: whether @text is a moment from the year 1970 to 9999
 */
gboolean limber_wall_time_parse (const char *text, LimberWallTime *time);

G_END_DECLS
