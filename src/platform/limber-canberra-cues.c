/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-canberra-cues.h"

#include "limber-cue-thread.h"
#include "limber-output-mute.h"

#include <math.h>

/* For a server that takes the sound and then never plays it. */
#define TEST_PATIENCE_S 5

struct _LimberCanberraCues
{
  GObject parent_instance;

  char *sounds_dir;
  int volume;
  guint enabled_cues;
  LimberCueThread *thread;

  GTask *test; /* the one under way, and what ends it early */
  guint test_number;
  GSource *test_patience;
  GSource *test_cancelled;
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

static void
clear_source (GSource **source)
{
  if (*source != NULL)
    g_source_destroy (*source);
  g_clear_pointer (source, g_source_unref);
}

static GTask *
test_steal (LimberCanberraCues *self)
{
  clear_source (&self->test_patience);
  clear_source (&self->test_cancelled);
  return g_steal_pointer (&self->test);
}

static void
test_end (LimberCanberraCues *self, LimberSoundTest found)
{
  g_autoptr (GTask) task = test_steal (self);

  g_task_return_int (task, found);
}

static gboolean
on_test_patience_lost (gpointer user_data)
{
  test_end (user_data, LIMBER_SOUND_TEST_NO_ANSWER);
  return G_SOURCE_REMOVE;
}

static gboolean
on_test_cancelled (GCancellable *cancellable, gpointer user_data)
{
  g_autoptr (GTask) task = test_steal (user_data);

  g_task_return_error_if_cancelled (task);
  return G_SOURCE_REMOVE;
}

static void
on_mute_known (GObject *source, GAsyncResult *result, gpointer user_data)
{
  g_autoptr (GTask) task = user_data;

  g_task_return_int (task, limber_output_mute_query_finish (result) ? LIMBER_SOUND_TEST_MUTED
                                                                    : LIMBER_SOUND_TEST_PLAYED);
}

static void
on_tested (guint test, LimberCueOutcome outcome, gpointer owner)
{
  LimberCanberraCues *self = owner;
  GTask *task;

  if (self->test == NULL || test != self->test_number)
    return;

  switch (outcome)
    {
    case LIMBER_CUE_OUTCOME_PLAYED:
      task = test_steal (self);
      limber_output_mute_query (g_task_get_cancellable (task), on_mute_known, task);
      break;
    case LIMBER_CUE_OUTCOME_NO_FILE:
      test_end (self, LIMBER_SOUND_TEST_FILE_MISSING);
      break;
    case LIMBER_CUE_OUTCOME_MUTED:
      test_end (self, LIMBER_SOUND_TEST_MUTED);
      break;
    case LIMBER_CUE_OUTCOME_NO_SERVER:
    default:
      test_end (self, LIMBER_SOUND_TEST_NO_SERVER);
      break;
    }
}

static void
on_state_changed (gpointer owner)
{
  g_autoptr (LimberCanberraCues) self = g_object_ref (owner);

  if (self->test != NULL && limber_cue_thread_get_state (self->thread) == LIMBER_CUES_HUNG)
    test_end (self, LIMBER_SOUND_TEST_NO_ANSWER);
  g_signal_emit_by_name (self, "state-changed");
}

static const LimberCueThreadFuncs thread_funcs = { on_state_changed, on_tested };

static void
test_watch (LimberCanberraCues *self)
{
  GMainContext *context = g_task_get_context (self->test);
  GCancellable *cancellable = g_task_get_cancellable (self->test);

  self->test_patience = g_timeout_source_new_seconds (TEST_PATIENCE_S);
  g_source_set_callback (self->test_patience, on_test_patience_lost, self, NULL);
  g_source_attach (self->test_patience, context);
  if (cancellable == NULL)
    return;
  self->test_cancelled = g_cancellable_source_new (cancellable);
  g_source_set_callback (self->test_cancelled, G_SOURCE_FUNC (on_test_cancelled), self, NULL);
  g_source_attach (self->test_cancelled, context);
}

void
limber_canberra_cues_test (LimberCanberraCues *self, GCancellable *cancellable,
                           GAsyncReadyCallback callback, gpointer user_data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (LIMBER_IS_CANBERRA_CUES (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, limber_canberra_cues_test);
  if (self->test != NULL)
    {
      g_task_return_new_error (task, G_IO_ERROR, G_IO_ERROR_PENDING, "A test is under way already");
      return;
    }
  self->test = g_steal_pointer (&task);
  if (self->volume == 0)
    {
      test_end (self, LIMBER_SOUND_TEST_VOLUME_ZERO);
      return;
    }
  if (limber_cue_thread_get_state (self->thread) == LIMBER_CUES_HUNG)
    {
      test_end (self, LIMBER_SOUND_TEST_NO_ANSWER);
      return;
    }
  test_watch (self);
  limber_cue_thread_test (self->thread, LIMBER_CUE_START, volume_db (self), ++self->test_number);
}

gboolean
limber_canberra_cues_test_finish (LimberCanberraCues *self, GAsyncResult *result,
                                  LimberSoundTest *found, GError **error)
{
  gssize value;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  value = g_task_propagate_int (G_TASK (result), error);
  if (value < 0)
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
  self->volume = 100;
  self->enabled_cues = LIMBER_CUES_ALL;
}

LimberCanberraCues *
limber_canberra_cues_new (const char *sounds_dir)
{
  g_return_val_if_fail (sounds_dir != NULL, NULL);
  return g_object_new (LIMBER_TYPE_CANBERRA_CUES, "sounds-dir", sounds_dir, NULL);
}
