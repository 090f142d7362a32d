/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Small things that several widgets do in the same way. */

/** LIMBER_RESOURCES: where the .ui files lie in the program's resources. */
#define LIMBER_RESOURCES "/io/github/limberapp/Limber/"

/** limber_ui_init: registers the resources and the types that .ui files name; may be called again
 */
void limber_ui_init (void);

/**
 * limber_ui_set_text:
 *
 * Shows @text, never as markup, and touches the label only if it differs: a label that is set again
 * is laid out and drawn again.
 *
 * Returns: whether it differed
 */
gboolean limber_ui_set_text (GtkLabel *label, const char *text);

/** limber_ui_set_name: gives @widget the name that a screen reader says */
void limber_ui_set_name (GtkWidget *widget, const char *name);

/** limber_ui_set_description: gives @widget the words that a screen reader says after the name */
void limber_ui_set_description (GtkWidget *widget, const char *description);

/** limber_ui_set_class: adds or removes one style class */
void limber_ui_set_class (GtkWidget *widget, const char *name, gboolean on);

/**
 * limber_ui_name_drop_down:
 *
 * Names a drop-down and the button inside it, "Kind: Core", and keeps the name right as the choice
 * changes.  The model must be a #GtkStringList.
 */
void limber_ui_name_drop_down (GtkDropDown *drop_down, const char *name);

/**
 * limber_ui_link_radios:
 * @buttons: (array length=n): check buttons of one group, from the top
 *
 * Lets the up and down keys choose, as they do among radio buttons everywhere: in the rows of a
 * list GTK's own keys stop at the list.
 */
void limber_ui_link_radios (GtkCheckButton *const *buttons, guint n);

/** limber_ui_remove_children: empties a box */
void limber_ui_remove_children (GtkBox *box);

/** limber_ui_wrapped_label: Returns: (transfer floating): a left-aligned label that wraps */
GtkWidget *limber_ui_wrapped_label (const char *text, const char *style_class);

/** limber_ui_bullet_list: appends each of @lines to @box, one below the other with a bullet */
void limber_ui_bullet_list (GtkBox *box, const char *const *lines);

/* Each of these appends a heading and what belongs to it; nothing where there is nothing. */
void limber_ui_append_list (GtkBox *box, const char *heading, const char *const *lines);
void limber_ui_append_numbered (GtkBox *box, const char *heading, const char *const *lines);
void limber_ui_append_text (GtkBox *box, const char *heading, const char *text);
void limber_ui_append_widget (GtkBox *box, const char *heading, GtkWidget *widget);

/**
 * limber_ui_link_new:
 * @action: takes one string
 *
 * Returns: (transfer floating): a button with an arrow that leads to another page: it activates
 * @action with @target
 */
GtkWidget *limber_ui_link_new (const char *text, const char *action, const char *target);

/**
 * limber_ui_row_new:
 * @title: shown as it is, never as markup
 * @subtitle: (nullable): the same
 *
 * Returns: (transfer floating): an #AdwActionRow that a screen reader calls by @title
 */
GtkWidget *limber_ui_row_new (const char *title, const char *subtitle);

/** limber_ui_check_new: Returns: (transfer floating): a #GtkCheckButton with @text, which wraps */
GtkWidget *limber_ui_check_new (const char *text);

/** limber_ui_show_message: a dialog with a heading, a text and one button */
void limber_ui_show_message (GtkWindow *parent, const char *heading, const char *body);

/** limber_ui_show_message_alone: the same, where no window of @application may be left */
void limber_ui_show_message_alone (GtkApplication *application, const char *heading,
                                   const char *body);

G_END_DECLS
