/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-printing.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <math.h>
#include <string.h>

#include "limber-file-dialog.h"
#include "limber-pdf.h"
#include "limber-ui.h"

#define DIALOG_KEY "limber-save-dialog"

/* --- Paper --- */

typedef struct
{
  LimberMakeDocument make;
  gpointer data;
  GDestroyNotify destroy;
  LimberDocument *document; /* (nullable): until it begins */
} Job;

static void
job_free (gpointer data, GClosure *closure)
{
  Job *job = data;

  g_clear_pointer (&job->document, limber_document_free);
  if (job->destroy)
    job->destroy (job->data);
  g_free (job);
}

/* Of A4 and Letter, the one whose shape is nearer. */
static LimberPaper
paper_for (GtkPrintContext *context)
{
  const LimberPaper a4 = LIMBER_PAPER_A4;
  const LimberPaper letter = LIMBER_PAPER_LETTER;
  double shape = gtk_print_context_get_height (context) / gtk_print_context_get_width (context);

  return fabs (shape - a4.height / a4.width) <= fabs (shape - letter.height / letter.width)
             ? a4
             : letter;
}

static void
begin_print (GtkPrintOperation *operation, GtkPrintContext *context, Job *job)
{
  LimberPaper paper = paper_for (context);

  job->document = job->make (&paper, job->data);
  gtk_print_operation_set_n_pages (operation, (int) limber_document_get_n_pages (job->document));
}

static void
draw_page (GtkPrintOperation *operation, GtkPrintContext *context, int page, Job *job)
{
  const LimberPaper *paper = limber_document_get_paper (job->document);
  cairo_t *cr = gtk_print_context_get_cairo_context (context);
  double scale = MIN (gtk_print_context_get_width (context) / paper->width,
                      gtk_print_context_get_height (context) / paper->height);

  cairo_scale (cr, scale, scale);
  limber_document_draw (job->document, cr, (guint) page);
}

GtkPrintOperation *
limber_printing_operation_new (const char *title, const LimberPaper *paper, LimberMakeDocument make,
                               gpointer data, GDestroyNotify destroy)
{
  GtkPrintOperation *operation = gtk_print_operation_new ();
  g_autoptr (GtkPageSetup) setup = gtk_page_setup_new ();
  g_autoptr (GtkPaperSize) size = gtk_paper_size_new (
      paper->height < LIMBER_PAPER_A4.height ? GTK_PAPER_NAME_LETTER : GTK_PAPER_NAME_A4);
  Job *job = g_new0 (Job, 1);

  job->make = make;
  job->data = data;
  job->destroy = destroy;
  gtk_page_setup_set_paper_size_and_default_margins (setup, size);
  gtk_print_operation_set_default_page_setup (operation, setup);
  gtk_print_operation_set_job_name (operation, title);
  gtk_print_operation_set_unit (operation, GTK_UNIT_POINTS);
  /* The margins are those of the document, which no printer's are wider than. */
  gtk_print_operation_set_use_full_page (operation, TRUE);
  gtk_print_operation_set_allow_async (operation, TRUE);
  g_signal_connect_data (operation, "begin-print", G_CALLBACK (begin_print), job, job_free, 0);
  g_signal_connect (operation, "draw-page", G_CALLBACK (draw_page), job);
  return operation;
}

static void
print_done (GtkPrintOperation *operation, GtkPrintOperationResult result, GtkWindow *parent)
{
  g_autoptr (GError) error = NULL;

  gtk_print_operation_get_error (operation, &error);
  if (result == GTK_PRINT_OPERATION_RESULT_ERROR && error)
    limber_ui_show_message (parent, _ ("It Could Not Be Printed"), error->message);
}

void
limber_printing_run (GtkWindow *parent, GtkPrintOperation *operation)
{
  g_autoptr (GtkPrintOperation) owned = operation;

  g_signal_connect_object (operation, "done", G_CALLBACK (print_done), parent, 0);
  /* What goes wrong is told by "done" as well. */
  gtk_print_operation_run (operation, GTK_PRINT_OPERATION_ACTION_PRINT_DIALOG, parent, NULL);
}

/* --- PDF --- */

typedef struct
{
  LimberDocument *document;
  LimberWallTime now;
  LimberPdfSaved saved;
  gpointer data;
  GDestroyNotify destroy;
} Saving;

static void
saving_free (gpointer data, GClosure *closure)
{
  Saving *saving = data;

  limber_document_free (saving->document);
  if (saving->destroy)
    saving->destroy (saving->data);
  g_free (saving);
}

static void
save_responded (GtkFileChooserNative *dialog, int response, Saving *saving)
{
  GtkWindow *parent = gtk_native_dialog_get_transient_for (GTK_NATIVE_DIALOG (dialog));
  g_autoptr (GFile) chosen = gtk_file_chooser_get_file (GTK_FILE_CHOOSER (dialog));
  g_autoptr (GFile) file = NULL;
  g_autoptr (GBytes) pdf = NULL;
  g_autoptr (GError) error = NULL;

  if (response == GTK_RESPONSE_ACCEPT && chosen)
    {
      file = limber_file_dialog_add_ending (chosen, ".pdf");
      pdf = limber_pdf_new (saving->document, saving->now, &error);
      if (pdf)
        limber_pdf_save (pdf, file, &error);
      saving->saved (file, error, saving->data);
    }
  g_object_set_data (G_OBJECT (parent), DIALOG_KEY, NULL);
}

void
limber_printing_save (GtkWindow *parent, const char *name, LimberDocument *document,
                      LimberWallTime now, LimberPdfSaved saved, gpointer data,
                      GDestroyNotify destroy)
{
  g_autoptr (GtkFileFilter) filter = gtk_file_filter_new ();
  GtkFileChooserNative *dialog = gtk_file_chooser_native_new (
      _ ("Save as PDF"), parent, GTK_FILE_CHOOSER_ACTION_SAVE, _ ("_Save"), _ ("_Cancel"));
  const char *documents = g_get_user_special_dir (G_USER_DIRECTORY_DOCUMENTS);
  g_autoptr (GFile) folder = g_file_new_for_path (documents ? documents : g_get_home_dir ());
  Saving *saving = g_new0 (Saving, 1);

  *saving = (Saving){ document, now, saved, data, destroy };
  gtk_file_filter_set_name (filter, _ ("PDF files"));
  gtk_file_filter_add_pattern (filter, "*.pdf");
  gtk_file_chooser_add_filter (GTK_FILE_CHOOSER (dialog), filter);
  gtk_file_chooser_set_current_folder (GTK_FILE_CHOOSER (dialog), folder, NULL);
  gtk_file_chooser_set_current_name (GTK_FILE_CHOOSER (dialog), name);
  gtk_native_dialog_set_modal (GTK_NATIVE_DIALOG (dialog), TRUE);
  g_signal_connect_data (dialog, "response", G_CALLBACK (save_responded), saving, saving_free, 0);
  /* A native dialog is no child of its window, which keeps it alive until the answer. */
  g_object_set_data_full (G_OBJECT (parent), DIALOG_KEY, dialog, g_object_unref);
  gtk_native_dialog_show (GTK_NATIVE_DIALOG (dialog));
}
