/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-demo-figure.h"

#include "limber-demo.h"
#include "limber-figure-area.h"

struct _LimberDemoFigure
{
  AdwBin parent_instance;

  LimberFigureArea *area;
  LimberExercise *exercise; /* (nullable) */
  LimberClock *clock;
  LimberTimeline *demo;
  gint64 start_us;
};

G_DEFINE_FINAL_TYPE (LimberDemoFigure, limber_demo_figure, ADW_TYPE_BIN)

static gboolean
demo_moment (LimberMoment *moment, gpointer data)
{
  LimberDemoFigure *self = data;
  gint64 offset_us = (limber_clock_now_us (self->clock) - self->start_us)
                     % limber_timeline_get_total_us (self->demo);
  guint phase = limber_timeline_find (self->demo, offset_us);

  limber_moment_init (moment, self->demo, phase,
                      offset_us - limber_timeline_get_phase (self->demo, phase)->start_us);
  return TRUE;
}

static void
clear (LimberDemoFigure *self)
{
  g_clear_pointer (&self->exercise, limber_exercise_unref);
  g_clear_pointer (&self->demo, limber_timeline_unref);
}

/* Each letter that is written into an exercise makes another value of it. */
static gboolean
looks_alike (const LimberExercise *a, const LimberExercise *b)
{
  return a->position == b->position && a->sides == b->sides && g_strcmp0 (a->motion, b->motion) == 0
         && g_strcmp0 (a->picture, b->picture) == 0
         && g_strcmp0 (a->picture_alt, b->picture_alt) == 0 && g_strcmp0 (a->folder, b->folder) == 0
         && g_strcmp0 (a->name, b->name) == 0;
}

/* What of an exercise is seen.  One that is being written does not know where it lies. */
static LimberExercise *
seen_of (const LimberExercise *exercise, const char *folder)
{
  LimberExercise *seen = limber_exercise_new ();

  seen->name = g_strdup (exercise->name);
  seen->position = exercise->position;
  seen->sides = exercise->sides;
  seen->motion = g_strdup (exercise->motion);
  seen->picture = g_strdup (exercise->picture);
  seen->picture_alt = g_strdup (exercise->picture_alt);
  seen->folder = g_strdup (exercise->folder ? exercise->folder : folder);
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    seen->levels[i] = exercise->levels[i] ? limber_dose_ref (exercise->levels[i]) : NULL;
  return seen;
}

void
limber_demo_figure_show (LimberDemoFigure *self, const LimberExercise *exercise, const char *folder,
                         LimberClock *clock)
{
  g_autoptr (LimberExercise) seen = NULL;

  g_return_if_fail (LIMBER_IS_DEMO_FIGURE (self));

  seen = seen_of (exercise, folder);
  if (self->exercise && looks_alike (self->exercise, seen))
    return;
  clear (self);
  g_set_object (&self->clock, clock);
  self->exercise = limber_exercise_ref (seen);
  self->demo = limber_demo_new (seen);
  self->start_us = limber_clock_now_us (clock);
  limber_figure_area_set_exercise (self->area, seen);
  limber_figure_area_set_source (self->area, demo_moment, self);
}

static void
limber_demo_figure_dispose (GObject *object)
{
  LimberDemoFigure *self = LIMBER_DEMO_FIGURE (object);

  if (self->area)
    limber_figure_area_set_source (self->area, NULL, NULL);
  self->area = NULL;
  clear (self);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (limber_demo_figure_parent_class)->dispose (object);
}

static void
limber_demo_figure_class_init (LimberDemoFigureClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_demo_figure_dispose;
}

static void
limber_demo_figure_init (LimberDemoFigure *self)
{
  self->area = LIMBER_FIGURE_AREA (limber_figure_area_new ());
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->area));
}
