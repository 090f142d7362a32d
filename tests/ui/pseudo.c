/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "pseudo.h"

#include <glib/gi18n.h>
#include <libintl.h>
#include <string.h>

static gboolean on;
static GHashTable *made; /* (nullable): texts by the English; they live as long as the test */

void
pseudo_set (gboolean is_on)
{
  on = is_on;
}

static const char *
accented (char letter)
{
  static const char *const vowels[] = {
    "aá", "eé", "ií", "oó", "uú", "AÁ", "EÉ", "IÍ", "OÓ", "UÚ"
  };

  for (guint i = 0; i < G_N_ELEMENTS (vowels); i++)
    if (vowels[i][0] == letter)
      return vowels[i] + 1;
  return NULL;
}

/* Returns: how much at the start of @text is not for translators: a value, a tag, an entity */
static gsize
skip (const char *text)
{
  const char *end = text;

  if (*text == '%')
    return strcspn (text + 1, "diufgscx%") + 2;
  if (*text == '<')
    end = strchr (text, '>');
  else if (*text == '&')
    end = strchr (text, ';');
  return end && *text != *end ? (gsize) (end - text) + 1 : 0;
}

char *
pseudo (const char *text)
{
  GString *longer = g_string_new (NULL);

  while (*text)
    {
      gsize whole = skip (text);
      const char *vowel = accented (*text);

      if (whole > 0)
        {
          g_string_append_len (longer, text, (gssize) MIN (whole, strlen (text)));
          text += MIN (whole, strlen (text));
          continue;
        }
      if (vowel)
        g_string_append_printf (longer, "%s%s", vowel, vowel);
      else
        g_string_append_c (longer, *text);
      text++;
    }
  return g_string_free (longer, FALSE);
}

static const char *
speak (const char *domain, const char *text)
{
  char *translated;

  if (!on || g_strcmp0 (domain, "limber") != 0 || text[0] == '\0')
    return text;
  if (!made)
    made = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  translated = g_hash_table_lookup (made, text);
  if (!translated)
    {
      translated = pseudo (text);
      g_hash_table_insert (made, g_strdup (text), translated);
    }
  return translated;
}

/* --- In place of GLib's --- */

const char *
g_dgettext (const char *domain, const char *msgid)
{
  return speak (domain, msgid);
}

const char *
g_dngettext (const char *domain, const char *msgid, const char *plural, gulong n)
{
  return speak (domain, n == 1 ? msgid : plural);
}

const char *
g_dpgettext (const char *domain, const char *msgctxtid, gsize offset)
{
  return speak (domain, msgctxtid + offset);
}

const char *
g_dpgettext2 (const char *domain, const char *context, const char *msgid)
{
  return speak (domain, msgid);
}
