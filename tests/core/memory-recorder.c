/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "memory-recorder.h"

struct _MemoryRecorder
{
  GObject parent_instance;

  LimberHistory *history;
};

static void
memory_recorder_put_entries (LimberRecorder *recorder, const GPtrArray *entries)
{
  MemoryRecorder *self = MEMORY_RECORDER (recorder);
  g_autoptr (GPtrArray) removed = g_ptr_array_new ();
  LimberHistory *after = limber_history_replace (self->history, entries, removed);

  memory_recorder_set_history (self, after);
}

static void
memory_recorder_remove_entry (LimberRecorder *recorder, const char *id)
{
  MemoryRecorder *self = MEMORY_RECORDER (recorder);
  g_autoptr (GPtrArray) written = g_ptr_array_new ();
  g_autoptr (GPtrArray) removed = g_ptr_array_new ();

  g_ptr_array_add (removed, (gpointer) id);
  memory_recorder_set_history (self, limber_history_replace (self->history, written, removed));
}

typedef struct
{
  MemoryRecorder *self;
  LimberHistoryFunc func;
  gpointer user_data;
  GDestroyNotify destroy;
} Reading;

static gboolean
tell (gpointer data)
{
  g_autofree Reading *reading = data;

  reading->func (reading->self->history, reading->user_data);
  if (reading->destroy)
    reading->destroy (reading->user_data);
  g_object_unref (reading->self);
  return G_SOURCE_REMOVE;
}

static void
memory_recorder_read_history (LimberRecorder *recorder, LimberHistoryFunc func, gpointer user_data,
                              GDestroyNotify destroy)
{
  Reading *reading = g_new0 (Reading, 1);

  *reading = (Reading){ g_object_ref (MEMORY_RECORDER (recorder)), func, user_data, destroy };
  g_idle_add (tell, reading);
}

static void
memory_recorder_iface_init (LimberRecorderInterface *iface)
{
  iface->put_entries = memory_recorder_put_entries;
  iface->remove_entry = memory_recorder_remove_entry;
  iface->read_history = memory_recorder_read_history;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (MemoryRecorder, memory_recorder, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_RECORDER,
                                                      memory_recorder_iface_init))

MemoryRecorder *
memory_recorder_new (LimberHistory *history)
{
  MemoryRecorder *self = g_object_new (MEMORY_TYPE_RECORDER, NULL);

  self->history =
      history ? history : limber_history_new (limber_records_new (), limber_entries_new ());
  return self;
}

LimberHistory *
memory_recorder_get_history (MemoryRecorder *self)
{
  return self->history;
}

void
memory_recorder_set_history (MemoryRecorder *self, LimberHistory *history)
{
  limber_history_unref (self->history);
  self->history = history;
  g_signal_emit_by_name (self, "changed");
}

static void
memory_recorder_finalize (GObject *object)
{
  limber_history_unref (MEMORY_RECORDER (object)->history);
  G_OBJECT_CLASS (memory_recorder_parent_class)->finalize (object);
}

static void
memory_recorder_class_init (MemoryRecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = memory_recorder_finalize;
}

static void
memory_recorder_init (MemoryRecorder *self)
{
}

struct _HandClock
{
  GObject parent_instance;

  LimberWallTime now;
};

static LimberWallTime
hand_clock_now (LimberWallClock *clock)
{
  return HAND_CLOCK (clock)->now;
}

static void
hand_clock_iface_init (LimberWallClockInterface *iface)
{
  iface->now = hand_clock_now;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (HandClock, hand_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WALL_CLOCK,
                                                      hand_clock_iface_init))

HandClock *
hand_clock_new (LimberWallTime now)
{
  HandClock *self = g_object_new (HAND_TYPE_CLOCK, NULL);

  self->now = now;
  return self;
}

void
hand_clock_set (HandClock *self, LimberWallTime now)
{
  self->now = now;
}

static void
hand_clock_class_init (HandClockClass *klass)
{
}

static void
hand_clock_init (HandClock *self)
{
}

void
settle (void)
{
  while (g_main_context_iteration (NULL, FALSE))
    ;
}
