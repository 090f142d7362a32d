/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LIMBER_SEVERITY_WARNING,
  LIMBER_SEVERITY_ERROR,
} LimberSeverity;

/** LimberDiagnostic: one fault of a file, worded for the person who wrote it. */
typedef struct
{
  LimberSeverity severity;
  guint line;    /* from 1 */
  guint column;  /* from 1, in characters */
  char *message; /* translated */
  char *pointer; /* (nullable): JSON pointer (RFC 6901) to the place; %NULL for a fault of syntax */
} LimberDiagnostic;

/** LimberFileReport: what is wrong with one file. */
typedef struct
{
  char *path;
  GPtrArray *diagnostics; /* (element-type LimberDiagnostic): in the order of the file */
} LimberFileReport;

LimberDiagnostic *limber_diagnostic_new (LimberSeverity severity, guint line, guint column,
                                         const char *message, const char *pointer);
void limber_diagnostic_free (LimberDiagnostic *self);

/** limber_diagnostics_new: Returns: (transfer full) (element-type LimberDiagnostic): an empty list
 * that owns its elements */
GPtrArray *limber_diagnostics_new (void);

/** limber_diagnostics_count: Returns: how many of @diagnostics are of @severity */
guint limber_diagnostics_count (const GPtrArray *diagnostics, LimberSeverity severity);

/**
 * limber_diagnostic_format:
 *
 * Returns: (transfer full): `FILE:LINE:COLUMN: error: MESSAGE`, in the form of GCC's messages
 */
char *limber_diagnostic_format (const LimberDiagnostic *self, const char *file);

LimberFileReport *limber_file_report_new (const char *path, GPtrArray *diagnostics);
void limber_file_report_free (LimberFileReport *self);

/** limber_file_reports_new: Returns: (transfer full) (element-type LimberFileReport): an empty list
 * that owns its elements */
GPtrArray *limber_file_reports_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDiagnostic, limber_diagnostic_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberFileReport, limber_file_report_free)

G_END_DECLS
