/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pdf.h"

#include "limber-config.h"

#include <cairo-pdf.h>
#include <glib/gi18n-lib.h>
#include <string.h>

#include "limber-write-file.h"

static cairo_status_t
append (void *closure, const unsigned char *data, unsigned int length)
{
  g_byte_array_append (closure, data, length);
  return CAIRO_STATUS_SUCCESS;
}

/* cairo takes the time without parts of a second. */
static void
set_metadata (cairo_surface_t *surface, const char *title, LimberWallTime now)
{
  char text[LIMBER_WALL_TIME_SIZE];
  g_autofree char *moment = NULL;

  limber_wall_time_format (now, text);
  moment = g_strdup_printf ("%.19s%s", text, text + strlen ("2026-03-01T08:30:00.000000"));
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_TITLE, title);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATOR, "Limber " LIMBER_VERSION);
  cairo_pdf_surface_set_metadata (surface, CAIRO_PDF_METADATA_CREATE_DATE, moment);
}

GBytes *
limber_pdf_new (LimberDocument *document, LimberWallTime now, GError **error)
{
  const LimberPaper *paper = limber_document_get_paper (document);
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  cairo_surface_t *surface =
      cairo_pdf_surface_create_for_stream (append, bytes, paper->width, paper->height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  set_metadata (surface, limber_document_get_title (document), now);
  for (guint page = 0; page < limber_document_get_n_pages (document); page++)
    {
      limber_document_draw (document, cr, page);
      cairo_show_page (cr);
    }
  status = cairo_status (cr);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  if (status == CAIRO_STATUS_SUCCESS)
    status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  if (status != CAIRO_STATUS_SUCCESS)
    {
      g_set_error (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("The page could not be drawn: %s"),
                   cairo_status_to_string (status));
      return NULL;
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

static gboolean
save_elsewhere (GBytes *pdf, GFile *file, GError **error)
{
  g_autoptr (GFileOutputStream) stream = g_file_append_to (file, G_FILE_CREATE_NONE, NULL, error);
  gsize size;
  const void *data = g_bytes_get_data (pdf, &size);

  return stream != NULL
         && g_output_stream_write_all (G_OUTPUT_STREAM (stream), data, size, NULL, NULL, error)
         && g_output_stream_close (G_OUTPUT_STREAM (stream), NULL, error);
}

/* A device or a pipe takes what it is given; it must not be replaced by a file. */
static gboolean
is_sink (const char *path)
{
  return g_file_test (path, G_FILE_TEST_EXISTS) && !g_file_test (path, G_FILE_TEST_IS_REGULAR)
         && !g_file_test (path, G_FILE_TEST_IS_DIR);
}

static gboolean
save (GBytes *pdf, GFile *file, GError **error)
{
  const char *path = g_file_peek_path (file);
  gsize size;
  const void *data = g_bytes_get_data (pdf, &size);

  if (path == NULL)
    return g_file_replace_contents (file, data, size, NULL, FALSE, G_FILE_CREATE_NONE, NULL, NULL,
                                    error);
  return is_sink (path) ? save_elsewhere (pdf, file, error) : limber_write_file (path, pdf, error);
}

gboolean
limber_pdf_save (GBytes *pdf, GFile *file, GError **error)
{
  g_autoptr (GError) cause = NULL;
  g_autofree char *name = NULL;

  if (save (pdf, file, &cause))
    return TRUE;
  name = g_file_get_parse_name (file);
  g_set_error (error, cause->domain, cause->code,
               /* Translators: the name of a file, then why */
               _ ("“%s” could not be written: %s"), name, cause->message);
  return FALSE;
}
