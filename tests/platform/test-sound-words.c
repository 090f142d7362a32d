/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-sound-words.h"

typedef const char *(*WordsFunc) (guint value);

static const char *
state_words (guint value)
{
  return limber_cues_state_words ((LimberCuesState) value);
}

static const char *
test_words (guint value)
{
  return limber_sound_test_words ((LimberSoundTest) value);
}

static void
assert_sentences_of_their_own (WordsFunc words, guint last)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint value = 0; value <= last; value++)
    {
      const char *sentence = words (value);

      g_assert_true (g_str_has_suffix (sentence, "."));
      g_assert_true (g_hash_table_add (seen, (gpointer) sentence));
    }
}

static void
test_states (void)
{
  assert_sentences_of_their_own (state_words, LIMBER_CUES_MUTED);
}

static void
test_sound_tests (void)
{
  assert_sentences_of_their_own (test_words, LIMBER_SOUND_TEST_FILE_MISSING);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/sound-words/states", test_states);
  g_test_add_func ("/sound-words/tests", test_sound_tests);

  return g_test_run ();
}
