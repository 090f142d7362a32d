/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ring.h"

#include <math.h>

struct _LimberRing
{
  GtkWidget parent_instance;
  double fraction;
};

enum
{
  PROP_0,
  PROP_FRACTION,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (LimberRing, limber_ring, GTK_TYPE_WIDGET)

/* Once around, from the middle of the top: a circle, or where it is wider than high two halves of
 * one with straight lines between.  Returns: how long that is */
static double
add_path (cairo_t *cr, double width, double height, double line)
{
  double radius = (height - line) / 2;
  double straight = MAX (0, width - height) / 2;

  cairo_move_to (cr, 0, -radius);
  cairo_line_to (cr, straight, -radius);
  cairo_arc (cr, straight, 0, radius, -G_PI / 2, G_PI / 2);
  cairo_line_to (cr, -straight, radius);
  cairo_arc (cr, -straight, 0, radius, G_PI / 2, 3 * G_PI / 2);
  cairo_line_to (cr, 0, -radius);
  return 4 * straight + 2 * G_PI * radius;
}

static void
limber_ring_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberRing *self = LIMBER_RING (widget);
  float width = gtk_widget_get_width (widget);
  float height = gtk_widget_get_height (widget);
  double high = MIN (width, height);
  double line = MAX (4, high * 0.05);
  double length;
  GdkRGBA color, track;
  cairo_t *cr = gtk_snapshot_append_cairo (snapshot, &GRAPHENE_RECT_INIT (0, 0, width, height));

  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  track = color;
  track.alpha *= 0.2f;
  cairo_translate (cr, width / 2, height / 2);
  cairo_set_line_width (cr, line);
  length = add_path (cr, width, high, line);
  gdk_cairo_set_source_rgba (cr, &track);
  cairo_stroke_preserve (cr);
  gdk_cairo_set_source_rgba (cr, &color);
  cairo_set_dash (cr, (const double[]){ length * self->fraction, length }, 2, 0);
  if (self->fraction > 0)
    cairo_stroke (cr);
  cairo_destroy (cr);
}

void
limber_ring_set_fraction (LimberRing *self, double fraction)
{
  g_return_if_fail (LIMBER_IS_RING (self));

  fraction = CLAMP (fraction, 0, 1);
  if (fabs (self->fraction - fraction) < 1e-4)
    return;
  self->fraction = fraction;
  gtk_widget_queue_draw (GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_FRACTION]);
}

double
limber_ring_get_fraction (LimberRing *self)
{
  g_return_val_if_fail (LIMBER_IS_RING (self), 0);
  return self->fraction;
}

static void
limber_ring_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberRing *self = LIMBER_RING (object);

  switch (id)
    {
    case PROP_FRACTION:
      limber_ring_set_fraction (self, g_value_get_double (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_ring_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LimberRing *self = LIMBER_RING (object);

  switch (id)
    {
    case PROP_FRACTION:
      g_value_set_double (value, self->fraction);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_ring_class_init (LimberRingClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = limber_ring_set_property;
  object_class->get_property = limber_ring_get_property;
  widget_class->snapshot = limber_ring_snapshot;

  props[PROP_FRACTION] =
      g_param_spec_double ("fraction", NULL, NULL, 0, 1, 0,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_css_name (widget_class, "limber-ring");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
limber_ring_init (LimberRing *self)
{
}
