/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-config.h"

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

void
limber_reader_offer_removal (LimberReader *self)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_REMOVE, NULL, NULL));
}
