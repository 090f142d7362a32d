/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-rmdq.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-dose.h"

/* The words are those of the authors' own English form.  It has "then" for "than" in the ninth
 * statement, which is a slip of that form. */
/* As xgettext must find it in each statement. */
#define CONTEXT "Roland-Morris"

static const char *const statements[LIMBER_RMDQ_N] = {
  /* Translators: the Roland-Morris questionnaire is a tested instrument; a translation of your own
   * is not, and Limber says so wherever the statements are translated. */
  NC_ ("Roland-Morris", "I stay at home most of the time because of my back."),
  NC_ ("Roland-Morris", "I change position frequently to try and get my back comfortable."),
  NC_ ("Roland-Morris", "I walk more slowly than usual because of my back."),
  NC_ ("Roland-Morris",
       "Because of my back I am not doing any of the jobs that I usually do around the "
       "house."),
  NC_ ("Roland-Morris", "Because of my back, I use a handrail to get upstairs."),
  NC_ ("Roland-Morris", "Because of my back, I lie down to rest more often."),
  NC_ ("Roland-Morris",
       "Because of my back, I have to hold on to something to get out of an easy chair."),
  NC_ ("Roland-Morris", "Because of my back, I try to get other people to do things for me."),
  NC_ ("Roland-Morris", "I get dressed more slowly than usual because of my back."),
  NC_ ("Roland-Morris", "I only stand for short periods of time because of my back."),
  NC_ ("Roland-Morris", "Because of my back, I try not to bend or kneel down."),
  NC_ ("Roland-Morris", "I find it difficult to get out of a chair because of my back."),
  NC_ ("Roland-Morris", "My back is painful almost all the time."),
  NC_ ("Roland-Morris", "I find it difficult to turn over in bed because of my back."),
  NC_ ("Roland-Morris", "My appetite is not very good because of my back pain."),
  NC_ ("Roland-Morris",
       "I have trouble putting on my socks (or stockings) because of the pain in my back."),
  NC_ ("Roland-Morris", "I only walk short distances because of my back."),
  NC_ ("Roland-Morris", "I sleep less well because of my back."),
  NC_ ("Roland-Morris", "Because of my back pain, I get dressed with help from someone else."),
  NC_ ("Roland-Morris", "I sit down for most of the day because of my back."),
  NC_ ("Roland-Morris", "I avoid heavy jobs around the house because of my back."),
  NC_ ("Roland-Morris",
       "Because of my back pain, I am more irritable and bad tempered with people than "
       "usual."),
  NC_ ("Roland-Morris", "Because of my back, I go upstairs more slowly than usual."),
  NC_ ("Roland-Morris", "I stay in bed most of the time because of my back."),
};

const char *
limber_rmdq_statement (guint index)
{
  g_return_val_if_fail (index < LIMBER_RMDQ_N, "");
  return g_dpgettext2 (GETTEXT_PACKAGE, CONTEXT, statements[index]);
}

const char *
limber_rmdq_note (void)
{
  /* Without a translation, gettext hands back what it was given. */
  if (limber_rmdq_statement (0) == statements[0])
    return NULL;
  return _ (
      "Limber translated this list itself. It is not the wording that was tested, so use it to "
      "see your own changes. For a comparison, ask your clinician for the tested one.");
}

const char *
limber_rmdq_instructions (void)
{
  return C_ (
      "Roland-Morris",
      "When your back hurts, you may find it difficult to do some of the things you normally "
      "do. This list contains some sentences that people have used to describe themselves "
      "when they have back pain. When you read them, you may find that some stand out "
      "because they describe you today. As you read the list, think of yourself today. When "
      "you read a sentence that describes you today, put a tick against it. If the sentence "
      "does not describe you, then leave the space blank and go on to the next one. "
      "Remember, only tick the sentence if you are sure it describes you today.");
}

int
limber_rmdq_count (guint64 flags)
{
  int n = 0;

  for (guint i = 0; i < LIMBER_RMDQ_N; i++)
    n += (flags >> i & 1) != 0;
  return n;
}

LimberTrend
limber_rmdq_get_trend (int first, int latest)
{
  int change = ABS (latest - first);
  gboolean noticed =
      change >= LIMBER_RMDQ_CHANGE
      || (first >= LIMBER_RMDQ_PERCENT_FROM && change * 100 >= first * LIMBER_RMDQ_CHANGE_PERCENT);

  if (!noticed)
    return LIMBER_TREND_SAME;
  return latest < first ? LIMBER_TREND_BETTER : LIMBER_TREND_WORSE;
}

char *
limber_rmdq_score_label (int score)
{
  /* Translators: how many statements a person ticked: "You ticked 9 of 24." */
  return g_strdup_printf (_ ("You ticked %d of %d."), score, LIMBER_RMDQ_N);
}

static const char *
trend_words (LimberTrend trend)
{
  switch (trend)
    {
    case LIMBER_TREND_BETTER:
      return _ ("Now it is clearly less: your back gets in the way less than at first.");
    case LIMBER_TREND_WORSE:
      return _ ("Now it is clearly more: your back gets in the way more than at first. Show it to "
                "your clinician.");
    case LIMBER_TREND_SAME:
    default:
      return _ ("That is about the same. Small ups and downs are part of life.");
    }
}

char *
limber_rmdq_meaning_label (int first, int latest)
{
  if (first == LIMBER_UNSET)
    return g_strdup (_ ("The more you tick, the more your back gets in the way. It does not tell "
                        "what is the reason. This is where you begin: look again in some weeks."));
  /* Translators: how many statements a person ticked the first time, and what became of it */
  return g_strdup_printf (_ ("The first time it was %d. %s"), first,
                          trend_words (limber_rmdq_get_trend (first, latest)));
}

gboolean
limber_rmdq_is_filled_in (const LimberEntry *entry)
{
  return entry->kind == LIMBER_ENTRY_RMDQ && entry->value >= 0 && entry->value <= LIMBER_RMDQ_N;
}

GPtrArray *
limber_rmdq_list (const LimberHistory *history)
{
  GPtrArray *list = limber_history_list (history, LIMBER_ENTRY_RMDQ);

  for (guint i = list->len; i > 0; i--)
    if (!limber_rmdq_is_filled_in (g_ptr_array_index (list, i - 1)))
      g_ptr_array_remove_index (list, i - 1);
  return list;
}

const LimberEntry *
limber_rmdq_get_draft (const LimberHistory *history)
{
  g_autoptr (GPtrArray) list = limber_history_list (history, LIMBER_ENTRY_RMDQ);

  for (guint i = list->len; i > 0; i--)
    {
      const LimberEntry *entry = g_ptr_array_index (list, i - 1);

      if (entry->value == LIMBER_UNSET)
        return entry;
    }
  return NULL;
}
