/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-dose.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-draft-words.h"
#include "limber-exercise-json.h"
#include "limber-json-edit.h"

static LimberDose *
dose_of_type (const LimberDraftRow *row, LimberDoseType type)
{
  for (guint i = 0; row->exercise != NULL && i < LIMBER_N_LEVELS; i++)
    if (row->exercise->levels[i] != NULL && row->exercise->levels[i]->type == type)
      return limber_dose_ref (row->exercise->levels[i]);
  return limber_dose_new_usual (type);
}

static const LimberDraftRow *
step_at (LimberDraft *self, const char *pointer)
{
  const LimberDraftRow *row = limber_draft_find_row (self, pointer);

  return row != NULL && !row->is_block && strcmp (row->pointer, pointer) == 0 ? row : NULL;
}

LimberDraft *
limber_draft_write_dose (LimberDraft *self, const char *step, const char *key)
{
  g_autofree char *pointer = g_strconcat (step, "/", key, NULL);
  const LimberDraftRow *row = step_at (self, step);
  g_autoptr (LimberDose) usual = NULL;
  g_autofree char *json = NULL;

  if (row == NULL)
    return NULL;
  if (limber_draft_is_object (self, pointer))
    return limber_draft_ref (self);
  if (row->dose == NULL)
    usual = limber_dose_new_usual (LIMBER_DOSE_REPS);
  json = limber_dose_to_json (row->dose != NULL ? row->dose : usual);
  return limber_draft_set (self, pointer, json);
}

LimberDraft *
limber_draft_set_dose_field (LimberDraft *self, const char *step, const char *key,
                             const char *field, int value)
{
  g_autofree char *pointer = g_strconcat (step, "/", key, "/", field, NULL);
  g_autoptr (LimberDraft) written = limber_draft_write_dose (self, step, key);

  if (written == NULL)
    return NULL;
  return value == LIMBER_UNSET ? limber_draft_unset (written, pointer)
                               : limber_draft_set_integer (written, pointer, value);
}

/* Goes on from a draft to the next, or drops it where there is none. */
static void
step_on (LimberDraft **draft, LimberDraft *next)
{
  limber_draft_unref (*draft);
  *draft = next;
}

/* Takes out what the new type does not have; unknown keys are the author's. */
static void
drop_foreign (LimberDraft **draft, const char *pointer, LimberDoseType type)
{
  for (int old = 0; old < LIMBER_N_DOSE_TYPES; old++)
    for (const LimberDoseField *field = limber_dose_fields ((LimberDoseType) old);
         *draft != NULL && field->key != NULL; field++)
      if (!limber_dose_type_has_key (type, field->key))
        {
          g_autofree char *place = g_strconcat (pointer, "/", field->key, NULL);

          step_on (draft, limber_draft_unset (*draft, place));
        }
}

static void
drop (LimberDraft **draft, const char *pointer, const char *key, LimberDoseType type)
{
  g_autofree char *place = g_strconcat (pointer, "/", key, NULL);

  if (*draft != NULL && !limber_dose_type_has_key (type, key))
    step_on (draft, limber_draft_unset (*draft, place));
}

/* Adds what the type needs, or a fresh dose would have, and is not there. */
static void
add_needed (LimberDraft **draft, const char *pointer, const LimberDose *model)
{
  for (const LimberDoseField *field = limber_dose_fields (model->type);
       *draft != NULL && field->key != NULL; field++)
    {
      g_autofree char *place = g_strconcat (pointer, "/", field->key, NULL);
      int value = limber_dose_field_get (field, model);

      if ((field->required || value != field->fallback) && !limber_draft_has (*draft, place))
        step_on (draft, limber_draft_set_integer (*draft, place, value));
    }
}

static void
add_lines (LimberDraft **draft, const char *pointer, const LimberDose *model)
{
  g_autofree char *json = limber_dose_to_json (model);
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  const LimberJsonNode *lines = limber_json_tree_find (tree, "/lines");
  g_autofree char *place = g_strconcat (pointer, "/lines", NULL);
  g_autofree char *raw = lines != NULL ? limber_json_tree_raw (tree, lines) : NULL;

  if (*draft != NULL && raw != NULL && !limber_draft_has (*draft, place))
    step_on (draft, limber_draft_set (*draft, place, raw));
}

LimberDraft *
limber_draft_set_dose_type (LimberDraft *self, const char *step, const char *key,
                            LimberDoseType type)
{
  g_autofree char *pointer = g_strconcat (step, "/", key, NULL);
  g_autofree char *type_pointer = g_strconcat (pointer, "/type", NULL);
  g_autofree char *label = limber_draft_words_change (self, pointer);
  const LimberDraftRow *row = step_at (self, step);
  LimberDraft *draft = limber_draft_write_dose (self, step, key);
  g_autoptr (LimberDose) model = NULL;
  g_autoptr (LimberDraft) last = NULL;

  if (draft == NULL)
    return NULL;
  model = dose_of_type (row, type);
  step_on (&draft, limber_draft_set_text (draft, type_pointer, limber_dose_type_to_string (type)));
  drop_foreign (&draft, pointer, type);
  drop (&draft, pointer, "self_paced", type);
  drop (&draft, pointer, "lines", type);
  add_needed (&draft, pointer, model);
  add_lines (&draft, pointer, model);
  last = draft;
  return last != NULL ? limber_draft_new_with (self, limber_draft_get_text (last), label, NULL)
                      : NULL;
}

LimberDraft *
limber_draft_write_exercise (LimberDraft *self, const char *step)
{
  const LimberDraftRow *row = step_at (self, step);
  g_autofree char *pointer = g_strconcat (step, "/exercise", NULL);
  g_autofree char *json = NULL;

  if (row == NULL || limber_draft_is_object (self, pointer))
    return row != NULL ? limber_draft_ref (self) : NULL;
  if (row->exercise == NULL)
    return NULL;
  json = limber_exercise_to_json (row->exercise);
  return limber_draft_set (self, pointer, json);
}
