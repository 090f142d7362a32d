/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"

G_BEGIN_DECLS

/* The minutes of moderate aerobic exercise a week that guidelines ask of adults, in bouts of any
 * length (ACSM 2011, WHO 2020). */
#define LIMBER_AEROBIC_MINUTES 150

/** LimberProgressDay: a day with at least one session. */
typedef struct
{
  int day; /* see limber_wall_time_get_day() */
  guint n_finished;
  guint n_part; /* ended early */
  gint64 played_us;
} LimberProgressDay;

/** LimberPainPoint: a session of which the person told some pain: 0-10 each, or %LIMBER_UNSET. */
typedef struct
{
  const LimberRecord *record;
  int day; /* that it began on */
  int before;
  int after;
  int morning; /* of the day after @day */
  int worst;   /* while exercising */
} LimberPainPoint;

/** LimberProgressWeek: seven days. */
typedef struct
{
  int day; /* the first */
  guint n_sessions;
  gint64 played_us[LIMBER_N_KINDS]; /* by the kind of the routine */
} LimberProgressWeek;

/** LimberDayRange: some days in a row. */
typedef struct
{
  int from;
  int to;    /* the last */
  int worst; /* the worst pain that was told of the flare-up, 0-10, or %LIMBER_UNSET */
} LimberDayRange;

/** LimberProgressExercise: what became of an exercise, each time that a session brought it. */
typedef struct
{
  const char *key;  /* see limber_exercise_key() */
  const char *name; /* as the latest session has it */
  guint n_planned;
  guint n_status[LIMBER_N_RECORD_STATUSES]; /* how often each #LimberRecordStatus */
  guint n_reason[LIMBER_N_SKIP_REASONS];    /* why it was skipped: each #LimberSkipReason */
  guint n_hurt;                             /* how often "This hurts" was pressed */
} LimberProgressExercise;

/**
 * LimberProgress:
 *
 * What a history tells about some days, worked out once.  It is not to be changed.
 */
typedef struct
{
  LimberHistory *history;
  int from; /* the first day */
  int to;   /* the last */
  guint n_sessions;
  guint n_finished;
  gint64 played_us;

  GArray *days;      /* (element-type LimberProgressDay): in order */
  GArray *pains;     /* (element-type LimberPainPoint): in the order of the sessions */
  GArray *weeks;     /* (element-type LimberProgressWeek): each that has a day from @from to @to */
  GArray *flares;    /* (element-type LimberDayRange): in order, none touches another */
  GArray *exercises; /* (element-type LimberProgressExercise): the most often skipped first */
} LimberProgress;

/**
 * limber_progress_new:
 * @from: the first day; see limber_wall_time_get_day()
 * @to: the last day, from @from; a flare-up that lasts is taken to last until then
 * @first_weekday: the day that a week begins with: 0 for Monday to 6 for Sunday
 *
 * Works out, in one pass, what the sessions and entries of these days tell.  A flare-up is one that
 * the person noted, or a day with a session in its form for flare-ups.
 *
 * Returns: (transfer full): the progress
 */
LimberProgress *limber_progress_new (LimberHistory *history, int from, int to, int first_weekday);
void limber_progress_free (LimberProgress *self);

/** limber_progress_find_day: Returns: (transfer none) (nullable): what there is of @day */
const LimberProgressDay *limber_progress_find_day (const LimberProgress *self, int day);

/** limber_progress_has_flare: Returns: whether @day, from @self's first to its last, is one of a
 * flare-up */
gboolean limber_progress_has_flare (const LimberProgress *self, int day);

/** limber_day_get_week: Returns: the first day of the week that @day is in */
int limber_day_get_week (int day, int first_weekday);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberProgress, limber_progress_free)

G_END_DECLS
