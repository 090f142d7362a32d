/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is kept beside sessions: into rows and back. */

#include "limber-record-sql.h"

#include "limber-dose.h"

static int
put_row (sqlite3 *db, const LimberEntry *entry, gint64 *rowid)
{
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "INSERT INTO entry (uuid, kind, at_us, at_zone_s, end_us, end_zone_s, subject, text,"
          " reply, value, flags, actor) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
          " ON CONFLICT (uuid) DO UPDATE SET kind = excluded.kind, at_us = excluded.at_us,"
          " at_zone_s = excluded.at_zone_s, end_us = excluded.end_us, end_zone_s ="
          " excluded.end_zone_s, subject = excluded.subject, text = excluded.text, reply ="
          " excluded.reply, value = excluded.value, flags = excluded.flags, actor ="
          " excluded.actor RETURNING id");

  limber_sql_bind_text (&binder, entry->id);
  limber_sql_bind_text (&binder, limber_entry_kind_to_string (entry->kind));
  limber_sql_bind_time (&binder, entry->at);
  limber_sql_bind_time (&binder, entry->end);
  limber_sql_bind_text (&binder, entry->subject);
  limber_sql_bind_text (&binder, entry->text);
  limber_sql_bind_text (&binder, entry->reply);
  limber_sql_bind_score (&binder, entry->value);
  limber_sql_bind_number (&binder, (gint64) entry->flags);
  limber_sql_bind_text (&binder, limber_actor_to_string (entry->by));
  return limber_sql_bind_end (&binder, rowid);
}

static int
drop_schedule (sqlite3 *db, gint64 rowid)
{
  LimberSqlBinder binder = limber_sql_bind_begin (db, "DELETE FROM schedule WHERE entry = ?");

  limber_sql_bind_number (&binder, rowid);
  return limber_sql_bind_end (&binder, NULL);
}

static int
put_schedule (sqlite3 *db, gint64 rowid, const LimberSchedule *schedule)
{
  g_autofree char *times = g_strjoinv (" ", schedule->times);
  const char unit[] = { schedule->period_unit, '\0' };
  LimberSqlBinder binder = limber_sql_bind_begin (
      db, "INSERT OR REPLACE INTO schedule (entry, frequency, period, period_unit, days, times,"
          " weeks) VALUES (?, ?, ?, ?, ?, ?, ?)");

  limber_sql_bind_number (&binder, rowid);
  limber_sql_bind_number (&binder, schedule->frequency);
  limber_sql_bind_number (&binder, schedule->period);
  limber_sql_bind_text (&binder, unit);
  limber_sql_bind_number (&binder, schedule->days);
  limber_sql_bind_text (&binder, times);
  limber_sql_bind_number (&binder, schedule->weeks);
  return limber_sql_bind_end (&binder, NULL);
}

int
limber_sql_put_entry (sqlite3 *db, const LimberEntry *entry)
{
  gint64 rowid = 0;
  int code = put_row (db, entry, &rowid);

  if (code != SQLITE_OK)
    return code;
  return entry->schedule ? put_schedule (db, rowid, entry->schedule) : drop_schedule (db, rowid);
}

int
limber_sql_remove_entry (sqlite3 *db, const char *id)
{
  LimberSqlBinder binder = limber_sql_bind_begin (db, "DELETE FROM entry WHERE uuid = ?");

  limber_sql_bind_text (&binder, id);
  return limber_sql_bind_end (&binder, NULL);
}

gboolean
limber_sql_has_entry (sqlite3 *db, const char *id)
{
  LimberSqlBinder binder = limber_sql_bind_begin (db, "SELECT count (*) FROM entry WHERE uuid = ?");
  gint64 number = 0;

  limber_sql_bind_text (&binder, id);
  return limber_sql_bind_end (&binder, &number) == SQLITE_OK && number > 0;
}

static GStrv
split_times (const char *times)
{
  return *times ? g_strsplit (times, " ", -1) : g_new0 (char *, 1);
}

/* Returns: (nullable) */
static LimberSchedule *
get_schedule (LimberSqlRow *row)
{
  int frequency = (int) limber_sql_get_number (row);
  int period = (int) limber_sql_get_number (row);
  const char *unit = limber_sql_peek_text (row);
  guint days = (guint) limber_sql_get_number (row);
  const char *times = limber_sql_peek_text (row);
  int weeks = (int) limber_sql_get_number (row);
  LimberSchedule *schedule;

  if (unit == NULL || times == NULL)
    return NULL;
  schedule = limber_schedule_new ();
  schedule->frequency = frequency;
  schedule->period = period;
  schedule->period_unit = *unit;
  schedule->days = days;
  g_strfreev (schedule->times);
  schedule->times = split_times (times);
  schedule->weeks = weeks;
  return schedule;
}

static LimberEntry *
get_entry (LimberSqlRow *row)
{
  LimberEntry *entry = g_new0 (LimberEntry, 1);

  entry->id = limber_sql_get_text (row);
  limber_entry_kind_from_string (limber_sql_peek_text (row), &entry->kind);
  entry->at = limber_sql_get_time (row);
  entry->end = limber_sql_get_time (row);
  entry->subject = limber_sql_get_text (row);
  entry->text = limber_sql_get_text (row);
  entry->reply = limber_sql_get_text (row);
  entry->value = limber_sql_get_score (row);
  entry->flags = (guint64) limber_sql_get_number (row);
  limber_actor_from_string (limber_sql_peek_text (row), &entry->by);
  entry->schedule = get_schedule (row);
  return entry;
}

int
limber_sql_get_entries (sqlite3 *db, GPtrArray *entries)
{
  sqlite3_stmt *statement = NULL;
  int code = sqlite3_prepare_v2 (
      db,
      "SELECT uuid, kind, at_us, at_zone_s, end_us, end_zone_s, subject, text, reply, value,"
      " flags, actor, frequency, period, period_unit, days, times, weeks FROM entry"
      " LEFT JOIN schedule ON schedule.entry = entry.id ORDER BY at_us, entry.id",
      -1, &statement, NULL);

  if (code != SQLITE_OK)
    return code;
  while (sqlite3_step (statement) == SQLITE_ROW)
    {
      LimberSqlRow row = { .statement = statement };

      g_ptr_array_add (entries, get_entry (&row));
    }
  return sqlite3_finalize (statement);
}
