/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-nearest.h"

static char *
list_words (const char *const *words, guint n_words)
{
  GString *list = g_string_new (NULL);

  for (guint i = 0; i < n_words; i++)
    g_string_append_printf (list, "%s'%s'", i > 0 ? ", " : "", words[i]);
  return g_string_free (list, FALSE);
}

static char *
word_message (const LimberValue *value, const char *const *words, guint n_words,
              const char *nearest)
{
  g_autofree char *name = limber_value_name (value);
  g_autofree char *shown = limber_value_show (value);
  g_autofree char *list = list_words (words, n_words);

  if (nearest != NULL)
    return g_strdup_printf (_ ("%s must be one of %s; it is %s: did you mean '%s'?"), name, list,
                            shown, nearest);
  return g_strdup_printf (_ ("%s must be one of %s; it is %s"), name, list, shown);
}

/* Which words there are is told by the field's list. */
static char *
word_words (const LimberValue *value)
{
  g_autofree char *label = limber_value_label (value);
  g_autofree char *said = limber_value_say (value, FALSE);

  if (said == NULL)
    return g_strdup_printf (_ ("%s cannot be read as it is written"), label);
  /* Translators: the name of a field with a list of choices, then what stands in the file */
  return g_strdup_printf (_ ("%s cannot be %s: choose one of the list"), label, said);
}

static void
unknown_word (LimberReader *self, const LimberValue *value, const char *const *words, guint n_words,
              LimberWordLabel label)
{
  LimberNearest nearest = { .word = limber_value_text (value) };
  g_autofree char *shown = NULL;
  guint found = 0;

  for (guint i = 0; i < n_words && nearest.word != NULL; i++)
    {
      limber_nearest_try (&nearest, words[i]);
      found = nearest.best == words[i] ? i : found;
    }
  limber_reader_error (self, value, word_message (value, words, n_words, nearest.best),
                       word_words (value));
  if (nearest.best != NULL)
    {
      shown = label != NULL ? label (found) : NULL;
      limber_reader_offer_text (self, nearest.best, shown);
    }
}

guint
limber_count_words (const char *text)
{
  gboolean in_word = FALSE;
  guint n = 0;

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gboolean space = g_unichar_isspace (g_utf8_get_char (p));

      n += !space && !in_word ? 1 : 0;
      in_word = !space;
    }
  return n;
}

int
limber_reader_word (LimberReader *self, const LimberValue *value, const char *const *words,
                    guint n_words)
{
  return limber_reader_named_word (self, value, words, n_words, NULL);
}

int
limber_reader_named_word (LimberReader *self, const LimberValue *value, const char *const *words,
                          guint n_words, LimberWordLabel label)
{
  const char *text;

  if (value == NULL)
    return -1;
  text = limber_value_text (value);
  for (guint i = 0; i < n_words && text != NULL; i++)
    if (strcmp (words[i], text) == 0)
      return (int) i;
  unknown_word (self, value, words, n_words, label);
  return -1;
}

static char *
kind_label (guint index)
{
  return g_strdup (limber_kind_label ((LimberKind) index));
}

gboolean
limber_reader_kind (LimberReader *self, const LimberValue *value, gboolean mixed, LimberKind *kind)
{
  const char *words[LIMBER_N_KINDS];
  int i;

  for (i = 0; i < LIMBER_N_KINDS; i++)
    words[i] = limber_kind_to_string ((LimberKind) i);
  i = limber_reader_named_word (self, value, words, mixed ? LIMBER_N_KINDS : LIMBER_KIND_MIXED,
                                kind_label);
  if (i >= 0)
    *kind = (LimberKind) i;
  return i >= 0;
}

static char *
level_label (guint index)
{
  return g_strdup (limber_level_label ((LimberLevel) index));
}

gboolean
limber_reader_level (LimberReader *self, const LimberValue *value, LimberLevel *level)
{
  const char *words[LIMBER_N_LEVELS];
  int i;

  for (i = 0; i < LIMBER_N_LEVELS; i++)
    words[i] = limber_level_to_string ((LimberLevel) i);
  i = limber_reader_named_word (self, value, words, LIMBER_N_LEVELS, level_label);
  if (i >= 0)
    *level = (LimberLevel) i;
  return i >= 0;
}

static char *
position_label (guint index)
{
  return g_strdup (limber_position_label ((LimberPosition) index));
}

gboolean
limber_reader_position (LimberReader *self, const LimberValue *value, LimberPosition *position)
{
  const char *words[LIMBER_N_POSITIONS];
  int i;

  for (i = 0; i < LIMBER_N_POSITIONS; i++)
    words[i] = limber_position_to_string ((LimberPosition) i);
  i = limber_reader_named_word (self, value, words, LIMBER_N_POSITIONS, position_label);
  if (i >= 0)
    *position = (LimberPosition) i;
  return i >= 0;
}

static char *
sides_label (guint index)
{
  return g_strdup (limber_sides_label ((LimberSides) index));
}

gboolean
limber_reader_sides (LimberReader *self, const LimberValue *value, LimberSides *sides)
{
  const char *words[LIMBER_N_SIDES];
  int i;

  for (i = 0; i < LIMBER_N_SIDES; i++)
    words[i] = limber_sides_to_string ((LimberSides) i);
  i = limber_reader_named_word (self, value, words, LIMBER_N_SIDES, sides_label);
  if (i >= 0)
    *sides = (LimberSides) i;
  return i >= 0;
}

static char *
side_label (guint index)
{
  return g_strdup (limber_side_label ((LimberSide) (LIMBER_SIDE_LEFT + index)));
}

gboolean
limber_reader_side (LimberReader *self, const LimberValue *value, LimberSide *side)
{
  const char *const words[] = { limber_side_to_string (LIMBER_SIDE_LEFT),
                                limber_side_to_string (LIMBER_SIDE_RIGHT) };
  int i = limber_reader_named_word (self, value, words, G_N_ELEMENTS (words), side_label);

  if (i >= 0)
    *side = (LimberSide) (LIMBER_SIDE_LEFT + i);
  return i >= 0;
}

static char *
target_label (guint index)
{
  return g_strdup (limber_target_label ((LimberTargets) (1u << index)));
}

gboolean
limber_reader_targets (LimberReader *self, const LimberValue *value, LimberTargets *targets)
{
  const char *words[LIMBER_N_TARGETS];
  guint n = limber_reader_list (self, value, 0, G_MAXUINT);
  guint set = 0;

  for (guint i = 0; i < LIMBER_N_TARGETS; i++)
    words[i] = limber_target_to_string ((LimberTargets) (1u << i));
  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      int word = limber_reader_named_word (self, &entry, words, LIMBER_N_TARGETS, target_label);

      if (word >= 0)
        set |= 1u << word;
    }
  *targets = (LimberTargets) set;
  return value != NULL;
}
