/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberNearest: a search for the word that somebody who wrote @word is likely to have meant. */
typedef struct
{
  const char *word;
  const char *best; /* (nullable): the likeliest of those tried, if one is near enough */
  guint distance;
} LimberNearest;

/** limber_nearest_try: takes @candidate for @self's best if it is nearer to the word than all
 * before; letters left out, added, changed or swapped count one each, capitals nothing */
void limber_nearest_try (LimberNearest *self, const char *candidate);

G_END_DECLS
