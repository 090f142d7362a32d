/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Every rule and limit of format 1: what is inside is read, what is outside is told in these words.
 */

#include "limber-parser.h"

#include <string.h>

#include "plain-words.h"

/* Where a fragment of JSON is put, in a file that is good without it. */
typedef enum
{
  IN_ROUTINE,
  IN_STEP,
  IN_BLOCK,
  IN_SCHEDULE,
  IN_DEFAULTS,
  IN_PAIN_RULE,
  IN_AUTHOR,
  IN_HOLD,
  IN_REPS,
  IN_TIME,
  IN_INTERVALS,
  IN_SCRIPT,
  IN_LINE,
  IN_INTENSITY,
  IN_FLARE,
  IN_EXERCISE,
  IN_PLACE, /* an exercise written in a step */
} Where;

#define EXERCISE "\"id\": \"e\"|\"name\": \"N\"|\"position\": \"prone\"|\"cues\": [\"Lift.\"]"

/* The members of the object that the fragment joins: those that it has itself are left out. */
static const struct
{
  const char *before; /* what stands around it in a routine; NULL: the file is the object itself */
  const char *members;
  const char *after;
} places[] = {
  [IN_ROUTINE] = { NULL, "\"format\": 1|\"id\": \"r\"|\"title\": \"T\"|\"kind\": \"core\"|"
                         "\"level\": \"gentle\"|\"steps\": [{\"exercise\": \"bridge\"}]" },
  [IN_STEP] = { "\"steps\": [{", "\"exercise\": \"bridge\"", "}]" },
  [IN_BLOCK] = { "\"steps\": [{", "\"repeat\": 2|\"steps\": [{\"exercise\": \"bridge\"}]", "}]" },
  [IN_SCHEDULE] = { "\"schedule\": {", "", "}" },
  [IN_DEFAULTS] = { "\"defaults\": {", "", "}" },
  [IN_PAIN_RULE] = { "\"pain_rule\": {", "\"green_max\": 0|\"amber_max\": 10", "}" },
  [IN_AUTHOR] = { "\"author\": {", "", "}" },
  [IN_HOLD] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {",
                "\"type\": \"hold\"|\"hold_s\": 5|\"reps\": 2", "}}]" },
  [IN_REPS] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {",
                "\"type\": \"reps\"|\"reps\": 2|\"out_s\": 1|\"back_s\": 1", "}}]" },
  [IN_TIME] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {",
                "\"type\": \"time\"|\"seconds\": 5", "}}]" },
  [IN_INTERVALS] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {",
                     "\"type\": \"intervals\"|\"rounds\": 1|\"work_s\": 5", "}}]" },
  [IN_SCRIPT] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {",
                  "\"type\": \"script\"|\"lines\": [{\"say\": \"S\", \"seconds\": 5}]", "}}]" },
  [IN_LINE] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {\"type\": \"script\", "
                "\"lines\": [{",
                "\"say\": \"S\"|\"seconds\": 5", "}]}}]" },
  [IN_INTENSITY] = { "\"steps\": [{\"exercise\": \"bridge\", \"dose\": {\"type\": \"time\", "
                     "\"seconds\": 5, \"intensity\": {",
                     "", "}}}]" },
  [IN_FLARE] = { "\"steps\": [{\"exercise\": \"bridge\", \"flare\": {",
                 "\"type\": \"time\"|\"seconds\": 5", "}}]" },
  [IN_EXERCISE] = { NULL, EXERCISE },
  [IN_PLACE] = { "\"steps\": [{\"dose\": {\"type\": \"time\", \"seconds\": 5}, \"exercise\": {",
                 EXERCISE, "}}]" },
};

static LimberExercises *
make_library (void)
{
  g_autoptr (GPtrArray) list =
      g_ptr_array_new_with_free_func ((GDestroyNotify) limber_exercise_unref);
  LimberExercise *bridge = limber_exercise_new ();

  bridge->id = g_strdup ("bridge");
  bridge->name = g_strdup ("Bridge");
  bridge->levels[LIMBER_LEVEL_GENTLE] = limber_dose_new (LIMBER_DOSE_TIME);
  bridge->levels[LIMBER_LEVEL_GENTLE]->seconds = 30;
  g_ptr_array_add (list, bridge);
  return limber_exercises_new (list);
}

/* Whether the fragment itself, not something inside it, has the member's key. */
static gboolean
has_key_of (const char *fragment, const char *member)
{
  gsize length = (gsize) (strchr (member, ':') - member + 1);
  int depth = 0;

  for (const char *p = fragment; *p != '\0'; p++)
    {
      depth += (*p == '{' || *p == '[') - (*p == '}' || *p == ']');
      if (depth == 0 && strncmp (p, member, length) == 0)
        return TRUE;
    }
  return FALSE;
}

static char *
join (const char *members, const char *fragment)
{
  g_auto (GStrv) list = g_strsplit (members, "|", -1);
  GString *out = g_string_new (fragment);

  for (guint i = 0; list[i] != NULL; i++)
    if (list[i][0] != '\0' && !has_key_of (fragment, list[i]))
      g_string_append_printf (out, "%s%s", out->len > 0 ? ", " : "", list[i]);
  return g_string_free (out, FALSE);
}

/* Returns: (transfer full): the file as text */
static char *
make_file (Where where, const char *fragment)
{
  g_autofree char *object = join (places[where].members, fragment);
  const char *before = places[where].before;

  if (before == NULL)
    return g_strdup_printf ("{%s}", object);
  return g_strdup_printf (
      "{\"format\": 1, \"id\": \"r\", \"title\": \"T\", \"kind\": \"core\", "
      "\"level\": \"gentle\", %s%s%s%s}",
      before, object, places[where].after,
      g_str_has_prefix (before, "\"steps\"") ? "" : ", \"steps\": [{\"exercise\": \"bridge\"}]");
}

/* Returns: (transfer full): "error: message" of all faults, a line each */
static char *
check (Where where, const char *fragment)
{
  g_autofree char *file = make_file (where, fragment);
  g_autoptr (GBytes) bytes = g_bytes_new (file, strlen (file));
  g_autoptr (LimberExercises) library = make_library ();
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  GString *out = g_string_new (NULL);
  gboolean good = limber_parse_check (bytes, library, diagnostics);

  for (guint i = 0; i < diagnostics->len; i++)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, i);

      g_string_append_printf (out, "%s%s: %s", i > 0 ? "\n" : "",
                              diagnostic->severity == LIMBER_SEVERITY_ERROR ? "error" : "warning",
                              diagnostic->message);
      assert_plain_words (diagnostic);
    }
  g_assert_cmpint (good, ==, strstr (out->str, "error: ") == NULL);
  return g_string_free (out, FALSE);
}

typedef struct
{
  Where where;
  const char *key;
  int min;
  int max;
  gboolean in_seconds;
} Range;

static const Range ranges[] = {
  { IN_ROUTINE, "version", 1, G_MAXINT, FALSE },
  { IN_STEP, "ready_s", 0, 900, TRUE },
  { IN_STEP, "pain_limit", 0, 10, FALSE },
  { IN_BLOCK, "repeat", 2, 20, FALSE },
  { IN_SCHEDULE, "frequency", 1, 24, FALSE },
  { IN_SCHEDULE, "period", 1, 365, FALSE },
  { IN_SCHEDULE, "weeks", 1, 520, FALSE },
  { IN_DEFAULTS, "ready_s", 0, 900, TRUE },
  { IN_DEFAULTS, "move_s", 0, 900, TRUE },
  { IN_DEFAULTS, "rest_s", 0, 900, TRUE },
  { IN_DEFAULTS, "switch_s", 0, 900, TRUE },
  { IN_DEFAULTS, "gap_s", 0, 900, TRUE },
  { IN_DEFAULTS, "pause_s", 0, 60, TRUE },
  { IN_HOLD, "hold_s", 1, 600, TRUE },
  { IN_HOLD, "reps", 1, 100, FALSE },
  { IN_HOLD, "gap_s", 0, 900, TRUE },
  { IN_HOLD, "sets", 1, 20, FALSE },
  { IN_HOLD, "rest_s", 0, 900, TRUE },
  { IN_REPS, "reps", 1, 100, FALSE },
  { IN_REPS, "out_s", 0, 60, TRUE },
  { IN_REPS, "hold_s", 0, 60, TRUE },
  { IN_REPS, "back_s", 0, 60, TRUE },
  { IN_REPS, "pause_s", 0, 60, TRUE },
  { IN_REPS, "sets", 1, 20, FALSE },
  { IN_REPS, "rest_s", 0, 900, TRUE },
  { IN_TIME, "seconds", 1, 14400, TRUE },
  { IN_TIME, "sets", 1, 20, FALSE },
  { IN_TIME, "rest_s", 0, 900, TRUE },
  { IN_INTERVALS, "rounds", 1, 60, FALSE },
  { IN_INTERVALS, "work_s", 1, 14400, TRUE },
  { IN_INTERVALS, "easy_s", 0, 900, TRUE },
  { IN_LINE, "seconds", 1, 14400, TRUE },
  { IN_FLARE, "seconds", 1, 14400, TRUE },
};

static char *
check_number (const Range *range, const char *number)
{
  g_autofree char *fragment = g_strdup_printf ("\"%s\": %s", range->key, number);

  return check (range->where, fragment);
}

static void
assert_refused (const Range *range, const char *number, const char *whole)
{
  g_autofree char *messages = check_number (range, number);
  g_autofree char *expected =
      g_strdup_printf ("error: '%s' must be %sbetween %d and %d%s; it is %s", range->key, whole,
                       range->min, range->max, range->in_seconds ? " seconds" : "", number);

  g_assert_cmpstr (messages, ==, expected);
}

static void
test_range (gconstpointer data)
{
  static const char *const odd[] = {
    "5.0", "1e0", "\"5\"", "true", "null", "-0.0", "\"5 seconds\""
  };
  const Range *range = data;
  g_autofree char *min = g_strdup_printf ("%d", range->min);
  g_autofree char *max = g_strdup_printf ("%d", range->max);
  g_autofree char *below = g_strdup_printf ("%d", range->min - 1);
  g_autofree char *above = g_strdup_printf ("%" G_GINT64_FORMAT, (gint64) range->max + 1);
  g_autofree char *at_min = check_number (range, min);
  g_autofree char *at_max = check_number (range, max);

  g_assert_cmpstr (at_min, ==, "");
  g_assert_cmpstr (at_max, ==, "");
  assert_refused (range, below, "");
  assert_refused (range, above, "");
  assert_refused (range, "4294967301", "");
  assert_refused (range, "-9223372036854775808", "");
  for (gsize i = 0; i < G_N_ELEMENTS (odd); i++)
    assert_refused (range, odd[i], "a whole number ");
}

typedef struct
{
  Where where;
  const char *fragment;
  const char *expected; /* "": good; else what the messages begin with */
} Rule;

static const Rule rules[] = {
#include "rules-routine.inc"

#include "rules-dose.inc"

#include "rules-exercise.inc"
};

static void
test_rule (gconstpointer data)
{
  const Rule *rule = data;
  g_autofree char *messages = check (rule->where, rule->fragment);

  if (rule->expected[0] == '\0' || !g_str_has_prefix (messages, rule->expected))
    g_assert_cmpstr (messages, ==, rule->expected);
}

/* Texts of exactly the longest length, and one character more; each character is two bytes. */
static const struct
{
  Where where;
  const char *key;
  guint max;
} texts[] = {
  { IN_ROUTINE, "title", 120 },    { IN_ROUTINE, "summary", 2000 },
  { IN_ROUTINE, "goal", 2000 },    { IN_ROUTINE, "why", 2000 },
  { IN_STEP, "note", 400 },        { IN_AUTHOR, "name", 2000 },
  { IN_AUTHOR, "role", 2000 },     { IN_AUTHOR, "contact", 2000 },
  { IN_LINE, "say", 2000 },        { IN_EXERCISE, "name", 120 },
  { IN_EXERCISE, "feel", 2000 },   { IN_EXERCISE, "easier", 2000 },
  { IN_EXERCISE, "harder", 2000 }, { IN_EXERCISE, "picture_alt", 2000 },
};

static void
test_texts (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    for (guint more = 0; more <= 1; more++)
      {
        g_autoptr (GString) fragment = g_string_new (NULL);
        g_autofree char *messages = NULL;
        g_autofree char *expected =
            g_strdup_printf ("error: '%s' may have %u characters at most; it has %u", texts[i].key,
                             texts[i].max, texts[i].max + 1);

        g_string_printf (fragment, "\"%s\": \"", texts[i].key);
        for (guint n = 0; n < texts[i].max + more; n++)
          g_string_append (fragment, "é");
        g_string_append_c (fragment, '"');
        messages = check (texts[i].where, fragment->str);
        g_assert_cmpstr (messages, ==, more ? expected : "");
      }
}

static char *
repeat_text (const char *text, guint n)
{
  GString *out = g_string_new (NULL);

  for (guint i = 0; i < n; i++)
    g_string_append_printf (out, "%s%s", i > 0 ? ", " : "", text);
  return g_string_free (out, FALSE);
}

static void
test_lengths (void)
{
  static const struct
  {
    Where where;
    const char *key;
    const char *entry;
    guint max;
  } lists[] = {
    { IN_ROUTINE, "steps", "{\"exercise\": \"bridge\"}", 200 },
    { IN_BLOCK, "steps", "{\"exercise\": \"bridge\"}", 200 },
    { IN_EXERCISE, "cues", "\"Lift.\"", 8 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (lists); i++)
    for (guint more = 0; more <= 1; more++)
      {
        g_autofree char *entries = repeat_text (lists[i].entry, lists[i].max + more);
        g_autofree char *fragment = g_strdup_printf ("\"%s\": [%s]", lists[i].key, entries);
        g_autofree char *messages = check (lists[i].where, fragment);
        g_autofree char *expected = g_strdup_printf ("error: '%s' must have 1 to %u entries; it "
                                                     "has %u",
                                                     lists[i].key, lists[i].max, lists[i].max + 1);

        /* Two hundred steps twice over take more than six hours: no matter here. */
        if (!more && lists[i].where == IN_BLOCK)
          g_assert_null (strstr (messages, "entries"));
        else
          g_assert_cmpstr (messages, ==, more ? expected : "");
      }
}

/* A script may be as long as a routine: its lead-in is the twenty-thousandth phase. */
static void
test_script (void)
{
  for (guint more = 0; more <= 1; more++)
    {
      g_autofree char *lines = repeat_text ("{\"say\": \"S\", \"seconds\": 1}", 19999 + more);
      g_autofree char *fragment = g_strdup_printf ("\"lines\": [%s]", lines);
      g_autofree char *messages = check (IN_SCRIPT, fragment);

      g_assert_cmpstr (messages, ==,
                       more ? "error: This routine has more than 20,000 phases. Split it in two."
                            : "");
    }
}

/* A file may have thousands of faults: who checks it is told all of them, and all others a
 * hundred, and how many there are more. */
static void
test_flood (void)
{
  g_autofree char *entries = repeat_text ("{}", 150);
  g_autofree char *fragment = g_strdup_printf ("\"steps\": [%s]", entries);
  g_autofree char *file = make_file (IN_ROUTINE, fragment);
  g_autoptr (GBytes) bytes = g_bytes_new (file, strlen (file));
  g_autoptr (GPtrArray) all = limber_diagnostics_new ();
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  const LimberDiagnostic *last;

  g_assert_false (limber_parse_check (bytes, NULL, all));
  g_assert_cmpuint (all->len, ==, 150);
  g_assert_null (limber_parse_routine (bytes, NULL, LIMBER_PARSE_DEFAULT, diagnostics));
  g_assert_cmpuint (diagnostics->len, ==, 101);
  last = g_ptr_array_index (diagnostics, 100);
  g_assert_cmpstr (last->message, ==, "there are 50 more faults in this file");
  g_assert_cmpint (last->severity, ==, LIMBER_SEVERITY_ERROR);
}

/* What a file says is what comes out. */
static void
test_values (void)
{
  const char *file = "{\"format\": 1, \"id\": \"r\", \"version\": 4, \"title\": \"T\", "
                     "\"kind\": \"mixed\", \"level\": \"active\", \"language\": \"nl\","
                     "\"schedule\": {\"period_unit\": \"wk\", \"day_of_week\": [\"sun\", \"mon\"],"
                     " \"time_of_day\": [\"07:05:30\"]}, \"pain_rule\": {\"green_max\": 1, "
                     "\"amber_max\": 2}, \"defaults\": {\"gap_s\": 9}, \"steps\": ["
                     "{\"repeat\": 3, \"steps\": [{\"exercise\": \"bridge\", \"level\": \"gentle\","
                     " \"first_side\": \"right\", \"flare\": \"skip\"}]},"
                     "{\"exercise\": \"bridge\", \"dose\": {\"type\": \"reps\", \"reps\": 7, "
                     "\"self_paced\": true, \"intensity\": {\"effort\": [2, 4]}}}]}";
  g_autoptr (GBytes) bytes = g_bytes_new (file, strlen (file));
  g_autoptr (LimberExercises) library = make_library ();
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine =
      limber_parse_routine (bytes, library, LIMBER_PARSE_TRANSLATE, diagnostics);
  const LimberBlock *block;
  const LimberStep *step;

  g_assert_cmpuint (diagnostics->len, ==, 0);
  g_assert_cmpstr (routine->title, ==, "T");
  g_assert_cmpint (routine->version, ==, 4);
  g_assert_cmpint (routine->kind, ==, LIMBER_KIND_MIXED);
  g_assert_cmpint (routine->level, ==, LIMBER_LEVEL_ACTIVE);
  g_assert_cmpstr (routine->language, ==, "nl");
  g_assert_null (routine->summary);
  g_assert_cmpint (routine->schedule->frequency, ==, 1);
  g_assert_cmpint (routine->schedule->period_unit, ==, 'w');
  g_assert_cmpuint (routine->schedule->days, ==, 1u << 6 | 1u << 0);
  g_assert_cmpstr (routine->schedule->times[0], ==, "07:05");
  g_assert_cmpint (routine->green_max, ==, 1);
  g_assert_cmpint (routine->amber_max, ==, 2);
  g_assert_cmpint (routine->defaults.gap_s, ==, 9);
  g_assert_cmpint (routine->defaults.rest_s, ==, 30);
  block = g_ptr_array_index (routine->blocks, 0);
  step = g_ptr_array_index (block->steps, 0);
  g_assert_cmpint (block->repeat, ==, 3);
  g_assert_cmpint (step->first_side, ==, LIMBER_SIDE_RIGHT);
  g_assert_true (step->flare_skip);
  g_assert_cmpint (step->ready_s, ==, LIMBER_UNSET);
  block = g_ptr_array_index (routine->blocks, 1);
  step = g_ptr_array_index (block->steps, 0);
  g_assert_cmpint (block->repeat, ==, 1);
  g_assert_true (step->dose->self_paced);
  g_assert_cmpint (step->dose->reps, ==, 7);
  g_assert_cmpint (step->dose->out_s, ==, 0);
  g_assert_cmpint (step->dose->pause_s, ==, LIMBER_UNSET);
  g_assert_cmpint (step->dose->sets, ==, 1);
  g_assert_cmpint (step->dose->effort_high, ==, 4);
}

static void
test_exercise_values (void)
{
  const char *file =
      "{\"id\": \"e\", \"name\": \"N\", \"position\": \"water\", \"cues\": [\"A\", \"B\"], "
      "\"targets\": [\"hips\", \"mind\"], \"faults\": \"One\", \"equipment\": [\"mat\", \"\"], "
      "\"motion\": {\"yaw\": 20.50, \"a\": \"/\"}, \"levels\": {\"active\": {\"type\": \"time\", "
      "\"seconds\": 9}, \"gentle\": null}}";
  g_autoptr (GBytes) bytes = g_bytes_new (file, strlen (file));
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberExercise) exercise =
      limber_parse_exercise (bytes, LIMBER_PARSE_DEFAULT, diagnostics);

  g_assert_cmpuint (diagnostics->len, ==, 0);
  g_assert_cmpint (exercise->kind, ==, LIMBER_KIND_CORE);
  g_assert_cmpint (exercise->sides, ==, LIMBER_SIDES_NONE);
  g_assert_cmpint (exercise->position, ==, LIMBER_POSITION_WATER);
  g_assert_cmpuint (exercise->targets, ==, LIMBER_TARGET_HIPS | LIMBER_TARGET_MIND);
  g_assert_cmpuint (g_strv_length (exercise->cues), ==, 2);
  g_assert_cmpstr (exercise->faults[0], ==, "One");
  g_assert_cmpuint (g_strv_length (exercise->equipment), ==, 1);
  g_assert_cmpstr (exercise->motion, ==, "{\"yaw\":20.50,\"a\":\"/\"}");
  g_assert_null (exercise->levels[LIMBER_LEVEL_GENTLE]);
  g_assert_cmpint (exercise->levels[LIMBER_LEVEL_ACTIVE]->seconds, ==, 9);
}

static GBytes *
file_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

/* What is misspelt does not make another kind of file of it. */
static void
test_lacks_cues (void)
{
  g_autoptr (GBytes) bytes =
      file_of ("{\"id\": \"e\", \"name\": \"N\", \"position\": \"prone\", \"cue\": [\"Lift.\"]}");
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  g_assert_false (limber_parse_check (bytes, NULL, diagnostics));
  g_assert_cmpuint (diagnostics->len, ==, 2);
  g_assert_cmpstr (((LimberDiagnostic *) g_ptr_array_index (diagnostics, 0))->message, ==,
                   "the key 'cues' is missing here");
  g_assert_cmpstr (((LimberDiagnostic *) g_ptr_array_index (diagnostics, 1))->message, ==,
                   "unknown key 'cue'; did you mean 'cues'?");
}

/* Each limit that is left out is the usual one. */
static void
test_part_of_pain_rule (void)
{
  static const struct
  {
    const char *rule;
    int green;
    int amber;
  } cases[] = {
    { "{\"green_max\": 1}", 1, 5 },
    { "{\"amber_max\": 8}", 3, 8 },
    { "{}", 3, 5 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *fragment = g_strdup_printf ("\"pain_rule\": %s", cases[i].rule);
      g_autofree char *file = make_file (IN_ROUTINE, fragment);
      g_autoptr (GBytes) bytes = file_of (file);
      g_autoptr (LimberExercises) library = make_library ();
      g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
      g_autoptr (LimberRoutine) routine =
          limber_parse_routine (bytes, library, LIMBER_PARSE_DEFAULT, diagnostics);

      g_assert_nonnull (routine);
      g_assert_cmpint (routine->green_max, ==, cases[i].green);
      g_assert_cmpint (routine->amber_max, ==, cases[i].amber);
    }
}

static void
test_too_large (void)
{
  g_autofree char *spaces = g_strnfill (LIMBER_FILE_MAX + 1, ' ');
  g_autoptr (GBytes) bytes = g_bytes_new (spaces, LIMBER_FILE_MAX + 1);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();

  g_assert_false (limber_parse_check (bytes, NULL, diagnostics));
  g_assert_cmpuint (diagnostics->len, ==, 1);
  g_assert_cmpstr (((LimberDiagnostic *) g_ptr_array_index (diagnostics, 0))->message, ==,
                   "this file is larger than 1 MiB");
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (ranges); i++)
    {
      g_autofree char *path = g_strdup_printf ("/parser/range/%s-%u", ranges[i].key, (guint) i);

      g_test_add_data_func (path, &ranges[i], test_range);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (rules); i++)
    {
      g_autofree char *path = g_strdup_printf ("/parser/rule/%u", (guint) i);

      g_test_add_data_func (path, &rules[i], test_rule);
    }
  g_test_add_func ("/parser/texts", test_texts);
  g_test_add_func ("/parser/lengths", test_lengths);
  g_test_add_func ("/parser/script", test_script);
  g_test_add_func ("/parser/flood", test_flood);
  g_test_add_func ("/parser/lacks-cues", test_lacks_cues);
  g_test_add_func ("/parser/part-of-pain-rule", test_part_of_pain_rule);
  g_test_add_func ("/parser/values", test_values);
  g_test_add_func ("/parser/exercise-values", test_exercise_values);
  g_test_add_func ("/parser/too-large", test_too_large);
  return g_test_run ();
}
