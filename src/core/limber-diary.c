/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-diary.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#define HOUR_US (60 * 60 * (gint64) G_USEC_PER_SEC)
/* Up to here a length is told in hours. */
#define LONGEST_IN_HOURS 48

static void
count (LimberDiary *self, guint64 flags)
{
  gboolean any[LIMBER_N_TRIGGER_FAMILIES] = { FALSE };

  for (int i = 0; i < LIMBER_N_TRIGGERS; i++)
    if (flags & LIMBER_TRIGGER_FLAG (i))
      {
        self->n_triggers[i]++;
        any[limber_trigger_get_family ((LimberTrigger) i)] = TRUE;
      }
  for (int i = 0; i < LIMBER_N_TRIGGER_FAMILIES; i++)
    self->n_families[i] += any[i];
}

LimberDiary *
limber_diary_new (LimberHistory *history)
{
  LimberDiary *self = g_new0 (LimberDiary, 1);
  g_autoptr (GPtrArray) flares = limber_history_list (history, LIMBER_ENTRY_FLARE);

  self->history = limber_history_ref (history);
  self->flares = g_ptr_array_new ();
  for (guint i = flares->len; i > 0; i--)
    {
      const LimberEntry *flare = g_ptr_array_index (flares, i - 1);

      g_ptr_array_add (self->flares, (gpointer) flare);
      if (!self->open && !limber_flare_is_over (flare))
        self->open = flare;
    }
  for (guint i = 0; limber_diary_has_enough (self) && i < self->flares->len; i++)
    count (self, ((const LimberEntry *) g_ptr_array_index (self->flares, i))->flags);
  return self;
}

void
limber_diary_free (LimberDiary *self)
{
  g_ptr_array_unref (self->flares);
  limber_history_unref (self->history);
  g_free (self);
}

gboolean
limber_diary_has_enough (const LimberDiary *self)
{
  return self->flares->len >= LIMBER_DIARY_ENOUGH;
}

static int
compare_counts (gconstpointer a, gconstpointer b, gpointer data)
{
  const LimberTrigger *one = a;
  const LimberTrigger *other = b;
  const guint *n_triggers = data;

  if (n_triggers[*one] != n_triggers[*other])
    return n_triggers[*one] > n_triggers[*other] ? -1 : 1;
  return (int) *one - (int) *other;
}

GArray *
limber_diary_list_triggers (const LimberDiary *self, LimberTriggerFamily family)
{
  GArray *list = g_array_new (FALSE, FALSE, sizeof (LimberTrigger));

  for (int i = 0; i < LIMBER_N_TRIGGERS; i++)
    {
      LimberTrigger trigger = (LimberTrigger) i;

      if (self->n_triggers[i] > 0 && limber_trigger_get_family (trigger) == family)
        g_array_append_val (list, trigger);
    }
  g_array_sort_with_data (list, compare_counts, (gpointer) self->n_triggers);
  return list;
}

gboolean
limber_flare_is_over (const LimberEntry *flare)
{
  return flare->end.utc_us != 0;
}

gint64
limber_flare_get_length_us (const LimberEntry *flare, LimberWallTime now)
{
  LimberWallTime end = limber_flare_is_over (flare) ? flare->end : now;

  return MAX (end.utc_us - flare->at.utc_us, 0);
}

char *
limber_flare_length_label (gint64 length_us)
{
  gint64 hours = (length_us + HOUR_US / 2) / HOUR_US;
  guint days;

  if (hours < 1)
    /* Translators: how long a flare-up lasted */
    return g_strdup (_ ("less than an hour"));
  if (hours <= LONGEST_IN_HOURS)
    /* Translators: how long a flare-up lasted */
    return g_strdup_printf (ngettext ("%u hour", "%u hours", (guint) hours), (guint) hours);
  days = (guint) ((hours + 12) / 24);
  /* Translators: how long a flare-up lasted */
  return g_strdup_printf (ngettext ("%u day", "%u days", days), days);
}
