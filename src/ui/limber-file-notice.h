/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

/**
 * LimberFileNotice:
 *
 * A bar that says what is wrong with the file of a page, and where.  It is there for as long as it
 * is wrong.
 */
#define LIMBER_TYPE_FILE_NOTICE (limber_file_notice_get_type ())
G_DECLARE_FINAL_TYPE (LimberFileNotice, limber_file_notice, LIMBER, FILE_NOTICE, AdwBin)

/**
 * limber_file_notice_show:
 * @path: the file
 * @heading: (nullable): what is wrong; %NULL hides the bar
 * @faults: (nullable): a line for each fault; without any, the file is not one to be mended
 */
void limber_file_notice_show (LimberFileNotice *self, const char *path, const char *heading,
                              const char *faults);

/**
 * limber_file_notice_ask:
 * @heading: what is the matter
 * @label: of a button
 * @action: what it does
 */
void limber_file_notice_ask (LimberFileNotice *self, const char *heading, const char *label,
                             const char *action);

/** limber_file_notice_hide: once nothing is the matter */
void limber_file_notice_hide (LimberFileNotice *self);

G_END_DECLS
