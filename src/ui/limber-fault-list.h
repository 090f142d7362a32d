/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-editor.h"

G_BEGIN_DECLS

/**
 * LimberFaultList:
 *
 * What is wrong with one value of a draft, under the control that shows it: each fault in words,
 * and a button that puts it right where there is a way.  It takes no room while nothing is wrong.
 *
 *     limber_fault_list_set_control (faults, entry);               once
 *     limber_fault_list_show (faults, editor, "/steps/2/note");    at each `changed`
 *
 * It goes below the control, in the same row, so that it is read next.  It marks the control as
 * invalid, gives it the words as its description, and the focus back after a fix.
 */
#define LIMBER_TYPE_FAULT_LIST (limber_fault_list_get_type ())
G_DECLARE_FINAL_TYPE (LimberFaultList, limber_fault_list, LIMBER, FAULT_LIST, GtkWidget)

/** limber_fault_list_set_control: @control: which shows the value; it lives as long as the list */
void limber_fault_list_set_control (LimberFaultList *self, GtkWidget *control);

/** limber_fault_list_set_hint: @hint: (nullable): what the description of the control says at all
 * times, after the faults */
void limber_fault_list_set_hint (LimberFaultList *self, const char *hint);

/**
 * limber_fault_list_show:
 * @pointer: JSON pointer to the value; its own faults count, and those of what is in it
 */
void limber_fault_list_show (LimberFaultList *self, LimberEditor *editor, const char *pointer);

/** limber_fault_list_show_own: the same, but faults of what is in the value are left to the
 * controls that show that: for a row, a dose, the routine as a whole */
void limber_fault_list_show_own (LimberFaultList *self, LimberEditor *editor, const char *pointer);

/** limber_fault_list_show_besides: the same as limber_fault_list_show(), but for what is @told
 * elsewhere; see limber_draft_faults_besides() */
void limber_fault_list_show_besides (LimberFaultList *self, LimberEditor *editor,
                                     const char *pointer, const GPtrArray *told);

/** limber_fault_list_get_n: Returns: how many faults are shown */
guint limber_fault_list_get_n (LimberFaultList *self);

G_END_DECLS
