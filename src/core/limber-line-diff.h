/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberLinePair: what stands beside each other when two texts are shown side by side. */
typedef struct
{
  char *left;  /* (nullable): %NULL where the left text has no such line */
  char *right; /* (nullable) */
  gboolean same;
} LimberLinePair;

/**
 * limber_line_diff:
 * @left: any bytes, one version of a file
 * @right: the other
 *
 * Lines are shown as text: limber_plain_text() tells what becomes of them.  Files that are written
 * in very long lines are laid out by limber_format() first, if they are good JSON.
 *
 * Returns: (transfer full) (element-type LimberLinePair): the lines of both, in order, those that
 *   are in both beside each other
 */
GPtrArray *limber_line_diff (GBytes *left, GBytes *right);

G_END_DECLS
