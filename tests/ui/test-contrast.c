/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What is read from afar has a contrast of 7 or more, in the colours that are drawn.  High contrast
 * is asked for by the environment, before the program starts. */

#include <adwaita.h>
#include <math.h>

#include "fake-clock.h"
#include "limber-fit-text.h"
#include "limber-player-page.h"
#include "limber-ui.h"
#include "sample.h"

#define LEAST 7.0
#define WIDTH 1000
#define HEIGHT 700

typedef struct
{
  FakeClock *clock;
  LimberRunner *runner;
  GtkWidget *page;
  GtkWidget *window;

  guint32 *pixels; /* of the page */
  guint n_read;
} Fixture;

/* --- Colours --- */

/* WCAG 2.1: relative luminance, and the contrast of two. */
static double
channel (guint32 color, int shift)
{
  double value = (color >> shift & 0xff) / 255.0;

  return value <= 0.04045 ? value / 12.92 : pow ((value + 0.055) / 1.055, 2.4);
}

static double
luminance (guint32 color)
{
  return 0.2126 * channel (color, 16) + 0.7152 * channel (color, 8) + 0.0722 * channel (color, 0);
}

static double
contrast (guint32 one, guint32 other)
{
  double a = luminance (one);
  double b = luminance (other);

  return (MAX (a, b) + 0.05) / (MIN (a, b) + 0.05);
}

static void
render (Fixture *fixture)
{
  g_autoptr (GdkPaintable) paintable = gtk_widget_paintable_new (fixture->page);
  g_autoptr (GtkSnapshot) snapshot = gtk_snapshot_new ();
  g_autoptr (GskRenderNode) node = NULL;
  g_autoptr (GskRenderer) renderer = gsk_cairo_renderer_new ();
  g_autoptr (GdkTexture) texture = NULL;

  gdk_paintable_snapshot (paintable, snapshot, WIDTH, HEIGHT);
  node = gtk_snapshot_to_node (snapshot);
  gsk_renderer_realize (renderer, NULL, NULL);
  texture = gsk_renderer_render_texture (renderer, node, &GRAPHENE_RECT_INIT (0, 0, WIDTH, HEIGHT));
  gdk_texture_download (texture, (guchar *) fixture->pixels, WIDTH * 4);
  gsk_renderer_unrealize (renderer);
}

/* The colour that most of the box has, which is behind the text, and the one that differs most
 * from it, which is the inside of a letter. */
static double
contrast_in (Fixture *fixture, const graphene_rect_t *box)
{
  g_autoptr (GHashTable) counts = g_hash_table_new (NULL, NULL);
  guint32 background = 0;
  guint most = 0;
  double best = 1;
  GHashTableIter iter;
  gpointer color;

  for (int y = MAX (0, (int) box->origin.y); y < MIN (HEIGHT, box->origin.y + box->size.height);
       y++)
    for (int x = MAX (0, (int) box->origin.x); x < MIN (WIDTH, box->origin.x + box->size.width);
         x++)
      {
        gpointer key = GUINT_TO_POINTER (fixture->pixels[y * WIDTH + x] & 0xffffff);
        guint count = GPOINTER_TO_UINT (g_hash_table_lookup (counts, key)) + 1;

        g_hash_table_insert (counts, key, GUINT_TO_POINTER (count));
        if (count > most)
          {
            most = count;
            background = GPOINTER_TO_UINT (key);
          }
      }
  g_hash_table_iter_init (&iter, counts);
  while (g_hash_table_iter_next (&iter, &color, NULL))
    best = MAX (best, contrast (background, GPOINTER_TO_UINT (color)));
  return best;
}

static const char *
text_of (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget))
    return gtk_label_get_text (GTK_LABEL (widget));
  return LIMBER_IS_FIT_TEXT (widget) ? limber_fit_text_get_text (LIMBER_FIT_TEXT (widget)) : "";
}

/* What cannot be used now may be pale, and what is only there to be heard is not seen at all. */
static void
assert_contrast (Fixture *fixture, GtkWidget *widget)
{
  graphene_rect_t box;

  if (!gtk_widget_get_mapped (widget) || !gtk_widget_is_sensitive (widget)
      || gtk_widget_get_opacity (widget) == 0)
    return;
  if (text_of (widget)[0] && gtk_widget_compute_bounds (widget, fixture->page, &box))
    {
      double found = contrast_in (fixture, &box);

      g_test_message ("%.1f %s", found, text_of (widget));
      if (found < LEAST)
        g_error ("\"%s\" has a contrast of %.2f", text_of (widget), found);
      fixture->n_read++;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    assert_contrast (fixture, child);
}

/* --- The player --- */

static void
set_up (Fixture *fixture)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;

  sample_add (routine, sample_step ("Knee to chest", LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH,
                                    sample_hold (20, 2)));
  timeline = sample_compile (routine);
  fixture->clock = fake_clock_new ();
  fixture->runner = limber_runner_new (timeline, NULL, LIMBER_CLOCK (fixture->clock), NULL);
  fixture->page = limber_player_page_new (fixture->runner, NULL);
  fixture->window = adw_window_new ();
  fixture->pixels = g_new0 (guint32, WIDTH * HEIGHT);
  gtk_window_set_default_size (GTK_WINDOW (fixture->window), WIDTH, HEIGHT);
  adw_window_set_content (ADW_WINDOW (fixture->window), fixture->page);
  gtk_window_present (GTK_WINDOW (fixture->window));
  /* What is behind other windows is pale. */
  while (!gtk_window_is_active (GTK_WINDOW (fixture->window)))
    g_main_context_iteration (NULL, TRUE);
}

static void
tear_down (Fixture *fixture)
{
  gtk_window_destroy (GTK_WINDOW (fixture->window));
  g_object_unref (fixture->runner);
  g_object_unref (fixture->clock);
  g_free (fixture->pixels);
}

/* Colours change in small steps over some frames; reduced motion leaves the steps out. */
static void
look (Fixture *fixture)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (fixture->page);
  gint64 before = gdk_frame_clock_get_frame_counter (clock);

  while (gdk_frame_clock_get_frame_counter (clock) < before + 3)
    {
      gtk_widget_queue_draw (fixture->window);
      g_main_context_iteration (NULL, TRUE);
    }
  render (fixture);
  assert_contrast (fixture, fixture->page);
}

static void
test_contrast (gconstpointer data)
{
  const char *style = data;
  g_autoptr (GtkCssProvider) provider = gtk_css_provider_new ();
  Fixture fixture = { 0 };

  adw_style_manager_set_color_scheme (adw_style_manager_get_default (),
                                      g_str_has_suffix (style, "dark")
                                          ? ADW_COLOR_SCHEME_FORCE_DARK
                                          : ADW_COLOR_SCHEME_FORCE_LIGHT);
  g_assert_cmpint (adw_style_manager_get_high_contrast (adw_style_manager_get_default ()), ==,
                   g_getenv ("LIMBER_TEST_HIGH_CONTRAST") != NULL);
  gtk_css_provider_load_from_resource (provider, LIMBER_RESOURCES "style.css");
  gtk_style_context_add_provider_for_display (gdk_display_get_default (),
                                              GTK_STYLE_PROVIDER (provider),
                                              GTK_STYLE_PROVIDER_PRIORITY_APPLICATION);
  set_up (&fixture);
  limber_runner_send (fixture.runner, LIMBER_EVENT_START);
  look (&fixture);
  fake_clock_pass (fixture.clock, 16);
  look (&fixture);
  limber_runner_send (fixture.runner, LIMBER_EVENT_SLEEP);
  look (&fixture);
  g_assert_cmpuint (fixture.n_read, >, 30);
  tear_down (&fixture);
}

int
main (int argc, char *argv[])
{
  /* The session of the test leaves out what libadwaita would read by itself. */
  if (g_getenv ("LIMBER_TEST_HIGH_CONTRAST"))
    g_setenv ("ADW_DEBUG_HIGH_CONTRAST", "1", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  g_object_set (gtk_settings_get_default (), "gtk-enable-animations", FALSE, NULL);
  g_test_add_data_func ("/contrast/light", "light", test_contrast);
  g_test_add_data_func ("/contrast/dark", "dark", test_contrast);
  return g_test_run ();
}
