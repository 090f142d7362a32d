/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json-edit.h"

#include <string.h>

#include "limber-json-layout.h"
#include "limber-json-private.h"
#include "limber-json-write.h"

/* Places are found in the tree's data, where faults of form are put right byte for byte; what is
 * kept is taken from the text as it is. */
static const char *
text_of (const LimberJsonTree *tree, gsize *size)
{
  return g_bytes_get_data (limber_json_tree_get_source (tree), size);
}

/* The text with other bytes from start to end. */
static GBytes *
splice (const LimberJsonTree *tree, gsize start, gsize end, const char *with)
{
  gsize size;
  const char *text = text_of (tree, &size);
  GByteArray *out = g_byte_array_sized_new ((guint) (size + strlen (with)));

  g_byte_array_append (out, (const guint8 *) text, (guint) start);
  g_byte_array_append (out, (const guint8 *) with, (guint) strlen (with));
  g_byte_array_append (out, (const guint8 *) text + end, (guint) (size - end));
  return g_byte_array_free_to_bytes (out);
}

static char *
slice (const LimberJsonTree *tree, gsize start, gsize end)
{
  gsize size;

  return g_strndup (text_of (tree, &size) + start, end - start);
}

static gboolean
is_on_one_line (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return memchr (limber_json_tree_get_data (tree) + node->start, '\n', node->end - node->start)
         == NULL;
}

static gsize
line_start (const LimberJsonTree *tree, gsize at)
{
  const char *data = limber_json_tree_get_data (tree);

  while (at > 0 && data[at - 1] != '\n')
    at--;
  return at;
}

/* The white space that the line of a place begins with. */
static char *
indent_at (const LimberJsonTree *tree, gsize at)
{
  const char *line = limber_json_tree_get_data (tree) + line_start (tree, at);

  return g_strndup (line, strspn (line, " \t"));
}

/* The white space in front of a child, after the comma or the bracket. */
static gsize
gap_start (const LimberJsonTree *tree, const LimberJsonNode *child)
{
  const char *data = limber_json_tree_get_data (tree);
  gsize at = limber_json_node_begin (child);

  while (at > 0 && limber_scanner_is_space (data[at - 1]))
    at--;
  return at;
}

static gboolean
is_one_comma (const char *separator)
{
  gsize before = strspn (separator, " \t\r\n");

  return separator[before] == ','
         && separator[before + 1 + strspn (separator + before + 1, " \t\r\n")] == '\0';
}

/* What stands between two children, or would, by the look of the first. */
static char *
separator_for (const LimberJsonTree *tree, const LimberJsonNode *parent, guint index)
{
  const LimberJsonNode *before = limber_json_node_entry (parent, index > 0 ? index - 1 : 0);
  LimberJsonStyle style = limber_json_style_infer (tree);
  g_autofree char *gap =
      slice (tree, gap_start (tree, parent->first), limber_json_node_begin (parent->first));

  if (before->next == NULL && before != parent->first)
    before = limber_json_node_entry (parent, index - 2);
  if (before->next != NULL)
    {
      g_autofree char *separator = slice (tree, before->end, limber_json_node_begin (before->next));

      if (is_one_comma (separator))
        return g_steal_pointer (&separator);
    }
  if (strchr (gap, '\n') != NULL)
    return g_strconcat (",", gap, NULL);
  return g_strdup (style.spaced ? ", " : ",");
}

/* A value that is to be written, with its key if it has one: the only child of a text. */
typedef struct
{
  GBytes *bytes;
  LimberJsonTree *tree;
  const LimberJsonNode *node;
} Fresh;

static gboolean
fresh_init (Fresh *self, const char *key, const char *json)
{
  g_autofree char *name = key != NULL ? limber_json_quote (key) : NULL;
  char *text =
      name != NULL ? g_strdup_printf ("{%s:%s}", name, json) : g_strdup_printf ("[%s]", json);

  self->bytes = g_bytes_new_take (text, strlen (text));
  self->tree = limber_json_tree_new (self->bytes);
  if (self->tree == NULL || limber_json_tree_has_faults (self->tree))
    return FALSE;
  self->node = limber_json_tree_get_root (self->tree)->first;
  return self->node != NULL && self->node->next == NULL;
}

static void
fresh_clear (Fresh *self)
{
  g_clear_pointer (&self->tree, limber_json_tree_free);
  g_clear_pointer (&self->bytes, g_bytes_unref);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Fresh, fresh_clear)

/* Lays out a value that will stand at a place of the text, behind what is on its line by then. */
static char *
lay_out (const LimberJsonTree *tree, const Fresh *fresh, const char *indent, const char *line,
         gboolean on_one_line)
{
  LimberJsonLayout layout = { .style = limber_json_style_infer (tree) };
  GString *out = g_string_new (NULL);
  gsize column = (gsize) g_utf8_strlen (line, -1);

  limber_json_layout_append_key (&layout, out, fresh->tree, fresh->node);
  column += (gsize) g_utf8_strlen (out->str, -1);
  if (on_one_line)
    limber_json_layout_append_inline (&layout, out, fresh->tree, fresh->node);
  else
    limber_json_layout_append (&layout, out, fresh->tree, fresh->node, indent, column);
  return g_string_free (out, FALSE);
}

/* A part of the text for a place that is indented otherwise.  Texts have no line ends in them. */
static char *
indent_anew (const char *part, const char *old_indent, const char *indent)
{
  GString *out = g_string_new (NULL);
  gsize width = strlen (old_indent);

  for (const char *line = part; line != NULL;)
    {
      const char *end = strchr (line, '\n');

      if (line != part && strncmp (line, old_indent, width) == 0)
        {
          g_string_append (out, indent);
          line += width;
        }
      g_string_append_len (out, line, end != NULL ? end + 1 - line : (gssize) strlen (line));
      line = end != NULL ? end + 1 : NULL;
    }
  return g_string_free (out, FALSE);
}

/* A list or an object that is empty is written anew with its first child. */
static GBytes *
fill_empty (const LimberJsonTree *tree, const LimberJsonNode *parent, const char *key,
            const char *json)
{
  g_autofree char *name = key != NULL ? limber_json_quote (key) : NULL;
  g_autofree char *whole =
      name != NULL ? g_strdup_printf ("{%s:%s}", name, json) : g_strdup_printf ("[%s]", json);
  g_autofree char *indent = indent_at (tree, parent->start);
  g_autofree char *line = slice (tree, line_start (tree, parent->start), parent->start);
  gboolean on_one_line = parent->parent != NULL && is_on_one_line (tree, parent->parent);
  g_auto (Fresh) fresh = { 0 };
  g_autofree char *text = NULL;

  if (!fresh_init (&fresh, NULL, whole))
    return NULL;
  text = lay_out (tree, &fresh, indent, line, on_one_line);
  return splice (tree, parent->start, parent->end, text);
}

/* Where a new child would stand: its separator, its indentation, and what is in front of it. */
typedef struct
{
  gsize at;
  gboolean behind; /* the last child: the separator goes first */
  char *separator;
  char *indent;
  char *line;
} Slot;

static void
slot_init (Slot *self, const LimberJsonTree *tree, const LimberJsonNode *parent, guint index)
{
  const LimberJsonNode *next = limber_json_node_entry (parent, index);
  const char *newline;

  self->behind = next == NULL;
  self->at = next != NULL ? limber_json_node_begin (next) : parent->last->end;
  self->separator = separator_for (tree, parent, index);
  newline = strrchr (self->separator, '\n');
  if (self->behind && newline != NULL)
    {
      self->line = g_strdup (newline + 1);
      self->indent = g_strndup (self->line, strspn (self->line, " \t"));
      return;
    }
  self->line = slice (tree, line_start (tree, self->at), self->at);
  self->indent = indent_at (tree, self->at);
}

static void
slot_clear (Slot *self)
{
  g_clear_pointer (&self->separator, g_free);
  g_clear_pointer (&self->indent, g_free);
  g_clear_pointer (&self->line, g_free);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Slot, slot_clear)

static GBytes *
put_in_slot (const LimberJsonTree *tree, const Slot *slot, const char *child)
{
  g_autofree char *text = slot->behind ? g_strconcat (slot->separator, child, NULL)
                                       : g_strconcat (child, slot->separator, NULL);

  return splice (tree, slot->at, slot->at, text);
}

static GBytes *
add_child (const LimberJsonTree *tree, const LimberJsonNode *parent, guint index, const char *key,
           const char *json)
{
  g_auto (Fresh) fresh = { 0 };
  g_auto (Slot) slot = { 0 };
  g_autofree char *child = NULL;

  if (parent->n_children == 0)
    return fill_empty (tree, parent, key, json);
  if (!fresh_init (&fresh, key, json))
    return NULL;
  slot_init (&slot, tree, parent, index);
  child = lay_out (tree, &fresh, slot.indent, slot.line, is_on_one_line (tree, parent));
  return put_in_slot (tree, &slot, child);
}

static int
rank_of (const LimberJsonTree *tree, const LimberJsonNode *member, const char *const *order)
{
  for (int i = 0; order[i] != NULL; i++)
    if (limber_json_tree_key_is (tree, member, order[i]))
      return i;
  return -1;
}

static int
rank_of_key (const char *key, const char *const *order)
{
  for (int i = 0; order != NULL && order[i] != NULL; i++)
    if (strcmp (order[i], key) == 0)
      return i;
  return -1;
}

static guint
place_for (const LimberJsonTree *tree, const LimberJsonNode *object, const char *key,
           const char *const *order)
{
  int rank = rank_of_key (key, order);
  int best = -1;
  guint after = object->n_children;
  guint before = object->n_children;
  guint index = 0;

  for (const LimberJsonNode *child = object->first; child != NULL && rank >= 0; child = child->next)
    {
      int other = rank_of (tree, child, order);

      index++;
      if (other >= 0 && other < rank && other >= best)
        {
          best = other;
          after = index;
        }
      else if (other > rank && before == object->n_children)
        before = index - 1;
    }
  return best >= 0 ? after : before;
}

static GBytes *
replace_value (const LimberJsonTree *tree, const LimberJsonNode *node, const char *json)
{
  g_auto (Fresh) fresh = { 0 };
  g_autofree char *indent = indent_at (tree, node->start);
  g_autofree char *line = slice (tree, line_start (tree, node->start), node->start);
  g_autofree char *text = NULL;

  if (!fresh_init (&fresh, NULL, json))
    return NULL;
  if (limber_json_equal (tree, node, fresh.tree, fresh.node))
    return g_bytes_ref (limber_json_tree_get_source (tree));
  text = lay_out (tree, &fresh, indent, line,
                  node->parent != NULL && is_on_one_line (tree, node->parent));
  return splice (tree, node->start, node->end, text);
}

/* Returns the node of all but the last step of a pointer, and the key that is its last. */
static const LimberJsonNode *
find_parent (const LimberJsonTree *tree, const char *pointer, char **key)
{
  const char *slash = strrchr (pointer, '/');
  g_autofree char *parent = NULL;
  GString *step;

  if (slash == NULL)
    return NULL;
  parent = g_strndup (pointer, (gsize) (slash - pointer));
  step = g_string_new (slash + 1);
  g_string_replace (step, "~1", "/", 0);
  g_string_replace (step, "~0", "~", 0);
  *key = g_string_free (step, FALSE);
  return limber_json_tree_find (tree, parent);
}

GBytes *
limber_json_set (const LimberJsonTree *tree, const char *pointer, const char *json,
                 const char *const *order)
{
  const LimberJsonNode *node = limber_json_tree_find (tree, pointer);
  const LimberJsonNode *parent;
  g_autofree char *key = NULL;

  if (node != NULL)
    return replace_value (tree, node, json);
  parent = find_parent (tree, pointer, &key);
  if (parent == NULL || parent->type != LIMBER_JSON_OBJECT)
    return NULL;
  return add_child (tree, parent, place_for (tree, parent, key, order), key, json);
}

GBytes *
limber_json_remove (const LimberJsonTree *tree, const char *pointer)
{
  const LimberJsonNode *node = limber_json_tree_find (tree, pointer);
  const LimberJsonNode *parent = node != NULL ? node->parent : NULL;
  guint index;

  if (parent == NULL)
    return NULL;
  index = limber_json_node_index (node);
  if (parent->n_children == 1)
    return splice (tree, parent->start + 1, parent->end - 1, "");
  if (node->next != NULL)
    return splice (tree, limber_json_node_begin (node), limber_json_node_begin (node->next), "");
  return splice (tree, limber_json_node_entry (parent, index - 1)->end, node->end, "");
}

GBytes *
limber_json_rename (const LimberJsonTree *tree, const char *pointer, const char *key)
{
  const LimberJsonNode *node = limber_json_tree_find (tree, pointer);
  g_autofree char *name = limber_json_quote (key);

  if (node == NULL || node->key_end == 0)
    return NULL;
  return splice (tree, node->key_start, node->key_end, name);
}

static const LimberJsonNode *
find_list (const LimberJsonTree *tree, const char *pointer, guint index)
{
  const LimberJsonNode *list = limber_json_tree_find (tree, pointer);

  return list != NULL && list->type == LIMBER_JSON_LIST && index <= list->n_children ? list : NULL;
}

GBytes *
limber_json_insert (const LimberJsonTree *tree, const char *list, guint index, const char *json)
{
  const LimberJsonNode *parent = find_list (tree, list, index);

  return parent != NULL ? add_child (tree, parent, index, NULL, json) : NULL;
}

GBytes *
limber_json_copy (const LimberJsonTree *tree, const char *pointer, const char *list, guint index)
{
  const LimberJsonNode *parent = find_list (tree, list, index);
  const LimberJsonNode *node = limber_json_tree_find (tree, pointer);
  g_auto (Slot) slot = { 0 };
  g_autofree char *part = NULL;
  g_autofree char *old_indent = NULL;
  g_autofree char *child = NULL;

  if (parent == NULL || node == NULL)
    return NULL;
  part = slice (tree, node->start, node->end);
  if (parent->n_children == 0 || (is_on_one_line (tree, parent) && !is_on_one_line (tree, node)))
    return add_child (tree, parent, index, NULL, part);
  slot_init (&slot, tree, parent, index);
  old_indent = indent_at (tree, node->start);
  child = indent_anew (part, old_indent, slot.indent);
  return put_in_slot (tree, &slot, child);
}

static gboolean
is_permutation (const guint *order, guint n)
{
  g_autofree gboolean *seen = g_new0 (gboolean, n);

  for (guint i = 0; i < n; i++)
    {
      if (order[i] >= n || seen[order[i]])
        return FALSE;
      seen[order[i]] = TRUE;
    }
  return TRUE;
}

GBytes *
limber_json_reorder (const LimberJsonTree *tree, const char *list, const guint *order, guint n)
{
  const LimberJsonNode *parent = find_list (tree, list, 0);
  const LimberJsonNode *slot;
  g_autoptr (GString) text = NULL;

  if (parent == NULL || parent->n_children != n || !is_permutation (order, n))
    return NULL;
  if (n == 0)
    return g_bytes_ref (limber_json_tree_get_source (tree));
  text = g_string_new (NULL);
  slot = parent->first;
  for (guint i = 0; i < n; i++, slot = slot->next)
    {
      const LimberJsonNode *entry = limber_json_node_entry (parent, order[i]);
      g_autofree char *part = slice (tree, entry->start, entry->end);
      g_autofree char *separator =
          slot->next != NULL ? slice (tree, slot->end, slot->next->start) : NULL;

      g_string_append (text, part);
      if (separator != NULL)
        g_string_append (text, separator);
    }
  return splice (tree, parent->first->start, parent->last->end, text->str);
}

GBytes *
limber_json_wrap (const LimberJsonTree *tree, const char *list, guint first, guint n,
                  const char *head, const char *key)
{
  const LimberJsonNode *parent = find_list (tree, list, first + n);
  LimberJsonStyle style = limber_json_style_infer (tree);
  const LimberJsonNode *begin;
  const LimberJsonNode *end;
  g_autofree char *part = NULL;
  g_autofree char *indent = NULL;
  g_autofree char *inner = NULL;
  g_autofree char *moved = NULL;
  g_autofree char *text = NULL;

  if (parent == NULL || n == 0)
    return NULL;
  begin = limber_json_node_entry (parent, first);
  end = limber_json_node_entry (parent, first + n - 1);
  part = slice (tree, begin->start, end->end);
  indent = indent_at (tree, begin->start);
  inner = g_strconcat (indent, style.indent, style.indent, NULL);
  moved = indent_anew (part, indent, inner);
  if (is_on_one_line (tree, parent))
    text = g_strdup_printf ("%s%s%s\"%s\"%s[%s]%s", style.padded ? "{ " : "{", head,
                            style.spaced ? ", " : ",", key, style.spaced ? ": " : ":", part,
                            style.padded ? " }" : "}");
  else
    text = g_strdup_printf ("{%s%s%s%s,%s%s%s\"%s\"%s[%s%s%s%s%s%s]%s%s}", style.newline, indent,
                            style.indent, head, style.newline, indent, style.indent, key,
                            style.spaced ? ": " : ":", style.newline, inner, moved, style.newline,
                            indent, style.indent, style.newline, indent);
  return splice (tree, begin->start, end->end, text);
}

GBytes *
limber_json_unwrap (const LimberJsonTree *tree, const char *pointer, const char *key)
{
  const LimberJsonNode *node = limber_json_tree_find (tree, pointer);
  const LimberJsonNode *inner = node != NULL ? limber_json_tree_member (tree, node, key) : NULL;
  g_autofree char *part = NULL;
  g_autofree char *old_indent = NULL;
  g_autofree char *indent = NULL;
  g_autofree char *moved = NULL;

  if (inner == NULL || inner->type != LIMBER_JSON_LIST || inner->n_children == 0
      || node->parent == NULL || node->parent->type != LIMBER_JSON_LIST)
    return NULL;
  part = slice (tree, inner->first->start, inner->last->end);
  old_indent = indent_at (tree, inner->first->start);
  indent = indent_at (tree, node->start);
  moved = indent_anew (part, old_indent, indent);
  return splice (tree, node->start, node->end, moved);
}

char *
limber_json_quote (const char *text)
{
  g_autoptr (LimberJsonWriter) writer = limber_json_writer_new ();

  limber_json_string (writer, NULL, text);
  return g_strdup (limber_json_writer_get_text (writer));
}
