/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-json-edit.h"

/* What people call the key and the value. */
static LimberFix *
named (LimberFix *fix, const LimberKey *key, const char *shown)
{
  fix->name = key != NULL && key->label != NULL ? g_strdup (_ (key->label)) : NULL;
  fix->shown = g_strdup (shown);
  return fix;
}

void
limber_reader_offer_value (LimberReader *self, const char *json, const char *shown)
{
  limber_faults_offer (self->faults,
                       named (limber_fix_new (LIMBER_FIX_VALUE, NULL, json), NULL, shown));
}

void
limber_reader_offer_text (LimberReader *self, const char *text, const char *shown)
{
  g_autofree char *json = limber_json_quote (text);

  limber_reader_offer_value (self, json, shown);
}

void
limber_reader_offer_boolean (LimberReader *self, gboolean value)
{
  limber_reader_offer_value (self, value ? "true" : "false", limber_boolean_label (value));
}

void
limber_reader_offer_key (LimberReader *self, const LimberKey *key)
{
  limber_faults_offer (self->faults,
                       named (limber_fix_new (LIMBER_FIX_KEY, key->name, NULL), key, NULL));
}

void
limber_reader_offer_member (LimberReader *self, const LimberKey *key, const char *json,
                            const char *shown)
{
  limber_faults_offer (self->faults,
                       named (limber_fix_new (LIMBER_FIX_ADD, key->name, json), key, shown));
}

/* As limberctl new writes them, and what holds where a pain rule is left out. */
static char *
usual_json (const LimberKey *key)
{
  static const struct
  {
    const char *key;
    const char *json;
  } usual[] = {
    { "format", "1" }, { "kind", "\"mixed\"" }, { "level", "\"gentle\"" },
    { "steps", "[]" }, { "repeat", "2" },
  };

  if (strcmp (key->name, "title") == 0)
    return limber_json_quote (_ ("New routine"));
  if (strcmp (key->name, "name") == 0)
    return limber_json_quote (_ ("Exercise"));
  for (gsize i = 0; i < G_N_ELEMENTS (usual); i++)
    if (strcmp (usual[i].key, key->name) == 0)
      return g_strdup (usual[i].json);
  return NULL;
}

static const char *
usual_shown (const LimberKey *key)
{
  if (strcmp (key->name, "kind") == 0)
    return limber_kind_label (LIMBER_KIND_MIXED);
  return strcmp (key->name, "level") == 0 ? limber_level_label (LIMBER_LEVEL_GENTLE) : NULL;
}

void
limber_reader_offer_usual (LimberReader *self, const LimberKey *key, gboolean is_lacking)
{
  g_autofree char *json = usual_json (key);

  if (json != NULL && is_lacking)
    limber_reader_offer_member (self, key, json, usual_shown (key));
  else if (json != NULL)
    limber_reader_offer_value (self, json, usual_shown (key));
}

void
limber_reader_offer_removal (LimberReader *self)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_REMOVE, NULL, NULL));
}

void
limber_reader_offer_optional_removal (LimberReader *self, const LimberValue *value)
{
  if (value->key == NULL || (value->known != NULL && !value->known->required))
    limber_reader_offer_removal (self);
}

void
limber_reader_offer_owner_removal (LimberReader *self)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_REMOVE_OWNER, NULL, NULL));
}
