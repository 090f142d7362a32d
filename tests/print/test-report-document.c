/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "history-fixture.h"
#include "ink.h"
#include "limber-pdf.h"
#include "limber-report-document.h"
#include "limber-section.h"
#include "limber-text-box.h"
#include "sample-history.h"

#define TODAY (FIXTURE_MONDAY + 268)
#define ROW 20.0

static const LimberPaper papers[] = { LIMBER_PAPER_A4, LIMBER_PAPER_LETTER };

/* One page, with nothing in the margins, that a printer takes. */
static void
assert_page (LimberHistory *history, int from, int to)
{
  g_autoptr (LimberReport) report = limber_report_new (history, from, to, 0);

  for (guint i = 0; i < G_N_ELEMENTS (papers); i++)
    {
      g_autoptr (LimberDocument) document = limber_report_document_new (report, &papers[i], to);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) pdf = NULL;

      g_assert_cmpuint (limber_document_get_n_pages (document), ==, 1);
      g_assert_cmpfloat (limber_document_get_room (document), >=, 0);
      ink_assert_in_margins (document);
      pdf = limber_pdf_new (document, (LimberWallTime){ 0 }, &error);
      g_assert_no_error (error);
    }
}

static void
test_sizes (void)
{
  static const guint sizes[] = { 0, 1, 3, 30, 200, 7300 };
  static const int lengths[] = { 1, 28, 91, 400, 3000, 10000 };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_autoptr (LimberHistory) history = sample_history_new (sizes[i], TODAY);

      for (guint k = 0; k < G_N_ELEMENTS (lengths); k++)
        assert_page (history, TODAY - lengths[k] + 1, TODAY);
    }
}

static const char *const hostile[] = {
  "\u05e9\u05dc\u05d5\u05dd \u05e2\u05d5\u05dc\u05dd ",
  "x",
  "<span size='999999'>&amp;</span>",
  "\U0001F642\u200d\U0001F9D8 ",
  "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307",
  "\x01\x1b[31m\r\n\t\u2028\u202e",
};

static char *
hostile_text (guint index)
{
  GString *text = g_string_new (NULL);

  while (text->len < 2000)
    g_string_append (text, hostile[index % G_N_ELEMENTS (hostile)]);
  return g_string_free (text, FALSE);
}

static LimberEntry *
add_entry (Fixture *fixture, LimberEntryKind kind, int day, guint index)
{
  LimberEntry *entry = limber_entry_new (kind, fixture_time (day, 18, 0, 1));

  entry->text = hostile_text (index);
  entry->reply = kind == LIMBER_ENTRY_CHANGE ? hostile_text (index + 1) : NULL;
  entry->value = kind == LIMBER_ENTRY_CHANGE ? (int) index % LIMBER_CHANGE_KEPT : 10;
  entry->flags = (1u << LIMBER_N_TRIGGERS) - 1;
  g_ptr_array_add (fixture->entries, entry);
  return entry;
}

static void
add_hostile_day (Fixture *fixture, int day, guint i)
{
  g_autofree char *title = hostile_text (i);
  LimberRecord *record = fixture_add_session (fixture, title, day);
  LimberRecordStep *step = g_ptr_array_index (record->steps, 0);
  LimberEntry *score;
  LimberEntry *activity = add_entry (fixture, LIMBER_ENTRY_ACTIVITY, day, i);

  record->version = G_MAXINT;
  record->answers = (LimberAnswers){ 10, 10, 10, 10, 10, 10, hostile_text (i + 2) };
  record->played_us = G_MAXINT * LIMBER_SECOND_US;
  step->exercise = hostile_text (i + 1);
  step->name = hostile_text (i + 1);
  step->status = LIMBER_RECORD_SKIPPED;
  step->pain = 10;
  step->spread = TRUE;
  step->hurt = TRUE;
  score = add_entry (fixture, LIMBER_ENTRY_ACTIVITY_SCORE, day, i);
  score->subject = g_strdup (activity->id);
  add_entry (fixture, LIMBER_ENTRY_RMDQ, day, i)->value = 24;
  add_entry (fixture, LIMBER_ENTRY_FLARE, day, i);
  add_entry (fixture, LIMBER_ENTRY_QUESTION, day, i);
  add_entry (fixture, LIMBER_ENTRY_CHANGE, day, i);
  add_entry (fixture, LIMBER_ENTRY_GOAL, day, i);
  fixture_add_follow (fixture, title, day, 100, 1, 'd', 0);
}

static void
test_hostile (void)
{
  g_autoptr (Fixture) fixture = fixture_new ();
  g_autoptr (LimberHistory) history = NULL;

  for (guint i = 0; i < 60; i++)
    add_hostile_day (fixture, (int) i * 2, i);
  history = fixture_make_history (fixture);
  assert_page (history, FIXTURE_MONDAY, FIXTURE_MONDAY + 120);
  assert_page (history, FIXTURE_MONDAY, FIXTURE_MONDAY + 2);
}

/* --- What is cut --- */

static void
draw_nothing (cairo_t *cr, double width, double height, gpointer data)
{
  ++*(guint *) data;
}

static LimberSection *
section (LimberFonts *fonts, guint rank, guint least, guint n_rows, guint *n_drawn)
{
  LimberSection *self = limber_section_new (
      fonts, limber_drawing_new (ROW, draw_nothing, n_drawn, NULL), rank, least);

  while (n_rows-- > 0)
    limber_section_add (self, limber_drawing_new (ROW, draw_nothing, n_drawn, NULL));
  return self;
}

/* Two sections of 4 and 6 rows, each with a heading; what is drawn of them counts headings, too. */
static const struct
{
  double height;
  guint first;
  guint second;
} cuts[] = {
  { 1000, 5, 7 },   { 12 * 22 + 10, 5, 7 }, { 12 * 22 - 10, 5, 5 }, { 8 * 22, 5, 2 },
  { 6 * 22, 2, 2 }, { 150, 3, 2 },          { 60, 2, 0 },           { 0, 0, 0 },
};

static void
test_cuts (void)
{
  g_autoptr (LimberFonts) fonts = limber_fonts_new (10, 10);
  cairo_surface_t *surface = cairo_recording_surface_create (CAIRO_CONTENT_COLOR_ALPHA, NULL);
  cairo_t *cr = cairo_create (surface);

  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    {
      g_autoptr (GPtrArray) sections =
          g_ptr_array_new_with_free_func ((GDestroyNotify) limber_section_free);
      g_autoptr (LimberBox) column = NULL;
      guint n_first = 0;
      guint n_second = 0;
      double height;

      g_test_message ("%.0f points", cuts[i].height);
      g_ptr_array_add (sections, section (fonts, 0, 1, 4, &n_first));
      g_ptr_array_add (sections, section (fonts, 1, 1, 6, &n_second));
      column = limber_sections_fit (sections, 10, 200, cuts[i].height);
      height = limber_box_measure (column, 200);
      g_assert_cmpfloat (height, <=, cuts[i].height);
      limber_box_draw (column, cr, 200, height);
      g_assert_cmpuint (n_first, ==, cuts[i].first);
      g_assert_cmpuint (n_second, ==, cuts[i].second);
    }
  cairo_destroy (cr);
  cairo_surface_destroy (surface);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/report-document/sizes", test_sizes);
  g_test_add_func ("/report-document/hostile", test_hostile);
  g_test_add_func ("/report-document/cuts", test_cuts);
  return g_test_run ();
}
