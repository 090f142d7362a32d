/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "history-fixture.h"
#include "limber-date-words.h"
#include "limber-reminder-words.h"

static LimberAgenda *
agenda_new (Fixture *fixture)
{
  g_autoptr (LimberHistory) history = fixture_make_history (fixture);

  return limber_agenda_new (history, fixture_time (0, 20, 0, 1), 0);
}

static void
follow (Fixture *fixture, const char *title)
{
  LimberEntry *entry = fixture_add_follow (fixture, "daily", 0, 1, 1, 'd', 0);

  g_free (entry->text);
  entry->text = g_strdup (title);
}

static void
test_body (void)
{
  static const struct
  {
    const char *title;
    gboolean flare;
    guint minutes;
    const char *body;
  } cases[] = {
    { "Daily stretch", FALSE, 11, "Daily stretch, 11 minutes." },
    { "Daily stretch", FALSE, 1, "Daily stretch, 1 minute." },
    { "Daily stretch", FALSE, 0, "Daily stretch." },
    { "<a href='x'>\u202eA & B</a>", FALSE, 0, "‹a href='x'›A & B‹/a›." },
    { "", FALSE, 11, "Your routine is ready." },
    { "Daily stretch", TRUE, 5, "Daily stretch, 5 minutes. Take it easy today: less is fine." },
    { NULL, FALSE, 0, "Choose a routine that feels right today." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberAgenda) agenda = NULL;
      g_autofree char *body = NULL;

      if (cases[i].title)
        follow (fixture, cases[i].title);
      if (cases[i].flare)
        g_ptr_array_add (fixture->entries,
                         limber_entry_new (LIMBER_ENTRY_FLARE, fixture_time (0, 7, 0, 1)));
      agenda = agenda_new (fixture);
      body = limber_reminder_body (agenda, cases[i].minutes);
      g_assert_cmpstr (body, ==, cases[i].body);
      g_assert_true (limber_reminder_is_wanted (agenda));
    }
}

/* What was done is not asked for again, be it followed or of the person's own will. */
static void
test_not_wanted (void)
{
  for (guint followed = 0; followed < 2; followed++)
    {
      g_autoptr (Fixture) fixture = fixture_new ();
      g_autoptr (LimberAgenda) agenda = NULL;

      if (followed)
        follow (fixture, "Daily stretch");
      fixture_add_session (fixture, "daily", 0);
      agenda = agenda_new (fixture);
      g_assert_false (limber_reminder_is_wanted (agenda));
      if (followed)
        {
          g_autofree char *body = limber_reminder_body (agenda, 0);

          g_assert_cmpstr (body, ==, "Nothing is left to do today.");
        }
    }
}

/* A day of rest. */
static void
test_rest (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberAgenda) agenda = NULL;

  fixture_add_follow (fixture, "daily", 0, 1, 1, 'w', 2);
  agenda = agenda_new (fixture);
  g_assert_false (limber_reminder_is_wanted (agenda));
}

static void
test_weekdays (void)
{
  static const struct
  {
    guint days;
    const char *words;
  } cases[] = { { 0x7f, "Every day" }, { 0, "On no day" }, { 0x05, "Mon, Wed" }, { 0x40, "Sun" } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = limber_words_weekdays (cases[i].days);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_parse_minute (void)
{
  static const struct
  {
    const char *text;
    int minute; /* -1 where it is no time */
  } cases[] = {
    { "8", 480 },       { "08", 480 },    { "8:30", 510 },     { " 8:30 ", 510 },
    { "20.30", 1230 },  { "8h30", 510 },  { "830", 510 },      { "0830", 510 },
    { "2359", 1439 },   { "0", 0 },       { "8:30 pm", 1230 }, { "8:30PM", 1230 },
    { "8 p.m.", 1200 }, { "12 am", 0 },   { "12:15 pm", 735 }, { "", -1 },
    { "24", -1 },       { "8:60", -1 },   { "8:3", -1 },       { "8:", -1 },
    { "eight", -1 },    { "-8", -1 },     { "8:30 x", -1 },    { "13 pm", -1 },
    { "0 am", -1 },     { "99999", -1 },  { "8:300", -1 },     { ":30", -1 },
    { "8:30\n", 510 },  { "083000", -1 }, { "8.", -1 },        { "pm", -1 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      int minute = -1;
      gboolean is_time = limber_words_parse_minute (cases[i].text, &minute);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (minute, ==, cases[i].minute);
      g_assert_cmpint (is_time, ==, cases[i].minute >= 0);
    }
  for (int minute = 0; minute < 24 * 60; minute++)
    {
      g_autofree char *words = limber_words_minute (minute);
      int back = -1;

      g_assert_true (limber_words_parse_minute (words, &back));
      g_assert_cmpint (back, ==, minute);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/reminder-words/body", test_body);
  g_test_add_func ("/reminder-words/not-wanted", test_not_wanted);
  g_test_add_func ("/reminder-words/rest", test_rest);
  g_test_add_func ("/reminder-words/weekdays", test_weekdays);
  g_test_add_func ("/reminder-words/parse-minute", test_parse_minute);
  return g_test_run ();
}
