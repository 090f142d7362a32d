/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sql.h"

#include "limber-dose.h"

int
limber_sql_run (sqlite3 *db, const char *sql)
{
  return sqlite3_exec (db, sql, NULL, NULL, NULL);
}

int
limber_sql_read_number (sqlite3 *db, const char *sql, gint64 *number)
{
  LimberSqlBinder binder = limber_sql_bind_begin (db, sql);

  return limber_sql_bind_end (&binder, number);
}

gint64
limber_sql_number (sqlite3 *db, const char *sql)
{
  gint64 number = -1;

  return limber_sql_read_number (db, sql, &number) == SQLITE_OK ? number : -1;
}

/* --- Values into a statement --- */

LimberSqlBinder
limber_sql_bind_begin (sqlite3 *db, const char *sql)
{
  LimberSqlBinder self = { .next = 1 };

  self.code = sqlite3_prepare_v2 (db, sql, -1, &self.statement, NULL);
  return self;
}

void
limber_sql_bind_text (LimberSqlBinder *self, const char *text)
{
  if (self->code == SQLITE_OK)
    self->code = sqlite3_bind_text (self->statement, self->next++, text, -1, SQLITE_STATIC);
}

void
limber_sql_bind_number (LimberSqlBinder *self, gint64 number)
{
  if (self->code == SQLITE_OK)
    self->code = sqlite3_bind_int64 (self->statement, self->next++, number);
}

void
limber_sql_bind_null (LimberSqlBinder *self)
{
  if (self->code == SQLITE_OK)
    self->code = sqlite3_bind_null (self->statement, self->next++);
}

void
limber_sql_bind_score (LimberSqlBinder *self, int score)
{
  if (score == LIMBER_UNSET)
    limber_sql_bind_null (self);
  else
    limber_sql_bind_number (self, score);
}

void
limber_sql_bind_time (LimberSqlBinder *self, LimberWallTime time)
{
  if (time.utc_us != 0)
    {
      limber_sql_bind_number (self, time.utc_us);
      limber_sql_bind_number (self, time.zone_s);
      return;
    }
  limber_sql_bind_null (self);
  limber_sql_bind_null (self);
}

int
limber_sql_bind_end (LimberSqlBinder *self, gint64 *number)
{
  int code = self->code;

  if (code == SQLITE_OK)
    {
      code = sqlite3_step (self->statement);
      if (code == SQLITE_ROW && number != NULL)
        *number = sqlite3_column_int64 (self->statement, 0);
      return sqlite3_finalize (self->statement);
    }
  sqlite3_finalize (self->statement);
  return code;
}

/* --- Values out of a row --- */

const char *
limber_sql_peek_text (LimberSqlRow *self)
{
  return (const char *) sqlite3_column_text (self->statement, self->next++);
}

char *
limber_sql_get_text (LimberSqlRow *self)
{
  return g_strdup (limber_sql_peek_text (self));
}

gint64
limber_sql_get_number (LimberSqlRow *self)
{
  return sqlite3_column_int64 (self->statement, self->next++);
}

int
limber_sql_get_score (LimberSqlRow *self)
{
  int column = self->next++;

  return sqlite3_column_type (self->statement, column) == SQLITE_NULL
             ? LIMBER_UNSET
             : sqlite3_column_int (self->statement, column);
}

LimberWallTime
limber_sql_get_time (LimberSqlRow *self)
{
  LimberWallTime time;

  time.utc_us = limber_sql_get_number (self);
  time.zone_s = (int) limber_sql_get_number (self);
  return time;
}
