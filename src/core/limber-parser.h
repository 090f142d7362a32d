/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-card.h"
#include "limber-exercises.h"
#include "limber-help.h"
#include "limber-history.h"
#include "limber-routine.h"

G_BEGIN_DECLS

/* Limits of format 1 on a file as a whole. */
#define LIMBER_FILE_MAX (1024 * 1024)
/* And on an exported record: that of a long life. */
#define LIMBER_RECORD_FILE_MAX (256 * 1024 * 1024)
#define LIMBER_NESTING_MAX 16

typedef enum
{
  LIMBER_PARSE_DEFAULT = 0,
  LIMBER_PARSE_TRANSLATE = 1 << 0,  /* a bundled file: its texts go through gettext */
  LIMBER_PARSE_RECORD = 1 << 1,     /* a record, which may be as large as %LIMBER_RECORD_FILE_MAX */
  LIMBER_PARSE_ALL_FAULTS = 1 << 2, /* every fault is told one by one, however many there are */
} LimberParseFlags;

/**
 * limber_read_file:
 * @path: a file name
 * @error: what went wrong, in plain words (domain %G_FILE_ERROR)
 *
 * Reads a whole file, after checking that it is a regular file of at most %LIMBER_FILE_MAX bytes.
 * It never blocks on a pipe or a device.
 *
 * Returns: (transfer full): its bytes, or %NULL
 */
GBytes *limber_read_file (const char *path, GError **error);

/** limber_read_file_up_to: the same for other files, of at most @max bytes */
GBytes *limber_read_file_up_to (const char *path, gsize max, GError **error);

/**
 * limber_parse_exercise:
 * @bytes: the contents of a file
 * @flags: how to read it
 * @diagnostics: (element-type LimberDiagnostic): every fault is added, in the order of the file
 *
 * Returns: (transfer full) (nullable): the exercise, or %NULL if there was an error; warnings allow
 * it
 */
LimberExercise *limber_parse_exercise (GBytes *bytes, LimberParseFlags flags,
                                       GPtrArray *diagnostics);

/**
 * limber_parse_routine:
 * @bytes: the contents of a file
 * @exercises: what its steps may name
 * @flags: how to read it
 * @diagnostics: (element-type LimberDiagnostic): every fault is added, in the order of the file
 *
 * Returns: (transfer full) (nullable): the routine, or %NULL if there was an error; warnings allow
 * it
 */
LimberRoutine *limber_parse_routine (GBytes *bytes, const LimberExercises *exercises,
                                     LimberParseFlags flags, GPtrArray *diagnostics);

/**
 * limber_parse_draft:
 * @good: (out): whether there was no error
 *
 * Like limber_parse_routine() for one that is being written: with errors, too, it gives what could
 * be read.  Each entry of `steps` has its block, and each of a block's its step, then; a step may
 * lack its exercise, and any text may be %NULL.
 *
 * Returns: (transfer full) (nullable): the routine, or %NULL where there is no object to read
 */
LimberRoutine *limber_parse_draft (GBytes *bytes, const LimberExercises *exercises,
                                   GPtrArray *diagnostics, gboolean *good);

/**
 * limber_parse_learn:
 * @bytes: the contents of a file
 * @flags: how to read it
 * @card: (out) (nullable): a card
 * @help: (out) (nullable): the page about getting help, where the object has `groups`
 * @diagnostics: (element-type LimberDiagnostic): every fault is added, in the order of the file
 *
 * Returns: whether there was no error, and one of @card and @help is set; warnings allow it.  If
 *   not, both are untouched
 */
gboolean limber_parse_learn (GBytes *bytes, LimberParseFlags flags, LimberCard **card,
                             LimberHelp **help, GPtrArray *diagnostics);

/**
 * limber_parse_record:
 * @bytes: what limber_export_json() wrote, now or in an earlier version
 * @diagnostics: (element-type LimberDiagnostic): every fault is added, in the order of the file
 *
 * Returns: (transfer full) (nullable): the record, or %NULL if there was an error
 */
LimberHistory *limber_parse_record (GBytes *bytes, GPtrArray *diagnostics);

/**
 * limber_parse_check:
 *
 * Like limber_parse_routine(), limber_parse_exercise() or limber_parse_learn(), chosen by whether
 * the object has `steps`, `cues` (or `position` and no `format`), `groups`, or `body` or `theme`:
 * what `limberctl check` goes through.  A card's exercises are looked up too, and all faults told.
 *
 * Returns: whether the file has no error
 */
gboolean limber_parse_check (GBytes *bytes, const LimberExercises *exercises,
                             GPtrArray *diagnostics);

G_END_DECLS
