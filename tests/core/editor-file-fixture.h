/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "library-fixture.h"
#include "limber-editor-file.h"

/* A routine in the editor, with its file. */

#define TODAY "2026-03-09"

typedef struct
{
  LibraryFixture library_fixture;
  LimberLibrary *library;
  char *routines;
  char *drafts;
  char *path; /* of a routine that is there */
  LimberEditor *editor;
  LimberEditorFile *file;
  guint n_changed;
} Fixture;

#define ADD(path, func) g_test_add (path, Fixture, NULL, set_up, func, tear_down)

void set_up (Fixture *self, gconstpointer data);

/* Lets go of the editor and of its file, as a page does that goes. */
void close_editor (Fixture *self);
void tear_down (Fixture *self, gconstpointer data);
void edit (Fixture *self, LimberDraft *draft, const char *path, GBytes *saved,
           const LimberUnsaved *unsaved);

/* What the editor begins with: a new routine, or the one that is there. */
void edit_new (Fixture *self);
void edit_there (Fixture *self);
void set_title (Fixture *self, const char *title);
void assert_save (Fixture *self, LimberWriteResult expected);
void assert_status (Fixture *self, const char *expected);

/* What the file below the fixture's folder says, in three values. */
void assert_file (Fixture *self, const char *name, const char *id, gint64 version,
                  const char *title);
void assert_n_kept (Fixture *self, guint n);

/* These go on with the main loop until it is so, or fail. */
void wait_for_state (Fixture *self, LimberEditorFileState state);
void wait_for_title (Fixture *self, const char *title);
void wait_for_kept (Fixture *self, guint n);

/* What the draft says, which is of version 1. */
void assert_draft (Fixture *self, const char *id, const char *title);

/* Edits the routine that is there, which somebody else writes too. */
void make_conflict (Fixture *self);
