/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-diagnostic.h"
#include "limber-motion.h"
#include "limber-camera.h"

/* A change of position that is not paced by its phase takes this long, then the figure rests. */
#define SETTLE_US (3 * G_USEC_PER_SEC / 2)

/* A movement whose length is not known yet. */
#define UNKNOWN_US (2 * G_USEC_PER_SEC)

struct _LimberMotion
{
  LimberMotionSpec spec; /* without its names */
  char *names[LIMBER_MOTION_MAX_POSES];
  LimberStance stances[2][LIMBER_MOTION_MAX_POSES]; /* as written, and mirrored */
  LimberProp props[2][LIMBER_MOTION_MAX_PROPS];
  LimberPlaySpec plays[LIMBER_N_PHASE_KINDS];
  double bounds[2][4];
};

static gboolean
is_paced (LimberPhaseKind kind)
{
  return kind == LIMBER_PHASE_OUT || kind == LIMBER_PHASE_BACK;
}

static void
play_one (LimberMotion *self, LimberPhaseKind kind, LimberKeySpec key)
{
  if (self->plays[kind].n_keys > 0)
    return;
  self->plays[kind].n_keys = 1;
  self->plays[kind].keys[0] = key;
}

static LimberKeySpec
last_key (const LimberPlaySpec *play)
{
  LimberKeySpec key = play->keys[play->n_keys - 1];

  key.seconds = 0;
  return key;
}

static void
append_keys (LimberPlaySpec *cycle, const LimberPlaySpec *way, double seconds)
{
  for (guint i = 0; i < way->n_keys && cycle->n_keys < LIMBER_MOTION_MAX_KEYS - 1; i++)
    {
      LimberKeySpec *key = &cycle->keys[cycle->n_keys++];

      *key = way->keys[i];
      key->seconds = seconds / way->n_keys;
    }
  cycle->keys[cycle->n_keys] = cycle->keys[cycle->n_keys - 1];
  cycle->keys[cycle->n_keys++].seconds = 1;
}

/* Self-paced and timed work without poses of its own repeats the movement at an easy tempo. */
static void
play_cycle (LimberMotion *self)
{
  LimberPlaySpec *plays = self->plays;
  LimberPlaySpec *work = &plays[LIMBER_PHASE_WORK];

  if (work->n_keys > 0 || plays[LIMBER_PHASE_WAIT].n_keys > 0 || self->spec.n_poses == 1
      || plays[LIMBER_PHASE_OUT].n_keys + plays[LIMBER_PHASE_BACK].n_keys + 2
             > LIMBER_MOTION_MAX_KEYS)
    return;
  work->cycle = TRUE;
  append_keys (work, &plays[LIMBER_PHASE_OUT], 2);
  append_keys (work, &plays[LIMBER_PHASE_BACK], 2);
}

/* The same way serves a hold and a movement, whichever the dose asks for. */
static void
share_play (LimberMotion *self, LimberPhaseKind a, LimberPhaseKind b)
{
  if (self->plays[a].n_keys == 0)
    self->plays[a] = self->plays[b];
  else if (self->plays[b].n_keys == 0)
    self->plays[b] = self->plays[a];
}

/* What the file leaves out: the start position stands in for rests, the furthest pose for holds. */
static void
complete_plays (LimberMotion *self)
{
  LimberKeySpec start = { 0 };
  LimberKeySpec furthest = { .pose = self->spec.n_poses - 1 };
  LimberPlaySpec *plays = self->plays;

  share_play (self, LIMBER_PHASE_OUT, LIMBER_PHASE_HOLD);
  share_play (self, LIMBER_PHASE_BACK, LIMBER_PHASE_RELEASE);
  play_one (self, LIMBER_PHASE_OUT, furthest);
  play_one (self, LIMBER_PHASE_HOLD, furthest);
  play_one (self, LIMBER_PHASE_BACK, start);
  play_one (self, LIMBER_PHASE_RELEASE, start);
  play_one (self, LIMBER_PHASE_PAUSE, last_key (&plays[LIMBER_PHASE_BACK]));
  play_cycle (self);
  share_play (self, LIMBER_PHASE_WAIT, LIMBER_PHASE_WORK);
  share_play (self, LIMBER_PHASE_EASY, LIMBER_PHASE_WORK);
  for (guint kind = 0; kind < LIMBER_N_PHASE_KINDS; kind++)
    play_one (self, kind, start);
}

/* An arm that swings from one pose to the next may reach further out on the way than in either. */
static void
measure_ways (const LimberMotion *self, const LimberCamera *camera, guint mirrored,
              double bounds[4])
{
  g_autoptr (GArray) legs = limber_motion_legs (self);

  for (guint i = 0; i < legs->len; i++)
    {
      const LimberMotionLeg *leg = &g_array_index (legs, LimberMotionLeg, i);
      LimberStance sides[2];

      limber_stance_blend (&sides[0], leg->from, leg->to, 0.5);
      limber_stance_mirror (&sides[1], &sides[0], self->spec.mirror_x);
      for (guint side = 0; side < 2; side++)
        if (side == mirrored || !self->spec.mirror_x)
          limber_camera_add_body (camera, &sides[side].body, bounds);
    }
}

static void
measure (LimberMotion *self, guint mirrored)
{
  LimberCamera camera;
  double *bounds = self->bounds[mirrored];

  limber_camera_init (&camera, self->spec.mirror_x && mirrored ? -self->spec.yaw : self->spec.yaw,
                      self->spec.pitch);
  limber_camera_begin_bounds (bounds);
  for (guint side = 0; side < 2; side++)
    for (guint i = 0; i < self->spec.n_poses; i++)
      if (side == mirrored || !self->spec.mirror_x)
        limber_camera_add_body (&camera, &self->stances[side][i].body, bounds);
  measure_ways (self, &camera, mirrored, bounds);
  for (guint i = 0; i < self->spec.n_props; i++)
    limber_camera_add_prop (&camera, &self->props[mirrored][i], bounds);
}

LimberMotion *
limber_motion_new (const LimberMotionSpec *spec)
{
  LimberMotion *self = g_atomic_rc_box_new0 (LimberMotion);
  self->spec = *spec;
  for (guint i = 0; i < spec->n_poses; i++)
    {
      LimberPose pose;

      self->spec.poses[i].name = NULL;
      self->names[i] = g_strdup (spec->poses[i].name);
      limber_pose_init_from_spec (&pose, &spec->poses[i]);
      limber_stance_settle (&self->stances[0][i], &pose, spec->poses[i].anchors,
                            spec->poses[i].from >= 0 ? &self->stances[0][spec->poses[i].from]
                                                     : NULL);
      limber_stance_mirror (&self->stances[1][i], &self->stances[0][i], spec->mirror_x);
    }
  for (guint i = 0; i < spec->n_props; i++)
    {
      limber_prop_fit (&self->props[0][i], &spec->props[i], self->stances[0], spec->n_poses);
      /* A mat does not move when the sides change. */
      if (self->props[0][i].type == LIMBER_PROP_MAT && !spec->mirror_x)
        self->props[0][i].middle.z = 0;
      limber_prop_mirror (&self->props[1][i], &self->props[0][i], spec->mirror_x);
    }
  for (guint kind = 0; kind < LIMBER_N_PHASE_KINDS; kind++)
    self->plays[kind] = spec->plays[kind];
  complete_plays (self);
  measure (self, 0);
  measure (self, 1);
  return self;
}

LimberMotion *
limber_motion_new_from_text (const char *text, GPtrArray *diagnostics)
{
  g_autoptr (GPtrArray) faults = limber_diagnostics_new ();
  g_autoptr (LimberMotionSpec) spec =
      limber_motion_spec_parse (text, diagnostics != NULL ? diagnostics : faults);

  return spec != NULL ? limber_motion_new (spec) : NULL;
}

LimberMotion *
limber_motion_ref (LimberMotion *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
limber_motion_clear (gpointer data)
{
  LimberMotion *self = data;

  for (guint i = 0; i < LIMBER_MOTION_MAX_POSES; i++)
    g_free (self->names[i]);
}

void
limber_motion_unref (LimberMotion *self)
{
  g_atomic_rc_box_release_full (self, limber_motion_clear);
}

/* Which stance a key means on a side. */
static const LimberStance *
stance_of (const LimberMotion *self, LimberKeySpec key, LimberSide side)
{
  return &self->stances[key.mirrored ^ (side == LIMBER_SIDE_LEFT)][key.pose];
}

/* Time in a phase: how long moving takes, and where in it the figure is. */
typedef struct
{
  const LimberStance *from;
  const LimberPlaySpec *play;
  LimberSide side;
  gint64 elapsed_us;
  gint64 moving_us;
} Way;

static void
go_through (const LimberMotion *self, const Way *way, LimberStance *stance)
{
  guint n = way->play->n_keys;
  double eased = limber_ease ((double) way->elapsed_us / MAX (1, way->moving_us)) * n;
  guint k = MIN ((guint) eased, n - 1);
  const LimberStance *to = stance_of (self, way->play->keys[k], way->side);
  const LimberStance *from =
      k > 0 ? stance_of (self, way->play->keys[k - 1], way->side) : way->from;

  if (eased - k >= 1)
    *stance = *to;
  else
    limber_stance_blend (stance, from, to, eased - k);
}

static double
cycle_seconds (const LimberPlaySpec *play)
{
  double sum = 0;

  for (guint i = 0; i < play->n_keys; i++)
    sum += play->keys[i].seconds;
  return sum;
}

static void
go_round (const LimberMotion *self, const Way *way, LimberStance *stance)
{
  const LimberPlaySpec *play = way->play;
  double period = cycle_seconds (play);
  double seconds = (double) way->elapsed_us / G_USEC_PER_SEC;
  gboolean first_round = seconds < period;
  const LimberStance *from;
  double t;
  guint k = 0;

  seconds = fmod (seconds, period);
  while (k + 1 < play->n_keys && seconds >= play->keys[k].seconds)
    seconds -= play->keys[k++].seconds;
  if (k == 0 && first_round)
    from = way->from;
  else
    from = stance_of (self, play->keys[(k + play->n_keys - 1) % play->n_keys], way->side);
  t = seconds / play->keys[k].seconds;
  /* Steps that flow into each other must not stop at each pose. */
  limber_stance_blend (stance, from, stance_of (self, play->keys[k], way->side),
                       play->flow ? t : limber_ease (t));
}

static gboolean
is_mirrored (const LimberMotion *self, const LimberStance *stance)
{
  for (guint i = 0; i < self->spec.n_poses; i++)
    if (stance == &self->stances[1][i])
      return TRUE;
  return FALSE;
}

static gboolean
is_other_end (const LimberMotion *self, const LimberStance *a, const LimberStance *b)
{
  return self->spec.mirror_x && is_mirrored (self, a) != is_mirrored (self, b);
}

/* @from is not one of the motion's own stances only when a cycle was cut short. */
static void
sample (const LimberMotion *self, const Way *way, LimberStance *stance)
{
  const LimberStance *end = stance_of (self, way->play->keys[way->play->n_keys - 1], way->side);

  if (way->play->cycle)
    go_round (self, way, stance);
  else if (way->from == end || is_other_end (self, way->from, end))
    *stance = *end;
  else
    go_through (self, way, stance);
}

static gint64
moving_time (LimberPhaseKind kind, gint64 length_us)
{
  gint64 length = length_us > 0 ? length_us : UNKNOWN_US;

  return is_paced (kind) ? length : MIN (length, SETTLE_US);
}

/* Where the phase before has ended: a stance of the motion's own, or @cut for a cut cycle. */
static const LimberStance *
entered_from (const LimberMotion *self, const LimberMoment *moment, LimberStance *cut)
{
  LimberKeySpec start = { 0 };
  const LimberPlaySpec *play = &self->plays[moment->previous];
  Way way = { stance_of (self, start, moment->previous_side), play, moment->previous_side,
              moment->previous_us, 0 };

  if (!moment->has_previous)
    return stance_of (self, start, moment->side);
  if (!play->cycle)
    return stance_of (self, play->keys[play->n_keys - 1], moment->previous_side);
  go_round (self, &way, cut);
  return cut;
}

static void
finish_frame (const LimberMotion *self, gboolean mirrored, LimberFrame *frame)
{
  const double *bounds = self->bounds[mirrored];

  frame->n_props = self->spec.n_props;
  for (guint i = 0; i < frame->n_props; i++)
    frame->props[i] = self->props[mirrored][i];
  frame->accents = self->spec.accents;
  if (mirrored)
    frame->accents =
        (frame->accents & ~0xfu) | (frame->accents & 0x5) << 1 | (frame->accents & 0xa) >> 1;
  frame->yaw = mirrored && self->spec.mirror_x ? -self->spec.yaw : self->spec.yaw;
  frame->pitch = self->spec.pitch;
  frame->left = bounds[0];
  frame->right = bounds[1];
  frame->bottom = bounds[2];
  frame->top = bounds[3];
}

void
limber_motion_frame (const LimberMotion *self, const LimberMoment *moment, LimberFrame *frame)
{
  LimberStance cut;
  Way way = { entered_from (self, moment, &cut), &self->plays[moment->kind], moment->side,
              MAX (0, moment->elapsed_us), moving_time (moment->kind, moment->length_us) };

  sample (self, &way, &frame->stance);
  finish_frame (self, moment->side == LIMBER_SIDE_LEFT, frame);
}

void
limber_motion_frame_of_pose (const LimberMotion *self, guint pose, LimberSide side,
                             LimberFrame *frame)
{
  gboolean mirrored = side == LIMBER_SIDE_LEFT;

  frame->stance = self->stances[mirrored][pose];
  finish_frame (self, mirrored, frame);
}

void
limber_motion_frame_between (const LimberMotion *self, guint from, guint to, double t,
                             LimberFrame *frame)
{
  limber_stance_blend (&frame->stance, &self->stances[0][from], &self->stances[0][to], t);
  finish_frame (self, FALSE, frame);
}

gboolean
limber_motion_is_still (const LimberMotion *self, const LimberMoment *moment)
{
  const LimberPlaySpec *play = &self->plays[moment->kind];
  LimberStance cut;
  const LimberStance *end;

  if (play->cycle)
    return FALSE;
  end = stance_of (self, play->keys[play->n_keys - 1], moment->side);
  return entered_from (self, moment, &cut) == end
         || moment->elapsed_us >= moving_time (moment->kind, moment->length_us);
}

guint
limber_motion_main_pose (const LimberMotion *self)
{
  static const LimberPhaseKind telling[] = { LIMBER_PHASE_OUT, LIMBER_PHASE_HOLD,
                                             LIMBER_PHASE_WORK };

  if (self->spec.show >= 0)
    return (guint) self->spec.show;
  for (guint i = 0; i < G_N_ELEMENTS (telling); i++)
    if (self->spec.plays[telling[i]].n_keys > 0)
      {
        const LimberPlaySpec *play = &self->plays[telling[i]];

        return play->keys[play->cycle ? 0 : play->n_keys - 1].pose;
      }
  return self->spec.n_poses - 1;
}

guint
limber_motion_get_n_poses (const LimberMotion *self)
{
  return self->spec.n_poses;
}

const char *
limber_motion_get_pose_name (const LimberMotion *self, guint pose)
{
  return self->names[pose];
}

const LimberStance *
limber_motion_get_stance (const LimberMotion *self, guint pose)
{
  return &self->stances[0][pose];
}

guint
limber_motion_get_n_props (const LimberMotion *self)
{
  return self->spec.n_props;
}

const LimberProp *
limber_motion_get_prop (const LimberMotion *self, guint index)
{
  return &self->props[0][index];
}

static void
add_leg (const LimberMotion *self, GArray *legs, LimberKeySpec from, LimberKeySpec to,
         LimberPhaseKind kind)
{
  LimberMotionLeg leg = { stance_of (self, from, LIMBER_SIDE_NONE),
                          stance_of (self, to, LIMBER_SIDE_NONE), from.pose, to.pose, kind };

  if (leg.from == leg.to || is_other_end (self, leg.from, leg.to))
    return;
  for (guint i = 0; i < legs->len; i++)
    {
      const LimberMotionLeg *known = &g_array_index (legs, LimberMotionLeg, i);

      if ((known->from == leg.from && known->to == leg.to)
          || (known->from == leg.to && known->to == leg.from))
        return;
    }
  g_array_append_val (legs, leg);
}

static void
add_legs_of (const LimberMotion *self, GArray *legs, LimberKeySpec from, LimberPhaseKind kind)
{
  const LimberPlaySpec *play = &self->plays[kind];
  LimberKeySpec end = last_key (play);

  /* As in sample: who is there already does not go. */
  if (!play->cycle && end.pose == from.pose && end.mirrored == from.mirrored)
    return;
  for (guint i = 0; i < play->n_keys; i++)
    {
      add_leg (self, legs, from, play->keys[i], kind);
      from = play->keys[i];
    }
  if (play->cycle)
    add_leg (self, legs, from, play->keys[0], kind);
}

GArray *
limber_motion_legs (const LimberMotion *self)
{
  GArray *legs = g_array_new (FALSE, FALSE, sizeof (LimberMotionLeg));
  LimberKeySpec start = { 0 };
  const LimberPlaySpec *plays = self->plays;

  if (self->spec.plays[LIMBER_PHASE_OUT].n_keys > 0)
    {
      add_legs_of (self, legs, start, LIMBER_PHASE_OUT);
      add_legs_of (self, legs, last_key (&plays[LIMBER_PHASE_OUT]), LIMBER_PHASE_HOLD);
    }
  else
    add_legs_of (self, legs, start, LIMBER_PHASE_HOLD);
  add_legs_of (self, legs, last_key (&plays[LIMBER_PHASE_HOLD]), LIMBER_PHASE_BACK);
  add_legs_of (self, legs, last_key (&plays[LIMBER_PHASE_HOLD]), LIMBER_PHASE_RELEASE);
  add_legs_of (self, legs, last_key (&plays[LIMBER_PHASE_BACK]), LIMBER_PHASE_PAUSE);
  add_legs_of (self, legs, last_key (&plays[LIMBER_PHASE_PAUSE]), LIMBER_PHASE_OUT);
  add_legs_of (self, legs, start, LIMBER_PHASE_WORK);
  add_legs_of (self, legs, start, LIMBER_PHASE_EASY);
  add_legs_of (self, legs, start, LIMBER_PHASE_SAY);
  return legs;
}
