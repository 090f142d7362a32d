/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-date-words.h"
#include "limber-plain-text.h"
#include "limber-record.h"
#include "limber-wall-clock.h"
#include "sample.h"

/* Each word of a file reads back as the value that wrote it, and each value has words for people.
 */
#define ASSERT_WORDS(Type, name, from, to, step)                                                   \
  for (guint i = from; i < to; i++)                                                                \
    {                                                                                              \
      Type value = (Type) (step);                                                                  \
      Type back = (Type) 0;                                                                        \
                                                                                                   \
      g_assert_true (limber_##name##_from_string (limber_##name##_to_string (value), &back));      \
      g_assert_cmpint (back, ==, value);                                                           \
      g_assert_cmpint (strlen (limber_##name##_label (value)), >, 0);                              \
    }

static void
test_words_read_back (void)
{
  ASSERT_WORDS (LimberKind, kind, 0, LIMBER_N_KINDS, i)
  ASSERT_WORDS (LimberLevel, level, 0, LIMBER_N_LEVELS, i)
  ASSERT_WORDS (LimberPosition, position, 0, LIMBER_N_POSITIONS, i)
  ASSERT_WORDS (LimberSide, side, 1, 3, i)
  ASSERT_WORDS (LimberCue, cue, 0, LIMBER_N_CUES, i)
  ASSERT_WORDS (LimberTargets, target, 0, LIMBER_N_TARGETS, 1 << i)
  ASSERT_WORDS (LimberPlaces, place, 0, LIMBER_N_PLACES, 1 << i)
}

static void
test_other_words_change_nothing (void)
{
  LimberKind kind = LIMBER_KIND_AEROBIC;
  LimberSide side = LIMBER_SIDE_RIGHT;

  g_assert_false (limber_kind_from_string ("Core", &kind));
  g_assert_false (limber_kind_from_string ("", &kind));
  g_assert_false (limber_kind_from_string (NULL, &kind));
  g_assert_cmpint (kind, ==, LIMBER_KIND_AEROBIC);
  g_assert_false (limber_side_from_string (NULL, &side));
  g_assert_cmpint (side, ==, LIMBER_SIDE_RIGHT);
}

static void
test_places (void)
{
  static const struct
  {
    guint places;
    LimberPlaces wanted;
    gboolean match;
  } cases[] = {
    { LIMBER_PLACE_FLOOR, LIMBER_PLACE_FLOOR, TRUE },
    { LIMBER_PLACE_FLOOR | LIMBER_PLACE_STANDING, LIMBER_PLACE_FLOOR, TRUE },
    { LIMBER_PLACE_FLOOR | LIMBER_PLACE_CHAIR, LIMBER_PLACE_CHAIR, FALSE },
    { LIMBER_PLACE_CHAIR | LIMBER_PLACE_STANDING, LIMBER_PLACE_CHAIR, TRUE },
    { LIMBER_PLACE_CHAIR | LIMBER_PLACE_STANDING, LIMBER_PLACE_STANDING, FALSE },
    { LIMBER_PLACE_STANDING, LIMBER_PLACE_STANDING, TRUE },
    { LIMBER_PLACE_WATER | LIMBER_PLACE_STANDING, LIMBER_PLACE_WATER, TRUE },
    { LIMBER_PLACE_BIKE, LIMBER_PLACE_CHAIR, FALSE },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (limber_places_match ((LimberPlaces) cases[i].places, cases[i].wanted), ==,
                     cases[i].match);
}

static void
test_places_of_a_routine (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autofree char *label = NULL;

  sample_add (routine,
              sample_step ("A", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)));
  sample_add (routine,
              sample_step ("B", LIMBER_POSITION_SITTING, LIMBER_SIDES_NONE, sample_time (1)));
  label = limber_places_label (limber_routine_places (routine));
  g_assert_cmpstr (label, ==, "Floor · Chair");
}

static void
test_equipment_is_named_once (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  static const char *const things[] = { "mat|towel", "chair|mat" };
  g_auto (GStrv) equipment = NULL;
  g_autofree char *joined = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (things); i++)
    {
      LimberStep *step = sample_add (
          routine, sample_step ("A", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)));

      g_strfreev (step->exercise->equipment);
      step->exercise->equipment = g_strsplit (things[i], "|", -1);
    }
  equipment = limber_routine_equipment (routine);
  joined = g_strjoinv (", ", equipment);
  g_assert_cmpstr (joined, ==, "mat, towel, chair");
}

static void
test_versions_that_differ (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  LimberStep *first = sample_add (
      routine, sample_step ("A", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)));
  LimberStep *second = sample_add (
      routine, sample_step ("B", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)));

  g_assert_false (limber_routine_has_short (routine));
  g_assert_false (limber_routine_has_flare (routine));
  first->optional = TRUE;
  second->flare_skip = TRUE;
  g_assert_true (limber_routine_has_short (routine));
  g_assert_true (limber_routine_has_flare (routine));
  /* A version without any step is none. */
  second->optional = TRUE;
  first->flare_skip = TRUE;
  g_assert_false (limber_routine_has_short (routine));
  g_assert_false (limber_routine_has_flare (routine));
}

static void
test_level_matters (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  LimberStep *step = sample_add (
      routine, sample_step ("A", LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, sample_time (1)));

  g_assert_false (limber_routine_level_matters (routine));
  g_clear_pointer (&step->dose, limber_dose_unref);
  g_assert_true (limber_routine_level_matters (routine));
  step->has_level = TRUE;
  g_assert_false (limber_routine_level_matters (routine));
}

static void
test_diagnostics (void)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autofree char *text = NULL;

  g_ptr_array_add (diagnostics, limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 3, 14,
                                                       "something is wrong", "/steps/0"));
  g_ptr_array_add (diagnostics,
                   limber_diagnostic_new (LIMBER_SEVERITY_WARNING, 4, 1, "look here", NULL));
  text = limber_diagnostic_format (g_ptr_array_index (diagnostics, 0), "my.routine.json");
  g_assert_cmpstr (text, ==, "my.routine.json:3:14: error: something is wrong");
  g_assert_cmpuint (limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR), ==, 1);
  g_assert_cmpuint (limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_WARNING), ==, 1);
}

static void
test_dates (void)
{
  const int first = limber_day_from_date (2026, 9, 1);
  const int last = limber_day_from_date (2026, 11, 30);
  g_autofree char *date = limber_words_date (first);
  g_autofree char *written = limber_words_written_date ("2028-02-29");
  g_autofree char *short_date = limber_words_short_date (last);
  g_autofree char *day = limber_words_day_and_month (last);
  g_autofree char *dates = limber_words_dates (first, last);
  g_autofree char *one = limber_words_dates (first, first);

  g_assert_cmpstr (date, ==, "1 September 2026");
  g_assert_cmpstr (written, ==, "29 February 2028");
  g_assert_null (limber_words_written_date (NULL));
  g_assert_cmpstr (short_date, ==, "30 Nov 2026");
  g_assert_cmpstr (day, ==, "30 Nov");
  g_assert_cmpstr (dates, ==, "1 Sep 2026 to 30 Nov 2026");
  g_assert_cmpstr (one, ==, "1 Sep 2026");
}

static void
test_file_names (void)
{
  static const struct
  {
    const char *title;
    const char *name;
  } cases[] = {
    { "For Mia", "For Mia" },
    { "../../etc/passwd", "Routine" },
    { "a/b\\c", "a-b-c" },
    { " .hidden", "Routine" },
    { "\n\t", "Routine" },
    { "", "Routine" },
    { "Today: \"go\"?", "Today- -go--" },
    { "fdp.\u202eMia", "fdp.Mia" },
    { "\u05d0\u05d1", "\u05d0\u05d1" },
  };
  g_autofree char *title = g_strnfill (2000, 'a');
  g_autofree char *name = limber_file_name (title, "Routine");

  g_assert_cmpuint (strlen (name), ==, 60);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *made = limber_file_name (cases[i].title, "Routine");

      g_assert_cmpstr (made, ==, cases[i].name);
    }
}

/* What becomes of a step that has no end when its session ends: 3 sets and 12 repetitions are
 * asked for. */
static void
test_finished_steps (void)
{
  static const struct
  {
    LimberRecordStatus status;
    gint64 active_us;
    guint sets, reps, n_easier;
    LimberRecordStatus becomes;
  } rows[] = {
    { LIMBER_RECORD_NOT_REACHED, 0, 0, 0, 0, LIMBER_RECORD_NOT_REACHED },
    { LIMBER_RECORD_NOT_REACHED, 1, 0, 0, 0, LIMBER_RECORD_PART },
    { LIMBER_RECORD_NOT_REACHED, 1, 2, 11, 0, LIMBER_RECORD_PART },
    { LIMBER_RECORD_NOT_REACHED, 1, 3, 12, 0, LIMBER_RECORD_DONE }, /* begun anew */
    { LIMBER_RECORD_NOT_REACHED, 1, 3, 12, 1, LIMBER_RECORD_PART }, /* of the easier form */
    { LIMBER_RECORD_SKIPPED, 0, 0, 0, 0, LIMBER_RECORD_SKIPPED },
    { LIMBER_RECORD_SWAPPED, 1, 3, 12, 1, LIMBER_RECORD_SWAPPED },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_autoptr (LimberRecord) record = limber_record_new ();
      LimberRecordStep *step = limber_record_step_new ();

      step->status = rows[i].status;
      step->prescribed = (LimberAmount){ .sets = 3, .reps = 12 };
      step->done = (LimberAmount){ rows[i].sets, rows[i].reps, rows[i].active_us, 0, 0 };
      step->n_easier = rows[i].n_easier;
      g_ptr_array_add (record->steps, step);
      limber_record_finish (record, LIMBER_OUTCOME_PART, (LimberWallTime){ 1, 0 });
      g_assert_cmpint (step->status, ==, rows[i].becomes);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/values/words-read-back", test_words_read_back);
  g_test_add_func ("/values/other-words", test_other_words_change_nothing);
  g_test_add_func ("/values/places", test_places);
  g_test_add_func ("/values/places-of-routine", test_places_of_a_routine);
  g_test_add_func ("/values/equipment", test_equipment_is_named_once);
  g_test_add_func ("/values/versions", test_versions_that_differ);
  g_test_add_func ("/values/level-matters", test_level_matters);
  g_test_add_func ("/values/diagnostics", test_diagnostics);
  g_test_add_func ("/values/dates", test_dates);
  g_test_add_func ("/values/file-names", test_file_names);
  g_test_add_func ("/values/finished-steps", test_finished_steps);
  return g_test_run ();
}
