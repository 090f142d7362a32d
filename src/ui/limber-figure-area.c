/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-figure-area.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-exercise-picture.h"
#include "limber-figure-scheme.h"
#include "limber-rest.h"
#include "limber-ui.h"

/* The next picture comes when something has moved so far, but neither sooner than the eye can tell
 * nor later than it takes for a step. */
#define STEP_PX 2
#define SOONEST_MS 42
#define LATEST_MS 210
#define USUAL_PX 420

/* Walking and the like goes on for minutes, with all limbs: there fewer pictures must do. */
#define SOONEST_ON_AND_ON_MS 70

/* Less than this is no other picture. */
#define SAME_M 1e-4

#define SMALL_SHARE 0.6

struct _LimberFigureArea
{
  GtkWidget parent_instance;

  LimberFigureSource source;
  gpointer source_data;
  LimberMotion *motion;
  GdkTexture *picture; /* (nullable): in place of a figure */
  LimberMoment moment;
  LimberFrame frames[2]; /* as drawn: one, or both ends */
  guint n_frames;
  gboolean small;
  guint timeout_id;
};

G_DEFINE_FINAL_TYPE (LimberFigureArea, limber_figure_area, GTK_TYPE_WIDGET)

static gboolean
is_reduced (LimberFigureArea *self)
{
  gboolean animations = TRUE;

  g_object_get (gtk_widget_get_settings (GTK_WIDGET (self)), "gtk-enable-animations", &animations,
                NULL);
  return !animations;
}

static double
frame_across (const LimberFrame *frame)
{
  return (frame->right - frame->left) / MAX (0.1, frame->top - frame->bottom);
}

/* The room for one picture: not wider or higher than the figure needs. */
static graphene_size_t
room_of (LimberFigureArea *self)
{
  const LimberFrame *frame = &self->frames[0];
  double share = self->small ? SMALL_SHARE : 1;
  double width = share * gtk_widget_get_width (GTK_WIDGET (self)) / MAX (1, self->n_frames);
  double height = share * gtk_widget_get_height (GTK_WIDGET (self));
  double across = frame_across (frame);

  return GRAPHENE_SIZE_INIT (floor (MIN (width, height * across * 1.1)),
                             floor (MIN (height, width / across * 1.1)));
}

/* Drawn into an image of its own: a figure has dozens of shapes, and each would be sent to the
 * display by itself.  A texture would be converted on its way, for this one time. */
static void
draw_frame (LimberFigureArea *self, GtkSnapshot *snapshot, const LimberFrame *frame, double middle)
{
  graphene_size_t room = room_of (self);
  double left = floor (middle - room.width / 2);
  double top = floor ((gtk_widget_get_height (GTK_WIDGET (self)) - room.height) / 2);
  cairo_surface_t *surface;
  cairo_t *cr;

  if (room.width < 1 || room.height < 1)
    return;
  surface =
      limber_figure_surface (frame, limber_figure_scheme (), (int) room.width, (int) room.height,
                             gtk_widget_get_scale_factor (GTK_WIDGET (self)));
  cr = gtk_snapshot_append_cairo (snapshot,
                                  &GRAPHENE_RECT_INIT (left, top, room.width, room.height));
  cairo_set_source_surface (cr, surface, left, top);
  cairo_paint (cr);
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

/* As large as there is room, in its own shape. */
static void
draw_picture (LimberFigureArea *self, GtkSnapshot *snapshot)
{
  double width = gtk_widget_get_width (GTK_WIDGET (self));
  double height = gtk_widget_get_height (GTK_WIDGET (self));
  double share = self->small ? SMALL_SHARE : 1;
  double scale = share
                 * MIN (width / gdk_texture_get_width (self->picture),
                        height / gdk_texture_get_height (self->picture));
  double shown_width = scale * gdk_texture_get_width (self->picture);
  double shown_height = scale * gdk_texture_get_height (self->picture);

  gtk_snapshot_append_texture (snapshot, self->picture,
                               &GRAPHENE_RECT_INIT ((width - shown_width) / 2,
                                                    (height - shown_height) / 2, shown_width,
                                                    shown_height));
}

static void
limber_figure_area_snapshot (GtkWidget *widget, GtkSnapshot *snapshot)
{
  LimberFigureArea *self = LIMBER_FIGURE_AREA (widget);
  double share = (double) gtk_widget_get_width (widget) / MAX (1, self->n_frames);

  if (self->picture)
    {
      draw_picture (self, snapshot);
      return;
    }
  for (guint i = 0; i < self->n_frames; i++)
    draw_frame (self, snapshot, &self->frames[i], share * (i + 0.5));
}

static gboolean
is_same (const LimberFrame *a, const LimberFrame *b)
{
  return a->yaw == b->yaw && a->accents == b->accents && a->left == b->left
         && limber_stance_distance (&a->stance, &b->stance) < SAME_M;
}

static void
show_frames (LimberFigureArea *self, const LimberFrame *frames, guint n_frames)
{
  gboolean same = n_frames == self->n_frames;

  for (guint i = 0; i < n_frames; i++)
    {
      same = same && is_same (&frames[i], &self->frames[i]);
      self->frames[i] = frames[i];
    }
  self->n_frames = n_frames;
  if (!same)
    gtk_widget_queue_draw (GTK_WIDGET (self));
}

/* The start position and the one that tells most, which are the ends of the way. */
static void
show_ends (LimberFigureArea *self)
{
  LimberFrame frames[2];
  guint last = limber_motion_main_pose (self->motion);

  limber_motion_frame_of_pose (self->motion, 0, self->moment.side, &frames[0]);
  limber_motion_frame_of_pose (self->motion, last, self->moment.side, &frames[1]);
  show_frames (self, frames, last == 0 ? 1 : 2);
}

/* A picture's cost grows with its size: a large one takes larger steps, fewer a second. */
static double
size_factor (LimberFigureArea *self)
{
  double width = room_of (self).width * gtk_widget_get_scale_factor (GTK_WIDGET (self));

  return CLAMP (width / USUAL_PX, 1, 2);
}

static guint
soonest_ms (LimberFigureArea *self)
{
  LimberPhaseKind kind = self->moment.kind;
  gboolean on_and_on =
      kind == LIMBER_PHASE_WORK || kind == LIMBER_PHASE_EASY || kind == LIMBER_PHASE_WAIT;

  return (guint) (size_factor (self) * (on_and_on ? SOONEST_ON_AND_ON_MS : SOONEST_MS));
}

/* How long the figure can stay as it is drawn until that is seen. */
static guint
next_picture_ms (LimberFigureArea *self)
{
  const LimberFrame *now = &self->frames[0];
  double scale = room_of (self).height / MAX (0.1, now->top - now->bottom);
  guint soonest = soonest_ms (self);
  guint ms = soonest;

  for (; ms < LATEST_MS; ms += soonest)
    {
      LimberMoment later = self->moment;
      LimberFrame frame;

      later.elapsed_us += ms * G_GINT64_CONSTANT (1000);
      limber_motion_frame (self->motion, &later, &frame);
      if (limber_stance_distance (&now->stance, &frame.stance) * scale
              >= STEP_PX * size_factor (self)
          || limber_motion_is_still (self->motion, &later))
        break;
    }
  return ms;
}

static gboolean
picture_due (gpointer data)
{
  LimberFigureArea *self = data;

  self->timeout_id = 0;
  limber_figure_area_refresh (self);
  return G_SOURCE_REMOVE;
}

static void
show_moment (LimberFigureArea *self, gboolean time_runs)
{
  LimberFrame frame;

  limber_motion_frame (self->motion, &self->moment, &frame);
  show_frames (self, &frame, 1);
  if (time_runs && gtk_widget_get_mapped (GTK_WIDGET (self))
      && !limber_motion_is_still (self->motion, &self->moment))
    self->timeout_id = g_timeout_add (next_picture_ms (self), picture_due, self);
}

void
limber_figure_area_refresh (LimberFigureArea *self)
{
  gboolean time_runs;

  g_return_if_fail (LIMBER_IS_FIGURE_AREA (self));

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  if (!self->motion || !self->source)
    return;
  time_runs = self->source (&self->moment, self->source_data);
  if (is_reduced (self))
    show_ends (self);
  else
    show_moment (self, time_runs);
}

void
limber_figure_area_set_source (LimberFigureArea *self, LimberFigureSource source,
                               gpointer user_data)
{
  g_return_if_fail (LIMBER_IS_FIGURE_AREA (self));

  self->source = source;
  self->source_data = user_data;
}

void
limber_figure_area_set_motion (LimberFigureArea *self, LimberMotion *motion, const char *name)
{
  LimberMotion *before;
  g_autofree char *text = NULL;

  g_return_if_fail (LIMBER_IS_FIGURE_AREA (self));

  g_clear_object (&self->picture);
  before = self->motion;
  self->motion = motion ? limber_motion_ref (motion) : NULL;
  g_clear_pointer (&before, limber_motion_unref);
  self->n_frames = 0;
  if (name)
    {
      /* Translators: what a screen reader calls a picture: %s is an exercise */
      text = g_strdup_printf (_ ("Figure: %s"), name);
      limber_ui_set_name (GTK_WIDGET (self), text);
    }
  gtk_widget_queue_draw (GTK_WIDGET (self));
  limber_figure_area_refresh (self);
}

static void
show_picture (LimberFigureArea *self, GdkPixbuf *picture, const LimberExercise *exercise)
{
  limber_figure_area_set_motion (self, NULL, exercise->name);
  self->picture = gdk_texture_new_for_pixbuf (picture);
  if (exercise->picture_alt)
    limber_ui_set_name (GTK_WIDGET (self), exercise->picture_alt);
}

void
limber_figure_area_set_exercise (LimberFigureArea *self, const LimberExercise *exercise)
{
  g_autoptr (LimberMotion) motion = NULL;
  g_autoptr (GdkPixbuf) picture = NULL;
  g_autoptr (GError) error = NULL;

  g_return_if_fail (LIMBER_IS_FIGURE_AREA (self));

  if (!exercise->motion && exercise->picture)
    {
      picture = limber_exercise_picture_load (exercise, &error);
      if (picture)
        {
          show_picture (self, picture, exercise);
          return;
        }
      g_message ("%s: %s", exercise->picture, error->message);
    }
  motion = limber_motion_for_exercise (exercise);
  limber_figure_area_set_motion (self, motion, exercise->name);
}

GdkTexture *
limber_figure_area_get_picture (LimberFigureArea *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_AREA (self), NULL);
  return self->picture;
}

void
limber_figure_area_set_small (LimberFigureArea *self, gboolean small)
{
  g_return_if_fail (LIMBER_IS_FIGURE_AREA (self));

  if (self->small == small)
    return;
  self->small = small;
  gtk_widget_queue_draw (GTK_WIDGET (self));
}

gboolean
limber_figure_area_get_moving (LimberFigureArea *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_AREA (self), FALSE);
  return self->timeout_id != 0;
}

const LimberFrame *
limber_figure_area_get_frame (LimberFigureArea *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_AREA (self), NULL);
  return &self->frames[0];
}

double
limber_figure_area_get_across (LimberFigureArea *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_AREA (self), 0);

  if (self->picture)
    return (double) gdk_texture_get_width (self->picture)
           / MAX (1, gdk_texture_get_height (self->picture));
  return self->n_frames * frame_across (&self->frames[0]);
}

guint
limber_figure_area_get_n_pictures (LimberFigureArea *self)
{
  g_return_val_if_fail (LIMBER_IS_FIGURE_AREA (self), 0);
  return self->n_frames;
}

GtkWidget *
limber_figure_area_new (void)
{
  return g_object_new (LIMBER_TYPE_FIGURE_AREA, NULL);
}

static void
limber_figure_area_map (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_figure_area_parent_class)->map (widget);
  limber_figure_area_refresh (LIMBER_FIGURE_AREA (widget));
}

static void
limber_figure_area_unmap (GtkWidget *widget)
{
  g_clear_handle_id (&LIMBER_FIGURE_AREA (widget)->timeout_id, g_source_remove);
  GTK_WIDGET_CLASS (limber_figure_area_parent_class)->unmap (widget);
}

static void
limber_figure_area_dispose (GObject *object)
{
  LimberFigureArea *self = LIMBER_FIGURE_AREA (object);

  g_clear_handle_id (&self->timeout_id, g_source_remove);
  g_clear_pointer (&self->motion, limber_motion_unref);
  g_clear_object (&self->picture);
  self->source = NULL;
  G_OBJECT_CLASS (limber_figure_area_parent_class)->dispose (object);
}

static void
limber_figure_area_class_init (LimberFigureAreaClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_figure_area_dispose;
  widget_class->snapshot = limber_figure_area_snapshot;
  widget_class->map = limber_figure_area_map;
  widget_class->unmap = limber_figure_area_unmap;
  gtk_widget_class_set_css_name (widget_class, "limber-figure-area");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
limber_figure_area_init (LimberFigureArea *self)
{
  limber_figure_follow_style (GTK_WIDGET (self));
  g_signal_connect_object (gtk_widget_get_settings (GTK_WIDGET (self)),
                           "notify::gtk-enable-animations", G_CALLBACK (limber_figure_area_refresh),
                           self, G_CONNECT_SWAPPED);
}
