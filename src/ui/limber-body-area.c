/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-body-area.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

static const LimberBodyArea areas[] = {
  { "lower-back", N_ ("Lower back and hips"),
    LIMBER_TARGET_LOWER_BACK | LIMBER_TARGET_HIPS | LIMBER_TARGET_GLUTES },
  { "belly", N_ ("Belly and sides"), LIMBER_TARGET_ABDOMINALS | LIMBER_TARGET_OBLIQUES },
  { "legs", N_ ("Legs"), LIMBER_TARGET_HAMSTRINGS | LIMBER_TARGET_THIGHS | LIMBER_TARGET_CALVES },
  { "upper", N_ ("Upper back, neck and shoulders"),
    LIMBER_TARGET_UPPER_BACK | LIMBER_TARGET_CHEST | LIMBER_TARGET_SHOULDERS | LIMBER_TARGET_NECK },
  { "heart-lungs", N_ ("Heart and lungs"), LIMBER_TARGET_HEART_LUNGS },
  { "mind", N_ ("Breath and mind"), LIMBER_TARGET_BREATH | LIMBER_TARGET_MIND },
};

const LimberBodyArea *
limber_body_area_get (guint index)
{
  return index < G_N_ELEMENTS (areas) ? &areas[index] : NULL;
}

char *
limber_body_targets_label (LimberTargets targets)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (guint i = 0; i < LIMBER_N_TARGETS; i++)
    if (targets & (1u << i))
      g_ptr_array_add (labels, (gpointer) limber_target_label ((LimberTargets) (1u << i)));
  g_ptr_array_add (labels, NULL);
  /* Translators: between two names in a list */
  return g_strjoinv (C_ ("list", ", "), (char **) labels->pdata);
}
