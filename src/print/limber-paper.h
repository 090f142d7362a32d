/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberPaper: a sheet of paper upright.  All in points, of which 72 make an inch. */
typedef struct
{
  double width;
  double height;
  double margin; /* on each side, left white */
} LimberPaper;

/* The margin that any printer leaves white, and that a punch needs no more than. */
#define LIMBER_PAPER_MARGIN 40.0

/** LIMBER_PAPER_A4: ISO 216, 210 × 297 mm. */
#define LIMBER_PAPER_A4 ((LimberPaper){ 595.28, 841.89, LIMBER_PAPER_MARGIN })

/** LIMBER_PAPER_LETTER: ANSI A, 8.5 × 11 in. */
#define LIMBER_PAPER_LETTER ((LimberPaper){ 612.0, 792.0, LIMBER_PAPER_MARGIN })

/**
 * limber_paper_from_string:
 * @word: "a4" or "letter"
 *
 * Returns: whether @word is one of them; if not, @paper is untouched
 */
gboolean limber_paper_from_string (const char *word, LimberPaper *paper);

/** limber_paper_default: Returns: the paper that the person's locale prints on, of the two above */
LimberPaper limber_paper_default (void);

G_END_DECLS
