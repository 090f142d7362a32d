/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-export.h"
#include "limber-json-write.h"

G_BEGIN_DECLS

/** limber_export_tenths: Returns: tenths of a minute, rounded */
gint64 limber_export_tenths (gint64 length_us);

/** limber_export_fhir_weeks: adds what is told of each week that lies in the days from @from to @to
 */
void limber_export_fhir_weeks (LimberJsonWriter *writer, const LimberHistory *history, int from,
                               int to);

G_END_DECLS
