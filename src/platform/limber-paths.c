/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-paths.h"

const char *
limber_data_dir (void)
{
  const char *named = g_getenv ("LIMBER_DATADIR");

  return named && *named ? named : LIMBER_PKGDATADIR;
}
