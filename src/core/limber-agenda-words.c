/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-agenda.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"

char *
limber_agenda_words_today (const LimberAgenda *self)
{
  if (self->flare)
    return g_strdup (_ ("Less is fine today"));
  if (self->left_today > 0)
    return g_strdup_printf (ngettext ("%u to do today", "%u to do today", self->left_today),
                            self->left_today);
  if (self->days_done & 1)
    return g_strdup (_ ("All done for today"));
  return g_strdup (_ ("Nothing planned for today"));
}

char *
limber_agenda_words_week (const LimberAgenda *self)
{
  /* Translators: numbers of sessions */
  return g_strdup_printf (_ ("Done this week: %u. Still planned: %u."), self->done_week,
                          self->left_week);
}

char *
limber_agenda_words_days (const LimberAgenda *self)
{
  if (self->n_days_done == 0)
    return g_strdup (_ ("Any day is a good day to begin"));
  return g_strdup_printf (ngettext ("You moved on %u of the last %d days",
                                    "You moved on %u of the last %d days", self->n_days_done),
                          self->n_days_done, LIMBER_AGENDA_N_DAYS);
}

static char *
next_in_words (int next_day, int today)
{
  g_autofree char *name = NULL;

  if (next_day == today + 1)
    return g_strdup (_ ("Next tomorrow"));
  if (next_day - today < 7)
    name = limber_words_weekday (limber_day_get_weekday (next_day), FALSE);
  else
    name = limber_words_day_and_month (next_day);
  /* Translators: when a routine is to be done again: a day of the week, or a date */
  return g_strdup_printf (_ ("Next on %s"), name);
}

static char *
due_in_words (const LimberAgendaItem *item)
{
  if (item->done_today == 0 && item->due_today == 1)
    return g_strdup (_ ("To do"));
  /* Translators: sessions of one routine on one day: those done, and those asked for */
  return g_strdup_printf (_ ("%u of %u done"), item->done_today, item->due_today);
}

char *
limber_agenda_item_words (const LimberAgendaItem *item, int today)
{
  if (item->state == LIMBER_AGENDA_DUE)
    return due_in_words (item);
  if (item->state == LIMBER_AGENDA_DONE)
    return g_strdup (_ ("Done today"));
  if (item->over)
    return g_strdup (_ ("Its weeks are over"));
  if (item->next_day == LIMBER_AGENDA_NEVER)
    return g_strdup (_ ("Not today"));
  return next_in_words (item->next_day, today);
}
