/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose-fields.h"
#include "limber-json-edit.h"
#include "limber-words.h"

/* Limits of format 1. */
#define STEPS_MAX 200
/* More than that are too many, but who writes a routine sees what they are, up to here. */
#define STEPS_READ 1000
#define REPEAT_MIN 2
#define REPEAT_MAX 20
#define READY_MAX 900

enum
{
  EXERCISE,
  LEVEL,
  DOSE,
  SIDES,
  FIRST_SIDE,
  READY_S,
  NOTE,
  OPTIONAL,
  PAIN_LIMIT,
  FLARE,
  N_KEYS
};

const LimberKey limber_keys_step[] = {
  [EXERCISE] = { "exercise", TRUE, N_ ("Exercise") },
  [LEVEL] = { "level", FALSE, N_ ("Level") },
  [DOSE] = { "dose", FALSE, N_ ("How Much") },
  [SIDES] = { "sides", FALSE, N_ ("Sides") },
  [FIRST_SIDE] = { "first_side", FALSE, N_ ("First side") },
  [READY_S] = { "ready_s", FALSE, N_ ("Time to get ready") },
  [NOTE] = { "note", FALSE, N_ ("Note to the Patient") },
  [OPTIONAL] = { "optional", FALSE, N_ ("Optional") },
  [PAIN_LIMIT] = { "pain_limit", FALSE, N_ ("Pain limit") },
  [FLARE] = { "flare", FALSE, N_ ("On a flare-up day") },
  { NULL },
};

enum
{
  REPEAT,
  STEPS,
  STRAY_EXERCISE, /* there to be told apart from an unknown key */
  N_BLOCK_KEYS
};

const LimberKey limber_keys_block[] = {
  [REPEAT] = { "repeat", TRUE, N_ ("How many times") },
  [STEPS] = { "steps", TRUE, N_ ("Repeated Steps"), N_ ("Step %u") },
  [STRAY_EXERCISE] = { "exercise", FALSE, N_ ("Exercise") },
  { NULL },
};

static LimberExercise *
find_exercise (LimberReader *self, const LimberValue *value)
{
  const char *id = limber_value_text (value);
  const LimberExercise *exercise;
  g_autofree char *shown = NULL;
  g_autofree char *said = NULL;
  const char *nearest;

  exercise = self->exercises != NULL ? limber_exercises_lookup (self->exercises, id) : NULL;
  if (exercise != NULL)
    return limber_exercise_ref (exercise);
  shown = limber_value_show (value);
  said = limber_value_say (value, FALSE);
  nearest = self->exercises != NULL ? limber_exercises_nearest (self->exercises, id) : NULL;
  limber_reader_error (
      self, value,
      nearest != NULL ? g_strdup_printf (
          _ ("there is no exercise %s in the library; did you mean \"%s\"?"), shown, nearest)
                      : g_strdup_printf (_ ("there is no exercise %s in the library"), shown),
      g_strdup_printf (_ ("there is no exercise %s in the library"), said));
  if (nearest != NULL)
    limber_reader_offer_text (self, nearest,
                              limber_exercises_lookup (self->exercises, nearest)->name);
  return NULL;
}

static LimberExercise *
read_exercise (LimberReader *self, const LimberValue *value)
{
  if (value == NULL)
    return NULL;
  if (limber_value_is_text (value))
    return find_exercise (self, value);
  if (limber_value_is_object (value))
    return limber_reader_exercise (self, value, TRUE);
  limber_reader_wrong (self, value, _ ("the id of an exercise, or an exercise in { }"), NULL);
  return NULL;
}

static void
read_flare (LimberReader *self, const LimberValue *value, LimberStep *step)
{
  const char *text;

  if (value == NULL)
    return;
  text = limber_value_text (value);
  step->flare_skip = g_strcmp0 (text, "skip") == 0;
  if (limber_value_is_object (value))
    step->flare_dose = limber_reader_dose (self, value);
  else if (!step->flare_skip)
    {
      limber_reader_wrong (self, value, _ ("\"skip\", or a dose in { }"), NULL);
      if (text != NULL)
        limber_reader_offer_text (self, "skip", _ ("Leave it out"));
    }
}

static void
offer_dose (LimberReader *self)
{
  g_autoptr (LimberDose) usual = limber_dose_new_usual (LIMBER_DOSE_REPS);
  g_autofree char *json = limber_dose_to_json (usual);
  g_autofree char *shown = limber_words_dose (usual, LIMBER_SIDES_NONE);

  limber_reader_offer_member (self, &limber_keys_step[DOSE], json, shown);
}

/* The next easier level that the exercise has a dose for, else the next harder. */
static void
offer_level (LimberReader *self, const LimberExercise *exercise, LimberLevel level,
             gboolean has_own)
{
  int found = -1;
  g_autofree char *json = NULL;

  for (int i = 0; i < LIMBER_N_LEVELS; i++)
    if (exercise->levels[i] != NULL && (i < (int) level || found < 0))
      found = i;
  if (found < 0)
    {
      offer_dose (self);
      return;
    }
  json = limber_json_quote (limber_level_to_string ((LimberLevel) found));
  if (has_own)
    limber_reader_offer_value (self, json, limber_level_label ((LimberLevel) found));
  else
    limber_reader_offer_member (self, &limber_keys_step[LEVEL], json,
                                limber_level_label ((LimberLevel) found));
}

/* Without a dose of its own, a step needs one of its exercise's at the level that holds. */
static void
check_dose (LimberReader *self, const LimberObject *object, const LimberStep *step,
            const LimberLevel *level)
{
  const LimberValue *exercise = limber_object_get (object, EXERCISE);
  const LimberValue *own = limber_object_get (object, LEVEL);
  const char *id;
  const char *name;

  if (step->has_level)
    level = &step->level;
  else if (own != NULL)
    level = NULL;
  if (step->exercise == NULL || level == NULL || limber_object_get (object, DOSE) != NULL)
    return;
  if (step->exercise->levels[*level] != NULL)
    return;
  id = limber_exercise_key (step->exercise);
  name = step->exercise->name;
  limber_reader_error (self, own != NULL ? own : exercise,
                       g_strdup_printf (_ ("the exercise '%s' has no dose for the level '%s'; give "
                                           "this step a 'dose', or another 'level'"),
                                        id != NULL ? id : "", limber_level_to_string (*level)),
                       g_strdup_printf (_ ("“%s” has no dose for the level “%s”: say how much, or "
                                           "choose another level"),
                                        name != NULL ? name : "", limber_level_label (*level)));
  offer_level (self, step->exercise, *level, own != NULL);
}

static LimberStep *
read_step (LimberReader *self, const LimberValue *value, const LimberLevel *level)
{
  LimberStep *step;
  LimberObject object;

  if (!limber_reader_object (self, value, limber_keys_step, N_KEYS, &object))
    return NULL;
  step = limber_step_new ();
  step->exercise = read_exercise (self, limber_object_get (&object, EXERCISE));
  step->has_level = limber_reader_level (self, limber_object_get (&object, LEVEL), &step->level);
  step->dose = limber_reader_dose (self, limber_object_get (&object, DOSE));
  step->has_sides = limber_reader_sides (self, limber_object_get (&object, SIDES), &step->sides);
  limber_reader_side (self, limber_object_get (&object, FIRST_SIDE), &step->first_side);
  step->ready_s = limber_reader_seconds (self, limber_object_get (&object, READY_S), 0, READY_MAX,
                                         LIMBER_UNSET);
  step->note = limber_reader_text (self, limber_object_get (&object, NOTE), LIMBER_NOTE_MAX,
                                   LIMBER_TEXT_TRANSLATED);
  step->optional = limber_reader_boolean (self, limber_object_get (&object, OPTIONAL));
  step->pain_limit =
      limber_reader_integer (self, limber_object_get (&object, PAIN_LIMIT), 0, 10, LIMBER_UNSET);
  read_flare (self, limber_object_get (&object, FLARE), step);
  check_dose (self, &object, step, level);
  return step;
}

static gboolean
is_block (const LimberValue *value)
{
  return limber_value_member (value, limber_keys_block[REPEAT].name, NULL)
         || limber_value_member (value, limber_keys_block[STEPS].name, NULL);
}

static guint
count_steps (LimberReader *self, const LimberValue *value)
{
  limber_reader_list (self, value, 1, STEPS_MAX);
  return MIN (limber_value_length (value), STEPS_READ);
}

/* Reads the steps of a list, which stand inside a block that is repeated. */
static void
read_steps (LimberReader *self, const LimberValue *value, const LimberLevel *level,
            LimberBlock *block)
{
  guint n = count_steps (self, value);

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      LimberStep *step = NULL;

      if (is_block (&entry))
        limber_reader_error (
            self, &entry, g_strdup (_ ("a block that is repeated cannot hold another such block")),
            NULL);
      else
        step = read_step (self, &entry, level);
      /* A draft finds its steps by their place in the list. */
      g_ptr_array_add (block->steps, step != NULL ? step : limber_step_new ());
    }
}

static LimberBlock *
read_block (LimberReader *self, const LimberValue *value, const LimberLevel *level)
{
  LimberBlock *block = limber_block_new (1);
  const LimberValue *stray = NULL;
  LimberObject object;

  if (limber_reader_object (self, value, limber_keys_block, N_BLOCK_KEYS, &object))
    {
      block->repeat = limber_reader_integer (self, limber_object_get (&object, REPEAT), REPEAT_MIN,
                                             REPEAT_MAX, 1);
      stray = limber_object_get (&object, STRAY_EXERCISE);
      read_steps (self, limber_object_get (&object, STEPS), level, block);
      if (stray == NULL && limber_value_is_empty_list (limber_object_get (&object, STEPS)))
        limber_reader_offer_owner_removal (self);
    }
  if (stray != NULL)
    limber_reader_error (self, stray,
                         g_strdup (_ ("a block with 'repeat' has its exercises in 'steps'; move "
                                      "this one there")),
                         g_strdup (_ ("an exercise stands beside the steps that are repeated; move "
                                      "it in with them")));
  return block;
}

void
limber_reader_blocks (LimberReader *self, const LimberValue *value, const LimberLevel *level,
                      GPtrArray *blocks)
{
  guint n = count_steps (self, value);

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      LimberBlock *block;
      LimberStep *step;

      if (is_block (&entry))
        {
          g_ptr_array_add (blocks, read_block (self, &entry, level));
          continue;
        }
      block = limber_block_new (1);
      step = read_step (self, &entry, level);
      g_ptr_array_add (block->steps, step != NULL ? step : limber_step_new ());
      g_ptr_array_add (blocks, block);
    }
}
