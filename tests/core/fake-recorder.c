/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-recorder.h"

struct _FakeRecorder
{
  GObject parent_instance;

  GString *log;
  LimberHistory *history; /* (nullable) */
};

static void
fake_recorder_begin (LimberRecorder *recorder, const LimberRecord *plan)
{
  g_string_append (FAKE_RECORDER (recorder)->log, "begin; ");
}

static void
fake_recorder_go_on (LimberRecorder *recorder, const char *id)
{
  g_string_append_printf (FAKE_RECORDER (recorder)->log, "go on %s; ", id);
}

static void
fake_recorder_take_step (LimberRecorder *recorder, guint step, const LimberStepRecord *done,
                         LimberTimeline *timeline)
{
}

static void
fake_recorder_checkpoint (LimberRecorder *recorder, const LimberSessionPlace *place)
{
}

static void
fake_recorder_pause (LimberRecorder *recorder, gboolean paused, gint64 ago_us)
{
  g_string_append_printf (FAKE_RECORDER (recorder)->log, "%s %" G_GINT64_FORMAT " s ago; ",
                          paused ? "paused" : "playing", ago_us / G_USEC_PER_SEC);
}

static void
fake_recorder_settle (LimberRecorder *recorder, LimberSettledFunc func, gpointer user_data,
                      GDestroyNotify destroy)
{
  func (user_data);
  if (destroy != NULL)
    destroy (user_data);
}

static void
fake_recorder_end (LimberRecorder *recorder, gboolean finished, gint64 played_us)
{
  g_string_append (FAKE_RECORDER (recorder)->log, "end; ");
}

static void
append_number (GString *log, const char *name, int value)
{
  if (value != LIMBER_UNSET)
    g_string_append_printf (log, " %s=%d", name, value);
}

static void
append_id (GString *log, const char *id)
{
  if (id != NULL)
    g_string_append_printf (log, "%s: ", id);
}

static void
fake_recorder_answer (LimberRecorder *recorder, const char *id, const LimberAnswers *answers)
{
  GString *log = FAKE_RECORDER (recorder)->log;

  append_id (log, id);
  g_string_append (log, "answer");
  append_number (log, "before", answers->pain_before);
  append_number (log, "after", answers->pain_after);
  append_number (log, "morning", answers->pain_morning);
  append_number (log, "worst", answers->pain_worst);
  append_number (log, "effort", answers->effort);
  append_number (log, "confidence", answers->confidence);
  if (answers->note != NULL)
    g_string_append_printf (log, " note=%s", answers->note);
  g_string_append (log, "; ");
}

static void
fake_recorder_answer_step (LimberRecorder *recorder, const char *id, guint step,
                           const LimberStepAnswers *answers)
{
  GString *log = FAKE_RECORDER (recorder)->log;
  const char *reason = limber_skip_reason_to_string (answers->reason);

  append_id (log, id);
  g_string_append_printf (log, "step %u", step);
  append_number (log, "pain", answers->pain);
  if (answers->spread)
    g_string_append (log, " spread");
  if (reason != NULL)
    g_string_append_printf (log, " reason=%s", reason);
  g_string_append (log, "; ");
}

static void
fake_recorder_mark_asked (LimberRecorder *recorder, const char *id)
{
  g_string_append_printf (FAKE_RECORDER (recorder)->log, "asked %s; ", id);
}

static void
fake_recorder_read_history (LimberRecorder *recorder, LimberHistoryFunc func, gpointer user_data,
                            GDestroyNotify destroy)
{
  func (FAKE_RECORDER (recorder)->history, user_data);
  if (destroy != NULL)
    destroy (user_data);
}

static void
fake_recorder_iface_init (LimberRecorderInterface *iface)
{
  iface->begin = fake_recorder_begin;
  iface->go_on = fake_recorder_go_on;
  iface->take_step = fake_recorder_take_step;
  iface->checkpoint = fake_recorder_checkpoint;
  iface->pause = fake_recorder_pause;
  iface->settle = fake_recorder_settle;
  iface->end = fake_recorder_end;
  iface->answer = fake_recorder_answer;
  iface->answer_step = fake_recorder_answer_step;
  iface->mark_asked = fake_recorder_mark_asked;
  iface->read_history = fake_recorder_read_history;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeRecorder, fake_recorder, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_RECORDER,
                                                      fake_recorder_iface_init))

static void
fake_recorder_finalize (GObject *object)
{
  FakeRecorder *self = FAKE_RECORDER (object);

  g_string_free (self->log, TRUE);
  g_clear_pointer (&self->history, limber_history_unref);
  G_OBJECT_CLASS (fake_recorder_parent_class)->finalize (object);
}

static void
fake_recorder_class_init (FakeRecorderClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_recorder_finalize;
}

static void
fake_recorder_init (FakeRecorder *self)
{
  self->log = g_string_new (NULL);
}

FakeRecorder *
fake_recorder_new (void)
{
  return g_object_new (FAKE_TYPE_RECORDER, NULL);
}

char *
fake_recorder_take_log (FakeRecorder *self)
{
  char *log = g_strdup (self->log->str);

  g_string_set_size (self->log, 0);
  return log;
}

void
fake_recorder_set_history (FakeRecorder *self, LimberHistory *history)
{
  g_clear_pointer (&self->history, limber_history_unref);
  self->history = history;
}
