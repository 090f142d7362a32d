/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-morning.h"

#define HOUR_US (3600 * (gint64) G_USEC_PER_SEC)
/* 2026-03-02, a Monday. */
#define MONDAY 20514

/* Local time, in a zone of an hour. */
static LimberWallTime
at (int day, double hour)
{
  return (LimberWallTime){ .utc_us = day * 24 * HOUR_US + (gint64) ((hour - 1) * HOUR_US),
                           .zone_s = 3600 };
}

typedef struct
{
  const char *id; /* NULL ends the list */
  double hour;    /* of the start, since Monday's midnight; it lasts half an hour */
  gboolean idle;
  gboolean asked;
  gboolean answered;
} Session;

static LimberRecord *
record_for (const Session *session)
{
  LimberRecord *record = limber_record_new ();
  LimberRecordStep *step = limber_record_step_new ();

  record->id = g_strdup (session->id);
  record->start = at (MONDAY, session->hour);
  record->end = at (MONDAY, session->hour + 0.5);
  record->morning_asked = session->asked;
  record->answers.pain_morning = session->answered ? 2 : LIMBER_UNSET;
  step->done.active_us = session->idle ? 0 : 1;
  g_ptr_array_add (record->steps, step);
  return record;
}

static LimberHistory *
history_of (const Session *sessions)
{
  GPtrArray *records = limber_records_new ();

  for (; sessions->id != NULL; sessions++)
    g_ptr_array_add (records, record_for (sessions));
  return limber_history_new (records, limber_entries_new ());
}

static void
test_find (void)
{
  static const struct
  {
    const char *what;
    Session sessions[3];
    double now;
    const char *found;
  } cases[] = {
    { "none", { { NULL } }, 32, NULL },
    { "the morning after", { { "a", 18 } }, 32, "a" },
    { "the same day", { { "a", 8 } }, 20, NULL },
    { "just after midnight, before any night", { { "a", 23 } }, 24.5, NULL },
    { "an hour before there was a night", { { "a", 23 } }, 27, NULL },
    { "early, after a night", { { "a", 23 } }, 28, "a" },
    { "asked", { { "a", 18, .asked = TRUE } }, 32, NULL },
    { "answered", { { "a", 18, .answered = TRUE } }, 32, NULL },
    { "nothing was done", { { "a", 18, .idle = TRUE } }, 32, NULL },
    { "six days later", { { "a", 18 } }, 6 * 24 + 8, "a" },
    { "seven days later", { { "a", 18 } }, 7 * 24 + 8, NULL },
    { "the latest of the day", { { "a", 9 }, { "b", 18 } }, 32, "b" },
    { "not today's", { { "a", 18 }, { "b", 31 } }, 40, "a" },
    { "the latest was asked", { { "a", 9 }, { "b", 18, .asked = TRUE } }, 32, NULL },
    { "only the latest day's", { { "a", 9 }, { "b", 40, .asked = TRUE } }, 56, NULL },
    { "a clock that went back", { { "a", 18 } }, -6, NULL },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberHistory) history = history_of (cases[i].sessions);
      const LimberRecord *found = limber_morning_find (history, at (MONDAY, cases[i].now));

      g_test_message ("%s", cases[i].what);
      g_assert_cmpstr (found ? found->id : NULL, ==, cases[i].found);
    }
}

static void
test_question (void)
{
  g_autoptr (LimberRecord) record = record_for (&(Session){ "a", 18 });
  g_autofree char *next = limber_morning_question (record, at (MONDAY, 32));
  g_autofree char *later = limber_morning_question (record, at (MONDAY, 56));

  g_assert_cmpstr (next, ==, "How much did your back hurt this morning?");
  g_assert_cmpstr (later, ==, "How much did your back hurt the morning after Monday?");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/morning/find", test_find);
  g_test_add_func ("/morning/question", test_question);
  return g_test_run ();
}
