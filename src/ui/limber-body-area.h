/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-enums.h"

G_BEGIN_DECLS

/**
 * LimberBodyArea:
 *
 * The fifteen parts of the body by the groups that a person would look for.
 */
typedef struct
{
  const char *word;  /* what a choice is kept under in the settings */
  const char *label; /* to be translated with gettext */
  LimberTargets targets;
} LimberBodyArea;

/** limber_body_area_get: Returns: (nullable): the group at @index, from 0; %NULL past the end */
const LimberBodyArea *limber_body_area_get (guint index);

/** limber_body_targets_label: Returns: (transfer full): the parts of the body in words: "Hips,
 * Buttocks" */
char *limber_body_targets_label (LimberTargets targets);

G_END_DECLS
