/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

typedef enum
{
  LIMBER_SEVERITY_WARNING,
  LIMBER_SEVERITY_ERROR,
} LimberSeverity;

/** LimberFixKind: what would put a fault right. */
typedef enum
{
  LIMBER_FIX_KEY,    /* another key */
  LIMBER_FIX_VALUE,  /* another value */
  LIMBER_FIX_ADD,    /* one member more: of the object at the place, or that the place is in */
  LIMBER_FIX_REMOVE, /* one member less: what somebody wrote goes */
  LIMBER_FIX_REMOVE_OWNER, /* what the place is in, which is empty */
  LIMBER_FIX_BYTES,        /* other bytes at a place of the text */
} LimberFixKind;

/** LimberFix: the one thing that somebody who wrote a fault is likely to have meant. */
typedef struct
{
  LimberFixKind kind;
  char *key;    /* (nullable): the right one, or the one to add */
  char *name;   /* (nullable): what people call @key */
  char *text;   /* (nullable): the value in JSON, or the bytes */
  char *shown;  /* (nullable): what people call the value */
  gsize offset; /* of %LIMBER_FIX_BYTES */
  gsize length; /* of what @text takes the place of */
} LimberFix;

/** LimberDiagnostic: one fault of a file, worded for who edits the file and for who uses a form. */
typedef struct
{
  LimberSeverity severity;
  guint line;    /* from 1 */
  guint column;  /* from 1, in characters */
  char *message; /* translated: for who edits the file, with its keys, as the compiler tells it */
  char *words;   /* translated: for who sees only Limber, a sentence with the names of its fields */
  char *pointer; /* (nullable): JSON pointer (RFC 6901) to the place; %NULL for a fault of syntax */
  LimberFix *fix; /* (nullable) */
} LimberDiagnostic;

/** LimberFileReport: what is wrong with one file. */
typedef struct
{
  char *path;
  GPtrArray *diagnostics; /* (element-type LimberDiagnostic): in the order of the file */
} LimberFileReport;

/** limber_diagnostic_new: @message is for both readers, until limber_diagnostic_set_words() */
LimberDiagnostic *limber_diagnostic_new (LimberSeverity severity, guint line, guint column,
                                         const char *message, const char *pointer);
/** limber_diagnostic_set_words: @words (nullable) is made a sentence; %NULL leaves all as it is */
void limber_diagnostic_set_words (LimberDiagnostic *self, const char *words);
void limber_diagnostic_free (LimberDiagnostic *self);

/** limber_diagnostic_fix_label: Returns: (transfer full) (nullable): what a button that puts the
 * fault right says, such as "Change to 600"; %NULL where none could */
char *limber_diagnostic_fix_label (const LimberDiagnostic *self);

/** limber_fix_new: Returns: (transfer full): @key and @text are copied; the names come later */
LimberFix *limber_fix_new (LimberFixKind kind, const char *key, const char *text);
LimberFix *limber_fix_new_bytes (gsize offset, gsize length, const char *text);
void limber_fix_free (LimberFix *self);

/** limber_diagnostic_is_mended_safely: Returns: whether there is a fix, and it takes nothing away
 * that somebody wrote: one of those that may be done all at once */
gboolean limber_diagnostic_is_mended_safely (const LimberDiagnostic *self);

/** limber_diagnostics_new: Returns: (transfer full) (element-type LimberDiagnostic): an empty list
 * that owns its elements */
GPtrArray *limber_diagnostics_new (void);

/** limber_diagnostics_count: Returns: how many of @diagnostics are of @severity */
guint limber_diagnostics_count (const GPtrArray *diagnostics, LimberSeverity severity);

/**
 * limber_diagnostic_format:
 *
 * Returns: (transfer full): `FILE:LINE:COLUMN: error: MESSAGE`, in the form of GCC's messages
 */
char *limber_diagnostic_format (const LimberDiagnostic *self, const char *file);

LimberFileReport *limber_file_report_new (const char *path, GPtrArray *diagnostics);
void limber_file_report_free (LimberFileReport *self);

/** limber_file_reports_new: Returns: (transfer full) (element-type LimberFileReport): an empty list
 * that owns its elements */
GPtrArray *limber_file_reports_new (void);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberDiagnostic, limber_diagnostic_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberFileReport, limber_file_report_free)

G_END_DECLS
