/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** limber_locale_get_first_weekday: Returns: the day that a week begins with where the person
 * lives: 0 for Monday to 6 for Sunday; Monday where the C library does not tell */
int limber_locale_get_first_weekday (void);

G_END_DECLS
