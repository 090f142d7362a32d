/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-editor-page.h"
#include "limber-faults-window.h"
#include "limber-figures.h"
#include "limber-home-page.h"
#include "limber-player-page.h"
#include "limber-routine-page.h"
#include "limber-trail.h"
#include "limber-unsaved.h"
#include "limber-window.h"

G_BEGIN_DECLS

/* What the parts of the window share: its state, and what all of them ask of it. */

struct _LimberWindow
{
  AdwApplicationWindow parent_instance;

  GtkStack *stack;
  LimberHomePage *home;
  LimberTrail *trail;

  LimberLibrary *library;
  LimberLearn *learn; /* (nullable): until it is first wanted */
  LimberFigures *figures;
  GSettings *settings;
  LimberCanberraCues *cues;
  LimberSystemVoice *voice;
  LimberJournal *journal;   /* (nullable) */
  LimberRecorder *recorder; /* (nullable): the journal's */
  LimberWeek *week;         /* (nullable): of the journal */
  double speed;

  GFile *pending; /* (nullable): to be opened once the library is read */
  gboolean pending_play;
  double pending_speed;

  GPtrArray *editors;  /* (element-type LimberEditorPage): that are open */
  GHashTable *put_off; /* (element-type utf8): unsaved work that the person goes on with later */
  guint end_source;    /* while an editor is open */

  LimberFaultsWindow *faults;
  char *faulty_path; /* (nullable): the routine in @faults; %NULL where it shows exercise files */
};

/** limber_window_get_player: Returns: (transfer none) (nullable): the session that has begun, in
 * front or behind what the person reads meanwhile */
LimberPlayerPage *limber_window_get_player (LimberWindow *self);

/**
 * limber_window_play_timeline:
 * @at_once: do not ask for the pain of now first
 *
 * Starts a session of @timeline (transfer none), and writes it down; not at another speed than 1.
 */
void limber_window_play_timeline (LimberWindow *self, LimberTimeline *timeline, gboolean at_once);

/** limber_window_resume_session: goes on with @session, which @left is the record of */
void limber_window_resume_session (LimberWindow *self, LimberSession *session,
                                   const LimberRecord *left);

/** limber_window_show_exercise: puts the page of @exercise in front */
void limber_window_show_exercise (LimberWindow *self, const LimberExercise *exercise);

/* What there is to read, from the disk when it is first wanted. */

/** limber_window_give_learn: hands it to the home page */
void limber_window_give_learn (LimberWindow *self);

/** limber_window_get_help: shows when to get help; a session pauses */
void limber_window_get_help (LimberWindow *self);

/** limber_window_show_card: shows the card @id, if there is one */
void limber_window_show_card (LimberWindow *self, const char *id);

/** limber_window_install_notes: the actions that lead to what the person notes beside sessions:
 * `win.show-diary`, `win.show-flare` (the id of a flare-up, or "" for a new one),
 * `win.show-questions`, `win.show-check-ins` and `win.fill-in-rmdq` */
void limber_window_install_notes (GtkWidgetClass *widget_class);

/** limber_window_show_report: shows the report for the clinician */
void limber_window_show_report (LimberWindow *self);

/** limber_window_show_handout: shows a routine as a handout, with the choices that were made */
void limber_window_show_handout (LimberWindow *self, LimberTimeline *timeline);

/** limber_window_hand_over: saves the routine of the file @path, with all that it uses, as one file
 * for somebody else, after asking where; @title names that file */
void limber_window_hand_over (LimberWindow *self, const char *path, const char *title);

/** limber_window_receive: shows what somebody handed over in the file @path, to be added or not */
void limber_window_receive (LimberWindow *self, const char *path);

/** limber_window_save_record: saves a copy of it, after asking where */
void limber_window_save_record (LimberWindow *self);

/** limber_window_add_record: adds what was saved, after asking which file */
void limber_window_add_record (LimberWindow *self);
/* The person's week. */

/** limber_window_go_home: leaves all pages for @part of the home page: see limber_home_page_show()
 */
void limber_window_go_home (LimberWindow *self, const char *part);

/** limber_window_begin_week: works the week out from the journal and the library */
void limber_window_begin_week (LimberWindow *self);

/** limber_window_install_week: adds the actions of this part to the class */
void limber_window_install_week (GtkWidgetClass *widget_class);

/** limber_window_install_editor: the actions that lead to the editor: `win.new-routine`,
 * `win.open-in-editor`, and with the file of a routine as a byte string `win.edit-routine` and
 * `win.copy-routine` */
void limber_window_install_editor (GtkWidgetClass *widget_class);

/** limber_window_edit_file: opens the file @path to be written, with faults or without; a copy of
 * what came with Limber */
void limber_window_edit_file (LimberWindow *self, const char *path);

/** limber_window_add_editor: looks after the file of a page that is being opened; @unsaved
 * (nullable): the work that it goes on with */
void limber_window_add_editor (LimberWindow *self, LimberEditorPage *page,
                               const LimberUnsaved *unsaved);

/** limber_window_edit_unsaved: opens work that was not saved */
void limber_window_edit_unsaved (LimberWindow *self, const LimberUnsaved *unsaved);

/** limber_window_offer_unsaved: shows on the home page what there is of it */
void limber_window_offer_unsaved (LimberWindow *self);

/** limber_window_is_editing: Returns: whether an editor is open that keeps its work as @kept_name
 */
gboolean limber_window_is_editing (LimberWindow *self, const char *kept_name);

/** limber_window_leave_editor: goes back from the editor in front, after asking for what is not
 * saved */
void limber_window_leave_editor (LimberWindow *self);

/** limber_window_ask_to_save: Returns: whether the person is asked what becomes of unsaved work
 * before the window closes, which closes then by itself */
gboolean limber_window_ask_to_save (LimberWindow *self);

/** limber_window_focus_page: puts the focus where it is of use on the page in front */
void limber_window_focus_page (LimberWindow *self);

/** limber_window_try_session: plays @session in front of what is there, and writes nothing down;
 * the way back is short */
void limber_window_try_session (LimberWindow *self, LimberSession *session, double speed);

/** limber_window_is_trying: Returns: whether what plays is tried out from the editor */
gboolean limber_window_is_trying (LimberWindow *self);

/** limber_window_forget_record: deletes the record, after asking */
void limber_window_forget_record (LimberWindow *self);

G_END_DECLS
