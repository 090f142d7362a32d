/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-help-button.h"

#include "limber-ui.h"

struct _LimberHelpButton
{
  AdwBin parent_instance;
};

G_DEFINE_FINAL_TYPE (LimberHelpButton, limber_help_button, ADW_TYPE_BIN)

static void
limber_help_button_class_init (LimberHelpButtonClass *klass)
{
  gtk_widget_class_set_template_from_resource (GTK_WIDGET_CLASS (klass),
                                               LIMBER_RESOURCES "limber-help-button.ui");
}

static void
limber_help_button_init (LimberHelpButton *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
