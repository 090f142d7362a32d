/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-date-words.h"
#include "limber-locale.h"
#include "limber-paths.h"
#include "limber-report-words.h"
#include "limber-words.h"

#include <libintl.h>
#include <locale.h>

#define DAY 20792 /* Saturday 5 December 2026 */
#define NBSP "\u00a0"

typedef struct
{
  const char *locale; /* one of those of tests/support/with-locales */
  int first_weekday;
  const char *date;
  const char *long_date;
  const char *full_day;
  const char *month;
  const char *short_date;
  const char *near_day;
  const char *dates;
  const char *weekdays;
  const char *afternoon;
  const char *score;
  const char *minutes;
  const char *clock;
} Written;

static const Written written[] = {
  { "en_US.UTF-8", 6, "5 December 2026", "Saturday 5 December 2026", "Saturday, 5 December",
    "December 2026", "5 Dec 2026", "Sat 5 Dec", "4 Dec 2026 to 5 Dec 2026", "Mon, Wed", "2:05 PM",
    "4.33 of 10", "8 min", "1:02:05" },
  { "de_DE.UTF-8", 0, "5. Dezember 2026", "Samstag, 5. Dezember 2026", "Samstag, 5. Dezember",
    "Dezember 2026", "5. Dez 2026", "Sa, 5. Dez", "4. Dez 2026 bis 5. Dez 2026", "Mo, Mi", "14:05",
    "4,33 von 10", "8" NBSP "min", "1:02:05" },
  { "es_ES.UTF-8", 0, "5 de diciembre de 2026", "Sábado, 5 de diciembre de 2026",
    "Sábado, 5 de diciembre", "Diciembre de 2026", "5 dic 2026", "sáb, 5 dic",
    "4 dic 2026 a 5 dic 2026", "lun, mié", "14:05", "4,33 de 10", "8" NBSP "min", "1:02:05" },
  { "fr_FR.UTF-8", 0, "5 décembre 2026", "Samedi 5 décembre 2026", "Samedi 5 décembre",
    "Décembre 2026", "5 déc. 2026", "sam. 5 déc.", "4 déc. 2026 au 5 déc. 2026", "lun., mer.",
    "14:05", "4,33 sur 10", "8" NBSP "min", "1:02:05" },
};

static void
take (char *words, const char *expected)
{
  g_assert_cmpstr (words, ==, expected);
  g_free (words);
}

static void
test_dates (gconstpointer data)
{
  const Written *expected = data;

  take (limber_words_date (DAY), expected->date);
  take (limber_words_long_date (DAY), expected->long_date);
  take (limber_words_full_day (DAY), expected->full_day);
  take (limber_words_long_month (DAY), expected->month);
  take (limber_words_short_date (DAY), expected->short_date);
  take (limber_words_near_day (DAY, DAY + 2), expected->near_day);
  take (limber_words_dates (DAY - 1, DAY), expected->dates);
  take (limber_words_weekdays (1 << 0 | 1 << 2), expected->weekdays);
  g_assert_cmpint (limber_locale_get_first_weekday (), ==, expected->first_weekday);
}

static void
test_times (gconstpointer data)
{
  const Written *expected = data;
  int minute = 0;

  take (limber_words_minute (14 * 60 + 5), expected->afternoon);
  take (limber_words_clock (3725), expected->clock);
  g_assert_true (limber_words_parse_minute (expected->afternoon, &minute));
  g_assert_cmpint (minute, ==, 14 * 60 + 5);
}

static void
test_numbers (gconstpointer data)
{
  const Written *expected = data;

  take (limber_report_of_ten (4.333), expected->score);
  take (limber_words_minutes (8), expected->minutes);
}

/* One locale in each process, since GLib decides once whether there is a translation. */
int
main (int argc, char *argv[])
{
  const Written *expected = NULL;

  g_test_init (&argc, &argv, NULL);
  for (guint i = 0; argc == 2 && i < G_N_ELEMENTS (written); i++)
    if (g_str_equal (written[i].locale, argv[1]))
      expected = &written[i];
  g_assert_nonnull (expected);
  g_assert_nonnull (g_setenv ("LANGUAGE", "", TRUE) ? setlocale (LC_ALL, argv[1]) : NULL);
  bindtextdomain (GETTEXT_PACKAGE, limber_locale_dir ());
  bind_textdomain_codeset (GETTEXT_PACKAGE, "UTF-8");
  textdomain (GETTEXT_PACKAGE);
  g_test_add_data_func ("/locales/dates", expected, test_dates);
  g_test_add_data_func ("/locales/times", expected, test_times);
  g_test_add_data_func ("/locales/numbers", expected, test_numbers);
  return g_test_run ();
}
