/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-field-row.h"

G_BEGIN_DECLS

/**
 * LimberEffortField:
 *
 * How hard an exercise may feel, from 0 to 10: the lower and the higher number of a draft's list.
 */
#define LIMBER_TYPE_EFFORT_FIELD (limber_effort_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberEffortField, limber_effort_field, LIMBER, EFFORT_FIELD, LimberFieldRow)

G_END_DECLS
