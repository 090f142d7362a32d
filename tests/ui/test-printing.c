/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <adwaita.h>
#include <glib/gstdio.h>
#include <string.h>

#include "limber-config.h"
#include "limber-paper-pane.h"
#include "limber-paper-view.h"
#include "limber-printing.h"
#include "limber-ui.h"

#define N_PAGES 3

static const LimberPaper a4 = LIMBER_PAPER_A4;
static const LimberPaper letter = LIMBER_PAPER_LETTER;

/* How often a document was made, and for which paper the last one. */
typedef struct
{
  guint n;
  LimberPaper paper;
} Made;

static void
draw_black (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_paint (cr);
}

/* Three pages. */
static LimberDocument *
make (const LimberPaper *paper, gpointer data)
{
  g_autoptr (LimberFonts) fonts = limber_fonts_new (12, 12);
  LimberDocument *document = limber_document_new (paper, fonts, "A <b>title</b>", "Footer");
  Made *made = data;

  if (made)
    {
      made->n++;
      made->paper = *paper;
    }
  for (guint i = 0; i < N_PAGES; i++)
    limber_document_add (document, limber_drawing_new (500, draw_black, NULL, NULL), 0);
  return document;
}

static LimberDocument *
make_for_widget (const LimberPaper *paper, gpointer widget)
{
  return make (paper, g_object_get_data (widget, "made"));
}

/* --- The view --- */

static void
test_view (void)
{
  LimberPaperView *view = g_object_ref_sink (g_object_new (LIMBER_TYPE_PAPER_VIEW, NULL));
  int empty, narrow, wide;

  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_VERTICAL, 400, &empty, NULL, NULL, NULL);
  g_assert_cmpint (empty, ==, 0);
  limber_paper_view_set_document (view, make (&a4, NULL));
  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_VERTICAL, 400, &narrow, NULL, NULL, NULL);
  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_VERTICAL, 800, &wide, NULL, NULL, NULL);
  g_assert_cmpint (narrow, >, 3 * 500);
  g_assert_cmpint (wide, >, 2 * narrow);
  limber_paper_view_set_document (view, NULL);
  gtk_widget_measure (GTK_WIDGET (view), GTK_ORIENTATION_VERTICAL, 400, &empty, NULL, NULL, NULL);
  g_assert_cmpint (empty, ==, 0);
  g_object_unref (view);
}

/* --- The pane --- */

static GtkWidget *
find_button (GtkWidget *widget, const char *label)
{
  if (GTK_IS_BUTTON (widget) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (widget)), label) == 0)
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_button (child, label);

      if (found)
        return found;
    }
  return NULL;
}

static GtkWidget *
find_type (GtkWidget *widget, GType type)
{
  if (G_TYPE_CHECK_INSTANCE_TYPE (widget, type))
    return widget;
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = find_type (child, type);

      if (found)
        return found;
    }
  return NULL;
}

/* Nothing can be printed before there is something; the paper that is chosen is remembered. */
static void
test_pane (void)
{
  g_autoptr (GSettings) settings = g_settings_new (LIMBER_APP_ID);
  LimberPaperPane *pane = g_object_ref_sink (g_object_new (LIMBER_TYPE_PAPER_PANE, NULL));
  GtkWidget *print = find_button (GTK_WIDGET (pane), "Print…");
  GtkWidget *save = find_button (GTK_WIDGET (pane), "Save as PDF…");
  GtkWidget *view = find_type (GTK_WIDGET (pane), LIMBER_TYPE_PAPER_VIEW);
  GtkWidget *choice = find_type (GTK_WIDGET (pane), GTK_TYPE_DROP_DOWN);
  g_autofree char *kept = NULL;
  Made made = { 0 };

  g_object_set_data (G_OBJECT (pane), "made", &made);
  g_settings_set_string (settings, "paper", "a4");
  limber_paper_pane_set_up (pane, settings, make_for_widget, GTK_WIDGET (pane));
  limber_paper_pane_update (pane, (LimberWallTime){ 0 }, NULL, NULL);
  g_assert_false (gtk_widget_get_sensitive (print));
  g_assert_false (gtk_widget_get_sensitive (save));
  g_assert_cmpuint (made.n, ==, 0);
  limber_paper_pane_update (pane, (LimberWallTime){ 0 }, "Name", "What is on it");
  g_assert_true (gtk_widget_get_sensitive (print));
  g_assert_true (gtk_widget_get_sensitive (save));
  g_assert_cmpuint (made.n, ==, 1);
  g_assert_cmpfloat (made.paper.height, ==, a4.height);
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                       "Preview, 3 pages");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (view), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "What is on it");
  gtk_drop_down_set_selected (GTK_DROP_DOWN (choice), 1);
  g_assert_cmpuint (made.n, ==, 2);
  g_assert_cmpfloat (made.paper.height, ==, letter.height);
  kept = g_settings_get_string (settings, "paper");
  g_assert_cmpstr (kept, ==, "letter");
  g_object_unref (pane);
}

/* --- The print operation, into a file --- */

static gboolean
contains (const char *data, gsize size, const char *words)
{
  gsize length = strlen (words);

  for (gsize i = 0; i + length <= size; i++)
    if (memcmp (data + i, words, length) == 0)
      return TRUE;
  return FALSE;
}

static const struct
{
  const char *name;
  const LimberPaper *offered;
  const char *chosen; /* (nullable): another size than was offered */
  gboolean landscape;
  const LimberPaper *made;
  const char *box;
} jobs[] = {
  { "a4", &a4, NULL, FALSE, &a4, "595" },
  { "letter", &letter, NULL, FALSE, &letter, "612" },
  { "letter-on-a4", &letter, GTK_PAPER_NAME_A4, FALSE, &a4, "595" },
  { "a5", &letter, GTK_PAPER_NAME_A5, FALSE, &a4, "419" },
  { "across", &a4, GTK_PAPER_NAME_A4, TRUE, &letter, "841" },
};

static void
test_operation (gconstpointer data)
{
  guint i = GPOINTER_TO_UINT (data);
  g_autofree char *folder = g_dir_make_tmp ("limber-printing-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "job.pdf", NULL);
  Made made = { 0 };
  g_autoptr (GtkPrintOperation) operation =
      limber_printing_operation_new ("Job", jobs[i].offered, make, &made, NULL);
  g_autoptr (GtkPageSetup) setup =
      gtk_page_setup_copy (gtk_print_operation_get_default_page_setup (operation));
  g_autoptr (GError) error = NULL;
  g_autofree char *pdf = NULL;
  gsize size;

  if (jobs[i].chosen)
    {
      g_autoptr (GtkPaperSize) chosen = gtk_paper_size_new (jobs[i].chosen);

      gtk_page_setup_set_paper_size (setup, chosen);
      if (jobs[i].landscape)
        gtk_page_setup_set_orientation (setup, GTK_PAGE_ORIENTATION_LANDSCAPE);
      gtk_print_operation_set_default_page_setup (operation, setup);
    }
  gtk_print_operation_set_allow_async (operation, FALSE);
  gtk_print_operation_set_export_filename (operation, path);
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_EXPORT, NULL, &error);
  g_assert_no_error (error);
  g_assert_cmpuint (made.n, ==, 1);
  g_assert_cmpfloat (made.paper.width, ==, jobs[i].made->width);
  g_assert_true (g_file_get_contents (path, &pdf, &size, NULL));
  g_assert_true (contains (pdf, size, "%PDF-"));
  g_assert_true (contains (pdf, size, "/Count 3"));
  g_assert_true (contains (pdf, size, jobs[i].box));
  g_remove (path);
  g_rmdir (folder);
}

int
main (int argc, char *argv[])
{
  g_setenv ("GSETTINGS_BACKEND", "memory", TRUE);
  gtk_test_init (&argc, &argv, NULL);
  adw_init ();
  limber_ui_init ();
  g_test_add_func ("/printing/view", test_view);
  g_test_add_func ("/printing/pane", test_pane);
  for (guint i = 0; i < G_N_ELEMENTS (jobs); i++)
    {
      g_autofree char *name = g_strconcat ("/printing/operation/", jobs[i].name, NULL);

      g_test_add_data_func (name, GUINT_TO_POINTER (i), test_operation);
    }
  return g_test_run ();
}
