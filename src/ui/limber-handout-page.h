/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-exercises.h"
#include "limber-timeline.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * LimberHandoutPage:
 *
 * A routine as a handout for the patient: the pages as they will be, in usual or large print, and
 * print or save them.
 */
#define LIMBER_TYPE_HANDOUT_PAGE (limber_handout_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberHandoutPage, limber_handout_page, LIMBER, HANDOUT_PAGE, AdwBin)

/**
 * limber_handout_page_new:
 * @timeline: the routine, as it is to be done
 * @exercises: where easier forms are looked up
 * @settings: remember the size of print, and the paper
 * @now: when a PDF says that it was made
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_handout_page_new (LimberTimeline *timeline, LimberExercises *exercises,
                                    GSettings *settings, LimberWallTime now);

/** limber_handout_page_focus: puts the focus on the main button */
void limber_handout_page_focus (LimberHandoutPage *self);

G_END_DECLS
