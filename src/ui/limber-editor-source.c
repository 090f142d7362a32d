/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-source.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "limber-draft-edit.h"
#include "limber-fault-line.h"
#include "limber-ui.h"

struct _LimberEditorSource
{
  AdwBin parent_instance;

  GtkLabel *note;
  GtkBox *fault;
  GtkTextView *text;

  LimberEditor *editor; /* (nullable): until it is set */
  gboolean showing;     /* a text that is not the person's doing */
};

G_DEFINE_FINAL_TYPE (LimberEditorSource, limber_editor_source, ADW_TYPE_BIN)

static GtkTextBuffer *
get_buffer (LimberEditorSource *self)
{
  return gtk_text_view_get_buffer (self->text);
}

/* --- The text --- */

static void
show_text (LimberEditorSource *self)
{
  gsize size;
  const char *data =
      g_bytes_get_data (limber_draft_get_text (limber_editor_get_draft (self->editor)), &size);
  gboolean is_text = size == 0 || g_utf8_validate (data, (gssize) size, NULL);
  /* What cannot be shown is not written over by what is shown in its place. */
  g_autofree char *shown =
      is_text ? g_strndup (size > 0 ? data : "", size) : g_utf8_make_valid (data, (gssize) size);
  g_autofree char *before = NULL;

  gtk_text_view_set_editable (self->text, is_text);
  g_object_get (get_buffer (self), "text", &before, NULL);
  if (g_str_equal (before, shown))
    return;
  self->showing = TRUE;
  gtk_text_buffer_set_text (get_buffer (self), shown, -1);
  self->showing = FALSE;
}

static void
text_changed (LimberEditorSource *self)
{
  char *text;
  g_autoptr (GBytes) bytes = NULL;

  if (self->showing || !self->editor)
    return;
  g_object_get (get_buffer (self), "text", &text, NULL);
  bytes = g_bytes_new_take (text, strlen (text));
  limber_editor_take (self->editor,
                      limber_draft_replace_text (limber_editor_get_draft (self->editor), bytes));
}

/* A line is what an undo undoes. */
static void
text_inserted (LimberEditorSource *self, GtkTextIter *at, const char *text, int length)
{
  if (!self->showing && self->editor && memchr (text, '\n', (gsize) length))
    limber_editor_settle (self->editor);
}

static void
left (LimberEditorSource *self)
{
  if (self->editor)
    limber_editor_settle (self->editor);
}

/* --- What is wrong with its form --- */

/* Returns: (nullable): the first that keeps the form from being shown */
static const LimberDiagnostic *
find_fault (LimberDraft *draft)
{
  const GPtrArray *faults = limber_draft_get_faults (draft);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (!fault->pointer)
        return fault;
    }
  return NULL;
}

static void
show_fault (LimberEditorSource *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const LimberDiagnostic *fault = find_fault (draft);
  g_autofree char *where = fault ? g_strdup_printf (_ ("Line %u"), fault->line) : NULL;
  GtkWidget *line;

  limber_ui_remove_children (self->fault);
  gtk_widget_set_visible (GTK_WIDGET (self->fault), fault != NULL);
  if (!fault)
    return;
  line = limber_fault_line_new (self->editor, fault, fault->message, where);
  gtk_widget_set_hexpand (line, TRUE);
  g_signal_connect_object (line, "fixing", G_CALLBACK (limber_editor_source_focus), self,
                           G_CONNECT_SWAPPED);
  gtk_box_append (self->fault, line);
}

static void
show (LimberEditorSource *self)
{
  gboolean has_form = limber_draft_get_tree (limber_editor_get_draft (self->editor)) != NULL;

  limber_ui_set_text (
      self->note, has_form ? _ ("This is what is in the file.")
                           : _ ("The form of this file is wrong, so it is shown as text. Put it "
                                "right here; nothing of it is lost."));
  show_text (self);
  show_fault (self);
}

/* A text that nobody sees is not shown for each letter that is written elsewhere. */
static void
editor_changed (LimberEditorSource *self)
{
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    show (self);
}

static void
limber_editor_source_map (GtkWidget *widget)
{
  LimberEditorSource *self = LIMBER_EDITOR_SOURCE (widget);

  if (self->editor)
    show (self);
  GTK_WIDGET_CLASS (limber_editor_source_parent_class)->map (widget);
}

void
limber_editor_source_focus (LimberEditorSource *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_SOURCE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

void
limber_editor_source_show_fault (LimberEditorSource *self, const LimberDiagnostic *fault)
{
  GtkTextIter at;
  GtkTextIter end;

  g_return_if_fail (LIMBER_IS_EDITOR_SOURCE (self));

  show (self);
  gtk_text_buffer_get_iter_at_line (get_buffer (self), &at, (int) fault->line - 1);
  end = at;
  if (!gtk_text_iter_ends_line (&end))
    gtk_text_iter_forward_to_line_end (&end);
  gtk_text_iter_forward_chars (&at,
                               MIN ((int) fault->column - 1, gtk_text_iter_get_line_offset (&end)));
  gtk_text_buffer_place_cursor (get_buffer (self), &at);
  gtk_text_view_scroll_to_mark (self->text, gtk_text_buffer_get_insert (get_buffer (self)), 0.1,
                                FALSE, 0, 0);
  limber_editor_source_focus (self);
}

void
limber_editor_source_set_editor (LimberEditorSource *self, LimberEditor *editor)
{
  g_return_if_fail (LIMBER_IS_EDITOR_SOURCE (self) && !self->editor);

  self->editor = g_object_ref (editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed), self, G_CONNECT_SWAPPED);
}

static void
limber_editor_source_dispose (GObject *object)
{
  g_clear_object (&LIMBER_EDITOR_SOURCE (object)->editor);
  G_OBJECT_CLASS (limber_editor_source_parent_class)->dispose (object);
}

static void
limber_editor_source_class_init (LimberEditorSourceClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_source_dispose;
  widget_class->map = limber_editor_source_map;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-source.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSource, note);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSource, fault);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSource, text);
  gtk_widget_class_bind_template_callback (widget_class, left);
}

static void
limber_editor_source_init (LimberEditorSource *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* The page's undo is the one that there is. */
  gtk_text_buffer_set_enable_undo (get_buffer (self), FALSE);
  g_signal_connect_object (get_buffer (self), "insert-text", G_CALLBACK (text_inserted), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (get_buffer (self), "changed", G_CALLBACK (text_changed), self,
                           G_CONNECT_SWAPPED);
}
