/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-recorder.h"

G_DEFINE_INTERFACE (LimberRecorder, limber_recorder, G_TYPE_OBJECT)

static void
limber_recorder_default_init (LimberRecorderInterface *iface)
{
  g_signal_new ("trouble", LIMBER_TYPE_RECORDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 1, G_TYPE_STRING);
  g_signal_new ("changed", LIMBER_TYPE_RECORDER, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                G_TYPE_NONE, 0);
}

void
limber_recorder_begin (LimberRecorder *self, const LimberRecord *plan)
{
  LIMBER_RECORDER_GET_IFACE (self)->begin (self, plan);
}

void
limber_recorder_go_on (LimberRecorder *self, const char *id)
{
  LIMBER_RECORDER_GET_IFACE (self)->go_on (self, id);
}

void
limber_recorder_take_step (LimberRecorder *self, guint step, const LimberStepRecord *done,
                           LimberTimeline *timeline)
{
  LIMBER_RECORDER_GET_IFACE (self)->take_step (self, step, done, timeline);
}

void
limber_recorder_checkpoint (LimberRecorder *self, const LimberSessionPlace *place)
{
  LIMBER_RECORDER_GET_IFACE (self)->checkpoint (self, place);
}

void
limber_recorder_pause (LimberRecorder *self, gboolean paused, gint64 ago_us)
{
  LIMBER_RECORDER_GET_IFACE (self)->pause (self, paused, ago_us);
}

void
limber_recorder_settle (LimberRecorder *self, LimberSettledFunc func, gpointer user_data,
                        GDestroyNotify destroy)
{
  LIMBER_RECORDER_GET_IFACE (self)->settle (self, func, user_data, destroy);
}

void
limber_recorder_end (LimberRecorder *self, gboolean finished, gint64 played_us)
{
  LIMBER_RECORDER_GET_IFACE (self)->end (self, finished, played_us);
}

void
limber_recorder_answer (LimberRecorder *self, const char *id, const LimberAnswers *answers)
{
  LIMBER_RECORDER_GET_IFACE (self)->answer (self, id, answers);
}

void
limber_recorder_find_unfinished (LimberRecorder *self, LimberUnfinishedFunc func,
                                 gpointer user_data, GDestroyNotify destroy)
{
  LIMBER_RECORDER_GET_IFACE (self)->find_unfinished (self, func, user_data, destroy);
}

void
limber_recorder_file_unfinished (LimberRecorder *self, const char *id)
{
  LIMBER_RECORDER_GET_IFACE (self)->file_unfinished (self, id);
}

void
limber_recorder_answer_step (LimberRecorder *self, const char *id, guint step,
                             const LimberStepAnswers *answers)
{
  LIMBER_RECORDER_GET_IFACE (self)->answer_step (self, id, step, answers);
}

void
limber_recorder_mark_asked (LimberRecorder *self, const char *id)
{
  LIMBER_RECORDER_GET_IFACE (self)->mark_asked (self, id);
}

void
limber_recorder_put_entries (LimberRecorder *self, const GPtrArray *entries)
{
  LIMBER_RECORDER_GET_IFACE (self)->put_entries (self, entries);
}

void
limber_recorder_remove_entry (LimberRecorder *self, const char *id)
{
  LIMBER_RECORDER_GET_IFACE (self)->remove_entry (self, id);
}

void
limber_recorder_read_history (LimberRecorder *self, LimberHistoryFunc func, gpointer user_data,
                              GDestroyNotify destroy)
{
  LIMBER_RECORDER_GET_IFACE (self)->read_history (self, func, user_data, destroy);
}

void
limber_recorder_add (LimberRecorder *self, LimberHistory *history, LimberAddedFunc func,
                     gpointer user_data, GDestroyNotify destroy)
{
  LIMBER_RECORDER_GET_IFACE (self)->add (self, history, func, user_data, destroy);
}

void
limber_recorder_forget (LimberRecorder *self, LimberForgottenFunc func, gpointer user_data,
                        GDestroyNotify destroy)
{
  LIMBER_RECORDER_GET_IFACE (self)->forget (self, func, user_data, destroy);
}
