/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser.h"

#include "limber-config.h"

#include <json-c/json.h>

#include <glib/gi18n-lib.h>

#include "limber-json.h"
#include "limber-parser-private.h"
#include "limber-timeline.h"

/* One file while it is being read. */
typedef struct
{
  const char *data;
  gsize size;
  LimberJson json;
  gboolean is_json;
  json_object *root; /* (nullable): %NULL for null, too */
  LimberValue value;
  LimberReader reader;
} Document;

/* Returns whether the JSON library could read what the gate let through. */
static gboolean
read_values (Document *self)
{
  /* It counts the value itself and what is inside the innermost list as levels too. */
  json_tokener *tokener = json_tokener_new_ex (LIMBER_NESTING_MAX + 2);
  gsize length = self->json.end - self->json.start;
  enum json_tokener_error error;

  /* The gate has seen to the UTF-8. */
  json_tokener_set_flags (tokener, JSON_TOKENER_STRICT);
  self->root = json_tokener_parse_ex (tokener, self->json.text + self->json.start, (int) length);
  /* A bare number has no end of its own. */
  if (json_tokener_get_error (tokener) == json_tokener_continue)
    self->root = json_tokener_parse_ex (tokener, "", 1);
  error = json_tokener_get_error (tokener);
  if (error != json_tokener_success
      && !limber_faults_any (self->reader.faults, LIMBER_SEVERITY_ERROR))
    limber_faults_add_at (self->reader.faults,
                          self->json.start + json_tokener_get_parse_end (tokener),
                          g_strdup (json_tokener_error_desc (error)));
  json_tokener_free (tokener);
  return error == json_tokener_success;
}

/* Returns whether there is an object to read. */
static gboolean
document_open (Document *self, GBytes *bytes, const LimberExercises *exercises,
               LimberParseFlags flags)
{
  *self = (Document){ 0 };
  self->data = g_bytes_get_data (bytes, &self->size);
  /* Of no bytes there may be no address either. */
  if (self->size == 0)
    self->data = "";
  self->reader =
      (LimberReader){ .faults = limber_faults_new (), .flags = flags, .exercises = exercises };
  if (flags & LIMBER_PARSE_ALL_FAULTS)
    limber_faults_show_all (self->reader.faults);
  if (self->size > ((flags & LIMBER_PARSE_RECORD) ? LIMBER_RECORD_FILE_MAX : LIMBER_FILE_MAX))
    {
      limber_faults_add_at (self->reader.faults, 0,
                            flags & LIMBER_PARSE_RECORD
                                ? g_strdup (_ ("this file is larger than 256 MiB"))
                                : g_strdup (_ ("this file is larger than 1 MiB")));
      return FALSE;
    }
  self->is_json = limber_json_scan (self->data, self->size, self->reader.faults, &self->json);
  if (!self->is_json || !read_values (self))
    return FALSE;
  self->value.json = self->root;
  if (limber_value_is_object (&self->value))
    return TRUE;
  limber_reader_error (&self->reader, &self->value,
                       g_strdup (_ ("the file must hold one object, in { }")),
                       g_strdup (_ ("this file is not one of Limber’s")));
  return FALSE;
}

/* Hands on the faults; returns whether none of them was an error. */
static gboolean
document_close (Document *self, GPtrArray *diagnostics)
{
  gboolean good = !limber_faults_any (self->reader.faults, LIMBER_SEVERITY_ERROR);

  limber_faults_finish (self->reader.faults, self->data, self->size,
                        self->is_json ? self->json.text : NULL, self->json.end, diagnostics);
  limber_faults_free (self->reader.faults);
  limber_json_clear (&self->json);
  json_object_put (self->root);
  return good;
}

/* The limits of a routine as a whole show only when all of it is laid out. */
static void
check_length (Document *self, const LimberRoutine *routine)
{
  LimberValue steps = { .parent = &self->value, .key = "steps" };
  g_autoptr (GError) error = NULL;
  gint64 total_us;

  if (limber_faults_any (self->reader.faults, LIMBER_SEVERITY_ERROR)
      || limber_parser_is_surely_short (routine))
    return;
  if (!limber_timeline_measure (routine, &total_us, &error))
    limber_reader_error (&self->reader, &steps, g_strdup (error->message), NULL);
}

static LimberRoutine *
document_routine (Document *self)
{
  LimberRoutine *routine = limber_reader_routine (&self->reader, &self->value);

  if (routine != NULL)
    check_length (self, routine);
  return routine;
}

LimberExercise *
limber_parse_exercise (GBytes *bytes, LimberParseFlags flags, GPtrArray *diagnostics)
{
  Document document;
  g_autoptr (LimberExercise) exercise = NULL;

  g_return_val_if_fail (bytes != NULL && diagnostics != NULL, NULL);
  if (document_open (&document, bytes, NULL, flags))
    exercise = limber_reader_exercise (&document.reader, &document.value, FALSE);
  return document_close (&document, diagnostics) ? g_steal_pointer (&exercise) : NULL;
}

LimberRoutine *
limber_parse_routine (GBytes *bytes, const LimberExercises *exercises, LimberParseFlags flags,
                      GPtrArray *diagnostics)
{
  Document document;
  g_autoptr (LimberRoutine) routine = NULL;

  g_return_val_if_fail (bytes != NULL && diagnostics != NULL, NULL);
  if (document_open (&document, bytes, exercises, flags))
    routine = document_routine (&document);
  return document_close (&document, diagnostics) ? g_steal_pointer (&routine) : NULL;
}

LimberRoutine *
limber_parse_draft (GBytes *bytes, const LimberExercises *exercises, GPtrArray *diagnostics,
                    gboolean *good)
{
  Document document;
  g_autoptr (LimberRoutine) routine = NULL;

  g_return_val_if_fail (bytes != NULL && diagnostics != NULL && good != NULL, NULL);
  if (document_open (&document, bytes, exercises, LIMBER_PARSE_DEFAULT))
    routine = document_routine (&document);
  *good = document_close (&document, diagnostics) && routine != NULL;
  return g_steal_pointer (&routine);
}

gboolean
limber_parse_learn (GBytes *bytes, LimberParseFlags flags, LimberCard **card, LimberHelp **help,
                    GPtrArray *diagnostics)
{
  Document document;
  g_autoptr (LimberCard) read_card = NULL;
  g_autoptr (LimberHelp) read_help = NULL;

  g_return_val_if_fail (bytes != NULL && diagnostics != NULL, FALSE);
  if (document_open (&document, bytes, NULL, flags))
    {
      if (limber_value_member (&document.value, "groups", NULL))
        read_help = limber_reader_help (&document.reader, &document.value);
      else
        read_card = limber_reader_card (&document.reader, &document.value);
    }
  if (!document_close (&document, diagnostics))
    return FALSE;
  *card = g_steal_pointer (&read_card);
  *help = g_steal_pointer (&read_help);
  return TRUE;
}

/* What an exercise that lacks its cues still has, and a routine that lacks its steps has not. */
static gboolean
looks_like_exercise (const LimberValue *value)
{
  return limber_value_member (value, "cues", NULL)
         || (!limber_value_member (value, "format", NULL)
             && limber_value_member (value, "position", NULL));
}

static void
document_check (Document *self)
{
  const LimberValue *value = &self->value;
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (LimberExercise) exercise = NULL;
  g_autoptr (LimberCard) card = NULL;
  g_autoptr (LimberHelp) help = NULL;

  if (limber_value_member (value, "steps", NULL))
    routine = document_routine (self);
  else if (looks_like_exercise (value))
    exercise = limber_reader_exercise (&self->reader, value, FALSE);
  else if (limber_value_member (value, "groups", NULL))
    help = limber_reader_help (&self->reader, value);
  else if (limber_value_member (value, "body", NULL) || limber_value_member (value, "theme", NULL))
    card = limber_reader_card (&self->reader, value);
  else
    routine = document_routine (self);
}

gboolean
limber_parse_check (GBytes *bytes, const LimberExercises *exercises, GPtrArray *diagnostics)
{
  Document document;

  g_return_val_if_fail (bytes != NULL && diagnostics != NULL, FALSE);
  if (document_open (&document, bytes, exercises, LIMBER_PARSE_ALL_FAULTS))
    document_check (&document);
  return document_close (&document, diagnostics);
}

LimberHistory *
limber_parse_record (GBytes *bytes, GPtrArray *diagnostics)
{
  Document document;
  g_autoptr (GPtrArray) records = limber_records_new ();
  g_autoptr (GPtrArray) entries = limber_entries_new ();

  g_return_val_if_fail (bytes != NULL && diagnostics != NULL, NULL);
  if (document_open (&document, bytes, NULL, LIMBER_PARSE_RECORD))
    limber_reader_record (&document.reader, &document.value, records, entries);
  return document_close (&document, diagnostics)
             ? limber_history_new (g_steal_pointer (&records), g_steal_pointer (&entries))
             : NULL;
}
