/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-diagnostic.h"

LimberDiagnostic *
limber_diagnostic_new (LimberSeverity severity, guint line, guint column, const char *message,
                       const char *pointer)
{
  LimberDiagnostic *self = g_new0 (LimberDiagnostic, 1);

  self->severity = severity;
  self->line = line;
  self->column = column;
  self->message = g_strdup (message);
  self->pointer = g_strdup (pointer);
  return self;
}

void
limber_diagnostic_free (LimberDiagnostic *self)
{
  g_free (self->message);
  g_free (self->pointer);
  g_free (self);
}

GPtrArray *
limber_diagnostics_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_diagnostic_free);
}

guint
limber_diagnostics_count (const GPtrArray *diagnostics, LimberSeverity severity)
{
  guint count = 0;

  for (guint i = 0; i < diagnostics->len; i++)
    if (((LimberDiagnostic *) g_ptr_array_index (diagnostics, i))->severity == severity)
      count++;
  return count;
}

char *
limber_diagnostic_format (const LimberDiagnostic *self, const char *file)
{
  /* Editors look for these two words, so they are not translated. */
  return g_strdup_printf ("%s:%u:%u: %s: %s", file, self->line, self->column,
                          self->severity == LIMBER_SEVERITY_ERROR ? "error" : "warning",
                          self->message);
}

LimberFileReport *
limber_file_report_new (const char *path, GPtrArray *diagnostics)
{
  LimberFileReport *self = g_new0 (LimberFileReport, 1);

  self->path = g_strdup (path);
  self->diagnostics = g_ptr_array_ref (diagnostics);
  return self;
}

void
limber_file_report_free (LimberFileReport *self)
{
  g_free (self->path);
  g_ptr_array_unref (self->diagnostics);
  g_free (self);
}

GPtrArray *
limber_file_reports_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_file_report_free);
}
