/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sight-group.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-mat-card.h"
#include "limber-ui.h"

struct _LimberSightGroup
{
  AdwPreferencesGroup parent_instance;

  GtkDropDown *distance;

  GSettings *settings;
};

G_DEFINE_FINAL_TYPE (LimberSightGroup, limber_sight_group, ADW_TYPE_PREFERENCES_GROUP)

static const struct
{
  int cm;
  const char *label;
} distances[] = {
  /* Translators: from how far the screen is read; here and in the next ones */
  { 60, N_ ("Arm’s length") }, { 100, N_ ("1 m (3 ft)") },  { 150, N_ ("1.5 m (5 ft)") },
  { 200, N_ ("2 m (7 ft)") },  { 300, N_ ("3 m (10 ft)") }, { 400, N_ ("4 m (13 ft)") },
};

/* Of a distance that was set elsewhere, the nearest is shown. */
static guint
nearest (int cm)
{
  guint found = 0;

  for (guint i = 1; i < G_N_ELEMENTS (distances); i++)
    if (ABS (distances[i].cm - cm) < ABS (distances[found].cm - cm))
      found = i;
  return found;
}

static void
show_distance (LimberSightGroup *self)
{
  guint found = nearest (g_settings_get_int (self->settings, "viewing-distance"));

  if (gtk_drop_down_get_selected (self->distance) != found)
    gtk_drop_down_set_selected (self->distance, found);
}

static void
distance_chosen (LimberSightGroup *self)
{
  guint chosen = gtk_drop_down_get_selected (self->distance);

  if (self->settings && chosen < G_N_ELEMENTS (distances)
      && chosen != nearest (g_settings_get_int (self->settings, "viewing-distance")))
    g_settings_set_int (self->settings, "viewing-distance", distances[chosen].cm);
}

static void
open_card (LimberSightGroup *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));

  gtk_window_present (GTK_WINDOW (limber_mat_card_new (GTK_WINDOW (root), self->settings)));
}

void
limber_sight_group_bind (LimberSightGroup *self, GSettings *settings)
{
  g_return_if_fail (LIMBER_IS_SIGHT_GROUP (self));

  self->settings = g_object_ref (settings);
  g_signal_connect_object (settings, "changed::viewing-distance", G_CALLBACK (show_distance), self,
                           G_CONNECT_SWAPPED);
  show_distance (self);
}

static void
limber_sight_group_dispose (GObject *object)
{
  g_clear_object (&LIMBER_SIGHT_GROUP (object)->settings);
  G_OBJECT_CLASS (limber_sight_group_parent_class)->dispose (object);
}

static void
limber_sight_group_class_init (LimberSightGroupClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_sight_group_dispose;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-sight-group.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberSightGroup, distance);
  gtk_widget_class_bind_template_callback (widget_class, distance_chosen);
  gtk_widget_class_bind_template_callback (widget_class, open_card);
}

static void
limber_sight_group_init (LimberSightGroup *self)
{
  g_autoptr (GtkStringList) labels = gtk_string_list_new (NULL);

  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < G_N_ELEMENTS (distances); i++)
    gtk_string_list_append (labels, _ (distances[i].label));
  gtk_drop_down_set_model (self->distance, G_LIST_MODEL (labels));
  limber_ui_name_drop_down (self->distance, _ ("Distance to the Screen"));
}
