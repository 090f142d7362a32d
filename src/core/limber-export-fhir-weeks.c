/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * What a week adds up to.  The units are those of HL7's Physical Activity guide (STU 1).
 *
 * The other two codes of its "vital sign", 89555-7 and 68516-4, are answers to questions about all
 * that a person did in 30 days; Limber does not ask them and cannot know.
 */

#include "limber-export-private.h"

#include "limber-fhir.h"
#include "limber-record-share.h"

#define MINUTE_TENTH_US (6 * LIMBER_SECOND_US)

/* At the gentle level a walk is a stroll. */
static const LimberFhirCode aerobic = {
  "82290-8", "Frequency of moderate to vigorous aerobic physical activity",
  "Minutes of moderate to vigorous aerobic exercise in the week"
};
static const LimberFhirCode strength = { "82291-6",
                                         "Frequency of muscle-strengthening physical activity",
                                         "Days with strengthening exercise in the week" };
static const char method[] =
    "Added up from the sessions that were done with Limber; anything else is not in it";

/* The sessions of one week, from a Monday on. */
typedef struct
{
  int monday;
  const char *aerobic_id; /* of the first session that counts */
  const char *strength_id;
  gint64 aerobic_us;
  guint strength_days; /* bit set */
} Week;

gint64
limber_export_tenths (gint64 length_us)
{
  return (length_us + MINUTE_TENTH_US / 2) / MINUTE_TENTH_US;
}

static void
add_sum (LimberJsonWriter *writer, const Week *week, const char *id, const LimberFhirCode *code,
         gint64 tenths, const char *unit, const char *ucum)
{
  g_autofree char *urn = limber_fhir_id (id, ucum);

  limber_fhir_begin (writer, urn, "final", TRUE, code);
  limber_json_begin_object (writer, "effectivePeriod");
  limber_fhir_day (writer, "start", week->monday);
  limber_fhir_day (writer, "end", week->monday + 6);
  limber_json_end_object (writer);
  limber_fhir_quantity (writer, tenths, unit, ucum);
  limber_fhir_text (writer, "method", method);
  limber_fhir_end (writer);
}

/* Nothing is said of a week without such exercise: the person may have done it without Limber. */
static void
add_week (LimberJsonWriter *writer, const Week *week)
{
  gint64 tenths = limber_export_tenths (week->aerobic_us);
  int n_days = 0;

  for (guint i = 0; i < 7; i++)
    n_days += (week->strength_days >> i) & 1;
  if (tenths > 0)
    add_sum (writer, week, week->aerobic_id, &aerobic, tenths, "minutes per week", "min/wk");
  if (n_days > 0)
    add_sum (writer, week, week->strength_id, &strength, n_days * 10, "days per week", "d/wk");
}

static void
take_session (Week *week, const LimberRecord *record)
{
  if (record->kind == LIMBER_KIND_AEROBIC && record->choices.level != LIMBER_LEVEL_GENTLE)
    {
      week->aerobic_id = week->aerobic_id ? week->aerobic_id : record->id;
      week->aerobic_us += record->played_us;
    }
  else if (record->kind == LIMBER_KIND_CORE && limber_record_counts (record))
    {
      week->strength_id = week->strength_id ? week->strength_id : record->id;
      week->strength_days |= 1u << (limber_wall_time_get_day (record->start) - week->monday);
    }
}

static int
monday_of (int day)
{
  return day - limber_day_get_weekday (day);
}

void
limber_export_fhir_weeks (LimberJsonWriter *writer, const LimberHistory *history, int from, int to)
{
  guint n = limber_history_get_n_records (history);
  int first, monday;

  if (n == 0)
    return;
  /* A traveller's first session may be on the day after the second. */
  first = monday_of (limber_wall_time_get_day (limber_history_get_record (history, 0)->start) - 1);
  to = MIN (to, limber_wall_time_get_day (limber_history_get_record (history, n - 1)->start) + 7);
  for (monday = first; monday + 6 <= to; monday += 7)
    {
      g_autoptr (GPtrArray) records = limber_history_list_records (history, monday, monday + 6);
      Week week = { .monday = monday };

      if (monday < from)
        continue;
      for (guint i = 0; i < records->len; i++)
        take_session (&week, g_ptr_array_index (records, i));
      add_week (writer, &week);
    }
}
