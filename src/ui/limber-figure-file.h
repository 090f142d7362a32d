/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercise.h"

G_BEGIN_DECLS

/**
 * limber_figure_file_new:
 *
 * The figure of @exercise in its most telling pose, as a picture that other programs may show.  It
 * is drawn once, and kept with what may be deleted.
 *
 * Returns: (transfer full) (nullable): the path of a PNG file; %NULL where none can be written
 */
char *limber_figure_file_new (const LimberExercise *exercise);

G_END_DECLS
