/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-help-signs.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

static const char *const signs[] = {
  N_ ("Numb or odd feeling between your legs"),
  N_ ("New trouble with your bladder or bowels"),
  N_ ("Both legs weak, numb or painful, or weakness that grows fast"),
  N_ ("Pressure in your chest, jaw or arm, or trouble breathing"),
  N_ ("You feel faint, or your face, arm, speech or sight changes"),
};

GStrv
limber_help_signs (void)
{
  GStrv lines = g_new0 (char *, G_N_ELEMENTS (signs) + 1);

  for (guint i = 0; i < G_N_ELEMENTS (signs); i++)
    lines[i] = g_strdup (_ (signs[i]));
  return lines;
}

LimberHelp *
limber_help_fallback (void)
{
  LimberHelp *help = limber_help_new ();
  LimberHelpGroup *group = limber_help_group_new ();

  help->id = g_strdup (LIMBER_HELP_ID);
  help->title = g_strdup (_ ("When to Get Help"));
  help->intro = g_strdup (_ ("Most back pain is not a sign of something serious. If you are not "
                             "sure, it is always fine to ask."));
  g_strfreev (group->signs);
  group->title = g_strdup (_ ("Get help at once if you notice"));
  group->urgency = LIMBER_URGENCY_EMERGENCY;
  group->signs = limber_help_signs ();
  group->action = g_strdup (_ ("Stop. Call your local emergency number, or go to an emergency "
                               "department. Do not wait."));
  g_ptr_array_add (help->groups, group);
  return help;
}
