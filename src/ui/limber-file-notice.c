/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-file-notice.h"

#include "limber-text-editor.h"
#include "limber-ui.h"

struct _LimberFileNotice
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *faults;
  GtkWidget *mend;
  GtkButton *act;

  char *path; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberFileNotice, limber_file_notice, ADW_TYPE_BIN)

void
limber_file_notice_show (LimberFileNotice *self, const char *path, const char *heading,
                         const char *faults)
{
  gboolean has_faults = faults && faults[0];

  g_return_if_fail (LIMBER_IS_FILE_NOTICE (self));

  g_free (self->path);
  self->path = g_strdup (path);
  gtk_widget_set_visible (GTK_WIDGET (self), heading != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->faults), has_faults);
  gtk_widget_set_visible (self->mend, has_faults);
  gtk_widget_set_visible (GTK_WIDGET (self->act), FALSE);
  limber_ui_set_text (self->heading, heading ? heading : "");
  limber_ui_set_text (self->faults, has_faults ? faults : "");
}

void
limber_file_notice_ask (LimberFileNotice *self, const char *heading, const char *label,
                        const char *action)
{
  g_return_if_fail (LIMBER_IS_FILE_NOTICE (self));

  limber_file_notice_show (self, NULL, heading, NULL);
  if (g_strcmp0 (gtk_button_get_label (self->act), label) != 0)
    gtk_button_set_label (self->act, label);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->act), action);
  gtk_widget_set_visible (GTK_WIDGET (self->act), TRUE);
}

void
limber_file_notice_hide (LimberFileNotice *self)
{
  limber_file_notice_show (self, NULL, NULL, NULL);
}

static void
mend_clicked (LimberFileNotice *self)
{
  limber_text_editor_open (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), self->path);
}

static void
limber_file_notice_finalize (GObject *object)
{
  g_free (LIMBER_FILE_NOTICE (object)->path);
  G_OBJECT_CLASS (limber_file_notice_parent_class)->finalize (object);
}

static void
limber_file_notice_class_init (LimberFileNoticeClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_file_notice_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-file-notice.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFileNotice, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberFileNotice, faults);
  gtk_widget_class_bind_template_child (widget_class, LimberFileNotice, mend);
  gtk_widget_class_bind_template_child (widget_class, LimberFileNotice, act);
  gtk_widget_class_bind_template_callback (widget_class, mend_clicked);
}

static void
limber_file_notice_init (LimberFileNotice *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
