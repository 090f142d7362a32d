/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercises.h"
#include "limber-library-paths.h"
#include "limber-routine.h"

G_BEGIN_DECLS

#define LIMBER_BUNDLE_SUFFIX ".limber-routine"
#define LIMBER_BUNDLE_MEDIA_TYPE "application/vnd.limber.routine-bundle+json"

/* What one may be: an attachment that mail takes. */
#define LIMBER_BUNDLE_MAX (24 * 1024 * 1024)

/** LimberBundleExercise: an exercise of the sender's own. */
typedef struct
{
  GBytes *text;
  LimberExercise *exercise;
} LimberBundleExercise;

/** LimberBundlePicture: a picture of an exercise. */
typedef struct
{
  gboolean of_routine; /* of an exercise that is written in place in the routine */
  char *name;          /* as the exercise has it; checked */
  GBytes *data;
} LimberBundlePicture;

/**
 * LimberBundle:
 *
 * A routine and all of the sender's own that it uses, as one file to hand over: a JSON object with
 * the files as their author wrote them, and pictures in base64.  An immutable value with one owner.
 */
typedef struct
{
  GBytes *text;           /* of the routine's file */
  LimberRoutine *routine; /* with the exercises that come with it */
  GPtrArray *exercises;   /* (element-type LimberBundleExercise) */
  GPtrArray *pictures;    /* (element-type LimberBundlePicture) */
} LimberBundle;

/**
 * limber_bundle_is_at:
 * @path: any file
 *
 * Returns: whether it was handed over, by its name, or by how it begins where mail has renamed it
 */
gboolean limber_bundle_is_at (const char *path);

/**
 * limber_bundle_read:
 * @bytes: a file that somebody sent
 * @library: (nullable): the exercises that it may name beside its own
 * @diagnostics: (element-type LimberDiagnostic): the faults of the routine and of the exercises in
 *   it, by line and column of the file that each was
 * @error: (domain G_IO_ERROR): why it cannot be taken, in plain words
 *
 * Nothing of it is trusted: sizes, names, pictures and texts are checked.  A routine's file by
 * itself is one that comes with nothing.
 *
 * Returns: (transfer full) (nullable): the bundle
 */
LimberBundle *limber_bundle_read (GBytes *bytes, const LimberExercises *library,
                                  GPtrArray *diagnostics, GError **error);

/** limber_bundle_write: Returns: (transfer full): the file */
GBytes *limber_bundle_write (const LimberBundle *self);

/**
 * limber_bundle_pack:
 * @path: a routine's file
 * @paths: where the sender's own exercises are
 * @library: those and the bundled ones
 * @error: (domain G_IO_ERROR): what keeps it from being handed over, in plain words
 *
 * Returns: (transfer full) (nullable): the routine with all of the sender's own that it uses,
 *   also as an easier or harder form
 */
LimberBundle *limber_bundle_pack (const char *path, const LimberLibraryPaths *paths,
                                  LimberExercises *library, GError **error);

LimberBundle *limber_bundle_new (void);
void limber_bundle_free (LimberBundle *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberBundle, limber_bundle_free)

G_END_DECLS
