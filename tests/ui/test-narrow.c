/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include <adwaita.h>
#include <dlfcn.h>
#include <libintl.h>
#include <locale.h>

#include "limber-paths.h"
#include "limber-ui.h"

/* Every template by itself, in one language: no text of it may make it wider than the narrowest
 * window that people use. */

#define NARROWEST 360

/* What they hold goes below each other once they have a width; until then they ask for more.  In
 * the window of versions, two texts stand beside each other. */
static const char *const wider[] = { "LimberBeforePage",
                                     "LimberEndPage",
                                     "LimberHurtPanel",
                                     "LimberMonthView",
                                     "LimberPreferences",
                                     "LimberVersionsWindow",
                                     NULL };

/* "LimberHelpButton" by limber_help_button_get_type(), as GtkBuilder finds types */
static GType
type_of (const char *name)
{
  g_autoptr (GString) symbol = g_string_new (NULL);
  GType (*get_type) (void);

  for (const char *at = name; *at; at++)
    {
      if (g_ascii_isupper (*at) && at > name)
        g_string_append_c (symbol, '_');
      g_string_append_c (symbol, g_ascii_tolower (*at));
    }
  g_string_append (symbol, "_get_type");
  *(void **) &get_type = dlsym (RTLD_DEFAULT, symbol->str);
  g_assert_nonnull (get_type);
  return get_type ();
}

static void
test_template (gconstpointer data)
{
  GtkWidget *widget = g_object_new (type_of (data), NULL);
  int minimum = 0;

  if (!GTK_IS_WINDOW (widget))
    g_object_ref_sink (widget);
  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  g_test_message ("%s: %d", (const char *) data, minimum);
  if (!g_strv_contains (wider, data))
    g_assert_cmpint (minimum, <=, NARROWEST);
  if (GTK_IS_WINDOW (widget))
    gtk_window_destroy (GTK_WINDOW (widget));
  else
    g_object_unref (widget);
}

static void
add_test (const char *file)
{
  g_autofree char *path = g_strconcat (LIMBER_RESOURCES, file, NULL);
  g_autoptr (GBytes) text = g_resources_lookup_data (path, 0, NULL);
  g_autoptr (GRegex) template = g_regex_new ("<template class=\"(\\w+)\"", 0, 0, NULL);
  g_autoptr (GMatchInfo) match = NULL;
  gsize length = 0;
  const char *chars = text ? g_bytes_get_data (text, &length) : "";

  if (g_regex_match_full (template, chars, (gssize) length, 0, 0, &match, NULL))
    {
      g_autofree char *name = g_match_info_fetch (match, 1);
      g_autofree char *test = g_strconcat ("/narrow/", name, NULL);

      g_test_add_data_func_full (test, g_strdup (name), test_template, g_free);
    }
}

int
main (int argc, char *argv[])
{
  g_auto (GStrv) files = NULL;

  /* The language comes without its locale, which may not be installed. */
  g_assert_cmpint (argc, >=, 2);
  g_setenv ("LANGUAGE", argv[1], TRUE);
  bindtextdomain (GETTEXT_PACKAGE, limber_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  gtk_test_init (&argc, &argv, NULL);
  g_assert_cmpstr (gettext ("Hold"), !=, "Hold");
  g_test_set_nonfatal_assertions ();
  adw_init ();
  limber_ui_init ();
  files = g_resources_enumerate_children (LIMBER_RESOURCES, 0, NULL);
  g_assert_nonnull (files);
  for (guint i = 0; files[i]; i++)
    add_test (files[i]);
  return g_test_run ();
}
