/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-script.h"

G_BEGIN_DECLS

/* The sentences of a script.  Each returns (transfer full); @language is that of Limber's own
 * words, see limber_language_of_words(). */

/** limber_script_say: Returns: @words, in @language */
LimberSpeech *limber_script_say (const char *words, const char *language);

/** limber_script_say_next: "Next: Bridge.", and "First: Bridge." of the first step */
LimberSpeech *limber_script_say_next (const LimberTimeline *timeline, guint step,
                                      const char *language);

/** limber_script_say_name: "Bridge." */
LimberSpeech *limber_script_say_name (const LimberTimeline *timeline,
                                      const LimberPlayedStep *played, const char *language);

/** limber_script_say_rest: "Rest for 30 seconds." */
LimberSpeech *limber_script_say_rest (gint64 length_us, const char *language);

/** limber_script_say_set: "Next: set 2 of 3." */
LimberSpeech *limber_script_say_set (guint set, guint n_sets, const char *language);

/** limber_script_say_dose: (nullable): "2 sets of 10."; %NULL where the words would tell nothing */
LimberSpeech *limber_script_say_dose (const LimberPlayedStep *played, const char *language);

/** limber_script_say_side: the side that comes after a phase of @kind: "Left side first." after a
 * lead-in, "Now your left side." after a change of sides, else "Left side." */
LimberSpeech *limber_script_say_side (LimberSide side, LimberPhaseKind kind, const char *language);

/** limber_script_say_go: (nullable): what to do as @phase begins, with @side unless it is known;
 * %NULL where nothing is to be said */
LimberSpeech *limber_script_say_go (const LimberTimeline *timeline, const LimberPhase *phase,
                                    LimberSide side, const char *language);

/** limber_script_say_cue: the form note @index of the exercise */
LimberSpeech *limber_script_say_cue (const LimberTimeline *timeline, const LimberPlayedStep *played,
                                     guint index);

/** limber_script_say_line: the line of a script that @phase is */
LimberSpeech *limber_script_say_line (const LimberTimeline *timeline, const LimberPhase *phase);

/** limber_script_say_easier: (nullable): advice for the easier form that the person asked for */
LimberSpeech *limber_script_say_easier (const LimberTimeline *timeline,
                                        const LimberPlayedStep *played);

/** limber_script_say_note: (nullable): the clinician's words to this patient */
LimberSpeech *limber_script_say_note (const LimberTimeline *timeline,
                                      const LimberPlayedStep *played);

/** limber_script_position: Returns: a sentence that leads into @position, in Limber's own words */
const char *limber_script_position (LimberPosition position);

/** limber_script_tells_position: Returns: whether the form note @cue begins with that sentence */
gboolean limber_script_tells_position (const LimberPlayedStep *played, guint cue);

G_END_DECLS
