/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-parser-private.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"
#include "limber-export.h"

/* A phase that waits for the person may be left on the screen for days. */
#define LENGTH_MAX_US (G_GINT64_CONSTANT (366) * 24 * 60 * 60 * LIMBER_SECOND_US)
#define COUNT_MAX 1000000

enum
{
  SETS,
  REPS,
  ACTIVE_US,
  LEFT_US,
  RIGHT_US,
  N_AMOUNT_KEYS
};

static const LimberKey amount_keys[N_AMOUNT_KEYS] = {
  [SETS] = { "sets", TRUE },           [REPS] = { "reps", TRUE },
  [ACTIVE_US] = { "active_us", TRUE }, [LEFT_US] = { "left_us", TRUE },
  [RIGHT_US] = { "right_us", TRUE },
};

enum
{
  EXERCISE,
  NAME,
  SIDES,
  STATUS,
  REASON,
  HURT,
  EASIER,
  PAIN_LIMIT,
  PAIN,
  SPREAD,
  INSTEAD,
  INSTEAD_NAME,
  PRESCRIBED,
  DONE,
  N_STEP_KEYS
};

static const LimberKey step_keys[N_STEP_KEYS] = {
  [EXERCISE] = { "exercise", TRUE },
  [NAME] = { "name", TRUE },
  [SIDES] = { "sides", TRUE },
  [STATUS] = { "status", TRUE },
  [REASON] = { "reason" },
  [HURT] = { "hurt", TRUE },
  [EASIER] = { "easier", TRUE },
  [PAIN_LIMIT] = { "pain_limit" },
  [PAIN] = { "pain" },
  [SPREAD] = { "spread" },
  [INSTEAD] = { "instead" },
  [INSTEAD_NAME] = { "instead_name" },
  [PRESCRIBED] = { "prescribed", TRUE },
  [DONE] = { "done", TRUE },
};

enum
{
  START,
  END,
  N_PAUSE_KEYS
};

static const LimberKey pause_keys[N_PAUSE_KEYS] = {
  [START] = { "start", TRUE },
  [END] = { "end", TRUE },
};

enum
{
  ID,
  ROUTINE,
  VERSION,
  CHECKSUM,
  TITLE,
  KIND,
  LEVEL,
  LEVEL_CHOSEN,
  SHORT,
  FLARE,
  SESSION_START,
  SESSION_END,
  OUTCOME,
  PLANNED_US,
  PLAYED_US,
  PAIN_BEFORE,
  PAIN_AFTER,
  PAIN_MORNING,
  PAIN_WORST,
  EFFORT,
  CONFIDENCE,
  NOTE,
  MORNING_ASKED,
  GREEN_MAX,
  AMBER_MAX,
  APP_VERSION,
  STEPS,
  PAUSES,
  N_SESSION_KEYS
};

static const LimberKey session_keys[N_SESSION_KEYS] = {
  [ID] = { "id", TRUE },
  [ROUTINE] = { "routine", TRUE },
  [VERSION] = { "version", TRUE },
  [CHECKSUM] = { "checksum" },
  [TITLE] = { "title", TRUE },
  [KIND] = { "kind", TRUE },
  [LEVEL] = { "level", TRUE },
  [LEVEL_CHOSEN] = { "level_chosen", TRUE },
  [SHORT] = { "short", TRUE },
  [FLARE] = { "flare", TRUE },
  [SESSION_START] = { "start", TRUE },
  [SESSION_END] = { "end", TRUE },
  [OUTCOME] = { "outcome", TRUE },
  [PLANNED_US] = { "planned_us", TRUE },
  [PLAYED_US] = { "played_us", TRUE },
  [PAIN_BEFORE] = { "pain_before" },
  [PAIN_AFTER] = { "pain_after" },
  [PAIN_MORNING] = { "pain_morning" },
  [PAIN_WORST] = { "pain_worst" },
  [EFFORT] = { "effort" },
  [CONFIDENCE] = { "confidence" },
  [NOTE] = { "note" },
  [MORNING_ASKED] = { "morning_asked" },
  [GREEN_MAX] = { "green_max" },
  [AMBER_MAX] = { "amber_max" },
  [APP_VERSION] = { "app_version", TRUE },
  [STEPS] = { "steps", TRUE },
  [PAUSES] = { "pauses", TRUE },
};

static gint64
read_length (LimberReader *self, const LimberValue *value)
{
  gint64 length_us = value != NULL ? limber_value_integer (value) : 0;

  if (length_us >= 0 && length_us <= LENGTH_MAX_US)
    return length_us;
  limber_reader_wrong (self, value, _ ("a length of at most 366 days in microseconds"), NULL);
  return 0;
}

static int
read_score (LimberReader *self, const LimberValue *value)
{
  return value == NULL ? LIMBER_UNSET : limber_reader_integer (self, value, 0, 10, LIMBER_UNSET);
}

/* What was exported is text as it was shown, so it is never empty. */
static char *
read_text (LimberReader *self, const LimberValue *value)
{
  return limber_reader_text (self, value, LIMBER_TEXT_MAX, LIMBER_TEXT_NOT_EMPTY);
}

static void
read_amount (LimberReader *self, const LimberValue *value, LimberAmount *amount)
{
  LimberObject object;

  if (!limber_reader_object (self, value, amount_keys, N_AMOUNT_KEYS, &object))
    return;
  amount->sets =
      (guint) limber_reader_integer (self, limber_object_get (&object, SETS), 0, COUNT_MAX, 0);
  amount->reps =
      (guint) limber_reader_integer (self, limber_object_get (&object, REPS), 0, COUNT_MAX, 0);
  amount->active_us = read_length (self, limber_object_get (&object, ACTIVE_US));
  amount->left_us = read_length (self, limber_object_get (&object, LEFT_US));
  amount->right_us = read_length (self, limber_object_get (&object, RIGHT_US));
}

/* A word of an enum whose values count from @first; untouched where it is none of them. */
#define READ_WORD(self, value, first, n, to_string, out)                                           \
  G_STMT_START                                                                                     \
  {                                                                                                \
    const char *words_[n];                                                                         \
    int found_;                                                                                    \
    for (int i_ = (first); i_ < (n); i_++)                                                         \
      words_[i_] = to_string (i_);                                                                 \
    found_ = limber_reader_word ((self), (value), words_ + (first), (guint) ((n) - (first)));      \
    if (found_ >= 0)                                                                               \
      *(out) = found_ + (first);                                                                   \
  }                                                                                                \
  G_STMT_END

static void
read_step (LimberReader *self, const LimberValue *value, LimberRecord *record)
{
  LimberRecordStep *step = limber_record_step_new ();
  LimberObject object;

  g_ptr_array_add (record->steps, step);
  if (!limber_reader_object (self, value, step_keys, N_STEP_KEYS, &object))
    return;
  step->exercise = read_text (self, limber_object_get (&object, EXERCISE));
  step->name = read_text (self, limber_object_get (&object, NAME));
  limber_reader_sides (self, limber_object_get (&object, SIDES), &step->sides);
  READ_WORD (self, limber_object_get (&object, STATUS), 0, LIMBER_N_RECORD_STATUSES,
             limber_record_status_to_string, &step->status);
  READ_WORD (self, limber_object_get (&object, REASON), 1, LIMBER_N_SKIP_REASONS,
             limber_skip_reason_to_string, &step->reason);
  step->hurt = limber_reader_boolean (self, limber_object_get (&object, HURT));
  step->n_easier =
      (guint) limber_reader_integer (self, limber_object_get (&object, EASIER), 0, COUNT_MAX, 0);
  step->pain_limit = read_score (self, limber_object_get (&object, PAIN_LIMIT));
  step->pain = read_score (self, limber_object_get (&object, PAIN));
  step->spread = limber_reader_boolean (self, limber_object_get (&object, SPREAD));
  step->instead = read_text (self, limber_object_get (&object, INSTEAD));
  step->instead_name = read_text (self, limber_object_get (&object, INSTEAD_NAME));
  read_amount (self, limber_object_get (&object, PRESCRIBED), &step->prescribed);
  read_amount (self, limber_object_get (&object, DONE), &step->done);
}

static void
read_pause (LimberReader *self, const LimberValue *value, LimberRecord *record)
{
  LimberRecordPause pause;
  LimberObject object;

  if (!limber_reader_object (self, value, pause_keys, N_PAUSE_KEYS, &object))
    return;
  pause.start = limber_reader_wall_time (self, limber_object_get (&object, START));
  pause.end = limber_reader_wall_time (self, limber_object_get (&object, END));
  g_array_append_val (record->pauses, pause);
}

static void
read_routine (LimberReader *self, const LimberObject *object, LimberRecord *record)
{
  record->routine = read_text (self, limber_object_get (object, ROUTINE));
  record->version =
      limber_reader_integer (self, limber_object_get (object, VERSION), 0, G_MAXINT, 0);
  record->checksum = read_text (self, limber_object_get (object, CHECKSUM));
  record->title = read_text (self, limber_object_get (object, TITLE));
  limber_reader_kind (self, limber_object_get (object, KIND), TRUE, &record->kind);
  limber_reader_level (self, limber_object_get (object, LEVEL), &record->choices.level);
  record->choices.has_level =
      limber_reader_boolean (self, limber_object_get (object, LEVEL_CHOSEN));
  record->choices.short_version = limber_reader_boolean (self, limber_object_get (object, SHORT));
  record->choices.flare = limber_reader_boolean (self, limber_object_get (object, FLARE));
}

static void
read_answers (LimberReader *self, const LimberObject *object, LimberAnswers *answers)
{
  answers->pain_before = read_score (self, limber_object_get (object, PAIN_BEFORE));
  answers->pain_after = read_score (self, limber_object_get (object, PAIN_AFTER));
  answers->pain_morning = read_score (self, limber_object_get (object, PAIN_MORNING));
  answers->pain_worst = read_score (self, limber_object_get (object, PAIN_WORST));
  answers->effort = read_score (self, limber_object_get (object, EFFORT));
  answers->confidence = read_score (self, limber_object_get (object, CONFIDENCE));
  answers->note = limber_reader_text (self, limber_object_get (object, NOTE),
                                      LIMBER_RECORD_NOTE_MAX, LIMBER_TEXT_PLAIN);
}

/* The cut-offs of format 1, which has none, are those of a routine without any. */
static void
read_rule (LimberReader *self, const LimberObject *object, LimberRecord *record)
{
  record->morning_asked = limber_reader_boolean (self, limber_object_get (object, MORNING_ASKED));
  record->green_max =
      limber_reader_integer (self, limber_object_get (object, GREEN_MAX), 0, 10, LIMBER_GREEN_MAX);
  record->amber_max =
      limber_reader_integer (self, limber_object_get (object, AMBER_MAX), 0, 10, LIMBER_AMBER_MAX);
}

static void
read_lists (LimberReader *self, const LimberObject *object, LimberRecord *record)
{
  const LimberValue *steps = limber_object_get (object, STEPS);
  const LimberValue *pauses = limber_object_get (object, PAUSES);
  guint n_steps = limber_reader_list (self, steps, 1, G_MAXUINT);
  guint n_pauses = limber_reader_list (self, pauses, 0, G_MAXUINT);

  for (guint i = 0; i < n_steps; i++)
    {
      LimberValue entry = limber_value_entry (steps, i);

      read_step (self, &entry, record);
    }
  for (guint i = 0; i < n_pauses; i++)
    {
      LimberValue entry = limber_value_entry (pauses, i);

      read_pause (self, &entry, record);
    }
}

static void
read_session (LimberReader *self, const LimberValue *value, GPtrArray *records)
{
  LimberRecord *record;
  LimberObject object;

  if (!limber_reader_object (self, value, session_keys, N_SESSION_KEYS, &object))
    return;
  record = limber_record_new ();
  g_ptr_array_add (records, record);
  record->id = limber_reader_uuid (self, limber_object_get (&object, ID));
  read_routine (self, &object, record);
  record->start = limber_reader_wall_time (self, limber_object_get (&object, SESSION_START));
  record->end = limber_reader_wall_time (self, limber_object_get (&object, SESSION_END));
  READ_WORD (self, limber_object_get (&object, OUTCOME), 1, LIMBER_N_OUTCOMES,
             limber_outcome_to_string, &record->outcome);
  record->planned_us = read_length (self, limber_object_get (&object, PLANNED_US));
  record->played_us = read_length (self, limber_object_get (&object, PLAYED_US));
  read_answers (self, &object, &record->answers);
  read_rule (self, &object, record);
  record->app_version = read_text (self, limber_object_get (&object, APP_VERSION));
  read_lists (self, &object, record);
}

/* A newer format may have more, which would be lost without a word. */
static gboolean
check_format (LimberReader *self, const LimberValue *value)
{
  g_autofree char *number = NULL;

  if (value == NULL || limber_value_integer (value) <= LIMBER_RECORD_FORMAT)
    {
      limber_reader_integer (self, value, 1, LIMBER_RECORD_FORMAT, 1);
      return TRUE;
    }
  number = g_strdup_printf ("%" G_GINT64_FORMAT, limber_value_integer (value));
  limber_reader_error (
      self, value,
      g_strdup_printf (_ ("this record is in format %s, which needs a newer Limber; this one reads "
                          "up to format %d"),
                       number, LIMBER_RECORD_FORMAT),
      NULL);
  return FALSE;
}

void
limber_reader_record (LimberReader *self, const LimberValue *value, GPtrArray *records,
                      GPtrArray *entries)
{
  enum
  {
    FORMAT,
    SESSIONS,
    ENTRIES,
    N_KEYS
  };
  static const LimberKey keys[N_KEYS] = {
    [FORMAT] = { "limber_record", TRUE },
    [SESSIONS] = { "sessions", TRUE },
    [ENTRIES] = { "entries" },
  };
  LimberObject object;
  LimberValue format;
  guint n_sessions, n_entries;

  if (limber_value_member (value, keys[FORMAT].name, &format) && !check_format (self, &format))
    return;
  if (!limber_reader_object (self, value, keys, N_KEYS, &object))
    return;
  n_sessions = limber_reader_list (self, limber_object_get (&object, SESSIONS), 0, G_MAXUINT);
  n_entries = limber_reader_list (self, limber_object_get (&object, ENTRIES), 0, G_MAXUINT);
  for (guint i = 0; i < n_sessions; i++)
    {
      LimberValue session = limber_value_entry (limber_object_get (&object, SESSIONS), i);

      read_session (self, &session, records);
    }
  for (guint i = 0; i < n_entries; i++)
    {
      LimberValue entry = limber_value_entry (limber_object_get (&object, ENTRIES), i);

      limber_reader_entry (self, &entry, entries);
    }
}
