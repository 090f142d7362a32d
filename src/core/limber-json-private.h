/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-bytes.h"
#include "limber-json.h"

G_BEGIN_DECLS

/** LimberJsonKey: one key of an object that is being read: the bytes between its quotes. */
typedef struct
{
  gsize offset;
  gsize length;
  guint hash; /* of the key as it is meant, escapes resolved */
  gboolean escaped;
} LimberJsonKey;

/** LimberScanner: the state of one pass over a file. */
typedef struct
{
  const char *data;
  const char *p;
  const char *end;
  char *mended; /* (nullable): a copy, once something had to be put right in it */
  LimberFaults *faults;
  guint depth;
  LimberJsonKey *keys; /* those of all open objects, the innermost last */
  gsize n_keys;
  gsize keys_size;
  LimberJsonKey few_keys[96]; /* @keys, as long as they fit: most files need no more */
} LimberScanner;

/** limber_scanner_fault: reports at @at; takes @message */
void limber_scanner_fault (LimberScanner *self, const char *at, char *message);

/** limber_scanner_spare: says that the message of the last fault speaks of keys, which somebody who
 * sees only Limber is to be spared */
void limber_scanner_spare (LimberScanner *self);

/** limber_scanner_offer: says that @with in place of @length bytes at @at would put the fault right
 * that was reported last */
void limber_scanner_offer (LimberScanner *self, const char *at, gsize length, const char *with);

/** limber_scanner_mend: puts @with, then spaces, in place of @length bytes at @at of the copy */
void limber_scanner_mend (LimberScanner *self, const char *at, gsize length, const char *with);

/** limber_scanner_line: Returns: the line that @at is in, from 1 */
guint limber_scanner_line (const LimberScanner *self, const char *at);

/** limber_scanner_oddity: Returns: whether something that is no JSON but can be taken for a space
 * (a comment, a NUL, a space of a word processor) was at the place, reported and passed over */
gboolean limber_scanner_oddity (LimberScanner *self);

/* Each reads one token, reports its faults, and returns FALSE where there is no going on. */
gboolean limber_scanner_string (LimberScanner *self, LimberJsonKey *key);
gboolean limber_scanner_number (LimberScanner *self);
gboolean limber_scanner_word (LimberScanner *self);

/** limber_scanner_keys_end: reports keys that are given twice among those from @first on, and drops
 * them */
void limber_scanner_keys_end (LimberScanner *self, gsize first);

/** limber_scanner_key_add: adds @key to those of the innermost object */
void limber_scanner_key_add (LimberScanner *self, LimberJsonKey key);

/** limber_scanner_unescape: Returns: (transfer full): what @length good bytes between quotes mean
 */
char *limber_scanner_unescape (const char *text, gsize length);

/** limber_scanner_is_space: Returns: whether @c is white space in JSON */
static inline gboolean
limber_scanner_is_space (char c)
{
  return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

static inline void
limber_scanner_space (LimberScanner *self)
{
  do
    {
      while (self->end - self->p >= 8
             && limber_bytes_load (self->p) == LIMBER_BYTES (' ')) /* indentation */
        self->p += 8;
      while (self->p < self->end && limber_scanner_is_space (*self->p))
        self->p++;
    }
  while (self->p < self->end
         && ((guchar) *self->p >= 0x80 || *self->p == '\0' || *self->p == '/' || *self->p == '#')
         && limber_scanner_oddity (self));
}

G_END_DECLS
