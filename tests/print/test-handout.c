/* SPDX-License-Identifier: GPL-3.0-or-later */

/* test-handout ROUTINES EXERCISES: lays out every bundled routine, and some that are odd. */

#include "ink.h"
#include "limber-handout-document.h"
#include "limber-handout-grid.h"
#include "limber-parser.h"
#include "sample.h"

#define MANY_STEPS 60

static const char *routines_dir;
static LimberExercises *exercises;

static guint
assert_handout (LimberTimeline *timeline, const LimberPaper *paper, gboolean large)
{
  const LimberHandout handout = { timeline, exercises, large, 6 };
  g_autoptr (LimberDocument) document = limber_handout_document_new (&handout, paper);

  ink_assert_in_margins (document);
  return limber_document_get_n_pages (document);
}

/* Returns the number of pages on A4 in usual print. */
static guint
assert_handouts (LimberTimeline *timeline)
{
  const LimberPaper a4 = LIMBER_PAPER_A4;
  const LimberPaper letter = LIMBER_PAPER_LETTER;
  guint n_pages = assert_handout (timeline, &a4, FALSE);

  assert_handout (timeline, &letter, FALSE);
  g_assert_cmpuint (assert_handout (timeline, &letter, TRUE), >=, n_pages);
  return n_pages;
}

static LimberRoutine *
load (const char *name)
{
  g_autofree char *path = g_build_filename (routines_dir, name, NULL);
  g_autoptr (GBytes) bytes = limber_read_file (path, NULL);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  LimberRoutine *routine =
      limber_parse_routine (bytes, exercises, LIMBER_PARSE_DEFAULT, diagnostics);

  g_assert_nonnull (routine);
  return routine;
}

/* Each way in which a routine can be done. */
static void
test_bundled (void)
{
  g_autoptr (GDir) dir = g_dir_open (routines_dir, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)))
    {
      g_autoptr (LimberRoutine) routine = load (name);

      for (guint way = 0; way < 4; way++)
        {
          const LimberChoices choices = { .short_version = way & 1, .flare = way & 2 };
          g_autoptr (LimberTimeline) timeline = limber_timeline_compile (routine, &choices, NULL);
          const LimberPaper a4 = LIMBER_PAPER_A4;

          if (way == 0)
            g_assert_cmpuint (assert_handouts (timeline), <=, 5);
          else if (timeline)
            g_assert_cmpuint (assert_handout (timeline, &a4, FALSE), <=, 5);
        }
      n++;
    }
  g_assert_cmpuint (n, ==, 23);
}

/* --- Odd ones --- */

static LimberStep *
add_step (LimberRoutine *routine, const char *name)
{
  LimberStep *step =
      sample_step (name, LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH, sample_hold (10, 3));

  return sample_add (routine, step);
}

static char *
long_text (const char *words, gsize length)
{
  GString *text = g_string_new (NULL);

  while (text->len < length)
    g_string_append (text, words);
  return g_string_free (text, FALSE);
}

static GStrv
long_lines (const char *words, gsize length, guint n)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autofree char *line = long_text (words, length);

  while (n-- > 0)
    g_strv_builder_add (builder, line);
  return g_strv_builder_end (builder);
}

static void
set_text (char **text, const char *words, gsize length)
{
  g_free (*text);
  *text = long_text (words, length);
}

static void
set_lines (GStrv *lines, const char *words, gsize length, guint n)
{
  g_strfreev (*lines);
  *lines = long_lines (words, length, n);
}

static const char *const hostile[] = {
  "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ",
  "x",
  "<span size='999999'>&amp;</span> ",
  "\U0001F642\u200d\U0001F9D8 ",
  "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
  "\u0e01\u0e34\u0e19 \u4f60\u597d ",
};

/* As long as the format allows, and longer. */
static void
test_hostile (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      const char *words = hostile[i];
      g_autoptr (LimberRoutine) routine = sample_routine ();
      g_autoptr (LimberTimeline) timeline = NULL;
      LimberStep *step = add_step (routine, "One");
      LimberExercise *exercise = (LimberExercise *) step->exercise;

      set_text (&routine->title, words, 2000);
      set_text (&routine->summary, words, 2000);
      set_text (&routine->why, words, 2000);
      set_text (&routine->author.name, words, 2000);
      set_text (&routine->author.contact, words, 2000);
      set_text (&routine->review_by, words, 100);
      set_lines (&routine->cautions, words, 2000, 6);
      set_lines (&routine->stop_if, words, 2000, 6);
      set_text (&exercise->name, words, 120);
      set_text (&exercise->feel, words, 2000);
      set_text (&exercise->easier, words, 2000);
      set_lines (&exercise->cues, words, 400, 8);
      set_lines (&exercise->faults, words, 2000, 8);
      set_lines (&exercise->equipment, words, 2000, 3);
      set_text (&step->note, words, 400);
      timeline = sample_compile (routine);
      g_assert_cmpuint (assert_handouts (timeline), >=, 3);
    }
}

/* The same exercise again takes little room. */
static void
test_many (void)
{
  guint n_pages[2];

  for (guint same = 0; same < 2; same++)
    {
      g_autoptr (LimberRoutine) routine = sample_routine ();
      g_autoptr (LimberTimeline) timeline = NULL;

      for (guint i = 0; i < MANY_STEPS; i++)
        {
          g_autofree char *name = g_strdup_printf ("Exercise %u", same ? 1 : i);

          add_step (routine, name);
        }
      timeline = sample_compile (routine);
      n_pages[same] = assert_handouts (timeline);
    }
  g_assert_cmpuint (n_pages[1], <, n_pages[0]);
}

/* A grid never has more on one part than a page holds. */
static void
test_grid (void)
{
  static const struct
  {
    int weeks;
    int frequency;
    guint n_parts;
  } cases[] = { { 0, 1, 1 }, { 1, 1, 1 }, { 8, 3, 1 }, { 9, 1, 2 }, { 26, 2, 4 }, { 520, 99, 4 } };
  g_autoptr (LimberFonts) fonts = limber_fonts_new (18, 18);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberSchedule) schedule = limber_schedule_new ();
      g_autoptr (GPtrArray) parts = NULL;

      schedule->weeks = cases[i].weeks;
      schedule->frequency = cases[i].frequency;
      schedule->period = 1;
      schedule->period_unit = 'd';
      schedule->days = 1 << 2;
      parts = limber_handout_grid_new (fonts, schedule, 0);
      g_assert_cmpuint (parts->len, ==, cases[i].n_parts);
      g_ptr_array_set_free_func (parts, (GDestroyNotify) limber_box_free);
      for (guint k = 0; k < parts->len; k++)
        g_assert_cmpfloat (limber_box_measure (g_ptr_array_index (parts, k), 500), <, 400);
    }
}

static LimberExercises *
load_exercises (const char *folder)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();

  return limber_exercises_load (folder, NULL, reports);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 3);
  routines_dir = argv[1];
  exercises = load_exercises (argv[2]);
  g_test_add_func ("/handout/bundled", test_bundled);
  g_test_add_func ("/handout/hostile", test_hostile);
  g_test_add_func ("/handout/many", test_many);
  g_test_add_func ("/handout/grid", test_grid);
  return g_test_run ();
}
