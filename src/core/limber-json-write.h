/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberJsonWriter:
 *
 * Writes JSON (RFC 8259) on one line.  In each call @key is the member's name inside an object, and
 * %NULL inside a list and at the top.
 */
typedef struct _LimberJsonWriter LimberJsonWriter;

LimberJsonWriter *limber_json_writer_new (void);
void limber_json_writer_free (LimberJsonWriter *self);

void limber_json_begin_object (LimberJsonWriter *self, const char *key);
void limber_json_end_object (LimberJsonWriter *self);
void limber_json_begin_list (LimberJsonWriter *self, const char *key);
void limber_json_end_list (LimberJsonWriter *self);

/** limber_json_string: @value (nullable) is any bytes; what is not UTF-8 is replaced */
void limber_json_string (LimberJsonWriter *self, const char *key, const char *value);
void limber_json_integer (LimberJsonWriter *self, const char *key, gint64 value);
/** limber_json_tenths: the number @tenths / 10, as "12.5" or "12"; @tenths is not negative */
void limber_json_tenths (LimberJsonWriter *self, const char *key, gint64 tenths);
void limber_json_boolean (LimberJsonWriter *self, const char *key, gboolean value);
void limber_json_null (LimberJsonWriter *self, const char *key);

/** limber_json_writer_get_text: Returns: (transfer none): what was written so far */
const char *limber_json_writer_get_text (LimberJsonWriter *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberJsonWriter, limber_json_writer_free)

G_END_DECLS
