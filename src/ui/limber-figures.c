/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-figures.h"

#include "limber-figure-scheme.h"
#include "limber-rest.h"

/* What makes one picture differ from another. */
typedef struct
{
  char *motion; /* (nullable): as in the file: an exercise may change while the program runs */
  LimberPosition position;
  LimberScheme scheme;
  int side;
  int scale;
} Key;

typedef struct
{
  Key key;
  GdkTexture *texture;
  GList link; /* in the order of use */
} Picture;

struct _LimberFigures
{
  GObject parent_instance;

  GHashTable *pictures;
  GQueue used; /* the last one used first */
  guint n_drawn;
};

G_DEFINE_FINAL_TYPE (LimberFigures, limber_figures, G_TYPE_OBJECT)

static guint
key_hash (gconstpointer data)
{
  const Key *key = data;
  guint motion = key->motion ? g_str_hash (key->motion) : 0;

  return motion ^ (key->position << 8) ^ (key->scheme << 16) ^ (key->side << 20) ^ key->scale;
}

static gboolean
key_equal (gconstpointer a, gconstpointer b)
{
  const Key *x = a;
  const Key *y = b;

  return x->position == y->position && x->scheme == y->scheme && x->side == y->side
         && x->scale == y->scale && g_strcmp0 (x->motion, y->motion) == 0;
}

static void
picture_free (gpointer data)
{
  Picture *picture = data;

  g_free (picture->key.motion);
  g_object_unref (picture->texture);
  g_free (picture);
}

static LimberMotion *
motion_of (const LimberExercise *exercise, LimberPosition position)
{
  return exercise ? limber_motion_for_exercise (exercise) : limber_motion_for_position (position);
}

static Picture *
picture_new (const Key *key, const LimberExercise *exercise)
{
  Picture *picture = g_new0 (Picture, 1);
  g_autoptr (LimberMotion) motion = motion_of (exercise, key->position);
  LimberFrame frame;

  limber_motion_frame_of_pose (motion, limber_motion_main_pose (motion), LIMBER_SIDE_RIGHT, &frame);
  picture->key = *key;
  picture->key.motion = g_strdup (key->motion);
  picture->texture = limber_figure_texture (&frame, key->scheme, key->side, key->side, key->scale);
  picture->link.data = picture;
  return picture;
}

static void
drop_last (LimberFigures *self)
{
  Picture *last = g_queue_peek_tail (&self->used);

  g_queue_unlink (&self->used, &last->link);
  g_hash_table_remove (self->pictures, &last->key);
}

GdkTexture *
limber_figures_get (LimberFigures *self, const LimberExercise *exercise, LimberPosition position,
                    LimberScheme scheme, int side, int scale)
{
  Key key = { exercise ? exercise->motion : NULL, exercise ? exercise->position : position, scheme,
              side, scale };
  Picture *picture;

  g_return_val_if_fail (LIMBER_IS_FIGURES (self), NULL);

  picture = g_hash_table_lookup (self->pictures, &key);
  if (picture)
    g_queue_unlink (&self->used, &picture->link);
  else
    {
      picture = picture_new (&key, exercise);
      g_hash_table_insert (self->pictures, &picture->key, picture);
      self->n_drawn++;
    }
  g_queue_push_head_link (&self->used, &picture->link);
  if (self->used.length > LIMBER_FIGURES_MAX)
    drop_last (self);
  return picture->texture;
}

guint
limber_figures_get_n_drawn (LimberFigures *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURES (self), 0);
  return self->n_drawn;
}

LimberFigures *
limber_figures_new (void)
{
  return g_object_new (LIMBER_TYPE_FIGURES, NULL);
}

static void
limber_figures_finalize (GObject *object)
{
  g_hash_table_unref (LIMBER_FIGURES (object)->pictures);
  G_OBJECT_CLASS (limber_figures_parent_class)->finalize (object);
}

static void
limber_figures_class_init (LimberFiguresClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_figures_finalize;
}

static void
limber_figures_init (LimberFigures *self)
{
  self->pictures = g_hash_table_new_full (key_hash, key_equal, NULL, picture_free);
}
