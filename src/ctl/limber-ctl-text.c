/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ctl-text.h"

#include <string.h>
#include <unistd.h>

#include "limber-plain-text.h"

#define ELLIPSIS "…"

char *
limber_ctl_isolate (const char *text)
{
  if (!g_get_charset (NULL) || !isatty (STDOUT_FILENO))
    return limber_plain_text (text);
  return limber_isolate_text (text);
}

static guint
char_width (gunichar c)
{
  if (g_unichar_iszerowidth (c) || limber_is_direction_mark (c))
    return 0;
  return g_unichar_iswide (c) ? 2 : 1;
}

guint
limber_ctl_width (const char *text)
{
  guint width = 0;

  for (; *text; text = g_utf8_next_char (text))
    width += char_width (g_utf8_get_char (text));
  return width;
}

char *
limber_ctl_fit (const char *text, guint columns)
{
  guint width = 0;
  const char *end = text;

  if (limber_ctl_width (text) <= columns)
    return g_strdup (text);
  if (columns == 0)
    return g_strdup ("");
  while (width + char_width (g_utf8_get_char (end)) <= columns - 1)
    {
      width += char_width (g_utf8_get_char (end));
      end = g_utf8_next_char (end);
    }
  return g_strdup_printf ("%.*s" ELLIPSIS, (int) (end - text), text);
}

static void
append_spaces (GString *line, guint n)
{
  while (n-- > 0)
    g_string_append_c (line, ' ');
}

void
limber_ctl_append_cell (GString *line, const char *text, guint columns)
{
  g_autofree char *clean = limber_plain_text (text);
  guint width = limber_ctl_width (clean);

  g_string_append (line, clean);
  append_spaces (line, columns > width ? columns - width : 0);
}

void
limber_ctl_append_cell_right (GString *line, const char *text, guint columns)
{
  g_autofree char *clean = limber_plain_text (text);
  guint width = limber_ctl_width (clean);

  append_spaces (line, columns > width ? columns - width : 0);
  g_string_append (line, clean);
}

void
limber_ctl_append_wrapped (GString *out, const char *text, guint used, guint indent, guint columns)
{
  g_autofree char *clean = limber_plain_text (text);
  g_auto (GStrv) words = g_strsplit (clean, " ", -1);
  gboolean first = TRUE;

  for (gsize i = 0; words[i]; i++)
    {
      guint width = limber_ctl_width (words[i]);

      if (width == 0)
        continue;
      if (!first && used + 1 + width > columns)
        {
          g_string_append_c (out, '\n');
          append_spaces (out, indent);
          used = indent;
        }
      else if (!first)
        {
          g_string_append_c (out, ' ');
          used++;
        }
      g_string_append (out, words[i]);
      used += width;
      first = FALSE;
    }
  g_string_append_c (out, '\n');
}
