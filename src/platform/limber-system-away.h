/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-away.h"

G_BEGIN_DECLS

/**
 * LimberSystemAway:
 *
 * What the system tells of sleep (logind, on the system bus) and the desktop of a locked screen
 * (its screensaver or its portal, on the session bus).  None of them may be there: then only a
 * sleep is noticed, and not before it is over.
 */
#define LIMBER_TYPE_SYSTEM_AWAY (limber_system_away_get_type ())
G_DECLARE_FINAL_TYPE (LimberSystemAway, limber_system_away, LIMBER, SYSTEM_AWAY, GObject)

/** limber_system_away_new: Returns: (transfer full): one that listens to both buses as soon as they
 * answer */
LimberSystemAway *limber_system_away_new (void);

G_END_DECLS
