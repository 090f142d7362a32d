/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-language.h"

#define FORMAT 1
#define LEAD_MAX 900

enum
{
  SCHEMA,
  FORMAT_KEY,
  ID,
  VERSION,
  TITLE,
  LANGUAGE,
  KIND,
  LEVEL,
  SUMMARY,
  GOAL,
  WHY,
  AUTHOR,
  CREATED,
  REVISED,
  REVIEW_BY,
  SCHEDULE,
  CAUTIONS,
  STOP_IF,
  PAIN_RULE,
  EASIER,
  HARDER,
  FALLBACK,
  DEFAULTS,
  STEPS,
  N_KEYS
};

const LimberKey limber_keys_routine[] = {
  [SCHEMA] = { "$schema" },
  [FORMAT_KEY] = { "format", TRUE, N_ ("Format of the file") },
  [ID] = { "id", TRUE, N_ ("Short name") },
  [VERSION] = { "version", FALSE, N_ ("Version") },
  [TITLE] = { "title", TRUE, N_ ("Title") },
  [LANGUAGE] = { "language", FALSE, N_ ("Language") },
  [KIND] = { "kind", TRUE, N_ ("Kind") },
  [LEVEL] = { "level", TRUE, N_ ("Fitness level") },
  [SUMMARY] = { "summary", FALSE, N_ ("In one line") },
  [GOAL] = { "goal", FALSE, N_ ("Goal") },
  [WHY] = { "why", FALSE, N_ ("Why it may help") },
  [AUTHOR] = { "author", FALSE, N_ ("Who Prescribes It") },
  [CREATED] = { "created", FALSE, N_ ("Day of writing") },
  [REVISED] = { "revised", FALSE, N_ ("Day of the last change") },
  [REVIEW_BY] = { "review_by", FALSE, N_ ("Look at it again by") },
  [SCHEDULE] = { "schedule", FALSE, N_ ("Schedule") },
  [CAUTIONS] = { "cautions", FALSE, N_ ("Before the start"), N_ ("Caution %u") },
  [STOP_IF] = { "stop_if", FALSE, N_ ("Stop if"), N_ ("Stop rule %u") },
  [PAIN_RULE] = { "pain_rule", FALSE, N_ ("Pain limits") },
  [EASIER] = { "easier", FALSE, N_ ("Easier") },
  [HARDER] = { "harder", FALSE, N_ ("Harder") },
  [FALLBACK] = { "fallback", FALSE, N_ ("On a flare-up day") },
  [DEFAULTS] = { "defaults", FALSE, N_ ("Pauses") },
  [STEPS] = { "steps", TRUE, N_ ("Steps"), N_ ("Step %u") },
  { NULL },
};

const LimberKey limber_keys_author[] = {
  { "name", FALSE, N_ ("Name") },
  { "role", FALSE, N_ ("Role") },
  { "contact", FALSE, N_ ("Contact") },
  { NULL },
};

const LimberKey limber_keys_pain_rule[] = {
  { "green_max", FALSE, N_ ("All right up to") },
  { "amber_max", FALSE, N_ ("Stop above") },
  { NULL },
};

const LimberKey limber_keys_defaults[] = {
  { "ready_s", FALSE, N_ ("Before each exercise") },
  { "move_s", FALSE, N_ ("When the position changes") },
  { "rest_s", FALSE, N_ ("Between sets") },
  { "switch_s", FALSE, N_ ("To change sides") },
  { "gap_s", FALSE, N_ ("Between two holds") },
  { "pause_s", FALSE, N_ ("Between two repetitions") },
  { NULL },
};

static void
read_author (LimberReader *self, const LimberValue *value, LimberAuthor *author)
{
  char **fields[] = { &author->name, &author->role, &author->contact };
  LimberObject object;

  if (!limber_reader_object (self, value, limber_keys_author, LIMBER_N_KEYS (limber_keys_author),
                             &object))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    *fields[i] = limber_reader_text (self, limber_object_get (&object, i), LIMBER_TEXT_MAX,
                                     LIMBER_TEXT_PLAIN);
}

static char *
below_message (const char *green_name, const char *amber_name, int green, int amber)
{
  return g_strdup_printf (_ ("%s must be below %s; they are %d and %d"), green_name, amber_name,
                          green, amber);
}

static void
read_pain_rule (LimberReader *self, const LimberValue *value, LimberRoutine *routine)
{
  int *fields[] = { &routine->green_max, &routine->amber_max };
  const LimberValue *first = NULL;
  gboolean good = TRUE;
  LimberObject object;
  g_autofree char *mended = NULL;
  g_autofree char *green_label = limber_key_label (&limber_keys_pain_rule[0]);
  g_autofree char *amber_label = limber_key_label (&limber_keys_pain_rule[1]);

  if (!limber_reader_object (self, value, limber_keys_pain_rule,
                             LIMBER_N_KEYS (limber_keys_pain_rule), &object))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    {
      const LimberValue *limit = limber_object_get (&object, i);
      int number = limber_reader_integer (self, limit, 0, 10, LIMBER_UNSET);

      if (limit != NULL && number == LIMBER_UNSET)
        good = FALSE;
      else if (limit != NULL)
        *fields[i] = number;
      if (first == NULL)
        first = limit;
    }
  /* One that is left out counts, too: it is what the program goes by. */
  if (!good || first == NULL || routine->green_max < routine->amber_max)
    return;
  limber_reader_error (
      self, first,
      below_message ("'green_max'", "'amber_max'", routine->green_max, routine->amber_max),
      below_message (green_label, amber_label, routine->green_max, routine->amber_max));
  mended = g_strdup_printf ("%d", limber_object_get (&object, 0) != NULL ? routine->amber_max - 1
                                                                         : routine->green_max + 1);
  if (routine->amber_max > 0)
    limber_reader_offer_value (self, mended, NULL);
}

static void
read_defaults (LimberReader *self, const LimberValue *value, LimberDefaults *defaults)
{
  int *fields[] = { &defaults->ready_s,  &defaults->move_s, &defaults->rest_s,
                    &defaults->switch_s, &defaults->gap_s,  &defaults->pause_s };
  LimberObject object;

  if (!limber_reader_object (self, value, limber_keys_defaults,
                             LIMBER_N_KEYS (limber_keys_defaults), &object))
    return;
  for (guint i = 0; i < G_N_ELEMENTS (fields); i++)
    /* The last is a part of a tempo. */
    *fields[i] = limber_reader_seconds (self, limber_object_get (&object, i), 0,
                                        i + 1 < G_N_ELEMENTS (fields) ? LEAD_MAX : 60, *fields[i]);
}

static char *
patient_text (LimberReader *self, const LimberObject *object, guint key)
{
  return limber_reader_text (self, limber_object_get (object, key), LIMBER_TEXT_MAX,
                             LIMBER_TEXT_TRANSLATED);
}

static void
read_texts (LimberReader *self, const LimberObject *object, LimberRoutine *routine)
{
  g_free (limber_reader_text (self, limber_object_get (object, SCHEMA), LIMBER_TEXT_MAX,
                              LIMBER_TEXT_PLAIN));
  routine->title =
      limber_reader_text (self, limber_object_get (object, TITLE), LIMBER_TITLE_MAX,
                          LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY | LIMBER_TEXT_ONE_LINE);
  routine->summary = patient_text (self, object, SUMMARY);
  routine->goal = patient_text (self, object, GOAL);
  routine->why = patient_text (self, object, WHY);
  g_strfreev (routine->cautions);
  routine->cautions = limber_reader_texts (self, limber_object_get (object, CAUTIONS), FALSE,
                                           LIMBER_TEXT_MAX, LIMBER_TEXT_TRANSLATED);
  g_strfreev (routine->stop_if);
  routine->stop_if = limber_reader_texts (self, limber_object_get (object, STOP_IF), FALSE,
                                          LIMBER_TEXT_MAX, LIMBER_TEXT_TRANSLATED);
}

static void
read_names (LimberReader *self, const LimberObject *object, LimberRoutine *routine)
{
  routine->id = limber_reader_slug (self, limber_object_get (object, ID));
  routine->easier = limber_reader_slug (self, limber_object_get (object, EASIER));
  routine->harder = limber_reader_slug (self, limber_object_get (object, HARDER));
  routine->fallback = limber_reader_slug (self, limber_object_get (object, FALLBACK));
  routine->created = limber_reader_date (self, limber_object_get (object, CREATED));
  routine->revised = limber_reader_date (self, limber_object_get (object, REVISED));
  routine->review_by = limber_reader_date (self, limber_object_get (object, REVIEW_BY));
  routine->version =
      limber_reader_integer (self, limber_object_get (object, VERSION), 1, G_MAXINT, 1);
  g_free (routine->language);
  routine->language = limber_reader_language (self, limber_object_get (object, LANGUAGE));
  if (routine->language == NULL)
    routine->language = g_strdup ("en");
  if (self->flags & LIMBER_PARSE_TRANSLATE && limber_language_is_same (routine->language, "en"))
    {
      g_free (routine->language);
      routine->language = limber_language_of_words ();
    }
}

/* Returns whether the file is in a format that only a newer program knows, and reports it. */
static gboolean
is_newer (LimberReader *self, const LimberValue *value)
{
  g_autofree char *number = NULL;
  LimberValue format;

  if (!limber_value_member (value, limber_keys_routine[FORMAT_KEY].name, &format)
      || limber_value_integer (&format) <= FORMAT)
    return FALSE;
  number = g_strdup_printf ("%" G_GINT64_FORMAT, limber_value_integer (&format));
  limber_reader_error (
      self, &format,
      g_strdup_printf (_ ("this file is in format %s, which needs a newer Limber; this one reads "
                          "format %d"),
                       number, FORMAT),
      NULL);
  return TRUE;
}

static void
check_format (LimberReader *self, const LimberValue *value)
{
  g_autofree char *shown = NULL;

  if (value == NULL || limber_value_integer (value) == FORMAT)
    return;
  shown = limber_value_show (value);
  limber_reader_error (self, value,
                       g_strdup_printf (_ ("'format' must be %d; it is %s"), FORMAT, shown),
                       g_strdup_printf (_ ("the format of the file must be %d"), FORMAT));
  limber_reader_offer_value (self, G_STRINGIFY (FORMAT), NULL);
}

static void
read_rest (LimberReader *self, const LimberObject *object, LimberRoutine *routine)
{
  gboolean has_level =
      limber_reader_level (self, limber_object_get (object, LEVEL), &routine->level);

  read_names (self, object, routine);
  read_texts (self, object, routine);
  limber_reader_kind (self, limber_object_get (object, KIND), TRUE, &routine->kind);
  read_author (self, limber_object_get (object, AUTHOR), &routine->author);
  routine->schedule = limber_reader_schedule (self, limber_object_get (object, SCHEDULE));
  read_pain_rule (self, limber_object_get (object, PAIN_RULE), routine);
  read_defaults (self, limber_object_get (object, DEFAULTS), &routine->defaults);
  limber_reader_blocks (self, limber_object_get (object, STEPS), has_level ? &routine->level : NULL,
                        routine->blocks);
}

LimberRoutine *
limber_reader_routine (LimberReader *self, const LimberValue *value)
{
  LimberRoutine *routine;
  LimberObject object;

  /* Nothing else can be judged in a format that is yet unknown. */
  if (is_newer (self, value)
      || !limber_reader_object (self, value, limber_keys_routine, N_KEYS, &object))
    return NULL;
  routine = limber_routine_new ();
  check_format (self, limber_object_get (&object, FORMAT_KEY));
  read_rest (self, &object, routine);
  return routine;
}
