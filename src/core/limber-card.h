/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/** LimberTheme: what a card is about, in the order in which cards are listed. */
typedef enum
{
  LIMBER_THEME_PAIN,       /* what pain is and does */
  LIMBER_THEME_MOVING,     /* exercise and doing more */
  LIMBER_THEME_DAILY_LIFE, /* sitting, lifting, the floor */
  LIMBER_THEME_REST,       /* sleep, stress, calm */
  LIMBER_THEME_CARE,       /* clinicians, scans, medicine */
} LimberTheme;
#define LIMBER_N_THEMES 5

/** limber_theme_to_string: Returns: the word used in files */
const char *limber_theme_to_string (LimberTheme theme);

/** limber_theme_from_string: Returns: whether @string (nullable) is such a word; if not, @theme is
 * untouched */
gboolean limber_theme_from_string (const char *string, LimberTheme *theme);

/** limber_theme_label: Returns: translated words for people */
const char *limber_theme_label (LimberTheme theme);

/**
 * LimberCard:
 *
 * One thing worth knowing about back pain: an immutable, reference-counted value.  The fields may
 * be read by all; nobody writes them once the card is built.  Lists are %NULL-terminated and never
 * %NULL.
 */
typedef struct
{
  char *id;
  char *title;
  LimberTheme theme;
  char *summary;
  GStrv body;      /* paragraphs */
  GStrv exercises; /* ids of related exercises, which the library need not have */
  GStrv routines;  /* ids of related routines, which the library need not have */
  GStrv sources;
} LimberCard;

/**
 * limber_card_new:
 *
 * Returns: (transfer full): a card with empty lists, for the one who builds it to fill in
 */
LimberCard *limber_card_new (void);
LimberCard *limber_card_ref (const LimberCard *card);
void limber_card_unref (const LimberCard *card);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberCard, limber_card_unref)

G_END_DECLS
