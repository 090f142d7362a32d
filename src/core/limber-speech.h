/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* In words a minute.  Studies of synthetic speech find 150 to 200 comfortable for young and old
 * listeners, and about 150 preferred by people with aphasia; slower is harder to understand. */
#define LIMBER_SPEECH_WPM_MIN 150
#define LIMBER_SPEECH_WPM_MAX 180
#define LIMBER_SPEECH_WPM 160

/** LimberSpeechPart: words in one language. */
typedef struct
{
  char *text;
  char *language; /* BCP 47 */
} LimberSpeechPart;

/**
 * LimberSpeech:
 *
 * What is said in one go, reference-counted.  Limber's own words come in the interface's language,
 * those of a routine in the routine's, so it may have parts in more than one.  Nobody changes it
 * once it is handed on.
 */
typedef struct _LimberSpeech LimberSpeech;

/** limber_speech_new: Returns: (transfer full): one that says nothing yet */
LimberSpeech *limber_speech_new (void);
LimberSpeech *limber_speech_ref (LimberSpeech *self);
void limber_speech_unref (LimberSpeech *self);

/** limber_speech_append: adds @text, a sentence or more, as others may have written it */
void limber_speech_append (LimberSpeech *self, const char *text, const char *language);

/**
 * limber_speech_append_about:
 * @format: a sentence in @language with one `%s` in it
 * @text: what stands in its place, in @text_language
 */
void limber_speech_append_about (LimberSpeech *self, const char *format, const char *language,
                                 const char *text, const char *text_language);

/** limber_speech_append_all: adds all parts of @other */
void limber_speech_append_all (LimberSpeech *self, const LimberSpeech *other);

guint limber_speech_get_n_parts (const LimberSpeech *self);
const LimberSpeechPart *limber_speech_get_part (const LimberSpeech *self, guint index);

/** limber_speech_get_text: Returns: (transfer full): all of it in one line, to be read */
char *limber_speech_get_text (const LimberSpeech *self);

/**
 * limber_speech_get_length_us:
 * @words_per_minute: how fast it is said
 *
 * Returns: how long saying it takes, from the call to the voice to the last sound; an estimate that
 * is seldom too short (measured with espeak-ng in four languages)
 */
gint64 limber_speech_get_length_us (const LimberSpeech *self, int words_per_minute);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberSpeech, limber_speech_unref)

G_END_DECLS
