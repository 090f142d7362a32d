/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reminder.h"

#include <string.h>

#include "limber-wall-clock.h"

#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)
#define HOUR_US (60 * MINUTE_US)
#define DAY_US (24 * HOUR_US)
#define HM(hour, minute) ((hour) *60 + (minute))

static const char *const zones[] = {
  "Europe/Berlin", "America/New_York", "Australia/Lord_Howe", "America/St_Johns",   "Asia/Kolkata",
  "Pacific/Apia",  "America/Santiago", "Africa/Cairo",        "Pacific/Kiritimati",
};

static GTimeZone *
zone_new (const char *name)
{
  GTimeZone *zone = g_time_zone_new_identifier (name);

  if (zone == NULL)
    g_error ("the time zone %s is missing: the tests need tzdata", name);
  return zone;
}

/* "2026-03-29 08:00", where @zone holds; clocks that show it twice mean the first. */
static gint64
utc (const char *text)
{
  g_autofree char *iso = g_strdup_printf ("%.10sT%s:00Z", text, text + 11);
  g_autoptr (GDateTime) time = g_date_time_new_from_iso8601 (iso, NULL);

  g_assert_nonnull (time);
  return g_date_time_to_unix (time) * G_USEC_PER_SEC;
}

static char *
show (gint64 us)
{
  g_autoptr (GDateTime) time = g_date_time_new_from_unix_utc (us / G_USEC_PER_SEC);

  return g_date_time_format (time, "%Y-%m-%d %H:%M");
}

static LimberReminderPlan
plan_at (guint minute)
{
  LimberReminderPlan plan = { .on = TRUE, .later_min = 30 };

  limber_reminder_plan_set_time (
      &plan, 0, (LimberReminderTime){ .minute = minute, .days = LIMBER_REMINDER_EVERY_DAY });
  return plan;
}

static void
add (LimberReminderPlan *plan, guint minute, guint days)
{
  g_assert_true (limber_reminder_plan_set_time (
      plan, plan->n_times, (LimberReminderTime){ .minute = minute, .days = days }));
}

static const struct
{
  const char *zone;
  guint minute;
  guint days;
  const char *now;
  const char *next;
} next_cases[] = {
  { "Europe/Berlin", HM (8, 0), 0x7f, "2026-01-10 06:59", "2026-01-10 07:00" },
  { "Europe/Berlin", HM (8, 0), 0x7f, "2026-01-10 07:00", "2026-01-11 07:00" },
  { "Europe/Berlin", HM (8, 0), 0x7f, "2026-07-10 06:30", "2026-07-11 06:00" },
  /* Saturday the 10th: on Mondays only, on no day. */
  { "Europe/Berlin", HM (8, 0), 0x01, "2026-01-10 06:00", "2026-01-12 07:00" },
  { "Europe/Berlin", HM (8, 0), 0x20, "2026-01-10 07:00", "2026-01-17 07:00" },
  { "Europe/Berlin", HM (8, 0), 0x00, "2026-01-10 06:00", NULL },
  /* Clocks go forward from 02:00 to 03:00: 02:30 is not there, 03:00 is. */
  { "Europe/Berlin", HM (2, 30), 0x7f, "2026-03-28 12:00", "2026-03-29 01:00" },
  { "Europe/Berlin", HM (2, 30), 0x7f, "2026-03-29 01:00", "2026-03-30 00:30" },
  { "Europe/Berlin", HM (1, 59), 0x7f, "2026-03-28 12:00", "2026-03-29 00:59" },
  { "Europe/Berlin", HM (3, 0), 0x7f, "2026-03-28 12:00", "2026-03-29 01:00" },
  { "Europe/Berlin", HM (8, 0), 0x7f, "2026-03-28 12:00", "2026-03-29 06:00" },
  /* Back from 03:00 to 02:00: the first 02:30 of the two. */
  { "Europe/Berlin", HM (2, 30), 0x7f, "2026-10-24 12:00", "2026-10-25 00:30" },
  { "Europe/Berlin", HM (2, 30), 0x7f, "2026-10-25 00:30", "2026-10-26 01:30" },
  { "Europe/Berlin", HM (2, 30), 0x7f, "2026-10-25 01:15", "2026-10-26 01:30" },
  { "Europe/Berlin", HM (3, 0), 0x7f, "2026-10-24 12:00", "2026-10-25 02:00" },
  { "America/New_York", HM (2, 30), 0x7f, "2026-03-08 05:00", "2026-03-08 07:00" },
  { "America/New_York", HM (1, 30), 0x7f, "2026-11-01 04:00", "2026-11-01 05:30" },
  { "America/New_York", HM (1, 30), 0x7f, "2026-11-01 05:30", "2026-11-02 06:30" },
  { "America/New_York", HM (23, 59), 0x7f, "2026-11-02 04:58", "2026-11-02 04:59" },
  /* By half an hour: at 02:00 to 02:30, and back at 02:00 to 01:30. */
  { "Australia/Lord_Howe", HM (2, 10), 0x7f, "2026-10-03 12:00", "2026-10-03 15:30" },
  { "Australia/Lord_Howe", HM (2, 30), 0x7f, "2026-10-03 12:00", "2026-10-03 15:30" },
  { "Australia/Lord_Howe", HM (1, 45), 0x7f, "2026-04-04 12:00", "2026-04-04 14:45" },
  { "Australia/Lord_Howe", HM (1, 45), 0x7f, "2026-04-04 14:45", "2026-04-05 15:15" },
  { "Asia/Kolkata", HM (0, 0), 0x7f, "2026-05-01 18:29", "2026-05-01 18:30" },
  { "Asia/Kolkata", HM (5, 30), 0x04, "2026-05-01 12:00", "2026-05-06 00:00" },
  /* From midnight to one o'clock, still on the same day. */
  { "Africa/Cairo", HM (0, 30), 0x7f, "2026-04-23 12:00", "2026-04-23 22:00" },
  /* From one minute past midnight back into the day before. */
  { "America/St_Johns", HM (23, 30), 0x7f, "2010-11-06 22:00", "2010-11-07 02:00" },
  { "America/St_Johns", HM (23, 30), 0x7f, "2010-11-07 02:00", "2010-11-08 03:00" },
  { "America/St_Johns", HM (0, 0), 0x7f, "2010-11-06 22:00", "2010-11-07 02:30" },
  { "America/St_Johns", HM (0, 0), 0x7f, "2010-11-07 02:30", "2010-11-08 03:30" },
  /* Over the date line: there was no Friday the 30th. */
  { "Pacific/Apia", HM (8, 0), 0x7f, "2011-12-29 19:00", "2011-12-30 18:00" },
  { "Pacific/Apia", HM (8, 0), 0x10, "2011-12-29 19:00", "2012-01-05 18:00" },
};

static void
test_next (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (next_cases); i++)
    {
      g_autoptr (GTimeZone) zone = zone_new (next_cases[i].zone);
      LimberReminderPlan plan = { .on = TRUE };
      LimberReminder next;
      gint64 now = utc (next_cases[i].now);
      gboolean found;
      g_autofree char *shown = NULL;

      add (&plan, next_cases[i].minute, next_cases[i].days);
      found = limber_reminder_next (&plan, limber_reminder_begin (now, zone), now, zone, &next);
      shown = found ? show (next.at_us) : NULL;
      g_test_message ("%s %u from %s", next_cases[i].zone, next_cases[i].minute, next_cases[i].now);
      g_assert_cmpstr (shown, ==, next_cases[i].next);
      if (found)
        g_assert_cmpuint (next.minute, ==, next_cases[i].minute);
    }
}

static void
test_quiet (void)
{
  static const struct
  {
    guint from;
    guint to;
    guint minute;
    gboolean quiet;
  } cases[] = {
    { HM (22, 0), HM (7, 0), HM (21, 59), FALSE }, { HM (22, 0), HM (7, 0), HM (22, 0), TRUE },
    { HM (22, 0), HM (7, 0), HM (0, 0), TRUE },    { HM (22, 0), HM (7, 0), HM (6, 59), TRUE },
    { HM (22, 0), HM (7, 0), HM (7, 0), FALSE },   { HM (12, 0), HM (14, 0), HM (11, 59), FALSE },
    { HM (12, 0), HM (14, 0), HM (12, 0), TRUE },  { HM (12, 0), HM (14, 0), HM (14, 0), FALSE },
    { HM (8, 0), HM (8, 0), HM (8, 0), FALSE },    { HM (0, 0), HM (0, 0), HM (0, 0), FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberReminderPlan plan = { .quiet_from = cases[i].from, .quiet_to = cases[i].to };

      g_assert_cmpint (limber_reminder_plan_is_quiet (&plan, cases[i].minute), ==, cases[i].quiet);
    }
}

/* What comes of a computer that wakes at @now, and was last up to date at @before. */
static void
test_due (void)
{
  static const struct
  {
    const char *before;
    const char *now;
    int minute; /* -1 where nothing is due */
  } cases[] = {
    { "2026-01-10 06:00", "2026-01-10 06:59", -1 },
    { "2026-01-10 06:00", "2026-01-10 07:00", HM (8, 0) },
    { "2026-01-10 07:00", "2026-01-10 07:00", -1 },
    /* The computer slept: late, but of use; one of two; too late; a night over all of them. */
    { "2026-01-10 06:00", "2026-01-10 10:00", HM (8, 0) },
    { "2026-01-10 06:00", "2026-01-10 10:01", -1 },
    { "2026-01-10 06:00", "2026-01-10 12:30", HM (13, 0) },
    { "2026-01-10 11:00", "2026-01-10 20:30", HM (20, 0) },
    { "2026-01-01 06:00", "2026-01-10 12:00", HM (13, 0) },
    /* Late at night it is quiet, and in the morning it is too late. */
    { "2026-01-10 18:00", "2026-01-10 20:59", HM (20, 0) },
    { "2026-01-10 18:00", "2026-01-10 21:00", -1 },
    { "2026-01-10 18:00", "2026-01-11 06:30", -1 },
    /* Clocks were set back: not again, but at the same time on another day. */
    { "2026-01-10 07:00", "2026-01-10 06:00", -1 },
    { "2026-01-10 19:30", "2026-01-10 19:00", -1 },
    { "2026-01-10 20:00", "2026-01-10 07:00", -1 },
    { "2026-01-10 20:00", "2026-01-11 07:00", HM (8, 0) },
    { "2031-01-10 20:00", "2026-01-11 07:00", HM (8, 0) },
    { "2026-01-10 19:00", "2026-01-10 19:00", -1 },
  };
  g_autoptr (GTimeZone) zone = zone_new ("Europe/Berlin");
  LimberReminderPlan plan = {
    .on = TRUE, .quiet_from = HM (22, 0), .quiet_to = HM (7, 0), .later_min = 30
  };

  add (&plan, HM (20, 0), LIMBER_REMINDER_EVERY_DAY);
  add (&plan, HM (13, 0), LIMBER_REMINDER_EVERY_DAY);
  add (&plan, HM (8, 0), LIMBER_REMINDER_EVERY_DAY);
  add (&plan, HM (23, 0), LIMBER_REMINDER_EVERY_DAY);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberReminderState state = limber_reminder_begin (utc (cases[i].before), zone);
      gint64 now = utc (cases[i].now);
      LimberReminder found = { 0 };
      gboolean due = limber_reminder_due (&plan, state, now, zone, &found);

      g_test_message ("%s, then %s", cases[i].before, cases[i].now);
      g_assert_cmpint (due ? (int) found.minute : -1, ==, cases[i].minute);
      state = limber_reminder_pass (&plan, state, now, zone);
      g_assert_false (limber_reminder_due (&plan, state, now, zone, NULL));
      plan.on = FALSE;
      g_assert_false (limber_reminder_due (&plan, state, now, zone, NULL));
      g_assert_false (limber_reminder_next (&plan, state, now, zone, &found));
      plan.on = TRUE;
    }
}

/* A clock that was wrong for a while, and was put right, takes nothing away. */
static void
test_wrong_clock (void)
{
  g_autoptr (GTimeZone) zone = zone_new ("Europe/Berlin");
  LimberReminderPlan plan = plan_at (HM (8, 0));
  LimberReminderState state = limber_reminder_begin (utc ("2026-01-10 06:00"), zone);
  LimberReminder next;

  state = limber_reminder_pass (&plan, state, utc ("2026-01-10 15:00"), zone);
  g_assert_true (limber_reminder_next (&plan, state, utc ("2026-01-10 06:01"), zone, &next));
  g_assert_cmpint (next.at_us, ==, utc ("2026-01-10 07:00"));
}

/* Over midnight, and where clocks that go back make an hour or a day come twice. */
static void
test_due_over_changes (void)
{
  static const struct
  {
    const char *zone;
    guint minute;
    const char *before;
    const char *now;
    gboolean due;
  } cases[] = {
    { "Europe/Berlin", HM (23, 30), "2026-01-10 22:00", "2026-01-11 00:30", TRUE },
    { "Europe/Berlin", HM (23, 30), "2026-01-10 22:00", "2026-01-11 01:31", FALSE },
    { "Europe/Berlin", HM (2, 30), "2026-03-29 00:00", "2026-03-29 01:00", TRUE },
    { "Europe/Berlin", HM (2, 30), "2026-10-24 22:00", "2026-10-25 01:15", TRUE },
    { "Europe/Berlin", HM (2, 30), "2026-10-25 01:15", "2026-10-25 01:30", FALSE },
    { "Europe/Berlin", HM (2, 30), "2026-10-25 01:15", "2026-10-25 01:15", FALSE },
    { "America/St_Johns", HM (0, 0), "2010-11-07 00:00", "2010-11-07 02:45", TRUE },
    { "America/St_Johns", HM (0, 0), "2010-11-07 02:45", "2010-11-07 03:45", FALSE },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GTimeZone) zone = zone_new (cases[i].zone);
      LimberReminderPlan plan = plan_at (cases[i].minute);
      LimberReminderState state = limber_reminder_begin (utc (cases[i].before), zone);

      g_test_message ("%s, %s, then %s", cases[i].zone, cases[i].before, cases[i].now);
      g_assert_cmpint (limber_reminder_due (&plan, state, utc (cases[i].now), zone, NULL), ==,
                       cases[i].due);
    }
}

/* Who flies to the west comes to the same time of the same day again. */
static void
test_traveller (void)
{
  g_autoptr (GTimeZone) home = zone_new ("Europe/Berlin");
  g_autoptr (GTimeZone) there = zone_new ("America/New_York");
  g_autoptr (GTimeZone) east = zone_new ("Asia/Kolkata");
  LimberReminderPlan plan = plan_at (HM (9, 0));
  LimberReminderState state = limber_reminder_begin (utc ("2026-01-10 07:00"), home);
  LimberReminder found;
  gint64 now = utc ("2026-01-10 08:00");

  g_assert_true (limber_reminder_due (&plan, state, now, home, NULL));
  state = limber_reminder_pass (&plan, state, now, home);
  g_assert_false (limber_reminder_due (&plan, state, utc ("2026-01-10 14:00"), there, NULL));
  g_assert_true (limber_reminder_next (&plan, state, utc ("2026-01-10 13:00"), there, &found));
  g_assert_cmpint (found.at_us, ==, utc ("2026-01-11 14:00"));
  /* To the east, the next day's comes earlier. */
  g_assert_true (limber_reminder_next (&plan, state, utc ("2026-01-10 23:00"), east, &found));
  g_assert_cmpint (found.at_us, ==, utc ("2026-01-11 03:30"));
}

static void
test_later (void)
{
  static const struct
  {
    guint later_min;
    const char *now;
    const char *again;
  } cases[] = {
    { 10, "2026-01-10 07:05", "2026-01-10 07:15" },
    { 60, "2026-01-10 07:05", "2026-01-10 08:05" },
    { 30, "2026-01-10 20:29", "2026-01-10 20:59" },
    { 30, "2026-01-10 20:30", NULL },
    { 60, "2026-01-10 20:30", NULL },
    { 10, "2026-01-11 05:00", NULL },
    { 10, "2026-01-11 05:59", NULL },
    { 10, "2026-01-11 06:00", "2026-01-11 06:10" },
  };
  g_autoptr (GTimeZone) zone = zone_new ("Europe/Berlin");

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberReminderPlan plan = plan_at (HM (8, 0));
      gint64 now = utc (cases[i].now);
      LimberReminderState state = limber_reminder_begin (now, zone);
      g_autofree char *again = NULL;

      plan.quiet_from = HM (22, 0);
      plan.quiet_to = HM (7, 0);
      plan.later_min = cases[i].later_min;
      state = limber_reminder_later (&plan, state, now, zone);
      again = state.again_us ? show (state.again_us) : NULL;
      g_test_message ("%s", cases[i].now);
      g_assert_cmpstr (again, ==, cases[i].again);
    }
}

static void
test_again (void)
{
  g_autoptr (GTimeZone) zone = zone_new ("Europe/Berlin");
  LimberReminderPlan plan = plan_at (HM (8, 0));
  gint64 now = utc ("2026-01-10 07:05");
  LimberReminderState state = limber_reminder_begin (now, zone);
  LimberReminder found;

  state = limber_reminder_later (&plan, state, now, zone);
  g_assert_true (limber_reminder_next (&plan, state, now, zone, &found));
  g_assert_true (found.again);
  g_assert_cmpint (found.at_us, ==, now + 30 * MINUTE_US);
  /* Not before its time, and passing over something else keeps it. */
  state = limber_reminder_pass (&plan, state, now + 29 * MINUTE_US, zone);
  g_assert_false (limber_reminder_due (&plan, state, now + 29 * MINUTE_US, zone, NULL));
  g_assert_true (limber_reminder_due (&plan, state, now + 30 * MINUTE_US, zone, &found));
  g_assert_true (found.again);
  /* Late by a sleep, and too late. */
  g_assert_true (limber_reminder_due (&plan, state, now + 3 * HOUR_US, zone, NULL));
  g_assert_false (limber_reminder_due (&plan, state, now + 4 * HOUR_US, zone, NULL));
  g_assert_cmpint (limber_reminder_pass (&plan, state, now + 4 * HOUR_US, zone).again_us, ==, 0);
  /* Clocks set back by a little, and by years. */
  g_assert_true (limber_reminder_next (&plan, state, now - HOUR_US, zone, &found));
  g_assert_cmpint (found.at_us, ==, now + 30 * MINUTE_US);
  g_assert_true (limber_reminder_next (&plan, state, now - 3 * HOUR_US, zone, &found));
  g_assert_false (found.again);
  /* Once. */
  state = limber_reminder_pass (&plan, state, now + 30 * MINUTE_US, zone);
  g_assert_false (limber_reminder_due (&plan, state, now + 31 * MINUTE_US, zone, NULL));
  g_assert_true (limber_reminder_next (&plan, state, now + 30 * MINUTE_US, zone, &found));
  g_assert_false (found.again);
}

/* The person's next time of their own takes the place of what was put off. */
static void
test_superseded (void)
{
  g_autoptr (GTimeZone) zone = zone_new ("Europe/Berlin");
  LimberReminderPlan plan = plan_at (HM (8, 0));
  gint64 now = utc ("2026-01-10 07:00");
  LimberReminderState state = limber_reminder_begin (now, zone);
  LimberReminder found;

  add (&plan, HM (8, 20), LIMBER_REMINDER_EVERY_DAY);
  state = limber_reminder_later (&plan, state, now, zone);
  g_assert_true (limber_reminder_due (&plan, state, now + 20 * MINUTE_US, zone, &found));
  g_assert_cmpuint (found.minute, ==, HM (8, 20));
  g_assert_false (found.again);
  state = limber_reminder_pass (&plan, state, now + 20 * MINUTE_US, zone);
  g_assert_cmpint (state.again_us, ==, 0);
}

static void
test_plan (void)
{
  LimberReminderPlan plan = plan_at (HM (8, 0));
  LimberReminderTime wrong = { .minute = 24 * 60, .days = 1 };
  LimberReminderTime early = { .minute = HM (6, 0), .days = 0xffff };

  g_assert_false (limber_reminder_plan_set_time (&plan, 0, wrong));
  g_assert_false (limber_reminder_plan_set_time (&plan, 2, early));
  g_assert_true (limber_reminder_plan_set_time (&plan, 1, early));
  g_assert_cmpuint (plan.times[0].minute, ==, HM (6, 0));
  g_assert_cmpuint (plan.times[0].days, ==, LIMBER_REMINDER_EVERY_DAY);
  while (plan.n_times < LIMBER_REMINDER_TIMES_MAX)
    add (&plan, HM (12, (int) plan.n_times), 1);
  g_assert_false (limber_reminder_plan_set_time (&plan, plan.n_times, early));
  limber_reminder_plan_remove_time (&plan, LIMBER_REMINDER_TIMES_MAX);
  limber_reminder_plan_remove_time (&plan, 0);
  g_assert_cmpuint (plan.n_times, ==, LIMBER_REMINDER_TIMES_MAX - 1);
  g_assert_cmpuint (plan.times[0].minute, ==, HM (8, 0));
}

static LimberReminderPlan
random_plan (void)
{
  LimberReminderPlan plan = { .on = TRUE, .later_min = 10 };
  int n = g_test_rand_int_range (1, 5);

  for (int i = 0; i < n; i++)
    add (&plan, (guint) g_test_rand_int_range (0, 24 * 60), (guint) g_test_rand_int_range (0, 128));
  if (g_test_rand_bit ())
    {
      plan.quiet_from = (guint) g_test_rand_int_range (0, 24 * 60);
      plan.quiet_to = (guint) g_test_rand_int_range (0, 24 * 60);
    }
  return plan;
}

/* Counts that (day, time) came up; a put-off one has none of its own. */
static void
count (GHashTable *seen, const LimberReminder *reminder, GTimeZone *zone)
{
  g_autoptr (GDateTime) date = NULL;
  g_autoptr (GDateTime) there = NULL;
  char *key;

  if (reminder->again)
    return;
  date = g_date_time_new_from_unix_utc (reminder->at_us / G_USEC_PER_SEC);
  there = g_date_time_to_timezone (date, zone);
  key = g_strdup_printf ("%d-%d %u", g_date_time_get_year (there),
                         g_date_time_get_day_of_year (there), reminder->minute);
  g_test_message ("%s", key);
  g_assert_true (g_hash_table_add (seen, key));
}

static LimberReminderState
wake (const LimberReminderPlan *plan, LimberReminderState state, gint64 now, GTimeZone *zone,
      GHashTable *seen)
{
  LimberReminder due;

  if (limber_reminder_due (plan, state, now, zone, &due))
    count (seen, &due, zone);
  return limber_reminder_pass (plan, state, now, zone);
}

/* One who sleeps until the next reminder finds it due, and nothing before; whatever comes between,
 * no time of a day comes up twice. */
static void
test_walks (void)
{
  for (guint walk = 0; walk < 300; walk++)
    {
      g_autoptr (GTimeZone) zone = zone_new (zones[walk % G_N_ELEMENTS (zones)]);
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      LimberReminderPlan plan = random_plan ();
      /* From 2007 to 2035. */
      gint64 now = utc ("2007-01-01 00:00") + g_test_rand_int_range (0, 10000) * DAY_US;
      LimberReminderState state = limber_reminder_begin (now, zone);
      LimberReminder next, due;

      for (guint i = 0; i < 40 && limber_reminder_next (&plan, state, now, zone, &next); i++)
        {
          gint64 before = now + (next.at_us - now) / 2;

          g_assert_cmpint (next.at_us, >, now);
          g_assert_false (limber_reminder_due (&plan, state, before, zone, NULL));
          g_assert_true (limber_reminder_due (&plan, state, next.at_us, zone, &due));
          g_assert_cmpint (due.at_us, ==, next.at_us);
          now = next.at_us;
          if (g_test_rand_int_range (0, 4) == 0)
            now += g_test_rand_int_range (0, 30 * 60) * MINUTE_US;
          state = wake (&plan, state, now, zone, seen);
          if (g_test_rand_int_range (0, 4) == 0)
            state = limber_reminder_later (&plan, state, now, zone);
          if (g_test_rand_int_range (0, 8) == 0)
            now -= g_test_rand_int_range (0, 24 * 60) * MINUTE_US;
          /* Clocks that are set wake who waits. */
          state = wake (&plan, state, now, zone, seen);
        }
    }
}

/* Each zone's changes of clocks, minute by minute: each time of the day once a day. */
static void
test_every_minute (void)
{
  static const char *const days[] = { "2026-03-28 00:00", "2026-10-24 00:00", "2026-03-07 00:00",
                                      "2026-10-31 00:00", "2026-04-03 00:00", "2026-10-02 00:00",
                                      "2010-11-06 00:00", "2011-12-28 00:00", "2026-04-23 00:00" };

  for (guint i = 0; i < G_N_ELEMENTS (zones) * G_N_ELEMENTS (days); i++)
    {
      g_autoptr (GTimeZone) zone = zone_new (zones[i % G_N_ELEMENTS (zones)]);
      g_autoptr (GHashTable) seen = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
      gint64 start = utc (days[i / G_N_ELEMENTS (zones)]);
      LimberReminderState state = limber_reminder_begin (start, zone);
      LimberReminderPlan plan = plan_at ((guint) g_test_rand_int_range (0, 24 * 60));

      add (&plan, HM (0, 30), LIMBER_REMINDER_EVERY_DAY);
      add (&plan, HM (2, 15), LIMBER_REMINDER_EVERY_DAY);
      for (gint64 now = start; now < start + 3 * DAY_US; now += MINUTE_US)
        {
          LimberReminder due;

          if (!limber_reminder_due (&plan, state, now, zone, &due))
            continue;
          g_assert_cmpint (due.at_us, ==, now);
          count (seen, &due, zone);
          state = limber_reminder_pass (&plan, state, now, zone);
        }
      /* Two or three days of local time, less a day that a calendar leaves out. */
      g_assert_cmpuint (g_hash_table_size (seen), >=, 3);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder/next", test_next);
  g_test_add_func ("/reminder/quiet", test_quiet);
  g_test_add_func ("/reminder/due", test_due);
  g_test_add_func ("/reminder/due-over-changes", test_due_over_changes);
  g_test_add_func ("/reminder/wrong-clock", test_wrong_clock);
  g_test_add_func ("/reminder/traveller", test_traveller);
  g_test_add_func ("/reminder/later", test_later);
  g_test_add_func ("/reminder/again", test_again);
  g_test_add_func ("/reminder/superseded", test_superseded);
  g_test_add_func ("/reminder/plan", test_plan);
  g_test_add_func ("/reminder/walks", test_walks);
  g_test_add_func ("/reminder/every-minute", test_every_minute);
  return g_test_run ();
}
