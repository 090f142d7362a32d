/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-session-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-moments.h"
#include "limber-progress-words.h"
#include "limber-words.h"

#define DOT " · "

char *
limber_words_session (const LimberRecord *record)
{
  g_autofree char *when = limber_words_minute (limber_wall_time_get_minute (record->start));
  g_autofree char *length = limber_words_hours (record->played_us);
  g_autoptr (GString) words = g_string_new (when);

  g_string_append_printf (words, DOT "%s" DOT "%s", length,
                          record->outcome == LIMBER_OUTCOME_FINISHED ? _ ("Finished")
                                                                     : _ ("Ended early"));
  if (record->choices.short_version)
    g_string_append_printf (words, DOT "%s", _ ("Short version"));
  if (record->choices.flare)
    g_string_append_printf (words, DOT "%s", _ ("For a flare-up"));
  return g_string_free (g_steal_pointer (&words), FALSE);
}

/* --- Answers --- */

static void
append_part (GString *words, const char *part)
{
  if (part[0] != '\0')
    g_string_append_printf (words, "%s%s", words->len > 0 ? DOT : "", part);
}

static void
append_item (GString *words, const char *item)
{
  g_string_append_printf (words, "%s%s", words->len > 0 ? C_ ("list", ", ") : "", item);
}

static void
append_score (GString *words, const char *name, int score)
{
  g_autofree char *text = NULL;

  if (score < 0)
    return;
  /* Translators: what was asked for, and the answer 0-10: "before 4", "Effort 5" */
  text = g_strdup_printf (C_ ("answer", "%s %d"), name, score);
  append_item (words, text);
}

char *
limber_words_answers (const LimberAnswers *answers)
{
  g_autoptr (GString) pain = g_string_new (NULL);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (GString) more = g_string_new (NULL);

  /* Translators: these follow “Pain:” and are followed by a number */
  append_score (pain, C_ ("pain", "before"), answers->pain_before);
  append_score (pain, C_ ("pain", "after"), answers->pain_after);
  append_score (pain, C_ ("pain", "next morning"), answers->pain_morning);
  append_score (pain, C_ ("pain", "worst while exercising"), answers->pain_worst);
  append_score (more, _ ("Effort"), answers->effort);
  append_score (more, _ ("Confidence"), answers->confidence);
  if (pain->len > 0)
    /* Translators: "Pain: before 4, after 3" */
    g_string_append_printf (words, _ ("Pain: %s"), pain->str);
  append_part (words, more->str);
  return words->len > 0 ? g_string_free (g_steal_pointer (&words), FALSE) : NULL;
}

/* --- Steps --- */

static gint64
seconds (gint64 us)
{
  return (us + LIMBER_SECOND_US / 2) / LIMBER_SECOND_US;
}

static char *
sets_in_words (guint asked, guint done)
{
  if (done >= asked)
    return g_strdup_printf (ngettext ("%u set", "%u sets", done), done);
  return g_strdup_printf (ngettext ("%u of %u set", "%u of %u sets", asked), done, asked);
}

static char *
times_in_words (guint asked, guint done)
{
  if (done >= asked)
    return g_strdup_printf (ngettext ("%u time", "%u times", done), done);
  return g_strdup_printf (ngettext ("%u of %u time", "%u of %u times", asked), done, asked);
}

static char *
lengths_in_words (gint64 asked_s, gint64 done_s)
{
  g_autofree char *asked = limber_words_clock (asked_s);
  g_autofree char *done = limber_words_clock (done_s);

  if (done_s >= asked_s)
    return g_steal_pointer (&done);
  /* Translators: of two lengths of time: "0:40 of 1:20" */
  return g_strdup_printf (_ ("%s of %s"), done, asked);
}

/* No word is made of a single set. */
static char *
amounts_in_words (const LimberAmount *asked, const LimberAmount *done)
{
  GString *words = g_string_new (NULL);
  g_autofree char *sets = sets_in_words (asked->sets, done->sets);
  g_autofree char *times = times_in_words (asked->reps, done->reps);
  g_autofree char *length =
      lengths_in_words (seconds (asked->active_us), seconds (done->active_us));

  if (asked->sets > 1)
    append_item (words, sets);
  if (asked->reps > 0)
    append_item (words, times);
  append_item (words, length);
  return g_string_free (words, FALSE);
}

static const char *
status_in_words (LimberRecordStatus status)
{
  switch (status)
    {
    case LIMBER_RECORD_DONE:
      return _ ("Done");
    case LIMBER_RECORD_PART:
      return _ ("Partly done");
    case LIMBER_RECORD_SKIPPED:
      return _ ("Skipped");
    case LIMBER_RECORD_SWAPPED:
      return _ ("Done the easier way");
    case LIMBER_RECORD_NOT_REACHED:
    default:
      return _ ("Not reached");
    }
}

static void
append_amounts (GString *words, const LimberRecordStep *step)
{
  gboolean none = step->done.active_us == 0 && step->done.reps == 0;
  g_autofree char *amounts =
      amounts_in_words (&step->prescribed, none ? &step->prescribed : &step->done);
  g_autofree char *asked =
      /* Translators: what was asked of an exercise that was not done: "10 times, 1:20 asked" */
      g_strdup_printf (_ ("%s asked"), amounts);

  append_part (words, none ? asked : amounts);
}

static void
append_sides (GString *words, const LimberRecordStep *step)
{
  g_autofree char *left = limber_words_clock (seconds (step->done.left_us));
  g_autofree char *right = limber_words_clock (seconds (step->done.right_us));
  g_autofree char *text = NULL;

  if (step->sides == LIMBER_SIDES_NONE || g_str_equal (left, right))
    return;
  /* Translators: how long each side was exercised: "left 0:20, right 0:40" */
  text = g_strdup_printf (_ ("left %s, right %s"), left, right);
  append_part (words, text);
}

static void
append_pain (GString *words, const LimberRecordStep *step)
{
  g_autofree char *pain = NULL;

  if (!step->hurt)
    return;
  if (step->pain >= 0)
    pain = g_strdup_printf (_ ("It hurt: %d"), step->pain);
  append_part (words, pain ? pain : _ ("It hurt"));
  if (step->spread)
    append_part (words, _ ("It spread down the leg, or tingled"));
}

char *
limber_words_step (const LimberRecordStep *step)
{
  g_autoptr (GString) words = g_string_new (status_in_words (step->status));

  append_part (words, limber_words_skip_reason (step->reason));
  if (step->status == LIMBER_RECORD_SWAPPED && step->instead_name)
    append_part (words, step->instead_name);
  append_amounts (words, step);
  append_sides (words, step);
  append_pain (words, step);
  return g_string_free (g_steal_pointer (&words), FALSE);
}
