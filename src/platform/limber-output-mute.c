/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-output-mute.h"

#define PATIENCE_S 2

typedef struct
{
  const char *question;
  gboolean (*is_silent) (const char *answer);
} Question;

static gboolean
says_muted (const char *answer)
{
  return strstr (answer, "Mute: yes") != NULL;
}

/* "Volume: front-left: 0 /   0% / -inf dB,   front-right: ..." */
static gboolean
says_zero (const char *answer)
{
  return g_regex_match_simple ("\\b0%", answer, 0, 0)
         && !g_regex_match_simple ("[1-9][0-9]*%", answer, 0, 0);
}

static const Question questions[] = {
  { "get-sink-mute", says_muted },
  { "get-sink-volume", says_zero },
};

typedef struct
{
  guint next;
  GSubprocess *process;
  GSource *patience;
} Query;

static void ask_next (GTask *task);

static void
query_stop_waiting (Query *query)
{
  if (query->patience != NULL)
    g_source_destroy (query->patience);
  g_clear_pointer (&query->patience, g_source_unref);
  g_clear_object (&query->process);
}

static void
query_free (gpointer data)
{
  query_stop_waiting (data);
  g_free (data);
}

static gboolean
out_of_patience (gpointer user_data)
{
  Query *query = user_data;

  g_subprocess_force_exit (query->process);
  return G_SOURCE_REMOVE;
}

static void
on_answered (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;
  GSubprocess *process = G_SUBPROCESS (source);
  Query *query = g_task_get_task_data (task);
  const Question *question = &questions[query->next];
  g_autofree char *answer = NULL;

  if (!g_subprocess_communicate_utf8_finish (process, result, &answer, NULL, NULL)
      || !g_subprocess_get_if_exited (process) || g_subprocess_get_exit_status (process) != 0)
    {
      g_task_return_boolean (task, FALSE);
      return;
    }
  if (question->is_silent (answer))
    {
      g_task_return_boolean (task, TRUE);
      return;
    }
  query_stop_waiting (query);
  query->next++;
  ask_next (task);
}

static GSubprocess *
spawn (const char *question)
{
  g_autoptr (GSubprocessLauncher) launcher = g_subprocess_launcher_new (
      G_SUBPROCESS_FLAGS_STDOUT_PIPE | G_SUBPROCESS_FLAGS_STDERR_SILENCE);

  g_subprocess_launcher_setenv (launcher, "LC_ALL", "C", TRUE);
  return g_subprocess_launcher_spawn (launcher, NULL, "pactl", question, "@DEFAULT_SINK@", NULL);
}

static void
ask_next (GTask *task)
{
  Query *query = g_task_get_task_data (task);

  if (query->next < G_N_ELEMENTS (questions))
    query->process = spawn (questions[query->next].question);
  if (query->process == NULL)
    {
      g_task_return_boolean (task, FALSE);
      return;
    }
  query->patience = g_timeout_source_new_seconds (PATIENCE_S);
  g_source_set_callback (query->patience, out_of_patience, query, NULL);
  g_source_attach (query->patience, g_task_get_context (task));
  g_subprocess_communicate_utf8_async (query->process, NULL, g_task_get_cancellable (task),
                                       on_answered, g_object_ref (task));
}

void
limber_output_mute_query (GCancellable *cancellable, GAsyncReadyCallback callback,
                          gpointer user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);

  g_task_set_source_tag (task, limber_output_mute_query);
  g_task_set_task_data (task, g_new0 (Query, 1), query_free);
  ask_next (task);
}

gboolean
limber_output_mute_query_finish (GAsyncResult *result)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), FALSE);
  return g_task_propagate_boolean (G_TASK (result), NULL);
}
