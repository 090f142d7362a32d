/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json.h"

#include "limber-config.h"

#include <math.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-bytes.h"
#include "limber-json-private.h"

/* What a string may hold as it is: all ASCII but control characters, the quote and the backslash.
 */
static inline gboolean
is_plain (char c)
{
  return (guchar) c >= 0x20 && (guchar) c < 0x80 && c != '"' && c != '\\';
}

/* The first byte that is not plain, or the end. */
static const char *
skip_plain (const char *p, const char *end)
{
  for (; end - p >= 8; p += 8)
    {
      guint64 bytes = limber_bytes_load (p);

      if (!limber_bytes_printable (bytes) || !limber_bytes_lack (bytes, '"')
          || !limber_bytes_lack (bytes, '\\'))
        break;
    }
  while (p < end && is_plain (*p))
    p++;
  return p;
}

/* Four hexadecimal digits, or -1. */
static int
hex4 (const char *p, const char *end)
{
  int value = 0;

  if (end - p < 4)
    return -1;
  for (int i = 0; i < 4; i++)
    if (!g_ascii_isxdigit (p[i]))
      return -1;
    else
      value = value * 16 + g_ascii_xdigit_value (p[i]);
  return value;
}

static gboolean
is_high (int code)
{
  return code >= 0xD800 && code <= 0xDBFF;
}

static gboolean
is_low (int code)
{
  return code >= 0xDC00 && code <= 0xDFFF;
}

static void
bad_escape (LimberScanner *self, gsize length, char *message, const char *meant)
{
  limber_scanner_fault (self, self->p, message);
  if (meant != NULL)
    limber_scanner_offer (self, self->p, length, meant);
  limber_scanner_mend (self, self->p, length, "?");
  self->p += length;
}

static void
scan_unicode_escape (LimberScanner *self)
{
  int code = hex4 (self->p + 2, self->end);
  int next = -1;

  if (self->end - self->p >= 12 && self->p[6] == '\\' && self->p[7] == 'u')
    next = hex4 (self->p + 8, self->end);
  if (code < 0)
    bad_escape (self, 2, g_strdup (_ ("\\u must be followed by four hexadecimal digits")), NULL);
  else if (code == 0)
    bad_escape (self, 6, g_strdup (_ ("a text cannot hold the character \\u0000")), "");
  else if (is_low (code) || (is_high (code) && !is_low (next)))
    bad_escape (
        self, 6,
        g_strdup_printf (_ ("'%.6s' is one half of a character; it needs the other half"), self->p),
        NULL);
  else
    self->p += is_high (code) ? 12 : 6;
}

/* Returns FALSE where the file ends. */
static gboolean
scan_escape (LimberScanner *self)
{
  char c;

  if (self->end - self->p < 2)
    {
      self->p = self->end;
      return FALSE;
    }
  c = self->p[1];
  if (c == 'u')
    scan_unicode_escape (self);
  else if (c != '\0' && strchr ("\"\\/bfnrt", c) != NULL)
    self->p += 2;
  else
    bad_escape (self, 1,
                g_strdup (_ ("a backslash stands only before one of \" \\ / b f n r t u; to write "
                             "a backslash, write two")),
                "\\\\");
  return TRUE;
}

/* A byte of 0x80 or more: one character of UTF-8. */
static void
scan_character (LimberScanner *self)
{
  gunichar c = g_utf8_get_char_validated (self->p, (gssize) (self->end - self->p));

  if ((gint32) c >= 0)
    {
      self->p += g_unichar_to_utf8 (c, NULL);
      return;
    }
  limber_scanner_fault (
      self, self->p,
      g_strdup_printf (_ ("this byte (0x%02X) is not UTF-8; save the file with UTF-8 encoding"),
                       (guchar) *self->p));
  while (self->p < self->end && (guchar) *self->p >= 0x80
         && (gint32) g_utf8_get_char_validated (self->p, (gssize) (self->end - self->p)) < 0)
    limber_scanner_mend (self, self->p++, 1, "?");
}

/* A line end inside a text most often means that its quotation mark was forgotten. */
static gboolean
scan_control (LimberScanner *self, const char *open)
{
  char c = *self->p;

  if (c == '\n' || c == '\r')
    {
      limber_scanner_fault (
          self, open,
          g_strdup (_ ("this text has no closing quotation mark on its line; a new "
                       "line inside a text is written \\n")));
      return FALSE;
    }
  limber_scanner_fault (self, self->p,
                        c == '\t' ? g_strdup (_ ("a tab inside a text is written \\t"))
                        : c == '\0'
                            ? g_strdup (_ ("there is a NUL byte here; take it out"))
                            : g_strdup_printf (_ ("there is a control character (U+%04X) here; "
                                                  "take it out"),
                                               (guchar) c));
  limber_scanner_offer (self, self->p, 1, c == '\t' ? "\\t" : "");
  while (self->p < self->end && *self->p == c)
    limber_scanner_mend (self, self->p++, 1, "");
  return TRUE;
}

static gboolean
scan_single_quoted (LimberScanner *self, LimberJsonKey *key)
{
  const char *open = self->p;
  const char *p = open + 1;
  g_autofree char *meant = NULL;

  limber_scanner_fault (self, open,
                        g_strdup (_ ("texts and keys stand in double quotation marks (\"), not in "
                                     "single ones (')")));
  limber_scanner_spare (self);
  while (p < self->end && is_plain (*p) && *p != '\'')
    p++;
  if (p == self->end || *p != '\'')
    return FALSE;
  meant = g_strdup_printf ("\"%.*s\"", (int) (p - open - 1), open + 1);
  limber_scanner_offer (self, open, (gsize) (p + 1 - open), meant);
  limber_scanner_mend (self, open, 1, "\"");
  limber_scanner_mend (self, p, 1, "\"");
  self->p = p + 1;
  if (key != NULL)
    *key = (LimberJsonKey){ .offset = (gsize) (open + 1 - self->data),
                            .length = (gsize) (p - open - 1) };
  return TRUE;
}

gboolean
limber_scanner_string (LimberScanner *self, LimberJsonKey *key)
{
  const char *open = self->p;
  gboolean escaped = FALSE;

  if (*open == '\'')
    return scan_single_quoted (self, key);
  self->p++;
  for (;;)
    {
      self->p = skip_plain (self->p, self->end);
      if (self->p == self->end)
        {
          limber_scanner_fault (self, open,
                                g_strdup (_ ("this text has no closing quotation mark")));
          return FALSE;
        }
      if (*self->p == '"')
        break;
      if ((guchar) *self->p >= 0x80)
        scan_character (self);
      else if (*self->p != '\\')
        {
          if (!scan_control (self, open))
            return FALSE;
        }
      else
        {
          escaped = TRUE;
          scan_escape (self);
        }
    }
  if (key != NULL)
    *key = (LimberJsonKey){ .offset = (gsize) (open + 1 - self->data),
                            .length = (gsize) (self->p - open - 1),
                            .escaped = escaped };
  self->p++;
  return TRUE;
}

static const char *
skip_digits (const char *p, const char *end)
{
  while (p < end && g_ascii_isdigit (*p))
    p++;
  return p;
}

static gboolean
is_token_char (char c)
{
  return g_ascii_isalnum (c) || c == '.' || c == '+' || c == '-' || c == '_';
}

/* Reads a token that is no JSON value, and puts a zero in its place. */
static gboolean
odd_token (LimberScanner *self, const char *start, char *message, const char *meant)
{
  limber_scanner_fault (self, start, message);
  while (self->p < self->end && is_token_char (*self->p))
    self->p++;
  if (self->p == start)
    return FALSE;
  if (meant != NULL)
    limber_scanner_offer (self, start, (gsize) (self->p - start), meant);
  limber_scanner_mend (self, start, (gsize) (self->p - start), "0");
  return TRUE;
}

static gboolean
is_made_of (const char *start, const char *end, const char *chars)
{
  for (const char *p = start; p < end; p++)
    if (strchr (chars, *p) == NULL)
      return FALSE;
  return TRUE;
}

/* What is left of a number without its plus sign and the zeros in front; NULL if that is none. */
static char *
without_front (const char *start, const char *end)
{
  const char *digits = *start == '-' || *start == '+' ? start + 1 : start;
  const char *p = digits;

  while (p + 1 < end && *p == '0' && g_ascii_isdigit (p[1]))
    p++;
  if (p == end || skip_digits (p, end) != end || end - p > 18)
    return NULL;
  return g_strdup_printf ("%s%.*s", *start == '-' ? "-" : "", (int) (end - p), p);
}

static gboolean
bad_number (LimberScanner *self, const char *start)
{
  const char *digits = *start == '-' || *start == '+' ? start + 1 : start;
  const char *p = start;
  g_autofree char *meant = NULL;
  int n;

  while (p < self->end && is_token_char (*p))
    p++;
  n = (int) MIN (p - start, 40);
  meant = without_front (start, p);
  if (*start == '+')
    return odd_token (
        self, start,
        g_strdup_printf (_ ("'%.*s' is not a number here; leave out the plus sign"), n, start),
        meant);
  if (p - digits > 1 && digits[0] == '0' && g_ascii_isdigit (digits[1]))
    return odd_token (self, start,
                      g_strdup_printf (_ ("'%.*s' is not a number here; leave out the zero in "
                                          "front"),
                                       n, start),
                      meant);
  if (digits < p && g_ascii_isalpha (*digits))
    return odd_token (
        self, start, g_strdup_printf (_ ("'%.*s' is not allowed; write a number"), n, start), NULL);
  if (is_made_of (digits, p, "0123456789.eE+-"))
    return odd_token (self, start,
                      g_strdup_printf (_ ("'%.*s' is not a number; a digit is missing"), n, start),
                      NULL);
  return odd_token (
      self, start,
      g_strdup_printf (_ ("'%.*s' is not a number; are quotation marks missing?"), n, start), NULL);
}

/* Integers that do not fit 64 bits, and numbers beyond a double, would be changed on the way. */
static gboolean
is_too_large (const char *start, const char *end, gboolean integer)
{
  char buffer[64];
  g_autofree char *longer = NULL;
  gsize n = (gsize) (end - start);
  char *text = buffer;

  if (integer ? n <= 18
              : n < 300 && memchr (start, 'e', n) == NULL && memchr (start, 'E', n) == NULL)
    return FALSE;
  if (n >= sizeof buffer)
    text = longer = g_malloc (n + 1);
  memcpy (text, start, n);
  text[n] = '\0';
  if (integer)
    return !g_ascii_string_to_signed (text, 10, G_MININT64, G_MAXINT64, NULL, NULL);
  return isinf (g_ascii_strtod (text, NULL));
}

static gboolean
check_range (LimberScanner *self, const char *start, gboolean integer)
{
  if (!is_too_large (start, self->p, integer))
    return TRUE;
  limber_scanner_fault (self, start, g_strdup (_ ("this number is too large")));
  limber_scanner_mend (self, start, (gsize) (self->p - start), "0");
  return TRUE;
}

/* The digits after a point or an exponent, of which there must be one; NULL where there is none. */
static const char *
need_digits (const char *p, const char *end)
{
  const char *after = skip_digits (p, end);

  return after > p ? after : NULL;
}

gboolean
limber_scanner_number (LimberScanner *self)
{
  const char *start = self->p;
  const char *p = *start == '-' ? start + 1 : start;
  const char *digits = p;
  gboolean integer = TRUE;

  p = need_digits (p, self->end);
  if (p == NULL || (*digits == '0' && p > digits + 1))
    return bad_number (self, start);
  if (p < self->end && *p == '.')
    {
      integer = FALSE;
      p = need_digits (p + 1, self->end);
    }
  if (p != NULL && p < self->end && (*p == 'e' || *p == 'E'))
    {
      integer = FALSE;
      p += p + 1 < self->end && (p[1] == '+' || p[1] == '-') ? 2 : 1;
      p = need_digits (p, self->end);
    }
  if (p == NULL || (p < self->end && is_token_char (*p)))
    return bad_number (self, start);
  self->p = p;
  return check_range (self, start, integer);
}

/* Words of other languages that mean one of JSON's. */
static const char *
right_word (const char *word, gsize n)
{
  static const char *const pairs[][2] = {
    { "true", "true" }, { "yes", "true" },       { "on", "true" },   { "false", "false" },
    { "no", "false" },  { "off", "false" },      { "null", "null" }, { "none", "null" },
    { "nil", "null" },  { "undefined", "null" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (pairs); i++)
    if (strlen (pairs[i][0]) == n && g_ascii_strncasecmp (pairs[i][0], word, n) == 0)
      return pairs[i][1];
  return NULL;
}

static gboolean
is_word (const LimberScanner *self, const char *word, gsize n)
{
  return (gsize) (self->end - self->p) >= n && memcmp (self->p, word, n) == 0
         && ((gsize) (self->end - self->p) == n || !is_token_char (self->p[n]));
}

static gboolean
no_value (LimberScanner *self)
{
  gunichar c = g_utf8_get_char_validated (self->p, (gssize) (self->end - self->p));
  const char *message = _ ("a value must stand here: a text in quotation marks, a number, true, "
                           "false, a list or an object");

  gboolean curly = c == 0x201C || c == 0x201D || c == 0x201E || c == 0x2018 || c == 0x2019;

  if (curly)
    message = _ ("this is a curly quotation mark; use the straight one (\")");
  limber_scanner_fault (self, self->p, g_strdup (message));
  if (curly)
    limber_scanner_offer (self, self->p, (gsize) g_unichar_to_utf8 (c, NULL), "\"");
  return FALSE;
}

gboolean
limber_scanner_word (LimberScanner *self)
{
  const char *start = self->p;
  const char *p = start;
  g_autofree char *quoted = NULL;
  gboolean good;
  const char *meant;
  int n;

  if (is_word (self, "true", 4) || is_word (self, "null", 4))
    {
      self->p += 4;
      return TRUE;
    }
  if (is_word (self, "false", 5))
    {
      self->p += 5;
      return TRUE;
    }
  if (!g_ascii_isalpha (*start))
    return no_value (self);
  while (p < self->end && is_token_char (*p))
    p++;
  n = (int) MIN (p - start, 40);
  meant = right_word (start, (gsize) (p - start));
  if (n == 3 && memcmp (start, "NaN", 3) == 0)
    return odd_token (self, start, g_strdup (_ ("'NaN' is not allowed; write a number")), NULL);
  if (n == 8 && memcmp (start, "Infinity", 8) == 0)
    return odd_token (self, start, g_strdup (_ ("'Infinity' is not allowed; write a number")),
                      NULL);
  quoted = g_strdup_printf ("\"%.*s\"", (int) (p - start), start);
  good =
      meant != NULL ? odd_token (
          self, start, g_strdup_printf (_ ("'%.*s' must be written '%s'"), n, start, meant), meant)
                    : odd_token (self, start,
                                 g_strdup_printf (_ ("'%.*s' must stand in double quotation marks"),
                                                  n, start),
                                 quoted);
  limber_scanner_spare (self);
  return good;
}

/* Spaces that only look like one, as word processors put them. */
static gboolean
is_odd_space (gunichar c)
{
  return c == 0xFEFF || c == 0x2028 || c == 0x2029 || c == 0x200B || c == 0x3000
         || (g_unichar_isspace (c) && c >= 0x80);
}

static const char *
comment_end (const LimberScanner *self)
{
  const char *p = self->p;
  const char *end;

  if (*p == '#' || (self->end - p >= 2 && p[1] == '/'))
    {
      end = memchr (p, '\n', (gsize) (self->end - p));
      return end != NULL ? end : self->end;
    }
  if (self->end - p < 2 || p[1] != '*')
    return NULL;
  end = g_strstr_len (p + 2, (gssize) (self->end - p - 2), "*/");
  return end != NULL ? end + 2 : self->end;
}

gboolean
limber_scanner_oddity (LimberScanner *self)
{
  const char *end = self->p + 1;
  char *message;

  if (*self->p == '\0')
    {
      while (end < self->end && *end == '\0')
        end++;
      message = g_strdup (_ ("there is a NUL byte here; take it out"));
    }
  else if (*self->p == '/' || *self->p == '#')
    {
      end = comment_end (self);
      message = g_strdup (_ ("a comment is not allowed here; a key that begins with 'x-' can hold "
                             "your notes"));
    }
  else
    {
      gunichar c = g_utf8_get_char_validated (self->p, (gssize) (self->end - self->p));

      if ((gint32) c < 0 || !is_odd_space (c))
        return FALSE;
      end = g_utf8_next_char (self->p);
      message = g_strdup_printf (_ ("this is no ordinary space (U+%04X); put one in its place"), c);
    }
  if (end == NULL)
    {
      g_free (message);
      return FALSE;
    }
  limber_scanner_fault (self, self->p, message);
  if (*self->p == '/' || *self->p == '#')
    limber_scanner_spare (self);
  limber_scanner_offer (self, self->p, (gsize) (end - self->p),
                        (guchar) *self->p >= 0x80 ? " " : "");
  limber_scanner_mend (self, self->p, (gsize) (end - self->p), "");
  self->p = end;
  return TRUE;
}
