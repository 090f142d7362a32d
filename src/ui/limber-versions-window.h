/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

#include "limber-draft.h"

G_BEGIN_DECLS

/** LimberVersionChoice: what a person does about two versions of one file. */
typedef enum
{
  LIMBER_VERSION_MINE,   /* write mine over theirs */
  LIMBER_VERSION_THEIRS, /* go on with theirs */
  LIMBER_VERSION_COPY,   /* write mine to a file of its own */
} LimberVersionChoice;

/**
 * LimberVersionsWindow:
 *
 * Two versions that came from one: what each has changed, in words, and their texts side by side.
 * Closing it decides nothing.
 *
 * Signal: `chosen` (#LimberVersionChoice as guint).
 */
#define LIMBER_TYPE_VERSIONS_WINDOW (limber_versions_window_get_type ())
G_DECLARE_FINAL_TYPE (LimberVersionsWindow, limber_versions_window, LIMBER, VERSIONS_WINDOW,
                      AdwWindow)

/**
 * limber_versions_window_new:
 * @name: of the file
 * @before: what both came from
 *
 * Returns: (transfer none): the window, modal for @parent
 */
GtkWidget *limber_versions_window_new (GtkWindow *parent, const char *name, LimberDraft *before,
                                       LimberDraft *mine, LimberDraft *theirs);

G_END_DECLS
