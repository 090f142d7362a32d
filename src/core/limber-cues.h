/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-enums.h"

G_BEGIN_DECLS

/**
 * LimberCues:
 *
 * Who makes the sounds.  No call blocks, and none fails: what goes wrong is told by the state.
 */
#define LIMBER_TYPE_CUES (limber_cues_get_type ())
G_DECLARE_INTERFACE (LimberCues, limber_cues, LIMBER, CUES, GObject)

/** LimberCuesState: whether cues can be heard. */
typedef enum
{
  LIMBER_CUES_STARTING,
  LIMBER_CUES_WORKING,
  LIMBER_CUES_NO_SERVER, /* no sound server, or it died; tried again by itself */
  LIMBER_CUES_HUNG,      /* the sound server does not answer; tried again by itself */
  LIMBER_CUES_MUTED,     /* the desktop's sound settings silence them */
} LimberCuesState;

struct _LimberCuesInterface
{
  GTypeInterface parent;

  void (*play) (LimberCues *self, LimberCue cue);
  LimberCuesState (*get_state) (LimberCues *self);
};

/** limber_cues_play: sounds @cue now, unless the preferences leave it out */
void limber_cues_play (LimberCues *self, LimberCue cue);

/** limber_cues_get_state: the state at this moment; the signal `state-changed` tells of each
 * change, on the main context */
LimberCuesState limber_cues_get_state (LimberCues *self);

G_END_DECLS
