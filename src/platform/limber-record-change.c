/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-record-change.h"

#include "limber-record-sql.h"

LimberRecordChange *
limber_record_change_new (LimberRecordChangeType type, const char *id)
{
  LimberRecordChange *self = g_new0 (LimberRecordChange, 1);

  self->type = type;
  self->id = g_strdup (id);
  return self;
}

void
limber_record_change_free (LimberRecordChange *self)
{
  g_clear_pointer (&self->record, limber_record_free);
  g_clear_pointer (&self->entry, limber_entry_free);
  g_free (self->answers.note);
  g_free (self->id);
  g_free (self);
}

int
limber_record_change_write (const LimberRecordChange *self, sqlite3 *db)
{
  switch (self->type)
    {
    case LIMBER_RECORD_CHANGE_SESSION:
      return limber_sql_put_record (db, self->record);
    case LIMBER_RECORD_CHANGE_ANSWERS:
      return limber_sql_put_answers (db, self->id, &self->answers);
    case LIMBER_RECORD_CHANGE_STEP_ANSWERS:
      return limber_sql_put_step_answers (db, self->id, self->step, &self->step_answers);
    case LIMBER_RECORD_CHANGE_ASKED:
      return limber_sql_put_asked (db, self->id);
    case LIMBER_RECORD_CHANGE_ENTRY:
      return limber_sql_put_entry (db, self->entry);
    case LIMBER_RECORD_CHANGE_REMOVAL:
    default:
      return limber_sql_remove_entry (db, self->id);
    }
}

/* --- In memory --- */

static gboolean
is_record (gconstpointer record, gconstpointer id)
{
  return g_str_equal (((const LimberRecord *) record)->id, id);
}

static gboolean
is_entry (gconstpointer entry, gconstpointer id)
{
  return g_str_equal (((const LimberEntry *) entry)->id, id);
}

static void
drop (GPtrArray *array, const char *id, GEqualFunc is)
{
  guint index;

  if (g_ptr_array_find_with_equal_func (array, id, is, &index))
    g_ptr_array_remove_index (array, index);
}

static void
apply_to_record (const LimberRecordChange *self, LimberRecord *record)
{
  if (self->type == LIMBER_RECORD_CHANGE_ANSWERS)
    limber_answers_merge (&record->answers, &self->answers);
  else if (self->type == LIMBER_RECORD_CHANGE_ASKED)
    record->morning_asked = TRUE;
  else if (self->step < record->steps->len)
    limber_record_answer_step (record, self->step, &self->step_answers);
}

void
limber_record_change_apply (const LimberRecordChange *self, GPtrArray *records, GPtrArray *entries)
{
  guint index;

  switch (self->type)
    {
    case LIMBER_RECORD_CHANGE_SESSION:
      drop (records, self->record->id, is_record);
      g_ptr_array_add (records, limber_record_copy (self->record));
      break;
    case LIMBER_RECORD_CHANGE_ENTRY:
      drop (entries, self->entry->id, is_entry);
      g_ptr_array_add (entries, limber_entry_copy (self->entry));
      break;
    case LIMBER_RECORD_CHANGE_REMOVAL:
      drop (entries, self->id, is_entry);
      break;
    case LIMBER_RECORD_CHANGE_ANSWERS:
    case LIMBER_RECORD_CHANGE_STEP_ANSWERS:
    case LIMBER_RECORD_CHANGE_ASKED:
    default:
      if (g_ptr_array_find_with_equal_func (records, self->id, is_record, &index))
        apply_to_record (self, g_ptr_array_index (records, index));
      break;
    }
}
