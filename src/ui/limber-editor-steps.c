/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-steps.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-button-row.h"
#include "limber-draft-faults.h"
#include "limber-draft-words.h"
#include "limber-editor-finder.h"
#include "limber-editor-step-row.h"
#include "limber-editor-steps-private.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

G_DEFINE_FINAL_TYPE (LimberEditorSteps, limber_editor_steps, ADW_TYPE_BIN)

LimberDraft *
limber_editor_steps_get_draft (LimberEditorSteps *self)
{
  return limber_editor_get_draft (self->editor);
}

static GtkListBoxRow *
list_row (LimberEditorSteps *self, guint index)
{
  return g_ptr_array_index (self->rows, index);
}

void
limber_editor_steps_say (LimberEditorSteps *self, const char *words)
{
  /* The same words twice are two things that happened. */
  gtk_widget_show (GTK_WIDGET (self->status));
  limber_ui_set_text (self->status, "");
  limber_ui_set_text (self->status, words);
}

gboolean
limber_editor_steps_is_chosen (LimberEditorSteps *self, guint index)
{
  return index < self->rows->len && gtk_list_box_row_is_selected (list_row (self, index));
}

GStrv
limber_editor_steps_dup_chosen (LimberEditorSteps *self)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  g_autoptr (GStrvBuilder) pointers = g_strv_builder_new ();

  for (guint i = 0; i < self->rows->len; i++)
    if (limber_editor_steps_is_chosen (self, i))
      g_strv_builder_add (pointers, limber_draft_get_row (draft, i)->pointer);
  return g_strv_builder_end (pointers);
}

static gboolean
has_focus (LimberEditorSteps *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;
}

/* The index of the row with this pointer; as many as there are rows where there is none. */
static guint
index_of (LimberEditorSteps *self, const char *pointer)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  guint n = limber_draft_get_n_rows (draft);

  for (guint i = 0; pointer && i < n; i++)
    if (g_str_equal (limber_draft_get_row (draft, i)->pointer, pointer))
      return i;
  return n;
}

static GtkListBoxRow *
row_with (LimberEditorSteps *self, const char *pointer)
{
  guint index = index_of (self, pointer);

  return index < self->rows->len ? list_row (self, index) : GTK_LIST_BOX_ROW (self->about_row);
}

void
limber_editor_steps_choose (LimberEditorSteps *self, const char *const *pointers)
{
  gboolean focus = has_focus (self);

  self->is_selecting = TRUE;
  gtk_list_box_unselect_all (self->list);
  gtk_list_box_select_row (self->list, row_with (self, pointers[0]));
  for (gsize i = 1; pointers[0] && pointers[i]; i++)
    gtk_list_box_select_row (self->list, row_with (self, pointers[i]));
  limber_editor_select (self->editor, pointers[0]);
  self->is_selecting = FALSE;
  if (focus)
    gtk_widget_grab_focus (GTK_WIDGET (row_with (self, pointers[0])));
}

void
limber_editor_steps_choose_row (LimberEditorSteps *self, guint index)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  const char *pointers[2] = { NULL };

  if (index < limber_draft_get_n_rows (draft))
    pointers[0] = limber_draft_get_row (draft, index)->pointer;
  limber_editor_steps_choose (self, pointers);
}

/* Shows what the editor has chosen. */
static void
editor_selected (LimberEditorSteps *self)
{
  const char *pointers[2] = { limber_editor_get_selected (self->editor), NULL };

  if (!self->is_selecting)
    limber_editor_steps_choose (self, pointers);
}

/* Several may be chosen; the person stays at the one that they were at as long as it is among them.
 */
static void
list_selected (LimberEditorSteps *self)
{
  g_auto (GStrv) chosen = NULL;
  const char *at = self->editor ? limber_editor_get_selected (self->editor) : NULL;

  if (!self->editor || self->is_selecting)
    return;
  chosen = limber_editor_steps_dup_chosen (self);
  if (at && g_strv_contains ((const char *const *) chosen, at))
    return;
  self->is_selecting = TRUE;
  limber_editor_select (self->editor, chosen[0]);
  self->is_selecting = FALSE;
}

static void
row_activated (LimberEditorSteps *self)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "editor.show-form", NULL);
}

static void
show_about (LimberEditorSteps *self, LimberDraft *draft)
{
  g_autofree char *written = limber_draft_dup_text (draft, "/title");
  g_autofree char *title = limber_plain_text (written);
  const GPtrArray *faults = limber_draft_get_faults (draft);
  g_autofree char *words = NULL;
  g_autofree char *description = NULL;
  guint n[2] = { 0 };

  for (guint i = 0; i < faults->len && !limber_draft_is_begun (draft); i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (!fault->pointer || !limber_draft_find_row (draft, fault->pointer))
        n[fault->severity]++;
    }
  words = limber_draft_words_faults (n[LIMBER_SEVERITY_ERROR], n[LIMBER_SEVERITY_WARNING]);
  limber_ui_set_text (self->about_title, title);
  gtk_widget_set_visible (self->about_badge, words != NULL);
  limber_ui_set_class (self->about_badge, "error", n[LIMBER_SEVERITY_ERROR] > 0);
  limber_ui_set_text (self->about_faults, words ? words : "");
  description = words ? g_strdup_printf ("%s, %s", title, words) : g_strdup (title);
  limber_ui_set_description (self->about_row, description);
}

static void
show_advice (LimberEditorSteps *self, LimberDraft *draft)
{
  g_autoptr (LimberPositionAdvice) advice =
      self->no_advice ? NULL : limber_draft_advise_positions (draft);
  g_autofree char *words = advice ? limber_position_advice_words (advice) : NULL;

  if (words)
    limber_ui_set_text (self->advice_words, words);
  else if (gtk_widget_get_focus_child (self->advice_card))
    limber_editor_steps_focus (self);
  gtk_widget_set_visible (self->advice_card, words != NULL);
}

static void
group_clicked (LimberEditorSteps *self)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  g_autoptr (LimberPositionAdvice) advice = limber_draft_advise_positions (draft);

  if (!advice)
    return;
  limber_editor_take (self->editor, limber_draft_group_by_position (draft, advice));
  limber_editor_steps_say (self, _ ("Steps of one position stand together now."));
}

static void
not_now_clicked (LimberEditorSteps *self)
{
  self->no_advice = TRUE;
  show_advice (self, limber_editor_steps_get_draft (self));
}

static void
drop_rows (LimberEditorSteps *self, guint n)
{
  GtkWidget *focus = gtk_widget_get_focus_child (GTK_WIDGET (self->list));

  for (guint i = n; i < self->rows->len; i++)
    if (GTK_WIDGET (list_row (self, i)) == focus)
      gtk_widget_grab_focus (n > 0 ? GTK_WIDGET (list_row (self, n - 1)) : self->about_row);
  while (self->rows->len > n)
    {
      gtk_list_box_remove (self->list, GTK_WIDGET (list_row (self, self->rows->len - 1)));
      g_ptr_array_set_size (self->rows, (int) self->rows->len - 1);
    }
}

/* A row stays the same widget, whatever it shows, so that an edit takes the focus away from nothing
 * and scrolls nowhere. */
static void
show_rows (LimberEditorSteps *self, LimberDraft *draft)
{
  guint n = limber_draft_get_n_rows (draft);

  self->is_selecting = TRUE;
  drop_rows (self, n);
  while (self->rows->len < n)
    {
      GtkWidget *row = limber_editor_step_row_new ();

      gtk_list_box_append (self->list, row);
      g_ptr_array_add (self->rows, row);
    }
  for (guint i = 0; i < n; i++)
    limber_editor_step_row_show (g_ptr_array_index (self->rows, i), draft,
                                 limber_draft_get_row (draft, i), self->figures);
  self->is_selecting = FALSE;
}

static void
editor_changed (LimberEditorSteps *self)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);

  show_about (self, draft);
  show_rows (self, draft);
  show_advice (self, draft);
  gtk_widget_set_visible (self->empty, self->rows->len == 0);
  /* What is below the last step belongs to the list, to be dropped at. */
  gtk_widget_set_vexpand (GTK_WIDGET (self->list), self->rows->len > 0);
}

gboolean
limber_editor_steps_take (LimberEditorSteps *self, LimberDraft *draft, const char *const *pointers)
{
  g_autofree char *label = draft ? g_strdup (limber_draft_get_label (draft)) : NULL;

  if (!limber_editor_take (self->editor, draft))
    return FALSE;
  if (pointers)
    limber_editor_steps_choose (self, pointers);
  else
    editor_selected (self);
  limber_editor_steps_say (self, label ? label : "");
  return TRUE;
}

/* When the person comes back, the focus is on the new step; on the form of one that is still to be
 * written. */
static void
finder_added (LimberEditorSteps *self)
{
  const LimberDraftRow *row = limber_editor_get_row (self->editor);
  g_autofree char *own = row ? g_strconcat (row->pointer, "/exercise/name", NULL) : NULL;
  gboolean is_own = own && limber_draft_has (limber_editor_steps_get_draft (self), own);

  gtk_widget_activate_action (GTK_WIDGET (self), is_own ? "editor.show-form" : "editor.show-steps",
                              NULL);
}

void
limber_editor_steps_add (LimberEditorSteps *self)
{
  GtkWidget *finder;

  g_return_if_fail (LIMBER_IS_EDITOR_STEPS (self));

  finder = limber_editor_finder_new (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                                     self->editor, self->figures);
  g_signal_connect_object (finder, "added", G_CALLBACK (finder_added), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (finder));
}

void
limber_editor_steps_focus (LimberEditorSteps *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_STEPS (self));
  if (self->rows->len == 0)
    gtk_widget_grab_focus (self->add_button);
  else
    gtk_widget_grab_focus (GTK_WIDGET (row_with (self, limber_editor_get_selected (self->editor))));
}

void
limber_editor_steps_set_editor (LimberEditorSteps *self, LimberEditor *editor,
                                LimberFigures *figures)
{
  g_return_if_fail (LIMBER_IS_EDITOR_STEPS (self) && !self->editor);

  self->editor = g_object_ref (editor);
  self->figures = g_object_ref (figures);
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selected", G_CALLBACK (editor_selected), self,
                           G_CONNECT_SWAPPED);
  editor_changed (self);
  editor_selected (self);
}

/* What is in the list wraps: its longest line is nothing to make room for. */
static void
measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum, int *natural,
         int *minimum_baseline, int *natural_baseline)
{
  gtk_widget_measure (adw_bin_get_child (ADW_BIN (widget)), orientation, for_size, minimum, natural,
                      NULL, NULL);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    *natural = *minimum;
}

static void
allocate (GtkWidget *widget, int width, int height, int baseline)
{
  gtk_widget_allocate (adw_bin_get_child (ADW_BIN (widget)), width, height, baseline, NULL);
}

static GtkSizeRequestMode
get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
limber_editor_steps_dispose (GObject *object)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (object);

  g_cancellable_cancel (self->cancellable);
  g_clear_object (&self->cancellable);
  limber_editor_steps_end_drag (self);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  g_clear_object (&self->drop);
  g_clear_object (&self->editor);
  g_clear_object (&self->figures);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  G_OBJECT_CLASS (limber_editor_steps_parent_class)->dispose (object);
}

static void
limber_editor_steps_class_init (LimberEditorStepsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_steps_dispose;
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-steps.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, advice_card);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, advice_words);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, scroller);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, list);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, about_row);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, about_title);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, about_badge);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, about_faults);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, empty);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, status);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, add_button);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSteps, row_menu);
  gtk_widget_class_bind_template_callback (widget_class, list_selected);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, group_clicked);
  gtk_widget_class_bind_template_callback (widget_class, not_now_clicked);
  limber_editor_steps_install_actions (widget_class);
}

static void
limber_editor_steps_init (LimberEditorSteps *self)
{
  self->rows = g_ptr_array_new ();
  self->cancellable = g_cancellable_new ();
  self->marked = G_MAXUINT;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_widget_set_layout_manager (GTK_WIDGET (self),
                                 gtk_custom_layout_new (get_request_mode, measure, allocate));
  limber_ui_set_name (GTK_WIDGET (self->list), _ ("Steps"));
  limber_ui_set_name (self->advice_card, _ ("Order of the steps"));
  limber_ui_set_name (self->about_row, _ ("About the Routine"));
  limber_editor_steps_add_keys (self);
  limber_editor_steps_add_drag (self);
}
