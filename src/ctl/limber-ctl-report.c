/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <string.h>

#include "limber-ctl-paper.h"
#include "limber-locale.h"
#include "limber-progress-range.h"
#include "limber-report-document.h"
#include "limber-system-wall-clock.h"

/* What the options ask for; days as for limber_wall_time_get_day(). */
typedef struct
{
  gboolean has_from;
  int from;
  int to;
  LimberPaper paper;
} Report;

static LimberWallTime
now (void)
{
  g_autoptr (LimberSystemWallClock) clock = limber_system_wall_clock_new ();

  return limber_wall_clock_now (LIMBER_WALL_CLOCK (clock));
}

static LimberCtlStatus
write_report (const Report *options, LimberWallTime time, const char *output)
{
  g_autoptr (LimberHistory) history = limber_ctl_read_record ();
  g_autoptr (LimberReport) report = NULL;
  g_autoptr (LimberDocument) document = NULL;
  int first_weekday = limber_locale_get_first_weekday ();
  int from = options->from;

  if (history == NULL)
    return LIMBER_CTL_FAILED;
  if (!options->has_from)
    from = limber_progress_range_get_first (LIMBER_RANGE_3_MONTHS, history, options->to,
                                            first_weekday);
  report = limber_report_new (history, from, options->to, first_weekday);
  if (limber_report_is_empty (report))
    limber_ctl_note (_ ("Your record has nothing from these days."));
  document = limber_report_document_new (report, &options->paper, limber_wall_time_get_day (time));
  return limber_ctl_write_pdf (document, time, output);
}

LimberCtlStatus
limber_ctl_report (int argc, char **argv)
{
  g_autofree char *from = NULL;
  g_autofree char *to = NULL;
  g_autofree char *paper = NULL;
  g_autofree char *output = NULL;
  const GOptionEntry entries[] = {
    { "from", 0, 0, G_OPTION_ARG_STRING, &from,
      N_ ("The first day (default: three months before the last)"), N_ ("DAY") },
    { "to", 0, 0, G_OPTION_ARG_STRING, &to, N_ ("The last day (default: today)"), N_ ("DAY") },
    LIMBER_CTL_PAPER (paper),
    LIMBER_CTL_OUTPUT (output),
    { NULL },
  };
  LimberWallTime time = now ();
  Report options = { .to = limber_wall_time_get_day (time) };

  if (!limber_ctl_parse (entries, "",
                         _ ("Writes one page for your clinician, as a PDF: what you did of what "
                            "was planned, pain, what was\nhard, and your questions. Write your "
                            "name on it by hand.\n\n"
                            "Exit status: 0, or 2 if the record cannot be read or the page not be "
                            "written."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc != 1)
    return limber_ctl_fail (_ ("“report” takes only options"));
  options.has_from = from != NULL;
  if ((from && !limber_ctl_read_day (from, &options.from))
      || (to && !limber_ctl_read_day (to, &options.to))
      || !limber_ctl_read_paper (paper, &options.paper) || !limber_ctl_check_output (output))
    return LIMBER_CTL_FAILED;
  if (from && options.from > options.to)
    return limber_ctl_fail (_ ("The first day comes after the last one"));
  return write_report (&options, time, output);
}
