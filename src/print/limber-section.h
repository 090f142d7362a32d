/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"

G_BEGIN_DECLS

/**
 * LimberSection:
 *
 * A heading and rows below it, of which the last ones may be left out where the page is too short;
 * then a line tells how many there are more.
 */
typedef struct _LimberSection LimberSection;

/**
 * limber_section_new:
 * @heading: (transfer full)
 * @rank: sections of a higher rank are cut first
 * @least: rows that are kept as long as those of other sections can be cut
 */
LimberSection *limber_section_new (LimberFonts *fonts, LimberBox *heading, guint rank, guint least);
void limber_section_free (LimberSection *self);

/** limber_section_add: @row is (transfer full) */
void limber_section_add (LimberSection *self, LimberBox *row);

/** limber_section_add_hidden: there are @n more rows, for which there is no room anyhow */
void limber_section_add_hidden (LimberSection *self, guint n);

/**
 * limber_sections_fit:
 * @sections: (element-type LimberSection): they give away their rows
 * @gap: between two of them
 *
 * Cuts rows until all is @height high.  Only where the least of all is too high, whole sections
 * go, those of the highest rank first.
 *
 * Returns: (transfer full): one column with all that is left
 */
LimberBox *limber_sections_fit (GPtrArray *sections, double gap, double width, double height);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberSection, limber_section_free)

G_END_DECLS
