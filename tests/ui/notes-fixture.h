/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-journal.h"
#include "memory-recorder.h"

/* A record in memory, a window, and what a person does to pages in it. */

#define HOSTILE "<b>Bad</b> & \"worse\" %s"
#define HOUR_US (60 * 60 * (gint64) G_USEC_PER_SEC)
#define DAY_US (24 * HOUR_US)
#define BERLIN_S (gint64) 3600

typedef struct
{
  MemoryRecorder *recorder;
  HandClock *clock;
  LimberJournal *journal;
  GtkWidget *window;
  LimberWallTime now;
} Notes;

typedef struct
{
  const char *path;
  void (*test) (Notes *self, gconstpointer data);
} NotesTest;

/* Runs each test with notes of its own: on Wednesday, 2026-03-04, at 14:30 in Berlin.  Returns: the
 * exit status */
int notes_run (int argc, char *argv[], const NotesTest *tests, guint n_tests);

/* Shows @page, as the window would.  Returns: it */
gpointer notes_show (Notes *self, GtkWidget *page);

gpointer notes_child_of (gpointer widget, const char *name);

gboolean notes_is_shown (gpointer page, const char *name);

const char *notes_label_of (gpointer page, const char *name);

void notes_click (gpointer button);

GPtrArray *notes_kept (Notes *self, LimberEntryKind kind);

guint notes_n_kept (Notes *self, LimberEntryKind kind);

/* The only one of its kind; lives until the next change. */
const LimberEntry *notes_one_kept (Notes *self, LimberEntryKind kind);

LimberEntry *notes_put (Notes *self, LimberEntryKind kind, gint64 ago_us, const char *text);

/* Changes what was put: @entry is freed. */
void notes_change (Notes *self, LimberEntry *entry);

char *notes_text_of (gpointer note);

void notes_type (gpointer note, const char *text);

void notes_write_text (gpointer note, const char *text);

GtkWidget *notes_check_of (GtkWidget *widget, const char *text);

void notes_tick (gpointer page, const char *text);

void notes_answer (gpointer scale, int value);

guint notes_n_children (GtkWidget *widget);

GtkWidget *notes_button_of (GtkWidget *widget, const char *label);
