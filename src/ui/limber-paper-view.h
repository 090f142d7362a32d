/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-document.h"

G_BEGIN_DECLS

/**
 * LimberPaperView:
 *
 * Shows the pages of a document below each other, as wide as there is room.  A screen reader calls
 * it a picture; what is on it is told by the widget's name and description.
 */
#define LIMBER_TYPE_PAPER_VIEW (limber_paper_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberPaperView, limber_paper_view, LIMBER, PAPER_VIEW, GtkWidget)

/** limber_paper_view_set_document: @document is (transfer full) (nullable) */
void limber_paper_view_set_document (LimberPaperView *self, LimberDocument *document);

G_END_DECLS
