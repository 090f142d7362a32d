/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-diary.h"
#include "limber-measures.h"
#include "limber-pain-trend.h"
#include "limber-progress.h"

G_BEGIN_DECLS

/** LimberReportPeriod: one bar of the report's charts. */
typedef struct
{
  int from;
  int to;          /* the last day */
  guint n_days;    /* with a session that counts, see limber_record_counts() */
  guint n_done;    /* sessions that count */
  guint n_planned; /* sessions, by what was followed then */
} LimberReportPeriod;

typedef enum
{
  LIMBER_REPORT_PAIN_BEFORE,
  LIMBER_REPORT_PAIN_AFTER,
  LIMBER_REPORT_PAIN_MORNING, /* the next one */
} LimberReportPainKind;
#define LIMBER_N_REPORT_PAINS 3

/** LimberReportPain: pain 0-10 of a day or, where there are many days, the mean of a period. */
typedef struct
{
  double day;                          /* the middle of the period */
  double value[LIMBER_N_REPORT_PAINS]; /* NAN where nobody told it */
} LimberReportPain;

/** LimberReportProgramme: a routine that was done or followed. */
typedef struct
{
  const char *routine;
  const char *title; /* the latest */
  int version_first; /* 0 where none was done */
  int version_last;
  guint levels; /* a bit for each #LimberLevel that was played */
  guint n_sessions;
  const LimberEntry *follow; /* (nullable): by which it is followed on the last day */
} LimberReportProgramme;

/** LimberReportAlert: a session whose pain was red by the routine's rule, or spread. */
typedef struct
{
  const LimberRecord *record;
  int day;
  const LimberRecordStep
      *step;    /* (nullable): the worst exercise; %NULL: it was said of the whole */
  guint n_more; /* other exercises that were red, too */
  int pain;     /* the worst, 0-10, or %LIMBER_UNSET */
  gboolean spread;
} LimberReportAlert;

/**
 * LimberReport:
 *
 * What a clinician wants to know of some days, worked out once from the person's record: an
 * immutable, reference-counted value.  What is listed lives as long as @history.
 */
typedef struct
{
  LimberHistory *history;
  int from;
  int to;

  LimberProgress *progress; /* of these days */
  LimberMeasures *measures; /* from the first one that there is, up to @to */
  LimberDiary *diary;

  guint months;    /* that a period has; 0 for a week */
  GArray *periods; /* (element-type LimberReportPeriod): in order */
  GArray *pains;   /* (element-type LimberReportPain): in order */
  gboolean pains_are_means;
  gboolean has_pain_change;
  LimberPainWeek pain_first; /* only with @has_pain_change */
  LimberPainWeek pain_last;

  guint n_done; /* sums of all periods */
  guint n_days;
  guint n_planned;
  guint n_early;  /* sessions that were ended early */
  double share;   /* of what sessions asked for, 0 to 1; NAN without any */
  double effort;  /* the median, 0-10; NAN where nobody told it */
  int confidence; /* the latest, 0-10, or %LIMBER_UNSET */

  GArray *alerts;     /* (element-type LimberReportAlert): what spread first, then the worst */
  GArray *programmes; /* (element-type LimberReportProgramme): the most often done first */
  GPtrArray *changes; /* (element-type LimberEntry): steps up and down, then others; latest first */
  GPtrArray *notes;   /* (element-type LimberRecord): the latest first */
  GPtrArray *questions; /* (element-type LimberEntry): those without an answer, the oldest first */
  const char *goal;     /* (nullable): the person's own words */
} LimberReport;

/**
 * limber_report_new:
 * @from: the first day, see limber_wall_time_get_day()
 * @to: the last day, from @from
 * @first_weekday: with which a week begins, 0 for Monday
 *
 * Returns: (transfer full): the report
 */
LimberReport *limber_report_new (LimberHistory *history, int from, int to, int first_weekday);
LimberReport *limber_report_ref (LimberReport *self);
void limber_report_unref (LimberReport *self);

/** limber_report_is_empty: Returns: whether there is nothing to tell of these days */
gboolean limber_report_is_empty (const LimberReport *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberReport, limber_report_unref)

G_END_DECLS
