/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <gio/gio.h>
#include <glib/gi18n.h>
#include <signal.h>

#include "limber-canberra-cues.h"
#include "limber-ctl-hurt.h"
#include "limber-ctl-terminal.h"
#include "limber-ctl-text.h"
#include "limber-paths.h"
#include "limber-record-db.h"
#include "limber-runner.h"
#include "limber-sound-words.h"
#include "limber-sqlite-record.h"
#include "limber-system-away.h"
#include "limber-system-clock.h"
#include "limber-system-wall-clock.h"
#include "limber-system-voice.h"
#include "limber-words.h"

#define NO_PHASE G_MAXUINT

/* How long the last words are waited for, and how often they are asked after. */
#define VOICE_PATIENCE_MS 6000
#define VOICE_LOOK_MS 50

typedef struct
{
  LimberClock *clock;
  LimberRunner *runner;
  LimberCtlTerminal *terminal;
  LimberCues *cues;         /* (nullable) */
  LimberSystemVoice *voice; /* (nullable) */
  GMainLoop *loop;
  LimberCtlHurt hurt;
  guint told_phase; /* the last one printed where lines stay */
  gboolean told_sound;
  gboolean told_voice;
  gboolean told_pause; /* that it paused by itself */
  gboolean repeating;
  gboolean finished;
} Player;

typedef struct
{
  int key;
  LimberEventType event;
} KeyEvent;

static const KeyEvent playing_keys[] = {
  { 'n', LIMBER_EVENT_NEXT },
  { LIMBER_CTL_KEY_RIGHT, LIMBER_EVENT_NEXT },
  { 'b', LIMBER_EVENT_BACK },
  { LIMBER_CTL_KEY_LEFT, LIMBER_EVENT_BACK },
  { 'h', LIMBER_EVENT_HURTS },
  { 'r', LIMBER_EVENT_REPEAT },
  { '\n', LIMBER_EVENT_DONE },
  { 'd', LIMBER_EVENT_DONE },
  { 'q', LIMBER_EVENT_END },
  { LIMBER_CTL_KEY_GONE, LIMBER_EVENT_END },
  { LIMBER_CTL_KEY_KILLED, LIMBER_EVENT_END },
  { LIMBER_CTL_KEY_STOPPING, LIMBER_EVENT_PAUSE },
  { LIMBER_CTL_KEY_CONTINUED, LIMBER_EVENT_PAUSE },
};

static const KeyEvent hurting_keys[] = {
  { 'e', LIMBER_EVENT_EASIER },
  { 's', LIMBER_EVENT_SKIP },
  { 'n', LIMBER_EVENT_SKIP },
  { ' ', LIMBER_EVENT_CARRY_ON },
  { 'q', LIMBER_EVENT_END },
  { LIMBER_CTL_KEY_GONE, LIMBER_EVENT_END },
  { LIMBER_CTL_KEY_KILLED, LIMBER_EVENT_END },
};

static void
append_part (GString *line, const char *part)
{
  g_autofree char *isolated = limber_ctl_isolate (part);

  if (*part == '\0')
    return;
  g_string_append_printf (line, "%s%s", line->len > 0 ? " · " : "", isolated);
}

static char *
hurting_line (Player *self)
{
  g_autofree char *easier = limber_session_get_easier (limber_runner_get_session (self->runner));
  g_autofree char *clean = limber_ctl_isolate (easier);

  if (easier == NULL)
    return g_strdup (_ ("Does it hurt? s skip · q end · space carry on · 0-9 how much · l leg"));
  /* Translators: %s is what the easier form is */
  return g_strdup_printf (
      _ ("Does it hurt? e easier · s skip · q end · space carry on · 0-9 how much · l leg (%s)"),
      clean);
}

/* Returns: (nullable): why the session paused by itself */
static const char *
why_paused (Player *self)
{
  LimberSession *session = limber_runner_get_session (self->runner);

  return limber_session_get_status (session) == LIMBER_SESSION_PAUSED
             ? limber_words_pause (limber_session_get_pause_reason (session))
             : NULL;
}

/* What may be cut off for want of room stands last. */
static char *
live_line (Player *self)
{
  g_autoptr (LimberView) view = limber_runner_get_view (self->runner);
  GString *line;

  if (view->status == LIMBER_SESSION_HURTING)
    return hurting_line (self);
  line = g_string_new (NULL);
  g_string_append_printf (line, "%s %s", view->phase, view->digits);
  append_part (line, view->side);
  append_part (line, view->title);
  append_part (line, view->set);
  append_part (line, view->rep);
  append_part (line, view->left);
  if (!why_paused (self))
    append_part (line, view->note);
  return g_string_free (line, FALSE);
}

static char *
phase_line (Player *self)
{
  LimberSession *session = limber_runner_get_session (self->runner);
  const LimberTimeline *timeline = limber_session_get_timeline (session);
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_session_get_phase (session));
  g_autoptr (LimberView) view = limber_runner_get_view (self->runner);
  g_autofree char *start = limber_words_clock (phase->start_us / G_USEC_PER_SEC);
  g_autofree char *length = limber_words_clock (phase->length_us / G_USEC_PER_SEC);
  GString *line = g_string_new (NULL);

  g_string_append_printf (line, "%7s  ", start);
  limber_ctl_append_cell (line, limber_phase_kind_label (phase->kind), 15);
  g_string_append_printf (line, "%6s", length);
  append_part (line, view->title);
  append_part (line, view->side);
  append_part (line, view->set);
  append_part (line, view->rep);
  if (phase->kind == LIMBER_PHASE_SAY)
    append_part (line, view->note);
  return g_string_free (line, FALSE);
}

static void
tell_phase (Player *self)
{
  guint phase = limber_session_get_phase (limber_runner_get_session (self->runner));
  g_autofree char *line = NULL;

  if (phase == self->told_phase)
    return;
  self->told_phase = phase;
  line = phase_line (self);
  limber_ctl_terminal_print (self->terminal, line);
}

static void
tell_pause (Player *self)
{
  const char *why = why_paused (self);
  g_autofree char *line = NULL;

  if (why && !self->told_pause)
    {
      /* Translators: %s is why a session is paused, such as "Paused while the computer slept" */
      line = g_strdup_printf (_ ("%s. Get into position, then press space."), why);
      limber_ctl_terminal_print (self->terminal, line);
    }
  self->told_pause = why != NULL;
}

/* Nobody is there to say when a self-paced exercise is done, nor to resume. */
static void
go_on_alone (Player *self)
{
  LimberSession *session = limber_runner_get_session (self->runner);
  const LimberPhase *phase = limber_timeline_get_phase (limber_session_get_timeline (session),
                                                        limber_session_get_phase (session));

  if (limber_ctl_terminal_has_keys (self->terminal))
    return;
  /* Each event makes another session, and asks here again. */
  if (why_paused (self))
    {
      limber_runner_send (self->runner, LIMBER_EVENT_RESUME);
      return;
    }
  if (phase->kind != LIMBER_PHASE_WAIT)
    return;
  if (limber_session_get_waited_us (session, limber_clock_now_us (self->clock)) >= phase->length_us)
    limber_runner_send (self->runner, LIMBER_EVENT_DONE);
}

static void
on_changed (LimberRunner *runner, gpointer data)
{
  Player *self = data;
  LimberSessionStatus status = limber_session_get_status (limber_runner_get_session (runner));
  gboolean hurting = status == LIMBER_SESSION_HURTING;

  if (hurting && !self->hurt.runner)
    limber_ctl_hurt_open (&self->hurt, runner);
  else if (!hurting && self->hurt.runner)
    limber_ctl_hurt_close (&self->hurt);
  if (status == LIMBER_SESSION_ENDED)
    return;
  tell_pause (self);
  if (limber_ctl_terminal_has_line (self->terminal))
    {
      g_autofree char *line = live_line (self);

      limber_ctl_terminal_draw (self->terminal, line);
    }
  else
    tell_phase (self);
  go_on_alone (self);
}

static void
on_said (LimberRunner *runner, const char *text, gpointer data)
{
  Player *self = data;
  g_autofree char *clean = limber_ctl_isolate (text);

  if (!self->repeating)
    return;
  limber_ctl_terminal_print (self->terminal, clean);
  on_changed (runner, self);
}

static void
on_ended (LimberRunner *runner, gboolean finished, gpointer data)
{
  Player *self = data;

  self->finished = finished;
  g_main_loop_quit (self->loop);
}

static void
send_for_key (Player *self, const KeyEvent *keys, gsize n_keys, int key)
{
  for (gsize i = 0; i < n_keys; i++)
    if (keys[i].key == key)
      {
        self->repeating = keys[i].event == LIMBER_EVENT_REPEAT;
        limber_runner_send (self->runner, keys[i].event);
        self->repeating = FALSE;
        return;
      }
}

static void
on_hurting_key (Player *self, int key)
{
  g_autofree char *words = NULL;

  if (!limber_ctl_hurt_press (&self->hurt, key))
    {
      send_for_key (self, hurting_keys, G_N_ELEMENTS (hurting_keys), key);
      return;
    }
  words = limber_ctl_hurt_words (&self->hurt);
  limber_ctl_terminal_print (self->terminal, words);
  on_changed (self->runner, self);
}

static void
on_key (int key, gpointer data)
{
  Player *self = data;
  LimberSessionStatus status = limber_session_get_status (limber_runner_get_session (self->runner));

  if (status == LIMBER_SESSION_HURTING)
    on_hurting_key (self, key);
  else if (key == ' ')
    limber_runner_send (self->runner,
                        status == LIMBER_SESSION_PAUSED ? LIMBER_EVENT_RESUME : LIMBER_EVENT_PAUSE);
  else
    send_for_key (self, playing_keys, G_N_ELEMENTS (playing_keys), key);
  if (key == LIMBER_CTL_KEY_CONTINUED)
    on_changed (self->runner, self);
}

static void
on_sound_state (LimberCues *cues, gpointer data)
{
  Player *self = data;
  LimberCuesState state = limber_cues_get_state (cues);

  if (state == LIMBER_CUES_STARTING || state == LIMBER_CUES_WORKING || self->told_sound)
    return;
  self->told_sound = TRUE;
  limber_ctl_terminal_print (self->terminal, limber_cues_state_words (state));
}

static void
on_voice_state (LimberVoice *voice, gpointer data)
{
  Player *self = data;
  const char *words = limber_voice_state_words (limber_voice_get_state (voice));

  if (words == NULL || self->told_voice)
    return;
  self->told_voice = TRUE;
  limber_ctl_terminal_print (self->terminal, words);
}

static void
on_trouble (LimberRecorder *recorder, const char *message, gpointer data)
{
  Player *self = data;

  limber_ctl_terminal_print (self->terminal, message);
}

/* Returns: (nullable): who writes the session down; nobody a trial run at another speed. */
static LimberRecorder *
recorder_new (Player *self, double speed, gboolean no_record)
{
  g_autofree char *path = limber_record_path ();
  g_autoptr (LimberSystemWallClock) wall = limber_system_wall_clock_new ();
  LimberSqliteRecord *record;

  if (no_record || speed != 1.0)
    return NULL;
  record = limber_sqlite_record_new (path, LIMBER_WALL_CLOCK (wall));
  g_signal_connect (record, "trouble", G_CALLBACK (on_trouble), self);
  return LIMBER_RECORDER (record);
}

static void
print_intro (Player *self, const LimberTimeline *timeline)
{
  g_autofree char *title = limber_ctl_isolate (limber_timeline_get_routine (timeline)->title);
  g_autofree char *total =
      limber_words_clock (limber_timeline_get_total_us (timeline) / G_USEC_PER_SEC);
  g_autofree char *line = g_strdup_printf (
      "%s · %s · %s", title, limber_level_label (limber_timeline_get_level (timeline)), total);

  limber_ctl_terminal_print (self->terminal, line);
  if (limber_ctl_terminal_has_keys (self->terminal))
    limber_ctl_terminal_print (self->terminal,
                               _ ("space pause · n next · b back · r repeat · Enter done · "
                                  "h this hurts · q end"));
}

static void
print_end (Player *self, const LimberTimeline *timeline)
{
  g_autofree char *played =
      limber_words_clock (limber_runner_get_played_us (self->runner) / G_USEC_PER_SEC);
  g_autofree char *total =
      limber_words_clock (limber_timeline_get_total_us (timeline) / G_USEC_PER_SEC);
  g_autofree char *line
      /* Translators: %s are times, such as 3:10 and 7:42 */
      = self->finished ? g_strdup_printf (_ ("Finished after %s"), played)
                       : g_strdup_printf (_ ("Ended after %s of %s"), played, total);

  limber_ctl_terminal_print (self->terminal, line);
}

static gboolean
lose_patience (gpointer data)
{
  *(gboolean *) data = TRUE;
  return G_SOURCE_REMOVE;
}

static gboolean
look_again (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* What it says at the end would break off with the program. */
static void
finish_voice (Player *self)
{
  gboolean late = FALSE;
  guint patience;
  guint look;

  if (self->voice == NULL)
    return;
  g_signal_handlers_disconnect_by_data (self->voice, self);
  patience = g_timeout_add (VOICE_PATIENCE_MS, lose_patience, &late);
  look = g_timeout_add (VOICE_LOOK_MS, look_again, NULL);
  while (limber_system_voice_is_speaking (self->voice) && !late)
    g_main_context_iteration (NULL, TRUE);
  g_source_remove (look);
  if (!late)
    g_source_remove (patience);
}

static void
run (Player *self, LimberTimeline *timeline)
{
  g_signal_connect (self->runner, "changed", G_CALLBACK (on_changed), self);
  g_signal_connect (self->runner, "said", G_CALLBACK (on_said), self);
  g_signal_connect (self->runner, "ended", G_CALLBACK (on_ended), self);
  if (self->cues)
    g_signal_connect (self->cues, "state-changed", G_CALLBACK (on_sound_state), self);
  if (self->voice)
    g_signal_connect (self->voice, "state-changed", G_CALLBACK (on_voice_state), self);
  print_intro (self, timeline);
  limber_runner_send (self->runner, LIMBER_EVENT_START);
  g_main_loop_run (self->loop);
  g_signal_handlers_disconnect_by_data (self->runner, self);
  if (self->cues)
    g_signal_handlers_disconnect_by_data (self->cues, self);
  print_end (self, timeline);
  finish_voice (self);
}

/* Its last words come on the main context, and must come before the terminal is gone. */
static void
finish_recorder (LimberRecorder *recorder, Player *player)
{
  if (recorder == NULL)
    return;
  limber_sqlite_record_wait (LIMBER_SQLITE_RECORD (recorder), LIMBER_SQLITE_RECORD_PATIENCE_US);
  while (g_main_context_iteration (NULL, FALSE))
    ;
  g_signal_handlers_disconnect_by_data (recorder, player);
}

/* Returns: (nullable): who speaks, and looks for the speech service already. */
static LimberSystemVoice *
voice_new (const LimberVoicing *voicing)
{
  LimberSystemVoice *voice;

  if (voicing->guidance == LIMBER_GUIDANCE_OFF)
    return NULL;
  voice = limber_system_voice_new ();
  limber_voice_prepare (LIMBER_VOICE (voice));
  return voice;
}

/* Its first socket makes GIO ignore that a reader has gone, which shall end us as it does others.
 */
static LimberAway *
away_new (void)
{
  g_type_class_unref (g_type_class_ref (G_TYPE_SOCKET));
  signal (SIGPIPE, SIG_DFL);
  return LIMBER_AWAY (limber_system_away_new ());
}

/* How a session is played, as it was asked for. */
typedef struct
{
  double speed;
  gboolean mute;
  gboolean no_record;
  LimberVoicing voicing;
} Manner;

static LimberCtlStatus
play (LimberTimeline *timeline, LimberLibrary *library, const Manner *manner)
{
  Player self = { .told_phase = NO_PHASE };
  g_autoptr (LimberCtlTerminal) terminal = limber_ctl_terminal_new (on_key, &self);
  g_autoptr (GMainLoop) loop = g_main_loop_new (NULL, FALSE);
  g_autofree char *sounds = g_build_filename (limber_data_dir (), "sounds", NULL);
  g_autoptr (LimberCues) cues =
      manner->mute ? NULL : LIMBER_CUES (limber_canberra_cues_new (sounds));
  g_autoptr (LimberClock) clock = LIMBER_CLOCK (limber_system_clock_new (manner->speed));
  g_autoptr (LimberRunner) runner =
      limber_runner_new (timeline, limber_library_get_exercises (library), clock, cues);
  g_autoptr (LimberRecorder) recorder = recorder_new (&self, manner->speed, manner->no_record);
  g_autoptr (LimberSystemVoice) voice = voice_new (&manner->voicing);
  g_autoptr (LimberAway) away = away_new ();
  int killed_by;

  limber_runner_set_recorder (runner, recorder, NULL);
  limber_runner_set_away (runner, away);
  limber_runner_set_voice (runner, voice ? LIMBER_VOICE (voice) : NULL, &manner->voicing);
  self.clock = clock;
  self.runner = runner;
  self.terminal = terminal;
  self.cues = cues;
  self.voice = voice;
  self.loop = loop;
  run (&self, timeline);
  killed_by = limber_ctl_terminal_get_signal (terminal);
  finish_recorder (recorder, &self);
  g_clear_pointer (&terminal, limber_ctl_terminal_free);
  /* So that a shell or a script sees what ended it. */
  if (killed_by)
    raise (killed_by);
  return self.finished ? LIMBER_CTL_OK : LIMBER_CTL_EARLY;
}

LimberCtlStatus
limber_ctl_play (int argc, char **argv)
{
  LimberCtlChoices choices = { NULL };
  Manner manner = { .speed = 1.0, .voicing = { .guidance = LIMBER_GUIDANCE_FULL } };
  gboolean voice = FALSE;
  g_autofree char *guidance = NULL;
  const GOptionEntry entries[] = {
    LIMBER_CTL_CHOICES (&choices),
    { "speed", 0, 0, G_OPTION_ARG_DOUBLE, &manner.speed, N_ ("Play so many times as fast"),
      N_ ("TIMES") },
    { "mute", 'm', 0, G_OPTION_ARG_NONE, &manner.mute, N_ ("Make no sound"), NULL },
    { "no-record", 0, 0, G_OPTION_ARG_NONE, &manner.no_record, N_ ("Leave it out of your record"),
      NULL },
    { "voice", 'v', 0, G_OPTION_ARG_NONE, &voice, N_ ("Say what to do"), NULL },
    LIMBER_CTL_GUIDANCE (&guidance),
    { NULL },
  };
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *level = NULL;
  LimberCtlStatus status = LIMBER_CTL_OK;

  if (!limber_ctl_parse (entries, _ ("FILE|ID"),
                         _ ("Plays a routine in the terminal.\n\n"
                            "Keys: space pause and resume, n next, b back, r repeat the "
                            "instruction, Enter or d done,\nh this hurts (then e easier, s skip, "
                            "q end, space carry on; before that, 0 to 9\nhow much, where 1 and 0 "
                            "is 10, and l for pain that moves down the leg), q end.\n\n"
                            "Exit status: 0 finished, 1 the file has faults or cannot be played "
                            "as asked, 2 it\ncannot be found or read, 3 ended early."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  level = choices.level;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name one routine: a file, or an id of the library"));
  if (!(manner.speed >= LIMBER_SYSTEM_CLOCK_SPEED_MIN
        && manner.speed <= LIMBER_SYSTEM_CLOCK_SPEED_MAX))
    return limber_ctl_fail (_ ("--speed must be between %g and %g"), LIMBER_SYSTEM_CLOCK_SPEED_MIN,
                            LIMBER_SYSTEM_CLOCK_SPEED_MAX);
  if (guidance && !limber_ctl_read_guidance (guidance, &manner.voicing.guidance))
    return LIMBER_CTL_FAILED;
  if (!voice)
    manner.voicing.guidance = LIMBER_GUIDANCE_OFF;
  manner.voicing.speed = manner.speed;
  timeline = limber_ctl_compile (argv[1], &choices, &library, &status);
  return timeline ? play (timeline, library, &manner) : status;
}
