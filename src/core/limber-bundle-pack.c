/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-bundle.h"

#include "limber-config.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-file-with-id.h"
#include "limber-parser.h"
#include "limber-picture-file.h"

typedef struct
{
  LimberBundle *bundle;
  const LimberLibraryPaths *paths;
  LimberExercises *library;
  GHashTable *seen; /* (element-type utf8): the exercises that were looked at */
} Packing;

static gboolean
fail (GError **error, const char *path, const char *why)
{
  g_autofree char *name = g_filename_display_basename (path);

  g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, "%s: %s", name, why);
  return FALSE;
}

static gboolean
has_picture (const LimberBundle *bundle, const char *name, gboolean of_routine)
{
  for (guint i = 0; i < bundle->pictures->len; i++)
    {
      const LimberBundlePicture *picture = g_ptr_array_index (bundle->pictures, i);

      if (picture->of_routine == of_routine && strcmp (picture->name, name) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
add_picture (Packing *self, const char *folder, const char *name, gboolean of_routine,
             GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GError) read_error = NULL;
  GBytes *data;
  LimberBundlePicture *picture;

  if (name == NULL || has_picture (self->bundle, name, of_routine))
    return TRUE;
  path = g_build_filename (folder, name, NULL);
  data = limber_read_file_up_to (path, LIMBER_PICTURE_MAX, &read_error);
  if (data == NULL)
    return fail (error, path, read_error->message);
  picture = g_new0 (LimberBundlePicture, 1);
  picture->of_routine = of_routine;
  picture->name = g_strdup (name);
  picture->data = data;
  g_ptr_array_add (self->bundle->pictures, picture);
  return TRUE;
}

static gboolean add_exercise (Packing *self, const char *id, GError **error);

/* An easier or a harder form is an exercise only if there is one of this id. */
static gboolean
add_forms (Packing *self, const LimberExercise *exercise, GError **error)
{
  return (exercise->easier == NULL || add_exercise (self, exercise->easier, error))
         && (exercise->harder == NULL || add_exercise (self, exercise->harder, error));
}

static gboolean
add_own (Packing *self, const LimberExercise *exercise, GError **error)
{
  g_autofree char *path = limber_find_file_with_id (self->paths->own_exercises, exercise->id);
  g_autoptr (GBytes) text = path != NULL ? limber_read_file (path, NULL) : NULL;
  LimberBundleExercise *entry;

  if (text == NULL)
    return fail (error, exercise->id, _ ("the file of this exercise could not be read"));
  entry = g_new0 (LimberBundleExercise, 1);
  entry->text = g_steal_pointer (&text);
  entry->exercise = limber_exercise_ref (exercise);
  g_ptr_array_add (self->bundle->exercises, entry);
  return add_picture (self, exercise->folder, exercise->picture, FALSE, error);
}

static gboolean
add_exercise (Packing *self, const char *id, GError **error)
{
  const LimberExercise *exercise = limber_exercises_lookup (self->library, id);

  if (exercise == NULL || !g_hash_table_add (self->seen, g_strdup (id)))
    return TRUE;
  /* The receiver has the bundled ones. */
  if (g_strcmp0 (exercise->folder, self->paths->own_exercises) == 0
      && !add_own (self, exercise, error))
    return FALSE;
  return add_forms (self, exercise, error);
}

static gboolean
add_steps (Packing *self, LimberDraft *draft, const char *folder, GError **error)
{
  for (guint i = 0; i < limber_draft_get_n_rows (draft); i++)
    {
      const LimberDraftRow *row = limber_draft_get_row (draft, i);
      g_autofree char *pointer = g_strconcat (row->pointer, "/exercise", NULL);
      g_autofree char *id = limber_draft_dup_text (draft, pointer);

      if (row->is_block)
        continue;
      if (id != NULL ? !add_exercise (self, id, error)
                     : !add_picture (self, folder, row->exercise->picture, TRUE, error)
                           || !add_forms (self, row->exercise, error))
        return FALSE;
    }
  return TRUE;
}

/* A schema on this computer says nothing to another, and may tell the sender's name. */
static LimberDraft *
without_own_schema (LimberDraft *draft)
{
  g_autofree char *schema = limber_draft_dup_text (draft, "/$schema");

  if (schema == NULL || g_ascii_strncasecmp (schema, "file:", 5) != 0)
    return limber_draft_ref (draft);
  return limber_draft_unset (draft, "/$schema");
}

LimberBundle *
limber_bundle_pack (const char *path, const LimberLibraryPaths *paths, LimberExercises *library,
                    GError **error)
{
  g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_autoptr (LimberBundle) bundle = limber_bundle_new ();
  Packing self = { bundle, paths, library, seen };
  g_autoptr (GError) read_error = NULL;
  g_autoptr (GBytes) text = limber_read_file (path, &read_error);
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (LimberDraft) draft = NULL;
  g_autoptr (LimberDraft) sent = NULL;
  g_autoptr (GBytes) file = NULL;

  if (text == NULL)
    {
      fail (error, path, read_error->message);
      return NULL;
    }
  draft = limber_draft_new (text, library);
  if (limber_draft_get_routine (draft) == NULL)
    {
      fail (error, path, _ ("a routine with faults cannot be handed over; put them right first"));
      return NULL;
    }
  sent = without_own_schema (draft);
  bundle->text = g_bytes_ref (limber_draft_get_text (sent));
  bundle->routine = limber_routine_ref (limber_draft_get_routine (sent));
  if (!add_steps (&self, draft, folder, error))
    return NULL;
  file = limber_bundle_write (bundle);
  if (g_bytes_get_size (file) > LIMBER_BUNDLE_MAX)
    {
      fail (error, path,
            _ ("with its pictures this routine is larger than 24 MiB; use smaller "
               "pictures"));
      return NULL;
    }
  return g_steal_pointer (&bundle);
}
