/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-cues.h"
#include "limber-sound-words.h"

G_BEGIN_DECLS

/**
 * LimberCanberraCues:
 *
 * Makes the sounds with libcanberra, on a thread of its own.  It connects when it is made, and
 * again by itself, every two seconds, while there is no sound server; a server that dies is noticed
 * at the next cue.  A cue that cannot sound within 300 ms does not sound at all.
 *
 * `volume` is in percent, on the scale of the desktop's own sliders; 0 is silence.  `enabled-cues`
 * has a bit `1 << LimberCue` for each cue that is to sound.
 */
#define LIMBER_TYPE_CANBERRA_CUES (limber_canberra_cues_get_type ())
G_DECLARE_FINAL_TYPE (LimberCanberraCues, limber_canberra_cues, LIMBER, CANBERRA_CUES, GObject)

/** The value of `enabled-cues` with every cue in it. */
#define LIMBER_CUES_ALL ((1u << LIMBER_N_CUES) - 1)

/**
 * limber_canberra_cues_new:
 * @sounds_dir: the folder with `tick.wav` and the others
 *
 * The signal `state-changed` comes on the main context that is the thread's default now.
 *
 * Returns: (transfer full): the cues
 */
LimberCanberraCues *limber_canberra_cues_new (const char *sounds_dir);

/**
 * limber_canberra_cues_test:
 *
 * Plays the start cue, whatever `enabled-cues` says, and finds out what came of it, within about
 * ten seconds.  A test that is begun while another one goes on fails with %G_IO_ERROR_PENDING.
 */
void limber_canberra_cues_test (LimberCanberraCues *self, GCancellable *cancellable,
                                GAsyncReadyCallback callback, gpointer user_data);

/**
 * limber_canberra_cues_test_finish:
 * @found: (out): see limber_sound_test_words()
 *
 * A mute of the desktop's is found if `pactl` is installed.  What lies behind the computer's
 * output, such as a loudspeaker that is switched off, no program can find.
 *
 * Returns: whether the test was made to its end
 */
gboolean limber_canberra_cues_test_finish (LimberCanberraCues *self, GAsyncResult *result,
                                           LimberSoundTest *found, GError **error);

G_END_DECLS
