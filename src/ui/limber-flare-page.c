/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-flare-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-breakpoint.h"
#include "limber-diary.h"
#include "limber-moment-row.h"
#include "limber-note-view.h"
#include "limber-pain-scale.h"
#include "limber-ui.h"

#define TRIGGER "limber-trigger"
#define TWO_COLUMNS_WIDTH 560

struct _LimberFlarePage
{
  AdwBin parent_instance;

  LimberMomentRow *start;
  GtkCheckButton *over;
  LimberMomentRow *end;
  GtkLabel *length;
  LimberPainScale *pain;
  GtkBox *families;
  GtkWidget *private;
  LimberNoteView *note;
  GtkButton *done_button;
  GtkWidget *delete_button;

  LimberJournal *journal;
  LimberEntry *flare;
  GtkWidget *grids[LIMBER_N_TRIGGER_FAMILIES];
  gboolean kept;    /* it is in the diary */
  gboolean showing; /* what changes is not the person's doing */
};

static guint deleted_signal;

G_DEFINE_FINAL_TYPE (LimberFlarePage, limber_flare_page, ADW_TYPE_BIN)

static LimberWallTime
now (LimberFlarePage *self)
{
  return limber_journal_now (self->journal);
}

static void
show_buttons (LimberFlarePage *self)
{
  gtk_button_set_label (self->done_button, self->kept ? _ ("Done") : _ ("Add to My Diary"));
  gtk_widget_set_visible (self->delete_button, self->kept);
}

static void
keep (LimberFlarePage *self)
{
  limber_journal_put (self->journal, limber_entry_copy (self->flare));
  self->kept = TRUE;
  show_buttons (self);
}

/* --- When --- */

static void
show_length (LimberFlarePage *self)
{
  g_autofree char *length =
      limber_flare_length_label (limber_flare_get_length_us (self->flare, now (self)));
  g_autofree char *words = limber_flare_is_over (self->flare)
                               /* Translators: how long a flare-up lasted: "5 hours" */
                               ? g_strdup_printf (_ ("It lasted %s."), length)
                               : g_strdup_printf (_ ("It has lasted %s so far."), length);

  limber_ui_set_text (self->length, words);
}

static void
show_start (LimberFlarePage *self)
{
  limber_moment_row_set_moments (self->start,
                                 &(LimberMoments){ .now = now (self), .chosen = self->flare->at });
}

static void
show_end (LimberFlarePage *self)
{
  gboolean over = limber_flare_is_over (self->flare);

  self->showing = TRUE;
  gtk_check_button_set_active (self->over, over);
  self->showing = FALSE;
  gtk_widget_set_visible (GTK_WIDGET (self->end), over);
  if (over)
    limber_moment_row_set_moments (self->end, &(LimberMoments){ .now = now (self),
                                                                .earliest = self->flare->at,
                                                                .chosen = self->flare->end });
}

static void
start_chosen (LimberFlarePage *self)
{
  self->flare->at = limber_moment_row_get_time (self->start, now (self));
  if (limber_flare_is_over (self->flare) && self->flare->end.utc_us < self->flare->at.utc_us)
    self->flare->end = self->flare->at;
  show_end (self);
  show_length (self);
  keep (self);
}

static void
over_toggled (LimberFlarePage *self)
{
  if (self->showing)
    return;
  self->flare->end = gtk_check_button_get_active (self->over) ? now (self) : (LimberWallTime){ 0 };
  show_end (self);
  show_length (self);
  keep (self);
}

static void
end_chosen (LimberFlarePage *self)
{
  self->flare->end = limber_moment_row_get_time (self->end, now (self));
  show_length (self);
  keep (self);
}

/* --- What else --- */

static void
pain_answered (LimberFlarePage *self, int value)
{
  self->flare->value = value;
  keep (self);
}

static void
trigger_toggled (LimberFlarePage *self, GtkCheckButton *check)
{
  guint trigger = GPOINTER_TO_UINT (g_object_get_data (G_OBJECT (check), TRIGGER));

  if (gtk_check_button_get_active (check))
    self->flare->flags |= LIMBER_TRIGGER_FLAG (trigger);
  else
    self->flare->flags &= ~LIMBER_TRIGGER_FLAG (trigger);
  keep (self);
}

static void
note_edited (LimberFlarePage *self, const char *text)
{
  g_free (self->flare->text);
  self->flare->text = g_strdup (text);
  keep (self);
}

static void
add_trigger (LimberFlarePage *self, GtkWidget *grid, LimberTrigger trigger)
{
  GtkWidget *check = limber_ui_check_new (limber_trigger_label (trigger));

  gtk_check_button_set_active (GTK_CHECK_BUTTON (check),
                               (self->flare->flags & LIMBER_TRIGGER_FLAG (trigger)) != 0);
  g_object_set_data (G_OBJECT (check), TRIGGER, GUINT_TO_POINTER ((guint) trigger));
  g_signal_connect_object (check, "toggled", G_CALLBACK (trigger_toggled), self, G_CONNECT_SWAPPED);
  gtk_grid_attach (GTK_GRID (grid), check, 0, 0, 1, 1);
}

static GtkWidget *
add_family (LimberFlarePage *self, LimberTriggerFamily family)
{
  GtkWidget *grid = g_object_new (GTK_TYPE_GRID, "column-homogeneous", TRUE, NULL);

  limber_ui_append_widget (self->families, limber_trigger_family_label (family), grid);
  return grid;
}

/* Row by row, as the keyboard goes. */
static void
arrange (GtkWidget *grid, int n_columns)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (grid);
  int i = 0;

  for (GtkWidget *check = gtk_widget_get_first_child (grid); check;
       check = gtk_widget_get_next_sibling (check), i++)
    {
      GtkLayoutChild *place = gtk_layout_manager_get_layout_child (layout, check);

      gtk_grid_layout_child_set_column (GTK_GRID_LAYOUT_CHILD (place), i % n_columns);
      gtk_grid_layout_child_set_row (GTK_GRID_LAYOUT_CHILD (place), i / n_columns);
    }
}

static void
resized (LimberFlarePage *self, int width)
{
  int n_columns = width < TWO_COLUMNS_WIDTH ? 1 : 2;

  for (guint i = 0; i < LIMBER_N_TRIGGER_FAMILIES; i++)
    arrange (self->grids[i], n_columns);
  arrange (self->private, n_columns);
}

static void
show_triggers (LimberFlarePage *self)
{
  for (guint i = 0; i < LIMBER_N_TRIGGER_FAMILIES; i++)
    self->grids[i] = add_family (self, (LimberTriggerFamily) i);
  for (guint i = 0; i < LIMBER_N_TRIGGERS; i++)
    {
      LimberTrigger trigger = (LimberTrigger) i;

      add_trigger (self,
                   limber_trigger_is_private (trigger)
                       ? self->private
                       : self->grids[limber_trigger_get_family (trigger)],
                   trigger);
    }
  resized (self, TWO_COLUMNS_WIDTH);
}

/* --- The page --- */

static void
done_clicked (LimberFlarePage *self)
{
  if (!self->kept)
    keep (self);
  gtk_widget_activate_action (GTK_WIDGET (self), "win.back", NULL);
}

static void
delete_clicked (LimberFlarePage *self)
{
  limber_note_view_save (self->note);
  g_signal_emit (self, deleted_signal, 0, self->flare);
}

GtkWidget *
limber_flare_page_new (LimberJournal *journal, const LimberEntry *flare)
{
  LimberFlarePage *self = g_object_new (LIMBER_TYPE_FLARE_PAGE, NULL);

  self->journal = g_object_ref (journal);
  self->flare = flare ? limber_entry_copy (flare)
                      : limber_entry_new (LIMBER_ENTRY_FLARE, limber_journal_now (journal));
  self->kept = flare != NULL;
  show_start (self);
  show_end (self);
  show_length (self);
  show_triggers (self);
  limber_pain_scale_set_value (self->pain, self->flare->value);
  limber_note_view_set_text (self->note, self->flare->text);
  show_buttons (self);
  return GTK_WIDGET (self);
}

static void
limber_flare_page_dispose (GObject *object)
{
  LimberFlarePage *self = LIMBER_FLARE_PAGE (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->flare, limber_entry_free);
  G_OBJECT_CLASS (limber_flare_page_parent_class)->dispose (object);
}

static void
limber_flare_page_class_init (LimberFlarePageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_flare_page_dispose;
  deleted_signal = g_signal_new ("deleted", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                 NULL, NULL, G_TYPE_NONE, 1, G_TYPE_POINTER);
  g_type_ensure (LIMBER_TYPE_BREAKPOINT);
  g_type_ensure (LIMBER_TYPE_MOMENT_ROW);
  g_type_ensure (LIMBER_TYPE_NOTE_VIEW);
  g_type_ensure (LIMBER_TYPE_PAIN_SCALE);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-flare-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, start);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, over);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, end);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, length);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, pain);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, families);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, private);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, note);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, done_button);
  gtk_widget_class_bind_template_child (widget_class, LimberFlarePage, delete_button);
  gtk_widget_class_bind_template_callback (widget_class, start_chosen);
  gtk_widget_class_bind_template_callback (widget_class, over_toggled);
  gtk_widget_class_bind_template_callback (widget_class, end_chosen);
  gtk_widget_class_bind_template_callback (widget_class, pain_answered);
  gtk_widget_class_bind_template_callback (widget_class, note_edited);
  gtk_widget_class_bind_template_callback (widget_class, done_clicked);
  gtk_widget_class_bind_template_callback (widget_class, resized);
  gtk_widget_class_bind_template_callback (widget_class, delete_clicked);
}

static void
limber_flare_page_init (LimberFlarePage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
