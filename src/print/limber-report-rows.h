/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-box.h"
#include "limber-fonts.h"
#include "limber-report.h"
#include "limber-section.h"

G_BEGIN_DECLS

/* The parts of the report that may be cut.  Each Returns: (transfer full): a section, with no rows
 * where there is nothing to tell. */

LimberSection *limber_report_hard_section (LimberFonts *fonts, const LimberReport *report);
LimberSection *limber_report_changes_section (LimberFonts *fonts, const LimberReport *report);
LimberSection *limber_report_activities_section (LimberFonts *fonts, const LimberReport *report);
LimberSection *limber_report_rmdq_section (LimberFonts *fonts, LimberReport *report);
LimberSection *limber_report_questions_section (LimberFonts *fonts, const LimberReport *report);
LimberSection *limber_report_triggers_section (LimberFonts *fonts, const LimberReport *report);
LimberSection *limber_report_notes_section (LimberFonts *fonts, const LimberReport *report);

G_END_DECLS
