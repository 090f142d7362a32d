/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-field-row.h"

G_BEGIN_DECLS

/**
 * LimberTargetsField:
 *
 * The parts of the body that an exercise of a draft works on.
 */
#define LIMBER_TYPE_TARGETS_FIELD (limber_targets_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberTargetsField, limber_targets_field, LIMBER, TARGETS_FIELD,
                      LimberFieldRow)

G_END_DECLS
