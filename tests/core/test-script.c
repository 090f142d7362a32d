/* SPDX-License-Identifier: GPL-3.0-or-later */

/* What a voice says, and when.  Argument: the folder of data. */

#include "limber-language.h"
#include "limber-parser.h"
#include "limber-script-private.h"
#include "sample.h"

#define S LIMBER_SECOND_US

static const char *data_dir;

static const LimberVoicing full = { .guidance = LIMBER_GUIDANCE_FULL };
static const LimberVoicing brief = { .guidance = LIMBER_GUIDANCE_BRIEF };

/* --- Languages --- */

static void
test_language_of_a_catalog (void)
{
  static const struct
  {
    const char *header;
    const char *language;
  } cases[] = {
    { "", "en" },
    { "Project-Id-Version: limber\nLanguage: de\nMIME-Version: 1.0\n", "de" },
    { "Language: pt_BR\n", "pt-BR" },
    { "Language: sr@latin\n", "sr" },
    { "Language: \n", "en" },
    { "Language-Team: Language: fr\n", "en" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *language = limber_language_from_header (cases[i].header);

      g_assert_cmpstr (language, ==, cases[i].language);
    }
  g_assert_true (limber_language_is_same ("en", "en-GB"));
  g_assert_true (limber_language_is_same ("EN-us", "en"));
  g_assert_false (limber_language_is_same ("en", "es"));
  g_assert_false (limber_language_is_same ("de", "den"));
}

static void
test_parts_by_language (void)
{
  g_autoptr (LimberSpeech) speech = limber_speech_new ();
  g_autofree char *text = NULL;

  limber_speech_append_about (speech, "Next: %s.", "en", "Kniehebe\nbeuge", "de");
  limber_speech_append (speech, "Lie down.", "en");
  limber_speech_append_about (speech, "Next: %s.", "en", "Bridge", "en-GB");
  limber_speech_append (speech, "  ", "de");
  g_assert_cmpuint (limber_speech_get_n_parts (speech), ==, 3);
  g_assert_cmpstr (limber_speech_get_part (speech, 0)->text, ==, "Next:");
  g_assert_cmpstr (limber_speech_get_part (speech, 1)->text, ==, "Kniehebe beuge");
  g_assert_cmpstr (limber_speech_get_part (speech, 1)->language, ==, "de");
  g_assert_cmpstr (limber_speech_get_part (speech, 2)->text, ==, "Lie down. Next: Bridge.");
  text = limber_speech_get_text (speech);
  g_assert_cmpstr (text, ==, "Next: Kniehebe beuge Lie down. Next: Bridge.");
}

/* Lengths of espeak-ng at 160 words a minute, in ms, without what passes before the first sound. */
static void
test_estimates (void)
{
  static const struct
  {
    const char *text;
    int measured_ms;
  } cases[] = {
    { "Go.", 310 },
    { "Relax.", 500 },
    { "Ten seconds left.", 1180 },
    { "Keep your knees together.", 1340 },
    { "Lie on your back. Bend your knees, feet flat.", 3020 },
    { "Ziehen Sie das Knie näher, bis Sie einen leichten Zug spüren.", 3340 },
    { "Rapprochez votre genou jusqu’à sentir un léger étirement.", 2820 },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberSpeech) speech = limber_speech_new ();
      gint64 ms;

      limber_speech_append (speech, cases[i].text, "en");
      ms = limber_speech_get_length_us (speech, 160) / 1000;
      g_assert_cmpint (ms, >=, cases[i].measured_ms);
      g_assert_cmpint (ms, <=, cases[i].measured_ms + 800);
      g_assert_cmpint (limber_speech_get_length_us (speech, LIMBER_SPEECH_WPM_MAX) / 1000, <, ms);
      g_assert_cmpint (limber_speech_get_length_us (speech, LIMBER_SPEECH_WPM_MIN) / 1000, >, ms);
    }
}

/* --- Scripts --- */

static char *
told (const LimberTimeline *timeline, const LimberVoicing *voicing)
{
  g_autoptr (LimberScript) script = limber_script_new (timeline, voicing);
  GString *lines = g_string_new (NULL);

  for (guint i = 0; i < limber_script_get_n (script); i++)
    {
      const LimberUtterance *utterance = limber_script_get (script, i);
      g_autofree char *text = limber_speech_get_text (utterance->speech);

      g_string_append_printf (lines, "%" G_GINT64_FORMAT " %s: %s\n", utterance->time_us / S,
                              limber_say_kind_to_string (utterance->kind), text);
    }
  return g_string_free (lines, FALSE);
}

static void
assert_told (LimberRoutine *routine, const LimberVoicing *voicing, const char *expected)
{
  g_autoptr (LimberRoutine) taken = routine;
  g_autoptr (LimberTimeline) timeline = sample_compile (taken);
  g_autofree char *found = told (timeline, voicing);

  g_assert_cmpstr (found, ==, expected);
}

static LimberRoutine *
one_step (LimberPosition position, LimberSides sides, LimberDose *dose)
{
  LimberRoutine *routine = sample_routine ();

  sample_add (routine, sample_step ("Bridge", position, sides, dose));
  return routine;
}

/* 15 ready + [20 + 5 + 20] + 10 switch + [20 + 5 + 20] + 15 ready + 2 × (5 + 1 + 5 + 1 + 5) + 30.
 */
static void
test_worked_example (void)
{
  assert_told (sample_worked (), &brief,
               "1 next: First: Knee hug.\n"
               "2 move: Lie on your back.\n"
               "10 side: Left side first.\n"
               "15 go: Hold.\n"
               "25 ten-seconds: Ten seconds left.\n"
               "35 relax: Relax.\n"
               "40 go: Hold.\n"
               "50 ten-seconds: Ten seconds left.\n"
               "60 switch: Change sides.\n"
               "65 side: Now your right side.\n"
               "70 go: Hold.\n"
               "80 ten-seconds: Ten seconds left.\n"
               "90 relax: Relax.\n"
               "95 go: Hold.\n"
               "105 ten-seconds: Ten seconds left.\n"
               "115 relax: Relax.\n"
               "116 next: Next: Bridge.\n"
               "125 ready: Get ready.\n"
               "130 go: Go.\n"
               "148 rest: Rest for 30 seconds.\n"
               "150 next: Next: set 2 of 2.\n"
               "172 ready: Get ready.\n"
               "177 go: Go.\n"
               "194 end: Well done. You have finished.\n");
}

static void
test_doses (void)
{
  LimberDose *wait = sample_reps (10, 2, 0, 2);

  wait->self_paced = TRUE;
  assert_told (one_step (LIMBER_POSITION_STANDING, LIMBER_SIDES_NONE, sample_time (40)), &brief,
               "1 next: First: Bridge.\n"
               "2 move: Stand up.\n"
               "10 ready: Get ready.\n"
               "15 go: Go.\n"
               "35 halfway: Halfway.\n"
               "45 ten-seconds: Ten seconds left.\n"
               "55 end: Well done. You have finished.\n");
  assert_told (one_step (LIMBER_POSITION_BIKE, LIMBER_SIDES_NONE, sample_intervals (2, 10, 10)),
               &brief,
               "1 next: First: Bridge.\n"
               "2 move: Get on your bike.\n"
               "10 ready: Get ready.\n"
               "15 go: Round 1 of 2. Go.\n"
               "25 easy: Now easy.\n"
               "30 ready: Get ready.\n"
               "35 go: Round 2 of 2. Go.\n"
               "45 end: Well done. You have finished.\n");
  assert_told (one_step (LIMBER_POSITION_SITTING, LIMBER_SIDES_NONE, sample_script (5, 1)), &brief,
               "1 next: First: Bridge.\n"
               "2 move: Sit down.\n"
               "10 ready: Get ready.\n"
               "15 line: Breathe in\n"
               "21 end: Well done. You have finished.\n");
  assert_told (one_step (LIMBER_POSITION_PRONE, LIMBER_SIDES_NONE, wait), &brief,
               "1 next: First: Bridge.\n"
               "2 move: Lie on your front.\n"
               "10 ready: Get ready.\n"
               "15 go: Go, at your own pace. Press D when you are done.\n"
               "64 end: Well done. You have finished.\n");
}

/* Where sides alternate, the next one is told in the break if there is time, and else as it begins.
 */
static void
test_alternating_sides (void)
{
  LimberRoutine *tight =
      one_step (LIMBER_POSITION_SUPINE, LIMBER_SIDES_ALTERNATE, sample_hold (8, 3));

  assert_told (one_step (LIMBER_POSITION_SUPINE, LIMBER_SIDES_ALTERNATE, sample_hold (8, 3)),
               &brief,
               "1 next: First: Bridge.\n"
               "2 move: Lie on your back.\n"
               "10 side: Left side first.\n"
               "15 go: Hold.\n"
               "23 side: Right side.\n"
               "28 go: Hold.\n"
               "36 side: Left side.\n"
               "41 go: Hold.\n"
               "49 end: Well done. You have finished.\n");
  tight->defaults.gap_s = 3;
  assert_told (tight, &brief,
               "1 next: First: Bridge.\n"
               "2 move: Lie on your back.\n"
               "10 side: Left side first.\n"
               "15 go: Hold.\n"
               "26 go: Right side. Hold.\n"
               "37 go: Left side. Hold.\n"
               "45 end: Well done. You have finished.\n");
}

static void
set_cues (LimberStep *step, const char *const *cues)
{
  g_strfreev (step->exercise->cues);
  step->exercise->cues = g_strdupv ((char **) cues);
}

static void
test_form_notes (void)
{
  static const char *const cues[] = { "Lie on your back, knees bent.", "Lift your hips.",
                                      "Keep your ribs down.",
                                      "Breathe as you hold, and let your shoulders sink.", NULL };
  LimberRoutine *routine =
      one_step (LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH, sample_hold (12, 2));
  LimberStep *step =
      g_ptr_array_index (((LimberBlock *) g_ptr_array_index (routine->blocks, 0))->steps, 0);

  set_cues (step, cues);
  step->note = g_strdup ("Small is fine.");
  assert_told (routine, &full,
               "1 next: First: Bridge.\n"
               "2 move: Lie on your back, knees bent.\n"
               "5 note: Small is fine.\n"
               "6 dose: 2 times 12 seconds, on each side.\n"
               "10 side: Left side first.\n"
               "15 go: Hold.\n"
               "16 cue: Lift your hips.\n"
               "27 relax: Relax.\n"
               "32 go: Hold.\n"
               "33 cue: Keep your ribs down.\n"
               "44 switch: Change sides.\n"
               "49 side: Now your right side.\n"
               "54 go: Hold.\n"
               "55 cue: Lift your hips.\n"
               "66 relax: Relax.\n"
               "71 go: Hold.\n"
               "72 cue: Keep your ribs down.\n"
               "83 end: Well done. You have finished.\n");
}

/* How to get there is told before it starts, and how much only where there is time for it. */
static void
test_the_first_note_comes_first (void)
{
  static const char *const cues[] = { "Bend your knees, with your feet flat on the mat.",
                                      "Tighten your belly a little.", NULL };
  LimberRoutine *routine =
      one_step (LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_hold (10, 1));
  LimberStep *second = sample_add (routine, sample_step ("Heel slide", LIMBER_POSITION_SUPINE,
                                                         LIMBER_SIDES_EACH, sample_hold (10, 2)));

  set_cues (second, cues);
  second->ready_s = 12;
  assert_told (routine, &full,
               "1 next: First: Bridge.\n"
               "2 move: Lie on your back.\n"
               "4 cue: Lie down\n"
               "5 dose: 10 seconds.\n"
               "6 cue: Breathe\n"
               "7 cue: Move slowly\n"
               "10 ready: Get ready.\n"
               "15 go: Hold.\n"
               "25 relax: Relax.\n"
               "26 next: Next: Heel slide.\n"
               "28 cue: Bend your knees, with your feet flat on the mat.\n"
               "32 side: Left side first.\n"
               "37 go: Hold.\n"
               "38 cue: Tighten your belly a little.\n"
               "47 relax: Relax.\n"
               "52 go: Hold.\n"
               "62 switch: Change sides.\n"
               "67 side: Now your right side.\n"
               "72 go: Hold.\n"
               "73 cue: Tighten your belly a little.\n"
               "82 relax: Relax.\n"
               "87 go: Hold.\n"
               "97 end: Well done. You have finished.\n");
}

/* The routine's texts are in German, and an exercise of the library in English. */
static void
test_two_languages (void)
{
  g_autoptr (LimberRoutine) routine =
      one_step (LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_hold (30, 1));
  LimberStep *step =
      g_ptr_array_index (((LimberBlock *) g_ptr_array_index (routine->blocks, 0))->steps, 0);
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  g_autoptr (LimberScript) script = NULL;
  const LimberSpeech *next;

  g_free (routine->language);
  routine->language = g_strdup ("de");
  script = limber_script_new (timeline, &brief);
  next = limber_script_get (script, 0)->speech;
  g_assert_cmpuint (limber_speech_get_n_parts (next), ==, 2);
  g_assert_cmpstr (limber_speech_get_part (next, 0)->language, ==, "en");
  g_assert_cmpstr (limber_speech_get_part (next, 1)->language, ==, "de");

  step->exercise->language = g_strdup ("en");
  g_clear_pointer (&script, limber_script_unref);
  script = limber_script_new (timeline, &brief);
  g_assert_cmpuint (limber_speech_get_n_parts (limber_script_get (script, 0)->speech), ==, 1);
}

static void
test_off_says_nothing (void)
{
  assert_told (sample_worked (), &(const LimberVoicing){ 0 }, "");
}

/* A voice that takes its time loses none of the words before a count-in that has room for them. */
static void
test_waits_for_slow_voice (void)
{
  g_autoptr (LimberRoutine) routine = sample_worked ();
  g_autoptr (LimberTimeline) timeline = sample_compile (routine);
  g_autoptr (LimberScript) script =
      limber_script_new (timeline, &(const LimberVoicing){ LIMBER_GUIDANCE_FULL, 0, 1.0 });
  const LimberUtterance *one = limber_script_get (script, 0);

  for (guint i = 0; one->kind != LIMBER_SAY_GO; one = limber_script_get (script, ++i))
    if (one->kind == LIMBER_SAY_NEXT || one->kind == LIMBER_SAY_CUE)
      g_assert_cmpint (one->latest_us - one->time_us, >=, LIMBER_SECOND_US / 2);
}

/* --- What holds of every script --- */

/* A cue that no word may sound over: those inside a repetition are soft. */
static gboolean
is_quiet (const LimberTimeline *timeline, const LimberCuePoint *cue)
{
  const LimberPhase *phase =
      limber_timeline_get_phase (timeline, limber_timeline_find (timeline, cue->offset_us));

  return cue->cue != LIMBER_CUE_CHANGE
         && (cue->cue != LIMBER_CUE_END || phase->kind != LIMBER_PHASE_BACK);
}

static void
assert_clear_of_cues (const LimberTimeline *timeline, const LimberUtterance *utterance)
{
  gint64 end_us = utterance->latest_us + utterance->length_us;
  guint cue = limber_timeline_find_cue (timeline, utterance->time_us);

  while (cue < limber_timeline_get_n_cues (timeline)
         && !is_quiet (timeline, limber_timeline_get_cue (timeline, cue)))
    cue++;
  if (cue < limber_timeline_get_n_cues (timeline))
    g_assert_cmpint (end_us, <=, limber_timeline_get_cue (timeline, cue)->offset_us);
}

/* From the first tick to the start that it counts in: no word begins there. */
static void
assert_outside_count_in (const LimberTimeline *timeline, const LimberUtterance *utterance)
{
  guint cue = limber_timeline_find_cue (timeline, utterance->time_us);

  while (cue > 0 && !is_quiet (timeline, limber_timeline_get_cue (timeline, cue - 1)))
    cue--;
  if (cue > 0)
    g_assert_cmpint (limber_timeline_get_cue (timeline, cue - 1)->cue, !=, LIMBER_CUE_TICK);
}

static void
assert_sound (const LimberTimeline *timeline, const LimberVoicing *voicing)
{
  g_autoptr (LimberScript) script = limber_script_new (timeline, voicing);
  gint64 free_us = 0;
  gint64 late_us = 0; /* when all before is over at the latest */

  for (guint i = 0; i < limber_script_get_n (script); i++)
    {
      const LimberUtterance *utterance = limber_script_get (script, i);

      g_assert_cmpint (utterance->time_us, >=, free_us);
      g_assert_cmpint (utterance->latest_us, >=, MAX (utterance->time_us, late_us));
      g_assert_cmpint (utterance->length_us, >, 0);
      g_assert_true (utterance->from <= voicing->guidance);
      assert_clear_of_cues (timeline, utterance);
      assert_outside_count_in (timeline, utterance);
      g_assert_cmpuint (limber_script_find (script, utterance->time_us), ==, i);
      free_us = utterance->time_us + utterance->length_us;
      late_us = utterance->latest_us + utterance->length_us;
    }
  g_assert_cmpuint (limber_script_find (script, G_MAXINT64), ==, limber_script_get_n (script));
}

static void
assert_sound_in_all_ways (const LimberTimeline *timeline)
{
  static const int rates[] = { LIMBER_SPEECH_WPM_MIN, LIMBER_SPEECH_WPM, LIMBER_SPEECH_WPM_MAX };
  static const double speeds[] = { 1.0, 8.0 };

  for (guint guidance = LIMBER_GUIDANCE_BRIEF; guidance < LIMBER_N_GUIDANCES; guidance++)
    for (gsize i = 0; i < G_N_ELEMENTS (rates); i++)
      for (gsize j = 0; j < G_N_ELEMENTS (speeds); j++)
        assert_sound (timeline,
                      &(const LimberVoicing){ (LimberGuidance) guidance, rates[i], speeds[j] });
}

static void
test_random_routines (void)
{
  static const char *const cues[] = { "Lie on your back.", "Go easy.", "Breathe as you hold.",
                                      NULL };

  for (int i = 0; i < 300; i++)
    {
      g_autoptr (LimberRoutine) routine = sample_random ();
      g_autoptr (LimberTimeline) timeline = sample_compile (routine);

      for (guint j = 0; j < routine->blocks->len; j++)
        set_cues (
            g_ptr_array_index (((LimberBlock *) g_ptr_array_index (routine->blocks, j))->steps, 0),
            cues);
      assert_sound_in_all_ways (timeline);
    }
}

/* A script that is there to be heard must be heard, whatever else is left out. */
static void
assert_every_line_is_said (const LimberTimeline *timeline)
{
  g_autoptr (LimberScript) script = limber_script_new (timeline, &brief);
  guint n_lines = 0;

  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    n_lines += limber_timeline_get_phase (timeline, i)->kind == LIMBER_PHASE_SAY;
  for (guint i = 0; i < limber_script_get_n (script); i++)
    n_lines -= limber_script_get (script, i)->kind == LIMBER_SAY_LINE;
  g_assert_cmpuint (n_lines, ==, 0);
}

/* And each exercise must be named before it begins. */
static void
assert_every_step_is_named (const LimberTimeline *timeline)
{
  g_autoptr (LimberScript) script = limber_script_new (timeline, &full);
  g_autofree gboolean *named = g_new0 (gboolean, limber_timeline_get_n_steps (timeline));

  for (guint i = 0; i < limber_script_get_n (script); i++)
    if (limber_script_get (script, i)->kind == LIMBER_SAY_NEXT)
      named[limber_timeline_get_phase (timeline, limber_script_get (script, i)->phase)->step] =
          TRUE;
  for (guint i = 0; i < limber_timeline_get_n_steps (timeline); i++)
    g_assert_true (named[i]);
}

static void
check_bundled (const char *path, const LimberExercises *exercises)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = limber_read_file (path, &error);
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (LimberRoutine) routine =
      limber_parse_routine (bytes, exercises, LIMBER_PARSE_TRANSLATE, diagnostics);
  const LimberChoices choices[] = { { 0 }, { .short_version = TRUE }, { .flare = TRUE } };

  g_assert_no_error (error);
  g_assert_cmpstr (routine->language, ==, "en");
  for (gsize i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (LimberTimeline) timeline = limber_timeline_compile (routine, &choices[i], &error);

      g_assert_no_error (error);
      assert_sound_in_all_ways (timeline);
      assert_every_line_is_said (timeline);
      assert_every_step_is_named (timeline);
    }
}

static void
test_bundled_routines (void)
{
  g_autofree char *exercises_dir = g_build_filename (data_dir, "exercises", NULL);
  g_autofree char *folder = g_build_filename (data_dir, "routines", NULL);
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  g_autoptr (LimberExercises) exercises = limber_exercises_load (exercises_dir, NULL, reports);
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  const char *name;

  g_assert_nonnull (dir);
  while ((name = g_dir_read_name (dir)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      check_bundled (path, exercises);
    }
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  data_dir = argv[1];
  g_test_add_func ("/script/language-of-a-catalog", test_language_of_a_catalog);
  g_test_add_func ("/script/parts-by-language", test_parts_by_language);
  g_test_add_func ("/script/estimates", test_estimates);
  g_test_add_func ("/script/worked-example", test_worked_example);
  g_test_add_func ("/script/doses", test_doses);
  g_test_add_func ("/script/alternating-sides", test_alternating_sides);
  g_test_add_func ("/script/form-notes", test_form_notes);
  g_test_add_func ("/script/the-first-note-comes-first", test_the_first_note_comes_first);
  g_test_add_func ("/script/two-languages", test_two_languages);
  g_test_add_func ("/script/waits-for-slow-voice", test_waits_for_slow_voice);
  g_test_add_func ("/script/off-says-nothing", test_off_says_nothing);
  g_test_add_func ("/script/random-routines", test_random_routines);
  g_test_add_func ("/script/bundled-routines", test_bundled_routines);
  return g_test_run ();
}
