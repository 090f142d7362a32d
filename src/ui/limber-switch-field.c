/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-switch-field.h"

#include "limber-draft-edit.h"

struct _LimberSwitchField
{
  LimberFieldRow parent_instance;

  GtkSwitch *control;
};

G_DEFINE_FINAL_TYPE (LimberSwitchField, limber_switch_field, LIMBER_TYPE_FIELD_ROW)

static void
limber_switch_field_show (LimberFieldRow *row, LimberDraft *draft, const char *pointer)
{
  gtk_switch_set_active (LIMBER_SWITCH_FIELD (row)->control,
                         limber_draft_get_boolean (draft, pointer));
}

static void
switched (LimberSwitchField *self)
{
  LimberFieldRow *row = LIMBER_FIELD_ROW (self);
  LimberDraft *draft = limber_field_row_get_draft (row);
  const char *pointer = limber_field_row_get_pointer (row);
  gboolean on = gtk_switch_get_active (self->control);

  if (draft && on != limber_draft_get_boolean (draft, pointer))
    limber_field_row_take (row, limber_draft_set_boolean (draft, pointer, on));
}

static void
limber_switch_field_class_init (LimberSwitchFieldClass *klass)
{
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_switch_field_show;
}

static void
limber_switch_field_init (LimberSwitchField *self)
{
  GtkWidget *control = gtk_switch_new ();

  self->control = GTK_SWITCH (control);
  g_signal_connect_swapped (control, "notify::active", G_CALLBACK (switched), self);
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), control, control, FALSE);
}
