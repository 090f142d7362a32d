/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-bundle.h"

#include "limber-config.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"
#include "limber-parser.h"
#include "limber-picture-file.h"
#include "limber-reader.h"

#define FORMAT 1
#define FORMAT_KEY "limber_bundle"

/* So much of a file tells what it is: the key is its first. */
#define START_SIZE 64

/* As many as a routine may have steps. */
#define ENTRIES_MAX 200

static void
bundle_exercise_free (gpointer data)
{
  LimberBundleExercise *exercise = data;

  g_bytes_unref (exercise->text);
  g_clear_pointer (&exercise->exercise, limber_exercise_unref);
  g_free (exercise);
}

static void
bundle_picture_free (gpointer data)
{
  LimberBundlePicture *picture = data;

  g_free (picture->name);
  g_clear_pointer (&picture->data, g_bytes_unref);
  g_free (picture);
}

LimberBundle *
limber_bundle_new (void)
{
  LimberBundle *self = g_new0 (LimberBundle, 1);

  self->exercises = g_ptr_array_new_with_free_func (bundle_exercise_free);
  self->pictures = g_ptr_array_new_with_free_func (bundle_picture_free);
  return self;
}

void
limber_bundle_free (LimberBundle *self)
{
  g_clear_pointer (&self->text, g_bytes_unref);
  g_clear_pointer (&self->routine, limber_routine_unref);
  g_ptr_array_unref (self->exercises);
  g_ptr_array_unref (self->pictures);
  g_free (self);
}

static gboolean
refuse (GError **error, const char *message)
{
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, message);
  return FALSE;
}

static const char *
no_bundle (void)
{
  return _ ("This is no routine that Limber handed over, or it was damaged on the way. Ask for it "
            "again.");
}

/* One file as its author wrote it, but for what was around it. */
static GBytes *
file_of (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  g_autofree char *raw = limber_json_tree_raw (tree, node);
  char *text = g_strconcat (raw, "\n", NULL);

  return g_bytes_new_take (text, strlen (text));
}

/* Returns (nullable): the list at a key; unless good, there is something else. */
static const LimberJsonNode *
find_list (const LimberJsonTree *tree, const char *key, gboolean *good)
{
  const LimberJsonNode *list =
      limber_json_tree_member (tree, limber_json_tree_get_root (tree), key);

  *good = list == NULL || (list->type == LIMBER_JSON_LIST && list->n_children <= ENTRIES_MAX);
  return *good ? list : NULL;
}

static gboolean
is_known (const LimberBundle *self, const char *id)
{
  for (guint i = 0; i < self->exercises->len; i++)
    {
      const LimberBundleExercise *exercise = g_ptr_array_index (self->exercises, i);

      if (strcmp (exercise->exercise->id, id) == 0)
        return TRUE;
    }
  return FALSE;
}

static gboolean
read_exercises (LimberBundle *self, const LimberJsonTree *tree, GPtrArray *diagnostics,
                GError **error)
{
  gboolean good;
  const LimberJsonNode *list = find_list (tree, "exercises", &good);

  for (const LimberJsonNode *node = list ? list->first : NULL; node != NULL; node = node->next)
    {
      g_autoptr (GBytes) text = file_of (tree, node);
      g_autoptr (LimberExercise) exercise =
          limber_parse_exercise (text, LIMBER_PARSE_DEFAULT, diagnostics);
      LimberBundleExercise *entry;

      if (exercise == NULL)
        return refuse (error, _ ("An exercise in this file has faults, so it cannot be added."));
      if (is_known (self, exercise->id))
        return refuse (error, no_bundle ());
      entry = g_new0 (LimberBundleExercise, 1);
      entry->text = g_steal_pointer (&text);
      entry->exercise = g_steal_pointer (&exercise);
      g_ptr_array_add (self->exercises, entry);
    }
  return good || refuse (error, no_bundle ());
}

/* Base64 as it is written, with nothing else in it. */
static GBytes *
decode (const char *text)
{
  gsize n = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/");
  gsize padding = strspn (text + n, "=");
  gsize size;
  guchar *data;

  if (text[n + padding] != '\0' || padding > 2 || (n + padding) % 4 != 0 || n == 0)
    return NULL;
  data = g_base64_decode (text, &size);
  return g_bytes_new_take (data, size);
}

static char *
text_at (const LimberJsonTree *tree, const LimberJsonNode *object, const char *key)
{
  const LimberJsonNode *node = limber_json_tree_member (tree, object, key);

  return node != NULL ? limber_json_tree_string (tree, node) : NULL;
}

static gboolean
read_picture (LimberBundle *self, const LimberJsonTree *tree, const LimberJsonNode *node)
{
  g_autofree char *of = text_at (tree, node, "of");
  g_autofree char *name = text_at (tree, node, "name");
  g_autofree char *base64 = text_at (tree, node, "data");
  g_autoptr (GBytes) data = base64 != NULL ? decode (base64) : NULL;
  LimberBundlePicture *picture;

  if (data == NULL || name == NULL || !limber_is_picture_name (name)
      || g_bytes_get_size (data) > LIMBER_PICTURE_MAX || !limber_picture_is_good (name, data))
    return FALSE;
  if (g_strcmp0 (of, "routine") != 0 && g_strcmp0 (of, "exercise") != 0)
    return FALSE;
  picture = g_new0 (LimberBundlePicture, 1);
  picture->of_routine = strcmp (of, "routine") == 0;
  picture->name = g_steal_pointer (&name);
  picture->data = g_steal_pointer (&data);
  g_ptr_array_add (self->pictures, picture);
  return TRUE;
}

static gboolean
read_pictures (LimberBundle *self, const LimberJsonTree *tree, GError **error)
{
  gboolean good;
  const LimberJsonNode *list = find_list (tree, "pictures", &good);

  for (const LimberJsonNode *node = list ? list->first : NULL; node != NULL; node = node->next)
    if (!read_picture (self, tree, node))
      return refuse (error, _ ("A picture in this file is none that Limber shows, or is too "
                               "large, so it cannot be added."));
  return good || refuse (error, no_bundle ());
}

/* The exercises of the library, and those that come with the routine, which win. */
static LimberExercises *
together (const LimberBundle *self, const LimberExercises *library)
{
  g_autoptr (GPtrArray) list =
      library != NULL ? limber_exercises_list (library) : g_ptr_array_new ();

  for (guint i = 0; i < self->exercises->len; i++)
    g_ptr_array_add (list,
                     ((LimberBundleExercise *) g_ptr_array_index (self->exercises, i))->exercise);
  return limber_exercises_new (list);
}

static gboolean
read_routine (LimberBundle *self, const LimberJsonTree *tree, const LimberExercises *library,
              GPtrArray *diagnostics, GError **error)
{
  const LimberJsonNode *node =
      limber_json_tree_member (tree, limber_json_tree_get_root (tree), "routine");
  g_autoptr (LimberExercises) exercises = together (self, library);

  if (node == NULL)
    return refuse (error, no_bundle ());
  self->text = file_of (tree, node);
  self->routine = limber_parse_routine (self->text, exercises, LIMBER_PARSE_DEFAULT, diagnostics);
  return self->routine != NULL
         || refuse (error, _ ("The routine in this file has faults, so it cannot be added."));
}

/* A routine that uses nothing of the sender's own may come as it is. */
static gboolean
is_plain_routine (const LimberJsonTree *tree)
{
  const LimberJsonNode *root = limber_json_tree_get_root (tree);

  return limber_json_tree_member (tree, root, FORMAT_KEY) == NULL
         && limber_json_tree_member (tree, root, "steps") != NULL;
}

static gboolean
read_plain (LimberBundle *self, GBytes *bytes, const LimberExercises *library,
            GPtrArray *diagnostics, GError **error)
{
  self->text = g_bytes_ref (bytes);
  self->routine = limber_parse_routine (bytes, library, LIMBER_PARSE_DEFAULT, diagnostics);
  return self->routine != NULL
         || refuse (error, _ ("The routine in this file has faults, so it cannot be added."));
}

static gboolean
check_format (const LimberJsonTree *tree, GError **error)
{
  const LimberJsonNode *node =
      limber_json_tree_member (tree, limber_json_tree_get_root (tree), FORMAT_KEY);
  gint64 format;

  if (node == NULL || !limber_json_tree_integer (tree, node, &format) || format < FORMAT)
    return refuse (error, no_bundle ());
  return format == FORMAT
         || refuse (error, _ ("This file comes from a newer Limber, and this one cannot read it."));
}

gboolean
limber_bundle_is_at (const char *path)
{
  g_autoptr (GBytes) bytes = NULL;
  const char *start;
  gsize size = 0;

  if (g_str_has_suffix (path, LIMBER_BUNDLE_SUFFIX))
    return TRUE;
  bytes = limber_read_file_up_to (path, LIMBER_BUNDLE_MAX, NULL);
  start = bytes != NULL ? g_bytes_get_data (bytes, &size) : NULL;
  return start != NULL
         && g_strstr_len (start, (gssize) MIN (size, START_SIZE), "\"" FORMAT_KEY "\":") != NULL;
}

LimberBundle *
limber_bundle_read (GBytes *bytes, const LimberExercises *library, GPtrArray *diagnostics,
                    GError **error)
{
  g_autoptr (LimberBundle) self = limber_bundle_new ();
  g_autoptr (LimberJsonTree) tree = NULL;

  if (g_bytes_get_size (bytes) > LIMBER_BUNDLE_MAX)
    {
      refuse (error, _ ("This file is too large: 24 MiB are the most."));
      return NULL;
    }
  tree = limber_json_tree_new (bytes);
  if (tree == NULL || limber_json_tree_has_faults (tree))
    {
      refuse (error, no_bundle ());
      return NULL;
    }
  if (is_plain_routine (tree))
    return read_plain (self, bytes, library, diagnostics, error) ? g_steal_pointer (&self) : NULL;
  if (!check_format (tree, error) || !read_exercises (self, tree, diagnostics, error)
      || !read_pictures (self, tree, error)
      || !read_routine (self, tree, library, diagnostics, error))
    return NULL;
  return g_steal_pointer (&self);
}

/* A file without what is around its value: a byte order mark, white space. */
static void
append_value (GString *out, GBytes *text)
{
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (text);
  g_autofree char *raw = limber_json_tree_raw (tree, limber_json_tree_get_root (tree));

  g_string_append (out, raw);
}

static void
append_picture (GString *out, const LimberBundlePicture *picture)
{
  gsize size;
  const guchar *data = g_bytes_get_data (picture->data, &size);
  g_autofree char *name = limber_json_quote (picture->name);
  g_autofree char *base64 = g_base64_encode (data, size);

  g_string_append_printf (out, "{ \"of\": \"%s\", \"name\": %s, \"data\": \"%s\" }",
                          picture->of_routine ? "routine" : "exercise", name, base64);
}

GBytes *
limber_bundle_write (const LimberBundle *self)
{
  GString *out = g_string_new ("{\n\"" FORMAT_KEY "\": " G_STRINGIFY (FORMAT) ",\n\"routine\": ");

  append_value (out, self->text);
  g_string_append (out, ",\n\"exercises\": [");
  for (guint i = 0; i < self->exercises->len; i++)
    {
      g_string_append (out, i > 0 ? ",\n" : "\n");
      append_value (out, ((LimberBundleExercise *) g_ptr_array_index (self->exercises, i))->text);
    }
  g_string_append (out, "\n],\n\"pictures\": [");
  for (guint i = 0; i < self->pictures->len; i++)
    {
      g_string_append (out, i > 0 ? ",\n" : "\n");
      append_picture (out, g_ptr_array_index (self->pictures, i));
    }
  g_string_append (out, "\n]\n}\n");
  return g_string_free_to_bytes (out);
}
