/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-paper-view.h"

#include <math.h>

/* In logical pixels. */
#define MARGIN 12 /* around each page */
#define WIDTH_MIN 200
#define WIDTH_NATURAL 720

struct _LimberPaperView
{
  GtkWidget parent_instance;

  LimberDocument *document; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberPaperView, limber_paper_view, GTK_TYPE_WIDGET)

static GtkSizeRequestMode
limber_paper_view_get_request_mode (GtkWidget *widget)
{
  return GTK_SIZE_REQUEST_HEIGHT_FOR_WIDTH;
}

static double
scale_for (LimberPaperView *self, int width)
{
  return MAX (width - 2 * MARGIN, 1) / limber_document_get_paper (self->document)->width;
}

static double
page_height (LimberPaperView *self, double scale)
{
  return ceil (limber_document_get_paper (self->document)->height * scale);
}

/* From the head of one page to that of the next. */
static double
page_step (LimberPaperView *self, double scale)
{
  return page_height (self, scale) + MARGIN;
}

static void
limber_paper_view_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                           int *minimum, int *natural, int *minimum_baseline, int *natural_baseline)
{
  LimberPaperView *self = LIMBER_PAPER_VIEW (widget);
  int width = for_size < 0 ? WIDTH_NATURAL : for_size;

  if (orientation == GTK_ORIENTATION_HORIZONTAL)
    {
      *minimum = WIDTH_MIN;
      *natural = WIDTH_NATURAL;
    }
  else if (self->document)
    *minimum = *natural = (int) (MARGIN
                                 + limber_document_get_n_pages (self->document)
                                       * page_step (self, scale_for (self, width)));
  else
    *minimum = *natural = 0;
}

/* In whole pixels, or the picture of a page would be stretched by a part of one, and lose rows. */
static void
snapshot_page (LimberPaperView *self, GtkSnapshot *snapshot, guint page, double scale)
{
  float width = (float) (gtk_widget_get_width (GTK_WIDGET (self)) - 2 * MARGIN);
  graphene_rect_t sheet =
      GRAPHENE_RECT_INIT (MARGIN, (float) (MARGIN + page * page_step (self, scale)), width,
                          (float) page_height (self, scale));
  GskRoundedRect outline;
  const GdkRGBA white = { 1, 1, 1, 1 };
  const GdkRGBA edge = { 0.5, 0.5, 0.5, 1 };
  cairo_t *cr;

  gtk_snapshot_append_color (snapshot, &white, &sheet);
  cr = gtk_snapshot_append_cairo (snapshot, &sheet);
  cairo_translate (cr, sheet.origin.x, sheet.origin.y);
  cairo_scale (cr, scale, scale);
  limber_document_draw (self->document, cr, page);
  cairo_destroy (cr);
  gsk_rounded_rect_init_from_rect (&outline, &sheet, 0);
  gtk_snapshot_append_border (snapshot, &outline, (const float[]){ 1, 1, 1, 1 },
                              (const GdkRGBA[]){ edge, edge, edge, edge });
}

static void
limber_paper_view_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberPaperView *self = LIMBER_PAPER_VIEW (widget);

  if (!self->document)
    return;
  for (guint page = 0; page < limber_document_get_n_pages (self->document); page++)
    snapshot_page (self, snapshot, page, scale_for (self, gtk_widget_get_width (widget)));
}

void
limber_paper_view_set_document (LimberPaperView *self, LimberDocument *document)
{
  g_return_if_fail (LIMBER_IS_PAPER_VIEW (self));

  g_clear_pointer (&self->document, limber_document_free);
  self->document = document;
  gtk_widget_queue_resize (GTK_WIDGET (self));
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

static void
limber_paper_view_finalize (GObject *object)
{
  g_clear_pointer (&LIMBER_PAPER_VIEW (object)->document, limber_document_free);
  G_OBJECT_CLASS (limber_paper_view_parent_class)->finalize (object);
}

static void
limber_paper_view_class_init (LimberPaperViewClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_paper_view_finalize;
  widget_class->get_request_mode = limber_paper_view_get_request_mode;
  widget_class->measure = limber_paper_view_measure;
  widget_class->snapshot = limber_paper_view_snapshot;
  gtk_widget_class_set_css_name (widget_class, "paperview");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
limber_paper_view_init (LimberPaperView *self)
{
}
