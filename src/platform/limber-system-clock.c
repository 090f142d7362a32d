/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-system-clock.h"

#include <math.h>

struct _LimberSystemClock
{
  GObject parent_instance;

  double speed;
  gint64 base_us; /* the moment at which this clock and the machine's agree */

  GSource *source;
  gint64 deadline_us; /* on this clock; negative while disarmed */
  LimberClockFunc func;
  gpointer user_data;
};

enum
{
  PROP_0,
  PROP_SPEED,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

typedef struct
{
  GSource source;
  LimberSystemClock *clock;
} ClockSource;

static void limber_system_clock_iface_init (LimberClockInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberSystemClock, limber_system_clock, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CLOCK,
                                                      limber_system_clock_iface_init))

static gint64
from_monotonic (LimberSystemClock *self, gint64 monotonic_us)
{
  return self->base_us + (gint64) floor ((double) (monotonic_us - self->base_us) * self->speed);
}

/* Rounded up, so that a callback never comes before its deadline. */
static gint64
to_monotonic (LimberSystemClock *self, gint64 time_us)
{
  double since = ceil ((double) (time_us - self->base_us) / self->speed);

  if (since >= (double) (G_MAXINT64 / 2))
    return G_MAXINT64;
  return MAX (0, self->base_us + (gint64) since);
}

static gboolean
clock_source_dispatch (GSource *source, GSourceFunc callback, gpointer user_data)
{
  g_autoptr (LimberSystemClock) self = g_object_ref (((ClockSource *) source)->clock);
  gint64 now_us = from_monotonic (self, g_get_monotonic_time ());

  /* Left as it is, the source is ready again at once. */
  if (now_us < self->deadline_us)
    return G_SOURCE_CONTINUE;

  g_source_set_ready_time (source, -1);
  self->deadline_us = -1;
  self->func (now_us, self->user_data);
  return G_SOURCE_CONTINUE;
}

static GSourceFuncs clock_source_funcs = { NULL, NULL, clock_source_dispatch, NULL, NULL, NULL };

static gint64
limber_system_clock_now (LimberClock *clock)
{
  return from_monotonic (LIMBER_SYSTEM_CLOCK (clock), g_get_monotonic_time ());
}

static void
limber_system_clock_arm (LimberClock *clock, gint64 deadline_us, LimberClockFunc func,
                         gpointer user_data)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (clock);

  g_return_if_fail (deadline_us < 0 || func != NULL);

  self->deadline_us = deadline_us;
  self->func = func;
  self->user_data = user_data;
  g_source_set_ready_time (self->source, deadline_us < 0 ? -1 : to_monotonic (self, deadline_us));
}

static double
limber_system_clock_get_speed (LimberClock *clock)
{
  return LIMBER_SYSTEM_CLOCK (clock)->speed;
}

static void
limber_system_clock_iface_init (LimberClockInterface *iface)
{
  iface->now = limber_system_clock_now;
  iface->arm = limber_system_clock_arm;
  iface->get_speed = limber_system_clock_get_speed;
}

static void
limber_system_clock_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (object);

  switch (id)
    {
    case PROP_SPEED:
      self->speed = g_value_get_double (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_system_clock_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (object);

  switch (id)
    {
    case PROP_SPEED:
      g_value_set_double (value, self->speed);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_system_clock_dispose (GObject *object)
{
  LimberSystemClock *self = LIMBER_SYSTEM_CLOCK (object);

  if (self->source != NULL)
    g_source_destroy (self->source);
  g_clear_pointer (&self->source, g_source_unref);
  G_OBJECT_CLASS (limber_system_clock_parent_class)->dispose (object);
}

static void
limber_system_clock_class_init (LimberSystemClockClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = limber_system_clock_set_property;
  object_class->get_property = limber_system_clock_get_property;
  object_class->dispose = limber_system_clock_dispose;

  properties[PROP_SPEED] = g_param_spec_double (
      "speed", NULL, NULL, LIMBER_SYSTEM_CLOCK_SPEED_MIN, LIMBER_SYSTEM_CLOCK_SPEED_MAX, 1.0,
      G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_system_clock_init (LimberSystemClock *self)
{
  self->speed = 1.0;
  self->deadline_us = -1;
  self->base_us = g_get_monotonic_time ();
  self->source = g_source_new (&clock_source_funcs, sizeof (ClockSource));
  ((ClockSource *) self->source)->clock = self;
  g_source_set_static_name (self->source, "LimberSystemClock");
  /* Ahead of drawing, and of whatever else waits: a late phase change is heard. */
  g_source_set_priority (self->source, G_PRIORITY_HIGH);
  g_source_attach (self->source, g_main_context_get_thread_default ());
}

LimberSystemClock *
limber_system_clock_new (double speed)
{
  g_return_val_if_fail (speed >= LIMBER_SYSTEM_CLOCK_SPEED_MIN, NULL);
  g_return_val_if_fail (speed <= LIMBER_SYSTEM_CLOCK_SPEED_MAX, NULL);
  return g_object_new (LIMBER_TYPE_SYSTEM_CLOCK, "speed", speed, NULL);
}
