/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-diagnostic.h"

/* That what a fault says to somebody who sees only Limber is a sentence with no key of a file and
 * no word of a programmer in it. */
void assert_plain_words (const LimberDiagnostic *fault);
