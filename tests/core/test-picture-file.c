/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Pictures that are copied beside a routine. */

#include "limber-picture-file.h"

#include <string.h>

#include <glib/gstdio.h>

#define PNG "\x89PNG\r\n\x1a\n....."

typedef struct
{
  const char *name;
  const char *data;
  const char *begins; /* (nullable): of its name in the folder; %NULL where it is refused */
} PictureCase;

static const PictureCase cases[] = {
  { "My Bridge.PNG", PNG, "pictures/my-bridge-" },
  { "photo.jpg", "\xff\xd8\xff.........", "pictures/photo-" },
  { "drawing.svg", "<?xml version=\"1.0\"?><svg/>", "pictures/drawing-" },
  { "liar.jpg", PNG, NULL },
  { "note.txt", "A note, and no picture.", NULL },
  { "empty.png", "", NULL },
  { "script.svg", "echo no drawing at all", NULL },
};

static void
test_copy (void)
{
  g_autofree char *folder = g_dir_make_tmp ("limber-XXXXXX", NULL);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      const PictureCase *c = &cases[i];
      g_autofree char *path = g_build_filename (folder, c->name, NULL);
      g_autoptr (GError) error = NULL;
      g_autofree char *name = NULL;
      g_autofree char *again = NULL;
      g_autofree char *copy = NULL;
      g_autofree char *data = NULL;

      g_assert_true (g_file_set_contents (path, c->data, -1, NULL));
      name = limber_picture_copy (path, folder, &error);
      if (!c->begins)
        {
          g_assert_null (name);
          g_assert_error (error, G_FILE_ERROR, G_FILE_ERROR_INVAL);
          continue;
        }
      g_assert_no_error (error);
      g_assert_true (g_str_has_prefix (name, c->begins));
      copy = g_build_filename (folder, name, NULL);
      g_assert_true (g_file_get_contents (copy, &data, NULL, NULL));
      g_assert_cmpstr (data, ==, c->data);
      again = limber_picture_copy (path, folder, &error);
      g_assert_cmpstr (again, ==, name);
    }
}

static void
test_missing (void)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (limber_picture_copy ("/nowhere/at-all.png", "/nowhere", &error));
  g_assert_nonnull (error);
}

static void
put (const char *folder, const char *name, const char *data)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *path_folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (path_folder, 0755), ==, 0);
  g_assert_true (g_file_set_contents (path, data, -1, NULL));
}

static void
assert_at (const char *folder, const char *name, const char *expected)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;

  g_assert_cmpint (g_file_get_contents (path, &data, NULL, NULL), ==, expected != NULL);
  g_assert_cmpstr (data, ==, expected);
}

/* A picture goes along, and nothing goes out of its folder or over what is there. */
static void
test_carry (void)
{
  g_autofree char *root = g_dir_make_tmp ("limber-XXXXXX", NULL);
  g_autofree char *from = g_build_filename (root, "from", NULL);
  g_autofree char *to = g_build_filename (root, "a", "to", NULL);

  put (from, "pictures/slide.png", PNG);
  put (from, "there.png", PNG);
  put (to, "there.png", "mine");
  put (root, "out.png", PNG);
  g_assert_true (limber_picture_carry ("pictures/slide.png", from, to, NULL));
  assert_at (to, "pictures/slide.png", PNG);
  g_assert_true (limber_picture_carry ("there.png", from, to, NULL));
  assert_at (to, "there.png", "mine");
  g_assert_true (limber_picture_carry ("../out.png", from, to, NULL));
  assert_at (root, "a/out.png", NULL);
  g_assert_true (limber_picture_carry ("not-there.png", from, to, NULL));
  assert_at (to, "not-there.png", NULL);
}

/* What cannot be written is told. */
static void
test_carry_nowhere (void)
{
  g_autofree char *root = g_dir_make_tmp ("limber-XXXXXX", NULL);
  g_autofree char *file = g_build_filename (root, "slide.png", NULL);
  g_autoptr (GError) error = NULL;

  put (root, "slide.png", PNG);
  g_assert_false (limber_picture_carry ("slide.png", root, file, &error));
  g_assert_nonnull (error);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/picture-file/copy", test_copy);
  g_test_add_func ("/picture-file/missing", test_missing);
  g_test_add_func ("/picture-file/carry", test_carry);
  g_test_add_func ("/picture-file/carry-nowhere", test_carry_nowhere);
  return g_test_run ();
}
