/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-section.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-text-box.h"

/* Between two rows, in points. */
#define ROW_GAP 2.0

struct _LimberSection
{
  LimberFonts *fonts;
  LimberBox *heading;
  GPtrArray *rows; /* (element-type LimberBox) */
  guint rank;
  guint least;
  guint n_hidden; /* rows that were never made */
  guint n_shown;  /* of @rows */
  double heading_height;
  GArray *heights; /* (element-type double): of @rows */
};

LimberSection *
limber_section_new (LimberFonts *fonts, LimberBox *heading, guint rank, guint least)
{
  LimberSection *self = g_new0 (LimberSection, 1);

  self->fonts = limber_fonts_ref (fonts);
  self->heading = heading;
  self->rows = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_box_free);
  self->heights = g_array_new (FALSE, FALSE, sizeof (double));
  self->rank = rank;
  self->least = least;
  return self;
}

void
limber_section_free (LimberSection *self)
{
  g_clear_pointer (&self->heading, limber_box_free);
  g_ptr_array_unref (self->rows);
  g_array_unref (self->heights);
  limber_fonts_unref (self->fonts);
  g_free (self);
}

void
limber_section_add (LimberSection *self, LimberBox *row)
{
  g_ptr_array_add (self->rows, row);
  self->n_shown++;
}

void
limber_section_add_hidden (LimberSection *self, guint n)
{
  self->n_hidden += n;
}

static void
measure (LimberSection *self, double width)
{
  self->heading_height = limber_box_measure (self->heading, width);
  g_array_set_size (self->heights, 0);
  for (guint i = 0; i < self->rows->len; i++)
    {
      double height = limber_box_measure (g_ptr_array_index (self->rows, i), width);

      g_array_append_val (self->heights, height);
    }
}

static guint
count_left_out (const LimberSection *self)
{
  return self->rows->len - self->n_shown + self->n_hidden;
}

static double
height_of (const LimberSection *self)
{
  double height = self->heading_height;

  if (self->n_shown == 0)
    return 0;
  for (guint i = 0; i < self->n_shown; i++)
    height += ROW_GAP + g_array_index (self->heights, double, i);
  if (count_left_out (self) > 0)
    height += ROW_GAP + limber_fonts_get_line (self->fonts, LIMBER_TEXT_BODY);
  return height;
}

static double
total_height (const GPtrArray *sections, double gap)
{
  double total = 0;

  for (guint i = 0; i < sections->len; i++)
    {
      double height = height_of (g_ptr_array_index (sections, i));

      if (height > 0)
        total += height + (total > 0 ? gap : 0);
    }
  return total;
}

static int
compare_ranks (gconstpointer a, gconstpointer b)
{
  const LimberSection *one = *(LimberSection *const *) a;
  const LimberSection *other = *(LimberSection *const *) b;

  return (one->rank > other->rank) - (one->rank < other->rank);
}

/* The section that loses a row next; of two with one rank, the later one. */
static LimberSection *
find_cut (const GPtrArray *sections, gboolean below_least)
{
  LimberSection *found = NULL;

  for (guint i = 0; i < sections->len; i++)
    {
      LimberSection *section = g_ptr_array_index (sections, i);

      if (section->n_shown > (below_least ? 0 : section->least)
          && (found == NULL || section->rank >= found->rank))
        found = section;
    }
  return found;
}

static gboolean
cut (const GPtrArray *sections)
{
  LimberSection *section = find_cut (sections, FALSE);

  if (section)
    {
      section->n_shown--;
      return TRUE;
    }
  section = find_cut (sections, TRUE);
  if (section)
    section->n_shown = 0;
  return section != NULL;
}

/* Where a whole section went, others may get rows back: those of the lowest rank first. */
static void
grow (const GPtrArray *sections, double gap, double height)
{
  g_autoptr (GPtrArray) order = g_ptr_array_sized_new (sections->len);

  for (guint i = 0; i < sections->len; i++)
    g_ptr_array_add (order, g_ptr_array_index (sections, i));
  g_ptr_array_sort (order, compare_ranks);
  for (guint i = 0; i < order->len; i++)
    {
      LimberSection *section = g_ptr_array_index (order, i);
      guint shown = section->n_shown;

      /* The last row may be no higher than the line that tells of it: none is too high by itself.
       */
      for (guint n = shown; n <= section->rows->len; n++)
        {
          section->n_shown = n;
          if (total_height (sections, gap) <= height)
            shown = n;
        }
      section->n_shown = shown;
    }
}

static LimberBox *
make (LimberSection *self)
{
  LimberBox *column = limber_column_new (ROW_GAP);
  guint left_out = count_left_out (self);
  guint n = self->n_shown;

  limber_column_add (column, g_steal_pointer (&self->heading));
  while (n-- > 0)
    limber_column_add (column, g_ptr_array_steal_index (self->rows, 0));
  if (left_out > 0)
    {
      g_autofree char *more =
          /* Translators: rows of a list for which there was no room on the page */
          g_strdup_printf (ngettext ("and %u more", "and %u more", left_out), left_out);

      limber_column_add (column, limber_text_new (self->fonts, LIMBER_TEXT_BODY, more));
    }
  return column;
}

LimberBox *
limber_sections_fit (GPtrArray *sections, double gap, double width, double height)
{
  LimberBox *column = limber_column_new (gap);

  for (guint i = 0; i < sections->len; i++)
    measure (g_ptr_array_index (sections, i), width);
  while (total_height (sections, gap) > height && cut (sections))
    ;
  grow (sections, gap, height);
  for (guint i = 0; i < sections->len; i++)
    {
      LimberSection *section = g_ptr_array_index (sections, i);

      if (section->n_shown > 0)
        limber_column_add (column, make (section));
    }
  return column;
}
