/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-document.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/** LimberMakeDocument: Returns: (transfer full): what is printed, for @paper */
typedef LimberDocument *(*LimberMakeDocument) (const LimberPaper *paper, gpointer data);

/** LimberPdfSaved: @file was written, or @error tells why not; called unless the person changes
 * their mind */
typedef void (*LimberPdfSaved) (GFile *file, const GError *error, gpointer data);

/**
 * limber_printing_operation_new:
 * @paper: what the print dialog begins with
 * @data: lives as long as the operation, see @destroy
 *
 * Returns: (transfer full): an operation that prints what @make makes for the paper that the person
 *   chooses.  It is as large as on the screen; on another paper than A4 and Letter it is scaled.
 */
GtkPrintOperation *limber_printing_operation_new (const char *title, const LimberPaper *paper,
                                                  LimberMakeDocument make, gpointer data,
                                                  GDestroyNotify destroy);

/** limber_printing_run: asks for a printer and prints; takes @operation (transfer full) */
void limber_printing_run (GtkWindow *parent, GtkPrintOperation *operation);

/**
 * limber_printing_save:
 * @name: the file's name that is offered
 * @document: (transfer full)
 * @now: see limber_pdf_new()
 *
 * Asks where to, and writes a PDF.
 */
void limber_printing_save (GtkWindow *parent, const char *name, LimberDocument *document,
                           LimberWallTime now, LimberPdfSaved saved, gpointer data,
                           GDestroyNotify destroy);

G_END_DECLS
