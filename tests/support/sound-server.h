/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * SoundServer:
 *
 * A PulseAudio of the test's own, for programs that run under `with-pulse --idle`.
 */
typedef struct _SoundServer SoundServer;

/** sound_server_start: Returns: (transfer full): a server that takes connections */
SoundServer *sound_server_start (void);

/** sound_server_kill: (transfer full): ends it at once, without a word to its clients */
void sound_server_kill (SoundServer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SoundServer, sound_server_kill)

/** sound_server_hang: takes connections, and answers nothing, until sound_server_go_on() */
void sound_server_hang (SoundServer *self);
void sound_server_go_on (SoundServer *self);

/** sound_server_control: runs `pactl ARGUMENTS`, and fails the test if it fails */
void sound_server_control (SoundServer *self, const char *arguments);

/**
 * SoundRecorder:
 *
 * Listens to what the server plays, 48000 times a second, mono.
 */
typedef struct _SoundRecorder SoundRecorder;

#define SOUND_RECORDER_RATE 48000

/** SoundRecorderFunc: @samples arrived just now; they follow the @position samples before. */
typedef void (*SoundRecorderFunc) (const gint16 *samples, gsize n, guint64 position,
                                   gpointer user_data);

/**
 * sound_recorder_start:
 * @func: (nullable): gets all that is recorded
 *
 * Returns: (transfer full): a recorder that is at work; the server must answer
 */
SoundRecorder *sound_recorder_start (SoundRecorderFunc func, gpointer user_data);
void sound_recorder_free (SoundRecorder *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (SoundRecorder, sound_recorder_free)

/** sound_recorder_reset: forgets what was heard */
void sound_recorder_reset (SoundRecorder *self);

/** sound_recorder_wait_for_sound: until something is heard since the last reset, and then nothing
 * any more for 400 ms; fails the test if nothing comes */
void sound_recorder_wait_for_sound (SoundRecorder *self);

/** sound_recorder_get_peak: Returns: the highest sample since the last reset */
int sound_recorder_get_peak (SoundRecorder *self);

/** sound_recorder_get_length_ms: Returns: the time from the first to the last that was heard since
 * the last reset */
guint sound_recorder_get_length_ms (SoundRecorder *self);

/** sound_recorder_get_sounding_ms: Returns: the time, without silences, that something was heard
 * since the last reset */
guint sound_recorder_get_sounding_ms (SoundRecorder *self);

/** wait_until: turns the main loop until @condition; fails the test if that never comes */
#define wait_until(condition)                                                                      \
  G_STMT_START                                                                                     \
  {                                                                                                \
    guint _give_up = wait_begin (G_STRLOC, #condition);                                            \
    while (!(condition))                                                                           \
      g_main_context_iteration (NULL, TRUE);                                                       \
    g_source_remove (_give_up);                                                                    \
  }                                                                                                \
  G_STMT_END

/** wait_begin: for wait_until() */
guint wait_begin (const char *place, const char *condition);

G_END_DECLS
