/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>

#include "limber-json-tree.h"
#include "limber-parser.h"
#include "limber-plain-text.h"
#include "limber-routine-diff.h"

static LimberJsonTree *
tree_of (const LimberRoutine *routine)
{
  g_autoptr (GBytes) text = limber_read_file (routine->path, NULL);

  return text != NULL ? limber_json_tree_new (text) : NULL;
}

/* What the two files say beside what Limber knows: keys of the author's own. */
static gboolean
hold_the_same (const LimberRoutine *before, const LimberRoutine *after)
{
  g_autoptr (LimberJsonTree) one = tree_of (before);
  g_autoptr (LimberJsonTree) two = tree_of (after);

  return one == NULL || two == NULL
         || limber_json_equal (one, limber_json_tree_get_root (one), two,
                               limber_json_tree_get_root (two));
}

static LimberRoutine *
open_one (const char *argument, LimberLibrary **library)
{
  LimberCtlStatus status;

  return limber_ctl_open (argument, library, &status);
}

LimberCtlStatus
limber_ctl_diff (int argc, char **argv)
{
  const GOptionEntry entries[] = { { NULL } };
  g_autoptr (LimberLibrary) library_before = NULL;
  g_autoptr (LimberLibrary) library_after = NULL;
  g_autoptr (LimberRoutine) before = NULL;
  g_autoptr (LimberRoutine) after = NULL;
  g_autoptr (GPtrArray) lines = NULL;

  if (!limber_ctl_parse (entries, _ ("BEFORE AFTER"),
                         _ ("Tells in words what has changed from one version of a routine to "
                            "another. Each is a file, or an id of the library. Exit status: 0 they "
                            "are the same, 1 they differ, 2 one has faults or could not be read."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 3)
    return limber_ctl_fail (_ ("Name two routines to compare"));
  before = open_one (argv[1], &library_before);
  after = open_one (argv[2], &library_after);
  if (before == NULL || after == NULL)
    return LIMBER_CTL_FAILED;
  lines = limber_routine_diff (before, after);
  for (guint i = 0; i < lines->len; i++)
    {
      g_autofree char *clean = limber_plain_text (g_ptr_array_index (lines, i));

      g_print ("%s\n", clean);
    }
  if (lines->len > 0)
    return LIMBER_CTL_FAULTS;
  if (hold_the_same (before, after))
    return LIMBER_CTL_OK;
  g_print ("%s\n", _ ("Only keys that Limber does not know differ, or how something is written."));
  return LIMBER_CTL_FAULTS;
}
