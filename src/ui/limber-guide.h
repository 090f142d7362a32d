/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-runner.h"

G_BEGIN_DECLS

/** LimberAnnounce: what a screen reader is told of a session. */
typedef enum
{
  LIMBER_ANNOUNCE_PHASES,  /* nobody else speaks: the changes of phase */
  LIMBER_ANNOUNCE_WORDS,   /* the words of the voice, in its place or beside it */
  LIMBER_ANNOUNCE_NOTHING, /* Limber speaks, and one voice is enough */
} LimberAnnounce;

/**
 * LimberGuide:
 *
 * Lets a session speak as the settings say, and while it plays as they change: whether, how much,
 * how fast, and who does it.  The signal `changed` tells that limber_guide_get_announce() may be
 * another.
 */
#define LIMBER_TYPE_GUIDE (limber_guide_get_type ())
G_DECLARE_FINAL_TYPE (LimberGuide, limber_guide, LIMBER, GUIDE, GObject)

/**
 * limber_guide_new:
 * @voice: Limber's own; it is used where the settings want it
 * @speed: of the session's clock
 *
 * Returns: (transfer full): a guide through the session of @runner
 */
LimberGuide *limber_guide_new (LimberRunner *runner, GSettings *settings, LimberVoice *voice,
                               double speed);

LimberAnnounce limber_guide_get_announce (LimberGuide *self);

/** limber_guide_get_voice: Returns: (transfer none) (nullable): Limber's voice, while it is wanted
 */
LimberVoice *limber_guide_get_voice (LimberGuide *self);

/** limber_guide_get_own_voice: Returns: (transfer none): Limber's voice, wanted or not */
LimberVoice *limber_guide_get_own_voice (LimberGuide *self);

GSettings *limber_guide_get_settings (LimberGuide *self);

G_END_DECLS
