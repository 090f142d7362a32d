/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"
#include "limber-paper.h"

G_BEGIN_DECLS

/**
 * LimberDocument:
 *
 * Boxes on pages.  A page ends between two boxes, never within one; a box that is higher than a
 * page is made smaller until it fits.  At the foot of each page stands what the document is, and
 * which of how many pages.
 */
typedef struct _LimberDocument LimberDocument;

/**
 * limber_document_new:
 * @title: what it is called in the file; shown as text
 * @footer: what stands at the foot of each page
 */
LimberDocument *limber_document_new (const LimberPaper *paper, LimberFonts *fonts,
                                     const char *title, const char *footer);
void limber_document_free (LimberDocument *self);

/** limber_document_add: @box (transfer full) comes below the last one, @gap away from it, or at the
 * head of a new page where it does not fit */
void limber_document_add (LimberDocument *self, LimberBox *box, double gap);

/** limber_document_get_width: Returns: how wide its boxes are, in points */
double limber_document_get_width (const LimberDocument *self);

/** limber_document_get_height: Returns: how high the boxes of one page can be, in points */
double limber_document_get_height (const LimberDocument *self);

/** limber_document_get_room: Returns: how much height the last page has left, in points */
double limber_document_get_room (const LimberDocument *self);

const char *limber_document_get_title (const LimberDocument *self);
const LimberPaper *limber_document_get_paper (const LimberDocument *self);

/** limber_document_get_n_pages: Returns: 1 or more */
guint limber_document_get_n_pages (const LimberDocument *self);

/** limber_document_draw: draws a page in black on what is there, from the corner of the paper at
 * 0, 0 on; nothing is drawn in the margins */
void limber_document_draw (LimberDocument *self, cairo_t *cr, guint page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDocument, limber_document_free)

G_END_DECLS
