/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-view.h"
#include "play.h"

static void
assert_legal (const Play *play, gint64 at_us)
{
  LimberTimeline *timeline = limber_session_get_timeline (play->session);
  guint index = limber_session_get_phase (play->session);
  gint64 offset_us = offset_at (play, at_us);
  gint64 deadline_us = limber_session_next_deadline (play->session, T0 + at_us);
  gboolean playing = limber_session_get_status (play->session) == LIMBER_SESSION_PLAYING;
  const LimberPhase *phase;
  g_autoptr (LimberView) view = limber_view_new (play->session, T0 + at_us);

  g_assert_cmpuint (index, <, limber_timeline_get_n_phases (timeline));
  phase = limber_timeline_get_phase (timeline, index);
  g_assert_cmpint (offset_us, >=, phase->start_us);
  g_assert_cmpint (offset_us, <=, phase->start_us + phase->length_us);
  g_assert_cmpuint (count_effects (play, LIMBER_EFFECT_CUE), <=, 1);
  g_assert_true (playing ? deadline_us > T0 + at_us && deadline_us <= T0 + at_us + S
                         : deadline_us == -1);
  g_assert_true (view->ring >= 0 && view->ring <= 1 && view->progress >= 0 && view->progress <= 1);
  g_assert_true (view->can_pause == playing);
}

static void
test_any_order_of_events (void)
{
  for (int i = 0; i < 300; i++)
    {
      g_auto (Play) play = play_new (sample_random (), NULL);
      gint64 at_us = 0;

      send (&play, LIMBER_EVENT_START, 0);
      for (int j = 0; j < 60; j++)
        {
          /* The end comes seldom, so that there is something to try. */
          LimberEventType event = (LimberEventType) g_test_rand_int_range (
              0, j < 50 ? LIMBER_EVENT_END : LIMBER_N_EVENT_TYPES);

          at_us += g_test_rand_int_range (0, 20 * S);
          send (&play, event, at_us);
          assert_legal (&play, at_us);
        }
    }
}

/* What is heard again while a person is counted in is not noted. */
static void
note_cue (const Play *play, gint64 at_us, gint64 *noted_us, GString *heard)
{
  const LimberEffect *effect = find_effect (play, LIMBER_EFFECT_CUE);

  if (effect == NULL || at_us <= *noted_us)
    return;
  g_string_append_printf (heard, "%" G_GINT64_FORMAT " %d\n", at_us, effect->cue);
  *noted_us = at_us;
}

/* Pauses at @at_us and resumes, until the session stands where it was.  Returns: how long that took
 */
static gint64
take_a_break (Play *play, gint64 at_us, gint64 *replayed_us)
{
  gint64 offset_us = offset_at (play, at_us);
  gint64 now_us = at_us + g_test_rand_int_range (0, 100 * S);

  send (play, LIMBER_EVENT_PAUSE, at_us);
  send (play, LIMBER_EVENT_RESUME, now_us);
  *replayed_us += offset_us - offset_at (play, now_us);
  while (limber_session_get_count_in_us (play->session, T0 + now_us) > 0
         || offset_at (play, now_us) < offset_us)
    {
      now_us = limber_session_next_deadline (play->session, T0 + now_us) - T0;
      send (play, LIMBER_EVENT_TICK, now_us);
    }
  g_assert_cmpint (offset_at (play, now_us), ==, offset_us);
  return now_us - at_us;
}

/* Plays by deadlines to the end and adds up what was sounded, with a pause before every
 * @pause_every event; 0 is none. */
static char *
play_through (LimberRoutine *routine, int pause_every)
{
  g_auto (Play) play = play_new (routine, NULL);
  g_autoptr (GString) heard = g_string_new (NULL);
  gint64 at_us = 0;
  gint64 paused_us = 0;
  gint64 replayed_us = 0;
  gint64 noted_us = -1;

  send (&play, LIMBER_EVENT_START, 0);
  note_cue (&play, 0, &noted_us, heard);
  for (int n = 1; limber_session_get_status (play.session) == LIMBER_SESSION_PLAYING; n++)
    {
      LimberEventType event =
          phase_kind (&play) == LIMBER_PHASE_WAIT ? LIMBER_EVENT_DONE : LIMBER_EVENT_TICK;

      if (pause_every > 0 && n % pause_every == 0)
        {
          gint64 pause_us = take_a_break (&play, at_us, &replayed_us);

          at_us += pause_us;
          paused_us += pause_us;
        }
      at_us = limber_session_next_deadline (play.session, T0 + at_us) - T0;
      send (&play, event, at_us);
      note_cue (&play, at_us - paused_us, &noted_us, heard);
    }
  g_string_append_printf (heard, "played %" G_GINT64_FORMAT,
                          limber_session_get_played_us (play.session, T0 + at_us) - replayed_us);
  return g_string_free (g_steal_pointer (&heard), FALSE);
}

static void
test_pauses_change_only_the_wall_time (void)
{
  for (int i = 0; i < 50; i++)
    {
      g_autoptr (LimberRoutine) routine = sample_random ();
      g_autofree char *straight = play_through (limber_routine_ref (routine), 0);
      g_autofree char *broken = play_through (limber_routine_ref (routine), 7);

      g_assert_cmpstr (straight, ==, broken);
    }
}

static void
test_every_cue_is_sounded (void)
{
  for (int i = 0; i < 50; i++)
    {
      g_autoptr (LimberRoutine) routine = sample_random ();
      g_autoptr (LimberTimeline) timeline = sample_compile (routine);
      g_autofree char *heard = NULL;
      g_autoptr (GString) expected = g_string_new (NULL);
      gboolean waits = FALSE;

      for (guint j = 0; j < limber_timeline_get_n_phases (timeline); j++)
        waits |= limber_timeline_get_phase (timeline, j)->kind == LIMBER_PHASE_WAIT;
      if (waits)
        continue;
      heard = play_through (limber_routine_ref (routine), 0);
      for (guint j = 0; j < limber_timeline_get_n_cues (timeline); j++)
        {
          const LimberCuePoint *cue = limber_timeline_get_cue (timeline, j);

          g_string_append_printf (expected, "%" G_GINT64_FORMAT " %d\n", cue->offset_us, cue->cue);
        }
      g_string_append_printf (expected, "played %" G_GINT64_FORMAT,
                              limber_timeline_get_total_us (timeline));
      g_assert_cmpstr (heard, ==, expected->str);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/session/any-order", test_any_order_of_events);
  g_test_add_func ("/session/pauses", test_pauses_change_only_the_wall_time);
  g_test_add_func ("/session/every-cue", test_every_cue_is_sounded);
  return g_test_run ();
}
