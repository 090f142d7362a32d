/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pain-scale.h"

#include "limber-dose.h"
#include "limber-number-row.h"
#include "limber-ui.h"

struct _LimberPainScale
{
  AdwBin parent_instance;

  GtkLabel *question;
  LimberNumberRow *numbers;
  GtkLabel *low;
  GtkLabel *high;
};

enum
{
  PROP_QUESTION = 1,
  PROP_NOUN,
  PROP_LOW,
  PROP_HIGH,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];
static guint answered_signal;

G_DEFINE_FINAL_TYPE (LimberPainScale, limber_pain_scale, ADW_TYPE_BIN)

static void
chosen (LimberPainScale *self, int value)
{
  g_signal_emit (self, answered_signal, 0, value);
}

static gboolean
page_key_pressed (LimberPainScale *self, guint keyval, guint keycode, GdkModifierType state)
{
  return gtk_widget_get_mapped (GTK_WIDGET (self))
         && limber_number_row_press_key (self->numbers, keyval, state);
}

void
limber_pain_scale_take_digits (LimberPainScale *self, GtkWidget *page)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  g_return_if_fail (LIMBER_IS_PAIN_SCALE (self));

  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (page_key_pressed), self,
                           G_CONNECT_SWAPPED);
  gtk_widget_add_controller (page, keys);
}

int
limber_pain_scale_get_value (LimberPainScale *self)
{
  g_return_val_if_fail (LIMBER_IS_PAIN_SCALE (self), LIMBER_UNSET);
  return limber_number_row_get_value (self->numbers);
}

void
limber_pain_scale_set_value (LimberPainScale *self, int value)
{
  g_return_if_fail (LIMBER_IS_PAIN_SCALE (self));
  limber_number_row_set_value (self->numbers, value);
}

void
limber_pain_scale_reset (LimberPainScale *self)
{
  g_return_if_fail (LIMBER_IS_PAIN_SCALE (self));
  limber_number_row_reset (self->numbers);
}

static void
set_question (LimberPainScale *self, const char *question)
{
  limber_ui_set_text (self->question, question);
  limber_ui_set_name (GTK_WIDGET (self->numbers), question);
}

static void
limber_pain_scale_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberPainScale *self = LIMBER_PAIN_SCALE (object);
  const char *text = g_value_get_string (value) ? g_value_get_string (value) : "";

  switch (id)
    {
    case PROP_QUESTION:
      set_question (self, text);
      break;
    case PROP_NOUN:
      g_object_set (self->numbers, "noun", text, NULL);
      break;
    case PROP_LOW:
      limber_ui_set_text (self->low, text);
      break;
    case PROP_HIGH:
      limber_ui_set_text (self->high, text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
      return;
    }
  limber_number_row_describe (self->numbers, gtk_label_get_text (self->low),
                              gtk_label_get_text (self->high));
}

static void
limber_pain_scale_class_init (LimberPainScaleClass *klass)
{
  static const char *const names[] = { NULL, "question", "noun", "low", "high" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = limber_pain_scale_set_property;
  for (guint i = PROP_QUESTION; i < N_PROPERTIES; i++)
    properties[i] =
        g_param_spec_string (names[i], NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  answered_signal = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  g_type_ensure (LIMBER_TYPE_NUMBER_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-pain-scale.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPainScale, question);
  gtk_widget_class_bind_template_child (widget_class, LimberPainScale, numbers);
  gtk_widget_class_bind_template_child (widget_class, LimberPainScale, low);
  gtk_widget_class_bind_template_child (widget_class, LimberPainScale, high);
  gtk_widget_class_bind_template_callback (widget_class, chosen);
}

static void
limber_pain_scale_init (LimberPainScale *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_number_row_describe (self->numbers, gtk_label_get_text (self->low),
                              gtk_label_get_text (self->high));
}
