/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-ctl.h"
#include "limber-document.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* What the commands have in common that make pages. */

/** LIMBER_CTL_PAPER: the option that says on which paper. */
#define LIMBER_CTL_PAPER(paper)                                                                    \
  {                                                                                                \
    "paper", 'p', 0, G_OPTION_ARG_STRING, &(paper),                                                \
        N_ ("a4 or letter (default: what your locale prints on)"), N_ ("PAPER")                    \
  }

/** LIMBER_CTL_OUTPUT: the option that says where the pages go. */
#define LIMBER_CTL_OUTPUT(output)                                                                  \
  {                                                                                                \
    "output", 'o', 0, G_OPTION_ARG_FILENAME, &(output),                                            \
        N_ ("Where the PDF goes; - is standard output"), N_ ("FILE")                               \
  }

/** limber_ctl_read_paper: @word is (nullable): the default; Returns: whether it is a paper; if not,
 * the person has been told */
gboolean limber_ctl_read_paper (const char *word, LimberPaper *paper);

/** limber_ctl_check_output: Returns: whether @output (nullable) can be written to; if not, the
 * person has been told */
gboolean limber_ctl_check_output (const char *output);

/** limber_ctl_write_pdf: writes @document to @output, see limber_ctl_check_output() */
LimberCtlStatus limber_ctl_write_pdf (LimberDocument *document, LimberWallTime now,
                                      const char *output);

G_END_DECLS
