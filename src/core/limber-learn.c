/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-learn.h"

#include <string.h>

#include "limber-folder.h"

struct _LimberLearn
{
  GHashTable *by_id; /* (element-type utf8 LimberCard) */
  LimberHelp *help;  /* (nullable) */
};

static void
limber_learn_clear (gpointer data)
{
  LimberLearn *self = data;

  g_hash_table_unref (self->by_id);
  g_clear_pointer (&self->help, limber_help_unref);
}

LimberLearn *
limber_learn_ref (LimberLearn *self)
{
  return g_atomic_rc_box_acquire (self);
}

void
limber_learn_unref (LimberLearn *self)
{
  g_atomic_rc_box_release_full (self, limber_learn_clear);
}

static void
load_file (const LimberFolderFile *file, gpointer data)
{
  LimberLearn *self = data;
  g_autoptr (LimberCard) card = NULL;
  g_autoptr (LimberHelp) help = NULL;

  if (!limber_parse_learn (file->bytes, file->flags, &card, &help, file->diagnostics))
    return;
  if (!limber_folder_file_claim (file, card != NULL ? card->id : help->id))
    return;
  if (card != NULL)
    {
      g_hash_table_replace (self->by_id, card->id, card);
      g_steal_pointer (&card);
      return;
    }
  g_clear_pointer (&self->help, limber_help_unref);
  self->help = g_steal_pointer (&help);
}

LimberLearn *
limber_learn_load (const char *bundled, const char *own, GPtrArray *reports)
{
  LimberLearn *self = g_atomic_rc_box_new0 (LimberLearn);

  self->by_id =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) limber_card_unref);
  limber_folder_load (bundled, LIMBER_PARSE_TRANSLATE, load_file, self, reports);
  limber_folder_load (own, LIMBER_PARSE_DEFAULT, load_file, self, reports);
  return self;
}

const LimberCard *
limber_learn_lookup (const LimberLearn *self, const char *id)
{
  return g_hash_table_lookup (self->by_id, id);
}

const LimberHelp *
limber_learn_get_help (const LimberLearn *self)
{
  return self->help;
}

static int
compare_cards (gconstpointer a, gconstpointer b)
{
  const LimberCard *one = *(const LimberCard *const *) a;
  const LimberCard *two = *(const LimberCard *const *) b;
  int order;

  if (one->theme != two->theme)
    return one->theme < two->theme ? -1 : 1;
  order = g_utf8_collate (one->title, two->title);
  return order != 0 ? order : strcmp (one->id, two->id);
}

GPtrArray *
limber_learn_list (const LimberLearn *self)
{
  GPtrArray *list = g_ptr_array_sized_new (g_hash_table_size (self->by_id));
  GHashTableIter iter;
  gpointer card;

  g_hash_table_iter_init (&iter, self->by_id);
  while (g_hash_table_iter_next (&iter, NULL, &card))
    g_ptr_array_add (list, card);
  g_ptr_array_sort (list, compare_cards);
  return list;
}
