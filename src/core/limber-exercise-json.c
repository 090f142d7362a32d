/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-json.h"

#include "limber-dose-fields.h"
#include "limber-json-edit.h"

static void
add_json (GString *out, const char *key, const char *json)
{
  g_string_append_printf (out, "%s\"%s\": %s", out->len > 1 ? ", " : "", key, json);
}

static void
add_text (GString *out, const char *key, const char *text)
{
  g_autofree char *json = text != NULL ? limber_json_quote (text) : NULL;

  if (json != NULL)
    add_json (out, key, json);
}

static void
add_texts (GString *out, const char *key, const char *const *texts)
{
  g_autoptr (GString) list = g_string_new ("[");

  for (; *texts != NULL; texts++)
    {
      g_autofree char *json = limber_json_quote (*texts);

      g_string_append_printf (list, "%s%s", list->len > 1 ? ", " : "", json);
    }
  g_string_append_c (list, ']');
  if (list->len > 2)
    add_json (out, key, list->str);
}

static void
add_targets (GString *out, LimberTargets targets)
{
  const char *words[LIMBER_N_TARGETS + 1] = { NULL };
  guint n = 0;

  for (guint i = 0; i < LIMBER_N_TARGETS; i++)
    if (targets & (1u << i))
      words[n++] = limber_target_to_string ((LimberTargets) (1u << i));
  add_texts (out, "targets", words);
}

static void
add_levels (GString *out, const LimberExercise *exercise)
{
  g_autoptr (GString) levels = g_string_new ("{");

  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    if (exercise->levels[i] != NULL)
      {
        g_autofree char *dose = limber_dose_to_json (exercise->levels[i]);

        add_json (levels, limber_level_to_string ((LimberLevel) i), dose);
      }
  g_string_append_c (levels, '}');
  if (levels->len > 2)
    add_json (out, "levels", levels->str);
}

char *
limber_exercise_to_json (const LimberExercise *exercise)
{
  GString *out = g_string_new ("{");

  add_text (out, "name", exercise->name);
  add_text (out, "kind", limber_kind_to_string (exercise->kind));
  add_targets (out, exercise->targets);
  add_text (out, "position", limber_position_to_string (exercise->position));
  add_texts (out, "equipment", (const char *const *) exercise->equipment);
  add_text (out, "sides", limber_sides_to_string (exercise->sides));
  if (exercise->first_side == LIMBER_SIDE_RIGHT)
    add_text (out, "first_side", limber_side_to_string (exercise->first_side));
  add_texts (out, "cues", (const char *const *) exercise->cues);
  add_texts (out, "faults", (const char *const *) exercise->faults);
  add_text (out, "feel", exercise->feel);
  add_text (out, "easier", exercise->easier);
  add_text (out, "harder", exercise->harder);
  add_texts (out, "stop_if", (const char *const *) exercise->stop_if);
  add_texts (out, "tags", (const char *const *) exercise->tags);
  add_levels (out, exercise);
  if (exercise->motion != NULL)
    add_json (out, "motion", exercise->motion);
  add_texts (out, "sources", (const char *const *) exercise->sources);
  g_string_append_c (out, '}');
  return g_string_free (out, FALSE);
}
