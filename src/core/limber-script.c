/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-script.h"

#include "limber-script-private.h"

struct _LimberScript
{
  GArray *utterances; /* of LimberUtterance */
};

static const char *const guidances[LIMBER_N_GUIDANCES] = { "off", "brief", "full" };

static const char *const say_kinds[LIMBER_N_SAY_KINDS] = {
  [LIMBER_SAY_RELAX] = "relax",     [LIMBER_SAY_SWITCH] = "switch",
  [LIMBER_SAY_REST] = "rest",       [LIMBER_SAY_EASY] = "easy",
  [LIMBER_SAY_NEXT] = "next",       [LIMBER_SAY_MOVE] = "move",
  [LIMBER_SAY_EASIER] = "easier",   [LIMBER_SAY_NOTE] = "note",
  [LIMBER_SAY_CUE] = "cue",         [LIMBER_SAY_DOSE] = "dose",
  [LIMBER_SAY_SIDE] = "side",       [LIMBER_SAY_READY] = "ready",
  [LIMBER_SAY_GO] = "go",           [LIMBER_SAY_LINE] = "line",
  [LIMBER_SAY_HALFWAY] = "halfway", [LIMBER_SAY_TEN_SECONDS] = "ten-seconds",
  [LIMBER_SAY_END] = "end",         [LIMBER_SAY_PAUSED] = "paused",
  [LIMBER_SAY_RESTING] = "resting", [LIMBER_SAY_INSTRUCTION] = "instruction",
};

const char *
limber_guidance_to_string (LimberGuidance guidance)
{
  g_return_val_if_fail (guidance < LIMBER_N_GUIDANCES, NULL);
  return guidances[guidance];
}

gboolean
limber_guidance_from_string (const char *string, LimberGuidance *guidance)
{
  for (guint i = 0; i < LIMBER_N_GUIDANCES; i++)
    if (g_strcmp0 (string, guidances[i]) == 0)
      {
        *guidance = (LimberGuidance) i;
        return TRUE;
      }
  return FALSE;
}

const char *
limber_say_kind_to_string (LimberSayKind kind)
{
  g_return_val_if_fail (kind < LIMBER_N_SAY_KINDS, NULL);
  return say_kinds[kind];
}

gint64
limber_voicing_length_us (const LimberVoicing *voicing, const LimberSpeech *speech)
{
  int words_per_minute =
      voicing->words_per_minute > 0 ? voicing->words_per_minute : LIMBER_SPEECH_WPM;
  gint64 length_us = limber_speech_get_length_us (speech, words_per_minute);

  return voicing->speed > 0 ? (gint64) ((double) length_us * voicing->speed) : length_us;
}

static void
utterance_clear (gpointer data)
{
  limber_speech_unref (((LimberUtterance *) data)->speech);
}

static void
limber_script_clear (gpointer data)
{
  g_array_unref (((LimberScript *) data)->utterances);
}

LimberScript *
limber_script_new (const LimberTimeline *timeline, const LimberVoicing *voicing)
{
  LimberScript *self = g_atomic_rc_box_new0 (LimberScript);

  self->utterances = g_array_new (FALSE, TRUE, sizeof (LimberUtterance));
  g_array_set_clear_func (self->utterances, utterance_clear);
  limber_script_plan (timeline, voicing, self->utterances);
  return self;
}

void
limber_script_unref (LimberScript *self)
{
  g_atomic_rc_box_release_full (self, limber_script_clear);
}

guint
limber_script_get_n (const LimberScript *self)
{
  return self->utterances->len;
}

const LimberUtterance *
limber_script_get (const LimberScript *self, guint index)
{
  return &g_array_index (self->utterances, LimberUtterance, index);
}

guint
limber_script_find (const LimberScript *self, gint64 offset_us)
{
  guint low = 0;
  guint high = self->utterances->len;

  while (low < high)
    {
      guint middle = low + (high - low) / 2;

      if (limber_script_get (self, middle)->time_us < offset_us)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}
