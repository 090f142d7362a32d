/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** LimberSightGroup: the preferences of from where a session is read. */
#define LIMBER_TYPE_SIGHT_GROUP (limber_sight_group_get_type ())
G_DECLARE_FINAL_TYPE (LimberSightGroup, limber_sight_group, LIMBER, SIGHT_GROUP,
                      AdwPreferencesGroup)

/** limber_sight_group_bind: shows what @settings have, and changes them; to be called once */
void limber_sight_group_bind (LimberSightGroup *self, GSettings *settings);

G_END_DECLS
