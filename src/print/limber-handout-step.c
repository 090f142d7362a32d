/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-handout-step.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose-words.h"
#include "limber-handout-figures.h"
#include "limber-text-box.h"
#include "limber-words.h"

/* In points. */
#define FIGURE_SIDE 104.0
#define FIGURE_SIDE_LARGE 190.0
#define GAP 3.0
#define WIDE_GAP 14.0
#define NOTE_PADDING 5.0
#define NOTE_LINE 1.0

/* More than this is read on the screen. */
#define LINES_MAX 8

/* How much, and all that goes with it. */
static char *
dose_in_words (const LimberHandoutStyle *style, const LimberPlayedStep *played)
{
  return limber_words_dose_in_full (played->dose, played->sides, &style->routine->defaults);
}

/* The name, and where it is done: at its end, or below it in large print. */
static LimberBox *
heading (const LimberHandoutStyle *style, const LimberPlayedStep *played, guint number)
{
  g_autofree char *mark = g_strdup_printf ("%u.", number);
  LimberBox *name =
      limber_text_new_bullet (style->fonts, LIMBER_TEXT_HEADING, mark, played->exercise->name, 2);
  g_autoptr (GString) where = g_string_new (limber_position_label (played->exercise->position));
  LimberBox *both;

  if (played->step->optional)
    /* Translators: an exercise that the short version leaves out */
    g_string_append_printf (where, " · %s", _ ("optional"));
  if (style->large)
    {
      both = limber_column_new (0);
      limber_column_add (both, name);
      limber_column_add (both, limber_text_new (style->fonts, LIMBER_TEXT_BODY, where->str));
      return both;
    }
  both = limber_row_new (WIDE_GAP);
  limber_row_add (both, name, 1);
  limber_row_add_text (both, style->fonts, LIMBER_TEXT_BODY, where->str);
  return both;
}

static LimberBox *
cues (const LimberHandoutStyle *style, const LimberPlayedStep *played)
{
  LimberBox *column = limber_column_new (GAP / 2);
  g_autofree char *dose = dose_in_words (style, played);
  const GStrv lines = played->exercise->cues;

  limber_column_add (column, limber_text_new (style->fonts, LIMBER_TEXT_STRONG, dose));
  for (guint i = 0; lines[i] && i < LINES_MAX; i++)
    limber_column_add (column,
                       limber_text_new_bullet (style->fonts, LIMBER_TEXT_BODY, "•", lines[i], 0));
  return column;
}

/* Pictures beside the words, or above them. */
static LimberBox *
body (const LimberHandoutStyle *style, const LimberPlayedStep *played)
{
  guint n_pictures;
  double side = style->large ? FIGURE_SIDE_LARGE : FIGURE_SIDE;
  LimberBox *figures =
      limber_handout_figures_new (style->fonts, played->exercise, side, &n_pictures);
  LimberBox *words = cues (style, played);
  LimberBox *both;

  if (style->large)
    {
      both = limber_column_new (GAP);
      limber_column_add (both, figures);
      limber_column_add (both, words);
      return both;
    }
  both = limber_row_new (WIDE_GAP);
  limber_row_add_fixed (both, figures, 2 * side);
  limber_row_add (both, words, 1);
  return both;
}

/* Sentences one after the other, whether or not their author ended each. */
static void
add_lines (LimberBox *column, const LimberHandoutStyle *style, const char *name, const GStrv lines)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; lines[i] && i < LINES_MAX; i++)
    {
      if (text->len > 0)
        g_string_append (text, g_ascii_ispunct (text->str[text->len - 1]) ? " " : ". ");
      g_string_append (text, lines[i]);
    }
  limber_column_add (column, limber_text_new_named (style->fonts, name, text->str));
}

static void
add_easier (LimberBox *column, const LimberHandoutStyle *style, const char *easier)
{
  const LimberExercise *exercise =
      easier && style->exercises ? limber_exercises_lookup (style->exercises, easier) : NULL;

  limber_column_add (column, limber_text_new_named (style->fonts, _ ("Easier:"),
                                                    exercise ? exercise->name : easier));
}

static void
add_flare (LimberBox *column, const LimberHandoutStyle *style, const LimberPlayedStep *played)
{
  g_autofree char *dose = NULL;

  if (style->flare)
    return;
  if (played->step->flare_skip)
    limber_column_add (column, limber_text_new_named (style->fonts, _ ("Flare-up day:"),
                                                      _ ("leave this one out")));
  else if (played->step->flare_dose)
    {
      dose = limber_words_dose (played->step->flare_dose, played->sides);
      limber_column_add (column, limber_text_new_named (style->fonts, _ ("Flare-up day:"), dose));
    }
}

static void
add_limit (LimberBox *column, const LimberHandoutStyle *style, int pain_limit)
{
  /* Translators: pain from 0 to 10 */
  g_autofree char *text = g_strdup_printf (_ ("your pain goes above %d of 10"), pain_limit);

  if (pain_limit != LIMBER_UNSET)
    limber_column_add (column, limber_text_new_named (style->fonts, _ ("Stop this one if"), text));
}

static LimberBox *
note (const LimberHandoutStyle *style, const char *text)
{
  LimberBox *named = limber_text_new_named (style->fonts, _ ("For you:"), text);

  return named ? limber_frame_new (named, NOTE_PADDING, NOTE_LINE) : NULL;
}

static void
add_rest (LimberBox *column, const LimberHandoutStyle *style, const LimberPlayedStep *played)
{
  limber_column_add (column, note (style, played->step->note));
  add_flare (column, style, played);
  add_limit (column, style, played->step->pain_limit);
}

LimberBox *
limber_handout_step_new (const LimberHandoutStyle *style, const LimberPlayedStep *played,
                         guint number, LimberHandoutDetail detail)
{
  const LimberExercise *exercise = played->exercise;
  LimberBox *column = limber_column_new (GAP);

  limber_column_add (column, limber_rule_new ());
  limber_column_add (column, heading (style, played, number));
  limber_column_add (column, body (style, played));
  if (detail >= LIMBER_HANDOUT_USEFUL)
    add_lines (column, style, _ ("Watch out for:"), exercise->faults);
  if (detail >= LIMBER_HANDOUT_ALL)
    {
      limber_column_add (column,
                         limber_text_new_named (style->fonts, _ ("You may feel:"), exercise->feel));
      add_easier (column, style, exercise->easier);
    }
  add_lines (column, style, _ ("Stop if:"), exercise->stop_if);
  add_rest (column, style, played);
  if (detail < LIMBER_HANDOUT_ALL)
    limber_column_add (column, limber_text_new (style->fonts, LIMBER_TEXT_SMALL,
                                                _ ("Shortened to fit on the page.")));
  return column;
}

LimberBox *
limber_handout_step_new_again (const LimberHandoutStyle *style, const LimberPlayedStep *played,
                               guint number, guint before)
{
  LimberBox *column = limber_column_new (GAP);
  g_autofree char *dose = dose_in_words (style, played);
  g_autofree char *same = g_strdup_printf (
      /* Translators: the same exercise has a number that is lower */
      _ ("Do it as you did number %u."), before);

  limber_column_add (column, limber_rule_new ());
  limber_column_add (column, heading (style, played, number));
  limber_column_add (column, limber_text_new (style->fonts, LIMBER_TEXT_STRONG, dose));
  limber_column_add (column, limber_text_new (style->fonts, LIMBER_TEXT_BODY, same));
  add_rest (column, style, played);
  return column;
}
