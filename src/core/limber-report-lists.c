/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-pain-rule.h"
#include "limber-report-private.h"

/* --- What the clinician should see first --- */

static gboolean
is_worse (const LimberRecordStep *a, const LimberRecordStep *b)
{
  if (a->spread != b->spread)
    return a->spread;
  return a->pain > b->pain;
}

static void
add_alert (LimberReport *self, const LimberRecord *record)
{
  LimberReportAlert alert = {
    .record = record,
    .day = limber_wall_time_get_day (record->start),
    .pain = MAX (record->answers.pain_worst, record->answers.pain_after),
  };
  guint n_red = 0;

  for (guint i = 0; i < record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (record->steps, i);

      if (limber_record_get_step_color (record, step) != LIMBER_PAIN_RED)
        continue;
      n_red++;
      alert.pain = MAX (alert.pain, step->pain);
      alert.spread = alert.spread || step->spread;
      if (alert.step == NULL || is_worse (step, alert.step))
        alert.step = step;
    }
  alert.n_more = n_red > 1 ? n_red - 1 : 0;
  g_array_append_val (self->alerts, alert);
}

/* What spread comes first, then the worst, then the latest. */
static int
compare_alerts (gconstpointer a, gconstpointer b)
{
  const LimberReportAlert *one = a;
  const LimberReportAlert *other = b;

  if (one->spread != other->spread)
    return one->spread ? -1 : 1;
  if (one->pain != other->pain)
    return one->pain > other->pain ? -1 : 1;
  return other->day - one->day;
}

void
limber_report_take_alerts (LimberReport *self)
{
  g_autoptr (GPtrArray) records = limber_history_list_records (self->history, self->from, self->to);

  for (guint i = records->len; i > 0; i--)
    {
      const LimberRecord *record = g_ptr_array_index (records, i - 1);

      if (limber_record_get_pain_color (record) == LIMBER_PAIN_RED)
        add_alert (self, record);
      if (record->outcome == LIMBER_OUTCOME_PART)
        self->n_early++;
      if (record->answers.note && record->answers.note[0])
        g_ptr_array_add (self->notes, (gpointer) record);
    }
  g_array_sort (self->alerts, compare_alerts);
}

/* --- Programmes --- */

static LimberReportProgramme *
programme_of (LimberReport *self, GHashTable *places, const char *routine)
{
  gpointer place;

  if (!g_hash_table_lookup_extended (places, routine, NULL, &place))
    {
      place = GUINT_TO_POINTER (self->programmes->len);
      g_hash_table_insert (places, (gpointer) routine, place);
      g_array_append_val (self->programmes, ((LimberReportProgramme){ .routine = routine }));
    }
  return &g_array_index (self->programmes, LimberReportProgramme, GPOINTER_TO_UINT (place));
}

static void
take_session (LimberReport *self, GHashTable *places, const LimberRecord *record)
{
  LimberReportProgramme *one = programme_of (self, places, record->routine);

  if (one->n_sessions == 0 || record->version < one->version_first)
    one->version_first = record->version;
  one->version_last = MAX (one->version_last, record->version);
  one->levels |= 1u << record->choices.level;
  one->title = record->title;
  one->n_sessions++;
}

static gboolean
holds_on (const LimberEntry *follow, int day)
{
  return limber_wall_time_get_day (follow->at) <= day
         && (follow->end.utc_us == 0 || limber_wall_time_get_day (follow->end) > day);
}

static int
compare_programmes (gconstpointer a, gconstpointer b)
{
  const LimberReportProgramme *one = a;
  const LimberReportProgramme *other = b;

  if ((one->follow == NULL) != (other->follow == NULL))
    return one->follow ? -1 : 1;
  if (one->n_sessions != other->n_sessions)
    return one->n_sessions > other->n_sessions ? -1 : 1;
  return g_strcmp0 (one->routine, other->routine);
}

void
limber_report_take_programmes (LimberReport *self)
{
  g_autoptr (GHashTable) places = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) records = limber_history_list_records (self->history, self->from, self->to);
  g_autoptr (GPtrArray) follows = limber_history_list (self->history, LIMBER_ENTRY_FOLLOW);

  for (guint i = 0; i < records->len; i++)
    {
      const LimberRecord *record = g_ptr_array_index (records, i);

      if (record->routine)
        take_session (self, places, record);
    }
  for (guint i = 0; i < follows->len; i++)
    {
      const LimberEntry *follow = g_ptr_array_index (follows, i);
      LimberReportProgramme *one;

      if (!follow->subject || !holds_on (follow, self->to))
        continue;
      one = programme_of (self, places, follow->subject);
      one->follow = follow;
      if (one->title == NULL)
        one->title = follow->text;
    }
  g_array_sort (self->programmes, compare_programmes);
}

/* --- What was kept beside sessions --- */

static gboolean
is_open (const LimberEntry *question)
{
  return question->text && question->text[0] && !(question->reply && question->reply[0]);
}

/* A step up or down tells a clinician more than a routine that was taken up beside others. */
static gboolean
is_step (const LimberEntry *change)
{
  return change->value != LIMBER_CHANGE_FOLLOWED && change->value != LIMBER_CHANGE_DROPPED;
}

static int
compare_changes (gconstpointer a, gconstpointer b)
{
  const LimberEntry *one = *(LimberEntry *const *) a;
  const LimberEntry *other = *(LimberEntry *const *) b;

  if (is_step (one) != is_step (other))
    return is_step (one) ? -1 : 1;
  return (one->at.utc_us < other->at.utc_us) - (one->at.utc_us > other->at.utc_us);
}

void
limber_report_take_entries (LimberReport *self)
{
  guint n = limber_history_get_n_entries (self->history);

  for (guint i = 0; i < n; i++)
    {
      const LimberEntry *entry = limber_history_get_entry (self->history, i);
      int day = limber_wall_time_get_day (entry->at);

      if (day > self->to)
        continue;
      if (entry->kind == LIMBER_ENTRY_QUESTION && is_open (entry))
        g_ptr_array_add (self->questions, (gpointer) entry);
      else if (entry->kind == LIMBER_ENTRY_GOAL)
        self->goal = entry->text && entry->text[0] ? entry->text : NULL;
      else if (entry->kind == LIMBER_ENTRY_CHANGE && day >= self->from
               && entry->value != LIMBER_CHANGE_KEPT)
        g_ptr_array_add (self->changes, (gpointer) entry);
    }
  g_ptr_array_sort (self->changes, compare_changes);
}
