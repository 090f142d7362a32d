/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-paper-pane.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-button-row.h"
#include "limber-paper-view.h"
#include "limber-ui.h"

/* In the order of the drop-down. */
static const char *const papers[] = { "a4", "letter" };

struct _LimberPaperPane
{
  AdwBin parent_instance;

  LimberPaperView *view;
  GtkDropDown *paper;
  GtkWidget *print_button;
  GtkWidget *save_button;
  GtkLabel *status;

  GSettings *settings;
  LimberWallTime now;
  LimberMakeDocument make;
  gpointer owner;    /* a widget that this one is in */
  char *name;        /* (nullable) */
  char *description; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberPaperPane, limber_paper_pane, ADW_TYPE_BIN)

static LimberPaper
get_paper (LimberPaperPane *self)
{
  LimberPaper paper = limber_paper_default ();

  limber_paper_from_string (papers[gtk_drop_down_get_selected (self->paper)], &paper);
  return paper;
}

static void
show (LimberPaperPane *self)
{
  LimberPaper paper = get_paper (self);
  LimberDocument *document = self->name ? self->make (&paper, self->owner) : NULL;

  if (document)
    {
      guint n = limber_document_get_n_pages (document);
      /* Translators: a picture of the pages that can be printed */
      g_autofree char *label =
          g_strdup_printf (ngettext ("Preview, %u page", "Preview, %u pages", n), n);

      limber_ui_set_name (GTK_WIDGET (self->view), label);
    }
  limber_ui_set_description (GTK_WIDGET (self->view), self->description ? self->description : "");
  limber_paper_view_set_document (self->view, document);
  gtk_widget_set_sensitive (self->print_button, document != NULL);
  gtk_widget_set_sensitive (self->save_button, document != NULL);
}

static void
paper_chosen (LimberPaperPane *self)
{
  if (!self->settings)
    return;
  g_settings_set_string (self->settings, "paper", papers[gtk_drop_down_get_selected (self->paper)]);
  show (self);
}

static void
tell (LimberPaperPane *self, const char *text)
{
  gtk_widget_set_visible (GTK_WIDGET (self->status), text[0] != '\0');
  limber_ui_set_text (self->status, text);
}

static void
print (LimberPaperPane *self)
{
  LimberPaper paper = get_paper (self);
  g_autofree char *title = g_strdup (self->name);

  tell (self, "");
  limber_printing_run (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                       limber_printing_operation_new (title, &paper, self->make,
                                                      g_object_ref (self->owner), g_object_unref));
}

static void
saved (GFile *file, const GError *error, gpointer data)
{
  LimberPaperPane *self = data;
  g_autofree char *path = g_file_get_parse_name (file);
  /* Translators: the name of a file */
  g_autofree char *text = g_strdup_printf (_ ("Saved as %s"), path);

  if (!error)
    tell (self, text);
  else
    limber_ui_show_message (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))),
                            _ ("It Could Not Be Saved"), error->message);
}

static void
save (LimberPaperPane *self)
{
  LimberPaper paper = get_paper (self);
  g_autofree char *file_name = g_strconcat (self->name, ".pdf", NULL);

  tell (self, "");
  limber_printing_save (GTK_WINDOW (gtk_widget_get_root (GTK_WIDGET (self))), file_name,
                        self->make (&paper, self->owner), self->now, saved, g_object_ref (self),
                        g_object_unref);
}

static void
choose_paper (LimberPaperPane *self)
{
  g_autofree char *word = g_settings_get_string (self->settings, "paper");
  LimberPaper paper = limber_paper_default ();

  limber_paper_from_string (word, &paper);
  gtk_drop_down_set_selected (self->paper, paper.height < LIMBER_PAPER_A4.height ? 1 : 0);
}

void
limber_paper_pane_set_up (LimberPaperPane *self, GSettings *settings, LimberMakeDocument make,
                          GtkWidget *owner)
{
  g_return_if_fail (LIMBER_IS_PAPER_PANE (self) && self->settings == NULL);

  self->make = make;
  self->owner = owner;
  self->settings = g_object_ref (settings);
  choose_paper (self);
}

void
limber_paper_pane_update (LimberPaperPane *self, LimberWallTime now, const char *name,
                          const char *description)
{
  g_return_if_fail (LIMBER_IS_PAPER_PANE (self));

  self->now = now;
  g_free (self->name);
  g_free (self->description);
  self->name = g_strdup (name);
  self->description = g_strdup (description);
  show (self);
}

void
limber_paper_pane_focus (LimberPaperPane *self)
{
  gtk_widget_grab_focus (self->print_button);
}

static void
limber_paper_pane_dispose (GObject *object)
{
  LimberPaperPane *self = LIMBER_PAPER_PANE (object);

  g_clear_object (&self->settings);
  g_clear_pointer (&self->name, g_free);
  g_clear_pointer (&self->description, g_free);
  G_OBJECT_CLASS (limber_paper_pane_parent_class)->dispose (object);
}

static void
limber_paper_pane_class_init (LimberPaperPaneClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_PAPER_VIEW);
  G_OBJECT_CLASS (klass)->dispose = limber_paper_pane_dispose;
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-paper-pane.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPaperPane, view);
  gtk_widget_class_bind_template_child (widget_class, LimberPaperPane, paper);
  gtk_widget_class_bind_template_child (widget_class, LimberPaperPane, print_button);
  gtk_widget_class_bind_template_child (widget_class, LimberPaperPane, save_button);
  gtk_widget_class_bind_template_child (widget_class, LimberPaperPane, status);
  gtk_widget_class_bind_template_callback (widget_class, paper_chosen);
  gtk_widget_class_bind_template_callback (widget_class, print);
  gtk_widget_class_bind_template_callback (widget_class, save);
}

static void
limber_paper_pane_init (LimberPaperPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_name_drop_down (self->paper, _ ("Paper"));
}
