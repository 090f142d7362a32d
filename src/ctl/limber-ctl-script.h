/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-json-write.h"
#include "limber-script.h"

G_BEGIN_DECLS

/* What a voice says in the course of a routine. */

/** limber_ctl_print_script: puts @script on standard output, a line for each utterance: when, how
 * long, what for, and the words */
void limber_ctl_print_script (const LimberScript *script);

/** limber_ctl_write_script: adds the list `script` to the open object of @json */
void limber_ctl_write_script (LimberJsonWriter *json, const LimberScript *script);

G_END_DECLS
