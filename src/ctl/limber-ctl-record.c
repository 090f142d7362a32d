/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The commands about the record: export, import and forget. */

#include "limber-config.h"

#include "limber-ctl.h"

#include <stdio.h>

#include <glib/gi18n.h>

#include "limber-export.h"
#include "limber-parser.h"
#include "limber-record-db.h"

static LimberRecordDb *
open_record (void)
{
  g_autofree char *path = limber_record_path ();
  g_autofree char *notice = NULL;
  g_autoptr (GError) error = NULL;
  LimberRecordDb *db = limber_record_db_open (path, &notice, &error);

  if (notice)
    limber_ctl_note ("%s", notice);
  if (error)
    limber_ctl_note ("%s", error->message);
  return db;
}

gboolean
limber_ctl_read_day (const char *word, int *day)
{
  int year, month, of_month, used = 0;

  if (sscanf (word, "%4d-%2d-%2d%n", &year, &month, &of_month, &used) == 3 && word[used] == '\0'
      && year >= 1970 && month >= 1 && of_month >= 1
      && g_date_valid_dmy ((GDateDay) of_month, (GDateMonth) month, (GDateYear) year))
    {
      *day = limber_day_from_date (year, month, of_month);
      return TRUE;
    }
  limber_ctl_fail (_ ("“%s” is no day: say it as 2026-03-01"), word);
  return FALSE;
}

LimberHistory *
limber_ctl_read_record (void)
{
  g_autofree char *path = limber_record_path ();
  g_autoptr (LimberRecordDb) db = NULL;
  g_autoptr (GError) error = NULL;
  LimberHistory *history;
  guint n_running;

  /* To look at the record must not make one. */
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return limber_history_new (limber_records_new (), limber_entries_new ());
  db = open_record ();
  if (db == NULL)
    return limber_record_db_read_frozen (path);
  n_running = limber_record_db_count_running (db);
  if (n_running > 0)
    limber_ctl_note (ngettext ("%u session has not ended yet, and is left out.",
                               "%u sessions have not ended yet, and are left out.", n_running),
                     n_running);
  history = limber_record_db_read (db, &error);
  if (error)
    limber_ctl_note ("%s", error->message);
  return history;
}

/* --- Export --- */

typedef enum
{
  CSV,
  JSON,
  FHIR,
} Format;

typedef struct
{
  Format format;
  LimberExportTable table;
  int from;
  int to;
} Export;

static gboolean
read_format (const char *format, const char *what, Export *export)
{
  static const char *const formats[] = { "csv", "json", "fhir" };
  gsize found = 0;

  while (found < G_N_ELEMENTS (formats) && g_strcmp0 (format, formats[found]) != 0)
    found++;
  export->format = (Format) found;
  if (found == G_N_ELEMENTS (formats))
    limber_ctl_fail (_ ("Say --format=csv, --format=json or --format=fhir"));
  else if (what && export->format != CSV)
    limber_ctl_fail (_ ("“--what” goes with --format=csv"));
  else if (what && !limber_export_table_from_string (what, &export->table))
    limber_ctl_fail (_ ("Say --what=steps, --what=sessions or --what=diary"));
  else
    return TRUE;
  return FALSE;
}

/* Returns whether the options make sense; if not, the person has been told. */
static gboolean
read_export_options (int argc, char **argv, Export *export)
{
  g_autofree char *format = NULL;
  g_autofree char *what = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format,
      N_ ("csv, a table for a spreadsheet; json, all of it; or fhir, for a clinic's software"),
      N_ ("FORMAT") },
    { "what", 0, 0, G_OPTION_ARG_STRING, &what,
      N_ ("What the table has a row for: steps, sessions or diary"), N_ ("ROWS") },
    { "from", 0, 0, G_OPTION_ARG_STRING, &from, N_ ("Only from this day on"), N_ ("DAY") },
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, N_ ("Only up to and with this day"), N_ ("DAY") },
    { NULL },
  };

  if (!limber_ctl_parse (entries, "",
                         _ ("Prints your record: what was prescribed and done in each session, "
                            "how it felt, and your diary.\n\n"
                            "Exit status: 0, or 2 if the record cannot be read."),
                         &argc, argv))
    return FALSE;
  if (argc != 1)
    {
      limber_ctl_fail (_ ("“export” takes only options"));
      return FALSE;
    }
  return read_format (format, what, export)
         && (from == NULL || limber_ctl_read_day (from, &export->from))
         && (to == NULL || limber_ctl_read_day (to, &export->to));
}

/* The last day that is over. */
static int
yesterday (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();

  return limber_day_from_date (g_date_time_get_year (now), g_date_time_get_month (now),
                               g_date_time_get_day_of_month (now))
         - 1;
}

static char *
export_as (const LimberHistory *history, const Export *export)
{
  switch (export->format)
    {
    case CSV:
      return limber_export_csv (history, export->table);
    case FHIR:
      return limber_export_fhir (history, export->from, MIN (export->to, yesterday ()));
    case JSON:
    default:
      return limber_export_json (history);
    }
}

LimberCtlStatus
limber_ctl_export (int argc, char **argv)
{
  Export export = { .from = G_MININT / 2, .to = G_MAXINT / 2 };
  g_autoptr (LimberHistory) all = NULL;
  g_autoptr (LimberHistory) history = NULL;
  g_autofree char *text = NULL;

  if (!read_export_options (argc, argv, &export))
    return LIMBER_CTL_FAILED;
  all = limber_ctl_read_record ();
  if (all == NULL)
    return LIMBER_CTL_FAILED;
  history = limber_history_slice (all, export.from, export.to);
  text = export_as (history, &export);
  fputs (text, stdout);
  if (export.format != CSV)
    putchar ('\n');
  return LIMBER_CTL_OK;
}

/* --- Import --- */

static LimberHistory *
read_export (const char *path, LimberCtlStatus *status)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file_up_to (path, LIMBER_RECORD_FILE_MAX, &error);
  LimberHistory *history;

  if (bytes == NULL)
    {
      *status = limber_ctl_fail ("%s: %s", path, error->message);
      return NULL;
    }
  history = limber_parse_record (bytes, diagnostics);
  limber_ctl_tell_errors (path, diagnostics);
  if (history == NULL)
    *status = LIMBER_CTL_FAULTS;
  return history;
}

LimberCtlStatus
limber_ctl_import (int argc, char **argv)
{
  const GOptionEntry entries[] = { { NULL } };
  LimberCtlStatus status = LIMBER_CTL_OK;
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberRecordDb) db = NULL;
  g_autoptr (GError) error = NULL;
  LimberRecordAdded added;

  if (!limber_ctl_parse (entries, _ ("FILE"),
                         _ ("Adds to your record what is in a file that “limberctl export "
                            "--format=json” wrote. What is\nthere already stays as it is.\n\n"
                            "Exit status: 0, 1 if the file has faults, 2 if it cannot be read or "
                            "the record not be written."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name one file"));
  history = read_export (argv[1], &status);
  if (history == NULL)
    return status;
  db = open_record ();
  if (db == NULL)
    return LIMBER_CTL_FAILED;
  if (!limber_record_db_add (db, history, &added, &error))
    return limber_ctl_fail ("%s", error->message);
  g_print (ngettext ("%u session added, ", "%u sessions added, ", added.n_sessions),
           added.n_sessions);
  g_print (_ ("%u there already\n"), limber_history_get_n_records (history) - added.n_sessions);
  g_print (ngettext ("%u entry of the diary added, ", "%u entries of the diary added, ",
                     added.n_entries),
           added.n_entries);
  g_print (_ ("%u there already\n"), limber_history_get_n_entries (history) - added.n_entries);
  return LIMBER_CTL_OK;
}

/* --- Deleting it --- */

LimberCtlStatus
limber_ctl_forget (int argc, char **argv)
{
  gboolean yes = FALSE;
  const GOptionEntry entries[] = {
    { "yes", 0, 0, G_OPTION_ARG_NONE, &yes, N_ ("Yes, delete it"), NULL },
    { NULL },
  };
  g_autofree char *path = limber_record_path ();
  g_autofree char *name = g_filename_display_name (path);
  g_autoptr (GError) error = NULL;

  if (!limber_ctl_parse (entries, "",
                         _ ("Deletes your sessions, your diary and the list of routines that you "
                            "follow for good. The routines\nthemselves and your preferences "
                            "stay.\n\n"
                            "Exit status: 0 if nothing is left, else 2."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 1)
    return limber_ctl_fail (_ ("“forget” takes only options"));
  if (!yes)
    return limber_ctl_fail (_ ("This deletes “%s” for good. If that is what you want, say "
                               "“limberctl forget --yes”."),
                            name);
  if (!limber_record_forget (path, &error))
    return limber_ctl_fail ("%s", error->message);
  g_print (_ ("Your record is deleted.\n"));
  return LIMBER_CTL_OK;
}
