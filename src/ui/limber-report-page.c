/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-report-page.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-locale.h"
#include "limber-paper-pane.h"
#include "limber-progress-range.h"
#include "limber-report-document.h"
#include "limber-report-words.h"
#include "limber-ui.h"

struct _LimberReportPage
{
  AdwBin parent_instance;

  GtkDropDown *range;
  LimberPaperPane *pane;

  LimberJournal *journal;
  LimberReport *report; /* (nullable): until the record was read */
  int today;
};

G_DEFINE_FINAL_TYPE (LimberReportPage, limber_report_page, ADW_TYPE_BIN)

static LimberDocument *
make_document (const LimberPaper *paper, gpointer data)
{
  LimberReportPage *self = data;

  return limber_report_document_new (self->report, paper, self->today);
}

static void
append_fact (GString *text, const char *label, char *value)
{
  g_autofree char *owned = value;

  /* Translators: in a list of facts: what, and how much */
  g_string_append_printf (text, _ ("%s: %s. "), label, owned);
}

/* The page in short, for who does not see it. */
static char *
describe (const LimberReport *report)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *pain = limber_report_pain_change (report);

  append_fact (text, _ ("Dates"), limber_words_dates (report->from, report->to));
  append_fact (text, _ ("Sessions done"), limber_report_sessions (report));
  append_fact (text, _ ("Days with exercise"), limber_report_days (report));
  append_fact (text, _ ("Exercise"), limber_report_minutes (report));
  append_fact (text, _ ("Flare-ups"), limber_report_flares (report));
  append_fact (text, _ ("Questions for my clinician"),
               g_strdup_printf ("%u", report->questions->len));
  if (pain)
    g_string_append_printf (text, "%s.", pain);
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
update (LimberReportPage *self)
{
  LimberHistory *history = limber_journal_get_history (self->journal);
  LimberWallTime now = limber_journal_now (self->journal);
  int first_weekday = limber_locale_get_first_weekday ();
  LimberProgressRange range = (LimberProgressRange) gtk_drop_down_get_selected (self->range);
  g_autofree char *description = NULL;
  g_autofree char *name = NULL;
  g_autofree char *date = NULL;

  if (!history)
    return;
  self->today = limber_wall_time_get_day (now);
  date = limber_words_short_date (self->today);
  /* Translators: the name of a file: "Back exercise report", and the date */
  name = g_strdup_printf (_ ("%s, %s"), limber_report_title (), date);
  g_clear_pointer (&self->report, limber_report_unref);
  self->report = limber_report_new (
      history, limber_progress_range_get_first (range, history, self->today, first_weekday),
      self->today, first_weekday);
  description = describe (self->report);
  limber_paper_pane_update (self->pane, now, name, description);
}

static void
range_chosen (LimberReportPage *self)
{
  if (self->journal)
    update (self);
}

GtkWidget *
limber_report_page_new (LimberJournal *journal, GSettings *settings)
{
  LimberReportPage *self = g_object_new (LIMBER_TYPE_REPORT_PAGE, NULL);

  gtk_drop_down_set_selected (self->range, LIMBER_RANGE_3_MONTHS);
  self->journal = g_object_ref (journal);
  limber_paper_pane_set_up (self->pane, settings, make_document, GTK_WIDGET (self));
  g_signal_connect_object (journal, "changed", G_CALLBACK (update), self, G_CONNECT_SWAPPED);
  update (self);
  return GTK_WIDGET (self);
}

void
limber_report_page_focus (LimberReportPage *self)
{
  gtk_widget_grab_focus (GTK_WIDGET (self->range));
}

static void
limber_report_page_dispose (GObject *object)
{
  LimberReportPage *self = LIMBER_REPORT_PAGE (object);

  g_clear_object (&self->journal);
  G_OBJECT_CLASS (limber_report_page_parent_class)->dispose (object);
}

/* A print dialog may still want its pages when the page is disposed. */
static void
limber_report_page_finalize (GObject *object)
{
  g_clear_pointer (&LIMBER_REPORT_PAGE (object)->report, limber_report_unref);
  G_OBJECT_CLASS (limber_report_page_parent_class)->finalize (object);
}

static void
limber_report_page_class_init (LimberReportPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  g_type_ensure (LIMBER_TYPE_PAPER_PANE);
  G_OBJECT_CLASS (klass)->dispose = limber_report_page_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_report_page_finalize;
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-report-page.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberReportPage, range);
  gtk_widget_class_bind_template_child (widget_class, LimberReportPage, pane);
  gtk_widget_class_bind_template_callback (widget_class, range_chosen);
}

static void
limber_report_page_init (LimberReportPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  limber_ui_name_drop_down (self->range, _ ("How far back"));
}
