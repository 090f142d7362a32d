/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* How far back a person may tell of something, in days; what is older stays as it was told. */
#define LIMBER_MOMENTS_DAYS 60

/** LIMBER_MOMENT_NOW: not a minute of a day, but the time it is */
#define LIMBER_MOMENT_NOW (-1)

/**
 * LimberMoments:
 *
 * When something was, as a person tells it: a day, and an hour of it.  All of it is what the
 * calendar and the clock on the wall showed.
 */
typedef struct
{
  LimberWallTime now;
  LimberWallTime earliest; /* all zero where there is none */
  LimberWallTime chosen;
} LimberMoments;

/** limber_moments_list_days: Returns: (transfer full) (element-type int): the days to choose from,
 * today first; that of @chosen is one of them */
GArray *limber_moments_list_days (const LimberMoments *self);

/**
 * limber_moments_list_minutes:
 * @day: one of limber_moments_list_days()
 *
 * Returns: (transfer full) (element-type int): the moments of @day to choose from, in minutes since
 *   its midnight, in order: each full hour that has been, that of @chosen and @earliest, and last,
 *   today, %LIMBER_MOMENT_NOW
 */
GArray *limber_moments_list_minutes (const LimberMoments *self, int day);

/** limber_moments_is_now: Returns: whether @time is in the minute of now, so that
 * %LIMBER_MOMENT_NOW stands for it */
gboolean limber_moments_is_now (const LimberMoments *self, LimberWallTime time);

/** limber_moments_find_minute: Returns: the index in @minutes of the one nearest to @minute */
guint limber_moments_find_minute (const GArray *minutes, int minute);

/** limber_wall_time_get_minute: Returns: the minute since midnight where the person was */
int limber_wall_time_get_minute (LimberWallTime time);

G_END_DECLS
