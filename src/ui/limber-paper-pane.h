/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-printing.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * LimberPaperPane:
 *
 * What goes on paper: the pages as they will be, which paper, and the ways there: print, or save as
 * a PDF.
 */
#define LIMBER_TYPE_PAPER_PANE (limber_paper_pane_get_type ())
G_DECLARE_FINAL_TYPE (LimberPaperPane, limber_paper_pane, LIMBER, PAPER_PANE, AdwBin)

/**
 * limber_paper_pane_set_up:
 * @settings: remember the paper
 * @make: makes the document for a paper; it is given @owner
 * @owner: a widget that the pane is in
 *
 * To be called once.
 */
void limber_paper_pane_set_up (LimberPaperPane *self, GSettings *settings, LimberMakeDocument make,
                               GtkWidget *owner);

/**
 * limber_paper_pane_update:
 * @now: when a PDF says that it was made
 * @name: (nullable): the name that a PDF is offered to be saved under; %NULL: there is nothing yet
 * @description: (nullable): what is on the pages, for who does not see them
 *
 * Makes the document anew, and shows it.
 */
void limber_paper_pane_update (LimberPaperPane *self, LimberWallTime now, const char *name,
                               const char *description);

/** limber_paper_pane_focus: puts the focus on the main button */
void limber_paper_pane_focus (LimberPaperPane *self);

G_END_DECLS
