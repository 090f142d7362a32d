/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

G_BEGIN_DECLS

/**
 * LimberOutputTest:
 *
 * Whether a person can hear something, found out once it was given to a server: a task with a time
 * limit, of which there is one at a time.  It belongs to the object that makes the test, which the
 * task keeps alive.
 */
typedef struct _LimberOutputTest LimberOutputTest;

/** LimberOutputTestKind: what a test finds, in the owner's numbers, which are not negative. */
typedef struct
{
  guint patience_s; /* for a server that takes what it is given, and does nothing with it */
  int no_answer;    /* it has lasted too long */
  int muted;        /* it came to its end, with the output muted */
  int heard;        /* it came to its end */
} LimberOutputTestKind;

/** limber_output_test_new: @kind: has to last */
LimberOutputTest *limber_output_test_new (const LimberOutputTestKind *kind);
void limber_output_test_free (LimberOutputTest *self);

/**
 * limber_output_test_begin:
 * @source: the object that makes the test
 * @tag: the function that was asked for it
 *
 * Returns: whether it has begun; where another is under way, @callback is told so
 */
gboolean limber_output_test_begin (LimberOutputTest *self, gpointer source, gpointer tag,
                                   GCancellable *cancellable, GAsyncReadyCallback callback,
                                   gpointer user_data);

/** limber_output_test_watch: sets the limit of its time.  Returns: the number of this test, for
 * limber_output_test_is() */
guint limber_output_test_watch (LimberOutputTest *self);

/** limber_output_test_is: Returns: whether the test of this number is under way still */
gboolean limber_output_test_is (LimberOutputTest *self, guint number);

/** limber_output_test_is_under_way: Returns: whether any is */
gboolean limber_output_test_is_under_way (LimberOutputTest *self);

/** limber_output_test_end: the one under way has found @found */
void limber_output_test_end (LimberOutputTest *self, int found);

/** limber_output_test_end_audible: the one under way came to its end: asks whether the output is
 * muted, and tells that */
void limber_output_test_end_audible (LimberOutputTest *self);

/**
 * limber_output_test_finish:
 * @found: (out): one of the owner's numbers
 * @error: %G_IO_ERROR_CANCELLED, or %G_IO_ERROR_PENDING if another test was under way
 *
 * Returns: whether the test was made to its end
 */
gboolean limber_output_test_finish (gpointer source, GAsyncResult *result, int *found,
                                    GError **error);

G_END_DECLS
