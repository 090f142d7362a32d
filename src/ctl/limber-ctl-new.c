/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <stdio.h>

#include "limber-parser.h"
#include "limber-paths.h"
#include "limber-reader.h"
#include "limber-routine-new.h"
#include "limber-system-wall-clock.h"
#include "limber-write-file.h"

typedef struct
{
  char *id;
  char *title;
  char *kind_word;
  char *level_word;
  char *from;
  char *output;
  LimberKind kind;
  LimberLevel level;
} New;

static void
new_clear (New *self)
{
  g_free (self->id);
  g_free (self->title);
  g_free (self->kind_word);
  g_free (self->level_word);
  g_free (self->from);
  g_free (self->output);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (New, new_clear)

static gboolean
read_options (New *self, int argc, char **argv)
{
  const GOptionEntry entries[] = {
    { "id", 0, 0, G_OPTION_ARG_STRING, &self->id, N_ ("The id; else from the title"), N_ ("ID") },
    { "title", 't', 0, G_OPTION_ARG_STRING, &self->title, N_ ("The title"), N_ ("TITLE") },
    { "kind", 'k', 0, G_OPTION_ARG_STRING, &self->kind_word,
      N_ ("core, flexibility, aerobic, relaxation or mixed"), N_ ("KIND") },
    { "level", 'l', 0, G_OPTION_ARG_STRING, &self->level_word, N_ ("gentle, moderate or active"),
      N_ ("LEVEL") },
    { "from", 'f', 0, G_OPTION_ARG_FILENAME, &self->from,
      N_ ("Copy this routine, a file or an id of the library"), N_ ("FILE|ID") },
    { "output", 'o', 0, G_OPTION_ARG_FILENAME, &self->output,
      N_ ("Write to this file, which must not be there yet"), N_ ("FILE") },
    { NULL },
  };

  if (!limber_ctl_parse (entries, NULL,
                         _ ("Prints a new routine to write on, from nothing or from another. Exit "
                            "status: 0 all is well, 1 it would have faults, 2 a file could not be "
                            "read or written."),
                         &argc, argv))
    return FALSE;
  if (argc > 1)
    limber_ctl_fail (_ ("“%s” is not an option; see --help"), argv[1]);
  else if (self->id != NULL && !limber_is_slug (self->id))
    limber_ctl_fail (_ ("“%s” is no id: use small letters, digits and single hyphens"), self->id);
  else if (self->kind_word != NULL && !limber_kind_from_string (self->kind_word, &self->kind))
    limber_ctl_fail (_ ("“%s” is no kind of routine: say core, flexibility, aerobic, relaxation or "
                        "mixed"),
                     self->kind_word);
  else
    return self->level_word == NULL || limber_ctl_read_level (self->level_word, &self->level);
  return FALSE;
}

static LimberDraft *
copy (const New *self, const LimberNewRoutine *wish, LimberCtlStatus *status)
{
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberRoutine) routine = limber_ctl_open (self->from, &library, status);
  g_autoptr (GBytes) text = NULL;
  g_autoptr (GError) error = NULL;

  if (routine == NULL)
    return NULL;
  text = limber_read_file (routine->path, &error);
  if (text != NULL)
    return limber_routine_new_copy (wish, limber_library_get_exercises (library), text);
  *status = limber_ctl_fail ("%s: %s", self->from, error->message);
  return NULL;
}

static LimberDraft *
from_nothing (const LimberNewRoutine *wish)
{
  g_autoptr (LimberLibrary) library = limber_ctl_library_new ();
  LimberExercises *exercises;
  LimberKind kind = wish->kind != NULL ? *wish->kind : LIMBER_KIND_MIXED;
  LimberLevel level = wish->level != NULL ? *wish->level : LIMBER_LEVEL_GENTLE;

  limber_library_load_sync (library);
  exercises = limber_library_get_exercises (library);
  return limber_routine_new_draft (wish, exercises,
                                   limber_routine_first_exercise (exercises, kind, level));
}

static LimberCtlStatus
hand_over (const New *self, LimberDraft *draft)
{
  const char *name = self->output != NULL ? self->output : _ ("the new routine");
  GBytes *text = limber_draft_get_text (draft);
  g_autoptr (GBytes) found = NULL;
  g_autoptr (GError) error = NULL;
  LimberWriteResult result;

  if (limber_draft_get_routine (draft) == NULL)
    {
      limber_ctl_tell_errors (name, limber_draft_get_faults (draft));
      return LIMBER_CTL_FAULTS;
    }
  if (self->output == NULL)
    {
      fwrite (g_bytes_get_data (text, NULL), 1, g_bytes_get_size (text), stdout);
      return LIMBER_CTL_OK;
    }
  result = limber_write_file_over (self->output, text, NULL, &found, &error);
  if (result == LIMBER_WRITE_CHANGED)
    return limber_ctl_fail (_ ("%s: this file is there already"), name);
  return result == LIMBER_WRITE_DONE ? LIMBER_CTL_OK
                                     : limber_ctl_fail ("%s: %s", name, error->message);
}

LimberCtlStatus
limber_ctl_new (int argc, char **argv)
{
  g_auto (New) self = { 0 };
  g_autofree char *date = limber_system_today ();
  g_autofree char *schema = limber_schema_uri ();
  LimberCtlStatus status = LIMBER_CTL_FAILED;
  LimberNewRoutine wish;
  g_autoptr (LimberDraft) draft = NULL;

  if (!read_options (&self, argc, argv))
    return LIMBER_CTL_FAILED;
  wish = (LimberNewRoutine){ .id = self.id,
                             .title = self.title,
                             .kind = self.kind_word ? &self.kind : NULL,
                             .level = self.level_word ? &self.level : NULL,
                             .schema = schema,
                             .today = date };
  draft = self.from != NULL ? copy (&self, &wish, &status) : from_nothing (&wish);
  return draft != NULL ? hand_over (&self, draft) : status;
}
