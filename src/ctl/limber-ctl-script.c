/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl-script.h"

#include <glib/gi18n.h>

#include "limber-ctl-text.h"
#include "limber-words.h"

static char *
spoken_time (gint64 time_us)
{
  g_autofree char *clock = limber_words_clock (time_us / LIMBER_SECOND_US);
  int tenths = (int) (time_us % LIMBER_SECOND_US * 10 / LIMBER_SECOND_US);

  /* Translators: a time to a tenth of a second: "0:15.4" */
  return g_strdup_printf (C_ ("clock", "%s.%d"), clock, tenths);
}

static void
append_spoken (GString *text, const LimberUtterance *utterance)
{
  g_autofree char *time = spoken_time (utterance->time_us);
  g_autofree char *length = spoken_time (utterance->length_us);
  g_autofree char *words = limber_speech_get_text (utterance->speech);
  g_autofree char *isolated = limber_ctl_isolate (words);

  limber_ctl_append_cell_right (text, time, 9);
  g_string_append (text, "  ");
  limber_ctl_append_cell_right (text, length, 6);
  g_string_append (text, "  ");
  limber_ctl_append_cell (text, limber_say_kind_to_string (utterance->kind), 11);
  g_string_append_printf (text, "  %s\n", isolated);
}

void
limber_ctl_print_script (const LimberScript *script)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < limber_script_get_n (script); i++)
    append_spoken (text, limber_script_get (script, i));
  g_print ("%s", text->str);
}

static void
write_spoken (LimberJsonWriter *json, const LimberUtterance *utterance)
{
  limber_json_begin_object (json, NULL);
  limber_json_string (json, "kind", limber_say_kind_to_string (utterance->kind));
  limber_json_string (json, "guidance", limber_guidance_to_string (utterance->from));
  limber_json_integer (json, "start_ms", utterance->time_us / 1000);
  limber_json_integer (json, "latest_ms", utterance->latest_us / 1000);
  limber_json_integer (json, "estimate_ms", utterance->length_us / 1000);
  limber_json_integer (json, "phase", utterance->phase + 1);
  limber_json_begin_list (json, "parts");
  for (guint i = 0; i < limber_speech_get_n_parts (utterance->speech); i++)
    {
      const LimberSpeechPart *part = limber_speech_get_part (utterance->speech, i);

      limber_json_begin_object (json, NULL);
      limber_json_string (json, "language", part->language);
      limber_json_string (json, "text", part->text);
      limber_json_end_object (json);
    }
  limber_json_end_list (json);
  limber_json_end_object (json);
}

void
limber_ctl_write_script (LimberJsonWriter *json, const LimberScript *script)
{
  limber_json_begin_list (json, "script");
  for (guint i = 0; i < limber_script_get_n (script); i++)
    write_spoken (json, limber_script_get (script, i));
  limber_json_end_list (json);
}
