/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-language.h"

#define CUES_MAX 8
#define CUE_WORDS_BEST 12

enum
{
  SCHEMA,
  ID,
  NAME,
  KIND,
  TARGETS,
  POSITION,
  EQUIPMENT,
  SIDES,
  FIRST_SIDE,
  CUES,
  FAULTS,
  FEEL,
  EASIER,
  HARDER,
  STOP_IF,
  TAGS,
  LEVELS,
  MOTION,
  PICTURE,
  PICTURE_ALT,
  SOURCES,
  N_KEYS
};

#define KEYS(id_required)                                                                          \
  {                                                                                                \
    [SCHEMA] = { "$schema" }, [ID] = { "id", id_required, N_ ("Short name") },                     \
    [NAME] = { "name", TRUE, N_ ("Name") }, [KIND] = { "kind", FALSE, N_ ("Kind") },               \
    [TARGETS] = { "targets", FALSE, N_ ("Works on") },                                             \
    [POSITION] = { "position", TRUE, N_ ("Starting position") },                                   \
    [EQUIPMENT] = { "equipment", FALSE, N_ ("Equipment"), N_ ("Thing %u") },                       \
    [SIDES] = { "sides", FALSE, N_ ("Sides") },                                                    \
    [FIRST_SIDE] = { "first_side", FALSE, N_ ("First side") },                                     \
    [CUES] = { "cues", TRUE, N_ ("Cues"), N_ ("Cue %u") },                                         \
    [FAULTS] = { "faults", FALSE, N_ ("Watch out for"), N_ ("Fault %u") },                         \
    [FEEL] = { "feel", FALSE, N_ ("What You May Feel") },                                          \
    [EASIER] = { "easier", FALSE, N_ ("An Easier Way") },                                          \
    [HARDER] = { "harder", FALSE, N_ ("A Harder Way") },                                           \
    [STOP_IF] = { "stop_if", FALSE, N_ ("Stop if"), N_ ("Sign %u") }, [TAGS] = { "tags" },         \
    [LEVELS] = { "levels", FALSE, N_ ("Doses by Level") },                                         \
    [MOTION] = { "motion", FALSE, N_ ("Figure") },                                                 \
    [PICTURE] = { "picture", FALSE, N_ ("Picture") },                                              \
    [PICTURE_ALT] = { "picture_alt", FALSE, N_ ("What the Picture Shows") },                       \
    [SOURCES] = { "sources" }, { NULL },                                                           \
  }

const LimberKey limber_keys_exercise[] = KEYS (TRUE);
static const LimberKey in_place_keys[] = KEYS (FALSE);

const LimberKey limber_keys_levels[] = {
  [LIMBER_LEVEL_GENTLE] = { "gentle" },
  [LIMBER_LEVEL_MODERATE] = { "moderate" },
  [LIMBER_LEVEL_ACTIVE] = { "active" },
  { NULL },
};

/* The words are counted as the author wrote them: a translation may need more. */
static void
check_cue (LimberReader *self, const LimberValue *entry)
{
  const char *text = limber_value_text (entry);
  guint n = text != NULL ? limber_count_words (text) : 0;

  if (n > CUE_WORDS_BEST)
    limber_reader_warn (self, entry,
                        g_strdup_printf (_ ("this form note has %u words; %d at most are best, "
                                            "since it is read while moving"),
                                         n, CUE_WORDS_BEST),
                        NULL);
}

static GStrv
read_cues (LimberReader *self, const LimberValue *value)
{
  guint n = limber_reader_list (self, value, 1, CUES_MAX);
  GStrv cues = g_new0 (char *, n + 1);
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      char *cue = limber_reader_text (self, &entry, LIMBER_NOTE_MAX,
                                      LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY);

      check_cue (self, &entry);
      if (cue != NULL)
        cues[used++] = cue;
    }
  return cues;
}

static void
read_levels (LimberReader *self, const LimberValue *value, LimberExercise *exercise)
{
  LimberObject object;

  if (!limber_reader_object (self, value, limber_keys_levels, LIMBER_N_LEVELS, &object))
    return;
  for (guint i = 0; i < LIMBER_N_LEVELS; i++)
    {
      const LimberValue *dose = limber_object_get (&object, i);

      if (dose != NULL && !limber_value_is_null (dose))
        exercise->levels[i] = limber_reader_dose (self, dose);
      /* What is wrong with it has been told: that there is none would be one fault too many. */
      if (dose != NULL && !limber_value_is_null (dose) && exercise->levels[i] == NULL)
        exercise->levels[i] = limber_dose_new (LIMBER_DOSE_HOLD);
    }
}

/* An id is not a text for patients, so it is not translated. */
static char *
read_text_or_id (LimberReader *self, const LimberValue *value)
{
  const char *text = value != NULL ? limber_value_text (value) : NULL;

  return limber_reader_text (self, value, LIMBER_TEXT_MAX,
                             text != NULL && limber_is_slug (text) ? LIMBER_TEXT_PLAIN
                                                                   : LIMBER_TEXT_TRANSLATED);
}

static char *
read_motion (LimberReader *self, const LimberValue *value)
{
  if (value == NULL)
    return NULL;
  if (limber_value_is_object (value))
    return limber_value_json (value);
  limber_reader_wrong (self, value, _ ("an object, in { }"), NULL);
  return NULL;
}

static GStrv
read_texts (LimberReader *self, const LimberObject *object, guint key, LimberTextFlags flags)
{
  return limber_reader_texts (self, limber_object_get (object, key), TRUE, LIMBER_TEXT_MAX, flags);
}

static void
read_lists (LimberReader *self, const LimberObject *object, LimberExercise *exercise)
{
  GStrv *lists[] = { &exercise->equipment, &exercise->cues, &exercise->faults,
                     &exercise->stop_if,   &exercise->tags, &exercise->sources };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    g_clear_pointer (lists[i], g_strfreev);
  exercise->equipment = limber_reader_texts (self, limber_object_get (object, EQUIPMENT), FALSE,
                                             LIMBER_TEXT_MAX, LIMBER_TEXT_TRANSLATED);
  exercise->cues = read_cues (self, limber_object_get (object, CUES));
  exercise->faults = read_texts (self, object, FAULTS, LIMBER_TEXT_TRANSLATED);
  exercise->stop_if = read_texts (self, object, STOP_IF, LIMBER_TEXT_TRANSLATED);
  exercise->tags = read_texts (self, object, TAGS, LIMBER_TEXT_PLAIN);
  exercise->sources = read_texts (self, object, SOURCES, LIMBER_TEXT_PLAIN);
}

static void
read_words (LimberReader *self, const LimberObject *object, LimberExercise *exercise)
{
  limber_reader_kind (self, limber_object_get (object, KIND), FALSE, &exercise->kind);
  limber_reader_targets (self, limber_object_get (object, TARGETS), &exercise->targets);
  limber_reader_position (self, limber_object_get (object, POSITION), &exercise->position);
  limber_reader_sides (self, limber_object_get (object, SIDES), &exercise->sides);
  limber_reader_side (self, limber_object_get (object, FIRST_SIDE), &exercise->first_side);
}

static void
read_text_keys (LimberReader *self, const LimberObject *object, LimberExercise *exercise)
{
  exercise->id = limber_reader_slug (self, limber_object_get (object, ID));
  exercise->name =
      limber_reader_text (self, limber_object_get (object, NAME), LIMBER_TITLE_MAX,
                          LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY | LIMBER_TEXT_ONE_LINE);
  exercise->feel = limber_reader_text (self, limber_object_get (object, FEEL), LIMBER_TEXT_MAX,
                                       LIMBER_TEXT_TRANSLATED);
  exercise->easier = read_text_or_id (self, limber_object_get (object, EASIER));
  exercise->harder = read_text_or_id (self, limber_object_get (object, HARDER));
  exercise->picture = limber_reader_picture (self, limber_object_get (object, PICTURE));
  exercise->picture_alt = limber_reader_text (self, limber_object_get (object, PICTURE_ALT),
                                              LIMBER_TEXT_MAX, LIMBER_TEXT_TRANSLATED);
  g_free (limber_reader_text (self, limber_object_get (object, SCHEMA), LIMBER_TEXT_MAX,
                              LIMBER_TEXT_PLAIN));
}

LimberExercise *
limber_reader_exercise (LimberReader *self, const LimberValue *value, gboolean in_place)
{
  LimberExercise *exercise;
  LimberObject object;

  if (!limber_reader_object (self, value, in_place ? in_place_keys : limber_keys_exercise, N_KEYS,
                             &object))
    return NULL;
  exercise = limber_exercise_new ();
  if (self->flags & LIMBER_PARSE_TRANSLATE)
    exercise->language = limber_language_of_words ();
  read_text_keys (self, &object, exercise);
  read_words (self, &object, exercise);
  read_lists (self, &object, exercise);
  exercise->motion = read_motion (self, limber_object_get (&object, MOTION));
  if (limber_object_get (&object, LEVELS) != NULL)
    read_levels (self, limber_object_get (&object, LEVELS), exercise);
  return exercise;
}
