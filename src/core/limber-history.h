/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-entry.h"
#include "limber-record.h"

G_BEGIN_DECLS

/**
 * LimberHistory:
 *
 * All that the person's record holds, as it was at one moment: an immutable, reference-counted
 * value.  What today brings, the charts, suggestions and the report are worked out from it.
 */
typedef struct _LimberHistory LimberHistory;

/**
 * limber_history_new:
 * @records: (transfer full) (element-type LimberRecord): sessions that are over
 * @entries: (transfer full) (element-type LimberEntry)
 *
 * Returns: (transfer full): the history; both lists are sorted by their start
 */
LimberHistory *limber_history_new (GPtrArray *records, GPtrArray *entries);

/**
 * limber_history_replace:
 * @entries: (element-type LimberEntry): new ones, and ones that take the place of those with their
 *   id
 * @removed: (nullable) (element-type utf8): ids of entries that go
 *
 * Returns: (transfer full): @self with that done; it shares the sessions
 */
LimberHistory *limber_history_replace (const LimberHistory *self, const GPtrArray *entries,
                                       const GPtrArray *removed);
LimberHistory *limber_history_ref (LimberHistory *self);
void limber_history_unref (LimberHistory *self);

guint limber_history_get_n_records (const LimberHistory *self);

/** limber_history_get_record: Returns: (transfer none): the oldest first */
const LimberRecord *limber_history_get_record (const LimberHistory *self, guint index);

/** limber_history_find_record: Returns: the index of the first session on @day (see
 * limber_wall_time_get_day()) or later; the number of all where there is none */
guint limber_history_find_record (const LimberHistory *self, int day);

/** limber_history_list_records: Returns: (transfer container) (element-type LimberRecord): the
 * sessions of the days from @from to @to, the earliest first; they live as long as @self */
GPtrArray *limber_history_list_records (const LimberHistory *self, int from, int to);

/**
 * limber_history_slice:
 * @from: the first day, see limber_wall_time_get_day()
 * @to: the last one
 *
 * Returns: (transfer full): the sessions that began on these days, and the entries that hold on one
 *   of them: what has no end holds on, be it a routine that is followed, a flare-up, a question, an
 *   activity or the goal
 */
LimberHistory *limber_history_slice (const LimberHistory *self, int from, int to);

guint limber_history_get_n_entries (const LimberHistory *self);

/** limber_history_get_entry: Returns: (transfer none): the oldest first */
const LimberEntry *limber_history_get_entry (const LimberHistory *self, guint index);

/** limber_history_lookup: Returns: (transfer none) (nullable): the entry @id */
const LimberEntry *limber_history_lookup (const LimberHistory *self, const char *id);

/** limber_history_list: Returns: (transfer container) (element-type LimberEntry): those of @kind,
 * the oldest first; they live as long as @self */
GPtrArray *limber_history_list (const LimberHistory *self, LimberEntryKind kind);

/** limber_history_get_latest: Returns: (transfer none) (nullable): the newest of @kind */
const LimberEntry *limber_history_get_latest (const LimberHistory *self, LimberEntryKind kind);

/** limber_history_get_follow: Returns: (transfer none) (nullable): the entry by which the person
 * follows @routine now */
const LimberEntry *limber_history_get_follow (const LimberHistory *self, const char *routine);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberHistory, limber_history_unref)

G_END_DECLS
