/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-finder.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-words.h"
#include "limber-exercise-item.h"
#include "limber-exercise-search.h"
#include "limber-finder-row.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

/* A page of the list, for the keys that go by one. */
#define PAGE 6

struct _LimberEditorFinder
{
  AdwWindow parent_instance;

  GtkSearchEntry *search;
  GtkStack *stack;
  GtkListView *list;
  GtkSingleSelection *selection;
  GtkLabel *status;
  GtkCheckButton *stay;
  GtkLabel *own_label;
  GtkWidget *own_button;

  LimberEditor *editor;
  LimberFigures *figures;
  LimberExerciseSearch *index;
  GListStore *found; /* (element-type LimberExerciseItem) */
  gboolean choosing; /* nothing is added */
};

static guint added_signal;
static guint chosen_signal;

G_DEFINE_FINAL_TYPE (LimberEditorFinder, limber_editor_finder, ADW_TYPE_WINDOW)

static LimberLevel
get_level (LimberEditorFinder *self)
{
  const LimberRoutine *routine = limber_draft_get_partial (limber_editor_get_draft (self->editor));

  return routine ? routine->level : LIMBER_LEVEL_GENTLE;
}

/* Returns: (transfer full): what was typed, without white space around it */
static char *
dup_typed (LimberEditorFinder *self)
{
  return g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
}

/* Returns: (transfer none) (nullable): that of the row that Enter would add */
static const LimberExercise *
get_chosen (LimberEditorFinder *self)
{
  LimberExerciseItem *item = gtk_single_selection_get_selected_item (self->selection);

  return item ? limber_exercise_item_get_exercise (item) : NULL;
}

/* The focus stays where the person types, so the row that is chosen is told here. */
static void
tell_chosen (LimberEditorFinder *self)
{
  const LimberExercise *exercise = get_chosen (self);
  guint n = g_list_model_get_n_items (G_LIST_MODEL (self->found));
  g_autofree char *facts = NULL;
  g_autofree char *words = NULL;

  if (!exercise)
    return;
  facts = limber_finder_row_facts (exercise, get_level (self));
  /* Translators: the exercise that Enter would add, how many it is among, what it is */
  words = g_strdup_printf (_ ("%s, %u of %u. %s"), exercise->name,
                           gtk_single_selection_get_selected (self->selection) + 1, n, facts);
  limber_ui_set_text (self->status, words);
}

static void
find (LimberEditorFinder *self)
{
  g_autofree char *typed = dup_typed (self);
  g_autofree char *plain = limber_isolate_text (typed);
  g_autoptr (GPtrArray) found = limber_exercise_search_find (self->index, typed);
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);
  /* Translators: a new exercise that the person writes, with the name typed so far */
  g_autofree char *own =
      typed[0] ? g_strdup_printf (_ ("Own Exercise %s…"), plain) : g_strdup (_ ("Own Exercise…"));

  for (guint i = 0; i < found->len; i++)
    g_ptr_array_add (items, limber_exercise_item_new (g_ptr_array_index (found, i)));
  g_list_store_splice (self->found, 0, g_list_model_get_n_items (G_LIST_MODEL (self->found)),
                       items->pdata, items->len);
  limber_ui_set_text (self->own_label, own);
  limber_ui_set_name (self->own_button, own);
  gtk_stack_set_visible_child_name (self->stack, found->len > 0 ? "list" : "nothing");
  if (found->len == 0)
    limber_ui_set_text (self->status, _ ("No exercise fits."));
  gtk_single_selection_set_selected (self->selection, 0);
  tell_chosen (self);
}

static void
move_by (LimberEditorFinder *self, int by)
{
  int n = (int) g_list_model_get_n_items (G_LIST_MODEL (self->found));
  int to = (int) gtk_single_selection_get_selected (self->selection) + by;
  guint index = (guint) CLAMP (to, 0, MAX (n, 1) - 1);

  if (n == 0)
    return;
  gtk_single_selection_set_selected (self->selection, index);
  gtk_widget_activate_action (GTK_WIDGET (self->list), "list.scroll-to-item", "u", index);
  tell_chosen (self);
}

/* The person is at the new step; the next goes behind it. */
static gboolean
take (LimberEditorFinder *self, LimberDraft *draft, LimberDraftPlace place)
{
  g_autofree char *pointer = limber_draft_place_pointer (place);

  if (!limber_editor_take (self->editor, draft))
    {
      limber_ui_set_text (self->status,
                          _ ("Nothing can be added here. Put the faults right first."));
      return FALSE;
    }
  limber_editor_select (self->editor, pointer);
  g_signal_emit (self, added_signal, 0);
  return TRUE;
}

/* The window may be gone before who hears of it is done. */
static void
tell_and_close (LimberEditorFinder *self, const LimberExercise *exercise)
{
  g_autofree char *id = g_strdup (exercise->id);

  g_object_ref (self);
  gtk_window_close (GTK_WINDOW (self));
  g_signal_emit (self, chosen_signal, 0, id);
  g_object_unref (self);
}

static void
add_chosen (LimberEditorFinder *self, gboolean stay)
{
  const LimberExercise *exercise = get_chosen (self);
  LimberDraftPlace place = limber_editor_get_place_after (self->editor);
  g_autofree char *words = NULL;

  if (exercise && self->choosing)
    {
      tell_and_close (self, exercise);
      return;
    }
  if (!exercise
      || !take (
          self,
          limber_draft_add_exercise (limber_editor_get_draft (self->editor), place, exercise->id),
          place))
    return;
  if (!stay && !gtk_check_button_get_active (self->stay))
    {
      gtk_window_close (GTK_WINDOW (self));
      return;
    }
  /* Translators: an exercise is in the routine now */
  words = g_strdup_printf (_ ("%s is added."), exercise->name);
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  find (self);
  limber_ui_set_text (self->status, words);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
search_activated (LimberEditorFinder *self)
{
  add_chosen (self, FALSE);
}

static void
row_activated (LimberEditorFinder *self, guint position)
{
  gtk_single_selection_set_selected (self->selection, position);
  add_chosen (self, FALSE);
}

/* Starts an exercise that is written in place, with what was typed for a name. */
static void
add_own (LimberEditorFinder *self)
{
  g_autofree char *typed = dup_typed (self);
  LimberDraftPlace place = limber_editor_get_place_after (self->editor);

  if (take (self,
            limber_draft_add_own_exercise (limber_editor_get_draft (self->editor), place,
                                           typed[0] ? typed : _ ("New exercise")),
            place))
    gtk_window_close (GTK_WINDOW (self));
}

/* What the list would do with these keys, while the focus is where the person types. */
static gboolean
key_pressed (LimberEditorFinder *self, guint keyval, guint code, GdkModifierType state)
{
  gboolean control = (state & GDK_CONTROL_MASK) != 0;

  switch (keyval)
    {
    case GDK_KEY_Down:
    case GDK_KEY_KP_Down:
      move_by (self, 1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Up:
    case GDK_KEY_KP_Up:
      move_by (self, -1);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Down:
    case GDK_KEY_KP_Page_Down:
      move_by (self, PAGE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Page_Up:
    case GDK_KEY_KP_Page_Up:
      move_by (self, -PAGE);
      return GDK_EVENT_STOP;
    case GDK_KEY_Return:
    case GDK_KEY_KP_Enter:
      if (control)
        add_chosen (self, TRUE);
      return control;
    default:
      return GDK_EVENT_PROPAGATE;
    }
}

static void
row_clicked (GtkGestureClick *gesture, int n_press, double x, double y, GtkListItem *item)
{
  gtk_gesture_set_state (GTK_GESTURE (gesture), GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_widget_activate_action (gtk_list_item_get_child (item), "list.activate-item", "u",
                              gtk_list_item_get_position (item));
}

/* A click is enough; but not by the list's own single-click-activate, for then the pointer chooses
 * what it lies on, and Enter would add that to what somebody types. */
static void
set_up_row (LimberEditorFinder *self, GtkListItem *item)
{
  GtkWidget *row = limber_finder_row_new ();
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_object (click, "released", G_CALLBACK (row_clicked), item, 0);
  gtk_widget_add_controller (row, GTK_EVENT_CONTROLLER (click));
  gtk_list_item_set_child (item, row);
}

static void
bind_row (LimberEditorFinder *self, GtkListItem *item)
{
  const LimberExercise *exercise =
      limber_exercise_item_get_exercise (gtk_list_item_get_item (item));
  GtkWidget *row = gtk_list_item_get_child (item);
  g_autofree char *facts = limber_finder_row_facts (exercise, get_level (self));

  limber_finder_row_show (LIMBER_FINDER_ROW (row), exercise, get_level (self), self->figures);
  /* The focus lies on the list's own widget around the row, which has no name of its own. */
  limber_ui_set_name (gtk_widget_get_parent (row), exercise->name);
  limber_ui_set_description (gtk_widget_get_parent (row), facts);
}

GtkWidget *
limber_editor_finder_new (GtkWindow *parent, LimberEditor *editor, LimberFigures *figures)
{
  LimberEditorFinder *self =
      g_object_new (LIMBER_TYPE_EDITOR_FINDER, "accessible-role", GTK_ACCESSIBLE_ROLE_DIALOG,
                    "transient-for", parent, NULL);

  self->editor = g_object_ref (editor);
  self->figures = g_object_ref (figures);
  self->index =
      limber_exercise_search_new (limber_draft_get_exercises (limber_editor_get_draft (editor)));
  find (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  return GTK_WIDGET (self);
}

GtkWidget *
limber_editor_finder_new_choice (GtkWindow *parent, LimberEditor *editor, LimberFigures *figures,
                                 const char *title)
{
  GtkWidget *window = limber_editor_finder_new (parent, editor, figures);
  LimberEditorFinder *self = LIMBER_EDITOR_FINDER (window);

  self->choosing = TRUE;
  gtk_widget_hide (GTK_WIDGET (self->stay));
  gtk_widget_hide (self->own_button);
  gtk_window_set_title (GTK_WINDOW (window), title);
  limber_ui_set_name (window, title);
  return window;
}

static void
limber_editor_finder_dispose (GObject *object)
{
  LimberEditorFinder *self = LIMBER_EDITOR_FINDER (object);

  g_clear_object (&self->editor);
  g_clear_object (&self->figures);
  g_clear_object (&self->found);
  g_clear_pointer (&self->index, limber_exercise_search_free);
  G_OBJECT_CLASS (limber_editor_finder_parent_class)->dispose (object);
}

static void
limber_editor_finder_class_init (LimberEditorFinderClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_editor_finder_dispose;
  added_signal = g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 0);
  chosen_signal = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  gtk_widget_class_add_binding_action (widget_class, GDK_KEY_Escape, 0, "window.close", NULL);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-editor-finder.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, search);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, list);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, selection);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, status);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, stay);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, own_label);
  gtk_widget_class_bind_template_child (widget_class, LimberEditorFinder, own_button);
  gtk_widget_class_bind_template_callback (widget_class, find);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
  gtk_widget_class_bind_template_callback (widget_class, gtk_window_close);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
  gtk_widget_class_bind_template_callback (widget_class, row_activated);
  gtk_widget_class_bind_template_callback (widget_class, add_own);
  gtk_widget_class_bind_template_callback (widget_class, set_up_row);
  gtk_widget_class_bind_template_callback (widget_class, bind_row);
}

static void
limber_editor_finder_init (LimberEditorFinder *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->found = g_list_store_new (LIMBER_TYPE_EXERCISE_ITEM);
  gtk_single_selection_set_model (self->selection, G_LIST_MODEL (self->found));
  limber_ui_set_name (GTK_WIDGET (self), _ ("Add Exercise"));
  limber_ui_set_name (GTK_WIDGET (self->search), _ ("Find an exercise"));
  limber_ui_set_name (GTK_WIDGET (self->list), _ ("Exercises"));
}
