/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberTimeRow:
 *
 * A row with a time of the day, which is typed, or changed by a quarter of an hour.
 *
 * Property `minute` (int): the minute of the day.
 */
#define LIMBER_TYPE_TIME_ROW (limber_time_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberTimeRow, limber_time_row, LIMBER, TIME_ROW, AdwActionRow)

int limber_time_row_get_minute (LimberTimeRow *self);
void limber_time_row_set_minute (LimberTimeRow *self, int minute);

G_END_DECLS
