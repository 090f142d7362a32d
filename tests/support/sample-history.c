/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "sample-history.h"

#include <math.h>

#define MINUTE_US (60 * LIMBER_SECOND_US)
#define DAY_US (24 * 60 * MINUTE_US)
#define MONTH 28

typedef struct
{
  const char *id;
  const char *name;
  LimberSides sides;
} Exercise;

typedef struct
{
  const char *id;
  const char *title;
  LimberKind kind;
  LimberLevel level;
  guint minutes;
  const Exercise *exercises;
  guint n_exercises;
} Routine;

/* Of the bundled routines, so that pages find them. */
static const Exercise stretch_exercises[] = {
  { "march-place", "March on the spot", LIMBER_SIDES_NONE },
  { "cat-cow", "Cat and cow", LIMBER_SIDES_NONE },
  { "childs-pose", "Bottom to heels", LIMBER_SIDES_NONE },
  { "knee-rolls", "Knee rolls", LIMBER_SIDES_ALTERNATE },
  { "hamstring-strap", "Lying hamstring stretch", LIMBER_SIDES_EACH },
  { "figure-four", "Lying figure four", LIMBER_SIDES_EACH },
  { "hip-flexor-kneel", "Half kneel hip stretch", LIMBER_SIDES_EACH },
  { "press-up", "Face-down press-up", LIMBER_SIDES_NONE },
  { "calf-wall", "Wall calf stretch", LIMBER_SIDES_EACH },
};
static const Routine stretch = {
  .id = "stretch-moderate-daily",
  .title = "Daily stretch, moderate",
  .kind = LIMBER_KIND_FLEXIBILITY,
  .level = LIMBER_LEVEL_MODERATE,
  .minutes = 14,
  .exercises = stretch_exercises,
  .n_exercises = G_N_ELEMENTS (stretch_exercises),
};

static const Exercise core_exercises[] = {
  { "pelvic-tilt", "Pelvic tilt", LIMBER_SIDES_NONE },
  { "supine-march", "Lying march", LIMBER_SIDES_ALTERNATE },
  { "dead-bug", "Dead bug", LIMBER_SIDES_ALTERNATE },
  { "bridge", "Bridge", LIMBER_SIDES_NONE },
  { "bird-dog", "Bird dog", LIMBER_SIDES_ALTERNATE },
  { "side-plank-knees", "Side plank on knees", LIMBER_SIDES_EACH },
  { "childs-pose", "Bottom to heels", LIMBER_SIDES_NONE },
};
static const Routine core = {
  .id = "core-moderate-steady",
  .title = "Steady core",
  .kind = LIMBER_KIND_CORE,
  .level = LIMBER_LEVEL_MODERATE,
  .minutes = 13,
  .exercises = core_exercises,
  .n_exercises = G_N_ELEMENTS (core_exercises),
};

static const Exercise indoor_exercises[] = {
  { "chair-cardio", "Chair march and arms", LIMBER_SIDES_NONE },
  { "march-place", "March on the spot", LIMBER_SIDES_NONE },
  { "side-step", "Side step touch", LIMBER_SIDES_NONE },
  { "chair-cardio", "Chair march and arms", LIMBER_SIDES_NONE },
  { "march-place", "March on the spot", LIMBER_SIDES_NONE },
  { "side-step", "Side step touch", LIMBER_SIDES_NONE },
  { "walk-easy", "Easy walk", LIMBER_SIDES_NONE },
  { "shoulder-release", "Shoulder rolls and sigh", LIMBER_SIDES_NONE },
};
static const Routine indoor = {
  .id = "indoor-low-impact",
  .title = "Indoor low impact",
  .kind = LIMBER_KIND_AEROBIC,
  .level = LIMBER_LEVEL_GENTLE,
  .minutes = 14,
  .exercises = indoor_exercises,
  .n_exercises = G_N_ELEMENTS (indoor_exercises),
};

static const Exercise walk_exercises[] = {
  { "walk-easy", "Easy walk", LIMBER_SIDES_NONE },
  { "walk-brisk", "Brisk walk", LIMBER_SIDES_NONE },
  { "walk-easy", "Easy walk", LIMBER_SIDES_NONE },
};
static const Routine walk = {
  .id = "walk-brisk-30",
  .title = "Brisk 30",
  .kind = LIMBER_KIND_AEROBIC,
  .level = LIMBER_LEVEL_ACTIVE,
  .minutes = 31,
  .exercises = walk_exercises,
  .n_exercises = G_N_ELEMENTS (walk_exercises),
};

static const Exercise breathing_exercises[] = {
  { "belly-breath", "Belly breathing", LIMBER_SIDES_NONE },
  { "paced-breath", "Paced breathing", LIMBER_SIDES_NONE },
  { "calm-place", "Calm place", LIMBER_SIDES_NONE },
};
static const Routine breathing = {
  .id = "breathing-reset",
  .title = "Breathing reset",
  .kind = LIMBER_KIND_RELAXATION,
  .level = LIMBER_LEVEL_GENTLE,
  .minutes = 9,
  .exercises = breathing_exercises,
  .n_exercises = G_N_ELEMENTS (breathing_exercises),
};

static const Exercise flare_day_exercises[] = {
  { "rest-legs-up", "Rest with legs on a chair", LIMBER_SIDES_NONE },
  { "belly-breath", "Belly breathing", LIMBER_SIDES_NONE },
  { "pelvic-tilt", "Pelvic tilt", LIMBER_SIDES_NONE },
  { "knee-rolls", "Knee rolls", LIMBER_SIDES_ALTERNATE },
  { "knee-to-chest", "One knee to chest", LIMBER_SIDES_EACH },
  { "seated-rock", "Seated hip rock", LIMBER_SIDES_NONE },
  { "walk-easy", "Easy walk", LIMBER_SIDES_NONE },
};
static const Routine flare_day = {
  .id = "flare-day",
  .title = "Flare-up day",
  .kind = LIMBER_KIND_MIXED,
  .level = LIMBER_LEVEL_GENTLE,
  .minutes = 10,
  .exercises = flare_day_exercises,
  .n_exercises = G_N_ELEMENTS (flare_day_exercises),
};

/* What the made-up person finds hard, and why. */
static const struct
{
  const char *exercise;
  double chance;
  LimberSkipReason reason;
} hard[] = {
  { "side-plank-knees", 0.3, LIMBER_SKIP_PAIN },
  { "dead-bug", 0.15, LIMBER_SKIP_TIRED },
  { "hamstring-strap", 0.12, LIMBER_SKIP_EQUIPMENT },
  { "hip-flexor-kneel", 0.15, LIMBER_SKIP_PAIN },
  { "bird-dog", 0.08, LIMBER_SKIP_UNSURE },
  { "calf-wall", 0.1, LIMBER_SKIP_TIME },
};

typedef struct
{
  GRand *rand;
  GPtrArray *records;
  GPtrArray *entries;
  guint n_sessions;
  int last_day;
  double pain; /* on the day that is made */
} Maker;

/* --- Small things --- */

static gboolean
happens (Maker *self, double chance)
{
  return g_rand_double (self->rand) < chance;
}

static char *
make_id (Maker *self)
{
  return g_strdup_printf ("%08x-%04x-4%03x-8%03x-%012x", g_rand_int (self->rand),
                          g_rand_int (self->rand) & 0xffff, g_rand_int (self->rand) & 0xfff,
                          g_rand_int (self->rand) & 0xfff, g_rand_int (self->rand));
}

/* Central Europe, with its summer time near enough. */
static LimberWallTime
moment (int day, int minute)
{
  int year, month, day_of_month;
  int zone_h;

  limber_day_get_date (day, &year, &month, &day_of_month);
  zone_h = month > 3 && month < 11 ? 2 : 1;
  return (LimberWallTime){
    .utc_us = day * DAY_US + (minute - zone_h * 60) * MINUTE_US,
    .zone_s = zone_h * 3600,
  };
}

static LimberWallTime
later (LimberWallTime time, gint64 us)
{
  time.utc_us += us;
  return time;
}

static int
score (Maker *self, double about)
{
  int value = (int) round (about + g_rand_double_range (self->rand, -1, 1));

  return CLAMP (value, 0, 10);
}

static LimberEntry *
add_entry (Maker *self, LimberEntryKind kind, int day)
{
  LimberEntry *entry = limber_entry_new (kind, moment (day, 18 * 60));

  g_free (entry->id);
  entry->id = make_id (self);
  g_ptr_array_add (self->entries, entry);
  return entry;
}

/* --- Sessions --- */

static void
skip (Maker *self, LimberRecordStep *step)
{
  for (guint i = 0; i < G_N_ELEMENTS (hard); i++)
    if (g_str_equal (step->exercise, hard[i].exercise) && happens (self, hard[i].chance))
      {
        step->status = LIMBER_RECORD_SKIPPED;
        step->reason = hard[i].reason;
        if (happens (self, 0.3))
          step->reason = g_rand_int_range (self->rand, 0, LIMBER_N_SKIP_REASONS);
      }
}

static void
hurt (Maker *self, LimberRecordStep *step)
{
  step->hurt = TRUE;
  step->pain = score (self, self->pain + 2);
  step->spread = happens (self, 0.1);
  step->n_easier = 1;
  step->status = LIMBER_RECORD_SWAPPED;
  step->instead = g_strdup (step->exercise);
  step->instead_name = g_strdup_printf ("%s, the easier way", step->name);
}

static LimberRecordStep *
make_step (Maker *self, const Exercise *exercise, gint64 active_us)
{
  LimberRecordStep *step = limber_record_step_new ();

  step->exercise = g_strdup (exercise->id);
  step->name = g_strdup (exercise->name);
  step->sides = exercise->sides;
  step->prescribed.sets = 1;
  step->prescribed.reps = exercise->sides == LIMBER_SIDES_NONE ? 8 : 10;
  step->prescribed.active_us = active_us;
  if (exercise->sides != LIMBER_SIDES_NONE)
    step->prescribed.left_us = step->prescribed.right_us = active_us / 2;
  step->status = LIMBER_RECORD_DONE;
  skip (self, step);
  if (step->status == LIMBER_RECORD_DONE && happens (self, 0.01 * self->pain))
    hurt (self, step);
  if (step->status != LIMBER_RECORD_SKIPPED)
    step->done = step->prescribed;
  return step;
}

/* What is left of a session that was ended before its last steps. */
static void
end_early (LimberRecord *record)
{
  guint n = record->steps->len;

  record->outcome = LIMBER_OUTCOME_PART;
  record->played_us = record->played_us * 2 / 3;
  for (guint i = n - n / 3; i < n; i++)
    {
      LimberRecordStep *step = g_ptr_array_index (record->steps, i);

      step->status = LIMBER_RECORD_NOT_REACHED;
      step->reason = LIMBER_SKIP_UNSAID;
      step->done = (LimberAmount){ 0 };
    }
}

static void
answer (Maker *self, LimberAnswers *answers)
{
  if (happens (self, 0.9))
    answers->pain_before = score (self, self->pain);
  if (happens (self, 0.85))
    answers->pain_after = score (self, self->pain - 0.7);
  if (happens (self, 0.6))
    answers->pain_morning = score (self, self->pain - 0.2);
  if (happens (self, 0.5))
    answers->effort = score (self, 4);
  if (happens (self, 0.5))
    answers->confidence = score (self, 9 - self->pain / 2);
  if (happens (self, 0.02))
    answers->note = g_strdup ("Slept badly, but the stretches felt good. Took the stairs after.");
}

static void
add_session (Maker *self, const Routine *routine, int day, gboolean flare)
{
  LimberRecord *record = limber_record_new ();
  guint n = routine->n_exercises;

  record->id = make_id (self);
  record->routine = g_strdup (routine->id);
  record->version = 1;
  record->title = g_strdup (routine->title);
  record->kind = routine->kind;
  record->choices.level = routine->level;
  record->choices.flare = flare;
  record->app_version = g_strdup ("0.1.0");
  record->outcome = LIMBER_OUTCOME_FINISHED;
  record->planned_us = routine->minutes * MINUTE_US;
  record->played_us = record->planned_us;
  record->green_max = LIMBER_GREEN_MAX;
  record->amber_max = LIMBER_AMBER_MAX;
  for (guint i = 0; i < n; i++)
    g_ptr_array_add (record->steps,
                     make_step (self, &routine->exercises[i], record->planned_us * 3 / 4 / n));
  answer (self, &record->answers);
  if (happens (self, 0.08))
    end_early (record);
  record->start = moment (day, 8 * 60 + g_rand_int_range (self->rand, -60, 600));
  record->end = later (record->start, record->played_us + MINUTE_US);
  g_ptr_array_add (self->records, record);
}

/* Every sixth week is one of walks. */
static const Routine *
routine_for (Maker *self, int day)
{
  static const Routine *const week[] = { &stretch, &core, &walk, &stretch, &core, &walk, &stretch };

  if (day / 7 % 6 == 0)
    return happens (self, 0.8) ? &walk : &stretch;
  if (happens (self, 0.1))
    return happens (self, 0.5) ? &indoor : &breathing;
  return week[limber_day_get_weekday (day)];
}

/* --- The days --- */

/* Pain from 6 towards 2.5, by half within some five months, with good and bad weeks. */
static double
usual_pain (int days_gone)
{
  return 2.5 + 3.5 * exp2 (-days_gone / 150.0) + 0.8 * sin (days_gone / 9.0);
}

/* A flare-up of three to six days, some each year; 0 where there is none on @day of the record. */
static int
flare_length (Maker *self, int days_gone)
{
  return days_gone % 83 == 20 ? g_rand_int_range (self->rand, 3, 7) : 0;
}

static void
add_flare (Maker *self, int day, int length)
{
  LimberEntry *flare = add_entry (self, LIMBER_ENTRY_FLARE, day);

  flare->value = score (self, self->pain + 3);
  flare->flags = 1u << g_rand_int_range (self->rand, 0, 20);
  if (day + length <= self->last_day)
    flare->end = moment (day + length - 1, 20 * 60);
}

static void
add_days (Maker *self)
{
  int first = self->last_day - (int) ((guint64) self->n_sessions * 20 / 19) + 1;
  int flare_until = first - 1;

  for (int day = first; day <= self->last_day; day++)
    {
      int length = flare_length (self, day - first);
      int left = (int) (self->n_sessions - self->records->len);
      int days_left = self->last_day - day;
      gboolean flare;

      if (length > 0)
        flare_until = day + length - 1;
      flare = day <= flare_until;
      self->pain = usual_pain (day - first) + (flare ? 3 : 0);
      if (length > 0)
        add_flare (self, day, length);
      if (left > 0 && (days_left == 0 || happens (self, (double) (left - 1) / days_left)))
        add_session (self, flare ? &flare_day : routine_for (self, day), day, flare);
    }
}

/* --- What is kept beside sessions --- */

static void
add_check_ins (Maker *self, int first)
{
  static const char *const names[] = { "Pick up my grandchild", "Sit through a film",
                                       "Dig in the garden" };
  const char *ids[G_N_ELEMENTS (names)];

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      LimberEntry *activity = add_entry (self, LIMBER_ENTRY_ACTIVITY, first);

      activity->text = g_strdup (names[i]);
      ids[i] = activity->id;
    }
  for (int day = first; day <= self->last_day; day += MONTH)
    {
      int ticked = (int) (usual_pain (day - first) * 2.5);
      LimberEntry *rmdq = add_entry (self, LIMBER_ENTRY_RMDQ, day);

      rmdq->value = ticked;
      rmdq->flags = (1u << ticked) - 1;
      for (guint i = 0; i < G_N_ELEMENTS (names); i++)
        {
          LimberEntry *entry = add_entry (self, LIMBER_ENTRY_ACTIVITY_SCORE, day);

          entry->subject = g_strdup (ids[i]);
          entry->value = score (self, 10 - usual_pain (day - first) - i);
        }
    }
}

static void
add_follow (Maker *self, const Routine *routine, int day, int times_a_week)
{
  LimberEntry *follow = add_entry (self, LIMBER_ENTRY_FOLLOW, day);

  follow->subject = g_strdup (routine->id);
  follow->text = g_strdup (routine->title);
  follow->schedule = limber_schedule_new ();
  follow->schedule->frequency = times_a_week;
  follow->schedule->period = 1;
  follow->schedule->period_unit = 'w';
}

static void
add_words (Maker *self, int first)
{
  static const char *const questions[] = { "Is it all right that my knee clicks?",
                                           "When may I go swimming again?" };
  LimberEntry *goal = add_entry (self, LIMBER_ENTRY_GOAL, first);
  LimberEntry *change = add_entry (self, LIMBER_ENTRY_CHANGE, (first + self->last_day) / 2);

  goal->text = g_strdup ("Walk to the lake and back with Anna");
  change->value = LIMBER_CHANGE_HARDER;
  change->subject = g_strdup (stretch.id);
  change->text = g_strdup ("Daily stretch, gentle");
  change->reply = g_strdup (stretch.title);
  change->by = LIMBER_ACTOR_SUGGESTION;
  for (guint i = 0; i < G_N_ELEMENTS (questions); i++)
    add_entry (self, LIMBER_ENTRY_QUESTION, self->last_day - (int) i * 5)->text =
        g_strdup (questions[i]);
}

LimberHistory *
sample_history_new (guint n_sessions, int last_day)
{
  g_autoptr (GRand) rand = g_rand_new_with_seed (1);
  Maker self = { rand, limber_records_new (), limber_entries_new (), n_sessions, last_day, 0 };
  int first;

  add_days (&self);
  if (n_sessions > 0)
    {
      first =
          limber_wall_time_get_day (((LimberRecord *) g_ptr_array_index (self.records, 0))->start);
      add_follow (&self, &stretch, first, 4);
      add_follow (&self, &core, first, 2);
      add_follow (&self, &walk, first, 1);
      if (n_sessions > MONTH)
        {
          add_check_ins (&self, first);
          add_words (&self, first);
        }
    }
  return limber_history_new (self.records, self.entries);
}
