/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor.h"

#include "limber-picture-file.h"

struct _LimberEditor
{
  GObject parent_instance;

  LimberDraftHistory *history;
  char *path;     /* (nullable) */
  char *folder;   /* (nullable): for a routine without a file */
  char *selected; /* (nullable) */
};

G_DEFINE_FINAL_TYPE (LimberEditor, limber_editor, G_TYPE_OBJECT)

enum
{
  CHANGED,
  SELECTED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

LimberDraft *
limber_editor_get_draft (LimberEditor *self)
{
  return limber_draft_history_get (self->history);
}

LimberDraftHistory *
limber_editor_get_history (LimberEditor *self)
{
  return self->history;
}

/* Returns: (nullable): the pointer of the row that stands where the selected one stood, or of the
 * last where that was taken out at the end. */
static char *
pointer_of_now (LimberEditor *self)
{
  LimberDraft *draft = limber_editor_get_draft (self);
  const LimberDraftRow *row = limber_draft_find_row (draft, self->selected);
  guint n = limber_draft_get_n_rows (draft);

  if (row == NULL && n > 0)
    row = limber_draft_get_row (draft, n - 1);
  return row ? g_strdup (row->pointer) : NULL;
}

static void
keep_selected (LimberEditor *self)
{
  g_autofree char *pointer = NULL;

  if (self->selected)
    {
      pointer = pointer_of_now (self);
      limber_editor_select (self, pointer);
    }
}

void
limber_editor_touch (LimberEditor *self)
{
  g_signal_emit (self, signals[CHANGED], 0);
  keep_selected (self);
}

const char *
limber_editor_get_path (LimberEditor *self)
{
  return self->path;
}

void
limber_editor_set_path (LimberEditor *self, const char *path)
{
  if (g_strcmp0 (self->path, path) == 0)
    return;
  g_free (self->path);
  self->path = g_strdup (path);
  limber_editor_touch (self);
}

char *
limber_editor_dup_folder (LimberEditor *self)
{
  return self->path != NULL ? g_path_get_dirname (self->path) : g_strdup (self->folder);
}

void
limber_editor_set_folder (LimberEditor *self, const char *folder)
{
  g_free (self->folder);
  self->folder = g_strdup (folder);
}

gboolean
limber_editor_carry_pictures (LimberEditor *self, const char *path, GError **error)
{
  LimberDraft *draft = limber_editor_get_draft (self);
  g_autofree char *from = limber_editor_dup_folder (self);
  g_autofree char *to = g_path_get_dirname (path);

  for (guint i = 0; i < limber_draft_get_n_rows (draft); i++)
    {
      g_autofree char *pointer =
          g_strconcat (limber_draft_get_row (draft, i)->pointer, "/exercise/picture", NULL);
      g_autofree char *name = limber_draft_dup_text (draft, pointer);

      if (name != NULL && !limber_picture_carry (name, from, to, error))
        return FALSE;
    }
  return TRUE;
}

gboolean
limber_editor_is_changed (LimberEditor *self)
{
  return limber_draft_history_is_changed (self->history);
}

gboolean
limber_editor_take (LimberEditor *self, LimberDraft *draft)
{
  g_autoptr (LimberDraft) taken = draft;
  gboolean changed = limber_draft_history_push (self->history, taken);

  if (changed)
    limber_editor_touch (self);
  return changed;
}

void
limber_editor_settle (LimberEditor *self)
{
  limber_draft_history_settle (self->history);
}

const char *
limber_editor_get_undo (LimberEditor *self)
{
  return limber_draft_history_get_undo (self->history);
}

const char *
limber_editor_get_redo (LimberEditor *self)
{
  return limber_draft_history_get_redo (self->history);
}

gboolean
limber_editor_undo (LimberEditor *self)
{
  gboolean undone = limber_draft_history_undo (self->history);

  if (undone)
    limber_editor_touch (self);
  return undone;
}

gboolean
limber_editor_redo (LimberEditor *self)
{
  gboolean redone = limber_draft_history_redo (self->history);

  if (redone)
    limber_editor_touch (self);
  return redone;
}

void
limber_editor_set_exercises (LimberEditor *self, LimberExercises *exercises)
{
  limber_draft_history_set_exercises (self->history, exercises);
  limber_editor_touch (self);
}

void
limber_editor_select (LimberEditor *self, const char *pointer)
{
  if (g_strcmp0 (self->selected, pointer) == 0)
    return;
  g_free (self->selected);
  self->selected = g_strdup (pointer);
  g_signal_emit (self, signals[SELECTED], 0);
}

const char *
limber_editor_get_selected (LimberEditor *self)
{
  return self->selected;
}

const LimberDraftRow *
limber_editor_get_row (LimberEditor *self)
{
  return self->selected ? limber_draft_find_row (limber_editor_get_draft (self), self->selected)
                        : NULL;
}

LimberDraftPlace
limber_editor_get_place_after (LimberEditor *self)
{
  LimberDraft *draft = limber_editor_get_draft (self);
  const LimberDraftRow *row = limber_editor_get_row (self);
  guint n = limber_draft_get_n_rows (draft);
  LimberDraftPlace place = { .entry = 0, .inner = -1 };

  if (row && row->inner >= 0)
    {
      place.entry = row->entry;
      place.inner = row->inner + 1;
    }
  else if (row)
    place.entry = row->entry + 1;
  else if (n > 0)
    place.entry = limber_draft_get_row (draft, n - 1)->entry + 1;
  return place;
}

LimberEditor *
limber_editor_new (LimberDraft *draft, const char *path, GBytes *saved)
{
  LimberEditor *self = g_object_new (LIMBER_TYPE_EDITOR, NULL);

  self->history = limber_draft_history_new (draft, saved);
  self->path = g_strdup (path);
  return self;
}

static void
limber_editor_finalize (GObject *object)
{
  LimberEditor *self = LIMBER_EDITOR (object);

  g_clear_pointer (&self->history, limber_draft_history_free);
  g_free (self->path);
  g_free (self->folder);
  g_free (self->selected);
  G_OBJECT_CLASS (limber_editor_parent_class)->finalize (object);
}

static void
limber_editor_class_init (LimberEditorClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_editor_finalize;
  signals[CHANGED] = g_signal_new ("changed", LIMBER_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                                   NULL, G_TYPE_NONE, 0);
  signals[SELECTED] = g_signal_new ("selected", LIMBER_TYPE_EDITOR, G_SIGNAL_RUN_LAST, 0, NULL,
                                    NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_editor_init (LimberEditor *self)
{
}
