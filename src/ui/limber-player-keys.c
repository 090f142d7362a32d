/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-player-keys.h"

/* Letters are here as capitals. */
static const struct
{
  guint keyval;
  const char *action;
  const char *mirrored; /* (nullable): where one reads from the right */
} keys[] = {
  { GDK_KEY_space, "player.pause" },
  { GDK_KEY_KP_Space, "player.pause" },
  { GDK_KEY_Right, "player.next", "player.back" },
  { GDK_KEY_KP_Right, "player.next", "player.back" },
  { GDK_KEY_Left, "player.back", "player.next" },
  { GDK_KEY_KP_Left, "player.back", "player.next" },
  { GDK_KEY_R, "player.repeat" },
  { GDK_KEY_H, "player.hurts" },
  { GDK_KEY_D, "player.done" },
  { GDK_KEY_I, "player.about" },
  { GDK_KEY_V, "player.voice" },
  { GDK_KEY_G, "win.get-help" },
  { GDK_KEY_plus, "player.larger" },
  { GDK_KEY_equal, "player.larger" },
  { GDK_KEY_KP_Add, "player.larger" },
  { GDK_KEY_minus, "player.smaller" },
  { GDK_KEY_KP_Subtract, "player.smaller" },
};

const char *
limber_player_key_action (guint keyval, gboolean rtl)
{
  keyval = gdk_keyval_to_upper (keyval);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    if (keys[i].keyval == keyval)
      return rtl && keys[i].mirrored ? keys[i].mirrored : keys[i].action;
  return NULL;
}
