/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-file-with-id.h"

#include <string.h>

#include "limber-json-tree.h"
#include "limber-parser.h"

static gboolean
has_id (const char *path, const char *id)
{
  g_autoptr (GBytes) text = limber_read_file (path, NULL);
  g_autoptr (LimberJsonTree) tree = text != NULL ? limber_json_tree_new (text) : NULL;
  const LimberJsonNode *node = tree != NULL ? limber_json_tree_find (tree, "/id") : NULL;
  g_autofree char *found = node != NULL ? limber_json_tree_string (tree, node) : NULL;

  return g_strcmp0 (found, id) == 0;
}

char *
limber_find_file_with_id (const char *folder, const char *id)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  char *best = NULL;
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      if (g_str_has_suffix (name, ".json") && (best == NULL || strcmp (path, best) < 0)
          && has_id (path, id))
        {
          g_free (best);
          best = g_steal_pointer (&path);
        }
    }
  return best;
}
