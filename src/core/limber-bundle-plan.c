/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-bundle-plan.h"

#include "limber-config.h"

#include <errno.h>
#include <string.h>

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-file-with-id.h"
#include "limber-json-edit.h"
#include "limber-parser.h"
#include "limber-picture-file.h"
#include "limber-reader.h"
#include "limber-routine-diff.h"
#include "limber-write-file.h"

/* While the plan is worked out. */
typedef struct
{
  LimberBundlePlan *plan;
  const LimberBundle *bundle;
  const LimberLibraryPaths *paths;
  LimberExercises *library;
  GHashTable *new_ids; /* (element-type utf8 utf8): of exercises, by the one that they came with */
} Planning;

static void
file_free (gpointer data)
{
  LimberBundleFile *file = data;

  g_free (file->path);
  g_bytes_unref (file->data);
  g_free (file);
}

void
limber_bundle_plan_free (LimberBundlePlan *self)
{
  g_clear_pointer (&self->routine, limber_routine_unref);
  g_ptr_array_unref (self->files);
  g_free (self->path);
  g_free (self->replaces);
  g_free (self->kept_as);
  g_clear_pointer (&self->changes, g_ptr_array_unref);
  g_ptr_array_unref (self->exercises);
  g_free (self);
}

/* A text with another value at a place that it has. */
static void
set_text (GBytes **text, const char *pointer, const char *value)
{
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (*text);
  g_autofree char *json = limber_json_quote (value);
  GBytes *edited = limber_json_tree_find (tree, pointer) != NULL
                       ? limber_json_set (tree, pointer, json, NULL)
                       : NULL;

  if (edited == NULL)
    return;
  g_bytes_unref (*text);
  *text = edited;
}

static char *
text_at (GBytes *text, const char *pointer)
{
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (text);
  const LimberJsonNode *node = tree != NULL ? limber_json_tree_find (tree, pointer) : NULL;

  return node != NULL ? limber_json_tree_string (tree, node) : NULL;
}

/* Whether two texts say the same, however they are laid out. */
static gboolean
same_values (GBytes *a, GBytes *b)
{
  g_autoptr (LimberJsonTree) one = limber_json_tree_new (a);
  g_autoptr (LimberJsonTree) two = limber_json_tree_new (b);

  return one != NULL && two != NULL
         && limber_json_equal (one, limber_json_tree_get_root (one), two,
                               limber_json_tree_get_root (two));
}

static void
add_file (Planning *self, const char *path, GBytes *data)
{
  LimberBundleFile *file = g_new0 (LimberBundleFile, 1);

  file->path = g_strdup (path);
  file->data = g_bytes_ref (data);
  g_ptr_array_add (self->plan->files, file);
}

/* Gives the exercise at a place of the text its picture, in the folder that the text goes to. */
static void
place_picture (Planning *self, GBytes **text, const char *pointer, gboolean of_routine,
               const char *folder)
{
  g_autofree char *name = text_at (*text, pointer);

  for (guint i = 0; name != NULL && i < self->bundle->pictures->len; i++)
    {
      const LimberBundlePicture *picture = g_ptr_array_index (self->bundle->pictures, i);
      g_autofree char *new_name = NULL;
      g_autofree char *path = NULL;

      if (picture->of_routine != of_routine || strcmp (picture->name, name) != 0)
        continue;
      new_name = limber_picture_name (picture->name, picture->data);
      path = g_build_filename (folder, new_name, NULL);
      set_text (text, pointer, new_name);
      self->plan->n_pictures++;
      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        add_file (self, path, picture->data);
      return;
    }
}

/* An id with a number behind it, but for the first. */
static char *
numbered (const char *id, guint number)
{
  g_autofree char *with_number = g_strdup_printf ("%.60s-%u", id, number);

  return number == 1 ? g_strdup (id) : limber_slug (with_number);
}

static gboolean
comes_with (Planning *self, const char *id)
{
  for (guint i = 0; i < self->bundle->exercises->len; i++)
    {
      const LimberBundleExercise *incoming = g_ptr_array_index (self->bundle->exercises, i);

      if (strcmp (incoming->exercise->id, id) == 0)
        return TRUE;
    }
  return FALSE;
}

/* Forms that come along may have got another id, and are no difference. */
static void
blank_forms (Planning *self, GBytes **there, GBytes **text)
{
  static const char *const forms[] = { "/easier", "/harder" };

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *id = text_at (*text, forms[i]);

      if (id == NULL || !comes_with (self, id))
        continue;
      set_text (there, forms[i], "");
      set_text (text, forms[i], "");
    }
}

/* Whether the person has what comes, with this id. */
static gboolean
has_exercise (Planning *self, const char *id, GBytes *incoming)
{
  g_autofree char *path = limber_find_file_with_id (self->paths->own_exercises, id);
  g_autoptr (GBytes) there = path != NULL ? limber_read_file (path, NULL) : NULL;
  g_autoptr (GBytes) text = g_bytes_ref (incoming);

  if (there == NULL)
    return FALSE;
  blank_forms (self, &there, &text);
  return same_values (there, text);
}

/* Whether no exercise has this id, nor will have it, and no file its name. */
static gboolean
is_free (Planning *self, const char *id, const char *own_id, const char *path)
{
  GHashTableIter iter;
  gpointer given;

  g_hash_table_iter_init (&iter, self->new_ids);
  while (g_hash_table_iter_next (&iter, NULL, &given))
    if (strcmp (given, id) == 0)
      return FALSE;
  return limber_exercises_lookup (self->library, id) == NULL
         && (strcmp (id, own_id) == 0 || !comes_with (self, id))
         && !g_file_test (path, G_FILE_TEST_EXISTS);
}

/* Finds an id that is free, or that the same exercise has had since it came before. */
static void
plan_exercise (Planning *self, const LimberBundleExercise *incoming)
{
  g_autoptr (GBytes) text = g_bytes_ref (incoming->text);
  const char *id = incoming->exercise->id;

  place_picture (self, &text, "/picture", FALSE, self->paths->own_exercises);
  for (guint i = 1;; i++)
    {
      g_autofree char *candidate = numbered (id, i);
      gboolean there;
      g_autofree char *name = g_strconcat (candidate, ".json", NULL);
      g_autofree char *path = g_build_filename (self->paths->own_exercises, name, NULL);

      set_text (&text, "/id", candidate);
      there = has_exercise (self, candidate, text);
      if (!there && !is_free (self, candidate, id, path))
        continue;
      if (!there)
        add_file (self, path, text);
      g_hash_table_insert (self->new_ids, g_strdup (id), g_strdup (candidate));
      g_ptr_array_add (self->plan->exercises, g_strdup (incoming->exercise->name));
      return;
    }
}

static void
rename_at (Planning *self, GBytes **text, const char *pointer)
{
  g_autofree char *id = text_at (*text, pointer);
  const char *new_id = id != NULL ? g_hash_table_lookup (self->new_ids, id) : NULL;

  if (new_id != NULL && strcmp (new_id, id) != 0)
    set_text (text, pointer, new_id);
}

/* Easier and harder forms may have come with other ids, which show only when all are known. */
static void
rename_forms (Planning *self)
{
  for (guint i = 0; i < self->plan->files->len; i++)
    {
      LimberBundleFile *file = g_ptr_array_index (self->plan->files, i);

      if (!g_str_has_suffix (file->path, ".json"))
        continue;
      rename_at (self, &file->data, "/easier");
      rename_at (self, &file->data, "/harder");
    }
}

static void
adapt_step (Planning *self, GBytes **text, const char *step)
{
  static const char *const forms[] = { "/exercise", "/exercise/easier", "/exercise/harder" };
  g_autofree char *picture = g_strconcat (step, "/exercise/picture", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (forms); i++)
    {
      g_autofree char *pointer = g_strconcat (step, forms[i], NULL);

      rename_at (self, text, pointer);
    }
  place_picture (self, text, picture, TRUE, self->paths->own_routines);
}

static void
adapt_steps (Planning *self, GBytes **text)
{
  const LimberRoutine *routine = self->bundle->routine;

  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);
      g_autofree char *plain = g_strdup_printf ("/steps/%u", i);

      adapt_step (self, text, plain);
      for (guint j = 0; j < block->steps->len; j++)
        {
          g_autofree char *step = g_strdup_printf ("/steps/%u/steps/%u", i, j);

          adapt_step (self, text, step);
        }
    }
}

/* A name that the library does not look at, and nothing has. */
static char *
free_name (const char *path)
{
  for (guint i = 1;; i++)
    {
      char *name = g_strdup_printf ("%s.%u.old", path, i);

      if (!g_file_test (name, G_FILE_TEST_EXISTS))
        return name;
      g_free (name);
    }
}

static void
plan_replacement (Planning *self, const char *path, GBytes *there)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) before =
      limber_parse_routine (there, self->library, LIMBER_PARSE_DEFAULT, diagnostics);

  self->plan->replaces = g_strdup (path);
  self->plan->kept_as = free_name (path);
  if (before != NULL)
    self->plan->changes = limber_routine_diff (before, self->bundle->routine);
}

static char *
own_path (Planning *self)
{
  const char *id = self->bundle->routine->id;

  for (guint i = 1;; i++)
    {
      g_autofree char *stem = numbered (id, i);
      g_autofree char *name = g_strconcat (stem, ".routine.json", NULL);
      char *path = g_build_filename (self->paths->own_routines, name, NULL);

      if (!g_file_test (path, G_FILE_TEST_EXISTS))
        return path;
      g_free (path);
    }
}

static void
plan_routine (Planning *self)
{
  const char *id = self->bundle->routine->id;
  g_autoptr (GBytes) text = g_bytes_ref (self->bundle->text);
  g_autofree char *path = limber_find_file_with_id (self->paths->own_routines, id);
  g_autoptr (GBytes) there = path != NULL ? limber_read_file (path, NULL) : NULL;
  g_autofree char *bundled = self->paths->bundled_routines != NULL
                                 ? limber_find_file_with_id (self->paths->bundled_routines, id)
                                 : NULL;

  adapt_steps (self, &text);
  if (there != NULL && same_values (there, text))
    {
      self->plan->path = g_steal_pointer (&path);
      self->plan->there_already = self->plan->files->len == 0;
      return;
    }
  if (there != NULL)
    plan_replacement (self, path, there);
  self->plan->path = there != NULL ? g_steal_pointer (&path) : own_path (self);
  self->plan->over_bundled = bundled != NULL;
  add_file (self, self->plan->path, text);
}

LimberBundlePlan *
limber_bundle_plan_new (const LimberBundle *bundle, const LimberLibraryPaths *paths,
                        LimberExercises *library)
{
  LimberBundlePlan *plan = g_new0 (LimberBundlePlan, 1);
  g_autoptr (GHashTable) new_ids = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Planning self = { plan, bundle, paths, library, new_ids };

  plan->routine = limber_routine_ref (bundle->routine);
  plan->files = g_ptr_array_new_with_free_func (file_free);
  plan->exercises = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < bundle->exercises->len; i++)
    plan_exercise (&self, g_ptr_array_index (bundle->exercises, i));
  rename_forms (&self);
  plan_routine (&self);
  return plan;
}

static gboolean
make_folder (const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);

  if (g_mkdir_with_parents (folder, 0755) == 0)
    return TRUE;
  g_set_error (error, G_FILE_ERROR, (int) g_file_error_from_errno (errno), "%s",
               g_strerror (errno));
  return FALSE;
}

/* Nothing had this name when the plan was made; what has it by now stays. */
static gboolean
write_new (const char *path, GBytes *data, GError **error)
{
  g_autoptr (GBytes) found = NULL;
  g_autofree char *name = NULL;
  LimberWriteResult result;

  if (!make_folder (path, error))
    return FALSE;
  result = limber_write_file_over (path, data, NULL, &found, error);
  if (result != LIMBER_WRITE_CHANGED)
    return result == LIMBER_WRITE_DONE;
  if (found != NULL && g_bytes_equal (found, data))
    return TRUE;
  name = g_filename_display_basename (path);
  g_set_error (error, G_FILE_ERROR, G_FILE_ERROR_EXIST, _ ("%s: this file is there already"), name);
  return FALSE;
}

/* The earlier version gets its other name by a copy, so that there is a routine at every moment. */
static gboolean
keep_earlier (const LimberBundlePlan *self, GError **error)
{
  g_autoptr (GBytes) text = NULL;

  if (self->replaces == NULL)
    return TRUE;
  text = limber_read_file (self->replaces, error);
  return text != NULL && write_new (self->kept_as, text, error);
}

gboolean
limber_bundle_plan_carry_out (const LimberBundlePlan *self, GError **error)
{
  if (!keep_earlier (self, error))
    return FALSE;
  for (guint i = 0; i < self->files->len; i++)
    {
      const LimberBundleFile *file = g_ptr_array_index (self->files, i);
      gboolean replaces = g_strcmp0 (file->path, self->replaces) == 0;

      if (replaces ? !limber_write_file (file->path, file->data, error)
                   : !write_new (file->path, file->data, error))
        return FALSE;
    }
  return TRUE;
}
