/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Edits of JSON texts: tables, then properties over random texts in every layout. */

#include "limber-json-edit.h"

#include <string.h>

#include "limber-json.h"
#include "random-json.h"

static const char *const order[] = { "a", "b", "c", "d", NULL };

typedef struct
{
  const char *name;
  const char *text;
  const char *pointer;
  const char *json; /* (nullable): NULL removes */
  const char *expected;
} SetCase;

static const SetCase set_cases[] = {
  { "value", "{\"a\": 1}", "/a", "2", "{\"a\": 2}" },
  { "same", "{\"a\" : \"\\u0041\"}", "/a", "\"A\"", "{\"a\" : \"\\u0041\"}" },
  { "same-object", "{\"a\" :{\"b\":1 , \"c\":2}}", "/a", "{\"c\": 2, \"b\": 1}",
    "{\"a\" :{\"b\":1 , \"c\":2}}" },
  { "number-spelled-otherwise", "[5.0]", "/0", "5", "[5]" },
  { "root", " [1] ", "", "{}", " {} " },
  { "bom-and-crlf", "\xEF\xBB\xBF{\r\n  \"a\": 1\r\n}\r\n", "/b", "2",
    "\xEF\xBB\xBF{\r\n  \"a\": 1,\r\n  \"b\": 2\r\n}\r\n" },
  { "add-behind", "{\n  \"a\": 1,\n  \"x\": 0,\n  \"c\": 3\n}", "/b", "2",
    "{\n  \"a\": 1,\n  \"b\": 2,\n  \"x\": 0,\n  \"c\": 3\n}" },
  { "add-in-front", "{\n  \"x\": 0,\n  \"c\": 3\n}", "/b", "2",
    "{\n  \"x\": 0,\n  \"b\": 2,\n  \"c\": 3\n}" },
  { "add-behind-last-known", "{\n  \"c\": 3,\n  \"a\": 1,\n  \"x\": 0\n}", "/d", "4",
    "{\n  \"c\": 3,\n  \"d\": 4,\n  \"a\": 1,\n  \"x\": 0\n}" },
  { "add-unknown", "{\n\t\"a\": 1\n}", "/x", "[ ]", "{\n\t\"a\": 1,\n\t\"x\": []\n}" },
  { "add-inline", "[{ \"a\": 1 }]", "/0/b", "{\"x\":[1,2]}",
    "[{ \"a\": 1, \"b\": { \"x\": [1, 2] } }]" },
  { "add-inline-tight", "[{\"a\":1}]", "/0/b", "{\"x\": [1, 2]}",
    "[{\"a\":1,\"b\":{\"x\":[1,2]}}]" },
  { "add-inline-in-lines", "{\n  \"a\": { \"a\": 1 }\n}", "/a/b", "{\"x\":{\"y\":1}}",
    "{\n  \"a\": { \"a\": 1, \"b\": { \"x\": { \"y\": 1 } } }\n}" },
  { "add-object", "{\n    \"a\": 1\n}", "/b", "{\"x\":{\"y\":1}}",
    "{\n    \"a\": 1,\n    \"b\": {\n        \"x\": { \"y\": 1 }\n    }\n}" },
  { "add-to-empty", "{\n  \"a\": {}\n}", "/a/b", "1", "{\n  \"a\": { \"b\": 1 }\n}" },
  { "add-to-empty-root", "{}", "/b", "1", "{ \"b\": 1 }" },
  { "pointer-escapes", "{\"a/b\": {\"m~n\": 1}}", "/a~1b/m~0n", "2", "{\"a/b\": {\"m~n\": 2}}" },
  { "add-pointer-escapes", "{\"a\": 1}", "/x~1~0", "2", "{\"a\": 1, \"x/~\": 2}" },
  { "key-given-twice", "{\"a\": 1, \"a\": 2}", "/a", "3", "{\"a\": 1, \"a\": 3}" },
  { "fault-stays", "{\"a\": 1, \"b\": [1,],}", "/a", "2", "{\"a\": 2, \"b\": [1,],}" },
  { "no-parent", "{\"a\": 1}", "/b/c", "1", NULL },
  { "parent-is-list", "[1]", "/5", "1", NULL },
  { "bad-json", "{\"a\": 1}", "/a", "2,3]", NULL },
  { "two-values", "{\"a\": 1}", "/a", "2,3", NULL },
  { "remove-first", "{ \"a\": 1, \"b\": 2 }", "/a", NULL, "{ \"b\": 2 }" },
  { "remove-last", "{\n  \"a\": 1,\n  \"b\": 2\n}", "/b", NULL, "{\n  \"a\": 1\n}" },
  { "remove-middle", "[1,\n2 , 3]", "/1", NULL, "[1,\n3]" },
  { "remove-only", "{\n  \"a\": 1\n}", "/a", NULL, "{}" },
  { "remove-root", "{}", "", NULL, NULL },
  { "remove-nothing", "{}", "/a", NULL, NULL },
};

static GBytes *
bytes_of (const char *text)
{
  return g_bytes_new (text, strlen (text));
}

static void
assert_text (GBytes *bytes, const char *expected)
{
  g_autofree char *text =
      bytes ? g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes)) : NULL;

  g_assert_cmpstr (text, ==, expected);
}

static void
test_set (gconstpointer data)
{
  const SetCase *c = data;
  g_autoptr (GBytes) bytes = bytes_of (c->text);
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  g_autoptr (GBytes) edited = c->json != NULL ? limber_json_set (tree, c->pointer, c->json, order)
                                              : limber_json_remove (tree, c->pointer);

  assert_text (edited, c->expected);
}

typedef struct
{
  const char *name;
  const char *text;
  const char *list;
  guint index;
  const char *json;
  const char *expected;
} InsertCase;

static const InsertCase insert_cases[] = {
  { "front", "[1, 2]", "", 0, "0", "[0, 1, 2]" },
  { "middle", "[1 ,2]", "", 1, "0", "[1 ,0 ,2]" },
  { "end", "[1,2]", "", 2, "0", "[1,2,0]" },
  { "beyond", "[1,2]", "", 3, "0", NULL },
  { "no-list", "{}", "", 0, "0", NULL },
  { "empty", "[]", "", 0, "0", "[0]" },
  { "lines", "[\n  1\n]", "", 1, "{\"a\": 1}", "[\n  1,\n  { \"a\": 1 }\n]" },
  { "lines-front", "[\n  1\n]", "", 0, "{\"a\": {\"b\": 1}}",
    "[\n  {\n    \"a\": { \"b\": 1 }\n  },\n  1\n]" },
  { "empty-in-lines", "{\n  \"s\": []\n}", "/s", 0, "{\"a\": 1}",
    "{\n  \"s\": [\n    { \"a\": 1 }\n  ]\n}" },
  { "empty-inline", "{ \"s\": [] }", "/s", 0, "{\"a\": 1}", "{ \"s\": [{ \"a\": 1 }] }" },
  { "comma-missing", "[1 2]", "", 1, "0", "[1 0, 2]" },
};

static void
test_insert (gconstpointer data)
{
  const InsertCase *c = data;
  g_autoptr (GBytes) bytes = bytes_of (c->text);
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  g_autoptr (GBytes) edited = limber_json_insert (tree, c->list, c->index, c->json);

  assert_text (edited, c->expected);
}

static void
test_others (void)
{
  static const char text[] = "{\n  \"s\": [\n    {\n      \"e\": 1\n    },\n    [2]\n  ]\n}\n";
  static const char wrapped[] =
      "{\n  \"s\": [\n    {\n      \"r\": 2,\n      \"s\": [\n        {\n          \"e\": 1\n"
      "        },\n        [2]\n      ]\n    }\n  ]\n}\n";
  g_autoptr (GBytes) bytes = bytes_of (text);
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  g_autoptr (GBytes) renamed = limber_json_rename (tree, "/s/0/e", "f\"");
  g_autoptr (GBytes) copied = limber_json_copy (tree, "/s/0", "/s/1", 1);
  g_autoptr (GBytes) swapped = limber_json_reorder (tree, "/s", (guint[]){ 1, 0 }, 2);
  g_autoptr (GBytes) twice = limber_json_reorder (tree, "/s", (guint[]){ 1, 1 }, 2);
  g_autoptr (GBytes) wrap = limber_json_wrap (tree, "/s", 0, 2, "\"r\": 2", "s");
  g_autoptr (LimberJsonTree) inside = limber_json_tree_new (wrap);
  g_autoptr (GBytes) unwrap = limber_json_unwrap (inside, "/s/0", "s");

  assert_text (renamed, "{\n  \"s\": [\n    {\n      \"f\\\"\": 1\n    },\n    [2]\n  ]\n}\n");
  assert_text (copied,
               "{\n  \"s\": [\n    {\n      \"e\": 1\n    },\n    [2, { \"e\": 1 }]\n  ]\n}\n");
  assert_text (swapped, "{\n  \"s\": [\n    [2],\n    {\n      \"e\": 1\n    }\n  ]\n}\n");
  g_assert_null (twice);
  assert_text (wrap, wrapped);
  assert_text (unwrap, text);
}

/* What stands in a text that is cut by a NUL byte is not lost. */
static void
test_nul (void)
{
  static const char text[] = "{\"a\": [1\0, 2], \"b\": 3}";
  g_autoptr (GBytes) bytes = g_bytes_new (text, sizeof text - 1);
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  g_autoptr (GBytes) edited = limber_json_reorder (tree, "/a", (guint[]){ 1, 0 }, 2);

  assert_text (edited, "{\"a\": [2 , 1], \"b\": 3}");
}

static void
collect (const LimberJsonNode *node, GPtrArray *nodes)
{
  g_ptr_array_add (nodes, (gpointer) node);
  for (const LimberJsonNode *child = node->first; child != NULL; child = child->next)
    collect (child, nodes);
}

static const LimberJsonNode *
random_node (const LimberJsonTree *tree)
{
  g_autoptr (GPtrArray) nodes = g_ptr_array_new ();

  collect (limber_json_tree_get_root (tree), nodes);
  return g_ptr_array_index (nodes, g_test_rand_int_range (0, (int) nodes->len));
}

static LimberJsonTree *
good_tree (GBytes *bytes)
{
  g_autoptr (LimberFaults) faults = limber_faults_new ();
  LimberJson json;

  g_assert_nonnull (bytes);
  g_assert_true (
      limber_json_scan (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), faults, &json));
  limber_json_clear (&json);
  g_assert_false (limber_faults_any (faults, LIMBER_SEVERITY_ERROR));
  return limber_json_tree_new (bytes);
}

/* All of the text outside of a value is as it was. */
static void
assert_only_inside (GBytes *before, GBytes *after, const LimberJsonNode *node)
{
  gsize size = g_bytes_get_size (before);
  gsize new_size = g_bytes_get_size (after);
  const char *text = g_bytes_get_data (before, NULL);
  const char *new_text = g_bytes_get_data (after, NULL);
  gsize behind = size - node->end;

  g_assert_cmpmem (text, node->start, new_text, MIN (node->start, new_size));
  g_assert_cmpmem (text + node->end, behind, new_text + new_size - behind, behind);
}

/* Every child of a, but for one more or one less, is spelled in b as it is in a. */
static void
assert_siblings (const LimberJsonTree *tree_a, const LimberJsonNode *a,
                 const LimberJsonTree *tree_b, const LimberJsonNode *b, guint index)
{
  const LimberJsonNode *child = a->first;
  guint i = 0;

  g_assert_cmpuint (a->n_children + 1, ==, b->n_children);
  for (const LimberJsonNode *other = b->first; other != NULL; other = other->next)
    if (i++ != index)
      {
        g_autofree char *raw = limber_json_tree_raw (tree_a, child);
        g_autofree char *new_raw = limber_json_tree_raw (tree_b, other);

        g_assert_cmpstr (raw, ==, new_raw);
        child = child->next;
      }
}

static void
try_insert (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  guint index = (guint) g_test_rand_int_range (0, (int) node->n_children + 1);
  GBytes *bytes = limber_json_tree_get_source (tree);
  g_autofree char *pointer = limber_json_tree_pointer (tree, node);
  g_autoptr (GString) json = g_string_new (NULL);
  g_autofree char *entry = NULL;
  g_autoptr (GBytes) edited = NULL;
  g_autoptr (GBytes) back = NULL;
  g_autoptr (LimberJsonTree) after = NULL;

  random_json_append (json, 2, TRUE);
  edited = node->type == LIMBER_JSON_LIST
               ? limber_json_insert (tree, pointer, index, json->str)
               : limber_json_set (tree, (entry = g_strconcat (pointer, "/new", NULL)), json->str,
                                  (const char *[]){ "a", "b", "new", "c", NULL });
  after = good_tree (edited);
  if (node->type == LIMBER_JSON_LIST)
    entry = g_strdup_printf ("%s/%u", pointer, index);
  index = limber_json_node_index (limber_json_tree_find (after, entry));
  assert_only_inside (bytes, edited, node);
  assert_siblings (tree, node, after, limber_json_tree_find (after, pointer), index);
  back = limber_json_remove (after, entry);
  g_assert_true (g_bytes_equal (back, bytes));
}

static void
try_set (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  GBytes *bytes = limber_json_tree_get_source (tree);
  g_autofree char *pointer = limber_json_tree_pointer (tree, node);
  g_autofree char *raw = limber_json_tree_raw (tree, node);
  g_autoptr (GString) json = g_string_new (NULL);
  g_autoptr (GBytes) same = limber_json_set (tree, pointer, raw, NULL);
  g_autoptr (GBytes) edited = NULL;
  g_autoptr (GBytes) back = NULL;
  g_autoptr (LimberJsonTree) after = NULL;

  random_json_append (json, 2, TRUE);
  edited = limber_json_set (tree, pointer, json->str, NULL);
  after = good_tree (edited);
  g_assert_true (same == bytes);
  assert_only_inside (bytes, edited, node);
  back = limber_json_set (after, pointer, raw, NULL);
  if (node->type < LIMBER_JSON_LIST)
    g_assert_true (g_bytes_equal (back, bytes));
}

static void
try_list (const LimberJsonTree *tree, const LimberJsonNode *list)
{
  guint n = list->n_children;
  guint first = (guint) g_test_rand_int_range (0, (int) n);
  guint turned[8];
  guint inverse[8];
  GBytes *bytes = limber_json_tree_get_source (tree);
  g_autofree char *pointer = limber_json_tree_pointer (tree, list);
  g_autofree char *entry = g_strdup_printf ("%s/%u", pointer, first);
  g_autoptr (GBytes) wrapped =
      limber_json_wrap (tree, pointer, first, n - first, "\"repeat\": 2", "steps");
  g_autoptr (LimberJsonTree) wrapped_tree = good_tree (wrapped);
  g_autoptr (GBytes) unwrapped = limber_json_unwrap (wrapped_tree, entry, "steps");
  g_autoptr (GBytes) reordered = NULL;
  g_autoptr (GBytes) back = NULL;
  g_autoptr (LimberJsonTree) reordered_tree = NULL;

  g_assert_true (g_bytes_equal (unwrapped, bytes));
  for (guint i = 0; i < n; i++)
    {
      turned[i] = (i + first) % n;
      inverse[turned[i]] = i;
    }
  reordered = limber_json_reorder (tree, pointer, turned, n);
  reordered_tree = good_tree (reordered);
  g_assert_true (limber_json_equal (
      tree, limber_json_node_entry (list, first), reordered_tree,
      limber_json_node_entry (limber_json_tree_find (reordered_tree, pointer), 0)));
  back = limber_json_reorder (reordered_tree, pointer, inverse, n);
  g_assert_true (g_bytes_equal (back, bytes));
}

static void
try_copy (const LimberJsonTree *tree, const LimberJsonNode *list)
{
  const LimberJsonNode *node = random_node (tree);
  GBytes *bytes = limber_json_tree_get_source (tree);
  g_autofree char *from = limber_json_tree_pointer (tree, node);
  g_autofree char *pointer = limber_json_tree_pointer (tree, list);
  guint index = (guint) g_test_rand_int_range (0, (int) list->n_children + 1);
  g_autofree char *entry = g_strdup_printf ("%s/%u", pointer, index);
  g_autoptr (GBytes) edited = limber_json_copy (tree, from, pointer, index);
  g_autoptr (LimberJsonTree) after = limber_json_tree_new (edited);
  g_autoptr (GBytes) back = NULL;

  /* A copy inside a copy may be nested too deep for the gate. */
  if (after == NULL)
    return;
  g_assert_true (limber_json_equal (tree, node, after, limber_json_tree_find (after, entry)));
  assert_only_inside (bytes, edited, list);
  back = limber_json_remove (after, entry);
  g_assert_true (g_bytes_equal (back, bytes));
}

static void
test_random (void)
{
  for (int i = 0; i < 3000; i++)
    {
      g_autoptr (GBytes) bytes = random_json ();
      g_autoptr (LimberJsonTree) tree = good_tree (bytes);
      const LimberJsonNode *node = random_node (tree);

      try_set (tree, node);
      if (node->type >= LIMBER_JSON_LIST)
        try_insert (tree, node);
      if (node->type == LIMBER_JSON_LIST)
        try_copy (tree, node);
      if (node->type == LIMBER_JSON_LIST && node->n_children > 0)
        try_list (tree, node);
    }
}

static void
test_tree (void)
{
  g_autoptr (GBytes) bytes = bytes_of ("{\"a\\u0062\": [10, {\"~/\": \"\\u00e9\"}], \"c\": 1.0}");
  g_autoptr (GBytes) cut = bytes_of ("{\"a\": ");
  g_autoptr (GBytes) nothing = g_bytes_new (NULL, 0);
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);
  const LimberJsonNode *node = limber_json_tree_find (tree, "/ab/1/~0~1");
  g_autofree char *pointer = limber_json_tree_pointer (tree, node);
  g_autofree char *string = limber_json_tree_string (tree, node);
  gint64 number = 0;

  g_assert_cmpstr (pointer, ==, "/ab/1/~0~1");
  g_assert_cmpstr (string, ==, "\u00e9");
  g_assert_true (limber_json_tree_integer (tree, limber_json_tree_find (tree, "/ab/0"), &number));
  g_assert_cmpint (number, ==, 10);
  g_assert_false (limber_json_tree_integer (tree, limber_json_tree_find (tree, "/c"), &number));
  g_assert_null (limber_json_tree_find (tree, "/ab/01"));
  g_assert_null (limber_json_tree_find (tree, "/ab/2"));
  g_assert_null (limber_json_tree_find (tree, "ab"));
  g_assert_null (limber_json_tree_new (cut));
  g_assert_null (limber_json_tree_new (nothing));
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (set_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-edit/set/%s", set_cases[i].name);

      g_test_add_data_func (path, &set_cases[i], test_set);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (insert_cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/json-edit/insert/%s", insert_cases[i].name);

      g_test_add_data_func (path, &insert_cases[i], test_insert);
    }
  g_test_add_func ("/json-edit/others", test_others);
  g_test_add_func ("/json-edit/nul", test_nul);
  g_test_add_func ("/json-edit/random", test_random);
  g_test_add_func ("/json-edit/tree", test_tree);
  return g_test_run ();
}
