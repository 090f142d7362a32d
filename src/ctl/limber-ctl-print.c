/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>

#include "limber-ctl-paper.h"
#include "limber-handout-document.h"
#include "limber-locale.h"
#include "limber-system-wall-clock.h"

static LimberCtlStatus
write_handout (const char *argument, const LimberCtlChoices *options, gboolean large,
               const LimberPaper *paper, const char *output)
{
  g_autoptr (LimberSystemWallClock) clock = limber_system_wall_clock_new ();
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (LimberDocument) document = NULL;
  LimberCtlStatus status = LIMBER_CTL_OK;
  LimberHandout handout = { .large = large, .first_weekday = limber_locale_get_first_weekday () };

  timeline = limber_ctl_compile (argument, options, &library, &status);
  if (timeline == NULL)
    return status;
  handout.timeline = timeline;
  handout.exercises = limber_library_get_exercises (library);
  document = limber_handout_document_new (&handout, paper);
  return limber_ctl_write_pdf (document, limber_wall_clock_now (LIMBER_WALL_CLOCK (clock)), output);
}

LimberCtlStatus
limber_ctl_print (int argc, char **argv)
{
  LimberCtlChoices choices = { NULL };
  g_autofree char *level = NULL;
  g_autofree char *paper_word = NULL;
  g_autofree char *output = NULL;
  gboolean large = FALSE;
  LimberPaper paper;
  const GOptionEntry entries[] = {
    LIMBER_CTL_CHOICES (&choices),
    { "large", 0, 0, G_OPTION_ARG_NONE, &large, N_ ("Large print: nothing below 18 points"), NULL },
    LIMBER_CTL_PAPER (paper_word),
    LIMBER_CTL_OUTPUT (output),
    { NULL },
  };

  if (!limber_ctl_parse (entries, _ ("FILE|ID"),
                         _ ("Writes a routine as a handout for a patient, a PDF: each exercise "
                            "with pictures, how much and\nwhat to do, when to stop, and a grid to "
                            "tick.\n\n"
                            "Exit status: 0, 1 if the file has faults or cannot be done as asked, "
                            "2 if it cannot be found\nor read, or the handout not be written."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  level = choices.level;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name one routine: a file, or an id of the library"));
  if (!limber_ctl_read_paper (paper_word, &paper) || !limber_ctl_check_output (output))
    return LIMBER_CTL_FAILED;
  return write_handout (argv[1], &choices, large, &paper, output);
}
