/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-parser.h"

G_BEGIN_DECLS

/* A folder of small files, each of which holds one thing with an id: exercises, cards. */

/** LimberFolderFile: one file while it is being read. */
typedef struct
{
  const char *path;
  GBytes *bytes;
  LimberParseFlags flags;
  GPtrArray *diagnostics; /* (element-type LimberDiagnostic): to be added to */
  GHashTable *taken;      /* (element-type utf8 filename): the folder's ids, and where from */
} LimberFolderFile;

/** LimberFolderFunc: reads one file; it asks limber_folder_file_claim() before it keeps anything */
typedef void (*LimberFolderFunc) (const LimberFolderFile *file, gpointer user_data);

/**
 * limber_folder_load:
 * @folder: (nullable): a folder; one that is not there is an empty one
 * @reports: (element-type LimberFileReport): a report is added for each file that has a fault
 *
 * Calls @func for every `*.json` file of @folder that can be read, in the order of their names.
 */
void limber_folder_load (const char *folder, LimberParseFlags flags, LimberFolderFunc func,
                         gpointer user_data, GPtrArray *reports);

/**
 * limber_folder_file_claim:
 *
 * Takes @id for this file; of two files of one folder, the first keeps it and the other's fault is
 * reported.
 *
 * Returns: whether @id was free
 */
gboolean limber_folder_file_claim (const LimberFolderFile *file, const char *id);

G_END_DECLS
