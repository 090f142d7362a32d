/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-figure-picture.h"

#include "limber-figure-scheme.h"

struct _LimberFigurePicture
{
  GtkWidget parent_instance;

  int side;
  LimberFigures *figures;   /* (nullable) */
  LimberExercise *exercise; /* (nullable) */
  LimberPosition position;
};

enum
{
  PROP_0,
  PROP_SIDE,
  N_PROPS
};

static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (LimberFigurePicture, limber_figure_picture, GTK_TYPE_WIDGET)

void
limber_figure_picture_show (LimberFigurePicture *self, LimberFigures *figures,
                            const LimberExercise *exercise, LimberPosition position)
{
  LimberExercise *before;

  g_return_if_fail (LIMBER_IS_FIGURE_PICTURE (self));

  before = self->exercise;
  g_set_object (&self->figures, figures);
  self->exercise = exercise ? limber_exercise_ref (exercise) : NULL;
  g_clear_pointer (&before, limber_exercise_unref);
  self->position = position;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

void
limber_figure_picture_show_routine (LimberFigurePicture *self, LimberFigures *figures,
                                    LimberRoutineInfo *info, LimberExercises *exercises)
{
  const LimberExercise *exercise =
      limber_exercises_lookup (exercises, limber_routine_info_get_figure (info));
  int position = g_bit_nth_lsf (limber_routine_info_get_positions (info), -1);

  limber_figure_picture_show (self, figures, exercise, (LimberPosition) MAX (0, position));
}

static void
limber_figure_picture_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberFigurePicture *self = LIMBER_FIGURE_PICTURE (widget);
  int left = (gtk_widget_get_width (widget) - self->side) / 2;
  int top = (gtk_widget_get_height (widget) - self->side) / 2;
  GdkTexture *texture;

  if (!self->figures)
    return;
  texture =
      limber_figures_get (self->figures, self->exercise, self->position, limber_figure_scheme (),
                          self->side, gtk_widget_get_scale_factor (widget));
  gtk_snapshot_append_texture (snapshot, texture,
                               &GRAPHENE_RECT_INIT (left, top, self->side, self->side));
}

static void
limber_figure_picture_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                               int *minimum, int *natural, int *minimum_baseline,
                               int *natural_baseline)
{
  *minimum = *natural = LIMBER_FIGURE_PICTURE (widget)->side;
}

GtkWidget *
limber_figure_picture_new (int side)
{
  return g_object_new (LIMBER_TYPE_FIGURE_PICTURE, "side", side, NULL);
}

static void
limber_figure_picture_set_property (GObject *object, guint id, const GValue *value,
                                    GParamSpec *pspec)
{
  if (id == PROP_SIDE)
    LIMBER_FIGURE_PICTURE (object)->side = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_figure_picture_dispose (GObject *object)
{
  LimberFigurePicture *self = LIMBER_FIGURE_PICTURE (object);

  g_clear_object (&self->figures);
  g_clear_pointer (&self->exercise, limber_exercise_unref);
  G_OBJECT_CLASS (limber_figure_picture_parent_class)->dispose (object);
}

static void
limber_figure_picture_class_init (LimberFigurePictureClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_figure_picture_dispose;
  object_class->set_property = limber_figure_picture_set_property;
  widget_class->snapshot = limber_figure_picture_snapshot;
  widget_class->measure = limber_figure_picture_measure;
  props[PROP_SIDE] =
      g_param_spec_int ("side", NULL, NULL, 1, 1024, 72,
                        G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_PRESENTATION);
}

static void
limber_figure_picture_init (LimberFigurePicture *self)
{
  limber_figure_follow_style (GTK_WIDGET (self));
}
