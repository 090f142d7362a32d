/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** LimberFileChosen: @file was chosen in the dialog of @parent */
typedef void (*LimberFileChosen) (GtkWindow *parent, GFile *file, gpointer data);

/** LimberFileQuestion: which file; all texts are translated. */
typedef struct
{
  const char *title;
  const char *accept; /* of the button, with a mnemonic */
  const char *filter; /* what such files are called */
  const char *name;   /* (nullable): the name to save under; %NULL to open a file */
  const char *ending; /* (nullable): of such files; they are JSON, or may be if one is opened */
  const char *const *patterns; /* (nullable): of the names of such files, which are no JSON */
} LimberFileQuestion;

/**
 * limber_file_dialog_show:
 * @chosen: called once, unless the person changes their mind
 * @destroy: (nullable): of @data
 */
void limber_file_dialog_show (GtkWindow *parent, const LimberFileQuestion *question,
                              LimberFileChosen chosen, gpointer data, GDestroyNotify destroy);

/**
 * limber_file_dialog_add_ending:
 * @file: a name that the person typed
 *
 * Returns: (transfer full): @file with @ending where it has none; as it is where the other is
 *   there, since nobody was asked about that
 */
GFile *limber_file_dialog_add_ending (GFile *file, const char *ending);

G_END_DECLS
