/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-wake.h"

G_BEGIN_DECLS

/** Where the system says which zone it is in. */
#define LIMBER_SYSTEM_WAKE_ZONE_FILE "/etc/localtime"

/**
 * LimberSystemWake:
 *
 * One timer of the kernel's, on the clock of the wall: it costs nothing until its moment, is there
 * at once after a sleep that went over it, and tells when the clock was set.
 */
#define LIMBER_TYPE_SYSTEM_WAKE (limber_system_wake_get_type ())
G_DECLARE_FINAL_TYPE (LimberSystemWake, limber_system_wake, LIMBER, SYSTEM_WAKE, GObject)

/**
 * limber_system_wake_new:
 * @zone_file: what changes when the zone does: %LIMBER_SYSTEM_WAKE_ZONE_FILE
 *
 * Where the kernel has no timer to give, which does not happen on a system that works, it never
 * wakes, and says so in the log.
 *
 * Returns: (transfer full): a wake, on the thread's default main context
 */
LimberSystemWake *limber_system_wake_new (const char *zone_file);

G_END_DECLS
