/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-history.h"
#include "limber-json-write.h"
#include "limber-library.h"
#include "limber-script.h"

G_BEGIN_DECLS

/** LimberCtlStatus: what limberctl exits with. */
typedef enum
{
  LIMBER_CTL_OK = 0,
  LIMBER_CTL_FAULTS = 1, /* a file has faults, or cannot be played as asked */
  LIMBER_CTL_FAILED = 2, /* a file or an id could not be found or read, or a wrong command line */
  LIMBER_CTL_EARLY = 3,  /* the session was ended before its end */
} LimberCtlStatus;

/* Each command: @argv begins with its own name. */
LimberCtlStatus limber_ctl_add (int argc, char **argv);
LimberCtlStatus limber_ctl_check (int argc, char **argv);
LimberCtlStatus limber_ctl_diff (int argc, char **argv);
LimberCtlStatus limber_ctl_export (int argc, char **argv);
LimberCtlStatus limber_ctl_figure (int argc, char **argv);
LimberCtlStatus limber_ctl_forget (int argc, char **argv);
LimberCtlStatus limber_ctl_format (int argc, char **argv);
LimberCtlStatus limber_ctl_import (int argc, char **argv);
LimberCtlStatus limber_ctl_print (int argc, char **argv);
LimberCtlStatus limber_ctl_report (int argc, char **argv);
LimberCtlStatus limber_ctl_new (int argc, char **argv);
LimberCtlStatus limber_ctl_pack (int argc, char **argv);
LimberCtlStatus limber_ctl_timeline (int argc, char **argv);
LimberCtlStatus limber_ctl_learn (int argc, char **argv);
LimberCtlStatus limber_ctl_list (int argc, char **argv);
LimberCtlStatus limber_ctl_show (int argc, char **argv);
LimberCtlStatus limber_ctl_play (int argc, char **argv);

/**
 * limber_ctl_parse:
 * @usage: what follows the command: "FILE…"
 * @summary: what the command is for, and its exit status
 * @argc: (inout): how many words are left
 *
 * Takes the options out of @argv; `--help` prints and ends the program.
 *
 * Returns: whether the options make sense; if not, the person has been told
 */
gboolean limber_ctl_parse (const GOptionEntry *entries, const char *usage, const char *summary,
                           int *argc, char **argv);

/** limber_ctl_fail: Returns: %LIMBER_CTL_FAILED, after the message is on standard error */
LimberCtlStatus limber_ctl_fail (const char *format, ...) G_GNUC_PRINTF (1, 2);

/** limber_ctl_note: puts a message on standard error */
void limber_ctl_note (const char *format, ...) G_GNUC_PRINTF (1, 2);

/** limber_ctl_tell_errors: puts a file's errors (element-type LimberDiagnostic) on standard error
 */
void limber_ctl_tell_errors (const char *path, const GPtrArray *diagnostics);

/** limber_ctl_print_json: puts a whole JSON text on standard output, in UTF-8 whatever the locale
 */
void limber_ctl_print_json (LimberJsonWriter *writer);

/** limber_ctl_library_new: Returns: (transfer full): the person's library, not loaded */
LimberLibrary *limber_ctl_library_new (void);

/**
 * limber_ctl_open:
 * @argument: a file, or an id of the library
 * @library: (out) (transfer full): the library that it was found by
 * @status: (out): why there is none; the person has been told
 *
 * What has a slash in it, ends in `.json` or is there as a file, is a file.
 *
 * Returns: (transfer full) (nullable): the routine
 */
LimberRoutine *limber_ctl_open (const char *argument, LimberLibrary **library,
                                LimberCtlStatus *status);

/** LimberCtlChoices: the options that say how a routine is to be done. */
typedef struct
{
  char *level;
  gboolean short_version;
  gboolean flare;
} LimberCtlChoices;

/** LIMBER_CTL_CHOICES: the options for a LimberCtlChoices. */
#define LIMBER_CTL_CHOICES(choices)                                                                \
  { "level",                                                                                       \
    'l',                                                                                           \
    0,                                                                                             \
    G_OPTION_ARG_STRING,                                                                           \
    &(choices)->level,                                                                             \
    N_ ("Do it at this fitness level: gentle, moderate or active"),                                \
    N_ ("LEVEL") },                                                                                \
      { "short",                                                                                   \
        's',                                                                                       \
        0,                                                                                         \
        G_OPTION_ARG_NONE,                                                                         \
        &(choices)->short_version,                                                                 \
        N_ ("Leave out the optional exercises"),                                                   \
        NULL },                                                                                    \
  {                                                                                                \
    "flare", 'f', 0, G_OPTION_ARG_NONE, &(choices)->flare, N_ ("The version for a flare-up day"),  \
        NULL                                                                                       \
  }

/** LIMBER_CTL_GUIDANCE: the option for a word that limber_ctl_read_guidance() reads. */
#define LIMBER_CTL_GUIDANCE(word)                                                                  \
  {                                                                                                \
    "guidance", 0, 0, G_OPTION_ARG_STRING, word, N_ ("How much the voice says: brief or full"),    \
        N_ ("HOW-MUCH")                                                                            \
  }

/** limber_ctl_read_guidance: Returns: whether @word is brief or full; if not, the person has been
 * told
 */
gboolean limber_ctl_read_guidance (const char *word, LimberGuidance *guidance);

/**
 * limber_ctl_compile:
 * @argument: see limber_ctl_open()
 *
 * Returns: (transfer full) (nullable): the routine as it is to be done
 */
LimberTimeline *limber_ctl_compile (const char *argument, const LimberCtlChoices *choices,
                                    LimberLibrary **library, LimberCtlStatus *status);

/** limber_ctl_read_day: Returns: whether @word is a day such as 2026-03-01, see
 * limber_day_from_date(); if not, the person has been told */
gboolean limber_ctl_read_day (const char *word, int *day);

/** limber_ctl_read_record: Returns: (transfer full) (nullable): the person's record, but for a
 * session that has no end yet, of which the person is told; %NULL where it cannot be read, and the
 * person has been told */
LimberHistory *limber_ctl_read_record (void);

/** limber_ctl_read_level: Returns: whether @word is a level; if not, the person has been told */
gboolean limber_ctl_read_level (const char *word, LimberLevel *level);

G_END_DECLS
