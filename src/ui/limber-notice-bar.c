/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-notice-bar.h"

#include "limber-ui.h"

struct _LimberNoticeBar
{
  AdwBin parent_instance;

  GtkRevealer *revealer;
  GtkLabel *label;

  guint about;
};

enum
{
  CLOSED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberNoticeBar, limber_notice_bar, ADW_TYPE_BIN)

static void
closed (LimberNoticeBar *self)
{
  gtk_revealer_set_reveal_child (self->revealer, FALSE);
  g_signal_emit (self, signals[CLOSED], 0);
}

void
limber_notice_bar_show (LimberNoticeBar *self, guint about, const char *words)
{
  g_return_if_fail (LIMBER_IS_NOTICE_BAR (self));

  self->about = about;
  limber_ui_set_text (self->label, words);
  gtk_revealer_set_reveal_child (self->revealer, TRUE);
}

void
limber_notice_bar_hide (LimberNoticeBar *self, guint about)
{
  g_return_if_fail (LIMBER_IS_NOTICE_BAR (self));

  if (self->about == about)
    gtk_revealer_set_reveal_child (self->revealer, FALSE);
}

static void
limber_notice_bar_class_init (LimberNoticeBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  signals[CLOSED] = g_signal_new ("closed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-notice-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeBar, revealer);
  gtk_widget_class_bind_template_child (widget_class, LimberNoticeBar, label);
  gtk_widget_class_bind_template_callback (widget_class, closed);
}

static void
limber_notice_bar_init (LimberNoticeBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
