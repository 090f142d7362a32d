/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-dose-form.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-choice-field.h"
#include "limber-dose-fields.h"
#include "limber-draft-dose.h"
#include "limber-editor-field.h"
#include "limber-effort-field.h"
#include "limber-fault-list.h"
#include "limber-number-field.h"
#include "limber-script-field.h"
#include "limber-switch-field.h"
#include "limber-ui.h"

/* There is no telling which fields a dose has. */
#define NO_TYPE (-1)

struct _LimberDoseForm
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkWidget *origin;
  GtkWidget *reset_button;
  LimberFaultList *faults;
  GtkListBox *list;
  LimberChoiceField *type_row;
  GtkWidget *self_paced;
  GtkWidget *script;
  LimberChoiceField *talk;

  char *context; /* (nullable) */
  LimberEditor *editor;
  char *step; /* (nullable): until it is shown */
  char *key;  /* (nullable) */
  int type;
  GPtrArray *numbers; /* (element-type GtkWidget): of the type's fields, in their order */
};

enum
{
  PROP_TITLE = 1,
  PROP_CONTEXT,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];

G_DEFINE_FINAL_TYPE (LimberDoseForm, limber_dose_form, ADW_TYPE_BIN)

static int
type_at (LimberDraft *draft, const char *pointer)
{
  g_autofree char *place = g_strconcat (pointer, "/type", NULL);
  g_autofree char *word = limber_draft_dup_text (draft, place);
  LimberDoseType type;

  return word && limber_dose_type_from_string (word, &type) ? (int) type : NO_TYPE;
}

static void
build_numbers (LimberDoseForm *self, int type)
{
  gboolean focused = gtk_widget_get_focus_child (GTK_WIDGET (self->list)) != NULL;

  while (self->numbers->len > 0)
    gtk_list_box_remove (self->list, g_ptr_array_steal_index (self->numbers, 0));
  self->type = type;
  if (type == NO_TYPE)
    return;
  for (const LimberDoseField *field = limber_dose_fields ((LimberDoseType) type); field->key;
       field++)
    {
      GtkWidget *row = limber_number_field_new (field);

      g_ptr_array_add (self->numbers, row);
      gtk_list_box_insert (self->list, row, (int) self->numbers->len);
      limber_field_row_set_context (LIMBER_FIELD_ROW (row), self->context);
    }
  /* What had it may be gone. */
  if (focused && gtk_widget_get_focus_child (GTK_WIDGET (self->list)) == NULL)
    limber_dose_form_focus (self);
}

static void
show_usual (LimberDoseForm *self, LimberDraft *draft)
{
  const LimberRoutine *routine = limber_draft_get_partial (draft);
  const LimberDoseField *fields = limber_dose_fields ((LimberDoseType) self->type);

  for (guint i = 0; i < self->numbers->len; i++)
    limber_number_field_set_dose_field (g_ptr_array_index (self->numbers, i), &fields[i],
                                        limber_dose_field_usual (&fields[i], &routine->defaults));
}

static void
show_origin (LimberDoseForm *self, LimberDraft *draft, const char *pointer)
{
  const LimberDraftRow *row = limber_draft_find_row (draft, self->step);
  gboolean own = limber_draft_has (draft, pointer);
  gboolean usual = g_strcmp0 (self->key, "dose") == 0 && row && row->exercise;
  gboolean any = FALSE;

  for (guint i = 0; usual && i < LIMBER_N_LEVELS; i++)
    any |= row->exercise->levels[i] != NULL;
  gtk_widget_set_visible (self->origin, usual && !own && any);
  gtk_widget_set_visible (self->reset_button, usual && own && any);
}

static gboolean
has_key (int type, const char *key)
{
  return type != NO_TYPE && limber_dose_type_has_key ((LimberDoseType) type, key);
}

/* What no field tells is told above them. */
static void
show_other_faults (LimberDoseForm *self, const char *pointer)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  limber_editor_fields_list (GTK_WIDGET (self->list), told);
  limber_fault_list_show_besides (self->faults, self->editor, pointer, told);
}

static void
show (LimberDoseForm *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  g_autofree char *pointer = g_strconcat (self->step, "/", self->key, NULL);
  g_autoptr (LimberDraft) shown = limber_draft_write_dose (draft, self->step, self->key);
  int type;

  if (!shown)
    return;
  type = type_at (shown, pointer);
  if (type != self->type)
    build_numbers (self, type);
  if (type != NO_TYPE)
    show_usual (self, draft);
  gtk_widget_set_visible (self->self_paced, has_key (type, "self_paced"));
  gtk_widget_set_visible (self->script, has_key (type, "lines"));
  show_origin (self, draft, pointer);
  limber_field_row_show_all (GTK_WIDGET (self->list), self->editor, shown, pointer);
  show_other_faults (self, pointer);
}

void
limber_dose_form_show (LimberDoseForm *self, LimberEditor *editor, const char *step,
                       const char *key)
{
  g_return_if_fail (LIMBER_IS_DOSE_FORM (self));

  g_set_object (&self->editor, editor);
  if (g_strcmp0 (self->step, step) != 0)
    {
      g_free (self->step);
      self->step = g_strdup (step);
    }
  if (g_strcmp0 (self->key, key) != 0)
    {
      g_free (self->key);
      self->key = g_strdup (key);
    }
  show (self);
}

static gboolean
type_chosen (LimberDoseForm *self, const char *word)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  LimberDoseType type;

  if (!limber_dose_type_from_string (word, &type))
    return FALSE;
  limber_editor_settle (self->editor);
  limber_editor_take (self->editor,
                      limber_draft_set_dose_type (draft, self->step, self->key, type));
  return TRUE;
}

static void
reset (LimberDoseForm *self)
{
  g_autofree char *pointer = g_strconcat (self->step, "/", self->key, NULL);

  /* The button goes as it is pressed. */
  limber_dose_form_focus (self);
  limber_editor_settle (self->editor);
  limber_editor_take (self->editor,
                      limber_draft_unset (limber_editor_get_draft (self->editor), pointer));
  limber_editor_settle (self->editor);
}

void
limber_dose_form_focus (LimberDoseForm *self)
{
  g_return_if_fail (LIMBER_IS_DOSE_FORM (self));
  limber_field_row_focus (self->numbers->len > 0 ? g_ptr_array_index (self->numbers, 0)
                                                 : LIMBER_FIELD_ROW (self->type_row));
}

static void
set_context (LimberDoseForm *self, const char *context)
{
  g_free (self->context);
  self->context = g_strdup (context);
  for (GtkWidget *row = gtk_widget_get_first_child (GTK_WIDGET (self->list)); row;
       row = gtk_widget_get_next_sibling (row))
    limber_field_row_set_context (LIMBER_FIELD_ROW (row), context);
}

static void
limber_dose_form_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberDoseForm *self = LIMBER_DOSE_FORM (object);

  switch (id)
    {
    case PROP_TITLE:
      limber_ui_set_text (self->heading, g_value_get_string (value));
      break;
    case PROP_CONTEXT:
      set_context (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_dose_form_dispose (GObject *object)
{
  LimberDoseForm *self = LIMBER_DOSE_FORM (object);

  g_clear_object (&self->editor);
  G_OBJECT_CLASS (limber_dose_form_parent_class)->dispose (object);
}

static void
limber_dose_form_finalize (GObject *object)
{
  LimberDoseForm *self = LIMBER_DOSE_FORM (object);

  g_free (self->context);
  g_free (self->step);
  g_free (self->key);
  g_ptr_array_unref (self->numbers);
  G_OBJECT_CLASS (limber_dose_form_parent_class)->finalize (object);
}

static void
limber_dose_form_class_init (LimberDoseFormClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_dose_form_dispose;
  object_class->finalize = limber_dose_form_finalize;
  object_class->set_property = limber_dose_form_set_property;
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_CONTEXT] =
      g_param_spec_string ("context", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (LIMBER_TYPE_CHOICE_FIELD);
  g_type_ensure (LIMBER_TYPE_EFFORT_FIELD);
  g_type_ensure (LIMBER_TYPE_FAULT_LIST);
  g_type_ensure (LIMBER_TYPE_SCRIPT_FIELD);
  g_type_ensure (LIMBER_TYPE_SWITCH_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-dose-form.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, origin);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, reset_button);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, faults);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, list);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, type_row);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, self_paced);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, script);
  gtk_widget_class_bind_template_child (widget_class, LimberDoseForm, talk);
  gtk_widget_class_bind_template_callback (widget_class, type_chosen);
  gtk_widget_class_bind_template_callback (widget_class, reset);
}

static void
limber_dose_form_init (LimberDoseForm *self)
{
  self->type = NO_TYPE;
  self->numbers = g_ptr_array_new ();
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < LIMBER_N_DOSE_TYPES; i++)
    limber_choice_field_add (self->type_row, limber_dose_type_to_string ((LimberDoseType) i),
                             limber_dose_type_label ((LimberDoseType) i));
  limber_choice_field_add (self->talk, NULL, _ ("Not given"));
  limber_choice_field_add (self->talk, "light", _ ("Can talk and sing"));
  limber_choice_field_add (self->talk, "moderate", _ ("Can talk, but not sing"));
}
