/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-document.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * limber_pdf_new:
 * @now: the time that the file says it was made at
 *
 * Returns: (transfer full) (nullable): @document as a PDF, which names its title and nobody; %NULL
 *   with @error set where there is no memory for it
 */
GBytes *limber_pdf_new (LimberDocument *document, LimberWallTime now, GError **error);

/**
 * limber_pdf_save:
 *
 * Writes a PDF into @file, at once and whole: what was there before stays until all of it is on the
 * disk.
 *
 * Returns: whether it is; if not, @error tells the person why, by the name of the file
 */
gboolean limber_pdf_save (GBytes *pdf, GFile *file, GError **error);

G_END_DECLS
