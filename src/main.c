/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include <glib/gi18n.h>
#include <locale.h>

#include "limber-application.h"

int
main (int argc, char *argv[])
{
  g_autoptr (LimberApplication) application = NULL;

  setlocale (LC_ALL, "");
  bindtextdomain (GETTEXT_PACKAGE, LIMBER_LOCALEDIR);
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);

  application = limber_application_new ();
  return g_application_run (G_APPLICATION (application), argc, argv);
}
