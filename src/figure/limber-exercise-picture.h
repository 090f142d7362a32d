/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <cairo.h>
#include <gdk-pixbuf/gdk-pixbuf.h>

#include "limber-exercise.h"

G_BEGIN_DECLS

/* A picture file may be so large, and so many pixels wide or high. */
#define LIMBER_PICTURE_FILE_MAX (8 * 1024 * 1024)
#define LIMBER_PICTURE_SIDE_MAX 8192

/**
 * limber_exercise_picture_load:
 * @exercise: with a picture
 * @error: what is wrong with the file, in plain words
 *
 * Reads the picture of an exercise.  The file is not trusted: it must lie in the exercise's folder,
 * also when links are followed, be an ordinary file of bounded size, and a PNG, JPEG, SVG
 * or WebP image whatever its name says.  It is scaled down to what a screen or a page can show.
 *
 * Returns: (transfer full): the picture, or %NULL
 */
GdkPixbuf *limber_exercise_picture_load (const LimberExercise *exercise, GError **error);

/** limber_exercise_picture_draw: draws @picture into the middle of the room from 0, 0 on */
void limber_exercise_picture_draw (cairo_t *cr, GdkPixbuf *picture, double width, double height);

G_END_DECLS
