/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-record.h"

G_BEGIN_DECLS

/**
 * LimberRecorder:
 *
 * Who keeps what was done, one session at a time.  No call blocks, and none fails: a session plays
 * whether or not it can be written down.
 *
 * Signal, on the main context: `trouble` (const char *message): the record cannot be written, or
 * had to be begun anew; in words for the person, once for each cause.
 */
#define LIMBER_TYPE_RECORDER (limber_recorder_get_type ())
G_DECLARE_INTERFACE (LimberRecorder, limber_recorder, LIMBER, RECORDER, GObject)

/** LimberUnfinishedFunc: @unfinished is (nullable): a session that stopped without an end; on the
 * main context */
typedef void (*LimberUnfinishedFunc) (const LimberRecord *unfinished, gpointer user_data);

struct _LimberRecorderInterface
{
  GTypeInterface parent;

  void (*begin) (LimberRecorder *self, const LimberRecord *plan);
  void (*go_on) (LimberRecorder *self, const char *id);
  void (*take_step) (LimberRecorder *self, guint step, const LimberStepRecord *done,
                     LimberTimeline *timeline);
  void (*checkpoint) (LimberRecorder *self, const LimberSessionPlace *place);
  void (*pause) (LimberRecorder *self, gboolean paused);
  void (*end) (LimberRecorder *self, gboolean finished, gint64 played_us);
  void (*answer) (LimberRecorder *self, const char *id, const LimberAnswers *answers);
  void (*find_unfinished) (LimberRecorder *self, LimberUnfinishedFunc func, gpointer user_data,
                           GDestroyNotify destroy);
  void (*file_unfinished) (LimberRecorder *self, const char *id);
};

/**
 * limber_recorder_begin:
 * @plan: see limber_record_new_for_timeline(); without id, start and version of the program
 *
 * A session starts now.
 */
void limber_recorder_begin (LimberRecorder *self, const LimberRecord *plan);

/** limber_recorder_go_on: the unfinished session @id goes on now; all since it was last seen
 * playing is a pause */
void limber_recorder_go_on (LimberRecorder *self, const char *id);

/** limber_recorder_take_step: what was done of @step so far; it is written at the next call of
 * limber_recorder_checkpoint(), limber_recorder_pause() or limber_recorder_end() */
void limber_recorder_take_step (LimberRecorder *self, guint step, const LimberStepRecord *done,
                                LimberTimeline *timeline);

/** limber_recorder_checkpoint: writes that a phase begins; to be called at each change of phase */
void limber_recorder_checkpoint (LimberRecorder *self, const LimberSessionPlace *place);

/** limber_recorder_pause: writes that the session pauses (@paused) or plays again */
void limber_recorder_pause (LimberRecorder *self, gboolean paused);

/** limber_recorder_end: writes that the session is over; @finished tells if it came to its end */
void limber_recorder_end (LimberRecorder *self, gboolean finished, gint64 played_us);

/** limber_recorder_answer: what the person said about the session @id; what is unset stays as it
 * is.  @id is (nullable): %NULL for the session that began last */
void limber_recorder_answer (LimberRecorder *self, const char *id, const LimberAnswers *answers);

/**
 * limber_recorder_find_unfinished:
 * @destroy: (nullable): for @user_data, after @func was called or will not be
 *
 * Looks for the latest session that has no end and that nobody plays, here or in another program.
 */
void limber_recorder_find_unfinished (LimberRecorder *self, LimberUnfinishedFunc func,
                                      gpointer user_data, GDestroyNotify destroy);

/** limber_recorder_file_unfinished: the unfinished session @id is filed as partly done */
void limber_recorder_file_unfinished (LimberRecorder *self, const char *id);

G_END_DECLS
