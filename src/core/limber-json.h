/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-faults.h"

G_BEGIN_DECLS

/**
 * LimberJson:
 *
 * What the gate let through.  Where the file had faults that leave no doubt about its structure (a
 * comma too many, a bad escape), @text is a copy of the same length with those put right, so
 * that the faults of meaning can be told in the same pass; it is never used for anything else.
 */
typedef struct
{
  const char *text; /* good JSON; not NUL-terminated */
  gsize start;      /* offset of the first byte after a byte order mark */
  gsize end;        /* offset after the last byte of the value */
  char *owned;      /* (nullable): @text, where it is a copy */
} LimberJson;

/**
 * limber_json_scan:
 * @data: a file's contents
 * @faults: each fault of syntax is added
 * @json: (out): what can be handed on; to be cleared with limber_json_clear()
 *
 * The strict gate in front of the JSON library, which lets much through: RFC 8259 to the letter,
 * UTF-8, no duplicate keys, no NUL, no number out of range, at most %LIMBER_NESTING_MAX levels.  A
 * byte order mark and CR LF are accepted.
 *
 * Returns: whether @json is good JSON, which does not mean that there was no fault
 */
gboolean limber_json_scan (const char *data, gsize size, LimberFaults *faults, LimberJson *json);
void limber_json_clear (LimberJson *json);

/** LimberPlace: a place looked for by limber_json_find_places(). */
typedef struct
{
  const char *pointer; /* (nullable): RFC 6901; nothing is looked for where it is %NULL */
  gboolean at_key;     /* the key's opening quote, not the value's first byte */
  gsize offset;        /* the answer; untouched where there is none */
} LimberPlace;

/**
 * limber_json_find_places:
 * @text: good JSON of @size bytes
 * @places: (array length=n_places): each is looked for in the same one pass
 */
void limber_json_find_places (const char *text, gsize size, LimberPlace *places, gsize n_places);

/**
 * limber_json_line_column:
 * @from: where counting begins: an offset no larger than @offset, at @line and @column
 *
 * Moves @line and @column, both counted from 1, columns in characters, on from @from to @offset.
 */
void limber_json_line_column (const char *data, gsize from, gsize offset, guint *line,
                              guint *column);

/** limber_json_start: Returns: the offset of the first byte after a byte order mark */
gsize limber_json_start (const char *data, gsize size);

G_END_DECLS
