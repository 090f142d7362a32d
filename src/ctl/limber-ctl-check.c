/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <string.h>

#include "limber-ctl-motion.h"
#include "limber-parser.h"
#include "limber-paths.h"
#include "limber-plain-text.h"

typedef struct
{
  gboolean strict;
  LimberExercises *exercises;
  LimberJsonWriter *json; /* (nullable): plain lines without */
  guint n_files;
  guint n_errors;
  guint n_warnings;
  gboolean unreadable;
} Check;

static const char *
severity_word (LimberSeverity severity)
{
  return severity == LIMBER_SEVERITY_ERROR ? "error" : "warning";
}

static void
report (Check *check, const char *name, const LimberDiagnostic *diagnostic)
{
  g_autofree char *line = NULL;
  g_autofree char *clean = NULL;

  if (check->json)
    {
      limber_json_begin_object (check->json, NULL);
      limber_json_string (check->json, "file", name);
      limber_json_integer (check->json, "line", diagnostic->line);
      limber_json_integer (check->json, "column", diagnostic->column);
      limber_json_string (check->json, "severity", severity_word (diagnostic->severity));
      limber_json_string (check->json, "message", diagnostic->message);
      limber_json_string (check->json, "pointer", diagnostic->pointer);
      limber_json_end_object (check->json);
      return;
    }
  line = limber_diagnostic_format (diagnostic, name);
  clean = limber_plain_text (line);
  g_print ("%s\n", clean);
}

static void
report_unreadable (Check *check, const char *name, const char *message)
{
  g_autoptr (LimberDiagnostic) diagnostic =
      limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, message, NULL);

  check->unreadable = TRUE;
  limber_ctl_note ("%s: %s", name, message);
  if (check->json)
    report (check, name, diagnostic);
}

static void
check_file (Check *check, const char *path)
{
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);

  check->n_files++;
  if (bytes == NULL)
    {
      report_unreadable (check, name, error->message);
      return;
    }
  if (limber_parse_check (bytes, check->exercises, diagnostics))
    limber_ctl_check_motions (bytes, check->exercises, diagnostics);
  check->n_errors += limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR);
  check->n_warnings += limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_WARNING);
  for (guint i = 0; i < diagnostics->len; i++)
    report (check, name, g_ptr_array_index (diagnostics, i));
}

static void
add_exercises (GPtrArray *all, const char *bundled, const char *own)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_load (bundled, own, reports);
  g_autoptr (GPtrArray) list = limber_exercises_list (exercises);

  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (all, limber_exercise_ref (g_ptr_array_index (list, i)));
}

/* A later folder wins: the person's own over the bundled one, and what is named here over both. */
static LimberExercises *
load_exercises (char **folders)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());
  g_autoptr (GPtrArray) all =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);

  add_exercises (all, paths->bundled_exercises, paths->own_exercises);
  for (; folders && *folders; folders++)
    add_exercises (all, NULL, *folders);
  return limber_exercises_new (all);
}

static void
print_summary (const Check *check)
{
  g_autofree char *files = g_strdup_printf (
      ngettext ("%u file checked", "%u files checked", check->n_files), check->n_files);
  g_autofree char *errors =
      g_strdup_printf (ngettext ("%u error", "%u errors", check->n_errors), check->n_errors);
  g_autofree char *warnings = g_strdup_printf (
      ngettext ("%u warning", "%u warnings", check->n_warnings), check->n_warnings);

  /* Translators: "2 files checked: 1 error, 3 warnings" */
  g_printerr (_ ("%s: %s, %s"), files, errors, warnings);
  g_printerr ("\n");
}

static LimberCtlStatus
check_status (const Check *check)
{
  if (check->unreadable)
    return LIMBER_CTL_FAILED;
  if (check->n_errors > 0 || (check->strict && check->n_warnings > 0))
    return LIMBER_CTL_FAULTS;
  return LIMBER_CTL_OK;
}

static LimberCtlStatus
check_files (Check *check, char **files)
{
  if (check->json)
    limber_json_begin_list (check->json, NULL);
  for (; *files; files++)
    check_file (check, *files);
  if (check->json)
    {
      limber_json_end_list (check->json);
      limber_ctl_print_json (check->json);
    }
  print_summary (check);
  return check_status (check);
}

LimberCtlStatus
limber_ctl_check (int argc, char **argv)
{
  gboolean strict = FALSE;
  g_autofree char *format = NULL;
  g_auto (GStrv) folders = NULL;
  g_auto (GStrv) files = NULL;
  g_autoptr (LimberJsonWriter) json = NULL;
  g_autoptr (LimberExercises) exercises = NULL;
  const GOptionEntry entries[] = {
    { "strict", 0, 0, G_OPTION_ARG_NONE, &strict, N_ ("Take warnings for faults"), NULL },
    { "format", 0, 0, G_OPTION_ARG_STRING, &format, N_ ("How to report: plain or json"),
      N_ ("FORMAT") },
    { "exercises", 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &folders,
      N_ ("Also take exercises from this folder (can be given again)"), N_ ("FOLDER") },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_FILENAME_ARRAY, &files, NULL, NULL },
    { NULL },
  };

  if (!limber_ctl_parse (
          entries, _ ("FILE…"),
          _ ("Looks for faults in routine, exercise and card files. Each is reported on "
             "standard output as\nFILE:LINE:COLUMN: error: MESSAGE.\n\n"
             "Exit status: 0 no faults (there may be warnings), 1 faults, "
             "2 a file could not be read."),
          &argc, argv))
    return LIMBER_CTL_FAILED;
  if (files == NULL)
    return limber_ctl_fail (_ ("Name the files to check"));
  if (format && strcmp (format, "json") != 0 && strcmp (format, "plain") != 0)
    return limber_ctl_fail (_ ("“%s” is no format: say plain or json"), format);
  if (g_strcmp0 (format, "json") == 0)
    json = limber_json_writer_new ();
  exercises = load_exercises (folders);
  return check_files (&(Check){ .strict = strict, .exercises = exercises, .json = json }, files);
}
