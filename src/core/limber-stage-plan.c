/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-stage-plan.h"

#include <math.h>

/* A stage lower and narrower than this cannot have two columns. */
#define TWO_COLUMNS_WIDTH 620

/* In sizes of type: a line, a letter on average, a digit, a colon, and how high digits are. Letters
 * differ; what is wider than this is set smaller by who draws it. */
#define LINE 1.35
#define LETTER 0.52
#define DIGIT 0.66
#define COLON 0.34
#define DIGIT_HEIGHT 0.74

#define SMALL_PX 12

/* The most of the stage's height that a line may take, before it is set smaller. */
#define OVERVIEW_SHARE 0.045
#define TITLE_SHARE 0.13
#define SAID_SHARE 0.04
#define NEXT_SHARE 0.085

/* Of the ring, what is inside of its line: see LimberRing. */
#define INSIDE 0.88

typedef struct
{
  LimberStagePlan *plan;
  const LimberStageContents *contents;
  LimberBox room; /* what is left to divide */
  int gap;
  double digits; /* sizes of type, by the rule */
  double words;
  double rest;
} Division;

static int
whole (double size)
{
  return MAX (0, (int) floor (size));
}

static void
give (Division *self, LimberStagePart part, LimberBox box, double font)
{
  self->plan->boxes[part] = box;
  self->plan->fonts[part] = font;
}

static LimberBox
cut_top (LimberBox *room, int height, int gap)
{
  LimberBox box = *room;

  box.height = CLAMP (height, 0, room->height);
  room->y += MIN (box.height + gap, room->height);
  room->height = MAX (0, room->height - box.height - gap);
  return box;
}

static LimberBox
cut_bottom (LimberBox *room, int height, int gap)
{
  LimberBox box = *room;

  box.height = CLAMP (height, 0, room->height);
  box.y = room->y + room->height - box.height;
  room->height = MAX (0, room->height - box.height - gap);
  return box;
}

static LimberBox
cut_left (LimberBox *room, int width, int gap)
{
  LimberBox box = *room;

  box.width = CLAMP (width, 0, room->width);
  room->x += MIN (box.width + gap, room->width);
  room->width = MAX (0, room->width - box.width - gap);
  return box;
}

static int
line_of (double font, double share, int height)
{
  return whole (MIN (font * LINE, share * height));
}

/* --- Head and foot --- */

/* On a narrow page a sentence takes more lines than one, of the size that people read in a hand. */
static int
said_height (Division *self, int height)
{
  double lines = ceil (self->contents->said_chars * LETTER * SMALL_PX / MAX (1, self->room.width));

  return MAX (whole (MAX (1, lines) * SMALL_PX * LINE), line_of (self->rest, SAID_SHARE, height));
}

static void
divide_head (Division *self, int height)
{
  LimberBox overview;

  give (self, LIMBER_STAGE_SEGMENTS, cut_top (&self->room, CLAMP (height / 80, 5, 14), self->gap),
        0);
  overview = cut_top (&self->room, MAX (16, line_of (self->rest, OVERVIEW_SHARE, height)), 0);
  give (self, LIMBER_STAGE_STEP, cut_left (&overview, overview.width * 11 / 20, self->gap),
        self->rest);
  give (self, LIMBER_STAGE_LEFT, overview, self->rest);
  give (self, LIMBER_STAGE_TITLE,
        cut_top (&self->room, MAX (24, line_of (self->words, TITLE_SHARE, height)), 0),
        self->words);
  give (self, LIMBER_STAGE_SAID, cut_top (&self->room, said_height (self, height), self->gap),
        self->rest);
}

static void
divide_foot (Division *self, int height)
{
  if (self->contents->has_next)
    give (self, LIMBER_STAGE_NEXT,
          cut_bottom (&self->room, MAX (18, line_of (self->words, NEXT_SHARE, height)), self->gap),
          self->words);
}

/* --- The ring --- */

/* The ring around digits of size 1: a circle for two of them, longer where there are more. */
static void
measure_ring (guint n_digits, double *width, double *height)
{
  double text = n_digits * DIGIT + (n_digits > 2 ? (n_digits - 1) / 2 * COLON : 0);

  if (n_digits <= 2)
    {
      *width = *height = hypot (text, DIGIT_HEIGHT) / INSIDE;
      return;
    }
  *height = 1.5;
  *width = text + *height * (1 - INSIDE) + 0.4;
}

static LimberBox
inside_ring (LimberBox ring, guint n_digits, double font)
{
  double text = n_digits * DIGIT + (n_digits > 2 ? (n_digits - 1) / 2 * COLON : 0);
  int width = MIN (ring.width, whole (text * font));
  int height = MIN (ring.height, whole (DIGIT_HEIGHT * font));

  return (LimberBox){ ring.x + (ring.width - width) / 2, ring.y + (ring.height - height) / 2, width,
                      height };
}

/* The ring in the middle of @column, with the counts right below. */
static void
divide_timer (Division *self, LimberBox column)
{
  guint n_digits = MAX (2, self->contents->n_digits);
  double wide, high, font;
  int counts_height = 0;
  LimberBox ring = column;

  measure_ring (n_digits, &wide, &high);
  if (self->contents->has_counts)
    counts_height =
        MIN (whole (self->words * LINE), MIN (MAX (16, column.height / 9), column.height / 2));
  font = MIN (self->digits, MIN (column.width / wide, (column.height - counts_height) / high));
  font = MAX (font, 1);
  ring.width = MIN (column.width, whole (font * wide));
  ring.height = MIN (column.height, whole (font * high));
  ring.x += (column.width - ring.width) / 2;
  ring.y += MAX (0, column.height - ring.height - counts_height) / 2;
  give (self, LIMBER_STAGE_RING, ring, 0);
  give (self, LIMBER_STAGE_DIGITS, inside_ring (ring, n_digits, font), font);
  if (counts_height > 0)
    give (self, LIMBER_STAGE_COUNTS,
          (LimberBox){ column.x, ring.y + ring.height, column.width, counts_height }, self->words);
}

/* How wide the column of the timer would like to be. */
static int
timer_width (Division *self)
{
  double wide, high;

  measure_ring (MAX (2, self->contents->n_digits), &wide, &high);
  return whole (MIN (self->digits, self->room.height / high) * wide);
}

/* --- Words and figure --- */

static void
divide_phase (Division *self, LimberBox row)
{
  if (self->contents->has_side)
    {
      give (self, LIMBER_STAGE_PHASE, cut_left (&row, row.width / 2, self->gap), self->words);
      give (self, LIMBER_STAGE_SIDE, row, self->words);
    }
  else
    give (self, LIMBER_STAGE_PHASE, row, self->words);
}

static int
note_height (Division *self, int width)
{
  double letters = MAX (1, width / (LETTER * self->words));

  return whole (ceil (self->contents->note_chars / letters + 0.3) * LINE * self->words);
}

static void
divide_columns (Division *self, int width)
{
  LimberBox room = self->room;
  LimberBox left =
      cut_left (&room, CLAMP (timer_width (self), width / 4, width * 48 / 100), 2 * self->gap);
  int head = MIN (whole (self->words * LINE), room.height / 5);

  divide_timer (self, left);
  divide_phase (self, cut_top (&room, head, self->gap));
  if (self->contents->has_figure)
    {
      give (self, LIMBER_STAGE_NOTE,
            cut_bottom (&room, MIN (room.height / 2, note_height (self, room.width)), self->gap),
            self->words);
      give (self, LIMBER_STAGE_FIGURE, room, 0);
    }
  else
    give (self, LIMBER_STAGE_NOTE, room, self->words);
}

static void
divide_rows (Division *self, int width)
{
  LimberBox room = self->room;
  int head = MIN (whole (self->words * LINE), room.height / 7);

  divide_phase (self, cut_top (&room, head, self->gap));
  give (self, LIMBER_STAGE_NOTE,
        cut_bottom (&room, MIN (room.height * 2 / 5, note_height (self, width)), self->gap),
        self->words);
  if (self->contents->has_figure)
    {
      divide_timer (self, cut_left (&room, width * 11 / 20, self->gap));
      give (self, LIMBER_STAGE_FIGURE, room, 0);
    }
  else
    divide_timer (self, room);
}

void
limber_stage_plan (LimberStagePlan *self, int width, int height, const LimberSight *sight,
                   const LimberStageContents *contents)
{
  Division division = {
    .plan = self,
    .contents = contents,
    .room = { 0, 0, width, height },
    .gap = CLAMP (MIN (width, height) / 60, 4, 24),
    .digits = limber_sight_font_px (sight, LIMBER_SIGHT_DIGITS),
    .words = limber_sight_font_px (sight, LIMBER_SIGHT_WORDS),
    .rest = limber_sight_font_px (sight, LIMBER_SIGHT_REST),
  };

  *self = (LimberStagePlan){ .portrait = width < TWO_COLUMNS_WIDTH || width < height };
  divide_head (&division, height);
  divide_foot (&division, height);
  if (self->portrait)
    divide_rows (&division, width);
  else
    divide_columns (&division, width);
}
