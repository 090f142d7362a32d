/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-window-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-card-page.h"
#include "limber-help-page.h"
#include "limber-paths.h"

/* A card with a fault is not listed; `limberctl check` tells what is wrong with it. */
static LimberLearn *
get_learn (LimberWindow *self)
{
  g_autoptr (LimberLibraryPaths) paths = NULL;
  g_autoptr (GPtrArray) reports = NULL;

  if (self->learn)
    return self->learn;
  paths = limber_library_paths_new (limber_data_dir ());
  reports = limber_file_reports_new ();
  self->learn = limber_learn_load (paths->bundled_learn, paths->own_learn, reports);
  return self->learn;
}

void
limber_window_give_learn (LimberWindow *self)
{
  limber_home_page_set_learn (self->home, get_learn (self));
}

/* One key away from every page, and nothing that a person reads here may cost time of a session. */
void
limber_window_get_help (LimberWindow *self)
{
  LimberPlayerPage *player = limber_window_get_player (self);

  if (LIMBER_IS_HELP_PAGE (limber_trail_get_page (self->trail)))
    return;
  if (player)
    limber_player_page_pause (player);
  limber_trail_read (self->trail, limber_help_page_new (limber_learn_get_help (get_learn (self))),
                     _ ("When to Get Help"));
}

void
limber_window_show_card (LimberWindow *self, const char *id)
{
  const LimberCard *card = limber_learn_lookup (get_learn (self), id);

  if (card)
    limber_trail_read (self->trail, limber_card_page_new (card, self->library), card->title);
}
