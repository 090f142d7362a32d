/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-filter-bar.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-body-area.h"
#include "limber-ui.h"

enum
{
  CHOICE_KIND,
  CHOICE_LEVEL,
  CHOICE_MINUTES,
  CHOICE_PLACE,
  CHOICE_AREA,
  N_CHOICES
};

struct _LimberFilterBar
{
  AdwBin parent_instance;

  GtkBox *box;
  GtkDropDown *choices[N_CHOICES];
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberFilterBar, limber_filter_bar, ADW_TYPE_BIN)

static const char *const setting_keys[N_CHOICES] = { "filter-kind", "filter-level",
                                                     "filter-minutes", "filter-place",
                                                     "filter-area" };

static const guint minutes[] = { 0, 5, 10, 15, 30 };

/* The word that a choice is kept under; "" is any, %NULL is past the end. */
static const char *
choice_word (guint choice, guint index)
{
  static const char *const minute_words[] = { "", "5", "10", "15", "30" };

  if (index == 0)
    return "";
  switch (choice)
    {
    case CHOICE_KIND:
      return index <= LIMBER_N_KINDS ? limber_kind_to_string ((LimberKind) (index - 1)) : NULL;
    case CHOICE_LEVEL:
      return index <= LIMBER_N_LEVELS ? limber_level_to_string ((LimberLevel) (index - 1)) : NULL;
    case CHOICE_MINUTES:
      return index < G_N_ELEMENTS (minute_words) ? minute_words[index] : NULL;
    case CHOICE_PLACE:
      return index <= LIMBER_N_PLACES ? limber_place_to_string ((LimberPlaces) (1 << (index - 1)))
                                      : NULL;
    case CHOICE_AREA:
      return limber_body_area_get (index - 1) ? limber_body_area_get (index - 1)->word : NULL;
    default:
      return NULL;
    }
}

static char *
choice_label (guint choice, guint index)
{
  static const char *const any[N_CHOICES] = { N_ ("Any kind"), N_ ("Any level"), N_ ("Any length"),
                                              N_ ("Any place"), N_ ("Any area") };

  if (index == 0)
    return g_strdup (_ (any[choice]));
  switch (choice)
    {
    case CHOICE_KIND:
      return g_strdup (limber_kind_label ((LimberKind) (index - 1)));
    case CHOICE_LEVEL:
      return g_strdup (limber_level_label ((LimberLevel) (index - 1)));
    case CHOICE_MINUTES:
      /* Translators: at the most so many minutes long */
      return g_strdup_printf (ngettext ("Up to %u min", "Up to %u min", minutes[index]),
                              minutes[index]);
    case CHOICE_PLACE:
      return g_strdup (limber_place_label ((LimberPlaces) (1 << (index - 1))));
    default:
      return g_strdup (_ (limber_body_area_get (index - 1)->label));
    }
}

static gboolean
word_to_selected (GValue *value, GVariant *variant, gpointer data)
{
  const char *word = g_variant_get_string (variant, NULL);
  const char *candidate;
  guint found = 0;

  /* A word that an older or newer version wrote counts as "any". */
  for (guint i = 0; (candidate = choice_word (GPOINTER_TO_UINT (data), i)); i++)
    if (g_str_equal (candidate, word))
      found = i;
  g_value_set_uint (value, found);
  return TRUE;
}

static GVariant *
selected_to_word (const GValue *value, const GVariantType *type, gpointer data)
{
  const char *word = choice_word (GPOINTER_TO_UINT (data), g_value_get_uint (value));

  return g_variant_new_string (word ? word : "");
}

void
limber_filter_bar_bind (LimberFilterBar *self, GSettings *settings)
{
  g_return_if_fail (LIMBER_IS_FILTER_BAR (self));

  for (guint i = 0; i < N_CHOICES; i++)
    g_settings_bind_with_mapping (settings, setting_keys[i], self->choices[i], "selected",
                                  G_SETTINGS_BIND_DEFAULT, word_to_selected, selected_to_word,
                                  GUINT_TO_POINTER (i), NULL);
}

void
limber_filter_bar_set_narrow (LimberFilterBar *self, gboolean narrow)
{
  g_return_if_fail (LIMBER_IS_FILTER_BAR (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (self->box),
                                  narrow ? GTK_ORIENTATION_VERTICAL : GTK_ORIENTATION_HORIZONTAL);
  gtk_box_set_homogeneous (self->box, FALSE);
}

void
limber_filter_bar_get_filter (LimberFilterBar *self, LimberFilter *filter)
{
  guint chosen[N_CHOICES];

  g_return_if_fail (LIMBER_IS_FILTER_BAR (self));

  for (guint i = 0; i < N_CHOICES; i++)
    chosen[i] = gtk_drop_down_get_selected (self->choices[i]);
  filter->has_kind = chosen[CHOICE_KIND] > 0;
  filter->kind = (LimberKind) MAX ((int) chosen[CHOICE_KIND] - 1, 0);
  filter->has_level = chosen[CHOICE_LEVEL] > 0;
  filter->level = (LimberLevel) MAX ((int) chosen[CHOICE_LEVEL] - 1, 0);
  filter->max_minutes = minutes[MIN (chosen[CHOICE_MINUTES], G_N_ELEMENTS (minutes) - 1)];
  filter->place = chosen[CHOICE_PLACE] > 0 ? (LimberPlaces) (1 << (chosen[CHOICE_PLACE] - 1)) : 0;
  filter->targets =
      chosen[CHOICE_AREA] > 0 ? limber_body_area_get (chosen[CHOICE_AREA] - 1)->targets : 0;
}

guint
limber_filter_bar_count (LimberFilterBar *self)
{
  guint count = 0;

  g_return_val_if_fail (LIMBER_IS_FILTER_BAR (self), 0);

  for (guint i = 0; i < N_CHOICES; i++)
    count += gtk_drop_down_get_selected (self->choices[i]) > 0;
  return count;
}

void
limber_filter_bar_clear (LimberFilterBar *self)
{
  g_return_if_fail (LIMBER_IS_FILTER_BAR (self));

  for (guint i = 0; i < N_CHOICES; i++)
    gtk_drop_down_set_selected (self->choices[i], 0);
}

static void
choice_changed (LimberFilterBar *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
add_choice (LimberFilterBar *self, guint choice, const char *name)
{
  g_autoptr (GtkStringList) model = gtk_string_list_new (NULL);

  for (guint i = 0; choice_word (choice, i); i++)
    gtk_string_list_take (model, choice_label (choice, i));
  gtk_drop_down_set_model (self->choices[choice], G_LIST_MODEL (model));
  limber_ui_name_drop_down (self->choices[choice], name);
  g_signal_connect_swapped (self->choices[choice], "notify::selected", G_CALLBACK (choice_changed),
                            self);
}

static void
limber_filter_bar_class_init (LimberFilterBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  static const char *const names[N_CHOICES] = { "kind", "level", "minutes", "place", "area" };

  signals[CHANGED] = g_signal_new ("changed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-filter-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberFilterBar, box);
  for (guint i = 0; i < N_CHOICES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, names[i], FALSE,
                                               G_STRUCT_OFFSET (LimberFilterBar, choices)
                                                   + i * sizeof (GtkDropDown *));
}

static void
limber_filter_bar_init (LimberFilterBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  add_choice (self, CHOICE_KIND, _ ("Kind"));
  add_choice (self, CHOICE_LEVEL, _ ("Fitness level"));
  add_choice (self, CHOICE_MINUTES, _ ("Minutes"));
  add_choice (self, CHOICE_PLACE, _ ("Place"));
  add_choice (self, CHOICE_AREA, _ ("Area of the body"));
}
