/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* How large type has to be to be read from where a person is, in minutes of arc of a capital's
 * height.  Sources (clinical notes, 5.2): FAA HF-STD-001 and ISO 9241-3, 20 to 22 preferred and 16
 * the least for good sight; 30 or more for older eyes; U.S. Section 508 practice, 3.5 times that
 * for sight of 20/70, which is 56 to 70. */
#define LIMBER_SIGHT_DIGITS_LEAST 56.0
#define LIMBER_SIGHT_DIGITS 84.0 /* half as large again, where there is room */
#define LIMBER_SIGHT_WORD_LEAST 30.0
#define LIMBER_SIGHT_WORDS 36.0
#define LIMBER_SIGHT_FLOOR 16.0

/** From arm's length to four metres; a mat beside the screen is two metres away. */
#define LIMBER_DISTANCE_MIN_CM 50
#define LIMBER_DISTANCE_MAX_CM 400
#define LIMBER_DISTANCE_CM 200

/** How much larger or smaller than by the rule the person wants it, in percent. */
#define LIMBER_ZOOM_MIN 50
#define LIMBER_ZOOM_MAX 300
#define LIMBER_ZOOM_STEP 25

/** LimberSight: from where the screen is read, and what a pixel is there. */
typedef struct
{
  double distance_mm;
  double px_per_mm; /* logical pixels */
  double zoom;      /* 1 is by the rule */
} LimberSight;

/** limber_sight_px_per_mm: what a monitor of this size in logical pixels and millimetres has in a
 * millimetre.  Returns: that; 96 to the inch where the millimetres cannot be true, as with
 * projectors and many televisions, which tell the shape of the picture or nothing */
double limber_sight_px_per_mm (int width, int height, int width_mm, int height_mm);

/** limber_sight_font_px: Returns: the size of type whose capitals are seen under @minutes of arc,
 * made larger or smaller as the person wants it */
double limber_sight_font_px (const LimberSight *self, double minutes);

/** limber_sight_minutes: Returns: under how many minutes of arc capitals of this size are seen */
double limber_sight_minutes (const LimberSight *self, double font_px);

G_END_DECLS
