/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-library-paths.h"

LimberLibraryPaths *
limber_library_paths_new (const char *bundled)
{
  LimberLibraryPaths *self = g_new0 (LimberLibraryPaths, 1);

  if (bundled)
    {
      self->bundled_exercises = g_build_filename (bundled, "exercises", NULL);
      self->bundled_routines = g_build_filename (bundled, "routines", NULL);
      self->bundled_learn = g_build_filename (bundled, "learn", NULL);
    }
  self->own_exercises = g_build_filename (g_get_user_data_dir (), "limber", "exercises", NULL);
  self->own_routines = g_build_filename (g_get_user_data_dir (), "limber", "routines", NULL);
  self->own_learn = g_build_filename (g_get_user_data_dir (), "limber", "learn", NULL);
  self->index = g_build_filename (g_get_user_cache_dir (), "limber", "index", NULL);
  return self;
}

LimberLibraryPaths *
limber_library_paths_copy (const LimberLibraryPaths *self)
{
  LimberLibraryPaths *copy = g_new0 (LimberLibraryPaths, 1);

  copy->bundled_exercises = g_strdup (self->bundled_exercises);
  copy->bundled_routines = g_strdup (self->bundled_routines);
  copy->bundled_learn = g_strdup (self->bundled_learn);
  copy->own_exercises = g_strdup (self->own_exercises);
  copy->own_routines = g_strdup (self->own_routines);
  copy->own_learn = g_strdup (self->own_learn);
  copy->folders = g_strdupv (self->folders);
  copy->index = g_strdup (self->index);
  return copy;
}

void
limber_library_paths_free (LimberLibraryPaths *self)
{
  g_free (self->bundled_exercises);
  g_free (self->bundled_routines);
  g_free (self->bundled_learn);
  g_free (self->own_exercises);
  g_free (self->own_routines);
  g_free (self->own_learn);
  g_strfreev (self->folders);
  g_free (self->index);
  g_free (self);
}
