/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-notice-card.h"

#include "limber-button-row.h"
#include "limber-ui.h"

struct _LimberNoticeCard
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *body;
  GtkToggleButton *why_button;
  GtkLabel *why;
  GtkButton *accept;
  GtkButton *decline;
};

enum
{
  PROP_0,
  PROP_HEADING,
  PROP_BODY,
  PROP_WHY,
  PROP_ACCEPT,
  PROP_DECLINE,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

enum
{
  ACCEPTED,
  DECLINED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberNoticeCard, limber_notice_card, ADW_TYPE_BIN)

static void
accept_clicked (LimberNoticeCard *self)
{
  g_signal_emit (self, signals[ACCEPTED], 0);
}

static void
decline_clicked (LimberNoticeCard *self)
{
  g_signal_emit (self, signals[DECLINED], 0);
}

static void
set_button (GtkButton *button, const char *label)
{
  gtk_widget_set_visible (GTK_WIDGET (button), label != NULL);
  if (label)
    gtk_button_set_label (button, label);
}

static void
limber_notice_card_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberNoticeCard *self = LIMBER_NOTICE_CARD (object);
  const char *text = g_value_get_string (value);

  switch (id)
    {
    case PROP_HEADING:
      limber_ui_set_text (self->heading, text);
      limber_ui_set_name (GTK_WIDGET (self), text ? text : "");
      break;
    case PROP_BODY:
      limber_ui_set_text (self->body, text);
      break;
    case PROP_WHY:
      gtk_widget_set_visible (GTK_WIDGET (self->why_button), text != NULL);
      limber_ui_set_text (self->why, text);
      break;
    case PROP_ACCEPT:
      set_button (self->accept, text);
      break;
    case PROP_DECLINE:
      set_button (self->decline, text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_notice_card_class_init (LimberNoticeCardClass *klass)
{
  static const char *const names[N_PROPS] = { NULL, "heading", "body", "why", "accept", "decline" };
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = limber_notice_card_set_property;
  for (guint i = PROP_0 + 1; i < N_PROPS; i++)
    props[i] =
        g_param_spec_string (names[i], NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  signals[ACCEPTED] = g_signal_new ("accepted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[DECLINED] = g_signal_new ("declined", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-notice-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeCard, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeCard, body);
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeCard, why_button);
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeCard, why);
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeCard, accept);
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeCard, decline);
  gtk_widget_class_bind_template_callback (widget_class, accept_clicked);
  gtk_widget_class_bind_template_callback (widget_class, decline_clicked);
}

static void
limber_notice_card_init (LimberNoticeCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
