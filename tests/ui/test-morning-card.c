/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "fake-recorder.h"
#include "history-fixture.h"
#include "limber-config.h"
#include "limber-journal.h"
#include "limber-morning-card.h"
#include "limber-number-row.h"
#include "limber-pain-scale.h"
#include "limber-ui.h"
#include "memory-recorder.h"

typedef struct
{
  FakeRecorder *recorder;
  HandClock *clock;
  LimberJournal *journal;
  GSettings *settings;
  LimberMorningCard *card;
  GtkWidget *window;
} Setting;

/* One session on Monday with pain @before it, and pain 2 after it. */
static LimberHistory *
monday (const char *id, int before)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  LimberRecord *record = fixture_add_session (fixture, "stretch", FIXTURE_MONDAY);

  g_free (record->id);
  record->id = g_strdup (id);
  record->answers.pain_before = before;
  record->answers.pain_after = before == LIMBER_UNSET ? LIMBER_UNSET : 2;
  return fixture_make_history (fixture);
}

static void
set_up (Setting *self, gconstpointer data)
{
  LimberWallTime tuesday = fixture_time (FIXTURE_MONDAY + 1, 8, 0, 0);

  self->recorder = fake_recorder_new ();
  fake_recorder_set_history (self->recorder, monday ("a", 2));
  self->clock = hand_clock_new (tuesday);
  self->journal =
      limber_journal_new (LIMBER_RECORDER (self->recorder), LIMBER_WALL_CLOCK (self->clock));
  self->settings = g_settings_new (LIMBER_APP_ID);
  g_settings_reset (self->settings, "ask-about-pain");
  self->card = g_object_new (LIMBER_TYPE_MORNING_CARD, NULL);
  self->window = gtk_window_new ();
  gtk_window_set_child (GTK_WINDOW (self->window), GTK_WIDGET (self->card));
}

static void
tear_down (Setting *self, gconstpointer data)
{
  gtk_window_destroy (GTK_WINDOW (self->window));
  g_object_unref (self->settings);
  g_object_unref (self->journal);
  g_object_unref (self->clock);
  g_object_unref (self->recorder);
}

static void
bind (Setting *self)
{
  limber_morning_card_bind (self->card, self->journal, self->settings);
}

static void
assert_log (Setting *self, const char *expected)
{
  g_autofree char *log = fake_recorder_take_log (self->recorder);

  g_assert_cmpstr (log, ==, expected);
}

static gpointer
child_of (Setting *self, const char *name)
{
  return gtk_widget_get_template_child (GTK_WIDGET (self->card), LIMBER_TYPE_MORNING_CARD, name);
}

static gboolean
is_visible (Setting *self)
{
  return gtk_widget_get_visible (GTK_WIDGET (self->card));
}

static void
answer (Setting *self, guint keyval)
{
  gpointer numbers =
      gtk_widget_get_template_child (child_of (self, "pain"), LIMBER_TYPE_PAIN_SCALE, "numbers");

  limber_number_row_press_key (numbers, keyval, 0);
}

/* It is asked once it has been seen. */
static void
test_asks (Setting *self, gconstpointer data)
{
  bind (self);
  g_assert_true (is_visible (self));
  assert_log (self, "");
  gtk_window_present (GTK_WINDOW (self->window));
  assert_log (self, "asked a; ");
  g_signal_emit_by_name (self->recorder, "changed");
  g_assert_true (is_visible (self));
  assert_log (self, "");
  g_signal_emit_by_name (child_of (self, "close_button"), "clicked");
  g_assert_false (is_visible (self));
}

static void
test_answers (Setting *self, gconstpointer data)
{
  GtkWidget *verdict = child_of (self, "verdict");

  gtk_window_present (GTK_WINDOW (self->window));
  bind (self);
  answer (self, GDK_KEY_2);
  g_assert_true (gtk_widget_has_css_class (verdict, "green"));
  answer (self, GDK_KEY_3);
  g_assert_true (gtk_widget_has_css_class (verdict, "amber"));
  g_assert_false (gtk_widget_get_visible (child_of (self, "thanks")));
  g_assert_cmpstr (gtk_button_get_label (child_of (self, "close_button")), ==, "Done");
  assert_log (self, "asked a; a: answer morning=2; a: answer morning=3; ");
}

/* Where nothing else was said, there is nothing to compare it with. */
static void
test_thanks (Setting *self, gconstpointer data)
{
  fake_recorder_set_history (self->recorder, monday ("a", LIMBER_UNSET));
  bind (self);
  answer (self, GDK_KEY_8);
  g_assert_false (gtk_widget_get_visible (child_of (self, "verdict")));
  g_assert_true (gtk_widget_get_visible (child_of (self, "thanks")));
}

static void
test_nothing_to_ask (Setting *self, gconstpointer data)
{
  hand_clock_set (self->clock, fixture_time (FIXTURE_MONDAY, 20, 0, 0));
  gtk_window_present (GTK_WINDOW (self->window));
  bind (self);
  g_assert_false (is_visible (self));
  assert_log (self, "");
  /* The program is still there the next morning. */
  hand_clock_set (self->clock, fixture_time (FIXTURE_MONDAY + 1, 8, 0, 0));
  g_signal_emit_by_name (self->recorder, "changed");
  g_assert_true (is_visible (self));
}

static void
test_preference (Setting *self, gconstpointer data)
{
  g_settings_set_boolean (self->settings, "ask-about-pain", FALSE);
  gtk_window_present (GTK_WINDOW (self->window));
  bind (self);
  g_assert_false (is_visible (self));
  assert_log (self, "");
  g_settings_set_boolean (self->settings, "ask-about-pain", TRUE);
  g_assert_true (is_visible (self));
  g_settings_set_boolean (self->settings, "ask-about-pain", FALSE);
  g_assert_false (is_visible (self));
}

/* A session that was deleted is not asked about. */
static void
test_deleted (Setting *self, gconstpointer data)
{
  bind (self);
  g_assert_true (is_visible (self));
  fake_recorder_set_history (self->recorder,
                             limber_history_new (limber_records_new (), limber_entries_new ()));
  g_signal_emit_by_name (self->recorder, "changed");
  g_assert_false (is_visible (self));
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();

#define ADD(name, func) g_test_add (name, Setting, NULL, set_up, func, tear_down)
  ADD ("/morning-card/asks", test_asks);
  ADD ("/morning-card/answers", test_answers);
  ADD ("/morning-card/thanks", test_thanks);
  ADD ("/morning-card/nothing-to-ask", test_nothing_to_ask);
  ADD ("/morning-card/preference", test_preference);
  ADD ("/morning-card/deleted", test_deleted);
  return g_test_run ();
}
