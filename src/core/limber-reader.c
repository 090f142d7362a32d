/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

#include <json-c/json.h>
#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-bytes.h"
#include "limber-json-edit.h"
#include "limber-nearest.h"

#define KEY_SHOWN 80

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
limber_reader_error (LimberReader *self, const LimberValue *value, char *message)
{
  limber_faults_add (self->faults, LIMBER_SEVERITY_ERROR, limber_value_pointer (value), FALSE,
                     message);
}

void
limber_reader_warn (LimberReader *self, const LimberValue *value, char *message)
{
  limber_faults_add (self->faults, LIMBER_SEVERITY_WARNING, limber_value_pointer (value), FALSE,
                     message);
}

void
limber_reader_warn_key (LimberReader *self, const LimberValue *value, char *message)
{
  limber_faults_add (self->faults, LIMBER_SEVERITY_WARNING, limber_value_pointer (value), TRUE,
                     message);
}

/* A key may be as long as the file. */
static char *
shorten (const char *key)
{
  return g_utf8_substring (key, 0, MIN (g_utf8_strlen (key, -1), KEY_SHOWN));
}

char *
limber_value_name (const LimberValue *value)
{
  const char *key = value->parent == NULL ? NULL
                    : value->key != NULL  ? value->key
                                          : value->parent->key;
  g_autofree char *shown = key != NULL ? shorten (key) : NULL;

  if (value->parent == NULL)
    return g_strdup (_ ("the file"));
  if (value->key != NULL)
    return g_strdup_printf ("'%s'", shown);
  if (shown == NULL)
    return g_strdup_printf (_ ("entry %u of a list"), value->index + 1);
  /* Translators: one entry of a list in a file; %s is the list's key */
  return g_strdup_printf (_ ("entry %u of '%s'"), value->index + 1, shown);
}

char *
limber_value_show (const LimberValue *value)
{
  const char *text;

  switch (json_object_get_type (value->json))
    {
    case json_type_array:
      return g_strdup (_ ("a list"));
    case json_type_object:
      return g_strdup (_ ("an object"));
    case json_type_null:
    case json_type_boolean:
    case json_type_double:
    case json_type_int:
    case json_type_string:
    default:
      text = json_object_to_json_string_ext (value->json, JSON_C_TO_STRING_NOSLASHESCAPE);
    }
  if (g_utf8_strlen (text, -1) > 60)
    {
      g_autofree char *cut = g_utf8_substring (text, 0, 56);

      return g_strconcat (cut, "…\"", NULL);
    }
  return g_strdup (text);
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

void
limber_reader_wrong (LimberReader *self, const LimberValue *value, const char *wanted)
{
  g_autofree char *name = NULL;
  g_autofree char *shown = NULL;

  if (limber_faults_count (self->faults, LIMBER_SEVERITY_ERROR))
    return;
  name = limber_value_name (value);
  shown = limber_value_show (value);
  /* Translators: the first %s is a key of a file, the second what its value must be, such as "a
   * text", the third what stands in the file */
  limber_reader_error (self, value,
                       g_strdup_printf (_ ("%s must be %s; it is %s"), name, wanted, shown));
}

static int
index_of_key (const LimberKey *keys, guint n_keys, const char *name)
{
  for (guint i = 0; i < n_keys; i++)
    if (keys[i].name[0] == name[0] && strcmp (keys[i].name, name) == 0)
      return (int) i;
  return -1;
}

static void
unknown_key (LimberReader *self, const LimberValue *value, const LimberKey *keys, guint n_keys)
{
  LimberNearest nearest = { .word = value->key };
  g_autofree char *shown = NULL;

  if (g_str_has_prefix (value->key, "x-")
      || limber_faults_count (self->faults, LIMBER_SEVERITY_WARNING))
    return;
  for (guint i = 0; i < n_keys; i++)
    limber_nearest_try (&nearest, keys[i].name);
  shown = shorten (value->key);
  limber_reader_warn_key (
      self, value,
      nearest.best != NULL
          ? g_strdup_printf (_ ("unknown key '%s'; did you mean '%s'?"), shown, nearest.best)
          : g_strdup_printf (_ ("unknown key '%s'; it has no effect"), shown));
  if (nearest.best != NULL && !limber_value_member (value->parent, nearest.best, NULL))
    limber_reader_offer_key (self, nearest.best);
}

/* What can be told from the rest of the object. */
static void
offer_missing (LimberReader *self, const LimberValue *object, const char *key)
{
  LimberValue title;
  const char *text = NULL;
  g_autofree char *slug = NULL;
  g_autofree char *json = NULL;

  if (strcmp (key, "format") == 0)
    limber_reader_offer_member (self, key, "1");
  if (strcmp (key, "id") != 0)
    return;
  if (limber_value_member (object, "title", &title) || limber_value_member (object, "name", &title))
    text = limber_value_text (&title);
  slug = text != NULL ? limber_slug (text) : NULL;
  json = slug != NULL ? limber_json_quote (slug) : NULL;
  if (json != NULL)
    limber_reader_offer_member (self, key, json);
}

static void
check_required (LimberReader *self, const LimberKey *keys, guint n_keys, const LimberObject *object)
{
  for (guint i = 0; i < n_keys; i++)
    if (keys[i].required && !(object->present & (1u << i)))
      {
        limber_reader_error (self, object->self,
                             g_strdup_printf (_ ("the key '%s' is missing here"), keys[i].name));
        offer_missing (self, object->self, keys[i].name);
      }
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
      limber_reader_wrong (self, value, _ ("an object, in { }"));
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
  limber_reader_offer_value (self, list);
}

guint
limber_reader_list (LimberReader *self, const LimberValue *value, guint min, guint max)
{
  g_autofree char *name = NULL;
  gsize n;

  if (value == NULL)
    return 0;
  if (!json_object_is_type (value->json, json_type_array))
    {
      limber_reader_wrong (self, value, _ ("a list, in [ ]"));
      offer_list (self, value);
      return 0;
    }
  n = json_object_array_length (value->json);
  if (n >= min && n <= max)
    return (guint) n;
  name = limber_value_name (value);
  limber_reader_error (self, value,
                       g_strdup_printf (_ ("%s must have %u to %u entries; it has %lu"), name, min,
                                        max, (gulong) n));
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

/* The number that is meant, as a text or a fraction has it; FALSE where it is none. */
static gboolean
number_of (const LimberValue *value, double *number)
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
offer_number (LimberReader *self, const LimberValue *value, int min, int max)
{
  g_autofree char *json = NULL;
  double number;

  if (!number_of (value, &number))
    return;
  json = g_strdup_printf ("%d", (int) round (CLAMP (number, min, max)));
  limber_reader_offer_value (self, json);
}

static int
read_number (LimberReader *self, const LimberValue *value, int min, int max, int fallback,
             gboolean in_seconds)
{
  g_autofree char *range = NULL;
  gint64 number;

  if (value == NULL)
    return fallback;
  number = limber_value_integer (value);
  if (json_object_is_type (value->json, json_type_int) && number >= min && number <= max)
    return (int) number;
  range = range_words (min, max, in_seconds, !json_object_is_type (value->json, json_type_int));
  limber_reader_wrong (self, value, range);
  offer_number (self, value, min, max);
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

gboolean
limber_reader_boolean (LimberReader *self, const LimberValue *value)
{
  const char *text = value != NULL ? limber_value_text (value) : NULL;
  double number;

  if (value == NULL)
    return FALSE;
  if (json_object_is_type (value->json, json_type_boolean))
    return json_object_get_boolean (value->json);
  limber_reader_wrong (self, value, _ ("true or false"));
  if (number_of (value, &number) && (number == 0 || number == 1))
    limber_reader_offer_value (self, number > 0 ? "true" : "false");
  else if (text != NULL
           && (g_ascii_strcasecmp (text, "true") == 0 || g_ascii_strcasecmp (text, "yes") == 0))
    limber_reader_offer_value (self, "true");
  else if (text != NULL
           && (g_ascii_strcasecmp (text, "false") == 0 || g_ascii_strcasecmp (text, "no") == 0))
    limber_reader_offer_value (self, "false");
  return FALSE;
}

/* The first control character other than a new line, where one may stand, and a tab; 0 if none. */
static gunichar
find_control (const char *text, gsize length, gboolean one_line)
{
  const guchar *p = (const guchar *) text;
  const guchar *end = p + length;

  while (p < end)
    {
      while (end - p >= 8 && limber_bytes_printable (limber_bytes_load ((const char *) p)))
        p += 8;
      if (p == end)
        break;
      if ((*p < 0x20 && *p != '\t' && (*p != '\n' || one_line)) || *p == 0x7F)
        return *p;
      if (*p == 0xC2 && p[1] < 0xA0)
        return p[1];
      p++;
    }
  return 0;
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

/* Returns what is wrong with a text, or NULL. */
static char *
text_fault (const LimberValue *value, const char *text, guint max, LimberTextFlags flags)
{
  g_autofree char *name = NULL;
  glong length = json_object_get_string_len (value->json);
  gunichar control = find_control (text, (gsize) length, (flags & LIMBER_TEXT_ONE_LINE) != 0);

  if (length > (glong) max)
    length = g_utf8_strlen (text, -1);
  if (control == 0 && length <= (glong) max)
    return NULL;
  name = limber_value_name (value);
  if (control == '\n')
    return g_strdup_printf (_ ("%s must be one line"), name);
  if (control != 0)
    return g_strdup_printf (_ ("%s has a control character (U+%04X) in it; take it out"), name,
                            control);
  return g_strdup_printf (_ ("%s may have %u characters at most; it has %ld"), name, max, length);
}

/* The text without what may not stand in it; a new line becomes a space. */
static void
offer_clean (LimberReader *self, const char *text, LimberTextFlags flags)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean line_end = c == '\n' || c == '\r';

      if (line_end && (flags & LIMBER_TEXT_ONE_LINE))
        g_string_append_c (clean, ' ');
      else if (c == '\n' || c == '\t' || !g_unichar_iscntrl (c))
        g_string_append_unichar (clean, c);
    }
  limber_reader_offer_text (self, clean->str);
}

char *
limber_reader_text (LimberReader *self, const LimberValue *value, guint max, LimberTextFlags flags)
{
  g_autofree char *json = NULL;
  const char *text;
  double number;
  char *fault;

  if (value == NULL)
    return NULL;
  text = limber_value_text (value);
  if (text == NULL)
    {
      limber_reader_wrong (self, value, _ ("a text in quotation marks"));
      if (number_of (value, &number))
        {
          json = limber_value_json (value);
          limber_reader_offer_text (self, json);
        }
      return NULL;
    }
  fault = text_fault (value, text, max, flags);
  if (fault != NULL)
    {
      limber_reader_error (self, value, fault);
      if (find_control (text, strlen (text), (flags & LIMBER_TEXT_ONE_LINE) != 0) != 0)
        offer_clean (self, text, flags);
      return NULL;
    }
  if (is_blank (text))
    {
      g_autofree char *name = limber_value_name (value);

      if (flags & LIMBER_TEXT_NOT_EMPTY)
        limber_reader_error (self, value, g_strdup_printf (_ ("%s is empty"), name));
      return NULL;
    }
  if ((flags & LIMBER_TEXT_TRANSLATED) && (self->flags & LIMBER_PARSE_TRANSLATE))
    return g_strdup (g_dgettext (GETTEXT_PACKAGE, text));
  return g_memdup2 (text, (gsize) json_object_get_string_len (value->json) + 1);
}

GStrv
limber_reader_texts (LimberReader *self, const LimberValue *value, gboolean single, guint max,
                     LimberTextFlags flags)
{
  gboolean one = value != NULL && single && limber_value_is_text (value);
  guint n = one ? 1 : limber_reader_list (self, value, 0, G_MAXUINT);
  GStrv texts = g_new0 (char *, n + 1);
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = one ? *value : limber_value_entry (value, i);
      char *text = limber_reader_text (self, &entry, max, flags);

      if (text != NULL)
        texts[used++] = text;
    }
  return texts;
}
