/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-stage-plan.h"

/* --- Sight --- */

/* The table of capitals' heights by distance in the clinical notes, 5.2, to a tenth of a
 * millimetre. */
static void
test_sight (void)
{
  static const struct
  {
    double distance_mm, minutes, capital_mm;
  } rows[] = {
    { 600, 20, 3.5 },   { 600, 56, 9.8 },   { 1000, 30, 8.7 },  { 1500, 56, 24.4 },
    { 2000, 16, 9.3 },  { 2000, 20, 11.6 }, { 2000, 30, 17.5 }, { 2000, 56, 32.6 },
    { 2000, 70, 40.7 }, { 3000, 56, 48.9 }, { 3000, 70, 61.1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      LimberSight sight = { .distance_mm = rows[i].distance_mm, .px_per_mm = 4, .zoom = 1 };
      double font = limber_sight_font_px (&sight, rows[i].minutes);

      g_assert_cmpfloat_with_epsilon (font * 0.7 / 4, rows[i].capital_mm, 0.06);
      g_assert_cmpfloat_with_epsilon (limber_sight_minutes (&sight, font), rows[i].minutes, 0.01);
      sight.zoom = 3;
      g_assert_cmpfloat_with_epsilon (limber_sight_font_px (&sight, rows[i].minutes), 3 * font,
                                      0.01);
    }
}

static void
test_monitors (void)
{
  static const struct
  {
    const char *what;
    int width, height, width_mm, height_mm;
    double px_per_mm;
  } rows[] = {
    { "a laptop of 14 inches", 1920, 1080, 309, 174, 6.21 },
    { "a monitor of 24 inches", 1920, 1080, 531, 299, 3.62 },
    { "the same on its side", 1080, 1920, 299, 531, 3.61 },
    { "a laptop whose screen is scaled twice", 1440, 900, 286, 179, 5.03 },
    { "a television of 65 inches", 1920, 1080, 1430, 804, 1.34 },
    { "a phone", 360, 720, 65, 130, 5.54 },
    { "nothing is known", 1920, 1080, 0, 0, 3.78 },
    { "the shape of the picture", 1920, 1080, 160, 90, 3.78 },
    { "the shape of the picture", 1920, 1200, 160, 100, 3.78 },
    { "the shape of the picture on its side", 1080, 1920, 90, 160, 3.78 },
    { "no square pixels", 1920, 1080, 531, 200, 3.78 },
    { "a stadium", 1920, 1080, 20000, 11250, 3.78 },
    { "a stamp", 1920, 1080, 16, 9, 3.78 },
    { "no monitor", 0, 0, 0, 0, 3.78 },
    { "less than nothing", -1, -1, -1, -1, 3.78 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (rows); i++)
    {
      g_test_message ("%s", rows[i].what);
      g_assert_cmpfloat_with_epsilon (limber_sight_px_per_mm (rows[i].width, rows[i].height,
                                                              rows[i].width_mm, rows[i].height_mm),
                                      rows[i].px_per_mm, 0.005);
    }
}

/* --- The plan --- */

static const struct
{
  int width, height;
} sizes[] = {
  { 360, 480 },   { 640, 220 },   { 360, 640 },   { 412, 755 },  { 768, 880 },
  { 1000, 620 },  { 1280, 580 },  { 1366, 620 },  { 1920, 940 }, { 1080, 1760 },
  { 2560, 1300 }, { 3840, 2000 }, { 2160, 3600 }, { 1, 1 },      { 200, 40 },
};

static const LimberStageContents contents[] = {
  { .n_digits = 2,
    .title_chars = 17,
    .phase_chars = 7,
    .side_chars = 10,
    .counts_chars = 18,
    .note_chars = 55,
    .next_chars = 18,
    .said_chars = 17,
    .has_figure = TRUE },
  { .n_digits = 2, .title_chars = 4, .phase_chars = 4, .note_chars = 4, .has_figure = TRUE },
  { .n_digits = 1 },
  { .n_digits = 3,
    .title_chars = 40,
    .phase_chars = 15,
    .note_chars = 90,
    .said_chars = 90,
    .counts_chars = 10,
    .name_first = TRUE,
    .has_figure = TRUE },
  { .n_digits = 4, .phase_chars = 18, .note_chars = 600, .side_chars = 20, .next_chars = 50 },
  { .n_digits = 6,
    .title_chars = 300,
    .phase_chars = 300,
    .side_chars = 90,
    .counts_chars = 50,
    .note_chars = 50,
    .has_figure = TRUE },
  { .n_digits = 2, .title_chars = 17, .phase_chars = 4, .next_chars = 30, .between = TRUE },
  { .n_digits = 2,
    .title_chars = 17,
    .phase_chars = 4,
    .note_chars = 55,
    .has_figure = TRUE,
    .figure_across = 0.4 },
  { .n_digits = 2,
    .title_chars = 17,
    .phase_chars = 12,
    .side_chars = 10,
    .switching = TRUE,
    .has_figure = TRUE },
};

static gboolean
overlap (const LimberBox *a, const LimberBox *b)
{
  return a->x < b->x + b->width && b->x < a->x + a->width && a->y < b->y + b->height
         && b->y < a->y + a->height;
}

static void
assert_sound (const LimberStagePlan *plan, int width, int height)
{
  const LimberBox *boxes = plan->boxes;

  for (guint i = 0; i < LIMBER_N_STAGE_PARTS; i++)
    {
      g_assert_true (boxes[i].width >= 0 && boxes[i].height >= 0);
      if (boxes[i].width == 0 || boxes[i].height == 0)
        continue;
      g_assert_true (boxes[i].x >= 0 && boxes[i].x + boxes[i].width <= width);
      g_assert_true (boxes[i].y >= 0 && boxes[i].y + boxes[i].height <= height);
      for (guint j = 0; j < i; j++)
        if (overlap (&boxes[i], &boxes[j]))
          /* The digits are in the ring, and nothing else in anything. */
          g_assert_true (i == LIMBER_STAGE_DIGITS && j == LIMBER_STAGE_RING);
    }
}

static void
test_sound (void)
{
  static const int distances_cm[] = { LIMBER_DISTANCE_MIN_CM, 100, 200, LIMBER_DISTANCE_MAX_CM };
  static const double zooms[] = { 0.5, 1, 3 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    for (guint j = 0; j < G_N_ELEMENTS (contents); j++)
      for (guint k = 0; k < G_N_ELEMENTS (distances_cm); k++)
        for (guint l = 0; l < G_N_ELEMENTS (zooms); l++)
          {
            LimberSight sight = { distances_cm[k] * 10, 6.2, zooms[l] };
            LimberStagePlan plan;

            limber_stage_plan (&plan, sizes[i].width, sizes[i].height, &sight, &contents[j]);
            assert_sound (&plan, sizes[i].width, sizes[i].height);
          }
}

/* What is left of a full screen for the stage, on monitors that people have. */
static const struct
{
  const char *what;
  int width, height;
  double px_per_mm;
} monitors[] = {
  { "a laptop of 13 inches", 1920, 990, 6.52 },
  { "a laptop of 13 inches, 1366", 1366, 700, 4.64 },
  { "a laptop of 14 inches", 1920, 990, 6.2 },
  { "a laptop of 15 inches", 1366, 700, 3.97 },
  { "a laptop of 15 inches, scaled", 1536, 790, 4.46 },
  { "a monitor of 24 inches", 1920, 990, 3.62 },
  { "a monitor of 27 inches, 4K", 3840, 2000, 6.43 },
  { "a monitor of 24 inches on its side", 1080, 1800, 3.61 },
  { "a television of 43 inches", 1920, 990, 2.02 },
};

static void
assert_seen (const LimberStagePlan *plan, LimberStagePart part, const LimberSight *sight,
             double least)
{
  double font = plan->fonts[part];

  g_test_message ("part %d: %.0f", part, limber_sight_minutes (sight, font));
  g_assert_cmpfloat (limber_sight_minutes (sight, font), >=, least);
  g_assert_cmpfloat (plan->boxes[part].height, >=, font * 0.75);
}

/* 5.2 of the clinical notes: digits 56, the word of the moment 30, and none of what explains it
 * under the 16 that are the floor. */
static void
test_is_read_from_two_metres (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (monitors); i++)
    for (guint n_digits = 2; n_digits <= 3; n_digits++)
      {
        LimberSight sight = { LIMBER_DISTANCE_CM * 10, monitors[i].px_per_mm, 1 };
        LimberStageContents usual = contents[0];
        LimberStagePlan plan;

        g_test_message ("%s, %u digits", monitors[i].what, n_digits);
        usual.n_digits = n_digits;
        limber_stage_plan (&plan, monitors[i].width, monitors[i].height, &sight, &usual);
        assert_seen (&plan, LIMBER_STAGE_DIGITS, &sight, LIMBER_SIGHT_DIGITS_LEAST);
        assert_seen (&plan, LIMBER_STAGE_PHASE, &sight, LIMBER_SIGHT_WORD_LEAST);
        assert_seen (&plan, LIMBER_STAGE_NOTE, &sight, LIMBER_SIGHT_FLOOR);
        g_assert_cmpint (plan.boxes[LIMBER_STAGE_FIGURE].height, >=, monitors[i].height * 15 / 100);
      }
}

/* Each moment has one thing that is larger than all other words. */
static void
test_moment (void)
{
  LimberSight sight = { LIMBER_DISTANCE_CM * 10, 6.2, 1 };
  LimberStageContents now = contents[0];
  LimberStagePlan plan;

  limber_stage_plan (&plan, 1920, 990, &sight, &now);
  g_assert_cmpfloat (plan.fonts[LIMBER_STAGE_PHASE], >, 2 * plan.fonts[LIMBER_STAGE_TITLE]);
  now.name_first = TRUE;
  limber_stage_plan (&plan, 1920, 990, &sight, &now);
  g_assert_cmpfloat (plan.fonts[LIMBER_STAGE_TITLE], >, 2 * plan.fonts[LIMBER_STAGE_PHASE]);
  now.name_first = FALSE;
  now.switching = TRUE;
  limber_stage_plan (&plan, 1920, 990, &sight, &now);
  g_assert_cmpint (plan.boxes[LIMBER_STAGE_NOTE].width, ==, 0);
  g_assert_cmpfloat (limber_sight_minutes (&sight, plan.fonts[LIMBER_STAGE_SIDE]), >=, 30);
  now.switching = FALSE;
  now.between = TRUE;
  limber_stage_plan (&plan, 1920, 990, &sight, &now);
  g_assert_cmpfloat (plan.fonts[LIMBER_STAGE_NEXT], >=, plan.fonts[LIMBER_STAGE_NOTE]);
}

/* Who stands is as large as who lies. */
static void
test_upright (void)
{
  LimberSight sight = { LIMBER_DISTANCE_CM * 10, 6.52, 1 };
  LimberStageContents upright = contents[0];
  LimberStagePlan lies, stands;

  limber_stage_plan (&lies, 1920, 990, &sight, &upright);
  upright.figure_across = 0.4;
  limber_stage_plan (&stands, 1920, 990, &sight, &upright);
  g_assert_cmpint (stands.boxes[LIMBER_STAGE_FIGURE].height, >,
                   lies.boxes[LIMBER_STAGE_FIGURE].height * 3 / 2);
  assert_seen (&stands, LIMBER_STAGE_DIGITS, &sight, LIMBER_SIGHT_DIGITS_LEAST);
  assert_seen (&stands, LIMBER_STAGE_PHASE, &sight, LIMBER_SIGHT_WORD_LEAST);
  assert_seen (&stands, LIMBER_STAGE_NOTE, &sight, LIMBER_SIGHT_FLOOR);
}

/* Who is near gets smaller words, and a larger figure. */
static void
test_distance (void)
{
  LimberSight near = { 600, 3.62, 1 };
  LimberSight far = { 2000, 3.62, 1 };
  LimberStagePlan from_near, from_far;

  limber_stage_plan (&from_near, 1920, 920, &near, &contents[0]);
  limber_stage_plan (&from_far, 1920, 920, &far, &contents[0]);
  g_assert_cmpfloat (from_near.fonts[LIMBER_STAGE_DIGITS], <,
                     from_far.fonts[LIMBER_STAGE_DIGITS] / 2);
  g_assert_cmpint (from_near.boxes[LIMBER_STAGE_FIGURE].height, >,
                   from_far.boxes[LIMBER_STAGE_FIGURE].height);
}

static void
test_shape (void)
{
  LimberSight sight = { 2000, 3.62, 1 };
  LimberStagePlan plan;

  limber_stage_plan (&plan, 1920, 920, &sight, &contents[0]);
  g_assert_false (plan.portrait);
  limber_stage_plan (&plan, 600, 500, &sight, &contents[0]);
  g_assert_true (plan.portrait);
  limber_stage_plan (&plan, 800, 900, &sight, &contents[0]);
  g_assert_true (plan.portrait);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sight/sizes", test_sight);
  g_test_add_func ("/sight/monitors", test_monitors);
  g_test_add_func ("/stage-plan/sound", test_sound);
  g_test_add_func ("/stage-plan/two-metres", test_is_read_from_two_metres);
  g_test_add_func ("/stage-plan/moment", test_moment);
  g_test_add_func ("/stage-plan/upright", test_upright);
  g_test_add_func ("/stage-plan/distance", test_distance);
  g_test_add_func ("/stage-plan/shape", test_shape);
  return g_test_run ();
}
