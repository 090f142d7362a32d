/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-player-stage.h"

#include "limber-figure-area.h"
#include "limber-player-scale.h"
#include "limber-ring.h"
#include "limber-segments.h"
#include "limber-ui.h"

/* Long enough to be seen out of the corner of the eye, and never more than two a second. */
#define FLASH_MS 350

/* Characters that have room in full size. */
#define TITLE_COMFORTABLE 24
#define NOTE_COMFORTABLE 40

struct _LimberPlayerStage
{
  AdwBin parent_instance;

  LimberSegments *segments;
  GtkLabel *step;
  GtkLabel *left;
  GtkLabel *title;
  GtkGrid *middle;
  GtkWidget *timer;
  LimberFigureArea *figure;
  GtkWidget *words;
  GtkLabel *phase;
  LimberRing *ring;
  GtkLabel *digits;
  GtkBox *side_box;
  GtkImage *side_left;
  GtkLabel *side;
  GtkImage *side_right;
  GtkLabel *note;
  GtkLabel *counts;
  GtkLabel *next;
  GtkLabel *said;

  guint flash_id;

  LimberRunner *runner;     /* (nullable) */
  LimberExercise *exercise; /* (nullable): in the figure */
};

G_DEFINE_FINAL_TYPE (LimberPlayerStage, limber_player_stage, ADW_TYPE_BIN)

/* A text that may be long, of up to @n_chars characters: a longer one is set smaller, so that it
 * stays on the page. */
static void
show_text (GtkLabel *label, const char *text, glong n_chars, glong comfortable)
{
  const char *const *classes = limber_player_length_classes ();
  const char *class = limber_player_length_class (n_chars, comfortable);

  if (!limber_ui_set_text (label, text))
    return;
  for (; *classes; classes++)
    limber_ui_set_class (GTK_WIDGET (label), *classes, class == *classes);
}

/* The length of the longest note of an exercise: all of them are set alike, so that neither the
 * words nor the figure change their size from note to note. */
static glong
longest_note (const LimberPlayedStep *played, const char *shown)
{
  glong longest = MAX (g_utf8_strlen (shown, -1),
                       played->step->note ? g_utf8_strlen (played->step->note, -1) : 0);

  for (char **cue = played->exercise->cues; *cue; cue++)
    longest = MAX (longest, g_utf8_strlen (*cue, -1));
  for (guint i = 0; i < played->dose->n_lines; i++)
    longest = MAX (longest, g_utf8_strlen (played->dose->lines[i].say, -1));
  return longest;
}

/* A line that may be empty takes no room then. */
static void
show_line (GtkLabel *label, const char *text)
{
  if (limber_ui_set_text (label, text))
    gtk_widget_set_visible (GTK_WIDGET (label), text[0] != '\0');
}

static void
show_side (LimberPlayerStage *self, const LimberView *view, LimberSide side)
{
  gboolean switching = view->phase_kind == LIMBER_PHASE_SWITCH;
  const char *text = switching ? view->next : view->side;

  limber_ui_set_text (self->side, text);
  gtk_widget_set_visible (GTK_WIDGET (self->side_box), text[0] != '\0');
  gtk_widget_set_visible (GTK_WIDGET (self->side_left), side == LIMBER_SIDE_LEFT);
  gtk_widget_set_visible (GTK_WIDGET (self->side_right), side == LIMBER_SIDE_RIGHT);
}

static void
show_counts (LimberPlayerStage *self, const LimberView *view)
{
  const char *between = view->set[0] && view->rep[0] ? " · " : "";
  g_autofree char *counts = g_strconcat (view->set, between, view->rep, NULL);

  show_line (self->counts, counts);
}

static void
show_digits (LimberPlayerStage *self, const LimberView *view)
{
  if (limber_ui_set_text (self->digits, view->digits))
    limber_ui_set_name (GTK_WIDGET (self->digits), view->digits_spoken);
  limber_ui_set_class (GTK_WIDGET (self->digits), "long", strlen (view->digits) > 3);
  limber_ring_set_fraction (self->ring, view->ring);
  limber_ui_set_class (GTK_WIDGET (self->ring), "resting",
                       !limber_phase_kind_is_active (view->phase_kind));
}

/* The phase whose figure is shown: in a rest it is the one that comes next. */
static guint
phase_in_figure (LimberTimeline *timeline, guint index)
{
  guint n = limber_timeline_get_n_phases (timeline);

  return index + 1 < n && limber_timeline_get_phase (timeline, index)->kind == LIMBER_PHASE_REST
             ? index + 1
             : index;
}

/* What a rest leads to waits in its start position. */
static gboolean
figure_moment (LimberMoment *moment, gpointer data)
{
  LimberPlayerStage *self = data;
  LimberSession *session = limber_runner_get_session (self->runner);
  LimberTimeline *timeline = limber_session_get_timeline (session);
  gint64 elapsed_us;
  guint index = limber_runner_get_phase (self->runner, &elapsed_us);
  guint shown = phase_in_figure (timeline, index);

  limber_moment_init (moment, timeline, shown, shown == index ? elapsed_us : 0);
  if (shown == index)
    return limber_session_get_status (session) == LIMBER_SESSION_PLAYING;
  moment->kind = LIMBER_PHASE_READY;
  moment->has_previous = FALSE;
  return FALSE;
}

static void
show_figure (LimberPlayerStage *self)
{
  LimberTimeline *timeline = limber_session_get_timeline (limber_runner_get_session (self->runner));
  gint64 elapsed_us;
  guint index = limber_runner_get_phase (self->runner, &elapsed_us);
  guint shown = phase_in_figure (timeline, index);
  guint step = limber_timeline_get_phase (timeline, shown)->step;
  const LimberExercise *exercise = limber_timeline_get_step (timeline, step)->exercise;

  limber_figure_area_set_small (self->figure, shown != index);
  if (exercise == self->exercise)
    {
      limber_figure_area_refresh (self->figure);
      return;
    }
  g_clear_pointer (&self->exercise, limber_exercise_unref);
  self->exercise = limber_exercise_ref (exercise);
  limber_figure_area_set_exercise (self->figure, exercise);
}

void
limber_player_stage_show (LimberPlayerStage *self, const LimberView *view, LimberTimeline *timeline,
                          LimberSide side)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));

  show_text (self->title, view->title, g_utf8_strlen (view->title, -1), TITLE_COMFORTABLE);
  show_line (self->phase, view->phase);
  show_digits (self, view);
  show_side (self, view, side);
  show_text (self->note, view->note,
             longest_note (limber_timeline_get_step (timeline, view->step_index), view->note),
             NOTE_COMFORTABLE);
  show_counts (self, view);
  show_line (self->next, view->phase_kind == LIMBER_PHASE_SWITCH ? "" : view->next);
  show_line (self->left, view->left);
  if (limber_ui_set_text (self->step, view->step))
    limber_ui_set_name (GTK_WIDGET (self->segments), view->step);
  if (self->runner)
    show_figure (self);
  limber_segments_set_timeline (self->segments, timeline);
  limber_segments_set_progress (self->segments, view->progress);
}

void
limber_player_stage_set_runner (LimberPlayerStage *self, LimberRunner *runner)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));

  g_set_object (&self->runner, runner);
  limber_figure_area_set_source (self->figure, figure_moment, self);
}

static void
place (LimberPlayerStage *self, GtkWidget *child, int column, int row, int columns, int rows)
{
  GtkLayoutManager *grid = gtk_widget_get_layout_manager (GTK_WIDGET (self->middle));
  GtkLayoutChild *cell = gtk_layout_manager_get_layout_child (grid, child);

  g_object_set (cell, "column", column, "row", row, "column-span", columns, "row-span", rows, NULL);
}

void
limber_player_stage_set_portrait (LimberPlayerStage *self, gboolean portrait)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));

  place (self, self->timer, 0, 0, 1, portrait ? 1 : 2);
  place (self, self->words, portrait ? 0 : 1, 1, portrait ? 2 : 1, 1);
  gtk_grid_set_row_homogeneous (self->middle, !portrait);
  limber_ui_set_class (GTK_WIDGET (self), "portrait", portrait);
}

void
limber_player_stage_say (LimberPlayerStage *self, const char *text)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));
  limber_ui_set_text (self->said, text);
}

/* The whole edge only where no sound is heard: it costs a restyling of all that is inside. */
static void
set_flash (LimberPlayerStage *self, gboolean on)
{
  gboolean silent = gtk_widget_has_css_class (GTK_WIDGET (self), "silent");

  limber_ui_set_class (GTK_WIDGET (self->ring), "flash", on);
  limber_ui_set_class (GTK_WIDGET (self), "flash", on && silent);
}

static gboolean
flash_over (gpointer data)
{
  LimberPlayerStage *self = data;

  self->flash_id = 0;
  set_flash (self, FALSE);
  return G_SOURCE_REMOVE;
}

void
limber_player_stage_flash (LimberPlayerStage *self)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));

  g_clear_handle_id (&self->flash_id, g_source_remove);
  set_flash (self, TRUE);
  self->flash_id = g_timeout_add (FLASH_MS, flash_over, self);
}

static void
limber_player_stage_dispose (GObject *object)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);

  g_clear_handle_id (&self->flash_id, g_source_remove);
  if (self->figure)
    limber_figure_area_set_source (self->figure, NULL, NULL);
  g_clear_object (&self->runner);
  g_clear_pointer (&self->exercise, limber_exercise_unref);
  G_OBJECT_CLASS (limber_player_stage_parent_class)->dispose (object);
}

static void
limber_player_stage_class_init (LimberPlayerStageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_player_stage_dispose;
  g_type_ensure (LIMBER_TYPE_FIGURE_AREA);
  g_type_ensure (LIMBER_TYPE_RING);
  g_type_ensure (LIMBER_TYPE_SEGMENTS);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-player-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, segments);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, step);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, left);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, middle);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, timer);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, words);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, phase);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, ring);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, digits);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, side_box);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, side_left);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, side);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, side_right);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, note);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, counts);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, next);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, said);
}

static void
limber_player_stage_init (LimberPlayerStage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Left and right are of the body, not of the direction of reading. */
  gtk_widget_set_direction (GTK_WIDGET (self->side_box), GTK_TEXT_DIR_LTR);
}
