/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-library.h"

G_BEGIN_DECLS

/** LimberFilter: what a person looks for; all zero lets everything through. */
typedef struct
{
  gboolean has_kind;
  LimberKind kind;
  gboolean has_level;
  LimberLevel level;
  guint max_minutes;     /* 0: any */
  LimberPlaces place;    /* one, or 0 for any */
  LimberTargets targets; /* any of these, or 0 for any */
  guint positions;       /* any of these (1 << LimberPosition), or 0 for any */
  const char
      *text; /* (nullable): each word must be in title, summary or id, case and accents aside */
} LimberFilter;

/**
 * limber_filter_match:
 *
 * A file with errors passes only where nothing is asked for but text: it has no kind to go by, and
 * must not get lost.
 *
 * Returns: whether @info is what @filter asks for
 */
gboolean limber_filter_match (const LimberFilter *filter, LimberRoutineInfo *info);

/** limber_filter_is_empty: Returns: whether @filter lets everything through */
gboolean limber_filter_is_empty (const LimberFilter *filter);

G_END_DECLS
