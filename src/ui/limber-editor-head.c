/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-head.h"

#include "limber-editor-field.h"
#include "limber-editor-schedule.h"
#include "limber-editor-text.h"
#include "limber-ui.h"

struct _LimberEditorHead
{
  AdwBin parent_instance;

  LimberEditorText *title;
};

G_DEFINE_FINAL_TYPE (LimberEditorHead, limber_editor_head, ADW_TYPE_BIN)

void
limber_editor_head_set_editor (LimberEditorHead *self, LimberEditor *editor)
{
  g_return_if_fail (LIMBER_IS_EDITOR_HEAD (self));
  limber_editor_fields_set_editor (GTK_WIDGET (self), editor);
}

void
limber_editor_head_focus (LimberEditorHead *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_HEAD (self));
  limber_editor_text_focus (self->title);
}

static void
limber_editor_head_class_init (LimberEditorHeadClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_EDITOR_SCHEDULE);
  g_type_ensure (LIMBER_TYPE_EDITOR_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-head.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, title);
}

static void
limber_editor_head_init (LimberEditorHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
