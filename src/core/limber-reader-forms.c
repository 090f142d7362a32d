/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#define SLUG_MAX 64

gboolean
limber_is_slug (const char *text)
{
  gsize n = strspn (text, "abcdefghijklmnopqrstuvwxyz0123456789-");

  return n > 0 && n <= SLUG_MAX && text[n] == '\0' && text[0] != '-' && text[n - 1] != '-'
         && strstr (text, "--") == NULL;
}

/* Small letters of ASCII, and hyphens between them; accents are taken off. */
char *
limber_slug (const char *text)
{
  g_autofree char *plain = g_str_to_ascii (text, "C");
  GString *slug = g_string_new (NULL);

  for (const char *p = plain; *p != '\0' && slug->len < SLUG_MAX; p++)
    if (g_ascii_isalnum (*p))
      g_string_append_c (slug, g_ascii_tolower (*p));
    else if (*p != '\'' && *p != '?' && slug->len > 0 && slug->str[slug->len - 1] != '-')
      g_string_append_c (slug, '-');
  if (slug->len > 0 && slug->str[slug->len - 1] == '-')
    g_string_truncate (slug, slug->len - 1);
  return g_string_free (slug, slug->len == 0);
}

/* @wanted and @wanted_words are not yet translated: a good file has no need of it.  @mend
 * (nullable) makes of a text that has not the form what it may have meant. */
static char *
read_form (LimberReader *self, const LimberValue *value, gboolean (*is_form) (const char *),
           const char *wanted, const char *wanted_words, char *(*mend) (const char *) )
{
  g_autofree char *mended = NULL;
  const char *text;

  if (value == NULL)
    return NULL;
  text = limber_value_text (value);
  if (text != NULL && is_form (text))
    return g_strdup (text);
  limber_reader_wrong (self, value, _ (wanted), _ (wanted_words));
  mended = text != NULL && mend != NULL ? mend (text) : NULL;
  if (mended != NULL && is_form (mended))
    limber_reader_offer_text (self, mended, NULL);
  else
    limber_reader_offer_optional_removal (self, value);
  return NULL;
}

char *
limber_reader_slug (LimberReader *self, const LimberValue *value)
{
  return read_form (self, value, limber_is_slug,
                    N_ ("small letters a to z, digits and single hyphens, such as 'cat-camel', 64 "
                        "characters at most"),
                    N_ ("in small letters, digits and single hyphens, such as cat-camel"),
                    limber_slug);
}

/* Whether text has digits where pattern has '0', and else is the same. */
static gboolean
matches (const char *text, const char *pattern)
{
  for (; *pattern != '\0'; text++, pattern++)
    if (*pattern == '0' ? !g_ascii_isdigit (*text) : *text != *pattern)
      return FALSE;
  return *text == '\0';
}

static gboolean
is_date (const char *text)
{
  return matches (text, "0000-00-00")
         && g_date_valid_dmy ((GDateDay) atoi (text + 8), (GDateMonth) atoi (text + 5),
                              (GDateYear) atoi (text));
}

/* As "2026-3-9" or "2026/03/09". */
static char *
mend_date (const char *text)
{
  int year;
  int month;
  int day;

  if (sscanf (text, "%4d%*1[-/.]%2d%*1[-/.]%2d", &year, &month, &day) != 3)
    return NULL;
  return g_strdup_printf ("%04d-%02d-%02d", year, month, day);
}

char *
limber_reader_date (LimberReader *self, const LimberValue *value)
{
  return read_form (self, value, is_date,
                    N_ ("a date of the calendar, written YEAR-MONTH-DAY, such as \"2026-03-09\""),
                    N_ ("a date of the calendar, written as 2026-03-09"), mend_date);
}

static gboolean
is_time_of_day (const char *text)
{
  return (matches (text, "00:00") || (matches (text, "00:00:00") && atoi (text + 6) < 60))
         && atoi (text) < 24 && atoi (text + 3) < 60;
}

/* As "8:30" or "8.30". */
static char *
mend_time (const char *text)
{
  int hour;
  int minute;

  if (sscanf (text, "%2d%*1[:.h]%2d", &hour, &minute) != 2)
    return NULL;
  return g_strdup_printf ("%02d:%02d", hour, minute);
}

char *
limber_reader_time_of_day (LimberReader *self, const LimberValue *value)
{
  char *time = read_form (self, value, is_time_of_day, N_ ("a time of day, such as \"08:30\""),
                          N_ ("a time of day, such as 08:30"), mend_time);

  if (time != NULL)
    time[5] = '\0';
  return time;
}

/* The subtags of a language tag (RFC 5646, 2.1), from left to right. */
typedef struct
{
  const char *text;
  gsize length;
} Subtag;

static Subtag
next_subtag (Subtag last)
{
  const char *start = last.text + last.length + (last.text[last.length] == '-' ? 1 : 0);

  return (Subtag){ start, strcspn (start, "-") };
}

static gboolean
subtag_is (Subtag tag, gsize min, gsize max, gboolean (*kind) (char))
{
  if (tag.length < min || tag.length > max)
    return FALSE;
  for (gsize i = 0; i < tag.length; i++)
    if (!kind (tag.text[i]))
      return FALSE;
  return TRUE;
}

static gboolean
is_alpha (char c)
{
  return g_ascii_isalpha (c);
}

static gboolean
is_digit (char c)
{
  return g_ascii_isdigit (c);
}

static gboolean
is_alnum (char c)
{
  return g_ascii_isalnum (c);
}

static gboolean
is_variant (Subtag tag)
{
  return subtag_is (tag, 5, 8, is_alnum)
         || (subtag_is (tag, 4, 4, is_alnum) && g_ascii_isdigit (tag.text[0]));
}

/* Passes over an extension or private use: a single letter and the subtags that belong to it. */
static gboolean
skip_extension (Subtag *tag)
{
  gsize min = g_ascii_tolower (*tag->text) == 'x' ? 1 : 2;

  if (!subtag_is (*tag, 1, 1, is_alnum))
    return FALSE;
  *tag = next_subtag (*tag);
  if (!subtag_is (*tag, min, 8, is_alnum))
    return FALSE;
  while (subtag_is (*tag, min, 8, is_alnum))
    *tag = next_subtag (*tag);
  return TRUE;
}

static gboolean
is_language_tag (const char *text)
{
  Subtag tag = { text, strcspn (text, "-") };

  if (text[0] != '\0' && text[strlen (text) - 1] == '-')
    return FALSE;
  if (tag.length != 1 && !subtag_is (tag, 2, 8, is_alpha))
    return FALSE;
  if (tag.length > 1)
    {
      gboolean extended = tag.length <= 3;

      tag = next_subtag (tag);
      for (int i = 0; i < 3 && extended && subtag_is (tag, 3, 3, is_alpha); i++)
        tag = next_subtag (tag);
      if (subtag_is (tag, 4, 4, is_alpha))
        tag = next_subtag (tag);
      if (subtag_is (tag, 2, 2, is_alpha) || subtag_is (tag, 3, 3, is_digit))
        tag = next_subtag (tag);
      while (is_variant (tag))
        tag = next_subtag (tag);
    }
  else if (g_ascii_tolower (*text) != 'x')
    return FALSE;
  while (tag.length > 0)
    if (!skip_extension (&tag))
      return FALSE;
  return *tag.text == '\0';
}

char *
limber_reader_language (LimberReader *self, const LimberValue *value)
{
  return read_form (self, value, is_language_tag,
                    N_ ("a language tag, such as \"en\" or \"en-US\""),
                    N_ ("a short name of a language, such as en or de-CH"), NULL);
}

static gboolean
has_picture_suffix (const char *name)
{
  static const char *const suffixes[] = { ".png", ".jpg", ".jpeg", ".svg", ".webp" };
  g_autofree char *lower = g_ascii_strdown (name, -1);

  for (gsize i = 0; i < G_N_ELEMENTS (suffixes); i++)
    if (g_str_has_suffix (lower, suffixes[i]) && strlen (lower) > strlen (suffixes[i])
        && lower[strlen (lower) - strlen (suffixes[i]) - 1] != '/')
      return TRUE;
  return FALSE;
}

/* A scheme as in "https:" or a drive as in "C:" before the first slash. */
static gboolean
has_scheme (const char *name)
{
  gsize n = strcspn (name, ":/");

  return name[n] == ':' && n > 0;
}

/* Whether a file of this name lies in the routine's own folder or below it. */
static gboolean
is_inside (const char *name)
{
  g_auto (GStrv) parts = g_strsplit (name, "/", -1);

  return name[0] != '/' && strchr (name, '\\') == NULL && !has_scheme (name)
         && !g_strv_contains ((const char *const *) parts, "..");
}

gboolean
limber_is_picture_name (const char *name)
{
  return is_inside (name) && has_picture_suffix (name);
}

char *
limber_reader_picture (LimberReader *self, const LimberValue *value)
{
  g_autofree char *name = limber_reader_text (self, value, LIMBER_TEXT_MAX,
                                              LIMBER_TEXT_NOT_EMPTY | LIMBER_TEXT_ONE_LINE);

  if (name == NULL)
    return NULL;
  if (!is_inside (name))
    limber_reader_wrong (self, value,
                         _ ("the name of a file in the same folder or a folder inside it, such as "
                            "\"pictures/bridge.png\""),
                         _ ("the name of a file beside the routine, or in a folder beside it"));
  else if (!has_picture_suffix (name))
    limber_reader_wrong (self, value,
                         _ ("a PNG, JPEG, SVG or WebP file (.png .jpg .jpeg .svg .webp)"),
                         _ ("a PNG, JPEG, SVG or WebP file (.png .jpg .jpeg .svg .webp)"));
  else
    return g_steal_pointer (&name);
  return NULL;
}
