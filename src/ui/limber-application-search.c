/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-application-private.h"

/* How the application answers the search of the desktop: without a window, until one is wanted. */

/* A person types on for a while; the next letter shall not need a new start. */
#define KEEP_SECONDS 10

static void
stop_keeping (LimberApplication *self)
{
  if (self->search_source == 0)
    return;
  g_clear_handle_id (&self->search_source, g_source_remove);
  g_application_release (G_APPLICATION (self));
}

static gboolean
kept_enough (LimberApplication *self)
{
  limber_application_drop (self);
  self->search_source = 0;
  g_application_release (G_APPLICATION (self));
  return G_SOURCE_REMOVE;
}

static void
keep (LimberApplication *self)
{
  g_application_hold (G_APPLICATION (self));
  stop_keeping (self);
  self->search_source = g_timeout_add_seconds (KEEP_SECONDS, G_SOURCE_FUNC (kept_enough), self);
}

static LimberLibrary *
get_library (gpointer data)
{
  LimberApplication *self = data;

  if (!self->settings)
    return NULL;
  keep (self);
  limber_application_build (self);
  return self->library;
}

static void
present (LimberWindow *window, guint time)
{
  gtk_window_present_with_time (GTK_WINDOW (window), time);
}

static void
routine_activated (LimberApplication *self, LimberRoutineInfo *info, guint time)
{
  g_autoptr (GFile) file = g_file_new_for_path (limber_routine_info_get_path (info));
  LimberWindow *window = limber_application_get_window (self);

  present (window, time);
  limber_window_open (window, file, FALSE, 1);
}

static void
search_activated (LimberApplication *self, const char *text, guint time)
{
  if (!self->settings)
    {
      g_application_activate (G_APPLICATION (self));
      return;
    }
  present (limber_application_get_window (self), time);
  limber_window_search (limber_application_get_window (self), text);
}

gboolean
limber_application_start_search (LimberApplication *self, GDBusConnection *bus, const char *path,
                                 GError **error)
{
  g_autofree char *below = g_strconcat (path, "/SearchProvider", NULL);

  self->search = limber_search_provider_new (get_library, self);
  g_signal_connect_object (self->search, "routine-activated", G_CALLBACK (routine_activated), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->search, "search-activated", G_CALLBACK (search_activated), self,
                           G_CONNECT_SWAPPED);
  return limber_search_provider_export (self->search, bus, below, error);
}

void
limber_application_stop_search (LimberApplication *self)
{
  stop_keeping (self);
  if (self->search)
    limber_search_provider_unexport (self->search);
  g_clear_object (&self->search);
}
