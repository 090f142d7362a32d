/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ctl-motion.h"

#include <string.h>

#include "limber-joint-check.h"
#include "limber-json.h"
#include "limber-parser.h"

typedef struct
{
  const char *text;
  gsize size;
  GPtrArray *diagnostics;
} Motions;

/* Where @pointer is; where it names nothing in the file, where the nearest thing around it is. */
static gsize
find_offset (const Motions *self, const char *pointer)
{
  g_autofree char *rest = g_strdup (pointer);
  gsize start = limber_json_start (self->text, self->size);

  while (rest[0] != '\0')
    {
      LimberPlace place = { .pointer = rest, .offset = G_MAXSIZE };

      limber_json_find_places (self->text + start, self->size - start, &place, 1);
      if (place.offset != G_MAXSIZE)
        return start + place.offset;
      *strrchr (rest, '/') = '\0';
    }
  return start;
}

/* Left and right are told of in the same words. */
static gboolean
is_told (const Motions *self, guint line, guint column, const char *message)
{
  for (guint i = 0; i < self->diagnostics->len; i++)
    {
      const LimberDiagnostic *told = g_ptr_array_index (self->diagnostics, i);

      if (told->line == line && told->column == column && strcmp (told->message, message) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
report (const Motions *self, const char *motion, const LimberDiagnostic *fault)
{
  g_autofree char *pointer = g_strconcat (motion, fault->pointer, NULL);
  gsize start = limber_json_start (self->text, self->size);
  guint line = 1;
  guint column = 1;

  limber_json_line_column (self->text, start, find_offset (self, pointer), &line, &column);
  if (!is_told (self, line, column, fault->message))
    g_ptr_array_add (self->diagnostics, limber_diagnostic_new (fault->severity, line, column,
                                                               fault->message, pointer));
}

static void
check_motion (const Motions *self, const LimberExercise *exercise, const char *pointer)
{
  g_autoptr (GPtrArray) faults = limber_diagnostics_new ();
  g_autoptr (LimberMotion) motion = NULL;

  if (exercise->motion == NULL)
    return;
  motion = limber_motion_new_from_text (exercise->motion, faults);
  if (motion != NULL)
    limber_joint_check (motion, faults);
  for (guint i = 0; i < faults->len; i++)
    report (self, pointer, g_ptr_array_index (faults, i));
}

/* An exercise of the library has a file of its own. */
static gboolean
is_in_place (const LimberExercise *exercise, const LimberExercises *exercises)
{
  return exercise->id == NULL || limber_exercises_lookup (exercises, exercise->id) != exercise;
}

static void
check_routine (const Motions *self, const LimberRoutine *routine, const LimberExercises *exercises)
{
  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          const LimberStep *step = g_ptr_array_index (block->steps, j);
          g_autofree char *pointer =
              block->repeat > 1 ? g_strdup_printf ("/steps/%u/steps/%u/exercise/motion", i, j)
                                : g_strdup_printf ("/steps/%u/exercise/motion", i);

          if (is_in_place (step->exercise, exercises))
            check_motion (self, step->exercise, pointer);
        }
    }
}

void
limber_ctl_check_motions (GBytes *bytes, const LimberExercises *exercises, GPtrArray *diagnostics)
{
  /* What is wrong beside the motions has been told already. */
  g_autoptr (GPtrArray) told = limber_diagnostics_new ();
  Motions self = { .diagnostics = diagnostics };
  g_autoptr (LimberExercise) exercise = NULL;
  g_autoptr (LimberRoutine) routine = NULL;

  self.text = g_bytes_get_data (bytes, &self.size);
  exercise = limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, told);
  if (exercise != NULL)
    {
      check_motion (&self, exercise, "/motion");
      return;
    }
  routine = limber_parse_routine (bytes, exercises, LIMBER_PARSE_DEFAULT, told);
  if (routine != NULL)
    check_routine (&self, routine, exercises);
}
