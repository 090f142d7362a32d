/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-away.h"
#include "limber-clock.h"
#include "limber-cues.h"
#include "limber-narrator.h"
#include "limber-recorder.h"
#include "limber-session.h"
#include "limber-view.h"
#include "limber-voice.h"

G_BEGIN_DECLS

/**
 * LimberRunner:
 *
 * Runs one session: gives it the clock's time and the person's events, and carries out its
 * effects.  The application's player and the terminal's are both made on it.
 *
 * Signals, all on the main context:
 * - `changed`: there is something new to show: ask limber_runner_get_view()
 * - `cued` (LimberCue): a cue was sounded; a screen may flash for those who did not hear it
 * - `said` (const char *): words that go with the change of phase, for a voice or a screen reader
 * - `spoken` (const char *): what the voice of limber_runner_set_voice() was given to say
 * - `ended` (gboolean finished): the session is over
 */
#define LIMBER_TYPE_RUNNER (limber_runner_get_type ())
G_DECLARE_FINAL_TYPE (LimberRunner, limber_runner, LIMBER, RUNNER, GObject)

/**
 * limber_runner_new:
 * @cues: (nullable): who makes the sounds; %NULL for silence
 *
 * Returns: (transfer full): a runner of a session that is ready to start
 */
LimberRunner *limber_runner_new (LimberTimeline *timeline, LimberExercises *exercises,
                                 LimberClock *clock, LimberCues *cues);

/** limber_runner_new_for_session: Returns: (transfer full): a runner of @session, which is ready to
 * start */
LimberRunner *limber_runner_new_for_session (LimberSession *session, LimberClock *clock,
                                             LimberCues *cues);

/**
 * limber_runner_set_recorder:
 * @recorder: (nullable): who writes down what is done; %NULL for nobody
 * @resumes: (nullable): the record that this session goes on with
 *
 * To be called before the start.
 */
void limber_runner_set_recorder (LimberRunner *self, LimberRecorder *recorder,
                                 const LimberRecord *resumes);

/** limber_runner_set_away: @away: who tells when the computer sleeps or the screen is locked; a
 * session that plays then pauses */
void limber_runner_set_away (LimberRunner *self, LimberAway *away);

/** LIMBER_STALL_US: a deadline that is later than this pauses the session where it was last seen,
 * so that nothing is passed over unseen; up to it, the session stays exact. */
#define LIMBER_STALL_US (5 * LIMBER_SECOND_US)

/**
 * limber_runner_set_voice:
 * @voice: (nullable): who speaks; with %NULL what would be spoken is only told by `spoken`
 * @voicing: how much, and how fast
 *
 * May be called at any time; what is being said breaks off.
 */
void limber_runner_set_voice (LimberRunner *self, LimberVoice *voice, const LimberVoicing *voicing);

/** limber_runner_is_recorded: Returns: whether somebody writes down what is done and said */
gboolean limber_runner_is_recorded (LimberRunner *self);

/** limber_runner_answer: takes over what the person says of the session, and writes it down; before
 * the start, in it or after it */
void limber_runner_answer (LimberRunner *self, const LimberAnswers *answers);

/** limber_runner_answer_step: the same for the step @step, once the session has started */
void limber_runner_answer_step (LimberRunner *self, guint step, const LimberStepAnswers *answers);

/** limber_runner_get_record: Returns: (transfer none): what was done and said so far, whether or
 * not it is written down; what only the recorder knows, such as the times, is not in it */
const LimberRecord *limber_runner_get_record (LimberRunner *self);

/** limber_runner_send: takes @event at the clock's time */
void limber_runner_send (LimberRunner *self, LimberEventType event);

/** limber_runner_get_session: Returns: (transfer none): the session as it is after the last event
 */
LimberSession *limber_runner_get_session (LimberRunner *self);

/** limber_runner_get_now_us: Returns: when the last event was, on the clock */
gint64 limber_runner_get_now_us (LimberRunner *self);

/** limber_runner_read_clock_us: Returns: the clock's time of now, for what is asked between two
 * events */
gint64 limber_runner_read_clock_us (LimberRunner *self);

/** limber_runner_get_view: Returns: (transfer full): what to show at the time of the last event */
LimberView *limber_runner_get_view (LimberRunner *self);

/**
 * limber_runner_get_phase:
 * @elapsed_us: (out): since the phase began, by the clock's time of now; pauses left out
 *
 * For what moves between two events.
 *
 * Returns: the index of the phase at the last event
 */
guint limber_runner_get_phase (LimberRunner *self, gint64 *elapsed_us);

/** limber_runner_get_played_us: Returns: time spent playing up to the last event, pauses left out
 */
gint64 limber_runner_get_played_us (LimberRunner *self);

G_END_DECLS
