/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>

#include "limber-ctl-script.h"
#include "limber-ctl-text.h"
#include "limber-words.h"

enum
{
  COLUMN_TIME,
  COLUMN_LENGTH,
  COLUMN_PHASE,
  COLUMN_SET,
  COLUMN_REP,
  COLUMN_SIDE,
  COLUMN_EXERCISE,
  N_COLUMNS
};

/* Numbers are set to the right. */
static gboolean
is_number (int column)
{
  return column == COLUMN_TIME || column == COLUMN_LENGTH || column == COLUMN_SET
         || column == COLUMN_REP;
}

static GStrv
phase_cells (const LimberTimeline *timeline, guint index)
{
  const LimberPhase *phase = limber_timeline_get_phase (timeline, index);
  const LimberPlayedStep *step = limber_timeline_get_step (timeline, phase->step);
  GStrv cells = g_new0 (char *, N_COLUMNS + 1);
  g_autofree char *length = limber_words_clock (phase->length_us / G_USEC_PER_SEC);

  cells[COLUMN_TIME] = limber_words_clock (phase->start_us / G_USEC_PER_SEC);
  /* Translators: a length of time that is an estimate, such as "about 0:40" */
  cells[COLUMN_LENGTH] = phase->kind == LIMBER_PHASE_WAIT ? g_strdup_printf (_ ("about %s"), length)
                                                          : g_steal_pointer (&length);
  cells[COLUMN_PHASE] = g_strdup (limber_phase_kind_label (phase->kind));
  cells[COLUMN_SET] = g_strdup_printf ("%u", phase->set);
  cells[COLUMN_REP] = phase->rep > 0 ? g_strdup_printf ("%u", phase->rep) : g_strdup ("");
  cells[COLUMN_SIDE] = g_strdup (phase->side ? limber_side_label (phase->side) : "");
  cells[COLUMN_EXERCISE] = g_strdup (step->exercise->name);
  return cells;
}

static GStrv
heading_cells (void)
{
  const char *headings[N_COLUMNS + 1] = { _ ("Time"), _ ("Length"), _ ("Phase"),   _ ("Set"),
                                          _ ("Rep"),  _ ("Side"),   _ ("Exercise") };

  return g_strdupv ((char **) headings);
}

static void
measure (const GPtrArray *rows, guint widths[N_COLUMNS])
{
  for (guint i = 0; i < rows->len; i++)
    for (int c = 0; c < N_COLUMNS; c++)
      widths[c] = MAX (widths[c], limber_ctl_width (((GStrv) rows->pdata[i])[c]));
}

static void
append_row (GString *text, GStrv cells, const guint widths[N_COLUMNS])
{
  g_autofree char *exercise = limber_ctl_isolate (cells[COLUMN_EXERCISE]);

  for (int c = 0; c < COLUMN_EXERCISE; c++)
    {
      if (is_number (c))
        limber_ctl_append_cell_right (text, cells[c], widths[c]);
      else
        limber_ctl_append_cell (text, cells[c], widths[c]);
      g_string_append (text, "  ");
    }
  g_string_append_printf (text, "%s\n", exercise);
}

static void
print_table (const LimberTimeline *timeline)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autofree char *title = limber_ctl_isolate (limber_timeline_get_routine (timeline)->title);
  g_autofree char *total =
      limber_words_clock (limber_timeline_get_total_us (timeline) / G_USEC_PER_SEC);
  guint widths[N_COLUMNS] = { 0 };

  g_ptr_array_add (rows, heading_cells ());
  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    g_ptr_array_add (rows, phase_cells (timeline, i));
  measure (rows, widths);
  g_string_append_printf (text, "%s · %s · %s\n\n", title,
                          limber_level_label (limber_timeline_get_level (timeline)), total);
  for (guint i = 0; i < rows->len; i++)
    append_row (text, g_ptr_array_index (rows, i), widths);
  g_print ("%s", text->str);
}

static void
write_phase (LimberJsonWriter *json, const LimberTimeline *timeline, const LimberPhase *phase)
{
  const LimberPlayedStep *step = limber_timeline_get_step (timeline, phase->step);

  limber_json_begin_object (json, NULL);
  limber_json_string (json, "kind", limber_phase_kind_to_string (phase->kind));
  limber_json_integer (json, "start_ms", phase->start_us / 1000);
  if (phase->kind == LIMBER_PHASE_WAIT)
    {
      limber_json_null (json, "length_ms");
      limber_json_integer (json, "estimate_ms", phase->length_us / 1000);
    }
  else
    limber_json_integer (json, "length_ms", phase->length_us / 1000);
  limber_json_integer (json, "step", phase->step + 1);
  limber_json_string (json, "exercise", limber_exercise_key (step->exercise));
  limber_json_integer (json, "set", phase->set);
  if (phase->rep > 0)
    limber_json_integer (json, "rep", phase->rep);
  else
    limber_json_null (json, "rep");
  limber_json_string (json, "side", limber_side_to_string (phase->side));
  limber_json_end_object (json);
}

static void
print_json (const LimberTimeline *timeline, const LimberScript *script)
{
  g_autoptr (LimberJsonWriter) json = limber_json_writer_new ();

  limber_json_begin_object (json, NULL);
  limber_json_string (json, "routine", limber_timeline_get_routine (timeline)->id);
  limber_json_string (json, "level", limber_level_to_string (limber_timeline_get_level (timeline)));
  limber_json_integer (json, "total_ms", limber_timeline_get_total_us (timeline) / 1000);
  limber_json_begin_list (json, "phases");
  for (guint i = 0; i < limber_timeline_get_n_phases (timeline); i++)
    write_phase (json, timeline, limber_timeline_get_phase (timeline, i));
  limber_json_end_list (json);
  if (script != NULL)
    limber_ctl_write_script (json, script);
  limber_json_end_object (json);
  limber_ctl_print_json (json);
}

LimberCtlStatus
limber_ctl_timeline (int argc, char **argv)
{
  LimberCtlChoices choices = { NULL };
  gboolean as_script = FALSE;
  g_autofree char *guidance = NULL;
  LimberVoicing voicing = { .guidance = LIMBER_GUIDANCE_FULL };
  gboolean as_json = FALSE;
  const GOptionEntry entries[] = {
    LIMBER_CTL_CHOICES (&choices),
    { "json", 'j', 0, G_OPTION_ARG_NONE, &as_json, N_ ("Print one JSON object"), NULL },
    { "script", 0, 0, G_OPTION_ARG_NONE, &as_script, N_ ("Show what the voice would say"), NULL },
    LIMBER_CTL_GUIDANCE (&guidance),
    { NULL },
  };
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autoptr (LimberScript) script = NULL;
  g_autofree char *level = NULL;
  LimberCtlStatus status = LIMBER_CTL_OK;

  if (!limber_ctl_parse (entries, _ ("FILE|ID"),
                         _ ("Shows a routine second by second.\n\n"
                            "Exit status: 0, or 1 if the file has faults or cannot be played as "
                            "asked, 2 if it cannot\nbe found or read."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  level = choices.level;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name one routine: a file, or an id of the library"));
  if (guidance && !limber_ctl_read_guidance (guidance, &voicing.guidance))
    return LIMBER_CTL_FAILED;
  timeline = limber_ctl_compile (argv[1], &choices, &library, &status);
  if (timeline == NULL)
    return status;
  if (as_script)
    script = limber_script_new (timeline, &voicing);
  if (as_json)
    print_json (timeline, script);
  else if (script != NULL)
    limber_ctl_print_script (script);
  else
    print_table (timeline);
  return LIMBER_CTL_OK;
}
