/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberNoteView:
 *
 * A text in the person's own words.  What is written is given out to be kept every few seconds, and
 * when the focus or the page goes, so that there is nothing to save by hand and hardly anything to
 * lose.  It takes no more than an entry of the record keeps.
 *
 * Properties: `title` (string, translated): what is to be written; `one-line` (boolean): Enter ends
 * it.
 *
 * Signals:
 * - `edited` (const char *text): to be kept; (nullable): see limber_entry_clean_text()
 * - `done`: Enter was pressed in a line
 */
#define LIMBER_TYPE_NOTE_VIEW (limber_note_view_get_type ())
G_DECLARE_FINAL_TYPE (LimberNoteView, limber_note_view, LIMBER, NOTE_VIEW, AdwBin)

/** limber_note_view_new: Returns: (transfer floating) */
GtkWidget *limber_note_view_new (const char *title);

/** limber_note_view_set_text: shows @text (nullable), unless the person has written what was not
 * yet given out */
void limber_note_view_set_text (LimberNoteView *self, const char *text);

/** limber_note_view_save: gives out what was not yet */
void limber_note_view_save (LimberNoteView *self);

/** limber_note_view_clear: gives out what was not yet, and empties it */
void limber_note_view_clear (LimberNoteView *self);

/** limber_note_view_is_empty: Returns: whether nothing is written */
gboolean limber_note_view_is_empty (LimberNoteView *self);

void limber_note_view_focus (LimberNoteView *self);

G_END_DECLS
