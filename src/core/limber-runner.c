/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-runner.h"

#include <string.h>

struct _LimberRunner
{
  GObject parent_instance;

  LimberSession *session;
  LimberClock *clock;
  LimberCues *cues;         /* (nullable) */
  LimberRecorder *recorder; /* (nullable) */
  LimberAway *away;         /* (nullable) */
  LimberVoice *voice;       /* (nullable) */
  LimberNarrator *narrator; /* (nullable): nobody where nothing is said */
  LimberRecord *record;     /* what was done and said so far */
  gboolean resumes;         /* @record goes on; else a new one begins */
  gboolean unsent;          /* something was said before the start */
  gint64 now_us;            /* of the last event */
  gint64 deadline_us;       /* what the clock was armed with then; negative for nothing */
  gint64 written_us;        /* when the place was last handed to the recorder */
};

G_DEFINE_FINAL_TYPE (LimberRunner, limber_runner, G_TYPE_OBJECT)

/* A walk is one phase of half an hour: no more than this is lost of it. */
#define WRITE_AT_LEAST_US (60 * LIMBER_SECOND_US)

/* Two clocks that are read one after the other differ a little. */
#define SLEPT_AT_LEAST_US LIMBER_SECOND_US

enum
{
  CHANGED,
  CUED,
  SAID,
  SPOKEN,
  ENDED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
limber_runner_dispose (GObject *object)
{
  LimberRunner *self = LIMBER_RUNNER (object);

  if (self->clock != NULL)
    limber_clock_arm (self->clock, -1, NULL, NULL);
  g_clear_object (&self->clock);
  g_clear_object (&self->cues);
  g_clear_object (&self->recorder);
  if (self->away != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->away, self);
      limber_away_hold (self->away, FALSE);
    }
  g_clear_object (&self->away);
  /* A session that was only tried is left without an end. */
  if (self->voice != NULL && limber_session_get_status (self->session) != LIMBER_SESSION_ENDED)
    limber_voice_hush (self->voice);
  g_clear_object (&self->voice);
  g_clear_pointer (&self->narrator, limber_narrator_free);
  g_clear_pointer (&self->record, limber_record_free);
  g_clear_pointer (&self->session, limber_session_unref);
  G_OBJECT_CLASS (limber_runner_parent_class)->dispose (object);
}

static void
limber_runner_class_init (LimberRunnerClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_runner_dispose;
  signals[CHANGED] =
      g_signal_new ("changed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CUED] = g_signal_new ("cued", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_UINT);
  signals[SAID] = g_signal_new ("said", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                1, G_TYPE_STRING);
  signals[SPOKEN] = g_signal_new ("spoken", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_STRING);
  signals[ENDED] = g_signal_new ("ended", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_BOOLEAN);
}

static void
limber_runner_init (LimberRunner *self)
{
}

static void
carry_out (LimberRunner *self, const LimberEffect *effect)
{
  switch (effect->type)
    {
    case LIMBER_EFFECT_CUE:
      g_signal_emit (self, signals[CUED], 0, (guint) effect->cue);
      break;
    case LIMBER_EFFECT_SAY:
      g_signal_emit (self, signals[SAID], 0, effect->text);
      break;
    case LIMBER_EFFECT_ENDED:
      g_signal_emit (self, signals[ENDED], 0, effect->finished);
      break;
    case LIMBER_EFFECT_PHASE:
    case LIMBER_EFFECT_RECORD:
    case LIMBER_EFFECT_STARTED:
    case LIMBER_EFFECT_PAUSED:
    case LIMBER_EFFECT_RESUMED:
    default:
      break;
    }
}

/* The sound goes first: a screen can be a frame late, a cue should not. */
static void
sound (LimberRunner *self, const GPtrArray *effects)
{
  for (guint i = 0; i < effects->len && self->cues != NULL; i++)
    {
      const LimberEffect *effect = g_ptr_array_index (effects, i);

      if (effect->type == LIMBER_EFFECT_CUE)
        limber_cues_play (self->cues, effect->cue);
    }
}

/* Takes over what is known of each step that is not as it was before the event. */
static void
record_steps (LimberRunner *self, LimberSession *before)
{
  LimberTimeline *timeline = limber_session_get_timeline (self->session);

  for (guint i = 0; i < limber_timeline_get_n_steps (timeline); i++)
    {
      const LimberStepRecord *was = limber_session_get_record (before, i);
      const LimberStepRecord *is = limber_session_get_record (self->session, i);

      if (memcmp (was, is, sizeof *is) == 0)
        continue;
      limber_record_take_step (self->record, i, is, timeline);
      if (self->recorder)
        limber_recorder_take_step (self->recorder, i, is, timeline);
    }
}

static void
record_start (LimberRunner *self)
{
  if (self->resumes)
    limber_recorder_go_on (self->recorder, self->record->id);
  else
    limber_recorder_begin (self->recorder, self->record);
  if (self->unsent)
    limber_recorder_answer (self->recorder, self->record->id, &self->record->answers);
}

static void
record_place (LimberRunner *self, guint index)
{
  LimberTimeline *timeline = limber_session_get_timeline (self->session);
  LimberSessionPlace place = {
    .phase = index,
    .phase_start_us = limber_timeline_get_phase (timeline, index)->start_us,
    .total_us = limber_timeline_get_total_us (timeline),
    .played_us = limber_session_get_played_us (self->session, self->now_us),
  };

  limber_recorder_checkpoint (self->recorder, &place);
  self->written_us = self->now_us;
}

static void
record_effect (LimberRunner *self, const LimberEffect *effect, gint64 ago_us)
{
  switch (effect->type)
    {
    case LIMBER_EFFECT_STARTED:
      record_start (self);
      break;
    case LIMBER_EFFECT_PHASE:
      record_place (self, effect->phase);
      break;
    case LIMBER_EFFECT_PAUSED:
    case LIMBER_EFFECT_RESUMED:
      limber_recorder_pause (self->recorder, effect->type == LIMBER_EFFECT_PAUSED, ago_us);
      break;
    case LIMBER_EFFECT_ENDED:
      limber_recorder_end (self->recorder, effect->finished,
                           limber_session_get_played_us (self->session, self->now_us));
      break;
    case LIMBER_EFFECT_CUE:
    case LIMBER_EFFECT_SAY:
    case LIMBER_EFFECT_RECORD:
    default:
      break;
    }
}

static gboolean
starts (const GPtrArray *effects)
{
  for (guint i = 0; i < effects->len; i++)
    if (((const LimberEffect *) g_ptr_array_index (effects, i))->type == LIMBER_EFFECT_STARTED)
      return TRUE;
  return FALSE;
}

static gboolean
is_ready (LimberSession *session)
{
  return limber_session_get_status (session) == LIMBER_SESSION_READY;
}

/* A session that was ended before its start leaves no record. */
static void
record (LimberRunner *self, LimberSession *before, const GPtrArray *effects, gint64 ago_us)
{
  if (is_ready (before) && !starts (effects))
    return;
  record_steps (self, before);
  if (self->recorder == NULL)
    return;
  for (guint i = 0; i < effects->len; i++)
    record_effect (self, g_ptr_array_index (effects, i), ago_us);
  if (limber_session_get_status (self->session) == LIMBER_SESSION_PLAYING
      && self->now_us - self->written_us >= WRITE_AT_LEAST_US)
    record_place (self, limber_session_get_phase (self->session));
}

/* --- The voice --- */

static void
speak (LimberRunner *self, const LimberNarration *narration)
{
  g_autofree char *text = NULL;

  if (narration->hush && self->voice != NULL)
    limber_voice_hush (self->voice);
  if (narration->speech == NULL)
    return;
  if (self->voice != NULL)
    limber_voice_say (self->voice, narration->speech, narration->delay_us, narration->late_us);
  text = limber_speech_get_text (narration->speech);
  g_signal_emit (self, signals[SPOKEN], 0, text);
}

static void
narrate (LimberRunner *self, LimberEventType event)
{
  g_auto (LimberNarration) narration = { 0 };

  if (self->narrator == NULL)
    return;
  narration = limber_narrator_take (self->narrator, self->session, event, self->now_us);
  speak (self, &narration);
}

static gint64
next_deadline (LimberRunner *self)
{
  gint64 session_us = limber_session_next_deadline (self->session, self->now_us);
  gint64 words_us =
      self->narrator != NULL
          ? limber_narrator_next_deadline (self->narrator, self->session, self->now_us)
          : -1;

  return words_us < 0 || session_us < 0 ? session_us : MIN (session_us, words_us);
}

static void on_deadline (gint64 now_us, gpointer user_data);

static gboolean
is_playing (LimberRunner *self)
{
  return limber_session_get_status (self->session) == LIMBER_SESSION_PLAYING;
}

static void
let_sleep (gpointer data)
{
  LimberRunner *self = data;

  if (self->away != NULL && !is_playing (self))
    limber_away_hold (self->away, FALSE);
}

/* While a session plays, a sleep waits until the pause is written. */
static void
hold_sleep (LimberRunner *self)
{
  if (self->away == NULL)
    return;
  if (is_playing (self))
    limber_away_hold (self->away, TRUE);
  else if (self->recorder != NULL)
    limber_recorder_settle (self->recorder, let_sleep, g_object_ref (self), g_object_unref);
  else
    limber_away_hold (self->away, FALSE);
}

/* @ago_us: since @now_us, in the world's time. */
static void
apply (LimberRunner *self, LimberEventType event, gint64 now_us, gint64 ago_us)
{
  g_autoptr (GPtrArray) effects = limber_effects_new ();
  g_autoptr (LimberSession) before = self->session;
  /* A handler may drop the last reference, or send the next event. */
  g_autoptr (LimberRunner) alive = g_object_ref (self);

  self->now_us = now_us;
  self->session = limber_session_reduce (before, event, now_us, effects);
  sound (self, effects);
  narrate (self, event);
  self->deadline_us = next_deadline (self);
  limber_clock_arm (self->clock, self->deadline_us, on_deadline, self);
  record (self, before, effects, ago_us);
  if (is_playing (self) != (limber_session_get_status (before) == LIMBER_SESSION_PLAYING))
    hold_sleep (self);
  g_signal_emit (self, signals[CHANGED], 0);
  for (guint i = 0; i < effects->len; i++)
    carry_out (self, g_ptr_array_index (effects, i));
}

/* Whether the session was left alone while it played, by a computer that slept without a word or
 * stood still. */
static gboolean
was_left (LimberRunner *self, gint64 now_us, gint64 slept_us, LimberEventType *event)
{
  double late_us = (double) (now_us - self->deadline_us) / limber_clock_get_speed (self->clock);

  if (!is_playing (self) || self->deadline_us < 0)
    return FALSE;
  *event = slept_us >= SLEPT_AT_LEAST_US ? LIMBER_EVENT_SLEEP : LIMBER_EVENT_STALL;
  return slept_us >= SLEPT_AT_LEAST_US || late_us > (double) LIMBER_STALL_US;
}

/* What was not seen has not happened: the session pauses at its last event. */
static void
take (LimberRunner *self, LimberEventType event, gint64 now_us)
{
  g_autoptr (LimberRunner) alive = g_object_ref (self);
  gint64 slept_us = self->away != NULL ? limber_away_take_slept_us (self->away) : 0;
  gint64 ago_us =
      (gint64) ((double) (now_us - self->now_us) / limber_clock_get_speed (self->clock));
  LimberEventType left;

  if (was_left (self, now_us, slept_us, &left))
    {
      apply (self, left, self->now_us, ago_us + slept_us);
      if (event == LIMBER_EVENT_TICK)
        return;
    }
  apply (self, event, now_us, 0);
}

static void
on_deadline (gint64 now_us, gpointer user_data)
{
  take (LIMBER_RUNNER (user_data), LIMBER_EVENT_TICK, now_us);
}

LimberRunner *
limber_runner_new (LimberTimeline *timeline, LimberExercises *exercises, LimberClock *clock,
                   LimberCues *cues)
{
  g_autoptr (LimberSession) session = limber_session_new (timeline, exercises);

  return limber_runner_new_for_session (session, clock, cues);
}

void
limber_runner_set_recorder (LimberRunner *self, LimberRecorder *recorder,
                            const LimberRecord *resumes)
{
  g_return_if_fail (is_ready (self->session));

  g_set_object (&self->recorder, recorder);
  self->resumes = resumes != NULL;
  if (resumes == NULL)
    return;
  limber_record_free (self->record);
  self->record = limber_record_copy (resumes);
}

static void
went_away (LimberRunner *self, guint event)
{
  limber_runner_send (self, (LimberEventType) event);
}

void
limber_runner_set_away (LimberRunner *self, LimberAway *away)
{
  g_return_if_fail (self->away == NULL);

  self->away = g_object_ref (away);
  g_signal_connect_swapped (away, "began", G_CALLBACK (went_away), self);
  limber_away_take_slept_us (away);
}

void
limber_runner_set_voice (LimberRunner *self, LimberVoice *voice, const LimberVoicing *voicing)
{
  if (self->voice != NULL)
    limber_voice_hush (self->voice);
  g_set_object (&self->voice, voice);
  g_clear_pointer (&self->narrator, limber_narrator_free);
  if (voicing->guidance != LIMBER_GUIDANCE_OFF)
    self->narrator = limber_narrator_new (self->session, voicing, self->now_us);
  if (!is_ready (self->session))
    {
      self->deadline_us = next_deadline (self);
      limber_clock_arm (self->clock, self->deadline_us, on_deadline, self);
    }
}

gboolean
limber_runner_is_recorded (LimberRunner *self)
{
  return self->recorder != NULL;
}

void
limber_runner_answer (LimberRunner *self, const LimberAnswers *answers)
{
  limber_answers_merge (&self->record->answers, answers);
  if (is_ready (self->session))
    self->unsent = TRUE;
  else if (self->recorder)
    limber_recorder_answer (self->recorder, self->record->id, answers);
}

void
limber_runner_answer_step (LimberRunner *self, guint step, const LimberStepAnswers *answers)
{
  g_return_if_fail (!is_ready (self->session));

  limber_record_answer_step (self->record, step, answers);
  if (self->recorder)
    limber_recorder_answer_step (self->recorder, self->record->id, step, answers);
}

const LimberRecord *
limber_runner_get_record (LimberRunner *self)
{
  return self->record;
}

LimberRunner *
limber_runner_new_for_session (LimberSession *session, LimberClock *clock, LimberCues *cues)
{
  LimberRunner *self = g_object_new (LIMBER_TYPE_RUNNER, NULL);

  self->session = limber_session_ref (session);
  self->clock = g_object_ref (clock);
  self->cues = cues != NULL ? g_object_ref (cues) : NULL;
  self->now_us = limber_clock_now_us (clock);
  self->deadline_us = -1;
  self->record = limber_record_new_for_timeline (limber_session_get_timeline (session));
  return self;
}

void
limber_runner_send (LimberRunner *self, LimberEventType event)
{
  take (self, event, limber_clock_now_us (self->clock));
}

LimberSession *
limber_runner_get_session (LimberRunner *self)
{
  return self->session;
}

gint64
limber_runner_get_now_us (LimberRunner *self)
{
  return self->now_us;
}

gint64
limber_runner_read_clock_us (LimberRunner *self)
{
  return limber_clock_now_us (self->clock);
}

LimberView *
limber_runner_get_view (LimberRunner *self)
{
  return limber_view_new (self->session, self->now_us);
}

guint
limber_runner_get_phase (LimberRunner *self, gint64 *elapsed_us)
{
  gint64 now_us = limber_clock_now_us (self->clock);
  guint index = limber_session_get_phase (self->session);
  const LimberPhase *phase =
      limber_timeline_get_phase (limber_session_get_timeline (self->session), index);

  if (phase->kind == LIMBER_PHASE_WAIT)
    *elapsed_us = limber_session_get_waited_us (self->session, now_us);
  else
    *elapsed_us = limber_session_get_offset_us (self->session, now_us) - phase->start_us;
  return index;
}

gint64
limber_runner_get_played_us (LimberRunner *self)
{
  return limber_session_get_played_us (self->session, self->now_us);
}
