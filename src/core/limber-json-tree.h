/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LIMBER_JSON_NULL,
  LIMBER_JSON_BOOLEAN,
  LIMBER_JSON_NUMBER,
  LIMBER_JSON_STRING,
  LIMBER_JSON_LIST,
  LIMBER_JSON_OBJECT,
} LimberJsonType;

/**
 * LimberJsonNode:
 *
 * Where one value stands in a text, in bytes from its beginning, and what is in it.  Nobody writes
 * the fields once the tree is built.
 */
typedef struct _LimberJsonNode LimberJsonNode;
struct _LimberJsonNode
{
  LimberJsonType type;
  gsize start; /* the first byte of the value */
  gsize end;   /* after its last */
  gsize key_start;
  gsize key_end; /* of its key, with both quotes; both are 0 where it has none */
  guint n_children;
  LimberJsonNode *parent; /* (nullable) */
  LimberJsonNode *first;  /* (nullable) */
  LimberJsonNode *last;   /* (nullable) */
  LimberJsonNode *next;   /* (nullable): among those of the parent, in the order of the text */
};

/**
 * LimberJsonTree:
 *
 * The values of a JSON text and the place of each: what an edit needs that changes some bytes and
 * leaves the others alone.  An immutable value with one owner.
 */
typedef struct _LimberJsonTree LimberJsonTree;

/**
 * limber_json_tree_new:
 *
 * Returns: (transfer full) (nullable): the tree of a text, which it keeps; %NULL where it has
 *   faults of form that leave its structure in doubt
 */
LimberJsonTree *limber_json_tree_new (GBytes *text);

/**
 * limber_json_tree_new_within:
 * @data: (not nullable): kept as it is: it must live as long as the tree
 * @start: where a value, or white space before it, begins
 * @end: where good JSON ends
 *
 * Returns: (transfer full): the tree of what limber_json_scan() has let through
 */
LimberJsonTree *limber_json_tree_new_within (const char *data, gsize start, gsize end);
void limber_json_tree_free (LimberJsonTree *self);

/** limber_json_tree_get_source: Returns: (transfer none) (nullable): the text that edits keep the
 * bytes of: as it was given, but for NUL bytes, which would cut what they stand in */
GBytes *limber_json_tree_get_source (const LimberJsonTree *self);

/** limber_json_tree_get_data: Returns: (transfer none): the text that nodes point into, where what
 * could be put right without a doubt is put right; not NUL-terminated */
const char *limber_json_tree_get_data (const LimberJsonTree *self);

/** limber_json_tree_has_faults: Returns: whether the text is not good JSON as it is: some faults of
 * form leave its structure in no doubt */
gboolean limber_json_tree_has_faults (const LimberJsonTree *self);

const LimberJsonNode *limber_json_tree_get_root (const LimberJsonTree *self);

/** limber_json_tree_find: Returns: (nullable): the value at this JSON pointer (RFC 6901) */
const LimberJsonNode *limber_json_tree_find (const LimberJsonTree *self, const char *pointer);

/** limber_json_tree_member: Returns: (nullable): the value of @key in an object; the last one, as
 * the parser has it, where the key is given twice */
const LimberJsonNode *limber_json_tree_member (const LimberJsonTree *self,
                                               const LimberJsonNode *object, const char *key);

/** limber_json_node_entry: Returns: (nullable): the entry of a list, or the member of an object,
 * with this index */
const LimberJsonNode *limber_json_node_entry (const LimberJsonNode *self, guint index);

/** limber_json_node_index: Returns: which of its parent's children it is, from 0 */
guint limber_json_node_index (const LimberJsonNode *self);

/** limber_json_node_begin: Returns: where its key begins, or, where it has none, the value */
gsize limber_json_node_begin (const LimberJsonNode *self);

/** limber_json_tree_key: Returns: (transfer full) (nullable): its key, escapes resolved */
char *limber_json_tree_key (const LimberJsonTree *self, const LimberJsonNode *node);

/** limber_json_tree_key_is: Returns: whether it has this key */
gboolean limber_json_tree_key_is (const LimberJsonTree *self, const LimberJsonNode *node,
                                  const char *key);

/** limber_json_tree_string: Returns: (transfer full) (nullable): a text, escapes resolved; %NULL
 * where the value is none */
char *limber_json_tree_string (const LimberJsonTree *self, const LimberJsonNode *node);

/** limber_json_tree_integer: Returns: whether it is a whole number, which @number (out) is set to
 */
gboolean limber_json_tree_integer (const LimberJsonTree *self, const LimberJsonNode *node,
                                   gint64 *number);

/** limber_json_tree_raw: Returns: (transfer full): the value as it is spelled */
char *limber_json_tree_raw (const LimberJsonTree *self, const LimberJsonNode *node);

/** limber_json_tree_pointer: Returns: (transfer full): the JSON pointer to it */
char *limber_json_tree_pointer (const LimberJsonTree *self, const LimberJsonNode *node);

/**
 * limber_json_equal:
 *
 * Returns: whether two values, which may be of two trees, are the same but for white space, the
 *   order of keys and the way that texts are escaped.  Numbers are the same only if they are
 *   spelled the same
 */
gboolean limber_json_equal (const LimberJsonTree *tree_a, const LimberJsonNode *a,
                            const LimberJsonTree *tree_b, const LimberJsonNode *b);

/** limber_json_pointer_append: adds a step to a JSON pointer: @key, escaped as it must be */
void limber_json_pointer_append (GString *pointer, const char *key);

/** limber_json_pointer_is_within: Returns: whether @place is @pointer, or a value somewhere in it
 */
gboolean limber_json_pointer_is_within (const char *place, const char *pointer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberJsonTree, limber_json_tree_free)

G_END_DECLS
