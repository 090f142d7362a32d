/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-block-form.h"
#include "limber-breakpoint.h"
#include "limber-draft-change.h"
#include "limber-editor-bar.h"
#include "limber-editor-field.h"
#include "limber-editor-head.h"
#include "limber-editor-memory.h"
#include "limber-editor-source.h"
#include "limber-editor-steps.h"
#include "limber-step-form.h"
#include "limber-system-clock.h"
#include "limber-ui.h"

/* The panes stand beside each other where there is this much room. */
#define WIDE 760

struct _LimberEditorPage
{
  AdwBin parent_instance;

  GtkWidget *titles;
  GtkLabel *heading;
  GtkLabel *status;
  LimberFileNotice *notice;
  GtkWidget *undo_button;
  GtkWidget *redo_button;
  GtkStack *parts;
  AdwBin *steps_pane;
  LimberEditorSteps *steps;
  GtkWidget *separator;
  GtkWidget *form_pane;
  GtkStack *forms;
  LimberEditorHead *head;
  LimberBlockForm *block;
  LimberStepForm *step;
  LimberEditorSource *source;
  LimberEditorBar *bar;

  LimberEditor *editor;
  LimberLibrary *library;
  LimberFigures *figures;
  GSettings *settings;
  LimberDraft *begun; /* what the person began with, or what was remembered last */
  gboolean narrow;
  gboolean at_form; /* where there is room for one pane: the right one */
};

G_DEFINE_FINAL_TYPE (LimberEditorPage, limber_editor_page, ADW_TYPE_BIN)

/* --- Two panes, or one --- */

static void
show_panes (LimberEditorPage *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->steps_pane), !self->narrow || !self->at_form);
  gtk_widget_set_hexpand (GTK_WIDGET (self->steps_pane), self->narrow);
  gtk_widget_set_visible (self->separator, !self->narrow);
  gtk_widget_set_visible (self->form_pane, !self->narrow || self->at_form);
}

static void
show_form (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (widget);

  self->at_form = TRUE;
  show_panes (self);
  if (g_strcmp0 (gtk_stack_get_visible_child_name (self->forms), "step") == 0)
    limber_step_form_focus (self->step);
  else
    gtk_widget_child_focus (self->form_pane, GTK_DIR_TAB_FORWARD);
}

static void
reveal_form (GtkWidget *widget, const char *name, GVariant *parameter)
{
  if (LIMBER_EDITOR_PAGE (widget)->narrow)
    show_form (widget, name, parameter);
}

static void
show_steps (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (widget);

  self->at_form = FALSE;
  show_panes (self);
  limber_editor_steps_focus (self->steps);
}

static void
switch_pane (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (widget);

  if (gtk_widget_get_focus_child (self->form_pane))
    show_steps (widget, name, parameter);
  else
    show_form (widget, name, parameter);
}

gboolean
limber_editor_page_go_back (LimberEditorPage *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_PAGE (self), FALSE);

  if (!self->narrow || !self->at_form)
    return FALSE;
  show_steps (GTK_WIDGET (self), NULL, NULL);
  return TRUE;
}

/* --- What is undone --- */

static gboolean
has_words (const char *what)
{
  return what && what[0];
}

static void
show_undo (LimberEditorPage *self)
{
  const char *undo = limber_editor_get_undo (self->editor);
  const char *redo = limber_editor_get_redo (self->editor);
  /* Translators: %s is what was done, such as "Change Title" */
  g_autofree char *undo_text =
      has_words (undo) ? g_strdup_printf (_ ("Undo: %s"), undo) : g_strdup (_ ("Undo"));
  /* Translators: %s is what was undone, such as "Change Title" */
  g_autofree char *redo_text =
      has_words (redo) ? g_strdup_printf (_ ("Redo: %s"), redo) : g_strdup (_ ("Redo"));

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.undo", undo != NULL);
  if (!redo && gtk_widget_has_focus (self->redo_button))
    gtk_widget_grab_focus (self->undo_button);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.redo", redo != NULL);
  gtk_widget_set_visible (self->redo_button, !self->narrow || redo != NULL);
  gtk_widget_set_tooltip_text (self->undo_button, undo_text);
  gtk_widget_set_tooltip_text (self->redo_button, redo_text);
}

/* The one pane that there is room for is the one that the person is at. */
static void
resized (LimberEditorPage *self, int width, int height)
{
  self->narrow = width < WIDE;
  if (gtk_widget_get_focus_child (self->form_pane))
    self->at_form = TRUE;
  else if (gtk_widget_get_focus_child (GTK_WIDGET (self->steps_pane)))
    self->at_form = FALSE;
  /* The buttons need the room; the title stands in the form and in the list. */
  gtk_widget_set_visible (self->titles, !self->narrow);
  limber_editor_bar_show_state (self->bar, self->narrow);
  show_undo (self);
  show_panes (self);
}

/* --- What the person is at --- */

static void
show_heading (LimberEditorPage *self)
{
  g_autofree char *title = limber_draft_dup_text (limber_editor_get_draft (self->editor), "/title");

  limber_ui_set_text (self->heading, title && title[0] ? title : _ ("Routine"));
}

/* --- The steps --- */

static void
add_exercise (GtkWidget *widget, const char *name, GVariant *parameter)
{
  limber_editor_steps_add (LIMBER_EDITOR_PAGE (widget)->steps);
}

static const char *
form_of (const LimberDraftRow *row)
{
  if (!row)
    return "head";
  return row->is_block ? "block" : "step";
}

static void
show_selected (LimberEditorPage *self)
{
  gtk_stack_set_visible_child_name (self->forms, form_of (limber_editor_get_row (self->editor)));
}

/* --- The text itself --- */

static gboolean
shows_source (LimberEditorPage *self)
{
  return g_str_equal (gtk_stack_get_visible_child_name (self->parts), "source");
}

static void
set_source (LimberEditorPage *self, gboolean shown)
{
  gtk_stack_set_visible_child_name (self->parts, shown ? "source" : "form");
  limber_editor_bar_set_by_keys (self->bar, shown);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.show-source", !shown);
}

/* What has no form can only be shown as text; what gets one while it is written stays there until
 * the person leaves it. */
static void
check_form (LimberEditorPage *self)
{
  gboolean has_form = limber_draft_get_tree (limber_editor_get_draft (self->editor)) != NULL;

  if (!has_form)
    set_source (self, TRUE);
  gtk_widget_action_set_enabled (GTK_WIDGET (self), "editor.hide-source", has_form);
}

static void
show_source (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (widget);

  set_source (self, TRUE);
  limber_editor_source_focus (self->source);
}

static void
hide_source (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (widget);

  set_source (self, FALSE);
  gtk_widget_child_focus (GTK_WIDGET (self->parts), GTK_DIR_TAB_FORWARD);
}

/* --- To a place --- */

static void
focus_field (LimberEditorPage *self, GtkWidget *field)
{
  for (GtkWidget *up = field; up && up != GTK_WIDGET (self); up = gtk_widget_get_parent (up))
    if (ADW_IS_EXPANDER_ROW (up))
      adw_expander_row_set_expanded (ADW_EXPANDER_ROW (up), TRUE);
  gtk_widget_child_focus (field, GTK_DIR_TAB_FORWARD);
}

static void
show_place (LimberEditorPage *self, const char *pointer)
{
  const LimberDraftRow *row =
      limber_draft_find_row (limber_editor_get_draft (self->editor), pointer);
  g_autofree char *step = row ? g_strdup (row->pointer) : NULL;
  GtkWidget *field;

  /* What is wrong with the steps as a whole is put right in their list. */
  if (g_str_equal (pointer, "/steps"))
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "editor.show-steps", NULL);
      return;
    }
  limber_editor_select (self->editor, step);
  self->at_form = TRUE;
  show_panes (self);
  field = limber_editor_fields_find (gtk_stack_get_visible_child (self->forms), pointer);
  if (field)
    focus_field (self, field);
  else
    gtk_widget_child_focus (self->form_pane, GTK_DIR_TAB_FORWARD);
}

/* --- Undoing and redoing --- */

static gboolean
is_at_steps (LimberEditorPage *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self->steps_pane))
         || (self->narrow && !self->at_form);
}

/* Leads to what an undo has changed; who is at its button can press it again. */
static void
lead_to (LimberEditorPage *self, const char *pointer)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const LimberDraftRow *row = limber_draft_find_row (draft, pointer);
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = gtk_root_get_focus (root);
  gboolean at_button = focus == self->undo_button || focus == self->redo_button;

  if (is_at_steps (self))
    {
      limber_editor_select (self->editor, row ? row->pointer : NULL);
      limber_editor_steps_focus (self->steps);
    }
  else
    show_place (self, pointer);
  if (at_button && gtk_widget_is_sensitive (focus))
    gtk_widget_grab_focus (focus);
}

static void
travel (LimberEditorPage *self, gboolean forward)
{
  g_autoptr (LimberDraft) before = limber_draft_ref (limber_editor_get_draft (self->editor));
  const char *what =
      forward ? limber_editor_get_redo (self->editor) : limber_editor_get_undo (self->editor);
  /* Translators: %s is what was undone or done again, such as "Change Title" */
  g_autofree char *words = g_strdup_printf (forward ? _ ("Done again: %s") : _ ("Undone: %s"),
                                            has_words (what) ? what : _ ("Change Routine"));
  g_autofree char *place = NULL;

  if (!(forward ? limber_editor_redo (self->editor) : limber_editor_undo (self->editor)))
    return;
  place = limber_draft_find_change (before, limber_editor_get_draft (self->editor));
  if (place && !shows_source (self))
    lead_to (self, place);
  limber_editor_bar_say (self->bar, words);
}

static void
undo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  travel (LIMBER_EDITOR_PAGE (widget), FALSE);
}

static void
redo (GtkWidget *widget, const char *name, GVariant *parameter)
{
  travel (LIMBER_EDITOR_PAGE (widget), TRUE);
}

/* --- What is wrong --- */

static void
show_fault (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (widget);
  const GPtrArray *faults = limber_draft_get_faults (limber_editor_get_draft (self->editor));
  guint index = g_variant_get_uint32 (parameter);
  const LimberDiagnostic *fault = index < faults->len ? g_ptr_array_index (faults, index) : NULL;
  g_autofree char *pointer = fault ? g_strdup (fault->pointer) : NULL;

  if (fault && (!pointer || shows_source (self)))
    {
      set_source (self, TRUE);
      limber_editor_source_show_fault (self->source, fault);
    }
  else if (pointer)
    show_place (self, pointer);
}

static void
show_faults (GtkWidget *widget, const char *name, GVariant *parameter)
{
  limber_editor_bar_show_faults (LIMBER_EDITOR_PAGE (widget)->bar);
}

/* --- The page --- */

static void
editor_changed (LimberEditorPage *self)
{
  show_heading (self);
  show_undo (self);
  check_form (self);
  show_selected (self);
}

static void
exercises_changed (LimberEditorPage *self)
{
  limber_editor_set_exercises (self->editor, limber_library_get_exercises (self->library));
}

LimberEditor *
limber_editor_page_get_editor (LimberEditorPage *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_PAGE (self), NULL);
  return self->editor;
}

LimberFileNotice *
limber_editor_page_get_notice (LimberEditorPage *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_PAGE (self), NULL);
  return self->notice;
}

void
limber_editor_page_set_status (LimberEditorPage *self, const char *status)
{
  g_return_if_fail (LIMBER_IS_EDITOR_PAGE (self));
  limber_ui_set_text (self->status, status);
  limber_editor_bar_set_state (self->bar, status);
}

void
limber_editor_page_focus (LimberEditorPage *self)
{
  gboolean fresh;

  g_return_if_fail (LIMBER_IS_EDITOR_PAGE (self));

  fresh = limber_editor_get_path (self->editor) == NULL;
  self->at_form = fresh;
  show_panes (self);
  if (shows_source (self))
    limber_editor_source_focus (self->source);
  else if (fresh)
    limber_editor_head_focus (self->head);
  else
    limber_editor_steps_focus (self->steps);
}

void
limber_editor_page_remember (LimberEditorPage *self)
{
  LimberDraft *now;

  g_return_if_fail (LIMBER_IS_EDITOR_PAGE (self));

  now = limber_editor_get_draft (self->editor);
  limber_editor_memory_keep (self->settings, self->begun, now);
  limber_draft_unref (self->begun);
  self->begun = limber_draft_ref (now);
}

GtkWidget *
limber_editor_page_new (LimberEditor *editor, LimberLibrary *library, LimberFigures *figures,
                        GSettings *settings)
{
  LimberEditorPage *self = g_object_new (LIMBER_TYPE_EDITOR_PAGE, NULL);
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1);

  self->editor = g_object_ref (editor);
  self->library = g_object_ref (library);
  self->figures = g_object_ref (figures);
  self->settings = g_object_ref (settings);
  self->begun = limber_draft_ref (limber_editor_get_draft (editor));
  limber_editor_head_set_editor (self->head, editor, library);
  limber_editor_steps_set_editor (self->steps, editor, figures);
  limber_block_form_set_editor (self->block, editor);
  limber_step_form_set_editor (self->step, editor, figures, LIMBER_CLOCK (clock));
  limber_editor_source_set_editor (self->source, editor);
  limber_editor_bar_set_editor (self->bar, editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selected", G_CALLBACK (show_selected), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (library, "exercises-changed", G_CALLBACK (exercises_changed), self,
                           G_CONNECT_SWAPPED);
  editor_changed (self);
  return GTK_WIDGET (self);
}

static void
limber_editor_page_dispose (GObject *object)
{
  LimberEditorPage *self = LIMBER_EDITOR_PAGE (object);

  if (self->editor)
    limber_editor_page_remember (self);
  g_clear_pointer (&self->begun, limber_draft_unref);
  g_clear_object (&self->settings);
  g_clear_object (&self->editor);
  g_clear_object (&self->library);
  g_clear_object (&self->figures);
  G_OBJECT_CLASS (limber_editor_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, titles);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, status);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, notice);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, undo_button);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, redo_button);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, steps_pane);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, separator);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, steps);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, form_pane);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, forms);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, head);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, block);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, step);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, parts);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, source);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorPage, bar);
  gtk_widget_class_bind_template_callback (widget_class, resized);
}

static void
install_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "editor.undo", NULL, undo);
  gtk_widget_class_install_action (widget_class, "editor.redo", NULL, redo);
  gtk_widget_class_install_action (widget_class, "editor.add-exercise", NULL, add_exercise);
  gtk_widget_class_install_action (widget_class, "editor.show-form", NULL, show_form);
  gtk_widget_class_install_action (widget_class, "editor.reveal-form", NULL, reveal_form);
  gtk_widget_class_install_action (widget_class, "editor.show-steps", NULL, show_steps);
  gtk_widget_class_install_action (widget_class, "editor.switch-pane", NULL, switch_pane);
  gtk_widget_class_install_action (widget_class, "editor.show-source", NULL, show_source);
  gtk_widget_class_install_action (widget_class, "editor.hide-source", NULL, hide_source);
  gtk_widget_class_install_action (widget_class, "editor.show-fault", "u", show_fault);
  gtk_widget_class_install_action (widget_class, "editor.show-faults", NULL, show_faults);
}

static void
limber_editor_page_class_init (LimberEditorPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_page_dispose;
  install_actions (widget_class);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_EDITOR_BAR);
  g_type_ensure (LIMBER_TYPE_BLOCK_FORM);
  g_type_ensure (LIMBER_TYPE_EDITOR_HEAD);
  g_type_ensure (LIMBER_TYPE_EDITOR_STEPS);
  g_type_ensure (LIMBER_TYPE_EDITOR_SOURCE);
  g_type_ensure (LIMBER_TYPE_STEP_FORM);
  g_type_ensure (LIMBER_TYPE_FILE_NOTICE);
  bind_template (widget_class);
}

static void
limber_editor_page_init (LimberEditorPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
