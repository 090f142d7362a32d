/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include <glib/gi18n-lib.h>
#include <json-c/json.h>
#include <math.h>
#include <string.h>

#include "limber-diagnostic.h"
#include "limber-motion-words.h"

/* A place in the file while it is read: the words of the pointer and where faults go. */
typedef struct
{
  GPtrArray *diagnostics;
  const char *parent;
} Place;

static void G_GNUC_PRINTF (3, 4)
    fault (const Place *place, const char *key, const char *format, ...)
{
  va_list args;
  g_autofree char *message = NULL;
  g_autofree char *pointer =
      g_strdup_printf ("%s%s%s", place->parent, key[0] != '\0' ? "/" : "", key);

  va_start (args, format);
  message = g_strdup_vprintf (format, args);
  va_end (args);
  g_ptr_array_add (place->diagnostics,
                   limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 0, 0, message, pointer));
}

static gboolean
read_number (const Place *place, const char *key, json_object *value, double min, double max,
             double *number)
{
  double read;

  if (!json_object_is_type (value, json_type_int) && !json_object_is_type (value, json_type_double))
    {
      /* Translators: %s is a key of a JSON file */
      fault (place, key, _ ("“%s” must be a number"), key);
      return FALSE;
    }
  read = json_object_get_double (value);
  if (!isfinite (read) || read < min || read > max)
    {
      fault (place, key, _ ("“%s” must be between %g and %g; it is %g"), key, min, max, read);
      return FALSE;
    }
  *number = read;
  return TRUE;
}

static const char *
read_word (const Place *place, const char *key, json_object *value)
{
  if (json_object_is_type (value, json_type_string))
    return json_object_get_string (value);
  fault (place, key, _ ("“%s” must be a word in quotes"), key);
  return NULL;
}

/* A word or a list of words, each a name or a group, as a set. */
static gboolean
read_set (const Place *place, const char *key, json_object *value, guint (*find) (const char *word),
          guint *set)
{
  gboolean list = json_object_is_type (value, json_type_array);
  gsize length = list ? json_object_array_length (value) : 1;
  guint read = 0;

  for (gsize i = 0; i < length; i++)
    {
      const char *word =
          read_word (place, key, list ? json_object_array_get_idx (value, i) : value);
      guint one = word != NULL ? find (word) : 0;

      if (word != NULL && one == 0)
        fault (place, key, _ ("“%s” is not a part of the body that can stand here"), word);
      if (one == 0)
        return FALSE;
      read |= one;
    }
  *set = read;
  return TRUE;
}

static gboolean
read_direction (const Place *place, const char *key, json_object *value, LimberDirection *direction)
{
  LimberDirection read = { .set = TRUE };

  if (json_object_is_type (value, json_type_array))
    {
      if (json_object_array_length (value) != 2)
        {
          fault (place, key, _ ("“%s” takes an angle, or an angle and a spread"), key);
          return FALSE;
        }
      if (!read_number (place, key, json_object_array_get_idx (value, 1), -90, 90, &read.spread))
        return FALSE;
      value = json_object_array_get_idx (value, 0);
    }
  if (!read_number (place, key, value, -360, 360, &read.angle))
    return FALSE;
  *direction = read;
  return TRUE;
}

gint
limber_motion_spec_find_pose (const LimberMotionSpec *self, const char *name)
{
  for (guint i = 0; i < self->n_poses; i++)
    if (strcmp (self->poses[i].name, name) == 0)
      return (gint) i;
  return -1;
}

static gint
read_pose_name (const Place *place, const char *key, json_object *value,
                const LimberMotionSpec *spec)
{
  const char *name = read_word (place, key, value);
  gint index = name != NULL ? limber_motion_spec_find_pose (spec, name) : -1;

  if (name != NULL && index < 0)
    fault (place, key, _ ("There is no pose called “%s” up to here"), name);
  return index;
}

/* The more a key names, the earlier it is read: "arm" gives way to "uarm", and that to "uarmR". */
static void
read_bones (const Place *place, json_object *value, LimberPoseSpec *pose)
{
  guint width[LIMBER_N_BONES];

  memset (width, 0xff, sizeof width);
  json_object_object_foreach (value, key, entry)
  {
    guint set = limber_motion_bones (key);
    guint size = (guint) __builtin_popcount (set);
    LimberDirection direction;

    if (set == 0 || !read_direction (place, key, entry, &direction))
      continue;
    for (guint i = 0; i < LIMBER_N_BONES; i++)
      if ((set & (1u << i)) != 0 && size <= width[i])
        {
          pose->bones[i] = direction;
          width[i] = size;
        }
  }
}

static void
read_pose_entry (const Place *place, const char *key, json_object *value, LimberPoseSpec *pose)
{
  if (strcmp (key, "anchors") == 0)
    pose->has_anchors = read_set (place, key, value, limber_motion_anchors, &pose->anchors);
  else if (strcmp (key, "belly") == 0)
    pose->has_belly = read_number (place, key, value, -1, 1, &pose->belly);
  else if (strcmp (key, "shrug") == 0)
    pose->has_shrug = read_number (place, key, value, -1, 1, &pose->shrug);
  else if (strcmp (key, "lift") == 0)
    read_number (place, key, value, 0, 1.5, &pose->lift);
  else if (strcmp (key, "from") != 0 && limber_motion_bones (key) == 0)
    fault (place, key, _ ("“%s” is neither a bone nor another key of a pose"), key);
}

static void
inherit (LimberPoseSpec *pose, const LimberPoseSpec *base)
{
  for (guint i = 0; i < LIMBER_N_BONES; i++)
    pose->bones[i] = base->bones[i];
  pose->has_anchors = base->has_anchors;
  pose->anchors = base->anchors;
  pose->has_belly = base->has_belly;
  pose->belly = base->belly;
  pose->has_shrug = base->has_shrug;
  pose->shrug = base->shrug;
  pose->lift = base->lift;
}

static void
read_pose (const Place *parent, const char *name, json_object *value, LimberMotionSpec *spec)
{
  LimberPoseSpec *pose = &spec->poses[spec->n_poses];
  g_autofree char *pointer = g_strdup_printf ("%s/%s", parent->parent, name);
  Place place = { parent->diagnostics, pointer };
  json_object *from;

  if (!json_object_is_type (value, json_type_object))
    {
      fault (&place, "", _ ("A pose must be an object with the directions of bones"));
      return;
    }
  pose->name = g_strdup (name);
  pose->from = -1;
  if (json_object_object_get_ex (value, "from", &from))
    pose->from = read_pose_name (&place, "from", from, spec);
  if (pose->from >= 0)
    inherit (pose, &spec->poses[pose->from]);
  json_object_object_foreach (value, key, entry) read_pose_entry (&place, key, entry, pose);
  read_bones (&place, value, pose);
  spec->n_poses++;
}

static void
read_poses (const Place *root, json_object *value, LimberMotionSpec *spec)
{
  Place place = { root->diagnostics, "/poses" };

  if (!json_object_is_type (value, json_type_object) || json_object_object_length (value) == 0
      || json_object_object_length (value) > LIMBER_MOTION_MAX_POSES)
    {
      fault (&place, "", _ ("“poses” must hold between 1 and %d named poses"),
             LIMBER_MOTION_MAX_POSES);
      return;
    }
  json_object_object_foreach (value, name, entry) read_pose (&place, name, entry, spec);
}

/* "up", "~up" for its mirror image, or ["up", 1.5] in a cycle. */
static gboolean
read_key (const Place *place, const char *kind, json_object *value, gboolean cycle,
          const LimberMotionSpec *spec, LimberKeySpec *key)
{
  LimberKeySpec read = { 0 };
  const char *name;
  gint index;

  if (cycle)
    {
      if (!json_object_is_type (value, json_type_array) || json_object_array_length (value) != 2)
        {
          fault (place, kind, _ ("Each entry of a cycle is a pose and the seconds it takes"));
          return FALSE;
        }
      if (!read_number (place, kind, json_object_array_get_idx (value, 1), 0.1, 60, &read.seconds))
        return FALSE;
      value = json_object_array_get_idx (value, 0);
    }
  name = read_word (place, kind, value);
  if (name == NULL)
    return FALSE;
  read.mirrored = name[0] == '~';
  index = limber_motion_spec_find_pose (spec, name + read.mirrored);
  if (index < 0)
    {
      fault (place, kind, _ ("There is no pose called “%s”"), name + read.mirrored);
      return FALSE;
    }
  read.pose = (guint) index;
  *key = read;
  return TRUE;
}

/* The list of a cycle, or NULL if @value is none. */
static json_object *
read_cycle (const Place *place, const char *kind, json_object *value, LimberPlaySpec *play)
{
  json_object *cycle = NULL;

  if (!json_object_is_type (value, json_type_object))
    return NULL;
  json_object_object_foreach (value, key, entry)
  {
    if (strcmp (key, "cycle") == 0 && json_object_is_type (entry, json_type_array))
      cycle = entry;
    else if (strcmp (key, "flow") == 0)
      play->flow = json_object_get_boolean (entry);
    else
      fault (place, kind, _ ("“%s” is not a key of a phase"), key);
  }
  return cycle;
}

static void
read_play (const Place *place, const char *kind, json_object *value, const LimberMotionSpec *spec,
           LimberPlaySpec *play)
{
  LimberPlaySpec read = { 0 };
  json_object *cycle = read_cycle (place, kind, value, &read);
  gboolean list;
  gsize length;

  read.cycle = cycle != NULL;
  if (cycle != NULL)
    value = cycle;
  list = json_object_is_type (value, json_type_array);
  length = list ? json_object_array_length (value) : 1;
  if (length == 0 || length > LIMBER_MOTION_MAX_KEYS)
    {
      fault (place, kind, _ ("“%s” must name between 1 and %d poses"), kind,
             LIMBER_MOTION_MAX_KEYS);
      return;
    }
  for (gsize i = 0; i < length; i++)
    if (!read_key (place, kind, list ? json_object_array_get_idx (value, i) : value, read.cycle,
                   spec, &read.keys[i]))
      return;
  read.n_keys = (guint) length;
  *play = read;
}

static gint
phase_kind_from_string (const char *word)
{
  for (guint kind = 0; kind < LIMBER_N_PHASE_KINDS; kind++)
    if (strcmp (limber_phase_kind_to_string (kind), word) == 0)
      return (gint) kind;
  return -1;
}

static void
read_phases (const Place *root, json_object *value, LimberMotionSpec *spec)
{
  Place place = { root->diagnostics, "/phases" };

  if (!json_object_is_type (value, json_type_object))
    {
      fault (&place, "", _ ("“phases” must be an object"));
      return;
    }
  json_object_object_foreach (value, word, entry)
  {
    gint kind = phase_kind_from_string (word);

    if (kind < 0)
      fault (&place, word, _ ("“%s” is not a kind of phase"), word);
    else
      read_play (&place, word, entry, spec, &spec->plays[kind]);
  }
}

static void
read_prop_entry (const Place *place, const char *key, json_object *value,
                 const LimberMotionSpec *spec, LimberPropSpec *prop)
{
  if (strcmp (key, "type") == 0)
    {
      const char *word = read_word (place, key, value);
      gint type = word != NULL ? limber_motion_prop (word) : 0;

      if (type < 0)
        fault (place, key, _ ("“%s” is not a thing that can be drawn"), word);
      else
        prop->type = (LimberPropType) type;
    }
  else if (strcmp (key, "at") == 0)
    read_set (place, key, value, limber_motion_anchors, &prop->at);
  else if (strcmp (key, "pose") == 0)
    prop->pose = (guint) MAX (0, read_pose_name (place, key, value, spec));
  else if (strcmp (key, "turn") == 0)
    read_number (place, key, value, -180, 180, &prop->turn);
  else
    fault (place, key, _ ("“%s” is not a key of a prop"), key);
}

static void
read_prop (const Place *parent, guint index, json_object *value, LimberMotionSpec *spec)
{
  g_autofree char *pointer = g_strdup_printf ("%s/%u", parent->parent, index);
  Place place = { parent->diagnostics, pointer };
  LimberPropSpec *prop = &spec->props[spec->n_props];

  if (!json_object_is_type (value, json_type_object)
      || !json_object_object_get_ex (value, "type", NULL))
    {
      fault (&place, "", _ ("A prop must be an object with a “type”"));
      return;
    }
  json_object_object_foreach (value, key, entry) read_prop_entry (&place, key, entry, spec, prop);
  spec->n_props++;
}

static void
read_props (const Place *root, json_object *value, LimberMotionSpec *spec)
{
  Place place = { root->diagnostics, "/props" };

  if (!json_object_is_type (value, json_type_array)
      || json_object_array_length (value) > LIMBER_MOTION_MAX_PROPS)
    {
      fault (&place, "", _ ("“props” must be a list of at most %d"), LIMBER_MOTION_MAX_PROPS);
      return;
    }
  for (gsize i = 0; i < json_object_array_length (value); i++)
    read_prop (&place, (guint) i, json_object_array_get_idx (value, i), spec);
}

static void
read_camera (const Place *place, json_object *value, LimberMotionSpec *spec)
{
  if (!json_object_is_type (value, json_type_array) || json_object_array_length (value) != 2)
    {
      fault (place, "camera", _ ("“camera” takes two angles: yaw and pitch"));
      return;
    }
  read_number (place, "camera", json_object_array_get_idx (value, 0), -180, 180, &spec->yaw);
  read_number (place, "camera", json_object_array_get_idx (value, 1), -30, 90, &spec->pitch);
}

static void
read_default_anchors (const Place *place, json_object *value, LimberMotionSpec *spec)
{
  guint anchors;

  if (!read_set (place, "anchors", value, limber_motion_anchors, &anchors))
    return;
  for (guint i = 0; i < spec->n_poses; i++)
    if (!spec->poses[i].has_anchors)
      spec->poses[i].anchors = anchors;
}

static void
read_mirror (const Place *place, json_object *value, LimberMotionSpec *spec)
{
  const char *word = read_word (place, "mirror", value);

  if (word != NULL && strcmp (word, "x") != 0 && strcmp (word, "z") != 0)
    fault (place, "mirror", _ ("“mirror” must be “x” or “z”"));
  spec->mirror_x = word != NULL && strcmp (word, "x") == 0;
}

static void
read_root_entry (const Place *place, const char *key, json_object *value, LimberMotionSpec *spec)
{
  if (strcmp (key, "camera") == 0)
    read_camera (place, value, spec);
  else if (strcmp (key, "mirror") == 0)
    read_mirror (place, value, spec);
  else if (strcmp (key, "accent") == 0)
    read_set (place, key, value, limber_motion_accents, &spec->accents);
  else if (strcmp (key, "anchors") == 0)
    read_default_anchors (place, value, spec);
  else if (strcmp (key, "props") == 0)
    read_props (place, value, spec);
  else if (strcmp (key, "phases") == 0)
    read_phases (place, value, spec);
  else if (strcmp (key, "show") == 0)
    spec->show = read_pose_name (place, key, value, spec);
  else if (strcmp (key, "poses") != 0)
    fault (place, key, _ ("“%s” is not a key of a motion"), key);
}

static json_object *
read_text (const char *text)
{
  json_tokener *tokener = json_tokener_new ();
  json_object *root;

  json_tokener_set_flags (tokener, JSON_TOKENER_STRICT | JSON_TOKENER_VALIDATE_UTF8);
  root = json_tokener_parse_ex (tokener, text, (int) strlen (text) + 1);
  json_tokener_free (tokener);
  return root;
}

LimberMotionSpec *
limber_motion_spec_parse (const char *text, GPtrArray *diagnostics)
{
  g_autoptr (LimberMotionSpec) spec = g_new0 (LimberMotionSpec, 1);
  Place place = { diagnostics, "" };
  guint before = diagnostics->len;
  json_object *root = read_text (text);
  json_object *poses = NULL;

  spec->yaw = 20;
  spec->pitch = 8;
  spec->show = -1;
  if (!json_object_is_type (root, json_type_object)
      || !json_object_object_get_ex (root, "poses", &poses))
    fault (&place, "", _ ("“motion” must be an object with “poses”"));
  else
    read_poses (&place, poses, spec);
  if (diagnostics->len == before)
    {
      json_object_object_foreach (root, key, entry) read_root_entry (&place, key, entry, spec);
    }
  json_object_put (root);
  return diagnostics->len == before ? g_steal_pointer (&spec) : NULL;
}

void
limber_motion_spec_free (LimberMotionSpec *self)
{
  for (guint i = 0; i < LIMBER_MOTION_MAX_POSES; i++)
    g_free (self->poses[i].name);
  g_free (self);
}
