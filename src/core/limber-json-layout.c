/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json-layout.h"

#include <string.h>

/* An object of more members than this, none wider than that, fills its lines to that column: the
 * poses of a figure, which are numbers above all. */
#define FILL_MEMBERS 6
#define FILL_MEMBER_MAX 30
#define FILL_LINE_MAX 100

/* A text of this many words is a sentence. */
#define SENTENCE_WORDS 4

/* The first container in the text that shows what is asked, from the outside in. */
typedef gboolean (*Shows) (const LimberJsonTree *tree, const LimberJsonNode *node);

static const LimberJsonNode *
find_container (const LimberJsonTree *tree, const LimberJsonNode *node, Shows shows)
{
  if (node->n_children > 0 && shows (tree, node))
    return node;
  for (const LimberJsonNode *child = node->first; child != NULL; child = child->next)
    {
      const LimberJsonNode *found = find_container (tree, child, shows);

      if (found != NULL)
        return found;
    }
  return NULL;
}

static gboolean
has_newline (const LimberJsonTree *tree, gsize start, gsize end)
{
  return memchr (limber_json_tree_get_data (tree) + start, '\n', end - start) != NULL;
}

static gboolean
shows_indent (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return has_newline (tree, node->start, limber_json_node_begin (node->first));
}

static gboolean
shows_padding (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return node->type == LIMBER_JSON_OBJECT
         && !has_newline (tree, node->start, limber_json_node_begin (node->first));
}

static gboolean
shows_colon (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return node->type == LIMBER_JSON_OBJECT;
}

static gsize
indent_of_line (const char *data, gsize at, gsize *width)
{
  gsize start = at;

  while (start > 0 && data[start - 1] != '\n')
    start--;
  *width = 0;
  while (data[start + *width] == ' ' || data[start + *width] == '\t')
    (*width)++;
  return start;
}

/* One level is what the lines of the children are indented by more than that of the parent. */
static void
infer_indent (const LimberJsonTree *tree, LimberJsonStyle *style)
{
  const LimberJsonNode *node =
      find_container (tree, limber_json_tree_get_root (tree), shows_indent);
  const char *data = limber_json_tree_get_data (tree);
  gsize outer_width;
  gsize width;
  gsize outer;
  gsize inner;

  if (node == NULL)
    return;
  outer = indent_of_line (data, node->start, &outer_width);
  inner = indent_of_line (data, limber_json_node_begin (node->first), &width);
  if (width <= outer_width || width - outer_width >= sizeof style->indent
      || memcmp (data + outer, data + inner, outer_width) != 0)
    return;
  memcpy (style->indent, data + inner + outer_width, width - outer_width);
  style->indent[width - outer_width] = '\0';
}

LimberJsonStyle
limber_json_style_infer (const LimberJsonTree *tree)
{
  const char *data = limber_json_tree_get_data (tree);
  const LimberJsonNode *root = limber_json_tree_get_root (tree);
  const LimberJsonNode *padded = find_container (tree, root, shows_padding);
  const LimberJsonNode *spaced = find_container (tree, root, shows_colon);
  LimberJsonStyle style = LIMBER_JSON_STYLE;
  const char *newline = memchr (data, '\n', root->end);

  style.one_line = root->n_children > 0 && !has_newline (tree, root->start, root->end);
  if (newline != NULL && newline > data && newline[-1] == '\r')
    style.newline = "\r\n";
  if (padded != NULL)
    style.padded = data[padded->start + 1] == ' ';
  if (spaced != NULL)
    style.spaced = data[spaced->first->start - 1] != ':';
  infer_indent (tree, &style);
  return style;
}

static gboolean
holds_object (const LimberJsonNode *node)
{
  for (const LimberJsonNode *child = node->first; child != NULL; child = child->next)
    if (child->type == LIMBER_JSON_OBJECT || holds_object (child))
      return TRUE;
  return FALSE;
}

/* Children in the order to write them in. */
static GPtrArray *
children_of (const LimberJsonLayout *self, const LimberJsonTree *tree, const LimberJsonNode *node)
{
  gboolean ordered = node->type == LIMBER_JSON_OBJECT && node->n_children > 0 && self->order;
  GPtrArray *children = ordered ? self->order (tree, node, self->data) : NULL;

  if (children != NULL)
    return children;
  children = g_ptr_array_sized_new (node->n_children);
  for (LimberJsonNode *child = node->first; child != NULL; child = child->next)
    g_ptr_array_add (children, child);
  return children;
}

void
limber_json_layout_append_key (const LimberJsonLayout *self, GString *out,
                               const LimberJsonTree *tree, const LimberJsonNode *node)
{
  if (node->key_end == 0)
    return;
  g_string_append_len (out, limber_json_tree_get_data (tree) + node->key_start,
                       (gssize) (node->key_end - node->key_start));
  g_string_append (out, self->style.spaced ? ": " : ":");
}

static void
append_child_inline (const LimberJsonLayout *self, GString *out, const LimberJsonTree *tree,
                     const LimberJsonNode *child)
{
  limber_json_layout_append_key (self, out, tree, child);
  limber_json_layout_append_inline (self, out, tree, child);
}

void
limber_json_layout_append_inline (const LimberJsonLayout *self, GString *out,
                                  const LimberJsonTree *tree, const LimberJsonNode *node)
{
  g_autoptr (GPtrArray) children = NULL;
  gboolean object = node->type == LIMBER_JSON_OBJECT;
  const char *padding = object && self->style.padded && node->n_children > 0 ? " " : "";

  if (node->type < LIMBER_JSON_LIST)
    {
      g_string_append_len (out, limber_json_tree_get_data (tree) + node->start,
                           (gssize) (node->end - node->start));
      return;
    }
  children = children_of (self, tree, node);
  g_string_append_printf (out, "%c%s", object ? '{' : '[', padding);
  for (guint i = 0; i < children->len; i++)
    {
      if (i > 0)
        g_string_append (out, self->style.spaced ? ", " : ",");
      append_child_inline (self, out, tree, g_ptr_array_index (children, i));
    }
  g_string_append_printf (out, "%s%c", padding, object ? '}' : ']');
}

static gsize
width_of (const char *text)
{
  return (gsize) g_utf8_strlen (text, -1);
}

static void
append_newline (const LimberJsonLayout *self, GString *out, const char *indent)
{
  g_string_append (out, self->style.newline);
  g_string_append (out, indent);
}

/* Returns whether it has written the children: only where all are short. */
static gboolean
fill (const LimberJsonLayout *self, GString *out, const LimberJsonTree *tree, GPtrArray *children,
      const char *indent)
{
  g_autoptr (GString) lines = g_string_new (NULL);
  gsize column = FILL_LINE_MAX;

  for (guint i = 0; i < children->len; i++)
    {
      g_autoptr (GString) member = g_string_new (NULL);
      gboolean last = i + 1 == children->len;
      gsize width;

      append_child_inline (self, member, tree, g_ptr_array_index (children, i));
      width = width_of (member->str) + (last ? 0 : 1);
      if (width > FILL_MEMBER_MAX)
        return FALSE;
      if (column + 1 + width > FILL_LINE_MAX)
        {
          append_newline (self, lines, indent);
          column = width_of (indent);
        }
      else
        {
          g_string_append_c (lines, ' ');
          column++;
        }
      g_string_append_printf (lines, "%s%s", member->str, last ? "" : ",");
      column += width;
    }
  g_string_append (out, lines->str);
  return TRUE;
}

static void
append_lines (const LimberJsonLayout *self, GString *out, const LimberJsonTree *tree,
              GPtrArray *children, const char *indent)
{
  for (guint i = 0; i < children->len; i++)
    {
      const LimberJsonNode *child = g_ptr_array_index (children, i);
      gsize start;

      append_newline (self, out, indent);
      start = out->len - strlen (indent);
      limber_json_layout_append_key (self, out, tree, child);
      limber_json_layout_append (self, out, tree, child, indent, width_of (out->str + start));
      if (i + 1 < children->len)
        g_string_append_c (out, ',');
    }
}

static gboolean
is_sentence (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  g_autofree char *raw = limber_json_tree_raw (tree, node);
  guint words = 1;

  for (const char *p = raw; *p != '\0'; p++)
    words += *p == ' ' ? 1 : 0;
  return node->type == LIMBER_JSON_STRING && words >= SENTENCE_WORDS;
}

static gboolean
holds_sentence (const LimberJsonTree *tree, const LimberJsonNode *list)
{
  for (const LimberJsonNode *child = list->first; child != NULL; child = child->next)
    if (is_sentence (tree, child))
      return TRUE;
  return FALSE;
}

/* The whole of a file is never one line, however short. */
static gboolean
needs_lines (const LimberJsonLayout *self, const LimberJsonTree *tree, const LimberJsonNode *node)
{
  if (node->parent == NULL || holds_object (node))
    return TRUE;
  if (node->type == LIMBER_JSON_LIST)
    return holds_sentence (tree, node);
  return self->in_lines && self->in_lines (tree, node, self->data);
}

static gboolean
append_if_fits (const LimberJsonLayout *self, GString *out, const LimberJsonTree *tree,
                const LimberJsonNode *node, gsize column)
{
  gsize max = node->type == LIMBER_JSON_OBJECT ? LIMBER_JSON_OBJECT_MAX : LIMBER_JSON_LIST_MAX;
  g_autoptr (GString) line = NULL;

  if (node->n_children > 0 && needs_lines (self, tree, node))
    return FALSE;
  line = g_string_new (NULL);
  limber_json_layout_append_inline (self, line, tree, node);
  /* And a comma. */
  if (node->n_children > 0 && column + width_of (line->str) + 1 > max)
    return FALSE;
  g_string_append (out, line->str);
  return TRUE;
}

void
limber_json_layout_append (const LimberJsonLayout *self, GString *out, const LimberJsonTree *tree,
                           const LimberJsonNode *node, const char *indent, gsize column)
{
  g_autoptr (GPtrArray) children = NULL;
  g_autofree char *inner = NULL;
  gboolean object = node->type == LIMBER_JSON_OBJECT;

  if (self->style.one_line)
    {
      limber_json_layout_append_inline (self, out, tree, node);
      return;
    }
  if (append_if_fits (self, out, tree, node, column))
    return;
  children = children_of (self, tree, node);
  inner = g_strconcat (indent, self->style.indent, NULL);
  g_string_append_c (out, object ? '{' : '[');
  if (children->len <= FILL_MEMBERS || needs_lines (self, tree, node)
      || !fill (self, out, tree, children, inner))
    append_lines (self, out, tree, children, inner);
  append_newline (self, out, indent);
  g_string_append_c (out, object ? '}' : ']');
}
