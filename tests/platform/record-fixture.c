/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "record-fixture.h"

#include <glib/gstdio.h>

#include "limber-record-writer.h"
#include "sample.h"

struct _FakeWallClock
{
  GObject parent_instance;
  LimberWallTime time;
};

static LimberWallTime
fake_wall_clock_now (LimberWallClock *clock)
{
  return FAKE_WALL_CLOCK (clock)->time;
}

static void
fake_wall_clock_iface_init (LimberWallClockInterface *iface)
{
  iface->now = fake_wall_clock_now;
}

G_DEFINE_FINAL_TYPE_WITH_CODE (FakeWallClock, fake_wall_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_WALL_CLOCK,
                                                      fake_wall_clock_iface_init))

static void
fake_wall_clock_class_init (FakeWallClockClass *klass)
{
}

static void
fake_wall_clock_init (FakeWallClock *self)
{
  self->time = (LimberWallTime){ G_GINT64_CONSTANT (1772350200123456), 3600 };
}

FakeWallClock *
fake_wall_clock_new (void)
{
  return g_object_new (FAKE_TYPE_WALL_CLOCK, NULL);
}

void
fake_wall_clock_set (FakeWallClock *self, LimberWallTime time)
{
  self->time = time;
}

LimberTimeline *
fixture_timeline (void)
{
  g_autoptr (LimberRoutine) routine = sample_routine ();

  sample_add (routine, sample_step ("First", LIMBER_POSITION_SUPINE, LIMBER_SIDES_EACH,
                                    sample_hold (20, 2)));
  sample_add (routine, sample_step ("Second", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE,
                                    sample_reps (4, 2, 1, 2)));
  sample_add (routine,
              sample_step ("Third", LIMBER_POSITION_SUPINE, LIMBER_SIDES_NONE, sample_time (30)));
  routine->checksum = g_strdup ("c0ffee");
  routine->path = g_strdup ("/somewhere/r.routine.json");
  return sample_compile (routine);
}

void
fixture_settle (LimberSqliteRecord *record)
{
  g_assert_true (limber_sqlite_record_wait (record, 60 * G_USEC_PER_SEC));
}

LimberRecord *
fixture_record_at (LimberTimeline *timeline, guint phase)
{
  g_autoptr (LimberSession) session = limber_session_new (timeline, NULL);
  LimberRecord *record = limber_record_new_for_timeline (timeline);
  gint64 now_us = 0;

  for (LimberEventType event = LIMBER_EVENT_START;
       event == LIMBER_EVENT_START || limber_session_get_phase (session) < phase;
       event = LIMBER_EVENT_TICK)
    {
      g_autoptr (GPtrArray) effects = limber_effects_new ();
      g_autoptr (LimberSession) before = session;

      session = limber_session_reduce (before, event, now_us, effects);
      now_us += LIMBER_SECOND_US;
    }
  for (guint i = 0; i < record->steps->len; i++)
    limber_record_take_step (record, i, limber_session_get_record (session, i), timeline);
  return record;
}

void
fixture_assert_steps (const LimberRecord *a, const LimberRecord *b)
{
  g_assert_cmpuint (a->steps->len, ==, b->steps->len);
  for (guint i = 0; i < a->steps->len; i++)
    {
      const LimberRecordStep *one = g_ptr_array_index (a->steps, i);
      const LimberRecordStep *other = g_ptr_array_index (b->steps, i);

      g_assert_cmpstr (one->name, ==, other->name);
      g_assert_cmpint (one->status, ==, other->status);
      g_assert_cmpuint (one->prescribed.reps, ==, other->prescribed.reps);
      g_assert_cmpuint (one->done.sets, ==, other->done.sets);
      g_assert_cmpuint (one->done.reps, ==, other->done.reps);
      g_assert_cmpint (one->done.active_us, ==, other->done.active_us);
      g_assert_cmpint (one->done.left_us, ==, other->done.left_us);
      g_assert_cmpint (one->done.right_us, ==, other->done.right_us);
    }
}

LimberRecord *
fixture_find_left (const char *path)
{
  g_autoptr (LimberRecordWriter) writer = limber_record_writer_new (path);
  LimberRecord *record = limber_record_writer_find_unfinished (writer);
  g_autofree char *trouble = limber_record_writer_take_trouble (writer);

  g_assert_null (trouble);
  return record;
}

void
fixture_remove_tree (const char *path)
{
  g_autoptr (GDir) dir = g_dir_open (path, 0, NULL);

  for (const char *name = dir ? g_dir_read_name (dir) : NULL; name; name = g_dir_read_name (dir))
    {
      g_autofree char *child = g_build_filename (path, name, NULL);

      fixture_remove_tree (child);
    }
  g_remove (path);
}
