/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-handout-grid.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-text-box.h"

#define N_DAYS 7
#define WEEKS_DEFAULT 4
#define WEEKS_MAX 26   /* for more, one copies the page */
#define WEEKS_A_PART 8 /* that no page divides */
#define TIMES_MAX 3    /* boxes in one day */

/* In points. */
#define BOX 14.0
#define BOX_GAP 3.0
#define ROW_GAP 5.0
#define CELL_GAP 4.0
#define THIN 0.6
#define THICK 1.8

/* Shares of the width. */
#define WEEK_SHARE 1.4
#define PAIN_SHARE 1.2

typedef struct
{
  guint n_boxes;
  double line;
} Cell;

static void
draw_cell (cairo_t *cr, double width, double height, gpointer data)
{
  const Cell *cell = data;
  double total = cell->n_boxes * BOX + (cell->n_boxes - 1) * BOX_GAP;
  double x = (width - total) / 2;
  double y = (height - BOX) / 2;

  cairo_set_line_width (cr, cell->line);
  for (guint i = 0; i < cell->n_boxes; i++)
    cairo_rectangle (cr, x + i * (BOX + BOX_GAP), y, BOX, BOX);
  cairo_stroke (cr);
}

static LimberBox *
cell_new (double height, guint n_boxes, double line)
{
  Cell *cell = g_new0 (Cell, 1);

  cell->n_boxes = n_boxes;
  cell->line = line;
  return limber_drawing_new (height, draw_cell, cell, g_free);
}

static void
draw_blank (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_set_line_width (cr, THIN);
  cairo_move_to (cr, width * 0.2, height - 3);
  cairo_line_to (cr, width * 0.8, height - 3);
  cairo_stroke (cr);
}

static guint
times_a_day (const LimberSchedule *schedule)
{
  if (!schedule || schedule->period_unit != 'd' || schedule->period != 1)
    return 1;
  return (guint) CLAMP (schedule->frequency, 1, TIMES_MAX);
}

/* Where no day is named, all are alike. */
static gboolean
is_named (const LimberSchedule *schedule, int weekday)
{
  return schedule && schedule->days & (1u << weekday);
}

static LimberBox *
days_row (LimberFonts *fonts, int first_weekday)
{
  LimberBox *row = limber_row_new (CELL_GAP);

  limber_row_add (row, limber_text_new_lines (fonts, LIMBER_TEXT_SMALL, "", 1), WEEK_SHARE);
  for (int i = 0; i < N_DAYS; i++)
    {
      /* 2001-01-01 was a Monday. */
      g_autoptr (GDateTime) date =
          g_date_time_new_utc (2001, 1, 1 + (first_weekday + i) % N_DAYS, 0, 0, 0);
      g_autofree char *name = g_date_time_format (date, "%a");

      limber_row_add (
          row, limber_text_new_aligned (fonts, LIMBER_TEXT_SMALL, name, PANGO_ALIGN_CENTER), 1);
    }
  limber_row_add (row,
                  limber_text_new_aligned (fonts, LIMBER_TEXT_SMALL,
                                           /* Translators: a column for the usual pain of a week */
                                           _ ("Pain"), PANGO_ALIGN_CENTER),
                  PAIN_SHARE);
  return row;
}

static LimberBox *
week_row (LimberFonts *fonts, const LimberSchedule *schedule, int first_weekday, guint week)
{
  LimberBox *row = limber_row_new (CELL_GAP);
  double height = MAX (limber_fonts_get_line (fonts, LIMBER_TEXT_SMALL), BOX + THICK);
  /* Translators: the number of a week in a grid to tick */
  g_autofree char *label = g_strdup_printf (_ ("Week %u"), week);

  limber_row_add (row, limber_text_new_lines (fonts, LIMBER_TEXT_SMALL, label, 1), WEEK_SHARE);
  for (int i = 0; i < N_DAYS; i++)
    limber_row_add (row,
                    cell_new (height, times_a_day (schedule),
                              is_named (schedule, (first_weekday + i) % N_DAYS) ? THICK : THIN),
                    1);
  limber_row_add (row, limber_drawing_new (height, draw_blank, NULL, NULL), PAIN_SHARE);
  return row;
}

static LimberBox *
heading (LimberFonts *fonts)
{
  LimberBox *row = limber_row_new (CELL_GAP);

  limber_row_add (
      row, limber_text_new (fonts, LIMBER_TEXT_HEADING, _ ("Tick when you have done it")), 1);
  /* Translators: what the numbers mean that a person writes down for each week */
  limber_row_add_text (row, fonts, LIMBER_TEXT_SMALL, _ ("Pain: 0 none, 10 worst"));
  return row;
}

GPtrArray *
limber_handout_grid_new (LimberFonts *fonts, const LimberSchedule *schedule, int first_weekday)
{
  guint n_weeks =
      schedule && schedule->weeks > 0 ? MIN ((guint) schedule->weeks, WEEKS_MAX) : WEEKS_DEFAULT;
  GPtrArray *parts = g_ptr_array_new ();

  for (guint first = 0; first < n_weeks; first += WEEKS_A_PART)
    {
      LimberBox *part = limber_column_new (ROW_GAP);

      if (first == 0)
        {
          limber_column_add (part, limber_rule_new ());
          limber_column_add (part, heading (fonts));
        }
      limber_column_add (part, days_row (fonts, first_weekday));
      for (guint i = first; i < MIN (first + WEEKS_A_PART, n_weeks); i++)
        limber_column_add (part, week_row (fonts, schedule, first_weekday, i + 1));
      g_ptr_array_add (parts, part);
    }
  return parts;
}
