/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-recorder.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/**
 * LimberJournal:
 *
 * The person's record as the pages see it: the latest history, kept up to date, and a place to
 * write entries.  It reads for the first time when it is first asked.
 *
 * Signal: `changed`: limber_journal_get_history() has something new.
 */
#define LIMBER_TYPE_JOURNAL (limber_journal_get_type ())
G_DECLARE_FINAL_TYPE (LimberJournal, limber_journal, LIMBER, JOURNAL, GObject)

LimberJournal *limber_journal_new (LimberRecorder *recorder, LimberWallClock *clock);

/** limber_journal_get_history: Returns: (transfer none) (nullable): %NULL until it was read, which
 * the first call begins.  Where it cannot be read, which the recorder tells, the next call or
 * change tries again: that nothing is known is not that there is nothing */
LimberHistory *limber_journal_get_history (LimberJournal *self);

/** limber_journal_get_recorder: Returns: (transfer none): who writes */
LimberRecorder *limber_journal_get_recorder (LimberJournal *self);

/** limber_journal_now: Returns: the wall clock's time */
LimberWallTime limber_journal_now (LimberJournal *self);

/* What is written here is in limber_journal_get_history() before anything else that the person
 * does, long before it is read back: who changes an entry twice never begins from what it was. */

/** limber_journal_put: writes @entry (transfer full), new or changed */
void limber_journal_put (LimberJournal *self, LimberEntry *entry);

/** limber_journal_put_all: writes @entries (transfer none) (element-type LimberEntry) together */
void limber_journal_put_all (LimberJournal *self, const GPtrArray *entries);
void limber_journal_remove (LimberJournal *self, const char *id);

G_END_DECLS
