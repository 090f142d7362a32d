/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-card.h"
#include "limber-diagnostic.h"
#include "limber-help.h"

G_BEGIN_DECLS

/**
 * LimberLearn:
 *
 * All there is to read: an immutable, reference-counted snapshot of the cards and of the page about
 * getting help, safe to read from any thread.
 */
typedef struct _LimberLearn LimberLearn;

/**
 * limber_learn_load:
 * @bundled: (nullable): the folder of bundled cards; their texts are translated
 * @own: (nullable): the folder of the user's own, each of which wins over a bundled one with its id
 * @reports: (element-type LimberFileReport): a report is added for each file that has a fault
 *
 * Reads every `*.json` file of the two folders.  A folder that is not there is an empty one.  Two
 * of the user's own with one id are reported, and the one first in name order is used.  A bad file
 * of the user's leaves the bundled one with its id in place.
 *
 * Returns: (transfer full): all good files
 */
LimberLearn *limber_learn_load (const char *bundled, const char *own, GPtrArray *reports);

LimberLearn *limber_learn_ref (LimberLearn *self);
void limber_learn_unref (LimberLearn *self);

/** limber_learn_lookup: Returns: (transfer none) (nullable): the card with this id */
const LimberCard *limber_learn_lookup (const LimberLearn *self, const char *id);

/** limber_learn_get_help: Returns: (transfer none) (nullable): the page about getting help */
const LimberHelp *limber_learn_get_help (const LimberLearn *self);

/**
 * limber_learn_list:
 *
 * Returns: (transfer container) (element-type LimberCard): all cards, by theme and then by title as
 *   the locale sorts
 */
GPtrArray *limber_learn_list (const LimberLearn *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberLearn, limber_learn_unref)

G_END_DECLS
