/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#define PARAGRAPHS_MAX 12
#define RELATED_MAX 12

/* A card is read in a minute: long enough to say one thing, short enough to be read to its end. */
#define BODY_WORDS_MIN 60
#define BODY_WORDS_MAX 120
#define SUMMARY_WORDS_MAX 15

enum
{
  SCHEMA,
  ID,
  TITLE,
  THEME,
  SUMMARY,
  BODY,
  EXERCISES,
  ROUTINES,
  SOURCES,
  N_KEYS
};

const LimberKey limber_keys_card[] = {
  [SCHEMA] = { "$schema" },      [ID] = { "id", TRUE },           [TITLE] = { "title", TRUE },
  [THEME] = { "theme", TRUE },   [SUMMARY] = { "summary", TRUE }, [BODY] = { "body", TRUE },
  [EXERCISES] = { "exercises" }, [ROUTINES] = { "routines" },     [SOURCES] = { "sources" },
  [N_KEYS] = { NULL },
};

/* The words are counted as the author wrote them: a translation may need more. */
static void
check_summary (LimberReader *self, const LimberValue *value)
{
  const char *text = value != NULL ? limber_value_text (value) : NULL;
  guint n = text != NULL ? limber_count_words (text) : 0;

  if (n > SUMMARY_WORDS_MAX)
    limber_reader_warn (
        self, value,
        g_strdup_printf (_ ("the summary has %u words; %d at most are best"), n, SUMMARY_WORDS_MAX),
        NULL);
}

static void
check_length (LimberReader *self, const LimberValue *value, guint n_words)
{
  if (n_words > 0 && (n_words < BODY_WORDS_MIN || n_words > BODY_WORDS_MAX))
    limber_reader_warn (self, value,
                        g_strdup_printf (_ ("this card has %u words; %d to %d are best"), n_words,
                                         BODY_WORDS_MIN, BODY_WORDS_MAX),
                        NULL);
}

static GStrv
read_body (LimberReader *self, const LimberValue *value)
{
  guint n = limber_reader_list (self, value, 1, PARAGRAPHS_MAX);
  GStrv body = g_new0 (char *, n + 1);
  guint used = 0;
  guint n_words = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      char *text = limber_reader_text (self, &entry, LIMBER_TEXT_MAX,
                                       LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY);

      if (text == NULL)
        continue;
      n_words += limber_count_words (limber_value_text (&entry));
      body[used++] = text;
    }
  check_length (self, value, n_words);
  return body;
}

/* Only a warning: a card is worth reading without it. */
static void
check_exercise (LimberReader *self, const LimberValue *value, const char *id)
{
  g_autofree char *shown = NULL;
  g_autofree char *said = NULL;
  const char *nearest;

  if (self->exercises == NULL || limber_exercises_lookup (self->exercises, id) != NULL)
    return;
  shown = limber_value_show (value);
  said = limber_value_say (value, FALSE);
  nearest = limber_exercises_nearest (self->exercises, id);
  limber_reader_warn (
      self, value,
      nearest != NULL ? g_strdup_printf (
          _ ("there is no exercise %s in the library; did you mean \"%s\"?"), shown, nearest)
                      : g_strdup_printf (_ ("there is no exercise %s in the library"), shown),
      g_strdup_printf (_ ("there is no exercise %s in the library"), said));
}

static GStrv
read_ids (LimberReader *self, const LimberValue *value, gboolean of_exercises)
{
  guint n = limber_reader_list (self, value, 0, RELATED_MAX);
  GStrv ids = g_new0 (char *, n + 1);
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      char *id = limber_reader_slug (self, &entry);

      if (id == NULL)
        continue;
      if (of_exercises)
        check_exercise (self, &entry, id);
      ids[used++] = id;
    }
  return ids;
}

static void
read_theme (LimberReader *self, const LimberValue *value, LimberTheme *theme)
{
  const char *words[LIMBER_N_THEMES];
  int i;

  for (i = 0; i < LIMBER_N_THEMES; i++)
    words[i] = limber_theme_to_string ((LimberTheme) i);
  i = limber_reader_word (self, value, words, LIMBER_N_THEMES);
  if (i >= 0)
    *theme = (LimberTheme) i;
}

/* One id names one thing, and this one is the page about getting help. */
static char *
read_id (LimberReader *self, const LimberValue *value)
{
  char *id = limber_reader_slug (self, value);
  g_autofree char *label = NULL;

  if (g_strcmp0 (id, LIMBER_HELP_ID) != 0)
    return id;
  label = limber_value_label (value);
  limber_reader_error (
      self, value,
      g_strdup_printf (_ ("the id \"%s\" is for the page about getting help, which has 'groups'"),
                       LIMBER_HELP_ID),
      g_strdup_printf (_ ("%s cannot be read as it is written"), label));
  return id;
}

static void
read_text_keys (LimberReader *self, const LimberObject *object, LimberCard *card)
{
  const LimberTextFlags flags =
      LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY | LIMBER_TEXT_ONE_LINE;

  card->id = read_id (self, limber_object_get (object, ID));
  card->title =
      limber_reader_text (self, limber_object_get (object, TITLE), LIMBER_TITLE_MAX, flags);
  card->summary =
      limber_reader_text (self, limber_object_get (object, SUMMARY), LIMBER_NOTE_MAX, flags);
  check_summary (self, limber_object_get (object, SUMMARY));
  g_free (limber_reader_text (self, limber_object_get (object, SCHEMA), LIMBER_TEXT_MAX,
                              LIMBER_TEXT_PLAIN));
}

static void
read_lists (LimberReader *self, const LimberObject *object, LimberCard *card)
{
  GStrv *lists[] = { &card->body, &card->exercises, &card->routines, &card->sources };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    g_clear_pointer (lists[i], g_strfreev);
  card->body = read_body (self, limber_object_get (object, BODY));
  card->exercises = read_ids (self, limber_object_get (object, EXERCISES), TRUE);
  card->routines = read_ids (self, limber_object_get (object, ROUTINES), FALSE);
  card->sources = limber_reader_texts (self, limber_object_get (object, SOURCES), TRUE,
                                       LIMBER_TEXT_MAX, LIMBER_TEXT_PLAIN);
}

LimberCard *
limber_reader_card (LimberReader *self, const LimberValue *value)
{
  LimberCard *card;
  LimberObject object;

  if (!limber_reader_object (self, value, limber_keys_card, N_KEYS, &object))
    return NULL;
  card = limber_card_new ();
  read_text_keys (self, &object, card);
  read_theme (self, limber_object_get (&object, THEME), &card->theme);
  read_lists (self, &object, card);
  return card;
}
