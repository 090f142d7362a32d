/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-volume.h"

#include "limber-config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "limber-plan-day.h"
#include "limber-words.h"

static guint
count_days (guint days)
{
  guint n = 0;

  for (; days != 0; days >>= 1)
    n += days & 1u;
  return n;
}

/* On days that are named, "once a day" is once on each of them. */
double
limber_volume_sessions_a_week (const LimberSchedule *schedule)
{
  int window = limber_plan_window_days (schedule);

  if (window == 1 && schedule->days != 0)
    return schedule->frequency * count_days (schedule->days);
  return schedule->frequency * 7.0 / window;
}

gboolean
limber_volume_of (const LimberRoutine *routine, LimberVolume *volume)
{
  gint64 session_us;

  if (!limber_timeline_measure (routine, &session_us, NULL))
    return FALSE;
  *volume = (LimberVolume){ .session_us = session_us };
  if (routine->schedule != NULL)
    volume->sessions_a_week = limber_volume_sessions_a_week (routine->schedule);
  volume->week_us = (gint64) ((double) session_us * volume->sessions_a_week);
  return TRUE;
}

char *
limber_volume_words (const LimberVolume *self)
{
  g_autofree char *session = limber_words_minutes (limber_minutes (self->session_us));
  g_autofree char *week = limber_words_minutes (limber_minutes (self->week_us));

  if (self->week_us == 0)
    return g_steal_pointer (&session);
  /* Translators: how long a session is, and all of a week's: "8 min, 24 min a week" */
  return g_strdup_printf (_ ("%s, %s a week"), session, week);
}

/* What one set on one side comes to: repetitions, or else seconds. */
static gint64
amount (const LimberDose *dose, gboolean *in_seconds)
{
  gint64 seconds = 0;

  *in_seconds = dose->type != LIMBER_DOSE_REPS;
  switch (dose->type)
    {
    case LIMBER_DOSE_HOLD:
      return (gint64) dose->reps * dose->hold_s;
    case LIMBER_DOSE_REPS:
      return dose->reps;
    case LIMBER_DOSE_TIME:
      return dose->seconds;
    case LIMBER_DOSE_INTERVALS:
      return (gint64) dose->rounds * dose->work_s;
    case LIMBER_DOSE_SCRIPT:
    default:
      for (guint i = 0; i < dose->n_lines; i++)
        seconds += dose->lines[i].seconds;
      return seconds;
    }
}

/* Repetitions, or else a length of time. */
static char *
amount_words (gint64 number, gboolean in_seconds)
{
  if (!in_seconds)
    return g_strdup_printf (ngettext ("%d repetition", "%d repetitions", (gulong) number),
                            (int) number);
  return number < 60 ? limber_words_seconds (number)
                     : limber_words_minutes (limber_minutes (number * LIMBER_SECOND_US));
}

static int
times_a_session (const LimberDose *dose, LimberSides sides, int repeat)
{
  return dose->sets * repeat * (sides == LIMBER_SIDES_EACH ? 2 : 1);
}

char *
limber_volume_session_words (const LimberDose *dose, LimberSides sides, int repeat)
{
  gboolean in_seconds;
  gint64 one = amount (dose, &in_seconds);
  g_autofree char *words = amount_words (one * times_a_session (dose, sides, repeat), in_seconds);

  /* Translators: %s is such as "16 repetitions" or "6 min" */
  return g_strdup_printf (_ ("%s a session"), words);
}

char *
limber_volume_step_words (double sessions_a_week, const LimberDose *dose, LimberSides sides,
                          int repeat)
{
  gboolean in_seconds;
  gint64 one = amount (dose, &in_seconds);
  double times = sessions_a_week * times_a_session (dose, sides, repeat);
  g_autofree char *words = NULL;

  if (sessions_a_week <= 0)
    return NULL;
  words = amount_words (llround ((double) one * times), in_seconds);
  /* Translators: %s is such as "48 repetitions" or "6 min" */
  return g_strdup_printf (_ ("%s a week"), words);
}
