/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-files.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-export.h"
#include "limber-parser.h"
#include "limber-ui.h"
#include "limber-write-file.h"

/* The record of twenty years is a large file: it is written and read on a thread.  A task belongs
 * to the window that asked, which may be closed meanwhile. */
typedef struct
{
  GFile *file;
  LimberRecorder *recorder;
  LimberHistory *history;    /* (nullable): to be written */
  GApplication *application; /* (nullable): must not end before the work is done */
} Work;

static void
work_free (gpointer data)
{
  Work *work = data;

  g_object_unref (work->file);
  g_object_unref (work->recorder);
  g_clear_pointer (&work->history, limber_history_unref);
  g_clear_object (&work->application);
  g_free (work);
}

/* Returns: (transfer full): a task of @parent with what it works on */
static GTask *
task_new (GtkWindow *parent, LimberRecorder *recorder, GFile *file, GAsyncReadyCallback done)
{
  GTask *task = g_task_new (parent, NULL, done, NULL);
  Work *work = g_new0 (Work, 1);

  work->file = g_object_ref (file);
  work->recorder = g_object_ref (recorder);
  g_set_object (&work->application, G_APPLICATION (gtk_window_get_application (parent)));
  g_task_set_task_data (task, work, work_free);
  return task;
}

/* --- Saving --- */

static void
hold (GTask *task)
{
  Work *work = g_task_get_task_data (task);

  if (work->application)
    g_application_hold (work->application);
}

static void
release (GTask *task)
{
  Work *work = g_task_get_task_data (task);

  if (work->application)
    g_application_release (work->application);
}

/* What another machine lends has no path. */
static gboolean
write_json (GFile *file, const char *json, GError **error)
{
  const char *path = g_file_peek_path (file);
  g_autoptr (GBytes) bytes = g_bytes_new_static (json, strlen (json));

  return path != NULL
             ? limber_write_file_for_owner (path, bytes, error)
             : g_file_replace_contents (file, json, strlen (json), NULL, FALSE,
                                        G_FILE_CREATE_PRIVATE | G_FILE_CREATE_REPLACE_DESTINATION,
                                        NULL, NULL, error);
}

static void
save (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;
  g_autofree char *json = limber_export_json (work->history);
  g_autofree char *name = g_file_get_parse_name (work->file);
  g_autoptr (GError) error = NULL;

  if (write_json (work->file, json, &error))
    g_task_return_boolean (task, TRUE);
  else
    /* Translators: the name of a file, then why */
    g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED,
                             _ ("“%s” could not be written: %s"), name, error->message);
}

/* The window that asked may be gone: then the message is one by itself, for which the program
 * stays. */
static void
tell (GtkWindow *parent, GApplication *application, const char *heading, const char *body)
{
  if (application == NULL || gtk_window_get_application (parent))
    limber_ui_show_message (parent, heading, body);
  else
    limber_ui_show_message_alone (GTK_APPLICATION (application), heading, body);
}

static void
saved (GObject *parent, GAsyncResult *result, gpointer data)
{
  Work *work = g_task_get_task_data (G_TASK (result));
  g_autofree char *name = g_file_get_parse_name (work->file);
  g_autoptr (GError) error = NULL;
  /* Translators: the name of a file */
  g_autofree char *where = g_strdup_printf (_ ("Your sessions and your diary are in “%s”. Take "
                                               "good care of it: who has the file can read "
                                               "them."),
                                            name);

  if (g_task_propagate_boolean (G_TASK (result), &error))
    tell (GTK_WINDOW (parent), work->application, _ ("A Copy Is Saved"), where);
  else
    tell (GTK_WINDOW (parent), work->application, _ ("The Copy Could Not Be Saved"),
          error->message);
  release (G_TASK (result));
}

/* The recorder tells each kind of trouble once, and perhaps long before this. */
static void
save_history (LimberHistory *history, gpointer data)
{
  GTask *task = data;

  hold (task);
  if (history == NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_FAILED,
                               _ ("Your record cannot be read now, so there is no copy."));
      return;
    }
  ((Work *) g_task_get_task_data (task))->history = limber_history_ref (history);
  g_task_run_in_thread (task, save);
}

static void
read_done (gpointer task)
{
  release (task);
  g_object_unref (task);
}

void
limber_record_files_save (GtkWindow *parent, LimberRecorder *recorder, GFile *file)
{
  GTask *task = task_new (parent, recorder, file, saved);

  hold (task);
  limber_recorder_read_history (recorder, save_history, task, read_done);
}

/* --- Adding --- */

static void
fail_with_fault (GTask *task, const GPtrArray *diagnostics)
{
  const LimberDiagnostic *first = g_ptr_array_index (diagnostics, 0);

  g_task_return_new_error (
      task, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
      /* Translators: a number of a line and of a column in a file, then what is wrong there */
      _ ("It is no record that Limber saved, or it was damaged since. Nothing was added. Line %u, "
         "column %u: %s"),
      first->line, first->column, first->words);
}

/* What another machine lends has no path. */
static GBytes *
read_bytes (GFile *file, GCancellable *cancellable, GError **error)
{
  const char *path = g_file_peek_path (file);

  return path != NULL ? limber_read_file_up_to (path, LIMBER_RECORD_FILE_MAX, error)
                      : g_file_load_bytes (file, cancellable, NULL, error);
}

static void
load (GTask *task, gpointer source, gpointer data, GCancellable *cancellable)
{
  Work *work = data;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  GError *error = NULL;
  g_autoptr (GBytes) bytes = read_bytes (work->file, cancellable, &error);
  LimberHistory *history = bytes != NULL ? limber_parse_record (bytes, diagnostics) : NULL;

  if (error != NULL)
    g_task_return_error (task, error);
  else if (history == NULL)
    fail_with_fault (task, diagnostics);
  else
    g_task_return_pointer (task, history, (GDestroyNotify) limber_history_unref);
}

static void
tell_failure (GtkWindow *parent, const GError *error)
{
  limber_ui_show_message (parent, _ ("The Record Could Not Be Added"), error->message);
}

static void
added (const LimberRecordAdded *what, const GError *error, gpointer parent)
{
  g_autofree char *sessions = NULL;
  g_autofree char *entries = NULL;
  g_autofree char *text = NULL;

  if (error != NULL)
    {
      tell_failure (parent, error);
      return;
    }
  sessions =
      g_strdup_printf (ngettext ("%u session", "%u sessions", what->n_sessions), what->n_sessions);
  entries = g_strdup_printf (
      ngettext ("%u entry of your diary", "%u entries of your diary", what->n_entries),
      what->n_entries);
  /* Translators: "12 sessions", and "3 entries of your diary" */
  text = g_strdup_printf (_ ("New are %s and %s. What was there already stays as it is."), sessions,
                          entries);
  limber_ui_show_message (parent, _ ("The Record Is Added"), text);
}

static void
loaded (GObject *parent, GAsyncResult *result, gpointer data)
{
  Work *work = g_task_get_task_data (G_TASK (result));
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberHistory) history = g_task_propagate_pointer (G_TASK (result), &error);

  if (history != NULL)
    limber_recorder_add (work->recorder, history, added, g_object_ref (parent), g_object_unref);
  else
    tell_failure (GTK_WINDOW (parent), error);
}

void
limber_record_files_add (GtkWindow *parent, LimberRecorder *recorder, GFile *file)
{
  g_autoptr (GTask) task = task_new (parent, recorder, file, loaded);

  g_task_run_in_thread (task, load);
}
