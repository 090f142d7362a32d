/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * LimberTriggerFamily: what the things have in common that may come before a flare-up.
 *
 * That a person finds more of one family near flare-ups is no proof that it causes them.  There is
 * some evidence for the first (Steffens 2015) and for sitting long, stress and low mood (Suri
 * 2018), in few people; for the others none.
 */
typedef enum
{
  LIMBER_TRIGGERS_PHYSICAL,
  LIMBER_TRIGGERS_POSITION,
  LIMBER_TRIGGERS_LIFESTYLE,
  LIMBER_TRIGGERS_FEELINGS,
  LIMBER_TRIGGERS_ACTIVITY,
} LimberTriggerFamily;
#define LIMBER_N_TRIGGER_FAMILIES 5

/** LimberTrigger: what was there in the day before a flare-up.  Each is a bit of the flags of a
 * %LIMBER_ENTRY_FLARE, so that none may ever change its place: new ones go to the end. */
typedef enum
{
  LIMBER_TRIGGER_LIFTING,
  LIMBER_TRIGGER_HEAVY_LOAD,
  LIMBER_TRIGGER_TWIST,
  LIMBER_TRIGGER_FALL,
  LIMBER_TRIGGER_LONG_DRIVE,
  LIMBER_TRIGGER_NEW_EXERCISE,
  LIMBER_TRIGGER_LONG_SITTING,
  LIMBER_TRIGGER_LONG_STANDING,
  LIMBER_TRIGGER_BENT_WORK,
  LIMBER_TRIGGER_POOR_CHAIR,
  LIMBER_TRIGGER_PHONE,
  LIMBER_TRIGGER_POOR_SLEEP,
  LIMBER_TRIGGER_TIRED,
  LIMBER_TRIGGER_LITTLE_MOVEMENT,
  LIMBER_TRIGGER_WEIGHT_CHANGE,
  LIMBER_TRIGGER_COLD,
  LIMBER_TRIGGER_TRAVEL,
  LIMBER_TRIGGER_STRESS,
  LIMBER_TRIGGER_WORRY,
  LIMBER_TRIGGER_LOW_MOOD,
  LIMBER_TRIGGER_ANGER,
  LIMBER_TRIGGER_WORK_TROUBLE,
  LIMBER_TRIGGER_GARDENING,
  LIMBER_TRIGGER_HOUSEWORK,
  LIMBER_TRIGGER_SPORT,
  LIMBER_TRIGGER_CHILDCARE,
  LIMBER_TRIGGER_WORK_TASK,
  LIMBER_TRIGGER_SEX,
} LimberTrigger;
#define LIMBER_N_TRIGGERS 28

/** LIMBER_TRIGGER_FLAG: the bit of a trigger */
#define LIMBER_TRIGGER_FLAG(trigger) (G_GUINT64_CONSTANT (1) << (trigger))

LimberTriggerFamily limber_trigger_get_family (LimberTrigger trigger);

/** limber_trigger_is_private: Returns: whether it is shown only to who asks for more, and named
 * neither in a list nor on paper */
gboolean limber_trigger_is_private (LimberTrigger trigger);

/** limber_trigger_label: Returns: words for the person: "Poor sleep" */
const char *limber_trigger_label (LimberTrigger trigger);
const char *limber_trigger_family_label (LimberTriggerFamily family);

/* The words that files have for them. */
const char *limber_trigger_to_string (LimberTrigger trigger);
gboolean limber_trigger_from_string (const char *string, LimberTrigger *trigger);
const char *limber_trigger_family_to_string (LimberTriggerFamily family);

/**
 * limber_triggers_label:
 * @flags: those of a %LIMBER_ENTRY_FLARE
 *
 * Returns: (transfer full): the triggers in one line, without the private ones: "Lifting, Poor
 *   sleep"; empty where there is none
 */
char *limber_triggers_label (guint64 flags);

G_END_DECLS
