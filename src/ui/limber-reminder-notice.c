/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder-notice.h"

#include "limber-locale.h"
#include "limber-reminder-words.h"
#include "limber-week.h"

/* A folder on a network may hang; the reminder comes then with what is known. */
#define WAIT_SECONDS 5

typedef struct
{
  LimberWeek *week;
  LimberLibrary *library;
  guint timeout;
} Preparing;

static void
preparing_free (Preparing *self)
{
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_object_unref (self->week);
  g_object_unref (self->library);
  g_free (self);
}

void
limber_reminder_notice_free (LimberReminderNotice *self)
{
  g_free (self->body);
  g_free (self);
}

/* How long it takes in the form that today asks for; 0 where that cannot be told. */
static guint
count_minutes (LimberWeek *week, const LimberAgendaItem *item)
{
  g_autoptr (LimberRoutine) routine = limber_week_open (week, item->follow->subject);
  g_autoptr (LimberTimeline) timeline = NULL;
  LimberChoices choices;

  if (!routine)
    return 0;
  choices = limber_week_get_choices (week, routine);
  timeline = limber_timeline_compile (routine, &choices, NULL);
  return timeline ? limber_minutes (limber_timeline_get_total_us (timeline)) : 0;
}

/* Where the record could not be read in time, the day is taken for one without plans. */
static LimberReminderNotice *
notice_new (LimberWeek *week)
{
  LimberReminderNotice *self = g_new0 (LimberReminderNotice, 1);
  const LimberAgenda *agenda = limber_week_get_agenda (week);
  g_autoptr (LimberAgenda) empty =
      agenda
          ? NULL
          : limber_agenda_new (NULL, limber_week_now (week), limber_week_get_first_weekday (week));
  const LimberAgendaItem *next = agenda ? limber_agenda_get_next (agenda) : NULL;

  self->wanted = limber_reminder_is_wanted (agenda ? agenda : empty);
  self->can_start = next != NULL;
  self->body =
      limber_reminder_body (agenda ? agenda : empty, next ? count_minutes (week, next) : 0);
  return self;
}

/* The end of what limber_reminder_notice_prepare_async() began, with the reference that it took. */
static void
finish (GTask *waiting)
{
  g_autoptr (GTask) task = waiting;
  Preparing *self = g_task_get_task_data (task);

  g_signal_handlers_disconnect_by_data (self->week, task);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_task_return_pointer (task, notice_new (self->week),
                         (GDestroyNotify) limber_reminder_notice_free);
}

static void
finish_once_read (GTask *task)
{
  Preparing *self = g_task_get_task_data (task);
  const LimberAgenda *agenda = limber_week_get_agenda (self->week);

  if (!agenda)
    return;
  if (!limber_agenda_get_next (agenda)
      || (g_list_model_get_n_items (G_LIST_MODEL (self->library)) > 0
          && !limber_library_get_loading (self->library)))
    finish (task);
}

static gboolean
waited_enough (GTask *task)
{
  ((Preparing *) g_task_get_task_data (task))->timeout = 0;
  finish (task);
  return G_SOURCE_REMOVE;
}

void
limber_reminder_notice_prepare_async (LimberJournal *journal, LimberLibrary *library,
                                      GAsyncReadyCallback callback, gpointer user_data)
{
  GTask *task = g_task_new (NULL, NULL, callback, user_data);
  Preparing *self = g_new0 (Preparing, 1);

  self->library = g_object_ref (library);
  self->week = limber_week_new (journal, library, limber_locale_get_first_weekday ());
  g_task_set_task_data (task, self, (GDestroyNotify) preparing_free);
  g_signal_connect_swapped (self->week, "changed", G_CALLBACK (finish_once_read), task);
  self->timeout = g_timeout_add_seconds (WAIT_SECONDS, G_SOURCE_FUNC (waited_enough), task);
  if (g_list_model_get_n_items (G_LIST_MODEL (library)) == 0
      && !limber_library_get_loading (library))
    limber_library_load (library);
  finish_once_read (task);
}

LimberReminderNotice *
limber_reminder_notice_prepare_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
