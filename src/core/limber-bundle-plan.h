/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-bundle.h"

G_BEGIN_DECLS

/** LimberBundleFile: a file that is to be written. */
typedef struct
{
  char *path;
  GBytes *data;
} LimberBundleFile;

/**
 * LimberBundlePlan:
 *
 * What taking in a bundle would do to the person's own files, worked out before anything is
 * written.  Nothing that is there is overwritten: an exercise that comes with an id which is taken
 * gets another, and the earlier version of the routine is kept beside the new one.
 */
typedef struct
{
  LimberRoutine *routine; /* as it comes */
  GPtrArray *files;       /* (element-type LimberBundleFile): in the order to write them in */
  char *path;             /* of the routine */
  char *replaces;         /* (nullable): the file of the earlier version of the routine */
  char *kept_as;          /* (nullable): the name that this file gets */
  GPtrArray *changes;     /* (nullable) (element-type utf8): from that version to this one */
  GPtrArray *exercises;   /* (element-type utf8): names of those that come with it */
  guint n_pictures;
  gboolean there_already; /* all of it is, so that there is nothing to do */
  gboolean over_bundled;  /* it takes the place of a bundled routine */
} LimberBundlePlan;

/**
 * limber_bundle_plan_new:
 * @paths: where the person's own files are
 * @library: all exercises that the person has
 *
 * Returns: (transfer full): the plan
 */
LimberBundlePlan *limber_bundle_plan_new (const LimberBundle *bundle,
                                          const LimberLibraryPaths *paths,
                                          LimberExercises *library);
void limber_bundle_plan_free (LimberBundlePlan *self);

/** LimberBundleAsk: an exercise that a routine asks for, and how much of it: "2 × 8 times". */
typedef struct
{
  char *exercise;
  char *dose;
} LimberBundleAsk;

/** limber_bundle_plan_facts: Returns: (transfer full): "Core · Gentle · 8 min" */
char *limber_bundle_plan_facts (const LimberBundlePlan *self);

/** limber_bundle_plan_asks: Returns: (transfer full) (element-type LimberBundleAsk): the exercises
 * in their order */
GPtrArray *limber_bundle_plan_asks (const LimberBundlePlan *self);

/** limber_bundle_plan_effects: Returns: (transfer full) (element-type utf8): what comes with the
 * routine, and what will become of the person's files; a sentence each */
GPtrArray *limber_bundle_plan_effects (const LimberBundlePlan *self);

/** limber_bundle_plan_words: Returns: (transfer full) (element-type utf8): lines for the person to
 * decide by: what it is, who wrote it, what it asks, and what will become of their files */
GPtrArray *limber_bundle_plan_words (const LimberBundlePlan *self);

/**
 * limber_bundle_plan_carry_out:
 * @error: (domain G_FILE_ERROR): in plain words
 *
 * Writes the files, the routine last, so that it never lacks what it uses.
 *
 * Returns: whether all is written
 */
gboolean limber_bundle_plan_carry_out (const LimberBundlePlan *self, GError **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberBundlePlan, limber_bundle_plan_free)

G_END_DECLS
