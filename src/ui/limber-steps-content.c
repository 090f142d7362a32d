/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-steps-content.h"

#include <string.h>

#include "limber-parser.h"

/* A byte more than a file may have shows that there is too much. */
#define READ_MAX (LIMBER_FILE_MAX + 1)

typedef struct
{
  GCancellable *cancellable;
  LimberStepsContentRead read;
  gpointer data;
  char *buffer;
} Reading;

static Reading *
reading_new (GCancellable *cancellable, LimberStepsContentRead read, gpointer data)
{
  Reading *reading = g_new0 (Reading, 1);

  reading->cancellable = g_object_ref (cancellable);
  reading->read = read;
  reading->data = data;
  return reading;
}

static void
finish (Reading *reading, gsize size)
{
  gboolean is_text = size > 0 && size < READ_MAX && g_utf8_validate (reading->buffer, size, NULL);

  if (!g_cancellable_is_cancelled (reading->cancellable))
    reading->read (reading->data, is_text ? g_strndup (reading->buffer, size) : g_strdup (""));
  g_object_unref (reading->cancellable);
  g_free (reading->buffer);
  g_free (reading);
}

static void
all_read (GObject *stream, GAsyncResult *result, gpointer data)
{
  gsize size = 0;
  gboolean good = g_input_stream_read_all_finish (G_INPUT_STREAM (stream), result, &size, NULL);

  finish (data, good ? size : 0);
}

static void
read_stream (Reading *reading, GInputStream *stream)
{
  if (!stream)
    {
      finish (reading, 0);
      return;
    }
  reading->buffer = g_malloc (READ_MAX);
  g_input_stream_read_all_async (stream, reading->buffer, READ_MAX, G_PRIORITY_DEFAULT,
                                 reading->cancellable, all_read, reading);
}

static void
clipboard_opened (GObject *clipboard, GAsyncResult *result, gpointer data)
{
  g_autoptr (GInputStream) stream =
      gdk_clipboard_read_finish (GDK_CLIPBOARD (clipboard), result, NULL, NULL);

  read_stream (data, stream);
}

static void
drop_opened (GObject *drop, GAsyncResult *result, gpointer data)
{
  g_autoptr (GInputStream) stream = gdk_drop_read_finish (GDK_DROP (drop), result, NULL, NULL);

  read_stream (data, stream);
}

void
limber_steps_content_paste (GdkClipboard *clipboard, GCancellable *cancellable,
                            LimberStepsContentRead read, gpointer data)
{
  static const char *types[] = { LIMBER_STEPS_MIME, "text/plain;charset=utf-8", "text/plain",
                                 NULL };

  gdk_clipboard_read_async (clipboard, types, G_PRIORITY_DEFAULT, cancellable, clipboard_opened,
                            reading_new (cancellable, read, data));
}

void
limber_steps_content_drop (GdkDrop *drop, GCancellable *cancellable, LimberStepsContentRead read,
                           gpointer data)
{
  static const char *types[] = { LIMBER_STEPS_MIME, NULL };

  gdk_drop_read_async (drop, types, G_PRIORITY_DEFAULT, cancellable, drop_opened,
                       reading_new (cancellable, read, data));
}

GdkContentProvider *
limber_steps_content_new (const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  GdkContentProvider *providers[] = {
    gdk_content_provider_new_for_bytes (LIMBER_STEPS_MIME, bytes),
    gdk_content_provider_new_typed (G_TYPE_STRING, json),
  };

  return gdk_content_provider_new_union (providers, G_N_ELEMENTS (providers));
}
