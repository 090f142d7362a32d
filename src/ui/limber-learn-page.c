/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-learn-page.h"

#include "limber-breakpoint.h"
#include "limber-ui.h"

struct _LimberLearnPage
{
  AdwBin parent_instance;

  GtkStack *stack;
  GtkBox *themes;
};

G_DEFINE_FINAL_TYPE (LimberLearnPage, limber_learn_page, ADW_TYPE_BIN)

static GtkWidget *
card_row_new (const LimberCard *card)
{
  GtkWidget *row = limber_ui_row_new (card->title, card->summary);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (row), "s", card->id);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (row), "win.show-card");
  adw_action_row_add_suffix (ADW_ACTION_ROW (row),
                             g_object_new (GTK_TYPE_IMAGE, "icon-name", "go-next-symbolic",
                                           "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                           NULL));
  return row;
}

static GtkWidget *
theme_new (LimberLearnPage *self, LimberTheme theme)
{
  GtkWidget *group = adw_preferences_group_new ();

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group), limber_theme_label (theme));
  gtk_box_append (self->themes, group);
  return group;
}

void
limber_learn_page_set_learn (LimberLearnPage *self, const LimberLearn *learn)
{
  g_autoptr (GPtrArray) cards = NULL;
  const LimberCard *last = NULL;
  GtkWidget *group = NULL;

  g_return_if_fail (LIMBER_IS_LEARN_PAGE (self));

  cards = limber_learn_list (learn);
  limber_ui_remove_children (self->themes);
  for (guint i = 0; i < cards->len; i++)
    {
      const LimberCard *card = g_ptr_array_index (cards, i);

      if (!last || last->theme != card->theme)
        group = theme_new (self, card->theme);
      adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), card_row_new (card));
      last = card;
    }
  gtk_stack_set_visible_child_name (self->stack, cards->len > 0 ? "list" : "empty");
}

void
limber_learn_page_focus_list (LimberLearnPage *self)
{
  g_return_if_fail (LIMBER_IS_LEARN_PAGE (self));
  gtk_widget_child_focus (GTK_WIDGET (self->themes), GTK_DIR_TAB_FORWARD);
}

static void
limber_learn_page_class_init (LimberLearnPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-learn-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberLearnPage, stack);
  gtk_widget_class_bind_template_child (widget_class, LimberLearnPage, themes);
}

static void
limber_learn_page_init (LimberLearnPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
