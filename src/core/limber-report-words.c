/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-report-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "limber-date-words.h"
#include "limber-words.h"

#define MINUTE_US (60 * LIMBER_SECOND_US)

/* No more reasons than this are named for one exercise. */
#define REASONS_MAX 3

/* And no more of what is near flare-ups. */
#define TRIGGERS_MAX 6

/* In a report of so many days, a date needs its year. */
#define LONG_DAYS 300

static void
append (GString *words, const char *more)
{
  if (words->len > 0)
    g_string_append (words, C_ ("list", ", "));
  g_string_append (words, more);
}

static void append_printf (GString *words, const char *format, ...) G_GNUC_PRINTF (2, 3);

static void
append_printf (GString *words, const char *format, ...)
{
  va_list arguments;
  g_autofree char *more = NULL;

  va_start (arguments, format);
  more = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  append (words, more);
}

/* A part of a sentence that is one by itself, too. */
static char *
lower_first (const char *words)
{
  g_autofree char *first = g_utf8_substring (words, 0, MIN (1, g_utf8_strlen (words, -1)));
  g_autofree char *lower = g_utf8_strdown (first, -1);

  /* Translators: "no" where nouns have a capital letter inside a sentence, too; else "yes" */
  if (g_str_equal (C_ ("small first letter inside a sentence", "yes"), "no"))
    return g_strdup (words);
  return g_strconcat (lower, words + strlen (first), NULL);
}

const char *
limber_report_title (void)
{
  return _ ("Back exercise report");
}

char *
limber_report_footer (int day)
{
  g_autofree char *date = limber_words_short_date (day);

  /* Translators: at the foot of the report: version, date */
  return g_strdup_printf (_ ("Written by Limber %s on %s from the person’s own entries. "
                             "It is no diagnosis."),
                          LIMBER_VERSION, date);
}

static int
count_days (const LimberReport *report)
{
  return report->to - report->from + 1;
}

char *
limber_report_length (const LimberReport *report)
{
  int days = count_days (report);
  int weeks = (days + 3) / 7;
  int years = (days + 182) / 365;

  if (days < 28)
    return g_strdup_printf (ngettext ("%d day", "%d days", days), days);
  if (days < 2 * 365)
    return g_strdup_printf (ngettext ("%d week", "%d weeks", weeks), weeks);
  return g_strdup_printf (ngettext ("%d year", "%d years", years), years);
}

char *
limber_report_date (const LimberReport *report, LimberWallTime time)
{
  int day = limber_wall_time_get_day (time);

  return count_days (report) < LONG_DAYS ? limber_words_day_and_month (day)
                                         : limber_words_short_date (day);
}

char *
limber_report_sessions (const LimberReport *report)
{
  if (report->n_planned == 0)
    return g_strdup_printf ("%u", report->n_done);
  /* Translators: sessions done, and sessions planned: "31, of 39 planned" */
  return g_strdup_printf (_ ("%u, of %u planned"), report->n_done, report->n_planned);
}

char *
limber_report_days (const LimberReport *report)
{
  /* Translators: days with exercise, of all days: "28 of 84" */
  return g_strdup_printf (C_ ("report days", "%u of %d"), report->n_days, count_days (report));
}

static double
a_week (const LimberReport *report, gint64 played_us)
{
  return (double) played_us / MINUTE_US / MAX (1, count_days (report) / 7.0);
}

char *
limber_report_minutes (const LimberReport *report)
{
  /* Translators: minutes of exercise: "34 min a week" */
  return g_strdup_printf (_ ("%.0f min a week"), a_week (report, report->progress->played_us));
}

static double
kind_minutes (const LimberReport *report, LimberKind kind)
{
  const GArray *weeks = report->progress->weeks;
  gint64 played_us = 0;

  for (guint i = 0; i < weeks->len; i++)
    played_us += g_array_index (weeks, LimberProgressWeek, i).played_us[kind];
  return a_week (report, played_us);
}

char *
limber_report_kinds (const LimberReport *report)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (guint kind = 0; kind < LIMBER_N_KINDS; kind++)
    {
      double minutes = kind_minutes (report, (LimberKind) kind);
      g_autofree char *label = lower_first (limber_kind_label ((LimberKind) kind));

      if (minutes <= 0)
        continue;
      if (kind == LIMBER_KIND_AEROBIC)
        /* Translators: a kind of exercise, its minutes, and those that guidelines ask for:
         * "aerobic 40 of 150" */
        append_printf (words, _ ("%s %.0f of %d"), label, minutes, LIMBER_AEROBIC_MINUTES);
      else
        append_printf (words, "%s %.0f", label, minutes);
    }
  /* Translators: then a list: "core 15, aerobic 40 of 150" */
  return words->len > 0 ? g_strdup_printf (_ ("Minutes a week: %s"), words->str) : NULL;
}

char *
limber_report_share (const LimberReport *report)
{
  if (isnan (report->share))
    return g_strdup ("–");
  /* Translators: a share in percent */
  return g_strdup_printf (_ ("%.0f %%"), 100 * report->share);
}

char *
limber_report_of_ten (double value)
{
  if (isnan (value) || value < 0)
    return g_strdup ("–");
  /* Translators: a score from 0 to 10: "4 of 10" */
  return g_strdup_printf (_ ("%.3g of 10"), value);
}

char *
limber_report_flares (const LimberReport *report)
{
  const GArray *flares = report->progress->flares;
  int days = 0;

  for (guint i = 0; i < flares->len; i++)
    {
      const LimberDayRange *flare = &g_array_index (flares, LimberDayRange, i);

      days += flare->to - flare->from + 1;
    }
  if (days == 0)
    return g_strdup (_ ("none"));
  /* Translators: how many flare-ups, and on how many days: "3, on 12 days" */
  return g_strdup_printf (ngettext ("%u, on %d day", "%u, on %d days", days), flares->len, days);
}

char *
limber_report_pain_change (const LimberReport *report)
{
  double first = report->pain_first.mean;
  double last = report->pain_last.mean;

  if (!report->has_pain_change)
    return NULL;
  if (first - last >= LIMBER_PAIN_CHANGE)
    return g_strdup_printf (_ ("Pain down %d or more since the start: from %.1f in the first week "
                               "to %.1f in the last"),
                            LIMBER_PAIN_CHANGE, first, last);
  if (last - first >= LIMBER_PAIN_CHANGE)
    return g_strdup_printf (_ ("Pain up %d or more since the start: from %.1f in the first week to "
                               "%.1f in the last"),
                            LIMBER_PAIN_CHANGE, first, last);
  return g_strdup_printf (_ ("Pain before sessions: %.1f in the first week, %.1f in the last"),
                          first, last);
}

char *
limber_report_alert (const LimberReportAlert *alert)
{
  g_autoptr (GString) words = g_string_new (NULL);

  if (alert->pain >= 0)
    append_printf (words, _ ("pain %d of 10"), alert->pain);
  if (alert->spread)
    append (words, _ ("down the leg or tingling"));
  if (alert->n_more > 0)
    /* Translators: other exercises of the session */
    append_printf (words, ngettext ("and %u more", "and %u more", alert->n_more), alert->n_more);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static void
append_versions (GString *words, const LimberReportProgramme *programme)
{
  if (programme->version_first == programme->version_last)
    append_printf (words, _ ("version %d"), programme->version_last);
  else
    append_printf (words, _ ("versions %d to %d"), programme->version_first,
                   programme->version_last);
}

char *
limber_report_programme (const LimberReportProgramme *programme)
{
  g_autoptr (GString) words = g_string_new (NULL);

  if (programme->n_sessions > 0)
    append_versions (words, programme);
  for (guint level = 0; level < LIMBER_N_LEVELS; level++)
    if (programme->levels & (1u << level))
      {
        g_autofree char *label = g_utf8_strdown (limber_level_label ((LimberLevel) level), -1);

        append (words, label);
      }
  append_printf (words, ngettext ("%u session", "%u sessions", programme->n_sessions),
                 programme->n_sessions);
  if (programme->follow && programme->follow->schedule)
    {
      g_autofree char *schedule = limber_words_schedule (programme->follow->schedule);
      g_autofree char *lower = lower_first (schedule);

      append_printf (words, _ ("planned: %s"), lower);
    }
  return g_string_free (g_steal_pointer (&words), FALSE);
}

gboolean
limber_report_is_hard (const LimberProgressExercise *exercise)
{
  return exercise->n_status[LIMBER_RECORD_SKIPPED] > 0
         || exercise->n_status[LIMBER_RECORD_SWAPPED] > 0 || exercise->n_hurt > 0;
}

static const char *
reason_in_words (LimberSkipReason reason)
{
  switch (reason)
    {
    case LIMBER_SKIP_PAIN:
      return C_ ("reason for a skip", "pain");
    case LIMBER_SKIP_TIRED:
      return C_ ("reason for a skip", "tired");
    case LIMBER_SKIP_TIME:
      return C_ ("reason for a skip", "no time");
    case LIMBER_SKIP_EQUIPMENT:
      return C_ ("reason for a skip", "equipment");
    case LIMBER_SKIP_UNSURE:
      return C_ ("reason for a skip", "unsure how");
    case LIMBER_SKIP_OTHER:
      return C_ ("reason for a skip", "other");
    case LIMBER_SKIP_UNSAID:
    default:
      return C_ ("reason for a skip", "not said");
    }
}

/* The most frequent reasons first. */
static void
append_reasons (GString *words, const LimberProgressExercise *exercise)
{
  guint left[LIMBER_N_SKIP_REASONS];

  memcpy (left, exercise->n_reason, sizeof left);
  for (guint n = 0; n < REASONS_MAX; n++)
    {
      guint most = 0;

      for (guint i = 1; i < LIMBER_N_SKIP_REASONS; i++)
        if (left[i] > left[most])
          most = i;
      if (left[most] == 0)
        return;
      append_printf (words, "%s %u", reason_in_words ((LimberSkipReason) most), left[most]);
      left[most] = 0;
    }
}

char *
limber_report_skipped (const LimberProgressExercise *exercise)
{
  guint n_skipped = exercise->n_status[LIMBER_RECORD_SKIPPED];

  if (n_skipped > 0)
    /* Translators: how often an exercise was skipped, of how often it came */
    return g_strdup_printf (_ ("skipped %u of %u"), n_skipped, exercise->n_planned);
  /* Translators: how often an exercise came, of which none was skipped */
  return g_strdup_printf (_ ("came %u times"), exercise->n_planned);
}

char *
limber_report_why_hard (const LimberProgressExercise *exercise)
{
  g_autoptr (GString) words = g_string_new (NULL);
  guint n_swapped = exercise->n_status[LIMBER_RECORD_SWAPPED];

  append_reasons (words, exercise);
  if (exercise->n_hurt > 0)
    /* Translators: in how many sessions the exercise hurt: "hurt 3" */
    append_printf (words, _ ("hurt %u"), exercise->n_hurt);
  if (n_swapped > 0)
    /* Translators: in how many sessions the easier form was done: "easier 3" */
    append_printf (words, _ ("easier %u"), n_swapped);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

static const char *
change_in_words (LimberChange change)
{
  switch (change)
    {
    case LIMBER_CHANGE_FOLLOWED:
      return _ ("Taken up");
    case LIMBER_CHANGE_DROPPED:
      return _ ("Dropped");
    case LIMBER_CHANGE_HARDER:
      return _ ("Harder");
    case LIMBER_CHANGE_EASIER:
      return _ ("Easier");
    case LIMBER_CHANGE_FLARE_DAY:
      return _ ("Flare-up form");
    case LIMBER_CHANGE_LEVEL:
      return _ ("Week plan");
    case LIMBER_CHANGE_KEPT:
    default:
      return _ ("Kept");
    }
}

char *
limber_report_change (const LimberEntry *change)
{
  const char *what = change_in_words ((LimberChange) change->value);

  if (change->by == LIMBER_ACTOR_SUGGESTION)
    /* Translators: a change, such as "Harder", that the program suggested */
    return g_strdup_printf (_ ("%s: a suggestion, accepted"), what);
  /* Translators: a change, such as "Easier", that the person made */
  return g_strdup_printf (_ ("%s: the person’s choice"), what);
}

char *
limber_report_change_titles (const LimberEntry *change)
{
  const char *from = change->text ? change->text : "";
  const char *to = change->reply ? change->reply : "";

  if (!from[0] || !to[0] || g_str_equal (from, to))
    return g_strdup (to[0] ? to : from);
  /* Translators: from one routine to another */
  return g_strdup_printf (_ ("%s → %s"), from, to);
}

static guint
most_frequent (const guint *n_triggers)
{
  guint most = 0;

  for (guint i = 1; i < LIMBER_N_TRIGGERS; i++)
    if (n_triggers[i] > n_triggers[most])
      most = i;
  return most;
}

char *
limber_report_triggers (const LimberReport *report)
{
  g_autoptr (GString) words = g_string_new (NULL);
  guint left[LIMBER_N_TRIGGERS];

  memcpy (left, report->diary->n_triggers, sizeof left);
  for (guint i = 0; i < LIMBER_N_TRIGGERS; i++)
    if (limber_trigger_is_private ((LimberTrigger) i))
      left[i] = 0;
  for (guint n = 0; n < TRIGGERS_MAX; n++)
    {
      guint most = most_frequent (left);
      g_autofree char *label = lower_first (limber_trigger_label ((LimberTrigger) most));

      if (left[most] == 0)
        break;
      append_printf (words, "%s %u", label, left[most]);
      left[most] = 0;
    }
  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}
