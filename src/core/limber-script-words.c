/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-script-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "limber-reader.h"
#include "limber-words.h"

static const char *
exercise_language (const LimberTimeline *timeline, const LimberPlayedStep *played)
{
  return played->exercise->language != NULL ? played->exercise->language
                                            : limber_timeline_get_routine (timeline)->language;
}

/* The lines of a script are the exercise's, unless the step brings its own dose. */
static const char *
dose_language (const LimberTimeline *timeline, const LimberPlayedStep *played)
{
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    if (played->exercise->levels[i] == played->dose)
      return exercise_language (timeline, played);
  return limber_timeline_get_routine (timeline)->language;
}

LimberSpeech *
limber_script_say (const char *words, const char *language)
{
  LimberSpeech *speech = limber_speech_new ();

  limber_speech_append (speech, words, language);
  return speech;
}

/* Takes @words. */
static LimberSpeech *
say_taken (char *words, const char *language)
{
  g_autofree char *taken = words;

  return limber_script_say (taken, language);
}

LimberSpeech *
limber_script_say_next (const LimberTimeline *timeline, guint step, const char *language)
{
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, step);
  LimberSpeech *speech = limber_speech_new ();

  limber_speech_append_about (speech,
                              /* Translators: spoken: the first and the following exercises */
                              step == 0 ? C_ ("spoken", "First: %s.") : C_ ("spoken", "Next: %s."),
                              language, played->exercise->name,
                              exercise_language (timeline, played));
  return speech;
}

LimberSpeech *
limber_script_say_name (const LimberTimeline *timeline, const LimberPlayedStep *played,
                        const char *language)
{
  LimberSpeech *speech = limber_speech_new ();

  limber_speech_append_about (speech, C_ ("spoken", "%s."), language, played->exercise->name,
                              exercise_language (timeline, played));
  return speech;
}

LimberSpeech *
limber_script_say_rest (gint64 length_us, const char *language)
{
  g_autofree char *time = limber_words_seconds (length_us / LIMBER_SECOND_US);

  /* Translators: spoken: "Rest for 30 seconds." */
  return say_taken (g_strdup_printf (C_ ("spoken", "Rest for %s."), time), language);
}

LimberSpeech *
limber_script_say_set (guint set, guint n_sets, const char *language)
{
  return say_taken (g_strdup_printf (C_ ("spoken", "Next: set %u of %u."), set, n_sets), language);
}

static char *
times (int n)
{
  /* Translators: spoken: how often a movement is done */
  return g_strdup_printf (ngettext ("%d time", "%d times", n), n);
}

/* Of one set; NULL for a script, which tells by itself how long it is. */
static char *
amount_in_words (const LimberDose *dose)
{
  g_autofree char *hold = limber_words_seconds (dose->hold_s);
  g_autofree char *work = limber_words_seconds (dose->work_s);
  g_autofree char *count = times (dose->type == LIMBER_DOSE_INTERVALS ? dose->rounds : dose->reps);

  switch (dose->type)
    {
    case LIMBER_DOSE_HOLD:
      if (dose->reps == 1)
        return g_steal_pointer (&hold);
      /* Translators: spoken: "3 times 20 seconds" */
      return g_strdup_printf (C_ ("spoken", "%s %s"), count, hold);
    case LIMBER_DOSE_REPS:
      return g_steal_pointer (&count);
    case LIMBER_DOSE_TIME:
      return limber_words_seconds (dose->seconds);
    case LIMBER_DOSE_INTERVALS:
      return g_strdup_printf (C_ ("spoken", "%s %s"), count, work);
    case LIMBER_DOSE_SCRIPT:
    default:
      return NULL;
    }
}

LimberSpeech *
limber_script_say_dose (const LimberPlayedStep *played, const char *language)
{
  int sets = played->dose->sets;
  g_autofree char *amount = amount_in_words (played->dose);
  g_autofree char *all = NULL;
  const char *format =
      /* Translators: spoken: how much of an exercise, such as "10 times, on each side." */
      played->sides == LIMBER_SIDES_EACH ? C_ ("spoken", "%s, on each side.")
                                         : C_ ("spoken", "%s.");
  LimberSpeech *speech;

  if (amount == NULL)
    return NULL;
  if (sets > 1)
    /* Translators: spoken: "2 sets: 10 times" */
    all = g_strdup_printf (ngettext ("%d set: %s", "%d sets: %s", sets), sets, amount);
  speech = limber_speech_new ();
  limber_speech_append_about (speech, format, language, all != NULL ? all : amount, language);
  return speech;
}

static const char *
side_in_words (LimberSide side, LimberPhaseKind kind)
{
  gboolean left = side == LIMBER_SIDE_LEFT;

  switch (kind)
    {
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
    case LIMBER_PHASE_REST:
      return left ? C_ ("spoken", "Left side first.") : C_ ("spoken", "Right side first.");
    case LIMBER_PHASE_SWITCH:
      return left ? C_ ("spoken", "Now your left side.") : C_ ("spoken", "Now your right side.");
    case LIMBER_PHASE_HOLD:
    case LIMBER_PHASE_RELEASE:
    case LIMBER_PHASE_OUT:
    case LIMBER_PHASE_BACK:
    case LIMBER_PHASE_PAUSE:
    case LIMBER_PHASE_WAIT:
    case LIMBER_PHASE_WORK:
    case LIMBER_PHASE_EASY:
    case LIMBER_PHASE_SAY:
    default:
      /* There is little time between two repetitions. */
      return left ? C_ ("spoken", "Left side.") : C_ ("spoken", "Right side.");
    }
}

LimberSpeech *
limber_script_say_side (LimberSide side, LimberPhaseKind kind, const char *language)
{
  return limber_script_say (side_in_words (side, kind), language);
}

static const char *
go_in_words (const LimberPhase *phase)
{
  switch (phase->kind)
    {
    case LIMBER_PHASE_HOLD:
      /* Translators: spoken: stay in this position */
      return C_ ("spoken", "Hold.");
    case LIMBER_PHASE_OUT:
      /* Translators: spoken: begin now */
      return phase->rep == 1 ? C_ ("spoken", "Go.") : NULL;
    case LIMBER_PHASE_WORK:
      return C_ ("spoken", "Go.");
    case LIMBER_PHASE_WAIT:
      /* Translators: spoken; D is a key, which is the same in every language */
      return C_ ("spoken", "Go, at your own pace. Press D when you are done.");
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
    case LIMBER_PHASE_RELEASE:
    case LIMBER_PHASE_BACK:
    case LIMBER_PHASE_PAUSE:
    case LIMBER_PHASE_EASY:
    case LIMBER_PHASE_SAY:
    case LIMBER_PHASE_SWITCH:
    case LIMBER_PHASE_REST:
    default:
      return NULL;
    }
}

static char *
round_in_words (const LimberPlayedStep *played, const LimberPhase *phase)
{
  if (played->dose->type != LIMBER_DOSE_INTERVALS || played->n_reps < 2)
    return NULL;
  /* Translators: spoken, at the start of hard work that takes turns with easy work */
  return g_strdup_printf (C_ ("spoken", "Round %u of %u."), phase->rep, played->n_reps);
}

LimberSpeech *
limber_script_say_go (const LimberTimeline *timeline, const LimberPhase *phase, LimberSide side,
                      const char *language)
{
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, phase->step);
  g_autofree char *round = round_in_words (played, phase);
  const char *go = go_in_words (phase);
  LimberSpeech *speech;

  if (go == NULL && side == LIMBER_SIDE_NONE)
    return NULL;
  speech = limber_speech_new ();
  if (side != LIMBER_SIDE_NONE)
    limber_speech_append (speech, side_in_words (side, phase->kind), language);
  if (round != NULL)
    limber_speech_append (speech, round, language);
  if (go != NULL)
    limber_speech_append (speech, go, language);
  return speech;
}

LimberSpeech *
limber_script_say_cue (const LimberTimeline *timeline, const LimberPlayedStep *played, guint index)
{
  return limber_script_say (played->exercise->cues[index], exercise_language (timeline, played));
}

LimberSpeech *
limber_script_say_line (const LimberTimeline *timeline, const LimberPhase *phase)
{
  return limber_script_say (
      phase->text, dose_language (timeline, limber_timeline_get_step (timeline, phase->step)));
}

/* Where another exercise takes its place, that has notes of its own. */
LimberSpeech *
limber_script_say_easier (const LimberTimeline *timeline, const LimberPlayedStep *played)
{
  if (!played->easier || played->exercise != played->step->exercise
      || played->exercise->easier == NULL || limber_is_slug (played->exercise->easier))
    return NULL;
  return limber_script_say (played->exercise->easier, exercise_language (timeline, played));
}

LimberSpeech *
limber_script_say_note (const LimberTimeline *timeline, const LimberPlayedStep *played)
{
  if (played->step->note == NULL)
    return NULL;
  return limber_script_say (played->step->note, limber_timeline_get_routine (timeline)->language);
}

const char *
limber_script_position (LimberPosition position)
{
  switch (position)
    {
    case LIMBER_POSITION_SUPINE:
      /* Translators: spoken: how to get ready for the next exercise, here and in the next ones */
      return C_ ("spoken", "Lie on your back.");
    case LIMBER_POSITION_PRONE:
      return C_ ("spoken", "Lie on your front.");
    case LIMBER_POSITION_SIDE_LYING:
      return C_ ("spoken", "Lie on your side.");
    case LIMBER_POSITION_HANDS_AND_KNEES:
      return C_ ("spoken", "Come onto your hands and knees.");
    case LIMBER_POSITION_HALF_KNEELING:
      return C_ ("spoken", "Kneel on one knee.");
    case LIMBER_POSITION_SITTING:
      return C_ ("spoken", "Sit down.");
    case LIMBER_POSITION_STANDING:
      return C_ ("spoken", "Stand up.");
    case LIMBER_POSITION_WATER:
      return C_ ("spoken", "Go into the water.");
    case LIMBER_POSITION_BIKE:
      return C_ ("spoken", "Get on your bike.");
    default:
      g_return_val_if_reached ("");
    }
}

gboolean
limber_script_tells_position (const LimberPlayedStep *played, guint cue)
{
  g_autofree char *position = g_strdup (limber_script_position (played->exercise->position));
  gsize length = strlen (position);

  while (length > 0 && g_ascii_ispunct (position[length - 1]))
    position[--length] = '\0';
  return length > 0 && g_str_has_prefix (played->exercise->cues[cue], position);
}
