/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberNoticeCard:
 *
 * Something that the person may do or leave, on a card: a heading, a few words, the reason for who
 * asks "Why?", and two buttons.
 *
 * Properties (strings, translated): `heading`; `body`; `why`, left out where it is %NULL; `accept`
 * and `decline`, the buttons, of which a %NULL one is left out.  Signals: `accepted`, `declined`.
 */
#define LIMBER_TYPE_NOTICE_CARD (limber_notice_card_get_type ())
G_DECLARE_FINAL_TYPE (LimberNoticeCard, limber_notice_card, LIMBER, NOTICE_CARD, AdwBin)

G_END_DECLS
