/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberCheckInPage:
 *
 * How the person gets on in life: the goal in own words, own activities and their scores, and what
 * the questionnaires gave.
 */
#define LIMBER_TYPE_CHECK_IN_PAGE (limber_check_in_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberCheckInPage, limber_check_in_page, LIMBER, CHECK_IN_PAGE, AdwBin)

/** limber_check_in_page_new: Returns: (transfer floating) */
GtkWidget *limber_check_in_page_new (LimberJournal *journal);

G_END_DECLS
