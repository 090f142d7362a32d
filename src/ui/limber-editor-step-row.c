/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-step-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-words.h"
#include "limber-figure-picture.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

struct _LimberEditorStepRow
{
  GtkListBoxRow parent_instance;

  LimberFigurePicture *figure;
  GtkWidget *block_icon;
  GtkLabel *name;
  GtkLabel *dose;
  GtkLabel *note;
  GtkWidget *badge;
  GtkImage *badge_icon;
  GtkLabel *badge_count;
  GtkButton *menu_button;

  LimberExercise *exercise; /* (nullable): whose figure is shown */
  char *says;               /* (nullable): its name and description as they are */
};

G_DEFINE_FINAL_TYPE (LimberEditorStepRow, limber_editor_step_row, GTK_TYPE_LIST_BOX_ROW)

/* A note is in words that the patient will read; there is room for one line of it. */
static void
show_note (LimberEditorStepRow *self, const char *note)
{
  g_autofree char *plain = limber_plain_text (note);

  limber_ui_set_text (self->note, plain);
  gtk_widget_set_visible (GTK_WIDGET (self->note), plain[0] != '\0');
}

static void
show_figure (LimberEditorStepRow *self, const LimberDraftRow *row, LimberFigures *figures)
{
  LimberExercise *before = self->exercise;

  gtk_widget_set_visible (self->block_icon, row->is_block);
  gtk_widget_set_visible (GTK_WIDGET (self->figure), !row->is_block);
  if (row->exercise == before && before != NULL)
    return;
  self->exercise = row->exercise ? limber_exercise_ref (row->exercise) : NULL;
  g_clear_pointer (&before, limber_exercise_unref);
  limber_figure_picture_show (self->figure, row->exercise ? figures : NULL, row->exercise,
                              row->exercise ? row->exercise->position : LIMBER_POSITION_STANDING);
}

static void
show_faults (LimberEditorStepRow *self, const LimberDraftRow *row, const char *words)
{
  guint n = row->n_errors + row->n_warnings;
  g_autofree char *count = g_strdup_printf ("%u", n);

  gtk_widget_set_visible (self->badge, n > 0);
  gtk_image_set_from_icon_name (self->badge_icon, row->n_errors > 0 ? "dialog-error-symbolic"
                                                                    : "dialog-warning-symbolic");
  limber_ui_set_class (self->badge, "error", row->n_errors > 0);
  limber_ui_set_class (self->badge, "warning", row->n_errors == 0);
  limber_ui_set_text (self->badge_count, count);
  gtk_widget_set_tooltip_text (self->badge, words);
}

/* A row that is called anew is told anew: only where it is called otherwise. */
static void
name_row (LimberEditorStepRow *self, const char *name, const char *description)
{
  g_autofree char *says = g_strconcat (name, "\n", description, NULL);
  g_autofree char *menu = NULL;

  if (g_strcmp0 (says, self->says) == 0)
    return;
  g_free (self->says);
  self->says = g_steal_pointer (&says);
  /* Translators: the button beside a step; %s is an exercise */
  menu = g_strdup_printf (_ ("Menu of %s"), name);
  limber_ui_set_name (GTK_WIDGET (self), name);
  limber_ui_set_description (GTK_WIDGET (self), description);
  limber_ui_set_name (GTK_WIDGET (self->menu_button), menu);
}

static char *
describe (const LimberDraftRow *row, const char *dose, const char *note, const char *faults)
{
  g_autoptr (GString) words = g_string_new (dose);

  if (row->inner >= 0)
    /* Translators: of a step in a block of steps that are repeated */
    g_string_append_printf (words, ", %s", _ ("repeated"));
  if (faults)
    g_string_append_printf (words, ", %s", faults);
  if (note)
    g_string_append_printf (words, ". %s", note);
  return g_string_free (g_steal_pointer (&words), FALSE);
}

void
limber_editor_step_row_show (LimberEditorStepRow *self, LimberDraft *draft,
                             const LimberDraftRow *row, LimberFigures *figures)
{
  g_autofree char *written = limber_draft_words_row (draft, row);
  g_autofree char *name = limber_plain_text (written);
  g_autofree char *dose = limber_draft_words_dose (row);
  g_autofree char *faults = limber_draft_words_faults (row->n_errors, row->n_warnings);
  const char *note = row->step ? row->step->note : NULL;
  g_autofree char *description = describe (row, dose, note, faults);

  g_return_if_fail (LIMBER_IS_EDITOR_STEP_ROW (self));

  limber_ui_set_text (self->name, name);
  limber_ui_set_text (self->dose, dose);
  show_note (self, note);
  show_figure (self, row, figures);
  show_faults (self, row, faults);
  limber_ui_set_class (GTK_WIDGET (self), "inner", row->inner >= 0);
  name_row (self, name, description);
}

GtkWidget *
limber_editor_step_row_get_menu_button (LimberEditorStepRow *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_STEP_ROW (self), NULL);
  return GTK_WIDGET (self->menu_button);
}

void
limber_editor_step_row_set_mark (LimberEditorStepRow *self, LimberDropMark mark, gboolean inner)
{
  g_return_if_fail (LIMBER_IS_EDITOR_STEP_ROW (self));
  limber_ui_set_class (GTK_WIDGET (self), "drop-above", mark == LIMBER_DROP_MARK_ABOVE);
  limber_ui_set_class (GTK_WIDGET (self), "drop-below", mark == LIMBER_DROP_MARK_BELOW);
  limber_ui_set_class (GTK_WIDGET (self), "drop-inner", mark != LIMBER_DROP_MARK_NONE && inner);
}

static void
menu_clicked (LimberEditorStepRow *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "steps.show-menu", "i",
                              gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (self)));
}

GtkWidget *
limber_editor_step_row_new (void)
{
  return g_object_new (LIMBER_TYPE_EDITOR_STEP_ROW, NULL);
}

static void
limber_editor_step_row_finalize (GObject *object)
{
  LimberEditorStepRow *self = LIMBER_EDITOR_STEP_ROW (object);

  g_clear_pointer (&self->exercise, limber_exercise_unref);
  g_free (self->says);
  G_OBJECT_CLASS (limber_editor_step_row_parent_class)->finalize (object);
}

static void
limber_editor_step_row_class_init (LimberEditorStepRowClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_editor_step_row_finalize;
  g_type_ensure (LIMBER_TYPE_FIGURE_PICTURE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-step-row.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, block_icon);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, name);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, dose);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, note);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, badge);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, badge_icon);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, badge_count);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorStepRow, menu_button);
  gtk_widget_class_bind_template_callback (widget_class, menu_clicked);
}

static void
limber_editor_step_row_init (LimberEditorStepRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
