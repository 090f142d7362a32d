/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>

#include "limber-paths.h"
#include "limber-plain-text.h"

void
limber_ctl_note (const char *format, ...)
{
  g_autofree char *message = NULL;
  g_autofree char *clean = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  clean = limber_plain_text (message);
  g_printerr ("limberctl: %s\n", clean);
}

LimberCtlStatus
limber_ctl_fail (const char *format, ...)
{
  g_autofree char *message = NULL;
  va_list arguments;

  va_start (arguments, format);
  message = g_strdup_vprintf (format, arguments);
  va_end (arguments);
  limber_ctl_note ("%s", message);
  return LIMBER_CTL_FAILED;
}

gboolean
limber_ctl_parse (const GOptionEntry *entries, const char *usage, const char *summary, int *argc,
                  char **argv)
{
  g_autoptr (GOptionContext) context = g_option_context_new (usage);
  g_autofree char *program = g_strdup_printf ("limberctl %s", argv[0]);
  g_autoptr (GError) error = NULL;

  g_set_prgname (program);
  g_option_context_set_translation_domain (context, GETTEXT_PACKAGE);
  g_option_context_set_summary (context, summary);
  g_option_context_add_main_entries (context, entries, GETTEXT_PACKAGE);
  if (g_option_context_parse (context, argc, &argv, &error))
    return TRUE;
  limber_ctl_fail ("%s", error->message);
  return FALSE;
}

void
limber_ctl_print_json (LimberJsonWriter *writer)
{
  puts (limber_json_writer_get_text (writer));
}

LimberLibrary *
limber_ctl_library_new (void)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());

  paths->folders = limber_user_folders ();
  return limber_library_new (paths);
}

static gboolean
is_file (const char *argument)
{
  return strchr (argument, G_DIR_SEPARATOR) || g_str_has_suffix (argument, ".json")
         || g_file_test (argument, G_FILE_TEST_EXISTS);
}

/* Returns: (nullable): the path of the file that is meant. */
static const char *
find_path (LimberLibrary *library, const char *argument)
{
  LimberRoutineInfo *info;

  if (is_file (argument))
    return argument;
  limber_library_load_sync (library);
  info = limber_library_find (library, argument);
  return info ? limber_routine_info_get_path (info) : NULL;
}

void
limber_ctl_tell_errors (const char *path, const GPtrArray *diagnostics)
{
  g_autofree char *name = g_filename_display_name (path);

  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);
      g_autofree char *line = limber_diagnostic_format (diagnostic, name);
      g_autofree char *clean = limber_plain_text (line);

      if (diagnostic->severity == LIMBER_SEVERITY_ERROR)
        g_printerr ("%s\n", clean);
    }
}

LimberRoutine *
limber_ctl_open (const char *argument, LimberLibrary **library, LimberCtlStatus *status)
{
  g_autoptr (LimberLibrary) found = limber_ctl_library_new ();
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (GError) error = NULL;
  const char *path = find_path (found, argument);

  if (path == NULL)
    {
      *status = limber_ctl_fail (_ ("There is no routine “%s” in the library. "
                                    "“limberctl list” shows those there are."),
                                 argument);
      return NULL;
    }
  routine = limber_library_open (found, path, diagnostics, &error);
  if (error)
    {
      g_autofree char *name = g_filename_display_name (path);

      *status = limber_ctl_fail ("%s: %s", name, error->message);
    }
  else if (routine == NULL)
    {
      limber_ctl_tell_errors (path, diagnostics);
      *status = LIMBER_CTL_FAULTS;
    }
  *library = g_steal_pointer (&found);
  return g_steal_pointer (&routine);
}

gboolean
limber_ctl_read_guidance (const char *word, LimberGuidance *guidance)
{
  LimberGuidance read = LIMBER_GUIDANCE_OFF;

  if (!limber_guidance_from_string (word, &read) || read == LIMBER_GUIDANCE_OFF)
    {
      limber_ctl_fail (_ ("--guidance must be brief or full, not '%s'"), word);
      return FALSE;
    }
  *guidance = read;
  return TRUE;
}

gboolean
limber_ctl_read_level (const char *word, LimberLevel *level)
{
  if (limber_level_from_string (word, level))
    return TRUE;
  limber_ctl_fail (_ ("“%s” is no fitness level: say gentle, moderate or active"), word);
  return FALSE;
}

LimberTimeline *
limber_ctl_compile (const char *argument, const LimberCtlChoices *choices, LimberLibrary **library,
                    LimberCtlStatus *status)
{
  LimberChoices wanted = { .short_version = choices->short_version, .flare = choices->flare };
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (GError) error = NULL;
  LimberTimeline *timeline;

  if (choices->level && !limber_ctl_read_level (choices->level, &wanted.level))
    {
      *status = LIMBER_CTL_FAILED;
      return NULL;
    }
  wanted.has_level = choices->level != NULL;
  routine = limber_ctl_open (argument, library, status);
  if (routine == NULL)
    return NULL;
  timeline = limber_timeline_compile (routine, &wanted, &error);
  if (timeline == NULL)
    {
      limber_ctl_note ("%s", error->message);
      *status = LIMBER_CTL_FAULTS;
    }
  return timeline;
}
