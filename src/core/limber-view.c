/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-view.h"

#include "limber-config.h"
#include "limber-words.h"

#include <glib/gi18n-lib.h>

/* All that the parts of the view are computed from. */
typedef struct
{
  LimberSession *session;
  const LimberTimeline *timeline;
  const LimberPhase *phase;
  const LimberPlayedStep *played;
  gint64 offset_us;
  gint64 waited_us;
  gint64 count_in_us; /* 0 where nobody is counted in */
} Moment;

static Moment
moment_of (LimberSession *session, gint64 now_us)
{
  const LimberTimeline *timeline = limber_session_get_timeline (session);
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_session_get_phase (session));

  return (Moment){
    .session = session,
    .timeline = timeline,
    .phase = phase,
    .played = limber_timeline_get_step (timeline, phase->step),
    .offset_us = limber_session_get_offset_us (session, now_us),
    .waited_us = limber_session_get_waited_us (session, now_us),
    .count_in_us = limber_session_get_count_in_us (session, now_us),
  };
}

static gint64
whole_seconds_up (gint64 length_us)
{
  return (MAX (0, length_us) + LIMBER_SECOND_US - 1) / LIMBER_SECOND_US;
}

static gint64
phase_left_us (const Moment *at)
{
  if (at->count_in_us > 0)
    return at->count_in_us;
  return at->phase->start_us + at->phase->length_us - at->offset_us;
}

/* Who is counted in gets ready, whatever comes then. */
static LimberPhaseKind
kind_shown (const Moment *at)
{
  return at->count_in_us > 0 ? LIMBER_PHASE_READY : at->phase->kind;
}

static const char *
phase_in_words (const Moment *at)
{
  switch (limber_session_get_status (at->session))
    {
    case LIMBER_SESSION_PAUSED:
    case LIMBER_SESSION_HURTING:
      return C_ ("session", "Paused");
    case LIMBER_SESSION_ENDED:
      return C_ ("session", "Finished");
    case LIMBER_SESSION_READY:
    case LIMBER_SESSION_PLAYING:
    default:
      return limber_phase_kind_label (kind_shown (at));
    }
}

/* The advice of the easier form where it is in words; an exercise of its own has notes of its own.
 */
static const char *
easier_advice (const Moment *at)
{
  return at->played->easier && at->played->exercise == at->played->step->exercise
             ? at->played->exercise->easier
             : NULL;
}

/* Nobody has to guess why a session stands still. */
static char *
pause_in_words (const Moment *at)
{
  const char *why = limber_session_get_status (at->session) == LIMBER_SESSION_PAUSED
                        ? limber_words_pause (limber_session_get_pause_reason (at->session))
                        : NULL;

  if (why == NULL)
    return NULL;
  /* Translators: %s is why a session is paused, such as "Paused while the computer slept" */
  return g_strdup_printf (_ ("%s. Get into position, then press Resume."), why);
}

/* The notes of an exercise in the order they are shown: advice for an easier form, the
 * clinician's words, then how to do it. */
static char *
note_at (const Moment *at)
{
  const char *first[] = { easier_advice (at), at->played->step->note };
  g_autoptr (GPtrArray) notes = g_ptr_array_new ();
  guint first_phase = at->played->first_phase;
  gint64 in_step_us =
      at->offset_us - limber_timeline_get_phase (at->timeline, first_phase)->start_us;
  char *paused = pause_in_words (at);

  if (paused != NULL)
    return paused;
  if (at->phase->kind == LIMBER_PHASE_SAY)
    return g_strdup (at->phase->text);
  if (at->phase->kind == LIMBER_PHASE_WAIT)
    in_step_us += MAX (0, at->waited_us - at->phase->length_us);
  for (guint i = 0; i < G_N_ELEMENTS (first); i++)
    if (first[i] != NULL)
      g_ptr_array_add (notes, (gpointer) first[i]);
  for (guint i = 0; at->played->exercise->cues[i] != NULL; i++)
    g_ptr_array_add (notes, at->played->exercise->cues[i]);
  return g_strdup (g_ptr_array_index (notes, (in_step_us / LIMBER_CUE_TURN_US) % notes->len));
}

static char *
set_in_words (const Moment *at)
{
  if (at->played->n_sets < 2)
    return g_strdup ("");
  /* Translators: which set of how many */
  return g_strdup_printf (_ ("Set %u of %u"), at->phase->set, at->played->n_sets);
}

static char *
rep_in_words (const Moment *at)
{
  if (at->phase->rep == 0 || at->played->n_reps < 2)
    return g_strdup ("");
  /* Translators: which repetition of how many */
  return g_strdup_printf (C_ ("repetition", "%u of %u"), at->phase->rep, at->played->n_reps);
}

/* The next rest or change of sides within the exercise, if there is one. */
static const LimberPhase *
next_break (const Moment *at)
{
  guint end = at->played->first_phase + at->played->n_phases;

  for (guint i = limber_session_get_phase (at->session) + 1; i < end; i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (at->timeline, i);

      if (phase->kind == LIMBER_PHASE_REST || phase->kind == LIMBER_PHASE_SWITCH)
        return phase;
    }
  return NULL;
}

static char *
next_side_in_words (const Moment *at)
{
  LimberSide side = LIMBER_SIDE_NONE;
  guint n = limber_timeline_get_n_phases (at->timeline);

  for (guint i = limber_session_get_phase (at->session) + 1; i < n && side == LIMBER_SIDE_NONE; i++)
    side = limber_timeline_get_phase (at->timeline, i)->side;
  /* Translators: "Next: Left side" */
  return g_strdup_printf (_ ("Next: %s"), limber_side_label (side));
}

static char *
next_in_words (const Moment *at)
{
  const LimberPhase *in_step = next_break (at);

  if (at->phase->kind == LIMBER_PHASE_SWITCH)
    return next_side_in_words (at);
  if (at->phase->kind == LIMBER_PHASE_REST)
    return g_strdup_printf (_ ("Next: set %u of %u"), at->phase->set + 1, at->played->n_sets);
  if (in_step != NULL)
    return g_strdup_printf (_ ("Next: %s"), limber_phase_kind_label (in_step->kind));
  if (at->phase->step + 1 < limber_timeline_get_n_steps (at->timeline))
    return g_strdup_printf (
        /* Translators: the exercise that follows */
        _ ("Next: %s"),
        limber_timeline_get_step (at->timeline, at->phase->step + 1)->exercise->name);
  return g_strdup (_ ("This is the last exercise"));
}

static char *
digits_spoken (const Moment *at)
{
  gboolean waits = at->phase->kind == LIMBER_PHASE_WAIT;
  g_autofree char *time = limber_words_seconds (waits ? at->waited_us / LIMBER_SECOND_US
                                                      : whole_seconds_up (phase_left_us (at)));

  if (waits)
    /* Translators: spoken: time spent so far in an exercise without a timer */
    return g_strdup_printf (_ ("%s so far"), time);
  /* Translators: spoken: time left in this phase */
  return g_strdup_printf (_ ("%s left"), time);
}

static char *
left_in_words (const Moment *at)
{
  g_autofree char *clock = limber_words_clock (
      whole_seconds_up (limber_timeline_get_total_us (at->timeline) - at->offset_us));

  /* Translators: time left in the whole routine, such as "7:42 left" */
  return g_strdup_printf (_ ("%s left"), clock);
}

static void
fill_words (LimberView *self, const Moment *at)
{
  const char *side = limber_side_label (at->phase->side);

  self->title = g_strdup (at->played->exercise->name);
  self->phase = g_strdup (phase_in_words (at));
  self->note = note_at (at);
  self->side = g_strdup (side != NULL ? side : "");
  self->set = set_in_words (at);
  self->rep = rep_in_words (at);
  self->digits = limber_words_digits (at->phase->kind == LIMBER_PHASE_WAIT
                                          ? at->waited_us / LIMBER_SECOND_US
                                          : whole_seconds_up (phase_left_us (at)));
  self->digits_spoken = digits_spoken (at);
  self->next = next_in_words (at);
  self->left = left_in_words (at);
  /* Translators: which exercise of how many */
  self->step = g_strdup_printf (_ ("Exercise %u of %u"), at->phase->step + 1,
                                limber_timeline_get_n_steps (at->timeline));
  self->position = g_strdup (limber_position_label (at->played->exercise->position));
}

static double
ring_fraction (const Moment *at)
{
  gint64 length_us = at->count_in_us > 0 ? LIMBER_COUNT_IN_US : at->phase->length_us;

  if (at->phase->kind == LIMBER_PHASE_WAIT || length_us == 0)
    return 1.0;
  return CLAMP ((double) phase_left_us (at) / (double) length_us, 0.0, 1.0);
}

static void
fill_fractions (LimberView *self, const Moment *at)
{
  gint64 total_us = limber_timeline_get_total_us (at->timeline);

  self->ring = ring_fraction (at);
  self->progress =
      total_us > 0 ? CLAMP ((double) at->offset_us / (double) total_us, 0.0, 1.0) : 0.0;
  self->step_index = at->phase->step;
  self->n_steps = limber_timeline_get_n_steps (at->timeline);
}

static void
fill_buttons (LimberView *self, const Moment *at)
{
  gboolean playing = self->status == LIMBER_SESSION_PLAYING;
  gboolean under_way = playing || self->status == LIMBER_SESSION_PAUSED;

  self->can_start = self->status == LIMBER_SESSION_READY;
  self->can_pause = playing;
  self->can_resume = self->status == LIMBER_SESSION_PAUSED;
  self->can_next = under_way;
  self->can_back = under_way;
  self->can_repeat = under_way;
  self->can_done = playing && at->phase->kind == LIMBER_PHASE_WAIT;
  self->can_hurt = under_way;
  self->can_end = self->status != LIMBER_SESSION_ENDED;
}

LimberView *
limber_view_new (LimberSession *session, gint64 now_us)
{
  LimberView *self = g_new0 (LimberView, 1);
  Moment at = moment_of (session, now_us);

  self->status = limber_session_get_status (session);
  self->phase_kind = kind_shown (&at);
  fill_words (self, &at);
  fill_fractions (self, &at);
  fill_buttons (self, &at);
  return self;
}

void
limber_view_free (LimberView *self)
{
  g_free (self->title);
  g_free (self->phase);
  g_free (self->note);
  g_free (self->side);
  g_free (self->set);
  g_free (self->rep);
  g_free (self->digits);
  g_free (self->digits_spoken);
  g_free (self->next);
  g_free (self->left);
  g_free (self->step);
  g_free (self->position);
  g_free (self);
}
