/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two versions of a routine beside each other, in windows of any size. */

#include <adwaita.h>
#include <string.h>

#include "editor-fixture.h"
#include "limber-ui.h"
#include "limber-versions-window.h"
#include "look.h"

/* Enough for a window to find its size, and to be drawn with it. */
#define FRAMES 8

static const char *data_dir;

/* A routine whose title is @title, @times over. */
static LimberDraft *
draft_new (const char *title, int times)
{
  g_autoptr (GString) text = g_string_new ("{\n\"format\": 1,\n\"id\": \"a\",\n\"title\": \"");

  for (int i = 0; i < times; i++)
    g_string_append (text, title);
  g_string_append (text, "\",\n\"kind\": \"core\",\n\"level\": \"gentle\",\n\"steps\": [\n");
  for (int i = 0; i < 30; i++)
    g_string_append_printf (text, "%s{\"exercise\": \"bridge\", \"note\": \"%s\"}",
                            i > 0 ? ",\n" : "", title);
  g_string_append (text, "\n]\n}\n");
  return editor_fixture_draft (data_dir, text->str);
}

static GtkWidget *
window_new (int times)
{
  g_autoptr (LimberDraft) before = draft_new ("Stretch, then rest. ", times);
  g_autoptr (LimberDraft) mine = draft_new ("Mornings, slowly. ", times);
  g_autoptr (LimberDraft) theirs = draft_new ("Donaudampfschifffahrt", times);

  return limber_versions_window_new (NULL, "for-anna.routine.json", before, mine, theirs);
}

static gboolean
count_down (GtkWidget *widget, GdkFrameClock *clock, gpointer frames)
{
  return --*(guint *) frames > 0;
}

static void
wait_for_frames (GtkWidget *widget, guint frames)
{
  gtk_widget_add_tick_callback (widget, count_down, &frames, NULL);
  while (frames > 0)
    g_main_context_iteration (NULL, TRUE);
}

static void
show (GtkWidget *window, int width, int height)
{
  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_present (GTK_WINDOW (window));
  wait_for_frames (window, FRAMES);
}

/* GTK warns of nothing, which the test would end at. */
static void
test_sizes (void)
{
  static const int times[] = { 1, 8, 100 };
  static const int widths[] = { 340, 460, 555, 565, 700, 900 };

  for (guint i = 0; i < G_N_ELEMENTS (times); i++)
    for (guint j = 0; j < G_N_ELEMENTS (widths); j++)
      {
        GtkWidget *window = window_new (times[i]);

        show (window, widths[j], j % 2 ? 300 : 700);
        gtk_window_destroy (GTK_WINDOW (window));
      }
}

static GtkAdjustment *
adjustment_of (GtkWidget *window, const char *name)
{
  GObject *scroller = gtk_widget_get_template_child (window, LIMBER_TYPE_VERSIONS_WINDOW, name);

  return gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
}

/* Either text takes the other one along. */
static void
test_scroll (void)
{
  GtkWidget *window = window_new (1);
  GtkAdjustment *mine = adjustment_of (window, "mine_scroller");
  GtkAdjustment *theirs = adjustment_of (window, "theirs_scroller");

  show (window, 900, 700);
  gtk_adjustment_set_value (mine, 20);
  while (gtk_adjustment_get_value (theirs) != 20)
    g_main_context_iteration (NULL, TRUE);
  gtk_adjustment_set_value (theirs, 5);
  while (gtk_adjustment_get_value (mine) != 5)
    g_main_context_iteration (NULL, TRUE);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  data_dir = argv[1];
  g_test_add_func ("/versions-window/sizes", test_sizes);
  g_test_add_func ("/versions-window/scroll", test_scroll);
  return g_test_run ();
}
