/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The schemas that editors read know the keys that the parser knows, need those that it needs, and
 * tell what each is for. */

#include "limber-shape.h"

#include <string.h>

typedef struct
{
  const char *file;
  const char *pointer; /* to the schema of an object */
  LimberShape shape;
} Case;

#define DEFS "/$defs/"

static const Case cases[] = {
  { "routine", "", LIMBER_SHAPE_ROUTINE },
  { "routine", "/properties/author", LIMBER_SHAPE_AUTHOR },
  { "routine", "/properties/schedule", LIMBER_SHAPE_SCHEDULE },
  { "routine", "/properties/pain_rule", LIMBER_SHAPE_PAIN_RULE },
  { "routine", "/properties/defaults", LIMBER_SHAPE_DEFAULTS },
  { "routine", DEFS "step", LIMBER_SHAPE_STEP },
  { "routine", DEFS "intensity", LIMBER_SHAPE_INTENSITY },
  { "routine", DEFS "script/properties/lines/items", LIMBER_SHAPE_LINE },
  { "exercise", "", LIMBER_SHAPE_EXERCISE },
  { "exercise", "/properties/levels", LIMBER_SHAPE_LEVELS },
  { "exercise", DEFS "script/properties/lines/items", LIMBER_SHAPE_LINE },
  { "card", "", LIMBER_SHAPE_CARD },
  { "help", "", LIMBER_SHAPE_HELP },
  { "help", "/properties/groups/items", LIMBER_SHAPE_GROUP },
};

static const char *schemas;

static LimberJsonTree *
read_schema (const char *name)
{
  g_autofree char *path = g_strdup_printf ("%s/%s.schema.json", schemas, name);
  g_autoptr (GBytes) bytes = NULL;
  g_autoptr (GError) error = NULL;
  char *data;
  gsize size;

  g_file_get_contents (path, &data, &size, &error);
  g_assert_no_error (error);
  bytes = g_bytes_new_take (data, size);
  return limber_json_tree_new (bytes);
}

static gboolean
has_text (const LimberJsonTree *tree, const LimberJsonNode *list, const char *text)
{
  for (const LimberJsonNode *child = list ? list->first : NULL; child; child = child->next)
    {
      g_autofree char *string = limber_json_tree_string (tree, child);

      if (g_strcmp0 (string, text) == 0)
        return TRUE;
    }
  return FALSE;
}

static void
test_keys (gconstpointer data)
{
  const Case *c = data;
  g_autoptr (LimberJsonTree) tree = read_schema (c->file);
  const LimberJsonNode *object = limber_json_tree_find (tree, c->pointer);
  const LimberJsonNode *required;
  const LimberJsonNode *properties;
  g_autofree const char **keys = limber_shape_keys (c->shape);
  guint n = 0;

  g_assert_nonnull (object);
  properties = limber_json_tree_member (tree, object, "properties");
  required = limber_json_tree_member (tree, object, "required");
  for (; keys[n] != NULL; n++)
    {
      g_test_message ("%s", keys[n]);
      g_assert_nonnull (limber_json_tree_member (tree, properties, keys[n]));
      g_assert_cmpint (has_text (tree, required, keys[n]), ==,
                       limber_shape_requires (c->shape, keys[n]));
    }
  g_assert_cmpuint (properties->n_children, ==, n);
}

/* Each key of an object has a description, which editors show. */
static void
check_descriptions (const LimberJsonTree *tree, const LimberJsonNode *node)
{
  const LimberJsonNode *properties = limber_json_tree_member (tree, node, "properties");

  for (const LimberJsonNode *key = properties ? properties->first : NULL; key; key = key->next)
    {
      g_autofree char *pointer = limber_json_tree_pointer (tree, key);

      g_test_message ("%s", pointer);
      if (key->type == LIMBER_JSON_OBJECT)
        g_assert_nonnull (limber_json_tree_member (tree, key, "description"));
    }
  for (const LimberJsonNode *child = node->first; child != NULL; child = child->next)
    check_descriptions (tree, child);
}

static void
test_descriptions (gconstpointer name)
{
  g_autoptr (LimberJsonTree) tree = read_schema (name);

  check_descriptions (tree, limber_json_tree_get_root (tree));
}

static void
test_places (void)
{
  static const char text[] =
      "{\"steps\": [{\"exercise\": {\"levels\": {\"gentle\": {}}}, \"flare\": {}}, {\"repeat\": 2, "
      "\"steps\": [{\"dose\": {\"lines\": [{}]}}]}], \"x\": {\"author\": {}}}";
  static const struct
  {
    const char *pointer;
    LimberShape shape;
  } places[] = {
    { "", LIMBER_SHAPE_ROUTINE },
    { "/author", LIMBER_SHAPE_AUTHOR },
    { "/steps/0", LIMBER_SHAPE_STEP },
    { "/steps/0/exercise", LIMBER_SHAPE_EXERCISE },
    { "/steps/0/exercise/levels", LIMBER_SHAPE_LEVELS },
    { "/steps/0/exercise/levels/gentle", LIMBER_SHAPE_DOSE },
    { "/steps/0/dose", LIMBER_SHAPE_DOSE },
    { "/steps/0/flare", LIMBER_SHAPE_DOSE },
    { "/steps/0/flare/intensity", LIMBER_SHAPE_INTENSITY },
    { "/steps/1", LIMBER_SHAPE_BLOCK },
    { "/steps/1/steps/0", LIMBER_SHAPE_STEP },
    { "/steps/1/steps/0/dose/lines/0", LIMBER_SHAPE_LINE },
    { "/steps", LIMBER_SHAPE_UNKNOWN },
    { "/x", LIMBER_SHAPE_UNKNOWN },
    { "/x/author", LIMBER_SHAPE_UNKNOWN },
  };
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autoptr (LimberJsonTree) tree = limber_json_tree_new (bytes);

  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    {
      g_test_message ("%s", places[i].pointer);
      g_assert_cmpint (limber_shape_of_pointer (tree, places[i].pointer), ==, places[i].shape);
    }
}

int
main (int argc, char *argv[])
{
  static const char *const names[] = { "routine", "exercise", "card", "help" };

  g_test_init (&argc, &argv, NULL);
  g_assert_cmpint (argc, ==, 2);
  schemas = argv[1];
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/shape/keys/%s%s", cases[i].file, cases[i].pointer);

      g_test_add_data_func (path, &cases[i], test_keys);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *path = g_strdup_printf ("/shape/descriptions/%s", names[i]);

      g_test_add_data_func (path, names[i], test_descriptions);
    }
  g_test_add_func ("/shape/places", test_places);
  return g_test_run ();
}
