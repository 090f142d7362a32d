/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-readiness-page.h"

#include "limber-adw.h"
#include "limber-breakpoint.h"
#include "limber-dose.h"
#include "limber-pain-scale.h"
#include "limber-readiness-result.h"
#include "limber-ui.h"

#define N_FLOORS 3
#define N_WALKS 4

struct _LimberReadinessPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  AdwPreferencesGroup *signs_group;
  GtkCheckButton *signs[LIMBER_N_SIGNS];
  GtkCheckButton *floors[N_FLOORS]; /* from %LIMBER_FLOOR_YES; the first is not there */
  GtkCheckButton *walks[N_WALKS];   /* the same */
  LimberPainScale *pain;
  GtkCheckButton *flare;
  AdwBin *result;
  GtkWidget *bar;

  LimberWeek *week;
  LimberReadiness said;
};

G_DEFINE_FINAL_TYPE (LimberReadinessPage, limber_readiness_page, ADW_TYPE_BIN)

static gboolean
shows (LimberReadinessPage *self, const char *part)
{
  return g_strcmp0 (gtk_stack_get_visible_child_name (self->stack), part) == 0;
}

void
limber_readiness_page_focus (LimberReadinessPage *self)
{
  g_return_if_fail (LIMBER_IS_READINESS_PAGE (self));

  if (shows (self, "signs"))
    gtk_widget_grab_focus (GTK_WIDGET (self->signs[0]));
  else if (shows (self, "questions"))
    gtk_widget_grab_focus (GTK_WIDGET (self->floors[LIMBER_FLOOR_YES]));
  else
    limber_readiness_result_focus (LIMBER_READINESS_RESULT (adw_bin_get_child (self->result)));
}

static void
show_part (LimberReadinessPage *self, const char *part)
{
  gtk_stack_set_visible_child_name (self->stack, part);
  limber_readiness_page_focus (self);
}

/* Who says nothing at all is not told anything either. */
static void
finish (LimberReadinessPage *self)
{
  LimberReadinessAdvice advice = limber_readiness_advise (&self->said);

  limber_week_answer_check (self->week, &self->said);
  if (self->said.flare)
    limber_week_set_flare (self->week, TRUE);
  if (!advice.known && !self->said.checked)
    {
      gtk_widget_activate_action (GTK_WIDGET (self), "win.show-part", "s", "today");
      return;
    }
  adw_bin_set_child (self->result, limber_readiness_result_new (self->week, &self->said));
  gtk_widget_set_visible (self->bar, FALSE);
  show_part (self, "result");
}

static int
find_active (GtkCheckButton *const *buttons, int n)
{
  for (int i = 1; i < n; i++)
    if (gtk_check_button_get_active (buttons[i]))
      return i;
  return 0;
}

static void
take_signs (LimberReadinessPage *self)
{
  self->said.checked = TRUE;
  self->said.signs = 0;
  for (int i = 0; i < LIMBER_N_SIGNS; i++)
    if (gtk_check_button_get_active (self->signs[i]))
      self->said.signs |= 1u << i;
}

static void
take_answers (LimberReadinessPage *self)
{
  self->said.floor = (LimberFloor) find_active (self->floors, N_FLOORS);
  self->said.walk = (LimberWalk) find_active (self->walks, N_WALKS);
  self->said.pain = limber_pain_scale_get_value (self->pain);
  self->said.flare = gtk_check_button_get_active (self->flare);
}

static void
next_clicked (LimberReadinessPage *self)
{
  if (shows (self, "signs"))
    {
      take_signs (self);
      show_part (self, "questions");
      return;
    }
  take_answers (self);
  finish (self);
}

static void
skip_clicked (LimberReadinessPage *self)
{
  if (shows (self, "signs"))
    {
      self->said.checked = FALSE;
      self->said.signs = 0;
      show_part (self, "questions");
    }
  else
    finish (self);
}

static void
back_clicked (LimberReadinessPage *self)
{
  if (shows (self, "questions"))
    show_part (self, "signs");
  else
    gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
add_signs (LimberReadinessPage *self)
{
  for (int i = 0; i < LIMBER_N_SIGNS; i++)
    {
      const char *text = limber_readiness_sign_label ((LimberReadinessSign) i);
      GtkWidget *row = limber_ui_row_new (text, NULL);
      GtkWidget *check = gtk_check_button_new ();

      gtk_widget_set_valign (check, GTK_ALIGN_CENTER);
      adw_action_row_add_prefix (ADW_ACTION_ROW (row), check);
      adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
      adw_action_row_set_activatable_widget (ADW_ACTION_ROW (row), check);
      gtk_widget_set_focusable (row, FALSE);
      adw_preferences_group_add (self->signs_group, row);
      self->signs[i] = GTK_CHECK_BUTTON (check);
    }
}

GtkWidget *
limber_readiness_page_new (LimberWeek *week)
{
  LimberReadinessPage *self = g_object_new (LIMBER_TYPE_READINESS_PAGE, NULL);

  self->week = g_object_ref (week);
  return GTK_WIDGET (self);
}

static void
limber_readiness_page_dispose (GObject *object)
{
  g_clear_object (&LIMBER_READINESS_PAGE (object)->week);
  G_OBJECT_CLASS (limber_readiness_page_parent_class)->dispose (object);
}

static void
bind_buttons (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    gssize offset;
  } buttons[] = {
    { "floor_yes", G_STRUCT_OFFSET (LimberReadinessPage, floors[LIMBER_FLOOR_YES]) },
    { "floor_no", G_STRUCT_OFFSET (LimberReadinessPage, floors[LIMBER_FLOOR_NO]) },
    { "walk_short", G_STRUCT_OFFSET (LimberReadinessPage, walks[LIMBER_WALK_SHORT]) },
    { "walk_medium", G_STRUCT_OFFSET (LimberReadinessPage, walks[LIMBER_WALK_MEDIUM]) },
    { "walk_long", G_STRUCT_OFFSET (LimberReadinessPage, walks[LIMBER_WALK_LONG]) },
  };

  for (guint i = 0; i < G_N_ELEMENTS (buttons); i++)
    gtk_widget_class_bind_template_child_full (widget_class, buttons[i].name, FALSE,
                                               buttons[i].offset);
}

static void
limber_readiness_page_class_init (LimberReadinessPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_readiness_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-readiness-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessPage, signs_group);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessPage, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessPage, flare);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessPage, result);
  gtk_widget_class_bind_template_child (widget_class, LimberReadinessPage, bar);
  bind_buttons (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, back_clicked);
  gtk_widget_class_bind_template_callback (widget_class, next_clicked);
  gtk_widget_class_bind_template_callback (widget_class, skip_clicked);
}

static void
limber_readiness_page_init (LimberReadinessPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_adw_mend (GTK_WIDGET (self));
  self->said = LIMBER_READINESS_UNSAID;
  limber_ui_link_radios (self->floors + 1, N_FLOORS - 1);
  limber_ui_link_radios (self->walks + 1, N_WALKS - 1);
  add_signs (self);
}
