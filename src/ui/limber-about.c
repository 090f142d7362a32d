/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-about.h"

#include "limber-config.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-ui.h"

/* libadwaita 1.2 leaves the button with the version without a name. */
static void
name_version (GtkWidget *widget)
{
  if (gtk_widget_has_css_class (widget, "app-version"))
    limber_ui_set_name (widget, LIMBER_VERSION);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    name_version (child);
}

void
limber_about_show (GtkWindow *parent)
{
  GtkWidget *about = g_object_new (
      ADW_TYPE_ABOUT_WINDOW, "transient-for", parent, "modal", TRUE, "application-icon",
      LIMBER_APP_ID, "application-name", _ ("Limber"), "version", LIMBER_VERSION, "developer-name",
      _ ("The Limber contributors"), "license-type", GTK_LICENSE_GPL_3_0, "comments",
      _ ("Limber guides you through exercises for your back. It is a guide to a plan, not a "
         "medical device: it does not diagnose.\n\nA physiotherapist has not yet signed off the "
         "exercises that come with it. Ask your own before you start."),
      NULL);

  limber_ui_set_name (about, _ ("About Limber"));
  name_version (about);
  limber_adw_mend (about);
  gtk_window_present (GTK_WINDOW (about));
}
