/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-filter.h"

#include "limber-fold.h"

static gboolean
asks_only_text (const LimberFilter *filter)
{
  return !filter->has_kind && !filter->has_level && filter->max_minutes == 0 && filter->place == 0
         && filter->targets == 0 && filter->positions == 0;
}

static gboolean
match_choices (const LimberFilter *filter, const LimberRoutineFacts *facts)
{
  return (!filter->has_kind || facts->kind == filter->kind)
         && (!filter->has_level || facts->level == filter->level)
         && (filter->max_minutes == 0 || limber_minutes (facts->total_us) <= filter->max_minutes)
         && (filter->place == 0 || limber_places_match (facts->places, filter->place))
         && (filter->targets == 0 || (facts->targets & filter->targets) != 0)
         && (filter->positions == 0 || (facts->positions & filter->positions) != 0);
}

gboolean
limber_filter_match (const LimberFilter *filter, LimberRoutineInfo *info)
{
  const LimberRoutineFacts *facts = limber_routine_info_get_facts (info);

  if (!asks_only_text (filter) && (!facts->valid || !match_choices (filter, facts)))
    return FALSE;
  return filter->text == NULL || limber_fold_match (facts->folded, filter->text);
}

gboolean
limber_filter_is_empty (const LimberFilter *filter)
{
  if (!asks_only_text (filter))
    return FALSE;
  return filter->text == NULL || limber_fold_match ("", filter->text);
}
