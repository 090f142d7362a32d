/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-breakpoint.h"

struct _LimberBreakpoint
{
  GtkWidget parent_instance;

  GtkWidget *child;
  int width;
  int height;
  guint idle;
};

enum
{
  PROP_0,
  PROP_CHILD,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  RESIZED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberBreakpoint, limber_breakpoint, GTK_TYPE_WIDGET)

static gboolean
tell (gpointer data)
{
  LimberBreakpoint *self = data;

  self->idle = 0;
  g_signal_emit (self, signals[RESIZED], 0, self->width, self->height);
  return G_SOURCE_REMOVE;
}

static void
limber_breakpoint_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  LimberBreakpoint *self = LIMBER_BREAKPOINT (widget);
  int cap = orientation == GTK_ORIENTATION_HORIZONTAL ? LIMBER_MIN_WIDTH : LIMBER_MIN_HEIGHT;

  if (!self->child)
    return;
  gtk_widget_measure (self->child, orientation, -1, minimum, natural, NULL, NULL);
  *minimum = MIN (*minimum, cap);
}

static void
limber_breakpoint_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LimberBreakpoint *self = LIMBER_BREAKPOINT (widget);
  int min_width, min_height;

  if (self->width != width || self->height != height)
    {
      self->width = width;
      self->height = height;
      if (self->idle == 0)
        self->idle = g_idle_add_full (GTK_PRIORITY_RESIZE, tell, self, NULL);
    }
  if (!self->child)
    return;
  gtk_widget_measure (self->child, GTK_ORIENTATION_HORIZONTAL, -1, &min_width, NULL, NULL, NULL);
  width = MAX (width, min_width);
  gtk_widget_measure (self->child, GTK_ORIENTATION_VERTICAL, width, &min_height, NULL, NULL, NULL);
  gtk_widget_allocate (self->child, width, MAX (height, min_height), baseline, NULL);
}

static GtkSizeRequestMode
limber_breakpoint_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_CONSTANT_SIZE;
}

void
limber_breakpoint_set_child (LimberBreakpoint *self, GtkWidget *child)
{
  g_return_if_fail (LIMBER_IS_BREAKPOINT (self));

  if (self->child == child)
    return;
  g_clear_pointer (&self->child, gtk_widget_unparent);
  self->child = child;
  if (child)
    gtk_widget_set_parent (child, GTK_WIDGET (self));
  g_object_notify_by_pspec (G_OBJECT (self), props[PROP_CHILD]);
}

static void
limber_breakpoint_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_CHILD)
    limber_breakpoint_set_child (LIMBER_BREAKPOINT (object), g_value_get_object (value));
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_breakpoint_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  if (id == PROP_CHILD)
    g_value_set_object (value, LIMBER_BREAKPOINT (object)->child);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_breakpoint_dispose (GObject *object)
{
  LimberBreakpoint *self = LIMBER_BREAKPOINT (object);

  g_clear_handle_id (&self->idle, g_source_remove);
  g_clear_pointer (&self->child, gtk_widget_unparent);
  G_OBJECT_CLASS (limber_breakpoint_parent_class)->dispose (object);
}

static void
limber_breakpoint_class_init (LimberBreakpointClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_breakpoint_dispose;
  object_class->set_property = limber_breakpoint_set_property;
  object_class->get_property = limber_breakpoint_get_property;
  widget_class->measure = limber_breakpoint_measure;
  widget_class->size_allocate = limber_breakpoint_size_allocate;
  widget_class->get_request_mode = limber_breakpoint_get_request_mode;

  props[PROP_CHILD] =
      g_param_spec_object ("child", NULL, NULL, GTK_TYPE_WIDGET,
                           G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[RESIZED] = g_signal_new ("resized", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 2, G_TYPE_INT, G_TYPE_INT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GENERIC);
}

static void
limber_breakpoint_init (LimberBreakpoint *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
}
