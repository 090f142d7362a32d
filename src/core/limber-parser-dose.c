/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-dose-fields.h"
#include "limber-json-edit.h"
#include "limber-timeline.h"
#include "limber-words.h"

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
  [TYPE] = { "type", TRUE, N_ ("Counted as") },
  [SETS] = { "sets", FALSE, N_ ("Sets") },
  [REPS] = { "reps", FALSE, N_ ("Repetitions") },
  [ROUNDS] = { "rounds", FALSE, N_ ("Rounds") },
  [WORK_S] = { "work_s", FALSE, N_ ("Work") },
  [EASY_S] = { "easy_s", FALSE, N_ ("Easy part") },
  [SECONDS] = { "seconds", FALSE, N_ ("Time") },
  [OUT_S] = { "out_s", FALSE, N_ ("Way out") },
  [HOLD_S] = { "hold_s", FALSE, N_ ("Hold") },
  [BACK_S] = { "back_s", FALSE, N_ ("Way back") },
  [GAP_S] = { "gap_s", FALSE, N_ ("Gap between holds") },
  [PAUSE_S] = { "pause_s", FALSE, N_ ("Pause between repetitions") },
  [REST_S] = { "rest_s", FALSE, N_ ("Rest between sets") },
  [SELF_PACED] = { "self_paced", FALSE, N_ ("At the patient’s own pace") },
  [LINES] = { "lines", FALSE, N_ ("Lines"), N_ ("Line %u") },
  [INTENSITY] = { "intensity" },
  { NULL },
};

const LimberKey limber_keys_intensity[] = {
  { "effort", FALSE, N_ ("Effort") },
  { "talk", FALSE, N_ ("Talk test") },
  { NULL },
};

const LimberKey limber_keys_line[] = {
  { "say", TRUE, N_ ("Words") },
  { "seconds", TRUE, N_ ("Time") },
  { NULL },
};

/* A repetition needs its number, a script its lines: what there is no dose without. */
static gboolean
is_required (LimberDoseType type, const char *key)
{
  const LimberDoseField *field = limber_dose_field_find (type, key);

  return field != NULL
             ? field->required
             : type == LIMBER_DOSE_SCRIPT && strcmp (key, limber_keys_dose[LINES].name) == 0;
}

static char *
no_effect_words (const LimberKey *key, LimberDoseType type)
{
  g_autofree char *label = limber_key_label (key);

  /* Translators: the name of a field, then how an exercise is counted, such as "Repetitions" */
  return g_strdup_printf (_ ("%s has no effect where an exercise is counted as %s"), label,
                          limber_dose_type_label (type));
}

static void
offer_needed (LimberReader *self, LimberDoseType type, const LimberKey *key)
{
  const LimberDoseField *field = limber_dose_field_find (type, key->name);
  g_autoptr (LimberDose) usual = limber_dose_new_usual (type);
  int number = field != NULL ? limber_dose_field_get (field, usual) : LIMBER_UNSET;
  g_autofree char *json = g_strdup_printf ("%d", number);
  g_autofree char *shown = NULL;

  if (field == NULL)
    return;
  shown = field->in_seconds ? limber_words_seconds (number) : NULL;
  limber_reader_offer_member (self, key, json, shown);
}

/* The type that somebody means who wrote keys of it. */
static void
offer_type (LimberReader *self, const LimberObject *object)
{
  static const struct
  {
    guint key;
    LimberDoseType type;
  } telling[] = {
    { LINES, LIMBER_DOSE_SCRIPT },     { ROUNDS, LIMBER_DOSE_INTERVALS },
    { WORK_S, LIMBER_DOSE_INTERVALS }, { SECONDS, LIMBER_DOSE_TIME },
    { OUT_S, LIMBER_DOSE_REPS },       { BACK_S, LIMBER_DOSE_REPS },
    { SELF_PACED, LIMBER_DOSE_REPS },  { HOLD_S, LIMBER_DOSE_HOLD },
    { REPS, LIMBER_DOSE_REPS },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (telling); i++)
    if (limber_object_get (object, telling[i].key) != NULL)
      {
        g_autofree char *json = limber_json_quote (limber_dose_type_to_string (telling[i].type));

        limber_reader_offer_member (self, &limber_keys_dose[TYPE], json,
                                    limber_dose_type_label (telling[i].type));
        return;
      }
}

/* A key that belongs to another type is dropped, so that nobody reads it by mistake. */
static void
check_keys (LimberReader *self, LimberDoseType type, LimberObject *object)
{
  const char *name = limber_dose_type_to_string (type);

  for (guint i = 0; i < N_KEYS; i++)
    {
      gboolean present = limber_object_get (object, i) != NULL;

      if (present && !limber_dose_type_has_key (type, limber_keys_dose[i].name))
        {
          limber_reader_warn_key (
              self, &object->values[i],
              g_strdup_printf (_ ("'%s' does not belong to a dose of type '%s'; it has no "
                                  "effect"),
                               limber_keys_dose[i].name, name),
              no_effect_words (&limber_keys_dose[i], type));
          limber_reader_offer_removal (self);
          object->present &= ~(1u << i);
        }
      if (!present && is_required (type, limber_keys_dose[i].name))
        {
          g_autofree char *message =
              g_strdup_printf (_ ("the key '%s' is missing here; a dose of type '%s' needs it"),
                               limber_keys_dose[i].name, name);

          if (limber_reader_missing (self, object->self, &limber_keys_dose[i],
                                     g_steal_pointer (&message)))
            offer_needed (self, type, &limber_keys_dose[i]);
        }
    }
}

static char *
order_message (const char *name, int low, int high)
{
  return g_strdup_printf (_ ("%s must go from the lower to the higher number; it is %d to %d"),
                          name, low, high);
}

static void
read_effort (LimberReader *self, const LimberValue *value, LimberDose *dose)
{
  LimberValue low;
  LimberValue high;
  g_autofree char *turned = NULL;
  g_autofree char *label = NULL;
  guint n = limber_reader_list (self, value, 2, 2);

  if (n < 2)
    return;
  low = limber_value_entry (value, 0);
  high = limber_value_entry (value, 1);
  dose->effort_low = limber_reader_integer (self, &low, 0, 10, LIMBER_UNSET);
  dose->effort_high = limber_reader_integer (self, &high, 0, 10, LIMBER_UNSET);
  dose->has_effort = dose->effort_low >= 0 && dose->effort_high >= 0;
  if (!dose->has_effort || dose->effort_low <= dose->effort_high)
    return;
  label = limber_value_label (value);
  limber_reader_error (self, value, order_message ("'effort'", dose->effort_low, dose->effort_high),
                       order_message (label, dose->effort_low, dose->effort_high));
  turned = g_strdup_printf ("[%d, %d]", dose->effort_high, dose->effort_low);
  limber_reader_offer_value (self, turned, NULL);
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
      line->seconds = limber_reader_seconds (self, limber_object_get (&object, 1), 1,
                                             LIMBER_DOSE_SECONDS_MAX, 0);
    }
}

static void
read_lines (LimberReader *self, const LimberValue *value, LimberDose *dose)
{
  dose->n_lines = limber_reader_list (self, value, 1, LIMBER_PHASES_MAX);
  dose->lines = g_new0 (LimberLine, dose->n_lines);
  for (guint i = 0; i < dose->n_lines; i++)
    {
      LimberValue entry = limber_value_entry (value, i);

      read_line (self, &entry, &dose->lines[i]);
    }
}

/* Returns whether a part of the tempo is itself at fault. */
static gboolean
read_numbers (LimberReader *self, const LimberObject *object, LimberDose *dose)
{
  gboolean tempo_faulty = FALSE;

  for (guint i = 0; i < N_KEYS; i++)
    {
      const LimberDoseField *field = limber_dose_field_find (dose->type, limber_keys_dose[i].name);
      const LimberValue *value = limber_object_get (object, i);
      guint n_faults = limber_faults_get_n (self->faults, LIMBER_SEVERITY_ERROR);

      if (field != NULL && field->in_seconds)
        limber_dose_field_set (
            field, dose,
            limber_reader_seconds (self, value, field->min, field->max, field->fallback));
      else if (field != NULL)
        limber_dose_field_set (
            field, dose,
            limber_reader_integer (self, value, field->min, field->max, field->fallback));
      if ((i == OUT_S || i == HOLD_S || i == BACK_S)
          && limber_faults_get_n (self->faults, LIMBER_SEVERITY_ERROR) > n_faults)
        tempo_faulty = TRUE;
    }
  return tempo_faulty;
}

static void
read_parts (LimberReader *self, const LimberObject *object, LimberDose *dose)
{
  gboolean tempo_faulty = read_numbers (self, object, dose);

  if (limber_object_get (object, LINES) != NULL)
    read_lines (self, limber_object_get (object, LINES), dose);
  dose->self_paced = limber_reader_boolean (self, limber_object_get (object, SELF_PACED));
  if (dose->type != LIMBER_DOSE_REPS || dose->self_paced || tempo_faulty
      || dose->out_s + dose->hold_s + dose->back_s > 0)
    return;
  limber_reader_error (
      self, object->self,
      g_strdup (_ ("a repetition here takes no time: add 'out_s' and 'back_s' in "
                   "seconds, or \"self_paced\": true")),
      g_strdup (_ ("a repetition here takes no time: set “Way out” and “Way back”, "
                   "or “At the patient’s own pace”")));
  limber_reader_offer_member (self, &limber_keys_dose[SELF_PACED], "true",
                              limber_boolean_label (TRUE));
}

static char *
type_label (guint index)
{
  return g_strdup (limber_dose_type_label ((LimberDoseType) index));
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
  if (limber_object_get (&object, TYPE) == NULL)
    offer_type (self, &object);
  for (guint i = 0; i < LIMBER_N_DOSE_TYPES; i++)
    words[i] = limber_dose_type_to_string ((LimberDoseType) i);
  type = limber_reader_named_word (self, limber_object_get (&object, TYPE), words,
                                   LIMBER_N_DOSE_TYPES, type_label);
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
