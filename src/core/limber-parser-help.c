/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#define GROUPS_MAX 20
#define SIGNS_MAX 20

enum
{
  SCHEMA,
  ID,
  TITLE,
  INTRO,
  GROUPS,
  SOURCES,
  N_KEYS
};

const LimberKey limber_keys_help[] = {
  [SCHEMA] = { "$schema" }, [ID] = { "id", TRUE },         [TITLE] = { "title", TRUE },
  [INTRO] = { "intro" },    [GROUPS] = { "groups", TRUE }, [SOURCES] = { "sources" },
  [N_KEYS] = { NULL },
};

enum
{
  GROUP_TITLE,
  URGENCY,
  SIGNS,
  ACTION,
  N_GROUP_KEYS
};

const LimberKey limber_keys_group[] = {
  [GROUP_TITLE] = { "title", TRUE }, [URGENCY] = { "urgency", TRUE }, [SIGNS] = { "signs", TRUE },
  [ACTION] = { "action", TRUE },     [N_GROUP_KEYS] = { NULL },
};

static void
read_urgency (LimberReader *self, const LimberValue *value, LimberUrgency *urgency)
{
  const char *words[LIMBER_N_URGENCIES];
  int i;

  for (i = 0; i < LIMBER_N_URGENCIES; i++)
    words[i] = limber_urgency_to_string ((LimberUrgency) i);
  i = limber_reader_word (self, value, words, LIMBER_N_URGENCIES);
  if (i >= 0)
    *urgency = (LimberUrgency) i;
}

static GStrv
read_signs (LimberReader *self, const LimberValue *value)
{
  guint n = limber_reader_list (self, value, 1, SIGNS_MAX);
  GStrv signs = g_new0 (char *, n + 1);
  guint used = 0;

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);
      char *sign = limber_reader_text (self, &entry, LIMBER_NOTE_MAX,
                                       LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY);

      if (sign != NULL)
        signs[used++] = sign;
    }
  return signs;
}

static void
read_group (LimberReader *self, const LimberValue *value, LimberHelp *help)
{
  LimberObject object;
  LimberHelpGroup *group;

  if (!limber_reader_object (self, value, limber_keys_group, N_GROUP_KEYS, &object))
    return;
  group = limber_help_group_new ();
  g_ptr_array_add (help->groups, group);
  group->title =
      limber_reader_text (self, limber_object_get (&object, GROUP_TITLE), LIMBER_TITLE_MAX,
                          LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY | LIMBER_TEXT_ONE_LINE);
  read_urgency (self, limber_object_get (&object, URGENCY), &group->urgency);
  g_strfreev (group->signs);
  group->signs = read_signs (self, limber_object_get (&object, SIGNS));
  group->action = limber_reader_text (self, limber_object_get (&object, ACTION), LIMBER_TEXT_MAX,
                                      LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY);
}

static void
read_groups (LimberReader *self, const LimberValue *value, LimberHelp *help)
{
  guint n = limber_reader_list (self, value, 1, GROUPS_MAX);

  for (guint i = 0; i < n; i++)
    {
      LimberValue entry = limber_value_entry (value, i);

      read_group (self, &entry, help);
    }
}

static void
check_id (LimberReader *self, const LimberValue *value)
{
  if (value != NULL && g_strcmp0 (limber_value_text (value), LIMBER_HELP_ID) != 0)
    limber_reader_wrong (self, value, "\"" LIMBER_HELP_ID "\"", NULL);
}

LimberHelp *
limber_reader_help (LimberReader *self, const LimberValue *value)
{
  LimberHelp *help;
  LimberObject object;

  if (!limber_reader_object (self, value, limber_keys_help, N_KEYS, &object))
    return NULL;
  help = limber_help_new ();
  check_id (self, limber_object_get (&object, ID));
  help->id = g_strdup (LIMBER_HELP_ID);
  help->title =
      limber_reader_text (self, limber_object_get (&object, TITLE), LIMBER_TITLE_MAX,
                          LIMBER_TEXT_TRANSLATED | LIMBER_TEXT_NOT_EMPTY | LIMBER_TEXT_ONE_LINE);
  help->intro = limber_reader_text (self, limber_object_get (&object, INTRO), LIMBER_TEXT_MAX,
                                    LIMBER_TEXT_TRANSLATED);
  read_groups (self, limber_object_get (&object, GROUPS), help);
  g_strfreev (help->sources);
  help->sources = limber_reader_texts (self, limber_object_get (&object, SOURCES), TRUE,
                                       LIMBER_TEXT_MAX, LIMBER_TEXT_PLAIN);
  g_free (limber_reader_text (self, limber_object_get (&object, SCHEMA), LIMBER_TEXT_MAX,
                              LIMBER_TEXT_PLAIN));
  return help;
}
