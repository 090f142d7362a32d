/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberIncomingPage:
 *
 * What somebody handed over, before anything of it is kept: who wrote it, what it asks, and what it
 * would change.  All that is in the file is shown as text.  A file that cannot be used is told with
 * its faults.
 *
 * Signal `accepted` (const char *): the person has the routine now, in this file.
 */
#define LIMBER_TYPE_INCOMING_PAGE (limber_incoming_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberIncomingPage, limber_incoming_page, LIMBER, INCOMING_PAGE, AdwBin)

/**
 * limber_incoming_page_new:
 * @path: a file that somebody sent
 * @paths: where the person's own files are
 * @library: all that the person has
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_incoming_page_new (const char *path, const LimberLibraryPaths *paths,
                                     LimberLibrary *library);

G_END_DECLS
