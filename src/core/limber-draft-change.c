/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-change.h"

/* What of the text after is not as it was before, in bytes. */
typedef struct
{
  gsize start;
  gsize end; /* may be the start: something went */
} Change;

static gboolean
find_bytes (GBytes *before, GBytes *after, Change *change)
{
  gsize n;
  gsize m;
  const char *a = g_bytes_get_data (before, &n);
  const char *b = g_bytes_get_data (after, &m);
  gsize start = 0;
  gsize tail = 0;

  while (start < MIN (n, m) && a[start] == b[start])
    start++;
  if (start == n && start == m)
    return FALSE;
  while (tail < MIN (n, m) - start && a[n - tail - 1] == b[m - tail - 1])
    tail++;
  *change = (Change){ start, m - tail };
  return TRUE;
}

static gboolean
holds (const LimberJsonNode *node, const Change *change)
{
  return limber_json_node_begin (node) <= change->start && change->end <= node->end;
}

/* The first that is not wholly before the change, else the last. */
static const LimberJsonNode *
child_at (const LimberJsonNode *node, gsize start)
{
  for (const LimberJsonNode *child = node->first; child != NULL; child = child->next)
    if (child->end > start)
      return child;
  return node->last;
}

char *
limber_draft_find_change (LimberDraft *before, LimberDraft *after)
{
  const LimberJsonTree *tree = limber_draft_get_tree (after);
  const LimberJsonNode *node = tree != NULL ? limber_json_tree_get_root (tree) : NULL;
  const LimberJsonNode *child;
  Change change;

  if (node == NULL || limber_draft_get_tree (before) == NULL
      || !find_bytes (limber_draft_get_text (before), limber_draft_get_text (after), &change))
    return NULL;
  for (child = child_at (node, change.start); child != NULL && holds (child, &change);
       child = child_at (node, change.start))
    node = child;
  /* Of several entries, the first. */
  if (node->type == LIMBER_JSON_LIST && child != NULL)
    node = child;
  return limber_json_tree_pointer (tree, node);
}
