/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-json-tree.h"

G_BEGIN_DECLS

/** LimberShape: what an object of a file is, as the format has it. */
typedef enum
{
  LIMBER_SHAPE_UNKNOWN, /* an author's own, the motion of a figure, or no object */
  LIMBER_SHAPE_ROUTINE,
  LIMBER_SHAPE_AUTHOR,
  LIMBER_SHAPE_SCHEDULE,
  LIMBER_SHAPE_PAIN_RULE,
  LIMBER_SHAPE_DEFAULTS,
  LIMBER_SHAPE_STEP,
  LIMBER_SHAPE_BLOCK,
  LIMBER_SHAPE_DOSE,
  LIMBER_SHAPE_INTENSITY,
  LIMBER_SHAPE_LINE,
  LIMBER_SHAPE_EXERCISE,
  LIMBER_SHAPE_LEVELS,
  LIMBER_SHAPE_CARD,
  LIMBER_SHAPE_HELP,
  LIMBER_SHAPE_GROUP,
} LimberShape;
#define LIMBER_N_SHAPES 16

/** limber_shape_of: Returns: what an object is, by the way to it from the whole file */
LimberShape limber_shape_of (const LimberJsonTree *tree, const LimberJsonNode *node);

/** limber_shape_of_pointer: Returns: what is, or would be, at a JSON pointer */
LimberShape limber_shape_of_pointer (const LimberJsonTree *tree, const char *pointer);

/**
 * limber_shape_keys:
 *
 * Returns: (transfer container) (array zero-terminated=1): the keys that it may have, in the order
 *   in which they are written best; none of an unknown one
 */
const char **limber_shape_keys (LimberShape shape);

/** limber_shape_allows: Returns: whether it may have @key */
gboolean limber_shape_allows (LimberShape shape, const char *key);

/** limber_shape_requires: Returns: whether it must have @key */
gboolean limber_shape_requires (LimberShape shape, const char *key);

/** limber_shape_label: Returns: (nullable): what the forms call the value of @key, translated */
const char *limber_shape_label (LimberShape shape, const char *key);

G_END_DECLS
