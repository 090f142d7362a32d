/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-number-entry.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-ui.h"

#define WIDTH_CHARS 6
/* A hold or a rest is changed by five seconds, as physiotherapists count. */
#define CLOCK_STEP 5
#define PAGE_STEPS 5

struct _LimberNumberEntry
{
  GtkWidget parent_instance;

  GtkWidget *entry;
  GtkWidget *less;
  GtkWidget *more;
  LimberNumberStyle style;
  int min;
  int max;
  int from;
  gboolean showing; /* a text that is not the person's doing */
};

static guint edited_signal;

G_DEFINE_FINAL_TYPE (LimberNumberEntry, limber_number_entry, GTK_TYPE_WIDGET)

static gboolean
get_number (LimberNumberEntry *self, gint64 *number)
{
  return limber_number_parse (self->style, limber_number_entry_get_text (self), number);
}

static void
show_value (LimberNumberEntry *self)
{
  gint64 number = self->from;
  gboolean is_number = get_number (self, &number);
  const char *text = limber_number_entry_get_text (self);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self->entry), GTK_ACCESSIBLE_PROPERTY_VALUE_MIN,
                                  (double) self->min, GTK_ACCESSIBLE_PROPERTY_VALUE_MAX,
                                  (double) self->max, GTK_ACCESSIBLE_PROPERTY_VALUE_NOW,
                                  (double) number, GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text, -1);
  gtk_widget_set_sensitive (self->less, !is_number || number > self->min);
  gtk_widget_set_sensitive (self->more, !is_number || number < self->max);
}

static void
text_changed (LimberNumberEntry *self)
{
  show_value (self);
  if (!self->showing)
    g_signal_emit (self, edited_signal, 0);
}

/* From what is no number, and from nothing, the first step leads to where it goes on from. */
static void
step (LimberNumberEntry *self, int steps)
{
  int size = self->style == LIMBER_NUMBER_CLOCK ? CLOCK_STEP : 1;
  gint64 number;
  g_autofree char *text = NULL;

  if (get_number (self, &number))
    number = CLAMP (number + steps * size, self->min, self->max);
  else
    number = CLAMP (self->from, self->min, self->max);
  text = limber_number_text (self->style, number);
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  gtk_editable_set_position (GTK_EDITABLE (self->entry), -1);
}

static void
step_less (LimberNumberEntry *self)
{
  step (self, -1);
}

static void
step_more (LimberNumberEntry *self)
{
  step (self, 1);
}

static gboolean
key_pressed (LimberNumberEntry *self, guint keyval, guint keycode, GdkModifierType state)
{
  if (state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SHIFT_MASK))
    return FALSE;
  switch (keyval)
    {
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      step (self, 1);
      return TRUE;
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      step (self, -1);
      return TRUE;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      step (self, PAGE_STEPS);
      return TRUE;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      step (self, -PAGE_STEPS);
      return TRUE;
    default:
      return FALSE;
    }
}

void
limber_number_entry_set_range (LimberNumberEntry *self, LimberNumberStyle style, int min, int max,
                               const char *usual, int from)
{
  g_return_if_fail (LIMBER_IS_NUMBER_ENTRY (self));

  if (self->style == style && self->min == min && self->max == max && self->from == from
      && g_strcmp0 (gtk_entry_get_placeholder_text (GTK_ENTRY (self->entry)), usual) == 0)
    return;
  self->style = style;
  self->min = min;
  self->max = max;
  self->from = from;
  gtk_entry_set_placeholder_text (GTK_ENTRY (self->entry), usual);
  show_value (self);
}

LimberNumberStyle
limber_number_entry_get_style (LimberNumberEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_NUMBER_ENTRY (self), LIMBER_NUMBER_COUNT);
  return self->style;
}

void
limber_number_entry_set_text (LimberNumberEntry *self, const char *text)
{
  g_return_if_fail (LIMBER_IS_NUMBER_ENTRY (self));

  if (g_strcmp0 (limber_number_entry_get_text (self), text) == 0)
    return;
  self->showing = TRUE;
  gtk_editable_set_text (GTK_EDITABLE (self->entry), text);
  self->showing = FALSE;
}

const char *
limber_number_entry_get_text (LimberNumberEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_NUMBER_ENTRY (self), "");
  return gtk_editable_get_text (GTK_EDITABLE (self->entry));
}

GtkWidget *
limber_number_entry_get_focus (LimberNumberEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_NUMBER_ENTRY (self), NULL);
  return self->entry;
}

gboolean
limber_number_entry_has_focus (LimberNumberEntry *self)
{
  g_return_val_if_fail (LIMBER_IS_NUMBER_ENTRY (self), FALSE);
  return gtk_widget_has_focus (GTK_WIDGET (gtk_editable_get_delegate (GTK_EDITABLE (self->entry))));
}

GtkWidget *
limber_number_entry_new (void)
{
  return g_object_new (LIMBER_TYPE_NUMBER_ENTRY, NULL);
}

static void
limber_number_entry_dispose (GObject *object)
{
  LimberNumberEntry *self = LIMBER_NUMBER_ENTRY (object);

  g_clear_pointer (&self->entry, gtk_widget_unparent);
  g_clear_pointer (&self->less, gtk_widget_unparent);
  g_clear_pointer (&self->more, gtk_widget_unparent);
  G_OBJECT_CLASS (limber_number_entry_parent_class)->dispose (object);
}

static void
limber_number_entry_class_init (LimberNumberEntryClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_number_entry_dispose;
  edited_signal = g_signal_new ("edited", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

/* The keys do what the buttons do, so Tab need not stop at them. */
static GtkWidget *
button_new (LimberNumberEntry *self, const char *icon, const char *name, GCallback clicked)
{
  GtkWidget *button = gtk_button_new_from_icon_name (icon);

  gtk_widget_set_focusable (button, FALSE);
  limber_ui_set_name (button, name);
  g_signal_connect_swapped (button, "clicked", clicked, self);
  gtk_widget_set_parent (button, GTK_WIDGET (self));
  return button;
}

static void
limber_number_entry_init (LimberNumberEntry *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  gtk_widget_add_css_class (GTK_WIDGET (self), "linked");
  self->entry = g_object_new (GTK_TYPE_ENTRY, "accessible-role", GTK_ACCESSIBLE_ROLE_SPIN_BUTTON,
                              "width-chars", WIDTH_CHARS, "max-width-chars", WIDTH_CHARS, NULL);
  gtk_editable_set_enable_undo (GTK_EDITABLE (self->entry), FALSE);
  gtk_widget_set_hexpand (self->entry, TRUE);
  gtk_widget_set_parent (self->entry, GTK_WIDGET (self));
  /* One notice of a text that takes the place of another; "changed" comes twice. */
  g_signal_connect_swapped (self->entry, "notify::text", G_CALLBACK (text_changed), self);
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  g_signal_connect_swapped (keys, "key-pressed", G_CALLBACK (key_pressed), self);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  self->less = button_new (self, "value-decrease-symbolic", _ ("Less"), G_CALLBACK (step_less));
  self->more = button_new (self, "value-increase-symbolic", _ ("More"), G_CALLBACK (step_more));
}
