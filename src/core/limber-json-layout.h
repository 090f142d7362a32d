/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-json-tree.h"

G_BEGIN_DECLS

/* An object, and a list, stands on one line if it ends at this column, in characters.  A list of
 * sentences has a line for each. */
#define LIMBER_JSON_OBJECT_MAX 120
#define LIMBER_JSON_LIST_MAX 80

/** LimberJsonStyle: how an author lays out JSON. */
typedef struct
{
  gboolean one_line;   /* the whole text has no line end in it */
  gboolean padded;     /* { "a": 1 }, not {"a": 1} */
  gboolean spaced;     /* a space after colons and commas */
  const char *newline; /* "\n" or "\r\n" */
  char indent[17];     /* that of one level */
} LimberJsonStyle;

/** LIMBER_JSON_STYLE: the style of the bundled files. */
#define LIMBER_JSON_STYLE                                                                          \
  ((LimberJsonStyle){ .padded = TRUE, .spaced = TRUE, .newline = "\n", .indent = "  " })

/**
 * limber_json_style_infer:
 *
 * Returns: the style that a text is in, where it shows one, else %LIMBER_JSON_STYLE
 */
LimberJsonStyle limber_json_style_infer (const LimberJsonTree *tree);

/**
 * LimberJsonOrder:
 *
 * Returns: (transfer full) (nullable): the children of @object in the order to write them in; %NULL
 *   for the order of the text
 */
typedef GPtrArray *(*LimberJsonOrder) (const LimberJsonTree *tree, const LimberJsonNode *object,
                                       gpointer data);

/** LimberJsonInLines: Returns: whether an object has a line for each member even if it is short */
typedef gboolean (*LimberJsonInLines) (const LimberJsonTree *tree, const LimberJsonNode *object,
                                       gpointer data);

typedef struct
{
  LimberJsonStyle style;
  LimberJsonOrder order;      /* (nullable) */
  LimberJsonInLines in_lines; /* (nullable) */
  gpointer data;              /* for both */
} LimberJsonLayout;

/**
 * limber_json_layout_append:
 * @out: where the value is added
 * @indent: the white space at the beginning of the line that @out ends with
 * @column: how many characters are on that line already
 *
 * Writes a value: a list of plain values, and an object without another object in it, on one line
 * if they fit there; else, and where a list holds sentences, one entry a line.  An object of many
 * short members fills its lines.
 * Texts and numbers are spelled as they were.
 */
void limber_json_layout_append (const LimberJsonLayout *self, GString *out,
                                const LimberJsonTree *tree, const LimberJsonNode *node,
                                const char *indent, gsize column);

/** limber_json_layout_append_inline: the same, all on one line */
void limber_json_layout_append_inline (const LimberJsonLayout *self, GString *out,
                                       const LimberJsonTree *tree, const LimberJsonNode *node);

/** limber_json_layout_append_key: writes the key of a member and its colon */
void limber_json_layout_append_key (const LimberJsonLayout *self, GString *out,
                                    const LimberJsonTree *tree, const LimberJsonNode *node);

G_END_DECLS
