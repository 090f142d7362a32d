/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-bar.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-faults.h"
#include "limber-draft-volume.h"
#include "limber-editor-faults.h"
#include "limber-ui.h"

struct _LimberEditorBar
{
  AdwBin parent_instance;

  GtkLabel *state;
  GtkLabel *volume;
  GtkLabel *said;
  GtkMenuButton *faults_button;
  LimberEditorFaults *faults;

  LimberEditor *editor; /* (nullable): until it is set */
};

G_DEFINE_FINAL_TYPE (LimberEditorBar, limber_editor_bar, ADW_TYPE_BIN)

static char *
volume_words (LimberDraft *draft)
{
  LimberVolume volume;

  if (limber_draft_get_volume (draft, &volume))
    return limber_volume_words (&volume);
  if (limber_draft_get_tree (draft) && limber_draft_get_n_rows (draft) == 0)
    return g_strdup (_ ("No exercises yet"));
  return g_strdup (_ ("Length not known"));
}

static char *
fault_words (guint n_errors, guint n_warnings)
{
  if (n_errors > 0)
    return g_strdup_printf (ngettext ("%u Fault", "%u Faults", n_errors), n_errors);
  if (n_warnings > 0)
    return g_strdup_printf (ngettext ("%u Warning", "%u Warnings", n_warnings), n_warnings);
  return g_strdup (_ ("No Faults"));
}

static void
show (LimberEditorBar *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const GPtrArray *faults = limber_draft_get_faults (draft);
  guint n_errors = limber_diagnostics_count (faults, LIMBER_SEVERITY_ERROR);
  guint n_warnings = limber_diagnostics_count (faults, LIMBER_SEVERITY_WARNING);
  gboolean begun = limber_draft_is_begun (draft);
  g_autofree char *volume = volume_words (draft);
  g_autofree char *words =
      begun ? g_strdup (_ ("Not Complete")) : fault_words (n_errors, n_warnings);

  gtk_widget_set_visible (GTK_WIDGET (self->said), FALSE);
  limber_ui_set_text (self->volume, volume);
  if (g_strcmp0 (gtk_menu_button_get_label (self->faults_button), words) == 0)
    return;
  gtk_menu_button_set_label (self->faults_button, words);
  limber_ui_set_class (GTK_WIDGET (self->faults_button), "error", n_errors > 0 && !begun);
  limber_ui_set_class (GTK_WIDGET (self->faults_button), "warning",
                       n_errors == 0 && n_warnings > 0);
}

void
limber_editor_bar_say (LimberEditorBar *self, const char *words)
{
  g_return_if_fail (LIMBER_IS_EDITOR_BAR (self));

  /* The same words twice are two things that happened. */
  gtk_widget_set_visible (GTK_WIDGET (self->said), TRUE);
  limber_ui_set_text (self->said, "");
  limber_ui_set_text (self->said, words);
}

void
limber_editor_bar_set_state (LimberEditorBar *self, const char *state)
{
  g_return_if_fail (LIMBER_IS_EDITOR_BAR (self));
  limber_ui_set_text (self->state, state);
}

void
limber_editor_bar_show_state (LimberEditorBar *self, gboolean shown)
{
  g_return_if_fail (LIMBER_IS_EDITOR_BAR (self));
  gtk_widget_set_visible (GTK_WIDGET (self->state), shown);
}

void
limber_editor_bar_show_faults (LimberEditorBar *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_BAR (self));
  gtk_menu_button_popup (self->faults_button);
}

void
limber_editor_bar_set_by_keys (LimberEditorBar *self, gboolean by_keys)
{
  g_return_if_fail (LIMBER_IS_EDITOR_BAR (self));
  limber_editor_faults_set_by_keys (self->faults, by_keys);
}

void
limber_editor_bar_set_editor (LimberEditorBar *self, LimberEditor *editor)
{
  g_return_if_fail (LIMBER_IS_EDITOR_BAR (self) && !self->editor);

  self->editor = g_object_ref (editor);
  limber_editor_faults_set_editor (self->faults, editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static void
limber_editor_bar_dispose (GObject *object)
{
  g_clear_object (&LIMBER_EDITOR_BAR (object)->editor);
  G_OBJECT_CLASS (limber_editor_bar_parent_class)->dispose (object);
}

static void
limber_editor_bar_class_init (LimberEditorBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_bar_dispose;
  g_type_ensure (LIMBER_TYPE_EDITOR_FAULTS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorBar, state);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorBar, volume);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorBar, said);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorBar, faults_button);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorBar, faults);
}

static void
limber_editor_bar_init (LimberEditorBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
