/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberCtlPage: a page of text that is being written, in lines that are easy to read. */
typedef struct
{
  GString *text;
  guint columns;
} LimberCtlPage;

/** limber_ctl_page_new: Returns: (transfer full): an empty page, as wide as the terminal or less */
LimberCtlPage *limber_ctl_page_new (void);
void limber_ctl_page_free (LimberCtlPage *page);

/** limber_ctl_page_add_text: adds a paragraph; @text may be %NULL or empty, which adds nothing */
void limber_ctl_page_add_text (LimberCtlPage *page, const char *text);

/** limber_ctl_page_add_hanging: adds a paragraph that hangs under its own first word, after @mark
 */
void limber_ctl_page_add_hanging (LimberCtlPage *page, const char *mark, const char *text);

/** limber_ctl_page_add_named: adds "NAME: TEXT", or nothing where @text is %NULL */
void limber_ctl_page_add_named (LimberCtlPage *page, const char *name, const char *text);

/** limber_ctl_page_add_list: adds a heading and a list, or nothing where the list is empty */
void limber_ctl_page_add_list (LimberCtlPage *page, const char *heading, const GStrv items);

/** limber_ctl_page_add_break: adds an empty line */
void limber_ctl_page_add_break (LimberCtlPage *page);

/** limber_ctl_page_print: puts the page on standard output */
void limber_ctl_page_print (const LimberCtlPage *page);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberCtlPage, limber_ctl_page_free)

G_END_DECLS
