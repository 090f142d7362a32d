/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-script.h"
#include "limber-session.h"

G_BEGIN_DECLS

/** LimberNarration: what follows from an event for a voice: first to be silent, then to speak. */
typedef struct
{
  gboolean hush;
  LimberSpeech *speech; /* (nullable) */
  LimberSayKind kind;
  gint64 delay_us; /* in the world's time: from now */
  gint64 late_us;  /* and how much later it may begin */
} LimberNarration;

void limber_narration_clear (LimberNarration *self);

/**
 * LimberNarrator:
 *
 * Follows a session with its script, and decides at each event what is said.  However late an event
 * is, it gives at most one utterance, and none that is too late for its moment.
 */
typedef struct _LimberNarrator LimberNarrator;

/** limber_narrator_new: Returns: (transfer full): a narrator of @session, as it is at @now_us */
LimberNarrator *limber_narrator_new (LimberSession *session, const LimberVoicing *voicing,
                                     gint64 now_us);
void limber_narrator_free (LimberNarrator *self);

/**
 * limber_narrator_take:
 * @session: as it is after @event
 *
 * Returns: (transfer full): what to do; clear it with limber_narration_clear()
 */
LimberNarration limber_narrator_take (LimberNarrator *self, LimberSession *session,
                                      LimberEventType event, gint64 now_us);

/** limber_narrator_next_deadline: Returns: when the next %LIMBER_EVENT_TICK is wanted for what is
 * to be said; -1 for none */
gint64 limber_narrator_next_deadline (LimberNarrator *self, LimberSession *session, gint64 now_us);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberNarrator, limber_narrator_free)
G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (LimberNarration, limber_narration_clear)

G_END_DECLS
