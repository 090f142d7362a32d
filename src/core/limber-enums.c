/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-enums.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

/* One row for each value, in the order of the enum; for a set, in the order of its bits. */
typedef struct
{
  const char *word;
  const char *label;
} Name;

static const Name kinds[LIMBER_N_KINDS] = {
  /* Translators: a kind of routine: exercises for the muscles of the trunk */
  { "core", NC_ ("kind", "Core") },       { "flexibility", NC_ ("kind", "Flexibility") },
  { "aerobic", NC_ ("kind", "Aerobic") }, { "relaxation", NC_ ("kind", "Relaxation") },
  { "mixed", NC_ ("kind", "Mixed") },
};

static const Name levels[LIMBER_N_LEVELS] = {
  /* Translators: fitness levels, from the easiest to the hardest */
  { "gentle", NC_ ("level", "Gentle") },
  { "moderate", NC_ ("level", "Moderate") },
  { "active", NC_ ("level", "Active") },
};

static const Name positions[LIMBER_N_POSITIONS] = {
  /* Translators: starting positions of an exercise */
  { "supine", NC_ ("position", "On your back") },
  { "prone", NC_ ("position", "On your front") },
  { "side-lying", NC_ ("position", "On your side") },
  { "hands-and-knees", NC_ ("position", "On hands and knees") },
  { "half-kneeling", NC_ ("position", "Half kneeling") },
  { "sitting", NC_ ("position", "Sitting") },
  { "standing", NC_ ("position", "Standing") },
  { "water", NC_ ("position", "In water") },
  { "bike", NC_ ("position", "On a bike") },
};

static const Name sides_names[LIMBER_N_SIDES] = {
  { "none", NULL },
  { "each", NULL },
  { "alternate", NULL },
};

static const Name side_names[] = {
  { NULL, NULL },
  { "left", NC_ ("side", "Left side") },
  { "right", NC_ ("side", "Right side") },
};

static const Name targets[LIMBER_N_TARGETS] = {
  /* Translators: areas of the body that an exercise works on */
  { "abdominals", NC_ ("target", "Belly") },
  { "obliques", NC_ ("target", "Sides of the trunk") },
  { "lower-back", NC_ ("target", "Lower back") },
  { "upper-back", NC_ ("target", "Upper back") },
  { "hips", NC_ ("target", "Hips") },
  { "glutes", NC_ ("target", "Buttocks") },
  { "hamstrings", NC_ ("target", "Backs of the thighs") },
  { "thighs", NC_ ("target", "Thighs") },
  { "calves", NC_ ("target", "Calves") },
  { "chest", NC_ ("target", "Chest") },
  { "shoulders", NC_ ("target", "Shoulders") },
  { "neck", NC_ ("target", "Neck") },
  { "heart-lungs", NC_ ("target", "Heart and lungs") },
  { "breath", NC_ ("target", "Breath") },
  { "mind", NC_ ("target", "Mind") },
};

static const Name places[LIMBER_N_PLACES] = {
  /* Translators: where a routine can be done */
  { "floor", NC_ ("place", "Floor") },       { "chair", NC_ ("place", "Chair") },
  { "standing", NC_ ("place", "Standing") }, { "water", NC_ ("place", "Water") },
  { "bike", NC_ ("place", "Bike") },
};

static const Name phases[LIMBER_N_PHASE_KINDS] = {
  /* Translators: one word that tells what to do now; read from far away, so keep it short */
  { "ready", NC_ ("phase", "Get ready") },
  { "move", NC_ ("phase", "Change position") },
  { "hold", NC_ ("phase", "Hold") },
  { "release", NC_ ("phase", "Let go") },
  /* Translators: the first half of a repetition, away from the start */
  { "out", NC_ ("phase", "Go") },
  /* Translators: the second half of a repetition, back to the start */
  { "back", NC_ ("phase", "Back") },
  { "pause", NC_ ("phase", "Pause") },
  /* Translators: the person does the repetitions without a timer */
  { "wait", NC_ ("phase", "At your own pace") },
  { "work", NC_ ("phase", "Keep going") },
  { "easy", NC_ ("phase", "Easy") },
  /* Translators: one line of a relaxation script */
  { "say", NC_ ("phase", "Listen") },
  { "switch", NC_ ("phase", "Change sides") },
  { "rest", NC_ ("phase", "Rest") },
};

static const Name cues[LIMBER_N_CUES] = {
  /* Translators: names of the sounds */
  { "tick", NC_ ("cue", "Countdown") },  { "start", NC_ ("cue", "Start") },
  { "halfway", NC_ ("cue", "Halfway") }, { "change", NC_ ("cue", "Change within a repetition") },
  { "end", NC_ ("cue", "End") },         { "switch", NC_ ("cue", "Change sides") },
  { "rest", NC_ ("cue", "Rest") },       { "finished", NC_ ("cue", "Finished") },
};

static const char *
label_of (const Name *names, gsize n, guint index, const char *context)
{
  g_return_val_if_fail (index < n, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, context, names[index].label);
}

static const char *
word_of (const Name *names, gsize n, guint index)
{
  g_return_val_if_fail (index < n, NULL);
  return names[index].word;
}

static int
index_of (const Name *names, gsize n, const char *word)
{
  for (gsize i = 0; i < n; i++)
    if (g_strcmp0 (names[i].word, word) == 0 && word != NULL)
      return (int) i;
  return -1;
}

/* The three functions of an enum are alike but for its name. */
#define DEFINE_WORDS(Type, name, table)                                                            \
  const char *limber_##name##_to_string (Type value)                                               \
  {                                                                                                \
    return word_of (table, G_N_ELEMENTS (table), (guint) value);                                   \
  }                                                                                                \
  gboolean limber_##name##_from_string (const char *string, Type *value)                           \
  {                                                                                                \
    int i = index_of (table, G_N_ELEMENTS (table), string);                                        \
    if (i >= 0)                                                                                    \
      *value = (Type) i;                                                                           \
    return i >= 0;                                                                                 \
  }

#define DEFINE_FLAG_WORDS(Type, name, table)                                                       \
  const char *limber_##name##_to_string (Type value)                                               \
  {                                                                                                \
    return word_of (table, G_N_ELEMENTS (table), g_bit_storage ((gulong) value) - 1);              \
  }                                                                                                \
  gboolean limber_##name##_from_string (const char *string, Type *value)                           \
  {                                                                                                \
    int i = index_of (table, G_N_ELEMENTS (table), string);                                        \
    if (i >= 0)                                                                                    \
      *value = (Type) (1 << i);                                                                    \
    return i >= 0;                                                                                 \
  }

DEFINE_WORDS (LimberKind, kind, kinds)
DEFINE_WORDS (LimberLevel, level, levels)
DEFINE_WORDS (LimberPosition, position, positions)
DEFINE_WORDS (LimberSides, sides, sides_names)
DEFINE_WORDS (LimberSide, side, side_names)
DEFINE_WORDS (LimberCue, cue, cues)
DEFINE_FLAG_WORDS (LimberTargets, target, targets)
DEFINE_FLAG_WORDS (LimberPlaces, place, places)

const char *
limber_kind_label (LimberKind kind)
{
  return label_of (kinds, G_N_ELEMENTS (kinds), kind, "kind");
}

const char *
limber_level_label (LimberLevel level)
{
  return label_of (levels, G_N_ELEMENTS (levels), level, "level");
}

const char *
limber_position_label (LimberPosition position)
{
  return label_of (positions, G_N_ELEMENTS (positions), position, "position");
}

LimberPlaces
limber_position_place (LimberPosition position)
{
  switch (position)
    {
    case LIMBER_POSITION_SUPINE:
    case LIMBER_POSITION_PRONE:
    case LIMBER_POSITION_SIDE_LYING:
    case LIMBER_POSITION_HANDS_AND_KNEES:
    case LIMBER_POSITION_HALF_KNEELING:
      return LIMBER_PLACE_FLOOR;
    case LIMBER_POSITION_SITTING:
      return LIMBER_PLACE_CHAIR;
    case LIMBER_POSITION_STANDING:
      return LIMBER_PLACE_STANDING;
    case LIMBER_POSITION_WATER:
      return LIMBER_PLACE_WATER;
    case LIMBER_POSITION_BIKE:
      return LIMBER_PLACE_BIKE;
    default:
      g_return_val_if_reached (LIMBER_PLACE_FLOOR);
    }
}

const char *
limber_sides_label (LimberSides sides)
{
  switch (sides)
    {
    case LIMBER_SIDES_EACH:
      return _ ("One side, then the other");
    case LIMBER_SIDES_ALTERNATE:
      return _ ("Sides in turn");
    case LIMBER_SIDES_NONE:
    default:
      return _ ("Both sides at once");
    }
}

const char *
limber_side_label (LimberSide side)
{
  return side == LIMBER_SIDE_NONE ? NULL
                                  : label_of (side_names, G_N_ELEMENTS (side_names), side, "side");
}

LimberSide
limber_side_other (LimberSide side)
{
  switch (side)
    {
    case LIMBER_SIDE_LEFT:
      return LIMBER_SIDE_RIGHT;
    case LIMBER_SIDE_RIGHT:
      return LIMBER_SIDE_LEFT;
    case LIMBER_SIDE_NONE:
    default:
      return LIMBER_SIDE_NONE;
    }
}

const char *
limber_target_label (LimberTargets target)
{
  return label_of (targets, G_N_ELEMENTS (targets), g_bit_storage (target) - 1, "target");
}

const char *
limber_place_label (LimberPlaces place)
{
  return label_of (places, G_N_ELEMENTS (places), g_bit_storage (place) - 1, "place");
}

gboolean
limber_places_match (LimberPlaces routine_places, LimberPlaces wanted)
{
  if ((routine_places & wanted) == 0)
    return FALSE;
  switch (wanted)
    {
    case LIMBER_PLACE_CHAIR:
      return (routine_places & ~(LIMBER_PLACE_CHAIR | LIMBER_PLACE_STANDING)) == 0;
    case LIMBER_PLACE_STANDING:
      return routine_places == LIMBER_PLACE_STANDING;
    case LIMBER_PLACE_FLOOR:
    case LIMBER_PLACE_WATER:
    case LIMBER_PLACE_BIKE:
    default:
      return TRUE;
    }
}

char *
limber_places_label (LimberPlaces routine_places)
{
  g_autoptr (GString) label = g_string_new (NULL);

  for (guint i = 0; i < LIMBER_N_PLACES; i++)
    if (routine_places & (1u << i))
      g_string_append_printf (label, "%s%s", label->len > 0 ? " · " : "",
                              limber_place_label ((LimberPlaces) (1u << i)));
  return g_string_free (g_steal_pointer (&label), FALSE);
}

const char *
limber_phase_kind_to_string (LimberPhaseKind kind)
{
  return word_of (phases, G_N_ELEMENTS (phases), kind);
}

const char *
limber_phase_kind_label (LimberPhaseKind kind)
{
  return label_of (phases, G_N_ELEMENTS (phases), kind, "phase");
}

gboolean
limber_phase_kind_is_active (LimberPhaseKind kind)
{
  switch (kind)
    {
    case LIMBER_PHASE_HOLD:
    case LIMBER_PHASE_OUT:
    case LIMBER_PHASE_BACK:
    case LIMBER_PHASE_WAIT:
    case LIMBER_PHASE_WORK:
    case LIMBER_PHASE_EASY:
    case LIMBER_PHASE_SAY:
      return TRUE;
    case LIMBER_PHASE_READY:
    case LIMBER_PHASE_MOVE:
    case LIMBER_PHASE_RELEASE:
    case LIMBER_PHASE_PAUSE:
    case LIMBER_PHASE_SWITCH:
    case LIMBER_PHASE_REST:
    default:
      return FALSE;
    }
}

const char *
limber_cue_label (LimberCue cue)
{
  return label_of (cues, G_N_ELEMENTS (cues), cue, "cue");
}
