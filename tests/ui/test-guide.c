/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Who speaks, as the settings say. */

#include "fake-clock.h"
#include "fake-voice.h"
#include "limber-config.h"
#include "limber-guide.h"
#include "sample.h"

typedef struct
{
  GSettings *settings;
  FakeClock *clock;
  FakeVoice *voice;
  LimberRunner *runner;
  LimberGuide *guide;
  guint n_changed;
} Fixture;

static void
count (GObject *object, guint *n)
{
  (*n)++;
}

static void
set_up (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);

  fixture->settings = g_settings_new (LIMBER_APP_ID);
  fixture->clock = fake_clock_new ();
  fixture->voice = fake_voice_new (LIMBER_CLOCK (fixture->clock));
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock), NULL);
  fixture->guide =
      limber_guide_new (fixture->runner, fixture->settings, LIMBER_VOICE (fixture->voice), 1);
  g_signal_connect (fixture->guide, "changed", G_CALLBACK (count), &fixture->n_changed);
  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  const char *const keys[] = { "voice", "voice-guidance", "voice-rate", "speaker" };

  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    g_settings_reset (fixture->settings, keys[i]);
  g_clear_object (&fixture->guide);
  g_clear_object (&fixture->runner);
  g_clear_object (&fixture->voice);
  g_clear_object (&fixture->clock);
  g_clear_object (&fixture->settings);
}

static void
assert_speaks (Fixture *fixture, gboolean speaks)
{
  guint before = fake_voice_get_n (fixture->voice);

  /* The next words are at most so far away. */
  fake_clock_pass (fixture->clock, 25);
  g_assert_true ((fake_voice_get_n (fixture->voice) > before) == speaks);
  g_assert_true ((limber_guide_get_voice (fixture->guide) != NULL) == speaks);
}

static void
test_off (Fixture *fixture, gconstpointer data)
{
  g_assert_cmpint (limber_guide_get_announce (fixture->guide), ==, LIMBER_ANNOUNCE_PHASES);
  assert_speaks (fixture, FALSE);
}

static void
test_turned_on (Fixture *fixture, gconstpointer data)
{
  g_settings_set_boolean (fixture->settings, "voice", TRUE);
  g_assert_cmpuint (fixture->n_changed, ==, 1);
  g_assert_cmpint (limber_guide_get_announce (fixture->guide), ==, LIMBER_ANNOUNCE_NOTHING);
  assert_speaks (fixture, TRUE);
  g_settings_set_boolean (fixture->settings, "voice", FALSE);
  g_assert_cmpint (limber_guide_get_announce (fixture->guide), ==, LIMBER_ANNOUNCE_PHASES);
  assert_speaks (fixture, FALSE);
}

static void
test_who_speaks (Fixture *fixture, gconstpointer data)
{
  g_settings_set_boolean (fixture->settings, "voice", TRUE);
  g_settings_set_string (fixture->settings, "speaker", "reader");
  g_assert_cmpint (limber_guide_get_announce (fixture->guide), ==, LIMBER_ANNOUNCE_WORDS);
  assert_speaks (fixture, FALSE);
  g_settings_set_string (fixture->settings, "speaker", "both");
  g_assert_cmpint (limber_guide_get_announce (fixture->guide), ==, LIMBER_ANNOUNCE_WORDS);
  assert_speaks (fixture, TRUE);
}

static void
test_how_much (Fixture *fixture, gconstpointer data)
{
  guint n_brief;

  g_settings_set_boolean (fixture->settings, "voice", TRUE);
  g_settings_set_string (fixture->settings, "voice-guidance", "brief");
  limber_runner_send (fixture->runner, LIMBER_EVENT_NEXT);
  limber_runner_send (fixture->runner, LIMBER_EVENT_BACK);
  fake_clock_pass (fixture->clock, 40);
  n_brief = fake_voice_get_n (fixture->voice);
  g_settings_set_string (fixture->settings, "voice-guidance", "full");
  limber_runner_send (fixture->runner, LIMBER_EVENT_BACK);
  fake_clock_pass (fixture->clock, 40);
  g_assert_cmpuint (fake_voice_get_n (fixture->voice), >, 2 * n_brief);
}

static void
add (const char *name, void (*func) (Fixture *, gconstpointer))
{
  g_autofree char *path = g_strconcat ("/guide/", name, NULL);

  g_test_add (path, Fixture, NULL, set_up, func, tear_down);
}

int
main (int argc, char **argv)
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  g_test_init (&argc, &argv, NULL);
  add ("off", test_off);
  add ("turned-on", test_turned_on);
  add ("who-speaks", test_who_speaks);
  add ("how-much", test_how_much);
  return g_test_run ();
}
