/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-portal.h"

char *
limber_portal_new_token (void)
{
  return g_strdup_printf ("limber%u", g_random_int ());
}

char *
limber_portal_object_path (GDBusConnection *bus, const char *kind, const char *token)
{
  g_autofree char *sender = g_strdup (g_dbus_connection_get_unique_name (bus) + 1);

  g_strdelimit (sender, ".", '_');
  return g_strdup_printf (LIMBER_PORTAL_PATH "/%s/%s/%s", kind, sender, token);
}
