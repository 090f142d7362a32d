/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-texts-field.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-ui.h"

/* A line of the list; its widgets are in the box of its field. */
typedef struct
{
  LimberTextsField *field;
  GtkWidget *row;
  GtkTextView *view;
  GtkWidget *up;
  GtkWidget *down;
  GtkWidget *remove;
} Line;

struct _LimberTextsField
{
  LimberFieldRow parent_instance;

  GtkBox *lines_box;
  GtkWidget *add_button;
  char *line_title;
  GPtrArray *lines; /* (element-type Line) */
  gboolean showing; /* texts that are not the person's doing */
};

enum
{
  PROP_LINE_TITLE = 1,
  PROP_ADD_LABEL,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (LimberTextsField, limber_texts_field, LIMBER_TYPE_FIELD_ROW)

static char *
text_of (const Line *line)
{
  char *text;

  g_object_get (gtk_text_view_get_buffer (line->view), "text", &text, NULL);
  return text;
}

static Line *
line_at (LimberTextsField *self, guint index)
{
  return g_ptr_array_index (self->lines, index);
}

static guint
index_of (LimberTextsField *self, const Line *line)
{
  guint index = 0;

  g_ptr_array_find (self->lines, line, &index);
  return index;
}

/* Names the lines by their numbers, and lets each go only where there is a place. */
static void
number_lines (LimberTextsField *self)
{
  for (guint i = 0; i < self->lines->len; i++)
    {
      Line *line = line_at (self, i);
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      GString *title = g_string_new (self->line_title);
      g_autofree char *name = NULL;
      g_autofree char *up = NULL;
      g_autofree char *down = NULL;
      g_autofree char *remove = NULL;

      g_string_replace (title, "%u", number, 1);
      name = g_string_free (title, FALSE);
      /* Translators: of buttons; %s is such as "Cue 2" */
      up = g_strdup_printf (_ ("Move %s Up"), name);
      down = g_strdup_printf (_ ("Move %s Down"), name);
      remove = g_strdup_printf (_ ("Remove %s"), name);
      limber_ui_set_name (GTK_WIDGET (line->view), name);
      limber_ui_set_name (line->up, up);
      limber_ui_set_name (line->down, down);
      limber_ui_set_name (line->remove, remove);
      gtk_widget_set_sensitive (line->up, i > 0);
      gtk_widget_set_sensitive (line->down, i + 1 < self->lines->len);
    }
}

/* --- What the person does --- */

static void
write_lines (LimberTextsField *self)
{
  LimberFieldRow *row = LIMBER_FIELD_ROW (self);
  g_autoptr (GStrvBuilder) texts = g_strv_builder_new ();
  g_auto (GStrv) all = NULL;

  for (guint i = 0; i < self->lines->len; i++)
    {
      g_autofree char *text = text_of (line_at (self, i));

      g_strv_builder_add (texts, text);
    }
  all = g_strv_builder_end (texts);
  limber_field_row_take (row, limber_draft_set_texts (limber_field_row_get_draft (row),
                                                      limber_field_row_get_pointer (row),
                                                      (const char *const *) all));
}

static void
text_changed (Line *line)
{
  if (!line->field->showing)
    write_lines (line->field);
}

static void
move (Line *line, int by)
{
  LimberTextsField *self = line->field;
  guint from = index_of (self, line);
  guint to = from + (guint) by;

  if (to >= self->lines->len)
    return;
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  gtk_box_reorder_child_after (self->lines_box, line_at (self, MAX (from, to))->row,
                               MIN (from, to) > 0 ? line_at (self, MIN (from, to) - 1)->row : NULL);
  g_ptr_array_insert (self->lines, (int) to, g_ptr_array_steal_index (self->lines, from));
  number_lines (self);
  gtk_widget_grab_focus (GTK_WIDGET (line->view));
  write_lines (self);
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
}

static void
move_up (Line *line)
{
  move (line, -1);
}

static void
move_down (Line *line)
{
  move (line, 1);
}

static void
drop_line (LimberTextsField *self, guint index)
{
  gtk_box_remove (self->lines_box, line_at (self, index)->row);
  g_ptr_array_remove_index (self->lines, index);
}

static void
remove_line (Line *line)
{
  LimberTextsField *self = line->field;
  guint index = index_of (self, line);

  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  /* The focus goes to where the next line comes to stand, or to the button below. */
  if (self->lines->len > 1)
    gtk_widget_grab_focus (
        GTK_WIDGET (line_at (self, index + 1 < self->lines->len ? index + 1 : index - 1)->view));
  else
    gtk_widget_grab_focus (self->add_button);
  drop_line (self, index);
  number_lines (self);
  write_lines (self);
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
}

static void add_line (LimberTextsField *self, const char *text);

static void
add_clicked (LimberTextsField *self)
{
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  add_line (self, "");
  number_lines (self);
  gtk_widget_grab_focus (GTK_WIDGET (line_at (self, self->lines->len - 1)->view));
}

static gboolean
key_pressed (Line *line, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean alt = (state & GDK_ALT_MASK) != 0;

  if (alt && (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up))
    move (line, -1);
  else if (alt && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    move (line, 1);
  else if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    add_clicked (line->field);
  else
    return FALSE;
  return TRUE;
}

/* --- The lines --- */

static GtkWidget *
button_new (Line *line, const char *icon, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", clicked, line);
  gtk_box_append (GTK_BOX (line->row), button);
  return button;
}

static void
add_line (LimberTextsField *self, const char *text)
{
  Line *line = g_new0 (Line, 1);
  GtkEventController *keys = gtk_event_controller_key_new ();
  GtkWidget *view = limber_ui_text_view_new ();

  line->field = self;
  line->view = GTK_TEXT_VIEW (view);
  line->row = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 0);
  gtk_widget_set_hexpand (view, TRUE);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (line->view), text, -1);
  g_signal_connect_swapped (gtk_text_view_get_buffer (line->view), "changed",
                            G_CALLBACK (text_changed), line);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), line);
  gtk_widget_add_controller (view, keys);
  gtk_box_append (GTK_BOX (line->row), view);
  line->up = button_new (line, "go-up-symbolic", G_CALLBACK (move_up));
  line->down = button_new (line, "go-down-symbolic", G_CALLBACK (move_down));
  line->remove = button_new (line, "user-trash-symbolic", G_CALLBACK (remove_line));
  gtk_box_append (self->lines_box, line->row);
  g_ptr_array_add (self->lines, line);
}

/* Whether the lines are those of the draft, but for empty ones. */
static gboolean
shows (LimberTextsField *self, GStrv texts)
{
  guint entry = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      g_autofree char *text = text_of (line_at (self, i));

      if (*text != '\0' && g_strcmp0 (texts[entry], text) != 0)
        return FALSE;
      entry += *text != '\0';
    }
  return texts[entry] == NULL;
}

/* The widgets stay as far as they can, and with them the focus. */
static void
limber_texts_field_show (LimberFieldRow *row, LimberDraft *draft, const char *pointer)
{
  LimberTextsField *self = LIMBER_TEXTS_FIELD (row);
  g_auto (GStrv) texts = limber_draft_dup_lines (draft, pointer);
  guint n = g_strv_length (texts);

  if (shows (self, texts))
    return;
  self->showing = TRUE;
  while (self->lines->len > n)
    drop_line (self, self->lines->len - 1);
  for (guint i = 0; i < n; i++)
    if (i < self->lines->len)
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (line_at (self, i)->view), texts[i], -1);
    else
      add_line (self, texts[i]);
  number_lines (self);
  self->showing = FALSE;
}

/* Another step has other lines, and none that are only begun. */
static void
limber_texts_field_forget (LimberFieldRow *row)
{
  LimberTextsField *self = LIMBER_TEXTS_FIELD (row);

  while (self->lines->len > 0)
    drop_line (self, self->lines->len - 1);
}

static void
limber_texts_field_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberTextsField *self = LIMBER_TEXTS_FIELD (object);

  switch (id)
    {
    case PROP_LINE_TITLE:
      g_free (self->line_title);
      self->line_title = g_value_dup_string (value);
      break;
    case PROP_ADD_LABEL:
      gtk_button_set_label (GTK_BUTTON (self->add_button), g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_texts_field_dispose (GObject *object)
{
  LimberTextsField *self = LIMBER_TEXTS_FIELD (object);

  if (self->lines)
    limber_texts_field_forget (LIMBER_FIELD_ROW (self));
  g_clear_pointer (&self->lines, g_ptr_array_unref);
  g_clear_pointer (&self->line_title, g_free);
  G_OBJECT_CLASS (limber_texts_field_parent_class)->dispose (object);
}

static void
limber_texts_field_class_init (LimberTextsFieldClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = limber_texts_field_dispose;
  object_class->set_property = limber_texts_field_set_property;
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_texts_field_show;
  LIMBER_FIELD_ROW_CLASS (klass)->forget = limber_texts_field_forget;
  properties[PROP_LINE_TITLE] = g_param_spec_string ("line-title", NULL, NULL, "%u",
                                                     G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ADD_LABEL] =
      g_param_spec_string ("add-label", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
}

static void
limber_texts_field_init (LimberTextsField *self)
{
  GtkWidget *control = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->lines = g_ptr_array_new_with_free_func (g_free);
  self->lines_box = GTK_BOX (lines);
  self->line_title = g_strdup ("%u");
  self->add_button = gtk_button_new ();
  gtk_widget_set_halign (self->add_button, GTK_ALIGN_START);
  g_signal_connect_swapped (self->add_button, "clicked", G_CALLBACK (add_clicked), self);
  gtk_box_append (GTK_BOX (control), lines);
  gtk_box_append (GTK_BOX (control), self->add_button);
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), control, self->add_button, TRUE);
}
