/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-ui.h"
#include "limber-unsaved-card.h"
#include "limber-unsaved-more.h"

/* Work that was not saved, offered on the home page. */

/* More of them would leave no room for the day. */
#define CARDS_MAX 2

static void
discard_answered (LimberWindow *self, const char *response, GtkWidget *dialog)
{
  const char *name = g_object_get_data (G_OBJECT (dialog), "name");
  g_autofree char *folder = limber_unsaved_folder ();

  if (!g_str_equal (response, "discard"))
    return;
  limber_unsaved_drop (folder, name);
  limber_window_offer_unsaved (self);
  limber_window_focus_page (self);
}

static void
ask_to_discard (LimberWindow *self, LimberUnsavedCard *card)
{
  const char *heading = _ ("Discard What You Wrote?");
  g_autofree char *title = limber_unsaved_words_title (limber_unsaved_card_get (card));
  /* Translators: the title of a routine */
  g_autofree char *text =
      g_strdup_printf (_ ("What you wrote of “%s” and did not save is gone then."), title);
  AdwMessageDialog *dialog =
      ADW_MESSAGE_DIALOG (adw_message_dialog_new (GTK_WINDOW (self), heading, text));

  g_object_set_data_full (G_OBJECT (dialog), "name",
                          g_strdup (limber_unsaved_card_get (card)->name), g_free);
  adw_message_dialog_add_responses (dialog, "keep", _ ("_Keep It"), "discard", _ ("_Discard"),
                                    NULL);
  adw_message_dialog_set_response_appearance (dialog, "discard", ADW_RESPONSE_DESTRUCTIVE);
  adw_message_dialog_set_default_response (dialog, "keep");
  adw_message_dialog_set_close_response (dialog, "keep");
  limber_ui_set_name (GTK_WIDGET (dialog), heading);
  g_signal_connect_object (dialog, "response", G_CALLBACK (discard_answered), self,
                           G_CONNECT_SWAPPED);
  limber_adw_present (ADW_MESSAGE_DIALOG (dialog));
}

static void
answered (LimberWindow *self, guint answer, LimberUnsavedCard *card)
{
  const LimberUnsaved *unsaved = limber_unsaved_card_get (card);

  if (answer == LIMBER_UNSAVED_DISCARD)
    {
      ask_to_discard (self, card);
      return;
    }
  if (answer == LIMBER_UNSAVED_GO_ON)
    limber_window_edit_unsaved (self, unsaved);
  else
    g_hash_table_add (self->put_off, g_strdup (unsaved->name));
  limber_window_offer_unsaved (self);
  if (answer == LIMBER_UNSAVED_LATER)
    limber_window_focus_page (self);
}

static gboolean
is_offered (LimberWindow *self, const LimberUnsaved *unsaved)
{
  return !g_hash_table_contains (self->put_off, unsaved->name)
         && !limber_window_is_editing (self, unsaved->name);
}

static void
chosen (LimberWindow *self, const LimberUnsaved *unsaved)
{
  limber_window_edit_unsaved (self, unsaved);
  limber_window_offer_unsaved (self);
}

static GtkWidget *
card_new (LimberWindow *self, LimberUnsaved *unsaved)
{
  GtkWidget *card = limber_unsaved_card_new (unsaved);

  g_signal_connect_object (card, "answered", G_CALLBACK (answered), self, G_CONNECT_SWAPPED);
  return card;
}

static GtkWidget *
more_new (LimberWindow *self, GPtrArray *list)
{
  GtkWidget *more = limber_unsaved_more_new (g_ptr_array_ref (list));

  g_signal_connect_object (more, "chosen", G_CALLBACK (chosen), self, G_CONNECT_SWAPPED);
  return more;
}

void
limber_window_offer_unsaved (LimberWindow *self)
{
  g_autofree char *folder = limber_unsaved_folder ();
  g_autoptr (GPtrArray) list = limber_unsaved_list (folder);
  GtkBox *box = limber_home_page_get_top (self->home);
  guint n = 0;

  limber_ui_remove_children (box);
  for (guint i = 0; i < list->len;)
    if (!is_offered (self, g_ptr_array_index (list, i)))
      g_ptr_array_remove_index (list, i);
    else
      i++;
  for (; n < CARDS_MAX && list->len > 0; n++)
    gtk_box_append (box, card_new (self, g_ptr_array_steal_index (list, 0)));
  if (list->len > 0)
    gtk_box_append (box, more_new (self, list));
}
