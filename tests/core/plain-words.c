/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "plain-words.h"

/* What somebody wrote in the file, and what of it is told again; that may be anything. */
#define THEIRS "(it is|exercise|cannot be) “[^”]*”"

/* Keys as messages quote them, and words that are for who edits a file.  A brace may be named: it
 * is what stands there. */
#define NOT_PLAIN "'[a-z]|\"[a-z]|[a-z]_[a-z]|\\b(keys?|array|objects?|JSON|integer|slug)\\b"

void
assert_plain_words (const LimberDiagnostic *fault)
{
  g_autoptr (GRegex) theirs = g_regex_new (THEIRS, 0, 0, NULL);
  g_autofree char *ours = g_regex_replace_literal (theirs, fault->words, -1, 0, "", 0, NULL);

  g_assert_false (g_unichar_islower (g_utf8_get_char (fault->words)));
  if (g_regex_match_simple (NOT_PLAIN, ours, 0, 0))
    g_error ("not in plain words: %s", fault->words);
}
