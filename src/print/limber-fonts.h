/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <pango/pangocairo.h>

G_BEGIN_DECLS

/** LimberTextRole: what a text is on the page, from which its size and weight follow. */
typedef enum
{
  LIMBER_TEXT_TITLE,
  LIMBER_TEXT_HEADING,
  LIMBER_TEXT_STRONG,
  LIMBER_TEXT_BODY,
  LIMBER_TEXT_SMALL,
} LimberTextRole;
#define LIMBER_N_TEXT_ROLES 5

/**
 * LimberFonts:
 *
 * The fonts of a document, in points: the plain sans that the person's system has chosen, with all
 * that it falls back on.  Nothing is fitted to pixels, so that a page is the same on the screen, in
 * a file and on paper.
 */
typedef struct _LimberFonts LimberFonts;

/**
 * limber_fonts_new:
 * @body: the size of the text, in points; the others follow from it
 * @least: the size that nothing is smaller than
 */
LimberFonts *limber_fonts_new (double body, double least);
LimberFonts *limber_fonts_ref (LimberFonts *self);
void limber_fonts_unref (LimberFonts *self);

/**
 * limber_fonts_layout:
 * @text: shown as it is, never as markup
 *
 * Returns: (transfer full): @text as wide as it likes
 */
PangoLayout *limber_fonts_layout (LimberFonts *self, LimberTextRole role, const char *text);

/** limber_fonts_get_size: Returns: the size of @role, in points */
double limber_fonts_get_size (LimberFonts *self, LimberTextRole role);

/** limber_fonts_get_line: Returns: how high a line of @role is, in points */
double limber_fonts_get_line (LimberFonts *self, LimberTextRole role);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberFonts, limber_fonts_unref)

G_END_DECLS
