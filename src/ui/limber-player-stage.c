/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-player-stage.h"

#include "limber-figure-area.h"
#include "limber-fit-text.h"
#include "limber-monitor.h"
#include "limber-ring.h"
#include "limber-segments.h"
#include "limber-stage-plan.h"
#include "limber-ui.h"
#include "limber-words.h"

/* Long enough to be seen out of the corner of the eye, and never more than two a second. */
#define FLASH_MS 350

/* A mark that has no width. */
#define LEFT_TO_RIGHT "\u200e"

#define NO_BREAK_SPACE "\u00a0"

struct _LimberPlayerStage
{
  GtkWidget parent_instance;

  LimberSegments *segments;
  LimberFitText *step;
  LimberFitText *left;
  LimberFitText *title;
  LimberFitText *said;
  LimberFitText *phase;
  LimberFitText *side;
  LimberRing *ring;
  LimberFitText *digits;
  LimberFitText *counts;
  LimberFigureArea *figure;
  LimberFitText *note;
  LimberFitText *next;

  guint flash_id;
  int distance_cm;
  int zoom;
  LimberStageContents contents;

  LimberRunner *runner;     /* (nullable) */
  LimberExercise *exercise; /* (nullable): in the figure */
};

enum
{
  PROP_0,
  PROP_DISTANCE,
  PROP_ZOOM,
  N_PROPS
};
static GParamSpec *props[N_PROPS];

G_DEFINE_FINAL_TYPE (LimberPlayerStage, limber_player_stage, GTK_TYPE_WIDGET)

/* --- What it shows --- */

static const char *
longer (const char *one, const char *other)
{
  return other && g_utf8_strlen (other, -1) > g_utf8_strlen (one, -1) ? other : one;
}

static guint
count_chars (const char *text)
{
  return (guint) g_utf8_strlen (text, -1);
}

/* The longest note of an exercise: all of them are set alike, so that neither the words nor the
 * figure change their size from note to note. */
static const char *
longest_note (const LimberPlayedStep *played, const char *shown)
{
  const char *longest = longer (shown, played->step->note);

  for (char **cue = played->exercise->cues; *cue; cue++)
    longest = longer (longest, *cue);
  for (guint i = 0; i < played->dose->n_lines; i++)
    longest = longer (longest, played->dose->lines[i].say);
  return longest;
}

static void
show_note (LimberPlayerStage *self, const LimberView *view, LimberTimeline *timeline)
{
  const char *longest =
      longest_note (limber_timeline_get_step (timeline, view->step_index), view->note);

  limber_fit_text_set (self->note, view->note, NULL);
  limber_fit_text_set_longest (self->note, longest);
  self->contents.note_chars = count_chars (longest);
}

static void
show_title (LimberPlayerStage *self, const LimberView *view)
{
  limber_fit_text_set (self->title, view->title, NULL);
  self->contents.title_chars = count_chars (view->title);
}

/* The longest of the words that take turns while an exercise is done: neither they nor the figure
 * change their size from one to the next. */
static const char *
longest_phase (const LimberView *view, LimberTimeline *timeline)
{
  const LimberPlayedStep *played = limber_timeline_get_step (timeline, view->step_index);
  const char *longest = view->phase;

  if (!limber_phase_kind_is_active (view->phase_kind))
    return longest;
  for (guint i = 0; i < played->n_phases; i++)
    {
      LimberPhaseKind kind = limber_timeline_get_phase (timeline, played->first_phase + i)->kind;

      if (limber_phase_kind_is_active (kind))
        longest = longer (longest, limber_phase_kind_label (kind));
    }
  return longest;
}

static void
show_phase (LimberPlayerStage *self, const LimberView *view, LimberTimeline *timeline)
{
  const char *longest = longest_phase (view, timeline);

  limber_fit_text_set (self->phase, view->phase, NULL);
  limber_fit_text_set_longest (self->phase, longest);
  self->contents.phase_chars = count_chars (longest);
  self->contents.name_first =
      view->status != LIMBER_SESSION_PAUSED
      && (view->phase_kind == LIMBER_PHASE_READY || view->phase_kind == LIMBER_PHASE_MOVE);
  self->contents.between = view->phase_kind == LIMBER_PHASE_REST;
  self->contents.switching = view->phase_kind == LIMBER_PHASE_SWITCH;
}

static void
show_side (LimberPlayerStage *self, const LimberView *view, LimberSide side)
{
  gboolean switching = view->phase_kind == LIMBER_PHASE_SWITCH;
  const char *label = limber_side_label (side);
  const char *text = switching && label ? label : view->side;
  /* Left and right are of the body, not of the direction of reading. */
  g_autofree char *shown = g_strconcat (LEFT_TO_RIGHT, side == LIMBER_SIDE_LEFT ? "← " : "", text,
                                        side == LIMBER_SIDE_RIGHT ? LEFT_TO_RIGHT " →" : "", NULL);

  limber_fit_text_set (self->side, shown, switching ? view->next : text);
  self->contents.side_chars = count_chars (text);
}

/* Where there are two lines, each count is on one. */
static char *
unbroken (const char *text)
{
  g_auto (GStrv) words = g_strsplit (text, " ", -1);

  return g_strjoinv (NO_BREAK_SPACE, words);
}

static void
show_counts (LimberPlayerStage *self, const LimberView *view)
{
  const char *between = view->set[0] && view->rep[0] ? " · " : "";
  g_autofree char *set = unbroken (view->set);
  g_autofree char *rep = unbroken (view->rep);
  g_autofree char *counts = g_strconcat (view->set, between, view->rep, NULL);
  g_autofree char *shown = g_strconcat (set, between, rep, NULL);

  limber_fit_text_set (self->counts, shown, counts);
  self->contents.counts_chars = count_chars (counts);
}

/* As long as the digits are that this phase has shown or will show: none of them is moved. */
static char *
longest_digits (LimberPlayerStage *self, const LimberView *view, LimberTimeline *timeline)
{
  guint index = limber_session_get_phase (limber_runner_get_session (self->runner));
  gint64 length_us = limber_timeline_get_phase (timeline, index)->length_us;
  g_autofree char *whole = limber_words_digits (length_us / LIMBER_SECOND_US);

  return g_strdup (longer (view->digits, whole));
}

static guint
count_digits (const char *text)
{
  guint n = 0;

  for (; *text; text = g_utf8_next_char (text))
    if (g_unichar_isdigit (g_utf8_get_char (text)))
      n++;
  return n;
}

static void
show_digits (LimberPlayerStage *self, const LimberView *view, LimberTimeline *timeline)
{
  g_autofree char *longest = self->runner ? longest_digits (self, view, timeline) : g_strdup ("");

  limber_fit_text_set (self->digits, view->digits, view->digits_spoken);
  limber_fit_text_set_longest (self->digits, longest);
  limber_ring_set_fraction (self->ring, view->ring);
  limber_ui_set_class (GTK_WIDGET (self->ring), "resting",
                       !limber_phase_kind_is_active (view->phase_kind));
  self->contents.n_digits = MAX (count_digits (view->digits), count_digits (longest));
}

static void
show_next (LimberPlayerStage *self, const LimberView *view)
{
  const char *text = view->phase_kind == LIMBER_PHASE_SWITCH ? "" : view->next;

  limber_fit_text_set (self->next, text, NULL);
  self->contents.next_chars = count_chars (text);
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
  LimberStageContents before = self->contents;

  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));

  show_title (self, view);
  show_phase (self, view, timeline);
  show_digits (self, view, timeline);
  show_side (self, view, side);
  show_note (self, view, timeline);
  show_counts (self, view);
  show_next (self, view);
  limber_fit_text_set (self->left, view->left, NULL);
  if (limber_fit_text_set (self->step, view->step, NULL))
    limber_ui_set_name (GTK_WIDGET (self->segments), view->step);
  if (self->runner)
    show_figure (self);
  self->contents.has_figure = self->runner != NULL;
  self->contents.figure_across = limber_figure_area_get_across (self->figure);
  limber_segments_set_timeline (self->segments, timeline);
  limber_segments_set_progress (self->segments, view->progress);
  if (memcmp (&before, &self->contents, sizeof before) != 0)
    gtk_widget_queue_allocate (GTK_WIDGET (self));
}

void
limber_player_stage_set_runner (LimberPlayerStage *self, LimberRunner *runner)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));

  g_set_object (&self->runner, runner);
  limber_figure_area_set_source (self->figure, figure_moment, self);
}

/* --- Where it shows it --- */

static GtkWidget *
find_part (LimberPlayerStage *self, LimberStagePart part)
{
  gpointer parts[LIMBER_N_STAGE_PARTS] = {
    [LIMBER_STAGE_SEGMENTS] = self->segments, [LIMBER_STAGE_STEP] = self->step,
    [LIMBER_STAGE_LEFT] = self->left,         [LIMBER_STAGE_TITLE] = self->title,
    [LIMBER_STAGE_SAID] = self->said,         [LIMBER_STAGE_PHASE] = self->phase,
    [LIMBER_STAGE_SIDE] = self->side,         [LIMBER_STAGE_RING] = self->ring,
    [LIMBER_STAGE_DIGITS] = self->digits,     [LIMBER_STAGE_COUNTS] = self->counts,
    [LIMBER_STAGE_FIGURE] = self->figure,     [LIMBER_STAGE_NOTE] = self->note,
    [LIMBER_STAGE_NEXT] = self->next,
  };

  return parts[part];
}

static void
allocate_part (LimberPlayerStage *self, LimberStagePart part, const LimberStagePlan *plan,
               int width)
{
  GtkWidget *child = find_part (self, part);
  const LimberBox *box = &plan->boxes[part];
  gboolean rtl = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  GtkAllocation place = { rtl ? width - box->x - box->width : box->x, box->y, box->width,
                          box->height };
  int minimum;

  gtk_widget_set_child_visible (child, box->width > 0 && box->height > 0);
  if (box->width <= 0 || box->height <= 0)
    return;
  if (LIMBER_IS_FIT_TEXT (child))
    limber_fit_text_set_largest (LIMBER_FIT_TEXT (child), plan->fonts[part]);
  /* GTK wants to be asked before it gives room. */
  gtk_widget_measure (child, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  gtk_widget_size_allocate (child, &place, -1);
}

/* What a screen reader says of a phase is mostly on the screen, and larger: it need not be seen
 * twice, and must be there to be said. */
static gboolean
says_more_than_is_shown (LimberPlayerStage *self)
{
  g_autofree char *shown = g_strjoin (
      " ", limber_fit_text_get_text (self->title), limber_fit_text_get_text (self->phase),
      limber_fit_text_get_text (self->side), limber_fit_text_get_text (self->next), NULL);
  g_auto (GStrv) shown_words = g_str_tokenize_and_fold (shown, NULL, NULL);
  g_auto (GStrv) said_words =
      g_str_tokenize_and_fold (limber_fit_text_get_text (self->said), NULL, NULL);

  for (char **word = said_words; *word != NULL; word++)
    if (!g_strv_contains ((const char *const *) shown_words, *word))
      return TRUE;
  return FALSE;
}

static void
limber_player_stage_size_allocate (GtkWidget *widget, int width, int height, int baseline)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (widget);
  LimberSight sight = limber_monitor_sight (widget, self->distance_cm, self->zoom);
  LimberStagePlan plan;

  limber_stage_plan (&plan, width, height, &sight, &self->contents);
  for (guint i = 0; i < LIMBER_N_STAGE_PARTS; i++)
    allocate_part (self, (LimberStagePart) i, &plan, width);
  gtk_widget_set_opacity (GTK_WIDGET (self->said), says_more_than_is_shown (self) ? 1 : 0);
}

/* It takes whatever room there is. */
static void
limber_player_stage_measure (GtkWidget *widget, GtkOrientation orientation, int for_size,
                             int *minimum, int *natural, int *minimum_baseline,
                             int *natural_baseline)
{
  *minimum = *natural = 0;
}

void
limber_player_stage_say (LimberPlayerStage *self, const char *text)
{
  g_return_if_fail (LIMBER_IS_PLAYER_STAGE (self));
  limber_fit_text_set (self->said, text, NULL);
  self->contents.said_chars = count_chars (text);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
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
limber_player_stage_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);

  if (id == PROP_DISTANCE)
    self->distance_cm = g_value_get_int (value);
  else if (id == PROP_ZOOM)
    self->zoom = g_value_get_int (value);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}

static void
limber_player_stage_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);

  if (id == PROP_DISTANCE)
    g_value_set_int (value, self->distance_cm);
  else if (id == PROP_ZOOM)
    g_value_set_int (value, self->zoom);
  else
    G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
}

static void
limber_player_stage_realize (GtkWidget *widget)
{
  GTK_WIDGET_CLASS (limber_player_stage_parent_class)->realize (widget);
  limber_monitor_follow (widget);
}

static void
limber_player_stage_dispose (GObject *object)
{
  LimberPlayerStage *self = LIMBER_PLAYER_STAGE (object);
  GtkWidget *child;

  g_clear_handle_id (&self->flash_id, g_source_remove);
  if (self->figure)
    limber_figure_area_set_source (self->figure, NULL, NULL);
  g_clear_object (&self->runner);
  g_clear_pointer (&self->exercise, limber_exercise_unref);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
  G_OBJECT_CLASS (limber_player_stage_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-player-stage.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, segments);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, step);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, left);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, title);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, said);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, phase);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, side);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, ring);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, digits);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, counts);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, figure);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, note);
  gtk_widget_class_bind_template_child (widget_class, LimberPlayerStage, next);
}

static void
limber_player_stage_class_init (LimberPlayerStageClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_player_stage_dispose;
  object_class->set_property = limber_player_stage_set_property;
  object_class->get_property = limber_player_stage_get_property;
  widget_class->measure = limber_player_stage_measure;
  widget_class->size_allocate = limber_player_stage_size_allocate;
  widget_class->realize = limber_player_stage_realize;

  props[PROP_DISTANCE] =
      g_param_spec_int ("distance", NULL, NULL, LIMBER_DISTANCE_MIN_CM, LIMBER_DISTANCE_MAX_CM,
                        LIMBER_DISTANCE_CM, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  props[PROP_ZOOM] = g_param_spec_int ("zoom", NULL, NULL, LIMBER_ZOOM_MIN, LIMBER_ZOOM_MAX, 100,
                                       G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, props);
  g_type_ensure (LIMBER_TYPE_FIGURE_AREA);
  g_type_ensure (LIMBER_TYPE_FIT_TEXT);
  g_type_ensure (LIMBER_TYPE_RING);
  g_type_ensure (LIMBER_TYPE_SEGMENTS);
  bind_template (widget_class);
}

static void
limber_player_stage_init (LimberPlayerStage *self)
{
  self->distance_cm = LIMBER_DISTANCE_CM;
  self->zoom = 100;
  gtk_widget_init_template (GTK_WIDGET (self));
}
