/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

#include <json-c/json.h>
#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-bytes.h"

/* The first control character other than a new line, where one may stand, and a tab; 0 if none. */
static gunichar
find_control (const char *text, gsize length, gboolean one_line)
{
  const guchar *p = (const guchar *) text;
  const guchar *end = p + length;

  while (p < end)
    {
      while (end - p >= 8 && limber_bytes_printable (limber_bytes_load ((const char *) p)))
        p += 8;
      if (p == end)
        break;
      if ((*p < 0x20 && *p != '\t' && (*p != '\n' || one_line)) || *p == 0x7F)
        return *p;
      if (*p == 0xC2 && p[1] < 0xA0)
        return p[1];
      p++;
    }
  return 0;
}

static gboolean
is_blank (const char *text)
{
  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    if (!g_unichar_isspace (g_utf8_get_char (p)))
      return FALSE;
  return TRUE;
}

/* What is wrong with a text that is called @name; @control stands in it, or it is too long. */
static char *
text_message (const char *name, gunichar control, glong length, guint max)
{
  if (control == '\n')
    return g_strdup_printf (_ ("%s must be one line"), name);
  if (control != 0)
    return g_strdup_printf (_ ("%s has a control character (U+%04X) in it; take it out"), name,
                            control);
  return g_strdup_printf (_ ("%s may have %u characters at most; it has %ld"), name, max, length);
}

/* The text without what may not stand in it; a new line becomes a space. */
static void
offer_clean (LimberReader *self, const char *text, LimberTextFlags flags)
{
  g_autoptr (GString) clean = g_string_new (NULL);

  for (const char *p = text; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);
      gboolean line_end = c == '\n' || c == '\r';

      if (line_end && (flags & LIMBER_TEXT_ONE_LINE))
        g_string_append_c (clean, ' ');
      else if (c == '\n' || c == '\t' || !g_unichar_iscntrl (c))
        g_string_append_unichar (clean, c);
    }
  limber_reader_offer_text (self, clean->str, NULL);
}

/* Returns whether it has reported a fault. */
static gboolean
report_text (LimberReader *self, const LimberValue *value, const char *text, guint max,
             LimberTextFlags flags)
{
  g_autofree char *name = NULL;
  g_autofree char *label = NULL;
  glong length = json_object_get_string_len (value->json);
  gunichar control = find_control (text, (gsize) length, (flags & LIMBER_TEXT_ONE_LINE) != 0);

  if (length > (glong) max)
    length = g_utf8_strlen (text, -1);
  if (control == 0 && length <= (glong) max)
    return FALSE;
  name = limber_value_name (value);
  label = limber_value_label (value);
  limber_reader_error (self, value, text_message (name, control, length, max),
                       text_message (label, control, length, max));
  if (control != 0)
    offer_clean (self, text, flags);
  return TRUE;
}

static void
report_empty (LimberReader *self, const LimberValue *value)
{
  g_autofree char *name = limber_value_name (value);
  g_autofree char *label = limber_value_label (value);

  limber_reader_error (self, value, g_strdup_printf (_ ("%s is empty"), name),
                       g_strdup_printf (_ ("%s is empty"), label));
  if (value->known != NULL && value->known->required)
    limber_reader_offer_usual (self, value->known, FALSE);
  else
    limber_reader_offer_optional_removal (self, value);
}

char *
limber_reader_text (LimberReader *self, const LimberValue *value, guint max, LimberTextFlags flags)
{
  g_autofree char *json = NULL;
  const char *text;
  double number;

  if (value == NULL)
    return NULL;
  text = limber_value_text (value);
  if (text == NULL)
    {
      limber_reader_wrong (self, value, _ ("a text in quotation marks"), NULL);
      if (limber_value_number (value, &number))
        {
          json = limber_value_json (value);
          limber_reader_offer_text (self, json, NULL);
        }
      return NULL;
    }
  if (report_text (self, value, text, max, flags))
    return NULL;
  if (is_blank (text))
    {
      if (flags & LIMBER_TEXT_NOT_EMPTY)
        report_empty (self, value);
      return NULL;
    }
  if ((flags & LIMBER_TEXT_TRANSLATED) && (self->flags & LIMBER_PARSE_TRANSLATE))
    return g_strdup (g_dgettext (GETTEXT_PACKAGE, text));
  return g_memdup2 (text, (gsize) json_object_get_string_len (value->json) + 1);
}

GStrv
limber_reader_texts (LimberReader *self, const LimberValue *value, gboolean single, guint max,
                     LimberTextFlags flags)
{
  gboolean one = value != NULL && single && limber_value_is_text (value);
  guint n = one ? 1 : limber_reader_list (self, value, 0, G_MAXUINT);
  GStrv texts = g_new0 (char *, n + 1);
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = one ? *value : limber_value_entry (value, i);
      char *text = limber_reader_text (self, &entry, max, flags);

      if (text != NULL)
        texts[used++] = text;
    }
  return texts;
}
