/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-mat-card.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-button-row.h"
#include "limber-fit-text.h"
#include "limber-monitor.h"
#include "limber-ui.h"

struct _LimberMatCard
{
  AdwWindow parent_instance;

  LimberFitText *digits;
  LimberFitText *words;
  GtkLabel *size;
  GtkWidget *smaller;
  GtkWidget *larger;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (LimberMatCard, limber_mat_card, ADW_TYPE_WINDOW)

static void
show_size (LimberMatCard *self)
{
  int zoom = g_settings_get_int (self->settings, "session-zoom");
  LimberSight sight = limber_monitor_sight (
      GTK_WIDGET (self), g_settings_get_int (self->settings, "viewing-distance"), zoom);
  /* Translators: how large the words of a session are, in percent of the usual */
  g_autofree char *text = g_strdup_printf (_ ("Size of the words: %d %%"), zoom);

  limber_fit_text_set_largest (self->digits, limber_sight_font_px (&sight, LIMBER_SIGHT_DIGITS));
  limber_fit_text_set_largest (self->words, limber_sight_font_px (&sight, LIMBER_SIGHT_WORDS));
  limber_ui_set_text (self->size, text);
  gtk_widget_set_sensitive (self->smaller, zoom > LIMBER_ZOOM_MIN);
  gtk_widget_set_sensitive (self->larger, zoom < LIMBER_ZOOM_MAX);
}

static void
zoom_by (LimberMatCard *self, int percent)
{
  int zoom = g_settings_get_int (self->settings, "session-zoom") + percent;

  g_settings_set_int (self->settings, "session-zoom",
                      CLAMP (zoom, LIMBER_ZOOM_MIN, LIMBER_ZOOM_MAX));
}

static void
make_larger (LimberMatCard *self)
{
  zoom_by (self, LIMBER_ZOOM_STEP);
}

static void
make_smaller (LimberMatCard *self)
{
  zoom_by (self, -LIMBER_ZOOM_STEP);
}

/* It is looked at from afar, and changed with keys from there. */
static gboolean
key_pressed (LimberMatCard *self, guint keyval)
{
  switch (keyval)
    {
    case GDK_KEY_plus:
    case GDK_KEY_equal:
    case GDK_KEY_KP_Add:
      make_larger (self);
      return TRUE;
    case GDK_KEY_minus:
    case GDK_KEY_KP_Subtract:
      make_smaller (self);
      return TRUE;
    case GDK_KEY_Escape:
      gtk_window_close (GTK_WINDOW (self));
      return TRUE;
    default:
      return FALSE;
    }
}

/* Now it is known on which monitor it is. */
static void
limber_mat_card_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_mat_card_parent_class)->map (widget);
  show_size (LIMBER_MAT_CARD (widget));
}

GtkWidget *
limber_mat_card_new (GtkWindow *parent, GSettings *settings)
{
  LimberMatCard *self = g_object_new (LIMBER_TYPE_MAT_CARD, "transient-for", parent, NULL);

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::session-zoom", G_CALLBACK (show_size), self,
                           G_CONNECT_SWAPPED);
  show_size (self);
  return GTK_WIDGET (self);
}

static void
limber_mat_card_dispose (GObject *object)
{
  g_clear_object (&LIMBER_MAT_CARD (object)->settings);
  G_OBJECT_CLASS (limber_mat_card_parent_class)->dispose (object);
}

static void
limber_mat_card_class_init (LimberMatCardClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_mat_card_dispose;
  widget_class->map = limber_mat_card_map;
  g_type_ensure (LIMBER_TYPE_BUTTON_ROW);
  g_type_ensure (LIMBER_TYPE_FIT_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, LIMBER_RESOURCES "limber-mat-card.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberMatCard, digits);
  gtk_widget_class_bind_template_child (widget_class, LimberMatCard, words);
  gtk_widget_class_bind_template_child (widget_class, LimberMatCard, size);
  gtk_widget_class_bind_template_child (widget_class, LimberMatCard, smaller);
  gtk_widget_class_bind_template_child (widget_class, LimberMatCard, larger);
  gtk_widget_class_bind_template_callback (widget_class, make_smaller);
  gtk_widget_class_bind_template_callback (widget_class, make_larger);
  gtk_widget_class_bind_template_callback (widget_class, key_pressed);
}

static void
limber_mat_card_init (LimberMatCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_set_name (GTK_WIDGET (self), gtk_window_get_title (GTK_WINDOW (self)));
  limber_fit_text_set (self->digits, "20", NULL);
  /* Translators: sample words, to see whether they can be read from afar */
  limber_fit_text_set (self->words, _ ("Keep your neck long"), NULL);
}
