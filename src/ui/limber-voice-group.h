/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-system-voice.h"

G_BEGIN_DECLS

/**
 * LimberVoiceGroup:
 *
 * The preferences about spoken guidance: how much, who speaks, how loud and how fast, and a test.
 */
#define LIMBER_TYPE_VOICE_GROUP (limber_voice_group_get_type ())
G_DECLARE_FINAL_TYPE (LimberVoiceGroup, limber_voice_group, LIMBER, VOICE_GROUP,
                      AdwPreferencesGroup)

/** limber_voice_group_set_up: shows and changes @settings; @voice is tried with them */
void limber_voice_group_set_up (LimberVoiceGroup *self, GSettings *settings,
                                LimberSystemVoice *voice);

G_END_DECLS
