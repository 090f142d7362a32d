/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-advice.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"

const char *
limber_advice_heading (const LimberAdvice *self)
{
  switch (self->change)
    {
    case LIMBER_CHANGE_HARDER:
      return _ ("Ready for a Bit More?");
    case LIMBER_CHANGE_FLARE_DAY:
      return _ ("Go Gently for a While?");
    default:
      return _ ("Take It Easier?");
    }
}

char *
limber_advice_body (const LimberAdvice *self)
{
  if (self->change == LIMBER_CHANGE_FLARE_DAY)
    /* Translators: the title of a routine for bad days */
    return g_strdup_printf (_ ("Do “%s” until you feel better. Your week waits for you."),
                            self->target_title);
  if (self->level != LIMBER_UNSET)
    /* Translators: title of a routine; a level such as "Moderate" */
    return g_strdup_printf (_ ("Do “%s” at another level: %s."), self->title,
                            limber_level_label ((LimberLevel) self->level));
  /* Translators: titles of two routines */
  return g_strdup_printf (_ ("Do “%s” in place of “%s”, on the same days."), self->target_title,
                          self->title);
}

char *
limber_advice_why (const LimberAdvice *self)
{
  switch (self->reason)
    {
    case LIMBER_ADVICE_GOOD:
      /* Translators: title of a routine; pain from 0 to 10 */
      return g_strdup_printf (_ ("The last three times, you did nearly all of “%s”, with pain of "
                                 "%d or less and no worse morning after."),
                              self->title, self->green_max);
    case LIMBER_ADVICE_RED:
      /* Translators: title of a routine */
      return g_strdup_printf (_ ("The last time, “%s” hurt more than it should."), self->title);
    case LIMBER_ADVICE_REDS:
      return g_strdup_printf (_ ("The last two times, “%s” hurt more than it should."),
                              self->title);
    case LIMBER_ADVICE_MORNINGS:
      return g_strdup_printf (_ ("The last two times that you did “%s”, the morning after was "
                                 "worse."),
                              self->title);
    }
  g_return_val_if_reached (NULL);
}
