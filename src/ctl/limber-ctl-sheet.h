/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>

#include "limber-exercises.h"

G_BEGIN_DECLS

/**
 * limber_ctl_write_sheet:
 * @path: where the PNG goes
 *
 * Draws every key pose of all exercises, each with its name.
 *
 * Returns: whether it could be written
 */
cairo_status_t limber_ctl_write_sheet (const LimberExercises *exercises, const char *path);

G_END_DECLS
