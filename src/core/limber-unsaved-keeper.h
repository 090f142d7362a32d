/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib-object.h>

#include "limber-unsaved.h"

G_BEGIN_DECLS

/** LIMBER_UNSAVED_DELAY_MS: what a crash can cost at most, besides the time that the disk takes. */
#define LIMBER_UNSAVED_DELAY_MS 1000

/**
 * LimberUnsavedKeeper:
 *
 * Keeps one piece of unsaved work on the disk, not later than a second after each change of it, and
 * on a thread, so that nobody who writes waits for the disk.
 *
 * Signal: `notify::trouble`.
 */
#define LIMBER_TYPE_UNSAVED_KEEPER (limber_unsaved_keeper_get_type ())
G_DECLARE_FINAL_TYPE (LimberUnsavedKeeper, limber_unsaved_keeper, LIMBER, UNSAVED_KEEPER, GObject)

/**
 * limber_unsaved_keeper_new:
 * @folder: where unsaved work is kept
 * @name: (nullable): what it is kept by there; %NULL for a name of its own
 */
LimberUnsavedKeeper *limber_unsaved_keeper_new (const char *folder, const char *name);

const char *limber_unsaved_keeper_get_name (LimberUnsavedKeeper *self);

/**
 * limber_unsaved_keeper_put:
 * @path: (nullable): the routine's file
 * @saved: (nullable): what is in that file
 * @text: (nullable): what to keep; %NULL where nothing is unsaved any more
 */
void limber_unsaved_keeper_put (LimberUnsavedKeeper *self, const char *path, GBytes *saved,
                                GBytes *text);

/** limber_unsaved_keeper_flush: waits until what was put last is on the disk: for when there may be
 * no later; tells by `trouble` how it went */
void limber_unsaved_keeper_flush (LimberUnsavedKeeper *self);

/** limber_unsaved_keeper_get_trouble: Returns: (nullable): why it could not be kept, in plain words
 */
const char *limber_unsaved_keeper_get_trouble (LimberUnsavedKeeper *self);

G_END_DECLS
