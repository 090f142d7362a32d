/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberRmdqPage:
 *
 * The Roland-Morris questionnaire, to be filled in for today.  Ticks are kept as they are made; the
 * score counts from when the person says that it is done.
 */
#define LIMBER_TYPE_RMDQ_PAGE (limber_rmdq_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberRmdqPage, limber_rmdq_page, LIMBER, RMDQ_PAGE, AdwBin)

/** limber_rmdq_page_new: Returns: (transfer floating) */
GtkWidget *limber_rmdq_page_new (LimberJournal *journal);

G_END_DECLS
