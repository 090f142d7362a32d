/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-language.h"

#include "limber-config.h"

#include <string.h>

#define SOURCE_LANGUAGE "en"
#define FIELD "Language:"

char *
limber_language_from_header (const char *header)
{
  g_auto (GStrv) lines = g_strsplit (header, "\n", -1);

  for (char **line = lines; *line != NULL; line++)
    {
      char *tag;

      if (!g_str_has_prefix (*line, FIELD))
        continue;
      tag = g_strstrip (*line + strlen (FIELD));
      /* "sr@latin", "pt_BR": what follows an @ is no part of a tag. */
      tag[strcspn (tag, "@.")] = '\0';
      g_strdelimit (tag, "_", '-');
      return g_strdup (tag[0] != '\0' ? tag : SOURCE_LANGUAGE);
    }
  return g_strdup (SOURCE_LANGUAGE);
}

/* The header of a catalog is the translation of the empty text, which xgettext may not find here.
 */
static const char header_text[] = "";

char *
limber_language_of_words (void)
{
  return limber_language_from_header (g_dgettext (GETTEXT_PACKAGE, header_text));
}

gboolean
limber_language_is_same (const char *a, const char *b)
{
  gsize length = strcspn (a, "-");

  return length == strcspn (b, "-") && g_ascii_strncasecmp (a, b, length) == 0;
}
