/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>

#include "limber-ctl-page.h"
#include "limber-ctl-text.h"
#include "limber-words.h"

static void
add_author (LimberCtlPage *page, const LimberAuthor *author)
{
  const char *parts[4] = { NULL };
  g_autofree char *line = NULL;
  guint n = 0;

  if (author->name)
    parts[n++] = author->name;
  if (author->role)
    parts[n++] = author->role;
  if (author->contact)
    parts[n++] = author->contact;
  line = g_strjoinv (", ", (char **) parts);
  if (n > 0)
    limber_ctl_page_add_named (page, _ ("From"), line);
}

static void
add_facts (LimberCtlPage *page, const LimberTimeline *timeline)
{
  const LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint minutes = limber_minutes (limber_timeline_get_total_us (timeline));
  g_autofree char *title = limber_ctl_isolate (routine->title);
  g_autofree char *length = limber_words_minutes (minutes);
  g_autofree char *places = limber_places_label (limber_routine_places (routine));
  g_auto (GStrv) equipment = limber_routine_equipment (routine);
  g_autofree char *things = g_strjoinv (", ", equipment);

  g_string_append_printf (
      page->text, "%s\n%s · %s · %s · %s\n\n", title, limber_kind_label (routine->kind),
      limber_level_label (limber_timeline_get_level (timeline)), length, places);
  limber_ctl_page_add_text (page, routine->summary);
  limber_ctl_page_add_named (page, _ ("Goal"), routine->goal);
  limber_ctl_page_add_named (page, _ ("Why"), routine->why);
  limber_ctl_page_add_named (page, _ ("You need"), *things ? things : NULL);
  add_author (page, &routine->author);
  if (routine->schedule)
    {
      g_autofree char *schedule = limber_words_schedule (routine->schedule);

      limber_ctl_page_add_named (page, _ ("How often"), schedule);
    }
}

static void
add_step (LimberCtlPage *page, const LimberPlayedStep *played, guint number, const char *indent)
{
  g_autofree char *mark = g_strdup_printf ("%s%2u. ", indent, number);
  g_autofree char *dose = limber_words_dose (played->dose, played->sides);
  g_autoptr (GString) line = g_string_new (NULL);

  g_string_append_printf (line, _ ("%s: %s"), played->exercise->name, dose);
  if (played->step->optional)
    g_string_append_printf (line, " (%s)", _ ("optional"));
  limber_ctl_page_add_hanging (page, mark, line->str);
  if (played->step->note)
    {
      g_autofree char *blank = g_strnfill (limber_ctl_width (mark), ' ');

      limber_ctl_page_add_hanging (page, blank, played->step->note);
    }
}

/* The timeline has each round of a block; people read it once. */
static void
add_steps (LimberCtlPage *page, const LimberTimeline *timeline)
{
  const LimberRoutine *routine = limber_timeline_get_routine (timeline);
  guint played = 0;
  guint number = 0;

  g_string_append_printf (page->text, "\n%s\n", _ ("Exercises"));
  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      if (block->repeat > 1)
        {
          g_string_append_printf (page->text, ngettext ("  %d time:", "  %d times:", block->repeat),
                                  block->repeat);
          g_string_append_c (page->text, '\n');
        }
      for (guint j = 0; j < block->steps->len; j++)
        add_step (page, limber_timeline_get_step (timeline, played + j), ++number,
                  block->repeat > 1 ? "  " : "");
      played += block->steps->len * block->repeat;
    }
}

static void
add_versions (LimberCtlPage *page, const LimberRoutine *routine)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_auto (GStrv) versions = NULL;

  for (int i = 0; i < LIMBER_N_LEVELS && limber_routine_level_matters (routine); i++)
    if (limber_routine_has_level (routine, i))
      g_strv_builder_add (builder, limber_level_label (i));
  if (limber_routine_has_short (routine))
    g_strv_builder_add (builder, _ ("Short version (--short)"));
  if (limber_routine_has_flare (routine))
    g_strv_builder_add (builder, _ ("Version for a flare-up day (--flare)"));
  versions = g_strv_builder_end (builder);
  limber_ctl_page_add_list (page, _ ("Can be done as"), versions);
}

static void
print_page (const LimberTimeline *timeline)
{
  const LimberRoutine *routine = limber_timeline_get_routine (timeline);
  g_autoptr (LimberCtlPage) page = limber_ctl_page_new ();

  add_facts (page, timeline);
  add_steps (page, timeline);
  limber_ctl_page_add_list (page, _ ("Take care"), routine->cautions);
  limber_ctl_page_add_list (page, _ ("Stop if"), routine->stop_if);
  limber_ctl_page_add_break (page);
  g_string_append_printf (
      page->text,
      _ ("Pain from 0 to 10: up to %d is all right, up to %d asks for care, above it stop."),
      routine->green_max, routine->amber_max);
  limber_ctl_page_add_break (page);
  add_versions (page, routine);
  limber_ctl_page_print (page);
}

LimberCtlStatus
limber_ctl_show (int argc, char **argv)
{
  LimberCtlChoices choices = { NULL };
  const GOptionEntry entries[] = {
    { "level", 'l', 0, G_OPTION_ARG_STRING, &choices.level,
      N_ ("Show the doses of this fitness level: gentle, moderate or active"), N_ ("LEVEL") },
    { NULL },
  };
  g_autoptr (LimberLibrary) library = NULL;
  g_autoptr (LimberTimeline) timeline = NULL;
  g_autofree char *level = NULL;
  LimberCtlStatus status = LIMBER_CTL_OK;

  if (!limber_ctl_parse (entries, _ ("FILE|ID"),
                         _ ("Shows what a routine is for, its exercises and its cautions.\n\n"
                            "Exit status: 0, or 1 if the file has faults, 2 if it cannot be found "
                            "or read."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  level = choices.level;
  if (argc != 2)
    return limber_ctl_fail (_ ("Name one routine: a file, or an id of the library"));
  timeline = limber_ctl_compile (argv[1], &choices, &library, &status);
  if (timeline == NULL)
    return status;
  print_page (timeline);
  return LIMBER_CTL_OK;
}
