/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-unsaved-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-button-row.h"
#include "limber-draft.h"
#include "limber-plain-text.h"
#include "limber-ui.h"

struct _LimberUnsavedCard
{
  AdwBin parent_instance;

  GtkLabel *heading;
  GtkLabel *where;
  GtkWidget *go_on;
  GtkWidget *later;
  GtkWidget *discard;

  LimberUnsaved *unsaved;
};

enum
{
  ANSWERED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberUnsavedCard, limber_unsaved_card, ADW_TYPE_BIN)

const LimberUnsaved *
limber_unsaved_card_get (LimberUnsavedCard *self)
{
  g_return_val_if_fail (LIMBER_IS_UNSAVED_CARD (self), NULL);
  return self->unsaved;
}

char *
limber_unsaved_words_title (const LimberUnsaved *unsaved)
{
  g_autoptr (LimberDraft) draft = limber_draft_new (unsaved->text, NULL);
  g_autofree char *title = limber_draft_dup_text (draft, "/title");

  return limber_isolate_text (title && title[0] ? title : _ ("New routine"));
}

char *
limber_unsaved_words_where (const LimberUnsaved *unsaved)
{
  g_autofree char *shown = NULL;
  g_autofree char *name = NULL;

  if (!unsaved->path)
    return g_strdup (_ ("It is not in a file yet."));
  shown = g_filename_display_basename (unsaved->path);
  name = limber_isolate_text (shown);
  /* Translators: the name of a file */
  return g_strdup_printf (_ ("Your changes are not in “%s” yet."), name);
}

static void
answer (LimberUnsavedCard *self, LimberUnsavedAnswer what)
{
  g_signal_emit (self, signals[ANSWERED], 0, (guint) what);
}

static void
go_on_clicked (LimberUnsavedCard *self)
{
  answer (self, LIMBER_UNSAVED_GO_ON);
}

static void
discard_clicked (LimberUnsavedCard *self)
{
  answer (self, LIMBER_UNSAVED_DISCARD);
}

static void
later_clicked (LimberUnsavedCard *self)
{
  answer (self, LIMBER_UNSAVED_LATER);
}

GtkWidget *
limber_unsaved_card_new (LimberUnsaved *unsaved)
{
  LimberUnsavedCard *self = g_object_new (LIMBER_TYPE_UNSAVED_CARD, NULL);
  g_autofree char *title = NULL;
  g_autofree char *heading = NULL;
  g_autofree char *where = limber_unsaved_words_where (unsaved);

  self->unsaved = unsaved;
  title = limber_unsaved_words_title (unsaved);
  /* Translators: the title of a routine */
  heading = g_strdup_printf (_ ("You were writing “%s”"), title);
  limber_ui_set_text (self->heading, heading);
  /* There may be several cards, with the same three buttons. */
  limber_ui_set_description (self->go_on, heading);
  limber_ui_set_description (self->later, heading);
  limber_ui_set_description (self->discard, heading);
  limber_ui_set_text (self->where, where);
  return GTK_WIDGET (self);
}

static void
limber_unsaved_card_finalize (GObject *object)
{
  g_clear_pointer (&LIMBER_UNSAVED_CARD (object)->unsaved, limber_unsaved_free);
  G_OBJECT_CLASS (limber_unsaved_card_parent_class)->finalize (object);
}

static void
limber_unsaved_card_class_init (LimberUnsavedCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_unsaved_card_finalize;
  signals[ANSWERED] = g_signal_new ("answered", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0,
                                    NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_UINT);
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-unsaved-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedCard, heading);
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedCard, go_on);
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedCard, later);
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedCard, discard);
  gtk_widget_class_bind_template_child (widget_class, LimberUnsavedCard, where);
  gtk_widget_class_bind_template_callback (widget_class, go_on_clicked);
  gtk_widget_class_bind_template_callback (widget_class, discard_clicked);
  gtk_widget_class_bind_template_callback (widget_class, later_clicked);
}

static void
limber_unsaved_card_init (LimberUnsavedCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
