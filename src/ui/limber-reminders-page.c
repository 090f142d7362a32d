/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminders-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-autostart.h"
#include "limber-notifications.h"
#include "limber-reminder-row.h"
#include "limber-reminder-settings.h"
#include "limber-time-row.h"
#include "limber-ui.h"

/* Times that are offered first, before the person changes them. */
#define FIRST_TIME_MIN (9 * 60)
#define NEXT_TIME_MIN (4 * 60)

struct _LimberRemindersPage
{
  AdwPreferencesPage parent_instance;

  GtkSwitch *on;
  GtkLabel *trouble; /* Limber cannot start with the session */
  GtkLabel *missing; /* nothing shows notifications */
  AdwPreferencesGroup *times_group;
  AdwPreferencesGroup *quiet_group;
  AdwPreferencesGroup *later_group;
  GtkWidget *add;
  LimberTimeRow *quiet_from;
  LimberTimeRow *quiet_to;
  GtkDropDown *later;
  GtkLabel *test_result;

  GSettings *settings;
  GCancellable *cancellable;
  GPtrArray *rows;  /* in the order in which they are shown */
  gboolean writing; /* what changes in the settings comes from here */
};

G_DEFINE_FINAL_TYPE (LimberRemindersPage, limber_reminders_page, ADW_TYPE_PREFERENCES_PAGE)

static const guint later_minutes[] = { 10, 30, 60 };

static void
say (GtkLabel *label, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (label), text != NULL);
  limber_ui_set_text (label, text ? text : "");
}

static LimberReminderPlan
shown_plan (LimberRemindersPage *self)
{
  LimberReminderPlan plan = {
    .quiet_from = (guint) limber_time_row_get_minute (self->quiet_from),
    .quiet_to = (guint) limber_time_row_get_minute (self->quiet_to),
  };

  for (guint i = 0; i < self->rows->len; i++)
    limber_reminder_plan_set_time (
        &plan, i, limber_reminder_row_get_time (g_ptr_array_index (self->rows, i)));
  return plan;
}

static void
show_consequences (LimberRemindersPage *self, const LimberReminderPlan *plan)
{
  for (guint i = 0; i < self->rows->len; i++)
    {
      LimberReminderRow *row = g_ptr_array_index (self->rows, i);
      guint minute = limber_reminder_row_get_time (row).minute;

      limber_reminder_row_set_quiet (row, limber_reminder_plan_is_quiet (plan, minute));
    }
  gtk_widget_set_sensitive (self->add, self->rows->len < LIMBER_REMINDER_TIMES_MAX);
}

static void
write_plan (LimberRemindersPage *self)
{
  LimberReminderPlan plan = shown_plan (self);

  show_consequences (self, &plan);
  self->writing = TRUE;
  limber_reminder_settings_set_times (self->settings, &plan);
  self->writing = FALSE;
}

/* The focus stays near: on the row that takes the place, or on the button to add one. */
static void
row_removed (LimberRemindersPage *self, LimberReminderRow *row)
{
  guint index;

  g_ptr_array_find (self->rows, row, &index);
  g_ptr_array_remove_index (self->rows, index);
  if (index < self->rows->len)
    gtk_widget_child_focus (g_ptr_array_index (self->rows, index), GTK_DIR_TAB_FORWARD);
  else
    gtk_widget_grab_focus (self->add);
  adw_preferences_group_remove (self->times_group, GTK_WIDGET (row));
  write_plan (self);
}

static LimberReminderRow *
add_row (LimberRemindersPage *self, LimberReminderTime time)
{
  GtkWidget *row = limber_reminder_row_new (time);

  g_signal_connect_object (row, "changed", G_CALLBACK (write_plan), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (row, "removed", G_CALLBACK (row_removed), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (self->times_group, row);
  g_ptr_array_add (self->rows, row);
  return LIMBER_REMINDER_ROW (row);
}

/* Some hours after the one before, where that is not in the night. */
static LimberReminderTime
another_time (LimberRemindersPage *self)
{
  LimberReminderPlan plan = shown_plan (self);
  LimberReminderTime time = { .minute = FIRST_TIME_MIN, .days = LIMBER_REMINDER_EVERY_DAY };
  guint after;

  if (plan.n_times == 0)
    return time;
  after = plan.times[plan.n_times - 1].minute + NEXT_TIME_MIN;
  if (after < 24 * 60 && !limber_reminder_plan_is_quiet (&plan, after))
    time.minute = after;
  return time;
}

static void
add_clicked (LimberRemindersPage *self)
{
  LimberReminderRow *row = add_row (self, another_time (self));

  write_plan (self);
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  gtk_widget_child_focus (GTK_WIDGET (row), GTK_DIR_TAB_FORWARD);
}

static void
show_settings (LimberRemindersPage *self)
{
  LimberReminderPlan plan = limber_reminder_settings_get_plan (self->settings);

  if (self->writing)
    return;
  for (guint i = 0; i < self->rows->len; i++)
    adw_preferences_group_remove (self->times_group, g_ptr_array_index (self->rows, i));
  g_ptr_array_set_size (self->rows, 0);
  for (guint i = 0; i < plan.n_times; i++)
    add_row (self, plan.times[i]);
  g_signal_handlers_block_by_func (self->quiet_from, write_plan, self);
  g_signal_handlers_block_by_func (self->quiet_to, write_plan, self);
  limber_time_row_set_minute (self->quiet_from, (int) plan.quiet_from);
  limber_time_row_set_minute (self->quiet_to, (int) plan.quiet_to);
  g_signal_handlers_unblock_by_func (self->quiet_from, write_plan, self);
  g_signal_handlers_unblock_by_func (self->quiet_to, write_plan, self);
  show_consequences (self, &plan);
}

static void
settings_changed (LimberRemindersPage *self, const char *key)
{
  if (g_str_equal (key, "reminder-times") || g_str_equal (key, "reminder-quiet"))
    show_settings (self);
}

static void
later_selected (LimberRemindersPage *self)
{
  guint selected = gtk_drop_down_get_selected (self->later);

  if (selected < G_N_ELEMENTS (later_minutes))
    g_settings_set_uint (self->settings, "reminder-later", later_minutes[selected]);
}

static void
offer_later (LimberRemindersPage *self)
{
  g_autoptr (GtkStringList) words = gtk_string_list_new (NULL);
  guint minutes = g_settings_get_uint (self->settings, "reminder-later");
  guint selected = GTK_INVALID_LIST_POSITION;

  for (guint i = 0; i < G_N_ELEMENTS (later_minutes); i++)
    {
      gtk_string_list_take (words,
                            g_strdup_printf (ngettext ("%u minute", "%u minutes", later_minutes[i]),
                                             later_minutes[i]));
      if (later_minutes[i] == minutes)
        selected = i;
    }
  gtk_drop_down_set_model (self->later, G_LIST_MODEL (words));
  gtk_drop_down_set_selected (self->later, selected);
  limber_ui_name_drop_down (self->later, _ ("“Later” Asks Again After"));
  g_signal_connect_object (self->later, "notify::selected", G_CALLBACK (later_selected), self,
                           G_CONNECT_SWAPPED);
}

static void
autostart_set (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (LimberRemindersPage) self = data;
  g_autoptr (GError) error = NULL;

  if (limber_autostart_set_finish (result, &error))
    return;
  if (!g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    say (self->trouble, error->message);
}

static void
notifications_found (GObject *source, GAsyncResult *result, gpointer data)
{
  g_autoptr (LimberRemindersPage) self = data;
  g_autoptr (GError) error = NULL;
  gboolean found = limber_notifications_find_finish (result, &error);

  if (found || g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  say (self->missing, _ ("Your desktop has no program that shows notifications, so you will see no "
                         "reminders. Install or start one, then show a test reminder again."));
  say (self->test_result, NULL);
}

static void
look_for_notifications (LimberRemindersPage *self)
{
  say (self->missing, NULL);
  limber_notifications_find_async (self->cancellable, notifications_found, g_object_ref (self));
}

static void
turned (LimberRemindersPage *self)
{
  gboolean on = gtk_switch_get_active (self->on);

  if (on == g_settings_get_boolean (self->settings, "reminders"))
    return;
  g_settings_set_boolean (self->settings, "reminders", on);
  say (self->trouble, NULL);
  look_for_notifications (self);
  limber_autostart_set_async (on, self->cancellable, autostart_set, g_object_ref (self));
}

/* Actions of the application are those of the window that the preferences belong to. */
static void
test_clicked (LimberRemindersPage *self)
{
  GtkWindow *preferences = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWindow *window = gtk_window_get_transient_for (preferences);

  say (self->test_result, _ ("It is on its way. If nothing comes, look at the settings of your "
                             "desktop, under Notifications."));
  look_for_notifications (self);
  gtk_widget_activate_action (GTK_WIDGET (window), "app.test-reminder", NULL);
}

GtkWidget *
limber_reminders_page_new (GSettings *settings)
{
  LimberRemindersPage *self = g_object_new (LIMBER_TYPE_REMINDERS_PAGE, NULL);

  self->settings = g_object_ref (settings);
  gtk_switch_set_active (self->on, g_settings_get_boolean (settings, "reminders"));
  g_signal_connect_object (self->on, "notify::active", G_CALLBACK (turned), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (settings, "changed", G_CALLBACK (settings_changed), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->quiet_from, "notify::minute", G_CALLBACK (write_plan), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (self->quiet_to, "notify::minute", G_CALLBACK (write_plan), self,
                           G_CONNECT_SWAPPED);
  offer_later (self);
  show_settings (self);
  look_for_notifications (self);
  return GTK_WIDGET (self);
}

static void
limber_reminders_page_dispose (GObject *object)
{
  LimberRemindersPage *self = LIMBER_REMINDERS_PAGE (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->settings);
  G_OBJECT_CLASS (limber_reminders_page_parent_class)->dispose (object);
}

static void
limber_reminders_page_finalize (GObject *object)
{
  LimberRemindersPage *self = LIMBER_REMINDERS_PAGE (object);

  g_clear_object (&self->cancellable);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (limber_reminders_page_parent_class)->finalize (object);
}

static void
limber_reminders_page_class_init (LimberRemindersPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_reminders_page_dispose;
  object_class->finalize = limber_reminders_page_finalize;
  g_type_ensure (LIMBER_TYPE_TIME_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-reminders-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, on);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, trouble);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, missing);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, times_group);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, quiet_group);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, later_group);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, add);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, quiet_from);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, quiet_to);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, later);
  gtk_widget_class_bind_template_child (widget_class, LimberRemindersPage, test_result);
  gtk_widget_class_bind_template_callback (widget_class, add_clicked);
  gtk_widget_class_bind_template_callback (widget_class, test_clicked);
}

static void
limber_reminders_page_init (LimberRemindersPage *self)
{
  GtkWidget *groups[3];

  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  self->cancellable = g_cancellable_new ();
  self->rows = g_ptr_array_new ();
  groups[0] = GTK_WIDGET (self->times_group);
  groups[1] = GTK_WIDGET (self->quiet_group);
  groups[2] = GTK_WIDGET (self->later_group);
  for (guint i = 0; i < G_N_ELEMENTS (groups); i++)
    g_object_bind_property (self->on, "active", groups[i], "sensitive", G_BINDING_SYNC_CREATE);
}
