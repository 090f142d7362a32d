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

cairo_surface_t *
limber_figure_surface (const LimberFrame *frame, LimberScheme scheme, int width, int height,
                       int scale)
{
  cairo_surface_t *surface =
      cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width * scale, height * scale);
  cairo_t *cr = cairo_create (surface);

  cairo_scale (cr, scale, scale);
  cairo_set_antialias (cr, CAIRO_ANTIALIAS_FAST);
  limber_figure_draw (cr, frame, limber_palette_for (scheme), width, height);
  cairo_destroy (cr);
  cairo_surface_set_device_scale (surface, scale, scale);
  cairo_surface_flush (surface);
  return surface;
}

GdkTexture *
limber_figure_texture (const LimberFrame *frame, LimberScheme scheme, int width, int height,
                       int scale)
{
  cairo_surface_t *surface = limber_figure_surface (frame, scheme, width, height, scale);
  int stride = cairo_image_surface_get_stride (surface);
  g_autoptr (GBytes) bytes = g_bytes_new_with_free_func (
      cairo_image_surface_get_data (surface), (gsize) stride * height * scale,
      (GDestroyNotify) cairo_surface_destroy, surface);

  return gdk_memory_texture_new (width * scale, height * scale, GDK_MEMORY_DEFAULT, bytes, stride);
}
