/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-choice-field.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-ui.h"

struct _LimberChoiceField
{
  LimberFieldRow parent_instance;

  GtkDropDown *drop_down;
  GtkStringList *labels;
  GPtrArray *words; /* (element-type utf8): "" for a key that is left out */
  gboolean showing; /* a choice that is not the person's doing */
};

static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LimberChoiceField, limber_choice_field, LIMBER_TYPE_FIELD_ROW)

/* Stands for any object. */
#define OBJECT "{}"

/* What is there: a word, or anything else as it is spelled; "" for nothing. */
static char *
dup_value (LimberChoiceField *self, LimberDraft *draft, const char *pointer)
{
  char *value = limber_draft_dup_text (draft, pointer);

  if (limber_draft_is_object (draft, pointer)
      && g_ptr_array_find_with_equal_func (self->words, OBJECT, g_str_equal, NULL))
    return g_strdup (OBJECT);
  if (value == NULL)
    value = limber_draft_dup_json (draft, pointer);
  /* What is null is not there. */
  if (g_strcmp0 (value, "null") == 0)
    g_clear_pointer (&value, g_free);
  return value != NULL ? value : g_strdup ("");
}

static guint
find (LimberChoiceField *self, const char *value)
{
  for (guint i = 0; i < self->words->len; i++)
    if (g_strcmp0 (g_ptr_array_index (self->words, i), value) == 0)
      return i;
  return GTK_INVALID_LIST_POSITION;
}

/* A choice more than there are words is what was at fault. */
static void
show_odd (LimberChoiceField *self, const char *value)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->labels));
  const char *shown =
      n > self->words->len ? gtk_string_list_get_string (self->labels, n - 1) : NULL;
  const char *const added[] = { value, NULL };

  if (g_strcmp0 (shown, value) != 0)
    gtk_string_list_splice (self->labels, self->words->len, n - self->words->len,
                            value ? added : NULL);
}

/* The focus lies on the button inside, which would be called by its class. */
static void
name_drop_down (LimberChoiceField *self)
{
  GtkStringObject *item = gtk_drop_down_get_selected_item (self->drop_down);
  g_autofree char *name = limber_field_row_dup_name (LIMBER_FIELD_ROW (self));
  /* Translators: what a screen reader says of a choice: its name and what is chosen */
  g_autofree char *full =
      g_strdup_printf (_ ("%s: %s"), name, item ? gtk_string_object_get_string (item) : "");

  limber_ui_set_name (GTK_WIDGET (self->drop_down), full);
  limber_ui_set_name (gtk_widget_get_first_child (GTK_WIDGET (self->drop_down)), full);
}

static void
limber_choice_field_show (LimberFieldRow *row, LimberDraft *draft, const char *pointer)
{
  LimberChoiceField *self = LIMBER_CHOICE_FIELD (row);
  g_autofree char *value = dup_value (self, draft, pointer);
  guint index = find (self, value);

  self->showing = TRUE;
  if (index == GTK_INVALID_LIST_POSITION && *value)
    {
      show_odd (self, value);
      index = self->words->len;
    }
  gtk_drop_down_set_selected (self->drop_down, index);
  if (index != self->words->len)
    show_odd (self, NULL);
  self->showing = FALSE;
  name_drop_down (self);
}

static void
selected (LimberChoiceField *self)
{
  LimberFieldRow *row = LIMBER_FIELD_ROW (self);
  guint index = gtk_drop_down_get_selected (self->drop_down);
  const char *word = index < self->words->len ? g_ptr_array_index (self->words, index) : NULL;
  gboolean taken = FALSE;

  name_drop_down (self);
  if (self->showing || !word)
    return;
  g_signal_emit (self, chosen_signal, 0, word, &taken);
  if (!taken)
    limber_field_row_take (row, limber_draft_set_text (limber_field_row_get_draft (row),
                                                       limber_field_row_get_pointer (row), word));
}

void
limber_choice_field_add (LimberChoiceField *self, const char *word, const char *label)
{
  g_return_if_fail (LIMBER_IS_CHOICE_FIELD (self));

  self->showing = TRUE;
  g_ptr_array_add (self->words, g_strdup (word ? word : ""));
  gtk_string_list_append (self->labels, label);
  self->showing = FALSE;
}

void
limber_choice_field_set_label (LimberChoiceField *self, guint index, const char *label)
{
  const char *const added[] = { label, NULL };
  guint selected;

  g_return_if_fail (LIMBER_IS_CHOICE_FIELD (self));
  g_return_if_fail (index < self->words->len);

  if (g_strcmp0 (gtk_string_list_get_string (self->labels, index), label) == 0)
    return;
  self->showing = TRUE;
  selected = gtk_drop_down_get_selected (self->drop_down);
  gtk_string_list_splice (self->labels, index, 1, added);
  gtk_drop_down_set_selected (self->drop_down, selected);
  self->showing = FALSE;
}

static void
limber_choice_field_dispose (GObject *object)
{
  g_clear_pointer (&LIMBER_CHOICE_FIELD (object)->words, g_ptr_array_unref);
  G_OBJECT_CLASS (limber_choice_field_parent_class)->dispose (object);
}

static void
limber_choice_field_class_init (LimberChoiceFieldClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_choice_field_dispose;
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_choice_field_show;
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                g_signal_accumulator_true_handled, NULL, NULL, G_TYPE_BOOLEAN, 1,
                                G_TYPE_STRING);
}

static void
set_up_chosen (G_GNUC_UNUSED GtkListItemFactory *factory, GtkListItem *item)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_list_item_set_child (item, label);
}

static void
bind_chosen (G_GNUC_UNUSED GtkListItemFactory *factory, GtkListItem *item)
{
  gtk_label_set_label (GTK_LABEL (gtk_list_item_get_child (item)),
                       gtk_string_object_get_string (gtk_list_item_get_item (item)));
}

/* A long choice, such as the title of a routine, makes no row wider than the window; it is whole in
 * the list that opens, which stays as GTK made it. */
static void
let_shorten (GtkDropDown *drop_down)
{
  g_autoptr (GtkListItemFactory) chosen = gtk_signal_list_item_factory_new ();

  g_signal_connect (chosen, "setup", G_CALLBACK (set_up_chosen), NULL);
  g_signal_connect (chosen, "bind", G_CALLBACK (bind_chosen), NULL);
  gtk_drop_down_set_list_factory (drop_down, gtk_drop_down_get_factory (drop_down));
  gtk_drop_down_set_factory (drop_down, chosen);
}

static void
limber_choice_field_init (LimberChoiceField *self)
{
  GtkWidget *drop_down;

  self->words = g_ptr_array_new_with_free_func (g_free);
  self->labels = gtk_string_list_new (NULL);
  drop_down = gtk_drop_down_new (G_LIST_MODEL (self->labels), NULL);
  self->drop_down = GTK_DROP_DOWN (drop_down);
  let_shorten (self->drop_down);
  g_signal_connect_swapped (drop_down, "notify::selected", G_CALLBACK (selected), self);
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), drop_down, drop_down, FALSE);
}
