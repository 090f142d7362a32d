/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-fhir.h"

#include <string.h>

/* No place on earth is farther from UTC; FHIR takes no more. */
#define ZONE_MAX_S (14 * 60 * 60)

char *
limber_fhir_id (const char *uuid, const char *name)
{
  g_autoptr (GChecksum) sum = g_checksum_new (G_CHECKSUM_SHA1);
  guint8 bytes[20];
  gsize size = sizeof bytes;
  guint8 space[16] = { 0 };
  guint n = 0;

  for (const char *at = uuid; *at != '\0' && n < 32; at++)
    if (g_ascii_isxdigit (*at))
      {
        space[n / 2] = (guint8) (space[n / 2] << 4 | g_ascii_xdigit_value (*at));
        n++;
      }
  g_checksum_update (sum, space, sizeof space);
  g_checksum_update (sum, (const guchar *) name, (gssize) strlen (name));
  g_checksum_get_digest (sum, bytes, &size);
  bytes[6] = (bytes[6] & 0x0f) | 0x50;
  bytes[8] = (bytes[8] & 0x3f) | 0x80;
  return g_strdup_printf ("urn:uuid:%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-"
                          "%02x%02x%02x%02x%02x%02x",
                          bytes[0], bytes[1], bytes[2], bytes[3], bytes[4], bytes[5], bytes[6],
                          bytes[7], bytes[8], bytes[9], bytes[10], bytes[11], bytes[12], bytes[13],
                          bytes[14], bytes[15]);
}

static void
add_coding (LimberJsonWriter *writer, const char *system, const char *code, const char *display)
{
  limber_json_begin_list (writer, "coding");
  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "system", system);
  limber_json_string (writer, "code", code);
  limber_json_string (writer, "display", display);
  limber_json_end_object (writer);
  limber_json_end_list (writer);
}

static void
add_code (LimberJsonWriter *writer, const LimberFhirCode *code)
{
  limber_json_begin_object (writer, "code");
  if (code->loinc != NULL)
    add_coding (writer, "http://loinc.org", code->loinc, code->display);
  limber_json_string (writer, "text", code->text);
  limber_json_end_object (writer);
}

static void
add_category (LimberJsonWriter *writer, gboolean is_activity)
{
  limber_json_begin_list (writer, "category");
  limber_json_begin_object (writer, NULL);
  add_coding (writer, "http://terminology.hl7.org/CodeSystem/observation-category",
              is_activity ? "activity" : "survey", is_activity ? "Activity" : "Survey");
  limber_json_end_object (writer);
  limber_json_end_list (writer);
}

void
limber_fhir_begin (LimberJsonWriter *writer, const char *id, const char *status,
                   gboolean is_activity, const LimberFhirCode *code)
{
  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "fullUrl", id);
  limber_json_begin_object (writer, "resource");
  limber_json_string (writer, "resourceType", "Observation");
  /* So that who gets a second export knows what is there already. */
  limber_json_begin_list (writer, "identifier");
  limber_json_begin_object (writer, NULL);
  limber_json_string (writer, "system", "urn:ietf:rfc:3986");
  limber_json_string (writer, "value", id);
  limber_json_end_object (writer);
  limber_json_end_list (writer);
  limber_json_string (writer, "status", status);
  add_category (writer, is_activity);
  add_code (writer, code);
}

void
limber_fhir_end (LimberJsonWriter *writer)
{
  limber_json_end_object (writer);
  limber_json_end_object (writer);
}

void
limber_fhir_time (LimberJsonWriter *writer, const char *key, LimberWallTime time)
{
  char text[LIMBER_WALL_TIME_SIZE];

  if (ABS (time.zone_s) > ZONE_MAX_S)
    time.zone_s = 0;
  limber_wall_time_format (time, text);
  limber_json_string (writer, key, text);
}

void
limber_fhir_day (LimberJsonWriter *writer, const char *key, int day)
{
  g_autofree char *text = NULL;
  int year, month, of_month;

  limber_day_get_date (day, &year, &month, &of_month);
  text = g_strdup_printf ("%04d-%02d-%02d", year, month, of_month);
  limber_json_string (writer, key, text);
}

/* A clock that was set back makes a period that FHIR does not know. */
void
limber_fhir_period (LimberJsonWriter *writer, LimberWallTime start, LimberWallTime end)
{
  limber_json_begin_object (writer, "effectivePeriod");
  limber_fhir_time (writer, "start", start);
  if (end.utc_us >= start.utc_us)
    limber_fhir_time (writer, "end", end);
  limber_json_end_object (writer);
}

void
limber_fhir_text (LimberJsonWriter *writer, const char *key, const char *text)
{
  limber_json_begin_object (writer, key);
  limber_json_string (writer, "text", text);
  limber_json_end_object (writer);
}

void
limber_fhir_note (LimberJsonWriter *writer, const char *text)
{
  if (text == NULL || *text == '\0')
    return;
  limber_json_begin_list (writer, "note");
  limber_fhir_text (writer, NULL, text);
  limber_json_end_list (writer);
}

void
limber_fhir_quantity (LimberJsonWriter *writer, gint64 tenths, const char *unit, const char *ucum)
{
  limber_json_begin_object (writer, "valueQuantity");
  limber_json_tenths (writer, "value", tenths);
  limber_json_string (writer, "unit", unit);
  limber_json_string (writer, "system", "http://unitsofmeasure.org");
  limber_json_string (writer, "code", ucum);
  limber_json_end_object (writer);
}

void
limber_fhir_begin_component (LimberJsonWriter *writer, const LimberFhirCode *code)
{
  limber_json_begin_object (writer, NULL);
  add_code (writer, code);
}

void
limber_fhir_unknown (LimberJsonWriter *writer)
{
  limber_json_begin_object (writer, "dataAbsentReason");
  add_coding (writer, "http://terminology.hl7.org/CodeSystem/data-absent-reason", "unknown",
              "Unknown");
  limber_json_end_object (writer);
}
