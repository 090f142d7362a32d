/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-entry.h"

#include "limber-dose.h"
#include "limber-rmdq.h"

/* Pain, and how an activity goes, are told from 0 to 10. */
#define SCORE_MAX 10

LimberEntry *
limber_entry_new (LimberEntryKind kind, LimberWallTime at)
{
  LimberEntry *self = g_new0 (LimberEntry, 1);

  self->kind = kind;
  self->id = g_uuid_string_random ();
  self->at = at;
  self->value = LIMBER_UNSET;
  return self;
}

LimberEntry *
limber_entry_copy (const LimberEntry *self)
{
  LimberEntry *copy = g_memdup2 (self, sizeof *self);

  copy->id = g_strdup (self->id);
  copy->subject = g_strdup (self->subject);
  copy->text = g_strdup (self->text);
  copy->reply = g_strdup (self->reply);
  copy->schedule = self->schedule ? limber_schedule_copy (self->schedule) : NULL;
  return copy;
}

void
limber_entry_free (LimberEntry *self)
{
  g_free (self->id);
  g_free (self->subject);
  g_free (self->text);
  g_free (self->reply);
  g_clear_pointer (&self->schedule, limber_schedule_free);
  g_free (self);
}

int
limber_entry_get_value_max (LimberEntryKind kind)
{
  switch (kind)
    {
    case LIMBER_ENTRY_FOLLOW:
    case LIMBER_ENTRY_READINESS:
      return LIMBER_N_LEVELS - 1;
    case LIMBER_ENTRY_CHANGE:
      return LIMBER_N_CHANGES - 1;
    case LIMBER_ENTRY_FLARE:
    case LIMBER_ENTRY_ACTIVITY_SCORE:
      return SCORE_MAX;
    case LIMBER_ENTRY_RMDQ:
      return LIMBER_RMDQ_N;
    case LIMBER_ENTRY_QUESTION:
    case LIMBER_ENTRY_ACTIVITY:
    case LIMBER_ENTRY_GOAL:
    default:
      return G_MAXINT;
    }
}

char *
limber_entry_clean_text (const char *text)
{
  g_autoptr (GString) clean = g_string_new (NULL);
  g_autofree char *valid = g_utf8_make_valid (text ? text : "", -1);

  for (const char *at = valid; *at; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);

      if (clean->len + (gsize) g_unichar_to_utf8 (letter, NULL) > LIMBER_ENTRY_TEXT_MAX)
        break;
      g_string_append_unichar (clean, g_unichar_iscntrl (letter) && letter != '\n' ? ' ' : letter);
    }
  g_strstrip (clean->str);
  return clean->str[0] ? g_string_free (g_steal_pointer (&clean), FALSE) : NULL;
}

static gboolean
same_schedule (const LimberSchedule *a, const LimberSchedule *b)
{
  return a && b ? limber_schedule_equal (a, b) : a == b;
}

gboolean
limber_entry_equal (const LimberEntry *a, const LimberEntry *b)
{
  return a->kind == b->kind && g_str_equal (a->id, b->id) && limber_wall_time_equal (a->at, b->at)
         && limber_wall_time_equal (a->end, b->end) && g_strcmp0 (a->subject, b->subject) == 0
         && g_strcmp0 (a->text, b->text) == 0 && g_strcmp0 (a->reply, b->reply) == 0
         && a->value == b->value && a->flags == b->flags && a->by == b->by
         && same_schedule (a->schedule, b->schedule);
}

GPtrArray *
limber_entries_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_entry_free);
}
