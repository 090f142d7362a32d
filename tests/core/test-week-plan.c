/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The week plans, with the bundled routines. */

#include "history-fixture.h"
#include "limber-agenda.h"
#include "limber-dose.h"
#include "limber-follow.h"
#include "limber-library.h"
#include "limber-week-plan.h"

static LimberLibrary *library;

static LimberRoutineInfo *
find (gpointer data, const char *id)
{
  return limber_library_find (data, id);
}

static const LimberWeekPlan *
nth_plan (guint i)
{
  return limber_week_plan_get ((LimberLevel) (i % LIMBER_N_LEVELS), i >= LIMBER_N_LEVELS);
}

static void
test_content (void)
{
  /* Minutes a week, as the plans were written, but for the days that they leave open. */
  static const struct
  {
    guint least;
    guint most;
  } minutes[2 * LIMBER_N_LEVELS] = { { 180, 210 }, { 210, 250 }, { 300, 345 },
                                     { 180, 220 }, { 150, 210 }, { 220, 290 } };

  for (guint i = 0; i < 2 * LIMBER_N_LEVELS; i++)
    {
      const LimberWeekPlan *plan = nth_plan (i);
      guint n = limber_week_plan_get_minutes (plan, find, library);

      g_assert_cmpstr (limber_week_plan_title (plan), !=, "");
      for (guint j = 0; j < plan->n_items; j++)
        g_assert_nonnull (limber_library_find (library, plan->items[j].routine));
      g_test_message ("%s: %u min", limber_week_plan_title (plan), n);
      g_assert_cmpuint (n, >=, minutes[i].least);
      g_assert_cmpuint (n, <=, minutes[i].most);
    }
}

/* Who cannot get to the floor lies in bed at most. */
static void
test_chair (void)
{
  const guint floor = 1u << LIMBER_POSITION_PRONE | 1u << LIMBER_POSITION_HANDS_AND_KNEES
                      | 1u << LIMBER_POSITION_HALF_KNEELING | 1u << LIMBER_POSITION_SIDE_LYING;

  for (guint i = LIMBER_N_LEVELS; i < 2 * LIMBER_N_LEVELS; i++)
    for (guint j = 0; j < nth_plan (i)->n_items; j++)
      {
        LimberRoutineInfo *info = limber_library_find (library, nth_plan (i)->items[j].routine);

        g_assert_cmpuint (limber_routine_info_get_positions (info) & floor, ==, 0);
        if (limber_routine_info_get_kind (info) != LIMBER_KIND_RELAXATION)
          g_assert_true (
              limber_places_match (limber_routine_info_get_places (info), LIMBER_PLACE_CHAIR)
              || limber_places_match (limber_routine_info_get_places (info),
                                      LIMBER_PLACE_STANDING));
      }
}

/* Strength is never on two days in a row. */
static void
test_days_of_rest (void)
{
  for (guint i = 0; i < 2 * LIMBER_N_LEVELS; i++)
    {
      guint days = 0;

      for (guint j = 0; j < nth_plan (i)->n_items; j++)
        {
          const LimberWeekPlanItem *item = &nth_plan (i)->items[j];

          if (!g_str_has_prefix (item->routine, "core-"))
            continue;
          g_assert_cmpuint (days & item->days, ==, 0);
          days |= item->days;
        }
      g_assert_cmpuint (days, !=, 0);
      g_assert_cmpuint (days & (days << 1 | days >> 6), ==, 0);
    }
}

static void
add_all (Fixture *fixture, GPtrArray *entries)
{
  for (guint i = 0; i < entries->len; i++)
    g_ptr_array_add (fixture->entries, limber_entry_copy (g_ptr_array_index (entries, i)));
}

static void
test_first (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) empty =
      limber_history_new (limber_records_new (), limber_entries_new ());
  g_autoptr (GPtrArray) entries =
      limber_week_plan_take_up (limber_week_plan_get (LIMBER_LEVEL_GENTLE, FALSE), empty, find,
                                library, LIMBER_ACTOR_SUGGESTION, fixture_time (0, 8, 0, 1));
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (LimberAgenda) agenda = NULL;
  const LimberEntry *change;

  add_all (fixture, entries);
  history = fixture_make_history (fixture);
  agenda = limber_agenda_new (history, fixture_time (0, 8, 1, 1), 0);
  g_assert_cmpuint (agenda->n_items, ==, 4);
  g_assert_cmpuint (agenda->left_today, ==, 3);
  g_assert_cmpuint (agenda->left_week, ==, 7 + 3 + 3 + 7);
  g_assert_cmpstr (agenda->items[0].follow->subject, ==, "stretch-gentle-daily");
  g_assert_cmpstr (agenda->items[0].follow->text, ==, "Daily stretch, gentle");
  g_assert_cmpstr (agenda->items[1].follow->subject, ==, "core-gentle-lying");
  change = limber_history_get_latest (history, LIMBER_ENTRY_CHANGE);
  g_assert_cmpint (change->value, ==, LIMBER_CHANGE_LEVEL);
  g_assert_cmpint (change->by, ==, LIMBER_ACTOR_SUGGESTION);
  g_assert_cmpstr (change->reply, ==, "A gentle week");
}

/* The plan before goes, the clinician's routine stays, and so do days that the person chose. */
static void
test_in_place (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  g_autoptr (GPtrArray) entries = NULL;
  g_autoptr (GString) words = g_string_new (NULL);

  fixture_add_follow (fixture, "core-gentle-lying", -9, 3, 1, 'w', 0);
  fixture_add_follow (fixture, "from-my-physio", -9, 1, 1, 'd', 0);
  fixture_add_follow (fixture, "bedtime", -9, 1, 1, 'w', 64);
  fixture_add_follow (fixture, "walk-starter", -9, 1, 1, 'w', 0)->end = fixture_time (-2, 8, 0, 1);
  history = fixture_make_history (fixture);
  entries =
      limber_week_plan_take_up (limber_week_plan_get (LIMBER_LEVEL_MODERATE, FALSE), history, find,
                                library, LIMBER_ACTOR_PERSON, fixture_time (0, 8, 0, 1));
  for (guint i = 0; i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);

      g_string_append_printf (words, "%s%s ", entry->end.utc_us ? "-" : "",
                              entry->subject ? entry->subject : "change");
    }
  g_assert_cmpstr (
      words->str, ==,
      "-core-gentle-lying stretch-moderate-daily core-moderate-steady walk-builder change ");
}

static gboolean
is_followed (const LimberHistory *history, GPtrArray *entries, const char *routine)
{
  gboolean followed = limber_history_get_follow (history, routine) != NULL;

  for (guint i = 0; i < entries->len; i++)
    {
      const LimberEntry *entry = g_ptr_array_index (entries, i);

      if (entry->kind == LIMBER_ENTRY_FOLLOW && g_strcmp0 (entry->subject, routine) == 0)
        followed = entry->end.utc_us == 0;
    }
  return followed;
}

static const LimberEntry *
last_of (const GPtrArray *entries)
{
  return entries->len > 0 ? g_ptr_array_index (entries, entries->len - 1) : NULL;
}

static void
test_follow (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  const LimberFollowChoice a = { "a", "A", LIMBER_UNSET, NULL };
  const LimberFollowChoice b = { "b", "B", LIMBER_LEVEL_ACTIVE, NULL };
  LimberWallTime now = fixture_time (1, 8, 0, 1);
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GPtrArray) added = NULL;
  g_autoptr (GPtrArray) dropped = NULL;
  g_autoptr (GPtrArray) nothing = NULL;

  fixture_add_follow (fixture, "a", 0, 3, 1, 'w', 0);
  fixture_add_follow (fixture, "a", -2, 2, 1, 'w', 0);
  history = fixture_make_history (fixture);
  again = limber_follow_add (history, &a, LIMBER_ACTOR_PERSON, now);
  g_assert_cmpuint (again->len, ==, 0);
  added = limber_follow_add (history, &b, LIMBER_ACTOR_PERSON, now);
  g_assert_true (is_followed (history, added, "b"));
  g_assert_cmpint (last_of (added)->value, ==, LIMBER_CHANGE_FOLLOWED);
  dropped = limber_follow_drop (history, "a", LIMBER_ACTOR_PERSON, now);
  g_assert_cmpuint (dropped->len, ==, 3);
  g_assert_false (is_followed (history, dropped, "a"));
  g_assert_cmpint (last_of (dropped)->value, ==, LIMBER_CHANGE_DROPPED);
  nothing = limber_follow_drop (history, "b", LIMBER_ACTOR_PERSON, now);
  g_assert_cmpuint (nothing->len, ==, 0);
}

static void
test_swap (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;
  const LimberFollowChoice b = { "b", "B", LIMBER_UNSET, NULL };
  LimberWallTime now = fixture_time (1, 8, 0, 1);
  g_autoptr (LimberSchedule) schedule = limber_schedule_new ();
  g_autoptr (GPtrArray) swapped = NULL;
  g_autoptr (GPtrArray) moved = NULL;
  const LimberEntry *entry;

  fixture_add_follow (fixture, "a", 0, 3, 1, 'w', 21);
  history = fixture_make_history (fixture);
  swapped =
      limber_follow_swap (history, "a", &b, LIMBER_CHANGE_HARDER, LIMBER_ACTOR_SUGGESTION, now);
  g_assert_false (is_followed (history, swapped, "a"));
  g_assert_true (is_followed (history, swapped, "b"));
  entry = g_ptr_array_index (swapped, 1);
  g_assert_cmpuint (entry->schedule->days, ==, 21);
  entry = last_of (swapped);
  g_assert_cmpint (entry->value, ==, LIMBER_CHANGE_HARDER);
  g_assert_cmpint (entry->by, ==, LIMBER_ACTOR_SUGGESTION);
  g_assert_cmpstr (entry->text, ==, "a");
  g_assert_cmpstr (entry->reply, ==, "B");
  moved = limber_follow_reschedule (history, "a", schedule, now);
  g_assert_cmpuint (moved->len, ==, 2);
  g_assert_true (limber_schedule_equal (last_of (moved)->schedule, schedule));
}

int
main (int argc, char *argv[])
{
  LimberLibraryPaths paths = { NULL };
  int result;

  g_test_init (&argc, &argv, NULL);
  if (argc != 2)
    g_error ("the folder of the bundled content is needed");
  paths.bundled_exercises = g_build_filename (argv[1], "exercises", NULL);
  paths.bundled_routines = g_build_filename (argv[1], "routines", NULL);
  library = limber_library_new (&paths);
  limber_library_load_sync (library);
  g_test_add_func ("/week-plan/content", test_content);
  g_test_add_func ("/week-plan/chair", test_chair);
  g_test_add_func ("/week-plan/days-of-rest", test_days_of_rest);
  g_test_add_func ("/week-plan/first", test_first);
  g_test_add_func ("/week-plan/in-place", test_in_place);
  g_test_add_func ("/follow/add-and-drop", test_follow);
  g_test_add_func ("/follow/swap", test_swap);
  result = g_test_run ();
  g_object_unref (library);
  g_free (paths.bundled_exercises);
  g_free (paths.bundled_routines);
  return result;
}
