/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-week.h"

/* Starting what today brings, for who asks from outside of the window. */

gboolean
limber_window_is_playing (LimberWindow *self)
{
  g_return_val_if_fail (LIMBER_IS_WINDOW (self), FALSE);
  return limber_window_get_player (self) != NULL;
}

static void
start_next (LimberWindow *self)
{
  const LimberAgendaItem *next = limber_agenda_get_next (limber_week_get_agenda (self->week));

  if (next)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.start-routine", "s", next->follow->subject);
}

/* The library is read after the window's first frame, and the record besides. */
static void
start_once_read (LimberWindow *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->library)) == 0
      || limber_library_get_loading (self->library) || !limber_journal_get_history (self->journal))
    return;
  g_signal_handlers_disconnect_by_func (self->library, start_once_read, self);
  g_signal_handlers_disconnect_by_func (self->journal, start_once_read, self);
  if (!limber_window_is_playing (self))
    start_next (self);
}

void
limber_window_start_today (LimberWindow *self)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));

  g_signal_connect_object (self->library, "notify::loading", G_CALLBACK (start_once_read), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->journal, "changed", G_CALLBACK (start_once_read), self,
                           G_CONNECT_SWAPPED);
  start_once_read (self);
}
