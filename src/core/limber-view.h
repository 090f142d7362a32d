/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-session.h"

G_BEGIN_DECLS

/** LIMBER_CUE_TURN_US: how long one form note stays before the next takes its place. */
#define LIMBER_CUE_TURN_US (8 * LIMBER_SECOND_US)

/**
 * LimberView:
 *
 * All that a player shows at one moment, computed by a pure function: widgets and the terminal
 * copy it and decide nothing.  All strings are translated and never %NULL ("" where there is
 * nothing to show).
 */
typedef struct
{
  LimberSessionStatus status;
  LimberPhaseKind phase_kind;
  char *title;         /* the exercise's name */
  char *phase;         /* the phase in a word: "Hold"; "Paused" while paused */
  char *note;          /* one form note, a script's line, the clinician's words, or why it paused by
                          itself and what to do */
  char *side;          /* "Left side" or "" */
  char *set;           /* "Set 1 of 3" or "" */
  char *rep;           /* "2 of 8" or "" */
  char *digits;        /* time left in the phase: "20", "1:05"; time spent where self-paced */
  char *digits_spoken; /* the same for a screen reader: "20 seconds left" */
  char *next;          /* what comes after: "Next: Bridge" */
  char *left;          /* total time left: "7:42 left" */
  char *step;          /* "Exercise 3 of 8" */
  char *position;      /* the starting position in words */
  double ring;         /* 0-1: how much of the phase is left; 1 where self-paced */
  double progress;     /* 0-1: how much of the routine is done */
  guint step_index;    /* of the played step */
  guint n_steps;
  gboolean can_start;
  gboolean can_pause;
  gboolean can_resume;
  gboolean can_next;
  gboolean can_back;
  gboolean can_repeat;
  gboolean can_done;
  gboolean can_hurt;
  gboolean can_end;
} LimberView;

/** limber_view_new: Returns: (transfer full): what to show of @session at @now_us */
LimberView *limber_view_new (LimberSession *session, gint64 now_us);
void limber_view_free (LimberView *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberView, limber_view_free)

G_END_DECLS
