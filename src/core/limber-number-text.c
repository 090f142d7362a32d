/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-number-text.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"
#include "limber-words.h"

/* Beyond any limit of the format, and far from an overflow in seconds. */
#define DIGITS_MAX 15

char *
limber_number_text (LimberNumberStyle style, gint64 number)
{
  gboolean plain = style == LIMBER_NUMBER_COUNT || number < 0 || number > G_MAXINT;

  if (plain)
    return g_strdup_printf ("%" G_GINT64_FORMAT, number);
  if (style == LIMBER_NUMBER_CLOCK)
    return limber_words_clock (number);
  /* Translators: a length of time, such as "20 s" */
  return g_strdup_printf (_ ("%d s"), (int) number);
}

static gboolean
read_digits (const char **at, gint64 *number)
{
  gint64 value = 0;
  guint n = 0;

  for (; g_ascii_isdigit (**at) && n <= DIGITS_MAX; (*at)++, n++)
    value = value * 10 + (**at - '0');
  if (n == 0 || n > DIGITS_MAX)
    return FALSE;
  *number = value;
  return TRUE;
}

/* "1:30", "1:02:05": what is behind a colon has two digits. */
static gboolean
read_clock (const char *at, gint64 *seconds)
{
  gint64 sum;

  if (!read_digits (&at, &sum))
    return FALSE;
  for (guint parts = 1; *at == ':' && parts < 3; parts++)
    {
      if (!g_ascii_isdigit (at[1]) || !g_ascii_isdigit (at[2]) || at[1] > '5')
        return FALSE;
      sum = sum * 60 + (at[1] - '0') * 10 + (at[2] - '0');
      at += 3;
    }
  if (*at != '\0')
    return FALSE;
  *seconds = sum;
  return TRUE;
}

/* Whether the unit at a place is the one that begins like this, in the person's language or in
 * English; the unit is passed over. */
static gboolean
read_unit (const char **at, const char *local, char letter)
{
  gsize n = strlen (local);

  while (**at == ' ')
    (*at)++;
  if (strncmp (*at, local, n) != 0 && g_ascii_tolower (**at) != letter)
    return FALSE;
  while (g_unichar_isalpha (g_utf8_get_char (*at)) || **at == '.')
    *at = g_utf8_next_char (*at);
  return TRUE;
}

/* "90 s", "2 min", "1 min 30 s", "1m30". */
static gboolean
read_units (const char *at, gint64 *seconds)
{
  /* Translators: the unit of minutes, as people type it behind a number */
  const char *minute = C_ ("unit", "min");
  /* Translators: the unit of seconds, as people type it behind a number */
  const char *second = C_ ("unit", "s");
  gint64 number;
  gint64 sum = 0;

  if (!read_digits (&at, &number))
    return FALSE;
  if (read_unit (&at, minute, 'm'))
    {
      sum = number * 60;
      while (*at == ' ')
        at++;
      if (*at == '\0')
        number = 0;
      else if (!read_digits (&at, &number))
        return FALSE;
    }
  if (*at != '\0' && (!read_unit (&at, second, 's') || *at != '\0'))
    return FALSE;
  *seconds = sum + number;
  return TRUE;
}

gboolean
limber_number_parse (LimberNumberStyle style, const char *text, gint64 *number)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));
  const char *at = clean + (*clean == '-');
  gint64 value;

  if (style == LIMBER_NUMBER_COUNT ? !read_digits (&at, &value) || *at != '\0'
                                   : !read_clock (at, &value) && !read_units (at, &value))
    return FALSE;
  *number = *clean == '-' ? -value : value;
  return TRUE;
}

char *
limber_number_to_json (LimberNumberStyle style, const char *text)
{
  g_autofree char *clean = g_strstrip (g_strdup (text));
  gint64 number;

  if (*clean == '\0')
    return NULL;
  if (limber_number_parse (style, clean, &number))
    return g_strdup_printf ("%" G_GINT64_FORMAT, number);
  return limber_json_quote (clean);
}

char *
limber_number_at (LimberDraft *draft, const char *pointer, LimberNumberStyle style)
{
  gint64 number = limber_draft_get_integer (draft, pointer, G_MININT64);
  char *text = NULL;

  if (number != G_MININT64)
    return limber_number_text (style, number);
  text = limber_draft_dup_text (draft, pointer);
  if (text == NULL)
    text = limber_draft_dup_json (draft, pointer);
  return text != NULL ? text : g_strdup ("");
}
