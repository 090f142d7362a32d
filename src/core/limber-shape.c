/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-shape.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-parser-private.h"

static const LimberKey *const keys_of[LIMBER_N_SHAPES] = {
  [LIMBER_SHAPE_ROUTINE] = limber_keys_routine,
  [LIMBER_SHAPE_AUTHOR] = limber_keys_author,
  [LIMBER_SHAPE_SCHEDULE] = limber_keys_schedule,
  [LIMBER_SHAPE_PAIN_RULE] = limber_keys_pain_rule,
  [LIMBER_SHAPE_DEFAULTS] = limber_keys_defaults,
  [LIMBER_SHAPE_STEP] = limber_keys_step,
  [LIMBER_SHAPE_BLOCK] = limber_keys_block,
  [LIMBER_SHAPE_DOSE] = limber_keys_dose,
  [LIMBER_SHAPE_INTENSITY] = limber_keys_intensity,
  [LIMBER_SHAPE_LINE] = limber_keys_line,
  [LIMBER_SHAPE_EXERCISE] = limber_keys_exercise,
  [LIMBER_SHAPE_LEVELS] = limber_keys_levels,
  [LIMBER_SHAPE_CARD] = limber_keys_card,
  [LIMBER_SHAPE_HELP] = limber_keys_help,
  [LIMBER_SHAPE_GROUP] = limber_keys_group,
};

/* What stands at a key of an object, or in the list there. */
typedef struct
{
  LimberShape parent;
  const char *key; /* (nullable): any */
  LimberShape shape;
} Way;

static const Way ways[] = {
  { LIMBER_SHAPE_ROUTINE, "author", LIMBER_SHAPE_AUTHOR },
  { LIMBER_SHAPE_ROUTINE, "schedule", LIMBER_SHAPE_SCHEDULE },
  { LIMBER_SHAPE_ROUTINE, "pain_rule", LIMBER_SHAPE_PAIN_RULE },
  { LIMBER_SHAPE_ROUTINE, "defaults", LIMBER_SHAPE_DEFAULTS },
  { LIMBER_SHAPE_ROUTINE, "steps", LIMBER_SHAPE_STEP },
  { LIMBER_SHAPE_BLOCK, "steps", LIMBER_SHAPE_STEP },
  { LIMBER_SHAPE_STEP, "exercise", LIMBER_SHAPE_EXERCISE },
  { LIMBER_SHAPE_STEP, "dose", LIMBER_SHAPE_DOSE },
  { LIMBER_SHAPE_STEP, "flare", LIMBER_SHAPE_DOSE },
  { LIMBER_SHAPE_EXERCISE, "levels", LIMBER_SHAPE_LEVELS },
  { LIMBER_SHAPE_LEVELS, NULL, LIMBER_SHAPE_DOSE },
  { LIMBER_SHAPE_DOSE, "intensity", LIMBER_SHAPE_INTENSITY },
  { LIMBER_SHAPE_DOSE, "lines", LIMBER_SHAPE_LINE },
  { LIMBER_SHAPE_HELP, "groups", LIMBER_SHAPE_GROUP },
};

static gboolean
has (const LimberJsonTree *tree, const LimberJsonNode *node, const char *key)
{
  return limber_json_tree_member (tree, node, key) != NULL;
}

/* As limber_parse_check() tells files apart. */
static LimberShape
shape_of_file (const LimberJsonTree *tree, const LimberJsonNode *root)
{
  if (has (tree, root, "steps"))
    return LIMBER_SHAPE_ROUTINE;
  if (has (tree, root, "cues") || (!has (tree, root, "format") && has (tree, root, "position")))
    return LIMBER_SHAPE_EXERCISE;
  if (has (tree, root, "groups"))
    return LIMBER_SHAPE_HELP;
  if (has (tree, root, "body") || has (tree, root, "theme"))
    return LIMBER_SHAPE_CARD;
  return LIMBER_SHAPE_ROUTINE;
}

static LimberShape
shape_at (LimberShape parent, const char *key)
{
  for (gsize i = 0; i < G_N_ELEMENTS (ways); i++)
    if (ways[i].parent == parent && (ways[i].key == NULL || strcmp (ways[i].key, key) == 0))
      return ways[i].shape;
  return LIMBER_SHAPE_UNKNOWN;
}

/* A step with a block's keys is one. */
static LimberShape
step_or_block (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return has (tree, node, "repeat") || has (tree, node, "steps") ? LIMBER_SHAPE_BLOCK
                                                                 : LIMBER_SHAPE_STEP;
}

LimberShape
limber_shape_of (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  const LimberJsonNode *owner;
  g_autofree char *key = NULL;
  LimberShape shape;

  if (node->type != LIMBER_JSON_OBJECT)
    return LIMBER_SHAPE_UNKNOWN;
  if (node->parent == NULL)
    return shape_of_file (tree, node);
  owner = node->parent->type == LIMBER_JSON_LIST ? node->parent : node;
  if (owner->parent == NULL)
    return LIMBER_SHAPE_UNKNOWN;
  key = limber_json_tree_key (tree, owner);
  shape =
      key != NULL ? shape_at (limber_shape_of (tree, owner->parent), key) : LIMBER_SHAPE_UNKNOWN;
  return shape == LIMBER_SHAPE_STEP ? step_or_block (tree, node) : shape;
}

LimberShape
limber_shape_of_pointer (const LimberJsonTree *tree, const char *pointer)
{
  const LimberJsonNode *node = limber_json_tree_find (tree, pointer);
  const char *slash = strrchr (pointer, '/');
  g_autofree char *parent = NULL;

  if (node != NULL || slash == NULL)
    return node != NULL ? limber_shape_of (tree, node) : LIMBER_SHAPE_UNKNOWN;
  parent = g_strndup (pointer, (gsize) (slash - pointer));
  return shape_at (limber_shape_of_pointer (tree, parent), slash + 1);
}

const char **
limber_shape_keys (LimberShape shape)
{
  GPtrArray *names = g_ptr_array_new ();

  for (const LimberKey *key = keys_of[shape]; key != NULL && key->name != NULL; key++)
    g_ptr_array_add (names, (gpointer) key->name);
  g_ptr_array_add (names, NULL);
  return (const char **) g_ptr_array_free (names, FALSE);
}

static const LimberKey *
find_key (LimberShape shape, const char *name)
{
  for (const LimberKey *key = keys_of[shape]; key != NULL && key->name != NULL; key++)
    if (strcmp (key->name, name) == 0)
      return key;
  return NULL;
}

gboolean
limber_shape_allows (LimberShape shape, const char *key)
{
  return find_key (shape, key) != NULL;
}

gboolean
limber_shape_requires (LimberShape shape, const char *key)
{
  const LimberKey *found = find_key (shape, key);

  return found != NULL && found->required;
}

const char *
limber_shape_label (LimberShape shape, const char *key)
{
  const LimberKey *found = find_key (shape, key);

  return found != NULL && found->label != NULL ? _ (found->label) : NULL;
}
