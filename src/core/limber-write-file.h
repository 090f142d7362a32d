/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberWriteResult: what became of a file that was to be written. */
typedef enum
{
  LIMBER_WRITE_DONE,
  LIMBER_WRITE_CHANGED, /* not written: something else is there than was expected */
  LIMBER_WRITE_FAILED,
} LimberWriteResult;

/**
 * limber_write_file:
 * @path: a file name
 * @error: (domain G_FILE_ERROR): why it could not be written, in plain words
 *
 * Writes a whole file in one step: after a power cut there is either the old one or the new one.
 * It keeps the mode of a file that is there, its owner and group where that is allowed, and writes
 * the file that a symbolic link leads to.
 *
 * Returns: whether it was written and has reached the disk
 */
gboolean limber_write_file (const char *path, GBytes *bytes, GError **error);

/** limber_write_file_for_owner: the same, but nobody else may read the file, whatever the mode of
 * one that is there */
gboolean limber_write_file_for_owner (const char *path, GBytes *bytes, GError **error);

/**
 * limber_write_file_over:
 * @expected: (nullable): what must be in the file; %NULL where there must be none yet
 * @found: (out) (transfer full) (nullable): with %LIMBER_WRITE_CHANGED, what is in the file; %NULL
 *   where it is gone
 *
 * The same, but only over a file that nobody has changed meanwhile.  One that cannot be read fails.
 *
 * Returns: what became of it; @error is set with %LIMBER_WRITE_FAILED only
 */
LimberWriteResult limber_write_file_over (const char *path, GBytes *bytes, GBytes *expected,
                                          GBytes **found, GError **error);

G_END_DECLS
