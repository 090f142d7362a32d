/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-list-line.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"
#include "limber-number-entry.h"
#include "limber-text-area.h"
#include "limber-ui.h"

/* What the arrows go on from: a breath. */
#define USUAL_S 5

struct _LimberListLine
{
  GtkWidget parent_instance;

  GtkTextView *view;
  LimberNumberEntry *time; /* (nullable) */
  GtkWidget *up;
  GtkWidget *down;
  GtkWidget *remove;
  gboolean showing; /* what is not the person's doing */
};

enum
{
  EDITED,
  MOVED,
  REMOVED,
  ADDED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberListLine, limber_list_line, GTK_TYPE_WIDGET)

static void
text_changed (LimberListLine *self)
{
  if (!self->showing)
    g_signal_emit (self, signals[EDITED], 0, FALSE);
}

static void
time_edited (LimberListLine *self)
{
  g_signal_emit (self, signals[EDITED], 0, TRUE);
}

static void
move_up (LimberListLine *self)
{
  g_signal_emit (self, signals[MOVED], 0, -1);
}

static void
move_down (LimberListLine *self)
{
  g_signal_emit (self, signals[MOVED], 0, 1);
}

static void
remove_clicked (LimberListLine *self)
{
  g_signal_emit (self, signals[REMOVED], 0);
}

static gboolean
key_pressed (LimberListLine *self, guint keyval, guint keycode, GdkModifierType state)
{
  gboolean alt = (state & GDK_ALT_MASK) != 0;

  if (alt && (keyval == GDK_KEY_Up || keyval == GDK_KEY_KP_Up))
    move_up (self);
  else if (alt && (keyval == GDK_KEY_Down || keyval == GDK_KEY_KP_Down))
    move_down (self);
  else if (keyval == GDK_KEY_Return || keyval == GDK_KEY_KP_Enter)
    g_signal_emit (self, signals[ADDED], 0);
  else
    return FALSE;
  return TRUE;
}

char *
limber_list_line_dup_text (LimberListLine *self)
{
  char *text;

  g_return_val_if_fail (LIMBER_IS_LIST_LINE (self), NULL);
  g_object_get (gtk_text_view_get_buffer (self->view), "text", &text, NULL);
  return text;
}

void
limber_list_line_set_text (LimberListLine *self, const char *text)
{
  g_autofree char *shown = limber_list_line_dup_text (self);

  g_return_if_fail (LIMBER_IS_LIST_LINE (self));

  if (g_strcmp0 (shown, text) == 0)
    return;
  self->showing = TRUE;
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (self->view), text, -1);
  self->showing = FALSE;
}

char *
limber_list_line_dup_time (LimberListLine *self)
{
  g_return_val_if_fail (LIMBER_IS_LIST_LINE (self) && self->time, NULL);
  return limber_number_to_json (LIMBER_NUMBER_CLOCK, limber_number_entry_get_text (self->time));
}

void
limber_list_line_set_time (LimberListLine *self, const char *json, const char *text)
{
  g_autofree char *typed = limber_list_line_dup_time (self);

  g_return_if_fail (LIMBER_IS_LIST_LINE (self) && self->time);

  if (g_strcmp0 (typed, json) != 0 || !limber_number_entry_has_focus (self->time))
    limber_number_entry_set_text (self->time, text);
}

void
limber_list_line_set_name (LimberListLine *self, const char *name)
{
  /* Translators: of buttons; %s is such as "Cue 2" */
  g_autofree char *up = g_strdup_printf (_ ("Move %s Up"), name);
  g_autofree char *down = g_strdup_printf (_ ("Move %s Down"), name);
  g_autofree char *gone = g_strdup_printf (_ ("Remove %s"), name);
  /* Translators: a field for how long a spoken line takes; %s is such as "Line 2" */
  g_autofree char *time = g_strdup_printf (_ ("%s, time"), name);

  g_return_if_fail (LIMBER_IS_LIST_LINE (self));

  limber_ui_set_name (GTK_WIDGET (self->view), name);
  limber_ui_set_name (self->up, up);
  limber_ui_set_name (self->down, down);
  limber_ui_set_name (self->remove, gone);
  if (self->time)
    limber_ui_set_name (limber_number_entry_get_focus (self->time), time);
}

void
limber_list_line_set_ends (LimberListLine *self, gboolean above, gboolean below)
{
  g_return_if_fail (LIMBER_IS_LIST_LINE (self));
  gtk_widget_set_sensitive (self->up, above);
  gtk_widget_set_sensitive (self->down, below);
}

void
limber_list_line_focus (LimberListLine *self)
{
  g_return_if_fail (LIMBER_IS_LIST_LINE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->view));
}

static void
limber_list_line_dispose (GObject *object)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (object))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (limber_list_line_parent_class)->dispose (object);
}

static void
limber_list_line_class_init (LimberListLineClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_list_line_dispose;
  signals[EDITED] = g_signal_new ("edited", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                                  G_TYPE_NONE, 1, G_TYPE_BOOLEAN);
  signals[MOVED] = g_signal_new ("moved", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                                 1, G_TYPE_INT);
  signals[REMOVED] =
      g_signal_new ("removed", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[ADDED] =
      g_signal_new ("added", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
}

static GtkWidget *
button_new (LimberListLine *self, const char *icon, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_add_css_class (button, "flat");
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static void
add_time (LimberListLine *self)
{
  GtkWidget *entry = limber_number_entry_new ();

  self->time = LIMBER_NUMBER_ENTRY (entry);
  gtk_widget_set_valign (entry, GTK_ALIGN_CENTER);
  gtk_widget_set_margin_start (entry, 6);
  limber_number_entry_set_range (self->time, LIMBER_NUMBER_CLOCK, 1, LIMBER_DOSE_SECONDS_MAX, NULL,
                                 USUAL_S);
  g_signal_connect_swapped (entry, "edited", G_CALLBACK (time_edited), self);
  gtk_widget_insert_after (entry, GTK_WIDGET (self), GTK_WIDGET (self->view));
}

GtkWidget *
limber_list_line_new (gboolean has_time)
{
  LimberListLine *self = g_object_new (LIMBER_TYPE_LIST_LINE, NULL);

  if (has_time)
    add_time (self);
  return GTK_WIDGET (self);
}

static void
limber_list_line_init (LimberListLine *self)
{
  GtkWidget *view = limber_text_area_new ();
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->view = GTK_TEXT_VIEW (view);
  gtk_widget_set_hexpand (view, TRUE);
  g_signal_connect_swapped (gtk_text_view_get_buffer (self->view), "changed",
                            G_CALLBACK (text_changed), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  gtk_widget_add_controller (view, keys);
  gtk_widget_set_parent (view, GTK_WIDGET (self));
  self->up = button_new (self, "go-up-symbolic", G_CALLBACK (move_up));
  self->down = button_new (self, "go-down-symbolic", G_CALLBACK (move_down));
  self->remove = button_new (self, "user-trash-symbolic", G_CALLBACK (remove_clicked));
}
