/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

void
limber_window_search (LimberWindow *self, const char *text)
{
  g_return_if_fail (LIMBER_IS_WINDOW (self));

  if (limber_window_get_player (self))
    return;
  limber_trail_go_home (self->trail);
  limber_home_page_search_routines (self->home, text);
}
