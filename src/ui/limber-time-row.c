/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-time-row.h"

#include "limber-date-words.h"
#include "limber-ui.h"

#define DAY_MIN (24 * 60)

struct _LimberTimeRow
{
  AdwActionRow parent_instance;

  GtkSpinButton *spin;
};

G_DEFINE_FINAL_TYPE (LimberTimeRow, limber_time_row, ADW_TYPE_ACTION_ROW)

enum
{
  PROP_0,
  PROP_MINUTE,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static gboolean
show_time (LimberTimeRow *self)
{
  g_autofree char *time = limber_words_minute (limber_time_row_get_minute (self));

  if (g_strcmp0 (gtk_editable_get_text (GTK_EDITABLE (self->spin)), time) != 0)
    gtk_editable_set_text (GTK_EDITABLE (self->spin), time);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->spin), GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT,
                                  time, -1);
  return TRUE;
}

static int
read_time (LimberTimeRow *self, double *value)
{
  int minute;

  if (!limber_words_parse_minute (gtk_editable_get_text (GTK_EDITABLE (self->spin)), &minute))
    return GTK_INPUT_ERROR;
  *value = minute;
  return TRUE;
}

static void
value_changed (LimberTimeRow *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_MINUTE]);
}

static void
name_spin (LimberTimeRow *self)
{
  limber_ui_set_name (GTK_WIDGET (self->spin),
                      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
}

int
limber_time_row_get_minute (LimberTimeRow *self)
{
  g_return_val_if_fail (LIMBER_IS_TIME_ROW (self), 0);
  return gtk_spin_button_get_value_as_int (self->spin);
}

void
limber_time_row_set_minute (LimberTimeRow *self, int minute)
{
  g_return_if_fail (LIMBER_IS_TIME_ROW (self));
  g_return_if_fail (minute >= 0 && minute < DAY_MIN);
  gtk_spin_button_set_value (self->spin, minute);
}

static void
limber_time_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_MINUTE:
      limber_time_row_set_minute (LIMBER_TIME_ROW (object), g_value_get_int (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_time_row_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  switch (id)
    {
    case PROP_MINUTE:
      g_value_set_int (value, limber_time_row_get_minute (LIMBER_TIME_ROW (object)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_time_row_class_init (LimberTimeRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = limber_time_row_set_property;
  object_class->get_property = limber_time_row_get_property;
  properties[PROP_MINUTE] =
      g_param_spec_int ("minute", NULL, NULL, 0, DAY_MIN - 1, 0,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);

  gtk_widget_class_set_template_from_resource (widget_class, LIMBER_RESOURCES "limber-time-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberTimeRow, spin);
  gtk_widget_class_bind_template_callback (widget_class, show_time);
  gtk_widget_class_bind_template_callback (widget_class, read_time);
  gtk_widget_class_bind_template_callback (widget_class, value_changed);
}

static void
limber_time_row_init (LimberTimeRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::title", G_CALLBACK (name_spin), NULL);
  show_time (self);
}
