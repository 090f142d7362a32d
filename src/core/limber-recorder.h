/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-history.h"
#include "limber-record.h"

G_BEGIN_DECLS

/**
 * LimberRecorder:
 *
 * Who keeps what was done, one session at a time.  No call blocks, and none fails: a session plays
 * whether or not it can be written down.
 *
 * Signals, on the main context:
 * - `trouble` (const char *message): the record cannot be written, or had to be begun anew; in
 * words for the person, once for each cause
 * - `changed`: what limber_recorder_read_history() would give is no longer what it was: a session
 *   ended, an answer or an entry was written, all was deleted
 */
#define LIMBER_TYPE_RECORDER (limber_recorder_get_type ())
G_DECLARE_INTERFACE (LimberRecorder, limber_recorder, LIMBER, RECORDER, GObject)

/** LimberUnfinishedFunc: @unfinished is (nullable): a session that stopped without an end; on the
 * main context */
typedef void (*LimberUnfinishedFunc) (const LimberRecord *unfinished, gpointer user_data);

/** LimberHistoryFunc: @history is (nullable): %NULL where the record cannot be read, which
 * `trouble` has told; on the main context */
typedef void (*LimberHistoryFunc) (LimberHistory *history, gpointer user_data);

/** LimberRecordAdded: what was not there yet. */
typedef struct
{
  guint n_sessions;
  guint n_entries;
} LimberRecordAdded;

/** LimberAddedFunc: @error is (nullable): why nothing was added, in words for the person; on the
 * main context */
typedef void (*LimberAddedFunc) (const LimberRecordAdded *added, const GError *error,
                                 gpointer user_data);

/** LimberForgottenFunc: @error is (nullable): why the record is not deleted, in words for the
 * person; on the main context */
typedef void (*LimberForgottenFunc) (const GError *error, gpointer user_data);

/** LimberSettledFunc: on the main context */
typedef void (*LimberSettledFunc) (gpointer user_data);

struct _LimberRecorderInterface
{
  GTypeInterface parent;

  void (*begin) (LimberRecorder *self, const LimberRecord *plan);
  void (*go_on) (LimberRecorder *self, const char *id);
  void (*take_step) (LimberRecorder *self, guint step, const LimberStepRecord *done,
                     LimberTimeline *timeline);
  void (*checkpoint) (LimberRecorder *self, const LimberSessionPlace *place);
  void (*pause) (LimberRecorder *self, gboolean paused, gint64 ago_us);
  void (*settle) (LimberRecorder *self, LimberSettledFunc func, gpointer user_data,
                  GDestroyNotify destroy);
  void (*end) (LimberRecorder *self, gboolean finished, gint64 played_us);
  void (*answer) (LimberRecorder *self, const char *id, const LimberAnswers *answers);
  void (*find_unfinished) (LimberRecorder *self, LimberUnfinishedFunc func, gpointer user_data,
                           GDestroyNotify destroy);
  void (*file_unfinished) (LimberRecorder *self, const char *id);
  void (*answer_step) (LimberRecorder *self, const char *id, guint step,
                       const LimberStepAnswers *answers);
  void (*mark_asked) (LimberRecorder *self, const char *id);
  void (*put_entries) (LimberRecorder *self, const GPtrArray *entries);
  void (*remove_entry) (LimberRecorder *self, const char *id);
  void (*read_history) (LimberRecorder *self, LimberHistoryFunc func, gpointer user_data,
                        GDestroyNotify destroy);
  void (*add) (LimberRecorder *self, LimberHistory *history, LimberAddedFunc func,
               gpointer user_data, GDestroyNotify destroy);
  void (*forget) (LimberRecorder *self, LimberForgottenFunc func, gpointer user_data,
                  GDestroyNotify destroy);
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

/** limber_recorder_checkpoint: writes where the session is, and what was done; to be called at each
 * change of phase, and each minute within a long one */
void limber_recorder_checkpoint (LimberRecorder *self, const LimberSessionPlace *place);

/** limber_recorder_pause: writes that the session pauses (@paused) or plays again, since @ago_us; 0
 * for now */
void limber_recorder_pause (LimberRecorder *self, gboolean paused, gint64 ago_us);

/** limber_recorder_settle: calls @func once all that was told so far is written, or could not be;
 * @destroy is (nullable): for @user_data, after @func was called or will not be */
void limber_recorder_settle (LimberRecorder *self, LimberSettledFunc func, gpointer user_data,
                             GDestroyNotify destroy);

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

/** limber_recorder_answer_step: what the person said about the step @step of the session @id
 * (nullable, as for limber_recorder_answer()): see limber_record_answer_step() */
void limber_recorder_answer_step (LimberRecorder *self, const char *id, guint step,
                                  const LimberStepAnswers *answers);

/** limber_recorder_mark_asked: the person was asked for the pain of the morning after @id; whatever
 * the answer, it is not asked again */
void limber_recorder_mark_asked (LimberRecorder *self, const char *id);

/** limber_recorder_put_entries: writes all of @entries (element-type LimberEntry) in one
 * transaction; an entry takes the place of the one with its id */
void limber_recorder_put_entries (LimberRecorder *self, const GPtrArray *entries);
void limber_recorder_remove_entry (LimberRecorder *self, const char *id);

/** limber_recorder_read_history: reads all that is kept; @destroy is (nullable): for @user_data,
 * after @func was called or will not be */
void limber_recorder_read_history (LimberRecorder *self, LimberHistoryFunc func, gpointer user_data,
                                   GDestroyNotify destroy);

/** limber_recorder_add: adds all of @history or nothing; what is there already stays as it is.
 * @destroy is (nullable): for @user_data, after @func was called or will not be */
void limber_recorder_add (LimberRecorder *self, LimberHistory *history, LimberAddedFunc func,
                          gpointer user_data, GDestroyNotify destroy);

/** limber_recorder_forget: deletes all that is kept, for good; not while a session plays.  @destroy
 * is (nullable): for @user_data, after @func was called or will not be */
void limber_recorder_forget (LimberRecorder *self, LimberForgottenFunc func, gpointer user_data,
                             GDestroyNotify destroy);

G_END_DECLS
