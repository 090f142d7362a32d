/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>

#include "limber-card-page.h"
#include "limber-config.h"
#include "limber-exercise-browser.h"
#include "limber-exercise-page.h"
#include "limber-faults-window.h"
#include "limber-filter-bar.h"
#include "limber-help-page.h"
#include "limber-home-page.h"
#include "limber-learn-page.h"
#include "limber-library-page.h"
#include "limber-preferences.h"
#include "limber-routine-page.h"
#include "limber-step-row.h"
#include "limber-system-clock.h"
#include "limber-ui.h"
#include "limber-window.h"
#include "look.h"
#include "sample.h"

#define HOSTILE "<b>Bad</b> & \"worse\" %s"

static char *data_dir;

static LimberLibrary *
library_new (void)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (data_dir);
  LimberLibrary *library = limber_library_new (paths);

  limber_library_load_sync (library);
  return library;
}

static gpointer
child_of (gpointer widget, GType type, const char *name)
{
  return gtk_widget_get_template_child (widget, type, name);
}

static void
test_library_page (void)
{
  g_autoptr (LimberLibrary) library = library_new ();
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  LimberLibraryPage *page = g_object_ref_sink (g_object_new (LIMBER_TYPE_LIBRARY_PAGE, NULL));
  GtkStack *stack = child_of (page, LIMBER_TYPE_LIBRARY_PAGE, "stack");
  GtkEditable *search = child_of (page, LIMBER_TYPE_LIBRARY_PAGE, "search");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "loading");
  limber_library_page_set_figures (page, figures);
  limber_library_page_set_library (page, library);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (page)), >=, 5);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Search routines");

  gtk_editable_set_text (search, "no routine has this word");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");
  gtk_editable_set_text (search, "");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  g_object_unref (page);
}

static void
test_empty_library (void)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (NULL);
  g_autoptr (LimberLibrary) library = limber_library_new (paths);
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  LimberLibraryPage *page = g_object_ref_sink (g_object_new (LIMBER_TYPE_LIBRARY_PAGE, NULL));
  GtkStack *stack = child_of (page, LIMBER_TYPE_LIBRARY_PAGE, "stack");

  limber_library_load_sync (library);
  limber_library_page_set_figures (page, figures);
  limber_library_page_set_library (page, library);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  g_object_unref (page);
}

static void
test_filter_is_kept (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  LimberFilterBar *bar = g_object_ref_sink (g_object_new (LIMBER_TYPE_FILTER_BAR, NULL));
  LimberFilter filter = { 0 };

  g_settings_set_string (settings, "filter-kind", "aerobic");
  g_settings_set_string (settings, "filter-minutes", "15");
  g_settings_set_string (settings, "filter-place", "of a later version");
  limber_filter_bar_bind (bar, settings);
  limber_filter_bar_get_filter (bar, &filter);
  g_assert_true (filter.has_kind);
  g_assert_cmpint (filter.kind, ==, LIMBER_KIND_AEROBIC);
  g_assert_cmpuint (filter.max_minutes, ==, 15);
  g_assert_cmpint (filter.place, ==, 0);
  gtk_test_accessible_assert_property (
      GTK_ACCESSIBLE (child_of (bar, LIMBER_TYPE_FILTER_BAR, "kind")),
      GTK_ACCESSIBLE_PROPERTY_LABEL, "Kind: Aerobic");

  gtk_drop_down_set_selected (child_of (bar, LIMBER_TYPE_FILTER_BAR, "area"), 1);
  limber_filter_bar_get_filter (bar, &filter);
  g_assert_cmpint (filter.targets, ==,
                   LIMBER_TARGET_LOWER_BACK | LIMBER_TARGET_HIPS | LIMBER_TARGET_GLUTES);
  limber_filter_bar_clear (bar);
  limber_filter_bar_get_filter (bar, &filter);
  g_assert_true (limber_filter_is_empty (&filter));
  g_assert_cmpstr (g_settings_get_string (settings, "filter-kind"), ==, "");
  g_object_unref (bar);
}

static void
test_routine_page (void)
{
  g_autoptr (LimberLibrary) library = library_new ();
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  g_autoptr (LimberRoutine) routine = sample_worked ();
  GtkWidget *page;
  GtkLabel *title;

  g_free (routine->title);
  routine->title = g_strdup (HOSTILE);
  page = g_object_ref_sink (limber_routine_page_new (routine, library, figures));
  title = child_of (page, LIMBER_TYPE_ROUTINE_PAGE, "title");
  g_assert_cmpstr (gtk_label_get_text (title), ==, HOSTILE);
  g_assert_nonnull (limber_routine_page_get_timeline (LIMBER_ROUTINE_PAGE (page)));
  g_assert_cmpuint (look_assert_names (page), >=, 2);
  g_object_unref (page);
}

static void
test_short_version (void)
{
  g_autoptr (LimberLibrary) library = library_new ();
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  g_autoptr (LimberRoutine) routine = sample_routine ();
  GtkWidget *page;

  sample_add (routine,
              sample_step ("A", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (60)));
  sample_add (routine,
              sample_step ("B", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (600)))
      ->optional = TRUE;
  page = g_object_ref_sink (limber_routine_page_new (routine, library, figures));
  g_assert_cmpstr (gtk_label_get_text (child_of (page, LIMBER_TYPE_ROUTINE_PAGE, "minutes")), ==,
                   "12 min");
  gtk_switch_set_active (child_of (page, LIMBER_TYPE_ROUTINE_PAGE, "short_switch"), TRUE);
  g_assert_cmpstr (gtk_label_get_text (child_of (page, LIMBER_TYPE_ROUTINE_PAGE, "minutes")), ==,
                   "1 min");
  g_assert_false (gtk_widget_get_visible (child_of (page, LIMBER_TYPE_ROUTINE_PAGE, "flare_row")));
  g_object_unref (page);
}

static void
test_step_row (void)
{
  g_autoptr (GPtrArray) none = g_ptr_array_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_new (none);
  g_autoptr (LimberRoutine) routine = sample_routine ();
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  GtkWidget *row;

  sample_add (routine, sample_step (HOSTILE, LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH,
                                    sample_hold (20, 3)));
  timeline = sample_compile (routine);
  row = g_object_ref_sink (
      limber_step_row_new (limber_timeline_get_step (timeline, 0), exercises, figures));
  g_assert_true (look_shows (row, HOSTILE));
  g_assert_true (look_shows (row, "3 × 20 s each side"));
  g_assert_false (look_shows (row, "Starting position"));
  adw_expander_row_set_expanded (ADW_EXPANDER_ROW (row), TRUE);
  g_assert_true (look_shows (row, "Starting position"));
  g_assert_true (look_shows (row, "More About " HOSTILE));
  g_object_unref (row);
}

/* The number of the first label inside @widget that reads @text, or -1; @n counts them all. */
static int
place_of (GtkWidget *widget, const char *text, int *n)
{
  int place = -1;

  if (GTK_IS_LABEL (widget))
    {
      (*n)++;
      return g_str_equal (gtk_label_get_text (GTK_LABEL (widget)), text) ? *n : -1;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child && place < 0;
       child = gtk_widget_get_next_sibling (child))
    place = place_of (child, text, n);
  return place;
}

static int
place (GtkWidget *widget, const char *text)
{
  int n = 0;

  return place_of (widget, text, &n);
}

static LimberExercise *
exercise_new (const char *id, const char *name)
{
  LimberExercise *exercise = limber_exercise_new ();

  exercise->id = g_strdup (id);
  exercise->name = g_strdup (name);
  exercise->kind = LIMBER_KIND_CORE;
  exercise->position = LIMBER_POSITION_SUPINE;
  return exercise;
}

static void
set_lines (GStrv *lines, const char *one, const char *two)
{
  g_strfreev (*lines);
  *lines = g_new0 (char *, 3);
  (*lines)[0] = g_strdup (one);
  (*lines)[1] = g_strdup (two);
}

static void
test_exercise_page (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);
  g_autoptr (LimberExercise) exercise = exercise_new ("hard", HOSTILE);
  g_autoptr (LimberSystemClock) clock = limber_system_clock_new (1);
  g_autoptr (LimberExercises) exercises = NULL;
  GtkWidget *page;

  g_ptr_array_add (list, exercise_new ("soft", "Soft one"));
  exercises = limber_exercises_new (list);
  exercise->easier = g_strdup ("soft");
  exercise->harder = g_strdup ("Lift " HOSTILE);
  exercise->targets = LIMBER_TARGET_HIPS | LIMBER_TARGET_CALVES;
  exercise->levels[LIMBER_LEVEL_ACTIVE] = sample_hold (20, 3);
  set_lines (&exercise->cues, "Do this.", HOSTILE);
  set_lines (&exercise->tags, "raw-tag", "another-tag");
  set_lines (&exercise->sources, "A book", NULL);
  page = g_object_ref_sink (limber_exercise_page_new (exercise, exercises, LIMBER_CLOCK (clock)));

  g_assert_cmpstr (gtk_label_get_text (child_of (page, LIMBER_TYPE_EXERCISE_PAGE, "title")), ==,
                   HOSTILE);
  g_assert_cmpint (place (page, "1."), <, place (page, "Do this."));
  g_assert_cmpint (place (page, "Do this."), <, place (page, "2."));
  g_assert_true (look_shows (page, "1."));
  g_assert_true (look_shows (page, "2."));
  g_assert_true (look_shows (page, "Hips, Calves"));
  g_assert_true (look_shows (page, "3 × 20 s"));
  g_assert_true (look_shows (page, "Soft one"));
  g_assert_false (look_shows (page, "soft"));
  g_assert_true (look_shows (page, "Lift " HOSTILE));
  g_assert_true (look_shows (page, "A book"));
  g_assert_false (look_shows (page, "Watch out for"));
  g_assert_false (look_shows (page, "raw-tag"));
  g_assert_cmpuint (look_assert_names (page), >=, 3);
  g_object_unref (page);
}

static void
test_exercise_browser (void)
{
  g_autoptr (LimberLibrary) library = library_new ();
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  LimberExerciseBrowser *browser =
      g_object_ref_sink (g_object_new (LIMBER_TYPE_EXERCISE_BROWSER, NULL));
  GtkStack *stack = child_of (browser, LIMBER_TYPE_EXERCISE_BROWSER, "stack");
  GtkEditable *search = child_of (browser, LIMBER_TYPE_EXERCISE_BROWSER, "search");
  GtkDropDown *position = child_of (browser, LIMBER_TYPE_EXERCISE_BROWSER, "position");

  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "loading");
  limber_exercise_browser_set_figures (browser, figures);
  limber_exercise_browser_set_library (browser, library);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (browser)), >=, 3);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (search), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Search exercises");
  gtk_editable_set_text (search, "bridge");
  g_signal_emit_by_name (search, "search-changed");
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  gtk_drop_down_set_selected (position, 1 + LIMBER_POSITION_BIKE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "nothing");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (position), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Position: On a bike");
  gtk_drop_down_set_selected (position, 0);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  g_object_unref (browser);
}

static void
test_learn_page (void)
{
  g_autofree char *folder = g_build_filename (data_dir, "learn", NULL);
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberLearn) learn = limber_learn_load (folder, NULL, reports);
  g_autoptr (LimberLearn) nothing = limber_learn_load (NULL, NULL, reports);
  LimberLearnPage *page = g_object_ref_sink (g_object_new (LIMBER_TYPE_LEARN_PAGE, NULL));
  GtkStack *stack = child_of (page, LIMBER_TYPE_LEARN_PAGE, "stack");

  limber_learn_page_set_learn (page, nothing);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "empty");
  limber_learn_page_set_learn (page, learn);
  limber_learn_page_set_learn (page, learn);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "list");
  for (guint i = 0; i + 1 < LIMBER_N_THEMES; i++)
    g_assert_cmpint (place (GTK_WIDGET (page), limber_theme_label ((LimberTheme) i)), <,
                     place (GTK_WIDGET (page), limber_theme_label ((LimberTheme) (i + 1))));
  g_assert_cmpint (place (GTK_WIDGET (page), limber_theme_label (0)), >, 0);
  g_object_unref (page);
}

static void
test_card_page (void)
{
  g_autoptr (LimberLibrary) library = library_new ();
  g_autoptr (LimberCard) card = limber_card_new ();
  GtkWidget *page;

  card->id = g_strdup ("card");
  card->title = g_strdup (HOSTILE);
  card->summary = g_strdup ("In short");
  set_lines (&card->body, "One paragraph.", HOSTILE);
  set_lines (&card->exercises, "no-such-exercise", "bridge");
  set_lines (&card->routines, "no-such-routine", NULL);
  page = g_object_ref_sink (limber_card_page_new (card, library));
  g_assert_true (look_shows (page, "One paragraph."));
  g_assert_true (look_shows (page, "Bridge"));
  g_assert_true (look_shows (page, "Exercises to try"));
  g_assert_false (look_shows (page, "no-such-exercise"));
  g_assert_false (look_shows (page, "Routines to try"));
  g_assert_cmpuint (look_assert_names (page), >=, 3);
  g_object_unref (page);
}

static LimberHelpGroup *
group_new (const char *title, LimberUrgency urgency)
{
  LimberHelpGroup *group = limber_help_group_new ();

  group->title = g_strdup (title);
  group->urgency = urgency;
  group->action = g_strdup ("Do something");
  return group;
}

static void
test_help_page (void)
{
  g_autoptr (LimberHelp) help = limber_help_new ();
  GtkWidget *page;

  help->id = g_strdup (LIMBER_HELP_ID);
  help->title = g_strdup ("Help");
  g_ptr_array_add (help->groups, group_new ("Later", LIMBER_URGENCY_DAYS));
  g_ptr_array_add (help->groups, group_new ("Now", LIMBER_URGENCY_EMERGENCY));
  g_ptr_array_add (help->groups, group_new ("Now too", LIMBER_URGENCY_EMERGENCY));
  page = g_object_ref_sink (limber_help_page_new (help));
  g_assert_cmpint (place (page, "Now"), >, 0);
  g_assert_cmpint (place (page, "Now"), <, place (page, "Now too"));
  g_assert_cmpint (place (page, "Now too"), <, place (page, "Later"));
  g_assert_true (look_shows (page, limber_urgency_label (LIMBER_URGENCY_DAYS)));
  g_assert_cmpuint (look_assert_names (page), >=, 1);
  g_object_unref (page);

  page = g_object_ref_sink (limber_help_page_new (NULL));
  g_assert_true (look_shows (page, "Numb or odd feeling between your legs"));
  g_assert_true (look_shows (page, limber_urgency_label (LIMBER_URGENCY_EMERGENCY)));
  g_object_unref (page);
}

static void
test_faults_window (void)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  GPtrArray *diagnostics = limber_diagnostics_new ();
  LimberFaultsWindow *window = limber_faults_window_new (NULL);
  GtkStack *stack = child_of (window, LIMBER_TYPE_FAULTS_WINDOW, "stack");

  g_ptr_array_add (diagnostics, limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 3, 7, HOSTILE, NULL));
  g_ptr_array_add (reports, limber_file_report_new ("/nowhere/<b>&.json", diagnostics));
  limber_faults_window_set_reports (window, reports, TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "faults");
  g_assert_true (look_shows (GTK_WIDGET (window), HOSTILE));
  g_assert_true (look_shows (GTK_WIDGET (window), "<b>&.json"));
  g_assert_cmpuint (look_assert_names (GTK_WIDGET (window)), >=, 2);
  g_ptr_array_set_size (reports, 0);
  limber_faults_window_set_reports (window, reports, TRUE);
  g_assert_cmpstr (gtk_stack_get_visible_child_name (stack), ==, "well");
  gtk_window_destroy (GTK_WINDOW (window));
}

static void
test_windows (void)
{
  g_autoptr (GtkApplication) application = gtk_application_new (NULL, G_APPLICATION_NON_UNIQUE);
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  g_autoptr (LimberLibrary) library = library_new ();
  g_autoptr (LimberCanberraCues) cues = limber_canberra_cues_new (data_dir);
  g_autoptr (LimberSystemVoice) voice = limber_system_voice_new ();
  g_autoptr (GtkBuilder) shortcuts = NULL;
  GtkWidget *preferences;
  GtkWidget *window;

  g_assert_true (g_application_register (G_APPLICATION (application), NULL, NULL));
  window = limber_window_new (application, library, settings, cues, voice);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (window), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Limber");
  g_assert_cmpuint (look_assert_names (window), >=, 7);
  preferences = limber_preferences_new (GTK_WINDOW (window), settings, cues, voice);
  g_assert_cmpuint (look_assert_names (preferences), >=, 2 * LIMBER_N_CUES + 8);
  shortcuts = gtk_builder_new_from_resource (LIMBER_RESOURCES "limber-shortcuts.ui");
  g_assert_true (GTK_IS_SHORTCUTS_WINDOW (gtk_builder_get_object (shortcuts, "shortcuts")));
  gtk_window_destroy (GTK_WINDOW (gtk_builder_get_object (shortcuts, "shortcuts")));
  gtk_window_destroy (GTK_WINDOW (preferences));
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  g_setenv ("GTK_A11Y", "test", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  data_dir = argv[1];
  adw_init ();
  limber_ui_init ();

  g_test_add_func ("/templates/library-page", test_library_page);
  g_test_add_func ("/templates/empty-library", test_empty_library);
  g_test_add_func ("/templates/filter-is-kept", test_filter_is_kept);
  g_test_add_func ("/templates/routine-page", test_routine_page);
  g_test_add_func ("/templates/short-version", test_short_version);
  g_test_add_func ("/templates/step-row", test_step_row);
  g_test_add_func ("/templates/exercise-page", test_exercise_page);
  g_test_add_func ("/templates/exercise-browser", test_exercise_browser);
  g_test_add_func ("/templates/learn-page", test_learn_page);
  g_test_add_func ("/templates/card-page", test_card_page);
  g_test_add_func ("/templates/help-page", test_help_page);
  g_test_add_func ("/templates/faults-window", test_faults_window);
  g_test_add_func ("/templates/windows", test_windows);
  return g_test_run ();
}
