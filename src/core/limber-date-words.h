/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* Days put in words.  All take days since 1970-01-01; see limber_wall_time_get_day().  The long
 * ones start with a capital letter in every language. */

/** limber_words_date: Returns: (transfer full): "12 November 2026" */
char *limber_words_date (int day);

/** limber_words_written_date: Returns: (transfer full) (nullable): limber_words_date() of @date
 * (nullable), which a file has as "2026-11-12" */
char *limber_words_written_date (const char *date);

/** limber_words_long_date: Returns: (transfer full): "Thursday 12 November 2026" */
char *limber_words_long_date (int day);

/** limber_words_long_month: Returns: (transfer full): the month of @day, "November 2026" */
char *limber_words_long_month (int day);

/** limber_words_full_day: Returns: (transfer full): "Thursday, 12 November" */
char *limber_words_full_day (int day);

/** limber_words_short_date: Returns: (transfer full): "12 Nov 2026" */
char *limber_words_short_date (int day);

/** limber_words_day_and_month: Returns: (transfer full): "12 Nov", where the year is clear */
char *limber_words_day_and_month (int day);

/** limber_words_month: Returns: (transfer full): the month of @day, "Nov 2026" */
char *limber_words_month (int day);

/** limber_words_dates: Returns: (transfer full): "1 Sep 2026 to 12 Nov 2026", and one date where
 * both days are the same */
char *limber_words_dates (int from, int to);

/** limber_words_near_day: Returns: (transfer full): "Today", "Yesterday", else "Wed 24 Sep", with
 * the year where it is not that of @today */
char *limber_words_near_day (int day, int today);

/** limber_words_weekday: Returns: (transfer full): a day of the week, from 0 for Monday: "Monday",
 * or "Mon" where @brief is set */
char *limber_words_weekday (int weekday, gboolean brief);

/** limber_words_weekdays: Returns: (transfer full): @days, where bit 0 is Monday: "Every day",
 * "Mon, Wed", "On no day" */
char *limber_words_weekdays (guint days);

/** limber_words_minute: Returns: (transfer full): a minute of the day, as the person's locale
 * writes it: "14:05" or "2:05 PM" */
char *limber_words_minute (int minute);

/**
 * limber_words_parse_minute:
 * @text: a time as a person types it: "8", "8:30", "20.30", "0830", "8:30 pm"
 * @minute: (out): of the day; untouched where @text is no time
 *
 * Returns: whether @text is a time of the day
 */
gboolean limber_words_parse_minute (const char *text, int *minute);

G_END_DECLS
