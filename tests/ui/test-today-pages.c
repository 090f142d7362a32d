/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The day's page and what leads to it, with a record in memory and the bundled routines. */

#include <adwaita.h>

#include "limber-button-row.h"
#include "limber-dose.h"
#include "limber-follow-card.h"
#include "limber-home-page.h"
#include "limber-notice-card.h"
#include "limber-plan-card.h"
#include "limber-readiness-page.h"
#include "limber-routine-card.h"
#include "limber-schedule-dialog.h"
#include "limber-seven-days.h"
#include "limber-today-page.h"
#include "limber-week-plans-page.h"
#include "look.h"
#include "notes-fixture.h"

static const char *data_dir;

static LimberWeek *
week_new (Notes *self)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (data_dir);
  g_autoptr (LimberLibrary) library = limber_library_new (paths);

  limber_library_load_sync (library);
  return limber_week_new (self->journal, library, 0);
}

static void
follow (LimberWeek *week, const char *id)
{
  g_autoptr (LimberRoutine) routine = limber_week_open (week, id);

  g_assert_nonnull (routine);
  limber_week_follow (week, routine, LIMBER_UNSET);
  settle ();
}

/* What the window can do, since a button without its action is dead. */
static void
add_actions (GtkWidget *window)
{
  static const GActionEntry actions[] = {
    { .name = "readiness" },
    { .name = "week-plans" },
    { .name = "open" },
    { .name = "show-part", .parameter_type = "s" },
    { .name = "show-routine", .parameter_type = "s" },
    { .name = "start-routine", .parameter_type = "s" },
    { .name = "drop-routine", .parameter_type = "s" },
  };
  g_autoptr (GSimpleActionGroup) group = g_simple_action_group_new ();

  g_action_map_add_action_entries (G_ACTION_MAP (group), actions, G_N_ELEMENTS (actions), NULL);
  gtk_widget_insert_action_group (window, "win", G_ACTION_GROUP (group));
}

static LimberTodayPage *
show_today (Notes *self, LimberWeek *week)
{
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  LimberTodayPage *page = g_object_new (LIMBER_TYPE_TODAY_PAGE, NULL);

  add_actions (self->window);
  notes_show (self, GTK_WIDGET (page));
  limber_today_page_set_figures (page, figures);
  limber_today_page_set_week (page, week);
  settle ();
  return page;
}

static const char *
state_of (gpointer page)
{
  return gtk_stack_get_visible_child_name (notes_child_of (page, "stack"));
}

static const char *
focused (Notes *self)
{
  GtkWidget *focus = gtk_window_get_focus (GTK_WINDOW (self->window));

  return focus ? G_OBJECT_TYPE_NAME (focus) : "nothing";
}

static void
test_new (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page = show_today (self, week);

  g_assert_cmpstr (state_of (page), ==, "new");
  g_assert_cmpstr (notes_label_of (page, "welcome"), ==, "Welcome to Limber");
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window))
                 == notes_child_of (page, "check"));
  look_assert_names (GTK_WIDGET (page));
}

/* A library that is being read says nothing of the week yet. */
static void
test_reading (Notes *self, gconstpointer data)
{
  LimberLibraryPaths paths = { NULL };
  g_autoptr (LimberLibrary) library = limber_library_new (&paths);
  g_autoptr (LimberWeek) week = limber_week_new (self->journal, library, 0);
  LimberTodayPage *page;

  limber_library_load (library);
  g_assert_true (limber_library_get_loading (library));
  page = show_today (self, week);
  while (limber_library_get_loading (library))
    {
      g_assert_cmpstr (state_of (page), ==, "reading");
      g_main_context_iteration (NULL, TRUE);
    }
  settle ();
  g_assert_cmpstr (state_of (page), ==, "new");
}

static void
test_week (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page = show_today (self, week);

  follow (week, "stretch-gentle-daily");
  g_assert_cmpstr (state_of (page), ==, "week");
  g_assert_cmpstr (notes_label_of (page, "date"), ==, "Wednesday, 4 March");
  g_assert_cmpstr (notes_label_of (page, "today"), ==, "1 to do today");
  g_assert_cmpstr (notes_label_of (page, "next_title"), ==, "Daily stretch, gentle");
  g_assert_false (notes_is_shown (page, "due"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window))
                 == notes_child_of (page, "start"));
  follow (week, "core-gentle-lying");
  g_assert_cmpstr (notes_label_of (page, "today"), ==, "2 to do today");
  g_assert_true (notes_is_shown (page, "due"));
  look_assert_names (GTK_WIDGET (page));
  limber_week_drop (week, "stretch-gentle-daily");
  limber_week_drop (week, "core-gentle-lying");
  settle ();
  g_assert_cmpstr (state_of (page), ==, "new");
  g_assert_cmpstr (notes_label_of (page, "welcome"), ==, "Your Week Is Empty");
}

/* What has nothing to do with the rows leaves the focus in them. */
static void
test_focus_stays (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page = show_today (self, week);
  GtkWidget *focus;

  follow (week, "stretch-gentle-daily");
  follow (week, "core-gentle-lying");
  gtk_widget_child_focus (notes_child_of (page, "due"), GTK_DIR_TAB_FORWARD);
  focus = gtk_window_get_focus (GTK_WINDOW (self->window));
  g_assert_true (gtk_widget_is_ancestor (focus, notes_child_of (page, "due")));
  limber_entry_free (notes_put (self, LIMBER_ENTRY_QUESTION, 0, "A question"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) == focus);
  limber_week_drop (week, "core-gentle-lying");
  settle ();
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window))
                 == notes_child_of (page, "start"));
}

/* A routine that is gone is listed by the title that it had, as text. */
static void
test_missing (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberEntry *entry = notes_put (self, LIMBER_ENTRY_FOLLOW, DAY_US, HOSTILE);
  LimberTodayPage *page;

  entry->subject = g_strdup ("gone");
  notes_change (self, entry);
  page = show_today (self, week);
  g_assert_cmpstr (state_of (page), ==, "week");
  g_assert_false (notes_is_shown (page, "next"));
  g_assert_true (look_shows (GTK_WIDGET (page), HOSTILE));
  g_assert_true (look_shows (GTK_WIDGET (page), "Not with your routines any more"));
  look_assert_names (GTK_WIDGET (page));
}

static void
test_another_day (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page = show_today (self, week);

  follow (week, "core-gentle-lying");
  self->now.utc_us += DAY_US;
  hand_clock_set (self->clock, self->now);
  limber_week_look_at_clock (week);
  settle ();
  g_assert_cmpstr (notes_label_of (page, "date"), ==, "Thursday, 5 March");
}

static void
test_flare (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page = show_today (self, week);

  follow (week, "core-gentle-lying");
  notes_click (notes_child_of (page, "flare"));
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_FLARE)->end.utc_us, ==, 0);
  g_assert_cmpstr (notes_label_of (page, "next_title"), ==, "Flare-up day");
  g_assert_true (look_shows (GTK_WIDGET (page), "A Flare-up: Go Gently"));
  g_assert_false (notes_is_shown (page, "flare"));
  g_assert_cmpstr (focused (self), ==, "GtkButton");
  notes_click (notes_button_of (GTK_WIDGET (page), "I Feel Better"));
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_FLARE)->end.utc_us, !=, 0);
  g_assert_false (look_shows (GTK_WIDGET (page), "A Flare-up: Go Gently"));
  g_assert_true (gtk_window_get_focus (GTK_WINDOW (self->window)) != NULL);
}

static void
test_ask_first (Notes *self, gconstpointer data)
{
  const LimberReadiness sign = { .checked = TRUE, .signs = 1, .pain = LIMBER_UNSET };
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page;

  limber_week_answer_check (week, &sign);
  follow (week, "core-gentle-lying");
  page = show_today (self, week);
  notes_click (notes_button_of (GTK_WIDGET (page), "They Say It Is Fine"));
  g_assert_false (look_shows (GTK_WIDGET (page), "Talk with Your Doctor or Physio First"));
  g_assert_false (limber_readiness_asks_first (limber_week_get_history (week)));
}

/* Who follows a week without the check is asked once, and a skip is enough. */
static void
test_check_is_due (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberTodayPage *page = show_today (self, week);

  follow (week, "core-gentle-lying");
  g_assert_true (look_shows (GTK_WIDGET (page), "Does This Week Fit You?"));
  notes_click (notes_button_of (GTK_WIDGET (page), "Skip"));
  g_assert_false (look_shows (GTK_WIDGET (page), "Does This Week Fit You?"));
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_READINESS)->value, ==, LIMBER_UNSET);
}

static void
test_seven_days (Notes *self, gconstpointer data)
{
  const LimberAgenda agenda = { .today = limber_day_from_date (2026, 3, 4),
                                .days_done = 1u << 0 | 1u << 2,
                                .n_days_done = 2 };
  LimberSevenDays *days = notes_show (self, g_object_new (LIMBER_TYPE_SEVEN_DAYS, NULL));
  GtkWidget *last;

  limber_seven_days_show (days, &agenda);
  limber_seven_days_show (days, &agenda);
  g_assert_cmpuint (notes_n_children (notes_child_of (days, "days")), ==, 7);
  g_assert_true (look_shows (GTK_WIDGET (days), "You moved on 2 of the last 7 days"));
  last = gtk_widget_get_last_child (notes_child_of (days, "days"));
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (last)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Today: exercised");
  last = gtk_widget_get_prev_sibling (last);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (gtk_widget_get_first_child (last)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Tuesday: no session");
}

static void
test_follow_card (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  g_autoptr (LimberRoutine) routine = limber_week_open (week, "core-gentle-lying");
  LimberFollowCard *card = notes_show (self, g_object_new (LIMBER_TYPE_FOLLOW_CARD, NULL));

  limber_follow_card_show (card, week, routine);
  g_assert_cmpstr (notes_label_of (card, "often"), ==, "3 times a week");
  gtk_widget_grab_focus (notes_child_of (card, "add"));
  notes_click (notes_child_of (card, "add"));
  g_assert_nonnull (limber_week_follows (week, "core-gentle-lying"));
  g_assert_false (notes_is_shown (card, "add"));
  g_assert_true (gtk_widget_has_focus (notes_child_of (card, "remove")));
  notes_click (notes_child_of (card, "remove"));
  g_assert_null (limber_week_follows (week, "core-gentle-lying"));
  g_assert_true (gtk_widget_has_focus (notes_child_of (card, "add")));
}

static void
take_schedule (LimberSchedule **kept, const LimberSchedule *schedule)
{
  *kept = limber_schedule_copy (schedule);
}

static void
test_schedule (Notes *self, gconstpointer data)
{
  g_autoptr (LimberSchedule) saved = NULL;
  g_autoptr (LimberSchedule) twice = limber_schedule_new ();
  GtkWidget *dialog;

  twice->frequency = 2;
  dialog = limber_schedule_dialog_new (GTK_WINDOW (self->window), HOSTILE, twice, 6);
  g_signal_connect_swapped (dialog, "saved", G_CALLBACK (take_schedule), &saved);
  g_assert_true (look_shows (dialog, HOSTILE));
  g_assert_true (look_shows (dialog, "As it is now"));
  look_assert_names (dialog);
  gtk_check_button_set_active (notes_child_of (dialog, "days_button"), TRUE);
  gtk_widget_activate_action (dialog, "schedule.save", NULL);
  settle ();
  g_assert_cmpuint (saved->days, ==, 0x15);
  g_assert_cmpint (saved->frequency, ==, 3);
}

/* A week without a day cannot be saved, and the dialog says why. */
static void
test_no_day (Notes *self, gconstpointer data)
{
  g_autoptr (LimberSchedule) monday = limber_schedule_new ();
  g_autoptr (LimberSchedule) saved = NULL;
  GtkWidget *dialog;
  GtkWidget *button;

  monday->days = 1;
  dialog = limber_schedule_dialog_new (GTK_WINDOW (self->window), "A", monday, 0);
  g_signal_connect_swapped (dialog, "saved", G_CALLBACK (take_schedule), &saved);
  button = notes_button_of (dialog, "Mon");
  g_assert_false (notes_is_shown (dialog, "no_day"));
  gtk_toggle_button_set_active (GTK_TOGGLE_BUTTON (button), FALSE);
  g_assert_true (notes_is_shown (dialog, "no_day"));
  gtk_widget_activate_action (dialog, "schedule.save", NULL);
  g_assert_null (saved);
  gtk_window_destroy (GTK_WINDOW (dialog));
}

static void
test_plans (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberWeekPlansPage *page = notes_show (self, limber_week_plans_page_new (week));
  GtkWidget *plans = notes_child_of (page, "plans");

  g_assert_cmpuint (notes_n_children (plans), ==, 3);
  look_assert_names (GTK_WIDGET (page));
  gtk_switch_set_active (notes_child_of (page, "chair"), TRUE);
  settle ();
  g_assert_true (look_shows (plans, "A gentle week on a chair"));
  notes_click (notes_child_of (gtk_widget_get_first_child (plans), "follow"));
  g_assert_nonnull (limber_week_follows (week, "core-gentle-chair"));
}

static void
test_check_result (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberReadinessPage *page = notes_show (self, limber_readiness_page_new (week));

  look_assert_names (GTK_WIDGET (page));
  notes_click (notes_button_of (GTK_WIDGET (page), "Next"));
  g_assert_cmpstr (state_of (page), ==, "questions");
  gtk_check_button_set_active (notes_child_of (page, "walk_medium"), TRUE);
  gtk_check_button_set_active (notes_child_of (page, "flare"), TRUE);
  notes_click (notes_button_of (GTK_WIDGET (page), "Next"));
  g_assert_cmpstr (state_of (page), ==, "result");
  g_assert_true (look_shows (GTK_WIDGET (page), "Start with a Gentle Week"));
  g_assert_true (look_shows (GTK_WIDGET (page), "Do the Flare-up Routine"));
  g_assert_nonnull (limber_week_get_agenda (week)->flare);
}

static void
test_check_skipped (Notes *self, gconstpointer data)
{
  g_autoptr (LimberWeek) week = week_new (self);
  LimberReadinessPage *page = notes_show (self, limber_readiness_page_new (week));

  notes_click (notes_button_of (GTK_WIDGET (page), "Skip"));
  notes_click (notes_button_of (GTK_WIDGET (page), "Skip"));
  g_assert_cmpint (notes_one_kept (self, LIMBER_ENTRY_READINESS)->value, ==, LIMBER_UNSET);
}

static graphene_rect_t
place_of (GtkWidget *child, GtkWidget *row)
{
  graphene_rect_t bounds;

  g_assert_true (gtk_widget_compute_bounds (child, row, &bounds));
  return bounds;
}

/* Beside one another from where the writing begins; below one another where there is no room. */
static void
test_button_row (Notes *self, gconstpointer data)
{
  for (int rtl = 0; rtl < 2; rtl++)
    for (int narrow = 0; narrow < 2; narrow++)
      {
        GtkWidget *row = g_object_ref_sink (g_object_new (LIMBER_TYPE_BUTTON_ROW, NULL));
        GtkWidget *first = gtk_button_new_with_label ("First of all");
        GtkWidget *second = gtk_button_new_with_label ("Second");
        int width = narrow ? 120 : 600;
        int height;
        graphene_rect_t a, b;

        gtk_widget_set_direction (row, rtl ? GTK_TEXT_DIR_RTL : GTK_TEXT_DIR_LTR);
        gtk_widget_set_parent (first, row);
        gtk_widget_set_parent (second, row);
        notes_show (self, row);
        gtk_widget_measure (row, GTK_ORIENTATION_VERTICAL, width, &height, NULL, NULL, NULL);
        gtk_widget_allocate (row, width, height, -1, NULL);
        a = place_of (first, row);
        b = place_of (second, row);
        if (narrow)
          g_assert_cmpfloat (b.origin.y, >=, a.origin.y + a.size.height);
        else if (rtl)
          g_assert_cmpfloat (a.origin.x, >=, b.origin.x + b.size.width);
        else
          g_assert_cmpfloat (b.origin.x, >=, a.origin.x + a.size.width);
        gtk_window_set_child (GTK_WINDOW (self->window), NULL);
        g_object_unref (row);
      }
}

static guint
count_labels (GtkWidget *widget)
{
  guint n = GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget);

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    n += count_labels (child);
  return n;
}

/* A part of the home page is not there before it is turned to. */
static void
test_home_is_lazy (Notes *self, gconstpointer data)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (data_dir);
  g_autoptr (LimberLibrary) library = limber_library_new (paths);
  g_autoptr (LimberFigures) figures = limber_figures_new ();
  g_autoptr (GSettings) settings = g_settings_new ("io.github.limberapp.Limber");
  LimberHomePage *home = notes_show (self, g_object_new (LIMBER_TYPE_HOME_PAGE, NULL));
  guint before;

  limber_home_page_set_up (home, figures, settings);
  limber_home_page_set_library (home, library);
  settle ();
  before = count_labels (GTK_WIDGET (home));
  g_assert_false (look_shows (GTK_WIDGET (home), "Any kind"));
  limber_home_page_show (home, "routines");
  settle ();
  g_assert_true (look_shows (GTK_WIDGET (home), "Any kind"));
  g_assert_cmpuint (count_labels (GTK_WIDGET (home)), >, before);
}

int
main (int argc, char *argv[])
{
  static const NotesTest tests[] = {
    { "/today/new", test_new },
    { "/today/reading", test_reading },
    { "/today/week", test_week },
    { "/today/focus-stays", test_focus_stays },
    { "/today/missing", test_missing },
    { "/today/another-day", test_another_day },
    { "/today/flare", test_flare },
    { "/today/ask-first", test_ask_first },
    { "/today/check-is-due", test_check_is_due },
    { "/today/seven-days", test_seven_days },
    { "/follow-card", test_follow_card },
    { "/schedule/chosen", test_schedule },
    { "/schedule/no-day", test_no_day },
    { "/plans", test_plans },
    { "/readiness/result", test_check_result },
    { "/readiness/skipped", test_check_skipped },
    { "/button-row", test_button_row },
    { "/home/lazy", test_home_is_lazy },
  };

  if (argc < 2)
    g_error ("the folder of the bundled content is needed");
  data_dir = argv[argc - 1];
  return notes_run (argc, argv, tests, G_N_ELEMENTS (tests));
}
