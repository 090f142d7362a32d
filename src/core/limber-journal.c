/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-journal.h"

struct _LimberJournal
{
  GObject parent_instance;

  LimberRecorder *recorder;
  LimberWallClock *clock;
  LimberHistory *history; /* (nullable) */
  gboolean reading;
  gboolean stale; /* it changed while it was being read */
};

G_DEFINE_FINAL_TYPE (LimberJournal, limber_journal, G_TYPE_OBJECT)

static guint changed_signal;

static void read_again (LimberJournal *self);

static void
history_read (LimberHistory *history, gpointer data)
{
  LimberJournal *self = data;

  self->reading = FALSE;
  if (self->stale)
    read_again (self);
  if (history == NULL)
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
  if (self->history || self->reading)
    read_again (self);
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
}

void
limber_journal_remove (LimberJournal *self, const char *id)
{
  g_return_if_fail (LIMBER_IS_JOURNAL (self));
  limber_recorder_remove_entry (self->recorder, id);
}

static void
limber_journal_dispose (GObject *object)
{
  LimberJournal *self = LIMBER_JOURNAL (object);

  g_clear_object (&self->recorder);
  g_clear_object (&self->clock);
  g_clear_pointer (&self->history, limber_history_unref);
  G_OBJECT_CLASS (limber_journal_parent_class)->dispose (object);
}

static void
limber_journal_class_init (LimberJournalClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_journal_dispose;
  changed_signal = g_signal_new ("changed", LIMBER_TYPE_JOURNAL, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                 NULL, G_TYPE_NONE, 0);
}

static void
limber_journal_init (LimberJournal *self)
{
}
