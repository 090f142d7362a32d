/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-diary-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-breakpoint.h"
#include "limber-date-words.h"
#include "limber-diary.h"
#include "limber-dose.h"
#include "limber-entry-list.h"
#include "limber-moments.h"
#include "limber-ui.h"
#include "limber-undo-bar.h"

/* So many at first: what happens near them is not to be far below. */
#define N_AT_FIRST 6

struct _LimberDiaryPage
{
  AdwBin parent_instance;

  GtkWidget *content;
  GtkLabel *state;
  GtkLabel *length;
  GtkWidget *start_button;
  GtkWidget *over_button;
  GtkWidget *open_button;
  GtkBox *links;
  GtkWidget *none;
  GtkBox *flares;
  GtkWidget *all_button;
  GtkLabel *near_words;
  GtkBox *near;
  LimberUndoBar *undo;

  LimberJournal *journal;
  LimberDiary *diary; /* (nullable): until the history was read */
  gboolean all;
};

G_DEFINE_FINAL_TYPE (LimberDiaryPage, limber_diary_page, ADW_TYPE_BIN)

static int
today (LimberDiaryPage *self)
{
  return limber_wall_time_get_day (limber_journal_now (self->journal));
}

static char *
length_of (LimberDiaryPage *self, const LimberEntry *flare)
{
  return limber_flare_length_label (
      limber_flare_get_length_us (flare, limber_journal_now (self->journal)));
}

/* --- The one that lasts --- */

static void
show_open (LimberDiaryPage *self, const LimberEntry *flare)
{
  g_autofree char *day = limber_words_near_day (limber_wall_time_get_day (flare->at), today (self));
  g_autofree char *time = limber_words_minute (limber_wall_time_get_minute (flare->at));
  g_autofree char *length = length_of (self, flare);
  /* Translators: since when a flare-up lasts: a day and a time */
  g_autofree char *state = g_strdup_printf (_ ("A flare-up since: %s, %s"), day, time);
  /* Translators: how long a flare-up has lasted: "5 hours" */
  g_autofree char *words = g_strdup_printf (_ ("It has lasted %s so far."), length);

  limber_ui_set_text (self->state, state);
  limber_ui_set_text (self->length, words);
}

static void
show_state (LimberDiaryPage *self)
{
  const LimberEntry *open = self->diary->open;

  if (open)
    show_open (self, open);
  else
    limber_ui_set_text (self->state, _ ("No flare-up now"));
  gtk_widget_set_visible (GTK_WIDGET (self->length), open != NULL);
  gtk_widget_set_visible (self->over_button, open != NULL);
  gtk_widget_set_visible (self->open_button, open != NULL);
  gtk_widget_set_visible (self->start_button, open == NULL);
}

static void
over_clicked (LimberDiaryPage *self)
{
  LimberEntry *flare;

  if (!self->diary || !self->diary->open)
    return;
  flare = limber_entry_copy (self->diary->open);
  limber_undo_bar_offer (self->undo, self->journal, _ ("Noted: the flare-up is over."), flare);
  flare->end = limber_journal_now (self->journal);
  limber_journal_put (self->journal, flare);
}

static void
open_clicked (LimberDiaryPage *self)
{
  if (self->diary && self->diary->open)
    gtk_widget_activate_action (GTK_WIDGET (self), "win.show-flare", "s", self->diary->open->id);
}

/* --- All of them --- */

static char *
title_of (LimberDiaryPage *self, const LimberEntry *flare)
{
  g_autofree char *day = limber_words_near_day (limber_wall_time_get_day (flare->at), today (self));
  g_autofree char *length = length_of (self, flare);

  if (limber_flare_is_over (flare))
    /* Translators: a flare-up: when it began, and how long it lasted: "Wed 24 Sep, 5 hours" */
    return g_strdup_printf (_ ("%s, %s"), day, length);
  /* Translators: a flare-up that lasts: when it began, and for how long by now */
  return g_strdup_printf (_ ("%s, %s so far"), day, length);
}

static char *
subtitle_of (const LimberEntry *flare)
{
  g_autofree char *triggers = limber_triggers_label (flare->flags);
  g_autofree char *pain = NULL;

  if (flare->value == LIMBER_UNSET)
    return g_steal_pointer (&triggers);
  pain = g_strdup_printf (_ ("Worst pain %d of 10"), flare->value);
  if (!triggers[0])
    return g_steal_pointer (&pain);
  return g_strjoin (" · ", pain, triggers, NULL);
}

static GtkWidget *
row_new (gpointer page, const LimberEntry *flare)
{
  return limber_entry_button_new ("win.show-flare", flare->id);
}

static void
row_show (gpointer page, GtkWidget *row, const LimberEntry *flare)
{
  g_autofree char *title = title_of (page, flare);
  g_autofree char *subtitle = subtitle_of (flare);

  limber_entry_button_show (row, title, subtitle);
}

static void
show_flares (LimberDiaryPage *self)
{
  guint n = self->diary->flares->len;
  guint n_shown = self->all ? n : MIN (n, N_AT_FIRST);
  g_autoptr (GPtrArray) shown = g_ptr_array_sized_new (n_shown);

  for (guint i = 0; i < n_shown; i++)
    g_ptr_array_add (shown, g_ptr_array_index (self->diary->flares, i));
  limber_entry_list_show (self->flares, shown, row_new, row_show, self);
  gtk_widget_set_visible (self->none, n == 0);
  gtk_widget_set_visible (self->all_button, n_shown < n);
}

static void
all_clicked (LimberDiaryPage *self)
{
  GtkWidget *last = gtk_widget_get_last_child (GTK_WIDGET (self->flares));

  self->all = TRUE;
  show_flares (self);
  gtk_widget_grab_focus (gtk_widget_get_next_sibling (last));
}

/* --- What happens near them --- */

static char *
share_of (LimberDiaryPage *self, guint n)
{
  /* Translators: of how many flare-ups: "6 of 12" */
  return g_strdup_printf (_ ("%u of %u"), n, self->diary->flares->len);
}

static GtkWidget *
trigger_row_new (LimberDiaryPage *self, LimberTrigger trigger)
{
  g_autofree char *share = share_of (self, self->diary->n_triggers[trigger]);
  GtkWidget *row = limber_ui_row_new (limber_trigger_label (trigger), NULL);

  limber_ui_set_description (row, share);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), FALSE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_label_new (share));
  return row;
}

static GtkWidget *
private_row_new (void)
{
  GtkWidget *row = adw_expander_row_new ();

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), _ ("Show More"));
  limber_adw_mend (row);
  return row;
}

static void
show_family (LimberDiaryPage *self, LimberTriggerFamily family)
{
  g_autoptr (GArray) triggers = limber_diary_list_triggers (self->diary, family);
  /* Translators: near how many of all flare-ups one of these things was */
  g_autofree char *share = g_strdup_printf (_ ("Near %u of %u"), self->diary->n_families[family],
                                            self->diary->flares->len);
  GtkWidget *group = adw_preferences_group_new ();
  GtkWidget *more = NULL;

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (group),
                                   limber_trigger_family_label (family));
  adw_preferences_group_set_description (ADW_PREFERENCES_GROUP (group), share);
  for (guint i = 0; i < triggers->len; i++)
    {
      LimberTrigger trigger = g_array_index (triggers, LimberTrigger, i);
      GtkWidget *row = trigger_row_new (self, trigger);

      if (!limber_trigger_is_private (trigger))
        {
          adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), row);
          continue;
        }
      more = more ? more : g_object_ref_sink (private_row_new ());
      adw_expander_row_add_row (ADW_EXPANDER_ROW (more), row);
    }
  if (more)
    adw_preferences_group_add (ADW_PREFERENCES_GROUP (group), more);
  g_clear_object (&more);
  gtk_box_append (self->near, group);
}

static void
show_near (LimberDiaryPage *self)
{
  g_autofree char *too_few = g_strdup_printf (
      ngettext ("When you have noted %u flare-up, you will see here what often happens near them.",
                "When you have noted %u flare-ups, you will see here what often happens near them.",
                LIMBER_DIARY_ENOUGH),
      LIMBER_DIARY_ENOUGH);

  limber_ui_remove_children (self->near);
  limber_ui_set_text (self->near_words,
                      limber_diary_has_enough (self->diary)
                          ? _ ("What was there in the day before, and near how many of them. It "
                               "happens near: that does not make it the reason.")
                          : too_few);
  for (guint i = 0; i < LIMBER_N_TRIGGER_FAMILIES; i++)
    if (self->diary->n_families[i] > 0)
      show_family (self, (LimberTriggerFamily) i);
}

/* --- The page --- */

static void
history_changed (LimberDiaryPage *self)
{
  LimberHistory *history = limber_journal_get_history (self->journal);

  gtk_widget_set_visible (self->content, history != NULL);
  if (!history)
    return;
  g_clear_pointer (&self->diary, limber_diary_free);
  self->diary = limber_diary_new (history);
  show_state (self);
  show_flares (self);
  show_near (self);
}

static void
undone (LimberDiaryPage *self)
{
  gtk_widget_child_focus (self->content, GTK_DIR_TAB_FORWARD);
}

void
limber_diary_page_delete (LimberDiaryPage *self, const LimberEntry *flare)
{
  g_return_if_fail (LIMBER_IS_DIARY_PAGE (self));
  limber_undo_bar_delete (self->undo, self->journal, _ ("The flare-up is deleted."), flare);
}

GtkWidget *
limber_diary_page_new (LimberJournal *journal)
{
  LimberDiaryPage *self = g_object_new (LIMBER_TYPE_DIARY_PAGE, NULL);

  self->journal = g_object_ref (journal);
  g_signal_connect_object (journal, "changed", G_CALLBACK (history_changed), self,
                           G_CONNECT_SWAPPED);
  history_changed (self);
  return GTK_WIDGET (self);
}

static void
limber_diary_page_dispose (GObject *object)
{
  LimberDiaryPage *self = LIMBER_DIARY_PAGE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->diary, limber_diary_free);
  G_OBJECT_CLASS (limber_diary_page_parent_class)->dispose (object);
}

static void
limber_diary_page_class_init (LimberDiaryPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_diary_page_dispose;
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_UNDO_BAR);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-diary-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, content);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, state);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, length);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, start_button);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, over_button);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, open_button);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, links);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, none);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, flares);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, all_button);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, near_words);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, near);
  gtk_widget_class_bind_template_child (widget_class, LimberDiaryPage, undo);
  gtk_widget_class_bind_template_callback (widget_class, over_clicked);
  gtk_widget_class_bind_template_callback (widget_class, open_clicked);
  gtk_widget_class_bind_template_callback (widget_class, all_clicked);
  gtk_widget_class_bind_template_callback (widget_class, undone);
}

static void
limber_diary_page_init (LimberDiaryPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_box_append (self->links, limber_ui_link_new (_ ("What helps in a flare-up"), "win.show-card",
                                                   "flare-plan"));
  gtk_box_append (self->links, limber_ui_link_new (_ ("The routine for a flare-up day"),
                                                   "win.show-routine", "flare-day"));
}
