/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-ctl-page.h"

#include <glib/gi18n.h>

#include "limber-ctl-terminal.h"
#include "limber-ctl-text.h"

/* A line longer than this is hard to read. */
#define COLUMNS_MAX 80

LimberCtlPage *
limber_ctl_page_new (void)
{
  LimberCtlPage *page = g_new0 (LimberCtlPage, 1);

  page->text = g_string_new (NULL);
  page->columns = MIN (limber_ctl_columns (), COLUMNS_MAX);
  return page;
}

void
limber_ctl_page_free (LimberCtlPage *page)
{
  g_string_free (page->text, TRUE);
  g_free (page);
}

void
limber_ctl_page_add_text (LimberCtlPage *page, const char *text)
{
  if (text && *text)
    limber_ctl_append_wrapped (page->text, text, 0, 0, page->columns);
}

void
limber_ctl_page_add_hanging (LimberCtlPage *page, const char *mark, const char *text)
{
  guint indent = limber_ctl_width (mark);

  g_string_append (page->text, mark);
  limber_ctl_append_wrapped (page->text, text, indent, indent, page->columns);
}

void
limber_ctl_page_add_named (LimberCtlPage *page, const char *name, const char *text)
{
  g_autofree char *line = text ? g_strdup_printf (_ ("%s: %s"), name, text) : NULL;

  limber_ctl_page_add_text (page, line);
}

void
limber_ctl_page_add_list (LimberCtlPage *page, const char *heading, const GStrv items)
{
  if (items[0] == NULL)
    return;
  g_string_append_printf (page->text, "\n%s\n", heading);
  for (gsize i = 0; items[i]; i++)
    limber_ctl_page_add_hanging (page, " • ", items[i]);
}

void
limber_ctl_page_add_break (LimberCtlPage *page)
{
  g_string_append_c (page->text, '\n');
}

void
limber_ctl_page_print (const LimberCtlPage *page)
{
  g_print ("%s", page->text->str);
}
