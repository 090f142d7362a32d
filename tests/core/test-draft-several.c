/* SPDX-License-Identifier: GPL-3.0-or-later */

/* Edits of several steps at once, and where steps go that are dragged or moved by keys. */

#include "limber-draft-several.h"

#include <gio/gio.h>

#include "draft-sample.h"
#include "limber-draft-words.h"

/* 0 lie, 1 a block of 2 side and 3 stand, 4 rest */
#define STEPS LIE ", " BLOCK (SIDE ", " STAND) ", " REST

static void
assert_pointers (GStrv pointers, const char *expected)
{
  g_autofree char *joined = pointers ? g_strjoinv (" ", pointers) : g_strdup ("");

  g_assert_cmpstr (joined, ==, expected);
}

/* @expected (nullable): the steps; where nothing could be moved, there is no draft. */
static void
assert_moved (LimberDraft *after, const char *expected, GStrv moved, const char *pointers)
{
  if (expected)
    assert_steps (after, expected);
  else
    g_assert_null (after);
  assert_pointers (moved, pointers);
}

static GStrv
split (const char *pointers)
{
  return g_strsplit (pointers, " ", -1);
}

typedef struct
{
  const char *name;
  const char *before;
  const char *pointers;
  LimberDraftPlace place;
  const char *after; /* (nullable): where it makes no sense */
  const char *moved;
} MoveCase;

static const MoveCase move_cases[] = {
  { "two-down",
    LIE ", " SIDE ", " STAND ", " REST,
    "/steps/0 /steps/1",
    { 3, -1 },
    STAND ", " LIE ", " SIDE ", " REST,
    "/steps/1 /steps/2" },
  { "two-up",
    LIE ", " SIDE ", " STAND ", " REST,
    "/steps/3 /steps/2",
    { 0, -1 },
    STAND ", " REST ", " LIE ", " SIDE,
    "/steps/0 /steps/1" },
  { "apart",
    LIE ", " SIDE ", " STAND ", " REST,
    "/steps/0 /steps/2",
    { 4, -1 },
    SIDE ", " REST ", " LIE ", " STAND,
    "/steps/2 /steps/3" },
  { "nowhere",
    LIE ",  " SIDE ", " STAND,
    "/steps/0 /steps/1",
    { 1, -1 },
    LIE ",  " SIDE ", " STAND,
    "/steps/0 /steps/1" },
  { "into-block",
    STEPS,
    "/steps/0 /steps/2",
    { 1, 1 },
    BLOCK (SIDE ", " LIE ", " REST ", " STAND),
    "/steps/0/steps/1 /steps/0/steps/2" },
  { "out-of-block",
    STEPS,
    "/steps/1/steps/0 /steps/1/steps/1",
    { 0, -1 },
    SIDE ", " STAND ", " LIE ", " REST,
    "/steps/0 /steps/1" },
  { "out-and-behind",
    STEPS,
    "/steps/1/steps/0 /steps/1/steps/1",
    { 3, -1 },
    LIE ", " REST ", " SIDE ", " STAND,
    "/steps/2 /steps/3" },
  { "within-block",
    STEPS,
    "/steps/1/steps/0 /steps/1/steps/1",
    { 1, 2 },
    STEPS,
    "/steps/1/steps/0 /steps/1/steps/1" },
  { "one-and-whole-block",
    STEPS,
    "/steps/0 /steps/1 /steps/1/steps/0 /steps/1/steps/1",
    { 3, -1 },
    REST ", " LIE ", " BLOCK (SIDE ", " STAND),
    "/steps/1 /steps/2" },
  { "one-out",
    STEPS,
    "/steps/1/steps/0",
    { 0, -1 },
    SIDE ", " LIE ", " BLOCK (STAND) ", " REST,
    "/steps/0" },
  { "last-out",
    LIE ", " BLOCK (SIDE) ", " REST,
    "/steps/1/steps/0",
    { 3, -1 },
    LIE ", " REST ", " SIDE,
    "/steps/2" },
  { "block-into-block", STEPS ", " BLOCK (LIE), "/steps/1", { 3, 0 }, NULL, "" },
  { "into-step", STEPS, "/steps/2", { 0, 0 }, NULL, "" },
  { "too-far", STEPS, "/steps/0", { 4, -1 }, NULL, "" },
  { "too-far-in-block", STEPS, "/steps/0", { 1, 3 }, NULL, "" },
  { "nothing", STEPS, "/steps/7", { 0, -1 }, NULL, "" },
};

static void
test_move (gconstpointer data)
{
  const MoveCase *c = data;
  g_autoptr (LimberDraft) before = draft_with (c->before);
  g_auto (GStrv) pointers = split (c->pointers);
  g_auto (GStrv) moved = NULL;
  g_autoptr (LimberDraft) after =
      limber_draft_move_steps (before, (const char *const *) pointers, c->place, &moved);

  assert_moved (after, c->after, moved, c->moved);
}

typedef struct
{
  const char *name;
  const char *pointers;
  gboolean down;
  const char *after; /* (nullable): at the end */
  const char *moved;
} ShiftCase;

static const ShiftCase shift_cases[] = {
  { "first-up", "/steps/0", FALSE, NULL, "" },
  { "last-down", "/steps/2", TRUE, NULL, "" },
  { "into-block-down", "/steps/0", TRUE, BLOCK (LIE ", " SIDE ", " STAND) ", " REST,
    "/steps/0/steps/0" },
  { "into-block-up", "/steps/2", FALSE, LIE ", " BLOCK (SIDE ", " STAND ", " REST),
    "/steps/1/steps/2" },
  { "in-block-down", "/steps/1/steps/0", TRUE, LIE ", " BLOCK (STAND ", " SIDE) ", " REST,
    "/steps/1/steps/1" },
  { "in-block-up", "/steps/1/steps/1", FALSE, LIE ", " BLOCK (STAND ", " SIDE) ", " REST,
    "/steps/1/steps/0" },
  { "out-of-block-up", "/steps/1/steps/0", FALSE, LIE ", " SIDE ", " BLOCK (STAND) ", " REST,
    "/steps/1" },
  { "out-of-block-down", "/steps/1/steps/1", TRUE, LIE ", " BLOCK (SIDE) ", " STAND ", " REST,
    "/steps/2" },
  { "block-up", "/steps/1", FALSE, BLOCK (SIDE ", " STAND) ", " LIE ", " REST, "/steps/0" },
  { "block-down", "/steps/1", TRUE, LIE ", " REST ", " BLOCK (SIDE ", " STAND), "/steps/2" },
  { "several-up", "/steps/1 /steps/2", FALSE, BLOCK (SIDE ", " STAND) ", " REST ", " LIE,
    "/steps/0 /steps/1" },
  { "several-at-the-end", "/steps/1 /steps/2", TRUE, NULL, "" },
};

static void
test_shift (gconstpointer data)
{
  const ShiftCase *c = data;
  g_autoptr (LimberDraft) before = draft_with (STEPS);
  g_auto (GStrv) pointers = split (c->pointers);
  g_auto (GStrv) moved = NULL;
  g_autoptr (LimberDraft) after =
      limber_draft_shift_steps (before, (const char *const *) pointers, c->down, &moved);

  assert_moved (after, c->after, moved, c->moved);
}

typedef struct
{
  const char *pointers;
  const char *after; /* (nullable) */
  const char *label;
} RemoveCase;

static void
test_remove (void)
{
  static const RemoveCase cases[] = {
    { "/steps/0 /steps/2", BLOCK (SIDE ", " STAND), "Remove 2 Steps" },
    { "/steps/1/steps/1 /steps/1/steps/0", LIE ", " REST, "Remove 2 Steps" },
    { "/steps/1/steps/0 /steps/0", BLOCK (STAND) ", " REST, "Remove 2 Steps" },
    { "/steps/1 /steps/1/steps/0", LIE ", " REST, "Remove “2 times”" },
    { "/steps/0 /steps/1 /steps/2", "", "Remove 3 Steps" },
    { "", NULL, NULL },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberDraft) before = draft_with (STEPS);
      g_auto (GStrv) pointers = split (cases[i].pointers);
      g_autoptr (LimberDraft) after =
          limber_draft_remove_steps (before, (const char *const *) pointers);

      g_assert_cmpint (after != NULL, ==, cases[i].after != NULL);
      if (after == NULL)
        continue;
      assert_steps (after, cases[i].after);
      g_assert_cmpstr (limber_draft_get_label (after), ==, cases[i].label);
    }
}

static void
test_duplicate (void)
{
  static const struct
  {
    const char *pointers;
    const char *after;
    const char *copies;
  } cases[] = {
    { "/steps/0", LIE ", " STEPS, "/steps/1" },
    { "/steps/2 /steps/0", STEPS ", " LIE ", " REST, "/steps/3 /steps/4" },
    { "/steps/0 /steps/1/steps/0", LIE ", " BLOCK (SIDE ", " LIE ", " SIDE ", " STAND) ", " REST,
      "/steps/1/steps/1 /steps/1/steps/2" },
    { "/steps/0 /steps/1",
      LIE ", " BLOCK (SIDE ", " STAND) ", " LIE ", " BLOCK (SIDE ", " STAND) ", " REST,
      "/steps/2 /steps/3" },
  };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberDraft) before = draft_with (STEPS);
      g_auto (GStrv) pointers = split (cases[i].pointers);
      g_auto (GStrv) copies = NULL;
      g_autoptr (LimberDraft) after =
          limber_draft_duplicate_steps (before, (const char *const *) pointers, &copies);

      assert_steps (after, cases[i].after);
      assert_pointers (copies, cases[i].copies);
    }
}

static void
test_repeat (void)
{
  static const struct
  {
    const char *pointers;
    const char *after; /* (nullable) */
  } cases[] = {
    { "/steps/2 /steps/1", LIE ", " BLOCK (SIDE ", " STAND) ", " REST },
    { "/steps/0", BLOCK (LIE) ", " SIDE ", " STAND ", " REST },
    { "/steps/0 /steps/2", NULL },
    { "", NULL },
  };
  g_autoptr (LimberDraft) blocks = draft_with (STEPS);
  const char *const with_block[] = { "/steps/0", "/steps/1", NULL };
  const char *const inside[] = { "/steps/1/steps/0", NULL };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (LimberDraft) before = draft_with (LIE ", " SIDE ", " STAND ", " REST);
      g_auto (GStrv) pointers = split (cases[i].pointers);
      g_autoptr (LimberDraft) after =
          limber_draft_repeat_steps (before, (const char *const *) pointers, 2);

      g_assert_cmpint (after != NULL, ==, cases[i].after != NULL);
      if (after != NULL)
        assert_steps (after, cases[i].after);
    }
  g_assert_null (limber_draft_repeat_steps (blocks, with_block, 2));
  g_assert_null (limber_draft_repeat_steps (blocks, inside, 2));
  g_assert_true (limber_draft_has_block (blocks, with_block));
  g_assert_false (limber_draft_has_block (blocks, inside));
}

static void
test_paste (void)
{
  g_autoptr (LimberDraft) before = draft_with (STEPS);
  const char *const block[] = { "/steps/1", NULL };
  g_autofree char *text = limber_draft_copy_steps (before, block);
  g_autoptr (LimberDraft) behind = NULL;
  g_autoptr (LimberDraft) inside = NULL;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) pointers = NULL;
  g_auto (GStrv) inner = NULL;
  g_auto (GStrv) none = NULL;

  behind = limber_draft_paste_steps (before, limber_draft_place_after (before, block), text,
                                     &pointers, &error);
  g_assert_no_error (error);
  assert_pointers (pointers, "/steps/2");
  inside = limber_draft_paste_steps (before, (LimberDraftPlace){ 1, 1 }, text, &inner, &error);
  g_assert_no_error (error);
  assert_pointers (inner, "/steps/1/steps/1 /steps/1/steps/2");
  g_assert_null (
      limber_draft_paste_steps (before, (LimberDraftPlace){ 0, -1 }, "Hello", &none, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA);
  g_assert_null (none);
}

/* Each half of each row, for a step and for a block: the place, and where its line is. */
static void
test_drop (void)
{
  static const struct
  {
    guint index;
    gboolean lower;
    LimberDraftPlace step;
    LimberDraftPlace block;
    guint mark; /* of the step */
    gboolean below;
  } cases[] = {
    { 0, FALSE, { 0, -1 }, { 0, -1 }, 0, FALSE }, { 0, TRUE, { 1, -1 }, { 1, -1 }, 1, FALSE },
    { 1, FALSE, { 1, -1 }, { 1, -1 }, 1, FALSE }, { 1, TRUE, { 1, 0 }, { 2, -1 }, 2, FALSE },
    { 2, FALSE, { 1, 0 }, { 1, -1 }, 2, FALSE },  { 2, TRUE, { 1, 1 }, { 1, -1 }, 3, FALSE },
    { 3, FALSE, { 1, 1 }, { 2, -1 }, 3, FALSE },  { 3, TRUE, { 1, 2 }, { 2, -1 }, 3, TRUE },
    { 4, FALSE, { 2, -1 }, { 2, -1 }, 4, FALSE }, { 4, TRUE, { 3, -1 }, { 3, -1 }, 4, TRUE },
    { 5, FALSE, { 3, -1 }, { 3, -1 }, 4, TRUE },
  };
  g_autoptr (LimberDraft) draft = draft_with (STEPS);

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      LimberDraftPlace step =
          limber_draft_place_of_drop (draft, cases[i].index, cases[i].lower, FALSE);
      LimberDraftPlace block =
          limber_draft_place_of_drop (draft, cases[i].index, cases[i].lower, TRUE);
      guint index = 99;
      gboolean below = 99;

      g_assert_cmpuint (step.entry, ==, cases[i].step.entry);
      g_assert_cmpint (step.inner, ==, cases[i].step.inner);
      g_assert_cmpuint (block.entry, ==, cases[i].block.entry);
      g_assert_cmpint (block.inner, ==, cases[i].block.inner);
      g_assert_true (limber_draft_mark_of_place (draft, step, &index, &below));
      g_assert_cmpuint (index, ==, cases[i].mark);
      g_assert_cmpint (below, ==, cases[i].below);
    }
}

static void
test_nothing (void)
{
  g_autoptr (LimberDraft) draft = draft_with ("");
  const char *const none[] = { NULL };
  LimberDraftPlace place = limber_draft_place_of_drop (draft, 0, TRUE, FALSE);
  guint index;
  gboolean below;

  g_assert_cmpuint (place.entry, ==, 0);
  g_assert_cmpint (place.inner, ==, -1);
  g_assert_false (limber_draft_mark_of_place (draft, place, &index, &below));
  g_assert_cmpuint (limber_draft_place_after (draft, none).entry, ==, 0);
  g_assert_null (limber_draft_shift_steps (draft, none, TRUE, NULL));
}

/* An exercise without a dose at the routine's level comes with the nearest that it has one for. */
static void
test_add_level (void)
{
  g_autoptr (LimberDraft) draft = draft_of ("{\"level\": \"moderate\", \"steps\": []}");
  g_autoptr (LimberDraft) added =
      limber_draft_add_exercise (draft, (LimberDraftPlace){ 0, -1 }, "lie");
  g_autoptr (LimberDraft) unknown =
      limber_draft_add_exercise (draft, (LimberDraftPlace){ 0, -1 }, "what");

  assert_text (added, "{\"level\": \"moderate\", \"steps\": [{\"exercise\": \"lie\", \"level\": "
                      "\"gentle\"}]}");
  assert_text (unknown, "{\"level\": \"moderate\", \"steps\": [{\"exercise\": \"what\"}]}");
}

/* The name is all that is known of it; a person writes the rest. */
static void
test_add_own (void)
{
  g_autoptr (LimberDraft) draft = draft_with (LIE);
  g_autoptr (LimberDraft) own =
      limber_draft_add_own_exercise (draft, (LimberDraftPlace){ 1, -1 }, "A \"b\"");

  g_assert_cmpstr (limber_draft_get_label (own), ==, "Add “A \"b\"”");
  g_assert_cmpuint (limber_draft_get_n_rows (own), ==, 2);
  g_assert_cmpuint (limber_draft_get_row (own, 1)->n_errors, >, 0);
  g_assert_true (limber_draft_has (own, "/steps/1/exercise/name"));
  g_assert_nonnull (limber_draft_get_row (own, 1)->dose);
  g_assert_null (limber_draft_add_own_exercise (draft, (LimberDraftPlace){ 5, -1 }, "Too far"));
}

/* What a row says of itself. */
static void
test_row_words (void)
{
  static const struct
  {
    guint n_errors;
    guint n_warnings;
    const char *words;
  } cases[] = {
    { 0, 0, NULL },
    { 1, 0, "1 error" },
    { 0, 2, "2 warnings" },
    { 3, 1, "3 errors, 1 warning" },
  };
  g_autoptr (LimberDraft) draft =
      draft_with (LIE ", " BLOCK (SIDE) ", {\"exercise\": \"what\"}, {\"exercise\": \"lie\", "
                                        "\"sides\": \"each\"}");
  const char *const doses[] = { "3 × 5 s", "1 step", "3 × 5 s", "No dose yet",
                                "3 × 5 s each side" };

  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *words = limber_draft_words_faults (cases[i].n_errors, cases[i].n_warnings);

      g_assert_cmpstr (words, ==, cases[i].words);
    }
  for (guint i = 0; i < G_N_ELEMENTS (doses); i++)
    {
      g_autofree char *dose = limber_draft_words_dose (limber_draft_get_row (draft, i));

      g_assert_cmpstr (dose, ==, doses[i]);
    }
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (move_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/several/move/", move_cases[i].name, NULL);

      g_test_add_data_func (path, &move_cases[i], test_move);
    }
  for (gsize i = 0; i < G_N_ELEMENTS (shift_cases); i++)
    {
      g_autofree char *path = g_strconcat ("/several/shift/", shift_cases[i].name, NULL);

      g_test_add_data_func (path, &shift_cases[i], test_shift);
    }
  g_test_add_func ("/several/remove", test_remove);
  g_test_add_func ("/several/duplicate", test_duplicate);
  g_test_add_func ("/several/repeat", test_repeat);
  g_test_add_func ("/several/paste", test_paste);
  g_test_add_func ("/several/drop", test_drop);
  g_test_add_func ("/several/nothing", test_nothing);
  g_test_add_func ("/several/add-level", test_add_level);
  g_test_add_func ("/several/add-own", test_add_own);
  g_test_add_func ("/several/row-words", test_row_words);
  return g_test_run ();
}
