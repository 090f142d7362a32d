/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

/* The path of a file that is not there yet, in a folder of its own. */
typedef struct
{
  char *folder;
  char *path;
} FileFixture;

void file_fixture_set_up (FileFixture *self, gconstpointer data);

/* Fails where a file was left half written. */
void file_fixture_tear_down (FileFixture *self, gconstpointer data);
