/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a draft comes to and how often it is done, as the form of its head has it. */

#include "draft-sample.h"
#include "limber-draft-faults.h"
#include "limber-draft-schedule.h"
#include "limber-draft-volume.h"

/* --- How often --- */

static const struct
{
  const char *json; /* (nullable): of `schedule` */
  LimberDraftSchedule read;
} schedules[] = {
  { NULL, { LIMBER_RHYTHM_NONE } },
  { "{}", { LIMBER_RHYTHM_DAILY, .a_day = 1 } },
  { "{\"frequency\": 2, \"period_unit\": \"d\"}", { LIMBER_RHYTHM_DAILY, .a_day = 2 } },
  { "{\"frequency\": 5, \"period_unit\": \"wk\"}", { LIMBER_RHYTHM_TIMES, .a_week = 5 } },
  { "{\"frequency\": 2, \"period_unit\": \"wk\", \"day_of_week\": [\"mon\", \"thu\"]}",
    { LIMBER_RHYTHM_DAYS, .a_day = 1, .days = 0x9 } },
  { "{\"frequency\": 3, \"period_unit\": \"d\", \"day_of_week\": [\"sun\"]}",
    { LIMBER_RHYTHM_DAYS, .a_day = 3, .days = 0x40 } },
  { "{\"frequency\": 3, \"period_unit\": \"wk\", \"day_of_week\": [\"mon\", \"thu\"]}",
    { LIMBER_RHYTHM_OTHER } },
  { "{\"period\": 2, \"period_unit\": \"d\"}", { LIMBER_RHYTHM_OTHER } },
  { "5", { LIMBER_RHYTHM_OTHER } },
};

static LimberDraft *
draft_on (const char *schedule)
{
  g_autofree char *text =
      schedule ? g_strdup_printf (HEAD "\"schedule\": %s, \"steps\": [" LIE "]}", schedule)
               : g_strdup (HEAD "\"steps\": [" LIE "]}");

  return draft_of (text);
}

static void
test_read_schedule (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (schedules); i++)
    {
      g_autoptr (LimberDraft) draft = draft_on (schedules[i].json);
      LimberDraftSchedule read = limber_draft_get_schedule (draft);

      g_test_message ("%s", schedules[i].json);
      g_assert_cmpint (read.rhythm, ==, schedules[i].read.rhythm);
      if (schedules[i].read.a_day)
        g_assert_cmpint (read.a_day, ==, schedules[i].read.a_day);
      if (schedules[i].read.a_week)
        g_assert_cmpint (read.a_week, ==, schedules[i].read.a_week);
      if (schedules[i].read.days)
        g_assert_cmpuint (read.days, ==, schedules[i].read.days);
    }
}

/* What a form writes, it reads again, whatever was there before. */
static void
test_write_schedule (void)
{
  for (guint from = 0; from < G_N_ELEMENTS (schedules) - 1; from++)
    for (guint to = 0; to < G_N_ELEMENTS (schedules); to++)
      {
        g_autoptr (LimberDraft) draft = draft_on (schedules[from].json);
        g_autoptr (LimberDraft) written = limber_draft_set_schedule (draft, &schedules[to].read);
        LimberDraftSchedule read = limber_draft_get_schedule (written);

        if (schedules[to].read.rhythm == LIMBER_RHYTHM_OTHER)
          {
            g_assert_cmpint (read.rhythm, ==, schedules[from].read.rhythm);
            continue;
          }
        g_assert_nonnull (limber_draft_get_routine (written));
        g_assert_cmpint (read.rhythm, ==, schedules[to].read.rhythm);
        if (schedules[to].read.days)
          g_assert_cmpuint (read.days, ==, schedules[to].read.days);
        if (read.rhythm != LIMBER_RHYTHM_NONE && schedules[from].json)
          g_assert_cmpstr (limber_draft_get_label (written), ==, "Change Schedule");
      }
}

static void
test_schedule_keeps_the_rest (void)
{
  g_autoptr (LimberDraft) draft =
      draft_on ("{\"frequency\": 1, \"x-by\": \"me\", \"time_of_day\": [\"08:00\"], \"weeks\": 6}");
  const LimberDraftSchedule daily = { LIMBER_RHYTHM_DAILY, .a_day = 2 };
  const LimberDraftSchedule no_day = { LIMBER_RHYTHM_DAYS, .a_day = 1 };
  g_autoptr (LimberDraft) written = limber_draft_set_schedule (draft, &daily);

  assert_text (written,
               HEAD "\"schedule\": {\"frequency\": 2, \"period\": 1, \"period_unit\": \"d\", "
                    "\"x-by\": \"me\", \"time_of_day\": [\"08:00\"], \"weeks\": 6}, "
                    "\"steps\": [" LIE "]}");
  g_assert_null (limber_draft_set_schedule (draft, &no_day));
}

/* --- What it comes to --- */

static void
test_volume (void)
{
  static const struct
  {
    const char *text;
    gboolean known;
    double a_week;
  } cases[] = {
    { HEAD "\"steps\": [" LIE "]}", TRUE, 0 },
    { HEAD "\"schedule\": {\"frequency\": 3, \"period_unit\": \"wk\"}, \"steps\": [" LIE "]}", TRUE,
      3 },
    /* A fault that changes nothing about the length, and one of the schedule. */
    { "{\"format\": 1, \"id\": \"a\", \"title\": \"\", \"kind\": \"core\", \"level\": \"gentle\", "
      "\"schedule\": {\"frequency\": 3, \"period_unit\": \"wk\"}, \"steps\": [" LIE "]}",
      TRUE, 3 },
    { HEAD "\"schedule\": {\"frequency\": 0}, \"steps\": [" LIE "]}", TRUE, 0 },
    { HEAD "\"steps\": []}", FALSE },
    { HEAD "\"steps\": [" LIE ", {\"exercise\": \"nobody-knows\"}]}", FALSE },
    { HEAD "\"defaults\": {\"rest_s\": -1}, \"steps\": [" LIE "]}", FALSE },
    { HEAD "\"steps\": [" LIE "]", FALSE },
    { "words", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberDraft) draft = draft_of (cases[i].text);
      LimberVolume volume = { 0 };

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (limber_draft_get_volume (draft, &volume), ==, cases[i].known);
      g_assert_cmpfloat (volume.sessions_a_week, ==, cases[i].a_week);
      g_assert_cmpint (volume.week_us, ==, volume.session_us * (gint64) cases[i].a_week);
      if (cases[i].known)
        g_assert_cmpint (volume.session_us, >, 0);
    }
}

static void
test_begun (void)
{
  static const struct
  {
    const char *text;
    gboolean begun;
  } cases[] = {
    { HEAD "\"steps\": []}", TRUE },
    { HEAD "\"steps\": [" LIE "]}", FALSE },
    { HEAD "\"why\": 5, \"steps\": []}", FALSE },
    { HEAD "\"stepz\": []}", FALSE },
    { "words", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberDraft) draft = draft_of (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (limber_draft_is_begun (draft), ==, cases[i].begun);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draft/schedule/read", test_read_schedule);
  g_test_add_func ("/draft/schedule/write", test_write_schedule);
  g_test_add_func ("/draft/schedule/keeps-the-rest", test_schedule_keeps_the_rest);
  g_test_add_func ("/draft/begun", test_begun);
  g_test_add_func ("/draft/volume", test_volume);
  return g_test_run ();
}
