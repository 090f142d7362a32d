/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The commands about the record: export, import and forget. */

#include "limber-config.h"

#include "limber-ctl.h"

#include <stdio.h>
#include <string.h>

#include <glib/gi18n.h>

#include "limber-parser.h"
#include "limber-record-db.h"
#include "limber-record-json.h"

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

/* The start of the day "2026-03-01" in the local time, @days later; FALSE where it is no day. */
static gboolean
read_day (const char *text, int days, gint64 *utc_us)
{
  int year, month, day, used = 0;
  g_autoptr (GDateTime) date = NULL;
  g_autoptr (GDateTime) later = NULL;

  if (sscanf (text, "%4d-%2d-%2d%n", &year, &month, &day, &used) == 3 && text[used] == '\0')
    date = g_date_time_new_local (year, month, day, 0, 0, 0);
  later = date ? g_date_time_add_days (date, days) : NULL;
  if (later == NULL)
    {
      limber_ctl_fail (_ ("“%s” is no day: say it as 2026-03-01"), text);
      return FALSE;
    }
  *utc_us = g_date_time_to_unix (later) * G_USEC_PER_SEC;
  return TRUE;
}

static GPtrArray *
read_records (gint64 from_us, gint64 to_us)
{
  g_autofree char *path = limber_record_path ();
  g_autoptr (LimberRecordDb) db = NULL;
  g_autoptr (GError) error = NULL;
  GPtrArray *records;

  /* To look at the record must not make one. */
  if (!g_file_test (path, G_FILE_TEST_EXISTS))
    return limber_records_new ();
  db = open_record ();
  records = db ? limber_record_db_read (db, from_us, to_us, &error) : NULL;
  if (error)
    limber_ctl_note ("%s", error->message);
  return records;
}

LimberCtlStatus
limber_ctl_export (int argc, char **argv)
{
  g_autofree char *format = NULL;
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  const GOptionEntry entries[] = {
    { "format", 'f', 0, G_OPTION_ARG_STRING, &format,
      N_ ("csv, a table for a spreadsheet, or json"), N_ ("FORMAT") },
    { "from", 0, 0, G_OPTION_ARG_STRING, &from, N_ ("Only sessions from this day on"), N_ ("DAY") },
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, N_ ("Only sessions up to and with this day"),
      N_ ("DAY") },
    { NULL },
  };
  gint64 from_us = G_MININT64;
  gint64 to_us = G_MAXINT64;
  g_autoptr (GPtrArray) records = NULL;
  g_autofree char *text = NULL;

  if (!limber_ctl_parse (entries, "",
                         _ ("Prints your record of sessions: what was prescribed and what was "
                            "done.\n\n"
                            "Exit status: 0, or 2 if the record cannot be read."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 1)
    return limber_ctl_fail (_ ("“export” takes only options"));
  if (format == NULL || (!g_str_equal (format, "csv") && !g_str_equal (format, "json")))
    return limber_ctl_fail (_ ("Say --format=csv or --format=json"));
  if ((from && !read_day (from, 0, &from_us)) || (to && !read_day (to, 1, &to_us)))
    return LIMBER_CTL_FAILED;
  records = read_records (from_us, to_us);
  if (records == NULL)
    return LIMBER_CTL_FAILED;
  text = g_str_equal (format, "csv") ? limber_record_to_csv (records)
                                     : limber_record_to_json (records);
  fputs (text, stdout);
  if (g_str_equal (format, "json"))
    putchar ('\n');
  return LIMBER_CTL_OK;
}

static GPtrArray *
read_export (const char *path, LimberCtlStatus *status)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;
  char *text = NULL;
  gsize size;
  GPtrArray *records;

  if (!g_file_get_contents (path, &text, &size, &error))
    {
      *status = limber_ctl_fail ("%s", error->message);
      return NULL;
    }
  bytes = g_bytes_new_take (text, size);
  records = limber_parse_record (bytes, diagnostics);
  limber_ctl_tell_errors (path, diagnostics);
  if (records == NULL)
    *status = LIMBER_CTL_FAULTS;
  return records;
}

LimberCtlStatus
limber_ctl_import (int argc, char **argv)
{
  const GOptionEntry entries[] = { { NULL } };
  LimberCtlStatus status = LIMBER_CTL_OK;
  g_autoptr (GPtrArray) records = NULL;
  g_autoptr (LimberRecordDb) db = NULL;
  g_autoptr (GError) error = NULL;
  guint n_added = 0;

  if (!limber_ctl_parse (entries, _ ("FILE"),
                         _ ("Adds to your record the sessions of a file that “limberctl export "
                            "--format=json” wrote. Sessions\nthat are there already stay as they "
                            "are.\n\n"
                            "Exit status: 0, 1 if the file has faults, 2 if it cannot be read or "
                            "the record not be written."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name one file"));
  records = read_export (argv[1], &status);
  if (records == NULL)
    return status;
  db = open_record ();
  if (db == NULL)
    return LIMBER_CTL_FAILED;
  if (!limber_record_db_add (db, records, &n_added, &error))
    return limber_ctl_fail ("%s", error->message);
  g_print (ngettext ("%u session added, ", "%u sessions added, ", n_added), n_added);
  g_print (_ ("%u there already\n"), records->len - n_added);
  return LIMBER_CTL_OK;
}

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
                         _ ("Deletes your record of sessions for good. Your routines and "
                            "preferences stay.\n\n"
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
