/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-head.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-choice-field.h"
#include "limber-draft-edit.h"
#include "limber-draft-faults.h"
#include "limber-editor-field.h"
#include "limber-editor-schedule.h"
#include "limber-editor-text.h"
#include "limber-fault-list.h"
#include "limber-number-field.h"
#include "limber-routine-info.h"
#include "limber-texts-field.h"
#include "limber-ui.h"

#define PAIN_MAX 10
/* Of format 1. */
#define PAUSE_MAX_S 900
#define TEMPO_MAX_S 60

enum
{
  READY,
  MOVE,
  REST,
  SWITCH,
  GAP,
  PAUSE,
  N_PAUSES
};

struct _LimberEditorHead
{
  AdwBin parent_instance;

  LimberFaultList *faults;
  LimberEditorText *title;
  LimberChoiceField *kind;
  LimberChoiceField *level;
  LimberChoiceField *pain;
  LimberNumberField *green;
  LimberNumberField *amber;
  LimberChoiceField *easier;
  LimberChoiceField *harder;
  LimberChoiceField *fallback;
  LimberNumberField *pauses[N_PAUSES];

  LimberEditor *editor; /* (nullable): until it is set */
};

G_DEFINE_FINAL_TYPE (LimberEditorHead, limber_editor_head, ADW_TYPE_BIN)

/* --- Showing --- */

/* What is wrong must not be folded away. */
static void
unfold_faulty (GtkWidget *widget, LimberDraft *draft)
{
  g_autoptr (GPtrArray) pointers = g_ptr_array_new_with_free_func (g_free);
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    unfold_faulty (child, draft);
  if (!ADW_IS_EXPANDER_ROW (widget))
    return;
  limber_editor_fields_list (widget, pointers);
  for (guint i = 0; i < pointers->len; i++)
    {
      g_autoptr (GPtrArray) faults =
          limber_draft_faults_besides (draft, g_ptr_array_index (pointers, i), NULL);

      n += faults->len;
    }
  if (n > 0)
    adw_expander_row_set_expanded (ADW_EXPANDER_ROW (widget), TRUE);
}

/* What no field tells is told above them; the steps tell their own. */
static void
show_other_faults (LimberEditorHead *self)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  limber_editor_fields_list (GTK_WIDGET (self), told);
  g_ptr_array_add (told, g_strdup ("/steps"));
  limber_fault_list_show_besides (self->faults, self->editor, "", told);
}

static void
show (LimberEditorHead *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  gboolean has_rule = limber_draft_has (draft, "/pain_rule");

  gtk_widget_set_visible (GTK_WIDGET (self->green), has_rule);
  gtk_widget_set_visible (GTK_WIDGET (self->amber), has_rule);
  show_other_faults (self);
  unfold_faulty (GTK_WIDGET (self), draft);
}

/* --- Changing --- */

/* Both limits are written, since one alone says nothing. */
static gboolean
pain_chosen (LimberEditorHead *self, const char *word)
{
  g_autofree char *rule = g_strdup_printf ("{\"green_max\": %d, \"amber_max\": %d}",
                                           LIMBER_GREEN_MAX, LIMBER_AMBER_MAX);

  if (!word || !g_str_equal (word, "{}"))
    return FALSE;
  limber_editor_settle (self->editor);
  limber_editor_take (
      self->editor, limber_draft_set (limber_editor_get_draft (self->editor), "/pain_rule", rule));
  return TRUE;
}

/* --- The choices that there are --- */

static void
add_sisters (LimberChoiceField *field, LimberLibrary *library)
{
  guint n = g_list_model_get_n_items (G_LIST_MODEL (library));

  limber_choice_field_add (field, NULL, _ ("None"));
  for (guint i = 0; i < n; i++)
    {
      g_autoptr (LimberRoutineInfo) info = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (limber_routine_info_get_valid (info))
        limber_choice_field_add (field, limber_routine_info_get_id (info),
                                 limber_routine_info_get_title (info));
    }
}

static void
add_choices (LimberEditorHead *self)
{
  /* Translators: pain, 0 to 10, that a routine without limits of its own allows */
  g_autofree char *usual =
      g_strdup_printf (_ ("As usual: %d, and stop above %d"), LIMBER_GREEN_MAX, LIMBER_AMBER_MAX);

  for (guint i = 0; i < LIMBER_N_KINDS; i++)
    limber_choice_field_add (self->kind, limber_kind_to_string ((LimberKind) i),
                             limber_kind_label ((LimberKind) i));
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    limber_choice_field_add (self->level, limber_level_to_string ((LimberLevel) i),
                             limber_level_label ((LimberLevel) i));
  limber_choice_field_add (self->pain, NULL, usual);
  limber_choice_field_add (self->pain, "{}", _ ("Others"));
}

static void
set_range (LimberNumberField *field, int max, int usual)
{
  g_autofree char *text = limber_number_text (LIMBER_NUMBER_CLOCK, usual);

  limber_number_field_set_range (field, LIMBER_NUMBER_CLOCK, 0, max, text, usual);
}

static void
set_ranges (LimberEditorHead *self)
{
  const LimberDefaults usual = LIMBER_DEFAULTS;

  limber_number_field_set_range (self->green, LIMBER_NUMBER_COUNT, 0, PAIN_MAX, NULL,
                                 LIMBER_GREEN_MAX);
  limber_number_field_set_range (self->amber, LIMBER_NUMBER_COUNT, 0, PAIN_MAX, NULL,
                                 LIMBER_AMBER_MAX);
  set_range (self->pauses[READY], PAUSE_MAX_S, usual.ready_s);
  set_range (self->pauses[MOVE], PAUSE_MAX_S, usual.move_s);
  set_range (self->pauses[REST], PAUSE_MAX_S, usual.rest_s);
  set_range (self->pauses[SWITCH], PAUSE_MAX_S, usual.switch_s);
  set_range (self->pauses[GAP], PAUSE_MAX_S, usual.gap_s);
  set_range (self->pauses[PAUSE], TEMPO_MAX_S, usual.pause_s);
}

/* --- The widget --- */

void
limber_editor_head_set_editor (LimberEditorHead *self, LimberEditor *editor, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_EDITOR_HEAD (self) && !self->editor);

  self->editor = g_object_ref (editor);
  add_sisters (self->easier, library);
  add_sisters (self->harder, library);
  add_sisters (self->fallback, library);
  limber_editor_fields_set_editor (GTK_WIDGET (self), editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

void
limber_editor_head_focus (LimberEditorHead *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_HEAD (self));
  limber_editor_text_focus (self->title);
}

static void
limber_editor_head_dispose (GObject *object)
{
  g_clear_object (&LIMBER_EDITOR_HEAD (object)->editor);
  G_OBJECT_CLASS (limber_editor_head_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (LIMBER_TYPE_CHOICE_FIELD);
  g_type_ensure (LIMBER_TYPE_EDITOR_SCHEDULE);
  g_type_ensure (LIMBER_TYPE_EDITOR_TEXT);
  g_type_ensure (LIMBER_TYPE_FAULT_LIST);
  g_type_ensure (LIMBER_TYPE_NUMBER_FIELD);
  g_type_ensure (LIMBER_TYPE_TEXTS_FIELD);
}

static void
limber_editor_head_class_init (LimberEditorHeadClass *klass)
{
  static const char *const pauses[N_PAUSES] = { "ready", "move", "rest", "switch", "gap", "pause" };
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_head_dispose;
  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-head.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, faults);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, title);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, kind);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, level);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, green);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, amber);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, easier);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, harder);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorHead, fallback);
  for (guint i = 0; i < N_PAUSES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, pauses[i], FALSE,
                                               G_STRUCT_OFFSET (LimberEditorHead, pauses)
                                                   + i * sizeof (LimberNumberField *));
  gtk_widget_class_bind_template_callback (widget_class, pain_chosen);
}

static void
limber_editor_head_init (LimberEditorHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  add_choices (self);
  set_ranges (self);
}
