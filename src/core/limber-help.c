/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-help.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

static const struct
{
  const char *word;
  const char *label;
} urgencies[LIMBER_N_URGENCIES] = {
  /* Translators: how soon a person with certain signs needs help */
  { "emergency", NC_ ("urgency", "Get help now") },
  { "today", NC_ ("urgency", "Get advice today") },
  { "days", NC_ ("urgency", "See someone in the next few days") },
  { "review", NC_ ("urgency", "Ask at your next visit") },
};

const char *
limber_urgency_to_string (LimberUrgency urgency)
{
  g_return_val_if_fail ((guint) urgency < LIMBER_N_URGENCIES, NULL);
  return urgencies[urgency].word;
}

gboolean
limber_urgency_from_string (const char *string, LimberUrgency *urgency)
{
  for (guint i = 0; i < LIMBER_N_URGENCIES; i++)
    if (g_strcmp0 (string, urgencies[i].word) == 0)
      {
        *urgency = (LimberUrgency) i;
        return TRUE;
      }
  return FALSE;
}

const char *
limber_urgency_label (LimberUrgency urgency)
{
  g_return_val_if_fail ((guint) urgency < LIMBER_N_URGENCIES, NULL);
  return g_dpgettext2 (GETTEXT_PACKAGE, "urgency", urgencies[urgency].label);
}

LimberHelpGroup *
limber_help_group_new (void)
{
  LimberHelpGroup *group = g_new0 (LimberHelpGroup, 1);

  group->signs = g_new0 (char *, 1);
  return group;
}

void
limber_help_group_free (LimberHelpGroup *group)
{
  g_free (group->title);
  g_strfreev (group->signs);
  g_free (group->action);
  g_free (group);
}

static void
limber_help_clear (gpointer data)
{
  LimberHelp *help = data;

  g_free (help->id);
  g_free (help->title);
  g_free (help->intro);
  g_ptr_array_unref (help->groups);
  g_strfreev (help->sources);
}

LimberHelp *
limber_help_new (void)
{
  LimberHelp *help = g_atomic_rc_box_new0 (LimberHelp);

  help->groups = g_ptr_array_new_with_free_func ((GDestroyNotify) limber_help_group_free);
  help->sources = g_new0 (char *, 1);
  return help;
}

LimberHelp *
limber_help_ref (const LimberHelp *help)
{
  return g_atomic_rc_box_acquire ((gpointer) help);
}

void
limber_help_unref (const LimberHelp *help)
{
  g_atomic_rc_box_release_full ((gpointer) help, limber_help_clear);
}
