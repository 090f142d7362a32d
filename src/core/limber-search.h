/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-routine-info.h"

G_BEGIN_DECLS

/** LIMBER_SEARCH_MAX: what a search of the desktop finds at most; it shows a handful of them. */
#define LIMBER_SEARCH_MAX 50

/**
 * limber_search_text:
 * @terms: (array zero-terminated=1): what a person typed, word by word; anything at all
 *
 * Returns: (transfer full) (nullable): @terms as one text to search for; %NULL where no letter and
 *   no digit is in it, or where it is longer than anything that could be found
 */
char *limber_search_text (const char *const *terms);

/**
 * limber_search_routines:
 * @infos: of #LimberRoutineInfo
 * @terms: (array zero-terminated=1): what a person typed, word by word; anything at all
 *
 * Finds what a search in the library finds, less the files with errors, which have no id.  Of
 * routines with one id the first is found.
 *
 * Returns: (transfer full): the ids, those with all @terms in their title first; not more than
 *   %LIMBER_SEARCH_MAX
 */
GStrv limber_search_routines (GListModel *infos, const char *const *terms);

G_END_DECLS
