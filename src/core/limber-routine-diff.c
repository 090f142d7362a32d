/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-routine-diff.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-dose-fields.h"
#include "limber-exercise-json.h"
#include "limber-plain-text.h"
#include "limber-step-match.h"
#include "limber-words.h"

/* So much of a text is shown. */
#define SHOWN_MAX 80

typedef struct
{
  GPtrArray *lines;
  GArray *before; /* (element-type LimberFlatStep) */
  GArray *after;
} Diff;

/* Takes what. */
static void
add (Diff *self, const char *subject, char *what)
{
  /* Translators: what has changed in a routine, and how: "Bridge: taken out" */
  g_ptr_array_add (self->lines, g_strdup_printf (_ ("%s: %s"), subject, what));
  g_free (what);
}

static char *
quote (const char *text)
{
  g_autofree char *shown = NULL;

  if (text == NULL)
    return g_strdup (_ ("nothing"));
  if (g_utf8_strlen (text, -1) > SHOWN_MAX)
    {
      g_autofree char *start = g_utf8_substring (text, 0, SHOWN_MAX);
      g_autofree char *cut = g_strconcat (start, "…", NULL);

      shown = limber_isolate_text (cut);
    }
  else
    shown = limber_isolate_text (text);
  return g_strdup_printf (_ ("“%s”"), shown);
}

static char *
becomes (const char *before, const char *after)
{
  /* Translators: what was before, and what is now */
  return g_strdup_printf (_ ("%s becomes %s"), before, after);
}

static void
compare_words (Diff *self, const char *subject, const char *before, const char *after)
{
  if (g_strcmp0 (before, after) != 0)
    add (self, subject,
         becomes (before != NULL ? before : _ ("nothing"), after != NULL ? after : _ ("nothing")));
}

static void
compare_texts (Diff *self, const char *subject, const char *before, const char *after)
{
  g_autofree char *one = quote (before);
  g_autofree char *two = quote (after);

  if (g_strcmp0 (before, after) == 0)
    return;
  if (before == NULL)
    add (self, subject, g_strdup_printf (_ ("%s is new"), two));
  else if (after == NULL)
    add (self, subject, g_strdup_printf (_ ("%s is taken out"), one));
  else
    add (self, subject, becomes (one, two));
}

static void
compare_lists (Diff *self, const char *subject, GStrv before, GStrv after)
{
  gboolean found = FALSE;

  for (guint i = 0; before[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) after, before[i]))
      {
        compare_texts (self, subject, before[i], NULL);
        found = TRUE;
      }
  for (guint i = 0; after[i] != NULL; i++)
    if (!g_strv_contains ((const char *const *) before, after[i]))
      {
        compare_texts (self, subject, NULL, after[i]);
        found = TRUE;
      }
  if (!found && !g_strv_equal ((const char *const *) before, (const char *const *) after))
    add (self, subject, g_strdup (_ ("in another order")));
}

static void
compare_numbers (Diff *self, const char *subject, int before, int after)
{
  if (before != after)
    add (self, subject, g_strdup_printf (_ ("%d becomes %d"), before, after));
}

static void
compare_seconds (Diff *self, const char *subject, int before, int after)
{
  g_autofree char *one =
      before != LIMBER_UNSET ? limber_words_seconds (before) : g_strdup (_ ("the usual"));
  g_autofree char *two =
      after != LIMBER_UNSET ? limber_words_seconds (after) : g_strdup (_ ("the usual"));

  if (before != after)
    add (self, subject, becomes (one, two));
}

static void
compare_schedules (Diff *self, const LimberSchedule *before, const LimberSchedule *after)
{
  g_autofree char *one = before != NULL ? limber_words_schedule (before) : NULL;
  g_autofree char *two = after != NULL ? limber_words_schedule (after) : NULL;

  compare_words (self, _ ("Schedule"), one, two);
}

static void
compare_defaults (Diff *self, const LimberDefaults *before, const LimberDefaults *after)
{
  compare_seconds (self, _ ("Time to get ready"), before->ready_s, after->ready_s);
  compare_seconds (self, _ ("Time to change position"), before->move_s, after->move_s);
  compare_seconds (self, _ ("Rest between sets"), before->rest_s, after->rest_s);
  compare_seconds (self, _ ("Time to change sides"), before->switch_s, after->switch_s);
  compare_seconds (self, _ ("Gap between holds"), before->gap_s, after->gap_s);
  compare_seconds (self, _ ("Pause between repetitions"), before->pause_s, after->pause_s);
}

static void
compare_heads (Diff *self, const LimberRoutine *before, const LimberRoutine *after)
{
  compare_numbers (self, _ ("Version"), before->version, after->version);
  compare_texts (self, _ ("Id"), before->id, after->id);
  compare_texts (self, _ ("Title"), before->title, after->title);
  compare_words (self, _ ("Language"), before->language, after->language);
  compare_words (self, _ ("Kind"), limber_kind_label (before->kind),
                 limber_kind_label (after->kind));
  compare_words (self, _ ("Level"), limber_level_label (before->level),
                 limber_level_label (after->level));
  compare_texts (self, _ ("Summary"), before->summary, after->summary);
  compare_texts (self, _ ("Goal"), before->goal, after->goal);
  compare_texts (self, _ ("Reason"), before->why, after->why);
  compare_texts (self, _ ("Author"), before->author.name, after->author.name);
  compare_texts (self, _ ("Author’s role"), before->author.role, after->author.role);
  compare_texts (self, _ ("Author’s contact"), before->author.contact, after->author.contact);
  compare_words (self, _ ("Written on"), before->created, after->created);
  compare_words (self, _ ("Changed on"), before->revised, after->revised);
  compare_words (self, _ ("To be reviewed by"), before->review_by, after->review_by);
  compare_schedules (self, before->schedule, after->schedule);
  compare_lists (self, _ ("Caution"), before->cautions, after->cautions);
  compare_lists (self, _ ("Stop if"), before->stop_if, after->stop_if);
  compare_numbers (self, _ ("Pain that is fine, up to"), before->green_max, after->green_max);
  compare_numbers (self, _ ("Pain that asks for care, up to"), before->amber_max, after->amber_max);
  compare_words (self, _ ("Easier routine"), before->easier, after->easier);
  compare_words (self, _ ("Harder routine"), before->harder, after->harder);
  compare_words (self, _ ("For a flare-up day"), before->fallback, after->fallback);
  compare_defaults (self, &before->defaults, &after->defaults);
}

static char *
dose_in_words (const LimberDose *dose, const LimberStep *step)
{
  return dose != NULL ? limber_words_dose (dose, limber_step_sides (step))
                      : g_strdup (_ ("the exercise’s own"));
}

/* What the words of a dose do not tell: its tempo, its rests. */
static void
compare_fields (Diff *self, const char *subject, const LimberDose *before, const LimberDose *after)
{
  guint n_lines = self->lines->len;

  for (const LimberDoseField *field = limber_dose_fields (after->type); field->key != NULL; field++)
    {
      int one = limber_dose_field_get (field, before);
      int two = limber_dose_field_get (field, after);
      g_autofree char *name =
          g_strdup_printf (_ ("%s: %s"), subject, limber_dose_field_label (field));

      if (field->in_seconds)
        compare_seconds (self, name, one, two);
      else
        compare_numbers (self, name, one, two);
    }
  if (self->lines->len == n_lines)
    add (self, subject, g_strdup (_ ("the dose is another")));
}

static void
compare_doses (Diff *self, const char *subject, const LimberStep *step_before,
               const LimberDose *before, const LimberStep *step_after, const LimberDose *after)
{
  g_autofree char *json_before = before != NULL ? limber_dose_to_json (before) : NULL;
  g_autofree char *json_after = after != NULL ? limber_dose_to_json (after) : NULL;
  g_autofree char *one = dose_in_words (before, step_before);
  g_autofree char *two = dose_in_words (after, step_after);
  gboolean same = g_strcmp0 (json_before, json_after) == 0;

  if (strcmp (one, two) != 0 && (!same || before != NULL))
    add (self, subject, becomes (one, two));
  else if (!same && before != NULL && after != NULL && before->type == after->type)
    compare_fields (self, subject, before, after);
  else if (!same)
    add (self, subject, g_strdup (_ ("the dose is another")));
}

static const char *
flare_in_words (const LimberStep *step)
{
  return step->flare_skip           ? _ ("left out")
         : step->flare_dose != NULL ? _ ("with a dose of its own")
                                    : _ ("as on other days");
}

static void
compare_flare (Diff *self, const char *subject, const LimberStep *before, const LimberStep *after)
{
  g_autofree char *name = g_strdup_printf (_ ("%s: on a flare-up day"), subject);

  if (before->flare_dose != NULL && after->flare_dose != NULL)
    compare_doses (self, name, before, before->flare_dose, after, after->flare_dose);
  else
    compare_words (self, name, flare_in_words (before), flare_in_words (after));
}

static const char *
side_in_words (const LimberStep *step)
{
  return limber_side_label (limber_step_first_side (step));
}

static void
compare_details (Diff *self, const char *subject, const LimberStep *before, const LimberStep *after)
{
  g_autofree char *note = g_strdup_printf (_ ("%s: note"), subject);
  g_autofree char *ready = g_strdup_printf (_ ("%s: time to get ready"), subject);
  g_autofree char *level = g_strdup_printf (_ ("%s: level"), subject);
  g_autofree char *limit = g_strdup_printf (_ ("%s: pain limit"), subject);
  g_autofree char *first = g_strdup_printf (_ ("%s: first side"), subject);
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  compare_words (self, level, before->has_level ? limber_level_label (before->level) : NULL,
                 after->has_level ? limber_level_label (after->level) : NULL);
  compare_words (self, first, side_in_words (before), side_in_words (after));
  compare_seconds (self, ready, before->ready_s, after->ready_s);
  compare_texts (self, note, before->note, after->note);
  if (before->optional != after->optional)
    add (self, subject, g_strdup (after->optional ? _ ("optional now") : _ ("no longer optional")));
  if (before->pain_limit != LIMBER_UNSET)
    one = g_strdup_printf ("%d", before->pain_limit);
  if (after->pain_limit != LIMBER_UNSET)
    two = g_strdup_printf ("%d", after->pain_limit);
  compare_words (self, limit, one, two);
}

static void
compare_exercises (Diff *self, const char *subject, const LimberExercise *before,
                   const LimberExercise *after)
{
  g_autofree char *one = before != after ? limber_exercise_to_json (before) : NULL;
  g_autofree char *two = before != after ? limber_exercise_to_json (after) : NULL;

  if (before != after
      && (strcmp (one, two) != 0 || g_strcmp0 (before->picture, after->picture) != 0))
    add (self, subject, g_strdup (_ ("the exercise itself is another")));
}

static const LimberFlatStep *
flat (const GArray *steps, int index)
{
  return &g_array_index (steps, LimberFlatStep, index);
}

static gboolean
is_named_twice (const GArray *steps, const char *name)
{
  guint n = 0;

  for (guint i = 0; i < steps->len; i++)
    n += strcmp (flat (steps, (int) i)->step->exercise->name, name) == 0 ? 1 : 0;
  return n > 1;
}

/* The exercise, and which step it is where the routine has it more than once. */
static char *
subject_of (const GArray *steps, int index)
{
  const char *name = flat (steps, index)->step->exercise->name;
  g_autofree char *isolated = limber_isolate_text (name);

  if (is_named_twice (steps, name))
    /* Translators: an exercise, and which step of the routine it is */
    return g_strdup_printf (_ ("%s (step %d)"), isolated, index + 1);
  return g_steal_pointer (&isolated);
}

static const char *
sides_in_words (const LimberStep *step)
{
  switch (limber_step_sides (step))
    {
    case LIMBER_SIDES_EACH:
      return _ ("each side");
    case LIMBER_SIDES_ALTERNATE:
      return _ ("changing sides");
    case LIMBER_SIDES_NONE:
    default:
      return _ ("no sides");
    }
}

static void
compare_sides (Diff *self, const char *subject, const LimberStep *before, const LimberStep *after)
{
  g_autofree char *name = g_strdup_printf (_ ("%s: sides"), subject);

  compare_words (self, name, sides_in_words (before), sides_in_words (after));
}

/* What was moved past others may have the number that it had, where some were taken out. */
static char *
move_in_words (const LimberStepPair *pair)
{
  if (pair->before == pair->after)
    /* Translators: a step of a routine is at another place among the others */
    return g_strdup (_ ("moved"));
  return g_strdup_printf (_ ("moved from place %d to place %d"), pair->before + 1, pair->after + 1);
}

static void
compare_steps (Diff *self, const LimberStepPair *pair)
{
  const LimberFlatStep *before = flat (self->before, pair->before);
  const LimberFlatStep *after = flat (self->after, pair->after);
  g_autofree char *subject = subject_of (self->after, pair->after);

  if (pair->moved)
    add (self, subject, move_in_words (pair));
  if (before->repeat != after->repeat)
    {
      g_autofree char *name = g_strdup_printf (_ ("%s: times in a row"), subject);

      compare_numbers (self, name, before->repeat, after->repeat);
    }
  compare_doses (self, subject, before->step, before->step->dose, after->step, after->step->dose);
  /* The words of a dose tell the sides too. */
  if (after->step->dose == NULL || before->step->dose == NULL)
    compare_sides (self, subject, before->step, after->step);
  compare_details (self, subject, before->step, after->step);
  compare_flare (self, subject, before->step, after->step);
  compare_exercises (self, subject, before->step->exercise, after->step->exercise);
}

static void
compare_pair (Diff *self, const LimberStepPair *pair)
{
  g_autofree char *subject = pair->after >= 0 ? subject_of (self->after, pair->after)
                                              : subject_of (self->before, pair->before);

  if (pair->before < 0)
    {
      const LimberStep *step = flat (self->after, pair->after)->step;
      g_autofree char *dose = dose_in_words (step->dose, step);

      if (step->dose != NULL)
        /* Translators: %s is a dose, such as "2 × 8 times" */
        add (self, subject, g_strdup_printf (_ ("new, %s"), dose));
      else
        add (self, subject, g_strdup (_ ("new")));
    }
  else if (pair->after < 0)
    add (self, subject, g_strdup (_ ("taken out")));
  else
    compare_steps (self, pair);
}

GPtrArray *
limber_routine_diff (const LimberRoutine *before, const LimberRoutine *after)
{
  Diff self = { .lines = g_ptr_array_new_with_free_func (g_free) };
  g_autoptr (GArray) before_steps = limber_routine_flatten (before);
  g_autoptr (GArray) after_steps = limber_routine_flatten (after);
  g_autoptr (GArray) pairs = limber_match_steps (before_steps, after_steps);

  self.before = before_steps;
  self.after = after_steps;
  compare_heads (&self, before, after);
  for (guint i = 0; i < pairs->len; i++)
    compare_pair (&self, &g_array_index (pairs, LimberStepPair, i));
  return self.lines;
}
