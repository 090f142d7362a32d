/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-history.h"

#include "limber-json-edit.h"

/* A text, and the edit that led to it. */
typedef struct
{
  GBytes *text;
  char *label; /* (nullable) */
  char *place; /* (nullable): edits of it may still be joined to this one */
} Moment;

struct _LimberDraftHistory
{
  GPtrArray *moments; /* (element-type Moment): from what was opened on */
  guint now;
  LimberDraft *draft; /* that of now */
  GBytes *saved;      /* (nullable) */
};

static Moment *
moment_new (LimberDraft *draft)
{
  Moment *moment = g_new0 (Moment, 1);

  moment->text = g_bytes_ref (limber_draft_get_text (draft));
  moment->label = g_strdup (limber_draft_get_label (draft));
  moment->place = g_strdup (limber_draft_get_place (draft));
  return moment;
}

static void
moment_free (gpointer data)
{
  Moment *moment = data;

  g_bytes_unref (moment->text);
  g_free (moment->label);
  g_free (moment->place);
  g_free (moment);
}

LimberDraftHistory *
limber_draft_history_new (LimberDraft *draft, GBytes *saved)
{
  LimberDraftHistory *self = g_new0 (LimberDraftHistory, 1);

  self->moments = g_ptr_array_new_with_free_func (moment_free);
  self->draft = limber_draft_ref (draft);
  self->saved = saved != NULL ? g_bytes_ref (saved) : NULL;
  g_ptr_array_add (self->moments, moment_new (draft));
  limber_draft_history_settle (self);
  return self;
}

void
limber_draft_history_free (LimberDraftHistory *self)
{
  g_ptr_array_unref (self->moments);
  limber_draft_unref (self->draft);
  g_clear_pointer (&self->saved, g_bytes_unref);
  g_free (self);
}

static Moment *
moment_at (LimberDraftHistory *self, guint index)
{
  return g_ptr_array_index (self->moments, index);
}

LimberDraft *
limber_draft_history_get (LimberDraftHistory *self)
{
  return self->draft;
}

gboolean
limber_draft_history_push (LimberDraftHistory *self, LimberDraft *draft)
{
  Moment *now = moment_at (self, self->now);
  gboolean joined;

  if (draft == NULL || g_bytes_equal (limber_draft_get_text (draft), now->text))
    return FALSE;
  joined = now->place != NULL && g_strcmp0 (now->place, limber_draft_get_place (draft)) == 0
           && self->now + 1 == self->moments->len;
  if (joined)
    {
      g_bytes_unref (now->text);
      now->text = g_bytes_ref (limber_draft_get_text (draft));
    }
  else
    {
      g_ptr_array_set_size (self->moments, (int) self->now + 1);
      g_ptr_array_add (self->moments, moment_new (draft));
      self->now++;
    }
  limber_draft_ref (draft);
  limber_draft_unref (self->draft);
  self->draft = draft;
  return TRUE;
}

void
limber_draft_history_replace (LimberDraftHistory *self, LimberDraft *draft)
{
  Moment *now = moment_at (self, self->now);

  g_bytes_unref (now->text);
  now->text = g_bytes_ref (limber_draft_get_text (draft));
  limber_draft_history_settle (self);
  limber_draft_ref (draft);
  limber_draft_unref (self->draft);
  self->draft = draft;
}

void
limber_draft_history_settle (LimberDraftHistory *self)
{
  g_clear_pointer (&moment_at (self, self->now)->place, g_free);
}

static const char *
label_of (LimberDraftHistory *self, guint index)
{
  const char *label = moment_at (self, index)->label;

  return label != NULL ? label : "";
}

const char *
limber_draft_history_get_undo (LimberDraftHistory *self)
{
  return self->now > 0 ? label_of (self, self->now) : NULL;
}

const char *
limber_draft_history_get_redo (LimberDraftHistory *self)
{
  return self->now + 1 < self->moments->len ? label_of (self, self->now + 1) : NULL;
}

static void
go_to (LimberDraftHistory *self, guint index)
{
  Moment *moment = moment_at (self, index);
  LimberDraft *draft = limber_draft_new_with (self->draft, moment->text, moment->label, NULL);

  limber_draft_history_settle (self);
  self->now = index;
  limber_draft_history_settle (self);
  limber_draft_unref (self->draft);
  self->draft = draft;
}

gboolean
limber_draft_history_undo (LimberDraftHistory *self)
{
  if (self->now == 0)
    return FALSE;
  go_to (self, self->now - 1);
  return TRUE;
}

gboolean
limber_draft_history_redo (LimberDraftHistory *self)
{
  if (self->now + 1 >= self->moments->len)
    return FALSE;
  go_to (self, self->now + 1);
  return TRUE;
}

static void
moment_rename (Moment *self, const char *before, const char *after)
{
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (self->text);
  const LimberJsonNode *node = tree != NULL ? limber_json_tree_find (tree, "/id") : NULL;
  g_autofree char *id = node != NULL ? limber_json_tree_string (tree, node) : NULL;
  g_autofree char *json = limber_json_quote (after);
  GBytes *text =
      id != NULL && g_str_equal (id, before) ? limber_json_set (tree, "/id", json, NULL) : NULL;

  if (text == NULL)
    return;
  g_bytes_unref (self->text);
  self->text = text;
}

void
limber_draft_history_rename (LimberDraftHistory *self, const char *before, const char *after)
{
  for (guint i = 0; i < self->moments->len; i++)
    if (i != self->now)
      moment_rename (moment_at (self, i), before, after);
}

void
limber_draft_history_set_exercises (LimberDraftHistory *self, LimberExercises *exercises)
{
  LimberDraft *draft = limber_draft_new (limber_draft_get_text (self->draft), exercises);

  limber_draft_unref (self->draft);
  self->draft = draft;
}

void
limber_draft_history_set_saved (LimberDraftHistory *self, GBytes *text)
{
  if (text != NULL)
    g_bytes_ref (text);
  g_clear_pointer (&self->saved, g_bytes_unref);
  self->saved = text;
}

GBytes *
limber_draft_history_get_saved (LimberDraftHistory *self)
{
  return self->saved;
}

gboolean
limber_draft_history_is_changed (LimberDraftHistory *self)
{
  return self->saved == NULL || !g_bytes_equal (self->saved, moment_at (self, self->now)->text);
}
