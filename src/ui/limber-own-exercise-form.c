/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-own-exercise-form.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-choice-field.h"
#include "limber-dose-form.h"
#include "limber-draft-dose.h"
#include "limber-editor-finder.h"
#include "limber-editor-text.h"
#include "limber-file-dialog.h"
#include "limber-picture-file.h"
#include "limber-targets-field.h"
#include "limber-texts-field.h"
#include "limber-ui.h"

struct _LimberOwnExerciseForm
{
  AdwBin parent_instance;

  GtkWidget *fields;
  GtkBox *levels_box;
  LimberChoiceField *position;
  LimberChoiceField *kind;
  LimberChoiceField *sides;
  GtkLabel *figure_state;
  GtkWidget *without_figure;
  GtkWidget *picture_list;

  GtkWidget *levels[LIMBER_N_LEVELS]; /* whether there is a dose for it */
  LimberDoseForm *doses[LIMBER_N_LEVELS];

  LimberEditor *editor;
  LimberFigures *figures;
  char *step; /* (nullable): until it is shown */
};

G_DEFINE_FINAL_TYPE (LimberOwnExerciseForm, limber_own_exercise_form, ADW_TYPE_BIN)

static char *
pointer_to (LimberOwnExerciseForm *self, const char *key)
{
  return g_strconcat (self->step, "/exercise/", key, NULL);
}

/* --- Figure and picture --- */

static void
show_figure (LimberOwnExerciseForm *self, LimberDraft *draft)
{
  g_autofree char *motion = pointer_to (self, "motion");
  g_autofree char *picture = pointer_to (self, "picture");
  g_autofree char *alt = pointer_to (self, "picture_alt");
  gboolean has_motion = limber_draft_has (draft, motion);
  gboolean has_picture = limber_draft_has (draft, picture);

  limber_ui_set_text (self->figure_state,
                      has_motion    ? _ ("A figure shows how it is done.")
                      : has_picture ? _ ("A picture shows how it is done.")
                                    : _ ("A figure at rest shows the starting position."));
  gtk_widget_set_visible (self->without_figure, has_motion || has_picture);
  gtk_widget_set_visible (self->picture_list, has_picture || limber_draft_has (draft, alt));
}

/* One after the other, and undone as one. */
static LimberDraft *
without (LimberOwnExerciseForm *self, LimberDraft *draft, const char *key)
{
  g_autofree char *pointer = pointer_to (self, key);

  return limber_draft_unset (draft, pointer);
}

static LimberDraft *
without_figure (LimberOwnExerciseForm *self)
{
  g_autoptr (LimberDraft) still = without (self, limber_editor_get_draft (self->editor), "motion");
  g_autoptr (LimberDraft) plain = still ? without (self, still, "picture") : NULL;

  return plain ? without (self, plain, "picture_alt") : NULL;
}

static void
take (LimberOwnExerciseForm *self, LimberDraft *draft)
{
  limber_editor_settle (self->editor);
  limber_editor_take (self->editor, draft);
  limber_editor_settle (self->editor);
}

static void
figure_chosen (LimberOwnExerciseForm *self, const char *id)
{
  LimberExercises *exercises = limber_draft_get_exercises (limber_editor_get_draft (self->editor));
  const LimberExercise *exercise = exercises ? limber_exercises_lookup (exercises, id) : NULL;
  g_autoptr (LimberDraft) plain = NULL;
  g_autofree char *pointer = NULL;

  if (!exercise)
    return;
  if (!exercise->motion)
    {
      limber_ui_show_message (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                              _ ("This Exercise Does Not Move"),
                              _ ("It has no figure of its own. Choose another one."));
      return;
    }
  plain = without_figure (self);
  pointer = pointer_to (self, "motion");
  take (self, plain ? limber_draft_set (plain, pointer, exercise->motion) : NULL);
}

static void
choose_figure (LimberOwnExerciseForm *self)
{
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));
  GtkWidget *finder = limber_editor_finder_new_choice (window, self->editor, self->figures,
                                                       _ ("Move Like an Exercise"));

  g_signal_connect_object (finder, "chosen", G_CALLBACK (figure_chosen), self, G_CONNECT_SWAPPED);
  gtk_window_present (GTK_WINDOW (finder));
}

static void
picture_chosen (GtkWindow *window, GFile *file, gpointer data)
{
  LimberOwnExerciseForm *self = data;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *folder = limber_editor_dup_folder (self->editor);
  g_autofree char *pointer = pointer_to (self, "picture");
  g_autoptr (GError) error = NULL;
  g_autofree char *name = path ? limber_picture_copy (path, folder, &error) : NULL;
  g_autoptr (LimberDraft) plain = NULL;

  if (!name)
    {
      limber_ui_show_message (window, _ ("This Picture Cannot Be Used"),
                              error ? error->message
                                    : _ ("Limber opens files on this computer only. Copy it here "
                                         "first."));
      return;
    }
  plain = without_figure (self);
  take (self, plain ? limber_draft_set_text (plain, pointer, name) : NULL);
}

static void
choose_picture (LimberOwnExerciseForm *self)
{
  static const char *const patterns[] = { "*.png", "*.jpg", "*.jpeg", "*.svg", "*.webp", NULL };
  const LimberFileQuestion question = { .title = _ ("Choose a Picture"),
                                        .accept = _ ("_Choose"),
                                        .filter = _ ("Pictures"),
                                        .patterns = patterns };
  GtkWindow *window = GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self)));

  limber_file_dialog_show (window, &question, picture_chosen, g_object_ref (self), g_object_unref);
}

static void
remove_figure (LimberOwnExerciseForm *self)
{
  /* The button goes with the figure. */
  gtk_widget_child_focus (GTK_WIDGET (self->position), GTK_DIR_TAB_FORWARD);
  take (self, without_figure (self));
}

/* --- Doses by level --- */

static char *
key_of (guint level)
{
  return g_strconcat ("exercise/levels/", limber_level_to_string ((LimberLevel) level), NULL);
}

static void
show_level (LimberOwnExerciseForm *self, LimberDraft *draft, guint level)
{
  g_autofree char *key = key_of (level);
  g_autofree char *pointer = g_strconcat (self->step, "/", key, NULL);
  gboolean has_dose = limber_draft_is_object (draft, pointer);

  limber_field_row_show (LIMBER_FIELD_ROW (self->levels[level]), self->editor, draft, self->step);
  gtk_widget_set_visible (GTK_WIDGET (self->doses[level]), has_dose);
  if (has_dose)
    limber_dose_form_show (self->doses[level], self->editor, self->step, key);
}

static gboolean
level_chosen (LimberOwnExerciseForm *self, const char *word, LimberChoiceField *field)
{
  guint level = 0;
  g_autofree char *key = NULL;

  if (!g_str_equal (word, "{}"))
    return FALSE;
  while (self->levels[level] != GTK_WIDGET (field))
    level++;
  key = key_of (level);
  take (self, limber_draft_write_dose (limber_editor_get_draft (self->editor), self->step, key));
  return TRUE;
}

static void
add_level (LimberOwnExerciseForm *self, guint level)
{
  const char *label = limber_level_label ((LimberLevel) level);
  g_autofree char *name = key_of (level);
  g_autofree char *key = g_strconcat ("/", name, NULL);
  GtkWidget *list = gtk_list_box_new ();
  GtkWidget *row = g_object_new (LIMBER_TYPE_CHOICE_FIELD, "title", label, "key", key, NULL);
  GtkWidget *dose = g_object_new (LIMBER_TYPE_DOSE_FORM, "title", label, "context", label, NULL);

  self->levels[level] = row;
  self->doses[level] = LIMBER_DOSE_FORM (dose);
  limber_choice_field_add (LIMBER_CHOICE_FIELD (row), NULL, _ ("No dose"));
  limber_choice_field_add (LIMBER_CHOICE_FIELD (row), "{}", _ ("A dose of its own"));
  g_signal_connect_swapped (row, "chosen", G_CALLBACK (level_chosen), self);
  gtk_list_box_set_selection_mode (GTK_LIST_BOX (list), GTK_SELECTION_NONE);
  gtk_widget_add_css_class (list, "boxed-list");
  limber_ui_set_name (list, label);
  gtk_list_box_append (GTK_LIST_BOX (list), row);
  gtk_box_append (self->levels_box, list);
  gtk_box_append (self->levels_box, dose);
}

/* --- The form --- */

void
limber_own_exercise_form_show (LimberOwnExerciseForm *self, LimberEditor *editor,
                               LimberFigures *figures, const char *step)
{
  LimberDraft *draft = limber_editor_get_draft (editor);

  g_return_if_fail (LIMBER_IS_OWN_EXERCISE_FORM (self));

  g_set_object (&self->editor, editor);
  g_set_object (&self->figures, figures);
  if (g_strcmp0 (self->step, step) != 0)
    {
      g_free (self->step);
      self->step = g_strdup (step);
    }
  show_figure (self, draft);
  limber_field_row_show_all (self->fields, editor, draft, step);
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    show_level (self, draft, i);
}

static void
add_choices (LimberOwnExerciseForm *self)
{
  for (guint i = 0; i < LIMBER_N_POSITIONS; i++)
    limber_choice_field_add (self->position, limber_position_to_string ((LimberPosition) i),
                             limber_position_label ((LimberPosition) i));
  limber_choice_field_add (self->kind, NULL, _ ("Not given"));
  for (guint i = 0; i < LIMBER_KIND_MIXED; i++)
    limber_choice_field_add (self->kind, limber_kind_to_string ((LimberKind) i),
                             limber_kind_label ((LimberKind) i));
  limber_choice_field_add (self->sides, NULL, _ ("Not given"));
  for (guint i = 0; i < LIMBER_N_SIDES; i++)
    limber_choice_field_add (self->sides, limber_sides_to_string ((LimberSides) i),
                             limber_sides_label ((LimberSides) i));
}

static void
limber_own_exercise_form_dispose (GObject *object)
{
  LimberOwnExerciseForm *self = LIMBER_OWN_EXERCISE_FORM (object);

  g_clear_object (&self->editor);
  g_clear_object (&self->figures);
  g_clear_pointer (&self->step, g_free);
  G_OBJECT_CLASS (limber_own_exercise_form_parent_class)->dispose (object);
}

static void
limber_own_exercise_form_class_init (LimberOwnExerciseFormClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_own_exercise_form_dispose;
  g_type_ensure (LIMBER_TYPE_CHOICE_FIELD);
  g_type_ensure (LIMBER_TYPE_EDITOR_TEXT);
  g_type_ensure (LIMBER_TYPE_TARGETS_FIELD);
  g_type_ensure (LIMBER_TYPE_TEXTS_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-own-exercise-form.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, fields);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, levels_box);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, position);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, kind);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, sides);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, figure_state);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, without_figure);
  gtk_widget_class_bind_template_child (widget_class, LimberOwnExerciseForm, picture_list);
  gtk_widget_class_bind_template_callback (widget_class, choose_figure);
  gtk_widget_class_bind_template_callback (widget_class, choose_picture);
  gtk_widget_class_bind_template_callback (widget_class, remove_figure);
}

static void
limber_own_exercise_form_init (LimberOwnExerciseForm *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_choices (self);
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    add_level (self, i);
}
