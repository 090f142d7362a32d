/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-record.h"

G_BEGIN_DECLS

/** LIMBER_RECORD_FORMAT: the version of the exported record's format. */
#define LIMBER_RECORD_FORMAT 1

/**
 * limber_record_to_json:
 * @records: (element-type LimberRecord): sessions that are over
 *
 * Returns: (transfer full): one object with all that the record holds of them; it reads back equal
 *   with limber_parse_record()
 */
char *limber_record_to_json (const GPtrArray *records);

/**
 * limber_record_to_csv:
 * @records: (element-type LimberRecord)
 *
 * A table for a spreadsheet (RFC 4180): one row for each step, with what belongs to the session in
 * each.  A text that a spreadsheet would take for a formula gets an apostrophe in front.
 *
 * Returns: (transfer full): the table with its heading
 */
char *limber_record_to_csv (const GPtrArray *records);

G_END_DECLS
