/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-format.h"

#include "limber-json-layout.h"
#include "limber-json.h"
#include "limber-shape.h"

/* A member of an object, and those that follow it wherever it goes. */
typedef struct
{
  guint rank; /* of the key, or of the key that it follows */
  guint index;
  LimberJsonNode *node;
} Ranked;

static int
compare (gconstpointer a, gconstpointer b)
{
  const Ranked *one = a;
  const Ranked *two = b;

  if (one->rank != two->rank)
    return one->rank < two->rank ? -1 : 1;
  return one->index < two->index ? -1 : one->index > two->index;
}

static guint
rank_of (const LimberJsonTree *tree, const LimberJsonNode *node, const char *const *keys,
         guint rank_before)
{
  for (guint i = 0; keys[i] != NULL; i++)
    if (limber_json_tree_key_is (tree, node, keys[i]))
      return i + 1;
  return rank_before;
}

static GPtrArray *
in_order (const LimberJsonTree *tree, const LimberJsonNode *object, gpointer data)
{
  g_autofree const char **keys = limber_shape_keys (limber_shape_of (tree, object));
  g_autofree Ranked *ranked = g_new (Ranked, object->n_children);
  GPtrArray *children = g_ptr_array_sized_new (object->n_children);
  guint rank = 0;
  guint n = 0;

  for (LimberJsonNode *child = object->first; child != NULL; child = child->next, n++)
    {
      rank = rank_of (tree, child, keys, rank);
      ranked[n] = (Ranked){ rank, n, child };
    }
  qsort (ranked, n, sizeof *ranked, compare);
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (children, ranked[i].node);
  return children;
}

/* What is changed again and again is easiest to read, and to compare, in lines. */
static gboolean
in_lines (const LimberJsonTree *tree, const LimberJsonNode *object, gpointer data)
{
  return object->n_children > 1 && limber_shape_of (tree, object) == LIMBER_SHAPE_STEP;
}

GBytes *
limber_format (GBytes *text)
{
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (text);
  LimberJsonLayout layout = { .style = LIMBER_JSON_STYLE, .order = in_order, .in_lines = in_lines };
  g_autoptr (GString) out = NULL;
  g_autoptr (GBytes) formatted = NULL;
  gsize size;
  const char *data = g_bytes_get_data (text, &size);

  if (tree == NULL || limber_json_tree_has_faults (tree))
    return NULL;
  layout.style.newline = limber_json_style_infer (tree).newline;
  out = g_string_new_len (data, (gssize) limber_json_start (data, size));
  limber_json_layout_append (&layout, out, tree, limber_json_tree_get_root (tree), "", 0);
  g_string_append (out, layout.style.newline);
  formatted = g_string_free_to_bytes (g_steal_pointer (&out));
  return g_bytes_equal (formatted, text) ? g_bytes_ref (text) : g_steal_pointer (&formatted);
}
