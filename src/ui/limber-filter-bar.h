/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-filter.h"

G_BEGIN_DECLS

/**
 * LimberFilterBar:
 *
 * Where a person says what they look for: kind, fitness level, minutes, place and area of the body.
 * Beside one another where there is room, below one another where there is not.
 *
 * Signal: `changed`: ask limber_filter_bar_get_filter().
 */
#define LIMBER_TYPE_FILTER_BAR (limber_filter_bar_get_type ())
G_DECLARE_FINAL_TYPE (LimberFilterBar, limber_filter_bar, LIMBER, FILTER_BAR, AdwBin)

/** limber_filter_bar_bind: keeps the choice in @settings, and takes it up from there */
void limber_filter_bar_bind (LimberFilterBar *self, GSettings *settings);

/** limber_filter_bar_set_narrow: @narrow: whether the choices go below one another */
void limber_filter_bar_set_narrow (LimberFilterBar *self, gboolean narrow);

/** limber_filter_bar_get_filter: fills all of @filter but its text */
void limber_filter_bar_get_filter (LimberFilterBar *self, LimberFilter *filter);

/** limber_filter_bar_count: Returns: how many choices are made */
guint limber_filter_bar_count (LimberFilterBar *self);

/** limber_filter_bar_clear: lets everything through */
void limber_filter_bar_clear (LimberFilterBar *self);

G_END_DECLS
