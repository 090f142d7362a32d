/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-stage-plan.h"

#include <math.h>

/* A stage lower and narrower than this cannot have two columns. */
#define TWO_COLUMNS_WIDTH 620

/* In sizes of type: a line without the room above and below it, from one line to the next, a letter
 * on average, thin and bold, a digit, a colon, and how high digits are.  Letters differ; what is
 * wider than this is set smaller by who draws it. */
#define LINE 1.04
#define LEADING 1.22
#define LETTER 0.5
#define BOLD_LETTER 0.62
#define DIGIT 0.7
#define COLON 0.34
#define DIGIT_HEIGHT 0.78

/* A side is in a box with round ends, beside an arrow. */
#define SIDE_ENDS 1.8
#define SIDE_LINE 1.25

/* Of the ring, what is inside of its line: see LimberRing. */
#define INSIDE 0.88

/* The flattest ring around digits of size 1, and what its round ends add to its width. */
#define FLAT_RING 1.16
#define FLAT_RING_ENDS 0.45

/* A figure this narrow for its height is beside its note; it has a margin to its sides. */
#define UPRIGHT 1.0
#define FIGURE_MARGIN 1.15

/* No text gets less room than this size needs: it is read in a hand. */
#define SMALL_PX 12

/* What is longer than so many lines is set smaller. */
#define MOST_LINES 2
#define MOST_LINES_PORTRAIT 3

/* Halvings of the way from nothing to all. */
#define N_HALVINGS 12

/* How large each part would be, in pixels: sizes of type, and the figure's height.
 */
typedef struct
{
  double digits;
  double word;
  double side;
  double note;
  double minor;
  double next;
  double rest;
  double figure;
} Sizes;

typedef struct
{
  LimberStagePlan *plan;
  const LimberStageContents *contents;
  LimberBox room; /* what is left to divide */
  int gap;
  Sizes sizes;
  gboolean fits; /* whether each part has got its size */
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

/* --- Sizes --- */

/* Minutes of arc; of the figure, its part of the stage's height. */
typedef struct
{
  double floor;
  double least;
  double wanted;
} Range;

/* @part: from nothing over the floor, at a third, and the least, at two thirds, to all that is
 * wanted, at 1 */
static double
value_at (const Range *range, double part)
{
  if (part < 1 / 3.0)
    return 3 * part * range->floor;
  if (part < 2 / 3.0)
    return range->floor + (range->least - range->floor) * (3 * part - 1);
  return range->least + (range->wanted - range->least) * (3 * part - 2);
}

static double
size_at (const LimberSight *sight, const Range *range, double part)
{
  return limber_sight_font_px (sight, value_at (range, part));
}

static Sizes
sizes_at (const LimberSight *sight, const LimberStageContents *contents, int height, double part)
{
  static const Range digits = { LIMBER_SIGHT_DIGITS_LEAST, LIMBER_SIGHT_DIGITS_LEAST,
                                LIMBER_SIGHT_DIGITS };
  static const Range word = { LIMBER_SIGHT_WORD_LEAST, 40, 48 };
  static const Range side = { 22, 30, LIMBER_SIGHT_WORDS };
  static const Range note = { LIMBER_SIGHT_FLOOR, 20, LIMBER_SIGHT_WORDS };
  static const Range minor = { 10, 16, LIMBER_SIGHT_WORDS };
  static const Range little = { 6, 8, LIMBER_SIGHT_WORDS };
  static const Range rest = { 5, 6, 20 };
  static const Range figure = { 0.15, 0.25, 0.35 };
  static const Range still_figure = { 0.12, 0.2, 0.3 };

  return (Sizes){
    .digits = size_at (sight, &digits, part),
    .word = size_at (sight, &word, part),
    .side = size_at (sight, &side, part),
    .note = size_at (sight, &note, part),
    .minor = size_at (sight, &minor, part),
    .next = size_at (sight, contents->between ? &note : &little, part),
    .rest = size_at (sight, &rest, part),
    .figure = height * value_at (contents->between ? &still_figure : &figure, part),
  };
}

/* How many lines @chars take; words are kept whole, so a line is not quite full. */
static guint
count_lines (guint chars, double letter, double font, int width)
{
  double lines = chars * letter * font / MAX (1, width);

  return lines <= 1 ? 1 : (guint) ceil (lines + 0.05);
}

static int
lines_height (guint lines, double font)
{
  return whole (font * (LINE + LEADING * (lines - 1))) + 2;
}

/* The height that a text wants at @width, which is never less than what a small one needs. */
static int
text_height (guint chars, double letter, double font, int width)
{
  double size = MAX (font, SMALL_PX);

  return lines_height (count_lines (chars, letter, size, width), size);
}

/* --- Head and foot --- */

static void
divide_minor (Division *self, LimberBox box)
{
  give (self, self->contents->name_first ? LIMBER_STAGE_PHASE : LIMBER_STAGE_TITLE, box,
        self->sizes.minor);
}

static LimberBox
middle_line (LimberBox row, int height)
{
  return (LimberBox){ row.x, row.y + (row.height - MIN (height, row.height)) / 2, row.width,
                      MIN (height, row.height) };
}

/* Where there is the width, what matters less stands between how far it is and how long it takes.
 */
static void
divide_overview (Division *self, int height)
{
  int rest = text_height (0, LETTER, self->sizes.rest, self->room.width);
  int minor = text_height (0, BOLD_LETTER, self->sizes.minor, self->room.width);
  LimberBox row;

  give (self, LIMBER_STAGE_SEGMENTS,
        cut_top (&self->room, CLAMP (height / 80, 5, 14), self->gap / 2), 0);
  if (self->plan->portrait)
    {
      row = cut_top (&self->room, rest, self->gap / 2);
      give (self, LIMBER_STAGE_STEP, cut_left (&row, row.width * 11 / 20, self->gap),
            self->sizes.rest);
      give (self, LIMBER_STAGE_LEFT, row, self->sizes.rest);
      divide_minor (self, cut_top (&self->room, minor, self->gap));
      return;
    }
  row = cut_top (&self->room, MAX (rest, minor), self->gap);
  give (self, LIMBER_STAGE_STEP,
        middle_line (cut_left (&row, row.width * 11 / 50, self->gap), rest), self->sizes.rest);
  divide_minor (self, cut_left (&row, row.width * 28 / 39, self->gap));
  give (self, LIMBER_STAGE_LEFT, middle_line (row, rest), self->sizes.rest);
}

static int
side_width (Division *self, double font)
{
  return whole ((self->contents->side_chars * BOLD_LETTER + SIDE_ENDS) * font);
}

/* A side of its own row: where the page is too narrow for two, and in a change of sides. */
static void
divide_side (Division *self, LimberBox *room)
{
  int height = MAX (SMALL_PX * 2, whole (self->sizes.side * SIDE_LINE));

  if (self->contents->side_chars > 0)
    give (self, LIMBER_STAGE_SIDE, cut_top (room, MIN (height, room->height / 2), self->gap),
          self->sizes.side);
}

/* The largest of all words, over the whole width: the name of what is new, else what to do now, and
 * with which side. */
static void
divide_word (Division *self)
{
  LimberBox row;
  guint most = self->plan->portrait ? MOST_LINES_PORTRAIT : MOST_LINES;
  guint lines;
  guint chars =
      self->contents->name_first ? self->contents->title_chars : self->contents->phase_chars;
  gboolean beside =
      self->contents->side_chars > 0 && !self->contents->switching && !self->plan->portrait;
  int word = whole (chars * BOLD_LETTER * self->sizes.word) + 1;
  int width = self->room.width;

  if (beside)
    width = MAX (self->room.width / 3,
                 MIN (word, self->room.width - self->gap - side_width (self, self->sizes.side)));
  lines = count_lines (chars, BOLD_LETTER, self->sizes.word, width);
  row =
      cut_top (&self->room,
               lines_height (MIN (lines, most), MAX (SMALL_PX * 1.5, self->sizes.word)), self->gap);
  give (self, self->contents->name_first ? LIMBER_STAGE_TITLE : LIMBER_STAGE_PHASE,
        beside ? cut_left (&row, width, self->gap) : row, self->sizes.word);
  if (beside)
    give (self, LIMBER_STAGE_SIDE, row, self->sizes.word / SIDE_LINE);
  else if (!self->contents->switching)
    divide_side (self, &self->room);
}

static void
divide_head (Division *self, int height)
{
  divide_overview (self, height);
  divide_word (self);
  give (
      self, LIMBER_STAGE_SAID,
      cut_top (&self->room,
               text_height (self->contents->said_chars, LETTER, self->sizes.rest, self->room.width),
               self->gap),
      self->sizes.rest);
}

static void
divide_foot (Division *self)
{
  if (self->contents->next_chars > 0)
    give (self, LIMBER_STAGE_NEXT,
          cut_bottom (
              &self->room,
              text_height (self->contents->next_chars, LETTER, self->sizes.next, self->room.width),
              self->gap),
          self->sizes.next);
}

/* --- The ring --- */

/* How wide digits of size 1 are. */
static double
digits_width (guint n_digits)
{
  return n_digits * DIGIT + (n_digits > 2 ? (n_digits - 1) / 2 * COLON : 0);
}

/* A circle around digits of size 1. */
static double
circle (guint n_digits)
{
  return hypot (digits_width (n_digits), DIGIT_HEIGHT) / INSIDE;
}

static double
ring_width (guint n_digits)
{
  return digits_width (n_digits) + FLAT_RING_ENDS;
}

static LimberBox
inside_ring (LimberBox ring, guint n_digits, double font)
{
  int width = MIN (ring.width, whole (digits_width (n_digits) * font));
  int height = MIN (ring.height, whole (DIGIT_HEIGHT * font));

  return (LimberBox){ ring.x + (ring.width - width) / 2, ring.y + (ring.height - height) / 2, width,
                      height };
}

/* As round as there is room for. */
static LimberBox
place_ring (LimberBox room, guint n_digits, double font)
{
  double round = circle (n_digits) * font;
  LimberBox ring = room;

  ring.height = MIN (room.height, whole (n_digits > 2 ? 1.5 * font : round));
  ring.width = whole (MAX (ring.height, ring_width (n_digits) * font));
  if (n_digits <= 2 && ring.height >= whole (round))
    ring.width = ring.height;
  ring.width = MIN (room.width, ring.width);
  ring.x += (room.width - ring.width) / 2;
  ring.y += (room.height - ring.height) / 2;
  return ring;
}

/* The ring in the middle of @column, with the counts right below. */
static void
divide_timer (Division *self, LimberBox column)
{
  guint n_digits = MAX (2, self->contents->n_digits);
  int counts = self->contents->counts_chars > 0
                   ? MIN (text_height (self->contents->counts_chars, BOLD_LETTER, self->sizes.minor,
                                       column.width),
                          column.height * 3 / 10)
                   : 0;
  LimberBox room = column;
  LimberBox ring;
  double font;

  room.height -= counts;
  font = MIN (self->sizes.digits, room.width / ring_width (n_digits));
  self->fits = self->fits && room.height >= font * FLAT_RING;
  font = MAX (1, MIN (font, room.height / FLAT_RING));
  ring = place_ring (room, n_digits, font);
  ring.y = column.y + (column.height - ring.height - counts) / 2;
  give (self, LIMBER_STAGE_RING, ring, 0);
  give (self, LIMBER_STAGE_DIGITS, inside_ring (ring, n_digits, font), font);
  if (counts > 0)
    give (self, LIMBER_STAGE_COUNTS,
          (LimberBox){ column.x, ring.y + ring.height, column.width, counts }, self->sizes.minor);
}

/* How wide the column of the timer would like to be. */
static int
timer_width (Division *self)
{
  return whole (self->sizes.digits * ring_width (MAX (2, self->contents->n_digits))) + self->gap;
}

/* --- Words and figure --- */

/* What goes with the moment, at the foot of @room: the side that comes, or how it is done. */
static void
divide_note (Division *self, LimberBox *room)
{
  int most = room->height * 3 / 5;
  int height;

  if (self->contents->switching)
    {
      divide_side (self, room);
      return;
    }
  if (!self->contents->has_figure)
    {
      give (self, LIMBER_STAGE_NOTE, cut_top (room, room->height, 0), self->sizes.note);
      return;
    }
  height = text_height (self->contents->note_chars, LETTER, self->sizes.note, room->width);
  self->fits = self->fits && height <= most;
  give (self, LIMBER_STAGE_NOTE, cut_bottom (room, MIN (height, most), self->gap),
        self->sizes.note);
}

static void
divide_figure (Division *self, LimberBox room)
{
  if (!self->contents->has_figure)
    return;
  self->fits = self->fits && room.height >= self->sizes.figure;
  give (self, LIMBER_STAGE_FIGURE, room, 0);
}

/* Who stands or sits is taller than wide, and would be small above a note. */
static void
divide_upright (Division *self, LimberBox room)
{
  double across = self->contents->figure_across * FIGURE_MARGIN;
  int height;

  divide_figure (
      self, cut_left (&room, MIN (whole (room.height * across), room.width * 2 / 5), self->gap));
  height = text_height (self->contents->note_chars, LETTER, self->sizes.note, room.width);
  self->fits = self->fits && height <= room.height;
  give (self, LIMBER_STAGE_NOTE, room, self->sizes.note);
}

static void
divide_columns (Division *self, int width)
{
  LimberBox room = self->room;
  LimberBox left =
      cut_left (&room, CLAMP (timer_width (self), width / 4, width * 48 / 100), self->gap);
  double across = self->contents->figure_across;

  divide_timer (self, left);
  if (self->contents->has_figure && !self->contents->switching && across > 0 && across < UPRIGHT)
    {
      divide_upright (self, room);
      return;
    }
  divide_note (self, &room);
  divide_figure (self, room);
}

/* A long time has the whole width, and the figure is below it. */
static void
divide_rows (Division *self, int width)
{
  LimberBox room = self->room;

  divide_note (self, &room);
  if (!self->contents->has_figure)
    divide_timer (self, room);
  else if (self->contents->n_digits > 2)
    divide_timer (self, cut_top (&room, room.height / 2, self->gap));
  else
    divide_timer (self, cut_left (&room, CLAMP (timer_width (self), width * 2 / 5, width * 2 / 3),
                                  self->gap));
  divide_figure (self, room);
}

/* Returns: whether there is room for all of it in the sizes of @part */
static gboolean
divide (LimberStagePlan *plan, int width, int height, const LimberSight *sight,
        const LimberStageContents *contents, double part)
{
  Division division = {
    .plan = plan,
    .contents = contents,
    .room = { 0, 0, width, height },
    .gap = CLAMP (MIN (width, height) / 80, 4, 24),
    .sizes = sizes_at (sight, contents, height, part),
    .fits = TRUE,
  };

  *plan = (LimberStagePlan){ .portrait = width < TWO_COLUMNS_WIDTH || width < height };
  divide_head (&division, height);
  divide_foot (&division);
  if (plan->portrait)
    divide_rows (&division, width);
  else
    divide_columns (&division, width);
  return division.fits;
}

void
limber_stage_plan (LimberStagePlan *self, int width, int height, const LimberSight *sight,
                   const LimberStageContents *contents)
{
  double fits = 0;
  double step = 0.5;

  if (divide (self, width, height, sight, contents, 1))
    return;
  for (guint i = 0; i < N_HALVINGS; i++, step /= 2)
    if (divide (self, width, height, sight, contents, fits + step))
      fits += step;
  divide (self, width, height, sight, contents, fits);
}
