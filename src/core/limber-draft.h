/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-diagnostic.h"
#include "limber-exercises.h"
#include "limber-json-tree.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/**
 * LimberDraft:
 *
 * A routine that is being written: its text, and what the parser makes of it.  An immutable,
 * reference-counted value: an edit gives another draft, whose text is the same but for what was
 * edited.  It may have any fault, and need not be JSON at all.
 */
typedef struct _LimberDraft LimberDraft;

/** LimberDraftRow: an entry of the routine's steps, or of a repeat block's, as it is written. */
typedef struct
{
  char *pointer; /* JSON pointer to it, which names it in edits */
  guint entry;   /* of the routine's steps */
  int inner;     /* of the steps of its block; -1 where it stands in none */
  gboolean is_block;
  int repeat;    /* of a block; 1 for a step */
  guint n_inner; /* steps of a block */

  const LimberStep *step;         /* (nullable): as far as it can be read; %NULL for a block */
  const LimberExercise *exercise; /* (nullable): %NULL where it is unknown */
  const LimberDose *dose;         /* (nullable): the one that holds */
  guint n_errors;
  guint n_warnings;
} LimberDraftRow;

/**
 * limber_draft_new:
 * @text: the contents of a routine file
 * @exercises: (nullable): what its steps may name
 *
 * Returns: (transfer full): the draft
 */
LimberDraft *limber_draft_new (GBytes *text, LimberExercises *exercises);
LimberDraft *limber_draft_ref (LimberDraft *self);
void limber_draft_unref (LimberDraft *self);

/** limber_draft_new_with: Returns: (transfer full): a draft with the exercises of @self; @label and
 * @place (both nullable) are for limber_draft_get_label() and limber_draft_get_place() */
LimberDraft *limber_draft_new_with (LimberDraft *self, GBytes *text, const char *label,
                                    const char *place);

GBytes *limber_draft_get_text (LimberDraft *self);
LimberExercises *limber_draft_get_exercises (LimberDraft *self);

/** limber_draft_get_label: Returns: (nullable): what the edit that led here did, in words for an
 * undo button: "Change Dose of Bridge" */
const char *limber_draft_get_label (LimberDraft *self);

/** limber_draft_get_place: Returns: (nullable): JSON pointer to the value that this edit set; edits
 * of one place in a row are one for who wants them undone */
const char *limber_draft_get_place (LimberDraft *self);

/** limber_draft_get_routine: Returns: (transfer none) (nullable): %NULL while it has errors */
const LimberRoutine *limber_draft_get_routine (LimberDraft *self);

/** limber_draft_get_partial: Returns: (transfer none) (nullable): as limber_parse_draft() has it;
 * %NULL where there is nothing that could be edited but the text itself */
const LimberRoutine *limber_draft_get_partial (LimberDraft *self);

/** limber_draft_get_tree: Returns: (transfer none) (nullable): %NULL where the structure of the
 * text is in doubt */
const LimberJsonTree *limber_draft_get_tree (LimberDraft *self);

/** limber_draft_get_faults: Returns: (transfer none) (element-type LimberDiagnostic) */
const GPtrArray *limber_draft_get_faults (LimberDraft *self);

guint limber_draft_get_n_rows (LimberDraft *self);
const LimberDraftRow *limber_draft_get_row (LimberDraft *self, guint index);

/** limber_draft_find_row: Returns: (nullable): the row that @pointer is of, or that it points into
 */
const LimberDraftRow *limber_draft_find_row (LimberDraft *self, const char *pointer);

/**
 * limber_draft_fault_field:
 * @row: (out) (nullable): the row that the fault is of
 *
 * Returns: (transfer full): what a fault concerns: the pointer from the row, or from the whole,
 * such as "/dose/reps" or "/title"; "" for the row or the whole itself and for faults of form
 */
char *limber_draft_fault_field (LimberDraft *self, const LimberDiagnostic *fault,
                                const LimberDraftRow **row);

/* What stands at a place, as it is written, whether it is good or not. */
gboolean limber_draft_has (LimberDraft *self, const char *pointer);
gboolean limber_draft_is_object (LimberDraft *self, const char *pointer);
/** limber_draft_dup_text: Returns: (transfer full) (nullable): %NULL where it is no text */
char *limber_draft_dup_text (LimberDraft *self, const char *pointer);
/** limber_draft_dup_texts: Returns: (transfer full): the texts of a list; never %NULL */
GStrv limber_draft_dup_texts (LimberDraft *self, const char *pointer);
/** limber_draft_dup_lines: Returns: (transfer full): the entries of a list as an editor shows them:
 * what is no text as it is spelled; never %NULL */
GStrv limber_draft_dup_lines (LimberDraft *self, const char *pointer);
/** limber_draft_dup_json: Returns: (transfer full) (nullable): as it is spelled */
char *limber_draft_dup_json (LimberDraft *self, const char *pointer);
/** limber_draft_get_integer: Returns: the whole number, or @fallback where it is none */
gint64 limber_draft_get_integer (LimberDraft *self, const char *pointer, gint64 fallback);
/** limber_draft_get_boolean: Returns: whether it is `true` */
gboolean limber_draft_get_boolean (LimberDraft *self, const char *pointer);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDraft, limber_draft_unref)

G_END_DECLS
