/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

/* Limits of format 1. */
#define HOLD_MAX 600
#define REPS_MAX 100
#define SETS_MAX 20
#define REST_MAX 900
#define TEMPO_MAX 60
#define SECONDS_MAX 14400
#define ROUNDS_MAX 60
#define LINES_MAX 200

enum
{
  TYPE,
  SETS,
  REPS,
  ROUNDS,
  WORK_S,
  EASY_S,
  SECONDS,
  OUT_S,
  HOLD_S,
  BACK_S,
  GAP_S,
  PAUSE_S,
  REST_S,
  SELF_PACED,
  LINES,
  INTENSITY,
  N_KEYS
};

const LimberKey limber_keys_dose[] = {
  [TYPE] = { "type", TRUE }, [SETS] = { "sets" },
  [REPS] = { "reps" },       [ROUNDS] = { "rounds" },
  [WORK_S] = { "work_s" },   [EASY_S] = { "easy_s" },
  [SECONDS] = { "seconds" }, [OUT_S] = { "out_s" },
  [HOLD_S] = { "hold_s" },   [BACK_S] = { "back_s" },
  [GAP_S] = { "gap_s" },     [PAUSE_S] = { "pause_s" },
  [REST_S] = { "rest_s" },   [SELF_PACED] = { "self_paced" },
  [LINES] = { "lines" },     [INTENSITY] = { "intensity" },
  [N_KEYS] = { NULL },
};

const LimberKey limber_keys_intensity[] = { { "effort" }, { "talk" }, { NULL } };

const LimberKey limber_keys_line[] = { { "say", TRUE }, { "seconds", TRUE }, { NULL } };

#define BIT(key) (1u << (key))
#define ANY_TYPE (BIT (TYPE) | BIT (INTENSITY))

static const guint32 allowed[LIMBER_N_DOSE_TYPES] = {
  [LIMBER_DOSE_HOLD] =
      ANY_TYPE | BIT (HOLD_S) | BIT (REPS) | BIT (GAP_S) | BIT (SETS) | BIT (REST_S),
  [LIMBER_DOSE_REPS] = ANY_TYPE | BIT (REPS) | BIT (OUT_S) | BIT (HOLD_S) | BIT (BACK_S)
                       | BIT (PAUSE_S) | BIT (SETS) | BIT (REST_S) | BIT (SELF_PACED),
  [LIMBER_DOSE_TIME] = ANY_TYPE | BIT (SECONDS) | BIT (SETS) | BIT (REST_S),
  [LIMBER_DOSE_INTERVALS] = ANY_TYPE | BIT (ROUNDS) | BIT (WORK_S) | BIT (EASY_S),
  [LIMBER_DOSE_SCRIPT] = ANY_TYPE | BIT (LINES),
};

static const guint32 needed[LIMBER_N_DOSE_TYPES] = {
  [LIMBER_DOSE_HOLD] = BIT (HOLD_S) | BIT (REPS),
  [LIMBER_DOSE_REPS] = BIT (REPS),
  [LIMBER_DOSE_TIME] = BIT (SECONDS),
  [LIMBER_DOSE_INTERVALS] = BIT (ROUNDS) | BIT (WORK_S),
  [LIMBER_DOSE_SCRIPT] = BIT (LINES),
};

/* A key that belongs to another type is dropped, so that nobody reads it by mistake. */
static void
check_keys (LimberReader *self, LimberDoseType type, LimberObject *object)
{
  const char *name = limber_dose_type_to_string (type);
  guint32 foreign = object->present & ~allowed[type];
  guint32 missing = needed[type] & ~object->present;

  for (guint i = 0; i < N_KEYS; i++)
    {
      if (foreign & BIT (i))
        limber_reader_warn_key (
            self, &object->values[i],
            g_strdup_printf (_ ("'%s' does not belong to a dose of type '%s'; it has no "
                                "effect"),
                             limber_keys_dose[i].name, name));
      if (missing & BIT (i))
        limber_reader_error (self, object->self,
                             g_strdup_printf (_ ("the key '%s' is missing here; a dose of type "
                                                 "'%s' needs it"),
                                              limber_keys_dose[i].name, name));
    }
  object->present &= allowed[type];
}

static void
read_effort (LimberReader *self, const LimberValue *value, LimberDose *dose)
{
  LimberValue low;
  LimberValue high;
  guint n = limber_reader_list (self, value, 2, 2);

  if (n < 2)
    return;
  low = limber_value_entry (value, 0);
  high = limber_value_entry (value, 1);
  dose->effort_low = limber_reader_integer (self, &low, 0, 10, LIMBER_UNSET);
  dose->effort_high = limber_reader_integer (self, &high, 0, 10, LIMBER_UNSET);
  dose->has_effort = dose->effort_low >= 0 && dose->effort_high >= 0;
  if (dose->has_effort && dose->effort_low > dose->effort_high)
    limber_reader_error (self, value,
                         g_strdup_printf (_ ("'effort' must go from the lower to the higher "
                                             "number; it is %d to %d"),
                                          dose->effort_low, dose->effort_high));
}

static void
read_intensity (LimberReader *self, const LimberValue *value, LimberDose *dose)
{
  static const char *const talks[] = { "light", "moderate" };
  LimberObject object;
  int talk;

  if (!limber_reader_object (self, value, limber_keys_intensity,
                             LIMBER_N_KEYS (limber_keys_intensity), &object))
    return;
  read_effort (self, limber_object_get (&object, 0), dose);
  talk = limber_reader_word (self, limber_object_get (&object, 1), talks, G_N_ELEMENTS (talks));
  if (talk >= 0)
    dose->talk = g_strdup (talks[talk]);
}

static void
read_line (LimberReader *self, const LimberValue *value, LimberLine *line)
{
  LimberObject object;

  if (limber_reader_object (self, value, limber_keys_line, LIMBER_N_KEYS (limber_keys_line),
                            &object))
    {
      line->say = limber_reader_text (self, limber_object_get (&object, 0), LIMBER_TEXT_MAX,
                                      LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY);
      line->seconds =
          limber_reader_seconds (self, limber_object_get (&object, 1), 1, SECONDS_MAX, 0);
    }
}

static void
read_lines (LimberReader *self, const LimberValue *value, LimberDose *dose)
{
  dose->n_lines = limber_reader_list (self, value, 1, LINES_MAX);
  dose->lines = g_new0 (LimberLine, dose->n_lines);
  for (guint i = 0; i < dose->n_lines; i++)
    {
      LimberValue entry = limber_value_entry (value, i);

      read_line (self, &entry, &dose->lines[i]);
    }
}

static int
seconds (LimberReader *self, const LimberObject *object, guint key, int min, int max, int fallback)
{
  return limber_reader_seconds (self, limber_object_get (object, key), min, max, fallback);
}

static void
read_tempo (LimberReader *self, const LimberObject *object, LimberDose *dose)
{
  gboolean good = !limber_faults_any (self->faults, LIMBER_SEVERITY_ERROR);

  dose->out_s = seconds (self, object, OUT_S, 0, TEMPO_MAX, 0);
  dose->hold_s = seconds (self, object, HOLD_S, 0, TEMPO_MAX, 0);
  dose->back_s = seconds (self, object, BACK_S, 0, TEMPO_MAX, 0);
  dose->pause_s = seconds (self, object, PAUSE_S, 0, TEMPO_MAX, LIMBER_UNSET);
  dose->self_paced = limber_reader_boolean (self, limber_object_get (object, SELF_PACED));
  if (dose->self_paced || dose->out_s + dose->hold_s + dose->back_s > 0)
    return;
  /* A tempo part that is itself at fault has been told already. */
  if (good && limber_faults_any (self->faults, LIMBER_SEVERITY_ERROR))
    return;
  limber_reader_error (self, object->self,
                       g_strdup (_ ("a repetition here takes no time: add 'out_s' and 'back_s' in "
                                    "seconds, or \"self_paced\": true")));
}

static void
read_parts (LimberReader *self, const LimberObject *object, LimberDose *dose)
{
  dose->sets = limber_reader_integer (self, limber_object_get (object, SETS), 1, SETS_MAX, 1);
  dose->rest_s = seconds (self, object, REST_S, 0, REST_MAX, LIMBER_UNSET);
  dose->reps = limber_reader_integer (self, limber_object_get (object, REPS), 1, REPS_MAX, 0);
  dose->gap_s = seconds (self, object, GAP_S, 0, REST_MAX, LIMBER_UNSET);
  dose->seconds = seconds (self, object, SECONDS, 1, SECONDS_MAX, 0);
  dose->rounds = limber_reader_integer (self, limber_object_get (object, ROUNDS), 1, ROUNDS_MAX, 0);
  dose->work_s = seconds (self, object, WORK_S, 1, SECONDS_MAX, 0);
  dose->easy_s = seconds (self, object, EASY_S, 0, REST_MAX, 0);
  if (limber_object_get (object, LINES) != NULL)
    read_lines (self, limber_object_get (object, LINES), dose);
  if (dose->type == LIMBER_DOSE_HOLD)
    dose->hold_s = seconds (self, object, HOLD_S, 1, HOLD_MAX, 0);
  if (dose->type == LIMBER_DOSE_REPS)
    read_tempo (self, object, dose);
}

LimberDose *
limber_reader_dose (LimberReader *self, const LimberValue *value)
{
  const char *words[LIMBER_N_DOSE_TYPES];
  LimberDose *dose;
  LimberObject object;
  int type;

  if (!limber_reader_object (self, value, limber_keys_dose, N_KEYS, &object))
    return NULL;
  for (guint i = 0; i < LIMBER_N_DOSE_TYPES; i++)
    words[i] = limber_dose_type_to_string ((LimberDoseType) i);
  type = limber_reader_word (self, limber_object_get (&object, TYPE), words, LIMBER_N_DOSE_TYPES);
  dose = limber_dose_new (type >= 0 ? (LimberDoseType) type : LIMBER_DOSE_HOLD);
  read_intensity (self, limber_object_get (&object, INTENSITY), dose);
  /* Without a type there is no telling which keys and limits hold. */
  if (type >= 0)
    {
      check_keys (self, dose->type, &object);
      read_parts (self, &object, dose);
    }
  return dose;
}
