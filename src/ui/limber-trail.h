/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * LimberTrail:
 *
 * The pages that a person went through, each in front of the one before: what "back" goes along.
 * Pages below the one in front keep their state, and get the focus back where it was.
 */
typedef struct _LimberTrail LimberTrail;

/**
 * limber_trail_new:
 * @window: bears the title of the page in front
 * @stack: holds @home, and from now on the pages too
 * @home: the page under all others
 *
 * Returns: (transfer full): a trail that is at @home
 */
LimberTrail *limber_trail_new (GtkWindow *window, GtkStack *stack, GtkWidget *home);
void limber_trail_free (LimberTrail *self);

/** limber_trail_push: puts @page in front of what is shown */
void limber_trail_push (LimberTrail *self, GtkWidget *page, const char *title);

/** limber_trail_read: the same with a page that is there to be read: the focus is on the way back
 */
void limber_trail_read (LimberTrail *self, GtkWidget *page, const char *title);

/** limber_trail_start: puts @page in front of the home page, and forgets all others */
void limber_trail_start (LimberTrail *self, GtkWidget *page, const char *title);

/** limber_trail_set_title: gives @page, which the trail has, another title */
void limber_trail_set_title (LimberTrail *self, GtkWidget *page, const char *title);

/**
 * limber_trail_pop:
 *
 * Goes back by one page, and puts the focus where it was.
 *
 * Returns: whether the focus was put anywhere; where not, the page in front has to choose
 */
gboolean limber_trail_pop (LimberTrail *self);

/** limber_trail_go_home: goes back to the home page; the focus is for the caller to put */
void limber_trail_go_home (LimberTrail *self);

/** limber_trail_get_page: Returns: (transfer none) (nullable): the page in front; %NULL at home */
GtkWidget *limber_trail_get_page (LimberTrail *self);

/** limber_trail_find: Returns: (transfer none) (nullable): the page of @type nearest to the front
 */
GtkWidget *limber_trail_find (LimberTrail *self, GType type);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberTrail, limber_trail_free)

G_END_DECLS
