/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-enums.h"

G_BEGIN_DECLS

/** LimberCueOutcome: what came of an attempt to make a sound. */
typedef enum
{
  LIMBER_CUE_OUTCOME_PLAYED,
  LIMBER_CUE_OUTCOME_NO_FILE, /* this sound's file is missing or damaged; others may play */
  LIMBER_CUE_OUTCOME_MUTED,   /* sounds are switched off */
  LIMBER_CUE_OUTCOME_NO_SERVER,
} LimberCueOutcome;

/**
 * LimberCuePlayer:
 *
 * All the calls to libcanberra.  Each call can take 30 seconds when the sound server hangs, so this
 * belongs to the thread of #LimberCueThread and to nothing else.
 */
typedef struct _LimberCuePlayer LimberCuePlayer;

/** LimberCueFinishedFunc: comes on a thread of libcanberra's: it may not call the player. */
typedef void (*LimberCueFinishedFunc) (LimberCueOutcome outcome, gpointer user_data);

/**
 * limber_cue_player_new:
 * @sounds_dir: the folder with `tick.wav` and the others
 *
 * Returns: (transfer full): a player that is not connected yet
 */
LimberCuePlayer *limber_cue_player_new (const char *sounds_dir);
void limber_cue_player_free (LimberCuePlayer *self);
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberCuePlayer, limber_cue_player_free)

/**
 * limber_cue_player_connect:
 *
 * Connects afresh, and hands the sounds to the server, so that each plays at once later on.
 *
 * Returns: whether a sound server answered
 */
gboolean limber_cue_player_connect (LimberCuePlayer *self);

/** limber_cue_player_disconnect: drops the connection; safe when there is none */
void limber_cue_player_disconnect (LimberCuePlayer *self);

gboolean limber_cue_player_is_connected (LimberCuePlayer *self);

/**
 * limber_cue_player_play:
 * @volume_db: whole decibels, 0 for the sound as it is
 * @finished: (nullable): called exactly once when the sound has been heard to its end or broke off,
 *   if the return value is %LIMBER_CUE_OUTCOME_PLAYED
 *
 * Returns: %LIMBER_CUE_OUTCOME_PLAYED once the server has taken the sound up
 */
LimberCueOutcome limber_cue_player_play (LimberCuePlayer *self, LimberCue cue, int volume_db,
                                         LimberCueFinishedFunc finished, gpointer user_data);

G_END_DECLS
