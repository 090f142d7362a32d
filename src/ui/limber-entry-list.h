/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-entry.h"

G_BEGIN_DECLS

/*
 * Rows that each show an entry, in a box.
 *
 * A row stays the same widget as long as its entry is there, so that a change of the history, which
 * may be what a person is just writing in it, does not take its focus away.
 */

/** LimberEntryRowNew: Returns: (transfer floating): a row for @entry, which need not show it yet */
typedef GtkWidget *(*LimberEntryRowNew) (gpointer page, const LimberEntry *entry);

/** LimberEntryRowShow: lets @row show @entry, which may have changed */
typedef void (*LimberEntryRowShow) (gpointer page, GtkWidget *row, const LimberEntry *entry);

/**
 * limber_entry_list_show:
 * @entries: (element-type LimberEntry): in order
 * @page: handed to the functions
 *
 * Makes the rows of @box those of @entries.
 */
void limber_entry_list_show (GtkBox *box, const GPtrArray *entries, LimberEntryRowNew row_new,
                             LimberEntryRowShow row_show, gpointer page);

/** limber_entry_list_find: Returns: (transfer none) (nullable): the row of the entry @id */
GtkWidget *limber_entry_list_find (GtkBox *box, const char *id);

/** limber_entry_list_get_id: Returns: (transfer none) (nullable): the id of @row's entry */
const char *limber_entry_list_get_id (GtkWidget *row);

/**
 * limber_entry_button_new:
 * @action: takes one string
 * @id: what it gets
 *
 * Returns: (transfer floating): a row that opens an entry; limber_entry_button_show() says what is
 *   on it
 */
GtkWidget *limber_entry_button_new (const char *action, const char *id);
void limber_entry_button_show (GtkWidget *button, const char *title, const char *subtitle);

G_END_DECLS
