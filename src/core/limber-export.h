/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"

G_BEGIN_DECLS

/* How the record leaves the machine: as text, by the person's choice. */

/** LIMBER_RECORD_FORMAT: the version of the exported record's format; 2 added what is said of a
 * step, the pain rule, and entries. */
#define LIMBER_RECORD_FORMAT 2

/**
 * limber_export_json:
 *
 * Returns: (transfer full): one object with all of @history; it reads back equal with
 *   limber_parse_record()
 */
char *limber_export_json (const LimberHistory *history);

/** LimberExportTable: what has a row of a table. */
typedef enum
{
  LIMBER_EXPORT_STEPS,    /* each exercise of each session, with what belongs to the session */
  LIMBER_EXPORT_SESSIONS, /* each session */
  LIMBER_EXPORT_DIARY,    /* each entry */
} LimberExportTable;
#define LIMBER_N_EXPORT_TABLES 3

gboolean limber_export_table_from_string (const char *string, LimberExportTable *table);

/**
 * limber_export_csv:
 *
 * A table for a spreadsheet (RFC 4180).  A text that a spreadsheet would take for a formula gets an
 * apostrophe in front.
 *
 * Returns: (transfer full): the table with its heading
 */
char *limber_export_csv (const LimberHistory *history, LimberExportTable table);

/**
 * limber_export_fhir:
 * @from: the first day that @history has all of, see limber_wall_time_get_day()
 * @to: the last one: yesterday, or earlier
 *
 * Returns: (transfer full): a FHIR R4 Bundle (type `collection`) of Observations: each session, its
 *   minutes and kind, what was answered about pain, effort and confidence, and where it hurt; weeks
 *   between @from and @to; flare-ups, own activities, questionnaires.  It says of nobody whose they
 *   are.
 */
char *limber_export_fhir (const LimberHistory *history, int from, int to);

G_END_DECLS
