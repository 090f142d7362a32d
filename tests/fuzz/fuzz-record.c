/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A saved record of any bytes: what is read can be exported in each form, and reads back as it was.
 */

#include <string.h>

#include "limber-export.h"
#include "limber-parser.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

static LimberHistory *
parse (const void *data, gsize size)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  LimberHistory *history = limber_parse_record (bytes, diagnostics);

  for (guint i = 0; history == NULL && i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      g_assert_cmpuint (diagnostic->line, >, 0);
      g_assert_true (g_utf8_validate (diagnostic->message, -1, NULL));
    }
  g_assert_true (history != NULL || diagnostics->len > 0);
  return history;
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_autoptr (LimberHistory) history = parse (data, size);
  g_autoptr (LimberHistory) back = NULL;
  g_autofree char *json = NULL;
  g_autofree char *again = NULL;
  g_autofree char *fhir = NULL;

  if (history == NULL)
    return 0;
  json = limber_export_json (history);
  back = parse (json, strlen (json));
  g_assert_nonnull (back);
  again = limber_export_json (back);
  g_assert_cmpstr (again, ==, json);
  fhir = limber_export_fhir (history, G_MININT / 2, 20000);
  g_assert_true (g_utf8_validate (fhir, -1, NULL));
  for (int i = 0; i < LIMBER_N_EXPORT_TABLES; i++)
    {
      g_autofree char *csv = limber_export_csv (history, (LimberExportTable) i);

      g_assert_true (g_str_has_suffix (csv, "\r\n"));
    }
  return 0;
}
