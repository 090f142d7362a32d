/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-json-write.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* The parts of a FHIR R4 Observation in a Bundle, as JSON. */

/** LimberFhirCode: what an observation is of. */
typedef struct
{
  const char *loinc;   /* (nullable): where there is a code for the very thing */
  const char *display; /* (nullable): LOINC's own name of it */
  const char *text;
} LimberFhirCode;

/**
 * limber_fhir_id:
 * @uuid: of a session or an entry
 * @name: of what is told of it
 *
 * Returns: (transfer full): a URN of a UUID (version 5 of RFC 4122), the same in each export
 */
char *limber_fhir_id (const char *uuid, const char *name);

/**
 * limber_fhir_begin:
 * @is_activity: whether it was measured, and not asked for
 *
 * Begins an entry of the Bundle: an Observation with all that it must have.
 */
void limber_fhir_begin (LimberJsonWriter *writer, const char *id, const char *status,
                        gboolean is_activity, const LimberFhirCode *code);
void limber_fhir_end (LimberJsonWriter *writer);

/** limber_fhir_begin_component: begins an object of the list `component` */
void limber_fhir_begin_component (LimberJsonWriter *writer, const LimberFhirCode *code);

void limber_fhir_time (LimberJsonWriter *writer, const char *key, LimberWallTime time);
void limber_fhir_day (LimberJsonWriter *writer, const char *key, int day);

/** limber_fhir_period: `effectivePeriod`; without an end where @end is none, or before @start */
void limber_fhir_period (LimberJsonWriter *writer, LimberWallTime start, LimberWallTime end);

/** limber_fhir_text: an object that has only `text`: a CodeableConcept or an Annotation */
void limber_fhir_text (LimberJsonWriter *writer, const char *key, const char *text);

/** limber_fhir_note: `note`; nothing where @text is %NULL or empty */
void limber_fhir_note (LimberJsonWriter *writer, const char *text);

/** limber_fhir_quantity: `valueQuantity`; @ucum is the unit in UCUM */
void limber_fhir_quantity (LimberJsonWriter *writer, gint64 tenths, const char *unit,
                           const char *ucum);

/** limber_fhir_unknown: `dataAbsentReason`, where it was not told */
void limber_fhir_unknown (LimberJsonWriter *writer);

G_END_DECLS
