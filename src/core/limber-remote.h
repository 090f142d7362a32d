/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-session.h"

G_BEGIN_DECLS

/** LimberRemoteCommand: what the buttons of a headset, a clicker or a phone ask for. */
typedef enum
{
  LIMBER_REMOTE_PLAY,
  LIMBER_REMOTE_PAUSE,
  LIMBER_REMOTE_PLAY_PAUSE,
  LIMBER_REMOTE_NEXT,
  LIMBER_REMOTE_PREVIOUS,
  LIMBER_REMOTE_STOP,
} LimberRemoteCommand;
#define LIMBER_N_REMOTE_COMMANDS 6

/** LimberRemoteState: a session as a media player would show it, one exercise a track.  No string
 * is %NULL. */
typedef struct
{
  gboolean playing;
  guint step;         /* the number of the exercise, from 0 */
  char *title;        /* the exercise's name */
  char *cue;          /* one form note; where there is none, the phase in a word */
  char *detail;       /* "Hold · Left side · Set 1 of 3" */
  char *routine;      /* its title */
  gint64 length_us;   /* of the exercise; 0 where it goes at the person's own pace */
  gint64 position_us; /* since the exercise began */
  gboolean can_play;
  gboolean can_pause;
  gboolean can_next;
  gboolean can_previous;
} LimberRemoteState;

/** limber_remote_state_new: Returns: (transfer full) (nullable): what to show of @session at
 * @now_us; %NULL where it has not begun or is over */
LimberRemoteState *limber_remote_state_new (LimberSession *session, gint64 now_us);
void limber_remote_state_free (LimberRemoteState *self);

/** limber_remote_state_equal: Returns: whether both show the same, @position_us aside; both are
 * (nullable) */
gboolean limber_remote_state_equal (const LimberRemoteState *a, const LimberRemoteState *b);

/** limber_remote_position_us: Returns: how long ago the running exercise began, pauses left out */
gint64 limber_remote_position_us (LimberSession *session, gint64 now_us);

/**
 * limber_remote_event:
 * @event: (out): what @command means to @session; untouched where it means nothing
 *
 * "Stop" pauses: nobody shall lose a session by a slip of the finger.  "Next", where the person
 * goes at their own pace, says that it is done.
 *
 * Returns: whether it means something
 */
gboolean limber_remote_event (LimberRemoteCommand command, LimberSession *session,
                              LimberEventType *event);

/**
 * LimberRemote:
 *
 * The desktop's way to show a session and to control it from afar.
 *
 * Signals:
 * - `commanded` (LimberRemoteCommand): somebody pressed a button
 * - `raised`: somebody wants to see the window
 * - `position-wanted`: Returns: (gint64): limber_remote_position_us() of now
 */
#define LIMBER_TYPE_REMOTE (limber_remote_get_type ())
G_DECLARE_INTERFACE (LimberRemote, limber_remote, LIMBER, REMOTE, GObject)

struct _LimberRemoteInterface
{
  GTypeInterface parent;

  void (*show) (LimberRemote *self, const LimberRemoteState *state, const char *art);
  void (*jumped) (LimberRemote *self, gint64 position_us);
};

/**
 * limber_remote_show:
 * @state: (nullable): %NULL while no session is under way
 * @art: (nullable): the path of a picture of the exercise
 */
void limber_remote_show (LimberRemote *self, const LimberRemoteState *state, const char *art);

/** limber_remote_jumped: within an exercise the position went elsewhere than time goes */
void limber_remote_jumped (LimberRemote *self, gint64 position_us);

/* For who implements the interface. */
void limber_remote_command (LimberRemote *self, LimberRemoteCommand command);
void limber_remote_raise (LimberRemote *self);
gint64 limber_remote_ask_position (LimberRemote *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberRemoteState, limber_remote_state_free)

G_END_DECLS
