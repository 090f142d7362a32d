/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said in each window between two cues. */

#include "limber-script-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-language.h"
#include "limber-script-words.h"

/* All these are in the world's time. */
#define FIRST_US                                                                                   \
  G_USEC_PER_SEC            /* a start by a press makes no sound, and the voice may have to come */
#define GAP_US (100 * 1000) /* beside the silence that each estimate has in it */
#define CUE_GAP_US (2 * G_USEC_PER_SEC)

/* Form notes of long work come so far apart: it is to be done, not listened to. */
#define CUE_PACE_US (8 * LIMBER_SECOND_US)
#define LEAD_IN_CUES 2

/* How to get there: of no use to who holds still there. */
#define FIRST_CUE 1u

/* --- Form notes, in what is left --- */

/* Sets and sides are taught anew, but for the first note, which is how to get there. */
static void
enter_phase (LimberPlanner *self, const LimberPhase *phase)
{
  if (self->entered == NULL || self->entered->step != phase->step)
    {
      self->told_cues = 0;
      self->told_side = LIMBER_SIDE_NONE;
    }
  else if (phase->kind == LIMBER_PHASE_SWITCH || phase->kind == LIMBER_PHASE_REST)
    self->told_cues = FIRST_CUE;
  self->entered = phase;
}

/* The first note that was not told and fits. */
static LimberSpeech *
find_cue (const LimberPlanner *self, const LimberPhase *phase, gint64 room_us, guint *index)
{
  const LimberPlayedStep *played = limber_planner_played (self, phase);
  gboolean there = limber_phase_kind_is_active (phase->kind) && phase->kind != LIMBER_PHASE_WORK;

  for (guint i = there ? 1 : 0; i < 32 && played->exercise->cues[i] != NULL; i++)
    {
      LimberSpeech *speech;

      if (self->told_cues & 1u << i)
        continue;
      speech = limber_script_say_cue (self->timeline, played, i);
      if (limber_voicing_length_us (self->voicing, speech) <= room_us)
        {
          *index = i;
          return speech;
        }
      limber_speech_unref (speech);
    }
  return NULL;
}

/* @last_us: when it is over at the latest.  Returns: whether there was a note for the time from
 * @from_us to @until_us, and @from_us is then its end. */
static gboolean
add_cue (LimberPlanner *self, guint phase, gint64 *from_us, gint64 until_us, gint64 last_us)
{
  LimberScriptWindow window = { MAX (*from_us, self->next_cue_us), until_us };
  g_autoptr (GArray) one = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));
  LimberCandidate *candidate;
  LimberUtterance *utterance;
  guint cue = 0;

  candidate = limber_planner_offer (
      self, one, phase, LIMBER_SAY_CUE,
      find_cue (self, limber_planner_phase (self, phase), until_us - window.start_us, &cue));
  if (candidate == NULL)
    return FALSE;
  limber_script_pack (one, &window, 0);
  if (one->len == 0)
    return FALSE;
  utterance = &g_array_index (one, LimberCandidate, 0).utterance;
  utterance->latest_us = last_us - utterance->length_us;
  g_array_append_val (self->utterances, *utterance);
  self->told_cues |= 1u << cue;
  *from_us = window.start_us + utterance->length_us + limber_planner_stretch (self, GAP_US);
  return TRUE;
}

static void
add_cues (LimberPlanner *self, guint index, gint64 from_us, gint64 until_us, gint64 last_us)
{
  const LimberPhase *phase = limber_planner_phase (self, index);
  guint n = 0;

  if (limber_phase_kind_is_active (phase->kind))
    {
      /* The last words of a hold are not a note on how to hold. */
      while ((n == 0 || until_us - self->next_cue_us >= CUE_PACE_US)
             && add_cue (self, index, &from_us, until_us, last_us))
        {
          self->next_cue_us =
              from_us + MAX (CUE_PACE_US, limber_planner_stretch (self, CUE_GAP_US));
          n++;
        }
      return;
    }
  self->next_cue_us = 0;
  if (phase->kind == LIMBER_PHASE_READY || phase->kind == LIMBER_PHASE_MOVE
      || phase->kind == LIMBER_PHASE_REST)
    while (n < LEAD_IN_CUES && add_cue (self, index, &from_us, until_us, last_us))
      n++;
}

/* --- Windows --- */

static void
note_told (LimberPlanner *self, const LimberUtterance *utterance, guint after)
{
  if (utterance->kind == LIMBER_SAY_SIDE)
    self->told_side = limber_script_coming_side (self->timeline, after + 1);
  else if (utterance->kind == LIMBER_SAY_GO)
    self->told_side = limber_planner_phase (self, utterance->phase)->side;
  else if (utterance->kind == LIMBER_SAY_CUE
           || (utterance->kind == LIMBER_SAY_MOVE && self->moves_by_cue))
    self->told_cues |= FIRST_CUE;
}

static void
plan_lines (LimberPlanner *self, guint index, const LimberScriptWindow *window)
{
  gint64 free_us = window->start_us;

  for (; index < limber_timeline_get_n_phases (self->timeline); index++)
    {
      const LimberPhase *phase = limber_planner_phase (self, index);
      LimberScriptWindow rest = {
        MAX (free_us, phase->start_us + limber_planner_sound_us (self, LIMBER_CUE_CHANGE)),
        window->end_us
      };
      g_autoptr (GArray) one = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));
      LimberCandidate *line;

      if (phase->kind != LIMBER_PHASE_SAY || phase->start_us >= window->end_us)
        return;
      line = limber_planner_offer (self, one, index, LIMBER_SAY_LINE,
                                   limber_script_say_line (self->timeline, phase));
      if (line == NULL)
        continue;
      line->utterance.time_us = rest.start_us;
      line->late_us = phase->start_us + phase->length_us - rest.start_us;
      limber_script_pack (one, &rest, 0);
      if (one->len == 0)
        continue;
      g_array_append_val (self->utterances, g_array_index (one, LimberCandidate, 0).utterance);
      free_us = g_array_index (one, LimberCandidate, 0).utterance.time_us
                + g_array_index (one, LimberCandidate, 0).utterance.length_us
                + limber_planner_stretch (self, GAP_US);
    }
}

/* Takes over what was packed, with form notes between the last that is said early and the first
 * that waits for its moment. */
static void
take (LimberPlanner *self, GArray *packed, guint index, guint after,
      const LimberScriptWindow *window)
{
  gint64 free_us = window->start_us;

  for (guint i = 0; i <= packed->len; i++)
    {
      const LimberUtterance *utterance =
          i < packed->len ? &g_array_index (packed, LimberCandidate, i).utterance : NULL;

      if (utterance == NULL || utterance->time_us > free_us)
        add_cues (self, index, free_us,
                  utterance ? utterance->time_us - limber_planner_stretch (self, GAP_US)
                            : window->end_us,
                  window->end_us);
      if (utterance == NULL)
        return;
      g_array_append_val (self->utterances, *utterance);
      note_told (self, utterance, after);
      free_us = utterance->time_us + utterance->length_us + limber_planner_stretch (self, GAP_US);
    }
}

/* @window opens in the phase @index after the cue @opened, and closes in the phase @after before
 * the cue @closed. */
static void
plan_window (LimberPlanner *self, guint index, guint after, const LimberScriptWindow *window,
             const LimberCuePoint *opened, const LimberCuePoint *closed)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));

  enter_phase (self, limber_planner_phase (self, index));
  if (window->end_us <= window->start_us)
    return;
  if (limber_planner_phase (self, index)->kind == LIMBER_PHASE_SAY)
    {
      plan_lines (self, index, window);
      return;
    }
  if (opened == NULL || opened->offset_us == limber_planner_phase (self, index)->start_us)
    limber_planner_offer_entry (self, candidates, index, window);
  limber_planner_offer_marks (self, candidates, index, window,
                              opened != NULL && opened->cue == LIMBER_CUE_HALFWAY);
  if (closed->cue == LIMBER_CUE_TICK)
    limber_planner_offer_side (self, candidates, index, after, window);
  limber_script_pack (candidates, window, limber_planner_stretch (self, GAP_US));
  take (self, candidates, index, after, window);
}

/* The soft sounds inside a repetition may be spoken over: there is no other time for a form note.
 */
static gboolean
is_quiet (const LimberTimeline *timeline, const LimberCuePoint *cue)
{
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_timeline_find (timeline, cue->offset_us));

  return cue->cue != LIMBER_CUE_CHANGE
         && !(cue->cue == LIMBER_CUE_END && phase->kind == LIMBER_PHASE_BACK);
}

gint64
limber_script_room_us (const LimberTimeline *timeline, gint64 offset_us)
{
  guint n = limber_timeline_get_n_cues (timeline);
  guint next = limber_timeline_find_cue (timeline, offset_us + 1);
  guint last = next;

  while (next < n && !is_quiet (timeline, limber_timeline_get_cue (timeline, next)))
    next++;
  while (last > 0 && !is_quiet (timeline, limber_timeline_get_cue (timeline, last - 1)))
    last--;
  if (next == n
      || (last > 0 && limber_timeline_get_cue (timeline, last - 1)->cue == LIMBER_CUE_TICK))
    return 0;
  return limber_timeline_get_cue (timeline, next)->offset_us - offset_us;
}

static void
plan_end (LimberPlanner *self)
{
  gint64 total_us = limber_timeline_get_total_us (self->timeline);
  g_autoptr (GArray) one = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));
  LimberScriptWindow window = { total_us + limber_planner_sound_us (self, LIMBER_CUE_FINISHED),
                                G_MAXINT64 };
  LimberCandidate *end = limber_planner_offer_words (
      self, one, limber_timeline_get_n_phases (self->timeline) - 1, LIMBER_SAY_END,
      /* Translators: spoken at the end of a session */
      C_ ("spoken", "Well done. You have finished."));

  limber_planner_at_moment (self, end, window.start_us);
  limber_script_pack (one, &window, 0);
  g_array_append_val (self->utterances, g_array_index (one, LimberCandidate, 0).utterance);
}

static void
plan_windows (LimberPlanner *self)
{
  LimberScriptWindow window = { limber_planner_stretch (self, FIRST_US), 0 };
  const LimberCuePoint *opened = NULL;
  guint index = 0;

  for (guint i = 0; i < limber_timeline_get_n_cues (self->timeline); i++)
    {
      const LimberCuePoint *cue = limber_timeline_get_cue (self->timeline, i);
      guint after = limber_timeline_find (self->timeline, cue->offset_us);

      if (!is_quiet (self->timeline, cue))
        continue;
      window.end_us = cue->offset_us;
      if (opened == NULL || opened->cue != LIMBER_CUE_TICK)
        plan_window (self, index, after, &window, opened, cue);
      window.start_us = cue->offset_us + limber_planner_sound_us (self, cue->cue);
      opened = cue;
      index = after;
    }
}

/* One that is late makes the next ones late, which must still have their time: so a slow voice
 * loses the least important words, and not the position of an exercise. */
static void
limit_lateness (LimberPlanner *self)
{
  for (guint i = self->utterances->len; i > 1; i--)
    {
      LimberUtterance *one = &g_array_index (self->utterances, LimberUtterance, i - 2);
      const LimberUtterance *next = &g_array_index (self->utterances, LimberUtterance, i - 1);

      one->latest_us = CLAMP (next->latest_us - one->length_us, one->time_us, one->latest_us);
    }
}

void
limber_script_plan (const LimberTimeline *timeline, const LimberVoicing *voicing,
                    GArray *utterances)
{
  g_autofree char *language = limber_language_of_words ();
  LimberPlanner self = {
    .timeline = timeline,
    .voicing = voicing,
    .utterances = utterances,
    .language = language,
    .speed = voicing->speed > 0 ? voicing->speed : 1.0,
  };

  if (voicing->guidance == LIMBER_GUIDANCE_OFF)
    return;
  plan_windows (&self);
  plan_end (&self);
  limit_lateness (&self);
}
