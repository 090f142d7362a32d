/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-document.h"

/* Looks at what is really drawn on a page. */

typedef struct
{
  double left, top, right, bottom;
} Ink;

/* Where the ink of @page reaches to; all nought where there is none. */
Ink ink_of_page (LimberDocument *document, guint page);

/* No ink of any page is in its margins. */
void ink_assert_in_margins (LimberDocument *document);
