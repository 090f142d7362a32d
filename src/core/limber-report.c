/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-report.h"

#include <math.h>

#include "limber-record-share.h"
#include "limber-report-private.h"

static int
compare_ints (gconstpointer a, gconstpointer b)
{
  return *(const int *) a - *(const int *) b;
}

static double
median (GArray *values)
{
  guint n = values->len;

  if (n == 0)
    return NAN;
  g_array_sort (values, compare_ints);
  return (g_array_index (values, int, (n - 1) / 2) + g_array_index (values, int, n / 2)) / 2.0;
}

static void
take_answers (LimberReport *self)
{
  g_autoptr (GPtrArray) records = limber_history_list_records (self->history, self->from, self->to);
  g_autoptr (GArray) efforts = g_array_new (FALSE, FALSE, sizeof (int));
  double shares = 0;

  self->confidence = LIMBER_UNSET;
  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);

      shares += limber_record_get_share (record);
      if (record->answers.effort >= 0)
        g_array_append_val (efforts, record->answers.effort);
      if (record->answers.confidence >= 0)
        self->confidence = record->answers.confidence;
    }
  self->share = records->len > 0 ? shares / records->len : NAN;
  self->effort = median (efforts);
}

LimberReport *
limber_report_new (LimberHistory *history, int from, int to, int first_weekday)
{
  LimberReport *self = g_rc_box_new0 (LimberReport);

  g_return_val_if_fail (from <= to, NULL);
  self->history = limber_history_ref (history);
  self->from = from;
  self->to = to;
  self->progress = limber_progress_new (history, from, to, first_weekday);
  self->measures = limber_measures_new (history, G_MININT, to);
  self->diary = limber_diary_new (history);
  self->periods = g_array_new (FALSE, TRUE, sizeof (LimberReportPeriod));
  self->pains = g_array_new (FALSE, TRUE, sizeof (LimberReportPain));
  self->alerts = g_array_new (FALSE, TRUE, sizeof (LimberReportAlert));
  self->programmes = g_array_new (FALSE, TRUE, sizeof (LimberReportProgramme));
  self->changes = g_ptr_array_new ();
  self->notes = g_ptr_array_new ();
  self->questions = g_ptr_array_new ();
  take_answers (self);
  limber_report_take_periods (self, first_weekday);
  limber_report_take_pains (self);
  limber_report_take_alerts (self);
  limber_report_take_programmes (self);
  limber_report_take_entries (self);
  self->has_pain_change =
      limber_pain_change (history, from, to, &self->pain_first, &self->pain_last);
  return self;
}

LimberReport *
limber_report_ref (LimberReport *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LimberReport *self = data;

  limber_progress_free (self->progress);
  limber_measures_free (self->measures);
  limber_diary_free (self->diary);
  g_array_unref (self->periods);
  g_array_unref (self->pains);
  g_array_unref (self->alerts);
  g_array_unref (self->programmes);
  g_ptr_array_unref (self->changes);
  g_ptr_array_unref (self->notes);
  g_ptr_array_unref (self->questions);
  limber_history_unref (self->history);
}

void
limber_report_unref (LimberReport *self)
{
  g_rc_box_release_full (self, clear);
}

gboolean
limber_report_is_empty (const LimberReport *self)
{
  return self->progress->n_sessions == 0 && self->progress->flares->len == 0
         && self->measures->activities->len == 0 && self->measures->rmdq->len == 0
         && self->questions->len == 0 && self->changes->len == 0 && self->goal == NULL;
}
