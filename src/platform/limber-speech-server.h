/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-speech.h"

G_BEGIN_DECLS

/**
 * LimberSpeechServer:
 *
 * All the calls to libspeechd.  Each can take for ever when the server hangs, so this belongs to
 * the thread of #LimberVoiceThread and to nothing else.
 */
typedef struct _LimberSpeechServer LimberSpeechServer;

/** LimberSpeechMoment: what became of words that were handed over. */
typedef enum
{
  LIMBER_SPEECH_BEGAN,
  LIMBER_SPEECH_ENDED,
  LIMBER_SPEECH_BROKEN_OFF,
} LimberSpeechMoment;

/** LimberSpeechNumbers: the parts of what was said, as libspeechd numbers them; 0 for nothing. */
typedef struct
{
  guint64 first;
  guint64 last;
} LimberSpeechNumbers;

/** LimberSpeechServerFunc: tells of the words that are numbered @number; comes on
 * a thread of libspeechd's, and may not call the server */
typedef void (*LimberSpeechServerFunc) (guint64 number, LimberSpeechMoment moment,
                                        gpointer user_data);

/** limber_speech_server_is_built: Returns: whether Limber was built with speech */
gboolean limber_speech_server_is_built (void);

/** limber_speech_server_new: Returns: (transfer full): one that is not connected yet */
LimberSpeechServer *limber_speech_server_new (LimberSpeechServerFunc func, gpointer user_data);
void limber_speech_server_free (LimberSpeechServer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberSpeechServer, limber_speech_server_free)

/** limber_speech_server_connect: connects afresh, and starts the server where that is how the
 * system does it.  Returns: whether it answered */
gboolean limber_speech_server_connect (LimberSpeechServer *self);

/** limber_speech_server_disconnect: drops the connection; safe when there is none */
void limber_speech_server_disconnect (LimberSpeechServer *self);

gboolean limber_speech_server_is_connected (LimberSpeechServer *self);

/** limber_speech_server_has_voice: Returns: whether there is a synthesizer that can speak; the
 * server may well run without one */
gboolean limber_speech_server_has_voice (LimberSpeechServer *self);

/** limber_speech_server_speaks: Returns: whether there may be a voice for @language, a BCP 47 tag;
 * %FALSE only where it is sure that there is none */
gboolean limber_speech_server_speaks (LimberSpeechServer *self, const char *language);

/**
 * limber_speech_server_say:
 * @volume: 0 to 100
 * @numbers: (out): those of its parts
 *
 * Hands over @speech, each part for a voice of its language, to be said after all that was handed
 * over before.
 *
 * Returns: whether the server took it
 */
gboolean limber_speech_server_say (LimberSpeechServer *self, const LimberSpeech *speech, int volume,
                                   int words_per_minute, LimberSpeechNumbers *numbers);

/** limber_speech_server_hush: breaks off what is said.  Returns: whether the server is still there
 */
gboolean limber_speech_server_hush (LimberSpeechServer *self);

G_END_DECLS
