/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-voice.h"

G_BEGIN_DECLS

/**
 * LimberVoiceThread:
 *
 * A thread that speaks, and what the main thread knows of it.  No function here blocks, whatever
 * the speech service does.  All of them are for the thread that started it.
 */
typedef struct _LimberVoiceThread LimberVoiceThread;

/** LimberVoiceOutcome: what came of a test. */
typedef enum
{
  LIMBER_VOICE_OUTCOME_SPOKEN,
  LIMBER_VOICE_OUTCOME_NO_LANGUAGE, /* spoken by a voice for another language */
  LIMBER_VOICE_OUTCOME_NO_SERVER,
  LIMBER_VOICE_OUTCOME_NO_VOICE,
} LimberVoiceOutcome;

/** LimberVoiceThreadFuncs: called on the main context that was the default at the start. */
typedef struct
{
  void (*state_changed) (gpointer owner);
  void (*tested) (guint test, LimberVoiceOutcome outcome, gpointer owner);
} LimberVoiceThreadFuncs;

/** LimberVoiceManner: how words are said. */
typedef struct
{
  int volume; /* 0 to 100 */
  int words_per_minute;
} LimberVoiceManner;

/**
 * limber_voice_thread_start:
 * @owner: handed to @funcs until limber_voice_thread_stop()
 *
 * Returns: (transfer full): a thread that does nothing until it is needed; end it with
 *   limber_voice_thread_stop()
 */
LimberVoiceThread *limber_voice_thread_start (const LimberVoiceThreadFuncs *funcs, gpointer owner);

/**
 * limber_voice_thread_stop:
 * @self: (transfer full): the thread
 *
 * What is being said may break off.  A thread that the server holds up is left to itself, and
 * takes its memory along when the server lets go of it.
 */
void limber_voice_thread_stop (LimberVoiceThread *self);

/** limber_voice_thread_get_state: Returns: the state last told to the owner */
LimberVoiceState limber_voice_thread_get_state (LimberVoiceThread *self);

/** limber_voice_thread_is_speaking: Returns: whether something is being said, or is still to be
 * said */
gboolean limber_voice_thread_is_speaking (LimberVoiceThread *self);

/** limber_voice_thread_prepare: words will be wanted: connects now, and again by itself whenever
 * the server is lost */
void limber_voice_thread_prepare (LimberVoiceThread *self);

/** limber_voice_thread_say: see limber_voice_say() */
void limber_voice_thread_say (LimberVoiceThread *self, LimberSpeech *speech,
                              const LimberVoiceManner *manner, gint64 delay_us, gint64 late_us);

/** limber_voice_thread_hush: see limber_voice_hush() */
void limber_voice_thread_hush (LimberVoiceThread *self);

/**
 * limber_voice_thread_test:
 * @test: a number of the caller's, that comes back in `tested`
 *
 * Says @speech, connecting at once if there is no connection, and tells how it ended.
 */
void limber_voice_thread_test (LimberVoiceThread *self, LimberSpeech *speech,
                               const LimberVoiceManner *manner, guint test);

G_END_DECLS
