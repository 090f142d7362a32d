/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-number-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"
#include "limber-pain-rule.h"
#include "limber-ui.h"

#define N_NUMBERS (LIMBER_PAIN_MAX + 1)
/* In two rows, 0 to 5 stand above 6 to 10. */
#define N_NARROW 6
#define GAP 6
/* Long enough for a slow hand, short enough that nobody waits for it. */
#define TEN_MS 1200

struct _LimberNumberRow
{
  GtkWidget parent_instance;

  GtkWidget *buttons[N_NUMBERS];
  char *noun;
  int value;
  gboolean showing; /* the buttons are being set, not pressed */
  guint ten_source; /* 1 was typed; 0 would make it ten */
};

enum
{
  PROP_NOUN = 1,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];
static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LimberNumberRow, limber_number_row, GTK_TYPE_WIDGET)

/* --- Choosing --- */

static void
show_value (LimberNumberRow *self, int value)
{
  self->showing = TRUE;
  self->value = value;
  for (int i = 0; i < N_NUMBERS; i++)
    {
      gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (self->buttons[i]), i == value);
      gtk_accessible_update_state (
          GTK_ACCESSIBLE (self->buttons[i]), GTK_ACCESSIBLE_STATE_CHECKED,
          i == value ? GTK_ACCESSIBLE_TRISTATE_TRUE : GTK_ACCESSIBLE_TRISTATE_FALSE, -1);
    }
  self->showing = FALSE;
}

static void
choose (LimberNumberRow *self, int value)
{
  g_clear_handle_id (&self->ten_source, g_source_remove);
  show_value (self, value);
  if (gtk_widget_get_focus_child (GTK_WIDGET (self)))
    gtk_widget_grab_focus (self->buttons[value]);
  g_signal_emit (self, chosen_signal, 0, value);
}

/* The 1 that was typed is a 1. */
static void
settle (LimberNumberRow *self)
{
  if (self->ten_source)
    choose (self, self->value);
}

static gboolean
ten_is_late (LimberNumberRow *self)
{
  self->ten_source = 0;
  choose (self, self->value);
  return G_SOURCE_REMOVE;
}

static void
type_digit (LimberNumberRow *self, int digit)
{
  if (self->ten_source && digit == 0)
    {
      choose (self, 10);
      return;
    }
  settle (self);
  if (digit != 1)
    {
      choose (self, digit);
      return;
    }
  show_value (self, digit);
  self->ten_source = g_timeout_add (TEN_MS, G_SOURCE_FUNC (ten_is_late), self);
}

static void
toggled (LimberNumberRow *self, GtkToggleButton *button)
{
  if (self->showing || !gtk_toggle_button_get_active (button))
    return;
  for (int i = 0; i < N_NUMBERS; i++)
    if (self->buttons[i] == GTK_WIDGET (button))
      choose (self, i);
}

/* --- Keys --- */

static int
focused (LimberNumberRow *self)
{
  GtkWidget *child = gtk_widget_get_focus_child (GTK_WIDGET (self));

  for (int i = 0; i < N_NUMBERS; i++)
    if (self->buttons[i] == child)
      return i;
  return LIMBER_UNSET;
}

/* Returns: where @keyval moves the focus from @at, or %LIMBER_UNSET */
static int
move_from (LimberNumberRow *self, int at, guint keyval)
{
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;

  switch (keyval)
    {
    case GDK_KEY_Left:
    case GDK_KEY_KP_Left:
      return CLAMP (at + (rtl ? 1 : -1), 0, LIMBER_PAIN_MAX);
    case GDK_KEY_Right:
    case GDK_KEY_KP_Right:
      return CLAMP (at + (rtl ? -1 : 1), 0, LIMBER_PAIN_MAX);
    case GDK_KEY_Home:
    case GDK_KEY_KP_Home:
      return 0;
    case GDK_KEY_End:
    case GDK_KEY_KP_End:
      return LIMBER_PAIN_MAX;
    default:
      return LIMBER_UNSET;
    }
}

static gboolean
key_pressed (LimberNumberRow *self, guint keyval, guint keycode, GdkModifierType state)
{
  int at = focused (self);
  int to = at == LIMBER_UNSET ? LIMBER_UNSET : move_from (self, at, keyval);

  if (to == LIMBER_UNSET || (state & GDK_ALT_MASK) != 0)
    return limber_number_row_press_key (self, keyval, state);
  gtk_widget_grab_focus (self->buttons[to]);
  return TRUE;
}

gboolean
limber_number_row_press_key (LimberNumberRow *self, guint keyval, GdkModifierType state)
{
  gunichar letter = gdk_keyval_to_unicode (keyval);

  g_return_val_if_fail (LIMBER_IS_NUMBER_ROW (self), FALSE);

  if ((state & (GDK_CONTROL_MASK | GDK_ALT_MASK | GDK_SUPER_MASK)) != 0)
    return FALSE;
  if (letter < '0' || letter > '9')
    return FALSE;
  type_digit (self, (int) (letter - '0'));
  return TRUE;
}

/* Eleven stops of the Tab key would be ten too many. */
static gboolean
limber_number_row_focus (GtkWidget *widget, GtkDirectionType direction)
{
  LimberNumberRow *self = LIMBER_NUMBER_ROW (widget);

  if (gtk_widget_get_focus_child (widget))
    return FALSE;
  return gtk_widget_grab_focus (self->buttons[MAX (self->value, 0)]);
}

/* --- Layout --- */

static void
measure_button (LimberNumberRow *self, GtkOrientation orientation, int *size)
{
  *size = 0;
  for (int i = 0; i < N_NUMBERS; i++)
    {
      int natural;

      gtk_widget_measure (self->buttons[i], orientation, -1, NULL, &natural, NULL, NULL);
      *size = MAX (*size, natural);
    }
}

static int
side_by_side (int n, int size)
{
  return n * size + (n - 1) * GAP;
}

/* How many fit in a row of @width; all, where that is not known. */
static int
columns_for (LimberNumberRow *self, int width)
{
  int size;

  measure_button (self, GTK_ORIENTATION_HORIZONTAL, &size);
  return width < 0 || width >= side_by_side (N_NUMBERS, size) ? N_NUMBERS : N_NARROW;
}

static GtkSizeRequestMode
limber_number_row_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static void
limber_number_row_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  LimberNumberRow *self = LIMBER_NUMBER_ROW (widget);
  int size;

  measure_button (self, orientation, &size);
  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = side_by_side (N_NARROW, size);
      *natural = side_by_side (N_NUMBERS, size);
    }
  else
    *minimum = *natural = side_by_side (columns_for (self, for_size) < N_NUMBERS ? 2 : 1, size);
}

static void
limber_number_row_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LimberNumberRow *self = LIMBER_NUMBER_ROW (widget);
  gboolean rtl = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  int columns = columns_for (self, width);
  int rows = columns < N_NUMBERS ? 2 : 1;
  int cell_height = (height - (rows - 1) * GAP) / rows;
  double cell_width = (width - (columns - 1) * GAP) / (double) columns;

  for (int i = 0; i < N_NUMBERS; i++)
    {
      int column = i % columns;
      int left = (int) (column * (cell_width + GAP));

      gtk_widget_size_allocate (self->buttons[i],
                                &(GtkAllocation){
                                    .x = rtl ? width - left - (int) cell_width : left,
                                    .y = i / columns * (cell_height + GAP),
                                    .width = (int) cell_width,
                                    .height = cell_height,
                                },
                                -1);
    }
}

/* --- The widget --- */

static void
name_buttons (LimberNumberRow *self)
{
  for (int i = 0; i < N_NUMBERS; i++)
    {
      /* Translators: what a screen reader says of a number to choose, such as "Pain 3 of 10" */
      g_autofree char *name = g_strdup_printf (_ ("%s %d of %d"), self->noun, i, LIMBER_PAIN_MAX);

      limber_ui_set_name (self->buttons[i], name);
    }
}

int
limber_number_row_get_value (LimberNumberRow *self)
{
  g_return_val_if_fail (LIMBER_IS_NUMBER_ROW (self), LIMBER_UNSET);
  return self->value;
}

void
limber_number_row_set_value (LimberNumberRow *self, int value)
{
  g_return_if_fail (LIMBER_IS_NUMBER_ROW (self));

  if (self->ten_source == 0)
    show_value (self, value);
}

void
limber_number_row_reset (LimberNumberRow *self)
{
  g_return_if_fail (LIMBER_IS_NUMBER_ROW (self));

  g_clear_handle_id (&self->ten_source, g_source_remove);
  show_value (self, LIMBER_UNSET);
}

void
limber_number_row_describe (LimberNumberRow *self, const char *low, const char *high)
{
  g_return_if_fail (LIMBER_IS_NUMBER_ROW (self));

  limber_ui_set_description (self->buttons[0], low);
  limber_ui_set_description (self->buttons[LIMBER_PAIN_MAX], high);
}

static void
limber_number_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberNumberRow *self = LIMBER_NUMBER_ROW (object);

  g_free (self->noun);
  self->noun = g_value_dup_string (value);
  name_buttons (self);
}

/* What was typed is not lost because the person goes on at once. */
static void
limber_number_row_unmap (GtkWidget *widget)
{
  settle (LIMBER_NUMBER_ROW (widget));
  GTK_WIDGET_CLASS (limber_number_row_parent_class)->unmap (widget);
}

static void
limber_number_row_dispose (GObject *object)
{
  LimberNumberRow *self = LIMBER_NUMBER_ROW (object);

  g_clear_handle_id (&self->ten_source, g_source_remove);
  for (int i = 0; i < N_NUMBERS; i++)
    g_clear_pointer (&self->buttons[i], gtk_widget_unparent);
  g_clear_pointer (&self->noun, g_free);
  G_OBJECT_CLASS (limber_number_row_parent_class)->dispose (object);
}

static void
limber_number_row_class_init (LimberNumberRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_number_row_dispose;
  object_class->set_property = limber_number_row_set_property;
  widget_class->focus = limber_number_row_focus;
  widget_class->get_request_mode = limber_number_row_get_request_mode;
  widget_class->measure = limber_number_row_measure;
  widget_class->size_allocate = limber_number_row_size_allocate;
  widget_class->unmap = limber_number_row_unmap;
  properties[PROP_NOUN] =
      g_param_spec_string ("noun", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);
  gtk_widget_class_set_css_name (widget_class, "limber-number-row");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_RADIO_GROUP);
}

static void
limber_number_row_init (LimberNumberRow *self)
{
  GtkEventController *keys = gtk_event_controller_key_new ();

  self->value = LIMBER_UNSET;
  for (int i = 0; i < N_NUMBERS; i++)
    {
      g_autofree char *label = g_strdup_printf ("%d", i);

      self->buttons[i] = g_object_new (GTK_TYPE_TOGGLE_BUTTON, "label", label, "accessible-role",
                                       GTK_ACCESSIBLE_ROLE_RADIO, NULL);
      gtk_widget_set_parent (self->buttons[i], GTK_WIDGET (self));
      g_signal_connect_object (self->buttons[i], "toggled", G_CALLBACK (toggled), self,
                               G_CONNECT_SWAPPED);
      if (i > 0)
        gtk_toggle_button_set_group (GTK_TOGGLE_BUTTON (self->buttons[i]),
                                     GTK_TOGGLE_BUTTON (self->buttons[0]));
    }
  g_signal_connect_object (keys, "key-pressed", G_CALLBACK (key_pressed), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  show_value (self, LIMBER_UNSET);
}
