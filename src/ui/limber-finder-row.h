/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"

G_BEGIN_DECLS

/**
 * LimberFinderRow:
 *
 * An exercise that was found, to be added to a routine: its figure, kind, position and dose.
 */
#define LIMBER_TYPE_FINDER_ROW (limber_finder_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberFinderRow, limber_finder_row, LIMBER, FINDER_ROW, AdwBin)

/** limber_finder_row_new: Returns: (transfer floating): an empty row */
GtkWidget *limber_finder_row_new (void);

/** limber_finder_row_show: @level: whose dose is told */
void limber_finder_row_show (LimberFinderRow *self, const LimberExercise *exercise,
                             LimberLevel level, LimberFigures *figures);

/** limber_finder_row_facts: Returns: (transfer full): kind, position and dose in one line */
char *limber_finder_row_facts (const LimberExercise *exercise, LimberLevel level);

G_END_DECLS
