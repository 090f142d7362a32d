/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Steps of a routine on their way from one place to another, by the clipboard or a drag. */

/** LIMBER_STEPS_MIME: what steps are called among programs; they are JSON. */
#define LIMBER_STEPS_MIME "application/vnd.limber.steps+json"

/** limber_steps_content_new: Returns: (transfer full): steps to give away, also as plain text;
 * @json: from limber_draft_copy_steps() */
GdkContentProvider *limber_steps_content_new (const char *json);

/** LimberStepsContentRead: @text (transfer full) is what came: "" where there was no text, or too
 * much for a routine */
typedef void (*LimberStepsContentRead) (gpointer data, char *text);

/**
 * limber_steps_content_paste:
 * @cancellable: when it is cancelled, @read is not called
 *
 * Reads steps, or a text that may be some, from a clipboard; never more than a routine may have.
 */
void limber_steps_content_paste (GdkClipboard *clipboard, GCancellable *cancellable,
                                 LimberStepsContentRead read, gpointer data);

/** limber_steps_content_drop: the same with what is dropped; does not finish the drop */
void limber_steps_content_drop (GdkDrop *drop, GCancellable *cancellable,
                                LimberStepsContentRead read, gpointer data);

G_END_DECLS
