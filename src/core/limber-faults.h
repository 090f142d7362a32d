/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-diagnostic.h"

G_BEGIN_DECLS

/** LIMBER_FAULTS_SHOWN: how many faults of one file are told one by one, where nobody wants all. */
#define LIMBER_FAULTS_SHOWN 100

/**
 * LimberFaults:
 *
 * The faults found so far in one file, by where they are: a byte offset or a JSON pointer.  A file
 * with none costs nothing: all strings are made, and pointers looked up, for faults only.
 */
typedef struct _LimberFaults LimberFaults;

LimberFaults *limber_faults_new (void);

/** limber_faults_show_all: to be called first: every fault is told one by one, were there ten
 * thousand */
void limber_faults_show_all (LimberFaults *self);

void limber_faults_free (LimberFaults *self);

/** limber_faults_add_at: an error of syntax at the byte @offset; takes @message */
void limber_faults_add_at (LimberFaults *self, gsize offset, char *message);

/** limber_faults_add: a fault of meaning at @pointer, at its key or at its value; takes @pointer,
 * @message, and @words (nullable): the fault in other words, for who sees only Limber */
void limber_faults_add (LimberFaults *self, LimberSeverity severity, char *pointer, gboolean at_key,
                        char *message, char *words);

/** limber_faults_reword: gives the fault that was added last other words, for who sees only Limber;
 * takes @words */
void limber_faults_reword (LimberFaults *self, char *words);

/** limber_faults_offer: says what would put the fault right that was added last; takes @fix */
void limber_faults_offer (LimberFaults *self, LimberFix *fix);

/** limber_faults_count: counts one more fault of @severity if no more are kept one by one
 *
 * Returns: whether it did, so that there is no need to word the fault */
gboolean limber_faults_count (LimberFaults *self, LimberSeverity severity);

/** limber_faults_get_n: Returns: how many faults of @severity there are */
guint limber_faults_get_n (const LimberFaults *self, LimberSeverity severity);

/** limber_faults_any: Returns: whether there is a fault of @severity */
gboolean limber_faults_any (const LimberFaults *self, LimberSeverity severity);

/**
 * limber_faults_finish:
 * @data: the file as it is, where lines and columns are counted
 * @mended: the same number of bytes, good JSON as far as @json_size, where pointers are looked up
 * @diagnostics: (element-type LimberDiagnostic): the faults are added in the order of the file;
 * those that are not told one by one are one more
 *
 * A fault of meaning in a place that has a fault of syntax is left out: it follows from that one.
 */
void limber_faults_finish (LimberFaults *self, const char *data, gsize size, const char *mended,
                           gsize json_size, GPtrArray *diagnostics);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberFaults, limber_faults_free)

G_END_DECLS
