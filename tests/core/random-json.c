/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "random-json.h"

/* Any white space at all. */
static void
append_space (GString *out, gboolean lines)
{
  static const char *const spaces[] = { "", " ", "  ", "\n", "\r\n", "\n    ", "\n\t", "\t" };

  g_string_append (out, spaces[g_test_rand_int_range (0, lines ? G_N_ELEMENTS (spaces) : 3)]);
}

static void
append_scalar (GString *out)
{
  static const char *const scalars[] = {
    "null", "true",    "false",          "0",          "-12",          "1.50",     "1e3",
    "\"\"", "\"a b\"", "\"\\u00e9\\n\"", "\"\u00e9\"", "\"[{,:\\\"\"", "\"\\\\\"",
  };

  g_string_append (out, scalars[g_test_rand_int_range (0, G_N_ELEMENTS (scalars))]);
}

static void
append_children (GString *out, guint depth, gboolean lines, gboolean object)
{
  int n = g_test_rand_int_range (0, 5);

  if (n == 0)
    return;
  append_space (out, lines);
  for (int i = 0; i < n; i++)
    {
      if (i > 0)
        {
          append_space (out, lines);
          g_string_append_c (out, ',');
          append_space (out, lines);
        }
      if (object)
        {
          g_string_append_printf (out, "\"%c\"", 'a' + i);
          append_space (out, lines);
          g_string_append_c (out, ':');
          append_space (out, lines);
        }
      random_json_append (out, depth + 1, lines);
    }
  append_space (out, lines);
}

void
random_json_append (GString *out, guint depth, gboolean lines)
{
  int kind = depth == 0 ? 1 : g_test_rand_int_range (0, depth > 3 ? 1 : 4);

  if (kind == 0)
    {
      append_scalar (out);
      return;
    }
  g_string_append_c (out, kind == 1 ? '{' : '[');
  append_children (out, depth, lines, kind == 1);
  g_string_append_c (out, kind == 1 ? '}' : ']');
}

GBytes *
random_json (void)
{
  GString *out = g_string_new (NULL);

  random_json_append (out, 0, g_test_rand_bit ());
  return g_string_free_to_bytes (out);
}
