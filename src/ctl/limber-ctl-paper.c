/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl-paper.h"

#include <glib/gi18n.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "limber-pdf.h"

gboolean
limber_ctl_read_paper (const char *word, LimberPaper *paper)
{
  *paper = limber_paper_default ();
  if (word == NULL || limber_paper_from_string (word, paper))
    return TRUE;
  limber_ctl_fail (_ ("There is no paper “%s”: say a4 or letter"), word);
  return FALSE;
}

gboolean
limber_ctl_check_output (const char *output)
{
  if (output == NULL)
    limber_ctl_fail (_ ("Say with -o where the PDF goes"));
  else if (strcmp (output, "-") == 0 && isatty (STDOUT_FILENO))
    limber_ctl_fail (_ ("A terminal cannot show a PDF: say “-o FILE.pdf”"));
  else
    return TRUE;
  return FALSE;
}

LimberCtlStatus
limber_ctl_write_pdf (LimberDocument *document, LimberWallTime now, const char *output)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) pdf = limber_pdf_new (document, now, &error);
  g_autoptr (GFile) file = NULL;

  if (pdf == NULL)
    return limber_ctl_fail ("%s", error->message);
  /* That standard output took it all is asked at the very end, for all commands. */
  if (strcmp (output, "-") == 0)
    {
      fwrite (g_bytes_get_data (pdf, NULL), 1, g_bytes_get_size (pdf), stdout);
      return LIMBER_CTL_OK;
    }
  file = g_file_new_for_commandline_arg (output);
  return limber_pdf_save (pdf, file, &error) ? LIMBER_CTL_OK
                                             : limber_ctl_fail ("%s", error->message);
}
