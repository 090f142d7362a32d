/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The cards of two folders, the bundled one and the person's own. */

#include "limber-learn.h"

#include <string.h>

#include <glib/gstdio.h>

#include "limber-parser.h"

typedef struct
{
  char *bundled;
  char *own;
  GPtrArray *reports;
} Fixture;

static void
set_up (Fixture *self, gconstpointer data)
{
  self->bundled = g_dir_make_tmp ("limber-learn-XXXXXX", NULL);
  self->own = g_dir_make_tmp ("limber-learn-XXXXXX", NULL);
  self->reports = limber_file_reports_new ();
}

static void
remove_folder (char *folder)
{
  GDir *dir = g_dir_open (folder, 0, NULL);
  const char *name;

  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      g_assert_cmpint (g_remove (path), ==, 0);
    }
  g_dir_close (dir);
  g_assert_cmpint (g_rmdir (folder), ==, 0);
  g_free (folder);
}

static void
tear_down (Fixture *self, gconstpointer data)
{
  remove_folder (self->bundled);
  remove_folder (self->own);
  g_ptr_array_unref (self->reports);
}

static void
write_file (const char *folder, const char *name, const char *text)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GError) error = NULL;

  g_file_set_contents (path, text, -1, &error);
  g_assert_no_error (error);
}

/* Sixty words, so that there is no warning. */
static void
write_card (const char *folder, const char *name, const char *id, const char *theme,
            const char *title)
{
  g_autoptr (GString) body = g_string_new ("word");
  g_autofree char *text = NULL;

  for (guint i = 1; i < 60; i++)
    g_string_append (body, " word");
  text = g_strdup_printf ("{\"id\": \"%s\", \"title\": \"%s\", \"theme\": \"%s\", "
                          "\"summary\": \"In short\", \"body\": [\"%s\"]}",
                          id, title, theme, body->str);
  write_file (folder, name, text);
}

static void
write_help (const char *folder, const char *title)
{
  g_autofree char *text =
      g_strdup_printf ("{\"id\": \"get-help\", \"title\": \"%s\", \"groups\": [{\"title\": \"A\", "
                       "\"urgency\": \"days\", \"signs\": [\"B\", \"C\"], \"action\": \"D\"}]}",
                       title);

  write_file (folder, "get-help.json", text);
}

static LimberLearn *
load (Fixture *self)
{
  return limber_learn_load (self->bundled, self->own, self->reports);
}

static void
test_values (Fixture *self, gconstpointer data)
{
  static const char text[] =
      "{\"id\": \"a\", \"title\": \"T\", \"theme\": \"rest\", \"summary\": \"S\", "
      "\"body\": [\"One.\", \"Two.\"], \"exercises\": [\"x\", \"y\"], \"routines\": [\"z\"], "
      "\"sources\": [\"Q\"]}";
  g_autoptr (LimberLearn) learn = NULL;
  const LimberCard *card;

  write_file (self->bundled, "a.json", text);
  write_help (self->bundled, "Help");
  learn = load (self);
  card = limber_learn_lookup (learn, "a");
  g_assert_cmpstr (card->title, ==, "T");
  g_assert_cmpint (card->theme, ==, LIMBER_THEME_REST);
  g_assert_cmpstr (card->summary, ==, "S");
  g_assert_cmpstrv (card->body, ((const char *[]){ "One.", "Two.", NULL }));
  g_assert_cmpstrv (card->exercises, ((const char *[]){ "x", "y", NULL }));
  g_assert_cmpstrv (card->routines, ((const char *[]){ "z", NULL }));
  g_assert_cmpstrv (card->sources, ((const char *[]){ "Q", NULL }));
  g_assert_null (limber_learn_lookup (learn, "get-help"));
}

static void
test_help (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberLearn) learn = NULL;
  const LimberHelp *help;
  const LimberHelpGroup *group;

  write_help (self->bundled, "Help");
  learn = load (self);
  help = limber_learn_get_help (learn);
  g_assert_cmpstr (help->title, ==, "Help");
  g_assert_null (help->intro);
  g_assert_cmpuint (help->groups->len, ==, 1);
  group = g_ptr_array_index (help->groups, 0);
  g_assert_cmpint (group->urgency, ==, LIMBER_URGENCY_DAYS);
  g_assert_cmpstrv (group->signs, ((const char *[]){ "B", "C", NULL }));
  g_assert_cmpstr (group->action, ==, "D");
}

static void
test_own_wins (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberLearn) learn = NULL;
  g_autoptr (GPtrArray) list = NULL;

  write_card (self->bundled, "a.json", "a", "pain", "Bundled A");
  write_card (self->bundled, "b.json", "b", "pain", "Bundled B");
  write_help (self->bundled, "Bundled");
  write_card (self->own, "mine.json", "a", "care", "Mine");
  write_help (self->own, "Local");
  learn = load (self);
  list = limber_learn_list (learn);
  g_assert_cmpuint (self->reports->len, ==, 0);
  g_assert_cmpuint (list->len, ==, 2);
  g_assert_cmpstr (limber_learn_lookup (learn, "a")->title, ==, "Mine");
  g_assert_cmpstr (limber_learn_lookup (learn, "b")->title, ==, "Bundled B");
  g_assert_cmpstr (limber_learn_get_help (learn)->title, ==, "Local");
}

static void
test_bad_own_hides_nothing (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberLearn) learn = NULL;

  write_card (self->bundled, "a.json", "a", "pain", "Bundled A");
  write_help (self->bundled, "Bundled");
  write_file (self->own, "a.json", "{\"id\": \"a\", \"theme\": \"pain\"}");
  write_file (self->own, "get-help.json", "{\"id\": \"get-help\", \"groups\": []}");
  write_file (self->own, "notes.txt", "not looked at");
  learn = load (self);
  g_assert_cmpuint (self->reports->len, ==, 2);
  g_assert_cmpstr (limber_learn_lookup (learn, "a")->title, ==, "Bundled A");
  g_assert_cmpstr (limber_learn_get_help (learn)->title, ==, "Bundled");
}

static void
test_two_with_one_id (Fixture *self, gconstpointer data)
{
  g_autoptr (LimberLearn) learn = NULL;
  const LimberFileReport *report;
  const LimberDiagnostic *fault;

  write_card (self->own, "2.json", "a", "pain", "Second");
  write_card (self->own, "1.json", "a", "pain", "First");
  learn = load (self);
  g_assert_cmpstr (limber_learn_lookup (learn, "a")->title, ==, "First");
  g_assert_cmpuint (self->reports->len, ==, 1);
  report = g_ptr_array_index (self->reports, 0);
  g_assert_true (g_str_has_suffix (report->path, "2.json"));
  fault = g_ptr_array_index (report->diagnostics, 0);
  g_assert_cmpint (fault->severity, ==, LIMBER_SEVERITY_ERROR);
  g_assert_cmpuint (fault->line, ==, 1);
  g_assert_cmpuint (fault->column, ==, 8);
  g_assert_nonnull (strstr (fault->message, "1.json"));
}

static void
test_order (Fixture *self, gconstpointer data)
{
  static const char *const ids[] = { "d", "b", "c", "e", "a" };
  g_autoptr (LimberLearn) learn = NULL;
  g_autoptr (GPtrArray) list = NULL;

  write_card (self->bundled, "a.json", "a", "care", "A");
  write_card (self->bundled, "b.json", "b", "moving", "B");
  write_card (self->bundled, "c.json", "c", "moving", "C");
  write_card (self->bundled, "d.json", "d", "pain", "Z");
  write_card (self->own, "e.json", "e", "rest", "A");
  learn = load (self);
  list = limber_learn_list (learn);
  g_assert_cmpuint (list->len, ==, G_N_ELEMENTS (ids));
  for (guint i = 0; i < list->len; i++)
    g_assert_cmpstr (((const LimberCard *) g_ptr_array_index (list, i))->id, ==, ids[i]);
}

static void
test_nothing (void)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberLearn) learn = limber_learn_load (NULL, "/nonexistent/learn", reports);
  g_autoptr (GPtrArray) list = limber_learn_list (learn);

  g_assert_cmpuint (reports->len, ==, 0);
  g_assert_cmpuint (list->len, ==, 0);
  g_assert_null (limber_learn_get_help (learn));
}

static void
test_words_read_back (void)
{
  for (guint i = 0; i < LIMBER_N_THEMES; i++)
    {
      LimberTheme theme = LIMBER_THEME_PAIN;

      g_assert_true (limber_theme_from_string (limber_theme_to_string (i), &theme));
      g_assert_cmpuint (theme, ==, i);
      g_assert_cmpint (strlen (limber_theme_label (i)), >, 0);
    }
  for (guint i = 0; i < LIMBER_N_URGENCIES; i++)
    {
      LimberUrgency urgency = LIMBER_URGENCY_DAYS;

      g_assert_true (limber_urgency_from_string (limber_urgency_to_string (i), &urgency));
      g_assert_cmpuint (urgency, ==, i);
      g_assert_cmpint (strlen (limber_urgency_label (i)), >, 0);
      g_assert_false (limber_urgency_from_string ("now", &urgency));
    }
}

/* How long a card is, is counted to the word. */
static void
test_length (void)
{
  static const struct
  {
    guint n_words;
    guint n_warnings;
  } cases[] = { { 59, 1 }, { 60, 0 }, { 120, 0 }, { 121, 1 } };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GString) text = g_string_new ("{\"id\": \"a\", \"title\": \"T\", \"theme\": "
                                               "\"pain\", \"summary\": \"S\", \"body\": [\"a");
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
      g_autoptr (LimberCard) card = NULL;
      g_autoptr (LimberHelp) help = NULL;

      for (guint word = 1; word < cases[i].n_words; word++)
        g_string_append (text, word == 30 ? "\", \"b" : " b");
      g_string_append (text, "\"]}");
      bytes = g_bytes_new (text->str, text->len);
      g_assert_true (limber_parse_learn (bytes, LIMBER_PARSE_DEFAULT, &card, &help, diagnostics));
      g_assert_cmpuint (limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_WARNING), ==,
                        cases[i].n_warnings);
      g_assert_null (help);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/learn/nothing", test_nothing);
  g_test_add_func ("/learn/words-read-back", test_words_read_back);
  g_test_add_func ("/learn/length", test_length);
#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)
  ADD ("/learn/values", test_values);
  ADD ("/learn/help", test_help);
  ADD ("/learn/own-wins", test_own_wins);
  ADD ("/learn/bad-own-hides-nothing", test_bad_own_hides_nothing);
  ADD ("/learn/two-with-one-id", test_two_with_one_id);
  ADD ("/learn/order", test_order);
  return g_test_run ();
}
