/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-wake.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/** FakeWake: a calendar that a test moves by hand; it is the clock, too. */
#define FAKE_TYPE_WAKE (fake_wake_get_type ())
G_DECLARE_FINAL_TYPE (FakeWake, fake_wake, FAKE, WAKE, GObject)

/** fake_wake_new: Returns: (transfer full): a calendar that shows @now_us in @zone */
FakeWake *fake_wake_new (gint64 now_us, const char *zone);

/** fake_wake_go_to: time goes by until @now_us, and wakes who waits whenever it is due */
void fake_wake_go_to (FakeWake *self, gint64 now_us);

/** fake_wake_sleep_to: the computer sleeps until @now_us, and then wakes who waits if it was due */
void fake_wake_sleep_to (FakeWake *self, gint64 now_us);

/** fake_wake_set: somebody sets the clock and, where it is not %NULL, the zone */
void fake_wake_set (FakeWake *self, gint64 now_us, const char *zone);

/** fake_wake_get_deadline_us: Returns: what is waited for; -1 for nothing */
gint64 fake_wake_get_deadline_us (FakeWake *self);

G_END_DECLS
