/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json-tree.h"

#include <string.h>

#include "limber-json-private.h"
#include "limber-json.h"

#define CHUNK 64

struct _LimberJsonTree
{
  GBytes *source; /* (nullable) */
  LimberJson json;
  gboolean faulty;
  const char *data;
  LimberJsonNode *root;
  GPtrArray *chunks; /* (element-type LimberJsonNode): CHUNK nodes each, so that none moves */
  guint n_in_chunk;
};

/* The text is good JSON: the gate has let it through.  So nothing is checked here. */
typedef struct
{
  LimberJsonTree *tree;
  const char *p;
  const char *end;
} Reading;

static LimberJsonNode *read_value (Reading *self, LimberJsonNode *parent);

static LimberJsonNode *
new_node (LimberJsonTree *self)
{
  LimberJsonNode *chunk;

  if (self->chunks->len == 0 || self->n_in_chunk == CHUNK)
    {
      g_ptr_array_add (self->chunks, g_new0 (LimberJsonNode, CHUNK));
      self->n_in_chunk = 0;
    }
  chunk = g_ptr_array_index (self->chunks, self->chunks->len - 1);
  return &chunk[self->n_in_chunk++];
}

static void
skip_space (Reading *self)
{
  while (self->p < self->end && limber_scanner_is_space (*self->p))
    self->p++;
}

static void
skip_string (Reading *self)
{
  self->p++;
  while (self->p < self->end && *self->p != '"')
    self->p += *self->p == '\\' ? 2 : 1;
  self->p++;
}

static void
add_child (LimberJsonNode *parent, LimberJsonNode *child)
{
  if (parent->last != NULL)
    parent->last->next = child;
  else
    parent->first = child;
  parent->last = child;
  parent->n_children++;
}

static void
read_child (Reading *self, LimberJsonNode *parent)
{
  const char *data = self->tree->data;
  gsize key_start = (gsize) (self->p - data);
  gsize key_end = 0;
  LimberJsonNode *child;

  if (parent->type == LIMBER_JSON_OBJECT)
    {
      skip_string (self);
      key_end = (gsize) (self->p - data);
      skip_space (self);
      self->p++; /* the colon */
      skip_space (self);
    }
  child = read_value (self, parent);
  if (key_end > 0)
    {
      child->key_start = key_start;
      child->key_end = key_end;
    }
  add_child (parent, child);
}

static void
read_children (Reading *self, LimberJsonNode *parent)
{
  self->p++;
  skip_space (self);
  while (self->p < self->end && *self->p != '}' && *self->p != ']')
    {
      read_child (self, parent);
      skip_space (self);
      if (self->p < self->end && *self->p == ',')
        self->p++;
      skip_space (self);
    }
  self->p++;
}

static LimberJsonType
type_of (char c)
{
  switch (c)
    {
    case '{':
      return LIMBER_JSON_OBJECT;
    case '[':
      return LIMBER_JSON_LIST;
    case '"':
      return LIMBER_JSON_STRING;
    case 't':
    case 'f':
      return LIMBER_JSON_BOOLEAN;
    case 'n':
      return LIMBER_JSON_NULL;
    default:
      return LIMBER_JSON_NUMBER;
    }
}

static LimberJsonNode *
read_value (Reading *self, LimberJsonNode *parent)
{
  LimberJsonNode *node = new_node (self->tree);

  node->parent = parent;
  node->start = (gsize) (self->p - self->tree->data);
  node->type = self->p < self->end ? type_of (*self->p) : LIMBER_JSON_NULL;
  if (node->type >= LIMBER_JSON_LIST)
    read_children (self, node);
  else if (node->type == LIMBER_JSON_STRING)
    skip_string (self);
  else
    while (self->p < self->end && strchr (",]} \n\r\t", *self->p) == NULL)
      self->p++;
  node->end = (gsize) (self->p - self->tree->data);
  return node;
}

static LimberJsonTree *
tree_new (const char *data, gsize start, gsize end)
{
  LimberJsonTree *self = g_new0 (LimberJsonTree, 1);
  Reading reading = { .tree = self, .p = data + start, .end = data + end };

  self->data = data;
  self->chunks = g_ptr_array_new_with_free_func (g_free);
  skip_space (&reading);
  self->root = read_value (&reading, NULL);
  return self;
}

LimberJsonTree *
limber_json_tree_new_within (const char *data, gsize start, gsize end)
{
  g_return_val_if_fail (data != NULL, NULL);
  return tree_new (data, start, end);
}

LimberJsonTree *
limber_json_tree_new (GBytes *text)
{
  g_autoptr (LimberFaults) faults = limber_faults_new ();
  LimberJsonTree *self;
  LimberJson json;
  gsize size;
  const char *data;

  g_return_val_if_fail (text != NULL, NULL);
  data = g_bytes_get_data (text, &size);
  /* Of no bytes there may be no address either. */
  if (!limber_json_scan (size > 0 ? data : "", size, faults, &json))
    {
      limber_json_clear (&json);
      return NULL;
    }
  self = tree_new (json.text, json.start, json.end);
  self->json = json;
  self->faulty = limber_faults_any (faults, LIMBER_SEVERITY_ERROR);
  self->source = json.owned != NULL && memchr (data, '\0', size) != NULL
                     ? g_bytes_new (json.text, size)
                     : g_bytes_ref (text);
  return self;
}

void
limber_json_tree_free (LimberJsonTree *self)
{
  g_ptr_array_unref (self->chunks);
  limber_json_clear (&self->json);
  g_clear_pointer (&self->source, g_bytes_unref);
  g_free (self);
}

gboolean
limber_json_tree_has_faults (const LimberJsonTree *self)
{
  return self->faulty;
}

GBytes *
limber_json_tree_get_source (const LimberJsonTree *self)
{
  return self->source;
}

const char *
limber_json_tree_get_data (const LimberJsonTree *self)
{
  return self->data;
}

const LimberJsonNode *
limber_json_tree_get_root (const LimberJsonTree *self)
{
  return self->root;
}

gboolean
limber_json_tree_key_is (const LimberJsonTree *self, const LimberJsonNode *node, const char *key)
{
  const char *text = self->data + node->key_start + 1;
  gsize length = strlen (key);
  g_autofree char *meant = NULL;

  if (node->key_end == 0)
    return FALSE;
  if (node->key_end - node->key_start == length + 2 && memcmp (text, key, length) == 0)
    return TRUE;
  if (memchr (text, '\\', node->key_end - node->key_start - 2) == NULL)
    return FALSE;
  meant = limber_json_tree_key (self, node);
  return strcmp (meant, key) == 0;
}

const LimberJsonNode *
limber_json_tree_member (const LimberJsonTree *self, const LimberJsonNode *object, const char *key)
{
  const LimberJsonNode *found = NULL;

  if (object->type != LIMBER_JSON_OBJECT)
    return NULL;
  for (const LimberJsonNode *child = object->first; child != NULL; child = child->next)
    if (limber_json_tree_key_is (self, child, key))
      found = child;
  return found;
}

const LimberJsonNode *
limber_json_node_entry (const LimberJsonNode *self, guint index)
{
  const LimberJsonNode *child = self->first;

  while (child != NULL && index-- > 0)
    child = child->next;
  return child;
}

guint
limber_json_node_index (const LimberJsonNode *self)
{
  guint index = 0;

  for (const LimberJsonNode *child = self->parent->first; child != self; child = child->next)
    index++;
  return index;
}

gsize
limber_json_node_begin (const LimberJsonNode *self)
{
  return self->key_end > 0 ? self->key_start : self->start;
}

/* One step of a pointer, with its two escapes resolved. */
static char *
pointer_step (const char *step, gsize length)
{
  GString *out = g_string_sized_new (length);

  for (gsize i = 0; i < length; i++)
    if (step[i] == '~' && i + 1 < length)
      g_string_append_c (out, step[++i] == '0' ? '~' : '/');
    else
      g_string_append_c (out, step[i]);
  return g_string_free (out, FALSE);
}

static const LimberJsonNode *
find_entry (const LimberJsonNode *list, const char *step)
{
  guint64 index;

  if (!g_ascii_string_to_unsigned (step, 10, 0, G_MAXUINT32, &index, NULL)
      || (step[0] == '0' && step[1] != '\0'))
    return NULL;
  return limber_json_node_entry (list, (guint) index);
}

const LimberJsonNode *
limber_json_tree_find (const LimberJsonTree *self, const char *pointer)
{
  const LimberJsonNode *node = self->root;

  if (*pointer != '/' && *pointer != '\0')
    return NULL;
  while (node != NULL && *pointer == '/')
    {
      gsize length = strcspn (++pointer, "/");
      g_autofree char *step = pointer_step (pointer, length);

      node = node->type == LIMBER_JSON_LIST ? find_entry (node, step)
                                            : limber_json_tree_member (self, node, step);
      pointer += length;
    }
  return node;
}

char *
limber_json_tree_key (const LimberJsonTree *self, const LimberJsonNode *node)
{
  if (node->key_end == 0)
    return NULL;
  return limber_scanner_unescape (self->data + node->key_start + 1,
                                  node->key_end - node->key_start - 2);
}

char *
limber_json_tree_string (const LimberJsonTree *self, const LimberJsonNode *node)
{
  if (node->type != LIMBER_JSON_STRING)
    return NULL;
  return limber_scanner_unescape (self->data + node->start + 1, node->end - node->start - 2);
}

gboolean
limber_json_tree_integer (const LimberJsonTree *self, const LimberJsonNode *node, gint64 *number)
{
  g_autofree char *raw = NULL;

  if (node->type != LIMBER_JSON_NUMBER)
    return FALSE;
  raw = limber_json_tree_raw (self, node);
  return g_ascii_string_to_signed (raw, 10, G_MININT64, G_MAXINT64, number, NULL);
}

char *
limber_json_tree_raw (const LimberJsonTree *self, const LimberJsonNode *node)
{
  return g_strndup (self->data + node->start, node->end - node->start);
}

void
limber_json_pointer_append (GString *pointer, const char *key)
{
  g_string_append_c (pointer, '/');
  for (const char *p = key; *p != '\0'; p++)
    if (*p == '~' || *p == '/')
      g_string_append (pointer, *p == '~' ? "~0" : "~1");
    else
      g_string_append_c (pointer, *p);
}

static void
append_way (const LimberJsonTree *self, const LimberJsonNode *node, GString *pointer)
{
  g_autofree char *key = limber_json_tree_key (self, node);

  if (node->parent == NULL)
    return;
  append_way (self, node->parent, pointer);
  if (key != NULL)
    limber_json_pointer_append (pointer, key);
  else
    g_string_append_printf (pointer, "/%u", limber_json_node_index (node));
}

char *
limber_json_tree_pointer (const LimberJsonTree *self, const LimberJsonNode *node)
{
  GString *pointer = g_string_new (NULL);

  append_way (self, node, pointer);
  return g_string_free (pointer, FALSE);
}

static gboolean
equal_strings (const LimberJsonTree *tree_a, const LimberJsonNode *a, const LimberJsonTree *tree_b,
               const LimberJsonNode *b)
{
  g_autofree char *one = limber_json_tree_string (tree_a, a);
  g_autofree char *two = limber_json_tree_string (tree_b, b);

  return strcmp (one, two) == 0;
}

static gboolean
equal_members (const LimberJsonTree *tree_a, const LimberJsonNode *a, const LimberJsonTree *tree_b,
               const LimberJsonNode *b)
{
  for (const LimberJsonNode *child = a->first; child != NULL; child = child->next)
    {
      g_autofree char *key = limber_json_tree_key (tree_a, child);
      const LimberJsonNode *other = limber_json_tree_member (tree_b, b, key);

      if (other == NULL || !limber_json_equal (tree_a, child, tree_b, other))
        return FALSE;
    }
  return TRUE;
}

static gboolean
equal_entries (const LimberJsonTree *tree_a, const LimberJsonNode *a, const LimberJsonTree *tree_b,
               const LimberJsonNode *b)
{
  const LimberJsonNode *other = b->first;

  for (const LimberJsonNode *child = a->first; child != NULL; child = child->next)
    {
      if (!limber_json_equal (tree_a, child, tree_b, other))
        return FALSE;
      other = other->next;
    }
  return TRUE;
}

gboolean
limber_json_equal (const LimberJsonTree *tree_a, const LimberJsonNode *a,
                   const LimberJsonTree *tree_b, const LimberJsonNode *b)
{
  if (a->type != b->type || a->n_children != b->n_children)
    return FALSE;
  if (a->type == LIMBER_JSON_OBJECT)
    return equal_members (tree_a, a, tree_b, b);
  if (a->type == LIMBER_JSON_LIST)
    return equal_entries (tree_a, a, tree_b, b);
  if (a->type == LIMBER_JSON_STRING)
    return equal_strings (tree_a, a, tree_b, b);
  return a->end - a->start == b->end - b->start
         && memcmp (tree_a->data + a->start, tree_b->data + b->start, a->end - a->start) == 0;
}

gboolean
limber_json_pointer_is_within (const char *place, const char *pointer)
{
  gsize n = strlen (pointer);

  return strncmp (place, pointer, n) == 0 && (place[n] == '\0' || place[n] == '/');
}
