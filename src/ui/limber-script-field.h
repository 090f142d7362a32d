/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-field-row.h"

G_BEGIN_DECLS

/**
 * LimberScriptField:
 *
 * The lines of a spoken sequence in a draft, each with the time that it takes.
 */
#define LIMBER_TYPE_SCRIPT_FIELD (limber_script_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberScriptField, limber_script_field, LIMBER, SCRIPT_FIELD, LimberFieldRow)

G_END_DECLS
