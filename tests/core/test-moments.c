/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The days and hours to choose from. */

#include "limber-moments.h"

#include "limber-date-words.h"

#define MINUTE_US (60 * (gint64) G_USEC_PER_SEC)
#define ZONE_S ((gint64) 7200)

/* What the clock on the wall showed. */
static LimberWallTime
at (int day, int hour, int minute)
{
  return (LimberWallTime){
    .utc_us = ((gint64) day * 24 * 60 + hour * 60 + minute) * MINUTE_US - ZONE_S * G_USEC_PER_SEC,
    .zone_s = (int) ZONE_S,
  };
}

static int
nth (const GArray *list, guint index)
{
  g_assert_cmpuint (index, <, list->len);
  return g_array_index (list, int, index);
}

static int
last (const GArray *list)
{
  return nth (list, list->len - 1);
}

static void
test_minute (void)
{
  g_assert_cmpint (limber_wall_time_get_minute (at (100, 0, 0)), ==, 0);
  g_assert_cmpint (limber_wall_time_get_minute (at (100, 23, 59)), ==, 23 * 60 + 59);
  g_assert_cmpint (limber_wall_time_get_minute (at (-3, 7, 5)), ==, 7 * 60 + 5);
}

static void
test_days (void)
{
  static const struct
  {
    int earliest; /* nought: none */
    int chosen;   /* nought: none */
    guint n;
    int first;
    int last;
  } cases[] = {
    { 0, 0, 61, 1000, 940 },     { 0, 990, 61, 1000, 940 },  { 0, 700, 62, 1000, 700 },
    { 998, 1000, 3, 1000, 998 }, { 700, 0, 61, 1000, 940 },  { 1000, 1000, 1, 1000, 1000 },
    { 0, 1002, 62, 1002, 940 },  { 1003, 0, 1, 1000, 1000 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberMoments moments = { .now = at (1000, 9, 30) };
      g_autoptr (GArray) days = NULL;

      if (cases[i].earliest)
        moments.earliest = at (cases[i].earliest, 8, 0);
      if (cases[i].chosen)
        moments.chosen = at (cases[i].chosen, 8, 0);
      days = limber_moments_list_days (&moments);
      g_assert_cmpuint (days->len, ==, cases[i].n);
      g_assert_cmpint (nth (days, 0), ==, cases[i].first);
      g_assert_cmpint (last (days), ==, cases[i].last);
    }
}

static void
test_today (void)
{
  LimberMoments moments = { .now = at (1000, 9, 30), .chosen = at (1000, 7, 45) };
  g_autoptr (GArray) minutes = limber_moments_list_minutes (&moments, 1000);
  g_autoptr (GArray) before = limber_moments_list_minutes (&moments, 999);

  g_assert_cmpuint (minutes->len, ==, 10 + 1 + 1);
  g_assert_cmpint (nth (minutes, 7), ==, 7 * 60);
  g_assert_cmpint (nth (minutes, 8), ==, 7 * 60 + 45);
  g_assert_cmpint (nth (minutes, 9), ==, 8 * 60);
  g_assert_cmpint (last (minutes), ==, LIMBER_MOMENT_NOW);
  g_assert_cmpuint (before->len, ==, 24);
  g_assert_cmpint (last (before), ==, 23 * 60);
}

/* Now is not offered twice. */
static void
test_now (void)
{
  LimberMoments moments = { .now = at (1000, 9, 30), .chosen = at (1000, 9, 30) };
  g_autoptr (GArray) minutes = limber_moments_list_minutes (&moments, 1000);

  moments.now.utc_us += 59 * G_USEC_PER_SEC;
  g_assert_true (limber_moments_is_now (&moments, moments.chosen));
  g_assert_false (limber_moments_is_now (&moments, at (1000, 9, 29)));
  g_assert_false (limber_moments_is_now (&moments, at (999, 9, 30)));
  g_assert_cmpuint (minutes->len, ==, 10 + 1);
  g_assert_cmpint (last (minutes), ==, LIMBER_MOMENT_NOW);
}

/* Nothing ends before it began. */
static void
test_earliest (void)
{
  LimberMoments moments = {
    .now = at (1000, 9, 30),
    .earliest = at (999, 21, 20),
    .chosen = at (1000, 9, 0),
  };
  g_autoptr (GArray) minutes = limber_moments_list_minutes (&moments, 999);

  g_assert_cmpuint (minutes->len, ==, 3);
  g_assert_cmpint (nth (minutes, 0), ==, 21 * 60 + 20);
  g_assert_cmpint (nth (minutes, 1), ==, 22 * 60);
  g_assert_cmpint (last (minutes), ==, 23 * 60);
}

static void
test_midnight (void)
{
  LimberMoments moments = { .now = at (1000, 0, 0), .earliest = at (1000, 0, 0) };
  g_autoptr (GArray) minutes = limber_moments_list_minutes (&moments, 1000);

  g_assert_cmpuint (minutes->len, ==, 2);
  g_assert_cmpint (nth (minutes, 0), ==, 0);
}

static void
test_find (void)
{
  LimberMoments moments = { .now = at (1000, 9, 30), .chosen = at (1000, 7, 45) };
  g_autoptr (GArray) minutes = limber_moments_list_minutes (&moments, 1000);
  static const struct
  {
    int minute;
    guint index;
  } cases[] = { { 0, 0 }, { 7 * 60 + 45, 8 }, { 7 * 60 + 50, 8 }, { 20 * 60, 10 }, { -1, 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpuint (limber_moments_find_minute (minutes, cases[i].minute), ==, cases[i].index);
}

static void
test_label (void)
{
  int today = limber_day_from_date (2026, 3, 4);
  static const struct
  {
    int ago;
    const char *label;
  } cases[] = {
    { 0, "Today" },      { 1, "Yesterday" },  { 2, "Mon 2 Mar" },
    { -1, "Thu 5 Mar" }, { 62, "Thu 1 Jan" }, { 63, "Wed 31 Dec 2025" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = limber_words_near_day (today - cases[i].ago, today);

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

static void
test_minute_label (void)
{
  static const struct
  {
    int minute;
    const char *label;
  } cases[] = { { 0, "00:00" }, { 9 * 60 + 5, "09:05" }, { 23 * 60 + 59, "23:59" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *label = limber_words_minute (cases[i].minute);

      g_assert_cmpstr (label, ==, cases[i].label);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/moments/minute", test_minute);
  g_test_add_func ("/moments/days", test_days);
  g_test_add_func ("/moments/today", test_today);
  g_test_add_func ("/moments/now", test_now);
  g_test_add_func ("/moments/earliest", test_earliest);
  g_test_add_func ("/moments/midnight", test_midnight);
  g_test_add_func ("/moments/find", test_find);
  g_test_add_func ("/moments/label", test_label);
  g_test_add_func ("/moments/minute-label", test_minute_label);
  return g_test_run ();
}
