/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-exercises.h"

G_BEGIN_DECLS

/**
 * limber_ctl_check_motions:
 * @bytes: a file of an exercise or a routine that has no error of its own
 * @exercises: what its steps may name
 * @diagnostics: (element-type LimberDiagnostic): faults of its motions are added, with their places
 *
 * Reads the `motion` of every exercise that is written in the file, and looks for what no body
 * does.
 */
void limber_ctl_check_motions (GBytes *bytes, const LimberExercises *exercises,
                               GPtrArray *diagnostics);

G_END_DECLS
