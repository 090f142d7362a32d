/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What somebody handed over, also what they should not have. */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "limber-bundle.h"
#include "limber-incoming-page.h"
#include "limber-plain-text.h"
#include "limber-ui.h"
#include "look.h"

/* Markup, a quotation mark, and what turns all that follows. */
#define HOSTILE "<b>Bad</b> & worse %s \u202e"
#define ALEF "\u05d0"
#define NARROW 360

/* Somebody's computer. */
typedef struct
{
  char *top;
  char *file;
  LimberLibraryPaths paths;
  LimberLibrary *library;
  char *accepted; /* (nullable): the path that the page told last */
} Home;

static void
home_init (Home *self)
{
  self->top = g_dir_make_tmp ("limber-test-XXXXXX", NULL);
  self->file = g_build_filename (self->top, "in" LIMBER_BUNDLE_SUFFIX, NULL);
  self->paths = (LimberLibraryPaths){
    .own_exercises = g_build_filename (self->top, "exercises", NULL),
    .own_routines = g_build_filename (self->top, "routines", NULL),
    .index = g_build_filename (self->top, "index", NULL),
  };
  self->library = limber_library_new (&self->paths);
  limber_library_load_sync (self->library);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir && (name = g_dir_read_name (dir)))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_all (child);
    }
  g_remove (path);
}

static void
home_clear (Home *self)
{
  remove_all (self->top);
  g_free (self->top);
  g_free (self->file);
  g_free (self->paths.own_exercises);
  g_free (self->paths.own_routines);
  g_free (self->paths.index);
  g_object_unref (self->library);
  g_free (self->accepted);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Home, home_clear)

static char *
repeat (const char *text, guint n)
{
  GString *many = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append (many, text);
  return g_string_free (many, FALSE);
}

/* A routine with an exercise of its own, as one file. */
static void
send (const Home *home, const char *title, const char *contact, const char *exercise)
{
  g_autofree char *text = g_strdup_printf (
      "{\"limber_bundle\": 1, \"routine\": {\"format\": 1, \"id\": \"r\", \"title\": \"%s\", "
      "\"kind\": \"core\", \"level\": \"gentle\", \"author\": {\"contact\": \"%s\"}, "
      "\"stop_if\": [\"%s\"], \"steps\": [{\"exercise\": \"e\"}]}, "
      "\"exercises\": [{\"id\": \"e\", \"name\": \"%s\", \"position\": \"supine\", "
      "\"cues\": [\"Go.\"], \"levels\": {\"gentle\": {\"type\": \"time\", \"seconds\": 20}}}], "
      "\"pictures\": []}",
      title, contact, contact, exercise);

  g_assert_true (g_file_set_contents (home->file, text, -1, NULL));
}

static void
accepted (Home *home, const char *path)
{
  g_free (home->accepted);
  home->accepted = g_strdup (path);
}

/* Returns: (transfer full) */
static GtkWidget *
receive (Home *home)
{
  GtkWidget *page =
      g_object_ref_sink (limber_incoming_page_new (home->file, &home->paths, home->library));

  g_signal_connect_swapped (page, "accepted", G_CALLBACK (accepted), home);
  return page;
}

static gpointer
child_of (GtkWidget *page, const char *name)
{
  return gtk_widget_get_template_child (page, LIMBER_TYPE_INCOMING_PAGE, name);
}

static void
add (GtkWidget *page)
{
  g_signal_emit_by_name (child_of (page, "add"), "clicked");
}

static void
assert_fits (GtkWidget *page)
{
  int width;

  gtk_widget_measure (page, GTK_ORIENTATION_HORIZONTAL, -1, &width, NULL, NULL, NULL);
  g_assert_cmpint (width, <=, NARROW);
  g_assert_cmpuint (look_assert_names (page), >=, 2);
}

static void
test_hostile (void)
{
  g_auto (Home) home = { 0 };
  g_autoptr (GtkWidget) page = NULL;
  g_autofree char *plain = limber_plain_text (HOSTILE);
  g_autofree char *comes = g_strdup_printf ("Comes with the exercise “\u2068%s\u2069”", plain);

  home_init (&home);
  send (&home, HOSTILE, HOSTILE, HOSTILE);
  page = receive (&home);
  g_assert_cmpstr (gtk_label_get_text (child_of (page, "title")), ==, plain);
  g_assert_false (gtk_label_get_use_markup (child_of (page, "title")));
  g_assert_true (look_shows (child_of (page, "sender"), plain));
  g_assert_true (look_shows (child_of (page, "before"), HOSTILE));
  g_assert_true (look_shows (child_of (page, "exercises"), plain));
  g_assert_true (look_shows (child_of (page, "exercises"), "20 s"));
  g_assert_true (look_shows (child_of (page, "effects"), comes));
  assert_fits (page);
  g_assert_false (g_file_test (home.paths.own_routines, G_FILE_TEST_EXISTS));
  g_assert_false (g_file_test (home.paths.own_exercises, G_FILE_TEST_EXISTS));
}

/* The longest that a file may have, without a place to break a line. */
static void
test_long (void)
{
  g_auto (Home) home = { 0 };
  g_autoptr (GtkWidget) page = NULL;
  g_autofree char *title = repeat (ALEF, 120);
  g_autofree char *contact = repeat (ALEF, 2000);

  home_init (&home);
  send (&home, title, contact, title);
  page = receive (&home);
  g_assert_cmpstr (gtk_label_get_text (child_of (page, "title")), ==, title);
  assert_fits (page);
}

static void
test_too_long (void)
{
  g_auto (Home) home = { 0 };
  g_autoptr (GtkWidget) page = NULL;
  g_autofree char *title = repeat (ALEF, 2000);

  home_init (&home);
  send (&home, title, "", "E");
  page = receive (&home);
  g_assert_cmpstr (gtk_label_get_text (child_of (page, "title")), ==,
                   "This Routine Cannot Be Added");
  g_assert_true (gtk_widget_get_visible (child_of (page, "faults")));
  g_assert_false (gtk_widget_get_visible (child_of (page, "add")));
  assert_fits (page);
}

static void
test_no_file (void)
{
  g_auto (Home) home = { 0 };
  g_autoptr (GtkWidget) page = NULL;

  home_init (&home);
  page = receive (&home);
  g_assert_false (gtk_widget_get_visible (child_of (page, "faults")));
  g_assert_false (gtk_widget_get_visible (child_of (page, "add")));
}

static void
test_add (void)
{
  g_auto (Home) home = { 0 };
  g_autoptr (GtkWidget) page = NULL;
  g_autoptr (GtkWidget) again = NULL;

  home_init (&home);
  send (&home, "R", "", "E");
  page = receive (&home);
  g_assert_true (look_shows (child_of (page, "sender"), "It does not say who wrote it."));
  add (page);
  g_assert_nonnull (home.accepted);
  g_assert_true (g_file_test (home.accepted, G_FILE_TEST_IS_REGULAR));
  limber_library_load_sync (home.library);
  again = receive (&home);
  g_assert_cmpstr (gtk_button_get_label (child_of (again, "add")), ==, "Open My Routine");
}

/* Who agreed to something new did not agree to a change of what has come meanwhile. */
static void
test_changed_meanwhile (void)
{
  g_auto (Home) home = { 0 };
  g_autoptr (GtkWidget) first = NULL;
  g_autoptr (GtkWidget) second = NULL;
  g_autofree char *kept = NULL;

  home_init (&home);
  send (&home, "First", "", "E");
  first = receive (&home);
  send (&home, "Second", "", "E");
  second = receive (&home);
  add (first);
  g_clear_pointer (&home.accepted, g_free);
  add (second);
  g_assert_null (home.accepted);
  g_assert_true (gtk_widget_get_visible (child_of (second, "changed")));
  add (second);
  g_assert_nonnull (home.accepted);
  kept = g_strconcat (home.accepted, ".1.old", NULL);
  g_assert_true (g_file_test (kept, G_FILE_TEST_IS_REGULAR));
}

static void
test_not_written (void)
{
  g_auto (Home) home = { 0 };
  GtkWidget *page;
  GtkWidget *window = gtk_window_new ();
  g_autoptr (GListModel) windows = g_object_ref (gtk_window_get_toplevels ());

  home_init (&home);
  send (&home, "R", "", "E");
  page = limber_incoming_page_new (home.file, &home.paths, home.library);
  g_signal_connect_swapped (page, "accepted", G_CALLBACK (accepted), &home);
  gtk_window_set_child (GTK_WINDOW (window), page);
  g_assert_true (g_file_set_contents (home.paths.own_exercises, "in the way", -1, NULL));
  add (page);
  g_assert_null (home.accepted);
  g_assert_cmpuint (g_list_model_get_n_items (windows), ==, 2);
  gtk_window_destroy (GTK_WINDOW (window));
}

int
main (int argc, char *argv[])
{
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  g_test_add_func ("/incoming-page/hostile", test_hostile);
  g_test_add_func ("/incoming-page/long", test_long);
  g_test_add_func ("/incoming-page/too-long", test_too_long);
  g_test_add_func ("/incoming-page/no-file", test_no_file);
  g_test_add_func ("/incoming-page/add", test_add);
  g_test_add_func ("/incoming-page/changed-meanwhile", test_changed_meanwhile);
  g_test_add_func ("/incoming-page/not-written", test_not_written);
  return g_test_run ();
}
