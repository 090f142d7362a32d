/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"
#include "limber-sql.h"

G_BEGIN_DECLS

/* How values go to and from rows.  Codes are SQLite's. */

/** limber_sql_put_session: inserts the session, or brings outcome, end and length up to date;
 * @rowid is set to its row */
int limber_sql_put_session (sqlite3 *db, const LimberRecord *record, gint64 *rowid);
int limber_sql_put_step (sqlite3 *db, gint64 rowid, guint number, const LimberRecordStep *step);
int limber_sql_put_pauses (sqlite3 *db, gint64 rowid, const LimberRecord *record);
/** limber_sql_put_running: where it stands; nothing is kept of that once it is over */
int limber_sql_put_running (sqlite3 *db, gint64 rowid, const LimberRecord *record);
int limber_sql_put_answers (sqlite3 *db, const char *id, const LimberAnswers *answers);

/** limber_sql_put_step_answers: see limber_record_answer_step() */
int limber_sql_put_step_answers (sqlite3 *db, const char *id, guint number,
                                 const LimberStepAnswers *answers);
int limber_sql_put_asked (sqlite3 *db, const char *id);

/** limber_sql_put_record: all of a session */
int limber_sql_put_record (sqlite3 *db, const LimberRecord *record);

/** limber_sql_get_history: @history: (out) (transfer full): all but sessions without an end */
int limber_sql_get_history (sqlite3 *db, LimberHistory **history);

/** limber_sql_get_running: @records (element-type LimberRecord) and @rowids (element-type gint64):
 * the sessions without an end are added, the latest first */
int limber_sql_get_running (sqlite3 *db, GPtrArray *records, GArray *rowids);

/** limber_sql_has: Returns: whether there is a session @id */
gboolean limber_sql_has (sqlite3 *db, const char *id);

/** limber_sql_put_entry: inserts the entry, or takes the place of the one with its id */
int limber_sql_put_entry (sqlite3 *db, const LimberEntry *entry);
int limber_sql_remove_entry (sqlite3 *db, const char *id);

/** limber_sql_get_entries: @entries: (element-type LimberEntry): each is added, in the order of
 * their time */
int limber_sql_get_entries (sqlite3 *db, GPtrArray *entries);

/** limber_sql_has_entry: Returns: whether there is an entry @id */
gboolean limber_sql_has_entry (sqlite3 *db, const char *id);

G_END_DECLS
