/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What an editor does to a routine, each edit by its text before and after. */

#include "limber-draft-dose.h"
#include "limber-draft-history.h"
#include "limber-draft-steps.h"

#include "draft-sample.h"

static void
test_rows (void)
{
  g_autoptr (LimberDraft) draft = draft_with (
      LIE ", " BLOCK (SIDE ", 5") ", {\"exercise\": \"nothing\", \"level\": \"active\"}");
  const LimberDraftRow *row;
  const LimberDraftRow *of_fault;
  g_autofree char *field = NULL;

  g_assert_cmpuint (limber_draft_get_n_rows (draft), ==, 5);
  g_assert_null (limber_draft_get_routine (draft));
  row = limber_draft_get_row (draft, 0);
  g_assert_cmpstr (row->pointer, ==, "/steps/0");
  g_assert_cmpint (row->dose->hold_s, ==, 5);
  row = limber_draft_get_row (draft, 1);
  g_assert_true (row->is_block);
  g_assert_cmpint (row->repeat, ==, 2);
  g_assert_cmpuint (row->n_inner, ==, 2);
  row = limber_draft_get_row (draft, 2);
  g_assert_cmpstr (row->pointer, ==, "/steps/1/steps/0");
  g_assert_cmpint (row->inner, ==, 0);
  g_assert_cmpuint (row->n_errors, ==, 0);
  row = limber_draft_get_row (draft, 3);
  g_assert_cmpuint (row->n_errors, ==, 1);
  row = limber_draft_get_row (draft, 4);
  g_assert_null (row->exercise);
  g_assert_cmpuint (row->n_errors, ==, 1);
  field = limber_draft_fault_field (draft, g_ptr_array_index (limber_draft_get_faults (draft), 1),
                                    &of_fault);
  g_assert_true (of_fault == row);
  g_assert_cmpstr (field, ==, "/exercise");
}

/* What has no rows: no JSON, no object, steps that are no list, or too many of them. */
/* More steps than a routine may have are shown all the same. */
static void
test_too_many (void)
{
  g_autoptr (GString) steps = g_string_new (LIE);
  g_autoptr (LimberDraft) draft = NULL;
  const LimberDiagnostic *fault;

  for (guint i = 0; i < 200; i++)
    g_string_append (steps, ", " SIDE);
  draft = draft_with (steps->str);
  g_assert_cmpuint (limber_draft_get_n_rows (draft), ==, 201);
  g_assert_cmpstr (limber_draft_get_row (draft, 200)->exercise->name, ==, "The side");
  g_assert_nonnull (limber_draft_get_row (draft, 200)->dose);
  g_assert_cmpuint (limber_draft_get_faults (draft)->len, ==, 1);
  fault = g_ptr_array_index (limber_draft_get_faults (draft), 0);
  g_assert_cmpstr (fault->words, ==, "“Steps” must have 1 to 200 entries; it has 201");
}

static void
test_no_rows (void)
{
  static const char *const texts[] = { "", "{", "[]", "5", "{\"steps\": 5}", "{\"steps\": {}}" };

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (LimberDraft) draft = draft_of (texts[i]);
      g_autoptr (LimberDraft) titled = limber_draft_set_text (draft, "/title", "B");

      g_assert_cmpuint (limber_draft_get_n_rows (draft), ==, 0);
      g_assert_cmpuint (limber_draft_get_faults (draft)->len, >, 0);
      g_assert_cmpint (titled != NULL, ==, limber_draft_get_tree (draft) != NULL);
      g_assert_null (limber_draft_remove_step (draft, "/steps/0"));
      g_assert_null (limber_draft_wrap (draft, 0, 1, 2));
    }
}

typedef struct
{
  const char *name;
  const char *text;
  const char *pointer;
  const char *value; /* (nullable) */
  const char *expected;
  const char *label;
} TextCase;

static const TextCase text_cases[] = {
  { "title", "{\"title\": \"A\", \"steps\": []}", "/title", "B \"b\"",
    "{\"title\": \"B \\\"b\\\"\", \"steps\": []}", "Change Title" },
  { "title-empty", "{\"title\": \"A\", \"steps\": []}", "/title", "",
    "{\"title\": \"\", \"steps\": []}", "Change Title" },
  { "goal-new", "{\"title\": \"A\", \"steps\": []}", "/goal", "Walk",
    "{\"title\": \"A\", \"goal\": \"Walk\", \"steps\": []}", "Change Goal" },
  { "goal-away", "{\"goal\": \"A\", \"steps\": []}", "/goal", "", "{\"steps\": []}",
    "Change Goal" },
  { "author-new", "{\"title\": \"A\", \"steps\": []}", "/author/name", "R. O.",
    "{\"title\": \"A\", \"author\": {\"name\": \"R. O.\"}, \"steps\": []}", "Change Author" },
  { "author-away", "{\"author\": {\"name\": \"R. O.\"}, \"steps\": []}", "/author/name", NULL,
    "{\"steps\": []}", "Change Author" },
  { "author-part-away", "{\"author\": {\"name\": \"R\", \"role\": \"P\"}}", "/author/name", NULL,
    "{\"author\": {\"role\": \"P\"}}", "Change Author" },
  { "note", "{\"steps\": [" LIE "]}", "/steps/0/note", "Slowly",
    "{\"steps\": [{\"exercise\": \"lie\", \"note\": \"Slowly\"}]}", "Change Note on “The lie”" },
};

static void
test_text (gconstpointer data)
{
  const TextCase *c = data;
  g_autoptr (LimberDraft) draft = draft_of (c->text);
  g_autoptr (LimberDraft) edited = limber_draft_set_text (draft, c->pointer, c->value);

  assert_text (edited, c->expected);
  g_assert_cmpstr (limber_draft_get_label (edited), ==, c->label);
}

static void
test_values (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE);
  g_autoptr (LimberDraft) cautions =
      limber_draft_set_texts (draft, "/cautions", (const char *[]){ "One", "", "Two", NULL });
  g_autoptr (LimberDraft) none =
      limber_draft_set_texts (cautions, "/cautions", (const char *[]){ "", NULL });
  g_autoptr (LimberDraft) optional = limber_draft_set_boolean (draft, "/steps/0/optional", TRUE);
  g_autoptr (LimberDraft) back = limber_draft_set_boolean (optional, "/steps/0/optional", FALSE);
  g_autoptr (LimberDraft) line = limber_draft_insert (draft, "/stop_if", 0, "\"Sharp pain\"");
  g_autoptr (LimberDraft) second = limber_draft_insert (line, "/stop_if", 1, "\"Numb\"");
  g_autoptr (LimberDraft) first_away = limber_draft_remove (second, "/stop_if/0");
  g_auto (GStrv) texts = limber_draft_dup_texts (first_away, "/stop_if");
  g_autofree char *title = limber_draft_dup_text (draft, "/title");

  assert_text (cautions, HEAD "\"cautions\": [\"One\", \"Two\"], \"steps\": [" LIE "]}");
  assert_steps (none, LIE);
  assert_steps (optional, "{\"exercise\": \"lie\", \"optional\": true}");
  g_assert_true (limber_draft_get_boolean (optional, "/steps/0/optional"));
  assert_steps (back, LIE);
  g_assert_cmpuint (g_strv_length (texts), ==, 1);
  g_assert_cmpstr (texts[0], ==, "Numb");
  g_assert_cmpstr (title, ==, "A");
  g_assert_cmpint (limber_draft_get_integer (draft, "/format", 0), ==, 1);
  g_assert_cmpint (limber_draft_get_integer (draft, "/title", 7), ==, 7);
  g_assert_null (limber_draft_insert (draft, "/stop_if", 1, "\"Numb\""));
  g_assert_null (limber_draft_set_text (draft, "/steps/5/note", "A"));
}

typedef struct
{
  const char *before; /* (nullable): what is at the key */
  const char *texts;  /* in one, with | between them */
  const char *after;  /* (nullable) */
} ListCase;

static const ListCase list_cases[] = {
  { NULL, "A|B", "[\"A\", \"B\"]" },
  { "[\"\\u0041\",  \"B\"]", "A|B", "[\"\\u0041\",  \"B\"]" },
  { "[\"\\u0041\",  \"B\"]", "A|C", "[\"\\u0041\",  \"C\"]" },
  { "[\"\\u0041\", \"B\"]", "A|C|B", "[\"\\u0041\", \"C\", \"B\"]" },
  { "[\"\\u0041\", \"B\", \"C\"]", "A|C", "[\"\\u0041\", \"C\"]" },
  { "[\"\\u0041\", \"B\", \"C\"]", "C", "[\"C\"]" },
  { "[\"A\", \"B\", \"C\"]", "B|A|C", "[\"B\", \"A\", \"C\"]" },
  { "[\"A\", \"A\"]", "A", "[\"A\"]" },
  { "[\"A\"]", "A||A", "[\"A\", \"A\"]" },
  { "[\"A\", 5.0, {\"x\": 1}]", "B|5.0|{\"x\": 1}", "[\"B\", 5.0, {\"x\": 1}]" },
  { "[]", "A", "[\"A\"]" },
  { "[\"A\"]", "", NULL },
  { "\"A\"", "A|B", "[\"A\", \"B\"]" },
};

/* What stays in a list keeps its spelling. */
static void
test_lists (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (list_cases); i++)
    {
      const ListCase *c = &list_cases[i];
      g_autofree char *member =
          c->before ? g_strdup_printf ("\"stop_if\": %s, ", c->before) : g_strdup ("");
      g_autofree char *text = g_strdup_printf ("{%s\"steps\": []}", member);
      g_autoptr (LimberDraft) draft = draft_of (text);
      g_auto (GStrv) texts = g_strsplit (c->texts, "|", -1);
      g_autoptr (LimberDraft) edited =
          limber_draft_set_texts (draft, "/stop_if", (const char *const *) texts);
      g_autofree char *json = limber_draft_dup_json (edited, "/stop_if");

      g_assert_cmpstr (json, ==, c->after);
    }
}

static void
test_add (void)
{
  g_autoptr (LimberDraft) empty = draft_of ("{\"title\": \"A\"}");
  g_autoptr (LimberDraft) first =
      limber_draft_add_exercise (empty, (LimberDraftPlace){ 0, -1 }, "lie");
  g_autoptr (LimberDraft) draft = draft_with (LIE ", " BLOCK (SIDE));
  g_autoptr (LimberDraft) front =
      limber_draft_add_exercise (draft, (LimberDraftPlace){ 0, -1 }, "stand");
  g_autoptr (LimberDraft) inside =
      limber_draft_add_exercise (draft, (LimberDraftPlace){ 1, 1 }, "stand");
  g_autoptr (LimberDraft) own =
      limber_draft_add_step (draft, (LimberDraftPlace){ 2, -1 }, "{\"exercise\": {}}");

  assert_text (first, "{\"title\": \"A\", \"steps\": [{\"exercise\": \"lie\"}]}");
  g_assert_cmpstr (limber_draft_get_label (first), ==, "Add “The lie”");
  assert_steps (front, STAND ", " LIE ", " BLOCK (SIDE));
  assert_steps (inside, LIE ", " BLOCK (SIDE ", " STAND));
  assert_steps (own, LIE ", " BLOCK (SIDE) ", {\"exercise\": {}}");
  g_assert_null (limber_draft_add_exercise (draft, (LimberDraftPlace){ 3, -1 }, "lie"));
  g_assert_null (limber_draft_add_exercise (draft, (LimberDraftPlace){ 0, 1 }, "lie"));
}

static void
test_remove (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE ", " BLOCK (SIDE ", " STAND));
  g_autoptr (LimberDraft) first = limber_draft_remove_step (draft, "/steps/0");
  g_autoptr (LimberDraft) inner = limber_draft_remove_step (draft, "/steps/1/steps/0");
  g_autoptr (LimberDraft) last = limber_draft_remove_step (inner, "/steps/1/steps/0");
  g_autoptr (LimberDraft) block = limber_draft_remove_step (draft, "/steps/1");

  assert_steps (first, BLOCK (SIDE ", " STAND));
  assert_steps (inner, LIE ", " BLOCK (STAND));
  assert_steps (last, LIE);
  assert_steps (block, LIE);
  g_assert_null (limber_draft_remove_step (draft, "/steps/2"));
  g_assert_null (limber_draft_remove_step (draft, "/title"));
}

typedef struct
{
  const char *name;
  const char *pointer;
  LimberDraftPlace place;
  const char *expected; /* (nullable) */
} MoveCase;

/* Of LIE, a block of SIDE and STAND, REST. */
static const MoveCase move_cases[] = {
  { "down", "/steps/0", { 2, -1 }, BLOCK (SIDE ", " STAND) ", " LIE ", " REST },
  { "to-the-end", "/steps/0", { 3, -1 }, BLOCK (SIDE ", " STAND) ", " REST ", " LIE },
  { "up", "/steps/2", { 0, -1 }, REST ", " LIE ", " BLOCK (SIDE ", " STAND) },
  { "nowhere", "/steps/0", { 0, -1 }, LIE ", " BLOCK (SIDE ", " STAND) ", " REST },
  { "block", "/steps/1", { 0, -1 }, BLOCK (SIDE ", " STAND) ", " LIE ", " REST },
  { "in-block", "/steps/1/steps/1", { 1, 0 }, LIE ", " BLOCK (STAND ", " SIDE) ", " REST },
  { "into-block", "/steps/0", { 1, 1 }, BLOCK (SIDE ", " LIE ", " STAND) ", " REST },
  { "into-block-from-behind", "/steps/2", { 1, 2 }, LIE ", " BLOCK (SIDE ", " STAND ", " REST) },
  { "out-in-front", "/steps/1/steps/1", { 0, -1 }, STAND ", " LIE ", " BLOCK (SIDE) ", " REST },
  { "out-behind", "/steps/1/steps/0", { 3, -1 }, LIE ", " BLOCK (STAND) ", " REST ", " SIDE },
  { "block-into-block", "/steps/1", { 1, 0 }, NULL },
  { "into-no-block", "/steps/2", { 0, 0 }, NULL },
  { "beyond", "/steps/0", { 4, -1 }, NULL },
};

static void
test_move (gconstpointer data)
{
  const MoveCase *c = data;
  g_autoptr (LimberDraft) draft = draft_with (LIE ", " BLOCK (SIDE ", " STAND) ", " REST);
  g_autoptr (LimberDraft) moved = limber_draft_move_step (draft, c->pointer, c->place);

  if (c->expected != NULL)
    assert_steps (moved, c->expected);
  else
    g_assert_null (moved);
}

static void
test_blocks (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE ", " SIDE ", " STAND);
  g_autoptr (LimberDraft) wrapped = limber_draft_wrap (draft, 0, 2, 2);
  g_autoptr (LimberDraft) unwrapped = limber_draft_unwrap (wrapped, 0);
  g_autoptr (LimberDraft) emptied =
      limber_draft_move_step (wrapped, "/steps/0/steps/0", (LimberDraftPlace){ 2, -1 });
  g_autoptr (LimberDraft) gone =
      limber_draft_move_step (emptied, "/steps/0/steps/0", (LimberDraftPlace){ 3, -1 });
  g_autoptr (LimberDraft) twice = limber_draft_duplicate_step (wrapped, "/steps/0");
  g_autoptr (LimberDraft) inner = limber_draft_duplicate_step (wrapped, "/steps/0/steps/1");

  assert_steps (wrapped, BLOCK (LIE ", " SIDE) ", " STAND);
  assert_steps (unwrapped, LIE ", " SIDE ", " STAND);
  assert_steps (gone, STAND ", " LIE ", " SIDE);
  assert_steps (twice, BLOCK (LIE ", " SIDE) ", " BLOCK (LIE ", " SIDE) ", " STAND);
  assert_steps (inner, BLOCK (LIE ", " SIDE ", " SIDE) ", " STAND);
  g_assert_null (limber_draft_wrap (wrapped, 0, 2, 2));
  g_assert_null (limber_draft_wrap (draft, 0, 4, 2));
  g_assert_null (limber_draft_unwrap (draft, 0));
}

static void
test_copy (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE ", " BLOCK (SIDE));
  g_autofree char *copied =
      limber_draft_copy_steps (draft, (const char *[]){ "/steps/1", "/steps/0", "/title", NULL });
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberDraft) pasted =
      limber_draft_paste (draft, (LimberDraftPlace){ 1, -1 }, copied, &error);
  g_autoptr (LimberDraft) inside =
      limber_draft_paste (draft, (LimberDraftPlace){ 1, 1 }, copied, &error);
  g_autoptr (LimberDraft) routine = limber_draft_paste (
      draft, (LimberDraftPlace){ 0, -1 }, "{\"title\": \"B\", \"steps\": [" STAND "]}", &error);
  g_autoptr (LimberDraft) one =
      limber_draft_paste (draft, (LimberDraftPlace){ 0, -1 }, STAND, &error);

  g_assert_no_error (error);
  assert_steps (pasted, LIE ", " BLOCK (SIDE) ", " LIE ", " BLOCK (SIDE));
  g_assert_cmpstr (limber_draft_get_label (pasted), ==, "Paste 2 Steps");
  assert_steps (inside, LIE ", " BLOCK (SIDE ", " SIDE ", " LIE));
  assert_steps (routine, STAND ", " LIE ", " BLOCK (SIDE));
  assert_steps (one, STAND ", " LIE ", " BLOCK (SIDE));
}

static void
test_paste_nothing (void)
{
  static const char *const texts[] = { "", "hello", "[]", "[1, {}]", "{\"steps\": 5}", "[" LIE };
  g_autoptr (LimberDraft) draft = draft_with (LIE);

  for (gsize i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_null (limber_draft_paste (draft, (LimberDraftPlace){ 0, -1 }, texts[i], &error));
      g_assert_nonnull (error);
    }
}

static void
test_dose (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE);
  g_autoptr (LimberDraft) longer =
      limber_draft_set_dose_field (draft, "/steps/0", "dose", "hold_s", 8);
  g_autoptr (LimberDraft) sets =
      limber_draft_set_dose_field (longer, "/steps/0", "dose", "sets", 2);
  g_autoptr (LimberDraft) without =
      limber_draft_set_dose_field (sets, "/steps/0", "dose", "sets", LIMBER_UNSET);
  g_autoptr (LimberDraft) timed =
      limber_draft_set_dose_type (sets, "/steps/0", "dose", LIMBER_DOSE_TIME);
  g_autoptr (LimberDraft) flare =
      limber_draft_set_dose_field (draft, "/steps/0", "flare", "reps", 1);
  g_autoptr (LimberDraft) skip = limber_draft_set_text (flare, "/steps/0/flare", "skip");
  g_autoptr (LimberDraft) again =
      limber_draft_set_dose_field (skip, "/steps/0", "flare", "reps", 2);

  assert_steps (longer, "{\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"reps\": 3, "
                        "\"hold_s\": 8}}");
  assert_steps (sets, "{\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"sets\": 2, "
                      "\"reps\": 3, \"hold_s\": 8}}");
  assert_steps (without, "{\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"reps\": 3, "
                         "\"hold_s\": 8}}");
  assert_steps (timed, "{\"exercise\": \"lie\", \"dose\": {\"type\": \"time\", \"sets\": 2, "
                       "\"seconds\": 40}}");
  assert_steps (flare, "{\"exercise\": \"lie\", \"flare\": {\"type\": \"hold\", \"reps\": 1, "
                       "\"hold_s\": 5}}");
  assert_steps (again, "{\"exercise\": \"lie\", \"flare\": {\"type\": \"hold\", \"reps\": 2, "
                       "\"hold_s\": 5}}");
  g_assert_nonnull (limber_draft_get_routine (again));
}

/* From each type to each: the routine is good all the way, and the author's own key stays. */
static void
test_dose_types (void)
{
  for (int from = 0; from < LIMBER_N_DOSE_TYPES; from++)
    for (int to = 0; to < LIMBER_N_DOSE_TYPES; to++)
      {
        g_autoptr (LimberDraft) draft = draft_with (LIE);
        g_autoptr (LimberDraft) one =
            limber_draft_set_dose_type (draft, "/steps/0", "dose", (LimberDoseType) from);
        g_autoptr (LimberDraft) own = limber_draft_set (one, "/steps/0/dose/x-why", "1.50");
        g_autoptr (LimberDraft) two =
            limber_draft_set_dose_type (own, "/steps/0", "dose", (LimberDoseType) to);
        g_autofree char *why = limber_draft_dup_json (two, "/steps/0/dose/x-why");

        g_assert_cmpuint (limber_draft_get_faults (two)->len, ==, 0);
        g_assert_cmpint (limber_draft_get_row (two, 0)->dose->type, ==, to);
        g_assert_cmpstr (why, ==, "1.50");
      }
}

static void
test_own_exercise (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE);
  g_autoptr (LimberDraft) own = limber_draft_write_exercise (draft, "/steps/0");
  g_autoptr (LimberDraft) same = limber_draft_write_exercise (own, "/steps/0");
  g_autoptr (LimberDraft) renamed = limber_draft_set_text (own, "/steps/0/exercise/name", "For M.");

  g_assert_cmpuint (limber_draft_get_faults (own)->len, ==, 0);
  assert_steps (own, "{\"exercise\": {\"name\": \"The lie\", \"kind\": \"core\", \"position\": "
                     "\"supine\", \"sides\": \"none\", \"cues\": [\"Move.\"], \"levels\": "
                     "{\"gentle\": {\"type\": \"hold\", \"reps\": 3, \"hold_s\": 5}, \"active\": "
                     "{\"type\": \"time\", \"seconds\": 40}}}}");
  g_assert_true (g_bytes_equal (limber_draft_get_text (own), limber_draft_get_text (same)));
  g_assert_cmpstr (limber_draft_get_row (renamed, 0)->exercise->name, ==, "For M.");
}

typedef struct
{
  const char *steps;
  const char *grouped; /* (nullable): NULL: there is no advice */
  guint changes;
  guint rises;
  guint best_changes;
  guint best_rises;
} PositionCase;

static const PositionCase position_cases[] = {
  { LIE ", " STAND ", " LIE, LIE ", " LIE ", " STAND, 2, 2, 1, 1 },
  { STAND ", " LIE ", " STAND ", " LIE, STAND ", " STAND ", " LIE ", " LIE, 3, 3, 1, 1 },
  { LIE ", " SIDE ", " LIE, LIE ", " LIE ", " SIDE, 2, 0, 1, 0 },
  { LIE ", " STAND ", " SIDE ", " STAND, LIE ", " SIDE ", " STAND ", " STAND, 3, 3, 2, 1 },
  /* Relaxation stays last, though it brings a person down again. */
  { LIE ", " STAND ", " LIE ", " STAND ", " REST, LIE ", " LIE ", " STAND ", " STAND ", " REST, 4,
    4, 2, 2 },
  { BLOCK (LIE ", " STAND) ", " LIE ", " STAND, BLOCK (LIE ", " STAND) ", " STAND ", " LIE, 2, 2, 1,
    1 },
  { LIE ", " LIE ", " STAND, NULL, 0, 0, 0, 0 },
  { LIE ", " STAND, NULL, 0, 0, 0, 0 },
  { LIE ", {\"exercise\": \"none\"}, " LIE, NULL, 0, 0, 0, 0 },
};

static void
test_positions (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (position_cases); i++)
    {
      const PositionCase *c = &position_cases[i];
      g_autoptr (LimberDraft) draft = draft_with (c->steps);
      g_autoptr (LimberPositionAdvice) advice = limber_draft_advise_positions (draft);
      g_autoptr (LimberDraft) grouped = NULL;
      g_autofree char *words = NULL;

      g_test_message ("%s", c->steps);
      g_assert_cmpint (advice != NULL, ==, c->grouped != NULL);
      if (advice == NULL)
        continue;
      g_assert_cmpuint (advice->changes, ==, c->changes);
      g_assert_cmpuint (advice->rises, ==, c->rises);
      g_assert_cmpuint (advice->best_changes, ==, c->best_changes);
      g_assert_cmpuint (advice->best_rises, ==, c->best_rises);
      words = limber_position_advice_words (advice);
      g_assert_true (g_str_has_prefix (words, "This order "));
      grouped = limber_draft_group_by_position (draft, advice);
      assert_steps (grouped, c->grouped);
    }
}

static void
test_raise (void)
{
  g_autoptr (LimberDraft) draft = draft_of ("{\"id\": \"a\", \"title\": \"A\"}");
  GBytes *saved = limber_draft_get_text (draft);
  g_autoptr (LimberDraft) raised = limber_draft_raise (draft, saved, "2026-03-09");
  g_autoptr (LimberDraft) once = limber_draft_raise (raised, saved, "2026-03-10");
  g_autoptr (LimberDraft) again =
      limber_draft_raise (raised, limber_draft_get_text (raised), "2026-03-10");

  assert_text (raised, "{\"id\": \"a\", \"version\": 2, \"title\": \"A\", \"revised\": "
                       "\"2026-03-09\"}");
  assert_text (once, "{\"id\": \"a\", \"version\": 2, \"title\": \"A\", \"revised\": "
                     "\"2026-03-10\"}");
  assert_text (again, "{\"id\": \"a\", \"version\": 3, \"title\": \"A\", \"revised\": "
                      "\"2026-03-10\"}");
}

/* Pushes a text for a place, as a person does who types. */
static void
type_title (LimberDraftHistory *history, const char *title)
{
  g_autoptr (LimberDraft) draft =
      limber_draft_set_text (limber_draft_history_get (history), "/title", title);

  limber_draft_history_push (history, draft);
}

static void
assert_title (LimberDraftHistory *history, const char *expected)
{
  g_autofree char *title = limber_draft_dup_text (limber_draft_history_get (history), "/title");

  g_assert_cmpstr (title, ==, expected);
}

static void
test_history (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE);
  g_autoptr (LimberDraftHistory) history =
      limber_draft_history_new (draft, limber_draft_get_text (draft));
  g_autoptr (LimberDraft) added = NULL;

  g_assert_false (limber_draft_history_undo (history));
  g_assert_false (limber_draft_history_is_changed (history));
  type_title (history, "AB");
  type_title (history, "ABC");
  limber_draft_history_settle (history);
  type_title (history, "ABCD");
  g_assert_true (limber_draft_history_is_changed (history));
  g_assert_cmpstr (limber_draft_history_get_undo (history), ==, "Change Title");
  g_assert_true (limber_draft_history_undo (history));
  assert_title (history, "ABC");
  g_assert_true (limber_draft_history_undo (history));
  assert_title (history, "A");
  g_assert_false (limber_draft_history_is_changed (history));
  g_assert_null (limber_draft_history_get_undo (history));
  g_assert_true (limber_draft_history_redo (history));
  assert_title (history, "ABC");
  /* What is typed after an undo is a step of its own, and ends what could be done again. */
  type_title (history, "X");
  g_assert_null (limber_draft_history_get_redo (history));
  g_assert_false (limber_draft_history_redo (history));
  added = limber_draft_add_exercise (limber_draft_history_get (history),
                                     (LimberDraftPlace){ 0, -1 }, "side");
  g_assert_true (limber_draft_history_push (history, added));
  g_assert_false (limber_draft_history_push (history, added));
  g_assert_false (limber_draft_history_push (history, NULL));
  g_assert_cmpstr (limber_draft_history_get_undo (history), ==, "Add “The side”");
  limber_draft_history_set_saved (history, limber_draft_get_text (added));
  g_assert_false (limber_draft_history_is_changed (history));
  while (limber_draft_history_undo (history))
    ;
  g_assert_true (limber_draft_history_is_changed (history));
  g_assert_true (g_bytes_equal (limber_draft_get_text (limber_draft_history_get (history)),
                                limber_draft_get_text (draft)));
}

static void
add_cases (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (text_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draft/text/%s", text_cases[i].name);

      g_test_add_data_func (path, &text_cases[i], test_text);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (move_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draft/move/%s", move_cases[i].name);

      g_test_add_data_func (path, &move_cases[i], test_move);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/draft/rows", test_rows);
  g_test_add_func ("/draft/too-many", test_too_many);
  g_test_add_func ("/draft/no-rows", test_no_rows);
  add_cases ();
  g_test_add_func ("/draft/values", test_values);
  g_test_add_func ("/draft/lists", test_lists);
  g_test_add_func ("/draft/add", test_add);
  g_test_add_func ("/draft/remove", test_remove);
  g_test_add_func ("/draft/blocks", test_blocks);
  g_test_add_func ("/draft/copy", test_copy);
  g_test_add_func ("/draft/paste-nothing", test_paste_nothing);
  g_test_add_func ("/draft/dose", test_dose);
  g_test_add_func ("/draft/dose-types", test_dose_types);
  g_test_add_func ("/draft/own-exercise", test_own_exercise);
  g_test_add_func ("/draft/positions", test_positions);
  g_test_add_func ("/draft/raise", test_raise);
  g_test_add_func ("/draft/history", test_history);
  return g_test_run ();
}
