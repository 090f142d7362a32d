/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "ink.h"

/* Smooth edges. */
#define EDGE 1.0

Ink
ink_of_page (LimberDocument *document, guint page)
{
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);
  double x, y, width, height;

  limber_document_draw (document, cr, page);
  g_assert_cmpint (cairo_status (cr), ==, CAIRO_STATUS_SUCCESS);
  cairo_destroy (cr);
  cairo_recording_surface_ink_extents (surface, &x, &y, &width, &height);
  cairo_surface_destroy (surface);
  return (Ink){ x, y, x + width, y + height };
}

void
ink_assert_in_margins (LimberDocument *document)
{
  const LimberPaper *paper = limber_document_get_paper (document);

  for (guint page = 0; page < limber_document_get_n_pages (document); page++)
    {
      Ink ink = ink_of_page (document, page);

      g_assert_cmpfloat (ink.left, >=, paper->margin - EDGE);
      g_assert_cmpfloat (ink.top, >=, paper->margin - EDGE);
      g_assert_cmpfloat (ink.right, <=, paper->width - paper->margin + EDGE);
      g_assert_cmpfloat (ink.bottom, <=, paper->height - paper->margin + EDGE);
    }
}
