/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-paper.h"

#include <langinfo.h>
#include <string.h>

gboolean
limber_paper_from_string (const char *word, LimberPaper *paper)
{
  if (g_strcmp0 (word, "a4") == 0)
    *paper = LIMBER_PAPER_A4;
  else if (g_strcmp0 (word, "letter") == 0)
    *paper = LIMBER_PAPER_LETTER;
  else
    return FALSE;
  return TRUE;
}

LimberPaper
limber_paper_default (void)
{
#ifdef __GLIBC__
  /* glibc gives the number itself, in millimetres, in the place of a pointer. */
  if (GPOINTER_TO_INT (nl_langinfo (_NL_PAPER_HEIGHT)) == 279)
    return LIMBER_PAPER_LETTER;
#endif
  return LIMBER_PAPER_A4;
}
