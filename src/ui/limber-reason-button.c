/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reason-button.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-ui.h"
#include "limber-words.h"

struct _LimberReasonButton
{
  AdwBin parent_instance;

  GtkMenuButton *button;
  GtkLabel *label;
  char *exercise;
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LimberReasonButton, limber_reason_button, ADW_TYPE_BIN)

static void
show_reason (LimberReasonButton *self, LimberSkipReason reason)
{
  /* Translators: asks why an exercise was skipped */
  const char *label = reason == LIMBER_SKIP_UNSAID ? _ ("Why?") : limber_words_skip_reason (reason);
  /* Translators: what a screen reader says: an exercise that was skipped, and why */
  g_autofree char *name = g_strdup_printf (_ ("Why you skipped %s: %s"), self->exercise, label);

  limber_ui_set_text (self->label, label);
  limber_ui_set_name (GTK_WIDGET (self->button), name);
}

static void
reason_chosen (GSimpleAction *action, GVariant *value, gpointer data)
{
  LimberReasonButton *self = data;
  int reason = g_variant_get_int32 (value);

  g_simple_action_set_state (action, value);
  show_reason (self, (LimberSkipReason) reason);
  g_signal_emit (self, chosen_signal, 0, reason);
}

static GMenu *
menu_new (void)
{
  GMenu *menu = g_menu_new ();

  for (int i = LIMBER_SKIP_UNSAID + 1; i < LIMBER_N_SKIP_REASONS; i++)
    {
      g_autoptr (GMenuItem) item =
          g_menu_item_new (limber_words_skip_reason ((LimberSkipReason) i), NULL);

      g_menu_item_set_action_and_target (item, "skipped.reason", "i", i);
      g_menu_append_item (menu, item);
    }
  return menu;
}

GtkWidget *
limber_reason_button_new (const char *exercise, LimberSkipReason reason)
{
  LimberReasonButton *self = g_object_new (LIMBER_TYPE_REASON_BUTTON, NULL);
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();
  g_autoptr (GSimpleAction) action = g_simple_action_new_stateful (
      "reason", G_VARIANT_TYPE_INT32, g_variant_new_int32 ((gint32) reason));
  g_autoptr (GMenu) menu = menu_new ();

  self->exercise = g_strdup (exercise);
  g_signal_connect_object (action, "change-state", G_CALLBACK (reason_chosen), self, 0);
  g_action_map_add_action (G_ACTION_MAP (group), G_ACTION (action));
  gtk_widget_insert_action_group (GTK_WIDGET (self), "skipped", G_ACTION_GROUP (group));
  gtk_menu_button_set_menu_model (self->button, G_MENU_MODEL (menu));
  show_reason (self, reason);
  return GTK_WIDGET (self);
}

static void
limber_reason_button_finalize (GObject *object)
{
  g_free (LIMBER_REASON_BUTTON (object)->exercise);
  G_OBJECT_CLASS (limber_reason_button_parent_class)->finalize (object);
}

static void
limber_reason_button_class_init (LimberReasonButtonClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_reason_button_finalize;
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
}

static void
limber_reason_button_init (LimberReasonButton *self)
{
  self->button = GTK_MENU_BUTTON (gtk_menu_button_new ());
  self->label = GTK_LABEL (gtk_label_new (NULL));
  /* A label of its own would be told beside the name. */
  gtk_menu_button_set_child (self->button, GTK_WIDGET (self->label));
  gtk_menu_button_set_always_show_arrow (self->button, TRUE);
  gtk_widget_set_valign (GTK_WIDGET (self->button), GTK_ALIGN_CENTER);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->button));
}
