/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-narrator.h"

#include "limber-script-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-language.h"

/* Nothing follows that these words could run into. */
#define NO_HURRY_US (2 * LIMBER_SECOND_US)

#define NOBODY G_MAXUINT

struct _LimberNarrator
{
  LimberVoicing voicing;
  LimberTimeline *timeline; /* that @script is of */
  LimberScript *script;

  /* As it was after the last event. */
  LimberSessionStatus status;
  guint phase;
  gint64 offset_us;

  gint64 from_us;  /* what begins later was not said yet */
  gint64 until_us; /* along the timeline: when the running words are over */
  guint running;   /* the utterance that they are, or NOBODY */
  guint jumped_to; /* a phase that the person came to from elsewhere, or NOBODY */
};

static void
set_timeline (LimberNarrator *self, LimberTimeline *timeline)
{
  g_clear_pointer (&self->script, limber_script_unref);
  g_clear_pointer (&self->timeline, limber_timeline_unref);
  self->timeline = limber_timeline_ref (timeline);
  self->script = limber_script_new (timeline, &self->voicing);
  self->running = NOBODY;
}

static void
remember (LimberNarrator *self, LimberSession *session, gint64 now_us)
{
  self->status = limber_session_get_status (session);
  self->phase = limber_session_get_phase (session);
  self->offset_us = limber_session_get_offset_us (session, now_us);
}

LimberNarrator *
limber_narrator_new (LimberSession *session, const LimberVoicing *voicing, gint64 now_us)
{
  LimberNarrator *self = g_new0 (LimberNarrator, 1);

  self->voicing = *voicing;
  self->jumped_to = NOBODY;
  set_timeline (self, limber_session_get_timeline (session));
  remember (self, session, now_us);
  self->from_us = self->offset_us;
  return self;
}

void
limber_narrator_free (LimberNarrator *self)
{
  limber_script_unref (self->script);
  limber_timeline_unref (self->timeline);
  g_free (self);
}

void
limber_narration_clear (LimberNarration *self)
{
  g_clear_pointer (&self->speech, limber_speech_unref);
}

/* --- Answers to the person --- */

/* Takes @speech. */
static void
answer (LimberNarration *narration, LimberSayKind kind, LimberSpeech *speech)
{
  limber_narration_clear (narration);
  narration->hush = TRUE;
  narration->speech = speech;
  narration->kind = kind;
  narration->late_us = NO_HURRY_US;
}

static void
answer_words (LimberNarration *narration, LimberSayKind kind, const char *words)
{
  g_autofree char *language = limber_language_of_words ();

  answer (narration, kind, limber_script_say (words, language));
}

/* Words so long that they end before @room_us is over. */
static void
append_if_fits (LimberNarrator *self, LimberSpeech *speech, LimberSpeech *more, gint64 room_us)
{
  g_autoptr (LimberSpeech) added = more;
  g_autoptr (LimberSpeech) both = limber_speech_new ();

  if (added == NULL)
    return;
  limber_speech_append_all (both, speech);
  limber_speech_append_all (both, added);
  if (limber_voicing_length_us (&self->voicing, both) <= room_us)
    limber_speech_append_all (speech, added);
}

/* The instruction of the running exercise as far as there is time for it. */
static LimberSpeech *
instruction (LimberNarrator *self, gint64 room_us)
{
  g_autofree char *language = limber_language_of_words ();
  guint step = limber_timeline_get_phase (self->timeline, self->phase)->step;
  const LimberPlayedStep *played = limber_timeline_get_step (self->timeline, step);
  LimberSide side = limber_script_coming_side (self->timeline, self->phase);
  LimberSpeech *speech = limber_speech_new ();

  append_if_fits (self, speech, limber_script_say_name (self->timeline, played, language), room_us);
  if (!limber_script_tells_position (played, 0))
    append_if_fits (
        self, speech,
        limber_script_say (limber_script_position (played->exercise->position), language), room_us);
  if (side != LIMBER_SIDE_NONE)
    append_if_fits (self, speech, limber_script_say_side (side, LIMBER_PHASE_HOLD, language),
                    room_us);
  append_if_fits (self, speech, limber_script_say_dose (played, language), room_us);
  append_if_fits (self, speech, limber_script_say_easier (self->timeline, played), room_us);
  append_if_fits (self, speech, limber_script_say_note (self->timeline, played), room_us);
  for (guint i = 0; played->exercise->cues[i] != NULL; i++)
    append_if_fits (self, speech, limber_script_say_cue (self->timeline, played, i), room_us);
  return speech;
}

/* Not over a count-in, be it the timeline's or that after a pause. */
static void
repeat (LimberNarrator *self, gboolean counted_in, LimberNarration *narration)
{
  gboolean playing = self->status == LIMBER_SESSION_PLAYING;
  gint64 room_us = playing ? limber_script_room_us (self->timeline, self->offset_us) : G_MAXINT64;
  g_autoptr (LimberSpeech) speech = instruction (self, room_us);

  if (counted_in || (!playing && self->status != LIMBER_SESSION_PAUSED)
      || limber_speech_get_n_parts (speech) == 0)
    return;
  self->running = NOBODY;
  if (playing)
    self->until_us = self->offset_us + limber_voicing_length_us (&self->voicing, speech);
  answer (narration, LIMBER_SAY_INSTRUCTION, g_steal_pointer (&speech));
  narration->late_us = 0;
}

/* --- What the script says --- */

static gint64
in_world (const LimberNarrator *self, gint64 length_us)
{
  return self->voicing.speed > 0 ? (gint64) ((double) length_us / self->voicing.speed) : length_us;
}

static void
say (LimberNarrator *self, guint index, LimberNarration *narration)
{
  const LimberUtterance *utterance = limber_script_get (self->script, index);

  limber_narration_clear (narration);
  narration->speech = limber_speech_ref (utterance->speech);
  narration->kind = utterance->kind;
  narration->late_us = in_world (self, utterance->latest_us - self->offset_us);
  self->running = index;
  self->until_us = self->offset_us + utterance->length_us;
}

/* Of all that was due since, the last, if it still has its time: it is never the one before, which
 * would have had to be over. */
static void
say_what_is_due (LimberNarrator *self, LimberNarration *narration)
{
  guint after = limber_script_find (self->script, self->offset_us + 1);
  const LimberUtterance *last = after > 0 ? limber_script_get (self->script, after - 1) : NULL;

  /* Who skipped an exercise has nothing to let go of. */
  if (last != NULL && last->kind == LIMBER_SAY_RELAX && last->phase == self->jumped_to)
    last = NULL;
  if (last != NULL && last->time_us > self->from_us && self->offset_us <= last->latest_us
      && self->offset_us >= self->until_us)
    say (self, after - 1, narration);
  self->from_us = self->offset_us;
}

static void
say_end (LimberNarrator *self, LimberNarration *narration)
{
  guint n = limber_script_get_n (self->script);
  gint64 total_us = limber_timeline_get_total_us (self->timeline);
  const LimberUtterance *end = n > 0 ? limber_script_get (self->script, n - 1) : NULL;

  if (end == NULL || end->kind != LIMBER_SAY_END)
    return;
  say (self, n - 1, narration);
  narration->delay_us = in_world (self, end->time_us - total_us);
  narration->late_us = NO_HURRY_US;
}

/* --- Events --- */

static gboolean
may_jump (LimberEventType event)
{
  return event == LIMBER_EVENT_START || event == LIMBER_EVENT_NEXT || event == LIMBER_EVENT_BACK
         || event == LIMBER_EVENT_DONE || event == LIMBER_EVENT_EASIER
         || event == LIMBER_EVENT_SKIP;
}

/* All that is from the start of a phase on is said anew. */
static void
jump (LimberNarrator *self, LimberNarration *narration)
{
  narration->hush = TRUE;
  self->jumped_to = self->phase;
  self->from_us = self->offset_us - 1;
  self->until_us = 0;
  self->running = NOBODY;
}

/* What was cut off is said once more when the session goes on, if there is still time. */
static void
stop (LimberNarrator *self)
{
  if (self->running != NOBODY && self->until_us > self->offset_us)
    self->from_us = limber_script_get (self->script, self->running)->time_us - 1;
  self->until_us = 0;
  self->running = NOBODY;
}

static void
follow_status (LimberNarrator *self, LimberSession *session, LimberSessionStatus before,
               LimberEventType event, LimberNarration *narration)
{
  if (before == LIMBER_SESSION_PLAYING && self->status != LIMBER_SESSION_PLAYING)
    stop (self);
  narration->hush = TRUE;
  switch (self->status)
    {
    case LIMBER_SESSION_PAUSED:
      /* Nobody is there to hear it when the computer went to sleep. */
      if (event != LIMBER_EVENT_SLEEP)
        answer_words (narration, LIMBER_SAY_PAUSED,
                      /* Translators: spoken */
                      C_ ("spoken", "Paused. Press the space bar to go on."));
      break;
    case LIMBER_SESSION_HURTING:
      answer_words (narration, LIMBER_SAY_RESTING,
                    /* Translators: spoken when the person says that it hurts */
                    C_ ("spoken", "Stop, and rest. You can go on in an easier way, skip this "
                                  "exercise, or end."));
      break;
    case LIMBER_SESSION_ENDED:
      if (limber_session_get_finished (session))
        say_end (self, narration);
      break;
    case LIMBER_SESSION_READY:
    case LIMBER_SESSION_PLAYING:
    default:
      break;
    }
}

LimberNarration
limber_narrator_take (LimberNarrator *self, LimberSession *session, LimberEventType event,
                      gint64 now_us)
{
  LimberNarration narration = { 0 };
  LimberSessionStatus before = self->status;
  guint phase = self->phase;
  gint64 offset_us = self->offset_us;

  if (self->timeline != limber_session_get_timeline (session))
    set_timeline (self, limber_session_get_timeline (session));
  remember (self, session, now_us);
  if (may_jump (event)
      && (event == LIMBER_EVENT_START || self->phase != phase || self->offset_us < offset_us))
    jump (self, &narration);
  if (self->status != before)
    follow_status (self, session, before, event, &narration);
  if (event == LIMBER_EVENT_REPEAT)
    repeat (self, limber_session_get_count_in_us (session, now_us) > 0, &narration);
  else if (self->status == LIMBER_SESSION_PLAYING && self->offset_us > offset_us)
    say_what_is_due (self, &narration);
  return narration;
}

gint64
limber_narrator_next_deadline (LimberNarrator *self, LimberSession *session, gint64 now_us)
{
  gint64 offset_us = limber_session_get_offset_us (session, now_us);
  guint next = limber_script_find (self->script, offset_us + 1);
  const LimberPhase *phase = limber_timeline_get_phase (limber_session_get_timeline (session),
                                                        limber_session_get_phase (session));
  gint64 time_us;

  /* Time stands still in a count-in; its end is an event, which asks again. */
  if (limber_session_get_status (session) != LIMBER_SESSION_PLAYING
      || next >= limber_script_get_n (self->script)
      || limber_session_get_count_in_us (session, now_us) > 0)
    return -1;
  time_us = limber_script_get (self->script, next)->time_us;
  /* Time waits for the person there. */
  if (phase->kind == LIMBER_PHASE_WAIT && time_us >= phase->start_us + phase->length_us)
    return -1;
  return now_us + time_us - offset_us;
}
