/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-note-view.h"

#include <string.h>

#include "limber-entry.h"
#include "limber-text-area.h"
#include "limber-ui.h"

#define SAVE_SECONDS 2
/* Room for a few lines invites to more than one. */
#define TEXT_HEIGHT 60

struct _LimberNoteView
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkTextView *text;
  GtkLabel *full;

  gboolean one_line;
  gboolean showing; /* a text that is not the person's doing */
  guint save_source;
};

enum
{
  PROP_TITLE = 1,
  PROP_ONE_LINE,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];
static guint edited_signal;
static guint done_signal;

G_DEFINE_FINAL_TYPE (LimberNoteView, limber_note_view, ADW_TYPE_BIN)

static char *
get_text (LimberNoteView *self)
{
  g_autofree char *text = NULL;

  g_object_get (gtk_text_view_get_buffer (self->text), "text", &text, NULL);
  return limber_entry_clean_text (text);
}

void
limber_note_view_save (LimberNoteView *self)
{
  g_autofree char *text = NULL;

  g_return_if_fail (LIMBER_IS_NOTE_VIEW (self));

  if (self->save_source == 0)
    return;
  g_clear_handle_id (&self->save_source, g_source_remove);
  text = get_text (self);
  g_signal_emit (self, edited_signal, 0, text);
}

static gboolean
save_now (gpointer data)
{
  limber_note_view_save (data);
  return G_SOURCE_REMOVE;
}

static void
text_changed (LimberNoteView *self)
{
  if (!self->showing && self->save_source == 0)
    self->save_source = g_timeout_add_seconds (SAVE_SECONDS, save_now, self);
}

static gsize
size_of (GtkTextBuffer *buffer)
{
  g_autofree char *text = NULL;

  g_object_get (buffer, "text", &text, NULL);
  return strlen (text);
}

/* How much of @text still fits, in whole characters. */
static int
length_that_fits (const char *text, int length, gsize room)
{
  const char *end = text + MIN ((gsize) length, room);

  while (end > text && end < text + length && (*end & 0xc0) == 0x80)
    end--;
  return (int) (end - text);
}

/* Cut before it gets into the buffer, so that nothing is seen that would not be kept. */
static void
text_inserted (LimberNoteView *self, GtkTextIter *at, const char *text, int length,
               GtkTextBuffer *buffer)
{
  gsize size = size_of (buffer);
  gsize room = size < LIMBER_ENTRY_TEXT_MAX ? LIMBER_ENTRY_TEXT_MAX - size : 0;
  int fits = length_that_fits (text, length, room);
  g_autofree char *part = g_strndup (text, (gsize) fits);
  gboolean broken = self->one_line && strpbrk (part, "\r\n");

  gtk_widget_set_visible (GTK_WIDGET (self->full), fits < length);
  if (fits == length && !broken)
    return;
  g_signal_stop_emission_by_name (buffer, "insert-text");
  if (self->one_line)
    g_strdelimit (part, "\r\n", ' ');
  if (fits == 0)
    return;
  g_signal_handlers_block_by_func (buffer, text_inserted, self);
  gtk_text_buffer_insert (buffer, at, part, fits);
  g_signal_handlers_unblock_by_func (buffer, text_inserted, self);
}

static void
text_deleted (LimberNoteView *self)
{
  gtk_widget_hide (GTK_WIDGET (self->full));
}

static gboolean
key_pressed (LimberNoteView *self, guint keyval)
{
  if (!self->one_line
      || (keyval != GDK_KEY_Return && keyval != GDK_KEY_KP_Enter && keyval != GDK_KEY_ISO_Enter))
    return FALSE;
  limber_note_view_save (self);
  g_signal_emit (self, done_signal, 0);
  return TRUE;
}

static void
show_text (LimberNoteView *self, const char *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (self->text);

  self->showing = TRUE;
  gtk_text_buffer_begin_irreversible_action (buffer);
  gtk_text_buffer_set_text (buffer, text ? text : "", -1);
  gtk_text_buffer_end_irreversible_action (buffer);
  self->showing = FALSE;
}

void
limber_note_view_set_text (LimberNoteView *self, const char *text)
{
  g_autofree char *shown = NULL;

  g_return_if_fail (LIMBER_IS_NOTE_VIEW (self));

  shown = get_text (self);
  if (self->save_source == 0 && g_strcmp0 (shown, text) != 0)
    show_text (self, text);
}

void
limber_note_view_clear (LimberNoteView *self)
{
  g_return_if_fail (LIMBER_IS_NOTE_VIEW (self));
  limber_note_view_save (self);
  show_text (self, NULL);
}

gboolean
limber_note_view_is_empty (LimberNoteView *self)
{
  g_autofree char *text = NULL;

  g_return_val_if_fail (LIMBER_IS_NOTE_VIEW (self), TRUE);
  text = get_text (self);
  return text == NULL;
}

void
limber_note_view_focus (LimberNoteView *self)
{
  g_return_if_fail (LIMBER_IS_NOTE_VIEW (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

GtkWidget *
limber_note_view_new (const char *title)
{
  return g_object_new (LIMBER_TYPE_NOTE_VIEW, "title", title, NULL);
}

static void
limber_note_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberNoteView *self = LIMBER_NOTE_VIEW (object);

  switch (id)
    {
    case PROP_TITLE:
      limber_ui_set_text (self->title, g_value_get_string (value));
      limber_ui_set_name (GTK_WIDGET (self->text), g_value_get_string (value));
      break;
    case PROP_ONE_LINE:
      self->one_line = g_value_get_boolean (value);
      gtk_widget_set_size_request (GTK_WIDGET (self->text), -1, self->one_line ? -1 : TEXT_HEIGHT);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_note_view_unmap (GtkWidget *widget)
{
  limber_note_view_save (LIMBER_NOTE_VIEW (widget));
  GTK_WIDGET_CLASS (limber_note_view_parent_class)->unmap (widget);
}

static void
limber_note_view_dispose (GObject *object)
{
  LimberNoteView *self = LIMBER_NOTE_VIEW (object);

  g_clear_handle_id (&self->save_source, g_source_remove);
  G_OBJECT_CLASS (limber_note_view_parent_class)->dispose (object);
}

static void
limber_note_view_class_init (LimberNoteViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_note_view_dispose;
  object_class->set_property = limber_note_view_set_property;
  widget_class->unmap = limber_note_view_unmap;
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ONE_LINE] = g_param_spec_boolean ("one-line", NULL, NULL, FALSE,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  edited_signal = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  done_signal = g_signal_new ("done", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                              NULL, G_TYPE_NONE, 0);
  g_type_ensure (LIMBER_TYPE_TEXT_AREA);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-note-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberNoteView, title);
  gtk_widget_class_bind_template_child (widget_class, LimberNoteView, text);
  gtk_widget_class_bind_template_child (widget_class, LimberNoteView, full);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, limber_note_view_save);
}

static void
limber_note_view_init (LimberNoteView *self)
{
  GtkTextBuffer *buffer;

  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_size_request (GTK_WIDGET (self->text), -1, TEXT_HEIGHT);
  buffer = gtk_text_view_get_buffer (self->text);
  g_signal_connect_object (buffer, "insert-text", G_CALLBACK (text_inserted), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "delete-range", G_CALLBACK (text_deleted), self,
                           G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (text_changed), self, G_CONNECT_SWAPPED);
}
