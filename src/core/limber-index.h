/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <sys/stat.h>

#include <glib.h>

#include "limber-routine-info.h"

G_BEGIN_DECLS

/**
 * LimberStamp:
 *
 * By what a file is taken to be unchanged.  @ctime_ns is there because a file can be replaced by
 * one of the same size and with the same @mtime_ns ("cp -p"); nobody can set it back.
 */
typedef struct
{
  gint64 size; /* bytes; -1 for a stamp that is like no other, itself included */
  gint64 mtime_ns;
  gint64 ctime_ns;
} LimberStamp;

/** LIMBER_RACY_NS: a file that changed this shortly before it was read may change once more with
 * the same stamp, since file systems keep time in steps of up to two seconds. */
#define LIMBER_RACY_NS (2 * G_GINT64_CONSTANT (1000000000))

/**
 * limber_stamp_new:
 * @st: of the file
 * @scan_ns: wall time, read before the file was
 *
 * Returns: the stamp; one like no other where the file changed too shortly before @scan_ns
 */
LimberStamp limber_stamp_new (const struct stat *st, gint64 scan_ns);

/**
 * LimberIndex:
 *
 * The infos of all files of the library, by path, with the stamp that each file had when it was
 * read.  Reference-counted; once it is handed on, nobody adds to it.
 *
 * Its file is a cache of this machine: a header, fixed records in the byte order of the machine,
 * and a block of strings.  It is read, not mapped, so that another program that cuts it short
 * cannot bring this one down.
 */
typedef struct _LimberIndex LimberIndex;

/**
 * limber_index_key:
 * @exercises: (array zero-terminated=1): folders of exercises, each may be missing
 * @scan_ns: wall time, read before the exercises were
 * @settled: (out): whether a later key may be compared with this one; %FALSE where an exercise
 *   changed too shortly before
 *
 * Infos depend on more than their files: on the exercises that they name, on the language (the
 * bundled texts are translated, and titles sort by it) and on the program.
 *
 * Returns: a number that stands for all that
 */
guint64 limber_index_key (const char *const *exercises, gint64 scan_ns, gboolean *settled);

/** limber_index_new: Returns: (transfer full): an empty index */
LimberIndex *limber_index_new (guint64 key);
LimberIndex *limber_index_ref (LimberIndex *self);
void limber_index_unref (LimberIndex *self);

guint64 limber_index_get_key (const LimberIndex *self);
guint limber_index_get_n_infos (const LimberIndex *self);

/** limber_index_list: Returns: (transfer container) (element-type LimberRoutineInfo): all infos, in
 * the order in which they were added */
GPtrArray *limber_index_list (const LimberIndex *self);

/** limber_index_add: adds @info; its path must not be there yet */
void limber_index_add (LimberIndex *self, const LimberStamp *stamp, LimberRoutineInfo *info);

/** limber_index_find: Returns: (transfer none) (nullable): the info of @path, whatever its stamp */
LimberRoutineInfo *limber_index_find (const LimberIndex *self, const char *path);

/** limber_index_lookup: Returns: (transfer none) (nullable): the info of @path, if the file's stamp
 * was @stamp */
LimberRoutineInfo *limber_index_lookup (const LimberIndex *self, const char *path,
                                        const LimberStamp *stamp);

/**
 * limber_index_read:
 * @path: the index file
 * @key: what the index must have been made for
 *
 * Returns: (transfer full) (nullable): the index; %NULL where the file is missing, damaged, of
 *   another version or for another @key
 */
LimberIndex *limber_index_read (const char *path, guint64 key);

/**
 * limber_index_write:
 *
 * Replaces the index file in one step, and makes its folder where it is missing.
 *
 * Returns: whether it was written
 */
gboolean limber_index_write (const LimberIndex *self, const char *path, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberIndex, limber_index_unref)

G_END_DECLS
