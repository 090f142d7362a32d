/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What keys and values are called, for who edits the file and for who sees only Limber. */

#include "limber-reader.h"

#include "limber-config.h"

#include <json-c/json.h>

#include <glib/gi18n-lib.h>

#include "limber-words.h"

#define KEY_SHOWN 80
#define SHOWN_MAX 60

char *
limber_key_shorten (const char *key)
{
  return g_utf8_substring (key, 0, MIN (g_utf8_strlen (key, -1), KEY_SHOWN));
}

char *
limber_value_name (const LimberValue *value)
{
  const char *key = value->parent == NULL ? NULL
                    : value->key != NULL  ? value->key
                                          : value->parent->key;
  g_autofree char *shown = key != NULL ? limber_key_shorten (key) : NULL;

  if (value->parent == NULL)
    return g_strdup (_ ("the file"));
  if (value->key != NULL)
    return g_strdup_printf ("'%s'", shown);
  if (shown == NULL)
    return g_strdup_printf (_ ("entry %u of a list"), value->index + 1);
  /* Translators: one entry of a list in a file; %s is the list's key */
  return g_strdup_printf (_ ("entry %u of '%s'"), value->index + 1, shown);
}

/* A text that may be as long as the file, without its end where it is long. */
static char *
cut (const char *text, const char *ellipsis)
{
  g_autofree char *start = NULL;

  if (g_utf8_strlen (text, -1) <= SHOWN_MAX)
    return g_strdup (text);
  start = g_utf8_substring (text, 0, SHOWN_MAX - 4);
  return g_strconcat (start, ellipsis, NULL);
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
  return cut (text, "…\"");
}

/* The name of a field is quoted: it may be as little of a sentence as "On a flare-up day". */
static char *
quote (const char *name)
{
  return g_strdup_printf (_ ("“%s”"), name);
}

char *
limber_key_label (const LimberKey *key)
{
  return key->label != NULL ? quote (_ (key->label)) : g_strdup (_ ("this part of the file"));
}

/* As "Cue 2", which its field has for a name. */
static char *
entry_label (const LimberKey *list, guint index)
{
  g_autofree char *number = g_strdup_printf ("%u", index + 1);
  g_autoptr (GString) name = g_string_new (_ (list->entry));

  g_string_replace (name, "%u", number, 1);
  return quote (name->str);
}

char *
limber_value_label (const LimberValue *value)
{
  const LimberKey *list = value->parent != NULL ? value->parent->known : NULL;

  if (value->key == NULL && list != NULL && list->entry != NULL)
    return entry_label (list, value->index);
  while (value != NULL && (value->known == NULL || value->known->label == NULL))
    value = value->parent;
  return value != NULL ? limber_key_label (value->known) : g_strdup (_ ("this part of the file"));
}

char *
limber_value_say (const LimberValue *value, gboolean in_seconds)
{
  gint64 number = limber_value_integer (value);
  g_autofree char *text = NULL;

  switch (json_object_get_type (value->json))
    {
    case json_type_array:
    case json_type_object:
      return NULL;
    case json_type_null:
      return g_strdup (_ ("nothing"));
    case json_type_boolean:
      return g_strdup (limber_boolean_label (json_object_get_boolean (value->json)));
    case json_type_string:
      text = cut (json_object_get_string (value->json), "…");
      return quote (text);
    case json_type_double:
    case json_type_int:
    default:
      return in_seconds && number > 0 && number <= G_MAXINT ? limber_words_seconds (number)
                                                            : limber_value_show (value);
    }
}

const char *
limber_boolean_label (gboolean value)
{
  /* Translators: of a switch */
  return value ? _ ("on") : _ ("off");
}
