/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-steps.h"

#include "limber-config.h"

#include <string.h>

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"
#include "limber-parser.h"

/* More than a routine may have are no steps to paste. */
#define STEPS_MAX 200

static gboolean
has (const LimberJsonTree *tree, const LimberJsonNode *node, const char *key)
{
  return limber_json_tree_member (tree, node, key) != NULL;
}

static gboolean
is_block (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  return has (tree, node, "repeat") && has (tree, node, "steps");
}

static void
add_plain (const LimberJsonTree *tree, const LimberJsonNode *node, GPtrArray *steps)
{
  if (has (tree, node, "exercise"))
    g_ptr_array_add (steps, limber_json_tree_raw (tree, node));
}

static void
add_list (const LimberJsonTree *tree, const LimberJsonNode *list, gboolean into_block,
          GPtrArray *steps)
{
  if (list->type != LIMBER_JSON_LIST)
    return;
  for (const LimberJsonNode *node = list->first; node != NULL; node = node->next)
    if (!is_block (tree, node))
      add_plain (tree, node, steps);
    else if (into_block)
      /* A block holds no other: its steps go in by themselves. */
      add_list (tree, limber_json_tree_member (tree, node, "steps"), TRUE, steps);
    else
      g_ptr_array_add (steps, limber_json_tree_raw (tree, node));
}

/* The JSON of all steps that a text has: a list of them, one alone, or those of a routine. */
static GPtrArray *
find_steps (const LimberJsonTree *tree, gboolean into_block)
{
  const LimberJsonNode *root = limber_json_tree_get_root (tree);
  const LimberJsonNode *own = limber_json_tree_member (tree, root, "steps");
  GPtrArray *steps = g_ptr_array_new_with_free_func (g_free);

  if (root->type == LIMBER_JSON_LIST)
    add_list (tree, root, into_block, steps);
  else if (is_block (tree, root) && !into_block)
    g_ptr_array_add (steps, limber_json_tree_raw (tree, root));
  else if (own != NULL)
    add_list (tree, own, into_block, steps);
  else
    add_plain (tree, root, steps);
  return steps;
}

static GPtrArray *
read_steps (const char *text, gboolean into_block, GError **error)
{
  gsize size = strlen (text);
  g_autoptr (GBytes) bytes = g_bytes_new (text, MIN (size, LIMBER_FILE_MAX));
  g_autoptr (LimberJsonTree) tree = size <= LIMBER_FILE_MAX ? limber_json_tree_new (bytes) : NULL;
  g_autoptr (GPtrArray) steps = NULL;

  if (tree != NULL && !limber_json_tree_has_faults (tree))
    steps = find_steps (tree, into_block);
  if (steps != NULL && steps->len > 0 && steps->len <= STEPS_MAX)
    return g_steal_pointer (&steps);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA,
                       _ ("There are no exercises in what was copied. Copy steps of a routine, "
                          "then paste them here."));
  return NULL;
}

LimberDraft *
limber_draft_paste (LimberDraft *self, LimberDraftPlace place, const char *text, GError **error)
{
  g_autoptr (GPtrArray) steps = read_steps (text, place.inner >= 0, error);
  g_autoptr (LimberDraft) draft = limber_draft_ref (self);
  g_autofree char *label = NULL;

  if (steps == NULL)
    return NULL;
  for (guint i = 0; i < steps->len; i++)
    {
      LimberDraft *next =
          limber_draft_add_step (draft, place, g_ptr_array_index (steps, steps->len - 1 - i));

      if (next == NULL)
        {
          g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED,
                               _ ("Nothing can be pasted here. Put the faults right first."));
          return NULL;
        }
      limber_draft_unref (draft);
      draft = next;
    }
  label = g_strdup_printf (ngettext ("Paste %u Step", "Paste %u Steps", steps->len), steps->len);
  return limber_draft_new_with (self, limber_draft_get_text (draft), label, NULL);
}
