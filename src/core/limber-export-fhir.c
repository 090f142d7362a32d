/* SPDX-License-Identifier: GPL-3.0-or-later */

/*
 * FHIR R4 (4.0.1): a Bundle of Observations.
 *
 * The only codes are those of LOINC that HL7's Physical Activity guide (STU 1) and LOINC itself
 * were seen to use for the very thing; what has none is said in `code.text`.  Texts are English
 * and never change, since programs read them.  Who the patient is, the receiver says:
 * Observation.subject may be left out, and Limber knows no name.
 */

#include "limber-export.h"

#include "limber-dose.h"
#include "limber-export-private.h"
#include "limber-fhir.h"
#include "limber-rmdq.h"
#include "limber-trigger.h"

static const LimberFhirCode activity = { "73985-4", "Exercise activity", "Kind of exercise" };
static const LimberFhirCode duration = { "55411-3", "Exercise duration",
                                         "Time exercised, without pauses" };
static const LimberFhirCode pain = { "72514-3",
                                     "Pain severity - 0-10 verbal numeric rating [Score] - "
                                     "Reported",
                                     "Pain, 0 none to 10 worst" };
static const LimberFhirCode session = { .text = "Exercise session" };
static const LimberFhirCode effort = { .text = "Effort, 0 none to 10 most" };
static const LimberFhirCode confidence = { .text =
                                               "Confidence to keep this up, 0 none to 10 full" };
static const LimberFhirCode exercise = { .text = "Exercise" };
static const LimberFhirCode spread = { .text = "Spread down the leg, or tingling" };
static const LimberFhirCode flare = { .text = "Flare-up of back pain" };
static const LimberFhirCode triggers = { .text = "What came before it" };
static const LimberFhirCode own_activity = {
  .text = "Own activity, 0 unable to 10 as before the back pain"
};
static const LimberFhirCode rmdq = {
  .text = "Roland-Morris Disability Questionnaire, 24 statements: how many apply"
};
static const LimberFhirCode rmdq_translated = {
  .text =
      "24 statements after Roland-Morris, in a translation that was not validated: how many apply"
};

/* --- Sessions --- */

typedef struct
{
  LimberJsonWriter *writer;
  const LimberRecord *record;
  GPtrArray *members; /* (element-type utf8): the ids of what belongs to the session */
} Session;

static void
begin_member (Session *self, const char *name, gboolean is_activity, const LimberFhirCode *code)
{
  char *id = limber_fhir_id (self->record->id, name);

  g_ptr_array_add (self->members, id);
  limber_fhir_begin (self->writer, id, "final", is_activity, code);
}

static void
add_activity (Session *self)
{
  static const char *const kinds[LIMBER_N_KINDS] = {
    [LIMBER_KIND_CORE] = "Strengthening of the trunk and hips",
    [LIMBER_KIND_FLEXIBILITY] = "Stretching",
    [LIMBER_KIND_AEROBIC] = "Low-impact aerobic exercise",
    [LIMBER_KIND_RELAXATION] = "Breathing and relaxation",
    [LIMBER_KIND_MIXED] = "Exercises of several kinds",
  };
  LimberJsonWriter *writer = self->writer;
  const LimberRecord *record = self->record;

  begin_member (self, "activity", TRUE, &activity);
  limber_fhir_period (writer, record->start, record->end);
  limber_fhir_text (writer, "valueCodeableConcept", kinds[record->kind]);
  limber_fhir_end (writer);

  begin_member (self, "duration", TRUE, &duration);
  limber_fhir_period (writer, record->start, record->end);
  limber_fhir_quantity (writer, limber_export_tenths (record->played_us), "min", "min");
  limber_fhir_end (writer);
}

typedef enum
{
  AT_START,
  AT_END,
  NEXT_MORNING,
  ALL_ALONG,
} When;

static void
add_when (Session *self, When when)
{
  const LimberRecord *record = self->record;

  if (when == NEXT_MORNING)
    limber_fhir_day (self->writer, "effectiveDateTime",
                     limber_wall_time_get_day (record->start) + 1);
  else if (when == ALL_ALONG)
    limber_fhir_period (self->writer, record->start, record->end);
  else
    limber_fhir_time (self->writer, "effectiveDateTime",
                      when == AT_END && record->end.utc_us != 0 ? record->end : record->start);
}

static void
add_answers (Session *self)
{
  const LimberAnswers *answers = &self->record->answers;
  const struct
  {
    const char *name;
    const LimberFhirCode *code;
    int score;
    When when;
    const char *method; /* (nullable): tells one pain from another */
  } all[] = {
    { "pain-before", &pain, answers->pain_before, AT_START, "Asked before the session" },
    { "pain-after", &pain, answers->pain_after, AT_END, "Asked after the session" },
    { "pain-morning", &pain, answers->pain_morning, NEXT_MORNING, "Asked for the next morning" },
    { "pain-worst", &pain, answers->pain_worst, ALL_ALONG, "Worst while exercising" },
    { "effort", &effort, answers->effort, AT_END, NULL },
    { "confidence", &confidence, answers->confidence, AT_END, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (all); i++)
    {
      if (all[i].score == LIMBER_UNSET)
        continue;
      begin_member (self, all[i].name, FALSE, all[i].code);
      add_when (self, all[i].when);
      limber_json_integer (self->writer, "valueInteger", all[i].score);
      if (all[i].method != NULL)
        limber_fhir_text (self->writer, "method", all[i].method);
      limber_fhir_end (self->writer);
    }
}

static void
add_hurt (Session *self, const LimberRecordStep *step, guint number)
{
  LimberJsonWriter *writer = self->writer;
  g_autofree char *name = g_strdup_printf ("step-%u-pain", number);

  begin_member (self, name, FALSE, &pain);
  add_when (self, ALL_ALONG);
  if (step->pain != LIMBER_UNSET)
    limber_json_integer (writer, "valueInteger", step->pain);
  else
    limber_fhir_unknown (writer);
  limber_fhir_text (writer, "method", "Said that it hurts, while exercising");
  limber_json_begin_list (writer, "component");
  limber_fhir_begin_component (writer, &exercise);
  limber_json_string (writer, "valueString", step->name);
  limber_json_end_object (writer);
  limber_fhir_begin_component (writer, &spread);
  limber_json_boolean (writer, "valueBoolean", step->spread);
  limber_json_end_object (writer);
  limber_json_end_list (writer);
  limber_fhir_end (writer);
}

static void
add_group (Session *self)
{
  LimberJsonWriter *writer = self->writer;
  const LimberRecord *record = self->record;
  g_autofree char *id = limber_fhir_id (record->id, "session");

  limber_fhir_begin (writer, id, "final", TRUE, &session);
  limber_fhir_period (writer, record->start, record->end);
  limber_json_string (writer, "valueString", record->title);
  limber_fhir_note (writer, record->answers.note);
  limber_json_begin_list (writer, "hasMember");
  for (guint i = 0; i < self->members->len; i++)
    {
      limber_json_begin_object (writer, NULL);
      limber_json_string (writer, "reference", g_ptr_array_index (self->members, i));
      limber_json_end_object (writer);
    }
  limber_json_end_list (writer);
  limber_fhir_end (writer);
}

static void
add_session (LimberJsonWriter *writer, const LimberRecord *record)
{
  g_autoptr (GPtrArray) members = g_ptr_array_new_with_free_func (g_free);
  Session self = { writer, record, members };

  add_activity (&self);
  add_answers (&self);
  for (guint i = 0; i < record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (record->steps, i);

      if (step->hurt || step->pain != LIMBER_UNSET || step->spread)
        add_hurt (&self, step, i + 1);
    }
  add_group (&self);
}

/* --- Entries --- */

static gboolean
is_score (int value)
{
  return value >= 0 && value <= 10;
}

static void
add_flare_components (LimberJsonWriter *writer, const LimberEntry *entry)
{
  g_autoptr (GString) words = g_string_new (NULL);

  for (int i = 0; i < LIMBER_N_TRIGGERS; i++)
    if (entry->flags & LIMBER_TRIGGER_FLAG (i) && !limber_trigger_is_private ((LimberTrigger) i))
      g_string_append_printf (words, "%s%s", words->len > 0 ? ", " : "",
                              limber_trigger_to_string ((LimberTrigger) i));
  if (!is_score (entry->value) && words->len == 0)
    return;
  limber_json_begin_list (writer, "component");
  if (is_score (entry->value))
    {
      limber_fhir_begin_component (writer, &pain);
      limber_json_integer (writer, "valueInteger", entry->value);
      limber_json_end_object (writer);
    }
  if (words->len > 0)
    {
      limber_fhir_begin_component (writer, &triggers);
      limber_json_string (writer, "valueString", words->str);
      limber_json_end_object (writer);
    }
  limber_json_end_list (writer);
}

/* One that lasts may still change. */
static void
add_flare (LimberJsonWriter *writer, const LimberEntry *entry)
{
  g_autofree char *id = limber_fhir_id (entry->id, "flare-up");

  limber_fhir_begin (writer, id, entry->end.utc_us != 0 ? "final" : "preliminary", FALSE, &flare);
  limber_fhir_period (writer, entry->at, entry->end);
  limber_json_boolean (writer, "valueBoolean", TRUE);
  limber_fhir_note (writer, entry->text);
  add_flare_components (writer, entry);
  limber_fhir_end (writer);
}

static void
add_score (LimberJsonWriter *writer, const LimberEntry *entry, const LimberFhirCode *code,
           const char *note)
{
  g_autofree char *id = limber_fhir_id (entry->id, "score");

  limber_fhir_begin (writer, id, "final", FALSE, code);
  limber_fhir_time (writer, "effectiveDateTime", entry->at);
  limber_json_integer (writer, "valueInteger", entry->value);
  limber_fhir_note (writer, note);
  limber_fhir_end (writer);
}

/* Questions, routines that are followed and the like are no observations. */
static gboolean
is_observation (const LimberEntry *entry)
{
  return entry->kind == LIMBER_ENTRY_FLARE || limber_rmdq_is_filled_in (entry)
         || (entry->kind == LIMBER_ENTRY_ACTIVITY_SCORE && is_score (entry->value));
}

static void
add_entry (LimberJsonWriter *writer, const LimberEntry *entry, const LimberHistory *history)
{
  const LimberEntry *own =
      entry->subject != NULL ? limber_history_lookup (history, entry->subject) : NULL;

  if (entry->kind == LIMBER_ENTRY_FLARE)
    add_flare (writer, entry);
  else if (entry->kind == LIMBER_ENTRY_RMDQ)
    add_score (writer, entry, limber_rmdq_note () ? &rmdq_translated : &rmdq, NULL);
  else
    add_score (writer, entry, &own_activity, own ? own->text : NULL);
}

/* FHIR knows no empty list. */
static gboolean
is_empty (const LimberHistory *history)
{
  for (guint i = 0; i < limber_history_get_n_entries (history); i++)
    if (is_observation (limber_history_get_entry (history, i)))
      return FALSE;
  return limber_history_get_n_records (history) == 0;
}

static void
add_all (LimberJsonWriter *writer, const LimberHistory *history, int from, int to)
{
  for (guint i = 0; i < limber_history_get_n_records (history); i++)
    add_session (writer, limber_history_get_record (history, i));
  limber_export_fhir_weeks (writer, history, from, to);
  for (guint i = 0; i < limber_history_get_n_entries (history); i++)
    if (is_observation (limber_history_get_entry (history, i)))
      add_entry (writer, limber_history_get_entry (history, i), history);
}

char *
limber_export_fhir (const LimberHistory *history, int from, int to)
{
  g_autoptr (LimberJsonWriter) writer = limber_json_writer_new ();

  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "resourceType", "Bundle");
  limber_json_string (writer, "type", "collection");
  if (!is_empty (history))
    {
      limber_json_begin_list (writer, "entry");
      add_all (writer, history, from, to);
      limber_json_end_list (writer);
    }
  limber_json_end_object (writer);
  return g_strdup (limber_json_writer_get_text (writer));
}
