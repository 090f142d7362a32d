/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is said and noted, and all of it. */

#include "limber-record-sql.h"
#include "limber-record-writer-private.h"

/* Whether @id (nullable) names the session that plays. */
static gboolean
is_playing (LimberRecordWriter *self, const char *id)
{
  return self->record != NULL && (id == NULL || g_str_equal (id, self->record->id));
}

void
limber_record_writer_answer (LimberRecordWriter *self, const char *id, const LimberAnswers *answers)
{
  LimberRecordChange *change;

  if (is_playing (self, id))
    limber_answers_merge (&self->record->answers, answers);
  if (id == NULL && self->last == NULL)
    return;
  change = limber_record_change_new (LIMBER_RECORD_CHANGE_ANSWERS, id ? id : self->last);
  change->answers = *answers;
  change->answers.note = g_strdup (answers->note);
  limber_record_writer_write_change (self, change);
}

void
limber_record_writer_answer_step (LimberRecordWriter *self, const char *id, guint step,
                                  const LimberStepAnswers *answers)
{
  LimberRecordChange *change;

  if (is_playing (self, id) && step < self->record->steps->len)
    limber_record_answer_step (self->record, step, answers);
  if (id == NULL && self->last == NULL)
    return;
  change = limber_record_change_new (LIMBER_RECORD_CHANGE_STEP_ANSWERS, id ? id : self->last);
  change->step = step;
  change->step_answers = *answers;
  limber_record_writer_write_change (self, change);
}

void
limber_record_writer_mark_asked (LimberRecordWriter *self, const char *id)
{
  limber_record_writer_write_change (self,
                                     limber_record_change_new (LIMBER_RECORD_CHANGE_ASKED, id));
}

void
limber_record_writer_put_entries (LimberRecordWriter *self, const GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);
      LimberRecordChange *change = limber_record_change_new (LIMBER_RECORD_CHANGE_ENTRY, entry->id);

      change->entry = limber_entry_copy (entry);
      limber_record_writer_add_change (self, change);
    }
  limber_record_writer_flush (self);
  limber_record_writer_close_idle (self);
}

void
limber_record_writer_remove_entry (LimberRecordWriter *self, const char *id)
{
  limber_record_writer_write_change (self,
                                     limber_record_change_new (LIMBER_RECORD_CHANGE_REMOVAL, id));
}

/* --- All of it --- */

/* Returns: (transfer full) (nullable): what is on the disk */
static LimberHistory *
read_written (LimberRecordWriter *self)
{
  LimberHistory *history = NULL;
  int code;

  if (!g_file_test (self->path, G_FILE_TEST_EXISTS))
    return limber_history_new (limber_records_new (), limber_entries_new ());
  if (!limber_record_writer_open (self))
    return limber_record_db_read_frozen (self->path);
  code = limber_sql_get_history (limber_record_db_get (self->db), &history);
  if (code != SQLITE_OK)
    limber_record_writer_note_failure (self, code);
  return history;
}

/* Returns: (transfer full): @written with what is not on the disk yet */
static LimberHistory *
with_changes (LimberRecordWriter *self, const LimberHistory *written)
{
  GPtrArray *records = limber_records_new ();
  GPtrArray *entries = limber_entries_new ();

  for (guint i = 0; i < limber_history_get_n_records (written); i++)
    g_ptr_array_add (records, limber_record_copy (limber_history_get_record (written, i)));
  for (guint i = 0; i < limber_history_get_n_entries (written); i++)
    g_ptr_array_add (entries, limber_entry_copy (limber_history_get_entry (written, i)));
  for (guint i = 0; i < self->changes->len; i++)
    limber_record_change_apply (g_ptr_array_index (self->changes, i), records, entries);
  return limber_history_new (records, entries);
}

LimberHistory *
limber_record_writer_read_history (LimberRecordWriter *self)
{
  g_autoptr (LimberHistory) written = NULL;

  limber_record_writer_flush (self);
  written = read_written (self);
  limber_record_writer_close_idle (self);
  if (written == NULL || self->changes->len == 0)
    return g_steal_pointer (&written);
  return with_changes (self, written);
}

gboolean
limber_record_writer_add (LimberRecordWriter *self, const LimberHistory *history,
                          LimberRecordAdded *added, GError **error)
{
  g_autoptr (LimberRecordDb) own = NULL;
  char *notice = NULL;

  /* The answer tells what is wrong, once; the next write tells the rest. */
  if (self->db == NULL)
    own = limber_record_db_open (self->path, &notice, error);
  if (notice != NULL)
    g_ptr_array_add (self->troubles, notice);
  if (self->db == NULL && own == NULL)
    return FALSE;
  self->changed = TRUE;
  return limber_record_db_add (own ? own : self->db, history, added, error);
}

gboolean
limber_record_writer_forget (LimberRecordWriter *self, GError **error)
{
  limber_record_writer_close_idle (self);
  if (!limber_record_forget (self->path, error))
    return FALSE;
  g_ptr_array_set_size (self->changes, 0);
  g_clear_pointer (&self->last, g_free);
  g_clear_pointer (&self->left, limber_record_free);
  self->changed = TRUE;
  return TRUE;
}
