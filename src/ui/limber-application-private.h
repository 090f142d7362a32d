/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-application.h"
#include "limber-canberra-cues.h"
#include "limber-journal.h"
#include "limber-library.h"
#include "limber-reminders.h"
#include "limber-search-provider.h"
#include "limber-sqlite-record.h"
#include "limber-system-voice.h"
#include "limber-window.h"

G_BEGIN_DECLS

/* What the parts of the application share: its state, and what all of them ask of it. */

struct _LimberApplication
{
  AdwApplication parent_instance;

  GSettings *settings; /* (nullable): where the program is not installed as a whole */
  gboolean up;         /* GTK is there */

  /* Each is (nullable): built when it is first of use. */
  LimberLibrary *library;
  LimberCanberraCues *cues;
  LimberSystemVoice *voice;
  LimberSqliteRecord *record;
  LimberJournal *journal;
  guint load_source; /* 0 once the library is being read */

  LimberReminders *reminders; /* (nullable): as the settings */
  gboolean held;              /* it runs on without a window */
  gboolean goes_on;           /* as a service, started anew */

  LimberSearchProvider *search; /* (nullable): while it is on the bus */
  guint search_source;          /* 0 where nobody has searched lately */
};

/** limber_application_build: makes the record and the library, if they are not there */
void limber_application_build (LimberApplication *self);

/** limber_application_drop: gives back what limber_application_build() made, where no window is
 * open: who waits without one has no use for it any more */
void limber_application_drop (LimberApplication *self);

/** limber_application_find_window: Returns: (transfer none) (nullable): the window that is open */
LimberWindow *limber_application_find_window (LimberApplication *self);

/** limber_application_get_window: Returns: (transfer none): the window; opens it if need be */
LimberWindow *limber_application_get_window (LimberApplication *self);

/** limber_application_start_reminders: reminds from now on as the settings say */
void limber_application_start_reminders (LimberApplication *self);

/** limber_application_stop_reminders: nothing keeps the program running without a window any more
 */
void limber_application_stop_reminders (LimberApplication *self);

/** limber_application_start_search: lets the search of the desktop find routines; @path: of the
 * program on @bus; Returns: whether it does */
gboolean limber_application_start_search (LimberApplication *self, GDBusConnection *bus,
                                          const char *path, GError **error);

/** limber_application_stop_search: is not found any more, and does not wait for the next letter */
void limber_application_stop_search (LimberApplication *self);

/** limber_application_reminds: Returns: whether the program goes on without a window */
gboolean limber_application_reminds (LimberApplication *self);

/** limber_application_ask_to_quit: says that reminders end with the program, and ends it, or closes
 * @window only, as the person chooses */
void limber_application_ask_to_quit (LimberApplication *self, GtkWindow *window);

G_END_DECLS
