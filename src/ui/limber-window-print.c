/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-handout-page.h"
#include "limber-report-page.h"

/* What goes on paper. */

void
limber_window_show_report (LimberWindow *self)
{
  GtkWidget *page;

  if (!self->journal || limber_window_get_player (self)
      || limber_trail_find (self->trail, LIMBER_TYPE_REPORT_PAGE))
    return;
  page = limber_report_page_new (self->journal, self->settings);
  limber_trail_push (self->trail, page, _ ("Report"));
  limber_report_page_focus (LIMBER_REPORT_PAGE (page));
}

void
limber_window_show_handout (LimberWindow *self, LimberTimeline *timeline)
{
  GtkWidget *page;

  if (!self->journal)
    return;
  page = limber_handout_page_new (timeline, limber_library_get_exercises (self->library),
                                  self->settings, limber_journal_now (self->journal));
  limber_trail_push (self->trail, page, _ ("Handout"));
  limber_handout_page_focus (LIMBER_HANDOUT_PAGE (page));
}
