/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"
#include "limber-trigger.h"

G_BEGIN_DECLS

/* With fewer flare-ups than this, what came before them is chance as likely as not: no count is
 * given. */
#define LIMBER_DIARY_ENOUGH 10

/**
 * LimberDiary:
 *
 * What a history tells of flare-ups and of what happens near them.  Near is not because: no more
 * may be said of a count than "happens near".
 */
typedef struct
{
  LimberHistory *history;
  GPtrArray *flares;       /* (element-type LimberEntry): the newest first */
  const LimberEntry *open; /* (nullable): the newest that is not over */

  /* Nought until there are %LIMBER_DIARY_ENOUGH flare-ups. */
  guint n_triggers[LIMBER_N_TRIGGERS];         /* how many flare-ups each was near */
  guint n_families[LIMBER_N_TRIGGER_FAMILIES]; /* how many any of the family was near */
} LimberDiary;

/** limber_diary_new: Returns: (transfer full): the diary; entries live as long as it does */
LimberDiary *limber_diary_new (LimberHistory *history);
void limber_diary_free (LimberDiary *self);

/** limber_diary_has_enough: Returns: whether there are flare-ups enough to count */
gboolean limber_diary_has_enough (const LimberDiary *self);

/**
 * limber_diary_list_triggers:
 * @family: of which
 *
 * Returns: (transfer full) (element-type LimberTrigger): those that were near any flare-up, the
 *   most frequent first; empty until there are enough
 */
GArray *limber_diary_list_triggers (const LimberDiary *self, LimberTriggerFamily family);

/** limber_flare_is_over: Returns: whether the person said when it ended */
gboolean limber_flare_is_over (const LimberEntry *flare);

/** limber_flare_get_length_us: Returns: how long it lasted, or has lasted by @now; never negative,
 * however the clock was set */
gint64 limber_flare_get_length_us (const LimberEntry *flare, LimberWallTime now);

/** limber_flare_length_label: Returns: (transfer full): "5 hours", "3 days" */
char *limber_flare_length_label (gint64 length_us);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDiary, limber_diary_free)

G_END_DECLS
