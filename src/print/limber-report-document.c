/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-report-document.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-date-words.h"
#include "limber-report-chart.h"
#include "limber-report-rows.h"
#include "limber-report-words.h"
#include "limber-text-box.h"

/* In points. */
#define TEXT_SIZE 10.0
#define GAP 8.0
#define COLUMN_GAP 18.0
#define BOX_PADDING 5.0
#define BOX_LINE 1.5
#define NAME_GAP 8.0
#define WRITING_LINE 20.0 /* apart, to write on by hand */
#define WRITING_LEAST 60.0
#define WRITING_MOST 220.0

#define ALERTS_MAX 4
#define PROGRAMMES_MAX 3

static LimberBox *
text (LimberFonts *fonts, LimberTextRole role, const char *words)
{
  return limber_text_new_lines (fonts, role, words, 1);
}

static void
add_more (LimberBox *column, LimberFonts *fonts, guint n)
{
  g_autofree char *more = g_strdup_printf (ngettext ("and %u more", "and %u more", n), n);

  if (n > 0)
    limber_column_add (column, text (fonts, LIMBER_TEXT_BODY, more));
}

/* --- Head --- */

static LimberBox *
head (LimberFonts *fonts, const LimberReport *report)
{
  LimberBox *column = limber_column_new (NAME_GAP);
  LimberBox *first = limber_row_new (COLUMN_GAP);
  LimberBox *right = limber_column_new (0);
  LimberBox *blanks = limber_row_new (NAME_GAP);
  g_autofree char *dates = limber_words_dates (report->from, report->to);
  g_autofree char *length = limber_report_length (report);

  limber_column_add (right,
                     limber_text_new_aligned (fonts, LIMBER_TEXT_STRONG, dates, PANGO_ALIGN_RIGHT));
  limber_column_add (right,
                     limber_text_new_aligned (fonts, LIMBER_TEXT_BODY, length, PANGO_ALIGN_RIGHT));
  limber_row_add (first, text (fonts, LIMBER_TEXT_TITLE, limber_report_title ()), 1);
  limber_row_add (first, right, 1);
  limber_row_add_blank (blanks, fonts, _ ("Name"), NULL, 2);
  limber_row_add_blank (blanks, fonts, _ ("Born"), NULL, 1);
  limber_column_add (column, first);
  limber_column_add (column, blanks);
  return column;
}

/* --- What to see first --- */

static LimberBox *
alert_row (LimberFonts *fonts, const LimberReportAlert *alert)
{
  LimberBox *row = limber_row_new (NAME_GAP);
  g_autofree char *date = limber_words_short_date (alert->day);
  g_autofree char *words = limber_report_alert (alert);

  limber_row_add (row, text (fonts, LIMBER_TEXT_BODY, date), 2);
  limber_row_add (
      row, text (fonts, LIMBER_TEXT_BODY, alert->step ? alert->step->name : alert->record->title),
      4);
  limber_row_add (row, text (fonts, LIMBER_TEXT_BODY, words), 7);
  return row;
}

static LimberBox *
alerts (LimberFonts *fonts, const LimberReport *report)
{
  LimberBox *column;
  guint shown = MIN (report->alerts->len, ALERTS_MAX);
  /* Translators: at the head of the report: in how many sessions, of how many */
  g_autofree char *heading =
      g_strdup_printf (_ ("See first: pain above the plan’s limit in %u of %u sessions"),
                       report->alerts->len, report->progress->n_sessions);

  if (report->progress->n_sessions == 0)
    return NULL;
  if (shown == 0)
    return text (fonts, LIMBER_TEXT_BODY,
                 _ ("No session with pain above the plan’s limit, and none with pain that spread"));
  column = limber_column_new (1);
  limber_column_add (column, text (fonts, LIMBER_TEXT_STRONG, heading));
  for (guint i = 0; i < shown; i++)
    limber_column_add (column,
                       alert_row (fonts, &g_array_index (report->alerts, LimberReportAlert, i)));
  add_more (column, fonts, report->alerts->len - shown);
  return limber_frame_new (column, BOX_PADDING, BOX_LINE);
}

/* --- Programmes --- */

static LimberBox *
programme_row (LimberFonts *fonts, const char *title, const char *words)
{
  LimberBox *row = limber_row_new (NAME_GAP);

  limber_row_add (row, text (fonts, LIMBER_TEXT_STRONG, title), 2);
  limber_row_add (row, text (fonts, LIMBER_TEXT_BODY, words), 4);
  return row;
}

static LimberBox *
programmes (LimberFonts *fonts, const LimberReport *report)
{
  LimberBox *column = limber_column_new (1);
  guint shown = MIN (report->programmes->len, PROGRAMMES_MAX);

  if (report->goal)
    limber_column_add (column, programme_row (fonts, _ ("Goal, in own words"), report->goal));
  for (guint i = 0; i < shown; i++)
    {
      const LimberReportProgramme *programme =
          &g_array_index (report->programmes, LimberReportProgramme, i);
      g_autofree char *words = limber_report_programme (programme);

      limber_column_add (column, programme_row (fonts, programme->title, words));
    }
  add_more (column, fonts, report->programmes->len - shown);
  return column;
}

/* --- Facts --- */

static void
add_fact (LimberBox *row, LimberFonts *fonts, const char *label, char *value)
{
  LimberBox *column = limber_column_new (0);
  g_autofree char *owned = value;

  limber_column_add (column, text (fonts, LIMBER_TEXT_BODY, label));
  limber_column_add (column, text (fonts, LIMBER_TEXT_STRONG, owned));
  limber_row_add (row, column, 1);
}

static LimberBox *
facts (LimberFonts *fonts, const LimberReport *report)
{
  LimberBox *column = limber_column_new (4);
  LimberBox *first = limber_row_new (NAME_GAP);
  LimberBox *second = limber_row_new (NAME_GAP);
  g_autofree char *kinds = limber_report_kinds (report);

  add_fact (first, fonts, _ ("Sessions done"), limber_report_sessions (report));
  add_fact (first, fonts, _ ("Days with exercise"), limber_report_days (report));
  add_fact (first, fonts, _ ("Exercise"), limber_report_minutes (report));
  add_fact (first, fonts, _ ("Of each session, done"), limber_report_share (report));
  add_fact (second, fonts, _ ("Ended early"), g_strdup_printf ("%u", report->n_early));
  add_fact (second, fonts, _ ("Flare-ups"), limber_report_flares (report));
  add_fact (second, fonts, _ ("Effort, median"), limber_report_of_ten (report->effort));
  add_fact (second, fonts, _ ("Confidence, latest"), limber_report_of_ten (report->confidence));
  limber_column_add (column, first);
  limber_column_add (column, second);
  if (kinds)
    limber_column_add (column, text (fonts, LIMBER_TEXT_BODY, kinds));
  return column;
}

static LimberBox *
charts (LimberFonts *fonts, LimberReport *report)
{
  LimberBox *column = limber_column_new (2);
  g_autofree char *change = limber_report_pain_change (report);

  limber_column_add (column, limber_report_chart_new (fonts, report));
  if (change)
    limber_column_add (column, text (fonts, LIMBER_TEXT_STRONG, change));
  return column;
}

/* --- The rest --- */

static LimberBox *
columns (LimberFonts *fonts, LimberReport *report, double width, double height)
{
  LimberBox *row = limber_row_new (COLUMN_GAP);
  double column = (width - COLUMN_GAP) / 2;
  g_autoptr (GPtrArray) left =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_section_free);
  g_autoptr (GPtrArray) right =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_section_free);

  g_ptr_array_add (left, limber_report_hard_section (fonts, report));
  g_ptr_array_add (left, limber_report_changes_section (fonts, report));
  g_ptr_array_add (left, limber_report_triggers_section (fonts, report));
  g_ptr_array_add (right, limber_report_questions_section (fonts, report));
  g_ptr_array_add (right, limber_report_activities_section (fonts, report));
  g_ptr_array_add (right, limber_report_rmdq_section (fonts, report));
  g_ptr_array_add (right, limber_report_notes_section (fonts, report));
  limber_row_add (row, limber_sections_fit (left, GAP, column, height), 1);
  limber_row_add (row, limber_sections_fit (right, GAP, column, height), 1);
  return row;
}

static void
draw_writing_lines (cairo_t *cr, double width, double height, gpointer data)
{
  cairo_set_source_rgb (cr, 0.6, 0.6, 0.6);
  cairo_set_line_width (cr, 0.5);
  for (double y = WRITING_LINE; y < height; y += WRITING_LINE)
    {
      cairo_move_to (cr, 0, y);
      cairo_line_to (cr, width, y);
    }
  cairo_stroke (cr);
}

/* What is left of the page is for the clinician's pen. */
static void
add_writing_lines (LimberDocument *document, LimberFonts *fonts)
{
  double room = MIN (limber_document_get_room (document) - 2 * GAP, WRITING_MOST);
  double heading = limber_fonts_get_line (fonts, LIMBER_TEXT_STRONG);
  LimberBox *column;

  if (room < WRITING_LEAST)
    return;
  column = limber_column_new (0);
  limber_column_add (column, text (fonts, LIMBER_TEXT_STRONG, _ ("Room for notes")));
  limber_column_add (column, limber_drawing_new (room - heading, draw_writing_lines, NULL, NULL));
  limber_document_add (document, column, GAP);
}

LimberDocument *
limber_report_document_new (LimberReport *report, const LimberPaper *paper, int today)
{
  g_autoptr (LimberFonts) fonts = limber_fonts_new (TEXT_SIZE, TEXT_SIZE);
  g_autofree char *footer = limber_report_footer (today);
  LimberDocument *document = limber_document_new (paper, fonts, limber_report_title (), footer);
  LimberBox *first = alerts (fonts, report);

  limber_document_add (document, head (fonts, report), 0);
  if (first)
    limber_document_add (document, first, GAP);
  if (limber_report_is_empty (report))
    limber_document_add (
        document, text (fonts, LIMBER_TEXT_BODY, _ ("Nothing was noted in this time.")), GAP);
  if (report->goal || report->programmes->len > 0)
    limber_document_add (document, programmes (fonts, report), GAP);
  if (report->progress->n_sessions > 0)
    limber_document_add (document, facts (fonts, report), GAP);
  if (report->progress->n_sessions > 0 || report->n_planned > 0
      || report->progress->flares->len > 0)
    limber_document_add (document, charts (fonts, report), GAP);
  limber_document_add (document,
                       columns (fonts, report, limber_document_get_width (document),
                                limber_document_get_room (document) - GAP),
                       GAP);
  add_writing_lines (document, fonts);
  return document;
}
