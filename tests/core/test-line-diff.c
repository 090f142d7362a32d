/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Two texts side by side. */

#include "limber-line-diff.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *left;
  const char *right;
  const char *pairs; /* in each line: left, '=' or '|', right; '.' where there is no line */
} Case;

static const Case cases[] = {
  { "same", "a\nb\n", "a\nb\n", "a=a\nb=b\n" },
  { "empty", "", "", "" },
  { "no-last-newline", "a\nb", "a\nb\n", "a=a\nb=b\n" },
  { "changed", "a\nb\nc\n", "a\nx\nc\n", "a=a\nb|x\nc=c\n" },
  { "added", "a\nc\n", "a\nb\nc\n", "a=a\n.|b\nc=c\n" },
  { "taken-out", "a\nb\nc\n", "a\nc\n", "a=a\nb|.\nc=c\n" },
  { "more-than-before", "a\nb\nc\n", "a\nx\ny\nc\n", "a=a\nb|x\n.|y\nc=c\n" },
  { "two-places", "a\nb\nc\nd\ne\n", "a\nx\nc\ny\ne\n", "a=a\nb|x\nc=c\nd|y\ne=e\n" },
  { "moved", "a\nb\nc\n", "b\nc\na\n", "a|.\nb=b\nc=c\n.|a\n" },
  { "nothing-in-common", "a\nb\n", "x\ny\nz\n", "a|x\nb|y\n.|z\n" },
  { "repeated", "}\n}\n}\n", "}\n}\n", "}=}\n}=}\n}|.\n" },
  { "not-shown-as-it-is", "a\x1b[31m\n", "a\xe2\x80\xae\n", "a[31m|a\n" },
};

static void
append_line (GString *text, const char *line)
{
  g_string_append (text, line != NULL ? line : ".");
}

static char *
in_words (const GPtrArray *pairs)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < pairs->len; i++)
    {
      const LimberLinePair *pair = g_ptr_array_index (pairs, i);

      append_line (text, pair->left);
      g_string_append_c (text, pair->same ? '=' : '|');
      append_line (text, pair->right);
      g_string_append_c (text, '\n');
    }
  return g_string_free (text, FALSE);
}

static GPtrArray *
diff (const char *left, const char *right)
{
  g_autoptr (GBytes) one = g_bytes_new (left, strlen (left));
  g_autoptr (GBytes) two = g_bytes_new (right, strlen (right));

  return limber_line_diff (one, two);
}

static void
test_case (gconstpointer data)
{
  const Case *row = data;
  g_autoptr (GPtrArray) pairs = diff (row->left, row->right);
  g_autofree char *words = in_words (pairs);

  g_assert_cmpstr (words, ==, row->pairs);
}

static char *
random_text (void)
{
  GString *text = g_string_new (NULL);

  for (int i = g_test_rand_int_range (0, 30); i > 0; i--)
    g_string_append_printf (text, "%d\n", g_test_rand_int_range (0, 6));
  return g_string_free (text, FALSE);
}

/* Whatever the texts: each side has all of its lines in order, and pairs say what they are. */
static void
test_random (void)
{
  for (int round = 0; round < 300; round++)
    {
      g_autofree char *left = random_text ();
      g_autofree char *right = random_text ();
      g_autoptr (GPtrArray) pairs = diff (left, right);
      g_autoptr (GString) one = g_string_new (NULL);
      g_autoptr (GString) two = g_string_new (NULL);

      for (guint i = 0; i < pairs->len; i++)
        {
          const LimberLinePair *pair = g_ptr_array_index (pairs, i);

          g_assert_true (!pair->same || g_strcmp0 (pair->left, pair->right) == 0);
          g_assert_true (pair->left != NULL || pair->right != NULL);
          if (pair->left != NULL && *pair->left != '\0')
            g_string_append_printf (one, "%s\n", pair->left);
          if (pair->right != NULL && *pair->right != '\0')
            g_string_append_printf (two, "%s\n", pair->right);
        }
      g_assert_cmpstr (one->str, ==, left);
      g_assert_cmpstr (two->str, ==, right);
    }
}

/* A file in one line is laid out, so that one sees where it differs. */
static void
test_long_lines (void)
{
  g_autofree char *note = g_strnfill (500, 'x');
  g_autofree char *left = g_strdup_printf ("{\"title\": \"A\", \"goal\": \"%s\"}", note);
  g_autofree char *right = g_strdup_printf ("{\"title\": \"B\", \"goal\": \"%s\"}", note);
  g_autoptr (GPtrArray) pairs = diff (left, right);
  guint n_changed = 0;

  g_assert_cmpuint (pairs->len, >, 3);
  for (guint i = 0; i < pairs->len; i++)
    n_changed += !((LimberLinePair *) g_ptr_array_index (pairs, i))->same;
  g_assert_cmpuint (n_changed, ==, 1);
}

/* Two large files that have little in common take neither minutes nor gigabytes. */
static void
test_large (void)
{
  g_autoptr (GString) left = g_string_new (NULL);
  g_autoptr (GString) right = g_string_new (NULL);
  g_autoptr (GPtrArray) pairs = NULL;

  for (guint i = 0; i < 100000; i++)
    {
      g_string_append_printf (left, "%u\n", i);
      g_string_append_printf (right, "%u\n", 7 * i + 1);
    }
  pairs = diff (left->str, right->str);
  g_assert_cmpuint (pairs->len, ==, 100000);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/line-diff/%s", cases[i].name);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/line-diff/random", test_random);
  g_test_add_func ("/line-diff/long-lines", test_long_lines);
  g_test_add_func ("/line-diff/large", test_large);
  return g_test_run ();
}
