/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"
#include "limber-entry.h"

/* JSON's numbers are exact up to here. */
#define FLAGS_MAX ((G_GINT64_CONSTANT (1) << 53) - 1)

enum
{
  ID,
  KIND,
  AT,
  END,
  SUBJECT,
  TEXT,
  REPLY,
  VALUE,
  FLAGS,
  BY,
  SCHEDULE,
  N_KEYS
};

static const LimberKey keys[N_KEYS] = {
  [ID] = { "id", TRUE }, [KIND] = { "kind", TRUE },   [AT] = { "at", TRUE },
  [END] = { "end" },     [SUBJECT] = { "subject" },   [TEXT] = { "text" },
  [REPLY] = { "reply" }, [VALUE] = { "value" },       [FLAGS] = { "flags" },
  [BY] = { "by", TRUE }, [SCHEDULE] = { "schedule" },
};

LimberWallTime
limber_reader_wall_time (LimberReader *self, const LimberValue *value)
{
  const char *text = value != NULL ? limber_value_text (value) : NULL;
  LimberWallTime time = { 0 };

  if (value != NULL && (text == NULL || !limber_wall_time_parse (text, &time) || time.utc_us == 0))
    limber_reader_wrong (self, value, _ ("a time such as 2026-03-01T08:30:00.000000+01:00"), NULL);
  return time;
}

char *
limber_reader_uuid (LimberReader *self, const LimberValue *value)
{
  g_autofree char *id = limber_reader_text (self, value, LIMBER_TITLE_MAX, LIMBER_TEXT_NOT_EMPTY);

  if (id != NULL && g_uuid_string_is_valid (id))
    return g_steal_pointer (&id);
  if (id != NULL)
    limber_reader_wrong (self, value, _ ("a UUID"), NULL);
  return NULL;
}

static gboolean
read_kind (LimberReader *self, const LimberValue *value, LimberEntry *entry)
{
  const char *words[LIMBER_N_ENTRY_KINDS];
  int found;

  for (int i = 0; i < LIMBER_N_ENTRY_KINDS; i++)
    words[i] = limber_entry_kind_to_string ((LimberEntryKind) i);
  found = limber_reader_word (self, value, words, G_N_ELEMENTS (words));
  if (found >= 0)
    entry->kind = (LimberEntryKind) found;
  return found >= 0;
}

static void
read_actor (LimberReader *self, const LimberValue *value, LimberEntry *entry)
{
  const char *words[LIMBER_N_ACTORS];
  int found;

  for (int i = 0; i < LIMBER_N_ACTORS; i++)
    words[i] = limber_actor_to_string ((LimberActor) i);
  found = limber_reader_word (self, value, words, G_N_ELEMENTS (words));
  if (found >= 0)
    entry->by = (LimberActor) found;
}

static guint64
read_flags (LimberReader *self, const LimberValue *value)
{
  gint64 flags = value != NULL ? limber_value_integer (value) : 0;

  if (flags >= 0 && flags <= FLAGS_MAX)
    return (guint64) flags;
  limber_reader_wrong (self, value, _ ("a whole number from 0 to 9007199254740991"), NULL);
  return 0;
}

static char *
read_text (LimberReader *self, const LimberValue *value)
{
  return limber_reader_text (self, value, LIMBER_ENTRY_TEXT_MAX, LIMBER_TEXT_PLAIN);
}

void
limber_reader_entry (LimberReader *self, const LimberValue *value, GPtrArray *entries)
{
  LimberEntry *entry;
  LimberObject object;
  int value_max = G_MAXINT;

  if (!limber_reader_object (self, value, keys, N_KEYS, &object))
    return;
  entry = g_new0 (LimberEntry, 1);
  g_ptr_array_add (entries, entry);
  entry->id = limber_reader_uuid (self, limber_object_get (&object, ID));
  if (read_kind (self, limber_object_get (&object, KIND), entry))
    value_max = limber_entry_get_value_max (entry->kind);
  entry->at = limber_reader_wall_time (self, limber_object_get (&object, AT));
  entry->end = limber_reader_wall_time (self, limber_object_get (&object, END));
  entry->subject = read_text (self, limber_object_get (&object, SUBJECT));
  entry->text = read_text (self, limber_object_get (&object, TEXT));
  entry->reply = read_text (self, limber_object_get (&object, REPLY));
  entry->value =
      limber_reader_integer (self, limber_object_get (&object, VALUE), 0, value_max, LIMBER_UNSET);
  entry->flags = read_flags (self, limber_object_get (&object, FLAGS));
  read_actor (self, limber_object_get (&object, BY), entry);
  if (limber_object_get (&object, SCHEDULE) != NULL)
    entry->schedule = limber_reader_schedule (self, limber_object_get (&object, SCHEDULE));
}
