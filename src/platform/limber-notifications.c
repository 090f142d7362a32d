/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-notifications.h"

#define SANDBOX_FILE "/.flatpak-info"
#define BUS "org.freedesktop.DBus"

/* Who GNotification gives its notifications to, here and in a sandbox. */
static gboolean
shows_notifications (const char *name)
{
  if (g_file_test (SANDBOX_FILE, G_FILE_TEST_EXISTS))
    return g_str_equal (name, "org.freedesktop.portal.Desktop");
  return g_str_equal (name, "org.freedesktop.Notifications")
         || g_str_equal (name, "org.gtk.Notifications");
}

static gboolean
find_in (GVariant *reply)
{
  g_autofree const char **names = NULL;

  g_variant_get (reply, "(^a&s)", &names);
  for (guint i = 0; names[i]; i++)
    if (shows_notifications (names[i]))
      return TRUE;
  return FALSE;
}

static void
list (GDBusConnection *bus, const char *method, GAsyncReadyCallback callback, GTask *task)
{
  g_dbus_connection_call (bus, BUS, "/org/freedesktop/DBus", BUS, method, NULL,
                          G_VARIANT_TYPE ("(as)"), G_DBUS_CALL_FLAGS_NONE, -1,
                          g_task_get_cancellable (task), callback, g_object_ref (task));
}

static void
activatable_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (reply)
    g_task_return_boolean (task, find_in (reply));
  else
    g_task_return_error (task, error);
}

/* What does not run yet may start when it is first asked. */
static void
running_listed (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);

  if (!reply)
    g_task_return_error (task, error);
  else if (find_in (reply))
    g_task_return_boolean (task, TRUE);
  else
    list (G_DBUS_CONNECTION (source), "ListActivatableNames", activatable_listed, task);
}

static void
connected (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  GError *error = NULL;
  g_autoptr (GDBusConnection) bus = g_bus_get_finish (result, &error);

  if (bus)
    list (bus, "ListNames", running_listed, task);
  else
    g_task_return_error (task, error);
}

void
limber_notifications_find_async (GCancellable *cancellable, GAsyncReadyCallback callback,
                                 gpointer user_data)
{
  g_bus_get (G_BUS_TYPE_SESSION, cancellable, connected,
             g_task_new (NULL, cancellable, callback, user_data));
}

gboolean
limber_notifications_find_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
