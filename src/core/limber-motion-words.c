/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-motion-words.h"

#include <string.h>

static const char *const bone_names[LIMBER_N_BONES] = {
  "uarmL", "uarmR", "farmL",  "farmR",  "handL",  "handR", "thighL", "thighR", "shinL",     "shinR",
  "footL", "footR", "pelvis", "lumbar", "thorax", "neck",  "head",   "hips",   "shoulders", "look"
};

static const char *const anchor_names[LIMBER_N_ANCHORS] = {
  "handL", "handR", "footL",     "footR",     "toesL",  "toesR", "elbowL", "elbowR",
  "kneeL", "kneeR", "shoulderL", "shoulderR", "pelvis", "back",  "head"
};

static const char *const accent_names[LIMBER_N_ACCENTS] = { "armL",  "armR",   "legL", "legR",
                                                            "belly", "back",   "hips", "chest",
                                                            "neck",  "lowback" };

static const char *const prop_names[LIMBER_N_PROP_TYPES] = { "mat",   "chair",  "wall",  "step",
                                                             "strap", "band",   "ball",  "bike",
                                                             "water", "pillow", "weight" };

typedef struct
{
  const char *word;
  guint set;
} Group;

#define BONE(name) (1u << LIMBER_BONE_##name)
static const Group bone_groups[] = {
  { "spine", BONE (PELVIS) | BONE (LUMBAR) | BONE (THORAX) | BONE (NECK) | BONE (HEAD) },
  { "axis", BONE (HIPS) | BONE (SHOULDERS) },
  { "arm",
    BONE (UARM_L) | BONE (UARM_R) | BONE (FARM_L) | BONE (FARM_R) | BONE (HAND_L) | BONE (HAND_R) },
  { "armL", BONE (UARM_L) | BONE (FARM_L) | BONE (HAND_L) },
  { "armR", BONE (UARM_R) | BONE (FARM_R) | BONE (HAND_R) },
  { "leg", BONE (THIGH_L) | BONE (THIGH_R) | BONE (SHIN_L) | BONE (SHIN_R) },
  { "legL", BONE (THIGH_L) | BONE (SHIN_L) },
  { "legR", BONE (THIGH_R) | BONE (SHIN_R) },
  { "uarm", BONE (UARM_L) | BONE (UARM_R) },
  { "farm", BONE (FARM_L) | BONE (FARM_R) },
  { "hand", BONE (HAND_L) | BONE (HAND_R) },
  { "thigh", BONE (THIGH_L) | BONE (THIGH_R) },
  { "shin", BONE (SHIN_L) | BONE (SHIN_R) },
  { "foot", BONE (FOOT_L) | BONE (FOOT_R) },
};

static const Group anchor_groups[] = {
  { "hands", LIMBER_ANCHOR_HAND_L | LIMBER_ANCHOR_HAND_R },
  { "feet", LIMBER_ANCHOR_FOOT_L | LIMBER_ANCHOR_FOOT_R },
  { "toes", LIMBER_ANCHOR_TOES_L | LIMBER_ANCHOR_TOES_R },
  { "elbows", LIMBER_ANCHOR_ELBOW_L | LIMBER_ANCHOR_ELBOW_R },
  { "knees", LIMBER_ANCHOR_KNEE_L | LIMBER_ANCHOR_KNEE_R },
  { "shoulders", LIMBER_ANCHOR_SHOULDER_L | LIMBER_ANCHOR_SHOULDER_R },
};

static const Group accent_groups[] = {
  { "arms", LIMBER_ACCENT_ARM_L | LIMBER_ACCENT_ARM_R },
  { "legs", LIMBER_ACCENT_LEG_L | LIMBER_ACCENT_LEG_R },
};

const char *
limber_bone_name (LimberBone bone)
{
  return bone_names[bone];
}

const char *
limber_anchor_name (LimberAnchor anchor)
{
  return anchor_names[g_bit_nth_lsf (anchor, -1)];
}

const char *
limber_prop_type_name (LimberPropType type)
{
  return prop_names[type];
}

static gint
find_name (const char *const *names, gsize n_names, const char *word)
{
  for (gsize i = 0; i < n_names; i++)
    if (strcmp (names[i], word) == 0)
      return (gint) i;
  return -1;
}

/* The set that @word names: a group, or one name; 0 for any other word. */
static guint
find_set (const Group *groups, gsize n_groups, const char *const *names, gsize n_names,
          const char *word)
{
  gint index = find_name (names, n_names, word);

  if (index >= 0)
    return 1u << index;
  for (gsize i = 0; i < n_groups; i++)
    if (strcmp (groups[i].word, word) == 0)
      return groups[i].set;
  return 0;
}

guint
limber_motion_bones (const char *word)
{
  return find_set (bone_groups, G_N_ELEMENTS (bone_groups), bone_names, LIMBER_N_BONES, word);
}

guint
limber_motion_anchors (const char *word)
{
  return find_set (anchor_groups, G_N_ELEMENTS (anchor_groups), anchor_names, LIMBER_N_ANCHORS,
                   word);
}

guint
limber_motion_accents (const char *word)
{
  return find_set (accent_groups, G_N_ELEMENTS (accent_groups), accent_names, LIMBER_N_ACCENTS,
                   word);
}

gint
limber_motion_prop (const char *word)
{
  return find_name (prop_names, LIMBER_N_PROP_TYPES, word);
}
