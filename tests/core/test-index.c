/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-index.h"

#include <string.h>
#include <unistd.h>

#include <glib/gstdio.h>

#define KEY G_GUINT64_CONSTANT (0x1234)
#define NS_PER_S G_GINT64_CONSTANT (1000000000)

typedef struct
{
  char *folder;
  char *path;
} Fixture;

static void
set_up (Fixture *fixture, gconstpointer data)
{
  fixture->folder = g_dir_make_tmp ("limber-index-XXXXXX", NULL);
  fixture->path = g_build_filename (fixture->folder, "cache", "index", NULL);
}

static void
tear_down (Fixture *fixture, gconstpointer data)
{
  g_autofree char *cache = g_path_get_dirname (fixture->path);

  g_remove (fixture->path);
  g_rmdir (cache);
  g_rmdir (fixture->folder);
  g_free (fixture->folder);
  g_free (fixture->path);
}

static const LimberStamp stamp = { .size = 700, .mtime_ns = 123456789, .ctime_ns = 987654321 };

static LimberIndex *
example (void)
{
  static const LimberRoutineFacts facts[] = {
    { .path = "/a/one.routine.json",
      .id = "one",
      .title = "One",
      .summary = "Für den Rücken",
      .kind = LIMBER_KIND_MIXED,
      .level = LIMBER_LEVEL_ACTIVE,
      .places = LIMBER_PLACE_BIKE,
      .targets = LIMBER_TARGET_MIND,
      .positions = 1u << LIMBER_POSITION_BIKE,
      .figure = "bike-steady",
      .total_us = G_GINT64_CONSTANT (21600) * G_USEC_PER_SEC,
      .valid = TRUE },
    { .path = "/a/tw\xff.routine.json", .title = "two", .fault = "two:1:2: error: no" },
    { .path = "/a/three.routine.json", .id = "three", .title = "", .bundled = TRUE, .valid = TRUE },
  };
  LimberIndex *index = limber_index_new (KEY);

  for (gsize i = 0; i < G_N_ELEMENTS (facts); i++)
    {
      g_autoptr (LimberRoutineInfo) info = limber_routine_info_new (&facts[i]);

      limber_index_add (index, &stamp, info);
    }
  return index;
}

static void
write_example (const Fixture *fixture)
{
  g_autoptr (LimberIndex) index = example ();
  g_autoptr (GError) error = NULL;

  limber_index_write (index, fixture->path, &error);
  g_assert_no_error (error);
}

static void
test_round_trip (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberIndex) before = example ();
  g_autoptr (LimberIndex) after = NULL;
  g_autoptr (GPtrArray) infos = limber_index_list (before);

  write_example (fixture);
  after = limber_index_read (fixture->path, KEY);
  g_assert_nonnull (after);
  g_assert_cmpuint (limber_index_get_n_infos (after), ==, infos->len);
  for (guint i = 0; i < infos->len; i++)
    {
      const char *path = limber_routine_info_get_path (infos->pdata[i]);
      LimberRoutineInfo *info = limber_index_lookup (after, path, &stamp);

      g_assert_nonnull (info);
      g_assert_true (limber_routine_info_equal (infos->pdata[i], info));
      g_assert_cmpint (limber_routine_info_compare (infos->pdata[i], info), ==, 0);
      g_assert_cmpstr (limber_routine_info_get_facts (infos->pdata[i])->folded, ==,
                       limber_routine_info_get_facts (info)->folded);
    }
}

static void
test_empty (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberIndex) before = limber_index_new (KEY);
  g_autoptr (LimberIndex) after = NULL;

  g_assert_true (limber_index_write (before, fixture->path, NULL));
  after = limber_index_read (fixture->path, KEY);
  g_assert_nonnull (after);
  g_assert_cmpuint (limber_index_get_n_infos (after), ==, 0);
}

static void
test_other_key (Fixture *fixture, gconstpointer data)
{
  write_example (fixture);
  g_assert_null (limber_index_read (fixture->path, KEY + 1));
}

static void
assert_refused (const Fixture *fixture, const char *bytes, gsize size)
{
  FILE *file = g_fopen (fixture->path, "w");

  g_assert_nonnull (file);
  g_assert_cmpuint (fwrite (bytes, 1, size, file), ==, size);
  g_assert_cmpint (fclose (file), ==, 0);
  g_assert_null (limber_index_read (fixture->path, KEY));
}

static void
test_damage (Fixture *fixture, gconstpointer data)
{
  g_autofree char *bytes = NULL;
  g_autofree char *longer = NULL;
  gsize size;

  write_example (fixture);
  g_assert_true (g_file_get_contents (fixture->path, &bytes, &size, NULL));
  for (gsize i = 0; i < size; i++)
    assert_refused (fixture, bytes, i);
  for (gsize i = 0; i < size * 8; i++)
    {
      bytes[i / 8] ^= 1 << (i % 8);
      assert_refused (fixture, bytes, size);
      bytes[i / 8] ^= 1 << (i % 8);
    }
  longer = g_malloc0 (size + 8);
  memcpy (longer, bytes, size);
  for (gsize i = 1; i <= 8; i++)
    assert_refused (fixture, longer, size + i);
}

static void
test_not_a_file (Fixture *fixture, gconstpointer data)
{
  g_autofree char *cache = g_path_get_dirname (fixture->path);

  g_assert_null (limber_index_read (fixture->path, KEY));
  g_assert_cmpint (g_mkdir_with_parents (fixture->path, 0700), ==, 0);
  g_assert_null (limber_index_read (fixture->path, KEY));
  g_assert_cmpint (g_rmdir (fixture->path), ==, 0);
  g_assert_cmpint (mkfifo (fixture->path, 0600), ==, 0);
  g_assert_null (limber_index_read (fixture->path, KEY));
}

/* A write over it takes its place, and the folder need not be there. */
static void
test_replace (Fixture *fixture, gconstpointer data)
{
  g_autoptr (LimberIndex) index = NULL;

  write_example (fixture);
  g_assert_true (g_file_set_contents (fixture->path, "rubbish", -1, NULL));
  write_example (fixture);
  index = limber_index_read (fixture->path, KEY);
  g_assert_nonnull (index);
}

static void
test_stamps (void)
{
  g_autoptr (LimberIndex) index = example ();
  struct stat st = { .st_size = 700, .st_mtim = { 90, 5 }, .st_ctim = { 100, 0 } };
  LimberStamp other;

  g_assert_nonnull (limber_index_lookup (index, "/a/one.routine.json", &stamp));
  g_assert_null (limber_index_lookup (index, "/a/none.routine.json", &stamp));
  other = stamp, other.size++;
  g_assert_null (limber_index_lookup (index, "/a/one.routine.json", &other));
  other = stamp, other.mtime_ns++;
  g_assert_null (limber_index_lookup (index, "/a/one.routine.json", &other));
  other = stamp, other.ctime_ns++;
  g_assert_null (limber_index_lookup (index, "/a/one.routine.json", &other));
  g_assert_nonnull (limber_index_find (index, "/a/one.routine.json"));

  other = limber_stamp_new (&st, 102 * NS_PER_S);
  g_assert_cmpint (other.size, ==, 700);
  g_assert_cmpint (other.mtime_ns, ==, 90 * NS_PER_S + 5);
  g_assert_cmpint (other.ctime_ns, ==, 100 * NS_PER_S);
  g_assert_cmpint (limber_stamp_new (&st, 102 * NS_PER_S - 1).size, ==, -1);
}

/* A stamp that is like no other is not like itself. */
static void
test_racy (Fixture *fixture, gconstpointer data)
{
  const LimberStamp racy = { .size = -1 };
  g_autoptr (LimberIndex) index = limber_index_new (KEY);
  g_autoptr (LimberIndex) after = NULL;
  g_autoptr (LimberDiagnostic) fault =
      limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, "fault", NULL);
  g_autoptr (LimberRoutineInfo) info = limber_routine_info_new_for_fault ("/a", FALSE, fault);

  limber_index_add (index, &racy, info);
  g_assert_null (limber_index_lookup (index, "/a", &racy));
  g_assert_true (limber_index_write (index, fixture->path, NULL));
  after = limber_index_read (fixture->path, KEY);
  g_assert_null (limber_index_lookup (after, "/a", &racy));
}

static guint64
key_of (const char *folder, gint64 later_s, gboolean *settled)
{
  const char *const folders[] = { folder, NULL };

  return limber_index_key (folders, g_get_real_time () * 1000 + later_s * NS_PER_S, settled);
}

static void
test_key (Fixture *fixture, gconstpointer data)
{
  g_autofree char *file = g_build_filename (fixture->folder, "a.json", NULL);
  g_autofree char *other = g_build_filename (fixture->folder, "b.json", NULL);
  gboolean settled;
  guint64 keys[5];

  keys[0] = key_of (fixture->folder, 60, &settled);
  g_assert_true (settled);
  g_assert_true (g_file_set_contents (file, "1", -1, NULL));
  keys[1] = key_of (fixture->folder, 60, &settled);
  g_assert_true (settled);
  g_assert_cmpuint (key_of (fixture->folder, 90, &settled), ==, keys[1]);
  key_of (fixture->folder, 0, &settled);
  g_assert_false (settled);
  g_assert_true (g_file_set_contents (file, "12", -1, NULL));
  keys[2] = key_of (fixture->folder, 60, &settled);
  g_assert_true (g_file_set_contents (other, "1", -1, NULL));
  keys[3] = key_of (fixture->folder, 60, &settled);
  keys[4] = key_of ("/nowhere", 60, &settled);
  for (gsize i = 0; i < G_N_ELEMENTS (keys); i++)
    for (gsize j = 0; j < i; j++)
      g_assert_cmpuint (keys[i], !=, keys[j]);
  g_remove (file);
  g_remove (other);
}

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  ADD ("/index/round-trip", test_round_trip);
  ADD ("/index/empty", test_empty);
  ADD ("/index/other-key", test_other_key);
  ADD ("/index/damage", test_damage);
  ADD ("/index/not-a-file", test_not_a_file);
  ADD ("/index/replace", test_replace);
  g_test_add_func ("/index/stamps", test_stamps);
  ADD ("/index/racy", test_racy);
  ADD ("/index/key", test_key);
  return g_test_run ();
}
