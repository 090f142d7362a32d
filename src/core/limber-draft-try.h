/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-draft.h"
#include "limber-session.h"

G_BEGIN_DECLS

#define LIMBER_DRAFT_TRY_ERROR (limber_draft_try_error_quark ())
GQuark limber_draft_try_error_quark (void);

typedef enum
{
  LIMBER_DRAFT_TRY_ERROR_FAULTS, /* the draft has faults */
  LIMBER_DRAFT_TRY_ERROR_STEP,   /* there is no such step to play */
} LimberDraftTryError;

/**
 * limber_draft_compile:
 * @error: (domain %LIMBER_DRAFT_TRY_ERROR or %LIMBER_TIMELINE_ERROR): what stands in the way, in
 *   plain words
 *
 * Returns: (transfer full): what a draft comes to when it is played; %NULL while it has faults
 */
LimberTimeline *limber_draft_compile (LimberDraft *self, GError **error);

/**
 * limber_draft_try:
 * @pointer: (nullable): to the row to begin with; %NULL for the first; of a block, its first step
 *
 * Returns: (transfer full): a session of the draft that is ready to start at that step; %NULL with
 *   @error as limber_draft_compile() sets it
 */
LimberSession *limber_draft_try (LimberDraft *self, const char *pointer, GError **error);

G_END_DECLS
