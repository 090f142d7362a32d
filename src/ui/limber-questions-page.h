/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-journal.h"

G_BEGIN_DECLS

/**
 * LimberQuestionsPage:
 *
 * What the person wants to ask the clinician, and what was answered.
 */
#define LIMBER_TYPE_QUESTIONS_PAGE (limber_questions_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberQuestionsPage, limber_questions_page, LIMBER, QUESTIONS_PAGE, AdwBin)

/** limber_questions_page_new: Returns: (transfer floating) */
GtkWidget *limber_questions_page_new (LimberJournal *journal);

/** limber_questions_page_focus: puts the focus where a question is written */
void limber_questions_page_focus (LimberQuestionsPage *self);

G_END_DECLS
