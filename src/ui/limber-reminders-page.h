/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/** LimberRemindersPage: the preferences of reminders: whether, when, when not, and a test. */
#define LIMBER_TYPE_REMINDERS_PAGE (limber_reminders_page_get_type ())
G_DECLARE_FINAL_TYPE (LimberRemindersPage, limber_reminders_page, LIMBER, REMINDERS_PAGE,
                      AdwPreferencesPage)

/** limber_reminders_page_new: Returns: (transfer floating): the page, which writes to @settings */
GtkWidget *limber_reminders_page_new (GSettings *settings);

G_END_DECLS
