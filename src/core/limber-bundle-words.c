/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-bundle-plan.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-plain-text.h"
#include "limber-timeline.h"
#include "limber-words.h"

/* Takes line. */
static void
add (GPtrArray *lines, char *line)
{
  g_ptr_array_add (lines, line);
}

char *
limber_bundle_plan_facts (const LimberBundlePlan *self)
{
  const LimberRoutine *routine = self->routine;
  gint64 total_us = 0;
  g_autofree char *minutes = NULL;

  limber_timeline_measure (routine, &total_us, NULL);
  minutes = limber_words_minutes (limber_minutes (total_us));
  /* Translators: what a routine is for, its fitness level, its length: "Core · Gentle · 8 min" */
  return g_strdup_printf (_ ("%s · %s · %s"), limber_kind_label (routine->kind),
                          limber_level_label (routine->level), minutes);
}

/* How much of an exercise, and how often in a row. */
static char *
step_in_words (const LimberRoutine *routine, const LimberStep *step, int repeat)
{
  LimberLevel level = step->has_level ? step->level : routine->level;
  const LimberDose *dose = step->dose != NULL ? step->dose : step->exercise->levels[level];
  g_autofree char *words = limber_words_dose (dose, limber_step_sides (step));

  if (repeat == 1)
    return g_steal_pointer (&words);
  /* Translators: how much of an exercise, and how often in a row */
  return g_strdup_printf (
      ngettext ("%s, %d time in a row", "%s, %d times in a row", (gulong) repeat), words, repeat);
}

static void
ask_free (gpointer data)
{
  LimberBundleAsk *ask = data;

  g_free (ask->exercise);
  g_free (ask->dose);
  g_free (ask);
}

GPtrArray *
limber_bundle_plan_asks (const LimberBundlePlan *self)
{
  const LimberRoutine *routine = self->routine;
  GPtrArray *asks = g_ptr_array_new_with_free_func (ask_free);

  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          const LimberStep *step = g_ptr_array_index (block->steps, j);
          LimberBundleAsk *ask = g_new (LimberBundleAsk, 1);

          ask->exercise = limber_plain_text (step->exercise->name);
          ask->dose = step_in_words (routine, step, block->repeat);
          g_ptr_array_add (asks, ask);
        }
    }
  return asks;
}

static void
add_what_comes (GPtrArray *lines, const LimberBundlePlan *self)
{
  for (guint i = 0; i < self->exercises->len; i++)
    {
      g_autofree char *name = limber_isolate_text (g_ptr_array_index (self->exercises, i));

      /* Translators: an exercise of the sender's own */
      add (lines, g_strdup_printf (_ ("Comes with the exercise “%s”"), name));
    }
  if (self->n_pictures > 0)
    add (lines, g_strdup_printf (
                    ngettext ("Comes with %u picture", "Comes with %u pictures", self->n_pictures),
                    self->n_pictures));
}

GPtrArray *
limber_bundle_plan_effects (const LimberBundlePlan *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);

  add_what_comes (lines, self);
  if (self->there_already)
    add (lines, g_strdup (_ ("You have all of it already.")));
  else if (self->replaces != NULL)
    {
      g_autofree char *kept = g_filename_display_basename (self->kept_as);
      g_autofree char *name = limber_isolate_text (kept);

      add (lines, g_strdup_printf (_ ("It takes the place of your routine with the same id, which "
                                      "is kept as “%s”."),
                                   name));
    }
  else if (self->over_bundled)
    add (lines, g_strdup (_ ("It takes the place of a routine that came with Limber.")));
  return lines;
}

static void
add_asks (GPtrArray *lines, const LimberBundlePlan *self)
{
  g_autoptr (GPtrArray) asks = limber_bundle_plan_asks (self);

  for (guint i = 0; i < asks->len; i++)
    {
      const LimberBundleAsk *ask = g_ptr_array_index (asks, i);
      g_autofree char *exercise = limber_isolate_text (ask->exercise);
      /* Translators: an exercise and how much of it */
      g_autofree char *line = g_strdup_printf (_ ("%s: %s"), exercise, ask->dose);

      add (lines, g_strdup_printf ("  %s", line));
    }
}

static void
add_effects (GPtrArray *lines, const LimberBundlePlan *self)
{
  g_autoptr (GPtrArray) effects = limber_bundle_plan_effects (self);

  for (guint i = 0; i < effects->len; i++)
    add (lines, g_strdup (g_ptr_array_index (effects, i)));
  if (self->changes == NULL || self->changes->len == 0)
    return;
  add (lines, g_strdup (_ ("What is new:")));
  for (guint i = 0; i < self->changes->len; i++)
    add (lines, g_strdup_printf ("  %s", (const char *) g_ptr_array_index (self->changes, i)));
}

GPtrArray *
limber_bundle_plan_words (const LimberBundlePlan *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  const LimberRoutine *routine = self->routine;
  char *author = limber_words_author (&routine->author);

  add (lines, g_strdup (routine->title));
  add (lines, author != NULL ? author : g_strdup (_ ("It does not say who wrote it.")));
  add (lines, limber_bundle_plan_facts (self));
  if (routine->schedule != NULL)
    add (lines, limber_words_schedule (routine->schedule));
  add_asks (lines, self);
  add_effects (lines, self);
  return lines;
}
