/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <cairo-svg.h>
#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "limber-ctl-sheet.h"
#include "limber-figure-draw.h"
#include "limber-parser.h"
#include "limber-rest.h"

#define SIZE_MIN 16
#define SIZE_MAX 8192
#define SIZE_DEFAULT 512

/* A movement takes so long where no routine says how long. */
#define MOVE_S 2.0

typedef struct
{
  char *phase;
  double time_s; /* negative: the end of the phase */
  gboolean left;
  char *size;
  char *output;
  gboolean sheet;
  GStrv words;
} FigureOptions;

static void
figure_options_clear (FigureOptions *options)
{
  g_free (options->phase);
  g_free (options->size);
  g_free (options->output);
  g_strfreev (options->words);
}

static gboolean
read_size (const char *text, int *width, int *height)
{
  char rest;

  *width = *height = SIZE_DEFAULT;
  if (text == NULL)
    return TRUE;
  if (sscanf (text, "%dx%d%c", width, height, &rest) == 2 && *width >= SIZE_MIN
      && *width <= SIZE_MAX && *height >= SIZE_MIN && *height <= SIZE_MAX)
    return TRUE;
  limber_ctl_fail (_ ("“%s” is no size: say one such as 640x480, each from %d to %d"), text,
                   SIZE_MIN, SIZE_MAX);
  return FALSE;
}

static gboolean
read_phase (const char *word, LimberPhaseKind *kind)
{
  for (guint i = 0; i < LIMBER_N_PHASE_KINDS; i++)
    if (strcmp (limber_phase_kind_to_string (i), word) == 0)
      {
        *kind = (LimberPhaseKind) i;
        return TRUE;
      }
  limber_ctl_fail (_ ("“%s” is no phase. “limberctl figure --help” lists them."), word);
  return FALSE;
}

static LimberExercise *
read_exercise (const char *path, LimberCtlStatus *status)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);
  LimberExercise *exercise;

  if (bytes == NULL)
    {
      g_autofree char *name = g_filename_display_name (path);

      *status = limber_ctl_fail ("%s: %s", name, error->message);
      return NULL;
    }
  exercise = limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);
  if (exercise == NULL)
    {
      limber_ctl_tell_errors (path, diagnostics);
      *status = LIMBER_CTL_FAULTS;
    }
  return exercise;
}

static LimberExercise *
find_exercise (const char *argument, LimberCtlStatus *status)
{
  g_autoptr (LimberLibrary) library = NULL;
  const LimberExercise *exercise;

  if (strchr (argument, G_DIR_SEPARATOR) || g_str_has_suffix (argument, ".json"))
    return read_exercise (argument, status);
  library = limber_ctl_library_new ();
  limber_library_load_sync (library);
  exercise = limber_exercises_lookup (limber_library_get_exercises (library), argument);
  if (exercise != NULL)
    return limber_exercise_ref (exercise);
  *status = limber_ctl_fail (_ ("There is no exercise “%s” in the library."), argument);
  return NULL;
}

/* The phase that such a one is entered from, where that is not the start position. */
static void
set_previous (LimberMoment *moment)
{
  moment->has_previous = TRUE;
  moment->previous_side = moment->side;
  moment->previous_us = (gint64) (MOVE_S * G_USEC_PER_SEC);
  if (moment->kind == LIMBER_PHASE_BACK || moment->kind == LIMBER_PHASE_RELEASE)
    moment->previous = LIMBER_PHASE_HOLD;
  else if (moment->kind == LIMBER_PHASE_PAUSE)
    moment->previous = LIMBER_PHASE_BACK;
  else
    moment->has_previous = FALSE;
}

static gboolean
read_frame (const FigureOptions *options, const LimberMotion *motion, LimberFrame *frame)
{
  double time_s = options->time_s < 0 ? MOVE_S : options->time_s;
  LimberMoment moment = { .side = options->left ? LIMBER_SIDE_LEFT : LIMBER_SIDE_RIGHT,
                          .elapsed_us = (gint64) (time_s * G_USEC_PER_SEC),
                          .length_us = (gint64) (MOVE_S * G_USEC_PER_SEC) };

  if (options->phase == NULL)
    {
      limber_motion_frame_of_pose (motion, limber_motion_main_pose (motion), moment.side, frame);
      return TRUE;
    }
  if (!read_phase (options->phase, &moment.kind))
    return FALSE;
  set_previous (&moment);
  limber_motion_frame (motion, &moment, frame);
  return TRUE;
}

static LimberCtlStatus
write_failed (const char *path, cairo_status_t status)
{
  g_autofree char *name = g_filename_display_name (path);

  return limber_ctl_fail (_ ("%s could not be written: %s"), name, cairo_status_to_string (status));
}

static LimberCtlStatus
write_svg (const LimberFrame *frame, int width, int height, const char *path)
{
  cairo_surface_t *surface = cairo_svg_surface_create (path, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  limber_figure_draw (cr, frame, limber_palette_for (LIMBER_SCHEME_LIGHT), width, height);
  cairo_destroy (cr);
  cairo_surface_finish (surface);
  status = cairo_surface_status (surface);
  cairo_surface_destroy (surface);
  return status == CAIRO_STATUS_SUCCESS ? LIMBER_CTL_OK : write_failed (path, status);
}

static LimberCtlStatus
write_png (const LimberFrame *frame, int width, int height, const char *path)
{
  cairo_surface_t *surface = cairo_image_surface_create (CAIRO_FORMAT_ARGB32, width, height);
  cairo_t *cr = cairo_create (surface);
  cairo_status_t status;

  limber_figure_draw (cr, frame, limber_palette_for (LIMBER_SCHEME_LIGHT), width, height);
  cairo_destroy (cr);
  status = cairo_surface_write_to_png (surface, path);
  cairo_surface_destroy (surface);
  return status == CAIRO_STATUS_SUCCESS ? LIMBER_CTL_OK : write_failed (path, status);
}

static LimberCtlStatus
write_figure (const FigureOptions *options, int width, int height)
{
  LimberCtlStatus status = LIMBER_CTL_OK;
  g_autoptr (LimberExercise) exercise = find_exercise (options->words[0], &status);
  g_autoptr (LimberMotion) motion = NULL;
  LimberFrame frame;

  if (exercise == NULL)
    return status;
  motion = limber_motion_for_exercise (exercise);
  if (!read_frame (options, motion, &frame))
    return LIMBER_CTL_FAILED;
  if (g_str_has_suffix (options->output, ".svg"))
    return write_svg (&frame, width, height, options->output);
  return write_png (&frame, width, height, options->output);
}

static LimberCtlStatus
write_sheet (const char *path)
{
  g_autoptr (LimberLibrary) library = limber_ctl_library_new ();
  cairo_status_t status;

  limber_library_load_sync (library);
  status = limber_ctl_write_sheet (limber_library_get_exercises (library), path);
  return status == CAIRO_STATUS_SUCCESS ? LIMBER_CTL_OK : write_failed (path, status);
}

static LimberCtlStatus
figure (const FigureOptions *options)
{
  int width;
  int height;

  if (options->output == NULL)
    return limber_ctl_fail (_ ("Say with -o where the picture goes"));
  if (!g_str_has_suffix (options->output, ".png")
      && (options->sheet || !g_str_has_suffix (options->output, ".svg")))
    return limber_ctl_fail (options->sheet ? _ ("The name of a sheet must end in .png")
                                           : _ ("The name of a picture must end in .png or .svg"));
  if (options->sheet != (options->words == NULL))
    return limber_ctl_fail (_ ("Name one exercise, or ask for a --sheet of all"));
  if (options->sheet)
    return write_sheet (options->output);
  if (options->words[1] != NULL)
    return limber_ctl_fail (_ ("Name one exercise, or ask for a --sheet of all"));
  if (!read_size (options->size, &width, &height))
    return LIMBER_CTL_FAILED;
  return write_figure (options, width, height);
}

LimberCtlStatus
limber_ctl_figure (int argc, char **argv)
{
  FigureOptions options = { .time_s = -1 };
  const GOptionEntry entries[] = {
    { "phase", 'k', 0, G_OPTION_ARG_STRING, &options.phase,
      N_ ("ready, move, out, hold, back, pause, release, wait, work, easy, say, switch or rest; "
          "without it, the pose that tells most"),
      N_ ("PHASE") },
    { "time", 't', 0, G_OPTION_ARG_DOUBLE, &options.time_s,
      N_ ("Seconds since the phase began, which takes two (default: its end)"), N_ ("SECONDS") },
    { "left", 0, 0, G_OPTION_ARG_NONE, &options.left, N_ ("The left side works"), NULL },
    { "size", 's', 0, G_OPTION_ARG_STRING, &options.size,
      N_ ("Width and height in pixels (default: 512x512)"), N_ ("WIDTHxHEIGHT") },
    { "sheet", 0, 0, G_OPTION_ARG_NONE, &options.sheet,
      N_ ("Every key pose of all exercises of the library"), NULL },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &options.output,
      N_ ("Where the picture goes: a name that ends in .png or .svg"), N_ ("FILE") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.words, NULL, NULL },
    { NULL },
  };
  LimberCtlStatus status = LIMBER_CTL_FAILED;

  if (limber_ctl_parse (entries, _ ("FILE|ID"),
                        _ ("Draws the figure of an exercise, of the library or of a file.\n\n"
                           "Exit status: 0, 1 for a file with faults, 2 if the exercise was not "
                           "found or the picture could not be written."),
                        &argc, argv))
    status = figure (&options);
  figure_options_clear (&options);
  return status;
}
