/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-targets-field.h"

#include "limber-draft-edit.h"
#include "limber-enums.h"
#include "limber-ui.h"

struct _LimberTargetsField
{
  LimberFieldRow parent_instance;

  GtkCheckButton *checks[LIMBER_N_TARGETS];
  gboolean showing; /* what is not the person's doing */
};

G_DEFINE_FINAL_TYPE (LimberTargetsField, limber_targets_field, LIMBER_TYPE_FIELD_ROW)

static const char *
word_of (guint index)
{
  return limber_target_to_string ((LimberTargets) (1u << index));
}

static void
limber_targets_field_show (LimberFieldRow *row, LimberDraft *draft, const char *pointer)
{
  LimberTargetsField *self = LIMBER_TARGETS_FIELD (row);
  g_auto (GStrv) words = limber_draft_dup_texts (draft, pointer);

  /* What has the focus of a row is called by the row's title. */
  limber_ui_set_name (GTK_WIDGET (self->checks[0]), limber_target_label ((LimberTargets) 1));
  self->showing = TRUE;
  for (guint i = 0; i < LIMBER_N_TARGETS; i++)
    gtk_check_button_set_active (self->checks[i],
                                 g_strv_contains ((const char *const *) words, word_of (i)));
  self->showing = FALSE;
}

/* What else is in the list stays there. */
static void
toggled (LimberTargetsField *self, GtkCheckButton *check)
{
  LimberFieldRow *row = LIMBER_FIELD_ROW (self);
  LimberDraft *draft = limber_field_row_get_draft (row);
  const char *pointer = limber_field_row_get_pointer (row);
  const char *word = g_object_get_data (G_OBJECT (check), "word");
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();
  g_auto (GStrv) words = NULL;
  g_auto (GStrv) changed = NULL;

  if (self->showing || !draft)
    return;
  words = limber_draft_dup_lines (draft, pointer);
  for (guint i = 0; words[i]; i++)
    if (!g_str_equal (words[i], word))
      g_strv_builder_add (kept, words[i]);
  if (gtk_check_button_get_active (check))
    g_strv_builder_add (kept, word);
  changed = g_strv_builder_end (kept);
  limber_field_row_settle (row);
  limber_field_row_take (row,
                         limber_draft_set_texts (draft, pointer, (const char *const *) changed));
}

static void
limber_targets_field_class_init (LimberTargetsFieldClass *klass)
{
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_targets_field_show;
}

static void
limber_targets_field_init (LimberTargetsField *self)
{
  GtkWidget *grid = gtk_flow_box_new ();

  gtk_flow_box_set_selection_mode (GTK_FLOW_BOX (grid), GTK_SELECTION_NONE);
  gtk_flow_box_set_max_children_per_line (GTK_FLOW_BOX (grid), 4);
  for (guint i = 0; i < LIMBER_N_TARGETS; i++)
    {
      GtkWidget *check = limber_ui_check_new (limber_target_label ((LimberTargets) (1u << i)));

      self->checks[i] = GTK_CHECK_BUTTON (check);
      g_object_set_data (G_OBJECT (check), "word", (gpointer) word_of (i));
      g_signal_connect_swapped (check, "toggled", G_CALLBACK (toggled), self);
      gtk_flow_box_append (GTK_FLOW_BOX (grid), check);
      /* The focus goes to the box that is ticked, not to what is around it. */
      gtk_widget_set_focusable (gtk_widget_get_parent (check), FALSE);
    }
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), grid, GTK_WIDGET (self->checks[0]), TRUE);
}
