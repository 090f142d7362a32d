/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-schedule.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-button-row.h"
#include "limber-date-words.h"
#include "limber-draft-schedule.h"
#include "limber-editor-field.h"
#include "limber-fault-list.h"
#include "limber-locale.h"
#include "limber-number-field.h"
#include "limber-texts-field.h"
#include "limber-ui.h"
#include "limber-words.h"

#define WEEK 7
/* Of format 1. */
#define WEEKS_MAX 520
/* What the arrow key begins with: a usual time until the next visit. */
#define WEEKS_USUAL 6

struct _LimberEditorSchedule
{
  AdwBin parent_instance;

  GtkWidget *group;
  GtkDropDown *rhythm;
  GtkWidget *a_week_row;
  GtkSpinButton *a_week;
  GtkWidget *days_row;
  GtkWidget *days_box;
  GtkToggleButton *days[WEEK];
  GtkWidget *a_day_row;
  GtkSpinButton *a_day;
  LimberNumberField *weeks;
  GtkWidget *times;
  GtkWidget *faults_row;
  LimberFaultList *faults;

  LimberEditor *editor; /* (nullable): until it is set */
  gboolean showing;     /* what is not the person's doing */
};

static void limber_editor_schedule_field_init (LimberEditorFieldInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberEditorSchedule, limber_editor_schedule, ADW_TYPE_BIN,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_EDITOR_FIELD,
                                                      limber_editor_schedule_field_init))

/* --- Showing --- */

/* "As in the file" is a choice only where it is so. */
static void
show_rhythm (LimberEditorSchedule *self, LimberDraftRhythm rhythm)
{
  GtkStringList *words = GTK_STRING_LIST (gtk_drop_down_get_model (self->rhythm));
  guint n = g_list_model_get_n_items (G_LIST_MODEL (words));

  if (rhythm == LIMBER_RHYTHM_OTHER && n < LIMBER_N_RHYTHMS)
    gtk_string_list_append (words, _ ("As in the File"));
  gtk_drop_down_set_selected (self->rhythm, rhythm);
  if (rhythm != LIMBER_RHYTHM_OTHER && n == LIMBER_N_RHYTHMS)
    gtk_string_list_remove (words, LIMBER_RHYTHM_OTHER);
}

static void
show_value (GtkSpinButton *spin, int value)
{
  if (gtk_spin_button_get_value_as_int (spin) != value)
    gtk_spin_button_set_value (spin, value);
}

static void
show_faults (LimberEditorSchedule *self)
{
  g_autoptr (GPtrArray) told = g_ptr_array_new_with_free_func (g_free);

  limber_editor_fields_list (self->group, told);
  limber_fault_list_show_besides (self->faults, self->editor, "/schedule", told);
  gtk_widget_set_visible (self->faults_row, limber_fault_list_get_n (self->faults) > 0);
}

static void
show (LimberEditorSchedule *self)
{
  LimberDraftSchedule schedule = limber_draft_get_schedule (limber_editor_get_draft (self->editor));
  LimberDraftRhythm rhythm = schedule.rhythm;

  self->showing = TRUE;
  show_rhythm (self, rhythm);
  if (rhythm == LIMBER_RHYTHM_TIMES)
    show_value (self->a_week, schedule.a_week);
  if (rhythm == LIMBER_RHYTHM_DAILY || rhythm == LIMBER_RHYTHM_DAYS)
    show_value (self->a_day, schedule.a_day);
  for (int i = 0; i < WEEK; i++)
    if (rhythm == LIMBER_RHYTHM_DAYS)
      gtk_toggle_button_set_active (self->days[i], schedule.days >> i & 1u);
  gtk_widget_set_visible (self->a_week_row, rhythm == LIMBER_RHYTHM_TIMES);
  gtk_widget_set_visible (self->days_row, rhythm == LIMBER_RHYTHM_DAYS);
  gtk_widget_set_visible (self->a_day_row,
                          rhythm == LIMBER_RHYTHM_DAILY || rhythm == LIMBER_RHYTHM_DAYS);
  gtk_widget_set_visible (GTK_WIDGET (self->weeks), rhythm != LIMBER_RHYTHM_NONE);
  gtk_widget_set_visible (self->times, rhythm != LIMBER_RHYTHM_NONE);
  self->showing = FALSE;
  show_faults (self);
}

/* --- Changing --- */

static LimberDraftSchedule
get_schedule (LimberEditorSchedule *self)
{
  LimberDraftSchedule schedule = {
    .rhythm = (LimberDraftRhythm) gtk_drop_down_get_selected (self->rhythm),
    .a_day = gtk_spin_button_get_value_as_int (self->a_day),
    .a_week = gtk_spin_button_get_value_as_int (self->a_week),
  };

  for (int i = 0; i < WEEK; i++)
    if (gtk_toggle_button_get_active (self->days[i]))
      schedule.days |= 1u << i;
  return schedule;
}

/* The last day that is named stays: a routine for no day is none. */
static void
edited (LimberEditorSchedule *self)
{
  LimberDraftSchedule schedule;

  if (self->showing || !self->editor)
    return;
  schedule = get_schedule (self);
  if (!limber_editor_take (self->editor, limber_draft_set_schedule (
                                             limber_editor_get_draft (self->editor), &schedule)))
    show (self);
}

static void
rhythm_chosen (LimberEditorSchedule *self)
{
  if (self->showing || !self->editor)
    return;
  limber_editor_settle (self->editor);
  edited (self);
  limber_editor_settle (self->editor);
}

/* --- The field --- */

static void
set_editor (LimberEditorField *field, LimberEditor *editor)
{
  LimberEditorSchedule *self = LIMBER_EDITOR_SCHEDULE (field);

  g_set_object (&self->editor, editor);
  limber_editor_fields_set_editor (self->group, editor);
  g_signal_connect_object (editor, "changed", G_CALLBACK (show), self, G_CONNECT_SWAPPED);
  show (self);
}

static const char *
get_pointer (LimberEditorField *field)
{
  return "/schedule";
}

static void
limber_editor_schedule_field_init (LimberEditorFieldInterface *iface)
{
  iface->set_editor = set_editor;
  iface->get_pointer = get_pointer;
}

/* --- The widget --- */

static void
add_days (LimberEditorSchedule *self)
{
  int first = limber_locale_get_first_weekday ();
  LimberDraftSchedule usual = { .days = 0x15 };

  for (int i = 0; i < WEEK; i++)
    {
      int day = (first + i) % WEEK;
      g_autofree char *brief = limber_words_weekday (day, TRUE);
      g_autofree char *full = limber_words_weekday (day, FALSE);
      GtkWidget *button = gtk_toggle_button_new_with_label (brief);

      limber_ui_set_name (button, full);
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), usual.days >> day & 1u);
      gtk_widget_set_parent (button, self->days_box);
      self->days[day] = GTK_TOGGLE_BUTTON (button);
      g_signal_connect_object (button, "toggled", G_CALLBACK (edited), self, G_CONNECT_SWAPPED);
    }
}

static void
limber_editor_schedule_dispose (GObject *object)
{
  g_clear_object (&LIMBER_EDITOR_SCHEDULE (object)->editor);
  G_OBJECT_CLASS (limber_editor_schedule_parent_class)->dispose (object);
}

static void
limber_editor_schedule_class_init (LimberEditorScheduleClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_schedule_dispose;
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  g_type_ensure (LIMBER_TYPE_FAULT_LIST);
  g_type_ensure (LIMBER_TYPE_NUMBER_FIELD);
  g_type_ensure (LIMBER_TYPE_TEXTS_FIELD);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-schedule.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, group);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, rhythm);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, a_week_row);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, a_week);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, days_row);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, days_box);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, a_day_row);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, a_day);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, weeks);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, times);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, faults_row);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorSchedule, faults);
  gtk_widget_class_bind_template_callback (widget_class, rhythm_chosen);
  gtk_widget_class_bind_template_callback (widget_class, edited);
}

static void
limber_editor_schedule_init (LimberEditorSchedule *self)
{
  const char *const words[] = { _ ("Not Said"), _ ("Every Day"), _ ("Some Times a Week"),
                                _ ("On Days of the Week"), NULL };
  g_autoptr (GtkStringList) model = gtk_string_list_new (words);

  self->showing = TRUE;
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_drop_down_set_model (self->rhythm, G_LIST_MODEL (model));
  limber_ui_name_drop_down (self->rhythm, _ ("Schedule"));
  limber_ui_set_name (GTK_WIDGET (self->a_week), _ ("Times a week"));
  limber_ui_set_name (GTK_WIDGET (self->a_day), _ ("Times a day"));
  add_days (self);
  limber_number_field_set_range (self->weeks, LIMBER_NUMBER_COUNT, 1, WEEKS_MAX, _ ("No end"),
                                 WEEKS_USUAL - 1);
  limber_fault_list_set_control (self->faults, GTK_WIDGET (self->rhythm));
  self->showing = FALSE;
}
