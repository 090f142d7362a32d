/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "fake-clock.h"
#include "limber-end-page.h"
#include "limber-fit-text.h"
#include "limber-player-page.h"
#include "limber-player-scale.h"
#include "limber-player-stage.h"
#include "limber-ring.h"
#include "limber-ui.h"
#include "sample.h"

/* A player in a window, on a clock that is moved by hand. */
typedef struct
{
  FakeClock *clock;
  LimberRunner *runner;
  LimberPlayerPage *page;
  GtkWidget *window;
  guint n_ended;
} Fixture;

static void
count_ended (Fixture *fixture)
{
  fixture->n_ended++;
}

static void
set_up_routine (Fixture *fixture, LimberRoutine *routine)
{
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);

  fixture->clock = fake_clock_new ();
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock), NULL);
  fixture->page = LIMBER_PLAYER_PAGE (limber_player_page_new (fixture->runner, NULL));
  fixture->window = adw_window_new ();
  adw_window_set_content (ADW_WINDOW (fixture->window), GTK_WIDGET (fixture->page));
  g_signal_connect_swapped (fixture->page, "ended", G_CALLBACK (count_ended), fixture);
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();

  set_up_routine (fixture, routine);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->runner);
  g_object_unref (fixture->clock);
}

static gpointer
stage_child (Fixture *fixture, const char *name)
{
  GObject *stage =
      gtk_widget_get_template_child (GTK_WIDGET (fixture->page), LIMBER_TYPE_PLAYER_PAGE, "stage");

  return gtk_widget_get_template_child (GTK_WIDGET (stage), LIMBER_TYPE_PLAYER_STAGE, name);
}

static gpointer
page_child (Fixture *fixture, const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (fixture->page), LIMBER_TYPE_PLAYER_PAGE, name);
}

static const char *
shown (Fixture *fixture, const char *name)
{
  return limber_fit_text_get_text (stage_child (fixture, name));
}

static void
assert_main (Fixture *fixture, const char *label)
{
  g_assert_cmpstr (gtk_button_get_label (page_child (fixture, "main_button")), ==, label);
}

static gboolean
press (Fixture *fixture, guint keyval)
{
  return limber_player_page_press_key (fixture->page, keyval, 0);
}

static LimberSessionStatus
status (Fixture *fixture)
{
  return limber_session_get_status (limber_runner_get_session (fixture->runner));
}

static void
test_shows_view (Fixture *fixture, gconstpointer data)
{
  assert_main (fixture, "Start");
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  assert_main (fixture, "Pause");
  g_assert_cmpstr (shown (fixture, "phase"), ==, "Get ready");
  g_assert_cmpstr (shown (fixture, "digits"), ==, "15");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage_child (fixture, "digits")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "15 seconds left");

  fake_clock_pass (fixture->clock, 5);
  g_assert_cmpstr (shown (fixture, "digits"), ==, "10");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage_child (fixture, "digits")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "10 seconds left");
  g_assert_cmpfloat_with_epsilon (limber_ring_get_fraction (stage_child (fixture, "ring")),
                                  10 / 15.0, 0.001);
  fake_clock_pass (fixture->clock, 10);
  g_assert_cmpstr (shown (fixture, "phase"), ==, "Hold");
  g_assert_cmpstr (shown (fixture, "side"), ==, "\u200e← Left side");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage_child (fixture, "side")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Left side");
}

static void
test_tells_change_of_sides (Fixture *fixture, gconstpointer data)
{
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  fake_clock_pass (fixture->clock, 15 + 45 + 1);
  g_assert_cmpstr (shown (fixture, "phase"), ==, "Change sides");
  g_assert_cmpstr (shown (fixture, "side"), ==, "\u200eRight side\u200e →");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (stage_child (fixture, "side")),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Next: Right side");
}

static GtkWidget *
find_button (GtkWidget *widget)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (widget) && gtk_widget_is_sensitive (widget))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && !found;
       child = gtk_widget_get_next_sibling (child))
    found = find_button (child);
  return found;
}

/* What is only pressed from near is away while the session plays, and never takes the focus along.
 */
static void
test_full_screen (Fixture *fixture, gconstpointer data)
{
  GtkWidget *header = page_child (fixture, "header");

  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  g_assert_true (gtk_widget_get_visible (header));
  limber_player_page_set_full_screen (fixture->page, TRUE);
  g_assert_false (gtk_widget_get_visible (header));
  limber_runner_send (fixture->runner, LIMBER_EVENT_PAUSE);
  g_assert_true (gtk_widget_get_visible (header));
  gtk_window_present (GTK_WINDOW (fixture->window));
  while (!gtk_widget_get_mapped (find_button (header)))
    g_main_context_iteration (NULL, TRUE);
  g_assert_true (gtk_widget_grab_focus (find_button (header)));
  limber_runner_send (fixture->runner, LIMBER_EVENT_RESUME);
  g_assert_false (gtk_widget_get_visible (header));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (fixture->window))
                 == page_child (fixture, "main_button"));
  limber_player_page_set_full_screen (fixture->page, FALSE);
  g_assert_true (gtk_widget_get_visible (header));
}

/* What a screen reader says is shown only where it is not on the screen already. */
static void
test_shows_nothing_twice (Fixture *fixture, gconstpointer data)
{
  GtkWidget *said = stage_child (fixture, "said");

  gtk_window_present (GTK_WINDOW (fixture->window));
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  fake_clock_pass (fixture->clock, 16);
  g_assert_cmpstr (shown (fixture, "said"), ==, "Left side. Hold.");
  while (gtk_widget_get_opacity (said) > 0)
    g_main_context_iteration (NULL, TRUE);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "player.larger", NULL);
  g_assert_cmpstr (shown (fixture, "said"), ==, "Size of the words: 125 %");
  while (gtk_widget_get_opacity (said) < 1)
    g_main_context_iteration (NULL, TRUE);
}

static void
test_keys (Fixture *fixture, gconstpointer data)
{
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_PLAYING);
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_PAUSED);
  assert_main (fixture, "Resume");
  g_assert_true (press (fixture, GDK_KEY_space));
  g_assert_true (press (fixture, GDK_KEY_Right));
  g_assert_cmpstr (shown (fixture, "step"), ==, "Exercise 2 of 2");
  g_assert_true (press (fixture, GDK_KEY_Left));
  g_assert_cmpstr (shown (fixture, "step"), ==, "Exercise 1 of 2");
  g_assert_false (press (fixture, GDK_KEY_Tab));
  g_assert_false (limber_player_page_press_key (fixture->page, GDK_KEY_Right, GDK_CONTROL_MASK));
}

static void
test_arrows_follow_reading (Fixture *fixture, gconstpointer data)
{
  gtk_widget_set_direction (GTK_WIDGET (fixture->page), GTK_TEXT_DIR_RTL);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  press (fixture, GDK_KEY_Left);
  g_assert_cmpstr (shown (fixture, "step"), ==, "Exercise 2 of 2");
}

static void
test_hurts (Fixture *fixture, gconstpointer data)
{
  GtkStack *stack = page_child (fixture, "stack");

  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  press (fixture, GDK_KEY_h);
  g_assert_cmpint (status (fixture), ==, LIMBER_SESSION_HURTING);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "hurt");
  /* Now the keys belong to the buttons. */
  g_assert_false (press (fixture, GDK_KEY_space));
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "player.carry-on", NULL);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "session");
  assert_main (fixture, "Resume");
  press (fixture, GDK_KEY_h);
  gtk_widget_activate_action (GTK_WIDGET (fixture->page), "player.end-now", NULL);
  g_assert_cmpuint (fixture->n_ended, ==, 1);
}

static void
test_self_paced (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  LimberDose *dose = sample_reps (3, 2, 0, 2);

  dose->self_paced = TRUE;
  sample_add (routine, sample_step ("Bridge", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, dose));
  set_up_routine (fixture, routine);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  g_assert_false (gtk_widget_get_visible (page_child (fixture, "done_button")));
  fake_clock_pass (fixture->clock, 20);
  g_assert_true (gtk_widget_get_visible (page_child (fixture, "done_button")));
  g_assert_cmpstr (shown (fixture, "digits"), ==, "5");
  press (fixture, GDK_KEY_d);
  g_assert_cmpuint (fixture->n_ended, ==, 1);
}

static void
test_end_page (Fixture *fixture, gconstpointer data)
{
  GtkWidget *page;
  GtkLabel *title;

  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  fake_clock_pass (fixture->clock, 194);
  g_assert_cmpuint (fixture->n_ended, ==, 1);
  page = g_object_ref_sink (limber_end_page_new (fixture->runner, FALSE));
  title = GTK_LABEL (gtk_widget_get_template_child (page, LIMBER_TYPE_END_PAGE, "title"));
  g_assert_cmpstr (gtk_label_get_text (title), ==, "Well Done!");
  title = GTK_LABEL (gtk_widget_get_template_child (page, LIMBER_TYPE_END_PAGE, "minutes"));
  g_assert_cmpstr (gtk_label_get_text (title), ==, "3 min");
  g_object_unref (page);
}

static void
test_scale (void)
{
  static const struct
  {
    int width, height, unit;
    gboolean portrait;
  } rows[] = {
    { 1920, 1030, 29, FALSE }, { 1000, 700, 20, FALSE }, { 360, 600, 14, TRUE },
    { 900, 1600, 37, TRUE },   { 360, 240, 11, TRUE },   { 7680, 4320, 64, FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LimberPlayerScale scale = limber_player_scale (rows[i].width, rows[i].height);

      g_assert_cmpint (scale.unit, ==, rows[i].unit);
      g_assert_cmpint (scale.portrait, ==, rows[i].portrait);
    }
}

static void
test_ring_stays_in_range (void)
{
  LimberRing *ring = g_object_ref_sink (g_object_new (LIMBER_TYPE_RING, NULL));

  limber_ring_set_fraction (ring, 2);
  g_assert_cmpfloat (limber_ring_get_fraction (ring), ==, 1);
  limber_ring_set_fraction (ring, -1);
  g_assert_cmpfloat (limber_ring_get_fraction (ring), ==, 0);
  g_object_unref (ring);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();

#define ADD(name, func) g_test_add (name, Fixture, NULL, set_up, func, tear_down)
  ADD ("/player/shows-view", test_shows_view);
  ADD ("/player/tells-change-of-sides", test_tells_change_of_sides);
  ADD ("/player/keys", test_keys);
  ADD ("/player/arrows-follow-reading", test_arrows_follow_reading);
  ADD ("/player/hurts", test_hurts);
  ADD ("/player/end-page", test_end_page);
  ADD ("/player/full-screen", test_full_screen);
  ADD ("/player/shows-nothing-twice", test_shows_nothing_twice);
  g_test_add ("/player/self-paced", Fixture, NULL, NULL, test_self_paced, tear_down);
  g_test_add_func ("/player/scale", test_scale);
  g_test_add_func ("/player/ring-stays-in-range", test_ring_stays_in_range);
  return g_test_run ();
}
