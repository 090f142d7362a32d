/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Whole files: good ones are read, bad ones get exactly the messages that stand beside them, and
 * damaged ones never more than that. */

#include "limber-parser.h"

#include <string.h>

#include "plain-words.h"

static char *data_dir;
static LimberExercises *exercises;

static GBytes *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  GBytes *bytes = limber_read_file (path, &error);

  g_assert_no_error (error);
  return bytes;
}

static char *
format_all (const GPtrArray *diagnostics, const char *file)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < diagnostics->len; i++)
    {
      g_autofree char *line = limber_diagnostic_format (g_ptr_array_index (diagnostics, i), file);

      g_string_append_printf (out, "%s\n", line);
    }
  return g_string_free (out, FALSE);
}

static void
test_good (gconstpointer path)
{
  g_autoptr (GBytes) bytes = read_file (path);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  gboolean good = limber_parse_check (bytes, exercises, diagnostics);
  g_autofree char *messages = format_all (diagnostics, path);

  g_assert_cmpstr (messages, ==, "");
  g_assert_true (good);
}

static void
test_bad (gconstpointer path)
{
  g_autofree char *name = g_path_get_basename (path);
  g_autofree char *stem = g_strndup (path, strlen (path) - strlen (".json"));
  g_autofree char *expected_path = g_strconcat (stem, ".expected", NULL);
  g_autoptr (GBytes) bytes = read_file (path);
  g_autoptr (GBytes) expected = read_file (expected_path);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  gboolean good = limber_parse_check (bytes, exercises, diagnostics);
  g_autofree char *messages = format_all (diagnostics, name);
  g_autofree char *wanted =
      g_strndup (g_bytes_get_data (expected, NULL), g_bytes_get_size (expected));

  g_assert_cmpstr (messages, ==, wanted);
  for (guint i = 0; i < diagnostics->len; i++)
    assert_plain_words (g_ptr_array_index (diagnostics, i));
  g_assert_cmpint (good, ==, limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR) == 0);
}

/* The order of the file, and the places that other programs rely on. */
static void
check_diagnostics (const GPtrArray *diagnostics)
{
  guint line = 1;
  guint column = 1;

  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      g_assert_true (diagnostic->line > line
                     || (diagnostic->line == line && diagnostic->column >= column));
      g_assert_true (g_utf8_validate (diagnostic->message, -1, NULL));
      line = diagnostic->line;
      column = diagnostic->column;
    }
}

static gboolean
check_bytes (const char *data, gsize size)
{
  /* A copy of its own, so that the address sanitizer sees its end. */
  g_autoptr (GBytes) bytes = g_bytes_new (data, size);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  gboolean good = limber_parse_check (bytes, exercises, diagnostics);

  check_diagnostics (diagnostics);
  g_assert_cmpint (good, ==, limber_diagnostics_count (diagnostics, LIMBER_SEVERITY_ERROR) == 0);
  return good;
}

static void
test_cut (gconstpointer path)
{
  g_autoptr (GBytes) bytes = read_file (path);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  gsize last = (gsize) (g_strrstr_len (data, (gssize) size, "}") - data);

  for (gsize n = 0; n <= last; n++)
    g_assert_false (check_bytes (data, n));
  g_assert_true (check_bytes (data, last + 1));
}

static void
test_flipped (gconstpointer path)
{
  static const guchar masks[] = { 0x01, 0x20, 0x80, 0xFF };
  g_autoptr (GBytes) bytes = read_file (path);
  gsize size;
  const char *data = g_bytes_get_data (bytes, &size);
  g_autofree char *copy = g_memdup2 (data, size);

  for (gsize i = 0; i < size; i++)
    for (gsize m = 0; m < G_N_ELEMENTS (masks); m++)
      {
        copy[i] = (char) ((guchar) data[i] ^ masks[m]);
        check_bytes (copy, size);
        copy[i] = data[i];
      }
}

static void
add_tests (const char *folder, const char *prefix, void (*test) (gconstpointer))
{
  g_autofree char *path = g_build_filename (data_dir, folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;
  guint n = 0;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *test_path = g_strdup_printf ("/parser-files/%s/%s", prefix, name);

        g_test_add_data_func_full (test_path, g_build_filename (path, name, NULL), test, g_free);
        n++;
      }
  g_assert_cmpuint (n, >, 0);
}

int
main (int argc, char *argv[])
{
  g_autofree char *folder = NULL;
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  int status;

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  data_dir = argv[1];
  folder = g_build_filename (data_dir, "exercises", NULL);
  exercises = limber_exercises_load (folder, NULL, reports);
  g_assert_cmpuint (reports->len, ==, 0);
  add_tests ("good", "good", test_good);
  add_tests ("good", "cut", test_cut);
  add_tests ("good", "flipped", test_flipped);
  add_tests ("bad", "bad", test_bad);
  status = g_test_run ();
  limber_exercises_unref (exercises);
  return status;
}
