/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Faults that one click puts right. */

#include "limber-draft-edit.h"
#include "limber-draft-faults.h"

#include "draft-sample.h"

typedef struct
{
  const char *name;
  const char *text;
  const char *label;    /* (nullable): NULL: there is no fix */
  const char *expected; /* (nullable) */
} FixCase;

#define REST_OF "\"kind\": \"core\", \"level\": \"gentle\", \"steps\": [" LIE "]}"

static const FixCase fix_cases[] = {
  { "key", "{\"format\": 1, \"id\": \"a\", \"tittle\": \"A\", " REST_OF, NULL, NULL },
  { "format", "{\"id\": \"a\", \"title\": \"A\", " REST_OF, "Add “Format of the file”: 1",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", " REST_OF },
  { "id", "{\"format\": 1, \"title\": \"Für M.: Tag 1\", " REST_OF,
    "Add “Short name”: “fur-m-tag-1”",
    "{\"format\": 1, \"id\": \"fur-m-tag-1\", \"title\": \"Für M.: Tag 1\", " REST_OF },
  { "id-form", "{\"format\": 1, \"id\": \"My Id\", \"title\": \"A\", " REST_OF, "Change to “my-id”",
    "{\"format\": 1, \"id\": \"my-id\", \"title\": \"A\", " REST_OF },
  { "word", HEAD "\"schedule\": {\"day_of_week\": [\"Mon\"]}, \"steps\": [" LIE "]}",
    "Change to “Monday”",
    HEAD "\"schedule\": {\"day_of_week\": [\"mon\"]}, \"steps\": [" LIE "]}" },
  { "limit", HEAD "\"defaults\": {\"rest_s\": 1000}, \"steps\": [" LIE "]}", "Change to 15 minutes",
    HEAD "\"defaults\": {\"rest_s\": 900}, \"steps\": [" LIE "]}" },
  { "below", HEAD "\"version\": -3, \"steps\": [" LIE "]}", "Change to 1",
    HEAD "\"version\": 1, \"steps\": [" LIE "]}" },
  { "fraction", HEAD "\"version\": 2.0, \"steps\": [" LIE "]}", "Change to 2",
    HEAD "\"version\": 2, \"steps\": [" LIE "]}" },
  { "number-in-quotes", HEAD "\"version\": \"3\", \"steps\": [" LIE "]}", "Change to 3",
    HEAD "\"version\": 3, \"steps\": [" LIE "]}" },
  { "number-for-text", HEAD "\"goal\": 5, \"steps\": [" LIE "]}", "Change to “5”",
    HEAD "\"goal\": \"5\", \"steps\": [" LIE "]}" },
  { "text-for-list", HEAD "\"cautions\": \"Slow.\", \"steps\": [" LIE "]}", "Put Right",
    HEAD "\"cautions\": [\"Slow.\"], \"steps\": [" LIE "]}" },
  { "two-lines", "{\"format\": 1, \"id\": \"a\", \"title\": \"A\\nB\", " REST_OF, "Change to “A B”",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A B\", " REST_OF },
  { "control", HEAD "\"goal\": \"A\\u0007B\", \"steps\": [" LIE "]}", "Change to “AB”",
    HEAD "\"goal\": \"AB\", \"steps\": [" LIE "]}" },
  { "date", HEAD "\"created\": \"2026-3-9\", \"steps\": [" LIE "]}", "Change to “2026-03-09”",
    HEAD "\"created\": \"2026-03-09\", \"steps\": [" LIE "]}" },
  { "no-date", HEAD "\"created\": \"2026-2-30\", \"steps\": [" LIE "]}", "Take Out",
    HEAD "\"steps\": [" LIE "]}" },
  { "title", "{\"format\": 1, \"id\": \"a\", " REST_OF, "Add “Title”: “New routine”",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"New routine\", " REST_OF },
  { "empty-title", "{\"format\": 1, \"id\": \"a\", \"title\": \"\", " REST_OF,
    "Change to “New routine”",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"New routine\", " REST_OF },
  { "no-kind",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"level\": \"gentle\", \"steps\": [" LIE "]}",
    "Add “Kind”: “Mixed”",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"mixed\", \"level\": \"gentle\", "
    "\"steps\": [" LIE "]}" },
  { "no-level",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"steps\": [" LIE "]}",
    "Add “Fitness level”: “Gentle”",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"level\": \"gentle\", "
    "\"steps\": [" LIE "]}" },
  { "no-repeat", HEAD "\"steps\": [{\"steps\": [" LIE "]}]}", "Add “How many times”: 2",
    HEAD "\"steps\": [{\"repeat\": 2, \"steps\": [" LIE "]}]}" },
  { "empty-block", HEAD "\"steps\": [" LIE ", " BLOCK ("") "]}", "Take Out",
    HEAD "\"steps\": [" LIE "]}" },
  { "no-days", HEAD "\"schedule\": {\"weeks\": 4, \"day_of_week\": []}, \"steps\": [" LIE "]}",
    "Take Out", HEAD "\"schedule\": {\"weeks\": 4}, \"steps\": [" LIE "]}" },
  { "pain-order", HEAD "\"pain_rule\": {\"green_max\": 6, \"amber_max\": 4}, \"steps\": [" LIE "]}",
    "Change to 3",
    HEAD "\"pain_rule\": {\"green_max\": 3, \"amber_max\": 4}, \"steps\": [" LIE "]}" },
  { "pain-one", HEAD "\"pain_rule\": {\"amber_max\": 2}, \"steps\": [" LIE "]}", "Change to 4",
    HEAD "\"pain_rule\": {\"amber_max\": 4}, \"steps\": [" LIE "]}" },
  { "no-type", HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"seconds\": 5}}]}",
    "Add “Counted as”: “Time”",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"time\", \"seconds\": 5}}]}" },
  { "no-hold",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"reps\": 5}}]}",
    "Add “Hold”: 10 seconds",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"hold\", \"reps\": 5, "
         "\"hold_s\": 10}}]}" },
  { "no-dose",
    HEAD "\"steps\": [{\"exercise\": {\"name\": \"A\", \"position\": \"supine\", \"cues\": "
         "[\"Lie.\"]}}]}",
    "Add “How Much”: 8 times",
    HEAD "\"steps\": [{\"exercise\": {\"name\": \"A\", \"position\": \"supine\", \"cues\": "
         "[\"Lie.\"]}, \"dose\": {\"type\": \"reps\", \"reps\": 8, \"out_s\": 2, \"hold_s\": 1, "
         "\"back_s\": 2}}]}" },
  { "no-name",
    HEAD "\"steps\": [{\"exercise\": {\"position\": \"supine\", \"cues\": [\"Lie.\"]}, \"dose\": "
         "{\"type\": \"time\", \"seconds\": 5}}]}",
    "Add “Name”: “Exercise”",
    HEAD "\"steps\": [{\"exercise\": {\"name\": \"Exercise\", \"position\": \"supine\", \"cues\": "
         "[\"Lie.\"]}, \"dose\": {\"type\": \"time\", \"seconds\": 5}}]}" },
  { "empty-cue",
    HEAD "\"steps\": [{\"exercise\": {\"name\": \"A\", \"position\": \"supine\", \"cues\": "
         "[\"Lie.\", \"\"]}, \"dose\": {\"type\": \"time\", \"seconds\": 5}}]}",
    "Take Out",
    HEAD "\"steps\": [{\"exercise\": {\"name\": \"A\", \"position\": \"supine\", \"cues\": "
         "[\"Lie.\"]}, \"dose\": {\"type\": \"time\", \"seconds\": 5}}]}" },
  { "time", HEAD "\"schedule\": {\"time_of_day\": [\"8:30\"]}, \"steps\": [" LIE "]}",
    "Change to “08:30”",
    HEAD "\"schedule\": {\"time_of_day\": [\"08:30\"]}, \"steps\": [" LIE "]}" },
  { "exercise", HEAD "\"steps\": [{\"exercise\": \"lye\"}]}", "Change to “The lie”",
    HEAD "\"steps\": [{\"exercise\": \"lie\"}]}" },
  { "level", HEAD "\"steps\": [{\"exercise\": \"lie\", \"level\": \"moderate\"}]}",
    "Change to “Gentle”", HEAD "\"steps\": [{\"exercise\": \"lie\", \"level\": \"gentle\"}]}" },
  { "level-of-routine",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"level\": \"moderate\", "
    "\"steps\": [" LIE "]}",
    "Add “Level”: “Gentle”",
    "{\"format\": 1, \"id\": \"a\", \"title\": \"A\", \"kind\": \"core\", \"level\": \"moderate\", "
    "\"steps\": [{\"exercise\": \"lie\", \"level\": \"gentle\"}]}" },
  { "no-time",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"reps\", \"reps\": 5}}]}",
    "Add “At the patient’s own pace”: on",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"reps\", \"reps\": 5, "
         "\"self_paced\": true}}]}" },
  { "optional", HEAD "\"steps\": [{\"exercise\": \"lie\", \"optional\": \"yes\"}]}", "Change to on",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"optional\": true}]}" },
  { "flare", HEAD "\"steps\": [{\"exercise\": \"lie\", \"flare\": \"leave out\"}]}",
    "Change to “Leave it out”", HEAD "\"steps\": [{\"exercise\": \"lie\", \"flare\": \"skip\"}]}" },
  { "effort",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"time\", \"seconds\": 5, "
         "\"intensity\": {\"effort\": [5, 3]}}}]}",
    "Put Right",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"dose\": {\"type\": \"time\", \"seconds\": 5, "
         "\"intensity\": {\"effort\": [3, 5]}}}]}" },
  { "comma-too-many", HEAD "\"steps\": [" LIE ",]}", "Take Out", HEAD "\"steps\": [" LIE "]}" },
  { "key-twice", HEAD "\"goal\": \"A\",\n \"goal\": \"B\", \"steps\": [" LIE "]}", "Take Out",
    HEAD "\"goal\": \"B\", \"steps\": [" LIE "]}" },
  { "comma-missing", HEAD "\"steps\": [" LIE " " LIE "]}", "Put Right",
    HEAD "\"steps\": [" LIE ", " LIE "]}" },
  { "end-missing", HEAD "\"steps\": [" LIE "]", "Put Right", HEAD "\"steps\": [" LIE "]}\n" },
  { "zero-in-front", HEAD "\"version\": 007, \"steps\": [" LIE "]}", "Put Right",
    HEAD "\"version\": 7, \"steps\": [" LIE "]}" },
  { "plus", HEAD "\"version\": +7, \"steps\": [" LIE "]}", "Put Right",
    HEAD "\"version\": 7, \"steps\": [" LIE "]}" },
  { "capital", HEAD "\"steps\": [{\"exercise\": \"lie\", \"optional\": True}]}", "Put Right",
    HEAD "\"steps\": [{\"exercise\": \"lie\", \"optional\": true}]}" },
  { "no-quotes", HEAD "\"steps\": [{\"exercise\": lie}]}", "Put Right",
    HEAD "\"steps\": [" LIE "]}" },
  { "single-quotes", HEAD "\"steps\": [{'exercise': 'lie'}]}", "Put Right",
    HEAD "\"steps\": [{\"exercise\": 'lie'}]}" },
  { "comment", HEAD "\"steps\": [" LIE " /* why */]}", "Take Out", HEAD "\"steps\": [" LIE " ]}" },
  { "backslash", HEAD "\"goal\": \"C:\\x\", \"steps\": [" LIE "]}", "Put Right",
    HEAD "\"goal\": \"C:\\\\x\", \"steps\": [" LIE "]}" },
  { "tab", HEAD "\"goal\": \"A\tB\", \"steps\": [" LIE "]}", "Put Right",
    HEAD "\"goal\": \"A\\tB\", \"steps\": [" LIE "]}" },
  { "unclosed-text", HEAD "\"goal\": \"A, \"steps\": [" LIE "]}", NULL, NULL },
  { "not-a-number", HEAD "\"version\": 5s, \"steps\": [" LIE "]}", NULL, NULL },
};

static void
test_fix (gconstpointer data)
{
  const FixCase *c = data;
  g_autoptr (LimberDraft) draft = draft_of (c->text);
  const GPtrArray *faults = limber_draft_get_faults (draft);
  const LimberDiagnostic *fault;
  g_autofree char *label = NULL;
  g_autoptr (LimberDraft) fixed = NULL;
  g_autoptr (LimberDraft) all = NULL;

  g_assert_cmpuint (faults->len, >, 0);
  fault = g_ptr_array_index (faults, 0);
  label = limber_diagnostic_fix_label (fault);
  g_assert_cmpstr (label, ==, c->label);
  fixed = limber_draft_fix (draft, fault);
  if (c->expected == NULL)
    {
      g_assert_null (fixed);
      return;
    }
  assert_text (fixed, c->expected);
  all = limber_draft_fix_all (draft);
  /* All at once takes nothing away that somebody wrote. */
  if (fault->fix->kind == LIMBER_FIX_REMOVE)
    assert_text (all, c->text);
  else
    g_assert_nonnull (limber_draft_get_routine (all));
}

/* Warnings, which leave the routine good, and more than one fault. */
static void
test_fix_more (void)
{
  g_autoptr (LimberDraft) draft = draft_of (
      "{\"format\": 1, \"tite\": \"Fine day\", \"kind\": \"Core\", \"level\": \"gentel\", "
      "\"steps\": [{\"exercise\": \"lie\", \"nte\": \"A\", \"dose\": {\"type\": \"time\", "
      "\"seconds\": 0, \"reps\": 4}}],}");
  g_autoptr (LimberDraft) title = NULL;
  g_autoptr (LimberDraft) all = NULL;
  const GPtrArray *faults = limber_draft_get_faults (draft);
  guint n_warnings = 0;

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      if (fault->severity == LIMBER_SEVERITY_WARNING)
        {
          LimberDraft *next = limber_draft_fix (title != NULL ? title : draft, fault);

          g_assert_nonnull (next);
          g_clear_pointer (&title, limber_draft_unref);
          title = next;
          n_warnings++;
        }
    }
  g_assert_cmpuint (n_warnings, ==, 3);
  all = limber_draft_fix_all (title);
  assert_text (all, "{\"format\": 1, \"id\": \"fine-day\", \"title\": \"Fine day\", \"kind\": "
                    "\"core\", \"level\": \"gentle\", \"steps\": [{\"exercise\": \"lie\", "
                    "\"note\": \"A\", \"dose\": {\"type\": \"time\", \"seconds\": 1}}]}");
  g_assert_cmpuint (limber_draft_get_faults (all)->len, ==, 0);
}

static void
test_besides (void)
{
  g_autoptr (LimberDraft) draft = draft_with (
      "{\"exercise\": \"lie\", \"nte\": \"A\", \"dose\": {\"type\": \"time\", \"seconds\": 0, "
      "\"sets\": 0}}, {\"exercise\": \"lie\", \"level\": \"hard\"}");
  g_autoptr (GPtrArray) told = g_ptr_array_new ();
  g_autoptr (GPtrArray) all = limber_draft_faults_besides (draft, "/steps/0", NULL);
  g_autoptr (GPtrArray) sets = limber_draft_faults_besides (draft, "/steps/0/dose/sets", told);
  g_autoptr (GPtrArray) others = NULL;
  g_autoptr (GPtrArray) none = NULL;

  g_assert_cmpuint (all->len, ==, 3);
  g_assert_cmpuint (sets->len, ==, 1);
  g_ptr_array_add (told, (gpointer) "/steps/0/dose");
  others = limber_draft_faults_besides (draft, "/steps/0", told);
  g_assert_cmpuint (others->len, ==, 1);
  g_assert_cmpstr (((LimberDiagnostic *) others->pdata[0])->pointer, ==, "/steps/0/nte");
  g_ptr_array_add (told, (gpointer) "/steps/0/nte");
  none = limber_draft_faults_besides (draft, "/steps/0", told);
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (fix_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/draft-fixes/%s", fix_cases[i].name);

      g_test_add_data_func (path, &fix_cases[i], test_fix);
    }
  g_test_add_func ("/draft-fixes/more", test_fix_more);
  g_test_add_func ("/draft-fixes/besides", test_besides);
  return g_test_run ();
}
