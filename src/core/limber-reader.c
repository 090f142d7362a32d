/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

#include <json-c/json.h>
#include <math.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"
#include "limber-nearest.h"
#include "limber-words.h"

static void
append_path (GString *out, const LimberValue *value)
{
  if (value->parent == NULL)
    return;
  append_path (out, value->parent);
  if (value->key == NULL)
    g_string_append_printf (out, "/%u", value->index);
  else
    limber_json_pointer_append (out, value->key);
}

char *
limber_value_pointer (const LimberValue *value)
{
  GString *out = g_string_new (NULL);

  append_path (out, value);
  return g_string_free (out, FALSE);
}

void
limber_reader_error (LimberReader *self, const LimberValue *value, char *message, char *words)
{
  limber_faults_add (self->faults, LIMBER_SEVERITY_ERROR, limber_value_pointer (value), FALSE,
                     message, words);
}

void
limber_reader_warn (LimberReader *self, const LimberValue *value, char *message, char *words)
{
  limber_faults_add (self->faults, LIMBER_SEVERITY_WARNING, limber_value_pointer (value), FALSE,
                     message, words);
}

void
limber_reader_warn_key (LimberReader *self, const LimberValue *value, char *message, char *words)
{
  limber_faults_add (self->faults, LIMBER_SEVERITY_WARNING, limber_value_pointer (value), TRUE,
                     message, words);
}

gboolean
limber_value_is_text (const LimberValue *value)
{
  return json_object_is_type (value->json, json_type_string);
}

gboolean
limber_value_is_object (const LimberValue *value)
{
  return json_object_is_type (value->json, json_type_object);
}

guint
limber_value_length (const LimberValue *value)
{
  return value != NULL && json_object_is_type (value->json, json_type_array)
             ? (guint) json_object_array_length (value->json)
             : 0;
}

gboolean
limber_value_is_empty_list (const LimberValue *value)
{
  return value != NULL && json_object_is_type (value->json, json_type_array)
         && limber_value_length (value) == 0;
}

gboolean
limber_value_is_null (const LimberValue *value)
{
  return value->json == NULL;
}

const char *
limber_value_text (const LimberValue *value)
{
  return limber_value_is_text (value) ? json_object_get_string (value->json) : NULL;
}

gboolean
limber_value_member (const LimberValue *value, const char *key, LimberValue *member)
{
  json_object *json;

  if (!limber_value_is_object (value) || !json_object_object_get_ex (value->json, key, &json))
    return FALSE;
  if (member != NULL)
    *member = (LimberValue){ .parent = value, .key = key, .json = json };
  return TRUE;
}

gint64
limber_value_integer (const LimberValue *value)
{
  return json_object_is_type (value->json, json_type_int) ? json_object_get_int64 (value->json) : 0;
}

char *
limber_value_json (const LimberValue *value)
{
  return g_strdup (json_object_to_json_string_ext (
      value->json, JSON_C_TO_STRING_PLAIN | JSON_C_TO_STRING_NOSLASHESCAPE));
}

static char *
wrong_message (const LimberValue *value, const char *wanted)
{
  g_autofree char *name = limber_value_name (value);
  g_autofree char *shown = limber_value_show (value);

  /* Translators: the first %s is a key of a file or the name of a field, the second what its value
   * must be, such as "a text", the third what it is */
  return g_strdup_printf (_ ("%s must be %s; it is %s"), name, wanted, shown);
}

static char *
wrong_words (const LimberValue *value, const char *wanted)
{
  g_autofree char *label = limber_value_label (value);
  g_autofree char *said = limber_value_say (value, FALSE);

  if (wanted == NULL || said == NULL)
    /* Translators: %s is the name of a field whose value in the file has not the right form */
    return g_strdup_printf (_ ("%s cannot be read as it is written"), label);
  return g_strdup_printf (_ ("%s must be %s; it is %s"), label, wanted, said);
}

void
limber_reader_wrong (LimberReader *self, const LimberValue *value, const char *wanted,
                     const char *wanted_words)
{
  if (!limber_faults_count (self->faults, LIMBER_SEVERITY_ERROR))
    limber_reader_error (self, value, wrong_message (value, wanted),
                         wrong_words (value, wanted_words));
}

static int
index_of_key (const LimberKey *keys, guint n_keys, const char *name)
{
  for (guint i = 0; i < n_keys; i++)
    if (keys[i].name[0] == name[0] && strcmp (keys[i].name, name) == 0)
      return (int) i;
  return -1;
}

static char *
unknown_words (const char *key, const LimberKey *nearest)
{
  /* What an author named has often a line where people write a space. */
  g_autofree char *shown = g_strdelimit (limber_key_shorten (key), "_", ' ');
  g_autofree char *label = nearest != NULL ? limber_key_label (nearest) : NULL;

  if (label != NULL)
    /* Translators: the first is a part of a routine that an author named so, the second is the name
     * of a field, in quotes */
    return g_strdup_printf (_ ("“%s” means nothing to Limber; did you mean %s?"), shown, label);
  return g_strdup_printf (_ ("“%s” means nothing to Limber and has no effect"), shown);
}

static const LimberKey *
nearest_key (const char *word, const LimberKey *keys, guint n_keys)
{
  LimberNearest nearest = { .word = word };

  for (guint i = 0; i < n_keys; i++)
    limber_nearest_try (&nearest, keys[i].name);
  return nearest.best != NULL ? &keys[index_of_key (keys, n_keys, nearest.best)] : NULL;
}

static void
unknown_key (LimberReader *self, const LimberValue *value, const LimberKey *keys, guint n_keys)
{
  const LimberKey *nearest;
  g_autofree char *shown = NULL;

  if (g_str_has_prefix (value->key, "x-")
      || limber_faults_count (self->faults, LIMBER_SEVERITY_WARNING))
    return;
  nearest = nearest_key (value->key, keys, n_keys);
  shown = limber_key_shorten (value->key);
  limber_reader_warn_key (
      self, value,
      nearest != NULL
          ? g_strdup_printf (_ ("unknown key '%s'; did you mean '%s'?"), shown, nearest->name)
          : g_strdup_printf (_ ("unknown key '%s'; it has no effect"), shown),
      unknown_words (value->key, nearest));
  if (nearest != NULL && !limber_value_member (value->parent, nearest->name, NULL))
    limber_reader_offer_key (self, nearest);
  else
    limber_reader_offer_removal (self);
}

/* Who has written "tittle" has a title, and only its key is wrong. */
static gboolean
is_misspelt (const LimberValue *object, const LimberKey *key)
{
  json_object_object_foreach (object->json, name, json)
  {
    LimberNearest nearest = { .word = name };

    limber_nearest_try (&nearest, key->name);
    if (nearest.best != NULL)
      return TRUE;
    (void) json;
  }
  return FALSE;
}

/* What can be told from the rest of the object, or what a new one has. */
static void
offer_missing (LimberReader *self, const LimberValue *object, const LimberKey *key)
{
  LimberValue title;
  const char *text = NULL;
  g_autofree char *slug = NULL;
  g_autofree char *json = NULL;

  if (strcmp (key->name, "id") != 0)
    {
      limber_reader_offer_usual (self, key, TRUE);
      return;
    }
  if (limber_value_member (object, "title", &title) || limber_value_member (object, "name", &title))
    text = limber_value_text (&title);
  slug = text != NULL ? limber_slug (text) : NULL;
  json = slug != NULL ? limber_json_quote (slug) : NULL;
  if (json != NULL)
    limber_reader_offer_member (self, key, json, NULL);
}

gboolean
limber_reader_missing (LimberReader *self, const LimberValue *object, const LimberKey *key,
                       char *message)
{
  g_autofree char *label = limber_key_label (key);

  /* Translators: %s is the name of a field */
  limber_reader_error (self, object, message, g_strdup_printf (_ ("%s is missing"), label));
  if (is_misspelt (object, key))
    return FALSE;
  offer_missing (self, object, key);
  return TRUE;
}

static void
check_required (LimberReader *self, const LimberKey *keys, guint n_keys, const LimberObject *object)
{
  for (guint i = 0; i < n_keys; i++)
    if (keys[i].required && !(object->present & (1u << i)))
      limber_reader_missing (self, object->self, &keys[i],
                             g_strdup_printf (_ ("the key '%s' is missing here"), keys[i].name));
}

gboolean
limber_reader_object (LimberReader *self, const LimberValue *value, const LimberKey *keys,
                      guint n_keys, LimberObject *object)
{
  object->self = value;
  object->present = 0;
  if (value == NULL)
    return FALSE;
  if (!limber_value_is_object (value))
    {
      limber_reader_wrong (self, value, _ ("an object, in { }"), NULL);
      return FALSE;
    }
  json_object_object_foreach (value->json, name, json)
  {
    LimberValue entry = { .parent = value, .key = name, .json = json };
    int i = index_of_key (keys, n_keys, name);

    if (i < 0)
      unknown_key (self, &entry, keys, n_keys);
    else
      {
        entry.known = &keys[i];
        object->values[i] = entry;
        object->present |= 1u << i;
      }
  }
  check_required (self, keys, n_keys, object);
  return TRUE;
}

const LimberValue *
limber_object_get (const LimberObject *object, guint key)
{
  return object->present & (1u << key) ? &object->values[key] : NULL;
}

/* Who has one entry leaves out the brackets. */
static void
offer_list (LimberReader *self, const LimberValue *value)
{
  g_autofree char *json = NULL;
  g_autofree char *list = NULL;

  if (!limber_value_is_text (value) && !limber_value_is_object (value))
    return;
  json = limber_value_json (value);
  list = g_strdup_printf ("[%s]", json);
  limber_reader_offer_value (self, list, NULL);
}

/* @name is that of a list, for one of the two readers. */
static char *
length_message (const char *name, guint min, guint max, gsize n)
{
  if (max == G_MAXUINT)
    return g_strdup_printf (
        ngettext ("%s must have at least %u entry", "%s must have at least %u entries", min), name,
        min);
  return g_strdup_printf (_ ("%s must have %u to %u entries; it has %lu"), name, min, max,
                          (gulong) n);
}

guint
limber_reader_list (LimberReader *self, const LimberValue *value, guint min, guint max)
{
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  gsize n;

  if (value == NULL)
    return 0;
  if (!json_object_is_type (value->json, json_type_array))
    {
      limber_reader_wrong (self, value, _ ("a list, in [ ]"), NULL);
      offer_list (self, value);
      return 0;
    }
  n = json_object_array_length (value->json);
  if (n >= min && n <= max)
    return (guint) n;
  name = limber_value_name (value);
  label = limber_value_label (value);
  limber_reader_error (self, value, length_message (name, min, max, n),
                       n == 0 ? g_strdup_printf (_ ("%s is empty"), label)
                              : length_message (label, min, max, n));
  if (n == 0)
    limber_reader_offer_optional_removal (self, value);
  return (guint) MIN (n, max);
}

LimberValue
limber_value_entry (const LimberValue *list, guint index)
{
  return (LimberValue){ .parent = list,
                        .index = index,
                        .json = json_object_array_get_idx (list->json, index) };
}

/* The range in words, such as "between 1 and 600 seconds". */
static char *
range_words (int min, int max, gboolean in_seconds, gboolean whole)
{
  if (in_seconds)
    return whole ? g_strdup_printf (_ ("a whole number between %d and %d seconds"), min, max)
                 : g_strdup_printf (_ ("between %d and %d seconds"), min, max);
  return whole ? g_strdup_printf (_ ("a whole number between %d and %d"), min, max)
               : g_strdup_printf (_ ("between %d and %d"), min, max);
}

static char *
bound_words (int number, gboolean in_seconds)
{
  return in_seconds ? limber_words_seconds (number) : g_strdup_printf ("%d", number);
}

static char *
number_words (const LimberValue *value, int min, int max, gboolean in_seconds)
{
  g_autofree char *label = limber_value_label (value);
  g_autofree char *said = limber_value_say (value, in_seconds);
  g_autofree char *from = bound_words (min, in_seconds);
  g_autofree char *to = bound_words (max, in_seconds);

  if (said == NULL)
    return wrong_words (value, NULL);
  if (json_object_is_type (value->json, json_type_int))
    /* Translators: the name of a field, two numbers or times, and what stands there */
    return g_strdup_printf (_ ("%s must be between %s and %s; it is %s"), label, from, to, said);
  return g_strdup_printf (_ ("%s must be a whole number between %s and %s; it is %s"), label, from,
                          to, said);
}

static void
wrong_number (LimberReader *self, const LimberValue *value, int min, int max, gboolean in_seconds)
{
  g_autofree char *range = NULL;

  if (limber_faults_count (self->faults, LIMBER_SEVERITY_ERROR))
    return;
  range = range_words (min, max, in_seconds, !json_object_is_type (value->json, json_type_int));
  limber_reader_error (self, value, wrong_message (value, range),
                       number_words (value, min, max, in_seconds));
}

gboolean
limber_value_number (const LimberValue *value, double *number)
{
  const char *text = limber_value_text (value);
  char *end;

  if (text != NULL)
    {
      *number = g_ascii_strtod (text, &end);
      return end > text && end[strspn (end, " s")] == '\0' && isfinite (*number);
    }
  *number = json_object_get_double (value->json);
  return json_object_is_type (value->json, json_type_int)
         || json_object_is_type (value->json, json_type_double);
}

static void
offer_number (LimberReader *self, const LimberValue *value, int min, int max, gboolean in_seconds)
{
  g_autofree char *json = NULL;
  g_autofree char *shown = NULL;
  double number;

  if (!limber_value_number (value, &number))
    return;
  json = g_strdup_printf ("%d", (int) round (CLAMP (number, min, max)));
  shown = bound_words (atoi (json), in_seconds);
  limber_reader_offer_value (self, json, shown);
}

static int
read_number (LimberReader *self, const LimberValue *value, int min, int max, int fallback,
             gboolean in_seconds)
{
  gint64 number;

  if (value == NULL)
    return fallback;
  number = limber_value_integer (value);
  if (json_object_is_type (value->json, json_type_int) && number >= min && number <= max)
    return (int) number;
  wrong_number (self, value, min, max, in_seconds);
  offer_number (self, value, min, max, in_seconds);
  return fallback;
}

int
limber_reader_integer (LimberReader *self, const LimberValue *value, int min, int max, int fallback)
{
  return read_number (self, value, min, max, fallback, FALSE);
}

int
limber_reader_seconds (LimberReader *self, const LimberValue *value, int min, int max, int fallback)
{
  return read_number (self, value, min, max, fallback, TRUE);
}

static gboolean
is_word (const char *text, const char *word)
{
  return g_ascii_strcasecmp (text, word) == 0;
}

gboolean
limber_reader_boolean (LimberReader *self, const LimberValue *value)
{
  const char *text = value != NULL ? limber_value_text (value) : NULL;
  double number;

  if (value == NULL)
    return FALSE;
  if (json_object_is_type (value->json, json_type_boolean))
    return json_object_get_boolean (value->json);
  limber_reader_wrong (self, value, _ ("true or false"), _ ("on or off"));
  if (limber_value_number (value, &number) && (number == 0 || number == 1))
    limber_reader_offer_boolean (self, number > 0);
  else if (text != NULL && (is_word (text, "true") || is_word (text, "yes")))
    limber_reader_offer_boolean (self, TRUE);
  else if (text != NULL && (is_word (text, "false") || is_word (text, "no")))
    limber_reader_offer_boolean (self, FALSE);
  return FALSE;
}
