/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-progress-words.h"

#include "limber-config.h"

#include <math.h>

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-words.h"

#define DOT " · "

char *
limber_words_hours (gint64 length_us)
{
  guint minutes = length_us > 0 ? limber_minutes (length_us) : 0;

  if (minutes < 60)
    return limber_words_minutes (minutes);
  if (minutes % 60 == 0)
    return g_strdup_printf (_ ("%u h"), minutes / 60);
  /* Translators: hours and minutes: "2 h 5 min" */
  return g_strdup_printf (_ ("%u h %u min"), minutes / 60, minutes % 60);
}

char *
limber_words_day (int day, const LimberProgressDay *done, gboolean flare)
{
  g_autofree char *date = limber_words_long_date (day);
  g_autoptr (GString) words = g_string_new (NULL);
  guint n = done ? done->n_finished + done->n_part : 0;

  if (n > 0)
    {
      guint minutes = limber_minutes (done->played_us);

      g_string_append_printf (words, ngettext ("%u session", "%u sessions", n), n);
      g_string_append (words, C_ ("list", ", "));
      g_string_append_printf (words, ngettext ("%u minute", "%u minutes", minutes), minutes);
    }
  else
    g_string_append (words, _ ("no session"));
  if (flare)
    g_string_append_printf (words, "%s%s", C_ ("list", ", "), _ ("flare-up"));
  /* Translators: a day, and what was done on it: "Tuesday 3 March 2026: 2 sessions, 21 minutes" */
  return g_strdup_printf (_ ("%s: %s"), date, words->str);
}

char *
limber_words_progress (const LimberProgress *progress)
{
  g_autofree char *length = limber_words_hours (progress->played_us);
  g_autofree char *sessions = g_strdup_printf (
      ngettext ("%u session", "%u sessions", progress->n_sessions), progress->n_sessions);
  g_autofree char *days =
      g_strdup_printf (ngettext ("%u day", "%u days", progress->days->len), progress->days->len);

  /* Translators: "18 sessions on 15 days, 4 h 12 min" */
  return g_strdup_printf (_ ("%s on %s, %s"), sessions, days, length);
}

/* --- Pain --- */

static char *
mean_in_words (double mean)
{
  return g_strdup_printf (fabs (mean - round (mean)) < 0.05 ? "%.0f" : "%.1f", mean);
}

char *
limber_words_pain_change (const LimberPainWeek *first, const LimberPainWeek *last)
{
  g_autofree char *from = mean_in_words (first->mean);
  g_autofree char *to = mean_in_words (last->mean);

  if (last->mean <= first->mean - LIMBER_PAIN_CHANGE)
    return g_strdup_printf (_ ("Pain is down 2 or more since you began: before a session it was "
                               "%s in your first week, and %s in the latest one."),
                            from, to);
  if (last->mean >= first->mean + LIMBER_PAIN_CHANGE)
    return g_strdup_printf (_ ("Pain is up 2 or more since you began: before a session it was %s "
                               "in your first week, and %s in the latest one. Tell the person who "
                               "looks after your back."),
                            from, to);
  return g_strdup_printf (_ ("Pain before a session was %s in your first week, and %s in the "
                             "latest one."),
                          from, to);
}

/* --- What was left out --- */

/* The reasons, the most frequent first; those that nobody said are not worth a word. */
static char *
reasons_in_words (const LimberProgressExercise *exercise)
{
  GString *words = g_string_new (NULL);
  gboolean told[LIMBER_N_SKIP_REASONS] = { [LIMBER_SKIP_UNSAID] = TRUE };

  for (int round = 0; round < LIMBER_N_SKIP_REASONS; round++)
    {
      int most = LIMBER_SKIP_UNSAID;

      for (int i = 0; i < LIMBER_N_SKIP_REASONS; i++)
        if (!told[i] && exercise->n_reason[i] > 0
            && (most == LIMBER_SKIP_UNSAID || exercise->n_reason[i] > exercise->n_reason[most]))
          most = i;
      if (most == LIMBER_SKIP_UNSAID)
        break;
      told[most] = TRUE;
      /* Translators: why an exercise was skipped, and how often: "Pain 6" */
      g_string_append (words, words->len > 0 ? C_ ("list", ", ") : "");
      g_string_append_printf (words, C_ ("reason", "%s %u"),
                              limber_words_skip_reason ((LimberSkipReason) most),
                              exercise->n_reason[most]);
    }
  return g_string_free (words, FALSE);
}

static void
append_part (GString *words, const char *part)
{
  if (part[0] != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? DOT : "", part);
}

char *
limber_words_skips (const LimberProgressExercise *exercise)
{
  guint n_skipped = exercise->n_status[LIMBER_RECORD_SKIPPED];
  guint n_swapped = exercise->n_status[LIMBER_RECORD_SWAPPED];
  g_autofree char *skipped = g_strdup_printf (
      ngettext ("Skipped %u of %u time", "Skipped %u of %u times", exercise->n_planned), n_skipped,
      exercise->n_planned);
  g_autofree char *swapped = g_strdup_printf (
      ngettext ("Done the easier way %u time", "Done the easier way %u times", n_swapped),
      n_swapped);
  g_autofree char *reasons = reasons_in_words (exercise);
  g_autoptr (GString) words = g_string_new (n_skipped > 0 ? skipped : "");

  append_part (words, reasons);
  append_part (words, n_swapped > 0 ? swapped : "");
  return g_string_free (g_steal_pointer (&words), FALSE);
}
