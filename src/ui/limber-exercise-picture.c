/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-picture.h"

#include "limber-config.h"

#include <stdlib.h>

#include <glib/gi18n-lib.h>

#include "limber-parser.h"

/* No screen shows an exercise larger than this, in pixels. */
#define SHOWN_MAX 1600

static void
set_refused (GError **error)
{
  g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_INVAL,
                       _ ("this is not a PNG, JPEG, SVG or WebP picture of a usual size"));
}

/* The real place of the picture, if it is inside the folder. */
static char *
find_file (const LimberExercise *exercise, GError **error)
{
  g_autofree char *path = g_build_filename (exercise->folder, exercise->picture, NULL);
  g_autofree char *inside = NULL;
  char *folder = realpath (exercise->folder, NULL);
  char *real = realpath (path, NULL);
  char *found = NULL;

  inside = folder ? g_strconcat (folder, G_DIR_SEPARATOR_S, NULL) : NULL;
  if (real && inside && g_str_has_prefix (real, inside))
    found = g_strdup (real);
  else
    g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_NOENT,
                         _ ("there is no such picture beside the file"));
  free (folder);
  free (real);
  return found;
}

/* Runs before any pixel is decoded: a small file may claim to be a huge picture. */
static void
size_prepared (GdkPixbufLoader *loader, int width, int height, gpointer data)
{
  double share = (double) SHOWN_MAX / MAX (1, MAX (width, height));

  if (width > LIMBER_PICTURE_SIDE_MAX || height > LIMBER_PICTURE_SIDE_MAX)
    gdk_pixbuf_loader_set_size (loader, 0, 0);
  else if (share < 1)
    gdk_pixbuf_loader_set_size (loader, MAX (1, (int) (width * share)),
                                MAX (1, (int) (height * share)));
}

static gboolean
is_known (GdkPixbufLoader *loader)
{
  static const char *const known[] = { "png", "jpeg", "svg", "webp", NULL };
  GdkPixbufFormat *format = gdk_pixbuf_loader_get_format (loader);
  g_autofree char *name = format ? gdk_pixbuf_format_get_name (format) : NULL;

  return name && g_strv_contains (known, name);
}

static GdkTexture *
decode (GBytes *bytes, GError **error)
{
  g_autoptr (GdkPixbufLoader) loader = gdk_pixbuf_loader_new ();
  GdkPixbuf *pixbuf = NULL;

  g_signal_connect (loader, "size-prepared", G_CALLBACK (size_prepared), NULL);
  if (gdk_pixbuf_loader_write_bytes (loader, bytes, NULL))
    {
      if (gdk_pixbuf_loader_close (loader, NULL) && is_known (loader))
        pixbuf = gdk_pixbuf_loader_get_pixbuf (loader);
    }
  else
    gdk_pixbuf_loader_close (loader, NULL);
  if (!pixbuf)
    {
      set_refused (error);
      return NULL;
    }
  return gdk_texture_new_for_pixbuf (pixbuf);
}

GdkTexture *
limber_exercise_picture_load (const LimberExercise *exercise, GError **error)
{
  g_autofree char *path = NULL;
  g_autoptr (GBytes) bytes = NULL;

  g_return_val_if_fail (exercise->picture != NULL, NULL);

  if (!exercise->folder)
    {
      set_refused (error);
      return NULL;
    }
  path = find_file (exercise, error);
  bytes = path ? limber_read_file_up_to (path, LIMBER_PICTURE_FILE_MAX, error) : NULL;
  return bytes ? decode (bytes, error) : NULL;
}
