/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-history.h"

G_BEGIN_DECLS

/* Days that limber_agenda_get_days_done() and the like look back on. */
#define LIMBER_AGENDA_N_DAYS 7

/** LIMBER_AGENDA_NEVER: no day */
#define LIMBER_AGENDA_NEVER G_MININT

typedef enum
{
  LIMBER_AGENDA_DUE,  /* to be done today */
  LIMBER_AGENDA_DONE, /* done today */
  LIMBER_AGENDA_FREE, /* not asked for today; doing it is fine */
} LimberAgendaState;

/**
 * LimberAgendaItem: a routine that the person follows, as it stands today.
 *
 * What was missed is not piled up: a day never asks for more than its share, and sessions that are
 * spread evenly over a week keep their days of rest even when the week gets short.
 */
typedef struct
{
  const LimberEntry *follow; /* lives as long as the agenda's history */
  LimberAgendaState state;
  guint due_today; /* sessions that today asks for, those that are done included */
  guint done_today;
  guint done_week; /* since the week began */
  guint left_week; /* still asked for up to the end of the week, today's included */
  int next_day;    /* after today, or %LIMBER_AGENDA_NEVER */
  gboolean over;   /* its `weeks` are over */
} LimberAgendaItem;

/**
 * LimberAgenda:
 *
 * What today brings: worked out from the history, once for each change or new day.  Only sessions
 * that count (see limber_record_counts()) are done, on the day on which they began, by the calendar
 * where the person was.  Sessions of days to come (the clock was set back) are not looked at, and a
 * routine that was taken up on one is there from today.
 */
typedef struct
{
  LimberHistory *history;
  int today;
  int week_start;          /* the first day of this week */
  LimberAgendaItem *items; /* those due first, then those done; each routine once */
  guint n_items;
  guint left_today; /* sessions, of all items */
  guint done_week;
  guint left_week;
  guint days_done; /* of the last seven: bit 0 is today, bit 6 six days ago */
  guint n_days_done;
  const LimberEntry *flare; /* (nullable): the flare-up that lasts */
} LimberAgenda;

/**
 * limber_agenda_new:
 * @history: (nullable): an empty one
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * Returns: (transfer full): what the day of @now brings
 */
LimberAgenda *limber_agenda_new (LimberHistory *history, LimberWallTime now, int first_weekday);
void limber_agenda_free (LimberAgenda *self);

/** limber_agenda_get_next: Returns: (transfer none) (nullable): what to start now: the first that
 * is due */
const LimberAgendaItem *limber_agenda_get_next (const LimberAgenda *self);

/** limber_agenda_find: Returns: (transfer none) (nullable): the item of @routine */
const LimberAgendaItem *limber_agenda_find (const LimberAgenda *self, const char *routine);

/**
 * limber_agenda_count_planned:
 * @routine: (nullable): an id; %NULL for all
 * @from: the first day
 * @until: the day after the last
 *
 * How often the schedules that held on those days asked for a session, whatever was done: for the
 * report and the charts.  A routine counts from the day on which it was taken up to the one before
 * it was dropped, or to the end of its `weeks`.
 *
 * Returns: sessions planned
 */
guint limber_agenda_count_planned (const LimberHistory *history, const char *routine, int from,
                                   int until, int first_weekday);

/* What it says, in translated words; each (transfer full). */

/** limber_agenda_words_today: Returns: "3 to do today", "All done for today" */
char *limber_agenda_words_today (const LimberAgenda *self);

/** limber_agenda_words_week: Returns: "Done this week: 5. Still planned: 7." */
char *limber_agenda_words_week (const LimberAgenda *self);

/** limber_agenda_words_days: Returns: "You moved on 3 of the last 7 days" */
char *limber_agenda_words_days (const LimberAgenda *self);

/** limber_agenda_item_words: Returns: how @item stands: "To do", "Done today", "Next on Friday" */
char *limber_agenda_item_words (const LimberAgendaItem *item, int today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberAgenda, limber_agenda_free)

G_END_DECLS
