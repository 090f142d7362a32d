/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"

G_BEGIN_DECLS

/*
 * Edits of a draft.  Each returns (transfer full) (nullable) another draft, and %NULL where the
 * edit makes no sense or there is no object to edit.  An edit that changes nothing gives a draft
 * with the same text.  Only what is edited changes: unknown keys, their order, white space and the
 * spelling of numbers stay.  A text that is laid out as limber_format() does is so afterwards, too.
 */

/** limber_draft_replace_text: what somebody wrote into the text itself */
LimberDraft *limber_draft_replace_text (LimberDraft *self, GBytes *text);

/**
 * limber_draft_set:
 * @pointer: where, as in "/title", "/author/name", "/steps/2/note"; objects on the way that are not
 *   there yet are added
 * @json: the value
 */
LimberDraft *limber_draft_set (LimberDraft *self, const char *pointer, const char *json);

/** limber_draft_unset: takes a key out, and the object around it where that is empty then and may
 * be left out */
LimberDraft *limber_draft_unset (LimberDraft *self, const char *pointer);

/** limber_draft_set_text: @text (nullable) where it is empty takes out a key that may be left out
 */
LimberDraft *limber_draft_set_text (LimberDraft *self, const char *pointer, const char *text);

/** limber_draft_set_texts: @texts is a list as limber_draft_dup_lines() gives it; those that are
 * empty are left out, and with none of them the key.  Entries that stay are not touched */
LimberDraft *limber_draft_set_texts (LimberDraft *self, const char *pointer,
                                     const char *const *texts);
LimberDraft *limber_draft_set_integer (LimberDraft *self, const char *pointer, gint64 number);

/** limber_draft_set_boolean: %FALSE, which holds where nothing is written, takes the key out */
LimberDraft *limber_draft_set_boolean (LimberDraft *self, const char *pointer, gboolean value);

/** limber_draft_insert: one entry more of the list at @list, such as a line of a script */
LimberDraft *limber_draft_insert (LimberDraft *self, const char *list, guint index,
                                  const char *json);

/** limber_draft_remove: one entry less */
LimberDraft *limber_draft_remove (LimberDraft *self, const char *pointer);

/** limber_draft_fix: puts @fault right, which is one of the draft's */
LimberDraft *limber_draft_fix (LimberDraft *self, const LimberDiagnostic *fault);

/** limber_draft_fix_all: puts right all errors, and those that show only then, for which there is a
 * way */
LimberDraft *limber_draft_fix_all (LimberDraft *self);

/**
 * limber_draft_raise:
 * @saved: what is on disk
 * @today: the date, as in "2026-03-09"
 *
 * What a save does to a routine that has changed: its `version` is one more than that on disk,
 * unless its author has raised it already, and `revised` is today.
 */
LimberDraft *limber_draft_raise (LimberDraft *self, GBytes *saved, const char *today);

/** limber_draft_edited: Returns: (transfer full) (nullable): what an edit returns; takes @text,
 * which may be %NULL.  For those who write edits */
LimberDraft *limber_draft_edited (LimberDraft *self, GBytes *text, const char *label,
                                  const char *place);

G_END_DECLS
