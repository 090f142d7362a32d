/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"

G_BEGIN_DECLS

/**
 * limber_text_new:
 * @text: anything; shown as text, never as markup
 *
 * Returns: (transfer full): @text, in as many lines as it needs
 */
LimberBox *limber_text_new (LimberFonts *fonts, LimberTextRole role, const char *text);

/** limber_text_new_lines: the same in at most @lines lines, cut with an ellipsis */
LimberBox *limber_text_new_lines (LimberFonts *fonts, LimberTextRole role, const char *text,
                                  int lines);

/** limber_text_new_aligned: the same on one line, to the middle or the end of its room */
LimberBox *limber_text_new_aligned (LimberFonts *fonts, LimberTextRole role, const char *text,
                                    PangoAlignment align);

/** limber_row_add_text: adds @text on one line to a row, as wide as it is */
void limber_row_add_text (LimberBox *row, LimberFonts *fonts, LimberTextRole role,
                          const char *text);

/** limber_text_new_named: Returns: (transfer full) (nullable): @name in bold, and @text (nullable)
 * behind it; %NULL where there is no text */
LimberBox *limber_text_new_named (LimberFonts *fonts, const char *name, const char *text);

/** limber_row_add_blank: adds @label, and what is @known (nullable) or a line to write on, which
 * gets
 * @share of the row */
void limber_row_add_blank (LimberBox *row, LimberFonts *fonts, const char *label, const char *known,
                           double share);

/** limber_text_new_bullet: Returns: (transfer full): @text in at most @lines lines (0: as many as
 * it needs) behind @mark */
LimberBox *limber_text_new_bullet (LimberFonts *fonts, LimberTextRole role, const char *mark,
                                   const char *text, int lines);

G_END_DECLS
