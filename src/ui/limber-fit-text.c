/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-fit-text.h"

#include "limber-ui.h"

/* Smaller than this nobody reads it, and it is cut off at its end. */
#define FONT_MIN 9
#define FONT_MAX 1000

/* Of the size of type, how high a capital is, and how far a "g" goes below the line. */
#define CAPITAL 0.74
#define DESCENT 0.24

struct _LimberFitText
{
  GtkWidget parent_instance;

  char *text;
  char *longest;
  int largest;
  gboolean digits;
  float xalign;

  PangoLayout *layout; /* (nullable): fitted; made anew when anything changes */
  int font;            /* of @layout */
  gboolean cut;
};

enum
{
  PROP_0,
  PROP_DIGITS,
  PROP_XALIGN,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (LimberFitText, limber_fit_text, GTK_TYPE_WIDGET)

/* --- Fitting --- */

static void
set_font (LimberFitText *self, PangoLayout *layout, int font)
{
  g_autoptr (PangoAttrList) attributes = pango_attr_list_new ();

  pango_attr_list_insert (attributes, pango_attr_size_new_absolute (font * PANGO_SCALE));
  if (self->digits)
    pango_attr_list_insert (attributes, pango_attr_font_features_new ("tnum=1"));
  pango_layout_set_attributes (layout, attributes);
}

/* Lines begin where the page is read from.  Pango takes the sides as those of the page, but swaps
 * them where the text runs the other way. */
static PangoAlignment
alignment (LimberFitText *self, PangoLayout *layout)
{
  gboolean rtl = pango_layout_get_direction (layout, 0) == PANGO_DIRECTION_RTL;

  if (self->xalign == 0.5f)
    return PANGO_ALIGN_CENTER;
  return (self->xalign < 0.5f) == rtl ? PANGO_ALIGN_RIGHT : PANGO_ALIGN_LEFT;
}

static PangoLayout *
layout_new (LimberFitText *self, const char *text)
{
  PangoLayout *layout = gtk_widget_create_pango_layout (GTK_WIDGET (self), text);

  pango_layout_set_width (layout, gtk_widget_get_width (GTK_WIDGET (self)) * PANGO_SCALE);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD);
  pango_layout_set_alignment (layout, alignment (self, layout));
  return layout;
}

/* What has to fit: of a time its ink.  Of words, the lines from a capital's top to the foot of a
 * "g", whether this text has them or not, so that all of them stand on the same line; the room that
 * a font wants above and below is the gap of who places it. */
static PangoRectangle
extents (LimberFitText *self, PangoLayout *layout, int font)
{
  PangoLayoutIter *iter = pango_layout_get_iter (layout);
  PangoRectangle ink, logical;
  int top, bottom;

  pango_layout_get_pixel_extents (layout, &ink, &logical);
  top = MIN (ink.y, pango_layout_iter_get_baseline (iter) / PANGO_SCALE - (int) (CAPITAL * font));
  while (pango_layout_iter_next_line (iter))
    ;
  bottom = MAX (ink.y + ink.height,
                pango_layout_iter_get_baseline (iter) / PANGO_SCALE + (int) (DESCENT * font));
  pango_layout_iter_free (iter);
  if (self->digits)
    return ink;
  return (PangoRectangle){ logical.x, top, logical.width, bottom - top };
}

/* A word that is wider than the room sticks out to both sides. */
static gboolean
fits (LimberFitText *self, PangoLayout *layout, int font)
{
  PangoRectangle taken;

  set_font (self, layout, font);
  taken = extents (self, layout, font);
  return taken.width <= gtk_widget_get_width (GTK_WIDGET (self))
         && taken.height <= gtk_widget_get_height (GTK_WIDGET (self));
}

/* The largest size up to @most in which @layout fits; one below the least where none does. */
static int
find_font (LimberFitText *self, PangoLayout *layout, int most)
{
  int low = FONT_MIN - 1;
  int high = MAX (FONT_MIN, most);

  while (low < high)
    {
      int middle = (low + high + 1) / 2;

      if (fits (self, layout, middle))
        low = middle;
      else
        high = middle - 1;
    }
  return low;
}

/* What does not even fit in the smallest size is broken within words, and cut off at the end. */
static void
cut_off (LimberFitText *self)
{
  self->font = FONT_MIN;
  set_font (self, self->layout, FONT_MIN);
  pango_layout_set_wrap (self->layout, PANGO_WRAP_WORD_CHAR);
  self->cut = !fits (self, self->layout, FONT_MIN);
  pango_layout_set_ellipsize (self->layout, PANGO_ELLIPSIZE_END);
  pango_layout_set_height (self->layout, gtk_widget_get_height (GTK_WIDGET (self)) * PANGO_SCALE);
}

static void
fit (LimberFitText *self)
{
  int most = self->largest;

  if (self->layout || gtk_widget_get_width (GTK_WIDGET (self)) <= 0)
    return;
  if (self->longest)
    {
      g_autoptr (PangoLayout) longest = layout_new (self, self->longest);

      most = MAX (FONT_MIN, find_font (self, longest, most));
    }
  self->layout = layout_new (self, self->text);
  self->font = find_font (self, self->layout, most);
  self->cut = FALSE;
  if (self->font < FONT_MIN)
    cut_off (self);
  else
    set_font (self, self->layout, self->font);
}

static void
fit_anew (LimberFitText *self)
{
  g_clear_object (&self->layout);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* --- The widget --- */

static void
limber_fit_text_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberFitText *self = LIMBER_FIT_TEXT (widget);
  PangoRectangle taken;
  GdkRGBA color;
  graphene_point_t from;

  fit (self);
  if (!self->layout || self->text[0] == '\0')
    return;
  taken = extents (self, self->layout, self->font);
  from = GRAPHENE_POINT_INIT (0, (gtk_widget_get_height (widget) - taken.height) / 2 - taken.y);
  if (self->digits)
    from.x = (gtk_widget_get_width (widget) - taken.width) / 2 - taken.x;
  gtk_style_context_get_color (gtk_widget_get_style_context (widget), &color);
  gtk_snapshot_save (snapshot);
  gtk_snapshot_translate (snapshot, &from);
  gtk_snapshot_append_layout (snapshot, self->layout, &color);
  gtk_snapshot_restore (snapshot);
}

static void
limber_fit_text_measure (GtkWidget *widget, GtkOrientation orientation, int for_size, int *minimum,
                         int *natural, int *minimum_baseline, int *natural_baseline)
{
  *minimum = *natural = 0;
}

static void
limber_fit_text_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  g_clear_object (&LIMBER_FIT_TEXT (widget)->layout);
}

static void
limber_fit_text_css_changed (GtkWidget *widget, GtkCssStyleChange *change)
{
  GTK_WIDGET_CLASS (limber_fit_text_parent_class)->css_changed (widget, change);
  fit_anew (LIMBER_FIT_TEXT (widget));
}

static void
limber_fit_text_direction_changed (GtkWidget *widget, GtkTextDirection before)
{
  fit_anew (LIMBER_FIT_TEXT (widget));
}

gboolean
limber_fit_text_set (LimberFitText *self, const char *text, const char *spoken)
{
  g_return_val_if_fail (LIMBER_IS_FIT_TEXT (self), FALSE);

  if (g_strcmp0 (self->text, text) == 0)
    return FALSE;
  g_free (self->text);
  self->text = g_strdup (text);
  limber_ui_set_name (GTK_WIDGET (self), spoken ? spoken : text);
  fit_anew (self);
  return TRUE;
}

const char *
limber_fit_text_get_text (LimberFitText *self)
{
  g_return_val_if_fail (LIMBER_IS_FIT_TEXT (self), NULL);
  return self->text;
}

void
limber_fit_text_set_longest (LimberFitText *self, const char *longest)
{
  g_return_if_fail (LIMBER_IS_FIT_TEXT (self));

  if (g_strcmp0 (self->longest, longest) == 0)
    return;
  g_free (self->longest);
  self->longest = g_strdup (longest);
  fit_anew (self);
}

void
limber_fit_text_set_largest (LimberFitText *self, double font_px)
{
  int largest = CLAMP ((int) font_px, FONT_MIN, FONT_MAX);

  g_return_if_fail (LIMBER_IS_FIT_TEXT (self));

  if (self->largest == largest)
    return;
  self->largest = largest;
  fit_anew (self);
}

int
limber_fit_text_get_font (LimberFitText *self)
{
  g_return_val_if_fail (LIMBER_IS_FIT_TEXT (self), 0);

  fit (self);
  return self->layout ? self->font : 0;
}

gboolean
limber_fit_text_is_cut (LimberFitText *self)
{
  g_return_val_if_fail (LIMBER_IS_FIT_TEXT (self), FALSE);

  fit (self);
  return self->text[0] != '\0' && (!self->layout || self->cut);
}

static void
limber_fit_text_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberFitText *self = LIMBER_FIT_TEXT (object);

  if (id == PROP_DIGITS)
    self->digits = g_value_get_boolean (value);
  else if (id == PROP_XALIGN)
    self->xalign = g_value_get_float (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  fit_anew (self);
}

static void
limber_fit_text_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LimberFitText *self = LIMBER_FIT_TEXT (object);

  if (id == PROP_DIGITS)
    g_value_set_boolean (value, self->digits);
  else if (id == PROP_XALIGN)
    g_value_set_float (value, self->xalign);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_fit_text_finalize (GObject *object)
{
  LimberFitText *self = LIMBER_FIT_TEXT (object);

  g_clear_object (&self->layout);
  g_free (self->text);
  g_free (self->longest);
  G_OBJECT_CLASS (limber_fit_text_parent_class)->finalize (object);
}

static void
limber_fit_text_class_init (LimberFitTextClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = limber_fit_text_set_property;
  object_class->get_property = limber_fit_text_get_property;
  object_class->finalize = limber_fit_text_finalize;
  widget_class->snapshot = limber_fit_text_snapshot;
  widget_class->measure = limber_fit_text_measure;
  widget_class->size_allocate = limber_fit_text_size_allocate;
  widget_class->css_changed = limber_fit_text_css_changed;
  widget_class->direction_changed = limber_fit_text_direction_changed;

  props[PROP_DIGITS] = g_param_spec_boolean ("digits", NULL, NULL, FALSE,
                                             G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_XALIGN] = g_param_spec_float ("xalign", NULL, NULL, 0, 1, 0.5f,
                                           G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_LABEL);
}

static void
limber_fit_text_init (LimberFitText *self)
{
  self->text = g_strdup ("");
  self->largest = FONT_MAX;
  self->xalign = 0.5f;
}
