/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-json-tree.h"

G_BEGIN_DECLS

/*
 * Edits of a JSON text that its author laid out: each is a function from the tree of a text, made
 * by limber_json_tree_new(), to a new text.  Only the bytes of what is edited change, and the
 * separators beside it; what is new is laid out as its surroundings are.  Where there is no such
 * place, each returns %NULL.  Places are JSON pointers (RFC 6901); new values are good JSON in any
 * layout.
 *
 * A text with faults of form that could be put right is edited as it is: the edit mends none.
 */

/**
 * limber_json_set:
 * @pointer: a value, or a member that its object does not have yet
 * @json: its new value
 * @order: (nullable) (array zero-terminated=1): in which order the object's keys stand: a new one
 *   goes behind the nearest of those before it, else in front of those after it, else to the end
 *
 * Returns: (transfer full) (nullable): the text; the same bytes where the value is what it was
 */
GBytes *limber_json_set (const LimberJsonTree *tree, const char *pointer, const char *json,
                         const char *const *order);

/** limber_json_remove: Returns: (transfer full) (nullable): the text without a member or an entry
 */
GBytes *limber_json_remove (const LimberJsonTree *tree, const char *pointer);

/** limber_json_rename: Returns: (transfer full) (nullable): the text with another key for a member
 */
GBytes *limber_json_rename (const LimberJsonTree *tree, const char *pointer, const char *key);

/**
 * limber_json_insert:
 * @list: the pointer to a list
 * @index: which entry the new one will be; at most the length of the list
 *
 * Returns: (transfer full) (nullable): the text with one entry more
 */
GBytes *limber_json_insert (const LimberJsonTree *tree, const char *list, guint index,
                            const char *json);

/**
 * limber_json_copy:
 * @pointer: any value
 *
 * The same with a copy of a value of the text, spelled and laid out as it is there.
 *
 * Returns: (transfer full) (nullable): the text with one entry more
 */
GBytes *limber_json_copy (const LimberJsonTree *tree, const char *pointer, const char *list,
                          guint index);

/**
 * limber_json_reorder:
 * @order: (array length=n): each index of the list once: which entry comes where
 *
 * Entries change places, separators stay where they are.
 *
 * Returns: (transfer full) (nullable): the text
 */
GBytes *limber_json_reorder (const LimberJsonTree *tree, const char *list, const guint *order,
                             guint n);

/**
 * limber_json_wrap:
 * @first: of @n entries of @list, which become the entries of a list in an object in their place
 * @head: the object's other members: "\"repeat\": 2"
 * @key: that of the inner list
 *
 * Returns: (transfer full) (nullable): the text
 */
GBytes *limber_json_wrap (const LimberJsonTree *tree, const char *list, guint first, guint n,
                          const char *head, const char *key);

/**
 * limber_json_unwrap:
 * @pointer: an entry of a list: an object with a list at @key
 *
 * Returns: (transfer full) (nullable): the text with the entries of the inner list in its place
 */
GBytes *limber_json_unwrap (const LimberJsonTree *tree, const char *pointer, const char *key);

/** limber_json_quote: Returns: (transfer full): a text as JSON has it, in quotation marks */
char *limber_json_quote (const char *text);

G_END_DECLS
