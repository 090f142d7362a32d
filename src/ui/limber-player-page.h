/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-guide.h"
#include "limber-runner.h"

G_BEGIN_DECLS

/**
 * LimberPlayerPage:
 *
 * A session while it is played: it shows the runner's view and sends what the person does.
 *
 * Signals: `ended`: the session is over, by itself or by the person; `exercise-activated`
 * (const LimberExercise *): the person, who has paused, asks for the page of the exercise.
 */
#define LIMBER_TYPE_PLAYER_PAGE (limber_player_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberPlayerPage, limber_player_page, LIMBER, PLAYER_PAGE, AdwBin)

/**
 * limber_player_page_new:
 * @runner: what to play
 * @cues: (nullable): asked whether cues are heard
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_player_page_new (LimberRunner *runner, LimberCues *cues);

/** limber_player_page_set_guide: @guide: who speaks, and what a screen reader is told; the page
 * offers to turn the voice on and off */
void limber_player_page_set_guide (LimberPlayerPage *self, LimberGuide *guide);

/** limber_player_page_set_asks: whether "This Hurts" asks how much; not unless it is set */
void limber_player_page_set_asks (LimberPlayerPage *self, gboolean asks);

/** limber_player_page_get_runner: Returns: (transfer none): what is played */
LimberRunner *limber_player_page_get_runner (LimberPlayerPage *self);

/**
 * limber_player_page_press_key:
 *
 * Takes a key before any widget: a person on a mat must not care where the focus is.
 *
 * Returns: whether the key was one of the player's
 */
gboolean limber_player_page_press_key (LimberPlayerPage *self, guint keyval, GdkModifierType state);

/** limber_player_page_ask_to_end: pauses, and asks whether the session is to end */
void limber_player_page_ask_to_end (LimberPlayerPage *self);

/** limber_player_page_bind_sight: follows from where the person reads the screen, and how large the
 * person wants the words; writes the latter where it is changed here */
void limber_player_page_bind_sight (LimberPlayerPage *self, GSettings *settings);

/** limber_player_page_pause: pauses, if the session plays */
void limber_player_page_pause (LimberPlayerPage *self);

/** limber_player_page_set_full_screen: whether the page has the whole screen; what can only be used
 * from near then hides while the session plays */
void limber_player_page_set_full_screen (LimberPlayerPage *self, gboolean full_screen);

/** limber_player_page_focus: puts the focus where it is of most use */
void limber_player_page_focus (LimberPlayerPage *self);

G_END_DECLS
