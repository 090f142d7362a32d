/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-search.h"

static void
add (GListStore *infos, const char *id, const char *title, const char *summary)
{
  g_autofree char *path =
      g_strdup_printf ("/%u.routine.json", g_list_model_get_n_items (G_LIST_MODEL (infos)));
  g_autoptr (LimberRoutineInfo) info = limber_routine_info_new (&(LimberRoutineFacts){
      .path = path, .id = id, .title = title, .summary = summary, .valid = TRUE });

  g_list_store_append (infos, info);
}

static GListModel *
sample_new (void)
{
  GListStore *infos = g_list_store_new (LIMBER_TYPE_ROUTINE_INFO);
  g_autoptr (LimberDiagnostic) fault =
      limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, "fault", NULL);
  g_autoptr (LimberRoutineInfo) bad =
      limber_routine_info_new_for_fault ("/stretch-broken.routine.json", FALSE, fault);

  add (infos, "evening", "An evening hour", "Stretch before bed");
  add (infos, "chair", "Chair stretch", "At your desk");
  add (infos, "etire", "Étirements légers", "");
  add (infos, "chair", "Chair stretch, a copy", "");
  g_list_store_append (infos, bad);
  add (infos, "gross", "Große Runde", "Walk and stretch");
  return G_LIST_MODEL (infos);
}

static void
test_routines (void)
{
  static const struct
  {
    const char *terms[4];
    const char *ids; /* in order */
  } cases[] = {
    { { NULL }, "" },
    { { "", NULL }, "" },
    { { " \t", "...", NULL }, "" },
    { { "stretch", NULL }, "chair evening gross" },
    { { "STR", NULL }, "chair evening gross" },
    { { "stretch", "bed", NULL }, "evening" },
    { { "bed stretch", NULL }, "evening" },
    { { "stretch", "nowhere", NULL }, "" },
    { { "copy", NULL }, "chair" },
    { { "broken", NULL }, "" },
    { { "etirement", NULL }, "etire" },
    { { "grosse", NULL }, "gross" },
    { { "%s", "<b>", "\x1b[31m", NULL }, "" },
    { { "../../etc", "passwd", NULL }, "" },
  };
  g_autoptr (GListModel) infos = sample_new ();

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_auto (GStrv) ids = limber_search_routines (infos, cases[i].terms);
      g_autofree char *found = g_strjoinv (" ", ids);

      g_test_message ("case %" G_GSIZE_FORMAT, i);
      g_assert_cmpstr (found, ==, cases[i].ids);
    }
}

static void
test_long (void)
{
  g_autofree char *word = g_strnfill (2000, 's');
  g_autoptr (GListModel) infos = sample_new ();
  const char *const one[] = { word, NULL };
  const char *many[1200];
  g_auto (GStrv) found_one = limber_search_routines (infos, one);
  g_auto (GStrv) found_many = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (many) - 1; i++)
    many[i] = "stretch";
  many[G_N_ELEMENTS (many) - 1] = NULL;
  found_many = limber_search_routines (infos, many);
  g_assert_cmpuint (g_strv_length (found_one), ==, 0);
  g_assert_cmpuint (g_strv_length (found_many), ==, 0);
}

static void
test_many (void)
{
  static const char *const terms[] = { "walk", NULL };
  g_autoptr (GListStore) infos = g_list_store_new (LIMBER_TYPE_ROUTINE_INFO);
  g_auto (GStrv) found = NULL;

  for (guint i = 0; i < 3 * LIMBER_SEARCH_MAX; i++)
    {
      g_autofree char *id = g_strdup_printf ("walk-%u", i);

      add (infos, id, i % 2 ? "Walk" : "Out", "A walk");
    }
  found = limber_search_routines (G_LIST_MODEL (infos), terms);
  g_assert_cmpuint (g_strv_length (found), ==, LIMBER_SEARCH_MAX);
  g_assert_cmpstr (found[0], ==, "walk-1");
  g_assert_cmpstr (found[1], ==, "walk-3");
}

static void
test_text (void)
{
  static const char *const words[] = { "back", "pain", NULL };
  static const char *const none[] = { "", "-", NULL };
  g_autofree char *text = limber_search_text (words);

  g_assert_cmpstr (text, ==, "back pain");
  g_assert_null (limber_search_text (none));
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/search/routines", test_routines);
  g_test_add_func ("/search/long", test_long);
  g_test_add_func ("/search/many", test_many);
  g_test_add_func ("/search/text", test_text);
  return g_test_run ();
}
