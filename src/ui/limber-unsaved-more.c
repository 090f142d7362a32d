/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-unsaved-more.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-ui.h"
#include "limber-unsaved-card.h"

struct _LimberUnsavedMore
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkListBox *rows;

  GPtrArray *list; /* (element-type LimberUnsaved) */
};

enum
{
  CHOSEN,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberUnsavedMore, limber_unsaved_more, ADW_TYPE_BIN)

static void
row_activated (LimberUnsavedMore *self, GtkListBoxRow *row)
{
  guint index = (guint) gtk_list_box_row_get_index (row);

  gtk_menu_button_popdown (self->button);
  g_signal_emit (self, signals[CHOSEN], 0, g_ptr_array_index (self->list, index));
}

static GtkWidget *
row_new (const LimberUnsaved *unsaved)
{
  g_autofree char *title = limber_unsaved_words_title (unsaved);
  g_autofree char *where = limber_unsaved_words_where (unsaved);
  GtkWidget *row = limber_ui_row_new (title, where);

  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  return row;
}

GtkWidget *
limber_unsaved_more_new (GPtrArray *list)
{
  LimberUnsavedMore *self = g_object_new (LIMBER_TYPE_UNSAVED_MORE, NULL);
  g_autofree char *label = NULL;

  g_return_val_if_fail (list, NULL);

  self->list = list;
  label = g_strdup_printf (ngettext ("And %u More", "And %u More", list->len), list->len);
  gtk_menu_button_set_label (self->button, label);
  for (guint i = 0; i < list->len; i++)
    gtk_list_box_append (self->rows, row_new (g_ptr_array_index (list, i)));
  return GTK_WIDGET (self);
}

static void
limber_unsaved_more_finalize (GObject *object)
{
  g_clear_pointer (&LIMBER_UNSAVED_MORE (object)->list, g_ptr_array_unref);
  G_OBJECT_CLASS (limber_unsaved_more_parent_class)->finalize (object);
}

static void
limber_unsaved_more_class_init (LimberUnsavedMoreClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_unsaved_more_finalize;
  signals[CHOSEN] = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                  NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-unsaved-more.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedMore, button);
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedMore, rows);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
}

static void
limber_unsaved_more_init (LimberUnsavedMore *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
