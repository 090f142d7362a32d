/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-steps-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-several.h"
#include "limber-draft-words.h"
#include "limber-editor-step-row.h"
#include "limber-plain-text.h"
#include "limber-steps-content.h"

/* How often a new block is done, until somebody says otherwise; the least that a file may have. */
#define REPEAT 2

#define CHOSEN(pointers) ((const char *const *) (pointers))

/* Where a step stands, for who cannot see it: "Bridge: 2 of 5". */
static void
say_place (LimberEditorSteps *self, const char *pointer)
{
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  const LimberDraftRow *row = limber_draft_find_row (draft, pointer);
  g_autofree char *name = row ? limber_draft_words_row (draft, row) : NULL;
  g_autofree char *isolated = limber_isolate_text (name);
  const LimberDraftRow *block =
      row && row->inner >= 0 ? limber_draft_row_at (draft, row->entry, -1) : NULL;
  g_autofree char *words = NULL;

  if (block)
    /* Translators: where a step stands in a block of steps that are repeated */
    words =
        g_strdup_printf (_ ("%s: %d of %u, repeated"), isolated, row->inner + 1, block->n_inner);
  else if (row)
    /* Translators: where a step stands: "Bridge: 2 of 5" */
    words = g_strdup_printf (_ ("%s: %u of %u"), isolated, row->entry + 1,
                             limber_draft_get_n_entries (draft));
  limber_editor_steps_say (self, words ? words : "");
}

static void
shift (LimberEditorSteps *self, gboolean down)
{
  g_auto (GStrv) chosen = limber_editor_steps_dup_chosen (self);
  g_auto (GStrv) moved = NULL;
  LimberDraft *draft = limber_draft_shift_steps (limber_editor_steps_get_draft (self),
                                                 CHOSEN (chosen), down, &moved);

  if (!chosen[0])
    return;
  if (limber_editor_steps_take (self, draft, CHOSEN (moved)))
    say_place (self, moved[0]);
  else
    limber_editor_steps_say (self, down ? _ ("This is the end already.")
                                        : _ ("This is the beginning already."));
}

static void
move_up (GtkWidget *widget, const char *name, GVariant *parameter)
{
  shift (LIMBER_EDITOR_STEPS (widget), FALSE);
}

static void
move_down (GtkWidget *widget, const char *name, GVariant *parameter)
{
  shift (LIMBER_EDITOR_STEPS (widget), TRUE);
}

/* The person is at what stands there then. */
static void
remove_chosen (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  LimberDraft *draft = limber_editor_steps_get_draft (self);
  g_auto (GStrv) chosen = limber_editor_steps_dup_chosen (self);
  guint index = 0;
  LimberDraft *edited;

  while (chosen[0] && !g_str_equal (limber_draft_get_row (draft, index)->pointer, chosen[0]))
    index++;
  edited = limber_draft_remove_steps (draft, CHOSEN (chosen));
  if (!limber_editor_steps_take (self, edited, NULL))
    return;
  limber_editor_steps_choose_row (self, MIN (index, MAX (self->rows->len, 1) - 1));
}

static void
duplicate (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  g_auto (GStrv) chosen = limber_editor_steps_dup_chosen (self);
  g_auto (GStrv) copies = NULL;
  LimberDraft *draft =
      limber_draft_duplicate_steps (limber_editor_steps_get_draft (self), CHOSEN (chosen), &copies);

  limber_editor_steps_take (self, draft, CHOSEN (copies));
}

/* Returns: whether there was anything to copy. */
static gboolean
copy_chosen (LimberEditorSteps *self, const char *const *chosen)
{
  g_autofree char *json = limber_draft_copy_steps (limber_editor_steps_get_draft (self), chosen);
  g_autoptr (GdkContentProvider) content = NULL;

  if (!json)
    return FALSE;
  content = limber_steps_content_new (json);
  gdk_clipboard_set_content (gtk_widget_get_clipboard (GTK_WIDGET (self)), content);
  return TRUE;
}

/* The steps that are chosen, without those whose block is. */
static GStrv
dup_whole (LimberEditorSteps *self)
{
  g_auto (GStrv) chosen = limber_editor_steps_dup_chosen (self);

  return limber_draft_whole_steps (limber_editor_steps_get_draft (self), CHOSEN (chosen));
}

static void
copy (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  g_auto (GStrv) whole = dup_whole (self);
  guint n = g_strv_length (whole);
  g_autofree char *words = g_strdup_printf (ngettext ("%u step copied.", "%u steps copied.", n), n);

  if (copy_chosen (self, CHOSEN (whole)))
    limber_editor_steps_say (self, words);
}

static void
cut (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  g_auto (GStrv) whole = dup_whole (self);

  if (copy_chosen (self, CHOSEN (whole)))
    remove_chosen (widget, name, parameter);
}

void
limber_editor_steps_paste (LimberEditorSteps *self, LimberDraftPlace place, char *text)
{
  g_autofree char *taken = text;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) pasted = NULL;
  LimberDraft *draft = limber_draft_paste_steps (limber_editor_steps_get_draft (self), place, taken,
                                                 &pasted, &error);

  if (draft)
    limber_editor_steps_take (self, draft, CHOSEN (pasted));
  else
    limber_editor_steps_say (self, error->message);
}

static void
clipboard_read (gpointer data, char *text)
{
  LimberEditorSteps *self = data;
  g_auto (GStrv) chosen = limber_editor_steps_dup_chosen (self);
  LimberDraftPlace place =
      chosen[0] ? limber_draft_place_after (limber_editor_steps_get_draft (self), CHOSEN (chosen))
                : limber_editor_get_place_after (self->editor);

  limber_editor_steps_paste (self, place, text);
}

static void
paste (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);

  limber_steps_content_paste (gtk_widget_get_clipboard (widget), self->cancellable, clipboard_read,
                              self);
}

/* The form of the block asks how often. */
static void
repeat (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  g_auto (GStrv) whole = dup_whole (self);
  LimberDraft *draft =
      limber_draft_repeat_steps (limber_editor_steps_get_draft (self), CHOSEN (whole), REPEAT);
  const char *block[2] = { whole[0], NULL };

  if (limber_editor_steps_take (self, draft, block))
    gtk_widget_activate_action (widget, "editor.show-form", NULL);
  else
    limber_editor_steps_say (
        self, _ ("Choose steps that follow each other and are not repeated already."));
}

static void
unwrap (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  const LimberDraftRow *row = limber_editor_get_row (self->editor);

  if (row)
    limber_editor_steps_take (
        self, limber_draft_unwrap (limber_editor_steps_get_draft (self), row->entry), NULL);
}

static void
select_all (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);

  for (guint i = 0; i < self->rows->len; i++)
    gtk_list_box_select_row (self->list, g_ptr_array_index (self->rows, i));
  gtk_list_box_unselect_row (self->list, GTK_LIST_BOX_ROW (self->about_row));
}

static void
add (GtkWidget *widget, const char *name, GVariant *parameter)
{
  limber_editor_steps_add (LIMBER_EDITOR_STEPS (widget));
}

/* Playing from a step belongs to the page; where it cannot do so, the menu does not offer it. */
static GMenuModel *
menu_for (LimberEditorSteps *self, const char *pointer)
{
  GMenu *menu = g_menu_new ();
  g_autoptr (GMenu) section = g_menu_new ();
  g_autoptr (GMenuItem) item = g_menu_item_new (_ ("Try From Here"), NULL);

  g_menu_item_set_action_and_target (item, "editor.try-from", "s", pointer);
  g_menu_item_set_attribute (item, "hidden-when", "s", "action-missing");
  g_menu_append_item (section, item);
  for (int i = 0; i < g_menu_model_get_n_items (self->row_menu); i++)
    {
      g_autoptr (GMenuItem) part = g_menu_item_new_from_model (self->row_menu, i);

      g_menu_append_item (menu, part);
    }
  g_menu_append_section (menu, NULL, G_MENU_MODEL (section));
  return G_MENU_MODEL (menu);
}

static void
enable_actions (LimberEditorSteps *self)
{
  const LimberDraftRow *row = limber_editor_get_row (self->editor);

  gtk_widget_action_set_enabled (GTK_WIDGET (self), "steps.unwrap", row && row->is_block);
}

/* It belongs to the row, which has the focus again when it is closed. */
static void
show_at_button (LimberEditorSteps *self, LimberEditorStepRow *row, GMenuModel *menu)
{
  GtkWidget *button = limber_editor_step_row_get_menu_button (row);
  double x = 0;
  double y = 0;

  gtk_widget_translate_coordinates (button, GTK_WIDGET (row), 0, 0, &x, &y);
  g_clear_pointer (&self->menu, gtk_widget_unparent);
  self->menu = gtk_popover_menu_new_from_model (menu);
  gtk_widget_set_parent (self->menu, GTK_WIDGET (row));
  gtk_popover_set_pointing_to (GTK_POPOVER (self->menu),
                               &(GdkRectangle){ (int) x, (int) y, gtk_widget_get_width (button),
                                                gtk_widget_get_height (button) });
  gtk_popover_popup (GTK_POPOVER (self->menu));
}

static void
pop_up (LimberEditorSteps *self, guint index)
{
  LimberEditorStepRow *row = g_ptr_array_index (self->rows, index);
  const char *pointer = limber_draft_get_row (limber_editor_steps_get_draft (self), index)->pointer;
  g_autoptr (GMenuModel) menu = menu_for (self, pointer);

  if (!limber_editor_steps_is_chosen (self, index))
    limber_editor_steps_choose_row (self, index);
  enable_actions (self);
  show_at_button (self, row, menu);
}

static void
show_menu (GtkWidget *widget, const char *name, GVariant *parameter)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  guint index = (guint) g_variant_get_int32 (parameter) - 1;

  if (index < self->rows->len)
    pop_up (self, index);
}

static GtkWidget *
focus_row (LimberEditorSteps *self)
{
  return gtk_widget_get_focus_child (GTK_WIDGET (self->list));
}

static gboolean
show_menu_of_focus (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  GtkWidget *row = focus_row (LIMBER_EDITOR_STEPS (widget));
  int index = row ? gtk_list_box_row_get_index (GTK_LIST_BOX_ROW (row)) : 0;

  return index > 0 && gtk_widget_activate_action (widget, "steps.show-menu", "i", index);
}

/* The list has a stop for each of its rows and of their buttons; Tab leaves it from the button of
 * the row that it came to, and Shift+Tab from the row. */
static gboolean
tab_forward (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  GtkWidget *row = focus_row (self);

  if (!row || (row != self->about_row && gtk_widget_has_focus (row)))
    return FALSE;
  return gtk_widget_child_focus (self->advice_card, GTK_DIR_TAB_FORWARD)
         || gtk_widget_grab_focus (self->add_button);
}

static gboolean
tab_backward (GtkWidget *widget, GVariant *arguments, gpointer data)
{
  LimberEditorSteps *self = LIMBER_EDITOR_STEPS (widget);
  GtkWidget *row = focus_row (self);

  /* From the first row, GTK's own key leaves the list. */
  if (row && gtk_widget_has_focus (row))
    gtk_widget_grab_focus (self->about_row);
  return FALSE;
}

static void
pressed_for_menu (LimberEditorSteps *self, int n_press, double x, double y,
                  GtkGestureClick *gesture)
{
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);
  int index = row ? gtk_list_box_row_get_index (row) : 0;

  if (index <= 0)
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  pop_up (self, (guint) index - 1);
}

/* A plain click, or a tap, chooses one step and shows it; the list adds to what is chosen with a
 * tap, and shows a form with two clicks. */
static void
released (LimberEditorSteps *self, int n_press, double x, double y, GtkGestureClick *gesture)
{
  GdkModifierType state =
      gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (gesture));
  GtkListBoxRow *row = gtk_list_box_get_row_at_y (self->list, (int) y);

  if (!row || (state & (GDK_CONTROL_MASK | GDK_SHIFT_MASK)))
    return;
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_grab_focus (GTK_WIDGET (row));
  limber_editor_steps_choose_row (self, (guint) gtk_list_box_row_get_index (row) - 1);
  gtk_widget_activate_action (GTK_WIDGET (self), "editor.reveal-form", NULL);
}

static void
add_click (LimberEditorSteps *self, guint button, GCallback callback, const char *signal)
{
  GtkGesture *click = gtk_gesture_click_new ();

  gtk_gesture_single_set_button (GTK_GESTURE_SINGLE (click), button);
  g_signal_connect_object (click, signal, callback, self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (self->list), GTK_EVENT_CONTROLLER (click));
}

static void
add_key (GtkEventController *keys, const char *trigger, GtkShortcutFunc callback)
{
  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (keys),
      gtk_shortcut_new (gtk_shortcut_trigger_parse_string (trigger),
                        gtk_callback_action_new (callback, NULL, NULL)));
}

void
limber_editor_steps_add_keys (LimberEditorSteps *self)
{
  static const struct
  {
    const char *keys;
    const char *action;
  } shortcuts[] = {
    { "<Alt>Up|<Alt>KP_Up", "action(steps.move-up)" },
    { "<Alt>Down|<Alt>KP_Down", "action(steps.move-down)" },
    { "Delete|KP_Delete", "action(steps.remove)" },
    { "<Control>d", "action(steps.duplicate)" },
    { "<Control>c|<Control>Insert", "action(steps.copy)" },
    { "<Control>x|<Shift>Delete", "action(steps.cut)" },
    { "<Control>v|<Shift>Insert", "action(steps.paste)" },
    { "<Control>a", "action(steps.select-all)" },
    { "<Control>r", "action(steps.repeat)" },
  };
  GtkEventController *keys = gtk_shortcut_controller_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (shortcuts); i++)
    gtk_shortcut_controller_add_shortcut (
        GTK_SHORTCUT_CONTROLLER (keys),
        gtk_shortcut_new (gtk_shortcut_trigger_parse_string (shortcuts[i].keys),
                          gtk_shortcut_action_parse_string (shortcuts[i].action)));
  add_key (keys, "Menu|<Shift>F10", show_menu_of_focus);
  add_key (keys, "Tab|KP_Tab", tab_forward);
  add_key (keys, "<Shift>Tab|<Shift>KP_Tab|<Shift>ISO_Left_Tab", tab_backward);
  /* Before the list, which has keys of its own. */
  gtk_event_controller_set_propagation_phase (keys, GTK_PHASE_CAPTURE);
  gtk_widget_add_controller (GTK_WIDGET (self), keys);
  add_click (self, GDK_BUTTON_PRIMARY, G_CALLBACK (released), "released");
  add_click (self, GDK_BUTTON_SECONDARY, G_CALLBACK (pressed_for_menu), "pressed");
}

void
limber_editor_steps_install_actions (GtkWidgetClass *widget_class)
{
  static const struct
  {
    const char *name;
    GtkWidgetActionActivateFunc activate;
  } actions[] = {
    { "steps.add", add },
    { "steps.copy", copy },
    { "steps.cut", cut },
    { "steps.duplicate", duplicate },
    { "steps.move-down", move_down },
    { "steps.move-up", move_up },
    { "steps.paste", paste },
    { "steps.remove", remove_chosen },
    { "steps.repeat", repeat },
    { "steps.select-all", select_all },
    { "steps.unwrap", unwrap },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
  gtk_widget_class_install_action (widget_class, "steps.show-menu", "i", show_menu);
}
