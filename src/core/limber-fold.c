/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-fold.h"

#include <string.h>

/* Longer than any word of a text; what is typed beyond it does not count. */
#define WORD_MAX 64

static gboolean
is_ascii (const char *text)
{
  for (; *text; text++)
    if ((guchar) *text >= 0x80)
      return FALSE;
  return TRUE;
}

static void
append_ascii (GString *folded, const char *text)
{
  gboolean inside = FALSE;

  for (; *text; text++)
    {
      gboolean alnum = g_ascii_isalnum (*text);

      if (alnum && !inside)
        g_string_append_c (folded, ' ');
      if (alnum)
        g_string_append_c (folded, g_ascii_tolower (*text));
      inside = alnum;
    }
}

static void
append_unicode (GString *folded, const char *text)
{
  g_autofree char *casefolded = g_utf8_casefold (text, -1);
  g_autofree char *plain = g_utf8_normalize (casefolded, -1, G_NORMALIZE_ALL);
  gboolean inside = FALSE;

  if (plain == NULL)
    return;
  for (const char *p = plain; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (g_unichar_ismark (c))
        continue;
      if (g_unichar_isalnum (c) && !inside)
        g_string_append_c (folded, ' ');
      inside = g_unichar_isalnum (c);
      if (inside)
        g_string_append_unichar (folded, c);
    }
}

char *
limber_fold_text (const char *text)
{
  GString *folded = g_string_new (NULL);

  if (is_ascii (text))
    append_ascii (folded, text);
  else if (g_utf8_validate (text, -1, NULL))
    {
      g_autofree char *latin = g_str_to_ascii (text, NULL);

      append_unicode (folded, text);
      append_ascii (folded, latin);
    }
  return g_string_free (folded, FALSE);
}

/* The way of nearly all queries, at each of 10,000 rows and each key: it allocates nothing. */
static gboolean
match_ascii (const char *folded, const char *query)
{
  char word[WORD_MAX + 2] = " ";

  while (*query)
    {
      gsize length = 0;

      while (*query && !g_ascii_isalnum (*query))
        query++;
      for (; g_ascii_isalnum (*query); query++)
        if (length < WORD_MAX)
          word[++length] = g_ascii_tolower (*query);
      word[length + 1] = '\0';
      if (length > 0 && strstr (folded, word) == NULL)
        return FALSE;
    }
  return TRUE;
}

static gboolean
match_unicode (const char *folded, const char *query)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_auto (GStrv) each = NULL;

  append_unicode (words, query);
  each = g_strsplit (words->str, " ", -1);
  for (gsize i = 0; each[i]; i++)
    {
      g_autofree char *word = g_strconcat (" ", each[i], NULL);

      if (*each[i] && strstr (folded, word) == NULL)
        return FALSE;
    }
  return TRUE;
}

gboolean
limber_fold_match (const char *folded, const char *query)
{
  if (is_ascii (query))
    return match_ascii (folded, query);
  return !g_utf8_validate (query, -1, NULL) || match_unicode (folded, query);
}
