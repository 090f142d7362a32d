/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-plain-text.h"

/* A time inside a dose: seconds below two minutes unless they are whole minutes. */
static char *
short_time (int seconds)
{
  if (seconds % 60 == 0 && seconds > 0)
    /* Translators: a length of time, such as "5 min" */
    return g_strdup_printf (_ ("%d min"), seconds / 60);
  if (seconds < 120)
    /* Translators: a length of time, such as "20 s" */
    return g_strdup_printf (_ ("%d s"), seconds);
  /* Translators: a length of time, such as "2 min 30 s" */
  return g_strdup_printf (_ ("%d min %d s"), seconds / 60, seconds % 60);
}

static char *
with_sets (int sets, char *amount)
{
  g_autofree char *one = amount;

  if (sets == 1)
    return g_steal_pointer (&one);
  /* Translators: sets of an exercise, such as "2 sets of 10" */
  return g_strdup_printf (ngettext ("%d set of %s", "%d sets of %s", sets), sets, one);
}

static char *
reps_in_words (const LimberDose *dose)
{
  g_autofree char *reps = NULL;

  if (dose->sets > 1)
    /* Translators: sets and repetitions, such as "2 × 10" */
    reps = g_strdup_printf (_ ("%d × %d times"), dose->sets, dose->reps);
  else
    reps = g_strdup_printf (ngettext ("%d time", "%d times", dose->reps), dose->reps);
  if (dose->self_paced)
    /* Translators: repetitions without a timer, such as "10 times, at your own pace" */
    return g_strdup_printf (_ ("%s, at your own pace"), reps);
  if (dose->hold_s >= 3)
    /* Translators: repetitions with a hold in each, such as "10 times, 5 s hold" */
    return g_strdup_printf (_ ("%s, %d s hold"), reps, dose->hold_s);
  return g_steal_pointer (&reps);
}

static char *
hold_in_words (const LimberDose *dose)
{
  g_autofree char *hold = short_time (dose->hold_s);

  if (dose->reps == 1)
    return with_sets (dose->sets, g_steal_pointer (&hold));
  /* Translators: holds, such as "3 × 20 s" */
  return with_sets (dose->sets, g_strdup_printf (_ ("%d × %s"), dose->reps, hold));
}

static char *
intervals_in_words (const LimberDose *dose)
{
  g_autofree char *work = short_time (dose->work_s);
  g_autofree char *easy = short_time (dose->easy_s);

  if (dose->rounds == 1)
    return g_steal_pointer (&work);
  if (dose->easy_s == 0)
    return g_strdup_printf (_ ("%d × %s"), dose->rounds, work);
  /* Translators: intervals, such as "8 × 1 min, 30 s easy between" */
  return g_strdup_printf (_ ("%d × %s, %s easy between"), dose->rounds, work, easy);
}

static char *
script_in_words (const LimberDose *dose)
{
  gint64 seconds = 0;

  for (guint i = 0; i < dose->n_lines; i++)
    seconds += dose->lines[i].seconds;
  return limber_words_minutes (limber_minutes (seconds * LIMBER_SECOND_US));
}

static char *
amount_in_words (const LimberDose *dose)
{
  switch (dose->type)
    {
    case LIMBER_DOSE_HOLD:
      return hold_in_words (dose);
    case LIMBER_DOSE_REPS:
      return reps_in_words (dose);
    case LIMBER_DOSE_TIME:
      {
        g_autofree char *time = short_time (dose->seconds);

        if (dose->sets > 1)
          return g_strdup_printf (_ ("%d × %s"), dose->sets, time);
        return g_steal_pointer (&time);
      }
    case LIMBER_DOSE_INTERVALS:
      return intervals_in_words (dose);
    case LIMBER_DOSE_SCRIPT:
      return script_in_words (dose);
    default:
      g_return_val_if_reached (NULL);
    }
}

char *
limber_words_dose (const LimberDose *dose, LimberSides sides)
{
  g_autofree char *amount = amount_in_words (dose);

  switch (sides)
    {
    case LIMBER_SIDES_EACH:
      /* Translators: a dose that is done on one side and then on the other: "3 × 20 s each side" */
      return g_strdup_printf (_ ("%s each side"), amount);
    case LIMBER_SIDES_ALTERNATE:
      /* Translators: a dose whose repetitions change sides: "8 times, changing sides" */
      return g_strdup_printf (_ ("%s, changing sides"), amount);
    case LIMBER_SIDES_NONE:
    default:
      return g_steal_pointer (&amount);
    }
}

char *
limber_words_clock (gint64 seconds)
{
  int hours = (int) (seconds / 3600);
  int minutes = (int) (seconds / 60 % 60);
  int rest = (int) (seconds % 60);

  if (hours > 0)
    /* Translators: hours, minutes, seconds */
    return g_strdup_printf (C_ ("clock", "%d:%02d:%02d"), hours, minutes, rest);
  /* Translators: minutes and seconds */
  return g_strdup_printf (C_ ("clock", "%d:%02d"), minutes, rest);
}

char *
limber_words_digits (gint64 seconds)
{
  if (seconds < 60)
    return g_strdup_printf (C_ ("clock", "%d"), (int) seconds);
  return limber_words_clock (seconds);
}

char *
limber_words_seconds (gint64 seconds)
{
  int minutes = (int) (seconds / 60);
  int rest = (int) (seconds % 60);
  g_autofree char *minutes_part =
      g_strdup_printf (ngettext ("%d minute", "%d minutes", minutes), minutes);
  g_autofree char *rest_part = g_strdup_printf (ngettext ("%d second", "%d seconds", rest), rest);

  if (minutes == 0)
    return g_steal_pointer (&rest_part);
  if (rest == 0)
    return g_steal_pointer (&minutes_part);
  /* Translators: minutes, then seconds: "1 minute 5 seconds" */
  return g_strdup_printf (C_ ("spoken time", "%s %s"), minutes_part, rest_part);
}

char *
limber_words_minutes (guint minutes)
{
  return g_strdup_printf (_ ("%d min"), (int) minutes);
}

static char *
frequency_in_words (const LimberSchedule *schedule)
{
  int times = schedule->frequency;
  int period = schedule->period;

  if (schedule->period_unit == 'd' && period == 1)
    return times == 1
               ? g_strdup (_ ("Once a day"))
               : g_strdup_printf (ngettext ("%d time a day", "%d times a day", times), times);
  if (schedule->period_unit == 'd')
    /* Translators: how often, then a number of days: "3 × every 2 days" */
    return g_strdup_printf (_ ("%d × every %d days"), times, period);
  if (period == 1)
    return times == 1
               ? g_strdup (_ ("Once a week"))
               : g_strdup_printf (ngettext ("%d time a week", "%d times a week", times), times);
  return g_strdup_printf (_ ("%d × every %d weeks"), times, period);
}

static char *
days_in_words (guint days)
{
  g_autoptr (GString) names = g_string_new (NULL);

  for (int day = 0; day < 7; day++)
    if (days & (1u << day))
      {
        g_autofree char *name = limber_words_weekday (day, FALSE);

        /* Translators: between two names in a list */
        g_string_append_printf (names, "%s%s", names->len > 0 ? C_ ("list", ", ") : "", name);
      }
  return g_string_free (g_steal_pointer (&names), FALSE);
}

char *
limber_words_schedule (const LimberSchedule *schedule)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *frequency = frequency_in_words (schedule);

  g_string_append (words, frequency);
  if (schedule->days != 0)
    {
      g_autofree char *days = days_in_words (schedule->days);

      g_string_append_printf (words, "%s%s", C_ ("list", ", "), days);
    }
  if (schedule->times[0] != NULL)
    {
      g_autofree char *times = g_strjoinv (C_ ("list", ", "), schedule->times);

      g_string_append_printf (words, "%s%s", C_ ("list", ", "), times);
    }
  if (schedule->weeks > 0)
    {
      g_string_append (words, C_ ("list", ", "));
      g_string_append_printf (words, ngettext ("for %d week", "for %d weeks", schedule->weeks),
                              schedule->weeks);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* The next exercise, its dose and its position, as one is told before it starts. */
static char *
lead_in_in_words (const LimberPlayedStep *played, gboolean moved)
{
  g_autofree char *dose = limber_words_dose (played->dose, played->sides);
  const char *position = limber_position_label (played->exercise->position);

  if (moved)
    /* Translators: spoken: name of the next exercise, starting position, how much */
    return g_strdup_printf (_ ("Next: %s. %s. %s."), played->exercise->name, position, dose);
  /* Translators: spoken: name of the next exercise, how much */
  return g_strdup_printf (_ ("Next: %s. %s."), played->exercise->name, dose);
}

/* The side where it is worth telling: it is not that of the last phase that had one. */
static const char *
new_side (const LimberTimeline *timeline, guint index)
{
  const LimberPhase *phase = limber_timeline_get_phase (timeline, index);

  for (guint i = index; i > 0; i--)
    {
      const LimberPhase *before = limber_timeline_get_phase (timeline, i - 1);

      if (before->step != phase->step)
        break;
      if (before->side != LIMBER_SIDE_NONE)
        return before->side == phase->side ? NULL : limber_side_label (phase->side);
    }
  return limber_side_label (phase->side);
}

char *
limber_words_phase (const LimberTimeline *timeline, guint index)
{
  const LimberPhase *phase = limber_timeline_get_phase (timeline, index);
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, phase->step);
  const char *side = new_side (timeline, index);

  if (phase->kind == LIMBER_PHASE_READY || phase->kind == LIMBER_PHASE_MOVE)
    return lead_in_in_words (played, phase->kind == LIMBER_PHASE_MOVE || index == 0);
  if (phase->kind == LIMBER_PHASE_SAY)
    return g_strdup (phase->text);
  if (side != NULL)
    /* Translators: spoken: "Left side. Hold." */
    return g_strdup_printf (_ ("%s. %s."), side, limber_phase_kind_label (phase->kind));
  return g_strdup (limber_phase_kind_label (phase->kind));
}

const char *
limber_words_pause (LimberPauseReason reason)
{
  switch (reason)
    {
    case LIMBER_PAUSE_SLEPT:
      return _ ("Paused while the computer slept");
    case LIMBER_PAUSE_LOCKED:
      return _ ("Paused while the screen was locked");
    case LIMBER_PAUSE_STALLED:
      return _ ("Paused while the computer was too busy");
    case LIMBER_PAUSE_ASKED:
    default:
      return NULL;
    }
}

char *
limber_words_instruction (const LimberTimeline *timeline, guint index)
{
  const LimberPhase *phase = limber_timeline_get_phase (timeline, index);
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, phase->step);
  g_autofree char *cues = g_strjoinv (". ", played->exercise->cues);
  g_autofree char *dose = limber_words_dose (played->dose, played->sides);

  /* Translators: spoken: name of the exercise, starting position, how much, how to do it */
  return g_strdup_printf (_ ("%s. %s. %s. %s."), played->exercise->name,
                          limber_position_label (played->exercise->position), dose, cues);
}

char *
limber_words_author (const LimberAuthor *author)
{
  const char *const parts[] = { author->name, author->role, author->contact };
  g_autoptr (GString) words = g_string_new (NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    {
      g_autofree char *part = limber_isolate_text (parts[i]);

      if (parts[i] != NULL)
        g_string_append_printf (words, "%s%s", words->len > 0 ? C_ ("list", ", ") : "", part);
    }
  if (words->len == 0)
    return NULL;
  /* Translators: who wrote a routine: a name, a role and how to reach this person */
  return g_strdup_printf (_ ("Written by %s"), words->str);
}

char *
limber_words_pain_rule (const LimberRoutine *routine)
{
  /* Translators: pain from 0 to 10; up to the first number it is fine, up to the second go easy */
  return g_strdup_printf (_ ("Pain of 0 to %d out of 10 is fine. At %d or less, go easier. Above "
                             "that, stop."),
                          routine->green_max, routine->amber_max);
}

const char *
limber_words_skip_reason (LimberSkipReason reason)
{
  switch (reason)
    {
    case LIMBER_SKIP_PAIN:
      /* Translators: why an exercise was skipped, here and in the next ones */
      return _ ("Pain");
    case LIMBER_SKIP_TIRED:
      return _ ("Tired");
    case LIMBER_SKIP_TIME:
      return _ ("No time");
    case LIMBER_SKIP_EQUIPMENT:
      return _ ("No equipment");
    case LIMBER_SKIP_UNSURE:
      return _ ("Unsure how");
    case LIMBER_SKIP_OTHER:
      return _ ("Something else");
    case LIMBER_SKIP_UNSAID:
    default:
      return "";
    }
}
