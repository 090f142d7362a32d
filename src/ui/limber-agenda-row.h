/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-figures.h"
#include "limber-week.h"

G_BEGIN_DECLS

/**
 * LimberAgendaRow:
 *
 * A routine of the person's week: how it stands today in words, a button that starts it, and the
 * way to its page.  It activates `win.start-routine` and `win.show-routine`.
 */
#define LIMBER_TYPE_AGENDA_ROW (limber_agenda_row_get_type ())
G_DECLARE_FINAL_TYPE (LimberAgendaRow, limber_agenda_row, LIMBER, AGENDA_ROW, AdwActionRow)

/** limber_agenda_row_new: Returns: (transfer floating): a row for @item of @week's agenda */
GtkWidget *limber_agenda_row_new (LimberWeek *week, const LimberAgendaItem *item,
                                  LimberFigures *figures);

G_END_DECLS
