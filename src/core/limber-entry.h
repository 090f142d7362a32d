/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-routine.h"
#include "limber-wall-clock.h"

G_BEGIN_DECLS

/* The longest text that an entry keeps, in bytes. */
#define LIMBER_ENTRY_TEXT_MAX 4000

/**
 * LimberEntryKind: what a person keeps beside the sessions.
 *
 * Each kind uses the fields of #LimberEntry that are named with it; the others are nought.
 */
typedef enum
{
  /* A routine that the person follows: @subject its id, @text its title, @value the level that was
   * chosen (or %LIMBER_UNSET), @schedule how often (NULL: once a day), @by who put it there; @end
   * once it was dropped. */
  LIMBER_ENTRY_FOLLOW,
  /* A change of what is followed: @value a #LimberChange, @subject the routine's id, @text the
   * title that it was changed from, @reply the title that it was changed to, @by who changed it. */
  LIMBER_ENTRY_CHANGE,
  /* A flare-up: more pain than usual for two hours or more (Suri 2018).  From @at to @end (nought
   * while it lasts); @value its worst pain 0-10; @flags a bit for each #LimberTrigger that came
   * before; @text a note. */
  LIMBER_ENTRY_FLARE,
  /* A question for the clinician: @text, and in @reply what the person was told, at @end. */
  LIMBER_ENTRY_QUESTION,
  /* An activity of the person's own choice that the back makes hard: @text; @end once it is no
   * longer asked for. */
  LIMBER_ENTRY_ACTIVITY,
  /* How an activity goes: @subject the id of its %LIMBER_ENTRY_ACTIVITY, @value 0 (unable) to 10
   * (as before). */
  LIMBER_ENTRY_ACTIVITY_SCORE,
  /* A Roland-Morris questionnaire: @flags a bit for each of the 24 statements that was ticked,
   * @value how many; %LIMBER_UNSET until the person said that it is filled in. */
  LIMBER_ENTRY_RMDQ,
  /* The check before the first start: see limber-readiness.h. */
  LIMBER_ENTRY_READINESS,
  /* What the person wants to do again, in own words: @text; the latest holds. */
  LIMBER_ENTRY_GOAL,
} LimberEntryKind;
#define LIMBER_N_ENTRY_KINDS 9

/** LimberActor: who made a change. */
typedef enum
{
  LIMBER_ACTOR_PERSON,     /* without being asked */
  LIMBER_ACTOR_SUGGESTION, /* the person said yes to a suggestion of Limber's */
} LimberActor;
#define LIMBER_N_ACTORS 2

/** LimberChange: what was changed; the person may also say no. */
typedef enum
{
  LIMBER_CHANGE_FOLLOWED,
  LIMBER_CHANGE_DROPPED,
  LIMBER_CHANGE_HARDER,
  LIMBER_CHANGE_EASIER,
  LIMBER_CHANGE_FLARE_DAY, /* the flare-up routine for a while */
  LIMBER_CHANGE_LEVEL,     /* the level was chosen anew */
  LIMBER_CHANGE_KEPT,      /* a suggestion was declined: @subject stays as it is */
} LimberChange;
#define LIMBER_N_CHANGES 7

/** LimberEntry: one thing that the person keeps.  Strings and schedule are its own. */
typedef struct
{
  LimberEntryKind kind;
  char *id; /* a UUID, the same on every machine */
  LimberWallTime at;
  LimberWallTime end; /* all zero where there is none */
  char *subject;      /* (nullable) */
  char *text;         /* (nullable) */
  char *reply;        /* (nullable) */
  int value;          /* or %LIMBER_UNSET */
  guint64 flags;      /* below 2^53, so that JSON can carry it */
  LimberActor by;
  LimberSchedule *schedule; /* (nullable) */
} LimberEntry;

/** limber_entry_new: Returns: (transfer full): an entry with an id of its own and no value */
LimberEntry *limber_entry_new (LimberEntryKind kind, LimberWallTime at);
LimberEntry *limber_entry_copy (const LimberEntry *self);
void limber_entry_free (LimberEntry *self);

/** limber_entry_get_value_max: Returns: the greatest `value` that an entry of @kind may have; any
 * where the kind does not use it */
int limber_entry_get_value_max (LimberEntryKind kind);

/**
 * limber_entry_clean_text:
 * @text: (nullable): as the person wrote it
 *
 * Returns: (transfer full) (nullable): @text as an entry keeps it: no longer than
 *   %LIMBER_ENTRY_TEXT_MAX, without space around it, and a space for each character that controls a
 *   terminal; %NULL where nothing is left
 */
char *limber_entry_clean_text (const char *text);

/** limber_entry_equal: Returns: whether both say the same in every field */
gboolean limber_entry_equal (const LimberEntry *a, const LimberEntry *b);

/** limber_entries_new: Returns: (transfer full) (element-type LimberEntry): an empty list that owns
 * its elements */
GPtrArray *limber_entries_new (void);

/* The words that files have for them. */
const char *limber_entry_kind_to_string (LimberEntryKind kind);
gboolean limber_entry_kind_from_string (const char *string, LimberEntryKind *kind);
const char *limber_actor_to_string (LimberActor actor);
gboolean limber_actor_from_string (const char *string, LimberActor *actor);
const char *limber_change_to_string (LimberChange change);
gboolean limber_change_from_string (const char *string, LimberChange *change);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberEntry, limber_entry_free)

G_END_DECLS
