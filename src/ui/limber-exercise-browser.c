/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-exercise-browser.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-body-area.h"
#include "limber-breakpoint.h"
#include "limber-exercise-card.h"
#include "limber-exercise-item.h"
#include "limber-ui.h"

/* Below this width the choices go below one another and fold away. */
#define NARROW 760

struct _LimberExerciseBrowser
{
  AdwBin parent_instance;

  GtkSearchEntry *search;
  GtkToggleButton *filters_button;
  GtkRevealer *filters_revealer;
  GtkBox *filters;
  GtkDropDown *area;
  GtkDropDown *position;
  GtkDropDown *kind;
  GtkButton *clear_button;
  GtkStack *stack;
  GtkGridView *grid;

  LimberLibrary *library;
  LimberFigures *figures;
  GListStore *items; /* (element-type LimberExerciseItem) */
  GtkFilterListModel *model;
  GtkCustomFilter *custom;
  LimberExerciseFilter filter;
  char *text;
  gboolean narrow;
};

G_DEFINE_FINAL_TYPE (LimberExerciseBrowser, limber_exercise_browser, ADW_TYPE_BIN)

static gboolean
match (gpointer item, gpointer data)
{
  LimberExerciseBrowser *self = data;

  return limber_exercise_item_match (item, &self->filter);
}

static const char *
state_name (LimberExerciseBrowser *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0)
    return "list";
  if (g_list_model_get_n_items (G_LIST_MODEL (self->items)) > 0)
    return "nothing";
  if (!self->library || limber_library_get_loading (self->library))
    return "loading";
  return "empty";
}

static void
update_state (LimberExerciseBrowser *self)
{
  gtk_stack_set_visible_child_name (self->stack, state_name (self));
}

static guint
count_choices (LimberExerciseBrowser *self)
{
  return (self->filter.targets != 0) + (self->filter.positions != 0) + (self->filter.kinds != 0);
}

static void
show_filters (LimberExerciseBrowser *self)
{
  gboolean open = gtk_toggle_button_get_active (self->filters_button);
  guint count = count_choices (self);
  g_autofree char *label = NULL;

  label = count > 0
              /* Translators: the button that shows the filters; how many of them are in use */
              ? g_strdup_printf (_ ("Filters (%u)"), count)
              : g_strdup (_ ("Filters"));
  gtk_button_set_label (GTK_BUTTON (self->filters_button), label);
  gtk_widget_set_visible (GTK_WIDGET (self->filters_button), self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->clear_button),
                          !limber_exercise_filter_is_empty (&self->filter));
  gtk_revealer_set_reveal_child (self->filters_revealer, open || !self->narrow);
}

/* The set that has the chosen one alone; the first line of a choice is "any". */
static guint
chosen_set (GtkDropDown *choice)
{
  guint selected = gtk_drop_down_get_selected (choice);

  return selected == 0 || selected == GTK_INVALID_LIST_POSITION ? 0 : 1u << (selected - 1);
}

static void
update_filter (LimberExerciseBrowser *self)
{
  const LimberBodyArea *area = limber_body_area_get (gtk_drop_down_get_selected (self->area) - 1);

  g_free (self->text);
  self->text = g_strstrip (g_strdup (gtk_editable_get_text (GTK_EDITABLE (self->search))));
  self->filter.text = self->text[0] ? self->text : NULL;
  self->filter.targets = area ? area->targets : 0;
  self->filter.positions = chosen_set (self->position);
  self->filter.kinds = chosen_set (self->kind);
  gtk_filter_changed (GTK_FILTER (self->custom), GTK_FILTER_CHANGE_DIFFERENT);
  show_filters (self);
  update_state (self);
}

static void
clear_filter (LimberExerciseBrowser *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  gtk_drop_down_set_selected (self->area, 0);
  gtk_drop_down_set_selected (self->position, 0);
  gtk_drop_down_set_selected (self->kind, 0);
  update_filter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
resized (LimberExerciseBrowser *self, int width, int height)
{
  self->narrow = width < NARROW;
  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->filters), self->narrow
                                                                      ? GTK_ORIENTATION_VERTICAL
                                                                      : GTK_ORIENTATION_HORIZONTAL);
  show_filters (self);
}

static void
item_activated (LimberExerciseBrowser *self, guint position)
{
  g_autoptr (LimberExerciseItem) item =
      g_list_model_get_item (G_LIST_MODEL (self->model), position);

  if (item)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-exercise", "s",
                                limber_exercise_item_get_exercise (item)->id);
}

/* Enter in the search field opens the first exercise found. */
static void
search_activated (LimberExerciseBrowser *self)
{
  item_activated (self, 0);
}

static void
search_stopped (LimberExerciseBrowser *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
set_up_card (LimberExerciseBrowser *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, limber_exercise_card_new ());
}

static void
bind_card (LimberExerciseBrowser *self, GtkListItem *item)
{
  const LimberExercise *exercise =
      limber_exercise_item_get_exercise (gtk_list_item_get_item (item));
  GtkWidget *card = gtk_list_item_get_child (item);
  GtkWidget *cell = gtk_widget_get_parent (card);
  g_autofree char *facts = limber_exercise_card_facts (exercise);

  limber_exercise_card_set_exercise (LIMBER_EXERCISE_CARD (card), exercise, self->figures);
  /* The focus lies on the list's own widget around the card, which has no name of its own. */
  limber_ui_set_name (cell, exercise->name);
  limber_ui_set_description (cell, facts);
}

static void
show_exercises (LimberExerciseBrowser *self)
{
  g_autoptr (GPtrArray) list = limber_exercises_list (limber_library_get_exercises (self->library));
  g_autoptr (GPtrArray) items = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < list->len; i++)
    g_ptr_array_add (items, limber_exercise_item_new (g_ptr_array_index (list, i)));
  g_list_store_splice (self->items, 0, g_list_model_get_n_items (G_LIST_MODEL (self->items)),
                       items->pdata, items->len);
  update_state (self);
}

void
limber_exercise_browser_set_figures (LimberExerciseBrowser *self, LimberFigures *figures)
{
  g_return_if_fail (LIMBER_IS_EXERCISE_BROWSER (self));
  g_set_object (&self->figures, figures);
}

void
limber_exercise_browser_set_library (LimberExerciseBrowser *self, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_EXERCISE_BROWSER (self));

  if (self->library)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_set_object (&self->library, library);
  g_signal_connect_swapped (library, "notify::loading", G_CALLBACK (update_state), self);
  g_signal_connect_swapped (library, "exercises-changed", G_CALLBACK (show_exercises), self);
  show_exercises (self);
}

void
limber_exercise_browser_focus_search (LimberExerciseBrowser *self)
{
  g_return_if_fail (LIMBER_IS_EXERCISE_BROWSER (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
limber_exercise_browser_focus_list (LimberExerciseBrowser *self)
{
  g_return_if_fail (LIMBER_IS_EXERCISE_BROWSER (self));
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static void
fill_choice (LimberExerciseBrowser *self, GtkDropDown *choice, const char *name,
             const char *const *labels)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (labels);

  gtk_drop_down_set_model (choice, G_LIST_MODEL (model));
  limber_ui_name_drop_down (choice, name);
  g_signal_connect_swapped (choice, "notify::selected", G_CALLBACK (update_filter), self);
}

static void
fill_choices (LimberExerciseBrowser *self)
{
  g_autoptr (GPtrArray) areas = g_ptr_array_new ();
  const char *positions[LIMBER_N_POSITIONS + 2] = { _ ("Any position") };
  /* No exercise is of the mixed kind, which is the last. */
  const char *kinds[LIMBER_KIND_MIXED + 2] = { _ ("Any kind") };

  g_ptr_array_add (areas, (gpointer) _ ("Any area"));
  for (guint i = 0; limber_body_area_get (i); i++)
    g_ptr_array_add (areas, (gpointer) _ (limber_body_area_get (i)->label));
  g_ptr_array_add (areas, NULL);
  for (guint i = 0; i < LIMBER_N_POSITIONS; i++)
    positions[i + 1] = limber_position_label ((LimberPosition) i);
  for (guint i = 0; i < LIMBER_KIND_MIXED; i++)
    kinds[i + 1] = limber_kind_label ((LimberKind) i);
  fill_choice (self, self->area, _ ("Area of the body"), (const char *const *) areas->pdata);
  fill_choice (self, self->position, _ ("Position"), positions);
  fill_choice (self, self->kind, _ ("Kind"), kinds);
}

static void
limber_exercise_browser_dispose (GObject *object)
{
  LimberExerciseBrowser *self = LIMBER_EXERCISE_BROWSER (object);

  if (self->library)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_clear_object (&self->library);
  g_clear_object (&self->figures);
  G_OBJECT_CLASS (limber_exercise_browser_parent_class)->dispose (object);
}

static void
limber_exercise_browser_finalize (GObject *object)
{
  LimberExerciseBrowser *self = LIMBER_EXERCISE_BROWSER (object);

  g_clear_object (&self->items);
  g_free (self->text);
  G_OBJECT_CLASS (limber_exercise_browser_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-exercise-browser.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, search);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, filters_button);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, filters_revealer);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, filters);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, area);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, position);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, kind);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, clear_button);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberExerciseBrowser, grid);
  gtk_widget_class_bind_template_callback (widget_class, resized);
  gtk_widget_class_bind_template_callback (widget_class, update_filter);
  gtk_widget_class_bind_template_callback (widget_class, clear_filter);
  gtk_widget_class_bind_template_callback (widget_class, show_filters);
  gtk_widget_class_bind_template_callback (widget_class, item_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped);
  gtk_widget_class_bind_template_callback (widget_class, set_up_card);
  gtk_widget_class_bind_template_callback (widget_class, bind_card);
}

static void
limber_exercise_browser_class_init (LimberExerciseBrowserClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = limber_exercise_browser_dispose;
  object_class->finalize = limber_exercise_browser_finalize;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
limber_exercise_browser_init (LimberExerciseBrowser *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->items = g_list_store_new (LIMBER_TYPE_EXERCISE_ITEM);
  self->custom = gtk_custom_filter_new (match, self, NULL);
  self->model = gtk_filter_list_model_new (g_object_ref (G_LIST_MODEL (self->items)),
                                           GTK_FILTER (self->custom));
  selection = gtk_no_selection_new (G_LIST_MODEL (self->model));
  gtk_grid_view_set_model (self->grid, GTK_SELECTION_MODEL (selection));
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
  limber_ui_set_name (GTK_WIDGET (self->grid), _ ("Exercises"));
  limber_ui_set_name (GTK_WIDGET (self->search), _ ("Search exercises"));
  fill_choices (self);
  update_filter (self);
}
