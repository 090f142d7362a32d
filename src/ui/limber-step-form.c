/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-step-form.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-choice-field.h"
#include "limber-demo-figure.h"
#include "limber-dose-form.h"
#include "limber-dose-words.h"
#include "limber-draft-dose.h"
#include "limber-draft-words.h"
#include "limber-editor-field.h"
#include "limber-editor-finder.h"
#include "limber-editor-text.h"
#include "limber-fault-list.h"
#include "limber-number-field.h"
#include "limber-own-exercise-form.h"
#include "limber-switch-field.h"
#include "limber-ui.h"
#include "limber-volume.h"

/* Limits of format 1. */
#define PAIN_MAX 10
#define READY_MAX_S 900
/* So long nothing has changed before a screen reader is told the words. */
#define SETTLED_MS 1200

struct _LimberStepForm
{
  AdwBin parent_instance;

  LimberDemoFigure *figure;
  GtkLabel *name;
  GtkLabel *position;
  GtkWidget *change_button;
  GtkWidget *write_button;
  LimberFaultList *faults;
  GtkWidget *words_box;
  GtkLabel *words;
  GtkLabel *volume;
  LimberDoseForm *dose;
  GtkWidget *manner;
  LimberChoiceField *level;
  LimberChoiceField *sides;
  LimberChoiceField *first_side;
  LimberNumberField *pain_limit;
  LimberNumberField *ready;
  LimberChoiceField *flare;
  LimberDoseForm *flare_dose;
  LimberOwnExerciseForm *own_exercise;

  LimberEditor *editor;
  LimberFigures *figures;
  LimberClock *clock;
  guint announce_source;
};

G_DEFINE_FINAL_TYPE (LimberStepForm, limber_step_form, ADW_TYPE_BIN)

/* --- The exercise --- */

static void
show_exercise (LimberStepForm *self, LimberDraft *draft, const LimberDraftRow *row)
{
  g_autofree char *name = limber_draft_words_row (draft, row);
  g_autofree char *folder = NULL;

  limber_ui_set_text (self->name, name);
  gtk_widget_set_visible (GTK_WIDGET (self->figure), row->exercise != NULL);
  gtk_widget_set_visible (GTK_WIDGET (self->position), row->exercise != NULL);
  if (!row->exercise)
    return;
  limber_ui_set_text (self->position, limber_position_label (row->exercise->position));
  folder = limber_editor_dup_folder (self->editor);
  limber_demo_figure_show (self->figure, row->exercise, folder, self->clock);
}

static void
show_own_exercise (LimberStepForm *self, LimberDraft *draft, const LimberDraftRow *row)
{
  g_autofree char *pointer = g_strconcat (row->pointer, "/exercise", NULL);
  gboolean own = limber_draft_is_object (draft, pointer);

  gtk_widget_set_visible (self->write_button, !own && row->exercise);
  gtk_widget_set_visible (GTK_WIDGET (self->own_exercise), own);
  if (own)
    limber_own_exercise_form_show (self->own_exercise, self->editor, self->figures, row->pointer);
}

static void
write_exercise (LimberStepForm *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const LimberDraftRow *row = limber_editor_get_row (self->editor);

  limber_editor_settle (self->editor);
  /* The button goes as it is pressed. */
  gtk_widget_grab_focus (self->change_button);
  limber_editor_take (self->editor, limber_draft_write_exercise (draft, row->pointer));
  limber_editor_settle (self->editor);
}

static void
exercise_chosen (LimberStepForm *self, const char *id)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const LimberDraftRow *row = limber_editor_get_row (self->editor);
  g_autofree char *pointer = row ? g_strconcat (row->pointer, "/exercise", NULL) : NULL;

  limber_editor_settle (self->editor);
  limber_editor_take (self->editor, row ? limber_draft_set_text (draft, pointer, id) : NULL);
  limber_editor_settle (self->editor);
}

static void
change_exercise (LimberStepForm *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *finder =
      limber_editor_finder_new_choice (window, self->editor, self->figures, _ ("Change Exercise"));

  g_signal_connect_object (finder, "chosen", G_CALLBACK (exercise_chosen), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (finder));
}

/* --- What the patient reads --- */

static gboolean
announce (gpointer data)
{
  LimberStepForm *self = data;
  g_autofree char *text = g_strdup_printf ("%s. %s", gtk_label_get_text (self->words),
                                           gtk_label_get_text (self->volume));

  self->announce_source = 0;
  limber_ui_set_name (self->words_box, text);
  return G_SOURCE_REMOVE;
}

static int
repeat_of (LimberDraft *draft, const LimberDraftRow *row)
{
  g_autofree char *block = g_strdup_printf ("/steps/%u", row->entry);

  return row->inner < 0 ? 1 : limber_draft_find_row (draft, block)->repeat;
}

static char *
volume_in_words (LimberDraft *draft, const LimberDraftRow *row)
{
  const LimberSchedule *schedule = limber_draft_get_partial (draft)->schedule;
  LimberSides sides = limber_step_sides (row->step);
  int repeat = repeat_of (draft, row);
  g_autofree char *session = limber_volume_session_words (row->dose, sides, repeat);
  g_autofree char *week = NULL;

  if (schedule)
    week = limber_volume_step_words (limber_volume_sessions_a_week (schedule), row->dose, sides,
                                     repeat);
  if (!week)
    return g_steal_pointer (&session);
  /* Translators: "16 repetitions a session, 48 repetitions a week" */
  return g_strdup_printf (_ ("%s, %s"), session, week);
}

static void
show_words (LimberStepForm *self, LimberDraft *draft, const LimberDraftRow *row)
{
  const LimberRoutine *routine = limber_draft_get_partial (draft);
  gboolean known = row->dose && row->exercise && row->n_errors == 0;
  g_autofree char *words = NULL;
  g_autofree char *volume = NULL;
  gboolean changed;

  gtk_widget_set_visible (self->words_box, known);
  if (!known)
    return;
  words = limber_words_dose_in_full (row->dose, limber_step_sides (row->step), &routine->defaults);
  volume = volume_in_words (draft, row);
  changed = limber_ui_set_text (self->words, words);
  changed |= limber_ui_set_text (self->volume, volume);
  if (!changed)
    return;
  g_clear_handle_id (&self->announce_source, g_source_remove);
  self->announce_source = g_timeout_add (SETTLED_MS, announce, self);
}

/* --- The fields --- */

static void
show_sides (LimberStepForm *self, LimberDraft *draft, const LimberDraftRow *row)
{
  g_autofree char *first_side = g_strconcat (row->pointer, "/first_side", NULL);
  LimberSides usual = row->exercise ? row->exercise->sides : LIMBER_SIDES_NONE;
  /* Translators: what holds if nothing else is chosen; %s is such as "Sides in turn" */
  g_autofree char *label = g_strdup_printf (_ ("As usual: %s"), limber_sides_label (usual));
  gboolean sided = row->exercise && limber_step_sides (row->step) != LIMBER_SIDES_NONE;

  g_autofree char *first = g_strdup_printf (
      _ ("As usual: %s"),
      limber_side_label (row->exercise ? row->exercise->first_side : LIMBER_SIDE_LEFT));

  limber_choice_field_set_label (self->sides, 0, label);
  limber_choice_field_set_label (self->first_side, 0, first);
  gtk_widget_set_visible (GTK_WIDGET (self->first_side),
                          sided || limber_draft_has (draft, first_side));
}

static void
show_level (LimberStepForm *self, LimberDraft *draft, const LimberDraftRow *row)
{
  g_autofree char *level = g_strconcat (row->pointer, "/level", NULL);
  g_autofree char *dose = g_strconcat (row->pointer, "/dose", NULL);

  gtk_widget_set_visible (GTK_WIDGET (self->level),
                          limber_draft_has (draft, level) || !limber_draft_has (draft, dose));
}

static void
show_usual (LimberStepForm *self, const LimberRoutine *routine)
{
  g_autofree char *pain = limber_number_text (LIMBER_NUMBER_COUNT, routine->amber_max);
  g_autofree char *ready = limber_number_text (LIMBER_NUMBER_CLOCK, routine->defaults.ready_s);

  limber_number_field_set_range (self->pain_limit, LIMBER_NUMBER_COUNT, 0, PAIN_MAX, pain,
                                 routine->amber_max);
  limber_number_field_set_range (self->ready, LIMBER_NUMBER_CLOCK, 0, READY_MAX_S, ready,
                                 routine->defaults.ready_s);
}

static void
show_flare (LimberStepForm *self, LimberDraft *draft, const LimberDraftRow *row)
{
  g_autofree char *flare = g_strconcat (row->pointer, "/flare", NULL);
  gboolean is_dose = limber_draft_is_object (draft, flare);

  gtk_widget_set_visible (GTK_WIDGET (self->flare_dose), is_dose);
  if (is_dose)
    limber_dose_form_show (self->flare_dose, self->editor, row->pointer, "flare");
}

static gboolean
flare_chosen (LimberStepForm *self, const char *word)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const LimberDraftRow *row = limber_editor_get_row (self->editor);

  if (!g_str_equal (word, "{}"))
    return FALSE;
  limber_editor_settle (self->editor);
  limber_editor_take (self->editor, limber_draft_write_dose (draft, row->pointer, "flare"));
  return TRUE;
}

/* What no field tells is told above them. */
static void
show_other_faults (LimberStepForm *self, const char *pointer)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  limber_editor_fields_list (GTK_WIDGET (self), told);
  g_ptr_array_add (told, g_strconcat (pointer, "/dose", NULL));
  limber_fault_list_show_besides (self->faults, self->editor, pointer, told);
}

static void
show (LimberStepForm *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  const LimberDraftRow *row = limber_editor_get_row (self->editor);

  if (!row || row->is_block || !row->step)
    return;
  show_exercise (self, draft, row);
  show_own_exercise (self, draft, row);
  show_words (self, draft, row);
  show_sides (self, draft, row);
  show_level (self, draft, row);
  show_usual (self, limber_draft_get_partial (draft));
  limber_dose_form_show (self->dose, self->editor, row->pointer, "dose");
  limber_field_row_show_all (self->manner, self->editor, draft, row->pointer);
  show_flare (self, draft, row);
  show_other_faults (self, row->pointer);
}

void
limber_step_form_set_editor (LimberStepForm *self, LimberEditor *editor, LimberFigures *figures,
                             LimberClock *clock)
{
  g_return_if_fail (LIMBER_IS_STEP_FORM (self));

  g_set_object (&self->editor, editor);
  g_set_object (&self->figures, figures);
  g_set_object (&self->clock, clock);
  g_signal_connect_object (editor, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (editor, "selected", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

void
limber_step_form_focus (LimberStepForm *self)
{
  g_return_if_fail (LIMBER_IS_STEP_FORM (self));
  limber_dose_form_focus (self->dose);
}

/* --- The object --- */

static void
add_choices (LimberStepForm *self)
{
  limber_choice_field_add (self->level, NULL, _ ("As the patient chooses"));
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    limber_choice_field_add (self->level, limber_level_to_string ((LimberLevel) i),
                             limber_level_label ((LimberLevel) i));
  limber_choice_field_add (self->sides, NULL, _ ("As usual"));
  for (guint i = 0; i < LIMBER_N_SIDES; i++)
    limber_choice_field_add (self->sides, limber_sides_to_string ((LimberSides) i),
                             limber_sides_label ((LimberSides) i));
  limber_choice_field_add (self->first_side, NULL, _ ("As usual"));
  limber_choice_field_add (self->first_side, "left", limber_side_label (LIMBER_SIDE_LEFT));
  limber_choice_field_add (self->first_side, "right", limber_side_label (LIMBER_SIDE_RIGHT));
  limber_choice_field_add (self->flare, NULL, _ ("The same"));
  limber_choice_field_add (self->flare, "skip", _ ("Leave it out"));
  limber_choice_field_add (self->flare, "{}", _ ("Another dose"));
}

static void
limber_step_form_dispose (GObject *object)
{
  LimberStepForm *self = LIMBER_STEP_FORM (object);

  g_clear_handle_id (&self->announce_source, g_source_remove);
  g_clear_object (&self->editor);
  g_clear_object (&self->figures);
  g_clear_object (&self->clock);
  G_OBJECT_CLASS (limber_step_form_parent_class)->dispose (object);
}

static void
ensure_types (void)
{
  g_type_ensure (LIMBER_TYPE_CHOICE_FIELD);
  g_type_ensure (LIMBER_TYPE_DEMO_FIGURE);
  g_type_ensure (LIMBER_TYPE_DOSE_FORM);
  g_type_ensure (LIMBER_TYPE_EDITOR_TEXT);
  g_type_ensure (LIMBER_TYPE_FAULT_LIST);
  g_type_ensure (LIMBER_TYPE_NUMBER_FIELD);
  g_type_ensure (LIMBER_TYPE_OWN_EXERCISE_FORM);
  g_type_ensure (LIMBER_TYPE_SWITCH_FIELD);
}

static void
limber_step_form_class_init (LimberStepFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_step_form_dispose;
  ensure_types ();
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-step-form.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, name);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, position);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, faults);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, words_box);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, words);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, volume);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, dose);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, manner);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, level);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, sides);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, first_side);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, change_button);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, write_button);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, own_exercise);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, pain_limit);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, ready);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, flare);
  gtk_widget_class_bind_template_child (widget_class, LimberStepForm, flare_dose);
  gtk_widget_class_bind_template_callback (widget_class, flare_chosen);
  gtk_widget_class_bind_template_callback (widget_class, change_exercise);
  gtk_widget_class_bind_template_callback (widget_class, write_exercise);
}

static void
limber_step_form_init (LimberStepForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_choices (self);
}
