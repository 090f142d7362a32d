/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-locale.h"

#include <langinfo.h>

#ifdef __GLIBC__

/* glibc tells a number of days after a first day, which it gives as a date in a pointer. */
int
limber_locale_get_first_weekday (void)
{
  guint date = GPOINTER_TO_UINT (nl_langinfo (_NL_TIME_WEEK_1STDAY));
  int after = nl_langinfo (_NL_TIME_FIRST_WEEKDAY)[0] - 1;
  int first;

  if (date == 19971201) /* a Monday */
    first = 0;
  else /* 19971130, a Sunday */
    first = 6;
  return ((first + after) % 7 + 7) % 7;
}

#else

int
limber_locale_get_first_weekday (void)
{
  return 0;
}

#endif
