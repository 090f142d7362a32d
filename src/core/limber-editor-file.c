/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-file.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <glib/gstdio.h>

#include "limber-draft-edit.h"
#include "limber-draft-save.h"
#include "limber-editor-place.h"
#include "limber-parser.h"
#include "limber-routine-new.h"
#include "limber-unsaved-keeper.h"
#include "limber-watch.h"

struct _LimberEditorFile
{
  GObject parent_instance;

  LimberEditor *editor;
  LimberLibrary *library;
  char *routines;
  LimberUnsavedKeeper *keeper;
  LimberWatch *watch; /* (nullable): while there is a file */
  char *watched;      /* (nullable): its name */

  GBytes *before;
  char *first_id; /* (nullable): of a new routine, which the person has not chosen */
  gboolean restored;
  GBytes *theirs; /* (nullable) */
  gboolean gone;
  gboolean followed;  /* the text is what somebody else wrote, and nothing was edited since */
  GBytes *discarded;  /* (nullable): a text that may be lost */
  GBytes *kept;       /* (nullable): the text that the keeper has */
  GBytes *kept_saved; /* (nullable): what it took to be in the file */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberEditorFile, limber_editor_file, G_TYPE_OBJECT)

static GBytes *
get_text (LimberEditorFile *self)
{
  return limber_draft_get_text (limber_editor_get_draft (self->editor));
}

static GBytes *
get_saved (LimberEditorFile *self)
{
  return limber_draft_history_get_saved (limber_editor_get_history (self->editor));
}

static gboolean
same_bytes (GBytes *a, GBytes *b)
{
  return a == b || (a != NULL && b != NULL && g_bytes_equal (a, b));
}

static void
set_bytes (GBytes **place, GBytes *bytes)
{
  if (bytes != NULL)
    g_bytes_ref (bytes);
  g_clear_pointer (place, g_bytes_unref);
  *place = bytes;
}

static gboolean
is_edited (LimberEditorFile *self)
{
  /* What was in a file that is gone is nowhere else. */
  if (self->gone)
    return TRUE;
  if (!limber_editor_is_changed (self->editor))
    return FALSE;
  return get_saved (self) != NULL || self->restored
         || !g_bytes_equal (get_text (self), self->before);
}

gboolean
limber_editor_file_has_work (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), FALSE);
  return is_edited (self) && !same_bytes (get_text (self), self->discarded);
}

LimberEditorFileState
limber_editor_file_get_state (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), LIMBER_EDITOR_FILE_NEW);

  if (self->gone)
    return LIMBER_EDITOR_FILE_GONE;
  if (self->theirs != NULL)
    return LIMBER_EDITOR_FILE_OTHER;
  if (is_edited (self))
    return LIMBER_EDITOR_FILE_EDITED;
  return get_saved (self) != NULL ? LIMBER_EDITOR_FILE_SAVED : LIMBER_EDITOR_FILE_NEW;
}

static char *
saved_status (LimberEditorFile *self)
{
  const GPtrArray *faults = limber_draft_get_faults (limber_editor_get_draft (self->editor));
  guint n = limber_diagnostics_count (faults, LIMBER_SEVERITY_ERROR);

  if (n > 0)
    return g_strdup_printf (
        ngettext ("Saved as a draft, with %u fault", "Saved as a draft, with %u faults", n), n);
  return g_strdup (self->followed ? _ ("Changed elsewhere, shown as it is now") : _ ("Saved"));
}

char *
limber_editor_file_dup_status (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), NULL);

  switch (limber_editor_file_get_state (self))
    {
    case LIMBER_EDITOR_FILE_SAVED:
      return saved_status (self);
    case LIMBER_EDITOR_FILE_EDITED:
      return g_strdup (_ ("Edited"));
    case LIMBER_EDITOR_FILE_OTHER:
      return g_strdup (_ ("Changed elsewhere too"));
    case LIMBER_EDITOR_FILE_GONE:
      return g_strdup (_ ("Its file is gone"));
    case LIMBER_EDITOR_FILE_NEW:
    default:
      return g_strdup (_ ("New"));
    }
}

const char *
limber_editor_file_get_trouble (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), NULL);
  return limber_unsaved_keeper_get_trouble (self->keeper);
}

GBytes *
limber_editor_file_get_theirs (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), NULL);
  return self->theirs;
}

GBytes *
limber_editor_file_get_before (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), NULL);
  return self->before;
}

const char *
limber_editor_file_get_kept_name (LimberEditorFile *self)
{
  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), NULL);
  return limber_unsaved_keeper_get_name (self->keeper);
}

/* --- Unsaved work --- */

static void
keep (LimberEditorFile *self)
{
  GBytes *text = limber_editor_file_has_work (self) ? get_text (self) : NULL;
  GBytes *saved = get_saved (self);

  if (same_bytes (text, self->kept) && (text == NULL || same_bytes (saved, self->kept_saved)))
    return;
  set_bytes (&self->kept, text);
  set_bytes (&self->kept_saved, saved);
  limber_unsaved_keeper_put (self->keeper, limber_editor_get_path (self->editor), saved, text);
}

void
limber_editor_file_keep_now (LimberEditorFile *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_FILE (self));

  keep (self);
  limber_unsaved_keeper_flush (self->keeper);
}

void
limber_editor_file_discard (LimberEditorFile *self)
{
  g_return_if_fail (LIMBER_IS_EDITOR_FILE (self));

  set_bytes (&self->discarded, get_text (self));
  set_bytes (&self->kept, NULL);
  limber_unsaved_keeper_put (self->keeper, NULL, NULL, NULL);
  limber_unsaved_keeper_flush (self->keeper);
}

/* --- What others write --- */

static void
take (LimberEditorFile *self, GBytes *theirs)
{
  LimberDraft *now = limber_editor_get_draft (self->editor);
  LimberDraft *draft = limber_draft_new_with (now, theirs, _ ("Take the Version on Disk"), NULL);

  limber_draft_history_set_saved (limber_editor_get_history (self->editor), theirs);
  if (!limber_editor_take (self->editor, draft))
    limber_editor_touch (self->editor);
}

/* Whether nobody has to be asked before @theirs is shown. */
static gboolean
may_follow (LimberEditorFile *self, GBytes *theirs)
{
  g_autoptr (LimberDraft) draft = NULL;

  if (is_edited (self))
    return FALSE;
  draft = limber_draft_new_with (limber_editor_get_draft (self->editor), theirs, NULL, NULL);
  return limber_draft_get_partial (draft) != NULL;
}

static void
look (LimberEditorFile *self)
{
  const char *path = limber_editor_get_path (self->editor);
  g_autoptr (GBytes) found = path != NULL ? limber_read_file (path, NULL) : NULL;
  GBytes *saved = get_saved (self);

  self->gone = saved != NULL && found == NULL;
  set_bytes (&self->theirs, found != NULL && !same_bytes (found, saved) ? found : NULL);
}

static void
look_again (gpointer data)
{
  LimberEditorFile *self = data;

  look (self);
  if (self->theirs != NULL && may_follow (self, self->theirs))
    {
      g_autoptr (GBytes) theirs = g_steal_pointer (&self->theirs);

      take (self, theirs);
      self->followed = TRUE;
    }
  keep (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

static void
watch (LimberEditorFile *self)
{
  const char *path = limber_editor_get_path (self->editor);

  if (g_strcmp0 (path, self->watched) == 0)
    return;
  g_clear_pointer (&self->watch, limber_watch_free);
  g_free (self->watched);
  self->watched = g_strdup (path);
  if (path != NULL)
    self->watch = limber_watch_new_for_file (path, look_again, self);
}

static void
editor_changed (LimberEditorFile *self)
{
  self->followed = FALSE;
  watch (self);
  keep (self);
  g_signal_emit (self, signals[CHANGED], 0);
}

void
limber_editor_file_take_theirs (LimberEditorFile *self)
{
  g_autoptr (GBytes) theirs = NULL;

  g_return_if_fail (LIMBER_IS_EDITOR_FILE (self) && self->theirs != NULL);

  theirs = g_steal_pointer (&self->theirs);
  take (self, theirs);
}

/* --- Saving --- */

static void
replace (LimberEditorFile *self, LimberDraft *draft)
{
  g_autoptr (LimberDraft) taken = draft;

  if (taken != NULL)
    limber_draft_history_replace (limber_editor_get_history (self->editor), taken);
}

static char *
dup_id (LimberEditorFile *self)
{
  return limber_draft_dup_text (limber_editor_get_draft (self->editor), "/id");
}

/* All that the draft was before has the id of now. */
static void
rename_from (LimberEditorFile *self, const char *before)
{
  g_autofree char *now = dup_id (self);

  if (before != NULL && now != NULL && !g_str_equal (before, now))
    limber_draft_history_rename (limber_editor_get_history (self->editor), before, now);
}

/* The id of a new routine follows its title until it is in a file, unless the person chose one. */
static char *
place_first (LimberEditorFile *self)
{
  LimberDraft *draft = limber_editor_get_draft (self->editor);
  g_autofree char *title = limber_draft_dup_text (draft, "/title");
  g_autofree char *id = dup_id (self);
  gboolean chosen = id != NULL && g_strcmp0 (id, self->first_id) != 0;
  g_autofree char *free_id =
      limber_editor_place_id (self->library, self->routines, chosen ? id : title);

  if (g_mkdir_with_parents (self->routines, 0777) == 0)
    {
      replace (self, limber_draft_set_text (draft, "/id", free_id));
      rename_from (self, id);
      if (!chosen)
        {
          g_free (self->first_id);
          self->first_id = g_strdup (free_id);
        }
    }
  return limber_editor_place_path (self->routines, free_id);
}

/* What was written is what is on disk. */
static void
settle_at (LimberEditorFile *self, const char *path)
{
  g_clear_pointer (&self->theirs, g_bytes_unref);
  self->gone = FALSE;
  self->restored = FALSE;
  limber_editor_set_path (self->editor, path);
  limber_editor_touch (self->editor);
}

static LimberWriteResult
save_to (LimberEditorFile *self, const char *path, const char *today, GError **error)
{
  g_autoptr (GBytes) found = NULL;
  LimberWriteResult result;

  limber_editor_settle (self->editor);
  result = limber_draft_save (limber_editor_get_history (self->editor), path, today, &found, error);
  if (result == LIMBER_WRITE_DONE)
    settle_at (self, path);
  else if (result == LIMBER_WRITE_CHANGED)
    {
      set_bytes (&self->theirs, found);
      self->gone = found == NULL;
      g_signal_emit (self, signals[CHANGED], 0);
    }
  return result;
}

LimberWriteResult
limber_editor_file_save (LimberEditorFile *self, const char *today, GError **error)
{
  const char *path;
  g_autofree char *first = NULL;

  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), LIMBER_WRITE_FAILED);

  path = limber_editor_get_path (self->editor);
  if (path == NULL)
    path = first = place_first (self);
  look (self);
  if (get_saved (self) != NULL && !limber_editor_is_changed (self->editor) && !self->gone
      && self->theirs == NULL)
    return LIMBER_WRITE_DONE;
  return save_to (self, path, today, error);
}

LimberWriteResult
limber_editor_file_keep_mine (LimberEditorFile *self, GBytes *theirs, const char *today,
                              GError **error)
{
  LimberDraftHistory *history;
  g_autoptr (GBytes) saved = NULL;
  LimberWriteResult result;

  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self), LIMBER_WRITE_FAILED);

  history = limber_editor_get_history (self->editor);
  set_bytes (&saved, get_saved (self));
  limber_draft_history_set_saved (history, theirs);
  result = save_to (self, limber_editor_get_path (self->editor), today, error);
  if (result != LIMBER_WRITE_DONE)
    limber_draft_history_set_saved (history, saved);
  return result;
}

/* The draft of now lives in another file from now on, where it was written as @draft. */
static void
settle_elsewhere (LimberEditorFile *self, const char *path, LimberDraft *draft)
{
  LimberDraftHistory *history = limber_editor_get_history (self->editor);
  g_autofree char *id = dup_id (self);

  limber_draft_history_replace (history, draft);
  rename_from (self, id);
  limber_draft_history_set_saved (history, limber_draft_get_text (draft));
  settle_at (self, path);
}

static gboolean
is_beside (const char *path, const char *other)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autofree char *other_folder = other != NULL ? g_path_get_dirname (other) : NULL;

  return g_strcmp0 (folder, other_folder) == 0 && g_file_test (other, G_FILE_TEST_EXISTS);
}

/* Goes on to the next of a draft, if there is one. */
static void
step_on (LimberDraft **draft, LimberDraft *next)
{
  if (next == NULL)
    return;
  limber_draft_unref (*draft);
  *draft = next;
}

/* The draft of now, as it is to be written to @path. */
static LimberDraft *
draft_for (LimberEditorFile *self, const char *path, const char *today)
{
  LimberDraft *draft = limber_draft_ref (limber_editor_get_draft (self->editor));
  GBytes *saved = get_saved (self);
  g_autofree char *id = is_beside (path, limber_editor_get_path (self->editor))
                            ? limber_editor_place_id_of_file (path)
                            : NULL;

  if (saved != NULL && limber_editor_is_changed (self->editor))
    step_on (&draft, limber_draft_raise (draft, saved, today));
  if (id != NULL)
    step_on (&draft, limber_draft_set_text (draft, "/id", id));
  return draft;
}

LimberWriteResult
limber_editor_file_save_as (LimberEditorFile *self, const char *path, const char *today,
                            GError **error)
{
  g_autoptr (LimberDraft) draft = NULL;

  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self) && path != NULL, LIMBER_WRITE_FAILED);

  if (g_strcmp0 (path, limber_editor_get_path (self->editor)) == 0)
    return limber_editor_file_save (self, today, error);
  limber_editor_settle (self->editor);
  draft = draft_for (self, path, today);
  if (!limber_editor_carry_pictures (self->editor, path, error)
      || !limber_write_file (path, limber_draft_get_text (draft), error))
    return LIMBER_WRITE_FAILED;
  settle_elsewhere (self, path, draft);
  return LIMBER_WRITE_DONE;
}

LimberWriteResult
limber_editor_file_save_copy (LimberEditorFile *self, const char *today, GError **error)
{
  LimberDraft *draft;
  g_autofree char *folder = NULL;
  g_autofree char *id = NULL;
  g_autofree char *path = NULL;
  g_autofree char *wanted = NULL;
  LimberNewRoutine wish = { .today = today };
  g_autoptr (LimberDraft) copy = NULL;
  g_autoptr (GBytes) found = NULL;
  LimberWriteResult result;

  g_return_val_if_fail (LIMBER_IS_EDITOR_FILE (self) && limber_editor_get_path (self->editor),
                        LIMBER_WRITE_FAILED);

  draft = limber_editor_get_draft (self->editor);
  folder = g_path_get_dirname (limber_editor_get_path (self->editor));
  wanted = dup_id (self);
  wish.id = id = limber_editor_place_id (self->library, folder, wanted);
  path = limber_editor_place_path (folder, id);
  limber_editor_settle (self->editor);
  copy = limber_draft_ref (draft);
  step_on (&copy, limber_routine_new_copy (&wish, limber_draft_get_exercises (draft),
                                           limber_draft_get_text (draft)));
  result = limber_write_file_over (path, limber_draft_get_text (copy), NULL, &found, error);
  if (result == LIMBER_WRITE_DONE)
    settle_elsewhere (self, path, copy);
  return result;
}

/* --- The object --- */

static void
trouble_changed (LimberEditorFile *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
}

LimberEditorFile *
limber_editor_file_new (LimberEditor *editor, LimberLibrary *library,
                        const LimberEditorPlaces *places, const LimberUnsaved *unsaved)
{
  LimberEditorFile *self = g_object_new (LIMBER_TYPE_EDITOR_FILE, NULL);

  self->editor = g_object_ref (editor);
  self->library = g_object_ref (library);
  self->routines = g_strdup (places->routines);
  limber_editor_set_folder (editor, places->routines);
  self->keeper = limber_unsaved_keeper_new (places->drafts, unsaved ? unsaved->name : NULL);
  self->restored = unsaved != NULL;
  set_bytes (&self->before, get_saved (self) ? get_saved (self) : get_text (self));
  if (get_saved (self) == NULL)
    self->first_id = dup_id (self);
  if (unsaved != NULL)
    {
      set_bytes (&self->kept, unsaved->text);
      set_bytes (&self->kept_saved, unsaved->saved);
    }
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->keeper, "notify::trouble", G_CALLBACK (trouble_changed), self,
                           G_CONNECT_SWAPPED);
  watch (self);
  look (self);
  return self;
}

static void
limber_editor_file_dispose (GObject *object)
{
  LimberEditorFile *self = LIMBER_EDITOR_FILE (object);

  if (self->keeper != NULL)
    limber_unsaved_keeper_flush (self->keeper);
  g_clear_object (&self->keeper);
  g_clear_pointer (&self->watch, limber_watch_free);
  G_OBJECT_CLASS (limber_editor_file_parent_class)->dispose (object);
}

static void
limber_editor_file_finalize (GObject *object)
{
  LimberEditorFile *self = LIMBER_EDITOR_FILE (object);

  g_clear_object (&self->editor);
  g_clear_object (&self->library);
  g_free (self->routines);
  g_free (self->watched);
  g_free (self->first_id);
  g_clear_pointer (&self->before, g_bytes_unref);
  g_clear_pointer (&self->theirs, g_bytes_unref);
  g_clear_pointer (&self->discarded, g_bytes_unref);
  g_clear_pointer (&self->kept, g_bytes_unref);
  g_clear_pointer (&self->kept_saved, g_bytes_unref);
  G_OBJECT_CLASS (limber_editor_file_parent_class)->finalize (object);
}

static void
limber_editor_file_class_init (LimberEditorFileClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = limber_editor_file_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_editor_file_finalize;
  signals[CHANGED] = g_signal_new ("changed", LIMBER_TYPE_EDITOR_FILE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_editor_file_init (LimberEditorFile *self)
{
}
