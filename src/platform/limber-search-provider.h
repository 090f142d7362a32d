/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <gio/gio.h>

#include "limber-library.h"

G_BEGIN_DECLS

/**
 * LimberSearchProvider:
 *
 * Routines among what the search of the desktop finds: GNOME Shell asks over D-Bus, as
 * `org.gnome.Shell.SearchProvider2`.  It needs no display.
 *
 * Signals:
 * - `routine-activated` (LimberRoutineInfo *info, guint time): the person chose a routine
 * - `search-activated` (const char *text, guint time): the person wants to see all that is found
 * for
 *   @text, which is one line, short, and may be ""
 *
 * @time is the X server's, of what the person did; 0 where it is not known.
 */
#define LIMBER_TYPE_SEARCH_PROVIDER (limber_search_provider_get_type ())
G_DECLARE_FINAL_TYPE (LimberSearchProvider, limber_search_provider, LIMBER, SEARCH_PROVIDER,
                      GObject)

/**
 * LimberSearchProviderLibrary:
 *
 * Asked at each request, so that nothing is read before it is of use.
 *
 * Returns: (transfer none) (nullable): what to search in; it is loaded if need be
 */
typedef LimberLibrary *(*LimberSearchProviderLibrary) (gpointer data);

/** limber_search_provider_new: Returns: (transfer full): a provider that nobody can reach yet */
LimberSearchProvider *limber_search_provider_new (LimberSearchProviderLibrary get_library,
                                                  gpointer data);

/**
 * limber_search_provider_export:
 * @path: where others find it on @bus; the desktop knows it from a file that is installed
 *
 * Returns: whether it can be reached from now on
 */
gboolean limber_search_provider_export (LimberSearchProvider *self, GDBusConnection *bus,
                                        const char *path, GError **error);

/** limber_search_provider_unexport: nobody can reach it any more */
void limber_search_provider_unexport (LimberSearchProvider *self);

G_END_DECLS
