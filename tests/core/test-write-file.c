/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Files are written in one step, and never over what somebody else wrote. */

#include "limber-write-file.h"

#include <limits.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include <glib/gstdio.h>

#include "file-fixture.h"

static GBytes *
text (const char *content)
{
  return g_bytes_new (content, strlen (content));
}

static void
assert_content (const char *path, const char *expected)
{
  g_autofree char *content = NULL;

  g_assert_true (g_file_get_contents (path, &content, NULL, NULL));
  g_assert_cmpstr (content, ==, expected);
}

static guint
mode_of (const char *path)
{
  struct stat status;

  g_assert_cmpint (stat (path, &status), ==, 0);
  return status.st_mode & 07777;
}

static void
test_write (FileFixture *self, gconstpointer data)
{
  g_autoptr (GBytes) one = text ("one");
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autoptr (GError) error = NULL;
  mode_t mask = umask (0027);

  g_assert_true (limber_write_file (self->path, one, &error));
  g_assert_cmpuint (mode_of (self->path), ==, 0640);
  umask (mask);
  g_assert_cmpint (g_chmod (self->path, 0606), ==, 0);
  g_assert_true (limber_write_file (self->path, nothing, &error));
  assert_content (self->path, "");
  g_assert_cmpuint (mode_of (self->path), ==, 0606);
}

/* A group other than the one that new files get, and that files may be given to. */
static gid_t
find_other_group (void)
{
  gid_t groups[NGROUPS_MAX];
  int n = getgroups (NGROUPS_MAX, groups);

  for (int i = 0; i < n; i++)
    if (groups[i] != getegid ())
      return groups[i];
  return geteuid () == 0 ? 4242 : getegid ();
}

static void
test_shared (FileFixture *self, gconstpointer data)
{
  g_autoptr (GBytes) one = text ("one");
  gid_t group = find_other_group ();
  struct stat status;

  if (group == getegid ())
    {
      g_test_skip ("there is no second group");
      return;
    }
  g_assert_true (limber_write_file (self->path, one, NULL));
  g_assert_cmpint (chown (self->path, (uid_t) -1, group), ==, 0);
  g_assert_cmpint (g_chmod (self->path, 0664), ==, 0);
  g_assert_true (limber_write_file (self->path, one, NULL));
  g_assert_cmpint (stat (self->path, &status), ==, 0);
  g_assert_cmpuint (status.st_gid, ==, group);
  g_assert_cmpuint (status.st_mode & 07777, ==, 0664);
}

static void
test_for_owner (FileFixture *self, gconstpointer data)
{
  g_autoptr (GBytes) one = text ("one");
  g_autoptr (GBytes) two = text ("two");
  g_autoptr (GError) error = NULL;

  g_assert_true (limber_write_file_for_owner (self->path, one, &error));
  g_assert_cmpuint (mode_of (self->path), ==, 0600);
  g_assert_cmpint (g_chmod (self->path, 0644), ==, 0);
  g_assert_true (limber_write_file_for_owner (self->path, two, &error));
  assert_content (self->path, "two");
  g_assert_cmpuint (mode_of (self->path), ==, 0600);
}

static void
test_links (FileFixture *self, gconstpointer data)
{
  g_autoptr (GBytes) one = text ("one");
  g_autoptr (GError) error = NULL;
  g_autofree char *link = g_build_filename (self->folder, "link", NULL);
  g_autofree char *second = g_build_filename (self->folder, "second", NULL);
  g_autofree char *loop = g_build_filename (self->folder, "loop", NULL);

  g_assert_cmpint (symlink ("a.routine.json", link), ==, 0);
  g_assert_cmpint (symlink (link, second), ==, 0);
  g_assert_cmpint (symlink ("loop", loop), ==, 0);
  g_assert_true (limber_write_file (second, one, &error));
  assert_content (self->path, "one");
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (g_file_test (second, G_FILE_TEST_IS_SYMLINK));
  g_assert_false (limber_write_file (loop, one, &error));
  g_assert_nonnull (error);
}

static void
test_refused (FileFixture *self, gconstpointer data)
{
  g_autoptr (GBytes) one = text ("one");
  g_autoptr (GError) folder_error = NULL;
  g_autoptr (GError) missing_error = NULL;
  g_autofree char *missing = g_build_filename (self->folder, "none", "a.json", NULL);

  g_assert_cmpint (g_mkdir (self->path, 0700), ==, 0);
  g_assert_false (limber_write_file (self->path, one, &folder_error));
  g_assert_error (folder_error, G_FILE_ERROR, G_FILE_ERROR_ISDIR);
  g_assert_false (limber_write_file (missing, one, &missing_error));
  g_assert_error (missing_error, G_FILE_ERROR, G_FILE_ERROR_NOENT);
}

static void
test_over (FileFixture *self, gconstpointer data)
{
  g_autoptr (GBytes) one = text ("one");
  g_autoptr (GBytes) two = text ("two");
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GBytes) found_new = NULL;
  g_autoptr (GBytes) gone = NULL;
  g_autoptr (GError) error = NULL;

  g_assert_cmpint (limber_write_file_over (self->path, one, NULL, &found, &error), ==,
                   LIMBER_WRITE_DONE);
  g_assert_cmpint (limber_write_file_over (self->path, two, one, &found, &error), ==,
                   LIMBER_WRITE_DONE);
  g_assert_null (found);
  assert_content (self->path, "two");
  g_assert_cmpint (limber_write_file_over (self->path, one, one, &found, &error), ==,
                   LIMBER_WRITE_CHANGED);
  g_assert_true (g_bytes_equal (found, two));
  g_assert_cmpint (limber_write_file_over (self->path, one, NULL, &found_new, &error), ==,
                   LIMBER_WRITE_CHANGED);
  g_assert_true (g_bytes_equal (found_new, two));
  assert_content (self->path, "two");
  g_assert_cmpint (g_unlink (self->path), ==, 0);
  g_assert_cmpint (limber_write_file_over (self->path, one, two, &gone, &error), ==,
                   LIMBER_WRITE_CHANGED);
  g_assert_null (gone);
  g_assert_no_error (error);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add ("/write-file/write", FileFixture, NULL, file_fixture_set_up, test_write,
              file_fixture_tear_down);
  g_test_add ("/write-file/shared", FileFixture, NULL, file_fixture_set_up, test_shared,
              file_fixture_tear_down);
  g_test_add ("/write-file/for-owner", FileFixture, NULL, file_fixture_set_up, test_for_owner,
              file_fixture_tear_down);
  g_test_add ("/write-file/links", FileFixture, NULL, file_fixture_set_up, test_links,
              file_fixture_tear_down);
  g_test_add ("/write-file/refused", FileFixture, NULL, file_fixture_set_up, test_refused,
              file_fixture_tear_down);
  g_test_add ("/write-file/over", FileFixture, NULL, file_fixture_set_up, test_over,
              file_fixture_tear_down);
  return g_test_run ();
}
