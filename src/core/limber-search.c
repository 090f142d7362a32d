/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-search.h"

#include <string.h>

#include "limber-filter.h"
#include "limber-fold.h"

#define TEXT_MAX 1000

char *
limber_search_text (const char *const *terms)
{
  g_autofree char *text = NULL;
  gsize length = 0;

  for (guint i = 0; terms[i]; i++)
    {
      length += strlen (terms[i]) + 1;
      if (length > TEXT_MAX)
        return NULL;
    }
  text = g_strjoinv (" ", (char **) terms);
  return limber_filter_is_empty (&(LimberFilter){ .text = text }) ? NULL : g_steal_pointer (&text);
}

static gboolean
is_in_title (LimberRoutineInfo *info, const char *text)
{
  g_autofree char *folded = limber_fold_text (limber_routine_info_get_title (info));

  return limber_fold_match (folded, text);
}

/* Adds what has @text in its title, or else what has it elsewhere. */
static void
find (GListModel *infos, const char *text, gboolean in_title, GPtrArray *ids)
{
  const LimberFilter filter = { .text = text };
  guint n = g_list_model_get_n_items (infos);

  for (guint i = 0; i < n && ids->len < LIMBER_SEARCH_MAX; i++)
    {
      g_autoptr (LimberRoutineInfo) info = g_list_model_get_item (infos, i);
      const char *id = limber_routine_info_get_id (info);

      if (limber_routine_info_get_valid (info) && limber_filter_match (&filter, info)
          && is_in_title (info, text) == in_title
          && !g_ptr_array_find_with_equal_func (ids, id, g_str_equal, NULL))
        g_ptr_array_add (ids, g_strdup (id));
    }
}

GStrv
limber_search_routines (GListModel *infos, const char *const *terms)
{
  g_autofree char *text = limber_search_text (terms);
  GPtrArray *ids = g_ptr_array_new ();

  if (text)
    {
      find (infos, text, TRUE, ids);
      find (infos, text, FALSE, ids);
    }
  g_ptr_array_add (ids, NULL);
  return (GStrv) g_ptr_array_free (ids, FALSE);
}
