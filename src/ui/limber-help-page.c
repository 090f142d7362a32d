/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-help-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-help-signs.h"
#include "limber-ui.h"

struct _LimberHelpPage
{
  AdwBin parent_instance;

  GtkLabel *title;
  GtkLabel *intro;
  GtkBox *groups;
  GtkBox *sources;
};

G_DEFINE_FINAL_TYPE (LimberHelpPage, limber_help_page, ADW_TYPE_BIN)

static GtkWidget *
group_new (const LimberHelpGroup *group)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 6);
  GtkWidget *title = limber_ui_wrapped_label (group->title, "title-3");

  gtk_widget_add_css_class (box, "card");
  gtk_widget_add_css_class (box, "notice");
  gtk_widget_add_css_class (box, "help-group");
  limber_ui_set_class (box, "emergency", group->urgency == LIMBER_URGENCY_EMERGENCY);
  gtk_box_append (GTK_BOX (box),
                  limber_ui_wrapped_label (limber_urgency_label (group->urgency), "urgency"));
  gtk_box_append (GTK_BOX (box), title);
  limber_ui_bullet_list (GTK_BOX (box), (const char *const *) group->signs);
  gtk_box_append (GTK_BOX (box), limber_ui_wrapped_label (group->action, "heading"));
  return box;
}

/* The file's order holds among groups that are as urgent as each other. */
static void
show_groups (LimberHelpPage *self, GPtrArray *groups)
{
  for (guint urgency = 0; urgency < LIMBER_N_URGENCIES; urgency++)
    for (guint i = 0; i < groups->len; i++)
      {
        const LimberHelpGroup *group = g_ptr_array_index (groups, i);

        if ((guint) group->urgency == urgency)
          gtk_box_append (self->groups, group_new (group));
      }
}

GtkWidget *
limber_help_page_new (const LimberHelp *help)
{
  LimberHelpPage *self = g_object_new (LIMBER_TYPE_HELP_PAGE, NULL);
  g_autoptr (LimberHelp) shown = help ? limber_help_ref (help) : limber_help_fallback ();

  limber_ui_set_text (self->title, shown->title);
  limber_ui_set_text (self->intro, shown->intro ? shown->intro : "");
  gtk_widget_set_visible (GTK_WIDGET (self->intro), shown->intro != NULL);
  show_groups (self, shown->groups);
  limber_ui_append_list (self->sources, _ ("Sources"), (const char *const *) shown->sources);
  return GTK_WIDGET (self);
}

static void
limber_help_page_class_init (LimberHelpPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-help-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberHelpPage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberHelpPage, intro);
  gtk_widget_class_bind_template_child (widget_class, LimberHelpPage, groups);
  gtk_widget_class_bind_template_child (widget_class, LimberHelpPage, sources);
}

static void
limber_help_page_init (LimberHelpPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
