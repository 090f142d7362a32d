/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-chart-style.h"

#define STRETCH_TOP 3
#define TARGET_DASH 6
#define TARGET_GAP 4
#define TARGET_HEIGHT 2

/* --- Colours --- */

static GdkRGBA
named_color (GtkWidget *widget, const char *name)
{
  GtkStyleContext *context = gtk_widget_get_style_context (widget);
  GdkRGBA color;

  if (!gtk_style_context_lookup_color (context, name, &color))
    gtk_style_context_get_color (context, &color);
  return color;
}

GdkRGBA
limber_chart_color (GtkWidget *widget, guint style)
{
  g_autofree char *name = g_strdup_printf ("limber_chart_%u", style % LIMBER_CHART_N_STYLES);

  return named_color (widget, name);
}

GdkRGBA
limber_chart_mark_color (GtkWidget *widget)
{
  return named_color (widget, "limber_chart_mark");
}

GdkRGBA
limber_chart_target_color (GtkWidget *widget)
{
  return named_color (widget, "limber_chart_target");
}

/* --- Lines --- */

void
limber_chart_set_dash (cairo_t *cr, guint style)
{
  static const struct
  {
    int n;
    double lengths[4];
  } dashes[LIMBER_CHART_N_STYLES] = {
    { 0, { 0 } }, { 2, { 7, 4 } }, { 2, { 2, 3 } }, { 4, { 8, 3, 2, 3 } }, { 2, { 12, 4 } },
  };

  cairo_set_dash (cr, dashes[style % LIMBER_CHART_N_STYLES].lengths,
                  dashes[style % LIMBER_CHART_N_STYLES].n, 0);
}

static void
trace_polygon (cairo_t *cr, double x, double y, double radius, int n, const double (*corners)[2])
{
  for (int i = 0; i < n; i++)
    cairo_line_to (cr, x + corners[i][0] * radius, y + corners[i][1] * radius);
  cairo_close_path (cr);
}

/* Circle, square, triangle, diamond and a triangle on its head: about the same area each. */
void
limber_chart_draw_mark (cairo_t *cr, guint style, double x, double y, double radius)
{
  static const double square[][2] = { { -0.9, -0.9 }, { 0.9, -0.9 }, { 0.9, 0.9 }, { -0.9, 0.9 } };
  static const double triangle[][2] = { { 0, -1.25 }, { 1.15, 0.85 }, { -1.15, 0.85 } };
  static const double diamond[][2] = { { 0, -1.3 }, { 1.3, 0 }, { 0, 1.3 }, { -1.3, 0 } };
  static const double tip[][2] = { { 0, 1.25 }, { 1.15, -0.85 }, { -1.15, -0.85 } };

  cairo_new_path (cr);
  switch (style % LIMBER_CHART_N_STYLES)
    {
    case 0:
      cairo_arc (cr, x, y, radius, 0, 2 * G_PI);
      break;
    case 1:
      trace_polygon (cr, x, y, radius, 4, square);
      break;
    case 2:
      trace_polygon (cr, x, y, radius, 3, triangle);
      break;
    case 3:
      trace_polygon (cr, x, y, radius, 4, diamond);
      break;
    default:
      trace_polygon (cr, x, y, radius, 3, tip);
      break;
    }
  cairo_fill (cr);
}

/* --- Bars --- */

/* One tile of the pattern of @style, in @color. */
static void
append_tile (GtkSnapshot *snapshot, guint style, const GdkRGBA *color)
{
  static const graphene_rect_t tiles[LIMBER_CHART_N_STYLES] = {
    GRAPHENE_RECT_INIT (0, 0, 4, 4), /* all of it */
    GRAPHENE_RECT_INIT (0, 0, 4, 2), /* lines across */
    GRAPHENE_RECT_INIT (0, 0, 2, 4), /* lines down */
    GRAPHENE_RECT_INIT (1, 1, 2, 2), /* dots */
    GRAPHENE_RECT_INIT (0, 0, 0, 0), /* nothing inside */
  };

  gtk_snapshot_append_color (snapshot, color, &tiles[style]);
}

static void
append_frame (GtkSnapshot *snapshot, const GdkRGBA *color, const graphene_rect_t *rect)
{
  const float widths[] = { 1, 1, 1, 1 };
  const GdkRGBA colors[] = { *color, *color, *color, *color };
  GskRoundedRect outline;

  gsk_rounded_rect_init_from_rect (&outline, rect, 0);
  gtk_snapshot_append_border (snapshot, &outline, widths, colors);
}

void
limber_chart_append_bar (GtkSnapshot *snapshot, guint style, const GdkRGBA *color,
                         const graphene_rect_t *rect)
{
  GdkRGBA tint = *color;

  if (rect->size.height < 1 || rect->size.width < 1)
    return;
  style %= LIMBER_CHART_N_STYLES;
  if (style == 0)
    {
      gtk_snapshot_append_color (snapshot, color, rect);
      return;
    }
  tint.alpha *= 0.25f;
  gtk_snapshot_append_color (snapshot, &tint, rect);
  gtk_snapshot_push_repeat (snapshot, rect,
                            &GRAPHENE_RECT_INIT (rect->origin.x, rect->origin.y, 4, 4));
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &rect->origin);
  append_tile (snapshot, style, color);
  gtk_snapshot_restore (snapshot);
  gtk_snapshot_pop (snapshot);
  append_frame (snapshot, color, rect);
}

/* --- Marked stretches, and the line to compare with --- */

void
limber_chart_append_stretch (GtkSnapshot *snapshot, const GdkRGBA *color,
                             const graphene_rect_t *rect)
{
  GdkRGBA tint = *color;

  tint.alpha *= 0.2f;
  gtk_snapshot_append_color (snapshot, &tint, rect);
  gtk_snapshot_append_color (
      snapshot, color,
      &GRAPHENE_RECT_INIT (rect->origin.x, rect->origin.y, rect->size.width, STRETCH_TOP));
}

void
limber_chart_append_target (GtkSnapshot *snapshot, const GdkRGBA *color, float x, float y,
                            float width)
{
  for (float from = 0; from < width; from += TARGET_DASH + TARGET_GAP)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT (x + from, y - TARGET_HEIGHT / 2.0f,
                                                    MIN (TARGET_DASH, width - from),
                                                    TARGET_HEIGHT));
}
