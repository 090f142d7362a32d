/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-trigger.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

typedef struct
{
  const char *word;
  LimberTriggerFamily family;
  const char *label;
} Trigger;

/* In the order of the enum. */
static const Trigger triggers[LIMBER_N_TRIGGERS] = {
  /* Translators: what a person did or felt in the day before a flare-up */
  { "lifting", LIMBER_TRIGGERS_PHYSICAL, NC_ ("trigger", "Lifting") },
  { "heavy-load", LIMBER_TRIGGERS_PHYSICAL, NC_ ("trigger", "Carrying a heavy load") },
  { "twist", LIMBER_TRIGGERS_PHYSICAL, NC_ ("trigger", "A twist") },
  { "fall", LIMBER_TRIGGERS_PHYSICAL, NC_ ("trigger", "A fall or a slip") },
  { "long-drive", LIMBER_TRIGGERS_PHYSICAL, NC_ ("trigger", "A long drive") },
  { "new-exercise", LIMBER_TRIGGERS_PHYSICAL, NC_ ("trigger", "A new exercise") },
  { "long-sitting", LIMBER_TRIGGERS_POSITION, NC_ ("trigger", "Sitting for long") },
  { "long-standing", LIMBER_TRIGGERS_POSITION, NC_ ("trigger", "Standing for long") },
  { "bent-work", LIMBER_TRIGGERS_POSITION, NC_ ("trigger", "Work while bent over") },
  { "poor-chair", LIMBER_TRIGGERS_POSITION, NC_ ("trigger", "A chair that does not suit me") },
  { "phone", LIMBER_TRIGGERS_POSITION, NC_ ("trigger", "Looking down at a phone") },
  { "poor-sleep", LIMBER_TRIGGERS_LIFESTYLE, NC_ ("trigger", "Poor sleep") },
  { "tired", LIMBER_TRIGGERS_LIFESTYLE, NC_ ("trigger", "Feeling tired") },
  { "little-movement", LIMBER_TRIGGERS_LIFESTYLE, NC_ ("trigger", "Moving less than usual") },
  { "weight-change", LIMBER_TRIGGERS_LIFESTYLE, NC_ ("trigger", "A change of weight") },
  { "cold", LIMBER_TRIGGERS_LIFESTYLE, NC_ ("trigger", "Feeling cold") },
  { "travel", LIMBER_TRIGGERS_LIFESTYLE, NC_ ("trigger", "Travel") },
  { "stress", LIMBER_TRIGGERS_FEELINGS, NC_ ("trigger", "Stress") },
  { "worry", LIMBER_TRIGGERS_FEELINGS, NC_ ("trigger", "Worry") },
  { "low-mood", LIMBER_TRIGGERS_FEELINGS, NC_ ("trigger", "Low mood") },
  { "anger", LIMBER_TRIGGERS_FEELINGS, NC_ ("trigger", "Anger") },
  { "work-trouble", LIMBER_TRIGGERS_FEELINGS, NC_ ("trigger", "Trouble at work") },
  { "gardening", LIMBER_TRIGGERS_ACTIVITY, NC_ ("trigger", "Gardening") },
  { "housework", LIMBER_TRIGGERS_ACTIVITY, NC_ ("trigger", "Housework") },
  { "sport", LIMBER_TRIGGERS_ACTIVITY, NC_ ("trigger", "Sport") },
  { "childcare", LIMBER_TRIGGERS_ACTIVITY, NC_ ("trigger", "Looking after children") },
  { "work-task", LIMBER_TRIGGERS_ACTIVITY, NC_ ("trigger", "A task at work") },
  { "sex", LIMBER_TRIGGERS_ACTIVITY, NC_ ("trigger", "Sex") },
};

static const struct
{
  const char *word;
  const char *label;
} families[LIMBER_N_TRIGGER_FAMILIES] = {
  /* Translators: headings above what a person did or felt in the day before a flare-up */
  { "physical", NC_ ("triggers", "Lifting and Moving") },
  { "position", NC_ ("triggers", "Sitting and Standing") },
  { "lifestyle", NC_ ("triggers", "Sleep and Daily Life") },
  { "feelings", NC_ ("triggers", "Feelings") },
  { "activity", NC_ ("triggers", "What You Did") },
};

LimberTriggerFamily
limber_trigger_get_family (LimberTrigger trigger)
{
  g_return_val_if_fail (trigger < LIMBER_N_TRIGGERS, LIMBER_TRIGGERS_PHYSICAL);
  return triggers[trigger].family;
}

gboolean
limber_trigger_is_private (LimberTrigger trigger)
{
  return trigger == LIMBER_TRIGGER_SEX;
}

const char *
limber_trigger_label (LimberTrigger trigger)
{
  g_return_val_if_fail (trigger < LIMBER_N_TRIGGERS, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "trigger", triggers[trigger].label);
}

const char *
limber_trigger_family_label (LimberTriggerFamily family)
{
  g_return_val_if_fail (family < LIMBER_N_TRIGGER_FAMILIES, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, "triggers", families[family].label);
}

const char *
limber_trigger_to_string (LimberTrigger trigger)
{
  g_return_val_if_fail (trigger < LIMBER_N_TRIGGERS, NULL);
  return triggers[trigger].word;
}

gboolean
limber_trigger_from_string (const char *string, LimberTrigger *trigger)
{
  for (int i = 0; i < LIMBER_N_TRIGGERS; i++)
    if (g_strcmp0 (triggers[i].word, string) == 0)
      {
        *trigger = (LimberTrigger) i;
        return TRUE;
      }
  return FALSE;
}

const char *
limber_trigger_family_to_string (LimberTriggerFamily family)
{
  g_return_val_if_fail (family < LIMBER_N_TRIGGER_FAMILIES, NULL);
  return families[family].word;
}

char *
limber_triggers_label (guint64 flags)
{
  g_autoptr (GPtrArray) labels = g_ptr_array_new ();

  for (int i = 0; i < LIMBER_N_TRIGGERS; i++)
    if (flags & LIMBER_TRIGGER_FLAG (i) && !limber_trigger_is_private ((LimberTrigger) i))
      g_ptr_array_add (labels, (gpointer) limber_trigger_label ((LimberTrigger) i));
  g_ptr_array_add (labels, NULL);
  /* Translators: between two names in a list */
  return g_strjoinv (C_ ("list", ", "), (char **) labels->pdata);
}
