/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-ctl.h"

#include <glib/gi18n.h>
#include <string.h>

#include "limber-ctl-page.h"
#include "limber-ctl-text.h"
#include "limber-plain-text.h"
#include "limber-learn.h"
#include "limber-paths.h"

static LimberLearn *
load (void)
{
  g_autoptr (LimberLibraryPaths) paths = limber_library_paths_new (limber_data_dir ());
  g_autoptr (GPtrArray) reports = limber_file_reports_new ();
  LimberLearn *learn = limber_learn_load (paths->bundled_learn, paths->own_learn, reports);

  for (guint i = 0; i < reports->len; i++)
    {
      const LimberFileReport *report = g_ptr_array_index (reports, i);

      limber_ctl_tell_errors (report->path, report->diagnostics);
    }
  return learn;
}

static void
print_ids (const LimberLearn *learn, const GPtrArray *cards)
{
  const LimberHelp *help = limber_learn_get_help (learn);

  if (help)
    g_print ("%s\n", help->id);
  for (guint i = 0; i < cards->len; i++)
    g_print ("%s\n", ((const LimberCard *) g_ptr_array_index (cards, i))->id);
}

static guint
id_columns (const GPtrArray *cards)
{
  guint columns = strlen (LIMBER_HELP_ID);

  for (guint i = 0; i < cards->len; i++)
    columns = MAX (columns, strlen (((const LimberCard *) g_ptr_array_index (cards, i))->id));
  return columns;
}

static void
add_row (LimberCtlPage *page, const char *id, guint columns, const char *title)
{
  g_autoptr (GString) mark = g_string_new ("  ");

  limber_ctl_append_cell (mark, id, columns + 2);
  limber_ctl_page_add_hanging (page, mark->str, title);
}

static void
print_table (const LimberLearn *learn, const GPtrArray *cards)
{
  g_autoptr (LimberCtlPage) page = limber_ctl_page_new ();
  const LimberHelp *help = limber_learn_get_help (learn);
  guint columns = id_columns (cards);

  if (help)
    add_row (page, help->id, columns, help->title);
  for (guint i = 0; i < cards->len; i++)
    {
      const LimberCard *card = g_ptr_array_index (cards, i);
      const LimberCard *last = i > 0 ? g_ptr_array_index (cards, i - 1) : NULL;

      if (last == NULL || last->theme != card->theme)
        {
          limber_ctl_page_add_break (page);
          limber_ctl_page_add_text (page, limber_theme_label (card->theme));
        }
      add_row (page, card->id, columns, card->title);
    }
  limber_ctl_page_print (page);
}

static void
add_title (LimberCtlPage *page, const char *title)
{
  g_autofree char *isolated = limber_ctl_isolate (title);

  g_string_append_printf (page->text, "%s\n", isolated);
}

static void
print_card (const LimberCard *card)
{
  g_autoptr (LimberCtlPage) page = limber_ctl_page_new ();

  add_title (page, card->title);
  limber_ctl_page_add_text (page, card->summary);
  for (gsize i = 0; card->body[i]; i++)
    {
      limber_ctl_page_add_break (page);
      limber_ctl_page_add_text (page, card->body[i]);
    }
  limber_ctl_page_add_list (page, _ ("Exercises"), card->exercises);
  limber_ctl_page_add_list (page, _ ("Routines"), card->routines);
  limber_ctl_page_add_list (page, _ ("Sources"), card->sources);
  limber_ctl_page_print (page);
}

static void
add_group (LimberCtlPage *page, const LimberHelpGroup *group)
{
  g_autofree char *heading = g_strdup_printf (
      /* Translators: how soon to get help, and for what: "Get help now: Chest pain" */
      _ ("%s: %s"), limber_urgency_label (group->urgency), group->title);
  g_autofree char *clean = limber_plain_text (heading);

  limber_ctl_page_add_list (page, clean, group->signs);
  limber_ctl_page_add_text (page, group->action);
}

static void
print_help (const LimberHelp *help)
{
  g_autoptr (LimberCtlPage) page = limber_ctl_page_new ();

  add_title (page, help->title);
  limber_ctl_page_add_text (page, help->intro);
  for (guint i = 0; i < help->groups->len; i++)
    add_group (page, g_ptr_array_index (help->groups, i));
  limber_ctl_page_add_list (page, _ ("Sources"), help->sources);
  limber_ctl_page_print (page);
}

static LimberCtlStatus
print_one (const LimberLearn *learn, const char *id)
{
  const LimberHelp *help = limber_learn_get_help (learn);
  const LimberCard *card = limber_learn_lookup (learn, id);

  if (card)
    print_card (card);
  else if (help && strcmp (id, help->id) == 0)
    print_help (help);
  else
    return limber_ctl_fail (_ ("There is no card “%s”. “limberctl learn” shows those there are."),
                            id);
  return LIMBER_CTL_OK;
}

LimberCtlStatus
limber_ctl_learn (int argc, char **argv)
{
  gboolean ids = FALSE;
  const GOptionEntry entries[] = {
    { "ids", 0, 0, G_OPTION_ARG_NONE, &ids, N_ ("Print only the ids, one a line"), NULL },
    { NULL },
  };
  g_autoptr (LimberLearn) learn = NULL;
  g_autoptr (GPtrArray) cards = NULL;

  if (!limber_ctl_parse (entries, _ ("[ID]"),
                         _ ("Lists the cards to learn from, or shows one. “get-help” is the page "
                            "about when to get help.\n\n"
                            "Exit status: 0, or 2 if there is no such card."),
                         &argc, argv))
    return LIMBER_CTL_FAILED;
  if (argc > 2)
    return limber_ctl_fail (_ ("Name one card"));
  learn = load ();
  if (argc == 2)
    return print_one (learn, argv[1]);
  cards = limber_learn_list (learn);
  if (ids)
    print_ids (learn, cards);
  else
    print_table (learn, cards);
  return LIMBER_CTL_OK;
}
