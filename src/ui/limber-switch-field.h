/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-field-row.h"

G_BEGIN_DECLS

/**
 * LimberSwitchField:
 *
 * What is true of a draft, or is not.
 */
#define LIMBER_TYPE_SWITCH_FIELD (limber_switch_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberSwitchField, limber_switch_field, LIMBER, SWITCH_FIELD, LimberFieldRow)

G_END_DECLS
