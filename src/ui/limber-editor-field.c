/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-field.h"

#include <string.h>

G_DEFINE_INTERFACE (LimberEditorField, limber_editor_field, GTK_TYPE_WIDGET)

void
limber_editor_field_set_editor (LimberEditorField *self, LimberEditor *editor)
{
  g_return_if_fail (LIMBER_IS_EDITOR_FIELD (self));
  LIMBER_EDITOR_FIELD_GET_IFACE (self)->set_editor (self, editor);
}

const char *
limber_editor_field_get_pointer (LimberEditorField *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FIELD (self), NULL);
  return LIMBER_EDITOR_FIELD_GET_IFACE (self)->get_pointer (self);
}

void
limber_editor_fields_set_editor (GtkWidget *widget, LimberEditor *editor)
{
  if (LIMBER_IS_EDITOR_FIELD (widget))
    {
      limber_editor_field_set_editor (LIMBER_EDITOR_FIELD (widget), editor);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    limber_editor_fields_set_editor (child, editor);
}

/* A choice between doses has the pointer of a dose, whose fields lead further. */
static void
find (GtkWidget *widget, const char *pointer, GtkWidget **found, gsize *length)
{
  const char *own = NULL;

  if (LIMBER_IS_EDITOR_FIELD (widget))
    own = limber_editor_field_get_pointer (LIMBER_EDITOR_FIELD (widget));
  if (own && limber_json_pointer_is_within (pointer, own) && (!*found || strlen (own) > *length))
    {
      *found = widget;
      *length = strlen (own);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    find (child, pointer, found, length);
}

GtkWidget *
limber_editor_fields_find (GtkWidget *widget, const char *pointer)
{
  GtkWidget *found = NULL;
  gsize length = 0;

  find (widget, pointer, &found, &length);
  return found;
}

void
limber_editor_fields_list (GtkWidget *widget, GPtrArray *pointers)
{
  if (!gtk_widget_get_visible (widget))
    return;
  if (LIMBER_IS_EDITOR_FIELD (widget))
    {
      const char *own = limber_editor_field_get_pointer (LIMBER_EDITOR_FIELD (widget));

      if (own)
        g_ptr_array_add (pointers, g_strdup (own));
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    limber_editor_fields_list (child, pointers);
}

static void
limber_editor_field_default_init (LimberEditorFieldInterface *iface)
{
}
