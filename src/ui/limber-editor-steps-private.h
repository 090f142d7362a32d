/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-editor-steps.h"

G_BEGIN_DECLS

/* What the parts of the list share: its state, and what all of them ask of it. */

struct _LimberEditorSteps
{
  AdwBin parent_instance;

  GtkWidget *advice_card;
  GtkLabel *advice_words;
  GtkScrolledWindow *scroller;
  GtkListBox *list;
  GtkWidget *about_row;
  GtkLabel *about_title;
  GtkWidget *about_badge;
  GtkLabel *about_faults;
  GtkWidget *empty;
  GtkLabel *status;
  GtkWidget *add_button;
  GMenuModel *row_menu;

  LimberEditor *editor;
  LimberFigures *figures;
  GPtrArray *rows; /* (element-type LimberEditorStepRow): as many as the draft has */
  gboolean is_selecting;
  gboolean no_advice;        /* the person does not want it, for this routine */
  GtkWidget *menu;           /* (nullable): of the row that was asked last */
  GCancellable *cancellable; /* of what comes from a clipboard or a drag */

  GStrv dragged;          /* (nullable): what is dragged from here */
  GtkWidget *dragged_row; /* (unowned): that the drag began at; set before each */
  GdkDrop *drop;          /* (nullable): from elsewhere, until it is read */
  LimberDraftPlace drop_place;
  guint marked;       /* the row with the drop's mark; G_MAXUINT for none */
  double drag_y;      /* where it is over the list */
  guint scroll_tick;  /* while a drag is near an edge */
  double scroll_step; /* pixels a frame, down where positive */
};

/** limber_editor_steps_get_draft: Returns: (transfer none): the editor's */
LimberDraft *limber_editor_steps_get_draft (LimberEditorSteps *self);

/** limber_editor_steps_dup_chosen: Returns: (transfer full): the pointers of the steps that are
 * chosen, in order */
GStrv limber_editor_steps_dup_chosen (LimberEditorSteps *self);

/** limber_editor_steps_choose: chooses these steps, of which the first is the one that the person
 * is at, and puts the focus there if it is in the list */
void limber_editor_steps_choose (LimberEditorSteps *self, const char *const *pointers);

/** limber_editor_steps_choose_row: chooses one step alone */
void limber_editor_steps_choose_row (LimberEditorSteps *self, guint index);

/** limber_editor_steps_is_chosen: Returns: whether the row is among those chosen */
gboolean limber_editor_steps_is_chosen (LimberEditorSteps *self, guint index);

/** limber_editor_steps_say: tells what happened, where it can be read and heard */
void limber_editor_steps_say (LimberEditorSteps *self, const char *words);

/**
 * limber_editor_steps_take:
 * @draft: (transfer full) (nullable): what an edit gave
 * @pointers: (nullable): what is chosen then
 *
 * Takes an edit, and tells what it did.  Returns: whether it changed anything
 */
gboolean limber_editor_steps_take (LimberEditorSteps *self, LimberDraft *draft,
                                   const char *const *pointers);

/**
 * limber_editor_steps_paste:
 * @text: (transfer full): what came from a clipboard or a drag
 */
void limber_editor_steps_paste (LimberEditorSteps *self, LimberDraftPlace place, char *text);

/** limber_editor_steps_install_actions: `steps.…` and their keys, for the class */
void limber_editor_steps_install_actions (GtkWidgetClass *widget_class);

/** limber_editor_steps_add_keys: lets the list be used by keyboard and mouse */
void limber_editor_steps_add_keys (LimberEditorSteps *self);

/** limber_editor_steps_add_drag: lets steps be dragged, and dropped here */
void limber_editor_steps_add_drag (LimberEditorSteps *self);

/** limber_editor_steps_end_drag: forgets what is dragged */
void limber_editor_steps_end_drag (LimberEditorSteps *self);

G_END_DECLS
