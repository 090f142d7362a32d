/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-canberra-cues.h"

#include "limber-cue-thread.h"
#include "limber-output-test.h"

#include <math.h>

struct _LimberCanberraCues
{
  GObject parent_instance;

  char *sounds_dir;
  int volume;
  guint enabled_cues;
  LimberCueThread *thread;

  LimberOutputTest *test;
};

enum
{
  PROP_0,
  PROP_SOUNDS_DIR,
  PROP_VOLUME,
  PROP_ENABLED_CUES,
  N_PROPS
};

static GParamSpec *properties[N_PROPS];

static void limber_canberra_cues_iface_init (LimberCuesInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberCanberraCues, limber_canberra_cues, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_CUES,
                                                      limber_canberra_cues_iface_init))

/* The cube law of PulseAudio's volumes, which every desktop's sliders follow: half way up is an
 * eighth of the amplitude. */
static int
volume_db (LimberCanberraCues *self)
{
  return (int) lround (60.0 * log10 (self->volume / 100.0));
}

static void
limber_canberra_cues_play (LimberCues *cues, LimberCue cue)
{
  LimberCanberraCues *self = LIMBER_CANBERRA_CUES (cues);

  if (self->volume > 0 && (self->enabled_cues & (1u << cue)) != 0)
    limber_cue_thread_play (self->thread, cue, volume_db (self));
}

static LimberCuesState
limber_canberra_cues_get_state (LimberCues *cues)
{
  return limber_cue_thread_get_state (LIMBER_CANBERRA_CUES (cues)->thread);
}

static void
limber_canberra_cues_iface_init (LimberCuesInterface *iface)
{
  iface->play = limber_canberra_cues_play;
  iface->get_state = limber_canberra_cues_get_state;
}

/* The test */

static const LimberOutputTestKind test_kind = {
  .patience_s = 5,
  .no_answer = LIMBER_SOUND_TEST_NO_ANSWER,
  .muted = LIMBER_SOUND_TEST_MUTED,
  .heard = LIMBER_SOUND_TEST_PLAYED,
};

static void
on_tested (guint test, LimberCueOutcome outcome, gpointer owner)
{
  LimberCanberraCues *self = owner;

  if (!limber_output_test_is (self->test, test))
    return;

  switch (outcome)
    {
    case LIMBER_CUE_OUTCOME_PLAYED:
      limber_output_test_end_audible (self->test);
      break;
    case LIMBER_CUE_OUTCOME_NO_FILE:
      limber_output_test_end (self->test, LIMBER_SOUND_TEST_FILE_MISSING);
      break;
    case LIMBER_CUE_OUTCOME_MUTED:
      limber_output_test_end (self->test, LIMBER_SOUND_TEST_MUTED);
      break;
    case LIMBER_CUE_OUTCOME_NO_SERVER:
    default:
      limber_output_test_end (self->test, LIMBER_SOUND_TEST_NO_SERVER);
      break;
    }
}

static void
on_state_changed (gpointer owner)
{
  g_autoptr (LimberCanberraCues) self = g_object_ref (owner);

  if (limber_output_test_is_under_way (self->test)
      && limber_cue_thread_get_state (self->thread) == LIMBER_CUES_HUNG)
    limber_output_test_end (self->test, LIMBER_SOUND_TEST_NO_ANSWER);
  g_signal_emit_by_name (self, "state-changed");
}

static const LimberCueThreadFuncs thread_funcs = { on_state_changed, on_tested };

void
limber_canberra_cues_test (LimberCanberraCues *self, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  g_return_if_fail (LIMBER_IS_CANBERRA_CUES (self));

  if (!limber_output_test_begin (self->test, self, limber_canberra_cues_test, cancellable, callback,
                                 user_data))
    return;
  if (self->volume == 0)
    limber_output_test_end (self->test, LIMBER_SOUND_TEST_VOLUME_ZERO);
  else if (limber_cue_thread_get_state (self->thread) == LIMBER_CUES_HUNG)
    limber_output_test_end (self->test, LIMBER_SOUND_TEST_NO_ANSWER);
  else
    limber_cue_thread_test (self->thread, LIMBER_CUE_START, volume_db (self),
                            limber_output_test_watch (self->test));
}

gboolean
limber_canberra_cues_test_finish (LimberCanberraCues *self, GAsyncResult *result,
                                  LimberSoundTest *found, GError **error)
{
  int value;

  if (!limber_output_test_finish (self, result, &value, error))
    return FALSE;
  *found = (LimberSoundTest) value;
  return TRUE;
}

/* The object */

static void
limber_canberra_cues_set_property (GObject *object, guint id, const GValue *value,
                                   GParamSpec *pspec)
{
  LimberCanberraCues *self = LIMBER_CANBERRA_CUES (object);

  switch (id)
    {
    case PROP_SOUNDS_DIR:
      self->sounds_dir = g_value_dup_string (value);
      break;
    case PROP_VOLUME:
      if (self->volume == g_value_get_int (value))
        return;
      self->volume = g_value_get_int (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    case PROP_ENABLED_CUES:
      if (self->enabled_cues == g_value_get_uint (value))
        return;
      self->enabled_cues = g_value_get_uint (value);
      g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_canberra_cues_get_property (GObject *object, guint id, GValue *value, GParamSpec *pspec)
{
  LimberCanberraCues *self = LIMBER_CANBERRA_CUES (object);

  switch (id)
    {
    case PROP_SOUNDS_DIR:
      g_value_set_string (value, self->sounds_dir);
      break;
    case PROP_VOLUME:
      g_value_set_int (value, self->volume);
      break;
    case PROP_ENABLED_CUES:
      g_value_set_uint (value, self->enabled_cues);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_canberra_cues_constructed (GObject *object)
{
  LimberCanberraCues *self = LIMBER_CANBERRA_CUES (object);

  G_OBJECT_CLASS (limber_canberra_cues_parent_class)->constructed (object);
  self->thread = limber_cue_thread_start (self->sounds_dir, &thread_funcs, self);
}

static void
limber_canberra_cues_finalize (GObject *object)
{
  LimberCanberraCues *self = LIMBER_CANBERRA_CUES (object);

  limber_cue_thread_stop (self->thread);
  limber_output_test_free (self->test);
  g_free (self->sounds_dir);
  G_OBJECT_CLASS (limber_canberra_cues_parent_class)->finalize (object);
}

static void
limber_canberra_cues_class_init (LimberCanberraCuesClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);

  object_class->set_property = limber_canberra_cues_set_property;
  object_class->get_property = limber_canberra_cues_get_property;
  object_class->constructed = limber_canberra_cues_constructed;
  object_class->finalize = limber_canberra_cues_finalize;

  properties[PROP_SOUNDS_DIR] =
      g_param_spec_string ("sounds-dir", NULL, NULL, NULL,
                           G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  properties[PROP_VOLUME] =
      g_param_spec_int ("volume", NULL, NULL, 0, 100, 100,
                        G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  properties[PROP_ENABLED_CUES] =
      g_param_spec_uint ("enabled-cues", NULL, NULL, 0, LIMBER_CUES_ALL, LIMBER_CUES_ALL,
                         G_PARAM_READWRITE | G_PARAM_EXPLICIT_NOTIFY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPS, properties);
}

static void
limber_canberra_cues_init (LimberCanberraCues *self)
{
  self->test = limber_output_test_new (&test_kind);
  self->volume = 100;
  self->enabled_cues = LIMBER_CUES_ALL;
}

LimberCanberraCues *
limber_canberra_cues_new (const char *sounds_dir)
{
  g_return_val_if_fail (sounds_dir != NULL, NULL);
  return g_object_new (LIMBER_TYPE_CANBERRA_CUES, "sounds-dir", sounds_dir, NULL);
}
