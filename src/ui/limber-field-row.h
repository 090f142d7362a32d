/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberFieldRow:
 *
 * A row in which one value of a draft is shown and changed, with what is wrong with it below.  It
 * shows what is there even where that is at fault, and never touches what the person is typing.
 * As a LimberEditorField it is one of the routine as a whole; else whoever has it shows it.
 *
 * Properties: `title` (string, translated); `key` (string): the pointer to the value from where the
 * field is shown for, such as "/note"; `hint` (string, translated): a line below the title.
 */
#define LIMBER_TYPE_FIELD_ROW (limber_field_row_get_type ())
G_DECLARE_DERIVABLE_TYPE (LimberFieldRow, limber_field_row, LIMBER, FIELD_ROW, AdwPreferencesRow)

/**
 * LimberFieldRowClass:
 * @show: shows what @draft has at @pointer
 * @left: the focus has left the control, so that it may tidy what was typed
 * @forget: another place is to be shown; what is not in the draft was of the one before
 */
struct _LimberFieldRowClass
{
  AdwPreferencesRowClass parent_class;

  void (*show) (LimberFieldRow *self, LimberDraft *draft, const char *pointer);
  void (*left) (LimberFieldRow *self);
  void (*forget) (LimberFieldRow *self);
};

/**
 * limber_field_row_show:
 * @editor: which takes what the person does
 * @draft: what is shown, and edited: the editor's, or what an edit of it would give
 * @base: the pointer that the field's key goes on from; "" for the whole
 */
void limber_field_row_show (LimberFieldRow *self, LimberEditor *editor, LimberDraft *draft,
                            const char *base);

/** limber_field_row_show_all: the same for all fields that are somewhere inside @widget, and for
 * each #LimberEditorText with a key */
void limber_field_row_show_all (GtkWidget *widget, LimberEditor *editor, LimberDraft *draft,
                                const char *base);

/** limber_field_row_set_context: @context: what a screen reader says before the title, where
 * there are two fields with one title */
void limber_field_row_set_context (LimberFieldRow *self, const char *context);

/** limber_field_row_get_pointer: Returns: (nullable): to the value; %NULL until it is shown */
const char *limber_field_row_get_pointer (LimberFieldRow *self);

/* For those who make a kind of field. */

/**
 * limber_field_row_set_control:
 * @control: (transfer floating): what the value is changed with
 * @focus: what in it has the focus, and so the name
 * @below: whether it has a line of its own; it is then a group that has the name, too
 *
 * For a kind of field as it is initialized, once.
 */
void limber_field_row_set_control (LimberFieldRow *self, GtkWidget *control, GtkWidget *focus,
                                   gboolean below);

/** limber_field_row_set_usual: @usual: (nullable): what holds as long as nothing is given; a screen
 * reader tells it after the hint */
void limber_field_row_set_usual (LimberFieldRow *self, const char *usual);

/** limber_field_row_get_draft: Returns: (transfer none) (nullable): what is shown */
LimberDraft *limber_field_row_get_draft (LimberFieldRow *self);

/** limber_field_row_dup_name: Returns: (transfer full): what a screen reader says */
char *limber_field_row_dup_name (LimberFieldRow *self);

/** limber_field_row_take: @draft: (transfer full) (nullable): what an edit of the draft gave */
void limber_field_row_take (LimberFieldRow *self, LimberDraft *draft);

/** limber_field_row_focus: puts the focus on the control.  The row itself must not take it in place
 * of its control: a list goes back over it, and would stay there */
void limber_field_row_focus (LimberFieldRow *self);

/** limber_field_row_settle: what comes next is undone by itself */
void limber_field_row_settle (LimberFieldRow *self);

/** limber_field_row_set_json: @json: (nullable): the new value; %NULL takes the key out */
void limber_field_row_set_json (LimberFieldRow *self, const char *json);

G_END_DECLS
