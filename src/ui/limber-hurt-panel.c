/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-hurt-panel.h"

#include "limber-help-signs.h"
#include "limber-ui.h"

struct _LimberHurtPanel
{
  AdwBin parent_instance;

  GtkLabel *easier;
  GtkWidget *easier_button;
  GtkWidget *skip_button;
  GtkBox *help;
};

G_DEFINE_FINAL_TYPE (LimberHurtPanel, limber_hurt_panel, ADW_TYPE_BIN)

void
limber_hurt_panel_set_easier (LimberHurtPanel *self, const char *easier)
{
  g_return_if_fail (LIMBER_IS_HURT_PANEL (self));

  limber_ui_set_text (self->easier, easier ? easier : "");
  gtk_widget_set_visible (GTK_WIDGET (self->easier), easier != NULL);
  gtk_widget_set_visible (self->easier_button, easier != NULL);
  limber_ui_set_class (self->skip_button, "suggested-action", easier == NULL);
  if (easier)
    limber_ui_set_description (self->easier_button, easier);
}

void
limber_hurt_panel_focus (LimberHurtPanel *self)
{
  g_return_if_fail (LIMBER_IS_HURT_PANEL (self));
  gtk_widget_grab_focus (gtk_widget_get_visible (self->easier_button) ? self->easier_button
                                                                      : self->skip_button);
}

static void
limber_hurt_panel_class_init (LimberHurtPanelClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-hurt-panel.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, easier);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, easier_button);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, skip_button);
  gtk_widget_class_bind_template_child (widget_class, LimberHurtPanel, help);
}

static void
limber_hurt_panel_init (LimberHurtPanel *self)
{
  g_auto (GStrv) signs = limber_help_signs ();

  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_bullet_list (self->help, (const char *const *) signs);
}
