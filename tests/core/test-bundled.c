/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The bundled exercises, routines and cards, read and compiled as the program does it. */

#include "limber-learn.h"
#include "limber-parser.h"
#include "limber-timeline.h"

static LimberExercises *exercises;
static const char *data_dir;

static void
assert_clean (const GPtrArray *diagnostics, const char *file)
{
  for (guint i = 0; i < diagnostics->len; i++)
    {
      g_autofree char *message = limber_diagnostic_format (diagnostics->pdata[i], file);

      g_test_message ("%s", message);
      g_test_fail ();
    }
}

static LimberExercises *
load_exercises (GPtrArray *reports)
{
  g_autofree char *folder = g_build_filename (data_dir, "exercises", NULL);

  return limber_exercises_load (folder, NULL, reports);
}

static void
test_exercises (void)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberExercises) loaded = load_exercises (reports);
  g_autoptr (GPtrArray) list = limber_exercises_list (loaded);

  for (guint i = 0; i < reports->len; i++)
    {
      const LimberFileReport *report = reports->pdata[i];

      assert_clean (report->diagnostics, report->path);
    }
  g_assert_cmpuint (list->len, >=, 24);
}

static gint64
total_of (const LimberRoutine *routine, LimberChoices choices, guint *n_steps)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberTimeline) timeline = limber_timeline_compile (routine, &choices, &error);

  g_assert_no_error (error);
  *n_steps = limber_timeline_get_n_steps (timeline);
  return limber_timeline_get_total_us (timeline);
}

/* Few exercises are what people keep up: the short version has three or four, and with the
 * flare-up version it is never more than the whole. */
static void
assert_versions (const LimberRoutine *routine)
{
  guint n_whole;
  guint n_short;
  guint n_flare;
  gint64 whole = total_of (routine, (LimberChoices){ 0 }, &n_whole);
  gint64 brief = total_of (routine, (LimberChoices){ .short_version = TRUE }, &n_short);
  gint64 flare = total_of (routine, (LimberChoices){ .flare = TRUE }, &n_flare);

  g_assert_cmpuint (n_short, >=, 3);
  g_assert_cmpuint (n_short, <=, 4);
  g_assert_cmpint (brief, <=, whole);
  g_assert_cmpint (flare, <=, whole);
  g_assert_cmpuint (n_flare, >, 0);
}

/* Clinical notes, transitions: it takes 30 s to get down to the floor. */
static void
assert_time_to_get_down (const LimberRoutine *routine)
{
  g_autoptr (LimberTimeline) timeline = limber_timeline_compile (routine, NULL, NULL);
  const LimberPlayedStep *first = limber_timeline_get_step (timeline, 0);

  if (limber_position_place (first->exercise->position) == LIMBER_PLACE_FLOOR)
    g_assert_cmpint (limber_timeline_get_phase (timeline, 0)->length_us, >=, 30 * LIMBER_SECOND_US);
}

static void
check_routine (const char *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine = NULL;

  g_assert_no_error (error);
  routine = limber_parse_routine (bytes, exercises, LIMBER_PARSE_DEFAULT, diagnostics);
  assert_clean (diagnostics, path);
  g_assert_nonnull (routine);
  assert_versions (routine);
  assert_time_to_get_down (routine);
}

static void
test_routines (void)
{
  g_autofree char *folder = g_build_filename (data_dir, "routines", NULL);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      check_routine (path);
      n++;
    }
  g_assert_cmpuint (n, >=, 8);
}

static void
check_card (const LimberCard *card)
{
  g_autofree char *name = g_strconcat (card->id, ".json", NULL);
  g_autofree char *path = g_build_filename (data_dir, "learn", name, NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  g_assert_no_error (error);
  limber_parse_check (bytes, exercises, diagnostics);
  assert_clean (diagnostics, path);
  for (gsize i = 0; card->routines[i] != NULL; i++)
    {
      g_autofree char *file = g_strconcat (card->routines[i], ".routine.json", NULL);
      g_autofree char *routine = g_build_filename (data_dir, "routines", file, NULL);

      if (!g_file_test (routine, G_FILE_TEST_EXISTS))
        g_error ("%s: there is no routine %s", path, card->routines[i]);
    }
}

static void
test_cards (void)
{
  g_autofree char *folder = g_build_filename (data_dir, "learn", NULL);
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberLearn) learn = limber_learn_load (folder, NULL, reports);
  g_autoptr (GPtrArray) list = limber_learn_list (learn);

  g_assert_cmpuint (reports->len, ==, 0);
  g_assert_cmpuint (list->len, >=, 10);
  for (guint i = 0; i < list->len; i++)
    check_card (g_ptr_array_index (list, i));
}

/* Help that cannot wait comes first. */
static void
test_help (void)
{
  g_autofree char *folder = g_build_filename (data_dir, "learn", NULL);
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberLearn) learn = limber_learn_load (folder, NULL, reports);
  const LimberHelp *help = limber_learn_get_help (learn);
  LimberUrgency last = LIMBER_URGENCY_EMERGENCY;
  guint seen = 0;

  g_assert_nonnull (help);
  for (guint i = 0; i < help->groups->len; i++)
    {
      const LimberHelpGroup *group = g_ptr_array_index (help->groups, i);

      g_assert_cmpint (group->urgency, >=, last);
      last = group->urgency;
      seen |= 1u << group->urgency;
    }
  g_assert_cmpuint (seen, ==, (1u << LIMBER_N_URGENCIES) - 1);
}

int
main (int argc, char *argv[])
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  int result;

  g_test_init (&argc, &argv, NULL);
  if (argc != 2)
    g_error ("the folder of the bundled content is needed");
  data_dir = argv[1];
  exercises = load_exercises (reports);
  g_test_add_func ("/bundled/exercises", test_exercises);
  g_test_add_func ("/bundled/routines", test_routines);
  g_test_add_func ("/bundled/cards", test_cards);
  g_test_add_func ("/bundled/help", test_help);
  result = g_test_run ();
  limber_exercises_unref (exercises);
  return result;
}
