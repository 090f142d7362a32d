/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-texts-field.h"

#include "limber-draft-edit.h"
#include "limber-list-line.h"
#include "limber-ui.h"

struct _LimberTextsField
{
  LimberFieldRow parent_instance;

  GtkBox *lines_box;
  GtkWidget *add_button;
  char *line_title;
  GPtrArray *lines; /* (element-type LimberListLine) */
};

enum
{
  PROP_LINE_TITLE = 1,
  PROP_ADD_LABEL,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (LimberTextsField, limber_texts_field, LIMBER_TYPE_FIELD_ROW)

static LimberListLine *
line_at (LimberTextsField *self, guint index)
{
  return g_ptr_array_index (self->lines, index);
}

static guint
index_of (LimberTextsField *self, LimberListLine *line)
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
      g_autofree char *number = g_strdup_printf ("%u", i + 1);
      g_autoptr (GString) name = g_string_new (self->line_title);

      g_string_replace (name, "%u", number, 1);
      limber_list_line_set_name (line_at (self, i), name->str);
      limber_list_line_set_ends (line_at (self, i), i > 0, i + 1 < self->lines->len);
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
      g_autofree char *text = limber_list_line_dup_text (line_at (self, i));

      g_strv_builder_add (texts, text);
    }
  all = g_strv_builder_end (texts);
  limber_field_row_take (row, limber_draft_set_texts (limber_field_row_get_draft (row),
                                                      limber_field_row_get_pointer (row),
                                                      (const char *const *) all));
}

static void
move_line (LimberTextsField *self, int by, LimberListLine *line)
{
  guint from = index_of (self, line);
  guint to = from + (guint) by;
  guint first = MIN (from, to);

  if (to >= self->lines->len)
    return;
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  gtk_box_reorder_child_after (self->lines_box, GTK_WIDGET (line_at (self, first + 1)),
                               first > 0 ? GTK_WIDGET (line_at (self, first - 1)) : NULL);
  g_ptr_array_insert (self->lines, (int) to, g_ptr_array_steal_index (self->lines, from));
  number_lines (self);
  limber_list_line_focus (line);
  write_lines (self);
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
}

static void
drop_line (LimberTextsField *self, guint index)
{
  gtk_box_remove (self->lines_box, g_ptr_array_steal_index (self->lines, index));
}

/* The focus goes to where the next line comes to stand, or to the button below. */
static void
remove_line (LimberTextsField *self, LimberListLine *line)
{
  guint index = index_of (self, line);
  guint next = index + 1 < self->lines->len ? index + 1 : index - 1;

  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  if (self->lines->len > 1)
    limber_list_line_focus (line_at (self, next));
  else
    gtk_widget_grab_focus (self->add_button);
  drop_line (self, index);
  number_lines (self);
  write_lines (self);
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
}

static void add_line (LimberTextsField *self, guint index, const char *text);

static void
add_line_at (LimberTextsField *self, guint index)
{
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  add_line (self, index, "");
  number_lines (self);
  limber_list_line_focus (line_at (self, index));
}

static void
add_clicked (LimberTextsField *self)
{
  add_line_at (self, self->lines->len);
}

static void
add_after (LimberTextsField *self, LimberListLine *line)
{
  add_line_at (self, index_of (self, line) + 1);
}

/* --- The lines --- */

static void
add_line (LimberTextsField *self, guint index, const char *text)
{
  GtkWidget *line = limber_list_line_new (FALSE);

  limber_list_line_set_text (LIMBER_LIST_LINE (line), text);
  g_signal_connect_swapped (line, "edited", G_CALLBACK (write_lines), self);
  g_signal_connect_swapped (line, "moved", G_CALLBACK (move_line), self);
  g_signal_connect_swapped (line, "removed", G_CALLBACK (remove_line), self);
  g_signal_connect_swapped (line, "added", G_CALLBACK (add_after), self);
  gtk_box_insert_child_after (self->lines_box, line,
                              index > 0 ? GTK_WIDGET (line_at (self, index - 1)) : NULL);
  g_ptr_array_insert (self->lines, (int) index, line);
}

/* Whether the lines are those of the draft, but for empty ones. */
static gboolean
shows (LimberTextsField *self, GStrv texts)
{
  guint entry = 0;

  for (guint i = 0; i < self->lines->len; i++)
    {
      g_autofree char *text = limber_list_line_dup_text (line_at (self, i));

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

  /* What has the focus of a row is called by the row's title. */
  limber_ui_set_name (self->add_button, gtk_button_get_label (GTK_BUTTON (self->add_button)));
  if (shows (self, texts))
    return;
  while (self->lines->len > n)
    drop_line (self, self->lines->len - 1);
  for (guint i = 0; i < n; i++)
    if (i < self->lines->len)
      limber_list_line_set_text (line_at (self, i), texts[i]);
    else
      add_line (self, i, texts[i]);
  number_lines (self);
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

  self->lines = g_ptr_array_new ();
  self->lines_box = GTK_BOX (lines);
  self->line_title = g_strdup ("%u");
  self->add_button = gtk_button_new ();
  gtk_widget_set_halign (self->add_button, GTK_ALIGN_START);
  g_signal_connect_swapped (self->add_button, "clicked", G_CALLBACK (add_clicked), self);
  gtk_box_append (GTK_BOX (control), lines);
  gtk_box_append (GTK_BOX (control), self->add_button);
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), control, self->add_button, TRUE);
}
