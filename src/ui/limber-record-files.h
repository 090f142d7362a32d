/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

#include "limber-recorder.h"

G_BEGIN_DECLS

/* The record as a file of the person's own, as “limberctl export --format=json” writes it. */

/** limber_record_files_save: writes all that is kept to @file, and tells the person */
void limber_record_files_save (GtkWindow *parent, LimberRecorder *recorder, GFile *file);

/** limber_record_files_add: adds what is in @file and not yet there, and tells the person */
void limber_record_files_add (GtkWindow *parent, LimberRecorder *recorder, GFile *file);

G_END_DECLS
