/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <stdio.h>
#include <string.h>

#include "limber-ctl.h"
#include "limber-paths.h"

typedef struct
{
  const char *name;
  LimberCtlStatus (*run) (int argc, char **argv);
  const char *help;
} Command;

static const Command commands[] = {
  { "add", limber_ctl_add, N_ ("add a routine that somebody handed over") },
  { "check", limber_ctl_check, N_ ("look for faults in routine, exercise and card files") },
  { "diff", limber_ctl_diff, N_ ("tell what has changed between two versions of a routine") },
  { "export", limber_ctl_export, N_ ("print your record of sessions") },
  { "figure", limber_ctl_figure, N_ ("draw the figure of an exercise") },
  { "forget", limber_ctl_forget, N_ ("delete your record and diary") },
  { "format", limber_ctl_format, N_ ("lay out files as the bundled ones are") },
  { "import", limber_ctl_import, N_ ("add sessions that were exported elsewhere") },
  { "learn", limber_ctl_learn, N_ ("show what there is to learn, and when to get help") },
  { "list", limber_ctl_list, N_ ("list the routines of the library") },
  { "new", limber_ctl_new, N_ ("print a new routine to write on") },
  { "pack", limber_ctl_pack, N_ ("put a routine and all that it uses into one file") },
  { "play", limber_ctl_play, N_ ("play a routine in the terminal") },
  { "print", limber_ctl_print, N_ ("write a routine as a handout, as a PDF") },
  { "report", limber_ctl_report, N_ ("write a page for your clinician, as a PDF") },
  { "show", limber_ctl_show, N_ ("show what a routine is for and what is in it") },
  { "timeline", limber_ctl_timeline, N_ ("show a routine second by second") },
};

static void
print_help (void)
{
  g_print (_ ("Usage: limberctl COMMAND [OPTION…] [ARGUMENT…]\n"
              "\n"
              "Checks, lists, shows and plays the routines of Limber, without a display.\n"
              "\n"
              "Commands:\n"));
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    g_print ("  %-10s %s\n", commands[i].name, _ (commands[i].help));
  g_print (_ ("\n"
              "“limberctl COMMAND --help” tells about a command, “limberctl --version” the "
              "version.\n"));
}

static LimberCtlStatus
run (int argc, char **argv)
{
  const char *name = argc > 1 ? argv[1] : NULL;

  if (name == NULL || strcmp (name, "--help") == 0 || strcmp (name, "-h") == 0
      || strcmp (name, "help") == 0)
    {
      print_help ();
      return name ? LIMBER_CTL_OK : LIMBER_CTL_FAILED;
    }
  if (strcmp (name, "--version") == 0)
    {
      g_print ("limberctl " LIMBER_VERSION "\n");
      return LIMBER_CTL_OK;
    }
  for (gsize i = 0; i < G_N_ELEMENTS (commands); i++)
    if (strcmp (name, commands[i].name) == 0)
      return commands[i].run (argc - 1, argv + 1);
  return limber_ctl_fail (_ ("There is no command “%s”. “limberctl --help” lists them."), name);
}

int
main (int argc, char **argv)
{
  LimberCtlStatus status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, limber_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_set_prgname ("limberctl");

  status = run (argc, argv);
  if (fflush (stdout) != 0 || ferror (stdout))
    return limber_ctl_fail (_ ("The output could not be written: %s"), g_strerror (errno));
  return status;
}
