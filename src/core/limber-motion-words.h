/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-motion-spec.h"

G_BEGIN_DECLS

/* The words of an exercise's `motion`, for the file that reads it.  Each of these returns the set
 * that a word names, alone or as a group ("arms"), and 0 for any other word. */
guint limber_motion_bones (const char *word);   /* of 1 << LimberBone */
guint limber_motion_anchors (const char *word); /* of LimberAnchor */
guint limber_motion_accents (const char *word); /* of LimberAccent */

/** limber_motion_prop: Returns: the LimberPropType called @word, or -1 */
gint limber_motion_prop (const char *word);

G_END_DECLS
