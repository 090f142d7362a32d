/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-text.h"

#include <string.h>

#include "limber-draft-edit.h"
#include "limber-editor-field.h"
#include "limber-fault-list.h"
#include "limber-text-area.h"
#include "limber-ui.h"

struct _LimberEditorText
{
  AdwPreferencesRow parent_instance;

  GtkLabel *caption;
  GtkTextView *text;
  LimberFaultList *faults;

  LimberEditor *editor; /* (nullable): until it is set */
  char *pointer;        /* (nullable) */
  char *key;            /* (nullable) */
  gboolean one_line;
  gboolean showing; /* a text that is not the person's doing */
};

enum
{
  PROP_POINTER = 1,
  PROP_KEY,
  PROP_ONE_LINE,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];

static void limber_editor_text_field_init (LimberEditorFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberEditorText, limber_editor_text, ADW_TYPE_PREFERENCES_ROW,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_EDITOR_FIELD,
                                                      limber_editor_text_field_init))

/* --- The text --- */

static char *
get_text (LimberEditorText *self)
{
  char *text;

  g_object_get (gtk_text_view_get_buffer (self->text), "text", &text, NULL);
  return text;
}

/* What is in the file, as it is written there where it is something else than it should be. */
static char *
find_text (LimberEditorText *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  char *text = limber_draft_dup_text (draft, self->pointer);

  if (!text)
    text = limber_draft_dup_json (draft, self->pointer);
  return text ? text : g_strdup ("");
}

static void
show_text (LimberEditorText *self)
{
  g_autofree char *shown = get_text (self);
  g_autofree char *text = find_text (self);

  if (g_str_equal (shown, text))
    return;
  self->showing = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->text), text, -1);
  self->showing = FALSE;
}

static void
show (LimberEditorText *self)
{
  if (!self->editor || !self->pointer)
    return;
  show_text (self);
  limber_fault_list_show (self->faults, self->editor, self->pointer);
}

static void
text_changed (LimberEditorText *self)
{
  g_autofree char *text = NULL;

  if (self->showing || !self->editor || !self->pointer)
    return;
  text = get_text (self);
  limber_editor_take (self->editor, limber_draft_set_text (limber_editor_get_draft (self->editor),
                                                           self->pointer, text));
}

/* What is pasted into a line has no others. */
static void
text_inserted (LimberEditorText *self, GtkTextIter *at, const char *text, int length,
               GtkTextBuffer *buffer)
{
  g_autofree char *line = NULL;

  if (self->showing || !self->one_line || !memchr (text, '\n', (gsize) length))
    return;
  line = g_strndup (text, (gsize) length);
  g_strdelimit (line, "\r\n", ' ');
  g_signal_stop_emission_by_name (buffer, "insert-text");
  gtk_text_buffer_insert (buffer, at, line, -1);
}

static gboolean
key_pressed (LimberEditorText *self, guint keyval)
{
  if (!self->one_line
      || (keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter && keyval != GDK_KEY_ISO_Enter))
    return FALSE;
  gtk_widget_child_focus (GTK_WIDGET (gtk_widget_get_root (GTK_WIDGET (self))),
                          GTK_DIR_TAB_FORWARD);
  return TRUE;
}

static void
left (LimberEditorText *self)
{
  if (self->editor)
    limber_editor_settle (self->editor);
}

void
limber_editor_text_focus (LimberEditorText *self)
{
  GtkTextBuffer *buffer;
  GtkTextIter start, end;

  g_return_if_fail (LIMBER_IS_EDITOR_TEXT (self));

  buffer = gtk_text_view_get_buffer (self->text);
  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_select_range (buffer, &end, &start);
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

/* --- The field --- */

void
limber_editor_text_set_pointer (LimberEditorText *self, const char *pointer)
{
  g_return_if_fail (LIMBER_IS_EDITOR_TEXT (self));

  if (g_strcmp0 (self->pointer, pointer) == 0)
    return;
  g_free (self->pointer);
  self->pointer = g_strdup (pointer);
  show (self);
}

static void
set_editor (LimberEditorField *field, LimberEditor *editor)
{
  LimberEditorText *self = LIMBER_EDITOR_TEXT (field);

  g_set_object (&self->editor, editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

void
limber_editor_text_show_at (LimberEditorText *self, LimberEditor *editor, const char *base)
{
  g_autofree char *pointer = NULL;

  g_return_if_fail (LIMBER_IS_EDITOR_TEXT (self) && self->key);

  pointer = g_strconcat (base, self->key, NULL);
  limber_editor_text_set_pointer (self, pointer);
  if (self->editor != editor)
    set_editor (LIMBER_EDITOR_FIELD (self), editor);
}

static const char *
get_pointer (LimberEditorField *field)
{
  return LIMBER_EDITOR_TEXT (field)->pointer;
}

static void
limber_editor_text_field_init (LimberEditorFieldInterface *iface)
{
  iface->set_editor = set_editor;
  iface->get_pointer = get_pointer;
}

static void
limber_editor_text_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberEditorText *self = LIMBER_EDITOR_TEXT (object);

  switch (id)
    {
    case PROP_POINTER:
      limber_editor_text_set_pointer (self, g_value_get_string (value));
      break;
    case PROP_KEY:
      g_free (self->key);
      self->key = g_value_dup_string (value);
      break;
    case PROP_ONE_LINE:
      self->one_line = g_value_get_boolean (value);
      gtk_accessible_update_property (GTK_ACCESSIBLE (self->text),
                                      GTK_ACCESSIBLE_PROPERTY_MULTI_LINE, !self->one_line, -1);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
name_text (LimberEditorText *self)
{
  limber_ui_set_name (GTK_WIDGET (self->text),
                      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
}

static void
limber_editor_text_dispose (GObject *object)
{
  LimberEditorText *self = LIMBER_EDITOR_TEXT (object);

  g_clear_object (&self->editor);
  G_OBJECT_CLASS (limber_editor_text_parent_class)->dispose (object);
}

static void
limber_editor_text_finalize (GObject *object)
{
  g_free (LIMBER_EDITOR_TEXT (object)->pointer);
  g_free (LIMBER_EDITOR_TEXT (object)->key);
  G_OBJECT_CLASS (limber_editor_text_parent_class)->finalize (object);
}

static void
limber_editor_text_class_init (LimberEditorTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_editor_text_dispose;
  object_class->finalize = limber_editor_text_finalize;
  object_class->set_property = limber_editor_text_set_property;
  properties[PROP_POINTER] =
      g_param_spec_string ("pointer", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_KEY] =
      g_param_spec_string ("key", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ONE_LINE] = g_param_spec_boolean ("one-line", NULL, NULL, FALSE,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (LIMBER_TYPE_FAULT_LIST);
  g_type_ensure (LIMBER_TYPE_TEXT_AREA);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-text.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorText, caption);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorText, text);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorText, faults);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, left);
}

static void
limber_editor_text_init (LimberEditorText *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::title", G_CALLBACK (name_text), NULL);
  buffer = gtk_text_view_get_buffer (self->text);
  /* The page's undo is the one that there is. */
  gtk_text_buffer_set_enable_undo (buffer, FALSE);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (text_inserted), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (text_changed), self, G_CONNECT_SWAPPED);
  limber_fault_list_set_control (self->faults, GTK_WIDGET (self->text));
}
