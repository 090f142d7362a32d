/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-readiness.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"

#define SIGNS_MASK ((1u << LIMBER_N_SIGNS) - 1)
#define CHECKED_BIT 10
#define CLEARED_BIT 11
#define FLOOR_SHIFT 12
#define WALK_SHIFT 14
#define PAIN_SHIFT 16
#define FLARE_BIT 20
#define PAIN_MAX 10

const char *
limber_readiness_sign_label (LimberReadinessSign sign)
{
  static const char *const labels[LIMBER_N_SIGNS] = {
    [LIMBER_SIGN_HEART] = N_ ("I have heart trouble or high blood pressure"),
    [LIMBER_SIGN_CHEST] = N_ ("I get pain or pressure in my chest, at rest or when I am busy"),
    [LIMBER_SIGN_DIZZY] = N_ ("I have dizzy spells, or I have passed out"),
    [LIMBER_SIGN_ILLNESS] = N_ ("I live with another long illness"),
    [LIMBER_SIGN_MEDICINE] = N_ ("I take medicine for a long illness"),
    [LIMBER_SIGN_JOINT] =
        N_ ("Besides my back, I have a bone, joint or nerve that movement upsets"),
    [LIMBER_SIGN_SUPERVISED] = N_ ("I was told to exercise only with someone by my side"),
    [LIMBER_SIGN_PREGNANT] = N_ ("I am pregnant"),
    [LIMBER_SIGN_OPERATION] = N_ ("I had an operation not long ago, or broke a bone in my spine"),
    [LIMBER_SIGN_UNWELL] = N_ ("I feel ill or have a fever today"),
  };

  g_return_val_if_fail (sign < LIMBER_N_SIGNS, "");
  return _ (labels[sign]);
}

LimberReadinessAdvice
limber_readiness_advise (const LimberReadiness *self)
{
  LimberReadinessAdvice advice = {
    .known = self->floor != LIMBER_FLOOR_UNSAID || self->walk != LIMBER_WALK_UNSAID
             || self->pain != LIMBER_UNSET || self->flare,
    .ask_first = self->signs != 0 && !self->cleared,
    .level = LIMBER_LEVEL_GENTLE,
    .chair = self->floor == LIMBER_FLOOR_NO,
    .flare_day = self->flare || self->pain >= LIMBER_READINESS_PAIN,
  };

  if (advice.flare_day)
    return advice;
  if (self->walk == LIMBER_WALK_MEDIUM)
    advice.level = LIMBER_LEVEL_MODERATE;
  else if (self->walk == LIMBER_WALK_LONG)
    advice.level = LIMBER_LEVEL_ACTIVE;
  return advice;
}

static guint64
pack (const LimberReadiness *self)
{
  return (self->signs & SIGNS_MASK) | (guint64) (self->checked != FALSE) << CHECKED_BIT
         | (guint64) (self->cleared != FALSE) << CLEARED_BIT | (guint64) self->floor << FLOOR_SHIFT
         | (guint64) self->walk << WALK_SHIFT | (guint64) (self->pain + 1) << PAIN_SHIFT
         | (guint64) (self->flare != FALSE) << FLARE_BIT;
}

LimberEntry *
limber_readiness_entry_new (const LimberReadiness *self, LimberWallTime now)
{
  LimberEntry *entry = limber_entry_new (LIMBER_ENTRY_READINESS, now);
  LimberReadinessAdvice advice = limber_readiness_advise (self);

  entry->flags = pack (self);
  entry->value = advice.known || self->checked ? (int) advice.level : LIMBER_UNSET;
  if (self->cleared)
    entry->end = now;
  return entry;
}

LimberReadiness
limber_readiness_from_entry (const LimberEntry *entry)
{
  guint64 flags = entry->flags;
  int pain = (int) (flags >> PAIN_SHIFT & 0xf) - 1;
  guint floor_bits = flags >> FLOOR_SHIFT & 3;

  return (LimberReadiness){
    .signs = flags & SIGNS_MASK,
    .checked = flags >> CHECKED_BIT & 1,
    .cleared = flags >> CLEARED_BIT & 1,
    .floor = floor_bits <= LIMBER_FLOOR_NO ? (LimberFloor) floor_bits : LIMBER_FLOOR_UNSAID,
    .walk = (LimberWalk) (flags >> WALK_SHIFT & 3),
    .pain = pain >= 0 && pain <= PAIN_MAX ? pain : LIMBER_UNSET,
    .flare = flags >> FLARE_BIT & 1,
  };
}

LimberEntry *
limber_readiness_clear (const LimberEntry *entry, LimberWallTime now)
{
  LimberEntry *cleared = limber_entry_copy (entry);

  cleared->flags |= 1u << CLEARED_BIT;
  cleared->end = now;
  return cleared;
}

const LimberEntry *
limber_readiness_find (const LimberHistory *history)
{
  g_autoptr (GPtrArray) checks = limber_history_list (history, LIMBER_ENTRY_READINESS);

  for (guint i = checks->len; i > 0; i--)
    {
      const LimberEntry *check = g_ptr_array_index (checks, i - 1);

      if (check->value != LIMBER_UNSET)
        return check;
    }
  return NULL;
}

static gboolean
get_latest (const LimberHistory *history, LimberReadiness *readiness)
{
  const LimberEntry *check = limber_readiness_find (history);

  if (check)
    *readiness = limber_readiness_from_entry (check);
  return check != NULL;
}

gboolean
limber_readiness_asks_first (const LimberHistory *history)
{
  LimberReadiness readiness;

  return get_latest (history, &readiness) && limber_readiness_advise (&readiness).ask_first;
}

gboolean
limber_readiness_is_chair (const LimberHistory *history)
{
  LimberReadiness readiness;

  return get_latest (history, &readiness) && readiness.floor == LIMBER_FLOOR_NO;
}

gboolean
limber_readiness_is_due (const LimberHistory *history, LimberWallTime now)
{
  const LimberEntry *latest = limber_history_get_latest (history, LIMBER_ENTRY_READINESS);

  return !latest
         || limber_wall_time_get_day (now) - limber_wall_time_get_day (latest->at)
                >= LIMBER_READINESS_DAYS;
}

G_STATIC_ASSERT (LIMBER_UNSET == -1);
