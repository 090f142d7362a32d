/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include "limber-library.h"

/* A library in a folder of its own, and files to put in it. */

#define LIBRARY_ROUTINE                                                                            \
  "{\"format\": 1, \"id\": \"%s\", \"title\": \"%s\", \"kind\": \"core\", \"level\": \"gentle\","  \
  " \"steps\": [{\"exercise\": \"%s\"}]}"
#define LIBRARY_EXERCISE                                                                           \
  "{\"id\": \"%s\", \"name\": \"%s\", \"position\": \"supine\", \"cues\": [\"Breathe\"],"          \
  " \"levels\": {\"gentle\": {\"type\": \"time\", \"seconds\": %d}}}"

typedef struct
{
  char *top;
  LimberLibraryPaths *paths;
} LibraryFixture;

/* With one exercise, "rest", and two routines, "a" (Apple) and "b" (Bread), all bundled. */
void library_set_up (LibraryFixture *fixture, gconstpointer data);
void library_tear_down (LibraryFixture *fixture, gconstpointer data);

/* Each name is below the fixture's folder; folders are made as needed. */
char *library_sub (const LibraryFixture *fixture, const char *name);
void library_put (const LibraryFixture *fixture, const char *name, const char *format, ...)
    G_GNUC_PRINTF (3, 4);
void library_drop (const LibraryFixture *fixture, const char *name);
void library_remove_tree (const char *path);

LimberLibrary *library_loaded (const LibraryFixture *fixture);
LimberRoutineInfo *library_row (LimberLibrary *library, guint i);

/* The titles of all rows, with "!" after a bad one and "?" after one with a warning. */
char *library_titles (LimberLibrary *library);
void library_assert_titles (LimberLibrary *library, const char *expected);
