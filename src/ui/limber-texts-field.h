/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-field-row.h"

G_BEGIN_DECLS

/**
 * LimberTextsField:
 *
 * A list of texts of a draft, one below the other: added, taken out, and put in another order with
 * buttons or with Alt and the arrow keys.  A line that is empty is not in the draft.
 *
 * Properties: `line-title` (string, translated): what one of them is called, with "%u" for its
 * number; `add-label` (string, translated): of the button that adds one.
 */
#define LIMBER_TYPE_TEXTS_FIELD (limber_texts_field_get_type ())
G_DECLARE_FINAL_TYPE (LimberTextsField, limber_texts_field, LIMBER, TEXTS_FIELD, LimberFieldRow)

G_END_DECLS
