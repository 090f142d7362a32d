/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberEditorField:
 *
 * A widget that shows one value of the routine in an editor, and changes it.  A form is a template
 * that names such widgets, each with its place in the file.
 */
#define LIMBER_TYPE_EDITOR_FIELD (limber_editor_field_get_type ())
G_DECLARE_INTERFACE (LimberEditorField, limber_editor_field, LIMBER, EDITOR_FIELD, GtkWidget)

struct _LimberEditorFieldInterface
{
  GTypeInterface parent;

  void (*set_editor) (LimberEditorField *self, LimberEditor *editor);
  const char *(*get_pointer) (LimberEditorField *self);
};

/** limber_editor_field_set_editor: to be called once */
void limber_editor_field_set_editor (LimberEditorField *self, LimberEditor *editor);

/** limber_editor_field_get_pointer: Returns: (nullable): JSON pointer to the value, such as
 * "/author/name" */
const char *limber_editor_field_get_pointer (LimberEditorField *self);

/** limber_editor_fields_set_editor: for all fields below @widget */
void limber_editor_fields_set_editor (GtkWidget *widget, LimberEditor *editor);

/** limber_editor_fields_find: Returns: (transfer none) (nullable): the field below @widget that
 * @pointer is of, or points into; one that is in another goes first */
GtkWidget *limber_editor_fields_find (GtkWidget *widget, const char *pointer);

/** limber_editor_fields_list: adds to @pointers (element-type utf8) those of the fields below
 * @widget that can be seen */
void limber_editor_fields_list (GtkWidget *widget, GPtrArray *pointers);

G_END_DECLS
