/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LIMBER_HELP_ID: the one id that the page about getting help has. */
#define LIMBER_HELP_ID "get-help"

/** LimberUrgency: how soon signs ask for help, the most urgent first. */
typedef enum
{
  LIMBER_URGENCY_EMERGENCY,
  LIMBER_URGENCY_TODAY,
  LIMBER_URGENCY_DAYS,
  LIMBER_URGENCY_REVIEW,
} LimberUrgency;
#define LIMBER_N_URGENCIES 4

/** limber_urgency_to_string: Returns: the word used in files */
const char *limber_urgency_to_string (LimberUrgency urgency);

/** limber_urgency_from_string: Returns: whether @string (nullable) is such a word; if not, @urgency
 * is untouched */
gboolean limber_urgency_from_string (const char *string, LimberUrgency *urgency);

/** limber_urgency_label: Returns: translated words for people, such as "Get help now" */
const char *limber_urgency_label (LimberUrgency urgency);

/** LimberHelpGroup: signs that ask for the same action. */
typedef struct
{
  char *title;
  LimberUrgency urgency;
  GStrv signs;
  char *action;
} LimberHelpGroup;

LimberHelpGroup *limber_help_group_new (void);
void limber_help_group_free (LimberHelpGroup *group);

/**
 * LimberHelp:
 *
 * The page "When to get help": an immutable, reference-counted value.  It lists signs and says what
 * to do about them; the program never asks for them and never scores them.
 */
typedef struct
{
  char *id; /* always %LIMBER_HELP_ID */
  char *title;
  char *intro;       /* (nullable) */
  GPtrArray *groups; /* (element-type LimberHelpGroup): as the file has them */
  GStrv sources;     /* never %NULL */
} LimberHelp;

/**
 * limber_help_new:
 *
 * Returns: (transfer full): a page with empty lists, for the one who builds it to fill in
 */
LimberHelp *limber_help_new (void);
LimberHelp *limber_help_ref (const LimberHelp *help);
void limber_help_unref (const LimberHelp *help);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberHelpGroup, limber_help_group_free)
G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberHelp, limber_help_unref)

G_END_DECLS
