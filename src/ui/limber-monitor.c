/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-monitor.h"

LimberSight
limber_monitor_sight (GtkWidget *widget, int distance_cm, int zoom)
{
  GtkNative *native = gtk_widget_get_native (widget);
  GdkSurface *surface = native ? gtk_native_get_surface (native) : NULL;
  GdkMonitor *monitor =
      surface ? gdk_display_get_monitor_at_surface (gdk_surface_get_display (surface), surface)
              : NULL;
  LimberSight sight = { .distance_mm = distance_cm * 10.0, .zoom = zoom / 100.0 };
  GdkRectangle size = { 0 };

  if (monitor)
    gdk_monitor_get_geometry (monitor, &size);
  sight.px_per_mm = limber_sight_px_per_mm (size.width, size.height,
                                            monitor ? gdk_monitor_get_width_mm (monitor) : 0,
                                            monitor ? gdk_monitor_get_height_mm (monitor) : 0);
  return sight;
}

void
limber_monitor_follow (GtkWidget *widget)
{
  g_signal_connect_object (gtk_native_get_surface (gtk_widget_get_native (widget)), "enter-monitor",
                           G_CALLBACK (gtk_widget_queue_allocate), widget, G_CONNECT_SWAPPED);
}
