/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-dose-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-words.h"

static void
append (GString *words, const char *more)
{
  if (words->len > 0)
    g_string_append (words, " · ");
  g_string_append (words, more);
}

static char *
effort_in_words (const LimberDose *dose)
{
  if (dose->effort_low == dose->effort_high)
    return g_strdup_printf (_ ("effort %d of 10"), dose->effort_high);
  /* Translators: how hard it may feel: "effort 3 to 5 of 10" */
  return g_strdup_printf (_ ("effort %d to %d of 10"), dose->effort_low, dose->effort_high);
}

static char *
rest_in_words (const LimberDose *dose, const LimberDefaults *defaults)
{
  int rest_s = dose->rest_s == LIMBER_UNSET ? defaults->rest_s : dose->rest_s;
  g_autofree char *time = limber_words_seconds (rest_s);

  if (dose->sets < 2 || rest_s == 0)
    return NULL;
  /* Translators: "rest 30 seconds between sets" */
  return g_strdup_printf (_ ("rest %s between sets"), time);
}

char *
limber_words_dose_in_full (const LimberDose *dose, LimberSides sides,
                           const LimberDefaults *defaults)
{
  g_autoptr (GString) words = g_string_new (NULL);
  g_autofree char *amount = limber_words_dose (dose, sides);
  g_autofree char *rest = rest_in_words (dose, defaults);

  append (words, amount);
  if (rest != NULL)
    append (words, rest);
  if (dose->has_effort)
    {
      g_autofree char *effort = effort_in_words (dose);

      append (words, effort);
    }
  if (g_strcmp0 (dose->talk, "light") == 0)
    append (words, _ ("you can talk and sing"));
  else if (g_strcmp0 (dose->talk, "moderate") == 0)
    append (words, _ ("you can talk, but not sing"));
  return g_string_free (g_steal_pointer (&words), FALSE);
}
