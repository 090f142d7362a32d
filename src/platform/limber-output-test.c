/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-output-test.h"

#include "limber-output-mute.h"

struct _LimberOutputTest
{
  const LimberOutputTestKind *kind;
  GTask *task; /* (nullable): the one under way, and what ends it early */
  guint number;
  GSource *patience;
  GSource *cancelled;
};

static void
clear_source (GSource **source)
{
  if (*source != NULL)
    g_source_destroy (*source);
  g_clear_pointer (source, g_source_unref);
}

static GTask *
steal (LimberOutputTest *self)
{
  clear_source (&self->patience);
  clear_source (&self->cancelled);
  return g_steal_pointer (&self->task);
}

void
limber_output_test_end (LimberOutputTest *self, int found)
{
  g_autoptr (GTask) task = steal (self);

  g_task_return_int (task, found);
}

static gboolean
on_patience_lost (gpointer user_data)
{
  LimberOutputTest *self = user_data;

  limber_output_test_end (self, self->kind->no_answer);
  return G_SOURCE_REMOVE;
}

static gboolean
on_cancelled (GCancellable *cancellable, gpointer user_data)
{
  g_autoptr (GTask) task = steal (user_data);

  g_task_return_error_if_cancelled (task);
  return G_SOURCE_REMOVE;
}

static void
on_mute_known (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  const LimberOutputTestKind *kind = g_task_get_task_data (task);

  g_task_return_int (task, limber_output_mute_query_finish (result) ? kind->muted : kind->heard);
}

void
limber_output_test_end_audible (LimberOutputTest *self)
{
  GTask *task = steal (self);

  limber_output_mute_query (g_task_get_cancellable (task), on_mute_known, task);
}

gboolean
limber_output_test_begin (LimberOutputTest *self, gpointer source, gpointer tag,
                          GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (source, cancellable, callback, user_data);

  g_task_set_source_tag (task, tag);
  g_task_set_task_data (task, (gpointer) self->kind, NULL);
  if (self->task != NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PENDING, "A test is under way already");
      return FALSE;
    }
  self->task = g_steal_pointer (&task);
  return TRUE;
}

guint
limber_output_test_watch (LimberOutputTest *self)
{
  GMainContext *context = g_task_get_context (self->task);
  GCancellable *cancellable = g_task_get_cancellable (self->task);

  self->patience = g_timeout_source_new_seconds (self->kind->patience_s);
  g_source_set_callback (self->patience, on_patience_lost, self, NULL);
  g_source_attach (self->patience, context);
  if (cancellable != NULL)
    {
      self->cancelled = g_cancellable_source_new (cancellable);
      g_source_set_callback (self->cancelled, G_SOURCE_FUNC (on_cancelled), self, NULL);
      g_source_attach (self->cancelled, context);
    }
  return ++self->number;
}

gboolean
limber_output_test_is (LimberOutputTest *self, guint number)
{
  return self->task != NULL && self->number == number;
}

gboolean
limber_output_test_is_under_way (LimberOutputTest *self)
{
  return self->task != NULL;
}

gboolean
limber_output_test_finish (gpointer source, GAsyncResult *result, int *found, GError **error)
{
  gssize value;

  g_return_val_if_fail (g_task_is_valid (result, source), FALSE);

  value = g_task_propagate_int (G_TASK (result), error);
  if (value < 0)
    return FALSE;
  *found = (int) value;
  return TRUE;
}

LimberOutputTest *
limber_output_test_new (const LimberOutputTestKind *kind)
{
  LimberOutputTest *self = g_new0 (LimberOutputTest, 1);

  self->kind = kind;
  return self;
}

void
limber_output_test_free (LimberOutputTest *self)
{
  g_free (self);
}
