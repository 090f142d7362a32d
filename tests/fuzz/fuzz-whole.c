/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Any bytes as the file of a routine, all the way: found in the library, opened, checked, played,
 * printed, handed over and taken in.  None may do harm, and nothing may be written but where the
 * person's own files go. */

#include <string.h>

#include <glib/gstdio.h>

#include "limber-bundle-plan.h"
#include "limber-handout-document.h"
#include "limber-library.h"
#include "limber-pdf.h"
#include "limber-session.h"

int LLVMFuzzerTestOneInput (const guint8 *data, gsize size);

#define NAME "mine.routine.json"
/* What is in the file beside the folder must never come to light. */
#define SECRET "not to be handed over"
/* How /etc/passwd begins, in base64. */
#define ACCOUNTS "cm9vdDp4O"

typedef struct
{
  char *top;
  char *file; /* the routine, in a folder of its own */
  LimberLibraryPaths *paths;
  LimberLibraryPaths *other; /* of who gets it */
} Place;

static char *
below (const Place *self, const char *name)
{
  return g_build_filename (self->top, name, NULL);
}

static LimberLibraryPaths *
paths_new (const Place *self, const char *name)
{
  LimberLibraryPaths *paths = g_new0 (LimberLibraryPaths, 1);
  g_autofree char *folder = below (self, name);

  paths->own_exercises = g_build_filename (folder, "exercises", NULL);
  paths->own_routines = g_build_filename (folder, "routines", NULL);
  return paths;
}

static void
put (const Place *self, const char *name, const void *data, gsize size)
{
  g_autofree char *path = below (self, name);
  g_autofree char *folder = g_path_get_dirname (path);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  g_assert_true (g_file_set_contents (path, data, (gssize) size, NULL));
}

static void
place_init (Place *self, const guint8 *data, gsize size)
{
  self->top = g_dir_make_tmp ("limber-fuzz-XXXXXX", NULL);
  g_assert_nonnull (self->top);
  self->file = below (self, "mine/routines/" NAME);
  self->paths = paths_new (self, "mine");
  self->other = paths_new (self, "other");
  put (self, "mine/routines/" NAME, data, size);
  put (self, "secret.png", SECRET, strlen (SECRET));
}

static void
remove_tree (const char *path)
{
  g_autoptr (GDir) dir = NULL;
  const char *name;

  if (!g_file_test (path, G_FILE_TEST_IS_SYMLINK))
    dir = g_dir_open (path, 0, NULL);
  while (dir != NULL && (name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      remove_tree (child);
    }
  g_remove (path);
}

static void
place_clear (Place *self)
{
  remove_tree (self->top);
  g_free (self->top);
  g_free (self->file);
  limber_library_paths_free (self->paths);
  limber_library_paths_free (self->other);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Place, place_clear)

static void
check_text (const char *text)
{
  g_assert_true (text != NULL && g_utf8_validate (text, -1, NULL));
}

static void
list (LimberLibrary *library)
{
  g_autoptr (LimberRoutineInfo) info = g_list_model_get_item (G_LIST_MODEL (library), 0);

  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 1);
  check_text (limber_routine_info_get_title (info));
}

static void
check (const GPtrArray *diagnostics, const char *file)
{
  for (guint i = 0; i < diagnostics->len; i++)
    {
      g_autofree char *line = limber_diagnostic_format (g_ptr_array_index (diagnostics, i), file);

      check_text (line);
      g_assert_null (strchr (line, '\n'));
      g_assert_null (strchr (line, '\033'));
    }
}

/* From the first phase to the last, by "next" as a person in a hurry would. */
static void
play (LimberTimeline *timeline, LimberExercises *exercises)
{
  LimberSession *session = limber_session_new (timeline, exercises);
  guint n = limber_timeline_get_n_steps (timeline);

  for (guint i = 0; i <= n + 1; i++)
    {
      g_autoptr (GPtrArray) effects = limber_effects_new ();
      LimberSession *next =
          limber_session_reduce (session, i == 0 ? LIMBER_EVENT_START : LIMBER_EVENT_NEXT,
                                 (gint64) i * LIMBER_SECOND_US, effects);

      limber_session_unref (session);
      session = next;
    }
  g_assert_cmpint (limber_session_get_status (session), ==, LIMBER_SESSION_ENDED);
  limber_session_unref (session);
}

static void
print (LimberTimeline *timeline, LimberExercises *exercises, gboolean large)
{
  const LimberPaper paper = LIMBER_PAPER_A4;
  const LimberHandout handout = { timeline, exercises, large, 0 };
  g_autoptr (LimberDocument) document = limber_handout_document_new (&handout, &paper);
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = limber_pdf_new (document, (LimberWallTime){ 0 }, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (g_bytes_get_size (pdf), >, 0);
}

static void
check_path (const Place *self, const char *path)
{
  g_assert_true (g_str_has_prefix (path, self->other->own_exercises)
                 || g_str_has_prefix (path, self->other->own_routines));
  g_assert_null (strstr (path, "/."));
}

static void
take_in (const Place *self, GBytes *bytes, LimberExercises *library)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberBundle) bundle = limber_bundle_read (bytes, library, diagnostics, &error);
  g_autoptr (LimberBundlePlan) plan = NULL;
  g_autoptr (GPtrArray) words = NULL;

  /* Deeper by two levels than a file by itself, it may be too deep. */
  if (bundle == NULL)
    return;
  plan = limber_bundle_plan_new (bundle, self->other, library);
  words = limber_bundle_plan_words (plan);
  for (guint i = 0; i < words->len; i++)
    check_text (g_ptr_array_index (words, i));
  check_path (self, plan->path);
  for (guint i = 0; i < plan->files->len; i++)
    check_path (self, ((LimberBundleFile *) g_ptr_array_index (plan->files, i))->path);
  g_assert_true (limber_bundle_plan_carry_out (plan, &error));
  g_assert_no_error (error);
}

static void
hand_over (const Place *self, LimberExercises *exercises)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberBundle) bundle = limber_bundle_pack (self->file, self->paths, exercises, &error);
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *secret = g_base64_encode ((const guint8 *) SECRET, strlen (SECRET));
  gsize size;
  const char *text;

  g_assert_cmpint (bundle == NULL, ==, error != NULL);
  if (bundle == NULL)
    return;
  bytes = limber_bundle_write (bundle);
  text = g_bytes_get_data (bytes, &size);
  g_assert_null (g_strstr_len (text, (gssize) size, secret));
  g_assert_null (g_strstr_len (text, (gssize) size, ACCOUNTS));
  take_in (self, bytes, exercises);
}

int
LLVMFuzzerTestOneInput (const guint8 *data, gsize size)
{
  g_auto (Place) place = { 0 };
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine = NULL;
  g_autoptr (LimberTimeline) timeline = NULL;
  LimberExercises *exercises;

  place_init (&place, data, size);
  library = limber_library_new (place.paths);
  limber_library_load_sync (library);
  list (library);
  routine = limber_library_open (library, place.file, diagnostics, NULL);
  check (diagnostics, place.file);
  exercises = limber_library_get_exercises (library);
  hand_over (&place, exercises);
  if (routine != NULL)
    timeline = limber_timeline_compile (routine, NULL, NULL);
  if (timeline == NULL)
    return 0;
  play (timeline, exercises);
  print (timeline, exercises, FALSE);
  print (timeline, exercises, TRUE);
  return 0;
}
