/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <sqlite3.h>

G_BEGIN_DECLS

/** LIMBER_RECORD_SCHEMA: the version of the database that this program writes. */
#define LIMBER_RECORD_SCHEMA 2

/** LIMBER_RECORD_APPLICATION_ID: "Limb", by which file(1) and Limber tell the database from others
 */
#define LIMBER_RECORD_APPLICATION_ID 0x4c696d62

/**
 * limber_record_migrate:
 * @to: the version to bring it to, at most %LIMBER_RECORD_SCHEMA
 *
 * Brings a database from the version that it has, in one transaction each.  A new one is of version
 * 0.
 *
 * Returns: a result code of SQLite
 */
int limber_record_migrate (sqlite3 *db, int to);

/** limber_record_schema_check: Returns: a result code of SQLite: %SQLITE_CORRUPT where a table of
 * @version is not there */
int limber_record_schema_check (sqlite3 *db, int version);

G_END_DECLS
