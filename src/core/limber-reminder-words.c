/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder-words.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-plain-text.h"

gboolean
limber_reminder_is_wanted (const LimberAgenda *agenda)
{
  if (agenda->n_items == 0)
    return (agenda->days_done & 1) == 0;
  return limber_agenda_get_next (agenda) != NULL;
}

const char *
limber_reminder_title (void)
{
  return _ ("Time for your back?");
}

/* Some desktops take what a notification says for markup, with pictures and links. */
static char *
title_without_markup (const char *title)
{
  g_autofree char *plain = limber_plain_text (title);
  GString *text = g_string_new (plain);

  g_string_replace (text, "<", "‹", 0);
  g_string_replace (text, ">", "›", 0);
  return g_string_free (text, FALSE);
}

static char *
name_in_words (const LimberAgendaItem *item, guint minutes)
{
  g_autofree char *title = title_without_markup (item->follow->text);

  if (*title == '\0')
    return g_strdup (_ ("Your routine is ready."));
  if (minutes == 0)
    /* Translators: the title of a routine, as a sentence */
    return g_strdup_printf (_ ("%s."), title);
  /* Translators: the title of a routine and its length: "Daily stretch, 11 minutes." */
  return g_strdup_printf (ngettext ("%s, %u minute.", "%s, %u minutes.", minutes), title, minutes);
}

char *
limber_reminder_body (const LimberAgenda *agenda, guint minutes)
{
  const LimberAgendaItem *next = limber_agenda_get_next (agenda);
  g_autofree char *name = NULL;

  if (next == NULL)
    return g_strdup (agenda->n_items == 0 ? _ ("Choose a routine that feels right today.")
                                          : _ ("Nothing is left to do today."));
  name = name_in_words (next, minutes);
  if (agenda->flare == NULL)
    return g_steal_pointer (&name);
  /* Translators: what a reminder says of the routine, and a kind word for a day with more pain */
  return g_strdup_printf (_ ("%s Take it easy today: less is fine."), name);
}
