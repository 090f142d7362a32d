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

static GdkPixbuf *
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
  return g_object_ref (pixbuf);
}

GdkPixbuf *
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

/* One pixel of cairo's: its colors are those that its opacity leaves of them. */
static guint32
to_argb (const guchar *pixel, gboolean has_alpha)
{
  guint32 alpha = has_alpha ? pixel[3] : 255;
  guint32 argb = alpha << 24;

  for (guint i = 0; i < 3; i++)
    argb |= (pixel[i] * alpha + 127) / 255 << (16 - 8 * i);
  return argb;
}

static cairo_surface_t *
to_surface (GdkPixbuf *picture)
{
  int width = gdk_pixbuf_get_width (picture);
  int height = gdk_pixbuf_get_height (picture);
  int n_channels = gdk_pixbuf_get_n_channels (picture);
  const guchar *pixels = gdk_pixbuf_read_pixels (picture);
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  guchar *data = cairo_image_surface_get_data (surface);

  for (int y = 0; data && y < height; y++)
    {
      const guchar *from = pixels + (gsize) y * gdk_pixbuf_get_rowstride (picture);
      guint32 *to = (guint32 *) (data + (gsize) y * cairo_image_surface_get_stride (surface));

      for (int x = 0; x < width; x++)
        to[x] = to_argb (from + (gsize) x * n_channels, n_channels == 4);
    }
  cairo_surface_mark_dirty (surface);
  return surface;
}

void
limber_exercise_picture_draw (cairo_t *cr, GdkPixbuf *picture, double width, double height)
{
  double wide = gdk_pixbuf_get_width (picture);
  double high = gdk_pixbuf_get_height (picture);
  double scale = MIN (width / wide, height / high);
  cairo_surface_t *surface = to_surface (picture);

  cairo_save (cr);
  cairo_translate (cr, (width - wide * scale) / 2, (height - high * scale) / 2);
  cairo_scale (cr, scale, scale);
  cairo_set_source_surface (cr, surface, 0, 0);
  cairo_paint (cr);
  cairo_restore (cr);
  cairo_surface_destroy (surface);
}
