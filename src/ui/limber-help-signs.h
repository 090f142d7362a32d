/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-help.h"

G_BEGIN_DECLS

/**
 * limber_help_signs:
 *
 * Signs of something other than ordinary back pain, in plain words: from the red flags of the
 * international framework for serious spinal disease (IFOMPT 2020) and of common exercise advice
 * on heart and stroke signs.
 *
 * Returns: (transfer full): the few that ask for help at once, translated
 */
GStrv limber_help_signs (void);

/**
 * limber_help_fallback:
 *
 * Returns: (transfer full): a page about getting help for where its file is missing or bad: advice
 * that may save a life must not hang on a file
 */
LimberHelp *limber_help_fallback (void);

G_END_DECLS
