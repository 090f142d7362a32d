/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-line-diff.h"

#include <string.h>

#include "limber-format.h"
#include "limber-plain-text.h"

/* Nobody finds a difference in a line of more characters. */
#define LONG_LINE 400
/* Beyond so many pairs to compare, lines that are no longer at the start or the end count as
 * changed. */
#define PAIRS_MAX (2000 * 2000)

/* A text in lines, and for each a number that it shares with all lines that are the same. */
typedef struct
{
  GStrv lines;
  GArray *numbers; /* (element-type guint) */
  guint n;
} Side;

static gboolean
has_long_lines (GBytes *text)
{
  gsize size;
  const char *p = g_bytes_get_data (text, &size);
  const char *end = p + size;

  while (p < end)
    {
      const char *newline = memchr (p, '\n', (gsize) (end - p));
      const char *line_end = newline != NULL ? newline : end;

      if (line_end - p > LONG_LINE)
        return TRUE;
      p = line_end + 1;
    }
  return FALSE;
}

static GStrv
split (GBytes *text)
{
  gsize size;
  const char *data = g_bytes_get_data (text, &size);
  g_autofree char *valid = size > 0 ? g_utf8_make_valid (data, (gssize) size) : g_strdup ("");
  gsize length = strlen (valid);

  if (length > 0 && valid[length - 1] == '\n')
    valid[length - 1] = '\0';
  return g_strsplit (valid, "\n", -1);
}

static void
side_init (Side *self, GBytes *text, GHashTable *known)
{
  self->lines = split (text);
  self->n = g_strv_length (self->lines);
  self->numbers = g_array_sized_new (FALSE, FALSE, sizeof (guint), self->n);
  for (guint i = 0; i < self->n; i++)
    {
      gpointer number = g_hash_table_lookup (known, self->lines[i]);
      guint value = GPOINTER_TO_UINT (number);

      if (value == 0)
        {
          value = g_hash_table_size (known) + 1;
          g_hash_table_insert (known, g_strdup (self->lines[i]), GUINT_TO_POINTER (value));
        }
      g_array_append_val (self->numbers, value);
    }
}

static void
side_clear (Side *self)
{
  g_strfreev (self->lines);
  g_array_unref (self->numbers);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Side, side_clear)

static guint
number_at (const Side *self, guint line)
{
  return g_array_index (self->numbers, guint, line);
}

static void
pair_free (gpointer data)
{
  LimberLinePair *pair = data;

  g_free (pair->left);
  g_free (pair->right);
  g_free (pair);
}

static void
add_pair (GPtrArray *pairs, const char *left, const char *right, gboolean same)
{
  LimberLinePair *pair = g_new0 (LimberLinePair, 1);

  pair->left = left != NULL ? limber_plain_text (left) : NULL;
  pair->right = right != NULL ? limber_plain_text (right) : NULL;
  pair->same = same;
  g_ptr_array_add (pairs, pair);
}

/* What changed between two lines that are the same: old lines beside new ones, as far as there are
 * both. */
static void
add_changed (GPtrArray *pairs, const Side *left, guint i, guint i_end, const Side *right, guint j,
             guint j_end)
{
  while (i < i_end || j < j_end)
    {
      const char *one = i < i_end ? left->lines[i++] : NULL;
      const char *two = j < j_end ? right->lines[j++] : NULL;

      add_pair (pairs, one, two, FALSE);
    }
}

/* The longest row of lines that both have, between @start and the ends: best[i][j] is how many it
 * has from the lines i and j on. */
static void
add_middle (GPtrArray *pairs, const Side *left, guint start, guint i_end, const Side *right,
            guint j_end)
{
  gsize width = (gsize) (j_end - start) + 1;
  g_autofree guint *best = g_new0 (guint, (i_end - start + 1) * width);
  guint i_done = start;
  guint j_done = start;

#define BEST(i, j) best[((i) -start) * width + ((j) -start)]
  for (guint i = i_end; i-- > start;)
    for (guint j = j_end; j-- > start;)
      BEST (i, j) = number_at (left, i) == number_at (right, j)
                        ? BEST (i + 1, j + 1) + 1
                        : MAX (BEST (i + 1, j), BEST (i, j + 1));
  for (guint i = start, j = start; i < i_end && j < j_end;)
    if (number_at (left, i) == number_at (right, j))
      {
        add_changed (pairs, left, i_done, i, right, j_done, j);
        add_pair (pairs, left->lines[i], right->lines[j], TRUE);
        i_done = ++i;
        j_done = ++j;
      }
    else if (BEST (i + 1, j) >= BEST (i, j + 1))
      i++;
    else
      j++;
#undef BEST
  add_changed (pairs, left, i_done, i_end, right, j_done, j_end);
}

static GPtrArray *
diff (const Side *left, const Side *right)
{
  GPtrArray *pairs = g_ptr_array_new_with_free_func (pair_free);
  guint i_end = left->n;
  guint j_end = right->n;
  guint start = 0;

  while (start < MIN (i_end, j_end) && number_at (left, start) == number_at (right, start))
    {
      add_pair (pairs, left->lines[start], right->lines[start], TRUE);
      start++;
    }
  while (MIN (i_end, j_end) > start && number_at (left, i_end - 1) == number_at (right, j_end - 1))
    {
      i_end--;
      j_end--;
    }
  if ((guint64) (i_end - start) * (j_end - start) <= PAIRS_MAX)
    add_middle (pairs, left, start, i_end, right, j_end);
  else
    add_changed (pairs, left, start, i_end, right, start, j_end);
  for (; i_end < left->n; i_end++, j_end++)
    add_pair (pairs, left->lines[i_end], right->lines[j_end], TRUE);
  return pairs;
}

GPtrArray *
limber_line_diff (GBytes *left, GBytes *right)
{
  gboolean lay_out = has_long_lines (left) || has_long_lines (right);
  g_autoptr (GBytes) left_laid = lay_out ? limber_format (left) : NULL;
  g_autoptr (GBytes) right_laid = lay_out ? limber_format (right) : NULL;
  gboolean both = left_laid != NULL && right_laid != NULL;
  g_autoptr (GHashTable) known = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  g_auto (Side) one = { 0 };
  g_auto (Side) two = { 0 };

  side_init (&one, both ? left_laid : left, known);
  side_init (&two, both ? right_laid : right, known);
  return diff (&one, &two);
}
