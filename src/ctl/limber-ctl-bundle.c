/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <unistd.h>

#include "limber-bundle-plan.h"
#include "limber-parser.h"
#include "limber-paths.h"
#include "limber-plain-text.h"
#include "limber-write-file.h"

static LimberBundle *
pack (const char *argument, LimberCtlStatus *status)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberRoutine) routine = limber_ctl_open (argument, &library, status);
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());
  g_autoptr (GError) error = NULL;
  LimberBundle *bundle;

  if (routine == NULL)
    return NULL;
  bundle =
      limber_bundle_pack (routine->path, paths, limber_library_get_exercises (library), &error);
  if (bundle == NULL)
    *status = limber_ctl_fail ("%s", error->message);
  return bundle;
}

LimberCtlStatus
limber_ctl_pack (int argc, char **argv)
{
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &output, N_ ("Write to this file"), N_ ("FILE") },
    { NULL },
  };
  LimberCtlStatus status = LIMBER_CTL_FAILED;
  g_autoptr (LimberBundle) bundle = NULL;
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GError) error = NULL;

  if (!limber_ctl_parse (entries, _ ("FILE|ID"),
                         _ ("Puts a routine and all of your own that it uses, exercises and "
                            "pictures, into one file to hand over. Exit status: 0 all is well, 1 "
                            "the routine has faults, 2 a file could not be read or written."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 2 || output == NULL)
    return limber_ctl_fail (_ ("Name a routine, and the file to write with -o"));
  bundle = pack (argv[1], &status);
  if (bundle == NULL)
    return status;
  file = limber_bundle_write (bundle);
  if (!limber_write_file (output, file, &error))
    return limber_ctl_fail ("%s: %s", output, error->message);
  return LIMBER_CTL_OK;
}

static void
print_plan (const LimberBundlePlan *plan)
{
  g_autoptr (GPtrArray) lines = limber_bundle_plan_words (plan);

  for (guint i = 0; i < lines->len; i++)
    {
      const char *line = g_ptr_array_index (lines, i);
      g_autofree char *clean = limber_plain_text (line);

      g_print ("%s\n", clean);
    }
}

/* Returns whether the person agrees; without a terminal there is nobody to ask. */
static gboolean
ask (void)
{
  char answer[16] = "";

  if (!isatty (STDIN_FILENO))
    {
      limber_ctl_note (_ ("Nothing was added. Say --yes to add it."));
      return FALSE;
    }
  /* Translators: a question in a terminal; the answer is y for yes, or anything else for no */
  g_print (_ ("Add it? [y/N] "));
  fflush (stdout);
  if (fgets (answer, sizeof answer, stdin) != NULL && g_ascii_tolower (answer[0]) == 'y')
    return TRUE;
  limber_ctl_note (_ ("Nothing was added."));
  return FALSE;
}

static LimberBundle *
read_bundle (const char *path, LimberLibrary *library, LimberCtlStatus *status)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file_up_to (path, LIMBER_BUNDLE_MAX, &error);
  g_autofree char *name = g_filename_display_name (path);
  LimberBundle *bundle;

  if (bytes == NULL)
    {
      *status = limber_ctl_fail ("%s: %s", name, error->message);
      return NULL;
    }
  limber_library_load_sync (library);
  bundle = limber_bundle_read (bytes, limber_library_get_exercises (library), diagnostics, &error);
  if (bundle != NULL)
    return bundle;
  limber_ctl_tell_errors (path, diagnostics);
  limber_ctl_note ("%s: %s", name, error->message);
  *status = LIMBER_CTL_FAULTS;
  return NULL;
}

LimberCtlStatus
limber_ctl_add (int argc, char **argv)
{
  gboolean yes = FALSE;
  const GOptionEntry entries[] = {
    { "yes", 'y', 0, G_OPTION_ARG_NONE, &yes, N_ ("Add it without asking"), NULL },
    { NULL },
  };
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberLibraryPaths) paths = NULL;
  g_autoptr (LimberBundle) bundle = NULL;
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  LimberCtlStatus status = LIMBER_CTL_FAILED;

  if (!limber_ctl_parse (entries, _ ("FILE"),
                         _ ("Shows what somebody handed over, and adds it to your own routines and "
                            "exercises if you agree. Exit status: 0 it is added, or was there, 1 "
                            "the file has faults, 2 a file could not be read or written, 3 you did "
                            "not agree."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name the file that was handed over"));
  library = limber_ctl_library_new ();
  paths = limber_library_paths_new (limber_data_dir ());
  bundle = read_bundle (argv[1], library, &status);
  if (bundle == NULL)
    return status;
  plan = limber_bundle_plan_new (bundle, paths, limber_library_get_exercises (library));
  print_plan (plan);
  if (plan->there_already)
    return LIMBER_CTL_OK;
  if (!yes && !ask ())
    return LIMBER_CTL_EARLY;
  if (!limber_bundle_plan_carry_out (plan, &error))
    return limber_ctl_fail ("%s", error->message);
  return LIMBER_CTL_OK;
}
