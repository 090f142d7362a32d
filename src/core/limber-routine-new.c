/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-routine-new.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-format.h"
#include "limber-json-write.h"
#include "limber-reader.h"

static char *
id_for (const LimberNewRoutine *self, const char *title)
{
  char *slug;

  if (self->id != NULL)
    return g_strdup (self->id);
  slug = limber_slug (title);
  /* A title in letters that no id can have. */
  return slug != NULL ? slug : g_strdup ("my-routine");
}

static void
write_steps (LimberJsonWriter *writer, const char *first)
{
  limber_json_begin_list (writer, "steps");
  if (first != NULL)
    {
      limber_json_begin_object (writer, NULL);
      limber_json_string (writer, "exercise", first);
      limber_json_end_object (writer);
    }
  limber_json_end_list (writer);
}

LimberDraft *
limber_routine_new_draft (const LimberNewRoutine *self, LimberExercises *exercises,
                          const char *first)
{
  g_autoptr (LimberJsonWriter) writer = limber_json_writer_new ();
  const char *title = self->title != NULL ? self->title : _ ("New routine");
  g_autofree char *id = id_for (self, title);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GBytes) formatted = NULL;

  limber_json_begin_object (writer, NULL);
  if (self->schema != NULL)
    limber_json_string (writer, "$schema", self->schema);
  limber_json_integer (writer, "format", 1);
  limber_json_string (writer, "id", id);
  limber_json_integer (writer, "version", 1);
  limber_json_string (writer, "title", title);
  if (self->language != NULL)
    limber_json_string (writer, "language", self->language);
  limber_json_string (writer, "kind",
                      limber_kind_to_string (self->kind ? *self->kind : LIMBER_KIND_MIXED));
  limber_json_string (writer, "level",
                      limber_level_to_string (self->level ? *self->level : LIMBER_LEVEL_GENTLE));
  limber_json_string (writer, "created", self->today);
  write_steps (writer, first);
  limber_json_end_object (writer);
  text = g_bytes_new (limber_json_writer_get_text (writer),
                      strlen (limber_json_writer_get_text (writer)));
  formatted = limber_format (text);
  return limber_draft_new (formatted, exercises);
}

/* Goes on to what an edit gave, if it gave anything. */
static void
take (LimberDraft **draft, LimberDraft *next)
{
  if (next == NULL)
    return;
  limber_draft_unref (*draft);
  *draft = next;
}

static char *
title_of_copy (LimberDraft *draft)
{
  g_autofree char *title = limber_draft_dup_text (draft, "/title");
  g_autofree char *copy =
      title != NULL ? g_strdup_printf (_ ("Copy of %s"), title) : g_strdup (_ ("New routine"));

  return g_utf8_substring (copy, 0, MIN (g_utf8_strlen (copy, -1), LIMBER_TITLE_MAX));
}

LimberDraft *
limber_routine_new_copy (const LimberNewRoutine *self, LimberExercises *exercises, GBytes *text)
{
  LimberDraft *draft = limber_draft_new (text, exercises);
  g_autofree char *title = self->title != NULL ? g_strdup (self->title) : title_of_copy (draft);
  g_autofree char *id = id_for (self, title);

  if (limber_draft_get_tree (draft) == NULL)
    {
      limber_draft_unref (draft);
      return NULL;
    }
  take (&draft, limber_draft_set_text (draft, "/$schema", self->schema));
  take (&draft, limber_draft_set_text (draft, "/id", id));
  take (&draft, limber_draft_set_text (draft, "/title", title));
  take (&draft, limber_draft_set_integer (draft, "/version", 1));
  if (self->kind != NULL)
    take (&draft, limber_draft_set_text (draft, "/kind", limber_kind_to_string (*self->kind)));
  if (self->level != NULL)
    take (&draft, limber_draft_set_text (draft, "/level", limber_level_to_string (*self->level)));
  take (&draft, limber_draft_set_text (draft, "/created", self->today));
  take (&draft, limber_draft_unset (draft, "/revised"));
  take (&draft, limber_draft_unset (draft, "/review_by"));
  return draft;
}

static gboolean
fits (const LimberExercise *exercise, LimberKind kind, LimberLevel level)
{
  return exercise != NULL && exercise->id != NULL && exercise->levels[level] != NULL
         && (kind == LIMBER_KIND_MIXED || exercise->kind == kind);
}

const char *
limber_routine_first_exercise (const LimberExercises *exercises, LimberKind kind, LimberLevel level)
{
  /* Simple ones, that most routines of their kind begin with. */
  static const char *const usual[LIMBER_N_KINDS] = {
    [LIMBER_KIND_CORE] = "pelvic-tilt",    [LIMBER_KIND_FLEXIBILITY] = "knee-to-chest",
    [LIMBER_KIND_AEROBIC] = "march-place", [LIMBER_KIND_RELAXATION] = "belly-breath",
    [LIMBER_KIND_MIXED] = "knee-to-chest",
  };
  const LimberExercise *exercise = limber_exercises_lookup (exercises, usual[kind]);
  g_autoptr (GPtrArray) list = NULL;

  if (fits (exercise, kind, level))
    return exercise->id;
  list = limber_exercises_list (exercises);
  for (guint i = 0; i < list->len; i++)
    {
      exercise = g_ptr_array_index (list, i);
      if (fits (exercise, kind, level))
        return exercise->id;
    }
  return NULL;
}

char *
limber_routine_file_name (const char *folder, const char *id)
{
  g_autofree char *slug = id != NULL ? limber_slug (id) : NULL;
  const char *stem = slug != NULL ? slug : "my-routine";

  for (guint i = 1;; i++)
    {
      g_autofree char *name = i == 1 ? g_strdup_printf ("%s.routine.json", stem)
                                     : g_strdup_printf ("%s-%u.routine.json", stem, i);
      char *path = g_build_filename (folder, name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS | G_FILE_TEST_IS_SYMLINK))
        return path;
      g_free (path);
    }
}
