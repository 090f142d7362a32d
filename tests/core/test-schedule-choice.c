/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-schedule-choice.h"

static const struct
{
  int frequency;
  int period;
  char unit;
  guint days;
  LimberScheduleChoice choice;
} cases[] = {
  { 1, 1, 'd', 0, { LIMBER_SCHEDULE_DAILY, 3, 0x15 } },
  { 2, 1, 'd', 0, { LIMBER_SCHEDULE_AS_IT_IS, 3, 0x15 } },
  { 1, 2, 'd', 0, { LIMBER_SCHEDULE_AS_IT_IS, 3, 0x15 } },
  { 3, 1, 'w', 0, { LIMBER_SCHEDULE_TIMES, 3, 0x15 } },
  { 2, 1, 'w', 0, { LIMBER_SCHEDULE_TIMES, 2, 0x09 } },
  { 7, 1, 'w', 0, { LIMBER_SCHEDULE_TIMES, 7, 0x7f } },
  { 8, 1, 'w', 0, { LIMBER_SCHEDULE_AS_IT_IS, 3, 0x15 } },
  { 1, 2, 'w', 0, { LIMBER_SCHEDULE_AS_IT_IS, 3, 0x15 } },
  { 2, 1, 'w', 0x11, { LIMBER_SCHEDULE_DAYS, 2, 0x11 } },
  { 3, 1, 'w', 0x11, { LIMBER_SCHEDULE_AS_IT_IS, 3, 0x15 } },
  { 1, 1, 'd', 0x11, { LIMBER_SCHEDULE_DAYS, 2, 0x11 } },
};

/* What is chosen is what it was, unless the person chooses otherwise. */
static void
test_both_ways (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberSchedule) schedule = limber_schedule_new ();
      g_autoptr (LimberSchedule) again = NULL;
      LimberScheduleChoice choice;

      schedule->frequency = cases[i].frequency;
      schedule->period = cases[i].period;
      schedule->period_unit = cases[i].unit;
      schedule->days = cases[i].days;
      schedule->weeks = 6;
      choice = limber_schedule_choice_from (schedule);
      g_assert_cmpint (choice.mode, ==, cases[i].choice.mode);
      g_assert_cmpint (choice.times, ==, cases[i].choice.times);
      g_assert_cmphex (choice.days, ==, cases[i].choice.days);
      again = limber_schedule_choice_apply (&choice, schedule);
      g_assert_cmpint (again->weeks, ==, 6);
      if (cases[i].unit == 'w' || cases[i].days == 0)
        g_assert_true (limber_schedule_equal (again, schedule));
    }
}

static void
test_apply (void)
{
  const LimberScheduleChoice none = { LIMBER_SCHEDULE_DAYS, 3, 0 };
  const LimberScheduleChoice many = { LIMBER_SCHEDULE_TIMES, 99, 0 };
  const LimberScheduleChoice days = { LIMBER_SCHEDULE_DAYS, 1, 0xff };
  g_autoptr (LimberSchedule) seven = limber_schedule_choice_apply (&many, NULL);
  g_autoptr (LimberSchedule) named = limber_schedule_choice_apply (&days, seven);

  g_assert_null (limber_schedule_choice_apply (&none, NULL));
  g_assert_cmpint (seven->frequency, ==, 7);
  g_assert_cmpint (seven->period_unit, ==, 'w');
  g_assert_cmpuint (named->days, ==, 0x7f);
  g_assert_cmpint (named->frequency, ==, 7);
  g_assert_cmpint (limber_schedule_choice_from (NULL).mode, ==, LIMBER_SCHEDULE_DAILY);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/schedule-choice/both-ways", test_both_ways);
  g_test_add_func ("/schedule-choice/apply", test_apply);
  return g_test_run ();
}
