/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <sqlite3.h>

#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* What the record needs of SQLite, in small.  Codes are SQLite's. */

/** limber_sql_run: runs one or more statements that answer nothing */
int limber_sql_run (sqlite3 *db, const char *sql);

/** limber_sql_read_number: @number is left as it is where @sql answers none */
int limber_sql_read_number (sqlite3 *db, const char *sql, gint64 *number);

/** limber_sql_number: Returns: the one number that @sql answers; -1 where it answers none, or
 * cannot be asked: where the difference matters there is limber_sql_read_number() */
gint64 limber_sql_number (sqlite3 *db, const char *sql);

/**
 * LimberSqlBinder:
 *
 * A statement while its parameters are bound, one after the other.  After a failure the rest does
 * nothing, and limber_sql_bind_end() tells of it.
 */
typedef struct
{
  sqlite3_stmt *statement;
  int code;
  int next;
} LimberSqlBinder;

LimberSqlBinder limber_sql_bind_begin (sqlite3 *db, const char *sql);

/** limber_sql_bind_text: @text is (nullable); it must last until limber_sql_bind_end() */
void limber_sql_bind_text (LimberSqlBinder *self, const char *text);
void limber_sql_bind_number (LimberSqlBinder *self, gint64 number);
void limber_sql_bind_null (LimberSqlBinder *self);

/** limber_sql_bind_score: NULL for %LIMBER_UNSET */
void limber_sql_bind_score (LimberSqlBinder *self, int score);

/** limber_sql_bind_time: two parameters; NULL where there is no time */
void limber_sql_bind_time (LimberSqlBinder *self, LimberWallTime time);

/** limber_sql_bind_end: runs it; @number (nullable) is set to the number that it answers */
int limber_sql_bind_end (LimberSqlBinder *self, gint64 *number);

/** LimberSqlRow: a row while its columns are read, one after the other. */
typedef struct
{
  sqlite3_stmt *statement;
  int next;
} LimberSqlRow;

/** limber_sql_peek_text: Returns: (transfer none) (nullable): until the next row */
const char *limber_sql_peek_text (LimberSqlRow *self);

/** limber_sql_get_text: Returns: (transfer full) (nullable) */
char *limber_sql_get_text (LimberSqlRow *self);
gint64 limber_sql_get_number (LimberSqlRow *self);

/** limber_sql_get_score: Returns: %LIMBER_UNSET for NULL */
int limber_sql_get_score (LimberSqlRow *self);

/** limber_sql_get_time: two columns */
LimberWallTime limber_sql_get_time (LimberSqlRow *self);

G_END_DECLS
