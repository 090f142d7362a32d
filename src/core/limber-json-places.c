/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json.h"

#include <string.h>

#include "limber-json-private.h"

/* The text is good JSON: the gate has let it through.  So nothing is checked here. */
typedef struct
{
  const char *text;
  const char *p;
  const char *end;
  GString *pointer;   /* to where p is */
  GHashTable *places; /* pointer to the list of LimberPlace that want it */
} Finder;

static void find_in_value (Finder *self);

static void
skip_space (Finder *self)
{
  while (self->p < self->end && limber_scanner_is_space (*self->p))
    self->p++;
}

static void
note (Finder *self, gboolean at_key, const char *at)
{
  for (GSList *l = g_hash_table_lookup (self->places, self->pointer->str); l != NULL; l = l->next)
    {
      LimberPlace *place = l->data;

      if (place->at_key == at_key)
        place->offset = (gsize) (at - self->text);
    }
}

/* Returns the offset of the string's first byte; moves behind its closing quote. */
static const char *
skip_string (Finder *self)
{
  const char *start = ++self->p;

  while (self->p < self->end && *self->p != '"')
    self->p += *self->p == '\\' ? 2 : 1;
  self->p++;
  return start;
}

static void
append_key (GString *pointer, const char *text, gsize length)
{
  g_autofree char *key = limber_scanner_unescape (text, length);

  g_string_append_c (pointer, '/');
  for (const char *p = key; *p != '\0'; p++)
    if (*p == '~' || *p == '/')
      g_string_append (pointer, *p == '~' ? "~0" : "~1");
    else
      g_string_append_c (pointer, *p);
}

static void
find_in_object (Finder *self)
{
  gsize length = self->pointer->len;

  self->p++;
  skip_space (self);
  while (self->p < self->end && *self->p != '}')
    {
      const char *quote = self->p;
      const char *key = skip_string (self);

      append_key (self->pointer, key, (gsize) (self->p - 1 - key));
      note (self, TRUE, quote);
      skip_space (self);
      self->p++; /* the colon */
      find_in_value (self);
      g_string_truncate (self->pointer, length);
      skip_space (self);
      if (self->p < self->end && *self->p == ',')
        self->p++;
      skip_space (self);
    }
  self->p++;
}

static void
find_in_array (Finder *self)
{
  gsize length = self->pointer->len;

  self->p++;
  skip_space (self);
  for (guint i = 0; self->p < self->end && *self->p != ']'; i++)
    {
      g_string_append_printf (self->pointer, "/%u", i);
      find_in_value (self);
      g_string_truncate (self->pointer, length);
      skip_space (self);
      if (self->p < self->end && *self->p == ',')
        self->p++;
      skip_space (self);
    }
  self->p++;
}

static void
find_in_value (Finder *self)
{
  skip_space (self);
  note (self, FALSE, self->p);
  if (self->p == self->end)
    return;
  switch (*self->p)
    {
    case '{':
      find_in_object (self);
      break;
    case '[':
      find_in_array (self);
      break;
    case '"':
      skip_string (self);
      break;
    default:
      while (self->p < self->end && strchr (",]} \n\r\t", *self->p) == NULL)
        self->p++;
    }
}

void
limber_json_find_places (const char *text, gsize size, LimberPlace *places, gsize n_places)
{
  g_autoptr (GString) pointer = g_string_new (NULL);
  g_autoptr (GHashTable) wanted =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_slist_free);
  Finder self = {
    .text = text, .p = text, .end = text + size, .pointer = pointer, .places = wanted
  };

  for (gsize i = 0; i < n_places; i++)
    if (places[i].pointer != NULL)
      {
        GSList *others = g_hash_table_lookup (wanted, places[i].pointer);

        g_hash_table_steal (wanted, places[i].pointer);
        g_hash_table_insert (wanted, (gpointer) places[i].pointer,
                             g_slist_prepend (others, &places[i]));
      }
  if (g_hash_table_size (wanted) > 0)
    find_in_value (&self);
}
