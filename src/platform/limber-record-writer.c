/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What must be written, until it is. */

#include "limber-record-writer-private.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-record-sql.h"

LimberRecordWriter *
limber_record_writer_new (const char *path)
{
  LimberRecordWriter *self = g_new0 (LimberRecordWriter, 1);

  self->path = g_strdup (path);
  self->changes = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_record_change_free);
  self->troubles = g_ptr_array_new_with_free_func (g_free);
  return self;
}

void
limber_record_writer_free (LimberRecordWriter *self)
{
  limber_record_writer_flush (self);
  limber_record_writer_drop_record (self);
  g_clear_pointer (&self->db, limber_record_db_close);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->troubles);
  g_clear_pointer (&self->left, limber_record_free);
  g_free (self->last);
  g_free (self->path);
  g_free (self);
}

/* --- Trouble --- */

char *
limber_record_writer_take_trouble (LimberRecordWriter *self)
{
  return self->troubles->len > 0 ? g_ptr_array_steal_index (self->troubles, 0) : NULL;
}

gboolean
limber_record_writer_take_changed (LimberRecordWriter *self)
{
  gboolean changed = self->changed;

  self->changed = FALSE;
  return changed;
}

/* What the failure means, beside what is wrong; NULL where nothing was to be written. */
static const char *
consequence (LimberRecordWriter *self)
{
  if (self->record != NULL)
    return _ ("The session goes on, but what you do may not be written down.");
  if (self->changes->len > 0)
    return _ ("What you told Limber is kept until you close it, and written as soon as that is "
              "possible.");
  return NULL;
}

static void
tell (LimberRecordWriter *self, const GError *error)
{
  guint bit = 1u << error->code;
  const char *more = consequence (self);

  if (!(self->told & bit))
    g_ptr_array_add (self->troubles, g_strjoin (" ", error->message, more, NULL));
  self->told |= bit;
}

/* --- The database --- */

void
limber_record_writer_mark_all (LimberRecordWriter *self)
{
  for (guint i = 0; self->record && i < self->record->steps->len; i++)
    self->dirty[i] = TRUE;
}

gboolean
limber_record_writer_open (LimberRecordWriter *self)
{
  g_autoptr (GError) error = NULL;
  char *notice = NULL;

  if (self->db != NULL)
    return TRUE;
  self->db = self->sound ? limber_record_db_open_again (self->path, &notice, &error)
                         : limber_record_db_open (self->path, &notice, &error);
  self->sound = self->db != NULL;
  if (notice != NULL)
    {
      g_ptr_array_add (self->troubles, notice);
      self->changed = TRUE;
    }
  if (error != NULL)
    tell (self, error);
  return self->db != NULL;
}

void
limber_record_writer_close_idle (LimberRecordWriter *self)
{
  if (self->record == NULL)
    g_clear_pointer (&self->db, limber_record_db_close);
}

void
limber_record_writer_note_failure (LimberRecordWriter *self, int code)
{
  g_autoptr (GError) error = NULL;

  limber_record_db_set_error (self->db, code, &error);
  limber_sql_run (limber_record_db_get (self->db), "ROLLBACK");
  tell (self, error);
  if (!g_error_matches (error, LIMBER_RECORD_ERROR, LIMBER_RECORD_ERROR_DAMAGED))
    return;
  g_clear_pointer (&self->db, limber_record_db_close);
  self->sound = FALSE;
  self->rowid = 0;
  limber_record_writer_mark_all (self);
}

static int
write_steps (LimberRecordWriter *self, gint64 rowid)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < self->record->steps->len && code == SQLITE_OK; i++)
    if (self->dirty[i])
      code = limber_sql_put_step (limber_record_db_get (self->db), rowid, i,
                                  g_ptr_array_index (self->record->steps, i));
  return code;
}

static int
write_record (LimberRecordWriter *self, gint64 *rowid)
{
  sqlite3 *db = limber_record_db_get (self->db);
  int code = limber_sql_put_session (db, self->record, rowid);

  /* Before others can see the row, so that nobody takes it for one that was left. */
  if (code == SQLITE_OK && self->rowid == 0)
    limber_record_db_hold (self->db, *rowid);
  if (code == SQLITE_OK)
    code = write_steps (self, *rowid);
  if (code == SQLITE_OK)
    code = limber_sql_put_pauses (db, *rowid, self->record);
  return code == SQLITE_OK ? limber_sql_put_running (db, *rowid, self->record) : code;
}

/* What the database will never take must not keep the rest from it. */
static int
write_changes (LimberRecordWriter *self)
{
  int code = SQLITE_OK;

  for (guint i = 0; i < self->changes->len && code == SQLITE_OK; i++)
    {
      code = limber_record_change_write (g_ptr_array_index (self->changes, i),
                                         limber_record_db_get (self->db));
      if ((code & 0xff) != SQLITE_CONSTRAINT)
        continue;
      g_warning ("The record does not take a change: %s", sqlite3_errstr (code));
      code = SQLITE_OK;
    }
  return code;
}

static int
write_all (LimberRecordWriter *self, gint64 *rowid)
{
  sqlite3 *db = limber_record_db_get (self->db);
  int code = limber_sql_run (db, "BEGIN IMMEDIATE");

  if (code == SQLITE_OK && self->record != NULL)
    code = write_record (self, rowid);
  if (code == SQLITE_OK)
    code = write_changes (self);
  return code == SQLITE_OK ? limber_sql_run (db, "COMMIT") : code;
}

gboolean
limber_record_writer_flush (LimberRecordWriter *self)
{
  gint64 rowid = 0;
  int code;

  if (self->record == NULL && self->changes->len == 0)
    return TRUE;
  if (!limber_record_writer_open (self))
    return FALSE;
  code = write_all (self, &rowid);
  if (code != SQLITE_OK)
    {
      limber_record_writer_note_failure (self, code);
      return FALSE;
    }
  self->rowid = rowid;
  g_ptr_array_set_size (self->changes, 0);
  if (self->record != NULL)
    memset (self->dirty, FALSE, self->record->steps->len);
  /* What goes wrong again after all was well is worth telling again, but not within a session. */
  else
    self->told = 0;
  return TRUE;
}

void
limber_record_writer_add_change (LimberRecordWriter *self, LimberRecordChange *change)
{
  g_ptr_array_add (self->changes, change);
  self->changed = TRUE;
}

void
limber_record_writer_write_change (LimberRecordWriter *self, LimberRecordChange *change)
{
  limber_record_writer_add_change (self, change);
  limber_record_writer_flush (self);
  limber_record_writer_close_idle (self);
}
