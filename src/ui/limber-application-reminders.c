/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-application-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-reminder-notice.h"
#include "limber-reminder-settings.h"
#include "limber-reminder-words.h"
#include "limber-system-wake.h"
#include "limber-system-wall-clock.h"
#include "limber-ui.h"

/* How the application reminds: it runs on without a window, and shows a notification that leads
 * back to it. */

#define NOTIFICATION "reminder"

typedef struct
{
  LimberApplication *application;
  gboolean again;
  gboolean asked_for; /* the person wants to see what a reminder looks like */
} Reminding;

static void
reminding_free (Reminding *self)
{
  g_object_unref (self->application);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Reminding, reminding_free)

/* A reminder that "Later" put off offers no other "Later": asked twice is enough. */
static void
show (const Reminding *self, const LimberReminderNotice *notice)
{
  g_autoptr (GNotification) notification = g_notification_new (limber_reminder_title ());
  g_autoptr (GIcon) icon = g_themed_icon_new (LIMBER_APP_ID);

  g_notification_set_body (notification, notice->body);
  g_notification_set_icon (notification, icon);
  g_notification_set_default_action (notification, "app.show-today");
  if (notice->can_start)
    g_notification_add_button (notification, _ ("Start"), "app.start-today");
  if (limber_application_reminds (self->application) && !self->again)
    g_notification_add_button (notification, _ ("Later"), "app.remind-later");
  g_application_send_notification (G_APPLICATION (self->application), NOTIFICATION, notification);
}

static void
prepared (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (Reminding) self = data;
  g_autoptr (LimberReminderNotice) notice = limber_reminder_notice_prepare_finish (result);

  if (notice->wanted || self->asked_for)
    show (self, notice);
  limber_application_drop (self->application);
  g_application_release (G_APPLICATION (self->application));
}

static void
remind (LimberApplication *application, gboolean again, gboolean asked_for)
{
  Reminding *self = g_new0 (Reminding, 1);

  self->application = g_object_ref (application);
  self->again = again;
  self->asked_for = asked_for;
  g_application_hold (G_APPLICATION (application));
  limber_application_build (application);
  limber_reminder_notice_prepare_async (application->journal, application->library, prepared, self);
}

static void
due (LimberApplication *self, gboolean again)
{
  LimberWindow *window = limber_application_find_window (self);

  if (!window || !limber_window_is_playing (window))
    remind (self, again, FALSE);
}

static void
state_changed (LimberApplication *self)
{
  limber_reminder_settings_set_state (self->settings, limber_reminders_get_state (self->reminders));
}

gboolean
limber_application_reminds (LimberApplication *self)
{
  return self->held;
}

static void
set_held (LimberApplication *self, gboolean held)
{
  if (held && !self->held)
    g_application_hold (G_APPLICATION (self));
  else if (!held && self->held)
    g_application_release (G_APPLICATION (self));
  self->held = held;
}

static void
settings_changed (LimberApplication *self, const char *key)
{
  LimberReminderPlan plan;

  if (!self->reminders || !limber_reminder_settings_is_plan (key))
    return;
  plan = limber_reminder_settings_get_plan (self->settings);
  limber_reminders_set_plan (self->reminders, &plan);
  set_held (self, plan.on);
  if (!plan.on)
    g_application_withdraw_notification (G_APPLICATION (self), NOTIFICATION);
}

static void
show_today (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  GtkWidget *window = GTK_WIDGET (limber_application_get_window (data));

  gtk_window_present (GTK_WINDOW (window));
  gtk_widget_activate_action (window, "win.show-part", "s", "today");
}

static void
start_today (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  LimberApplication *self = data;
  LimberWindow *window = limber_application_get_window (self);

  g_application_withdraw_notification (G_APPLICATION (self), NOTIFICATION);
  if (self->reminders)
    limber_reminders_forget_later (self->reminders);
  gtk_window_present (GTK_WINDOW (window));
  limber_window_start_today (window);
}

static void
remind_later (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  LimberApplication *self = data;

  g_application_withdraw_notification (G_APPLICATION (self), NOTIFICATION);
  if (self->reminders)
    limber_reminders_put_off (self->reminders);
}

static void
show_test (GSimpleAction *action, GVariant *parameter, gpointer data)
{
  remind (data, FALSE, TRUE);
}

void
limber_application_start_reminders (LimberApplication *self)
{
  static const GActionEntry actions[] = {
    { .name = "show-today", .activate = show_today },
    { .name = "start-today", .activate = start_today },
    { .name = "remind-later", .activate = remind_later },
    { .name = "test-reminder", .activate = show_test },
  };
  g_autoptr (LimberSystemWallClock) clock = limber_system_wall_clock_new ();
  g_autoptr (LimberSystemWake) wake = limber_system_wake_new (LIMBER_SYSTEM_WAKE_ZONE_FILE);
  LimberReminderPlan plan = limber_reminder_settings_get_plan (self->settings);

  g_action_map_add_action_entries (G_ACTION_MAP (self), actions, G_N_ELEMENTS (actions), self);
  self->reminders = limber_reminders_new (LIMBER_WALL_CLOCK (clock), LIMBER_WAKE (wake));
  g_signal_connect_object (self->reminders, "due", G_CALLBACK (due), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->reminders, "state-changed", G_CALLBACK (state_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->settings, "changed", G_CALLBACK (settings_changed), self,
                           G_CONNECT_SWAPPED);
  set_held (self, plan.on);
  limber_reminders_resume (self->reminders, &plan,
                           limber_reminder_settings_get_state (self->settings));
}

void
limber_application_stop_reminders (LimberApplication *self)
{
  if (!self->reminders)
    return;
  g_clear_object (&self->reminders);
  set_held (self, FALSE);
  /* On most desktops its buttons die with the program. */
  g_application_withdraw_notification (G_APPLICATION (self), NOTIFICATION);
}

static void
quit_answered (GtkWindow *window, const char *response, GtkWindow *dialog)
{
  LimberApplication *self = LIMBER_APPLICATION (gtk_window_get_application (window));

  if (g_str_equal (response, "cancel"))
    return;
  if (g_str_equal (response, "quit"))
    limber_application_stop_reminders (self);
  /* GTK would look for the window once more when the dialog, which outlives it, goes. */
  gtk_window_set_transient_for (dialog, NULL);
  gtk_window_close (window);
}

void
limber_application_ask_to_quit (LimberApplication *self, GtkWindow *window)
{
  const char *heading = _ ("Quit Limber?");
  GtkWidget *dialog = adw_message_dialog_new (
      window, heading,
      _ ("Once you quit, nothing reminds you until you open Limber or log in again. If you only "
         "close the window, reminders still come."));

  limber_ui_set_name (dialog, heading);
  adw_message_dialog_add_responses (ADW_MESSAGE_DIALOG (dialog), "cancel", _ ("_Cancel"), "quit",
                                    _ ("_Quit"), "close", _ ("Close the _Window"), NULL);
  adw_message_dialog_set_default_response (ADW_MESSAGE_DIALOG (dialog), "close");
  adw_message_dialog_set_close_response (ADW_MESSAGE_DIALOG (dialog), "cancel");
  g_signal_connect_object (dialog, "response", G_CALLBACK (quit_answered), window,
                           G_CONNECT_SWAPPED);
  limber_adw_present (ADW_MESSAGE_DIALOG (dialog));
}
