/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-number-field.h"

#include "limber-number-entry.h"

/* Parts of a tempo are counted in single seconds, and never come to minutes. */
#define TEMPO_MAX_S 60

struct _LimberNumberField
{
  LimberFieldRow parent_instance;

  LimberNumberEntry *entry;
};

G_DEFINE_FINAL_TYPE (LimberNumberField, limber_number_field, LIMBER_TYPE_FIELD_ROW)

static void
show_tidy (LimberNumberField *self)
{
  LimberFieldRow *field = LIMBER_FIELD_ROW (self);
  g_autofree char *text =
      limber_number_at (limber_field_row_get_draft (field), limber_field_row_get_pointer (field),
                        limber_number_entry_get_style (self->entry));

  limber_number_entry_set_text (self->entry, text);
}

/* "90" is left as it was typed as long as the person is at it. */
static void
limber_number_field_show (LimberFieldRow *field, LimberDraft *draft, const char *pointer)
{
  LimberNumberField *self = LIMBER_NUMBER_FIELD (field);
  g_autofree char *typed = limber_number_to_json (limber_number_entry_get_style (self->entry),
                                                  limber_number_entry_get_text (self->entry));
  g_autofree char *json = limber_draft_dup_json (draft, pointer);

  if (g_strcmp0 (typed, json) != 0 || !limber_number_entry_has_focus (self->entry))
    show_tidy (self);
}

static void
limber_number_field_left (LimberFieldRow *field)
{
  show_tidy (LIMBER_NUMBER_FIELD (field));
}

static void
edited (LimberNumberField *self)
{
  g_autofree char *json = limber_number_to_json (limber_number_entry_get_style (self->entry),
                                                 limber_number_entry_get_text (self->entry));

  limber_field_row_set_json (LIMBER_FIELD_ROW (self), json);
}

void
limber_number_field_set_range (LimberNumberField *self, LimberNumberStyle style, int min, int max,
                               const char *usual, int from)
{
  g_return_if_fail (LIMBER_IS_NUMBER_FIELD (self));
  limber_number_entry_set_range (self->entry, style, min, max, usual, from);
  limber_field_row_set_usual (LIMBER_FIELD_ROW (self), usual);
}

static LimberNumberStyle
style_of (const LimberDoseField *field)
{
  if (!field->in_seconds)
    return LIMBER_NUMBER_COUNT;
  return field->max <= TEMPO_MAX_S ? LIMBER_NUMBER_SECONDS : LIMBER_NUMBER_CLOCK;
}

void
limber_number_field_set_dose_field (LimberNumberField *self, const LimberDoseField *field,
                                    int usual)
{
  LimberNumberStyle style = style_of (field);
  g_autofree char *text = field->required ? NULL : limber_number_text (style, usual);

  limber_number_field_set_range (self, style, field->min, field->max, text, usual);
}

GtkWidget *
limber_number_field_new (const LimberDoseField *field)
{
  g_autofree char *key = g_strconcat ("/", field->key, NULL);

  return g_object_new (LIMBER_TYPE_NUMBER_FIELD, "title", limber_dose_field_label (field), "key",
                       key, NULL);
}

static void
limber_number_field_class_init (LimberNumberFieldClass *klass)
{
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_number_field_show;
  LIMBER_FIELD_ROW_CLASS (klass)->left = limber_number_field_left;
}

static void
limber_number_field_init (LimberNumberField *self)
{
  GtkWidget *entry = limber_number_entry_new ();

  self->entry = LIMBER_NUMBER_ENTRY (entry);
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), entry,
                                limber_number_entry_get_focus (self->entry), FALSE);
  g_signal_connect_swapped (entry, "edited", G_CALLBACK (edited), self);
}
