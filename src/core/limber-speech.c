/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-speech.h"

#include "limber-language.h"
#include "limber-plain-text.h"

#include <string.h>

struct _LimberSpeech
{
  GPtrArray *parts; /* of LimberSpeechPart */
};

/*
 * A straight line through all bundled texts as espeak-ng 1.51 says them at 160 words a minute: it
 * takes so long for each letter, word and stop.  95 of 100 are over within the time that this
 * gives, and none takes half a second more.  A tenth is added for speech-dispatcher 0.11, which
 * hands the sound on in pieces.  What passes before the first sound does not depend on the rate.
 */
#define MEASURED_WPM 160
#define START_US (500 * 1000)
#define LETTER_US (50 * 1000)
#define WORD_US (55 * 1000)
#define BREAK_US (370 * 1000)
#define SENTENCE_US (210 * 1000)
/* A digit is a word, and a wide character a syllable. */
#define DIGIT_LETTERS 5
#define WIDE_LETTERS 4

static void
part_free (gpointer data)
{
  LimberSpeechPart *part = data;

  g_free (part->text);
  g_free (part->language);
  g_free (part);
}

static void
limber_speech_clear (gpointer data)
{
  LimberSpeech *self = data;

  g_ptr_array_unref (self->parts);
}

LimberSpeech *
limber_speech_new (void)
{
  LimberSpeech *self = g_atomic_rc_box_new0 (LimberSpeech);

  self->parts = g_ptr_array_new_with_free_func (part_free);
  return self;
}

LimberSpeech *
limber_speech_ref (LimberSpeech *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
limber_speech_unref (LimberSpeech *self)
{
  g_atomic_rc_box_release_full (self, limber_speech_clear);
}

static void
add_part (LimberSpeech *self, const char *text, const char *language)
{
  LimberSpeechPart *part = g_new0 (LimberSpeechPart, 1);

  part->text = g_strdup (text);
  part->language = g_strdup (language);
  g_ptr_array_add (self->parts, part);
}

/* Two sentences without a stop between them would be said as one. */
static gboolean
ends_openly (const char *text)
{
  const char *end = g_utf8_find_prev_char (text, text + strlen (text));

  return end != NULL && g_unichar_isalnum (g_utf8_get_char (end));
}

void
limber_speech_append (LimberSpeech *self, const char *text, const char *language)
{
  g_autofree char *plain = limber_plain_text (text);
  LimberSpeechPart *last =
      self->parts->len > 0 ? g_ptr_array_index (self->parts, self->parts->len - 1) : NULL;
  char *joined;

  g_strstrip (plain);
  if (plain[0] == '\0')
    return;
  if (last == NULL || !limber_language_is_same (last->language, language))
    {
      add_part (self, plain, language);
      return;
    }
  joined = g_strconcat (last->text, ends_openly (last->text) ? ". " : " ", plain, NULL);
  g_free (last->text);
  last->text = joined;
}

/* A stop that stands alone behind a name in another language would be read out by some voices. */
static gboolean
has_letters (const char *text)
{
  for (const char *p = text; *p; p = g_utf8_next_char (p))
    if (g_unichar_isalnum (g_utf8_get_char (p)))
      return TRUE;
  return FALSE;
}

void
limber_speech_append_about (LimberSpeech *self, const char *format, const char *language,
                            const char *text, const char *text_language)
{
  g_auto (GStrv) around = g_strsplit (format, "%s", 2);
  g_autofree char *sentence = NULL;

  if (limber_language_is_same (language, text_language))
    {
      sentence = g_strjoinv (text, around);
      limber_speech_append (self, sentence, language);
      return;
    }
  if (has_letters (around[0]))
    limber_speech_append (self, around[0], language);
  limber_speech_append (self, text, text_language);
  if (around[1] != NULL && has_letters (around[1]))
    limber_speech_append (self, around[1], language);
}

void
limber_speech_append_all (LimberSpeech *self, const LimberSpeech *other)
{
  for (guint i = 0; i < other->parts->len; i++)
    {
      const LimberSpeechPart *part = g_ptr_array_index (other->parts, i);

      limber_speech_append (self, part->text, part->language);
    }
}

guint
limber_speech_get_n_parts (const LimberSpeech *self)
{
  return self->parts->len;
}

const LimberSpeechPart *
limber_speech_get_part (const LimberSpeech *self, guint index)
{
  return g_ptr_array_index (self->parts, index);
}

char *
limber_speech_get_text (const LimberSpeech *self)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < self->parts->len; i++)
    g_string_append_printf (text, "%s%s", i > 0 ? " " : "", limber_speech_get_part (self, i)->text);
  return g_string_free (text, FALSE);
}

static gboolean
is_sentence_end (gunichar c)
{
  return c == '.' || c == '!' || c == '?' || c == 0x3002 || c == 0x061f;
}

static gboolean
is_break (gunichar c)
{
  return is_sentence_end (c) || c == ',' || c == ';' || c == ':' || c == 0x2026 || c == 0x3001;
}

/* At the rate that was measured. */
static gint64
part_length_us (const char *text)
{
  gint64 length_us = WORD_US;

  for (const char *p = text; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean last = *g_utf8_next_char (p) == '\0';

      if (g_unichar_isspace (c))
        length_us += WORD_US;
      else if (g_unichar_isdigit (c))
        length_us += DIGIT_LETTERS * LETTER_US;
      else if (g_unichar_isalnum (c))
        length_us += (g_unichar_iswide (c) ? WIDE_LETTERS : 1) * LETTER_US;
      else if (is_break (c) && !last)
        length_us += BREAK_US + (is_sentence_end (c) ? SENTENCE_US : 0);
    }
  return length_us;
}

gint64
limber_speech_get_length_us (const LimberSpeech *self, int words_per_minute)
{
  gint64 length_us = START_US;

  for (guint i = 0; i < self->parts->len; i++)
    {
      gint64 part_us = part_length_us (limber_speech_get_part (self, i)->text);

      length_us += part_us * MEASURED_WPM / words_per_minute + (i > 0 ? START_US : 0);
    }
  return length_us;
}
