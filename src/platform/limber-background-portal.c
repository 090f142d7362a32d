/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-background-portal.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-portal.h"

/* The portal answers with a signal of the request. */

typedef struct
{
  GDBusConnection *bus;
  guint subscription;
  gboolean on;
} Asking;

static void
asking_free (Asking *self)
{
  if (self->subscription != 0)
    g_dbus_connection_signal_unsubscribe (self->bus, self->subscription);
  g_object_unref (self->bus);
  g_free (self);
}

/* A desktop may let the program run and yet not start it. */
static gboolean
is_granted (GVariant *results, gboolean on)
{
  gboolean autostart = FALSE;

  g_variant_lookup (results, "autostart", "b", &autostart);
  return autostart == on;
}

static void
answered (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
          const char *signal, GVariant *parameters, gpointer data)
{
  g_autoptr (GTask) task = g_object_ref (data);
  g_autoptr (GVariant) results = NULL;
  Asking *asking = g_task_get_task_data (task);
  guint response;

  if (g_task_get_completed (task)
      || !g_variant_is_of_type (parameters, G_VARIANT_TYPE ("(ua{sv})")))
    return;
  g_variant_get (parameters, "(u@a{sv})", &response, &results);
  if (response == 0 && is_granted (results, asking->on))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PERMISSION_DENIED,
                             _ ("The desktop does not let Limber start when you log in. You can "
                                "allow it in the settings, under Apps."));
  g_dbus_connection_signal_unsubscribe (bus, asking->subscription);
  asking->subscription = 0;
}

static void
called (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (GTask) task = data;
  g_autoptr (GError) error = NULL;
  g_autoptr (GVariant) reply =
      g_dbus_connection_call_finish (G_DBUS_CONNECTION (source), result, &error);
  Asking *asking = g_task_get_task_data (task);

  if (reply != NULL || g_task_get_completed (task))
    return;
  g_dbus_error_strip_remote_error (error);
  g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED,
                           _ ("The desktop has no way to start Limber when you log in: %s"),
                           error->message);
  if (asking->subscription != 0)
    g_dbus_connection_signal_unsubscribe (asking->bus, asking->subscription);
  asking->subscription = 0;
}

static GVariant *
make_options (const char *const *command, const char *reason, const char *token)
{
  GVariantDict options;

  g_variant_dict_init (&options, NULL);
  g_variant_dict_insert (&options, "handle_token", "s", token);
  g_variant_dict_insert (&options, "reason", "s", reason);
  g_variant_dict_insert (&options, "autostart", "b", command != NULL);
  g_variant_dict_insert (&options, "dbus-activatable", "b", FALSE);
  if (command != NULL)
    g_variant_dict_insert_value (&options, "commandline", g_variant_new_strv (command, -1));
  return g_variant_dict_end (&options);
}

void
limber_background_portal_ask_async (GDBusConnection *bus, const char *const *command,
                                    const char *reason, GCancellable *cancellable,
                                    GAsyncReadyCallback callback, gpointer user_data)
{
  g_autofree char *token = limber_portal_new_token ();
  g_autofree char *path = limber_portal_object_path (bus, "request", token);
  GTask *task = g_task_new (NULL, cancellable, callback, user_data);
  Asking *asking = g_new0 (Asking, 1);

  asking->bus = g_object_ref (bus);
  asking->on = command != NULL;
  g_task_set_task_data (task, asking, (GDestroyNotify) asking_free);
  asking->subscription = g_dbus_connection_signal_subscribe (
      bus, LIMBER_PORTAL "Desktop", LIMBER_PORTAL "Request", "Response", path, NULL,
      G_DBUS_SIGNAL_FLAGS_NONE, answered, g_object_ref (task), g_object_unref);
  g_dbus_connection_call (
      bus, LIMBER_PORTAL "Desktop", LIMBER_PORTAL_PATH, LIMBER_PORTAL "Background",
      "RequestBackground", g_variant_new ("(s@a{sv})", "", make_options (command, reason, token)),
      G_VARIANT_TYPE ("(o)"), G_DBUS_CALL_FLAGS_NONE, -1, cancellable, called, task);
}

gboolean
limber_background_portal_ask_finish (GAsyncResult *result, GError **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
