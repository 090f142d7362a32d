/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What there is to say in a window. */

#include "limber-script-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-script-words.h"

/* All these are in the world's time. */
#define BEFORE_COUNT_US (300 * 1000)         /* from the last words to the count-in */
#define PROMPT_US (700 * 1000)               /* later, what is said of this moment would mislead */
#define READY_WINDOW_US (6 * G_USEC_PER_SEC) /* a shorter one needs nobody to be woken */

#define ANY_TIME_US (LIMBER_ROUTINE_MAX_S * LIMBER_SECOND_US)

/* How long the sounds of data/sounds are, rounded up. */
static const int sound_ms[LIMBER_N_CUES] = {
  [LIMBER_CUE_TICK] = 70,   [LIMBER_CUE_START] = 420,    [LIMBER_CUE_HALFWAY] = 460,
  [LIMBER_CUE_CHANGE] = 90, [LIMBER_CUE_END] = 420,      [LIMBER_CUE_SWITCH] = 800,
  [LIMBER_CUE_REST] = 1020, [LIMBER_CUE_FINISHED] = 820,
};

gint64
limber_planner_stretch (const LimberPlanner *self, gint64 length_us)
{
  return (gint64) ((double) length_us * self->speed);
}

gint64
limber_planner_sound_us (const LimberPlanner *self, LimberCue cue)
{
  return limber_planner_stretch (self, sound_ms[cue] * (gint64) 1000);
}

const LimberPhase *
limber_planner_phase (const LimberPlanner *self, guint index)
{
  return limber_timeline_get_phase (self->timeline, index);
}

const LimberPlayedStep *
limber_planner_played (const LimberPlanner *self, const LimberPhase *phase)
{
  return limber_timeline_get_step (self->timeline, phase->step);
}

typedef struct
{
  LimberSayKind kind;
  LimberGuidance from;
  int rank;
} Rule;

/* The order of ranks is that of what a person who sees nothing needs most. */
static const Rule rules[LIMBER_N_SAY_KINDS] = {
  [LIMBER_SAY_GO] = { LIMBER_SAY_GO, LIMBER_GUIDANCE_BRIEF, 0 },
  [LIMBER_SAY_TEN_SECONDS] = { LIMBER_SAY_TEN_SECONDS, LIMBER_GUIDANCE_BRIEF, 0 },
  [LIMBER_SAY_LINE] = { LIMBER_SAY_LINE, LIMBER_GUIDANCE_BRIEF, 0 },
  [LIMBER_SAY_END] = { LIMBER_SAY_END, LIMBER_GUIDANCE_BRIEF, 0 },
  [LIMBER_SAY_NEXT] = { LIMBER_SAY_NEXT, LIMBER_GUIDANCE_BRIEF, 0 },
  [LIMBER_SAY_SIDE] = { LIMBER_SAY_SIDE, LIMBER_GUIDANCE_BRIEF, 1 },
  [LIMBER_SAY_SWITCH] = { LIMBER_SAY_SWITCH, LIMBER_GUIDANCE_BRIEF, 2 },
  [LIMBER_SAY_REST] = { LIMBER_SAY_REST, LIMBER_GUIDANCE_BRIEF, 2 },
  [LIMBER_SAY_EASY] = { LIMBER_SAY_EASY, LIMBER_GUIDANCE_BRIEF, 2 },
  [LIMBER_SAY_MOVE] = { LIMBER_SAY_MOVE, LIMBER_GUIDANCE_BRIEF, 2 },
  [LIMBER_SAY_EASIER] = { LIMBER_SAY_EASIER, LIMBER_GUIDANCE_BRIEF, 3 },
  [LIMBER_SAY_HALFWAY] = { LIMBER_SAY_HALFWAY, LIMBER_GUIDANCE_BRIEF, 4 },
  [LIMBER_SAY_READY] = { LIMBER_SAY_READY, LIMBER_GUIDANCE_BRIEF, 5 },
  [LIMBER_SAY_NOTE] = { LIMBER_SAY_NOTE, LIMBER_GUIDANCE_FULL, 6 },
  [LIMBER_SAY_CUE] = { LIMBER_SAY_CUE, LIMBER_GUIDANCE_FULL, 7 },
  [LIMBER_SAY_DOSE] = { LIMBER_SAY_DOSE, LIMBER_GUIDANCE_FULL, 8 },
  [LIMBER_SAY_RELAX] = { LIMBER_SAY_RELAX, LIMBER_GUIDANCE_BRIEF, 9 },
};

LimberCandidate *
limber_planner_offer (LimberPlanner *self, GArray *candidates, guint phase, LimberSayKind kind,
                      LimberSpeech *speech)
{
  LimberCandidate one = { .rank = rules[kind].rank, .late_us = ANY_TIME_US };

  if (speech == NULL)
    return NULL;
  if (limber_speech_get_n_parts (speech) == 0 || rules[kind].from > self->voicing->guidance)
    {
      limber_speech_unref (speech);
      return NULL;
    }
  one.utterance = (LimberUtterance){
    .kind = kind,
    .from = rules[kind].from,
    .phase = phase,
    .length_us = limber_voicing_length_us (self->voicing, speech),
    .speech = speech,
  };
  g_array_append_val (candidates, one);
  return &g_array_index (candidates, LimberCandidate, candidates->len - 1);
}

LimberCandidate *
limber_planner_offer_words (LimberPlanner *self, GArray *candidates, guint phase,
                            LimberSayKind kind, const char *words)
{
  return limber_planner_offer (self, candidates, phase, kind,
                               limber_script_say (words, self->language));
}

void
limber_planner_at_moment (const LimberPlanner *self, LimberCandidate *one, gint64 time_us)
{
  if (one == NULL)
    return;
  one->utterance.time_us = time_us;
  one->late_us = limber_planner_stretch (self, PROMPT_US);
}

/* What is said last before a count-in. */
static void
before_count (const LimberPlanner *self, LimberCandidate *one, const LimberScriptWindow *window)
{
  if (one != NULL)
    one->utterance.time_us =
        MAX (window->start_us, window->end_us - one->utterance.length_us
                                   - limber_planner_stretch (self, BEFORE_COUNT_US));
}

LimberSide
limber_script_coming_side (const LimberTimeline *timeline, guint index)
{
  for (; index < limber_timeline_get_n_phases (timeline); index++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, index);

      if (limber_phase_kind_is_active (phase->kind))
        return phase->side;
    }
  return LIMBER_SIDE_NONE;
}

/* Something to let go of came just before. */
static gboolean
follows_effort (const LimberPlanner *self, guint index)
{
  return index > 0 && limber_phase_kind_is_active (limber_planner_phase (self, index - 1)->kind)
         && limber_planner_phase (self, index - 1)->kind != LIMBER_PHASE_SAY;
}

void
limber_planner_offer_side (LimberPlanner *self, GArray *candidates, guint index, guint after,
                           const LimberScriptWindow *window)
{
  LimberSide side = limber_script_coming_side (self->timeline, after + 1);

  if (side != LIMBER_SIDE_NONE && side != self->told_side)
    before_count (
        self,
        limber_planner_offer (self, candidates, index, LIMBER_SAY_SIDE,
                              limber_script_say_side (
                                  side, limber_planner_phase (self, after)->kind, self->language)),
        window);
  else if (index == after
           && window->end_us - window->start_us >= limber_planner_stretch (self, READY_WINDOW_US))
    /* Translators: spoken: a count-in follows */
    before_count (self,
                  limber_planner_offer_words (self, candidates, index, LIMBER_SAY_READY,
                                              C_ ("spoken", "Get ready.")),
                  window);
}

static void
offer_relax (LimberPlanner *self, GArray *candidates, guint index)
{
  if (follows_effort (self, index))
    /* Translators: spoken: let go of the stretch, or put down what you lifted */
    limber_planner_offer_words (self, candidates, index, LIMBER_SAY_RELAX, C_ ("spoken", "Relax."));
}

/* A first note such as "Lie on your back, knees bent" tells the position by itself. */
static void
offer_move (LimberPlanner *self, GArray *candidates, guint index, const LimberPlayedStep *played)
{
  self->moves_by_cue =
      self->voicing->guidance == LIMBER_GUIDANCE_FULL && limber_script_tells_position (played, 0);
  if (self->moves_by_cue)
    limber_planner_offer (self, candidates, index, LIMBER_SAY_MOVE,
                          limber_script_say_cue (self->timeline, played, 0));
  else
    limber_planner_offer_words (self, candidates, index, LIMBER_SAY_MOVE,
                                limber_script_position (played->exercise->position));
}

static void
offer_lead_in (LimberPlanner *self, GArray *candidates, guint index)
{
  const LimberPhase *phase = limber_planner_phase (self, index);
  const LimberPlayedStep *played = limber_planner_played (self, phase);

  offer_relax (self, candidates, index);
  limber_planner_offer (self, candidates, index, LIMBER_SAY_NEXT,
                        limber_script_say_next (self->timeline, phase->step, self->language));
  self->moves_by_cue = FALSE;
  if (phase->step == 0 || phase->kind == LIMBER_PHASE_MOVE)
    offer_move (self, candidates, index, played);
  limber_planner_offer (self, candidates, index, LIMBER_SAY_EASIER,
                        limber_script_say_easier (self->timeline, played));
  limber_planner_offer (self, candidates, index, LIMBER_SAY_NOTE,
                        limber_script_say_note (self->timeline, played));
  if (!self->moves_by_cue && played->exercise->cues[0] != NULL)
    limber_planner_offer (self, candidates, index, LIMBER_SAY_CUE,
                          limber_script_say_cue (self->timeline, played, 0));
  limber_planner_offer (self, candidates, index, LIMBER_SAY_DOSE,
                        limber_script_say_dose (played, self->language));
}

static void
offer_rest (LimberPlanner *self, GArray *candidates, guint index)
{
  const LimberPhase *phase = limber_planner_phase (self, index);

  limber_planner_offer (self, candidates, index, LIMBER_SAY_REST,
                        limber_script_say_rest (phase->length_us, self->language));
  limber_planner_offer (self, candidates, index, LIMBER_SAY_NEXT,
                        limber_script_say_set (phase->set + 1,
                                               limber_planner_played (self, phase)->n_sets,
                                               self->language));
}

static void
offer_go (LimberPlanner *self, GArray *candidates, guint index, gint64 time_us)
{
  const LimberPhase *phase = limber_planner_phase (self, index);
  LimberSide side = phase->side != self->told_side ? phase->side : LIMBER_SIDE_NONE;

  limber_planner_at_moment (
      self,
      limber_planner_offer (self, candidates, index, LIMBER_SAY_GO,
                            limber_script_say_go (self->timeline, phase, side, self->language)),
      time_us);
}

void
limber_planner_offer_entry (LimberPlanner *self, GArray *candidates, guint index,
                            const LimberScriptWindow *window)
{
  switch (limber_planner_phase (self, index)->kind)
    {
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
      offer_lead_in (self, candidates, index);
      break;
    case LIMBER_PHASE_REST:
      offer_rest (self, candidates, index);
      break;
    case LIMBER_PHASE_SWITCH:
      limber_planner_offer_words (self, candidates, index, LIMBER_SAY_SWITCH,
                                  C_ ("spoken", "Change sides."));
      break;
    case LIMBER_PHASE_RELEASE:
      offer_relax (self, candidates, index);
      break;
    case LIMBER_PHASE_EASY:
      /* Translators: spoken: the easy part between two hard ones begins */
      limber_planner_offer_words (self, candidates, index, LIMBER_SAY_EASY,
                                  C_ ("spoken", "Now easy."));
      break;
    case LIMBER_PHASE_HOLD:
    case LIMBER_PHASE_OUT:
    case LIMBER_PHASE_WORK:
    case LIMBER_PHASE_WAIT:
      offer_go (self, candidates, index, window->start_us);
      break;
    case LIMBER_PHASE_BACK:
    case LIMBER_PHASE_PAUSE:
    case LIMBER_PHASE_SAY:
    default:
      break;
    }
}

/* Where half is just before the last ten seconds, one of the two is enough. */
void
limber_planner_offer_marks (LimberPlanner *self, GArray *candidates, guint index,
                            const LimberScriptWindow *window, gboolean halfway)
{
  const LimberPhase *phase = limber_planner_phase (self, index);
  gint64 ten_us = phase->start_us + phase->length_us - 10 * LIMBER_SECOND_US;

  if (halfway)
    /* Translators: spoken: half of a long hold is done */
    limber_planner_at_moment (self,
                              limber_planner_offer_words (self, candidates, index,
                                                          LIMBER_SAY_HALFWAY,
                                                          C_ ("spoken", "Halfway.")),
                              window->start_us);
  if ((phase->kind == LIMBER_PHASE_HOLD || phase->kind == LIMBER_PHASE_WORK)
      && phase->length_us >= LIMBER_TEN_SECONDS_MIN_US && ten_us < window->end_us
      && ten_us >= window->start_us - limber_planner_stretch (self, PROMPT_US))
    limber_planner_at_moment (self,
                              limber_planner_offer_words (self, candidates, index,
                                                          LIMBER_SAY_TEN_SECONDS,
                                                          C_ ("spoken", "Ten seconds left.")),
                              MAX (ten_us, window->start_us));
}
