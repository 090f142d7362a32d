/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "notes-fixture.h"

#include <adwaita.h>

#include "limber-note-view.h"
#include "limber-ui.h"
#include "look.h"

static void
set_up (Notes *self, gconstpointer data)
{
  int day = limber_day_from_date (2026, 3, 4);

  self->now = (LimberWallTime){ .utc_us = day * DAY_US + 13 * HOUR_US + HOUR_US / 2,
                                .zone_s = (int) BERLIN_S };
  self->recorder = memory_recorder_new (NULL);
  self->clock = hand_clock_new (self->now);
  self->journal =
      limber_journal_new (LIMBER_RECORDER (self->recorder), LIMBER_WALL_CLOCK (self->clock));
  limber_journal_get_history (self->journal);
  settle ();
  self->window = gtk_window_new ();
}

static void
tear_down (Notes *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  settle ();
  g_assert_finalize_object (self->journal);
  g_object_unref (self->recorder);
  g_object_unref (self->clock);
}

gpointer
notes_show (Notes *self, GtkWidget *page)
{
  gtk_window_set_child (GTK_WINDOW (self->window), page);
  gtk_window_present (GTK_WINDOW (self->window));
  while (!gtk_widget_get_mapped (page))
    g_main_context_iteration (NULL, TRUE);
  settle ();
  return page;
}

gpointer
notes_child_of (gpointer widget, const char *name)
{
  return gtk_widget_get_template_child (widget, G_OBJECT_TYPE (widget), name);
}

gboolean
notes_is_shown (gpointer page, const char *name)
{
  return gtk_widget_get_visible (notes_child_of (page, name));
}

const char *
notes_label_of (gpointer page, const char *name)
{
  return gtk_label_get_text (notes_child_of (page, name));
}

void
notes_click (gpointer button)
{
  g_signal_emit_by_name (button, "clicked");
  settle ();
}

GPtrArray *
notes_kept (Notes *self, LimberEntryKind kind)
{
  return limber_history_list (memory_recorder_get_history (self->recorder), kind);
}

guint
notes_n_kept (Notes *self, LimberEntryKind kind)
{
  g_autoptr (GPtrArray) list = notes_kept (self, kind);

  return list->len;
}

const LimberEntry *
notes_one_kept (Notes *self, LimberEntryKind kind)
{
  g_autoptr (GPtrArray) list = notes_kept (self, kind);

  g_assert_cmpuint (list->len, ==, 1);
  return g_ptr_array_index (list, 0);
}

LimberEntry *
notes_put (Notes *self, LimberEntryKind kind, gint64 ago_us, const char *text)
{
  LimberWallTime at = { .utc_us = self->now.utc_us - ago_us, .zone_s = self->now.zone_s };
  LimberEntry *entry = limber_entry_new (kind, at);
  g_autoptr (LimberEntry) copy = NULL;

  entry->text = g_strdup (text);
  limber_journal_put (self->journal, limber_entry_copy (entry));
  settle ();
  return entry;
}

void
notes_change (Notes *self, LimberEntry *entry)
{
  limber_journal_put (self->journal, entry);
  settle ();
}

static GtkTextBuffer *
buffer_of (gpointer note)
{
  return gtk_text_view_get_buffer (notes_child_of (note, "text"));
}

char *
notes_text_of (gpointer note)
{
  char *text;

  g_object_get (buffer_of (note), "text", &text, NULL);
  return text;
}

void
notes_type (gpointer note, const char *text)
{
  gtk_text_buffer_insert_at_cursor (buffer_of (note), text, -1);
}

void
notes_write_text (gpointer note, const char *text)
{
  gtk_text_buffer_set_text (buffer_of (note), text, -1);
  limber_note_view_save (note);
  settle ();
}

GtkWidget *
notes_check_of (GtkWidget *widget, const char *text)
{
  GtkWidget *found = NULL;

  if (GTK_IS_CHECK_BUTTON (widget) && look_shows (widget, text))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = notes_check_of (child, text);
  return found;
}

void
notes_tick (gpointer page, const char *text)
{
  GtkWidget *check = notes_check_of (page, text);

  g_assert_nonnull (check);
  gtk_check_button_set_active (GTK_CHECK_BUTTON (check), TRUE);
  settle ();
}

void
notes_answer (gpointer scale, int value)
{
  g_signal_emit_by_name (scale, "answered", value);
  settle ();
}

guint
notes_n_children (GtkWidget *widget)
{
  guint n = 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    n++;
  return n;
}

GtkWidget *
notes_button_of (GtkWidget *widget, const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = notes_button_of (child, label);
  return found;
}

int
notes_run (int argc, char *argv[], const NotesTest *tests, guint n_tests)
{
  g_setenv ("TZ", "Europe/Berlin", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  for (guint i = 0; i < n_tests; i++)
    g_test_add (tests[i].path, Notes, NULL, set_up, tests[i].test, tear_down);
  return g_test_run ();
}
