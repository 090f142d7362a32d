/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-check-in-page.h"
#include "limber-diary-page.h"
#include "limber-flare-page.h"
#include "limber-questions-page.h"
#include "limber-rmdq-page.h"

/* The pages of what a person notes beside sessions. */

static gboolean
is_in_front (LimberWindow *self, GType type)
{
  GtkWidget *page = limber_trail_get_page (self->trail);

  return page && g_type_is_a (G_OBJECT_TYPE (page), type);
}

static void
show_diary (LimberWindow *self)
{
  if (!is_in_front (self, LIMBER_TYPE_DIARY_PAGE))
    limber_trail_read (self->trail, limber_diary_page_new (self->journal), _ ("Flare-Up Diary"));
}

static void
show_questions (LimberWindow *self)
{
  GtkWidget *page;

  if (is_in_front (self, LIMBER_TYPE_QUESTIONS_PAGE))
    return;
  page = limber_questions_page_new (self->journal);
  limber_trail_read (self->trail, page, _ ("Questions for My Clinician"));
  limber_questions_page_focus (LIMBER_QUESTIONS_PAGE (page));
}

static void
show_check_ins (LimberWindow *self)
{
  if (!is_in_front (self, LIMBER_TYPE_CHECK_IN_PAGE))
    limber_trail_read (self->trail, limber_check_in_page_new (self->journal), _ ("How You Get On"));
}

static void
fill_in_rmdq (LimberWindow *self)
{
  if (!is_in_front (self, LIMBER_TYPE_RMDQ_PAGE))
    limber_trail_read (self->trail, limber_rmdq_page_new (self->journal), _ ("24 Statements"));
}

/* The diary offers to take it back, also where the flare-up was opened from elsewhere. */
static void
flare_deleted (LimberWindow *self, const LimberEntry *flare)
{
  g_autoptr (LimberEntry) deleted = limber_entry_copy (flare);

  limber_trail_pop (self->trail);
  show_diary (self);
  limber_diary_page_delete (LIMBER_DIARY_PAGE (limber_trail_get_page (self->trail)), deleted);
}

static void
show_flare (LimberWindow *self, const char *id)
{
  LimberHistory *history = limber_journal_get_history (self->journal);
  const LimberEntry *flare = history && id[0] ? limber_history_lookup (history, id) : NULL;
  GtkWidget *page;

  if (is_in_front (self, LIMBER_TYPE_FLARE_PAGE) || (id[0] && !flare))
    return;
  page = limber_flare_page_new (self->journal, flare);
  g_signal_connect_object (page, "deleted", G_CALLBACK (flare_deleted), self, G_CONNECT_SWAPPED);
  limber_trail_read (self->trail, page, _ ("A Flare-Up"));
}

static void
note_activated (GtkWidget *widget, const char *name, GVariant *parameter)
{
  static const struct
  {
    const char *name;
    void (*act) (LimberWindow *self);
  } acts[] = {
    { "win.show-diary", show_diary },
    { "win.show-questions", show_questions },
    { "win.show-check-ins", show_check_ins },
    { "win.fill-in-rmdq", fill_in_rmdq },
  };
  LimberWindow *self = LIMBER_WINDOW (widget);

  if (!self->journal)
    return;
  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].name, name))
      acts[i].act (self);
  if (g_str_equal (name, "win.show-flare"))
    show_flare (self, g_variant_get_string (parameter, NULL));
}

void
limber_window_install_notes (GtkWidgetClass *widget_class)
{
  static const char *const actions[] = { "win.show-diary", "win.show-questions",
                                         "win.show-check-ins", "win.fill-in-rmdq" };

  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i], NULL, note_activated);
  gtk_widget_class_install_action (widget_class, "win.show-flare", "s", note_activated);
}
