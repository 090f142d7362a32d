/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberPlayerScale: the shape of the player for a page of some size. */
typedef struct
{
  int unit;          /* pixels: what all type and gaps of the player are multiples of */
  gboolean portrait; /* ring above the words, not beside them */
} LimberPlayerScale;

/**
 * limber_player_scale:
 * @width: of the page in logical pixels
 * @height: of the page in logical pixels
 *
 * Type is as large as the page lets it be, since it is read from a mat two metres away: there the
 * name and the note want about 30 minutes of arc, the digits 60.
 *
 * Returns: how to lay out the player
 */
LimberPlayerScale limber_player_scale (int width, int height);

/**
 * limber_player_length_class:
 * @n_chars: how long a text is
 * @comfortable: how many characters have room in full size
 *
 * Returns: (nullable): the style class that sets a longer text smaller; %NULL where it has room
 */
const char *limber_player_length_class (glong n_chars, glong comfortable);

/** limber_player_length_classes: Returns: all that limber_player_length_class() can return,
 * %NULL-terminated */
const char *const *limber_player_length_classes (void);

G_END_DECLS
