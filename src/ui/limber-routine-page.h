/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-library.h"
#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberRoutinePage:
 *
 * One routine before it is started: what it is for, what to mind, what is done, and the choices.
 *
 * Signals: `started`: ask limber_routine_page_get_timeline(); `printed`: the person asks for it on
 * paper; `handed-over`: the person asks for it as one file for somebody else; `sister-activated`
 * (LimberRoutineInfo): the person asks for a related routine; `exercise-activated` (const
 * LimberExercise *): the person asks for the page of an exercise; `routine-changed`: the file was
 * written anew, and the page shows the new version.
 */
#define LIMBER_TYPE_ROUTINE_PAGE (limber_routine_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberRoutinePage, limber_routine_page, LIMBER, ROUTINE_PAGE, AdwBin)

/**
 * limber_routine_page_new:
 * @routine: followed as long as the page is there: its file may be edited elsewhere
 * @library: where exercises and related routines are looked up
 * @figures: where the pictures of its exercises come from
 *
 * Returns: (transfer floating): the page
 */
GtkWidget *limber_routine_page_new (LimberRoutine *routine, LimberLibrary *library,
                                    LimberFigures *figures);

/** limber_routine_page_set_week: lets the person put the routine into @week; to be called once */
void limber_routine_page_set_week (LimberRoutinePage *self, LimberWeek *week);

/** limber_routine_page_get_timeline: Returns: (transfer none) (nullable): the routine with the
 * choices made; %NULL where they leave nothing to play */
LimberTimeline *limber_routine_page_get_timeline (LimberRoutinePage *self);

/** limber_routine_page_get_routine: Returns: (transfer none): the routine shown */
const LimberRoutine *limber_routine_page_get_routine (LimberRoutinePage *self);

/** limber_routine_page_focus_start: puts the focus on "Start" */
void limber_routine_page_focus_start (LimberRoutinePage *self);

G_END_DECLS
