/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-report-chart.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "limber-date-words.h"
#include "limber-legend.h"
#include "limber-text-box.h"

/* In points. */
#define SESSIONS_HEIGHT 58.0
#define PAIN_HEIGHT 98.0
#define GUTTER 30.0 /* for the numbers of the scale */
#define TICK 3.0
#define AXIS 0.8
#define GRID 0.4
#define BAR_MAX 24.0
#define BAR_SHARE 0.7 /* of the room between two bars */
#define MARK 5.0
#define LABEL_GAP 10.0 /* between two labels of the axis */

#define PAIN_MAX 10
#define SESSIONS_MIN 3 /* a scale that ends below makes much of little */

typedef struct
{
  LimberReport *report;
  LimberFonts *fonts;
} Chart;

static Chart *
chart_new (LimberReport *report, LimberFonts *fonts)
{
  Chart *self = g_new0 (Chart, 1);

  self->report = limber_report_ref (report);
  self->fonts = limber_fonts_ref (fonts);
  return self;
}

static void
chart_free (gpointer data)
{
  Chart *self = data;

  limber_report_unref (self->report);
  limber_fonts_unref (self->fonts);
  g_free (self);
}

/* Where a day begins. */
static double
x_of (const Chart *self, double day, double width)
{
  double days = self->report->to - self->report->from + 1;

  return GUTTER + (day - self->report->from) / days * (width - GUTTER);
}

/* Text with its point at @x: the start, the middle (0.5) or the end (1) of it. */
static void
draw_text (const Chart *self, cairo_t *cr, const char *text, double x, double y, double at)
{
  g_autoptr (PangoLayout) layout = limber_fonts_layout (self->fonts, LIMBER_TEXT_SMALL, text);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_move_to (cr, x - at * width / PANGO_SCALE, y);
  pango_cairo_show_layout (cr, layout);
}

static double
text_width (const Chart *self, const char *text)
{
  g_autoptr (PangoLayout) layout = limber_fonts_layout (self->fonts, LIMBER_TEXT_SMALL, text);
  int width;

  pango_layout_get_size (layout, &width, NULL);
  return (double) width / PANGO_SCALE;
}

static double
line_height (const Chart *self)
{
  return limber_fonts_get_line (self->fonts, LIMBER_TEXT_SMALL);
}

/* A line of the scale, with its number before it: the axis at 0, or a thin one. */
static void
draw_level (const Chart *self, cairo_t *cr, guint number, double y, double width)
{
  g_autofree char *text = g_strdup_printf ("%u", number);
  double grey = number > 0 ? 0.6 : 0;

  draw_text (self, cr, text, GUTTER - TICK - 1, y - line_height (self) / 2, 1);
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_set_line_width (cr, number > 0 ? GRID : AXIS);
  cairo_move_to (cr, GUTTER - TICK, y);
  cairo_line_to (cr, width, y);
  cairo_stroke (cr);
}

static char *
period_label (const LimberReport *report, const LimberReportPeriod *period)
{
  int year, month, day;

  if (report->months == 0)
    return limber_words_day_and_month (period->from);
  if (report->months < 12)
    return limber_words_month (period->from);
  limber_day_get_date (period->from, &year, &month, &day);
  return g_strdup_printf ("%d", year);
}

/* The bars of a cut first or last period are narrower: dates are told from the first whole one. */
static guint
first_dated (const GArray *periods)
{
  const LimberReportPeriod *first = &g_array_index (periods, LimberReportPeriod, 0);
  const LimberReportPeriod *second = &g_array_index (periods, LimberReportPeriod, 1);

  return periods->len > 2 && first->to - first->from < second->to - second->from ? 1 : 0;
}

/* Every so many periods there is room for a date. */
static guint
date_step (const Chart *self, double width)
{
  const GArray *periods = self->report->periods;
  double room = (width - GUTTER) / periods->len;
  double widest = 0;

  for (guint i = 0; i < periods->len; i++)
    {
      g_autofree char *label =
          period_label (self->report, &g_array_index (periods, LimberReportPeriod, i));

      widest = MAX (widest, text_width (self, label));
    }
  return MAX (1, (guint) ceil ((widest + LABEL_GAP) / room));
}

static void
draw_dates (const Chart *self, cairo_t *cr, double y, double width)
{
  const GArray *periods = self->report->periods;
  guint step = date_step (self, width);

  cairo_set_line_width (cr, AXIS);
  for (guint i = first_dated (periods); i < periods->len; i += step)
    {
      const LimberReportPeriod *period = &g_array_index (periods, LimberReportPeriod, i);
      g_autofree char *label = period_label (self->report, period);
      double x = x_of (self, period->from, width);

      if (x + text_width (self, label) > width)
        break;
      cairo_move_to (cr, x, y);
      cairo_line_to (cr, x, y + TICK);
      cairo_stroke (cr);
      draw_text (self, cr, label, x, y + TICK, 0);
    }
}

/* --- Sessions --- */

static guint
sessions_max (const LimberReport *report)
{
  guint most = SESSIONS_MIN;

  for (guint i = 0; i < report->periods->len; i++)
    {
      const LimberReportPeriod *period = &g_array_index (report->periods, LimberReportPeriod, i);

      most = MAX (most, MAX (period->n_done, period->n_planned));
    }
  return most;
}

static void
draw_bar (cairo_t *cr, double x, double y, double width, double height, double grey)
{
  cairo_rectangle (cr, x, y - height, width, height);
  cairo_set_source_rgb (cr, grey, grey, grey);
  cairo_fill_preserve (cr);
  cairo_set_source_rgb (cr, 0, 0, 0);
  cairo_set_line_width (cr, AXIS);
  cairo_stroke (cr);
}

static gboolean
is_change (const LimberEntry *change, LimberMark *mark)
{
  *mark = change->value == LIMBER_CHANGE_HARDER ? LIMBER_MARK_HARDER : LIMBER_MARK_EASIER;
  return change->value == LIMBER_CHANGE_HARDER || change->value == LIMBER_CHANGE_EASIER
         || change->value == LIMBER_CHANGE_FLARE_DAY;
}

static void
draw_changes (const Chart *self, cairo_t *cr, double y, double width)
{
  const GPtrArray *changes = self->report->changes;

  for (guint i = 0; i < changes->len; i++)
    {
      const LimberEntry *change = g_ptr_array_index (changes, i);
      int day = limber_wall_time_get_day (change->at);
      LimberMark mark;

      if (is_change (change, &mark))
        limber_mark_draw (cr, mark, x_of (self, day + 0.5, width), y, MARK);
    }
}

static void
draw_sessions (cairo_t *cr, double width, double height, gpointer data)
{
  const Chart *self = data;
  const LimberReport *report = self->report;
  guint most = sessions_max (report);
  double top = line_height (self) / 2;
  double bottom = height - MAX (top, MARK + 2 * AXIS) - 2;
  double unit = (bottom - top) / most;

  draw_level (self, cr, most, top, width);
  for (guint i = 0; i < report->periods->len; i++)
    {
      const LimberReportPeriod *period = &g_array_index (report->periods, LimberReportPeriod, i);
      double left = x_of (self, period->from, width);
      double right = x_of (self, period->to + 1, width);
      double bar = MIN (BAR_SHARE * (right - left), BAR_MAX);
      double x = (left + right - bar) / 2;

      if (period->n_planned > 0)
        draw_bar (cr, x - 2, bottom, bar + 4, period->n_planned * unit, 1);
      if (period->n_done > 0)
        draw_bar (cr, x, bottom, bar, period->n_done * unit, 0.35);
    }
  draw_level (self, cr, 0, bottom, width);
  draw_changes (self, cr, bottom + AXIS + MARK / 2, width);
}

/* --- Pain --- */

static double
y_of_pain (double pain, double top, double bottom)
{
  return bottom - pain / PAIN_MAX * (bottom - top);
}

static void
draw_flares (const Chart *self, cairo_t *cr, double top, double bottom, double width)
{
  const GArray *flares = self->report->progress->flares;

  for (guint i = 0; i < flares->len; i++)
    {
      const LimberDayRange *flare = &g_array_index (flares, LimberDayRange, i);
      double left = x_of (self, flare->from, width);
      double right = x_of (self, flare->to + 1, width);

      limber_hatch (cr, left, top, MAX (right - left, 1), bottom - top);
    }
}

static void
draw_pain_line (const Chart *self, cairo_t *cr, LimberReportPainKind kind, double top,
                double bottom, double width)
{
  static const LimberMark marks[LIMBER_N_REPORT_PAINS] = {
    [LIMBER_REPORT_PAIN_BEFORE] = LIMBER_MARK_BEFORE,
    [LIMBER_REPORT_PAIN_AFTER] = LIMBER_MARK_AFTER,
    [LIMBER_REPORT_PAIN_MORNING] = LIMBER_MARK_MORNING,
  };
  const GArray *pains = self->report->pains;

  cairo_set_source_rgb (cr, 0, 0, 0);
  limber_mark_dash (cr, marks[kind]);
  for (guint i = 0; i < pains->len; i++)
    {
      const LimberReportPain *pain = &g_array_index (pains, LimberReportPain, i);

      if (!isnan (pain->value[kind]))
        cairo_line_to (cr, x_of (self, pain->day + 0.5, width),
                       y_of_pain (pain->value[kind], top, bottom));
    }
  cairo_stroke (cr);
  for (guint i = 0; i < pains->len; i++)
    {
      const LimberReportPain *pain = &g_array_index (pains, LimberReportPain, i);

      if (!isnan (pain->value[kind]))
        limber_mark_draw (cr, marks[kind], x_of (self, pain->day + 0.5, width),
                          y_of_pain (pain->value[kind], top, bottom), MARK);
    }
}

static void
draw_pain (cairo_t *cr, double width, double height, gpointer data)
{
  const Chart *self = data;
  double top = line_height (self) / 2;
  double bottom = height - TICK - line_height (self);

  draw_flares (self, cr, top, bottom, width);
  for (guint pain = 5; pain <= PAIN_MAX; pain += 5)
    {
      draw_level (self, cr, pain, y_of_pain (pain, top, bottom), width);
    }
  draw_level (self, cr, 0, bottom, width);
  /* What matters most comes last, on top. */
  draw_pain_line (self, cr, LIMBER_REPORT_PAIN_MORNING, top, bottom, width);
  draw_pain_line (self, cr, LIMBER_REPORT_PAIN_BEFORE, top, bottom, width);
  draw_pain_line (self, cr, LIMBER_REPORT_PAIN_AFTER, top, bottom, width);
  draw_dates (self, cr, bottom, width);
}

static void
draw_axis (cairo_t *cr, double width, double height, gpointer data)
{
  draw_dates (data, cr, 0, width);
}

/* --- Both --- */

static LimberBox *
drawing (Chart *chart, double height, LimberDrawFunc draw)
{
  return limber_drawing_new (height, draw, chart, chart_free);
}

static const char *
sessions_heading (const LimberReport *report)
{
  if (report->months == 0)
    return _ ("Sessions each week");
  if (report->months == 1)
    return _ ("Sessions each month");
  if (report->months == 3)
    return _ ("Sessions every three months");
  return report->months == 12 ? _ ("Sessions each year") : _ ("Sessions over the years");
}

static void
add_item (GArray *items, LimberMark mark, const char *label)
{
  g_array_append_val (items, ((LimberLegendItem){ mark, label }));
}

static LimberBox *
sessions_legend (LimberFonts *fonts, const LimberReport *report)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (LimberLegendItem));
  gboolean seen[LIMBER_N_MARKS] = { FALSE };

  add_item (items, LIMBER_MARK_DONE, _ ("done"));
  if (report->n_planned > 0)
    add_item (items, LIMBER_MARK_PLANNED, _ ("planned"));
  for (guint i = 0; i < report->changes->len; i++)
    {
      LimberMark mark;

      if (is_change (g_ptr_array_index (report->changes, i), &mark))
        seen[mark] = TRUE;
    }
  if (seen[LIMBER_MARK_HARDER])
    add_item (items, LIMBER_MARK_HARDER, _ ("made harder"));
  if (seen[LIMBER_MARK_EASIER])
    add_item (items, LIMBER_MARK_EASIER, _ ("made easier"));
  return limber_legend_new (fonts, sessions_heading (report), items);
}

static LimberBox *
pain_legend (LimberFonts *fonts, const LimberReport *report)
{
  g_autoptr (GArray) items = g_array_new (FALSE, FALSE, sizeof (LimberLegendItem));

  add_item (items, LIMBER_MARK_BEFORE, _ ("before"));
  add_item (items, LIMBER_MARK_AFTER, _ ("after"));
  add_item (items, LIMBER_MARK_MORNING, _ ("next morning"));
  if (report->progress->flares->len > 0)
    add_item (items, LIMBER_MARK_FLARE, _ ("flare-up"));
  return limber_legend_new (
      fonts, report->pains_are_means ? _ ("Pain 0–10, means") : _ ("Pain 0–10"), items);
}

LimberBox *
limber_report_chart_new (LimberFonts *fonts, LimberReport *report)
{
  LimberBox *column = limber_column_new (0);
  double axis = TICK + limber_fonts_get_line (fonts, LIMBER_TEXT_SMALL);

  limber_column_add (column, sessions_legend (fonts, report));
  limber_column_add (column, drawing (chart_new (report, fonts), SESSIONS_HEIGHT, draw_sessions));
  if (report->pains->len > 0 || report->progress->flares->len > 0)
    {
      limber_column_add (column, pain_legend (fonts, report));
      limber_column_add (column, drawing (chart_new (report, fonts), PAIN_HEIGHT, draw_pain));
    }
  else
    limber_column_add (column, drawing (chart_new (report, fonts), axis, draw_axis));
  return column;
}

/* --- Roland-Morris --- */

#define RMDQ_MAX 24
#define RMDQ_HEIGHT 48.0
#define RMDQ_DOTS 6
#define RMDQ_LONG_DOTS 4 /* where each date needs its year */
#define RMDQ_LONG_DAYS 300

static gboolean
rmdq_is_long (const GArray *rmdq)
{
  return g_array_index (rmdq, LimberRmdqPoint, rmdq->len - 1).day
             - g_array_index (rmdq, LimberRmdqPoint, 0).day
         > RMDQ_LONG_DAYS;
}

static guint
rmdq_shown (const GArray *rmdq)
{
  return MIN (rmdq->len, rmdq_is_long (rmdq) ? RMDQ_LONG_DOTS : RMDQ_DOTS);
}

/* The first one, and the latest. */
static const LimberRmdqPoint *
rmdq_dot (const GArray *rmdq, guint index)
{
  return &g_array_index (rmdq, LimberRmdqPoint,
                         index == 0 ? 0 : rmdq->len - rmdq_shown (rmdq) + index);
}

static char *
rmdq_date (const GArray *rmdq, guint index)
{
  int day = rmdq_dot (rmdq, index)->day;

  return rmdq_is_long (rmdq) ? limber_words_month (day) : limber_words_day_and_month (day);
}

static void
draw_rmdq (cairo_t *cr, double width, double height, gpointer data)
{
  const Chart *self = data;
  const GArray *rmdq = self->report->measures->rmdq;
  guint shown = rmdq_shown (rmdq);
  double line = line_height (self);
  double bottom = height - line - MARK;
  double x[RMDQ_DOTS];
  double y[RMDQ_DOTS];

  for (guint i = 0; i < shown; i++)
    {
      x[i] = (i + 0.5) * width / shown;
      y[i] = bottom - rmdq_dot (rmdq, i)->score * (bottom - line - MARK) / RMDQ_MAX;
      cairo_line_to (cr, x[i], y[i]);
    }
  cairo_set_source_rgb (cr, 0.5, 0.5, 0.5);
  cairo_set_line_width (cr, AXIS);
  cairo_stroke (cr);
  for (guint i = 0; i < shown; i++)
    {
      g_autofree char *score = g_strdup_printf ("%d", rmdq_dot (rmdq, i)->score);
      g_autofree char *date = rmdq_date (rmdq, i);

      limber_mark_draw (cr, LIMBER_MARK_AFTER, x[i], y[i], MARK);
      draw_text (self, cr, score, x[i], y[i] - MARK / 2 - line, 0.5);
      draw_text (self, cr, date, x[i], height - line, 0.5);
    }
}

LimberBox *
limber_rmdq_chart_new (LimberFonts *fonts, LimberReport *report)
{
  return drawing (chart_new (report, fonts), RMDQ_HEIGHT, draw_rmdq);
}
