/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "limber-format.h"
#include "limber-parser.h"
#include "limber-plain-text.h"
#include "limber-write-file.h"

typedef struct
{
  gboolean check;
  gboolean in_place;
} Format;

/* What an editor hands over, which has no name. */
static GBytes *
read_input (GError **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_new ();
  guint8 buffer[16 * 1024];
  gsize n;

  while ((n = fread (buffer, 1, sizeof buffer, stdin)) > 0)
    {
      g_byte_array_append (bytes, buffer, (guint) n);
      if (bytes->len > LIMBER_FILE_MAX)
        {
          g_set_error_literal (error, G_FILE_ERROR, G_FILE_ERROR_FAILED,
                               _ ("this is larger than 1 MiB"));
          return NULL;
        }
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/* Faults of form only: the others do not keep a file from being laid out. */
static void
tell_faults (const char *path, GBytes *text)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  limber_parse_check (text, NULL, diagnostics);
  for (guint i = diagnostics->len; i > 0; i--)
    if (((LimberDiagnostic *) g_ptr_array_index (diagnostics, i - 1))->pointer != NULL)
      g_ptr_array_remove_index (diagnostics, i - 1);
  limber_ctl_tell_errors (path, diagnostics);
}

static LimberCtlStatus
hand_over (const Format *self, const char *path, GBytes *text, GBytes *formatted)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GError) error = NULL;
  gsize size;
  const char *data = g_bytes_get_data (formatted, &size);

  if (self->check)
    {
      g_autofree char *clean = limber_plain_text (name);

      if (text == formatted)
        return LIMBER_CTL_OK;
      g_print ("%s\n", clean);
      return LIMBER_CTL_FAULTS;
    }
  /* What comes from standard input has no place but standard output. */
  if (self->in_place && strcmp (path, "-") != 0)
    {
      if (text != formatted && !limber_write_file (path, formatted, &error))
        return limber_ctl_fail ("%s: %s", name, error->message);
      return LIMBER_CTL_OK;
    }
  fwrite (data, 1, size, stdout);
  return LIMBER_CTL_OK;
}

static LimberCtlStatus
format_file (const Format *self, const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GBytes) formatted = NULL;

  text = strcmp (path, "-") == 0 ? read_input (&error) : limber_read_file (path, &error);
  if (text == NULL)
    return limber_ctl_fail ("%s: %s", name, error->message);
  formatted = limber_format (text);
  if (formatted == NULL)
    {
      tell_faults (path, text);
      return LIMBER_CTL_FAULTS;
    }
  return hand_over (self, path, text, formatted);
}

LimberCtlStatus
limber_ctl_format (int argc, char **argv)
{
  Format format = { 0 };
  g_auto (GStrv) files = NULL;
  const GOptionEntry entries[] = {
    { "check", 'c', 0, G_OPTION_ARG_NONE, &format.check,
      N_ ("Only print the names of files that are laid out otherwise"), NULL },
    { "in-place", 'i', 0, G_OPTION_ARG_NONE, &format.in_place,
      N_ ("Write the files, where they change"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    { NULL },
  };
  LimberCtlStatus status = LIMBER_CTL_OK;

  if (!limber_ctl_parse (entries, _ ("FILE…"),
                         _ ("Lays out files as the bundled ones are, and prints them. “-” is "
                            "standard input. Exit status: 0 all is well, 1 a file is no JSON or, "
                            "with --check, is laid out otherwise, 2 a file could not be read or "
                            "written."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (files == NULL)
    return limber_ctl_fail (_ ("Name the files to lay out"));
  for (guint i = 0; files[i] != NULL; i++)
    {
      LimberCtlStatus one = format_file (&format, files[i]);

      status = MAX (status, one);
    }
  return status;
}
