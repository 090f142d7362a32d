/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-plain-text.h"

#include <string.h>

gboolean
limber_is_direction_mark (gunichar c)
{
  return c == 0x061c || c == 0x200e || c == 0x200f || (c >= 0x202a && c <= 0x202e)
         || (c >= 0x2066 && c <= 0x2069);
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
      else if (!g_unichar_iscntrl (c) && !limber_is_direction_mark (c))
        g_string_append_unichar (plain, c);
    }
  return g_string_free (plain, FALSE);
}
