/* SPDX-License-Identifier: GPL-3.0-or-later */

/* make-record [SESSIONS [LAST-DAY]]: prints a made-up record, to be read with “limberctl import”.
 * 200 sessions up to today, unless told otherwise; LAST-DAY is written 2026-03-01. */

#include <stdio.h>
#include <stdlib.h>

#include "limber-export.h"
#include "sample-history.h"

static int
today (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return limber_day_from_date (g_date_time_get_year (now), g_date_time_get_month (now),
                               g_date_time_get_day_of_month (now));
}

int
main (int argc, char *argv[])
{
  guint n_sessions = argc > 1 ? (guint) strtoul (argv[1], NULL, 10) : 200;
  g_autoptr (LimberHistory) history = NULL;
  g_autofree char *json = NULL;
  int day = today ();
  int year, month, day_of_month;

  if (argc > 2)
    {
      if (sscanf (argv[2], "%4d-%2d-%2d", &year, &month, &day_of_month) != 3)
        return EXIT_FAILURE;
      day = limber_day_from_date (year, month, day_of_month);
    }
  history = sample_history_new (n_sessions, day);
  json = limber_export_json (history);
  puts (json);
  return EXIT_SUCCESS;
}
