/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-reader.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* The keys that each object of a file may have, in the order in which they are written best; each
 * list ends with a name of %NULL, which LIMBER_N_KEYS() does not count. */
#define LIMBER_N_KEYS(keys) (G_N_ELEMENTS (keys) - 1)

extern const LimberKey limber_keys_author[];
extern const LimberKey limber_keys_block[];
extern const LimberKey limber_keys_card[];
extern const LimberKey limber_keys_defaults[];
extern const LimberKey limber_keys_dose[];
extern const LimberKey limber_keys_exercise[];
extern const LimberKey limber_keys_group[];
extern const LimberKey limber_keys_help[];
extern const LimberKey limber_keys_intensity[];
extern const LimberKey limber_keys_levels[];
extern const LimberKey limber_keys_line[];
extern const LimberKey limber_keys_pain_rule[];
extern const LimberKey limber_keys_routine[];
extern const LimberKey limber_keys_schedule[];
extern const LimberKey limber_keys_step[];

/* One reader for each thing that a file holds.  Each returns (transfer full) (nullable); what is
 * not %NULL may still lack parts that were faulty, so it is used only if no error was reported. */

LimberDose *limber_reader_dose (LimberReader *self, const LimberValue *value);

/** limber_reader_exercise: @in_place says that it stands in a step, where it needs no id */
LimberExercise *limber_reader_exercise (LimberReader *self, const LimberValue *value,
                                        gboolean in_place);
LimberCard *limber_reader_card (LimberReader *self, const LimberValue *value);
LimberHelp *limber_reader_help (LimberReader *self, const LimberValue *value);
LimberRoutine *limber_reader_routine (LimberReader *self, const LimberValue *value);

/** limber_reader_record: reads what limber_export_json() wrote, and adds each session and each
 * entry */
void limber_reader_record (LimberReader *self, const LimberValue *value, GPtrArray *records,
                           GPtrArray *entries);

/** limber_reader_entry: reads one of its entries, and adds it */
void limber_reader_entry (LimberReader *self, const LimberValue *value, GPtrArray *entries);

/** limber_reader_wall_time: Returns: all zero where the file has none */
LimberWallTime limber_reader_wall_time (LimberReader *self, const LimberValue *value);
char *limber_reader_uuid (LimberReader *self, const LimberValue *value);

/** limber_reader_blocks: reads a routine's `steps`; @level is (nullable) the routine's */
void limber_reader_blocks (LimberReader *self, const LimberValue *value, const LimberLevel *level,
                           GPtrArray *blocks);
LimberSchedule *limber_reader_schedule (LimberReader *self, const LimberValue *value);

/**
 * limber_parser_is_surely_short:
 * @routine: one without faults, with a dose for each step at its own level
 *
 * A bound that costs little, so that only a routine near the limits is laid out to be measured.
 *
 * Returns: whether the routine is within the limits however its steps follow on each other
 */
gboolean limber_parser_is_surely_short (const LimberRoutine *routine);

G_END_DECLS
