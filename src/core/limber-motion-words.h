/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-motion-spec.h"

G_BEGIN_DECLS

/** LimberWordSet: Returns: what a word of a file names, as a set; 0 for any other word */
typedef guint (*LimberWordSet) (const char *word);

guint limber_bones_from_word (const char *word);
guint limber_anchors_from_word (const char *word);
guint limber_accents_from_word (const char *word);

/** limber_prop_type_from_word: Returns: a LimberPropType, or -1 for any other word */
gint limber_prop_type_from_word (const char *word);

G_END_DECLS
