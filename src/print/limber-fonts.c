/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-fonts.h"

#define FAMILY "Sans"
#define TITLE_TIMES 1.7
#define HEADING_TIMES 1.15
#define SMALL_TIMES 0.85

struct _LimberFonts
{
  PangoContext *context;
  PangoFontDescription *descriptions[LIMBER_N_TEXT_ROLES];
  double sizes[LIMBER_N_TEXT_ROLES];
  double lines[LIMBER_N_TEXT_ROLES];
};

static PangoContext *
new_context (void)
{
  PangoContext *context = pango_font_map_create_context (pango_cairo_font_map_get_default ());
  cairo_font_options_t *options = cairo_font_options_create ();

  cairo_font_options_set_hint_style (options, CAIRO_HINT_STYLE_NONE);
  cairo_font_options_set_hint_metrics (options, CAIRO_HINT_METRICS_OFF);
  cairo_font_options_set_antialias (options, CAIRO_ANTIALIAS_GRAY);
  pango_cairo_context_set_font_options (context, options);
  pango_cairo_context_set_resolution (context, 72);
  pango_context_set_round_glyph_positions (context, FALSE);
  cairo_font_options_destroy (options);
  return context;
}

static double
line_of (LimberFonts *self, LimberTextRole role)
{
  g_autoptr (PangoLayout) layout = limber_fonts_layout (self, role, "Hp");
  int height;

  pango_layout_get_size (layout, NULL, &height);
  return (double) height / PANGO_SCALE;
}

LimberFonts *
limber_fonts_new (double body, double least)
{
  LimberFonts *self = g_rc_box_new0 (LimberFonts);
  const double times[] = { TITLE_TIMES, HEADING_TIMES, 1, 1, SMALL_TIMES };

  self->context = new_context ();
  for (guint role = 0; role < LIMBER_N_TEXT_ROLES; role++)
    {
      PangoFontDescription *description = pango_font_description_from_string (FAMILY);

      self->sizes[role] = MAX (least, body * times[role]);
      pango_font_description_set_size (description, (int) (self->sizes[role] * PANGO_SCALE));
      pango_font_description_set_weight (
          description, role <= LIMBER_TEXT_STRONG ? PANGO_WEIGHT_BOLD : PANGO_WEIGHT_NORMAL);
      self->descriptions[role] = description;
    }
  for (guint role = 0; role < LIMBER_N_TEXT_ROLES; role++)
    self->lines[role] = line_of (self, (LimberTextRole) role);
  return self;
}

LimberFonts *
limber_fonts_ref (LimberFonts *self)
{
  return g_rc_box_acquire (self);
}

static void
clear (gpointer data)
{
  LimberFonts *self = data;

  for (guint role = 0; role < LIMBER_N_TEXT_ROLES; role++)
    pango_font_description_free (self->descriptions[role]);
  g_object_unref (self->context);
}

void
limber_fonts_unref (LimberFonts *self)
{
  g_rc_box_release_full (self, clear);
}

PangoLayout *
limber_fonts_layout (LimberFonts *self, LimberTextRole role, const char *text)
{
  PangoLayout *layout = pango_layout_new (self->context);

  pango_layout_set_font_description (layout, self->descriptions[role]);
  pango_layout_set_wrap (layout, PANGO_WRAP_WORD_CHAR);
  pango_layout_set_text (layout, text, -1);
  return layout;
}

double
limber_fonts_get_size (LimberFonts *self, LimberTextRole role)
{
  return self->sizes[role];
}

double
limber_fonts_get_line (LimberFonts *self, LimberTextRole role)
{
  return self->lines[role];
}
