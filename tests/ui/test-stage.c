/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The player at all sizes, in all phases, in a language with long words and from right to left:
 * nothing is cut off.  With LIMBER_TEST_PICTURES set to a folder, it leaves pictures there. */

#include <adwaita.h>

#include "fake-clock.h"
#include "limber-fit-text.h"
#include "limber-monitor.h"
#include "limber-player-page.h"
#include "limber-player-stage.h"
#include "limber-ui.h"
#include "pseudo.h"
#include "sample.h"

static const struct
{
  int width, height;
} sizes[] = {
  { 360, 640 },   { 640, 360 },   { 360, 800 },   { 412, 915 },   { 768, 1024 },
  { 1000, 760 },  { 1280, 720 },  { 1366, 768 },  { 1920, 1080 }, { 1080, 1920 },
  { 2560, 1440 }, { 3840, 2160 }, { 2160, 3840 },
};

static const char *const texts[] = { "step", "left",   "title",  "said", "phase",
                                     "side", "digits", "counts", "note", "next" };

typedef struct Fixture
{
  FakeClock *clock;
  LimberRunner *runner;
  LimberPlayerPage *page;
  GtkWidget *fixed;
  GtkWidget *window;
  guint screen;
  void (*measure) (struct Fixture *fixture, LimberPhaseKind kind, const char *what);
} Fixture;

static LimberStep *
step_in (gboolean longer, const char *name, LimberSides sides, LimberDose *dose)
{
  g_autofree char *long_name = pseudo (name);
  LimberStep *step = sample_step (longer ? long_name : name, LIMBER_POSITION_SUPINE, sides, dose);

  g_strfreev (step->exercise->cues);
  step->exercise->cues = g_strsplit ("Pull one knee gently toward your chest.|Keep your other foot "
                                     "flat on the floor and your neck long.|Breathe.",
                                     "|", -1);
  for (char **cue = step->exercise->cues; longer && *cue; cue++)
    {
      char *english = *cue;

      *cue = pseudo (english);
      g_free (english);
    }
  return step;
}

/* Every kind of phase. */
static LimberTimeline *
timeline_new (gboolean longer)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  LimberDose *reps = sample_reps (4, 3, 2, 3);
  LimberDose *own_pace = sample_reps (4, 3, 0, 3);

  reps->sets = 2;
  reps->rest_s = 30;
  own_pace->self_paced = TRUE;
  sample_add (routine,
              step_in (longer, "One knee to chest", LIMBER_SIDES_EACH, sample_hold (20, 2)));
  sample_add (routine,
              step_in (longer, "Bridge with a very slow way down again", LIMBER_SIDES_NONE, reps));
  sample_add (routine, step_in (longer, "Walk", LIMBER_SIDES_NONE, sample_time (600)));
  sample_add (routine, step_in (longer, "Bike", LIMBER_SIDES_NONE, sample_intervals (2, 40, 70)));
  sample_add (routine, step_in (longer, "Calm", LIMBER_SIDES_NONE, sample_script (4, 4000)));
  sample_add (routine, step_in (longer, "Clam", LIMBER_SIDES_NONE, own_pace));
  return sample_compile (routine);
}

static void
set_up (Fixture *fixture, LimberTimeline *timeline)
{
  fixture->clock = fake_clock_new ();
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock), NULL);
  fixture->page = LIMBER_PLAYER_PAGE (limber_player_page_new (fixture->runner, NULL));
  fixture->fixed = gtk_fixed_new ();
  gtk_fixed_put (GTK_FIXED (fixture->fixed), GTK_WIDGET (fixture->page), 0, 0);
  fixture->window = adw_window_new ();
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), 400, 300);
  /* It may be larger than the window, which shows a part of it. */
  adw_window_set_content (ADW_WINDOW (fixture->window),
                          g_object_new (GTK_TYPE_SCROLLED_WINDOW, "child", fixture->fixed, NULL));
  gtk_window_present (GTK_WINDOW (fixture->window));
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->runner);
  g_object_unref (fixture->clock);
}

static void
resize (Fixture *fixture, int width, int height)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  int least;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, width);
  gtk_widget_measure (page, GTK_ORIENTATION_VERTICAL, width, &least, NULL, NULL, NULL);
  g_assert_cmpint (least, <=, height);
  gtk_widget_set_size_request (page, width, height);
  while (gtk_widget_get_width (page) != width || gtk_widget_get_height (page) != height)
    g_main_context_iteration (NULL, TRUE);
}

static GtkWidget *
stage (Fixture *fixture)
{
  return GTK_WIDGET (
      gtk_widget_get_template_child (GTK_WIDGET (fixture->page), LIMBER_TYPE_PLAYER_PAGE, "stage"));
}

static gpointer
stage_child (Fixture *fixture, const char *name)
{
  return gtk_widget_get_template_child (stage (fixture), LIMBER_TYPE_PLAYER_STAGE, name);
}

/* What is in the queue is laid out. */
static void
settle (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (GTK_WIDGET (fixture->page));
  gint64 before = gdk_frame_clock_get_frame_counter (clock);

  gtk_widget_queue_resize (GTK_WIDGET (fixture->page));
  while (gdk_frame_clock_get_frame_counter (clock) < before + 1)
    {
      gtk_widget_queue_draw (fixture->window);
      g_main_context_iteration (NULL, TRUE);
    }
}

static void
take_picture (Fixture *fixture, const char *name)
{
  const char *folder = g_getenv ("LIMBER_TEST_PICTURES");
  GtkWidget *page = GTK_WIDGET (fixture->page);
  g_autofree char *path = NULL;
  g_autoptr (GdkPaintable) paintable = NULL;
  g_autoptr (GtkSnapshot) snapshot = NULL;
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderer) renderer = NULL;
  g_autoptr (GdkTexture) texture = NULL;

  if (!folder)
    return;
  path = g_strdup_printf ("%s/%s-%dx%d.png", folder, name, gtk_widget_get_width (page),
                          gtk_widget_get_height (page));
  paintable = gtk_widget_paintable_new (page);
  snapshot = gtk_snapshot_new ();
  gdk_paintable_snapshot (paintable, snapshot, gtk_widget_get_width (page),
                          gtk_widget_get_height (page));
  node = gtk_snapshot_to_node (snapshot);
  renderer = gsk_cairo_renderer_new ();
  gsk_renderer_realize (renderer, NULL, NULL);
  texture = gsk_renderer_render_texture (renderer, node, NULL);
  gdk_texture_save_to_png (texture, path);
  gsk_renderer_unrealize (renderer);
}

/* --- Nothing is cut off --- */

static void
assert_inside (GtkWidget *child, GtkWidget *parent, const char *what)
{
  graphene_rect_t box;

  g_assert_true (gtk_widget_compute_bounds (child, parent, &box));
  if (box.origin.x < -1 || box.origin.y < -1
      || box.origin.x + box.size.width > (float) gtk_widget_get_width (parent) + 1
      || box.origin.y + box.size.height > (float) gtk_widget_get_height (parent) + 1)
    g_error ("%s: %s sticks out: %g %g %g %g", what, G_OBJECT_TYPE_NAME (child), box.origin.x,
             box.origin.y, box.size.width, box.size.height);
}

static void
assert_whole_labels (GtkWidget *widget, GtkWidget *page, const char *what)
{
  if (!gtk_widget_get_mapped (widget))
    return;
  if (GTK_IS_LABEL (widget) && gtk_label_get_text (GTK_LABEL (widget))[0])
    {
      if (pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (widget))))
        g_error ("%s: \"%s\" is cut off", what, gtk_label_get_text (GTK_LABEL (widget)));
      assert_inside (widget, page, what);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    assert_whole_labels (child, page, what);
}

static void
assert_whole (Fixture *fixture, const char *what)
{
  GtkWidget *page = GTK_WIDGET (fixture->page);

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      LimberFitText *text = stage_child (fixture, texts[i]);

      if (!gtk_widget_get_mapped (GTK_WIDGET (text)))
        continue;
      if (limber_fit_text_is_cut (text))
        g_error ("%s: %s \"%s\" is cut off", what, texts[i], limber_fit_text_get_text (text));
      assert_inside (GTK_WIDGET (text), stage (fixture), what);
    }
  assert_inside (
      GTK_WIDGET (gtk_widget_get_template_child (page, LIMBER_TYPE_PLAYER_PAGE, "controls")), page,
      what);
  assert_whole_labels (
      GTK_WIDGET (gtk_widget_get_template_child (page, LIMBER_TYPE_PLAYER_PAGE, "controls")), page,
      what);
}

/* Goes through all phases, and looks at one of each kind in each exercise.  Returns: how many */
static guint
walk (Fixture *fixture, const char *name)
{
  guint seen = 0; /* a bit for each kind of phase */
  guint step = G_MAXUINT;
  LimberSession *session = limber_runner_get_session (fixture->runner);
  LimberTimeline *timeline = limber_session_get_timeline (session);
  guint n_seen = 0;

  limber_runner_send (fixture->runner, LIMBER_EVENT_START);
  while (limber_session_get_status (limber_runner_get_session (fixture->runner))
         == LIMBER_SESSION_PLAYING)
    {
      guint index = limber_session_get_phase (limber_runner_get_session (fixture->runner));
      const LimberPhase *phase = limber_timeline_get_phase (timeline, index);
      LimberPhaseKind kind = phase->kind;

      if (phase->step != step)
        seen = 0;
      step = phase->step;
      if ((seen & 1u << kind) == 0)
        {
          g_autofree char *what =
              g_strdup_printf ("%s %u %s", name, index, limber_phase_kind_to_string (kind));

          seen |= 1u << kind;
          n_seen++;
          settle (fixture);
          assert_whole (fixture, what);
          if (fixture->measure)
            fixture->measure (fixture, kind, what);
          take_picture (fixture, what);
        }
      if (kind == LIMBER_PHASE_WAIT)
        limber_runner_send (fixture->runner, LIMBER_EVENT_DONE);
      else
        fake_clock_pass (fixture->clock, 1);
    }
  return n_seen;
}

/* --- From two metres --- */

/* Full screens that people have; what is seen on them at least, in minutes of arc.  Clinical notes,
 * 5.2: digits 56 or more, words 30 or more, nothing that is to be read under 16. */
static const struct
{
  const char *name;
  int width, height;
  double px_per_mm;
  double digits, word, note, figure;
} screens[] = {
  { "13.3-inch-laptop", 1366, 768, 4.64, 55, 30, 16, 30 },
  { "13.3-inch-laptop", 1920, 1080, 6.52, 55, 30, 16, 30 },
  { "15.6-inch-laptop", 1366, 768, 3.95, 55, 30, 16, 30 },
  { "24-inch-monitor", 1920, 1080, 3.61, 55, 36, 20, 60 },
  { "10-inch-tablet", 800, 1280, 5.91, 45, 23, 12, 35 },
};

static double
seen (Fixture *fixture, const char *part, const LimberSight *sight)
{
  LimberFitText *text = stage_child (fixture, part);

  if (!gtk_widget_get_mapped (GTK_WIDGET (text)))
    return 0;
  return limber_sight_minutes (sight, limber_fit_text_get_font (text));
}

static void
measure (Fixture *fixture, LimberPhaseKind kind, const char *what)
{
  guint i = fixture->screen;
  LimberSight sight = { LIMBER_DISTANCE_CM * 10, screens[i].px_per_mm, 1 };
  gboolean lead_in = kind == LIMBER_PHASE_READY || kind == LIMBER_PHASE_MOVE;
  double word = seen (fixture, lead_in ? "title" : "phase", &sight);
  double note = seen (fixture, kind == LIMBER_PHASE_SWITCH ? "side" : "note", &sight);
  double figure = gtk_widget_get_height (stage_child (fixture, "figure")) / screens[i].px_per_mm;

  g_test_message ("%-40s digits %.0f word %.0f side %.0f name %.0f note %.0f counts %.0f next %.0f "
                  "figure %.0f mm",
                  what, seen (fixture, "digits", &sight), word, seen (fixture, "side", &sight),
                  seen (fixture, "title", &sight), note, seen (fixture, "counts", &sight),
                  seen (fixture, "next", &sight), figure);
  g_assert_cmpfloat (seen (fixture, "digits", &sight), >=, screens[i].digits);
  g_assert_cmpfloat (word, >=, screens[i].word);
  g_assert_cmpfloat (note, >=, screens[i].note);
  g_assert_cmpfloat (figure, >=, screens[i].figure);
}

/* One exercise with sides, and one with repetitions, sets and a rest. */
static LimberTimeline *
short_timeline_new (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  LimberDose *reps = sample_reps (4, 3, 2, 3);

  reps->sets = 2;
  reps->rest_s = 30;
  sample_add (routine,
              step_in (FALSE, "One knee to chest", LIMBER_SIDES_EACH, sample_hold (20, 2)));
  sample_add (routine, step_in (FALSE, "Lying hamstring stretch", LIMBER_SIDES_NONE, reps));
  return sample_compile (routine);
}

static void
test_screens (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (screens); i++)
    {
      g_autoptr (LimberTimeline) timeline = short_timeline_new ();
      g_autofree char *name = g_strdup_printf ("%s %d", screens[i].name, screens[i].width);
      Fixture fixture = { .screen = i, .measure = measure };
      double px_per_mm;

      set_up (&fixture, timeline);
      px_per_mm = limber_monitor_sight (stage (&fixture), LIMBER_DISTANCE_CM, 100).px_per_mm;
      /* What the monitor of the test lacks in pixels to the millimetre is made up for from afar. */
      g_object_set (stage (&fixture), "distance",
                    (int) (LIMBER_DISTANCE_CM * screens[i].px_per_mm / px_per_mm), NULL);
      limber_player_page_set_full_screen (fixture.page, TRUE);
      resize (&fixture, screens[i].width, screens[i].height);
      walk (&fixture, name);
      tear_down (&fixture);
    }
}

typedef struct
{
  const char *name;
  gboolean longer;
  gboolean rtl;
  int zoom;
} Way;

static void
test_walk (gconstpointer data)
{
  const Way *way = data;

  pseudo_set (way->longer);
  gtk_widget_set_default_direction (way->rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (LimberTimeline) timeline = timeline_new (way->longer);
      Fixture fixture = { 0 };

      set_up (&fixture, timeline);
      g_object_set (stage (&fixture), "zoom", way->zoom, NULL);
      resize (&fixture, sizes[i].width, sizes[i].height);
      g_assert_cmpuint (walk (&fixture, way->name), >, 15);
      tear_down (&fixture);
    }
  pseudo_set (FALSE);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

static void
load_style (void)
{
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();

  gtk_css_provider_load_from_resource (provider, LIMBER_RESOURCES "style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
}

int
main (int argc, char *argv[])
{
  static const Way ways[] = {
    { "english", FALSE, FALSE, 100 },     { "longer", TRUE, FALSE, 100 },
    { "right-to-left", TRUE, TRUE, 100 }, { "small", FALSE, FALSE, 50 },
    { "large", TRUE, FALSE, 300 },
  };

  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  load_style ();
  for (guint i = 0; i < G_N_ELEMENTS (ways); i++)
    {
      g_autofree char *path = g_strdup_printf ("/stage/%s", ways[i].name);

      g_test_add_data_func (path, &ways[i], test_walk);
    }
  g_test_add_func ("/stage/screens", test_screens);
  return g_test_run ();
}
