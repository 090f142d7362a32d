/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-editor.h"
#include "limber-library.h"
#include "limber-unsaved.h"
#include "limber-write-file.h"

G_BEGIN_DECLS

/** LimberEditorFileState: how a draft and its file stand to each other. */
typedef enum
{
  LIMBER_EDITOR_FILE_NEW,   /* in no file yet, and nothing written that would be lost */
  LIMBER_EDITOR_FILE_SAVED, /* all of it is in the file */
  LIMBER_EDITOR_FILE_EDITED,
  LIMBER_EDITOR_FILE_OTHER, /* somebody else has written something else to the file */
  LIMBER_EDITOR_FILE_GONE,  /* somebody has moved or deleted it */
} LimberEditorFileState;

/**
 * LimberEditorFile:
 *
 * The file of a routine that is open in the editor: it is saved, watched for what others write, and
 * until it is saved, kept beside so that a crash takes nothing of it.
 *
 * Where the person has changed nothing, what others write is taken over at once; one undo brings
 * back what was there.
 *
 * Signal: `changed`: something that the functions below tell is another.
 */
#define LIMBER_TYPE_EDITOR_FILE (limber_editor_file_get_type ())
G_DECLARE_FINAL_TYPE (LimberEditorFile, limber_editor_file, LIMBER, EDITOR_FILE, GObject)

/** LimberEditorPlaces: where files go. */
typedef struct
{
  const char *routines; /* the person's own; made when it is needed */
  const char *drafts;   /* unsaved work */
} LimberEditorPlaces;

/**
 * limber_editor_file_new:
 * @library: which ids are taken
 * @unsaved: (nullable): the unsaved work that @editor was made from, which is kept by its name from
 *   now on
 */
LimberEditorFile *limber_editor_file_new (LimberEditor *editor, LimberLibrary *library,
                                          const LimberEditorPlaces *places,
                                          const LimberUnsaved *unsaved);

LimberEditorFileState limber_editor_file_get_state (LimberEditorFile *self);

/** limber_editor_file_has_work: Returns: whether something would be lost without a save that was
 * not discarded */
gboolean limber_editor_file_has_work (LimberEditorFile *self);

/** limber_editor_file_dup_status: Returns: (transfer full): the state, in a word or a few */
char *limber_editor_file_dup_status (LimberEditorFile *self);

/** limber_editor_file_get_trouble: Returns: (nullable): why unsaved work cannot be kept safe, in
 * plain words */
const char *limber_editor_file_get_trouble (LimberEditorFile *self);

/** limber_editor_file_get_theirs: Returns: (transfer none) (nullable): what somebody else wrote, in
 * %LIMBER_EDITOR_FILE_OTHER */
GBytes *limber_editor_file_get_theirs (LimberEditorFile *self);

/** limber_editor_file_get_before: Returns: (transfer none): the text that was there when the
 * routine was opened, or that a new one began with */
GBytes *limber_editor_file_get_before (LimberEditorFile *self);

/** limber_editor_file_get_kept_name: Returns: the name of its #LimberUnsaved */
const char *limber_editor_file_get_kept_name (LimberEditorFile *self);

/* Each of these writes the routine, with faults or without, and tells what became of the file.
 * After %LIMBER_WRITE_CHANGED the state tells why: limber_editor_file_keep_mine() and
 * limber_editor_file_take_theirs() are the answers.  @today is the date, as in "2026-03-09"; errors
 * are of G_FILE_ERROR, in plain words. */

/** limber_editor_file_save: to its file; one that is in none yet gets one in the person's folder,
 * named after its title, and an id that nobody has.  Where nothing has changed, nothing is written.
 */
LimberWriteResult limber_editor_file_save (LimberEditorFile *self, const char *today,
                                           GError **error);

/** limber_editor_file_save_as: to the file @path, whatever is in it, and on from there.  Beside the
 * file that it was in it is another routine, and gets an id of its own. */
LimberWriteResult limber_editor_file_save_as (LimberEditorFile *self, const char *path,
                                              const char *today, GError **error);

/** limber_editor_file_save_copy: to a new file beside its own, as a routine of its own, and on from
 * there; what is in its own stays */
LimberWriteResult limber_editor_file_save_copy (LimberEditorFile *self, const char *today,
                                                GError **error);

/** limber_editor_file_keep_mine: writes over what somebody else wrote, @theirs (nullable), which
 * the person has seen, or where the file is gone */
LimberWriteResult limber_editor_file_keep_mine (LimberEditorFile *self, GBytes *theirs,
                                                const char *today, GError **error);

/** limber_editor_file_take_theirs: goes on from what somebody else wrote, which can be undone */
void limber_editor_file_take_theirs (LimberEditorFile *self);

/** limber_editor_file_keep_now: brings unsaved work to the disk before it returns */
void limber_editor_file_keep_now (LimberEditorFile *self);

/** limber_editor_file_discard: forgets what is kept of unsaved work; edits after that are kept
 * again */
void limber_editor_file_discard (LimberEditorFile *self);

G_END_DECLS
