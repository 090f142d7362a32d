/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-diagnostic.h"

G_BEGIN_DECLS

/**
 * LimberFaultsWindow:
 *
 * What is wrong with some files and where, with ways to mend it.
 *
 * Signals: `check-again`: the person has changed something and wants to know; `edit-wanted` (const
 * char *path): the person asks for the editor of routines.
 */
#define LIMBER_TYPE_FAULTS_WINDOW (limber_faults_window_get_type ())
G_DECLARE_FINAL_TYPE (LimberFaultsWindow, limber_faults_window, LIMBER, FAULTS_WINDOW, AdwWindow)

/** limber_faults_window_new: Returns: (transfer none): the window, modal for @parent */
LimberFaultsWindow *limber_faults_window_new (GtkWindow *parent);

/**
 * limber_faults_window_set_reports:
 * @reports: (element-type LimberFileReport): what is wrong; an empty list says that all is well
 * @are_routines: they are files of routines, which the editor can open
 */
void limber_faults_window_set_reports (LimberFaultsWindow *self, GPtrArray *reports,
                                       gboolean are_routines);

/** limber_fault_row_new: Returns: (transfer floating): a row that tells a fault, and where it is */
GtkWidget *limber_fault_row_new (const LimberDiagnostic *fault);

G_END_DECLS
