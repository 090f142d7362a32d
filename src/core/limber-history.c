/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-history.h"

struct _LimberHistory
{
  GPtrArray *records; /* (element-type LimberRecord) */
  GPtrArray *entries; /* (element-type LimberEntry) */
};

static int
compare_us (gint64 a, gint64 b)
{
  return (a > b) - (a < b);
}

static int
compare_records (gconstpointer a, gconstpointer b)
{
  const LimberRecord *one = *(LimberRecord *const *) a;
  const LimberRecord *other = *(LimberRecord *const *) b;
  int order = compare_us (one->start.utc_us, other->start.utc_us);

  return order ? order : g_strcmp0 (one->id, other->id);
}

static int
compare_entries (gconstpointer a, gconstpointer b)
{
  const LimberEntry *one = *(LimberEntry *const *) a;
  const LimberEntry *other = *(LimberEntry *const *) b;
  int order = compare_us (one->at.utc_us, other->at.utc_us);

  return order ? order : g_strcmp0 (one->id, other->id);
}

LimberHistory *
limber_history_new (GPtrArray *records, GPtrArray *entries)
{
  LimberHistory *self = g_atomic_rc_box_new0 (LimberHistory);

  self->records = records;
  self->entries = entries;
  g_ptr_array_sort (records, compare_records);
  g_ptr_array_sort (entries, compare_entries);
  return self;
}

static void
take_copy (GPtrArray *entries, const LimberEntry *entry)
{
  g_ptr_array_add (entries, limber_entry_copy (entry));
}

LimberHistory *
limber_history_replace (const LimberHistory *self, const GPtrArray *entries,
                        const GPtrArray *removed)
{
  LimberHistory *changed = g_atomic_rc_box_new0 (LimberHistory);
  g_autoptr (GHashTable) gone = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < entries->len; i++)
    g_hash_table_add (gone, ((LimberEntry *) g_ptr_array_index (entries, i))->id);
  for (guint i = 0; removed && i < removed->len; i++)
    g_hash_table_add (gone, g_ptr_array_index (removed, i));
  changed->records = g_ptr_array_ref (self->records);
  changed->entries = limber_entries_new ();
  for (guint i = 0; i < self->entries->len; i++)
    if (!g_hash_table_contains (gone, limber_history_get_entry (self, i)->id))
      take_copy (changed->entries, limber_history_get_entry (self, i));
  for (guint i = 0; i < entries->len; i++)
    take_copy (changed->entries, g_ptr_array_index (entries, i));
  g_ptr_array_sort (changed->entries, compare_entries);
  return changed;
}

LimberHistory *
limber_history_ref (LimberHistory *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LimberHistory *self = data;

  g_ptr_array_unref (self->records);
  g_ptr_array_unref (self->entries);
}

void
limber_history_unref (LimberHistory *self)
{
  g_atomic_rc_box_release_full (self, clear);
}

guint
limber_history_get_n_records (const LimberHistory *self)
{
  return self->records->len;
}

const LimberRecord *
limber_history_get_record (const LimberHistory *self, guint index)
{
  g_return_val_if_fail (index < self->records->len, NULL);
  return g_ptr_array_index (self->records, index);
}

/* The order of time is that of UTC's days.  A zone is less than a day ahead or behind, so that the
 * day where the person was is at most one more or one less. */
static int
utc_day (const LimberRecord *record)
{
  return limber_wall_time_get_day ((LimberWallTime){ .utc_us = record->start.utc_us });
}

guint
limber_history_find_record (const LimberHistory *self, int day)
{
  guint low = 0;
  guint high = self->records->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;
      const LimberRecord *record = g_ptr_array_index (self->records, middle);

      if (utc_day (record) < day - 1)
        low = middle + 1;
      else
        high = middle;
    }
  while (low < self->records->len
         && limber_wall_time_get_day (limber_history_get_record (self, low)->start) < day)
    low++;
  return low;
}

GPtrArray *
limber_history_list_records (const LimberHistory *self, int from, int to)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = limber_history_find_record (self, from); i < self->records->len; i++)
    {
      LimberRecord *record = g_ptr_array_index (self->records, i);
      int day = limber_wall_time_get_day (record->start);

      if (utc_day (record) > to + 1)
        break;
      if (day >= from && day <= to)
        g_ptr_array_add (list, record);
    }
  return list;
}

/* Of the others each is of one moment. */
static gboolean
lasts (const LimberEntry *entry)
{
  return entry->kind == LIMBER_ENTRY_FOLLOW || entry->kind == LIMBER_ENTRY_FLARE
         || entry->kind == LIMBER_ENTRY_QUESTION || entry->kind == LIMBER_ENTRY_ACTIVITY
         || entry->kind == LIMBER_ENTRY_GOAL;
}

static gboolean
holds_between (const LimberEntry *entry, int from, int to)
{
  int first = limber_wall_time_get_day (entry->at);
  int last = entry->end.utc_us != 0 ? limber_wall_time_get_day (entry->end)
             : lasts (entry)        ? G_MAXINT
                                    : first;

  return first <= to && MAX (first, last) >= from;
}

LimberHistory *
limber_history_slice (const LimberHistory *self, int from, int to)
{
  g_autoptr (GPtrArray) list = limber_history_list_records (self, from, to);
  GPtrArray *records = limber_records_new ();
  GPtrArray *entries = limber_entries_new ();

  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (records, limber_record_copy (g_ptr_array_index (list, i)));
  for (guint i = 0; i < self->entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (self->entries, i);

      if (holds_between (entry, from, to))
        g_ptr_array_add (entries, limber_entry_copy (entry));
    }
  return limber_history_new (records, entries);
}

guint
limber_history_get_n_entries (const LimberHistory *self)
{
  return self->entries->len;
}

const LimberEntry *
limber_history_get_entry (const LimberHistory *self, guint index)
{
  g_return_val_if_fail (index < self->entries->len, NULL);
  return g_ptr_array_index (self->entries, index);
}

const LimberEntry *
limber_history_lookup (const LimberHistory *self, const char *id)
{
  for (guint i = 0; i < self->entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (self->entries, i);

      if (g_str_equal (entry->id, id))
        return entry;
    }
  return NULL;
}

GPtrArray *
limber_history_list (const LimberHistory *self, LimberEntryKind kind)
{
  GPtrArray *list = g_ptr_array_new ();

  for (guint i = 0; i < self->entries->len; i++)
    {
      LimberEntry *entry = g_ptr_array_index (self->entries, i);

      if (entry->kind == kind)
        g_ptr_array_add (list, entry);
    }
  return list;
}

const LimberEntry *
limber_history_get_latest (const LimberHistory *self, LimberEntryKind kind)
{
  for (guint i = self->entries->len; i > 0; i--)
    {
      const LimberEntry *entry = g_ptr_array_index (self->entries, i - 1);

      if (entry->kind == kind)
        return entry;
    }
  return NULL;
}

const LimberEntry *
limber_history_get_follow (const LimberHistory *self, const char *routine)
{
  for (guint i = self->entries->len; i > 0; i--)
    {
      const LimberEntry *entry = g_ptr_array_index (self->entries, i - 1);

      if (entry->kind == LIMBER_ENTRY_FOLLOW && entry->end.utc_us == 0
          && g_strcmp0 (entry->subject, routine) == 0)
        return entry;
    }
  return NULL;
}
