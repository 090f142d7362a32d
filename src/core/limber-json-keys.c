/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json-private.h"

/* Up to this many keys of an object, comparing each with each is the fastest. */
#define FEW 24

/* Made for speed: keys that share it are compared in full. */
static guint
hash_of (const char *text, gsize length)
{
  guint hash = (guint) length;

  if (length > 0)
    hash += 31u * (guchar) text[0] + 1009u * (guchar) text[length / 2]
            + 32003u * (guchar) text[length - 1];
  return hash;
}

static void
append_escape (GString *out, const char **p)
{
  static const char names[] = "bfnrt";
  static const char meant[] = "\b\f\n\r\t";
  const char *name = strchr (names, (*p)[1]);
  gunichar c;

  if ((*p)[1] != 'u')
    {
      g_string_append_c (out, name != NULL ? meant[name - names] : (*p)[1]);
      *p += 2;
      return;
    }
  c = (gunichar) g_ascii_strtoull ((char[]){ (*p)[2], (*p)[3], (*p)[4], (*p)[5], 0 }, NULL, 16);
  *p += 6;
  if (c >= 0xD800 && c <= 0xDBFF)
    {
      gunichar low =
          (gunichar) g_ascii_strtoull ((char[]){ (*p)[2], (*p)[3], (*p)[4], (*p)[5], 0 }, NULL, 16);

      c = 0x10000 + ((c - 0xD800) << 10) + (low - 0xDC00);
      *p += 6;
    }
  g_string_append_unichar (out, c);
}

char *
limber_scanner_unescape (const char *text, gsize length)
{
  GString *out = g_string_sized_new (length);

  for (const char *p = text; p < text + length;)
    if (*p == '\\')
      append_escape (out, &p);
    else
      g_string_append_c (out, *p++);
  return g_string_free (out, FALSE);
}

/* The bytes between the quotes, as they are after mending: bad escapes are gone from them. */
static const char *
key_text (const LimberScanner *self, const LimberJsonKey *key)
{
  return (self->mended != NULL ? self->mended : self->data) + key->offset;
}

static void
grow (LimberScanner *self)
{
  gboolean first = self->keys == self->few_keys;

  self->keys_size *= 2;
  self->keys = g_renew (LimberJsonKey, first ? NULL : self->keys, self->keys_size);
  if (first)
    memcpy (self->keys, self->few_keys, sizeof self->few_keys);
}

void
limber_scanner_key_add (LimberScanner *self, LimberJsonKey key)
{
  const char *text = key_text (self, &key);

  if (!key.escaped)
    key.hash = hash_of (text, key.length);
  else
    {
      g_autofree char *meant = limber_scanner_unescape (text, key.length);

      key.hash = hash_of (meant, strlen (meant));
    }
  if (self->n_keys == self->keys_size)
    grow (self);
  self->keys[self->n_keys++] = key;
}

static int
compare_texts (const LimberScanner *self, const LimberJsonKey *a, const LimberJsonKey *b)
{
  g_autofree char *one = NULL;
  g_autofree char *two = NULL;

  if (!a->escaped && !b->escaped)
    {
      int order = memcmp (key_text (self, a), key_text (self, b), MIN (a->length, b->length));

      return order != 0 ? order : (a->length > b->length) - (a->length < b->length);
    }
  one = limber_scanner_unescape (key_text (self, a), a->length);
  two = limber_scanner_unescape (key_text (self, b), b->length);
  return strcmp (one, two);
}

static void
report (LimberScanner *self, const LimberJsonKey *first, const LimberJsonKey *again)
{
  g_autofree char *name = limber_scanner_unescape (key_text (self, again), again->length);
  g_autofree char *shown = g_utf8_substring (name, 0, MIN (g_utf8_strlen (name, -1), 80));
  guint line = 1;
  guint column = 1;

  limber_json_line_column (self->data,
                           limber_json_start (self->data, (gsize) (self->end - self->data)),
                           first->offset - 1, &line, &column);
  limber_scanner_fault (
      self, self->data + again->offset - 1,
      g_strdup_printf (_ ("the key '%s' is given twice in one object; the first is "
                          "on line %u, column %u"),
                       shown, line, column));
  limber_scanner_spare (self);
}

/* The value of the last one holds, so the first, up to the key behind it, can go. */
static void
offer_removal (LimberScanner *self, const LimberJsonKey *key)
{
  const LimberJsonKey *next = key + 1;

  limber_scanner_offer (self, self->data + key->offset - 1, next->offset - key->offset, "");
}

static void
compare_each (LimberScanner *self, gsize first)
{
  for (gsize i = first + 1; i < self->n_keys; i++)
    for (gsize j = first; j < i; j++)
      if (self->keys[i].hash == self->keys[j].hash
          && compare_texts (self, &self->keys[i], &self->keys[j]) == 0)
        {
          report (self, &self->keys[j], &self->keys[i]);
          offer_removal (self, &self->keys[j]);
          break;
        }
}

static int
compare_keys (gconstpointer a, gconstpointer b, gpointer self)
{
  const LimberJsonKey *one = a;
  const LimberJsonKey *two = b;
  int order = (one->hash > two->hash) - (one->hash < two->hash);

  if (order == 0)
    order = compare_texts (self, one, two);
  return order != 0 ? order : (one->offset > two->offset) - (one->offset < two->offset);
}

static void
compare_sorted (LimberScanner *self, gsize first)
{
  LimberJsonKey *keys = self->keys + first;
  gsize n = self->n_keys - first;
  gsize same = 0;

  g_qsort_with_data (keys, (int) n, sizeof *keys, compare_keys, self);
  for (gsize i = 1; i < n; i++)
    if (keys[i].hash == keys[same].hash && compare_texts (self, &keys[i], &keys[same]) == 0)
      report (self, &keys[same], &keys[i]);
    else
      same = i;
}

void
limber_scanner_keys_end (LimberScanner *self, gsize first)
{
  if (self->n_keys - first <= FEW)
    compare_each (self, first);
  else
    compare_sorted (self, first);
  self->n_keys = first;
}
