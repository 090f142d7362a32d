/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *word;
  const char *label;
} themes[LIMBER_N_THEMES] = {
  /* Translators: themes of the cards to learn from */
  { "pain", NC_ ("theme", "How pain works") },   { "moving", NC_ ("theme", "Moving more") },
  { "daily-life", NC_ ("theme", "Daily life") }, { "rest", NC_ ("theme", "Sleep and calm") },
  { "care", NC_ ("theme", "Getting care") },
};

const char *
limber_theme_to_string (LimberTheme theme)
{
  g_return_val_if_fail ((guint) theme < LIMBER_N_THEMES, NULL);
  return themes[theme].word;
}

gboolean
limber_theme_from_string (const char *string, LimberTheme *theme)
{
  for (guint i = 0; i < LIMBER_N_THEMES; i++)
    if (g_strcmp0 (string, themes[i].word) == 0)
      {
        *theme = (LimberTheme) i;
        return TRUE;
      }
  return FALSE;
}

const char *
limber_theme_label (LimberTheme theme)
{
  g_return_val_if_fail ((guint) theme < LIMBER_N_THEMES, NULL);
  return g_dpgettext2 (GETTEXT_PACKAGE, "theme", themes[theme].label);
}

static void
limber_card_clear (gpointer data)
{
  LimberCard *card = data;

  g_free (card->id);
  g_free (card->title);
  g_free (card->summary);
  g_strfreev (card->body);
  g_strfreev (card->exercises);
  g_strfreev (card->routines);
  g_strfreev (card->sources);
}

LimberCard *
limber_card_new (void)
{
  LimberCard *card = g_atomic_rc_box_new0 (LimberCard);

  card->body = g_new0 (char *, 1);
  card->exercises = g_new0 (char *, 1);
  card->routines = g_new0 (char *, 1);
  card->sources = g_new0 (char *, 1);
  return card;
}

LimberCard *
limber_card_ref (const LimberCard *card)
{
  return g_atomic_rc_box_acquire ((gpointer) card);
}

void
limber_card_unref (const LimberCard *card)
{
  g_atomic_rc_box_release_full ((gpointer) card, limber_card_clear);
}
