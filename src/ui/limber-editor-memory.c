/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-editor-memory.h"

#include <string.h>

#include "limber-draft-edit.h"

static const struct
{
  const char *key;
  const char *pointer;
} remembered[] = {
  { "routine-author", "/author" },
  { "routine-schedule", "/schedule" },
};

/* Returns: (nullable): @draft with @json at @pointer, if that is good there */
static LimberDraft *
try_it (LimberDraft *draft, const char *pointer, const char *json)
{
  g_autoptr (GBytes) bytes = g_bytes_new (json, strlen (json));
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  g_autoptr (LimberDraft) filled = NULL;

  if (!tree || limber_json_tree_get_root (tree)->type != LIMBER_JSON_OBJECT)
    return NULL;
  filled = limber_draft_set (draft, pointer, json);
  if (!filled || limber_draft_get_faults (filled)->len > limber_draft_get_faults (draft)->len)
    return NULL;
  return g_steal_pointer (&filled);
}

LimberDraft *
limber_editor_memory_fill (GSettings *settings, LimberDraft *draft)
{
  LimberDraft *filled = limber_draft_ref (draft);

  for (guint i = 0; i < G_N_ELEMENTS (remembered); i++)
    {
      g_autofree char *json = g_settings_get_string (settings, remembered[i].key);
      LimberDraft *next = json[0] ? try_it (filled, remembered[i].pointer, json) : NULL;

      if (!next)
        continue;
      limber_draft_unref (filled);
      filled = next;
    }
  return filled;
}

/* Returns whether @json is no longer what it was, as far as it can be used again. */
static gboolean
is_worth_it (LimberDraft *draft, const char *pointer, const char *json)
{
  const GPtrArray *faults = limber_draft_get_faults (draft);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (!fault->pointer || limber_json_pointer_is_within (fault->pointer, pointer))
        return FALSE;
    }
  return json != NULL;
}

void
limber_editor_memory_keep (GSettings *settings, LimberDraft *begun, LimberDraft *draft)
{
  for (guint i = 0; i < G_N_ELEMENTS (remembered); i++)
    {
      g_autofree char *before = limber_draft_dup_json (begun, remembered[i].pointer);
      g_autofree char *now = limber_draft_dup_json (draft, remembered[i].pointer);

      if (g_strcmp0 (before, now) != 0 && is_worth_it (draft, remembered[i].pointer, now))
        g_settings_set_string (settings, remembered[i].key, now);
    }
}
