/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The layout of files: tables, the bundled files, the tests' own, and random ones. */

#include "limber-format.h"

#include <string.h>

#include "limber-json-tree.h"
#include "random-json.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *expected; /* (nullable) */
} Case;

static const Case cases[] = {
  { "order",
    "{\"steps\":[{\"dose\":{\"reps\":1,\"type\":\"reps\"},\"exercise\":\"a\"}],\"format\":1}",
    "{\n  \"format\": 1,\n  \"steps\": [\n    {\n      \"exercise\": \"a\",\n"
    "      \"dose\": { \"type\": \"reps\", \"reps\": 1 }\n    }\n  ]\n}\n" },
  { "unknown-keys-follow",
    "{\"x-first\":0,\"steps\":[],\"x-steps\":1,\"id\":\"a\",\"x-id\":2,\"format\":1}",
    "{\n  \"x-first\": 0,\n  \"format\": 1,\n  \"id\": \"a\",\n  \"x-id\": 2,\n  \"steps\": [],\n"
    "  \"x-steps\": 1\n}\n" },
  { "spelling", "{\"steps\": [1.50, -0, 1E3, \"\\u00e9\\/\"]}",
    "{\n  \"steps\": [1.50, -0, 1E3, \"\\u00e9\\/\"]\n}\n" },
  { "step-of-one-key", "{\"steps\": [{\n\"exercise\":\n\"a\"}]}",
    "{\n  \"steps\": [\n    { \"exercise\": \"a\" }\n  ]\n}\n" },
  { "step-of-two", "{\"steps\": [{\"exercise\": \"a\", \"optional\": true}]}",
    "{\n  \"steps\": [\n    {\n      \"exercise\": \"a\",\n      \"optional\": true\n    }\n  "
    "]\n}\n" },
  { "sentences", "{\"cues\": [\"Lie on your back.\"], \"tags\": [\"a b c\", \"d\"]}",
    "{\n  \"cues\": [\n    \"Lie on your back.\"\n  ],\n  \"tags\": [\"a b c\", \"d\"]\n}\n" },
  { "fill",
    "{\"x\": {\"a\": 1111111111111111111, \"b\": 1111111111111111111, \"c\": 1111111111111111111,"
    "\"d\": 1111111111111111111, \"e\": 1111111111111111111, \"f\": [1, 2], \"g\": 3}}",
    "{\n  \"x\": {\n    \"a\": 1111111111111111111, \"b\": 1111111111111111111,"
    " \"c\": 1111111111111111111,\n    \"d\": 1111111111111111111, \"e\": 1111111111111111111,"
    " \"f\": [1, 2], \"g\": 3\n  }\n}\n" },
  { "mark-and-line-ends", "\xEF\xBB\xBF{\"steps\":\r\n[]}",
    "\xEF\xBB\xBF{\r\n  \"steps\": []\r\n}\r\n" },
  { "empty-object", "{ }", "{}\n" },
  { "no-object", "[1, {}]", "[\n  1,\n  {}\n]\n" },
  { "comma-too-many", "{\"steps\": [],}", NULL },
  { "key-twice", "{\"id\": 1, \"id\": 2}", NULL },
  { "cut", "{\"steps\": [", NULL },
  { "empty", "", NULL },
};

static void
test_case (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (GBytes) text = g_bytes_new (c->text, strlen (c->text));
  g_autoptr (GBytes) formatted = limber_format (text);
  g_autofree char *shown = NULL;

  if (formatted != NULL)
    shown = g_strndup (g_bytes_get_data (formatted, NULL), g_bytes_get_size (formatted));
  g_assert_cmpstr (shown, ==, c->expected);
}

/* Nothing but the layout is another, and a second time changes nothing. */
static void
check (GBytes *text)
{
  g_autoptr (GBytes) formatted = limber_format (text);
  g_autoptr (GBytes) again = NULL;
  g_autoptr (LimberJsonTree) before = NULL;
  g_autoptr (LimberJsonTree) after = NULL;

  if (formatted == NULL)
    return;
  again = limber_format (formatted);
  g_assert_true (again == formatted);
  before = limber_json_tree_new (text);
  after = limber_json_tree_new (formatted);
  g_assert_true (limber_json_equal (before, limber_json_tree_get_root (before), after,
                                    limber_json_tree_get_root (after)));
}

static void
test_random (void)
{
  for (int i = 0; i < 3000; i++)
    {
      g_autoptr (GBytes) text = random_json ();

      check (text);
    }
}

static GBytes *
read_file (const char *path)
{
  g_autoptr (GError) error = NULL;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  return g_bytes_new_take (data, size);
}

/* A file of the tests, with faults or without. */
static void
test_file (gconstpointer path)
{
  g_autoptr (GBytes) text = read_file (path);

  check (text);
}

static void
test_bundled (gconstpointer path)
{
  g_autoptr (GBytes) text = read_file (path);
  g_autoptr (GBytes) formatted = limber_format (text);

  g_assert_true (formatted == text);
}

static void
add_folder (const char *root, const char *folder, GTestDataFunc func)
{
  g_autofree char *path = g_build_filename (root, folder, NULL);
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    if (g_str_has_suffix (name, ".json"))
      {
        g_autofree char *test_path = g_strdup_printf ("/format/%s/%s", folder, name);

        g_test_add_data_func_full (test_path, g_build_filename (path, name, NULL), func, g_free);
      }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/format/case/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/format/random", test_random);
  add_folder (argv[1], "data/exercises", test_bundled);
  add_folder (argv[1], "data/learn", test_bundled);
  add_folder (argv[1], "data/routines", test_bundled);
  add_folder (argv[1], "tests/data/good", test_file);
  add_folder (argv[1], "tests/data/bad", test_file);
  return g_test_run ();
}
