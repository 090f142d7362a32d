/* SPDX-License-Identifier: GPL-3.0-or-later */

/* A routine goes from one person's computer to another's, with all that it uses. */

#include "limber-bundle-plan.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gstdio.h>

#include "limber-parser.h"
#include "limber-plain-text.h"

/* A PNG as far as its first bytes. */
#define PNG "\x89PNG\r\n\x1a\n----"
#define PNG_SIZE 12

#define EXERCISE(id, more)                                                                         \
  "{\"id\": \"" id "\", \"name\": \"The " id "\", \"position\": \"supine\", \"cues\": [\"Go.\"], " \
  "\"levels\": {\"gentle\": {\"type\": \"time\", \"seconds\": 20}}" more "}"

#define ROUTINE                                                                                    \
  "{\n  \"$schema\": \"file:///home/sender/x.json\",\n  \"format\": 1, \"id\": \"for-m\", "        \
  "\"title\": \"For M.\", \"kind\": \"core\", \"level\": \"gentle\",\n  \"x-mine\": 1.50, "        \
  "\"author\": {\"name\": \"R. O.\", \"role\": \"Physiotherapist\"},\n  \"steps\": [\n"            \
  "    {\"exercise\": \"slide\"}, {\"repeat\": 2, \"steps\": [{\"exercise\": \"slide\"}]},\n"      \
  "    {\"exercise\": {\"name\": \"Here\", \"position\": \"prone\", \"cues\": [\"Go.\"], "         \
  "\"picture\": \"pictures/here.PNG\"}, \"dose\": {\"type\": \"time\", \"seconds\": 5}},\n"        \
  "    {\"exercise\": \"shared\"}\n  ]\n}\n"

/* Somebody's computer. */
typedef struct
{
  char *top;
  LimberLibraryPaths paths;
} Home;

static void
put (const char *folder, const char *name, const char *data, gssize size)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *parent = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (parent, 0755), ==, 0);
  g_assert_true (g_file_set_contents (path, data, size, NULL));
}

static void
home_init (Home *self)
{
  self->top = g_dir_make_tmp ("limber-test-XXXXXX", NULL);
  self->paths = (LimberLibraryPaths){
    .bundled_exercises = g_build_filename (self->top, "bundled", NULL),
    .bundled_routines = g_build_filename (self->top, "bundled-routines", NULL),
    .own_exercises = g_build_filename (self->top, "exercises", NULL),
    .own_routines = g_build_filename (self->top, "routines", NULL),
  };
  put (self->paths.bundled_exercises, "shared.json", EXERCISE ("shared", ""), -1);
}

static void
remove_all (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);
  const char *name;

  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
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
  g_free (self->paths.bundled_exercises);
  g_free (self->paths.bundled_routines);
  g_free (self->paths.own_exercises);
  g_free (self->paths.own_routines);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Home, home_clear)

static LimberExercises *
library_of (const Home *home)
{
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();

  return limber_exercises_load (home->paths.bundled_exercises, home->paths.own_exercises, reports);
}

static GBytes *
send (const Home *home)
{
  g_autofree char *path = g_build_filename (home->paths.own_routines, "a.routine.json", NULL);
  g_autoptr (LimberExercises) library = library_of (home);
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberBundle) bundle = limber_bundle_pack (path, &home->paths, library, &error);

  g_assert_no_error (error);
  return limber_bundle_write (bundle);
}

static LimberBundlePlan *
receive (const Home *home, GBytes *file)
{
  g_autoptr (LimberExercises) library = library_of (home);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberBundle) bundle = limber_bundle_read (file, library, diagnostics, &error);

  g_assert_no_error (error);
  return limber_bundle_plan_new (bundle, &home->paths, library);
}

static void
carry_out (const LimberBundlePlan *plan)
{
  g_autoptr (GError) error = NULL;

  limber_bundle_plan_carry_out (plan, &error);
  g_assert_no_error (error);
}

/* Slide, whose easier form is glide, which has a picture; unused is not used. */
static void
sender_init (Home *self)
{
  home_init (self);
  put (self->paths.own_exercises, "slide.json", EXERCISE ("slide", ", \"easier\": \"glide\""), -1);
  put (self->paths.own_exercises, "g.json",
       EXERCISE ("glide", ", \"harder\": \"slide\", \"picture\": \"a b.png\""), -1);
  put (self->paths.own_exercises, "unused.json", EXERCISE ("unused", ""), -1);
  put (self->paths.own_exercises, "a b.png", PNG, PNG_SIZE);
  put (self->paths.own_routines, "a.routine.json", "\xEF\xBB\xBF" ROUTINE, -1);
  put (self->paths.own_routines, "pictures/here.PNG", PNG, PNG_SIZE);
}

/* The routine that the receiver has now, which plays. */
static LimberRoutine *
read_routine (const Home *home, const char *path)
{
  g_autoptr (LimberExercises) library = library_of (home);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GBytes) text = limber_read_file (path, NULL);
  LimberRoutine *routine;

  g_assert_nonnull (text);
  routine = limber_parse_routine (text, library, LIMBER_PARSE_DEFAULT, diagnostics);
  g_assert_nonnull (routine);
  g_assert_cmpuint (diagnostics->len, ==, 0);
  return routine;
}

static const LimberExercise *
exercise_of (const LimberRoutine *routine, guint index)
{
  const LimberBlock *block = g_ptr_array_index (routine->blocks, index);

  return ((LimberStep *) g_ptr_array_index (block->steps, 0))->exercise;
}

static void
assert_picture (const char *folder, const char *name)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autofree char *data = NULL;
  gsize size;

  g_assert_true (g_file_get_contents (path, &data, &size, NULL));
  g_assert_cmpmem (data, size, PNG, PNG_SIZE);
}

static void
test_there (void)
{
  g_auto (Home) sender = { 0 };
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = NULL;
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (LimberBundlePlan) again = NULL;
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (LimberExercises) library = NULL;
  g_autofree char *text = NULL;

  sender_init (&sender);
  home_init (&receiver);
  file = send (&sender);
  plan = receive (&receiver, file);
  g_assert_cmpuint (plan->exercises->len, ==, 2);
  g_assert_cmpuint (plan->n_pictures, ==, 2);
  g_assert_null (plan->replaces);
  g_assert_true (g_str_has_suffix (plan->path, "/routines/for-m.routine.json"));
  carry_out (plan);
  routine = read_routine (&receiver, plan->path);
  g_assert_cmpstr (exercise_of (routine, 0)->id, ==, "slide");
  assert_picture (receiver.paths.own_routines, exercise_of (routine, 2)->picture);
  library = library_of (&receiver);
  assert_picture (receiver.paths.own_exercises,
                  limber_exercises_lookup (library, "glide")->picture);
  g_assert_null (limber_exercises_lookup (library, "unused"));
  /* What its author wrote is there as it was, and what is only the sender's is not. */
  g_assert_true (g_file_get_contents (plan->path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"x-mine\": 1.50"));
  g_assert_null (strstr (text, "/home/sender"));
  again = receive (&receiver, file);
  g_assert_true (again->there_already);
}

/* Whoever has other exercises with these ids keeps them, and can be sent the same again. */
static void
test_ids_taken (void)
{
  g_auto (Home) sender = { 0 };
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = NULL;
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (LimberBundlePlan) again = NULL;
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (LimberExercises) library = NULL;

  sender_init (&sender);
  home_init (&receiver);
  put (receiver.paths.own_exercises, "slide.json", EXERCISE ("slide", ", \"feel\": \"Mine\""), -1);
  put (receiver.paths.bundled_exercises, "glide.json", EXERCISE ("glide", ""), -1);
  file = send (&sender);
  plan = receive (&receiver, file);
  carry_out (plan);
  routine = read_routine (&receiver, plan->path);
  g_assert_cmpstr (exercise_of (routine, 0)->id, ==, "slide-2");
  g_assert_cmpstr (exercise_of (routine, 0)->easier, ==, "glide-2");
  g_assert_cmpstr (exercise_of (routine, 1)->id, ==, "slide-2");
  library = library_of (&receiver);
  g_assert_cmpstr (limber_exercises_lookup (library, "glide-2")->harder, ==, "slide-2");
  g_assert_cmpstr (limber_exercises_lookup (library, "slide")->feel, ==, "Mine");
  again = receive (&receiver, file);
  g_assert_true (again->there_already);
}

static gboolean
has_line (GPtrArray *lines, const char *part)
{
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *line = limber_plain_text (g_ptr_array_index (lines, i));

      if (strstr (line, part) != NULL)
        return TRUE;
    }
  return FALSE;
}

static void
test_next_version (void)
{
  g_auto (Home) sender = { 0 };
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = NULL;
  g_autoptr (GBytes) next = NULL;
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (LimberBundlePlan) replacing = NULL;
  g_autoptr (LimberBundlePlan) late = NULL;
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (GPtrArray) lines = NULL;
  g_autoptr (GString) text = g_string_new (ROUTINE);
  g_autofree char *kept = NULL;

  sender_init (&sender);
  home_init (&receiver);
  file = send (&sender);
  plan = receive (&receiver, file);
  carry_out (plan);
  g_string_replace (text, "For M.", "For Mia", 0);
  put (sender.paths.own_routines, "a.routine.json", text->str, -1);
  next = send (&sender);
  replacing = receive (&receiver, next);
  late = receive (&receiver, next);
  g_assert_cmpstr (replacing->replaces, ==, plan->path);
  lines = limber_bundle_plan_words (replacing);
  g_assert_true (has_line (lines, "Written by R. O., Physiotherapist"));
  g_assert_true (has_line (lines, "The slide: 20 s, 2 times in a row"));
  g_assert_true (has_line (lines, "Title: “For M.” becomes “For Mia”"));
  carry_out (replacing);
  routine = read_routine (&receiver, plan->path);
  g_assert_cmpstr (routine->title, ==, "For Mia");
  g_assert_false (limber_bundle_plan_carry_out (late, NULL));
  g_assert_true (g_file_get_contents (replacing->kept_as, &kept, NULL, NULL));
  g_assert_nonnull (strstr (kept, "For M."));
}

static void
test_plain (void)
{
  static const char text[] = "{\"format\": 1, \"id\": \"p\", \"title\": \"P\", \"kind\": \"core\", "
                             "\"level\": \"gentle\",  \"steps\": [{\"exercise\": \"shared\"}]}";
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autofree char *written = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  home_init (&receiver);
  put (receiver.paths.bundled_routines, "p.routine.json", text, -1);
  plan = receive (&receiver, file);
  lines = limber_bundle_plan_words (plan);
  g_assert_true (has_line (lines, "It does not say who wrote it."));
  g_assert_true (has_line (lines, "takes the place of a routine that came with Limber"));
  carry_out (plan);
  g_assert_true (g_file_get_contents (plan->path, &written, NULL, NULL));
  g_assert_cmpstr (written, ==, text);
}

static void
test_not_sent (void)
{
  g_auto (Home) sender = { 0 };
  g_autoptr (LimberExercises) library = NULL;
  g_autofree char *path = NULL;
  g_autofree char *picture = NULL;
  g_autofree char *none = NULL;
  g_autoptr (GError) no_file = NULL;
  g_autoptr (GError) no_picture = NULL;
  g_autoptr (GError) faulty = NULL;

  sender_init (&sender);
  library = library_of (&sender);
  path = g_build_filename (sender.paths.own_routines, "a.routine.json", NULL);
  picture = g_build_filename (sender.paths.own_routines, "pictures", "here.PNG", NULL);
  none = g_build_filename (sender.paths.own_routines, "none.routine.json", NULL);
  g_assert_null (limber_bundle_pack (none, &sender.paths, library, &no_file));
  g_assert_nonnull (no_file);
  g_assert_cmpint (g_unlink (picture), ==, 0);
  g_assert_null (limber_bundle_pack (path, &sender.paths, library, &no_picture));
  g_assert_nonnull (strstr (no_picture->message, "here.PNG"));
  put (sender.paths.own_routines, "a.routine.json", "{\"steps\": []}", -1);
  g_assert_null (limber_bundle_pack (path, &sender.paths, library, &faulty));
  g_assert_nonnull (faulty);
}

#define GOOD                                                                                       \
  "\"routine\": {\"format\": 1, \"id\": \"p\", \"title\": \"P\", \"kind\": \"core\", \"level\": "  \
  "\"gentle\", \"steps\": [{\"exercise\": \"shared\"}]}"
#define PICTURE(of, name, data)                                                                    \
  "{\"limber_bundle\": 1, " GOOD ", \"pictures\": [{\"of\": \"" of "\", \"name\": \"" name         \
  "\", \"data\": \"" data "\"}]}"
#define PNG_64 "iVBORw0KGgotLS0t"

static const char *const refused[] = {
  "",
  "{}",
  "[]",
  "{\"limber_bundle\": 1}",
  "{\"limber_bundle\": \"1\", " GOOD "}",
  "{\"limber_bundle\": 2, " GOOD "}",
  "{\"limber_bundle\": 0, " GOOD "}",
  "{\"limber_bundle\": 1, \"limber_bundle\": 1, " GOOD "}",
  "{\"limber_bundle\": 1, " GOOD,
  "{\"limber_bundle\": 1, " GOOD "} trailing",
  "{\"limber_bundle\": 1, \"routine\": 5}",
  "{\"limber_bundle\": 1, \"routine\": \"../../x\"}",
  "{\"limber_bundle\": 1, \"routine\": {\"steps\": []}}",
  "{\"limber_bundle\": 1, " GOOD ", \"exercises\": {}}",
  "{\"limber_bundle\": 1, " GOOD ", \"exercises\": [5]}",
  "{\"limber_bundle\": 1, " GOOD ", \"exercises\": [{\"id\": \"../x\"}]}",
  "{\"limber_bundle\": 1, " GOOD
  ", \"exercises\": [" EXERCISE ("a", "") ", " EXERCISE ("a", "") "]}",
  "{\"limber_bundle\": 1, " GOOD ", \"pictures\": 5}",
  "{\"limber_bundle\": 1, " GOOD ", \"pictures\": [5]}",
  "{\"limber_bundle\": 1, " GOOD ", \"pictures\": [{}]}",
  PICTURE ("routine", "../a.png", PNG_64),
  PICTURE ("routine", "/etc/a.png", PNG_64),
  PICTURE ("routine", "a/../../a.png", PNG_64),
  PICTURE ("routine", "a\\\\..\\\\a.png", PNG_64),
  PICTURE ("routine", "file:a.png", PNG_64),
  PICTURE ("routine", "a.sh", PNG_64),
  PICTURE ("routine", ".png", PNG_64),
  PICTURE ("routine", "a.jpg", PNG_64),
  PICTURE ("routine", "a.svg", PNG_64),
  PICTURE ("routine", "a.png", "AAAA"),
  PICTURE ("routine", "a.png", ""),
  PICTURE ("routine", "a.png", "iVBORw0KGgotLS0"),
  PICTURE ("routine", "a.png", "iVBORw0KGgotLS0t!"),
  PICTURE ("routine", "a.png", "iVBORw0K GgotLS0t"),
  PICTURE ("routine", "a.png", "===="),
  PICTURE ("library", "a.png", PNG_64),
};

static void
test_refused (void)
{
  g_auto (Home) receiver = { 0 };
  g_autoptr (LimberExercises) library = NULL;

  home_init (&receiver);
  library = library_of (&receiver);
  for (gsize i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GBytes) file = g_bytes_new_static (refused[i], strlen (refused[i]));
      g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", refused[i]);
      g_assert_null (limber_bundle_read (file, library, diagnostics, &error));
      g_assert_nonnull (error);
    }
}

/* One of the same form that is good. */
static void
test_taken (void)
{
  static const char text[] = PICTURE ("routine", "b/a.png", PNG_64);
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (LimberBundlePlan) plan = NULL;

  home_init (&receiver);
  plan = receive (&receiver, file);
  g_assert_cmpuint (plan->files->len, ==, 1);
}

static void
test_too_large (void)
{
  g_auto (Home) receiver = { 0 };
  g_autoptr (LimberExercises) library = NULL;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *data = g_malloc0 (LIMBER_BUNDLE_MAX + 1);
  g_autoptr (GBytes) file = g_bytes_new_static (data, LIMBER_BUNDLE_MAX + 1);

  home_init (&receiver);
  library = library_of (&receiver);
  g_assert_null (limber_bundle_read (file, library, diagnostics, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
}

/* By its name, or by how it begins. */
static void
test_is_at (void)
{
  static const struct
  {
    const char *name;
    const char *text;
    gboolean is;
  } cases[] = {
    { "a.limber-routine", "", TRUE },
    { "mail.json", "{\n\"limber_bundle\": 1, ", TRUE },
    { "a.routine.json", "{\"format\": 1, \"id\": \"limber_bundle\"}", FALSE },
    { "late.json",
      "{\"note\": \"----------------------------------------------------------------\", "
      "\"limber_bundle\": 1}",
      FALSE },
    { "empty.json", "", FALSE },
  };
  g_auto (Home) home = { 0 };
  g_autofree char *none = NULL;

  home_init (&home);
  none = g_build_filename (home.top, "none.json", NULL);
  g_assert_false (limber_bundle_is_at (none));
  g_assert_false (limber_bundle_is_at (home.top));
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_build_filename (home.top, cases[i].name, NULL);

      put (home.top, cases[i].name, cases[i].text, -1);
      g_assert_cmpint (limber_bundle_is_at (path), ==, cases[i].is);
    }
}

/* Names from the right to the left, and marks that would turn the words beside them. */
static void
test_words_keep_their_order (void)
{
  g_auto (Home) sender = { 0 };
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = NULL;
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (GString) text = g_string_new (ROUTINE);
  g_autoptr (GPtrArray) lines = NULL;

  sender_init (&sender);
  home_init (&receiver);
  g_string_replace (text, "R. O.", "\u202e\u05d0", 0);
  put (sender.paths.own_routines, "a.routine.json", text->str, -1);
  file = send (&sender);
  plan = receive (&receiver, file);
  lines = limber_bundle_plan_words (plan);
  g_assert_cmpstr (g_ptr_array_index (lines, 1), ==,
                   "Written by \u2068\u05d0\u2069, \u2068Physiotherapist\u2069");
}

/* Whatever gets one of the names between the look and the answer stays. */
static void
test_meanwhile (void)
{
  g_auto (Home) sender = { 0 };
  g_auto (Home) receiver = { 0 };
  g_autoptr (GBytes) file = NULL;
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (GError) error = NULL;
  g_autofree char *there = NULL;

  sender_init (&sender);
  home_init (&receiver);
  file = send (&sender);
  plan = receive (&receiver, file);
  put (receiver.paths.own_routines, "for-m.routine.json", "mine", -1);
  g_assert_false (limber_bundle_plan_carry_out (plan, &error));
  g_assert_nonnull (error);
  g_assert_true (g_file_get_contents (plan->path, &there, NULL, NULL));
  g_assert_cmpstr (there, ==, "mine");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/bundle/there", test_there);
  g_test_add_func ("/bundle/ids-taken", test_ids_taken);
  g_test_add_func ("/bundle/next-version", test_next_version);
  g_test_add_func ("/bundle/meanwhile", test_meanwhile);
  g_test_add_func ("/bundle/plain", test_plain);
  g_test_add_func ("/bundle/not-sent", test_not_sent);
  g_test_add_func ("/bundle/refused", test_refused);
  g_test_add_func ("/bundle/taken", test_taken);
  g_test_add_func ("/bundle/too-large", test_too_large);
  g_test_add_func ("/bundle/is-at", test_is_at);
  g_test_add_func ("/bundle/words-keep-their-order", test_words_keep_their_order);
  return g_test_run ();
}
