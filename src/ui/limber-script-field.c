/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-script-field.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-json-edit.h"
#include "limber-list-line.h"
#include "limber-number-text.h"
#include "limber-ui.h"

struct _LimberScriptField
{
  LimberFieldRow parent_instance;

  GtkBox *lines_box;
  GtkWidget *add_button;
  GPtrArray *lines; /* (element-type LimberListLine) */
};

G_DEFINE_FINAL_TYPE (LimberScriptField, limber_script_field, LIMBER_TYPE_FIELD_ROW)

static LimberListLine *
line_at (LimberScriptField *self, guint index)
{
  return g_ptr_array_index (self->lines, index);
}

/* The pointer to a line, or to what is in it. */
static char *
pointer_to (LimberScriptField *self, guint index, const char *key)
{
  return g_strdup_printf ("%s/%u%s", limber_field_row_get_pointer (LIMBER_FIELD_ROW (self)), index,
                          key);
}

/* --- What the person does --- */

static guint
index_of (LimberScriptField *self, LimberListLine *line)
{
  guint index = 0;

  g_ptr_array_find (self->lines, line, &index);
  return index;
}

static void
line_edited (LimberScriptField *self, gboolean time, LimberListLine *line)
{
  LimberDraft *draft = limber_field_row_get_draft (LIMBER_FIELD_ROW (self));
  g_autofree char *pointer = pointer_to (self, index_of (self, line), time ? "/seconds" : "/say");
  g_autofree char *text = limber_list_line_dup_text (line);
  g_autofree char *json = time ? limber_list_line_dup_time (line) : limber_json_quote (text);

  limber_field_row_take (LIMBER_FIELD_ROW (self), json ? limber_draft_set (draft, pointer, json)
                                                       : limber_draft_unset (draft, pointer));
}

/* Two lines that stand beside each other change places. */
static LimberDraft *
swapped (LimberScriptField *self, guint a, guint b)
{
  LimberDraft *draft = limber_field_row_get_draft (LIMBER_FIELD_ROW (self));
  g_autofree char *place_a = pointer_to (self, a, "");
  g_autofree char *place_b = pointer_to (self, b, "");
  g_autofree char *json_a = limber_draft_dup_json (draft, place_a);
  g_autofree char *json_b = limber_draft_dup_json (draft, place_b);
  g_autoptr (LimberDraft) half =
      json_a && json_b ? limber_draft_set (draft, place_a, json_b) : NULL;

  return half ? limber_draft_set (half, place_b, json_a) : NULL;
}

static void
take (LimberScriptField *self, LimberDraft *draft)
{
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
  limber_field_row_take (LIMBER_FIELD_ROW (self), draft);
  limber_field_row_settle (LIMBER_FIELD_ROW (self));
}

static void
move_line (LimberScriptField *self, int by, LimberListLine *line)
{
  guint from = index_of (self, line);
  guint to = from + (guint) by;

  if (to >= self->lines->len)
    return;
  limber_list_line_focus (line_at (self, to));
  take (self, swapped (self, from, to));
}

static void
remove_line (LimberScriptField *self, LimberListLine *line)
{
  guint index = index_of (self, line);
  g_autofree char *pointer = pointer_to (self, index, "");
  guint next = index + 1 < self->lines->len ? index + 1 : index - 1;

  if (self->lines->len > 1)
    limber_list_line_focus (line_at (self, next));
  else
    gtk_widget_grab_focus (self->add_button);
  take (self, limber_draft_remove (limber_field_row_get_draft (LIMBER_FIELD_ROW (self)), pointer));
}

/* A new line begins as the one before it: breaths go on and on. */
static void
add_at (LimberScriptField *self, guint index)
{
  LimberDraft *draft = limber_field_row_get_draft (LIMBER_FIELD_ROW (self));
  g_autofree char *before = pointer_to (self, index > 0 ? index - 1 : 0, "");
  g_autofree char *json = limber_draft_dup_json (draft, before);
  g_autofree char *quoted = limber_json_quote (_ ("Breathe in."));
  g_autofree char *fresh = g_strdup_printf ("{\"say\": %s, \"seconds\": 4}", quoted);

  take (self, limber_draft_insert (draft, limber_field_row_get_pointer (LIMBER_FIELD_ROW (self)),
                                   index, json ? json : fresh));
  if (index < self->lines->len)
    limber_list_line_focus (line_at (self, index));
}

static void
add_clicked (LimberScriptField *self)
{
  add_at (self, self->lines->len);
}

static void
add_after (LimberScriptField *self, LimberListLine *line)
{
  add_at (self, index_of (self, line) + 1);
}

/* --- The lines --- */

static void
add_line (LimberScriptField *self)
{
  GtkWidget *line = limber_list_line_new (TRUE);

  g_signal_connect_swapped (line, "edited", G_CALLBACK (line_edited), self);
  g_signal_connect_swapped (line, "moved", G_CALLBACK (move_line), self);
  g_signal_connect_swapped (line, "removed", G_CALLBACK (remove_line), self);
  g_signal_connect_swapped (line, "added", G_CALLBACK (add_after), self);
  gtk_box_append (self->lines_box, line);
  g_ptr_array_add (self->lines, line);
}

static void
drop_line (LimberScriptField *self)
{
  gtk_box_remove (self->lines_box, g_ptr_array_steal_index (self->lines, self->lines->len - 1));
}

static void
show_line (LimberScriptField *self, LimberDraft *draft, guint index)
{
  LimberListLine *line = line_at (self, index);
  g_autofree char *say = pointer_to (self, index, "/say");
  g_autofree char *seconds = pointer_to (self, index, "/seconds");
  g_autofree char *text = limber_draft_dup_text (draft, say);
  g_autofree char *raw = text ? NULL : limber_draft_dup_json (draft, say);
  g_autofree char *json = limber_draft_dup_json (draft, seconds);
  g_autofree char *time = limber_number_at (draft, seconds, LIMBER_NUMBER_CLOCK);
  /* Translators: a line of a spoken sequence, by its number */
  g_autofree char *name = g_strdup_printf (_ ("Line %u"), index + 1);

  limber_list_line_set_text (line, text ? text : raw ? raw : "");
  limber_list_line_set_time (line, json, time);
  limber_list_line_set_name (line, name);
  limber_list_line_set_ends (line, index > 0, index + 1 < self->lines->len);
}

static guint
count (LimberScriptField *self, LimberDraft *draft)
{
  guint n = 0;

  for (;; n++)
    {
      g_autofree char *pointer = pointer_to (self, n, "");

      if (!limber_draft_has (draft, pointer))
        return n;
    }
}

static void
limber_script_field_show (LimberFieldRow *row, LimberDraft *draft, const char *pointer)
{
  LimberScriptField *self = LIMBER_SCRIPT_FIELD (row);
  guint n = count (self, draft);

  /* What has the focus of a row is called by the row's title. */
  limber_ui_set_name (self->add_button, gtk_button_get_label (GTK_BUTTON (self->add_button)));
  while (self->lines->len > n)
    drop_line (self);
  while (self->lines->len < n)
    add_line (self);
  for (guint i = 0; i < n; i++)
    show_line (self, draft, i);
}

static void
limber_script_field_finalize (GObject *object)
{
  g_ptr_array_unref (LIMBER_SCRIPT_FIELD (object)->lines);
  G_OBJECT_CLASS (limber_script_field_parent_class)->finalize (object);
}

static void
limber_script_field_class_init (LimberScriptFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_script_field_finalize;
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_script_field_show;
}

static void
limber_script_field_init (LimberScriptField *self)
{
  GtkWidget *control = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *lines = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);

  self->lines = g_ptr_array_new ();
  self->lines_box = GTK_BOX (lines);
  self->add_button = gtk_button_new_with_label (_ ("Add a Line"));
  gtk_widget_set_halign (self->add_button, GTK_ALIGN_START);
  g_signal_connect_swapped (self->add_button, "clicked", G_CALLBACK (add_clicked), self);
  gtk_box_append (GTK_BOX (control), lines);
  gtk_box_append (GTK_BOX (control), self->add_button);
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), control, self->add_button, TRUE);
}
