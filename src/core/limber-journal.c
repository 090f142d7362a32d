/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-journal.h"

struct _LimberJournal
{
  GObject parent_instance;

  LimberRecorder *recorder;
  LimberWallClock *clock;
  LimberHistory *history; /* (nullable) */
  gboolean wanted;        /* somebody asked for it */
  gboolean reading;
  gboolean stale;    /* it changed while it was being read */
  gboolean outdated; /* what is being read has not what was written since */

  GPtrArray *written; /* (element-type LimberEntry): not yet in @history */
  GPtrArray *removed; /* (element-type utf8): ids that are still in @history */
  guint source;       /* takes them in */
};

G_DEFINE_FINAL_TYPE (LimberJournal, limber_journal, G_TYPE_OBJECT)

static guint changed_signal;

static void read_again (LimberJournal *self);

static void
history_read (LimberHistory *history, gpointer data)
{
  LimberJournal *self = data;

  gboolean outdated = self->outdated;

  self->reading = FALSE;
  self->outdated = FALSE;
  if (self->stale)
    read_again (self);
  if (history == NULL || outdated)
    return;
  g_clear_pointer (&self->history, limber_history_unref);
  self->history = limber_history_ref (history);
  g_signal_emit (self, changed_signal, 0);
}

static void
read_again (LimberJournal *self)
{
  self->stale = self->reading;
  if (self->reading)
    return;
  self->reading = TRUE;
  limber_recorder_read_history (self->recorder, history_read, g_object_ref (self), g_object_unref);
}

static void
record_changed (LimberJournal *self)
{
  if (self->wanted)
    read_again (self);
}

/* What was written last of an entry is what holds. */
static void
take_written (LimberJournal *self)
{
  g_autoptr (LimberHistory) before = g_steal_pointer (&self->history);

  self->history = limber_history_replace (before, self->written, self->removed);
  g_ptr_array_set_size (self->written, 0);
  g_ptr_array_set_size (self->removed, 0);
}

static gboolean
written (gpointer data)
{
  LimberJournal *self = data;

  self->source = 0;
  if (self->history)
    {
      take_written (self);
      g_signal_emit (self, changed_signal, 0);
    }
  return G_SOURCE_REMOVE;
}

static void
forget_written (LimberJournal *self, const char *id)
{
  for (guint i = self->written->len; i > 0; i--)
    if (g_str_equal (((LimberEntry *) g_ptr_array_index (self->written, i - 1))->id, id))
      g_ptr_array_remove_index (self->written, i - 1);
  for (guint i = self->removed->len; i > 0; i--)
    if (g_str_equal (g_ptr_array_index (self->removed, i - 1), id))
      g_ptr_array_remove_index (self->removed, i - 1);
}

/* Not at once, since the caller may hold on to what it found in the history; but before the next
 * key or click.  A history that is being read is older than what was written. */
static void
take_soon (LimberJournal *self)
{
  self->stale = self->stale || self->reading;
  self->outdated = self->reading;
  if (self->history && !self->source)
    self->source = g_idle_add_full (G_PRIORITY_HIGH, written, self, NULL);
}

LimberJournal *
limber_journal_new (LimberRecorder *recorder, LimberWallClock *clock)
{
  LimberJournal *self = g_object_new (LIMBER_TYPE_JOURNAL, NULL);

  self->recorder = g_object_ref (recorder);
  self->clock = g_object_ref (clock);
  g_signal_connect_object (recorder, "changed", G_CALLBACK (record_changed), self,
                           G_CONNECT_SWAPPED);
  return self;
}

LimberHistory *
limber_journal_get_history (LimberJournal *self)
{
  g_return_val_if_fail (LIMBER_IS_JOURNAL (self), NULL);

  self->wanted = TRUE;
  if (!self->history && !self->reading)
    read_again (self);
  return self->history;
}

LimberRecorder *
limber_journal_get_recorder (LimberJournal *self)
{
  g_return_val_if_fail (LIMBER_IS_JOURNAL (self), NULL);
  return self->recorder;
}

LimberWallTime
limber_journal_now (LimberJournal *self)
{
  return limber_wall_clock_now (self->clock);
}

void
limber_journal_put (LimberJournal *self, LimberEntry *entry)
{
  g_autoptr (GPtrArray) entries = limber_entries_new ();

  g_ptr_array_add (entries, entry);
  limber_journal_put_all (self, entries);
}

void
limber_journal_put_all (LimberJournal *self, const GPtrArray *entries)
{
  g_return_if_fail (LIMBER_IS_JOURNAL (self));

  limber_recorder_put_entries (self->recorder, entries);
  for (guint i = 0; self->history && i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);

      forget_written (self, entry->id);
      g_ptr_array_add (self->written, limber_entry_copy (entry));
    }
  take_soon (self);
}

void
limber_journal_remove (LimberJournal *self, const char *id)
{
  g_return_if_fail (LIMBER_IS_JOURNAL (self));

  limber_recorder_remove_entry (self->recorder, id);
  if (self->history)
    {
      forget_written (self, id);
      g_ptr_array_add (self->removed, g_strdup (id));
    }
  take_soon (self);
}

static void
limber_journal_dispose (GObject *object)
{
  LimberJournal *self = LIMBER_JOURNAL (object);

  g_clear_handle_id (&self->source, g_source_remove);
  g_clear_object (&self->recorder);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->history, limber_history_unref);
  G_OBJECT_CLASS (limber_journal_parent_class)->dispose (object);
}

static void
limber_journal_finalize (GObject *object)
{
  LimberJournal *self = LIMBER_JOURNAL (object);

  g_ptr_array_unref (self->written);
  g_ptr_array_unref (self->removed);
  G_OBJECT_CLASS (limber_journal_parent_class)->finalize (object);
}

static void
limber_journal_class_init (LimberJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_journal_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_journal_finalize;
  changed_signal = g_signal_new ("changed", LIMBER_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
limber_journal_init (LimberJournal *self)
{
  self->written = limber_entries_new ();
  self->removed = g_ptr_array_new_with_free_func (g_free);
}
