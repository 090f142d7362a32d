/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-figure-scheme.h"

#include <adwaita.h>

#include "limber-figure-draw.h"

LimberScheme
limber_figure_scheme (void)
{
  AdwStyleManager *style = adw_style_manager_get_default ();
  gboolean dark = adw_style_manager_get_dark (style);

  if (adw_style_manager_get_high_contrast (style))
    return dark ? LIMBER_SCHEME_HIGH_CONTRAST_DARK : LIMBER_SCHEME_HIGH_CONTRAST;
  return dark ? LIMBER_SCHEME_DARK : LIMBER_SCHEME_LIGHT;
}

void
limber_figure_follow_style (GtkWidget *widget)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), widget,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::high-contrast", G_CALLBACK (gtk_widget_queue_draw),
                           widget, G_CONNECT_SWAPPED);
}

GdkTexture *
limber_figure_texture (const LimberFrame *frame, LimberScheme scheme, int width, int height,
                       int scale)
{
  int stride = cairo_format_stride_for_width (CAIRO_FORMAT_ARGB32, width * scale);
  gsize size = (gsize) stride * height * scale;
  guchar *pixels = g_malloc0 (size);
  g_autoptr (GBytes) bytes = g_bytes_new_take (pixels, size);
  cairo_surface_t *surface = cairo_image_surface_create_for_data (
      pixels, CAIRO_FORMAT_ARGB32, width * scale, height * scale, stride);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  limber_figure_draw (cr, frame, limber_palette_for (scheme), width, height);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
  return gdk_memory_texture_new (width * scale, height * scale, GDK_MEMORY_DEFAULT, bytes, stride);
}
