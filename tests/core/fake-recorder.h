/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-recorder.h"

/* A recorder that only tells what it was asked to write. */
#define FAKE_TYPE_RECORDER (fake_recorder_get_type ())
G_DECLARE_FINAL_TYPE (FakeRecorder, fake_recorder, FAKE, RECORDER, GObject)

FakeRecorder *fake_recorder_new (void);

/* What was written since the last call, such as "begin; answer before=3; step 0 pain=8 spread; ";
 * the id that an answer is for stands before it where it is not the session that began last. */
char *fake_recorder_take_log (FakeRecorder *self);

/* What is read from now on; (transfer full). */
void fake_recorder_set_history (FakeRecorder *self, LimberHistory *history);
