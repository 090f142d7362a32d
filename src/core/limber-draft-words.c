/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-words.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

#include "limber-words.h"

typedef struct
{
  const char *key;
  const char *words; /* not yet translated */
} Words;

static const Words of_routine[] = {
  { "id", N_ ("Change Id") },
  { "version", N_ ("Change Version") },
  { "title", N_ ("Change Title") },
  { "language", N_ ("Change Language") },
  { "kind", N_ ("Change Kind") },
  { "level", N_ ("Change Level") },
  { "summary", N_ ("Change Summary") },
  { "goal", N_ ("Change Goal") },
  { "why", N_ ("Change Reason") },
  { "author", N_ ("Change Author") },
  { "created", N_ ("Change Date") },
  { "revised", N_ ("Change Date") },
  { "review_by", N_ ("Change Review Date") },
  { "schedule", N_ ("Change Schedule") },
  { "cautions", N_ ("Change Cautions") },
  { "stop_if", N_ ("Change Stop Rules") },
  { "pain_rule", N_ ("Change Pain Rule") },
  { "easier", N_ ("Change Easier Routine") },
  { "harder", N_ ("Change Harder Routine") },
  { "fallback", N_ ("Change Flare-Up Routine") },
  { "defaults", N_ ("Change Pauses") },
  { "steps", N_ ("Change Steps") },
};

/* Translators: %s is an exercise */
static const Words of_step[] = {
  { "exercise", N_ ("Change Exercise “%s”") },
  { "level", N_ ("Change Level of “%s”") },
  { "dose", N_ ("Change Dose of “%s”") },
  { "sides", N_ ("Change Sides of “%s”") },
  { "first_side", N_ ("Change First Side of “%s”") },
  { "ready_s", N_ ("Change Lead-In of “%s”") },
  { "note", N_ ("Change Note on “%s”") },
  { "optional", N_ ("Change Whether “%s” Is Optional") },
  { "pain_limit", N_ ("Change Pain Limit of “%s”") },
  { "flare", N_ ("Change Flare-Up Dose of “%s”") },
  { "repeat", N_ ("Change Repeats") },
};

/* The words for the first step of a pointer. */
static const char *
find_words (const Words *words, gsize n, const char *pointer)
{
  gsize length = strcspn (pointer, "/");

  for (gsize i = 0; i < n; i++)
    if (strlen (words[i].key) == length && strncmp (words[i].key, pointer, length) == 0)
      return _ (words[i].words);
  return NULL;
}

char *
limber_draft_words_row (LimberDraft *self, const LimberDraftRow *row)
{
  g_autofree char *pointer = g_strconcat (row->pointer, "/exercise", NULL);
  char *text;

  if (row->is_block)
    /* Translators: steps that are done so many times in a row */
    return g_strdup_printf (ngettext ("%d time", "%d times", (gulong) row->repeat), row->repeat);
  if (row->exercise != NULL && row->exercise->name != NULL)
    return g_strdup (row->exercise->name);
  text = limber_draft_dup_text (self, pointer);
  return text != NULL ? text : g_strdup (_ ("a step"));
}

static char *
change_of_step (LimberDraft *self, const LimberDraftRow *row, const char *field)
{
  const char *words =
      *field == '/' ? find_words (of_step, G_N_ELEMENTS (of_step), field + 1) : NULL;
  g_autofree char *name = limber_draft_words_row (self, row);
  GString *label;

  if (words == NULL)
    /* Translators: %s is an exercise */
    return g_strdup_printf (_ ("Change “%s”"), name);
  label = g_string_new (words);
  g_string_replace (label, "%s", name, 1);
  return g_string_free (label, FALSE);
}

char *
limber_draft_words_change (LimberDraft *self, const char *pointer)
{
  const LimberDraftRow *row = limber_draft_find_row (self, pointer);
  const char *words;

  if (row != NULL)
    return change_of_step (self, row, pointer + strlen (row->pointer));
  words = *pointer == '/' ? find_words (of_routine, G_N_ELEMENTS (of_routine), pointer + 1) : NULL;
  return g_strdup (words != NULL ? words : _ ("Change Routine"));
}

char *
limber_draft_words_dose (const LimberDraftRow *row)
{
  LimberSides sides = LIMBER_SIDES_NONE;

  if (row->is_block)
    return g_strdup_printf (ngettext ("%u step", "%u steps", row->n_inner), row->n_inner);
  if (row->dose == NULL)
    return g_strdup (_ ("No dose yet"));
  if (row->step != NULL && (row->step->has_sides || row->exercise != NULL))
    sides = limber_step_sides (row->step);
  return limber_words_dose (row->dose, sides);
}

char *
limber_draft_words_faults (guint n_errors, guint n_warnings)
{
  g_autofree char *errors =
      g_strdup_printf (ngettext ("%u error", "%u errors", n_errors), n_errors);
  g_autofree char *warnings =
      g_strdup_printf (ngettext ("%u warning", "%u warnings", n_warnings), n_warnings);

  if (n_errors > 0 && n_warnings > 0)
    /* Translators: "1 error, 2 warnings" */
    return g_strdup_printf (_ ("%s, %s"), errors, warnings);
  if (n_errors > 0)
    return g_steal_pointer (&errors);
  return n_warnings > 0 ? g_steal_pointer (&warnings) : NULL;
}
