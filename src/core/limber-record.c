/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record.h"

#include <string.h>

#include "limber-dose.h"

/* --- Making and copying --- */

LimberRecordStep *
limber_record_step_new (void)
{
  LimberRecordStep *self = g_new0 (LimberRecordStep, 1);

  self->pain = LIMBER_UNSET;
  self->pain_limit = LIMBER_UNSET;
  return self;
}

void
limber_record_step_free (LimberRecordStep *self)
{
  g_free (self->exercise);
  g_free (self->name);
  g_free (self->instead);
  g_free (self->instead_name);
  g_free (self);
}

LimberRecordStep *
limber_record_step_copy (const LimberRecordStep *self)
{
  LimberRecordStep *copy = g_memdup2 (self, sizeof *self);

  copy->exercise = g_strdup (self->exercise);
  copy->name = g_strdup (self->name);
  copy->instead = g_strdup (self->instead);
  copy->instead_name = g_strdup (self->instead_name);
  return copy;
}

static gpointer
copy_step (gconstpointer step, gpointer data)
{
  return limber_record_step_copy (step);
}

LimberRecord *
limber_record_new (void)
{
  LimberRecord *self = g_new0 (LimberRecord, 1);

  self->answers = LIMBER_NO_ANSWERS;
  self->green_max = LIMBER_GREEN_MAX;
  self->amber_max = LIMBER_AMBER_MAX;
  self->steps = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_record_step_free);
  self->pauses = g_array_new (FALSE, TRUE, sizeof (LimberRecordPause));
  return self;
}

void
limber_record_free (LimberRecord *self)
{
  g_free (self->id);
  g_free (self->routine);
  g_free (self->checksum);
  g_free (self->title);
  g_free (self->app_version);
  g_free (self->answers.note);
  g_free (self->path);
  g_ptr_array_unref (self->steps);
  g_array_unref (self->pauses);
  g_free (self);
}

LimberRecord *
limber_record_copy (const LimberRecord *self)
{
  LimberRecord *copy = g_memdup2 (self, sizeof *self);

  copy->id = g_strdup (self->id);
  copy->routine = g_strdup (self->routine);
  copy->checksum = g_strdup (self->checksum);
  copy->title = g_strdup (self->title);
  copy->app_version = g_strdup (self->app_version);
  copy->answers.note = g_strdup (self->answers.note);
  copy->path = g_strdup (self->path);
  copy->steps = g_ptr_array_copy (self->steps, (GCopyFunc) copy_step, NULL);
  g_ptr_array_set_free_func (copy->steps, (GDestroyNotify) limber_record_step_free);
  copy->pauses = g_array_copy (self->pauses);
  return copy;
}

GPtrArray *
limber_records_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_record_free);
}

/* --- What a routine prescribes --- */

static LimberAmount
prescribed (const LimberTimeline *timeline, guint step)
{
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, step);
  LimberAmount amount = { 0 };

  limber_timeline_count (timeline, step, G_MAXUINT, &amount.sets, &amount.reps);
  for (guint i = 0; i < played->n_phases; i++)
    {
      const LimberPhase *phase = limber_timeline_get_phase (timeline, played->first_phase + i);

      if (!limber_phase_kind_is_active (phase->kind))
        continue;
      amount.active_us += phase->length_us;
      if (phase->side == LIMBER_SIDE_LEFT)
        amount.left_us += phase->length_us;
      else if (phase->side == LIMBER_SIDE_RIGHT)
        amount.right_us += phase->length_us;
    }
  return amount;
}

static LimberRecordStep *
step_for (const LimberTimeline *timeline, guint index)
{
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, index);
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = g_strdup (limber_exercise_key (played->exercise));
  step->name = g_strdup (played->exercise->name);
  step->sides = played->sides;
  step->prescribed = prescribed (timeline, index);
  step->pain_limit = played->step->pain_limit;
  return step;
}

LimberRecord *
limber_record_new_for_timeline (const LimberTimeline *timeline)
{
  const LimberRoutine *routine = limber_timeline_get_routine (timeline);
  LimberRecord *self = limber_record_new ();

  self->routine = g_strdup (routine->id);
  self->version = routine->version;
  self->checksum = g_strdup (routine->checksum);
  self->path = g_strdup (routine->path);
  self->title = g_strdup (routine->title);
  self->kind = routine->kind;
  self->choices = *limber_timeline_get_choices (timeline);
  self->choices.level = limber_timeline_get_level (timeline);
  self->green_max = routine->green_max;
  self->amber_max = routine->amber_max;
  self->planned_us = limber_timeline_get_total_us (timeline);
  self->place.total_us = self->planned_us;
  for (guint i = 0; i < limber_timeline_get_n_steps (timeline); i++)
    g_ptr_array_add (self->steps, step_for (timeline, i));
  return self;
}

/* --- What was done --- */

static LimberRecordStatus
status_of (const LimberStepRecord *done)
{
  switch (done->status)
    {
    case LIMBER_STEP_DONE:
      return done->easier ? LIMBER_RECORD_SWAPPED : LIMBER_RECORD_DONE;
    case LIMBER_STEP_PART:
      return LIMBER_RECORD_PART;
    case LIMBER_STEP_SKIPPED:
      return LIMBER_RECORD_SKIPPED;
    case LIMBER_STEP_PENDING:
    default:
      return LIMBER_RECORD_NOT_REACHED;
    }
}

void
limber_record_take_step (LimberRecord *self, guint index, const LimberStepRecord *done,
                         const LimberTimeline *timeline)
{
  LimberRecordStep *step = g_ptr_array_index (self->steps, index);
  const LimberExercise *exercise = limber_timeline_get_step (timeline, index)->exercise;

  step->status = status_of (done);
  step->done = (LimberAmount){
    .sets = done->sets,
    .reps = done->reps,
    .active_us = done->active_us,
    .left_us = done->left_us,
    .right_us = done->right_us,
  };
  /* What the person said of it stays. */
  if (done->reason != LIMBER_SKIP_UNSAID)
    step->reason = done->reason;
  step->hurt = done->hurt;
  step->n_easier = done->n_easier;
  if (!done->easier)
    return;
  g_free (step->instead);
  g_free (step->instead_name);
  step->instead = g_strdup (limber_exercise_key (exercise));
  step->instead_name = g_strdup (exercise->name);
}

/* The wall's clock may be set back while a session plays: then what has an end before its start
 * gets an end that can be, since others refuse such a time. */
static void
put_in_order (LimberRecord *self)
{
  if (self->end.utc_us < self->start.utc_us)
    self->end.utc_us = self->start.utc_us + self->played_us;
  for (guint i = 0; i < self->pauses->len; i++)
    {
      LimberRecordPause *pause = &g_array_index (self->pauses, LimberRecordPause, i);

      pause->start.utc_us = MAX (pause->start.utc_us, self->start.utc_us);
      pause->end.utc_us = MAX (pause->end.utc_us, pause->start.utc_us);
    }
}

/* What was begun and has no end yet, be it for the second time. */
static void
finish_step (LimberRecordStep *step)
{
  gboolean done = step->n_easier == 0 && step->done.sets >= step->prescribed.sets
                  && step->done.reps >= step->prescribed.reps;

  if (step->status == LIMBER_RECORD_NOT_REACHED && step->done.active_us > 0)
    step->status = done ? LIMBER_RECORD_DONE : LIMBER_RECORD_PART;
}

void
limber_record_finish (LimberRecord *self, LimberOutcome outcome, LimberWallTime end)
{
  self->outcome = outcome;
  self->end = end;
  for (guint i = 0; i < self->steps->len; i++)
    finish_step (g_ptr_array_index (self->steps, i));
  for (guint i = 0; i < self->pauses->len; i++)
    {
      LimberRecordPause *pause = &g_array_index (self->pauses, LimberRecordPause, i);

      if (pause->end.utc_us == 0)
        pause->end = end;
    }
  put_in_order (self);
}

static gboolean
is_score (int score)
{
  return score >= 0 && score <= 10;
}

static void
merge (int *into, int more)
{
  if (is_score (more))
    *into = more;
}

void
limber_record_answer_step (LimberRecord *self, guint index, const LimberStepAnswers *answers)
{
  LimberRecordStep *step;

  g_return_if_fail (index < self->steps->len);
  step = g_ptr_array_index (self->steps, index);
  if (answers->reason != LIMBER_SKIP_UNSAID)
    step->reason = answers->reason;
  step->spread = step->spread || answers->spread;
  if (!is_score (answers->pain))
    return;
  step->pain = MAX (step->pain, answers->pain);
  self->answers.pain_worst = MAX (self->answers.pain_worst, answers->pain);
}

void
limber_answers_merge (LimberAnswers *self, const LimberAnswers *more)
{
  merge (&self->pain_before, more->pain_before);
  merge (&self->pain_after, more->pain_after);
  merge (&self->pain_morning, more->pain_morning);
  merge (&self->pain_worst, more->pain_worst);
  merge (&self->effort, more->effort);
  merge (&self->confidence, more->confidence);
  if (more->note == NULL)
    return;
  g_free (self->note);
  self->note = g_strdup (more->note);
}

/* --- Going on --- */

static LimberStepStatus
session_status (LimberRecordStatus status)
{
  switch (status)
    {
    case LIMBER_RECORD_DONE:
    case LIMBER_RECORD_SWAPPED:
      return LIMBER_STEP_DONE;
    case LIMBER_RECORD_PART:
      return LIMBER_STEP_PART;
    case LIMBER_RECORD_SKIPPED:
      return LIMBER_STEP_SKIPPED;
    case LIMBER_RECORD_NOT_REACHED:
    default:
      return LIMBER_STEP_PENDING;
    }
}

gboolean
limber_record_fits (const LimberRecord *self, const LimberTimeline *timeline)
{
  const LimberRoutine *routine = limber_timeline_get_routine (timeline);

  return g_strcmp0 (routine->id, self->routine) == 0
         && g_strcmp0 (routine->checksum, self->checksum) == 0
         && limber_timeline_get_n_steps (timeline) == self->steps->len;
}

LimberSession *
limber_record_resume (const LimberRecord *self, LimberTimeline *timeline,
                      LimberExercises *exercises)
{
  g_autofree LimberStepRecord *records = g_new0 (LimberStepRecord, self->steps->len);

  if (!limber_record_fits (self, timeline))
    return NULL;
  for (guint i = 0; i < self->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (self->steps, i);

      records[i] = (LimberStepRecord){
        .status = session_status (step->status),
        .active_us = step->done.active_us,
        .left_us = step->done.left_us,
        .right_us = step->done.right_us,
        .sets = step->done.sets,
        .reps = step->done.reps,
        .reason = step->reason,
        .hurt = step->hurt,
        .easier = step->n_easier > 0,
        .n_easier = step->n_easier,
      };
    }
  return limber_session_new_at (timeline, exercises, &self->place, records, self->steps->len);
}

/* --- Comparing --- */

static gboolean
same_amount (const LimberAmount *a, const LimberAmount *b)
{
  return a->sets == b->sets && a->reps == b->reps && a->active_us == b->active_us
         && a->left_us == b->left_us && a->right_us == b->right_us;
}

static gboolean
same_step (const LimberRecordStep *a, const LimberRecordStep *b)
{
  return g_strcmp0 (a->exercise, b->exercise) == 0 && g_strcmp0 (a->name, b->name) == 0
         && a->sides == b->sides && same_amount (&a->prescribed, &b->prescribed)
         && a->pain_limit == b->pain_limit && a->status == b->status
         && same_amount (&a->done, &b->done) && a->reason == b->reason && a->hurt == b->hurt
         && a->pain == b->pain && a->spread == b->spread && a->n_easier == b->n_easier
         && g_strcmp0 (a->instead, b->instead) == 0
         && g_strcmp0 (a->instead_name, b->instead_name) == 0;
}

static gboolean
same_answers (const LimberAnswers *a, const LimberAnswers *b)
{
  return a->pain_before == b->pain_before && a->pain_after == b->pain_after
         && a->pain_morning == b->pain_morning && a->pain_worst == b->pain_worst
         && a->effort == b->effort && a->confidence == b->confidence
         && g_strcmp0 (a->note, b->note) == 0;
}

static gboolean
same_session (const LimberRecord *a, const LimberRecord *b)
{
  return g_strcmp0 (a->id, b->id) == 0 && g_strcmp0 (a->routine, b->routine) == 0
         && a->version == b->version && g_strcmp0 (a->checksum, b->checksum) == 0
         && g_strcmp0 (a->title, b->title) == 0 && a->kind == b->kind
         && a->choices.has_level == b->choices.has_level && a->choices.level == b->choices.level
         && a->choices.short_version == b->choices.short_version
         && a->choices.flare == b->choices.flare && g_strcmp0 (a->app_version, b->app_version) == 0
         && limber_wall_time_equal (a->start, b->start) && limber_wall_time_equal (a->end, b->end)
         && a->outcome == b->outcome && a->planned_us == b->planned_us
         && a->played_us == b->played_us && same_answers (&a->answers, &b->answers)
         && a->morning_asked == b->morning_asked && a->green_max == b->green_max
         && a->amber_max == b->amber_max;
}

gboolean
limber_record_equal (const LimberRecord *a, const LimberRecord *b)
{
  if (!same_session (a, b) || a->steps->len != b->steps->len || a->pauses->len != b->pauses->len)
    return FALSE;
  for (guint i = 0; i < a->steps->len; i++)
    if (!same_step (g_ptr_array_index (a->steps, i), g_ptr_array_index (b->steps, i)))
      return FALSE;
  for (guint i = 0; i < a->pauses->len; i++)
    {
      const LimberRecordPause *one = &g_array_index (a->pauses, LimberRecordPause, i);
      const LimberRecordPause *other = &g_array_index (b->pauses, LimberRecordPause, i);

      if (!limber_wall_time_equal (one->start, other->start)
          || !limber_wall_time_equal (one->end, other->end))
        return FALSE;
    }
  return TRUE;
}
