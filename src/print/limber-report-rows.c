/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-report-rows.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "limber-check-in.h"
#include "limber-date-words.h"
#include "limber-report-chart.h"
#include "limber-report-words.h"
#include "limber-rmdq.h"
#include "limber-text-box.h"

/* Which section is cut first: the last one of these. */
enum
{
  RANK_ACTIVITIES,
  RANK_RMDQ,
  RANK_HARD,
  RANK_QUESTIONS,
  RANK_CHANGES,
  RANK_TRIGGERS,
  RANK_NOTES,
};

/* Rows that are made at most; more would not fit on any paper. */
#define ROWS_MAX 8

#define INDENT 8.0
#define PAIR_GAP 6.0
#define TEXT_LINES 2

static LimberSection *
section_new (LimberFonts *fonts, const char *heading, guint rank, guint least)
{
  LimberBox *column = limber_column_new (1);

  limber_column_add (column, limber_text_new_lines (fonts, LIMBER_TEXT_STRONG, heading, 1));
  limber_column_add (column, limber_rule_new ());
  return limber_section_new (fonts, column, rank, least);
}

/* @start, cut where it must be, and @end, which is not. */
static LimberBox *
pair (LimberFonts *fonts, const char *start, const char *end)
{
  LimberBox *row = limber_row_new (PAIR_GAP);

  limber_row_add (row, limber_text_new_lines (fonts, LIMBER_TEXT_BODY, start, 1), 1);
  limber_row_add_text (row, fonts, LIMBER_TEXT_BODY, end);
  return row;
}

static LimberBox *
hard_row (LimberFonts *fonts, const LimberProgressExercise *exercise)
{
  LimberBox *column = limber_column_new (0);
  LimberBox *row = limber_row_new (0);
  g_autofree char *skipped = limber_report_skipped (exercise);
  g_autofree char *why = limber_report_why_hard (exercise);

  limber_row_add_fixed (row, limber_text_new_lines (fonts, LIMBER_TEXT_BODY, "", 1), INDENT);
  limber_row_add (row, limber_text_new_lines (fonts, LIMBER_TEXT_BODY, why, 1), 1);
  limber_column_add (column, pair (fonts, exercise->name, skipped));
  limber_column_add (column, row);
  return column;
}

LimberSection *
limber_report_hard_section (LimberFonts *fonts, const LimberReport *report)
{
  LimberSection *section = section_new (fonts, _ ("Hard to do"), RANK_HARD, 2);
  const GArray *exercises = report->progress->exercises;
  guint n = 0;

  for (guint i = 0; i < exercises->len; i++)
    {
      const LimberProgressExercise *exercise =
          &g_array_index (exercises, LimberProgressExercise, i);

      if (!limber_report_is_hard (exercise))
        continue;
      if (n++ < ROWS_MAX)
        limber_section_add (section, hard_row (fonts, exercise));
      else
        limber_section_add_hidden (section, 1);
    }
  return section;
}

LimberSection *
limber_report_changes_section (LimberFonts *fonts, const LimberReport *report)
{
  LimberSection *section = section_new (fonts, _ ("Changes"), RANK_CHANGES, 1);

  for (guint i = 0; i < MIN (report->changes->len, ROWS_MAX); i++)
    {
      const LimberEntry *change = g_ptr_array_index (report->changes, i);
      g_autofree char *date = limber_report_date (report, change->at);
      g_autofree char *words = limber_report_change (change);
      g_autofree char *titles = limber_report_change_titles (change);
      LimberBox *column = limber_column_new (0);

      limber_column_add (column, pair (fonts, words, date));
      limber_column_add (column, limber_text_new_lines (fonts, LIMBER_TEXT_BODY, titles, 1));
      limber_section_add (section, column);
    }
  if (report->changes->len > ROWS_MAX)
    limber_section_add_hidden (section, report->changes->len - ROWS_MAX);
  return section;
}

/* --- Check-ins --- */

static char *
from_to (double first, double latest, guint n_scores)
{
  if (n_scores < 2)
    return g_strdup_printf ("%.3g", latest);
  /* Translators: the first score, then the latest one */
  return g_strdup_printf (_ ("%.3g → %.3g"), first, latest);
}

static void
add_activity (LimberSection *section, LimberFonts *fonts, const LimberActivityTrend *one)
{
  g_autofree char *words = from_to (one->first, one->last, one->n_scores);

  limber_section_add (section, pair (fonts, one->activity->text, words));
}

/* The last row: what the mean became, and between which days. */
static void
add_activity_mean (LimberSection *section, LimberFonts *fonts, const GPtrArray *shown)
{
  double first = 0;
  double last = 0;
  int first_day = G_MAXINT;
  int last_day = G_MININT;
  g_autofree char *dates = NULL;
  g_autofree char *words = NULL;

  for (guint i = 0; i < shown->len; i++)
    {
      const LimberActivityTrend *one = g_ptr_array_index (shown, i);

      first += (double) one->first / shown->len;
      last += (double) one->last / shown->len;
      first_day = MIN (first_day, one->first_day);
      last_day = MAX (last_day, one->last_day);
    }
  dates = limber_words_dates (first_day, last_day);
  words =
      shown->len < LIMBER_ACTIVITIES_MIN
          ? g_strdup ("")
          : from_to (round (first * 10) / 10, round (last * 10) / 10, first_day < last_day ? 2 : 1);
  limber_section_add (section, pair (fonts, dates, words));
}

/* Those that are still asked for, then those that no longer are. */
static GPtrArray *
choose_activities (const GArray *activities)
{
  GPtrArray *shown = g_ptr_array_new ();

  for (guint ended = 0; ended < 2; ended++)
    for (guint i = 0; i < activities->len && shown->len < LIMBER_ACTIVITIES_MAX; i++)
      {
        LimberActivityTrend *one = &g_array_index (activities, LimberActivityTrend, i);

        if ((one->activity->end.utc_us != 0) == (ended == 1))
          g_ptr_array_add (shown, one);
      }
  return shown;
}

LimberSection *
limber_report_activities_section (LimberFonts *fonts, const LimberReport *report)
{
  LimberSection *section = section_new (fonts, _ ("Own activities, 0 (unable) to 10 (as before)"),
                                        RANK_ACTIVITIES, LIMBER_ACTIVITIES_MAX + 1);
  const GArray *activities = report->measures->activities;
  g_autoptr (GPtrArray) shown = choose_activities (activities);

  for (guint i = 0; i < shown->len; i++)
    add_activity (section, fonts, g_ptr_array_index (shown, i));
  if (shown->len > 0)
    add_activity_mean (section, fonts, shown);
  if (activities->len > shown->len)
    limber_section_add_hidden (section, activities->len - shown->len);
  return section;
}

LimberSection *
limber_report_rmdq_section (LimberFonts *fonts, LimberReport *report)
{
  const char *title = limber_rmdq_note ()
                          ? _ ("Roland-Morris, translation not tested, 0 (best) to 24")
                          : _ ("Roland-Morris, 0 (best) to 24");
  LimberSection *section = section_new (fonts, title, RANK_RMDQ, 1);

  if (report->measures->rmdq->len > 0)
    limber_section_add (section, limber_rmdq_chart_new (fonts, report));
  return section;
}

/* --- The person's own words --- */

LimberSection *
limber_report_questions_section (LimberFonts *fonts, const LimberReport *report)
{
  LimberSection *section = section_new (fonts, _ ("Questions for my clinician"), RANK_QUESTIONS, 1);

  for (guint i = 0; i < MIN (report->questions->len, ROWS_MAX); i++)
    {
      const LimberEntry *question = g_ptr_array_index (report->questions, i);

      limber_section_add (section, limber_text_new_bullet (fonts, LIMBER_TEXT_BODY, "•",
                                                           question->text, TEXT_LINES));
    }
  if (report->questions->len > ROWS_MAX)
    limber_section_add_hidden (section, report->questions->len - ROWS_MAX);
  return section;
}

LimberSection *
limber_report_triggers_section (LimberFonts *fonts, const LimberReport *report)
{
  g_autofree char *words = limber_report_triggers (report);
  g_autofree char *heading =
      g_strdup_printf (ngettext ("Happens near flare-ups (%u noted)",
                                 "Happens near flare-ups (%u noted)", report->diary->flares->len),
                       report->diary->flares->len);
  LimberSection *section = section_new (fonts, heading, RANK_TRIGGERS, 1);

  if (words)
    limber_section_add (section, limber_text_new (fonts, LIMBER_TEXT_BODY, words));
  return section;
}

LimberSection *
limber_report_notes_section (LimberFonts *fonts, const LimberReport *report)
{
  LimberSection *section = section_new (fonts, _ ("My notes"), RANK_NOTES, 1);

  for (guint i = 0; i < MIN (report->notes->len, ROWS_MAX); i++)
    {
      const LimberRecord *record = g_ptr_array_index (report->notes, i);
      g_autofree char *date = limber_words_day_and_month (limber_wall_time_get_day (record->start));

      limber_section_add (section, limber_text_new_bullet (fonts, LIMBER_TEXT_BODY, date,
                                                           record->answers.note, TEXT_LINES));
    }
  if (report->notes->len > ROWS_MAX)
    limber_section_add_hidden (section, report->notes->len - ROWS_MAX);
  return section;
}
