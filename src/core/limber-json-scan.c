/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json-private.h"
#include "limber-parser.h"

static gboolean scan_value (LimberScanner *self);

void
limber_scanner_fault (LimberScanner *self, const char *at, char *message)
{
  limber_faults_add_at (self->faults, (gsize) (at - self->data), message);
}

void
limber_scanner_spare (LimberScanner *self)
{
  /* Translators: of a place in a file */
  limber_faults_reword (self->faults, g_strdup (_ ("this is not written as it must be")));
}

void
limber_scanner_offer (LimberScanner *self, const char *at, gsize length, const char *with)
{
  limber_faults_offer (self->faults,
                       limber_fix_new_bytes ((gsize) (at - self->data), length, with));
}

void
limber_scanner_mend (LimberScanner *self, const char *at, gsize length, const char *with)
{
  gsize n = strlen (with);

  if (self->mended == NULL)
    self->mended = g_memdup2 (self->data, (gsize) (self->end - self->data));
  memcpy (self->mended + (at - self->data), with, n);
  memset (self->mended + (at - self->data) + n, ' ', length - n);
}

guint
limber_scanner_line (const LimberScanner *self, const char *at)
{
  guint line = 1;
  guint column = 1;

  limber_json_line_column (self->data, 0, (gsize) (at - self->data), &line, &column);
  return line;
}

/* The file ends inside the list or the object that began at open. */
static gboolean
ended (LimberScanner *self, const char *open)
{
  limber_scanner_fault (
      self, self->end,
      g_strdup_printf (*open == '{'
                           ? _ ("the file ends here, but the '{' of line %u has no '}' yet")
                           : _ ("the file ends here, but the '[' of line %u has no ']' yet"),
                       limber_scanner_line (self, open)));
  limber_scanner_offer (self, self->end, 0, *open == '{' ? "}\n" : "]\n");
  return FALSE;
}

/* Where the token before the place ends. */
static const char *
token_end (const LimberScanner *self)
{
  const char *p = self->p;

  while (p > self->data && limber_scanner_is_space (p[-1]))
    p--;
  return p;
}

/* Puts mark where there is white space before the place; without any there is no room. */
static gboolean
mend_before (LimberScanner *self, const char *mark)
{
  if (!limber_scanner_is_space (self->p[-1]))
    return FALSE;
  limber_scanner_mend (self, self->p - 1, 1, mark);
  return TRUE;
}

static gboolean
begins_value (char c)
{
  return c == '"' || c == '{' || c == '[' || c == '-' || c == '\'' || g_ascii_isalnum (c);
}

static gboolean
wrong_closer (LimberScanner *self, const char *open)
{
  limber_scanner_fault (
      self, self->p,
      g_strdup_printf (*open == '{'
                           ? _ ("the '{' of line %u must be closed with '}', not with ']'")
                           : _ ("the '[' of line %u must be closed with ']', not with '}'"),
                       limber_scanner_line (self, open)));
  return FALSE;
}

/* What follows a value is neither a comma nor the end of its list or object. */
static gboolean
no_comma (LimberScanner *self, const char *open)
{
  char c = *self->p;

  if (c == '}' || c == ']')
    return wrong_closer (self, open);
  if (c == ';')
    {
      limber_scanner_fault (self, self->p, g_strdup (_ ("this must be a comma, not a semicolon")));
      limber_scanner_offer (self, self->p, 1, ",");
      limber_scanner_mend (self, self->p++, 1, ",");
      return TRUE;
    }
  if (self->p[-1] == '"' && c != '"' && c != ':')
    {
      limber_scanner_fault (
          self, self->p,
          g_strdup (_ ("the text ends before this; a quotation mark inside a text "
                       "is written \\\"")));
      return FALSE;
    }
  limber_scanner_fault (self, self->p,
                        begins_value (c)
                            ? g_strdup (_ ("a comma is missing before this"))
                            : g_strdup (_ ("there must be a comma or a closing bracket "
                                           "here")));
  if (begins_value (c))
    limber_scanner_offer (self, token_end (self), 0, ",");
  return begins_value (c) && mend_before (self, ",");
}

/* Passes over commas where there must be a value or the end. */
static void
skip_commas (LimberScanner *self)
{
  while (self->p < self->end && *self->p == ',')
    {
      limber_scanner_fault (self, self->p, g_strdup (_ ("there is a comma too many here")));
      limber_scanner_offer (self, self->p, 1, "");
      limber_scanner_mend (self, self->p++, 1, "");
      limber_scanner_space (self);
    }
}

/*
 * After a value: goes on to the next, or to the end.  A comma right before the end is one too many.
 */
static gboolean
scan_separator (LimberScanner *self, const char *open)
{
  char closer = *open == '{' ? '}' : ']';
  const char *comma;

  limber_scanner_space (self);
  if (self->p == self->end)
    return ended (self, open);
  if (*self->p == closer)
    return TRUE;
  comma = self->p;
  if (*comma == ',')
    self->p++;
  else if (!no_comma (self, open))
    return FALSE;
  limber_scanner_space (self);
  skip_commas (self);
  if (self->p < self->end && *self->p == closer)
    {
      limber_scanner_fault (
          self, comma,
          g_strdup_printf (_ ("there is no comma after the last entry, before '%c'"), closer));
      limber_scanner_offer (self, comma, 1, "");
      limber_scanner_mend (self, comma, 1, "");
    }
  return TRUE;
}

static gboolean
bad_key (LimberScanner *self)
{
  limber_scanner_fault (
      self, self->p,
      g_strdup (*self->p == ']' ? _ ("there is a ']' too many here")
                : begins_value (*self->p)
                    ? _ ("a key must stand here, in double quotation marks")
                    : _ ("a key in straight quotation marks (\") must stand here")));
  limber_scanner_spare (self);
  return FALSE;
}

static gboolean
scan_colon (LimberScanner *self, const LimberJsonKey *key)
{
  g_autofree char *name = NULL;

  limber_scanner_space (self);
  if (self->p < self->end && *self->p == ':')
    {
      self->p++;
      return TRUE;
    }
  name = g_utf8_make_valid (self->data + key->offset, (gssize) MIN (key->length, 80));
  limber_scanner_fault (
      self, self->p, g_strdup_printf (_ ("a colon is missing between '%s' and its value"), name));
  limber_scanner_spare (self);
  if (self->p < self->end && *self->p == '=')
    {
      limber_scanner_offer (self, self->p, 1, ":");
      limber_scanner_mend (self, self->p++, 1, ":");
      return TRUE;
    }
  if (self->p == self->end || !begins_value (*self->p))
    return FALSE;
  limber_scanner_offer (self, token_end (self), 0, ":");
  return mend_before (self, ":");
}

static gboolean
scan_member (LimberScanner *self)
{
  LimberJsonKey key;

  if (*self->p != '"' && *self->p != '\'')
    return bad_key (self);
  if (!limber_scanner_string (self, &key))
    return FALSE;
  limber_scanner_key_add (self, key);
  return scan_colon (self, &key) && scan_value (self);
}

static gboolean
enter (LimberScanner *self)
{
  if (self->depth == LIMBER_NESTING_MAX)
    {
      limber_scanner_fault (self, self->p,
                            g_strdup_printf (_ ("this is nested too deep: %u levels are the most"),
                                             LIMBER_NESTING_MAX));
      return FALSE;
    }
  self->depth++;
  self->p++;
  limber_scanner_space (self);
  skip_commas (self);
  return TRUE;
}

static gboolean
leave (LimberScanner *self)
{
  self->depth--;
  self->p++;
  return TRUE;
}

static gboolean
scan_object (LimberScanner *self)
{
  const char *open = self->p;
  gsize first_key = self->n_keys;

  if (!enter (self))
    return FALSE;
  while (self->p < self->end && *self->p != '}')
    if (!scan_member (self) || !scan_separator (self, open))
      return FALSE;
  if (self->p == self->end)
    return ended (self, open);
  limber_scanner_keys_end (self, first_key);
  return leave (self);
}

static gboolean
scan_array (LimberScanner *self)
{
  const char *open = self->p;

  if (!enter (self))
    return FALSE;
  while (self->p < self->end && *self->p != ']')
    if (*self->p == '}')
      return wrong_closer (self, open);
    else if (!scan_value (self) || !scan_separator (self, open))
      return FALSE;
  if (self->p == self->end)
    return ended (self, open);
  return leave (self);
}

static gboolean
scan_value (LimberScanner *self)
{
  limber_scanner_space (self);
  if (self->p == self->end)
    {
      limber_scanner_fault (self, self->p,
                            g_strdup (_ ("the file ends here, where a value must stand")));
      return FALSE;
    }
  switch (*self->p)
    {
    case '"':
    case '\'':
      return limber_scanner_string (self, NULL);
    case '{':
      return scan_object (self);
    case '[':
      return scan_array (self);
    default:
      if (g_ascii_isdigit (*self->p) || *self->p == '-' || *self->p == '+' || *self->p == '.')
        return limber_scanner_number (self);
      return limber_scanner_word (self);
    }
}

gsize
limber_json_start (const char *data, gsize size)
{
  return size >= 3 && memcmp (data, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
}

void
limber_json_line_column (const char *data, gsize from, gsize offset, guint *line, guint *column)
{
  for (const char *p = data + from; p < data + offset;)
    {
      gunichar c = (guchar) *p < 0x80 ? (gunichar) *p
                                      : g_utf8_get_char_validated (p, (gssize) (data + offset - p));

      *line += c == '\n' ? 1 : 0;
      *column = c == '\n' ? 1 : *column + 1;
      /* A byte that is no UTF-8 counts as one character. */
      p = (gint32) c < 0 ? p + 1 : p + g_unichar_to_utf8 (c, NULL);
    }
}

/* Says at once what would come out as a fault at every byte. */
static gboolean
is_no_text (LimberScanner *self)
{
  gsize size = (gsize) (self->end - self->p);
  const char *start;

  if (size >= 2 && (memcmp (self->p, "\xFF\xFE", 2) == 0 || memcmp (self->p, "\xFE\xFF", 2) == 0))
    {
      limber_scanner_fault (self, self->p,
                            g_strdup (_ ("this file is in UTF-16; save it as UTF-8")));
      return TRUE;
    }
  start = self->p;
  limber_scanner_space (self);
  if (self->p == self->end)
    limber_scanner_fault (self, start, g_strdup (_ ("this file is empty")));
  return self->p == self->end;
}

static void
scan_trailing (LimberScanner *self)
{
  const char *end = self->p;

  limber_scanner_space (self);
  if (self->p < self->end)
    limber_scanner_fault (self, self->p,
                          g_strdup (_ ("nothing may follow the last '}'; is there one too many "
                                       "before this?")));
  self->p = end;
}

/* Field by field: to clear the room for keys would cost more than to read a small file. */
static void
scanner_init (LimberScanner *self, const char *data, gsize size, LimberFaults *faults)
{
  self->data = data;
  self->p = data + limber_json_start (data, size);
  self->end = data + size;
  self->mended = NULL;
  self->faults = faults;
  self->depth = 0;
  self->keys = self->few_keys;
  self->n_keys = 0;
  self->keys_size = G_N_ELEMENTS (self->few_keys);
}

gboolean
limber_json_scan (const char *data, gsize size, LimberFaults *faults, LimberJson *json)
{
  LimberScanner self;
  gboolean good;

  scanner_init (&self, data, size, faults);
  good = !is_no_text (&self) && scan_value (&self);
  if (good)
    scan_trailing (&self);
  if (self.keys != self.few_keys)
    g_free (self.keys);
  *json = (LimberJson){ .text = self.mended != NULL ? self.mended : data,
                        .start = limber_json_start (data, size),
                        .end = (gsize) (self.p - data),
                        .owned = self.mended };
  return good;
}

void
limber_json_clear (LimberJson *json)
{
  g_clear_pointer (&json->owned, g_free);
}
