/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-segments.h"

#include <math.h>

/* Parts narrower than this, gap included, run together. */
#define MIN_PART 8
#define GAP 3

struct _LimberSegments
{
  GtkWidget parent_instance;
  LimberTimeline *timeline;
  double progress;
};

G_DEFINE_FINAL_TYPE (LimberSegments, limber_segments, GTK_TYPE_WIDGET)

/* Where step @step begins, 0-1; 1 after the last. */
static double
step_start (LimberSegments *self, guint step)
{
  double total = (double) limber_timeline_get_total_us (self->timeline);
  const LimberPlayedStep *played;

  if (step >= limber_timeline_get_n_steps (self->timeline) || total <= 0)
    return 1;
  played = limber_timeline_get_step (self->timeline, step);
  return (double) limber_timeline_get_phase (self->timeline, played->first_phase)->start_us / total;
}

static void
append_part (GtkSnapshot *snapshot, const GdkRGBA *color, double x, double width, double height)
{
  if (width > 0)
    gtk_snapshot_append_color (snapshot, color,
                               &GRAPHENE_RECT_INIT ((float) x, 0, (float) width, (float) height));
}

static void
append_segment (LimberSegments *self, GtkSnapshot *snapshot, double from, double to, double gap)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double length = MAX (1, (to - from) * width - gap);
  double full = to > from ? CLAMP ((self->progress - from) / (to - from), 0, 1) * length : 0;
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  double x = rtl ? width - from * width - length : from * width;
  GdkRGBA color, track;

  gtk_style_context_get_color (gtk_widget_get_style_context (GTK_WIDGET (self)), &color);
  track = color;
  track.alpha *= 0.25f;
  full = round (full);
  append_part (snapshot, &color, rtl ? x + length - full : x, full, height);
  append_part (snapshot, &track, rtl ? x : x + full, length - full, height);
}

static void
limber_segments_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberSegments *self = LIMBER_SEGMENTS (widget);
  guint n;

  if (!self->timeline)
    return;
  n = limber_timeline_get_n_steps (self->timeline);
  if (gtk_widget_get_width (widget) / (double) MAX (n, 1) < MIN_PART)
    append_segment (self, snapshot, 0, 1, 0);
  else
    for (guint i = 0; i < n; i++)
      append_segment (self, snapshot, step_start (self, i), step_start (self, i + 1), GAP);
}

void
limber_segments_set_timeline (LimberSegments *self, LimberTimeline *timeline)
{
  g_return_if_fail (LIMBER_IS_SEGMENTS (self));

  if (self->timeline == timeline)
    return;
  g_clear_pointer (&self->timeline, limber_timeline_unref);
  self->timeline = timeline ? limber_timeline_ref (timeline) : NULL;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
limber_segments_set_progress (LimberSegments *self, double progress)
{
  int width = gtk_widget_get_width (GTK_WIDGET (self));

  g_return_if_fail (LIMBER_IS_SEGMENTS (self));

  /* A change of less than a pixel is not worth a frame. */
  if (width == 0 || round (self->progress * width) != round (progress * width))
    gtk_widget_queue_draw (GTK_WIDGET (self));
  self->progress = progress;
}

static void
limber_segments_dispose (GObject *object)
{
  g_clear_pointer (&LIMBER_SEGMENTS (object)->timeline, limber_timeline_unref);
  G_OBJECT_CLASS (limber_segments_parent_class)->dispose (object);
}

static void
limber_segments_class_init (LimberSegmentsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_segments_dispose;
  widget_class->snapshot = limber_segments_snapshot;
  gtk_widget_class_set_css_name (widget_class, "limber-segments");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
limber_segments_init (LimberSegments *self)
{
}
