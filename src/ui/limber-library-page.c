/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-library-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-filter-bar.h"
#include "limber-filter.h"
#include "limber-routine-card.h"
#include "limber-ui.h"

/* Below this width the choices go below one another and fold away. */
#define NARROW 760

struct _LimberLibraryPage
{
  AdwBin parent_instance;

  LimberBreakpoint *breakpoint;
  GtkSearchEntry *search;
  GtkToggleButton *filters_button;
  GtkRevealer *filters_revealer;
  LimberFilterBar *filter_bar;
  GtkButton *clear_button;
  GtkRevealer *reports_revealer;
  GtkLabel *reports_label;
  GtkStack *stack;
  AdwStatusPage *nothing_page;
  AdwStatusPage *empty_page;
  GtkGridView *grid;

  LimberLibrary *library;
  LimberFigures *figures;
  LimberWeek *week; /* (nullable) */
  GtkFilterListModel *model;
  GtkCustomFilter *custom;
  LimberFilter filter;
  char *text;
  gboolean narrow;
};

enum
{
  ROUTINE_ACTIVATED,
  REPORTS_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberLibraryPage, limber_library_page, ADW_TYPE_BIN)

static gboolean
match (gpointer item, gpointer data)
{
  LimberLibraryPage *self = data;

  return limber_filter_match (&self->filter, LIMBER_ROUTINE_INFO (item));
}

static const char *
state_name (LimberLibraryPage *self)
{
  if (g_list_model_get_n_items (G_LIST_MODEL (self->model)) > 0)
    return "list";
  if (!self->library || limber_library_get_loading (self->library))
    return "loading";
  if (g_list_model_get_n_items (G_LIST_MODEL (self->library)) > 0)
    return "nothing";
  return "empty";
}

/* An icon is loaded as soon as it is set, even on a hidden page: not before it is needed. */
static void
update_state (LimberLibraryPage *self)
{
  const char *name = state_name (self);

  if (g_str_equal (name, "nothing"))
    adw_status_page_set_icon_name (self->nothing_page, "system-search-symbolic");
  else if (g_str_equal (name, "empty"))
    adw_status_page_set_icon_name (self->empty_page, "folder-symbolic");
  gtk_stack_set_visible_child_name (self->stack, name);
}

static void
update_reports (LimberLibraryPage *self)
{
  guint n = limber_library_get_exercise_reports (self->library)->len;
  g_autofree char *text = NULL;

  if (n > 0)
    {
      text = g_strdup_printf (
          ngettext ("%u exercise file has a fault", "%u exercise files have faults", n), n);
      limber_ui_set_text (self->reports_label, text);
    }
  gtk_revealer_set_reveal_child (self->reports_revealer, n > 0);
}

static void
show_filters (LimberLibraryPage *self)
{
  gboolean open = gtk_toggle_button_get_active (self->filters_button);
  guint count = limber_filter_bar_count (self->filter_bar);
  g_autofree char *label = NULL;

  label = count > 0
              /* Translators: the button that shows the filters; how many of them are in use */
              ? g_strdup_printf (_ ("Filters (%u)"), count)
              : g_strdup (_ ("Filters"));
  gtk_button_set_label (GTK_BUTTON (self->filters_button), label);
  gtk_widget_set_visible (GTK_WIDGET (self->filters_button), self->narrow);
  gtk_widget_set_visible (GTK_WIDGET (self->clear_button), !limber_filter_is_empty (&self->filter));
  gtk_revealer_set_reveal_child (self->filters_revealer, open || !self->narrow);
}

static void
update_filter (LimberLibraryPage *self)
{
  const char *text = gtk_editable_get_text (GTK_EDITABLE (self->search));

  g_free (self->text);
  self->text = g_strstrip (g_strdup (text));
  limber_filter_bar_get_filter (self->filter_bar, &self->filter);
  self->filter.text = self->text[0] ? self->text : NULL;
  gtk_filter_changed (GTK_FILTER (self->custom), GTK_FILTER_CHANGE_DIFFERENT);
  show_filters (self);
  update_state (self);
}

static void
clear_filter (LimberLibraryPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
  limber_filter_bar_clear (self->filter_bar);
  update_filter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

static void
resized (LimberLibraryPage *self, int width, int height)
{
  self->narrow = width < NARROW;
  limber_filter_bar_set_narrow (self->filter_bar, self->narrow);
  show_filters (self);
}

static void
item_activated (LimberLibraryPage *self, guint position)
{
  g_autoptr (LimberRoutineInfo) info = g_list_model_get_item (G_LIST_MODEL (self->model), position);

  if (info)
    g_signal_emit (self, signals[ROUTINE_ACTIVATED], 0, info);
}

/* Enter in the search field opens the first routine found. */
static void
search_activated (LimberLibraryPage *self)
{
  item_activated (self, 0);
}

static void
search_stopped (LimberLibraryPage *self)
{
  gtk_editable_set_text (GTK_EDITABLE (self->search), "");
}

static void
reports_clicked (LimberLibraryPage *self)
{
  g_signal_emit (self, signals[REPORTS_ACTIVATED], 0);
}

static void
set_up_card (LimberLibraryPage *self, GtkListItem *item)
{
  gtk_list_item_set_child (item, limber_routine_card_new ());
}

static void
bind_card (LimberLibraryPage *self, GtkListItem *item)
{
  LimberRoutineInfo *info = gtk_list_item_get_item (item);
  GtkWidget *card = gtk_list_item_get_child (item);
  GtkWidget *row = gtk_widget_get_parent (card);
  g_autofree char *facts = NULL;

  limber_routine_card_set_week (LIMBER_ROUTINE_CARD (card), self->week);
  limber_routine_card_set_info (LIMBER_ROUTINE_CARD (card), info,
                                limber_library_get_exercises (self->library), self->figures);
  /* The focus lies on the list's own widget around the card, which has no name of its own. */
  facts = limber_routine_info_get_valid (info) ? limber_routine_info_describe (info)
                                               : g_strdup (limber_routine_info_get_summary (info));
  limber_ui_set_name (row, limber_routine_info_get_title (info));
  limber_ui_set_description (row, facts);
}

/* The focus lies on the list's own widget around the card. */
static gboolean
toggle_follow (GtkWidget *grid, GVariant *arguments, gpointer data)
{
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (grid));
  GtkWidget *card = focus ? gtk_widget_get_first_child (focus) : NULL;

  if (!LIMBER_IS_ROUTINE_CARD (card))
    return FALSE;
  limber_routine_card_toggle_follow (LIMBER_ROUTINE_CARD (card));
  return TRUE;
}

static void
add_shortcut (LimberLibraryPage *self)
{
  GtkEventController *controller = gtk_shortcut_controller_new ();

  gtk_shortcut_controller_add_shortcut (
      GTK_SHORTCUT_CONTROLLER (controller),
      gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_d, GDK_CONTROL_MASK),
                        gtk_callback_action_new (toggle_follow, NULL, NULL)));
  gtk_widget_add_controller (GTK_WIDGET (self->grid), controller);
}

void
limber_library_page_set_library (LimberLibraryPage *self, LimberLibrary *library)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));

  if (self->library)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_set_object (&self->library, library);
  g_signal_connect_swapped (library, "notify::loading", G_CALLBACK (update_state), self);
  g_signal_connect_swapped (library, "exercises-changed", G_CALLBACK (update_reports), self);
  gtk_filter_list_model_set_model (self->model, G_LIST_MODEL (library));
  update_reports (self);
  update_state (self);
}

void
limber_library_page_set_figures (LimberLibraryPage *self, LimberFigures *figures)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));
  g_set_object (&self->figures, figures);
}

void
limber_library_page_set_week (LimberLibraryPage *self, LimberWeek *week)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));
  g_set_object (&self->week, week);
}

void
limber_library_page_bind (LimberLibraryPage *self, GSettings *settings)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));
  limber_filter_bar_bind (self->filter_bar, settings);
}

void
limber_library_page_focus_search (LimberLibraryPage *self)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
}

void
limber_library_page_search (LimberLibraryPage *self, const char *text)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));

  limber_filter_bar_clear (self->filter_bar);
  gtk_editable_set_text (GTK_EDITABLE (self->search), text);
  update_filter (self);
  gtk_widget_grab_focus (GTK_WIDGET (self->search));
  gtk_editable_set_position (GTK_EDITABLE (self->search), -1);
}

void
limber_library_page_focus_list (LimberLibraryPage *self)
{
  g_return_if_fail (LIMBER_IS_LIBRARY_PAGE (self));
  gtk_widget_child_focus (GTK_WIDGET (self->grid), GTK_DIR_TAB_FORWARD);
}

static void
limber_library_page_dispose (GObject *object)
{
  LimberLibraryPage *self = LIMBER_LIBRARY_PAGE (object);

  if (self->library)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_clear_object (&self->library);
  g_clear_object (&self->figures);
  g_clear_object (&self->week);
  G_OBJECT_CLASS (limber_library_page_parent_class)->dispose (object);
}

static void
limber_library_page_finalize (GObject *object)
{
  g_free (LIMBER_LIBRARY_PAGE (object)->text);
  G_OBJECT_CLASS (limber_library_page_parent_class)->finalize (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-library-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, breakpoint);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, search);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, filters_button);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, filters_revealer);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, filter_bar);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, clear_button);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, reports_revealer);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, reports_label);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, nothing_page);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, empty_page);
  gtk_widget_class_bind_template_child (widget_class, LimberLibraryPage, grid);
  gtk_widget_class_bind_template_callback (widget_class, resized);
  gtk_widget_class_bind_template_callback (widget_class, update_filter);
  gtk_widget_class_bind_template_callback (widget_class, clear_filter);
  gtk_widget_class_bind_template_callback (widget_class, show_filters);
  gtk_widget_class_bind_template_callback (widget_class, item_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_activated);
  gtk_widget_class_bind_template_callback (widget_class, search_stopped);
  gtk_widget_class_bind_template_callback (widget_class, reports_clicked);
  gtk_widget_class_bind_template_callback (widget_class, set_up_card);
  gtk_widget_class_bind_template_callback (widget_class, bind_card);
}

static void
limber_library_page_class_init (LimberLibraryPageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->dispose = limber_library_page_dispose;
  object_class->finalize = limber_library_page_finalize;
  signals[ROUTINE_ACTIVATED] =
      g_signal_new ("routine-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 1, LIMBER_TYPE_ROUTINE_INFO);
  signals[REPORTS_ACTIVATED] =
      g_signal_new ("reports-activated", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                    NULL, NULL, G_TYPE_NONE, 0);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_FILTER_BAR);
  bind_template (GTK_WIDGET_CLASS (klass));
}

static void
limber_library_page_init (LimberLibraryPage *self)
{
  g_autoptr (GtkNoSelection) selection = NULL;

  gtk_widget_init_template (GTK_WIDGET (self));
  self->custom = gtk_custom_filter_new (match, self, NULL);
  self->model = gtk_filter_list_model_new (NULL, GTK_FILTER (self->custom));
  selection = gtk_no_selection_new (G_LIST_MODEL (self->model));
  gtk_grid_view_set_model (self->grid, GTK_SELECTION_MODEL (selection));
  g_signal_connect_object (self->model, "items-changed", G_CALLBACK (update_state), self,
                           G_CONNECT_SWAPPED);
  /* Letters typed anywhere on the page are a search, so the cursor need not blink there from the
   * start. */
  gtk_search_entry_set_key_capture_widget (self->search, GTK_WIDGET (self));
  add_shortcut (self);
  limber_ui_set_name (GTK_WIDGET (self->grid), _ ("Routines"));
  limber_ui_set_name (GTK_WIDGET (self->search), _ ("Search routines"));
  update_filter (self);
}
