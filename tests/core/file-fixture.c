/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "file-fixture.h"

#include <glib/gstdio.h>

void
file_fixture_set_up (FileFixture *self, gconstpointer data)
{
  self->folder = g_dir_make_tmp ("limber-test-XXXXXX", NULL);
  self->path = g_build_filename (self->folder, "a.routine.json", NULL);
}

void
file_fixture_tear_down (FileFixture *self, gconstpointer data)
{
  g_autoptr (GDir) dir = g_dir_open (self->folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (self->folder, name, NULL);

      g_assert_false (g_str_has_prefix (name, ".limber-"));
      if (g_unlink (path) != 0)
        g_rmdir (path);
    }
  g_assert_cmpint (g_rmdir (self->folder), ==, 0);
  g_free (self->folder);
  g_free (self->path);
}
