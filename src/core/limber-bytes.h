/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>
#include <string.h>

G_BEGIN_DECLS

/*
 * Eight bytes at a time, for the two places where most bytes of a file are passed over.  Either may
 * say FALSE of good bytes, never TRUE of others.
 */

#define LIMBER_BYTES(byte) ((guint64) (byte) *G_GUINT64_CONSTANT (0x0101010101010101))

static inline guint64
limber_bytes_load (const char *p)
{
  guint64 bytes;

  memcpy (&bytes, p, sizeof bytes);
  return bytes;
}

/** limber_bytes_printable: Returns: whether all are ASCII from 0x20 to 0x7E */
static inline gboolean
limber_bytes_printable (guint64 bytes)
{
  return ((bytes | (bytes - LIMBER_BYTES (0x20)) | (bytes + LIMBER_BYTES (0x01)))
          & LIMBER_BYTES (0x80))
         == 0;
}

/** limber_bytes_lack: Returns: whether none of them is @byte, where all are ASCII */
static inline gboolean
limber_bytes_lack (guint64 bytes, char byte)
{
  return (((bytes ^ LIMBER_BYTES (byte)) - LIMBER_BYTES (0x01)) & LIMBER_BYTES (0x80)) == 0;
}

G_END_DECLS
