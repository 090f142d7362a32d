/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include <errno.h>
#include <glib/gi18n.h>
#include <locale.h>
#include <unistd.h>

#include "limber-application.h"
#include "limber-autostart.h"
#include "limber-paths.h"

/* The window is closed, but there are reminders to wait for. */
static void
go_on_without_window (void)
{
  g_auto (GStrv) command = limber_autostart_command ();

  execvp (command[0], command);
  g_printerr (_ ("limber: the reminders could not go on: %s\n"), g_strerror (errno));
}

int
main (int argc, char *argv[])
{
  g_autoptr (LimberApplication) application = NULL;
  int status;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, limber_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = limber_application_new ();
  status = g_application_run (G_APPLICATION (application), argc, argv);
  if (limber_application_goes_on (application))
    {
      g_clear_object (&application);
      go_on_without_window ();
    }
  return status;
}
