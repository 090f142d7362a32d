/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-dose-fields.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json-write.h"
#include "limber-shape.h"

/* Limits of format 1. */
#define HOLD_MAX 600
#define REPS_MAX 100
#define SETS_MAX 20
#define REST_MAX 900
#define TEMPO_MAX 60
#define SECONDS_MAX LIMBER_DOSE_SECONDS_MAX
#define ROUNDS_MAX 60

#define COUNT(name, member, max_value)                                                             \
  {                                                                                                \
    .key = name, .offset = G_STRUCT_OFFSET (LimberDose, member), .min = 1, .max = max_value,       \
    .required = TRUE                                                                               \
  }
#define SECONDS(name, member, min_value, max_value, needed)                                        \
  {                                                                                                \
    .key = name, .offset = G_STRUCT_OFFSET (LimberDose, member), .min = min_value,                 \
    .max = max_value, .required = needed, .in_seconds = TRUE                                       \
  }
#define DEFAULTED(name, member, max_value)                                                         \
  {                                                                                                \
    .key = name, .offset = G_STRUCT_OFFSET (LimberDose, member), .max = max_value,                 \
    .fallback = LIMBER_UNSET, .in_seconds = TRUE                                                   \
  }
#define SETS                                                                                       \
  {                                                                                                \
    .key = "sets", .offset = G_STRUCT_OFFSET (LimberDose, sets), .min = 1, .max = SETS_MAX,        \
    .fallback = 1                                                                                  \
  }

static const LimberDoseField hold_fields[] = {
  SETS,
  COUNT ("reps", reps, REPS_MAX),
  SECONDS ("hold_s", hold_s, 1, HOLD_MAX, TRUE),
  DEFAULTED ("gap_s", gap_s, REST_MAX),
  DEFAULTED ("rest_s", rest_s, REST_MAX),
  { NULL },
};

static const LimberDoseField reps_fields[] = {
  SETS,
  COUNT ("reps", reps, REPS_MAX),
  SECONDS ("out_s", out_s, 0, TEMPO_MAX, FALSE),
  SECONDS ("hold_s", hold_s, 0, TEMPO_MAX, FALSE),
  SECONDS ("back_s", back_s, 0, TEMPO_MAX, FALSE),
  DEFAULTED ("pause_s", pause_s, TEMPO_MAX),
  DEFAULTED ("rest_s", rest_s, REST_MAX),
  { NULL },
};

static const LimberDoseField time_fields[] = {
  SETS,
  SECONDS ("seconds", seconds, 1, SECONDS_MAX, TRUE),
  DEFAULTED ("rest_s", rest_s, REST_MAX),
  { NULL },
};

static const LimberDoseField intervals_fields[] = {
  COUNT ("rounds", rounds, ROUNDS_MAX),
  SECONDS ("work_s", work_s, 1, SECONDS_MAX, TRUE),
  SECONDS ("easy_s", easy_s, 0, REST_MAX, FALSE),
  { NULL },
};

static const LimberDoseField script_fields[] = { { NULL } };

static const LimberDoseField *const fields[LIMBER_N_DOSE_TYPES] = {
  [LIMBER_DOSE_HOLD] = hold_fields,     [LIMBER_DOSE_REPS] = reps_fields,
  [LIMBER_DOSE_TIME] = time_fields,     [LIMBER_DOSE_INTERVALS] = intervals_fields,
  [LIMBER_DOSE_SCRIPT] = script_fields,
};

const LimberDoseField *
limber_dose_fields (LimberDoseType type)
{
  return fields[type];
}

const LimberDoseField *
limber_dose_field_find (LimberDoseType type, const char *key)
{
  for (const LimberDoseField *field = fields[type]; field->key != NULL; field++)
    if (strcmp (field->key, key) == 0)
      return field;
  return NULL;
}

const char *
limber_dose_field_label (const LimberDoseField *self)
{
  const char *label = limber_shape_label (LIMBER_SHAPE_DOSE, self->key);

  return label != NULL ? label : self->key;
}

const char *
limber_dose_type_label (LimberDoseType type)
{
  switch (type)
    {
    case LIMBER_DOSE_HOLD:
      return _ ("Holds");
    case LIMBER_DOSE_REPS:
      return _ ("Repetitions");
    case LIMBER_DOSE_TIME:
      return _ ("Time");
    case LIMBER_DOSE_INTERVALS:
      return _ ("Intervals");
    case LIMBER_DOSE_SCRIPT:
      return _ ("Spoken lines");
    default:
      g_return_val_if_reached ("");
    }
}

int
limber_dose_field_usual (const LimberDoseField *self, const LimberDefaults *defaults)
{
  if (self->fallback != LIMBER_UNSET)
    return self->fallback;
  if (strcmp (self->key, "gap_s") == 0)
    return defaults->gap_s;
  if (strcmp (self->key, "pause_s") == 0)
    return defaults->pause_s;
  return defaults->rest_s;
}

int
limber_dose_field_get (const LimberDoseField *self, const LimberDose *dose)
{
  return *(const int *) G_STRUCT_MEMBER_P (dose, self->offset);
}

void
limber_dose_field_set (const LimberDoseField *self, LimberDose *dose, int value)
{
  *(int *) G_STRUCT_MEMBER_P (dose, self->offset) = value;
}

gboolean
limber_dose_type_has_key (LimberDoseType type, const char *key)
{
  if (strcmp (key, "type") == 0 || strcmp (key, "intensity") == 0)
    return TRUE;
  if (strcmp (key, "self_paced") == 0)
    return type == LIMBER_DOSE_REPS;
  if (strcmp (key, "lines") == 0)
    return type == LIMBER_DOSE_SCRIPT;
  return limber_dose_field_find (type, key) != NULL;
}

LimberDose *
limber_dose_new_usual (LimberDoseType type)
{
  LimberDose *dose = limber_dose_new (type);

  dose->reps = type == LIMBER_DOSE_HOLD ? 3 : 8;
  dose->hold_s = type == LIMBER_DOSE_HOLD ? 10 : 1;
  dose->out_s = 2;
  dose->back_s = 2;
  dose->seconds = 60;
  dose->rounds = 5;
  dose->work_s = 30;
  dose->easy_s = 30;
  if (type != LIMBER_DOSE_SCRIPT)
    return dose;
  dose->n_lines = 2;
  dose->lines = g_new0 (LimberLine, 2);
  dose->lines[0] = (LimberLine){ g_strdup (_ ("Breathe in.")), 4 };
  dose->lines[1] = (LimberLine){ g_strdup (_ ("Breathe out.")), 6 };
  return dose;
}

static void
write_lines (LimberJsonWriter *writer, const LimberDose *dose)
{
  limber_json_begin_list (writer, "lines");
  for (guint i = 0; i < dose->n_lines; i++)
    {
      limber_json_begin_object (writer, NULL);
      limber_json_string (writer, "say", dose->lines[i].say);
      limber_json_integer (writer, "seconds", dose->lines[i].seconds);
      limber_json_end_object (writer);
    }
  limber_json_end_list (writer);
}

static void
write_intensity (LimberJsonWriter *writer, const LimberDose *dose)
{
  limber_json_begin_object (writer, "intensity");
  if (dose->has_effort)
    {
      limber_json_begin_list (writer, "effort");
      limber_json_integer (writer, NULL, dose->effort_low);
      limber_json_integer (writer, NULL, dose->effort_high);
      limber_json_end_list (writer);
    }
  if (dose->talk != NULL)
    limber_json_string (writer, "talk", dose->talk);
  limber_json_end_object (writer);
}

char *
limber_dose_to_json (const LimberDose *dose)
{
  g_autoptr (LimberJsonWriter) writer = limber_json_writer_new ();

  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "type", limber_dose_type_to_string (dose->type));
  for (const LimberDoseField *field = fields[dose->type]; field->key != NULL; field++)
    if (field->required || limber_dose_field_get (field, dose) != field->fallback)
      limber_json_integer (writer, field->key, limber_dose_field_get (field, dose));
  if (dose->self_paced)
    limber_json_boolean (writer, "self_paced", TRUE);
  if (dose->type == LIMBER_DOSE_SCRIPT)
    write_lines (writer, dose);
  if (dose->has_effort || dose->talk != NULL)
    write_intensity (writer, dose);
  limber_json_end_object (writer);
  return g_strdup (limber_json_writer_get_text (writer));
}
