/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-edit.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-draft-words.h"
#include "limber-format.h"
#include "limber-json-edit.h"
#include "limber-parser-private.h"
#include "limber-shape.h"

/* So many faults may follow from another, and more are not put right at once. */
#define FIXES_MAX 200

LimberDraft *
limber_draft_edited (LimberDraft *self, GBytes *text, const char *label, const char *place)
{
  g_autoptr (GBytes) before = limber_format (limber_draft_get_text (self));
  g_autoptr (GBytes) taken = text;
  g_autoptr (GBytes) after = NULL;

  if (text == NULL)
    return NULL;
  if (before == limber_draft_get_text (self))
    after = limber_format (text);
  return limber_draft_new_with (self, after != NULL ? after : text, label, place);
}

LimberDraft *
limber_draft_replace_text (LimberDraft *self, GBytes *text)
{
  return limber_draft_new_with (self, text, _ ("Change Text"), "");
}

/* The pointer to what a pointer's last step is in; NULL for the whole. */
static char *
parent_of (const char *pointer)
{
  const char *slash = strrchr (pointer, '/');

  return slash != NULL ? g_strndup (pointer, (gsize) (slash - pointer)) : NULL;
}

static GBytes *
set_json (LimberDraft *self, const char *pointer, const char *json)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  g_autofree char *parent = parent_of (pointer);
  g_autofree char *key = NULL;
  g_autofree char *object = NULL;
  g_autofree const char **order = NULL;

  if (tree == NULL)
    return NULL;
  if (parent == NULL || limber_draft_has (self, parent))
    {
      order = limber_shape_keys (limber_shape_of_pointer (tree, parent != NULL ? parent : ""));
      return limber_json_set (tree, pointer, json, order);
    }
  key = limber_json_quote (strrchr (pointer, '/') + 1);
  object = g_strdup_printf ("{%s: %s}", key, json);
  return set_json (self, parent, object);
}

LimberDraft *
limber_draft_set (LimberDraft *self, const char *pointer, const char *json)
{
  g_autofree char *label = limber_draft_words_change (self, pointer);

  return limber_draft_edited (self, set_json (self, pointer, json), label, pointer);
}

static gboolean
is_required (LimberDraft *self, const char *pointer)
{
  g_autofree char *parent = parent_of (pointer);

  return parent != NULL
         && limber_shape_requires (limber_shape_of_pointer (limber_draft_get_tree (self), parent),
                                   strrchr (pointer, '/') + 1);
}

/* What has to go so that no empty object is left behind. */
static char *
outermost (LimberDraft *self, const char *pointer)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  g_autofree char *parent = parent_of (pointer);
  const LimberJsonNode *node = parent != NULL ? limber_json_tree_find (tree, parent) : NULL;

  if (node != NULL && node->type == LIMBER_JSON_OBJECT && node->n_children == 1 && node->key_end > 0
      && !is_required (self, parent))
    return outermost (self, parent);
  return g_strdup (pointer);
}

LimberDraft *
limber_draft_unset (LimberDraft *self, const char *pointer)
{
  g_autofree char *label = limber_draft_words_change (self, pointer);
  g_autofree char *place = NULL;

  if (limber_draft_get_tree (self) == NULL)
    return NULL;
  if (!limber_draft_has (self, pointer))
    return limber_draft_ref (self);
  place = outermost (self, pointer);
  return limber_draft_edited (self, limber_json_remove (limber_draft_get_tree (self), place), label,
                              pointer);
}

LimberDraft *
limber_draft_set_text (LimberDraft *self, const char *pointer, const char *text)
{
  g_autofree char *json = NULL;

  if (limber_draft_get_tree (self) == NULL)
    return NULL;
  if ((text == NULL || *text == '\0') && !is_required (self, pointer))
    return limber_draft_unset (self, pointer);
  json = limber_json_quote (text != NULL ? text : "");
  return limber_draft_set (self, pointer, json);
}

static GStrv
without_empty (const char *const *texts)
{
  g_autoptr (GStrvBuilder) kept = g_strv_builder_new ();

  for (; texts != NULL && *texts != NULL; texts++)
    if (**texts != '\0')
      g_strv_builder_add (kept, *texts);
  return g_strv_builder_end (kept);
}

/* Goes on from a text to the next, or drops it where there is none. */
static void
step_on (LimberDraft **draft, GBytes *next)
{
  g_autoptr (GBytes) text = next;
  LimberDraft *after = text != NULL ? limber_draft_new_with (*draft, text, NULL, NULL) : NULL;

  limber_draft_unref (*draft);
  *draft = after;
}

static void
set_entry (LimberDraft **draft, const char *list, guint index, const char *text, gboolean is_new)
{
  g_autofree char *pointer = g_strdup_printf ("%s/%u", list, index);
  g_autofree char *json = limber_json_quote (text);
  const LimberJsonTree *tree = limber_draft_get_tree (*draft);

  step_on (draft, is_new ? limber_json_insert (tree, list, index, json)
                         : limber_json_set (tree, pointer, json, NULL));
}

static void
remove_entry (LimberDraft **draft, const char *list, guint index)
{
  g_autofree char *pointer = g_strdup_printf ("%s/%u", list, index);

  step_on (draft, limber_json_remove (limber_draft_get_tree (*draft), pointer));
}

/* Changes those entries between what is the same at the start and at the end of both lists. */
static LimberDraft *
change_entries (LimberDraft *self, const char *list, GStrv before, GStrv after)
{
  guint n_before = g_strv_length (before);
  guint n_after = g_strv_length (after);
  guint first = 0;
  guint last = 0;
  LimberDraft *draft = limber_draft_ref (self);

  while (first < MIN (n_before, n_after) && strcmp (before[first], after[first]) == 0)
    first++;
  while (last < MIN (n_before, n_after) - first
         && strcmp (before[n_before - last - 1], after[n_after - last - 1]) == 0)
    last++;
  for (guint i = first; draft != NULL && i < n_after - last; i++)
    if (i >= n_before - last || strcmp (before[i], after[i]) != 0)
      set_entry (&draft, list, i, after[i], i >= n_before - last);
  for (guint i = n_before - last; draft != NULL && i > n_after - last; i--)
    remove_entry (&draft, list, i - 1);
  return draft;
}

static gboolean
is_list (LimberDraft *self, const char *pointer)
{
  const LimberJsonNode *node = limber_json_tree_find (limber_draft_get_tree (self), pointer);

  return node != NULL && node->type == LIMBER_JSON_LIST;
}

static LimberDraft *
set_list (LimberDraft *self, const char *pointer, GStrv texts)
{
  g_autoptr (GString) json = g_string_new ("[");

  for (guint i = 0; texts[i] != NULL; i++)
    {
      g_autofree char *text = limber_json_quote (texts[i]);

      g_string_append_printf (json, "%s%s", i > 0 ? ", " : "", text);
    }
  g_string_append_c (json, ']');
  return limber_draft_set (self, pointer, json->str);
}

LimberDraft *
limber_draft_set_texts (LimberDraft *self, const char *pointer, const char *const *texts)
{
  g_auto (GStrv) after = without_empty (texts);
  g_auto (GStrv) before = limber_draft_dup_lines (self, pointer);
  g_autofree char *label = limber_draft_words_change (self, pointer);
  g_autoptr (LimberDraft) changed = NULL;

  if (limber_draft_get_tree (self) == NULL)
    return NULL;
  if (after[0] == NULL && !is_required (self, pointer))
    return limber_draft_unset (self, pointer);
  if (!is_list (self, pointer))
    return set_list (self, pointer, after);
  changed = change_entries (self, pointer, before, after);
  return changed != NULL ? limber_draft_edited (self, g_bytes_ref (limber_draft_get_text (changed)),
                                                label, pointer)
                         : NULL;
}

LimberDraft *
limber_draft_set_integer (LimberDraft *self, const char *pointer, gint64 number)
{
  g_autofree char *json = g_strdup_printf ("%" G_GINT64_FORMAT, number);

  return limber_draft_set (self, pointer, json);
}

LimberDraft *
limber_draft_set_boolean (LimberDraft *self, const char *pointer, gboolean value)
{
  return value ? limber_draft_set (self, pointer, "true") : limber_draft_unset (self, pointer);
}

LimberDraft *
limber_draft_insert (LimberDraft *self, const char *list, guint index, const char *json)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  g_autofree char *label = limber_draft_words_change (self, list);
  g_autofree char *only = NULL;

  if (tree == NULL)
    return NULL;
  if (limber_draft_has (self, list))
    return limber_draft_edited (self, limber_json_insert (tree, list, index, json), label, NULL);
  only = g_strdup_printf ("[%s]", json);
  return index == 0 ? limber_draft_set (self, list, only) : NULL;
}

LimberDraft *
limber_draft_remove (LimberDraft *self, const char *pointer)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  g_autofree char *label = limber_draft_words_change (self, pointer);

  return limber_draft_edited (self, tree != NULL ? limber_json_remove (tree, pointer) : NULL, label,
                              NULL);
}

static GBytes *
replace_bytes (LimberDraft *self, const LimberFix *fix)
{
  gsize size;
  const char *text = g_bytes_get_data (limber_draft_get_text (self), &size);
  GByteArray *out = g_byte_array_new ();

  if (fix->offset > size || fix->length > size - fix->offset)
    {
      g_byte_array_unref (out);
      return NULL;
    }
  g_byte_array_append (out, (const guint8 *) text, (guint) fix->offset);
  g_byte_array_append (out, (const guint8 *) fix->text, (guint) strlen (fix->text));
  g_byte_array_append (out, (const guint8 *) text + fix->offset + fix->length,
                       (guint) (size - fix->offset - fix->length));
  return g_byte_array_free_to_bytes (out);
}

/* Where a member is to be added: to the object at the place, or to the one that the place is in. */
static GBytes *
add_member (LimberDraft *self, const LimberDiagnostic *fault)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);
  const LimberJsonNode *node = limber_json_tree_find (tree, fault->pointer);
  g_autoptr (GString) pointer = NULL;
  g_autofree char *way = NULL;

  while (node != NULL && !limber_shape_allows (limber_shape_of (tree, node), fault->fix->key))
    node = node->parent;
  if (node == NULL)
    return NULL;
  way = limber_json_tree_pointer (tree, node);
  pointer = g_string_new (way);
  limber_json_pointer_append (pointer, fault->fix->key);
  return set_json (self, pointer->str, fault->fix->text);
}

static GBytes *
remove_owner (const LimberJsonTree *tree, const char *pointer)
{
  const char *slash = strrchr (pointer, '/');
  g_autofree char *owner = slash != NULL ? g_strndup (pointer, (gsize) (slash - pointer)) : NULL;

  return owner != NULL ? limber_json_remove (tree, owner) : NULL;
}

static GBytes *
fixed (LimberDraft *self, const LimberDiagnostic *fault)
{
  const LimberJsonTree *tree = limber_draft_get_tree (self);

  if (fault->fix->kind == LIMBER_FIX_BYTES)
    return replace_bytes (self, fault->fix);
  if (tree == NULL || fault->pointer == NULL)
    return NULL;
  switch (fault->fix->kind)
    {
    case LIMBER_FIX_KEY:
      return limber_json_rename (tree, fault->pointer, fault->fix->key);
    case LIMBER_FIX_VALUE:
      return limber_json_set (tree, fault->pointer, fault->fix->text, NULL);
    case LIMBER_FIX_ADD:
      return add_member (self, fault);
    case LIMBER_FIX_REMOVE:
      return limber_json_remove (tree, fault->pointer);
    case LIMBER_FIX_REMOVE_OWNER:
      return remove_owner (tree, fault->pointer);
    case LIMBER_FIX_BYTES:
    default:
      return NULL;
    }
}

LimberDraft *
limber_draft_fix (LimberDraft *self, const LimberDiagnostic *fault)
{
  if (fault->fix == NULL)
    return NULL;
  return limber_draft_edited (self, fixed (self, fault), _ ("Put a Fault Right"), NULL);
}

static const LimberDiagnostic *
first_with_fix (LimberDraft *self)
{
  const GPtrArray *faults = limber_draft_get_faults (self);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (limber_diagnostic_is_mended_safely (fault))
        return fault;
    }
  return NULL;
}

LimberDraft *
limber_draft_fix_all (LimberDraft *self)
{
  g_autoptr (LimberDraft) draft = limber_draft_ref (self);

  for (guint i = 0; i < FIXES_MAX; i++)
    {
      const LimberDiagnostic *fault = first_with_fix (draft);
      LimberDraft *next = fault != NULL ? limber_draft_fix (draft, fault) : NULL;

      if (next == NULL)
        break;
      limber_draft_unref (draft);
      draft = next;
    }
  return limber_draft_new_with (self, limber_draft_get_text (draft), _ ("Put Faults Right"), NULL);
}

static gint64
version_of (const LimberJsonTree *tree)
{
  const LimberJsonNode *node = tree != NULL ? limber_json_tree_find (tree, "/version") : NULL;
  gint64 version;

  return node != NULL && limber_json_tree_integer (tree, node, &version)
             ? CLAMP (version, 1, G_MAXINT - 1)
             : 1;
}

LimberDraft *
limber_draft_raise (LimberDraft *self, GBytes *saved, const char *today)
{
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (saved);
  gint64 before = version_of (tree);
  g_autoptr (LimberDraft) raised = NULL;

  if (limber_draft_get_tree (self) == NULL)
    return NULL;
  if (version_of (limber_draft_get_tree (self)) > before)
    raised = limber_draft_ref (self);
  else
    raised = limber_draft_set_integer (self, "/version", before + 1);
  return raised != NULL ? limber_draft_set_text (raised, "/revised", today) : NULL;
}
