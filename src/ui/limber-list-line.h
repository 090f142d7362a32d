/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberListLine:
 *
 * A line of a list in a form: its text, a length of time where it has one, and buttons that put it
 * elsewhere in the list or take it out.  Alt and the arrow keys move it, Enter asks for another.
 *
 * Signals: `edited` (gboolean time): the person has changed the text, or the time; `moved` (int
 * by): up is -1, down 1; `removed`; `added`: another line is wished for.
 */
#define LIMBER_TYPE_LIST_LINE (limber_list_line_get_type ())
G_DECLARE_FINAL_TYPE (LimberListLine, limber_list_line, LIMBER, LIST_LINE, GtkWidget)

/** limber_list_line_new: Returns: (transfer floating): @has_time: whether it has a length of time
 */
GtkWidget *limber_list_line_new (gboolean has_time);

/** limber_list_line_dup_text: Returns: (transfer full): its text */
char *limber_list_line_dup_text (LimberListLine *self);

/** limber_list_line_set_text: shows @text, which is not the person's doing */
void limber_list_line_set_text (LimberListLine *self, const char *text);

/** limber_list_line_dup_time: Returns: (transfer full) (nullable): the time as a draft has it;
 * %NULL for nothing */
char *limber_list_line_dup_time (LimberListLine *self);

/** limber_list_line_set_time: @text: shown, unless the person is typing the same */
void limber_list_line_set_time (LimberListLine *self, const char *json, const char *text);

/** limber_list_line_set_name: @name: what a screen reader calls it, such as "Cue 2" */
void limber_list_line_set_name (LimberListLine *self, const char *name);

/** limber_list_line_set_ends: whether there is a line above it and one below */
void limber_list_line_set_ends (LimberListLine *self, gboolean above, gboolean below);

/** limber_list_line_focus: puts the focus on its text */
void limber_list_line_focus (LimberListLine *self);

G_END_DECLS
