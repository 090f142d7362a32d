/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder-notice.h"

#include "limber-agenda.h"
#include "limber-locale.h"
#include "limber-reminder-words.h"

/* A folder on a network may hang; the reminder comes then without the minutes. */
#define LIBRARY_SECONDS 5

typedef struct
{
  LimberLibrary *library;
  LimberWallTime now;
  LimberAgenda *agenda;
  gulong loading_handler;
  guint timeout;
} Preparing;

static void
preparing_free (Preparing *self)
{
  g_clear_pointer (&self->agenda, limber_agenda_free);
  g_object_unref (self->library);
  g_free (self);
}

void
limber_reminder_notice_free (LimberReminderNotice *self)
{
  g_free (self->body);
  g_free (self);
}

/* How long what is followed takes at the level that was chosen; 0 where that cannot be told. */
static guint
count_minutes (LimberLibrary *library, const LimberEntry *follow)
{
  LimberRoutineInfo *info = limber_library_find (library, follow->subject);
  LimberChoices choices = { .has_level = follow->value != LIMBER_UNSET };
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (LimberTimeline) timeline = NULL;

  if (!info)
    return 0;
  if (choices.has_level)
    choices.level = (LimberLevel) follow->value;
  routine = limber_library_open (library, limber_routine_info_get_path (info), diagnostics, NULL);
  timeline = routine ? limber_timeline_compile (routine, &choices, NULL) : NULL;
  return timeline ? limber_minutes (limber_timeline_get_total_us (timeline)) : 0;
}

static void
finish (GTask *task)
{
  Preparing *self = g_task_get_task_data (task);
  const LimberAgendaItem *next = limber_agenda_get_next (self->agenda);
  LimberReminderNotice *notice = g_new0 (LimberReminderNotice, 1);

  notice->wanted = limber_reminder_is_wanted (self->agenda);
  notice->can_start = next != NULL;
  notice->body =
      limber_reminder_body (self->agenda, next ? count_minutes (self->library, next->follow) : 0);
  g_task_return_pointer (task, notice, (GDestroyNotify) limber_reminder_notice_free);
}

/* The end of what wait_for_library() began, with the reference that it took. */
static void
stop_waiting (GTask *waiting)
{
  g_autoptr (GTask) task = waiting;
  Preparing *self = g_task_get_task_data (task);

  g_clear_signal_handler (&self->loading_handler, self->library);
  g_clear_handle_id (&self->timeout, g_source_remove);
  finish (task);
}

static void
library_changed (GTask *task)
{
  Preparing *self = g_task_get_task_data (task);

  if (!limber_library_get_loading (self->library))
    stop_waiting (task);
}

static gboolean
waited_enough (GTask *task)
{
  ((Preparing *) g_task_get_task_data (task))->timeout = 0;
  stop_waiting (task);
  return G_SOURCE_REMOVE;
}

static void
wait_for_library (GTask *task)
{
  Preparing *self = g_task_get_task_data (task);

  self->loading_handler = g_signal_connect_swapped (
      self->library, "notify::loading", G_CALLBACK (library_changed), g_object_ref (task));
  self->timeout = g_timeout_add_seconds (LIBRARY_SECONDS, G_SOURCE_FUNC (waited_enough), task);
  if (!limber_library_get_loading (self->library))
    limber_library_load (self->library);
}

static void
history_read (LimberHistory *history, gpointer data)
{
  GTask *task = data;
  Preparing *self = g_task_get_task_data (task);

  self->agenda = limber_agenda_new (history, self->now, limber_locale_get_first_weekday ());
  if (limber_agenda_get_next (self->agenda)
      && g_list_model_get_n_items (G_LIST_MODEL (self->library)) == 0)
    wait_for_library (task);
  else
    finish (task);
}

void
limber_reminder_notice_prepare_async (LimberRecorder *recorder, LimberLibrary *library,
                                      LimberWallTime now, GAsyncReadyCallback callback,
                                      gpointer user_data)
{
  GTask *task = g_task_new (NULL, NULL, callback, user_data);
  Preparing *self = g_new0 (Preparing, 1);

  self->library = g_object_ref (library);
  self->now = now;
  g_task_set_task_data (task, self, (GDestroyNotify) preparing_free);
  limber_recorder_read_history (recorder, history_read, task, g_object_unref);
}

LimberReminderNotice *
limber_reminder_notice_prepare_finish (GAsyncResult *result)
{
  return g_task_propagate_pointer (G_TASK (result), NULL);
}
