/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "fake-clock.h"
#include "limber-remote-control.h"
#include "play.h"

/* --- A remote that keeps what it is shown --- */

#define FAKE_TYPE_REMOTE (fake_remote_get_type ())
G_DECLARE_FINAL_TYPE (FakeRemote, fake_remote, FAKE, REMOTE, GObject)

struct _FakeRemote
{
  GObject parent_instance;

  guint n_shown;
  gboolean has_state;
  gboolean playing;
  gboolean can_next;
  gint64 length_us;
  char *title;
  char *cue;
  char *detail;
  char *routine;
  char *art;
  guint n_jumps;
  gint64 jumped_to_us;
};

static void
fake_remote_forget (FakeRemote *self)
{
  g_free (self->title);
  g_free (self->cue);
  g_free (self->detail);
  g_free (self->routine);
  g_free (self->art);
  self->title = self->cue = self->detail = self->routine = self->art = NULL;
}

static void
fake_remote_show (LimberRemote *remote, const LimberRemoteState *state, const char *art)
{
  FakeRemote *self = FAKE_REMOTE (remote);

  self->n_shown++;
  self->has_state = state != NULL;
  fake_remote_forget (self);
  if (!state)
    return;
  self->playing = state->playing;
  self->can_next = state->can_next;
  self->length_us = state->length_us;
  self->title = g_strdup (state->title);
  self->cue = g_strdup (state->cue);
  self->detail = g_strdup (state->detail);
  self->routine = g_strdup (state->routine);
  self->art = g_strdup (art);
}

static void
fake_remote_jumped (LimberRemote *remote, gint64 position_us)
{
  FAKE_REMOTE (remote)->n_jumps++;
  FAKE_REMOTE (remote)->jumped_to_us = position_us;
}

static void
fake_remote_iface_init (LimberRemoteInterface *iface)
{
  iface->show = fake_remote_show;
  iface->jumped = fake_remote_jumped;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeRemote, fake_remote, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_REMOTE, fake_remote_iface_init))

static void
fake_remote_finalize (GObject *object)
{
  fake_remote_forget (FAKE_REMOTE (object));
  G_OBJECT_CLASS (fake_remote_parent_class)->finalize (object);
}

static void
fake_remote_class_init (FakeRemoteClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = fake_remote_finalize;
}

static void
fake_remote_init (FakeRemote *self)
{
}

/* --- What a button means --- */

#define NOTHING (-1)

static void
test_events (void)
{
  static const struct
  {
    LimberSessionStatus status;
    int events[LIMBER_N_REMOTE_COMMANDS]; /* play, pause, play-pause, next, previous, stop */
  } cases[] = {
    { LIMBER_SESSION_READY, { NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING } },
    { LIMBER_SESSION_PLAYING,
      { NOTHING, LIMBER_EVENT_PAUSE, LIMBER_EVENT_PAUSE, LIMBER_EVENT_NEXT, LIMBER_EVENT_BACK,
        LIMBER_EVENT_PAUSE } },
    { LIMBER_SESSION_PAUSED,
      { LIMBER_EVENT_RESUME, NOTHING, LIMBER_EVENT_RESUME, LIMBER_EVENT_NEXT, LIMBER_EVENT_BACK,
        NOTHING } },
    { LIMBER_SESSION_HURTING, { NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING } },
    { LIMBER_SESSION_ENDED, { NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING } },
  };
  static const LimberEventType there[] = { LIMBER_EVENT_TICK, LIMBER_EVENT_TICK, LIMBER_EVENT_PAUSE,
                                           LIMBER_EVENT_HURTS, LIMBER_EVENT_END };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (Play) play = play_new (sample_worked (), NULL);

      if (cases[i].status != LIMBER_SESSION_READY)
        send (&play, LIMBER_EVENT_START, 0);
      send (&play, there[i], S);
      g_assert_cmpint (limber_session_get_status (play.session), ==, cases[i].status);
      for (guint c = 0; c < LIMBER_N_REMOTE_COMMANDS; c++)
        {
          LimberEventType event = LIMBER_EVENT_TICK;
          gboolean means = limber_remote_event ((LimberRemoteCommand) c, play.session, &event);

          g_assert_cmpint (means ? (int) event : NOTHING, ==, cases[i].events[c]);
        }
    }
}

static LimberRoutine *
self_paced (void)
{
  LimberRoutine *routine = sample_routine ();
  LimberDose *dose = sample_reps (5, 2, 0, 2);

  dose->self_paced = TRUE;
  sample_add (routine, sample_step ("Squat", LIMBER_POSITION_STANDING, LIMBER_SIDES_NONE, dose));
  sample_add (routine,
              sample_step ("Rest", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (60)));
  return routine;
}

/* At one's own pace, "next" says that it is done, and nothing is skipped. */
static void
test_own_pace (void)
{
  g_auto (Play) play = play_new (self_paced (), NULL);
  LimberEventType event;
  const LimberPhase *phase;
  g_autoptr (LimberRemoteState) state = NULL;

  send (&play, LIMBER_EVENT_START, 0);
  for (gint64 at_us = 0; at_us < 60 * S; at_us += S)
    send (&play, LIMBER_EVENT_TICK, at_us);
  phase = limber_timeline_get_phase (limber_session_get_timeline (play.session),
                                     limber_session_get_phase (play.session));
  g_assert_cmpint (phase->kind, ==, LIMBER_PHASE_WAIT);
  g_assert_true (limber_remote_event (LIMBER_REMOTE_NEXT, play.session, &event));
  g_assert_cmpint (event, ==, LIMBER_EVENT_DONE);
  state = limber_remote_state_new (play.session, T0 + 60 * S);
  g_assert_cmpint (state->length_us, ==, 0);
  g_assert_cmpint (state->position_us, ==, 60 * S); /* longer than such a dose is thought to take */
  g_assert_true (state->can_next);
}

/* --- A session and its remote --- */

typedef struct
{
  FakeClock *clock;
  FakeRemote *remote;
  LimberRunner *runner;
  LimberRemoteControl *control;
  guint n_pictures;
} Fixture;

static char *
picture (const LimberExercise *exercise, gpointer data)
{
  ((Fixture *) data)->n_pictures++;
  return g_strdup_printf ("/%s.png", exercise->name);
}

static LimberRoutine *
two_holds (void)
{
  LimberRoutine *routine = sample_routine ();

  sample_add (routine, sample_step ("Bridge", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                    sample_hold (20, 1)));
  sample_add (routine,
              sample_step ("Nod", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_hold (10, 1)));
  return routine;
}

static void
set_up (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberRoutine) routine = two_holds ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);

  self->clock = fake_clock_new ();
  self->remote = g_object_new (FAKE_TYPE_REMOTE, NULL);
  self->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (self->clock), NULL);
  self->control =
      limber_remote_control_new (self->runner, LIMBER_REMOTE (self->remote), picture, self);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  g_clear_object (&self->control);
  g_clear_object (&self->runner);
  g_clear_object (&self->remote);
  g_clear_object (&self->clock);
}

static LimberRemote *
remote (Fixture *self)
{
  return LIMBER_REMOTE (self->remote);
}

static void
test_shown (Fixture *self, gconstpointer data)
{
  g_assert_false (self->remote->has_state);
  g_assert_cmpint (limber_remote_ask_position (remote (self)), ==, 0);
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  g_assert_true (self->remote->playing);
  g_assert_cmpstr (self->remote->title, ==, "Bridge");
  g_assert_cmpstr (self->remote->art, ==, "/Bridge.png");
  g_assert_cmpstr (self->remote->routine, !=, "");
  g_assert_cmpstr (self->remote->cue, !=, "");
  g_assert_cmpstr (self->remote->detail, !=, "");
  g_assert_cmpint (self->remote->length_us, >=, 20 * S);
  fake_clock_pass (self->clock, 7);
  g_assert_cmpint (limber_remote_ask_position (remote (self)), ==, 7 * S);
  g_assert_cmpuint (self->remote->n_jumps, ==, 0);
  limber_runner_send (self->runner, LIMBER_EVENT_NEXT);
  g_assert_cmpstr (self->remote->title, ==, "Nod");
  g_assert_cmpstr (self->remote->art, ==, "/Nod.png");
  g_assert_cmpuint (self->n_pictures, ==, 2);
  g_assert_cmpint (limber_remote_ask_position (remote (self)), ==, 0);
  limber_runner_send (self->runner, LIMBER_EVENT_END);
  g_assert_false (self->remote->has_state);
}

/* No more is said than there is to say: time goes by without a word. */
static void
test_quiet (Fixture *self, gconstpointer data)
{
  guint n_shown;

  limber_runner_send (self->runner, LIMBER_EVENT_START);
  n_shown = self->remote->n_shown;
  fake_clock_pass (self->clock, 5);
  g_assert_cmpuint (self->remote->n_shown, ==, n_shown);
}

static void
test_commands (Fixture *self, gconstpointer data)
{
  limber_remote_command (remote (self), LIMBER_REMOTE_PLAY_PAUSE);
  g_assert_false (self->remote->has_state);
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fake_clock_pass (self->clock, 5);
  limber_remote_command (remote (self), LIMBER_REMOTE_PLAY_PAUSE);
  g_assert_false (self->remote->playing);
  fake_clock_pass (self->clock, 100);
  g_assert_cmpint (limber_remote_ask_position (remote (self)), ==, 5 * S);
  limber_remote_command (remote (self), LIMBER_REMOTE_PLAY);
  g_assert_true (self->remote->playing);
  limber_remote_command (remote (self), LIMBER_REMOTE_STOP);
  g_assert_false (self->remote->playing);
  g_assert_true (self->remote->has_state);
  limber_remote_command (remote (self), LIMBER_REMOTE_NEXT);
  g_assert_cmpstr (self->remote->title, ==, "Nod");
}

/* The same exercise from its start: what shows a position must hear of it. */
static void
test_jump (Fixture *self, gconstpointer data)
{
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  fake_clock_pass (self->clock, 12);
  limber_remote_command (remote (self), LIMBER_REMOTE_PREVIOUS);
  g_assert_cmpuint (self->remote->n_jumps, ==, 1);
  g_assert_cmpint (self->remote->jumped_to_us, ==, 0);
}

static void
test_gone (Fixture *self, gconstpointer data)
{
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  g_clear_object (&self->control);
  g_assert_false (self->remote->has_state);
  limber_remote_command (remote (self), LIMBER_REMOTE_PAUSE);
  g_assert_cmpint (limber_session_get_status (limber_runner_get_session (self->runner)), ==,
                   LIMBER_SESSION_PLAYING);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
#define ADD(name, func) g_test_add ("/remote/" name, Fixture, NULL, set_up, func, tear_down)
  g_test_add_func ("/remote/events", test_events);
  g_test_add_func ("/remote/own-pace", test_own_pace);
  ADD ("shown", test_shown);
  ADD ("quiet", test_quiet);
  ADD ("commands", test_commands);
  ADD ("jump", test_jump);
  ADD ("gone", test_gone);
  return g_test_run ();
}
