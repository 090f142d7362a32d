/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-before-page.h"

#include "limber-pain-scale.h"
#include "limber-ui.h"

struct _LimberBeforePage
{
  AdwBin parent_instance;

  AdwWindowTitle *window_title;
  LimberPainScale *pain;
  GtkWidget *skip_button;

  LimberRunner *runner;
};

static guint passed_signal;

G_DEFINE_FINAL_TYPE (LimberBeforePage, limber_before_page, ADW_TYPE_BIN)

static void
pass (LimberBeforePage *self)
{
  g_signal_emit (self, passed_signal, 0);
}

static void
answered (LimberBeforePage *self, int value)
{
  LimberAnswers answers = LIMBER_NO_ANSWERS;

  answers.pain_before = value;
  limber_runner_answer (self->runner, &answers);
  /* A 1 that was typed is taken when the page goes, too. */
  if (gtk_widget_get_mapped (GTK_WIDGET (self)))
    pass (self);
}

static gboolean
key_pressed (LimberBeforePage *self, guint keyval, guint keycode, GdkModifierType state)
{
  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0
      || gdk_keyval_to_lower (keyval) != GDK_KEY_s)
    return FALSE;
  pass (self);
  return TRUE;
}

LimberRunner *
limber_before_page_get_runner (LimberBeforePage *self)
{
  g_return_val_if_fail (LIMBER_IS_BEFORE_PAGE (self), NULL);
  return self->runner;
}

void
limber_before_page_focus (LimberBeforePage *self)
{
  g_return_if_fail (LIMBER_IS_BEFORE_PAGE (self));
  gtk_widget_grab_focus (self->skip_button);
}

GtkWidget *
limber_before_page_new (LimberRunner *runner)
{
  LimberBeforePage *self = g_object_new (LIMBER_TYPE_BEFORE_PAGE, NULL);
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (runner));

  self->runner = g_object_ref (runner);
  adw_window_title_set_title (self->window_title, limber_timeline_get_routine (timeline)->title);
  return GTK_WIDGET (self);
}

static void
limber_before_page_dispose (GObject *object)
{
  g_clear_object (&LIMBER_BEFORE_PAGE (object)->runner);
  G_OBJECT_CLASS (limber_before_page_parent_class)->dispose (object);
}

static void
limber_before_page_class_init (LimberBeforePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_before_page_dispose;
  passed_signal = g_signal_new ("passed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-before-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberBeforePage, window_title);
  gtk_widget_class_bind_template_child (widget_class, LimberBeforePage, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberBeforePage, skip_button);
  gtk_widget_class_bind_template_callback (widget_class, answered);
  gtk_widget_class_bind_template_callback (widget_class, pass);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
limber_before_page_init (LimberBeforePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_pain_scale_take_digits (self->pain, GTK_WIDGET (self));
}
