/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said in each window between two cues. */

#include "limber-script-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-language.h"
#include "limber-script-words.h"

/* All these are on the wall; the clock of a trial run at another speed stretches them. */
#define FIRST_US (300 * 1000)        /* a start by a press makes no sound */
#define GAP_US (100 * 1000)          /* beside the silence that each estimate has in it */
#define BEFORE_COUNT_US (300 * 1000) /* from the last words to the count-in */
#define PROMPT_US (700 * 1000)       /* later, what is said of this moment would mislead */
#define CUE_GAP_US (2 * G_USEC_PER_SEC)
#define READY_WINDOW_US (6 * G_USEC_PER_SEC) /* a shorter one needs nobody to be woken */

/* Form notes of long work come so far apart: it is to be done, not listened to. */
#define CUE_PACE_US (8 * LIMBER_SECOND_US)
#define ANY_TIME_US (LIMBER_ROUTINE_MAX_S * LIMBER_SECOND_US)
#define LEAD_IN_CUES 2

/* How long the sounds of data/sounds are, rounded up. */
static const int sound_ms[LIMBER_N_CUES] = {
  [LIMBER_CUE_TICK] = 70,   [LIMBER_CUE_START] = 420,    [LIMBER_CUE_HALFWAY] = 460,
  [LIMBER_CUE_CHANGE] = 90, [LIMBER_CUE_END] = 420,      [LIMBER_CUE_SWITCH] = 800,
  [LIMBER_CUE_REST] = 1020, [LIMBER_CUE_FINISHED] = 820,
};

typedef struct
{
  const LimberTimeline *timeline;
  const LimberVoicing *voicing;
  GArray *utterances;
  char *language;
  double speed;

  gboolean moves_by_cue; /* the last position was told by the first note */
  LimberSide told_side;  /* that the person knows to come, or to work */

  const LimberPhase *entered; /* the last one with a window */
  guint32 told_cues;          /* of this set and side, as a set of bits */
  gint64 next_cue_us;
} Planner;

static gint64
stretch (const Planner *self, gint64 length_us)
{
  return (gint64) ((double) length_us * self->speed);
}

static gint64
sound_us (const Planner *self, LimberCue cue)
{
  return stretch (self, sound_ms[cue] * (gint64) 1000);
}

static const LimberPhase *
get_phase (const Planner *self, guint index)
{
  return limber_timeline_get_phase (self->timeline, index);
}

static const LimberPlayedStep *
get_played (const Planner *self, const LimberPhase *phase)
{
  return limber_timeline_get_step (self->timeline, phase->step);
}

/* --- Candidates --- */

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

/* Takes @speech, which may be NULL. */
static LimberCandidate *
offer (Planner *self, GArray *candidates, guint phase, LimberSayKind kind, LimberSpeech *speech)
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

static LimberCandidate *
offer_words (Planner *self, GArray *candidates, guint phase, LimberSayKind kind, const char *words)
{
  return offer (self, candidates, phase, kind, limber_script_say (words, self->language));
}

/* What is said of a moment: it begins at @time_us, or hardly later. */
static void
at_moment (const Planner *self, LimberCandidate *one, gint64 time_us)
{
  if (one == NULL)
    return;
  one->utterance.time_us = time_us;
  one->late_us = stretch (self, PROMPT_US);
}

/* What is said last before a count-in. */
static void
before_count (const Planner *self, LimberCandidate *one, const LimberScriptWindow *window)
{
  if (one != NULL)
    one->utterance.time_us = MAX (window->start_us, window->end_us - one->utterance.length_us
                                                        - stretch (self, BEFORE_COUNT_US));
}

static LimberSide
coming_side (const Planner *self, guint index)
{
  for (; index < limber_timeline_get_n_phases (self->timeline); index++)
    {
      const LimberPhase *phase = get_phase (self, index);

      if (limber_phase_kind_is_active (phase->kind))
        return phase->side;
    }
  return LIMBER_SIDE_NONE;
}

/* Something to let go of came just before. */
static gboolean
follows_effort (const Planner *self, guint index)
{
  return index > 0 && limber_phase_kind_is_active (get_phase (self, index - 1)->kind)
         && get_phase (self, index - 1)->kind != LIMBER_PHASE_SAY;
}

/* @after is the phase that the count-in is in. */
static void
offer_side (Planner *self, GArray *candidates, guint index, guint after,
            const LimberScriptWindow *window)
{
  LimberSide side = coming_side (self, after + 1);

  if (side != LIMBER_SIDE_NONE && side != self->told_side)
    before_count (
        self,
        offer (self, candidates, index, LIMBER_SAY_SIDE,
               limber_script_say_side (side, get_phase (self, after)->kind, self->language)),
        window);
  else if (index == after && window->end_us - window->start_us >= stretch (self, READY_WINDOW_US))
    /* Translators: spoken: a count-in follows */
    before_count (
        self, offer_words (self, candidates, index, LIMBER_SAY_READY, C_ ("spoken", "Get ready.")),
        window);
}

static void
offer_relax (Planner *self, GArray *candidates, guint index)
{
  if (follows_effort (self, index))
    /* Translators: spoken: let go of the stretch, or put down what you lifted */
    offer_words (self, candidates, index, LIMBER_SAY_RELAX, C_ ("spoken", "Relax."));
}

/* A first note such as "Lie on your back, knees bent" tells the position by itself. */
static void
offer_move (Planner *self, GArray *candidates, guint index, const LimberPlayedStep *played)
{
  self->moves_by_cue =
      self->voicing->guidance == LIMBER_GUIDANCE_FULL && limber_script_tells_position (played, 0);
  if (self->moves_by_cue)
    offer (self, candidates, index, LIMBER_SAY_MOVE,
           limber_script_say_cue (self->timeline, played, 0));
  else
    offer_words (self, candidates, index, LIMBER_SAY_MOVE,
                 limber_script_position (played->exercise->position));
}

static void
offer_lead_in (Planner *self, GArray *candidates, guint index)
{
  const LimberPhase *phase = get_phase (self, index);
  const LimberPlayedStep *played = get_played (self, phase);

  offer_relax (self, candidates, index);
  offer (self, candidates, index, LIMBER_SAY_NEXT,
         limber_script_say_next (self->timeline, phase->step, self->language));
  if (phase->step == 0 || phase->kind == LIMBER_PHASE_MOVE)
    offer_move (self, candidates, index, played);
  offer (self, candidates, index, LIMBER_SAY_EASIER,
         limber_script_say_easier (self->timeline, played));
  offer (self, candidates, index, LIMBER_SAY_NOTE, limber_script_say_note (self->timeline, played));
  offer (self, candidates, index, LIMBER_SAY_DOSE, limber_script_say_dose (played, self->language));
}

static void
offer_rest (Planner *self, GArray *candidates, guint index)
{
  const LimberPhase *phase = get_phase (self, index);

  offer (self, candidates, index, LIMBER_SAY_REST,
         limber_script_say_rest (phase->length_us, self->language));
  offer (self, candidates, index, LIMBER_SAY_NEXT,
         limber_script_say_set (phase->set + 1, get_played (self, phase)->n_sets, self->language));
}

static void
offer_go (Planner *self, GArray *candidates, guint index, gint64 time_us)
{
  const LimberPhase *phase = get_phase (self, index);
  LimberSide side = phase->side != self->told_side ? phase->side : LIMBER_SIDE_NONE;

  at_moment (self,
             offer (self, candidates, index, LIMBER_SAY_GO,
                    limber_script_say_go (self->timeline, phase, side, self->language)),
             time_us);
}

/* What is said at the start of the phase @index, which began with a cue. */
static void
offer_entry (Planner *self, GArray *candidates, guint index, const LimberScriptWindow *window)
{
  switch (get_phase (self, index)->kind)
    {
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
      offer_lead_in (self, candidates, index);
      break;
    case LIMBER_PHASE_REST:
      offer_rest (self, candidates, index);
      break;
    case LIMBER_PHASE_SWITCH:
      offer_words (self, candidates, index, LIMBER_SAY_SWITCH, C_ ("spoken", "Change sides."));
      break;
    case LIMBER_PHASE_RELEASE:
      offer_relax (self, candidates, index);
      break;
    case LIMBER_PHASE_EASY:
      /* Translators: spoken: the easy part between two hard ones begins */
      offer_words (self, candidates, index, LIMBER_SAY_EASY, C_ ("spoken", "Now easy."));
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
static void
offer_marks (Planner *self, GArray *candidates, guint index, const LimberScriptWindow *window,
             gboolean halfway)
{
  const LimberPhase *phase = get_phase (self, index);
  gint64 ten_us = phase->start_us + phase->length_us - 10 * LIMBER_SECOND_US;

  if (halfway)
    /* Translators: spoken: half of a long hold is done */
    at_moment (self,
               offer_words (self, candidates, index, LIMBER_SAY_HALFWAY, C_ ("spoken", "Halfway.")),
               window->start_us);
  if ((phase->kind == LIMBER_PHASE_HOLD || phase->kind == LIMBER_PHASE_WORK)
      && phase->length_us >= LIMBER_TEN_SECONDS_MIN_US && ten_us < window->end_us
      && ten_us >= window->start_us - stretch (self, PROMPT_US))
    at_moment (self,
               offer_words (self, candidates, index, LIMBER_SAY_TEN_SECONDS,
                            C_ ("spoken", "Ten seconds left.")),
               MAX (ten_us, window->start_us));
}

/* --- Form notes, in what is left --- */

/* Sets and sides are taught anew, but for the first note, which is how to get there. */
static void
enter_phase (Planner *self, const LimberPhase *phase)
{
  if (self->entered == NULL || self->entered->step != phase->step)
    {
      self->told_cues = 0;
      self->told_side = LIMBER_SIDE_NONE;
    }
  else if (phase->kind == LIMBER_PHASE_SWITCH || phase->kind == LIMBER_PHASE_REST)
    self->told_cues = 1;
  self->entered = phase;
}

/* The first note that was not told and fits. */
static LimberSpeech *
find_cue (const Planner *self, const LimberPlayedStep *played, gint64 room_us, guint *index)
{
  for (guint i = 0; i < 32 && played->exercise->cues[i] != NULL; i++)
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

/* Returns: whether there was a note for the time from @from_us to @until_us, and @from_us is then
 * its end. */
static gboolean
add_cue (Planner *self, guint phase, gint64 *from_us, gint64 until_us)
{
  LimberScriptWindow window = { MAX (*from_us, self->next_cue_us), until_us };
  g_autoptr (GArray) one = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));
  LimberCandidate *candidate;
  guint cue = 0;

  candidate = offer (self, one, phase, LIMBER_SAY_CUE,
                     find_cue (self, get_played (self, get_phase (self, phase)),
                               until_us - window.start_us, &cue));
  if (candidate == NULL)
    return FALSE;
  limber_script_pack (one, &window, 0);
  if (one->len == 0)
    return FALSE;
  g_array_append_val (self->utterances, g_array_index (one, LimberCandidate, 0).utterance);
  self->told_cues |= 1u << cue;
  *from_us = window.start_us + g_array_index (one, LimberCandidate, 0).utterance.length_us
             + stretch (self, GAP_US);
  return TRUE;
}

static void
add_cues (Planner *self, guint index, gint64 from_us, gint64 until_us)
{
  const LimberPhase *phase = get_phase (self, index);
  guint n = 0;

  if (limber_phase_kind_is_active (phase->kind))
    {
      /* The last words of a hold are not a note on how to hold. */
      while ((n == 0 || until_us - self->next_cue_us >= CUE_PACE_US)
             && add_cue (self, index, &from_us, until_us))
        {
          self->next_cue_us = from_us + MAX (CUE_PACE_US, stretch (self, CUE_GAP_US));
          n++;
        }
      return;
    }
  self->next_cue_us = 0;
  if (phase->kind == LIMBER_PHASE_READY || phase->kind == LIMBER_PHASE_MOVE
      || phase->kind == LIMBER_PHASE_REST)
    while (n < LEAD_IN_CUES && add_cue (self, index, &from_us, until_us))
      n++;
}

/* --- Windows --- */

static void
note_told (Planner *self, const LimberUtterance *utterance, guint after)
{
  if (utterance->kind == LIMBER_SAY_SIDE)
    self->told_side = coming_side (self, after + 1);
  else if (utterance->kind == LIMBER_SAY_GO)
    self->told_side = get_phase (self, utterance->phase)->side;
  else if (utterance->kind == LIMBER_SAY_MOVE && self->moves_by_cue)
    self->told_cues |= 1;
}

static void
plan_lines (Planner *self, guint index, const LimberScriptWindow *window)
{
  gint64 free_us = window->start_us;

  for (; index < limber_timeline_get_n_phases (self->timeline); index++)
    {
      const LimberPhase *phase = get_phase (self, index);
      LimberScriptWindow rest = {
        MAX (free_us, phase->start_us + sound_us (self, LIMBER_CUE_CHANGE)), window->end_us
      };
      g_autoptr (GArray) one = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));
      LimberCandidate *line;

      if (phase->kind != LIMBER_PHASE_SAY || phase->start_us >= window->end_us)
        return;
      line =
          offer (self, one, index, LIMBER_SAY_LINE, limber_script_say_line (self->timeline, phase));
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
                + stretch (self, GAP_US);
    }
}

/* Takes over what was packed, with form notes between the last that is said early and the first
 * that waits for its moment. */
static void
take (Planner *self, GArray *packed, guint index, guint after, const LimberScriptWindow *window)
{
  gint64 free_us = window->start_us;

  for (guint i = 0; i <= packed->len; i++)
    {
      const LimberUtterance *utterance =
          i < packed->len ? &g_array_index (packed, LimberCandidate, i).utterance : NULL;

      if (utterance == NULL || utterance->time_us > free_us)
        add_cues (self, index, free_us,
                  utterance ? utterance->time_us - stretch (self, GAP_US) : window->end_us);
      if (utterance == NULL)
        return;
      g_array_append_val (self->utterances, *utterance);
      note_told (self, utterance, after);
      free_us = utterance->time_us + utterance->length_us + stretch (self, GAP_US);
    }
}

/* @window opens in the phase @index after the cue @opened, and closes in the phase @after before
 * the cue @closed. */
static void
plan_window (Planner *self, guint index, guint after, const LimberScriptWindow *window,
             const LimberCuePoint *opened, const LimberCuePoint *closed)
{
  g_autoptr (GArray) candidates = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));

  enter_phase (self, get_phase (self, index));
  if (window->end_us <= window->start_us)
    return;
  if (get_phase (self, index)->kind == LIMBER_PHASE_SAY)
    {
      plan_lines (self, index, window);
      return;
    }
  if (opened == NULL || opened->offset_us == get_phase (self, index)->start_us)
    offer_entry (self, candidates, index, window);
  offer_marks (self, candidates, index, window,
               opened != NULL && opened->cue == LIMBER_CUE_HALFWAY);
  if (closed->cue == LIMBER_CUE_TICK)
    offer_side (self, candidates, index, after, window);
  limber_script_pack (candidates, window, stretch (self, GAP_US));
  take (self, candidates, index, after, window);
}

/* The soft sounds inside a repetition may be spoken over: there is no other time for a form note.
 */
static gboolean
is_quiet (const Planner *self, const LimberCuePoint *cue)
{
  const LimberPhase *phase =
      get_phase (self, limber_timeline_find (self->timeline, cue->offset_us));

  return cue->cue != LIMBER_CUE_CHANGE
         && !(cue->cue == LIMBER_CUE_END && phase->kind == LIMBER_PHASE_BACK);
}

static void
plan_end (Planner *self)
{
  gint64 total_us = limber_timeline_get_total_us (self->timeline);
  g_autoptr (GArray) one = g_array_new (FALSE, TRUE, sizeof (LimberCandidate));
  LimberScriptWindow window = { total_us + sound_us (self, LIMBER_CUE_FINISHED),
                                total_us + ANY_TIME_US };
  LimberCandidate *end =
      offer_words (self, one, limber_timeline_get_n_phases (self->timeline) - 1, LIMBER_SAY_END,
                   /* Translators: spoken at the end of a session */
                   C_ ("spoken", "Well done. You have finished."));

  at_moment (self, end, window.start_us);
  limber_script_pack (one, &window, 0);
  g_array_append_val (self->utterances, g_array_index (one, LimberCandidate, 0).utterance);
}

static void
plan_windows (Planner *self)
{
  LimberScriptWindow window = { stretch (self, FIRST_US), 0 };
  const LimberCuePoint *opened = NULL;
  guint index = 0;

  for (guint i = 0; i < limber_timeline_get_n_cues (self->timeline); i++)
    {
      const LimberCuePoint *cue = limber_timeline_get_cue (self->timeline, i);
      guint after = limber_timeline_find (self->timeline, cue->offset_us);

      if (!is_quiet (self, cue))
        continue;
      window.end_us = cue->offset_us;
      if (opened == NULL || opened->cue != LIMBER_CUE_TICK)
        plan_window (self, index, after, &window, opened, cue);
      window.start_us = cue->offset_us + sound_us (self, cue->cue);
      opened = cue;
      index = after;
    }
}

/* One that is late must be over when the next begins. */
static void
limit_lateness (Planner *self)
{
  for (guint i = 0; i + 1 < self->utterances->len; i++)
    {
      LimberUtterance *one = &g_array_index (self->utterances, LimberUtterance, i);
      const LimberUtterance *next = &g_array_index (self->utterances, LimberUtterance, i + 1);

      one->latest_us = CLAMP (next->time_us - one->length_us, one->time_us, one->latest_us);
    }
}

void
limber_script_plan (const LimberTimeline *timeline, const LimberVoicing *voicing,
                    GArray *utterances)
{
  g_autofree char *language = limber_language_of_words ();
  Planner self = {
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
