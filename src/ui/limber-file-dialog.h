/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/** LimberFileChosen: @file was chosen in the dialog of @parent */
typedef void (*LimberFileChosen) (GtkWindow *parent, GFile *file);

/** LimberFileQuestion: which JSON file; all texts are translated. */
typedef struct
{
  const char *title;
  const char *accept; /* of the button, with a mnemonic */
  const char *filter; /* what such files are called */
  const char *name;   /* (nullable): the name to save under; %NULL to open a file */
} LimberFileQuestion;

/**
 * limber_file_dialog_show:
 * @chosen: called once, unless the person changes their mind
 */
void limber_file_dialog_show (GtkWindow *parent, const LimberFileQuestion *question,
                              LimberFileChosen chosen);

G_END_DECLS
