/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberNoticeBar:
 *
 * One line about something that does not work, which a screen reader says at once, until it works
 * again or the person closes it.  Signal: `closed`: by the person.
 */
#define LIMBER_TYPE_NOTICE_BAR (limber_notice_bar_get_type ())
G_DECLARE_FINAL_TYPE (LimberNoticeBar, limber_notice_bar, LIMBER, NOTICE_BAR, AdwBin)

/** limber_notice_bar_show: @about: a number of the caller's, for what the notice is about */
void limber_notice_bar_show (LimberNoticeBar *self, guint about, const char *words);

/** limber_notice_bar_hide: hides the notice, if it is about @about */
void limber_notice_bar_hide (LimberNoticeBar *self, guint about);

G_END_DECLS
