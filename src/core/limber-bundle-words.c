/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-bundle-plan.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-timeline.h"
#include "limber-words.h"

/* Takes line. */
static void
add (GPtrArray *lines, char *line)
{
  g_ptr_array_add (lines, line);
}

static char *
author_in_words (const LimberAuthor *author)
{
  g_autoptr (GString) words = g_string_new (NULL);
  const char *const parts[] = { author->name, author->role, author->contact };

  for (gsize i = 0; i < G_N_ELEMENTS (parts); i++)
    if (parts[i] != NULL)
      g_string_append_printf (words, "%s%s", words->len > 0 ? C_ ("list", ", ") : "", parts[i]);
  if (words->len == 0)
    return g_strdup (_ ("It does not say who wrote it."));
  /* Translators: %s is a name, a role and how to reach this person */
  return g_strdup_printf (_ ("Written by %s"), words->str);
}

static char *
kind_in_words (const LimberRoutine *routine)
{
  gint64 total_us = 0;
  g_autofree char *minutes = NULL;

  limber_timeline_measure (routine, &total_us, NULL);
  minutes = limber_words_minutes (limber_minutes (total_us));
  /* Translators: what a routine is for, its fitness level, its length: "Core · Gentle · 8 min" */
  return g_strdup_printf (_ ("%s · %s · %s"), limber_kind_label (routine->kind),
                          limber_level_label (routine->level), minutes);
}

static char *
step_in_words (const LimberRoutine *routine, const LimberStep *step, int repeat)
{
  LimberLevel level = step->has_level ? step->level : routine->level;
  const LimberDose *dose = step->dose != NULL ? step->dose : step->exercise->levels[level];
  g_autofree char *words = limber_words_dose (dose, limber_step_sides (step));

  if (repeat > 1)
    /* Translators: an exercise, how much of it, and how often in a row */
    return g_strdup_printf (
        ngettext ("%s: %s, %d time in a row", "%s: %s, %d times in a row", (gulong) repeat),
        step->exercise->name, words, repeat);
  /* Translators: an exercise and how much of it */
  return g_strdup_printf (_ ("%s: %s"), step->exercise->name, words);
}

static void
add_steps (GPtrArray *lines, const LimberRoutine *routine)
{
  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          g_autofree char *step =
              step_in_words (routine, g_ptr_array_index (block->steps, j), block->repeat);

          add (lines, g_strdup_printf ("  %s", step));
        }
    }
}

static void
add_what_comes (GPtrArray *lines, const LimberBundlePlan *self)
{
  for (guint i = 0; i < self->exercises->len; i++)
    /* Translators: an exercise of the sender's own */
    add (lines, g_strdup_printf (_ ("Comes with the exercise “%s”"),
                                 (const char *) g_ptr_array_index (self->exercises, i)));
  if (self->n_pictures > 0)
    add (lines, g_strdup_printf (
                    ngettext ("Comes with %u picture", "Comes with %u pictures", self->n_pictures),
                    self->n_pictures));
}

static void
add_what_happens (GPtrArray *lines, const LimberBundlePlan *self)
{
  if (self->there_already)
    add (lines, g_strdup (_ ("You have all of it already.")));
  else if (self->replaces != NULL)
    {
      g_autofree char *kept = g_filename_display_basename (self->kept_as);

      add (lines, g_strdup_printf (_ ("It takes the place of your routine with the same id, which "
                                      "is kept as “%s”. What is new:"),
                                   kept));
      for (guint i = 0; self->changes != NULL && i < self->changes->len; i++)
        add (lines, g_strdup_printf ("  %s", (const char *) g_ptr_array_index (self->changes, i)));
    }
  else if (self->over_bundled)
    add (lines, g_strdup (_ ("It takes the place of a routine that came with Limber.")));
}

GPtrArray *
limber_bundle_plan_words (const LimberBundlePlan *self)
{
  GPtrArray *lines = g_ptr_array_new_with_free_func (g_free);
  const LimberRoutine *routine = self->routine;

  add (lines, g_strdup (routine->title));
  add (lines, author_in_words (&routine->author));
  add (lines, kind_in_words (routine));
  if (routine->schedule != NULL)
    add (lines, limber_words_schedule (routine->schedule));
  add_steps (lines, routine);
  add_what_comes (lines, self);
  add_what_happens (lines, self);
  return lines;
}
