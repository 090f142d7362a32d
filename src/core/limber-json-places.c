/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json.h"

#include "limber-json-tree.h"

typedef struct
{
  const LimberJsonTree *tree;
  GString *pointer;   /* to the value that is looked at */
  GHashTable *places; /* pointer to the list of LimberPlace that want it */
} Finder;

static void
note (const Finder *self, const LimberJsonNode *node)
{
  for (GSList *l = g_hash_table_lookup (self->places, self->pointer->str); l != NULL; l = l->next)
    {
      LimberPlace *place = l->data;

      place->offset = place->at_key && node->key_end > 0 ? node->key_start : node->start;
    }
}

static void
find_in (const Finder *self, const LimberJsonNode *node)
{
  gsize length = self->pointer->len;
  guint index = 0;

  note (self, node);
  for (const LimberJsonNode *child = node->first; child != NULL; child = child->next)
    {
      g_autofree char *key = limber_json_tree_key (self->tree, child);

      if (key != NULL)
        limber_json_pointer_append (self->pointer, key);
      else
        g_string_append_printf (self->pointer, "/%u", index++);
      find_in (self, child);
      g_string_truncate (self->pointer, length);
    }
}

void
limber_json_find_places (const char *text, gsize size, LimberPlace *places, gsize n_places)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  g_autoptr (GHashTable) wanted =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_slist_free);
  g_autoptr (LimberJsonTree) tree = NULL;

  for (gsize i = 0; i < n_places; i++)
    if (places[i].pointer != NULL)
      {
        GSList *others = g_hash_table_lookup (wanted, places[i].pointer);

        g_hash_table_steal (wanted, places[i].pointer);
        g_hash_table_insert (wanted, (gpointer) places[i].pointer,
                             g_slist_prepend (others, &places[i]));
      }
  if (g_hash_table_size (wanted) == 0)
    return;
  tree = limber_json_tree_new_within (text, 0, size);
  find_in (&(Finder){ tree, pointer, wanted }, limber_json_tree_get_root (tree));
}
