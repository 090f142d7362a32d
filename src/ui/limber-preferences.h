/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-canberra-cues.h"
#include "limber-system-voice.h"

G_BEGIN_DECLS

/** LimberPreferences: sound, cues, voice, folders and reminders. */
#define LIMBER_TYPE_PREFERENCES (limber_preferences_get_type ())
G_DECLARE_FINAL_TYPE (LimberPreferences, limber_preferences, LIMBER, PREFERENCES,
                      AdwPreferencesWindow)

/** limber_preferences_new: Returns: (transfer none): the window, modal for @parent */
GtkWidget *limber_preferences_new (GtkWindow *parent, GSettings *settings, LimberCanberraCues *cues,
                                   LimberSystemVoice *voice);

/** limber_preferences_cue_key: Returns: (transfer full): the settings key that turns @cue on */
char *limber_preferences_cue_key (LimberCue cue);

G_END_DECLS
