/* SPDX-License-Identifier: GPL-3.0-or-later */

#include <glib/gstdio.h>
#include <string.h>

#include "ink.h"
#include "limber-pdf.h"
#include "limber-text-box.h"

#define BLOCK_HEIGHT 100.0

static LimberDocument *
new_document (const LimberPaper *paper)
{
  g_autoptr (LimberFonts) fonts = limber_fonts_new (12, 10);

  return limber_document_new (paper, fonts, "Ada’s plan", "At the foot");
}

static LimberBox *
text (const char *words)
{
  g_autoptr (LimberFonts) fonts = limber_fonts_new (12, 10);

  return limber_text_new (fonts, LIMBER_TEXT_BODY, words);
}

static void
test_paper (void)
{
  LimberPaper paper = { 1, 2, 3 };

  g_assert_false (limber_paper_from_string ("A5", &paper));
  g_assert_false (limber_paper_from_string (NULL, &paper));
  g_assert_cmpfloat (paper.width, ==, 1);
  g_assert_true (limber_paper_from_string ("letter", &paper));
  g_assert_cmpfloat (paper.height, ==, 792);
  g_assert_true (limber_paper_from_string ("a4", &paper));
  g_assert_cmpfloat (paper.height, >, 841);
  g_assert_cmpfloat (limber_paper_default ().margin, ==, LIMBER_PAPER_MARGIN);
}

/* Where a drawing came to be: its page's corner is at 0, 0. */
typedef struct
{
  guint n_drawn;
  double y;
  double scale;
} Seen;

static void
see (cairo_t *cr, double width, double height, gpointer data)
{
  Seen *seen = data;
  double x = 0;
  double y = 0;
  double wide = 1;
  double high = 1;

  cairo_user_to_device (cr, &x, &y);
  cairo_user_to_device_distance (cr, &wide, &high);
  seen->n_drawn++;
  seen->y = y;
  seen->scale = high;
  cairo_rectangle (cr, 0, 0, width, height);
  cairo_fill (cr);
}

/* No block lies on two pages, none is lost, and none covers another one. */
static void
test_pages (void)
{
  const LimberPaper paper = LIMBER_PAPER_LETTER;
  g_autoptr (LimberDocument) document = new_document (&paper);
  Seen seen[20] = { 0 };
  guint first = 0;

  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    limber_document_add (document, limber_drawing_new (BLOCK_HEIGHT, see, &seen[i], NULL), 10);
  g_assert_cmpuint (limber_document_get_n_pages (document), ==, 4);
  for (guint page = 0; page < 4; page++)
    {
      guint n = 0;

      ink_of_page (document, page);
      while (first + n < G_N_ELEMENTS (seen) && seen[first + n].n_drawn > 0)
        {
          g_assert_cmpfloat (seen[first + n].y, >=, paper.margin + n * (BLOCK_HEIGHT + 10) - 0.01);
          g_assert_cmpfloat (seen[first + n].y + BLOCK_HEIGHT, <, paper.height - paper.margin);
          n++;
        }
      g_assert_cmpuint (n, ==, page < 3 ? 6 : 2);
      first += n;
    }
  for (guint i = 0; i < G_N_ELEMENTS (seen); i++)
    g_assert_cmpuint (seen[i].n_drawn, ==, 1);
  ink_assert_in_margins (document);
}

/* What is higher than a page gets one of its own, and is made smaller. */
static void
test_too_high (void)
{
  const LimberPaper paper = LIMBER_PAPER_A4;
  g_autoptr (LimberDocument) document = new_document (&paper);
  Seen before = { 0 };
  Seen high = { 0 };
  Seen after = { 0 };

  limber_document_add (document, limber_drawing_new (20, see, &before, NULL), 5);
  limber_document_add (document, limber_drawing_new (3000, see, &high, NULL), 5);
  limber_document_add (document, limber_drawing_new (20, see, &after, NULL), 5);
  g_assert_cmpuint (limber_document_get_n_pages (document), ==, 3);
  ink_assert_in_margins (document);
  g_assert_cmpfloat (before.scale, ==, 1);
  g_assert_cmpfloat (after.scale, ==, 1);
  g_assert_cmpfloat (3000 * high.scale, <, paper.height - 2 * paper.margin);
  g_assert_cmpfloat (3000 * high.scale, >, 0.9 * (paper.height - 2 * paper.margin));
}

static void
test_rows (void)
{
  g_autoptr (LimberBox) row = limber_row_new (10);
  LimberBox *column = limber_column_new (4);

  limber_column_add (column, limber_drawing_new (20, see, NULL, NULL));
  limber_column_add (column, NULL);
  limber_column_add (column, limber_drawing_new (30, see, NULL, NULL));
  limber_row_add_fixed (row, limber_drawing_new (40, see, NULL, NULL), 30);
  limber_row_add (row, limber_frame_new (column, 5, 1), 1);
  g_assert_cmpfloat (limber_box_measure (row, 200), ==, 20 + 4 + 30 + 2 * 5);
}

/* A text is cut to the lines that it may have, whatever is in it. */
static char *
repeated (const char *words, guint times)
{
  GString *all = g_string_new (NULL);

  while (times-- > 0)
    g_string_append (all, words);
  return g_string_free (all, FALSE);
}

static const struct
{
  const char *name;
  const char *words;
  guint times;
} hostile[] = {
  { "right to left", "\u05e9\u05dc\u05d5\u05dd ", 400 },
  { "one word", "x", 4000 },
  { "markup", "<b>&amp; </span>", 200 },
  { "emoji", "\U0001F642\u200d\U0001F9D8 ", 300 },
  { "stacked", "a\u0301\u0302\u0303\u0304\u0305\u0306\u0307\u0308\u030a\u030b\u030c\u0310", 200 },
  { "control", "a\x01\x1b[31m\r\n\t\u2028\u2029\u202e", 200 },
  { "not UTF-8", "\xff\xc3(", 200 },
  { "nothing", "", 1 },
};

static void
test_hostile (void)
{
  const LimberPaper paper = LIMBER_PAPER_A4;
  g_autoptr (LimberFonts) fonts = limber_fonts_new (12, 10);
  double line = limber_fonts_get_line (fonts, LIMBER_TEXT_BODY);

  for (guint i = 0; i < G_N_ELEMENTS (hostile); i++)
    {
      g_autofree char *words = repeated (hostile[i].words, hostile[i].times);
      g_autoptr (LimberDocument) document = limber_document_new (&paper, fonts, words, words);
      LimberBox *two = limber_text_new_lines (fonts, LIMBER_TEXT_BODY, words, 2);
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) pdf = NULL;

      g_test_message ("%s", hostile[i].name);
      /* Other letters than those of the first font may be half as high again. */
      g_assert_cmpfloat (limber_box_measure (two, 200), <, 4 * line);
      limber_document_add (document, two, 0);
      limber_document_add (document,
                           limber_text_new_bullet (fonts, LIMBER_TEXT_BODY, "•", words, 1), 0);
      limber_document_add (document, text (words), 0);
      ink_assert_in_margins (document);
      pdf = limber_pdf_new (document, (LimberWallTime){ 0 }, &error);
      g_assert_no_error (error);
    }
}

static gboolean
contains (GBytes *pdf, const char *words)
{
  gsize size;
  const char *data = g_bytes_get_data (pdf, &size);
  gsize length = strlen (words);

  for (gsize i = 0; i + length <= size; i++)
    if (memcmp (data + i, words, length) == 0)
      return TRUE;
  return FALSE;
}

static GBytes *
some_pdf (void)
{
  const LimberPaper paper = LIMBER_PAPER_A4;
  g_autoptr (LimberDocument) document = new_document (&paper);
  g_autoptr (GError) error = NULL;
  const LimberWallTime now = { .utc_us = 1774600000 * (gint64) G_USEC_PER_SEC, .zone_s = 3600 };
  GBytes *pdf;

  limber_document_add (document, text ("Words"), 0);
  pdf = limber_pdf_new (document, now, &error);
  g_assert_no_error (error);
  return pdf;
}

static void
test_pdf (void)
{
  g_autoptr (GBytes) pdf = some_pdf ();
  g_autoptr (GBytes) again = some_pdf ();

  g_assert_true (contains (pdf, "%PDF-"));
  g_assert_true (contains (pdf, "/Title "));
  g_assert_true (contains (pdf, "(Limber "));
  g_assert_true (contains (pdf, "(20260327092640+01'00)"));
  g_assert_false (contains (pdf, "/Author"));
  /* The same page at the same time is the same file. */
  g_assert_true (g_bytes_equal (pdf, again));
}

static void
assert_holds (const char *path, GBytes *pdf)
{
  g_autofree char *data = NULL;
  gsize size;
  g_autoptr (GError) error = NULL;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  g_assert_cmpmem (data, size, g_bytes_get_data (pdf, NULL), g_bytes_get_size (pdf));
}

static void
assert_not_saved (GBytes *pdf, const char *path, const char *because)
{
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GError) error = NULL;

  g_assert_false (limber_pdf_save (pdf, file, &error));
  g_assert_nonnull (error);
  g_test_message ("%s", error->message);
  g_assert_nonnull (strstr (error->message, because));
  g_assert_nonnull (strstr (error->message, path));
}

static void
test_save (void)
{
  g_autofree char *folder = g_dir_make_tmp ("limber-print-XXXXXX", NULL);
  g_autofree char *path = g_build_filename (folder, "a b.pdf", NULL);
  g_autofree char *link = g_build_filename (folder, "link.pdf", NULL);
  g_autofree char *missing = g_build_filename (folder, "no", "a.pdf", NULL);
  g_autofree char *below = g_build_filename (path, "a.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) linked = g_file_new_for_path (link);
  g_autoptr (GFile) sink = g_file_new_for_path ("/dev/null");
  g_autoptr (GBytes) pdf = some_pdf ();
  g_autoptr (GBytes) other = g_bytes_new_static ("other", 5);
  g_autoptr (GError) error = NULL;

  g_assert_true (limber_pdf_save (other, file, &error));
  g_assert_no_error (error);
  g_assert_true (g_file_make_symbolic_link (linked, "a b.pdf", NULL, NULL));
  g_assert_true (limber_pdf_save (pdf, linked, &error));
  assert_holds (path, pdf);
  g_assert_true (g_file_test (link, G_FILE_TEST_IS_SYMLINK));
  g_assert_true (limber_pdf_save (pdf, sink, &error));
  g_assert_no_error (error);
  g_assert_false (g_file_test ("/dev/null", G_FILE_TEST_IS_REGULAR));
  assert_not_saved (pdf, missing, "no such folder");
  assert_not_saved (pdf, below, "no such folder");
  assert_not_saved (pdf, folder, "a folder of this name");
  assert_not_saved (pdf, "/dev/full", "could not be written");
  assert_holds (path, pdf);
  g_remove (link);
  g_remove (path);
  /* Nothing else was left there. */
  g_assert_cmpint (g_rmdir (folder), ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/print/paper", test_paper);
  g_test_add_func ("/print/pages", test_pages);
  g_test_add_func ("/print/too-high", test_too_high);
  g_test_add_func ("/print/rows", test_rows);
  g_test_add_func ("/print/hostile", test_hostile);
  g_test_add_func ("/print/pdf", test_pdf);
  g_test_add_func ("/print/save", test_save);
  return g_test_run ();
}
