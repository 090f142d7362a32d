/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-nearest.h"

#include <string.h>

#define LENGTH_MAX 64

/* The optimal string alignment distance of two words of at most LENGTH_MAX bytes. */
static guint
distance (const char *a, gsize n, const char *b, gsize m)
{
  guint rows[3][LENGTH_MAX + 1];
  guint *before = rows[0];
  guint *last = rows[1];
  guint *row = rows[2];

  for (gsize j = 0; j <= m; j++)
    last[j] = (guint) j;
  for (gsize i = 1; i <= n; i++)
    {
      guint *oldest = before;

      row[0] = (guint) i;
      for (gsize j = 1; j <= m; j++)
        {
          guint change = g_ascii_tolower (a[i - 1]) == g_ascii_tolower (b[j - 1]) ? 0 : 1;

          row[j] = MIN (MIN (row[j - 1], last[j]) + 1, last[j - 1] + change);
          if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            row[j] = MIN (row[j], before[j - 2] + 1);
        }
      before = last;
      last = row;
      row = oldest;
    }
  return last[m];
}

void
limber_nearest_try (LimberNearest *self, const char *candidate)
{
  gsize n = strlen (self->word);
  gsize m = strlen (candidate);
  guint d;

  if (n == 0 || n > LENGTH_MAX || m > LENGTH_MAX)
    return;
  d = distance (self->word, n, candidate, m);
  /* Who writes "gap" or "sec" means "gap_s" and "seconds". */
  if (n >= 3 && g_str_has_prefix (candidate, self->word))
    d = MIN (d, 2);
  else if (d > MAX (MAX (n, m) / 3, 1) || d >= MAX (n, m))
    return;
  if (self->best != NULL && d >= self->distance)
    return;
  self->best = candidate;
  self->distance = d;
}
