/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-reader.h"

#include "limber-json-edit.h"

void
limber_reader_offer_value (LimberReader *self, const char *json)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_VALUE, NULL, json));
}

void
limber_reader_offer_text (LimberReader *self, const char *text)
{
  g_autofree char *json = limber_json_quote (text);

  limber_reader_offer_value (self, json);
}

void
limber_reader_offer_key (LimberReader *self, const char *key)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_KEY, key, NULL));
}

void
limber_reader_offer_member (LimberReader *self, const char *key, const char *json)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_ADD, key, json));
}

void
limber_reader_offer_removal (LimberReader *self)
{
  limber_faults_offer (self->faults, limber_fix_new (LIMBER_FIX_REMOVE, NULL, NULL));
}
