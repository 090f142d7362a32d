/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/*
 * A number of a draft as an editor shows it, and what was typed as the draft has it.  What is no
 * number is a text there and here: so nothing that somebody wrote is hidden or lost, and the parser
 * tells what is wrong with it.
 */

/** LimberNumberStyle: how a number is shown. */
typedef enum
{
  LIMBER_NUMBER_COUNT,   /* "10" */
  LIMBER_NUMBER_SECONDS, /* "2 s" */
  LIMBER_NUMBER_CLOCK,   /* "1:30" */
} LimberNumberStyle;

/** limber_number_text: Returns: (transfer full): @number as it is shown */
char *limber_number_text (LimberNumberStyle style, gint64 number);

/**
 * limber_number_parse:
 * @text: as a person types it: "90", and where it is a time also "1:30", "90 s", "1 min 30 s"
 * @number: (out): in seconds where it is a time; untouched where @text is none
 *
 * Returns: whether @text is a number, however large or small
 */
gboolean limber_number_parse (LimberNumberStyle style, const char *text, gint64 *number);

/** limber_number_to_json: Returns: (transfer full) (nullable): what was typed, as a draft has it;
 * %NULL for nothing */
char *limber_number_to_json (LimberNumberStyle style, const char *text);

/** limber_number_at: Returns: (transfer full): what a draft has at @pointer, as it is shown; "" for
 * nothing */
char *limber_number_at (LimberDraft *draft, const char *pointer, LimberNumberStyle style);

G_END_DECLS
