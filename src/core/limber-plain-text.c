/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-plain-text.h"

#include <string.h>

#define FIRST_STRONG_ISOLATE "\u2068"
#define POP_ISOLATE "\u2069"

/* A file's name may be so long, in letters. */
#define NAME_MAX_LETTERS 60

/* What leads to another folder here, or is refused by a memory stick or by another system. */
#define NOT_IN_NAMES "/\\:*?\"<>|"

gboolean
limber_is_direction_mark (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
}

/* Unicode has them for a program's own use, and cairo draws no page with one of them. */
static gboolean
is_no_character (gunichar c)
{
  return (c >= 0xfdd0 && c <= 0xfdef) || (c & 0xfffe) == 0xfffe;
}

static gboolean
is_break (gunichar c)
{
  return c == '\n' || c == '\r' || c == '\t' || c == 0x2028 || c == 0x2029;
}

char *
limber_plain_text (const char *text)
{
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);
  GString *plain = g_string_sized_new (strlen (valid));

  for (const char *p = valid; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (is_break (c))
        g_string_append_c (plain, ' ');
      else if (!g_unichar_iscntrl (c) && !limber_is_direction_mark (c) && !is_no_character (c))
        g_string_append_unichar (plain, c);
    }
  return g_string_free (plain, FALSE);
}

char *
limber_isolate_text (const char *text)
{
  g_autofree char *plain = limber_plain_text (text);

  return g_strconcat (FIRST_STRONG_ISOLATE, plain, POP_ISOLATE, NULL);
}

char *
limber_file_name (const char *title, const char *fallback)
{
  g_autofree char *plain = limber_plain_text (title);
  g_autofree char *name =
      g_utf8_substring (plain, 0, MIN (NAME_MAX_LETTERS, g_utf8_strlen (plain, -1)));

  g_strdelimit (name, NOT_IN_NAMES, '-');
  g_strstrip (name);
  return name[0] != '\0' && name[0] != '.' ? g_steal_pointer (&name) : g_strdup (fallback);
}
