/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-button-row.h"

#define SPACING 9

struct _LimberButtonRow
{
  GtkWidget parent_instance;

  gboolean centered;
};

enum
{
  PROP_0,
  PROP_CENTERED,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

static GtkBuildableIface *parent_buildable;

static void
limber_button_row_add_child (GtkBuildable *buildable, GtkBuilder *builder, GObject *child,
                             const char *type)
{
  if (GTK_IS_WIDGET (child))
    gtk_widget_set_parent (GTK_WIDGET (child), GTK_WIDGET (buildable));
  else
    parent_buildable->add_child (buildable, builder, child, type);
}

static void
limber_button_row_buildable_init (GtkBuildableIface *iface)
{
  parent_buildable = g_type_interface_peek_parent (iface);
  iface->add_child = limber_button_row_add_child;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberButtonRow, limber_button_row, GTK_TYPE_WIDGET,
                               G_IMPLEMENT_INTERFACE (GTK_TYPE_BUILDABLE,
                                                      limber_button_row_buildable_init))

static void
measure_child (GtkWidget *child, int width, int *child_width, int *child_height)
{
  int minimum;

  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, child_width, NULL, NULL);
  if (*child_width > width)
    *child_width = MAX (minimum, width);
  gtk_widget_measure (child, GTK_ORIENTATION_VERTICAL, *child_width, NULL, child_height, NULL,
                      NULL);
}

/* The children of one line, from @first.  Returns: the first of the next line (nullable) */
static GtkWidget *
find_line (GtkWidget *first, int width, int *line_width, int *line_height)
{
  GtkWidget *child;

  *line_width = -SPACING;
  *line_height = 0;
  for (child = first; child; child = gtk_widget_get_next_sibling (child))
    {
      int child_width, child_height;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, width, &child_width, &child_height);
      if (*line_width > 0 && *line_width + SPACING + child_width > width)
        break;
      *line_width += SPACING + child_width;
      *line_height = MAX (*line_height, child_height);
    }
  return child;
}

static void
place_line (LimberButtonRow *self, GtkWidget *first, GtkWidget *end, int x, int y, int width,
            int line_height)
{
  gboolean mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  for (GtkWidget *child = first; child != end; child = gtk_widget_get_next_sibling (child))
    {
      int child_width, child_height;

      if (!gtk_widget_should_layout (child))
        continue;
      measure_child (child, width, &child_width, &child_height);
      gtk_widget_size_allocate (
          child,
          &(GtkAllocation){ mirrored ? width - x - child_width : x, y, child_width, line_height },
          -1);
      x += child_width + SPACING;
    }
}

/* Returns: the height that it takes at @width */
static int
lay_out (LimberButtonRow *self, int width, gboolean place)
{
  GtkWidget *first = gtk_widget_get_first_child (GTK_WIDGET (self));
  int y = 0;

  while (first)
    {
      int line_width, line_height;
      GtkWidget *end = find_line (first, width, &line_width, &line_height);

      if (place)
        place_line (self, first, end, self->centered ? MAX (0, (width - line_width) / 2) : 0, y,
                    width, line_height);
      y += line_height + (end ? SPACING : 0);
      first = end;
    }
  return y;
}

static void
limber_button_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  lay_out (LIMBER_BUTTON_ROW (widget), width, TRUE);
}

static void
measure_width (GtkWidget *widget, int *minimum, int *natural)
{
  gboolean any = FALSE;

  *minimum = *natural = 0;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      int child_minimum, child_natural;

      if (!gtk_widget_should_layout (child))
        continue;
      gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &child_minimum, &child_natural,
                          NULL, NULL);
      *minimum = MAX (*minimum, child_minimum);
      *natural += child_natural + (any ? SPACING : 0);
      any = TRUE;
    }
}

static void
limber_button_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    measure_width (widget, minimum, natural);
  else
    *minimum = *natural =
        lay_out (LIMBER_BUTTON_ROW (widget), for_size < 0 ? G_MAXINT / 2 : for_size, FALSE);
}

static GtkSizeRequestMode
limber_button_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
limber_button_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  if (id == PROP_CENTERED)
    LIMBER_BUTTON_ROW (object)->centered = g_value_get_boolean (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_button_row_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (limber_button_row_parent_class)->dispose (object);
}

static void
limber_button_row_class_init (LimberButtonRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = limber_button_row_set_property;
  object_class->dispose = limber_button_row_dispose;
  widget_class->measure = limber_button_row_measure;
  widget_class->size_allocate = limber_button_row_size_allocate;
  widget_class->get_request_mode = limber_button_row_get_request_mode;
  props[PROP_CENTERED] =
      g_param_spec_boolean ("centered", NULL, NULL, FALSE,
                            G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
}

static void
limber_button_row_init (LimberButtonRow *self)
{
}
