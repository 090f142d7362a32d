/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>

#include "limber-ctl-text.h"
#include "limber-plain-text.h"
#include "limber-filter.h"
#include "limber-words.h"

enum
{
  COLUMN_ID,
  COLUMN_KIND,
  COLUMN_LEVEL,
  COLUMN_LENGTH,
  COLUMN_PLACE,
  COLUMN_TITLE,
  N_COLUMNS
};

/* The words of the command line, before they are read. */
typedef struct
{
  char *kind;
  char *level;
  int max_minutes;
  char *place;
  GStrv positions;
  GStrv targets;
  GStrv words;
  gboolean ids;
  gboolean as_json;
} ListOptions;

static void
list_options_clear (ListOptions *options)
{
  g_free (options->kind);
  g_free (options->level);
  g_free (options->place);
  g_strfreev (options->positions);
  g_strfreev (options->targets);
  g_strfreev (options->words);
}

static gboolean
refuse (const char *option, const char *word)
{
  limber_ctl_fail (_ ("“%s” is not known to --%s. “limberctl list --help” lists the words."), word,
                   option);
  return FALSE;
}

static gboolean
read_positions (GStrv words, guint *positions)
{
  for (; words && *words; words++)
    {
      LimberPosition position;

      if (!limber_position_from_string (*words, &position))
        return refuse ("position", *words);
      *positions |= 1u << position;
    }
  return TRUE;
}

static gboolean
read_targets (GStrv words, LimberTargets *targets)
{
  for (; words && *words; words++)
    {
      LimberTargets target;

      if (!limber_target_from_string (*words, &target))
        return refuse ("target", *words);
      *targets |= target;
    }
  return TRUE;
}

static gboolean
read_filter (const ListOptions *options, LimberFilter *filter)
{
  if (options->kind && !limber_kind_from_string (options->kind, &filter->kind))
    return refuse ("kind", options->kind);
  if (options->level && !limber_ctl_read_level (options->level, &filter->level))
    return FALSE;
  if (options->place && !limber_place_from_string (options->place, &filter->place))
    return refuse ("place", options->place);
  if (options->max_minutes < 0)
    {
      limber_ctl_fail (_ ("--max-minutes must be 1 or more"));
      return FALSE;
    }
  filter->has_kind = options->kind != NULL;
  filter->has_level = options->level != NULL;
  filter->max_minutes = options->max_minutes;
  return read_positions (options->positions, &filter->positions)
         && read_targets (options->targets, &filter->targets);
}

/* Returns: (transfer full) (element-type LimberRoutineInfo): what the filter lets through. */
static GPtrArray *
matching (LimberLibrary *library, const LimberFilter *filter)
{
  GPtrArray *infos = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (library)); i++)
    {
      g_autoptr (LimberRoutineInfo) info = g_list_model_get_item (G_LIST_MODEL (library), i);

      if (limber_filter_match (filter, info))
        g_ptr_array_add (infos, g_steal_pointer (&info));
    }
  return infos;
}

static GStrv
info_cells (LimberRoutineInfo *info)
{
  GStrv cells = g_new0 (char *, N_COLUMNS + 1);

  cells[COLUMN_ID] = g_strdup (limber_routine_info_get_id (info));
  cells[COLUMN_KIND] = g_strdup (limber_kind_label (limber_routine_info_get_kind (info)));
  cells[COLUMN_LEVEL] = g_strdup (limber_level_label (limber_routine_info_get_level (info)));
  cells[COLUMN_LENGTH] = limber_words_minutes (limber_routine_info_get_minutes (info));
  cells[COLUMN_PLACE] = limber_places_label (limber_routine_info_get_places (info));
  cells[COLUMN_TITLE] = limber_ctl_isolate (limber_routine_info_get_title (info));
  return cells;
}

static void
append_table (GString *text, const GPtrArray *rows)
{
  guint widths[N_COLUMNS] = { 0 };

  for (guint i = 0; i < rows->len; i++)
    for (int c = 0; c < COLUMN_TITLE; c++)
      widths[c] = MAX (widths[c], limber_ctl_width (((GStrv) rows->pdata[i])[c]));
  for (guint i = 0; i < rows->len; i++)
    {
      GStrv cells = g_ptr_array_index (rows, i);

      for (int c = 0; c < COLUMN_TITLE; c++)
        {
          if (c == COLUMN_LENGTH)
            limber_ctl_append_cell_right (text, cells[c], widths[c]);
          else
            limber_ctl_append_cell (text, cells[c], widths[c]);
          g_string_append (text, "  ");
        }
      g_string_append_printf (text, "%s\n", cells[COLUMN_TITLE]);
    }
}

static void
append_line (GString *text, const char *line)
{
  g_autofree char *clean = limber_plain_text (line);

  g_string_append_printf (text, "%s\n", clean);
}

/* A bad file is not to get lost for being bad. */
static void
append_faults (GString *text, const GPtrArray *infos)
{
  for (guint i = 0; i < infos->len; i++)
    {
      LimberRoutineInfo *info = g_ptr_array_index (infos, i);

      if (!limber_routine_info_get_valid (info))
        append_line (text, limber_routine_info_get_fault (info));
    }
  for (guint i = 0; i < infos->len; i++)
    {
      LimberRoutineInfo *info = g_ptr_array_index (infos, i);
      g_autofree char *name = g_filename_display_name (limber_routine_info_get_path (info));
      g_autofree char *line =
          g_strdup_printf ("%s: %s", name, limber_routine_info_get_warning (info));

      if (*limber_routine_info_get_warning (info))
        append_line (text, line);
    }
}

static void
append_exercise_faults (GString *text, const GPtrArray *reports)
{
  for (guint i = 0; i < reports->len; i++)
    {
      const LimberFileReport *report = g_ptr_array_index (reports, i);
      g_autofree char *name = g_filename_display_name (report->path);

      for (guint j = 0; j < report->diagnostics->len; j++)
        {
          const LimberDiagnostic *diagnostic = g_ptr_array_index (report->diagnostics, j);
          g_autofree char *line = limber_diagnostic_format (diagnostic, name);

          if (diagnostic->severity == LIMBER_SEVERITY_ERROR)
            append_line (text, line);
        }
    }
}

static void
print_table (LimberLibrary *library, const GPtrArray *infos)
{
  g_autoptr (GPtrArray) rows = g_ptr_array_new_with_free_func ((GDestroyNotify) g_strfreev);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GString) faults = g_string_new (NULL);

  for (guint i = 0; i < infos->len; i++)
    if (limber_routine_info_get_valid (g_ptr_array_index (infos, i)))
      g_ptr_array_add (rows, info_cells (g_ptr_array_index (infos, i)));
  append_table (text, rows);
  append_faults (faults, infos);
  append_exercise_faults (faults, limber_library_get_exercise_reports (library));
  g_print ("%s", text->str);
  g_printerr ("%s", faults->str);
  if (infos->len == 0)
    limber_ctl_note (_ ("No routine is like that"));
}

static void
print_ids (const GPtrArray *infos)
{
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < infos->len; i++)
    if (limber_routine_info_get_valid (g_ptr_array_index (infos, i)))
      append_line (text, limber_routine_info_get_id (g_ptr_array_index (infos, i)));
  g_print ("%s", text->str);
}

static void
write_sets (LimberJsonWriter *json, LimberRoutineInfo *info)
{
  limber_json_begin_list (json, "places");
  for (int i = 0; i < LIMBER_N_PLACES; i++)
    if (limber_routine_info_get_places (info) & (1u << i))
      limber_json_string (json, NULL, limber_place_to_string (1u << i));
  limber_json_end_list (json);
  limber_json_begin_list (json, "positions");
  for (int i = 0; i < LIMBER_N_POSITIONS; i++)
    if (limber_routine_info_get_positions (info) & (1u << i))
      limber_json_string (json, NULL, limber_position_to_string (i));
  limber_json_end_list (json);
  limber_json_begin_list (json, "targets");
  for (int i = 0; i < LIMBER_N_TARGETS; i++)
    if (limber_routine_info_get_targets (info) & (1u << i))
      limber_json_string (json, NULL, limber_target_to_string (1u << i));
  limber_json_end_list (json);
}

static void
write_routine (LimberJsonWriter *json, LimberRoutineInfo *info)
{
  limber_json_string (json, "id", limber_routine_info_get_id (info));
  limber_json_string (json, "title", limber_routine_info_get_title (info));
  limber_json_string (json, "summary", limber_routine_info_get_summary (info));
  limber_json_string (json, "kind", limber_kind_to_string (limber_routine_info_get_kind (info)));
  limber_json_string (json, "level", limber_level_to_string (limber_routine_info_get_level (info)));
  limber_json_integer (json, "total_ms", limber_routine_info_get_total_us (info) / 1000);
  limber_json_integer (json, "minutes", limber_routine_info_get_minutes (info));
  write_sets (json, info);
}

static void
write_info (LimberJsonWriter *json, LimberRoutineInfo *info)
{
  const char *fault = limber_routine_info_get_fault (info);
  const char *warning = limber_routine_info_get_warning (info);

  limber_json_begin_object (json, NULL);
  limber_json_string (json, "file", limber_routine_info_get_path (info));
  limber_json_boolean (json, "bundled", limber_routine_info_get_bundled (info));
  limber_json_boolean (json, "valid", limber_routine_info_get_valid (info));
  limber_json_string (json, "fault", *fault ? fault : NULL);
  limber_json_string (json, "warning", *warning ? warning : NULL);
  if (limber_routine_info_get_valid (info))
    write_routine (json, info);
  limber_json_end_object (json);
}

static void
print_json (const GPtrArray *infos)
{
  g_autoptr (LimberJsonWriter) json = limber_json_writer_new ();

  limber_json_begin_list (json, NULL);
  for (guint i = 0; i < infos->len; i++)
    write_info (json, g_ptr_array_index (infos, i));
  limber_json_end_list (json);
  limber_ctl_print_json (json);
}

static LimberCtlStatus
list (const ListOptions *options)
{
  g_autofree char *text = options->words ? g_strjoinv (" ", options->words) : NULL;
  g_autoptr (LimberLibrary) library = limber_ctl_library_new ();
  g_autoptr (GPtrArray) infos = NULL;
  LimberFilter filter = { .text = text };

  if (!read_filter (options, &filter))
    return LIMBER_CTL_FAILED;
  limber_library_load_sync (library);
  infos = matching (library, &filter);
  if (options->as_json)
    print_json (infos);
  else if (options->ids)
    print_ids (infos);
  else
    print_table (library, infos);
  return LIMBER_CTL_OK;
}

LimberCtlStatus
limber_ctl_list (int argc, char **argv)
{
  ListOptions options = { NULL };
  const GOptionEntry entries[] = {
    { "kind", 'k', 0, G_OPTION_ARG_STRING, &options.kind,
      N_ ("core, flexibility, aerobic, relaxation or mixed"), N_ ("KIND") },
    { "level", 'l', 0, G_OPTION_ARG_STRING, &options.level, N_ ("gentle, moderate or active"),
      N_ ("LEVEL") },
    { "max-minutes", 'm', 0, G_OPTION_ARG_INT, &options.max_minutes, N_ ("No longer than this"),
      N_ ("MINUTES") },
    { "place", 'w', 0, G_OPTION_ARG_STRING, &options.place,
      N_ ("floor, chair, standing, water or bike"), N_ ("PLACE") },
    { "position", 'p', 0, G_OPTION_ARG_STRING_ARRAY, &options.positions,
      N_ ("supine, prone, side-lying, hands-and-knees, half-kneeling, sitting, standing, water or "
          "bike (can be given again: any of these)"),
      N_ ("POSITION") },
    { "target", 't', 0, G_OPTION_ARG_STRING_ARRAY, &options.targets,
      N_ ("abdominals, obliques, lower-back, upper-back, hips, glutes, hamstrings, thighs, calves, "
          "chest, shoulders, neck, heart-lungs, breath or mind (can be given again: any of these)"),
      N_ ("TARGET") },
    { "ids", 0, 0, G_OPTION_ARG_NONE, &options.ids, N_ ("Print only the ids, one a line"), NULL },
    { "json", 'j', 0, G_OPTION_ARG_NONE, &options.as_json, N_ ("Print one JSON list"), NULL },
    { G_OPTION_REMAINING, 0, 0, G_OPTION_ARG_STRING_ARRAY, &options.words, NULL, NULL },
    { NULL },
  };
  LimberCtlStatus status = LIMBER_CTL_FAILED;

  if (limber_ctl_parse (entries, _ ("[WORD…]"),
                        _ ("Lists the routines of the library: those with all WORDs in title or "
                           "summary.\n\nExit status: 0, or 2 for a wrong command line."),
                        &argc, argv))
    status = list (&options);
  list_options_clear (&options);
  return status;
}
