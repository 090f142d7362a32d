/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-handout-document.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-handout-grid.h"
#include "limber-handout-step.h"
#include "limber-pain-rule.h"
#include "limber-text-box.h"
#include "limber-words.h"

/* In points.  Clear print is 12 at least, large print 18 (UKAAF). */
#define TEXT_SIZE 12.0
#define SMALL_SIZE 10.5
#define LARGE_SIZE 18.0

#define GAP 10.0
#define LINE_GAP 4.0
#define BLANK_GAP 8.0
#define BOX_PADDING 6.0
#define BOX_LINE 1.5

static LimberBox *
text (LimberFonts *fonts, LimberTextRole role, const char *words)
{
  return words && words[0] ? limber_text_new (fonts, role, words) : NULL;
}

/* --- Head --- */

static char *
author_in_words (const LimberAuthor *author)
{
  if (author->name && author->role)
    /* Translators: a person and their profession: "Ada Smith, physiotherapist" */
    return g_strdup_printf (_ ("%s, %s"), author->name, author->role);
  return g_strdup (author->name ? author->name : author->role);
}

static void
add_blanks (LimberBox *column, LimberFonts *fonts, const LimberRoutine *routine)
{
  LimberBox *patient = limber_row_new (BLANK_GAP);
  LimberBox *clinic = limber_row_new (BLANK_GAP);
  g_autofree char *author = author_in_words (&routine->author);

  limber_row_add_blank (patient, fonts, _ ("For"), NULL, 2);
  limber_row_add_blank (patient, fonts, _ ("Date"), NULL, 1);
  limber_row_add_blank (clinic, fonts, _ ("From"), author, 2);
  limber_row_add_blank (clinic, fonts, _ ("Clinic"), NULL, 2);
  limber_column_add (column, patient);
  limber_column_add (column, clinic);
}

static char *
facts (const LimberHandout *handout, const LimberRoutine *routine)
{
  guint minutes = limber_minutes (limber_timeline_get_total_us (handout->timeline));
  g_autofree char *length = limber_words_minutes (minutes);
  g_autofree char *places = limber_places_label (limber_routine_places (routine));
  LimberLevel level = limber_timeline_get_level (handout->timeline);
  const LimberChoices *choices = limber_timeline_get_choices (handout->timeline);
  g_autofree char *facts = g_strjoin (" · ", limber_kind_label (routine->kind),
                                      limber_level_label (level), length, places, NULL);

  if (choices->flare)
    return g_strjoin (" · ", facts, _ ("for a flare-up day"), NULL);
  if (choices->short_version)
    return g_strjoin (" · ", facts, _ ("short version"), NULL);
  return g_steal_pointer (&facts);
}

static LimberBox *
head (LimberFonts *fonts, const LimberHandout *handout, const LimberRoutine *routine)
{
  LimberBox *column = limber_column_new (LINE_GAP);
  g_autofree char *line = facts (handout, routine);

  limber_column_add (column, limber_text_new_lines (fonts, LIMBER_TEXT_TITLE, routine->title, 2));
  limber_column_add (column, text (fonts, LIMBER_TEXT_BODY, line));
  add_blanks (column, fonts, routine);
  return column;
}

static void
add_box (LimberDocument *document, LimberBox *box)
{
  if (box)
    limber_document_add (document, box, LINE_GAP);
}

static void
add_about (LimberDocument *document, LimberFonts *fonts, const LimberRoutine *routine)
{
  g_autofree char *often = routine->schedule ? limber_words_schedule (routine->schedule) : NULL;
  g_auto (GStrv) equipment = limber_routine_equipment (routine);
  g_autofree char *things = g_strjoinv (C_ ("list", ", "), equipment);

  add_box (document, text (fonts, LIMBER_TEXT_BODY, routine->summary));
  add_box (document, limber_text_new_named (fonts, _ ("Goal:"), routine->goal));
  add_box (document, limber_text_new_named (fonts, _ ("Why:"), routine->why));
  add_box (document, limber_text_new_named (fonts, _ ("How often:"), often));
  add_box (document, limber_text_new_named (fonts, _ ("You need:"), things));
}

/* --- When not to, and when to stop --- */

static void
add_list (LimberBox *column, LimberFonts *fonts, const char *heading, const GStrv lines)
{
  if (!lines[0])
    return;
  limber_column_add (column, limber_text_new (fonts, LIMBER_TEXT_STRONG, heading));
  for (guint i = 0; lines[i]; i++)
    limber_column_add (column, limber_text_new_bullet (fonts, LIMBER_TEXT_BODY, "•", lines[i], 0));
}

static LimberBox *
cautions (LimberFonts *fonts, const LimberRoutine *routine)
{
  LimberBox *column;

  if (!routine->cautions[0])
    return NULL;
  column = limber_column_new (LINE_GAP / 2);
  add_list (column, fonts, _ ("Before you start"), routine->cautions);
  return column;
}

static LimberBox *
stop_rules (LimberFonts *fonts, const LimberRoutine *routine)
{
  LimberBox *column = limber_column_new (LINE_GAP / 2);
  LimberPainRule rule = limber_pain_rule_for_routine (routine);
  g_autofree char *pain = limber_pain_rule_words (&rule);

  add_list (column, fonts, _ ("Stop if"), routine->stop_if);
  if (!routine->stop_if[0])
    limber_column_add (
        column,
        text (fonts, LIMBER_TEXT_BODY,
              _ ("Stop, and get help at once, if you go numb between your legs, have new trouble "
                 "with bladder or bowels, get weak legs, or have pain in your chest.")));
  limber_column_add (column, limber_text_new_named (fonts, _ ("Pain from 0 to 10:"), pain));
  return limber_frame_new (column, BOX_PADDING, BOX_LINE);
}

/* --- Exercises --- */

/* The first time that each step is played: a repeat block is printed once. */
static GHashTable *
played_by_step (LimberTimeline *timeline)
{
  GHashTable *played = g_hash_table_new (NULL, NULL);

  for (guint i = limber_timeline_get_n_steps (timeline); i-- > 0;)
    {
      const LimberPlayedStep *step = limber_timeline_get_step (timeline, i);

      g_hash_table_insert (played, (gpointer) step->step, (gpointer) step);
    }
  return played;
}

/* What stands before the first exercise of a repeat block, and never without it. */
static LimberBox *
with_heading (const LimberHandoutStyle *style, LimberBox *step, const LimberBlock *block, guint n)
{
  LimberBox *column = limber_column_new (LINE_GAP);
  g_autofree char *heading = NULL;

  if (n > 1)
    heading = g_strdup_printf (
        /* Translators: how many exercises, then how many times */
        ngettext ("Do the next %u exercise %d times", "Do the next %u exercises %d times", n), n,
        block->repeat);
  else
    heading = g_strdup_printf (
        ngettext ("Do the next exercise %d time", "Do the next exercise %d times", block->repeat),
        block->repeat);
  limber_column_add (column, limber_text_new (style->fonts, LIMBER_TEXT_HEADING, heading));
  limber_column_add (column, step);
  return column;
}

static guint
count_played (const LimberBlock *block, GHashTable *played)
{
  guint n = 0;

  for (guint i = 0; i < block->steps->len; i++)
    n += g_hash_table_contains (played, g_ptr_array_index (block->steps, i));
  return n;
}

typedef struct
{
  LimberDocument *document;
  const LimberHandoutStyle *style;
  GHashTable *played;  /* LimberStep to LimberPlayedStep */
  GHashTable *numbers; /* the key of an exercise to its first number */
  guint number;        /* of the last exercise */
} Exercises;

/* With as much as a page can hold. */
static LimberBox *
whole_step_new (Exercises *self, const LimberPlayedStep *step)
{
  LimberBox *box = NULL;

  for (int detail = LIMBER_HANDOUT_ALL; detail >= LIMBER_HANDOUT_NEEDED; detail--)
    {
      g_clear_pointer (&box, limber_box_free);
      box = limber_handout_step_new (self->style, step, self->number, (LimberHandoutDetail) detail);
      if (limber_box_measure (box, limber_document_get_width (self->document))
          <= limber_document_get_height (self->document))
        break;
    }
  return box;
}

static LimberBox *
step_new (Exercises *self, const LimberPlayedStep *step)
{
  const char *key = limber_exercise_key (step->exercise);
  guint before = GPOINTER_TO_UINT (g_hash_table_lookup (self->numbers, key));

  self->number++;
  if (before > 0)
    return limber_handout_step_new_again (self->style, step, self->number, before);
  g_hash_table_insert (self->numbers, (gpointer) key, GUINT_TO_POINTER (self->number));
  return whole_step_new (self, step);
}

static void
add_block (Exercises *self, const LimberBlock *block)
{
  gboolean first = TRUE;

  for (guint i = 0; i < block->steps->len; i++)
    {
      const LimberPlayedStep *step =
          g_hash_table_lookup (self->played, g_ptr_array_index (block->steps, i));
      LimberBox *box;

      if (!step)
        continue;
      box = step_new (self, step);
      if (first && block->repeat > 1)
        box = with_heading (self->style, box, block, count_played (block, self->played));
      first = FALSE;
      limber_document_add (self->document, box, GAP);
    }
}

static void
add_exercises (LimberDocument *document, const LimberHandoutStyle *style, LimberTimeline *timeline)
{
  g_autoptr (GHashTable) played = played_by_step (timeline);
  g_autoptr (GHashTable) numbers = g_hash_table_new (g_str_hash, g_str_equal);
  Exercises self = { document, style, played, numbers, 0 };

  for (guint i = 0; i < style->routine->blocks->len; i++)
    add_block (&self, g_ptr_array_index (style->routine->blocks, i));
}

/* --- Foot --- */

/* Below the last part of the grid, and never on a page of its own. */
static void
add_contact (GPtrArray *grid, LimberFonts *fonts, const LimberRoutine *routine)
{
  LimberBox *column = limber_column_new (LINE_GAP);
  LimberBox *row = limber_row_new (BLANK_GAP);
  g_autofree char *review_by = limber_words_written_date (routine->review_by);

  limber_column_add (column, g_ptr_array_steal_index (grid, grid->len - 1));
  limber_row_add_blank (row, fonts, _ ("Questions? Ask"), routine->author.contact, 1);
  limber_column_add (column, row);
  limber_column_add (column,
                     limber_text_new_named (fonts, _ ("To be looked at again by"), review_by));
  g_ptr_array_add (grid, column);
}

static char *
footer (const LimberRoutine *routine)
{
  g_autofree char *revised = limber_words_written_date (routine->revised);

  if (revised)
    /* Translators: at the foot of a handout: title, version, date */
    return g_strdup_printf (_ ("%s, version %d of %s"), routine->title, routine->version, revised);
  return g_strdup_printf (_ ("%s, version %d"), routine->title, routine->version);
}

static void
add_all (LimberDocument *document, GPtrArray *boxes)
{
  for (guint i = 0; i < boxes->len; i++)
    limber_document_add (document, g_ptr_array_index (boxes, i), GAP);
  g_ptr_array_set_size (boxes, 0);
}

/* On the first page where there is room for all of it, so that it can hang on a wall. */
static gboolean
fits (LimberDocument *document, const GPtrArray *boxes)
{
  double height = 0;

  for (guint i = 0; i < boxes->len; i++)
    height +=
        GAP
        + limber_box_measure (g_ptr_array_index (boxes, i), limber_document_get_width (document));
  return height <= limber_document_get_room (document);
}

LimberDocument *
limber_handout_document_new (const LimberHandout *handout, const LimberPaper *paper)
{
  const LimberRoutine *routine = limber_timeline_get_routine (handout->timeline);
  g_autoptr (LimberFonts) fonts = handout->large ? limber_fonts_new (LARGE_SIZE, LARGE_SIZE)
                                                 : limber_fonts_new (TEXT_SIZE, SMALL_SIZE);
  g_autofree char *foot = footer (routine);
  LimberDocument *document = limber_document_new (paper, fonts, routine->title, foot);
  const LimberHandoutStyle style = {
    .fonts = fonts,
    .large = handout->large,
    .routine = routine,
    .exercises = handout->exercises,
    .flare = limber_timeline_get_choices (handout->timeline)->flare,
  };
  LimberBox *before = cautions (fonts, routine);
  g_autoptr (GPtrArray) grid = NULL;

  limber_document_add (document, head (fonts, handout, routine), 0);
  add_about (document, fonts, routine);
  if (before)
    limber_document_add (document, before, GAP);
  limber_document_add (document, stop_rules (fonts, routine), GAP);
  grid = limber_handout_grid_new (fonts, routine->schedule, handout->first_weekday);
  add_contact (grid, fonts, routine);
  if (limber_document_get_n_pages (document) == 1 && fits (document, grid))
    add_all (document, grid);
  add_exercises (document, &style, handout->timeline);
  add_all (document, grid);
  return document;
}
