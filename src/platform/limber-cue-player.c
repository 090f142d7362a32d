/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-cue-player.h"

#include "limber-config.h"

#include <canberra.h>
#include <glib/gstdio.h>
#include <unistd.h>

/* Raise it with every change of the sounds: a server keeps what it was once handed, under this
 * name, for as long as it runs, and shares it between all programs. */
#define SOUNDS_VERSION 1

/*
 * The role of a sound decides who may silence it, and libcanberra's own choice would be wrong here:
 *
 * - "event", which libcanberra gives every sound that names no role, puts it under the desktop's
 *   switch and slider for system sounds (PulseAudio remembers one volume and one mute for the whole
 *   role).  Those are for bells and chimes; a person who lies on a mat and turned the chimes off
 *   still waits for the cue to stop.
 * - "music" and "video" are paused or turned down while the telephone rings.
 * - "a11y" is for sounds that take the place of the screen, which is what a cue is for whoever
 *   cannot see it.
 *
 * The role and all else that counts must go along with each sound: libcanberra 0.30 looks at
 * nothing but the sound's own properties for the role, the volume and the cache, and not at those
 * of the context.
 */
#define ROLE "a11y"

/* With it, a server remembers a person's choice of device or mute for Limber alone, and not for
 * every program that has this role. */
#define REMEMBER_KEY "module-stream-restore.id"
#define REMEMBER_VALUE "sink-input-by-application-id:" LIMBER_APP_ID

struct _LimberCuePlayer
{
  char *paths[LIMBER_N_CUES];
  char *event_ids[LIMBER_N_CUES];
  gboolean cached[LIMBER_N_CUES];
  ca_context *context;
};

typedef struct
{
  LimberCueFinishedFunc func;
  gpointer user_data;
} Finished;

static void
proplist_free (ca_proplist *props)
{
  ca_proplist_destroy (props);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (ca_proplist, proplist_free)

LimberCuePlayer *
limber_cue_player_new (const char *sounds_dir)
{
  LimberCuePlayer *self = g_new0 (LimberCuePlayer, 1);

  for (guint cue = 0; cue < LIMBER_N_CUES; cue++)
    {
      const char *word = limber_cue_to_string ((LimberCue) cue);

      self->paths[cue] = g_strdup_printf ("%s/%s.wav", sounds_dir, word);
      self->event_ids[cue] = g_strdup_printf ("limber-%d-%s", SOUNDS_VERSION, word);
    }
  return self;
}

void
limber_cue_player_free (LimberCuePlayer *self)
{
  limber_cue_player_disconnect (self);
  for (guint cue = 0; cue < LIMBER_N_CUES; cue++)
    {
      g_free (self->paths[cue]);
      g_free (self->event_ids[cue]);
    }
  g_free (self);
}

void
limber_cue_player_disconnect (LimberCuePlayer *self)
{
  int code;

  if (self->context == NULL)
    return;
  code = ca_context_destroy (self->context);
  if (code < 0)
    g_debug ("Cannot close the sound context: %s", ca_strerror (code));
  self->context = NULL;
}

gboolean
limber_cue_player_is_connected (LimberCuePlayer *self)
{
  return self->context != NULL;
}

/* "Not found" is said of the file, but also of a server without any output. */
static gboolean
is_about_the_file (int code, const char *path)
{
  switch (code)
    {
    case CA_ERROR_CORRUPT:
    case CA_ERROR_TOOBIG:
    case CA_ERROR_INVALID:
    case CA_ERROR_NOTSUPPORTED:
      return TRUE;
    case CA_ERROR_NOTFOUND:
    case CA_ERROR_SYSTEM:
    case CA_ERROR_ACCESS:
      return g_access (path, R_OK) != 0;
    default:
      return FALSE;
    }
}

static LimberCueOutcome
outcome_of (int code, const char *path)
{
  if (code >= CA_SUCCESS)
    return LIMBER_CUE_OUTCOME_PLAYED;
  if (code == CA_ERROR_DISABLED)
    return LIMBER_CUE_OUTCOME_MUTED;
  return is_about_the_file (code, path) ? LIMBER_CUE_OUTCOME_NO_FILE : LIMBER_CUE_OUTCOME_NO_SERVER;
}

/* Returns: the first code below zero, or CA_SUCCESS. */
static int
set_all (ca_proplist *props, const char *const pairs[][2], gsize n)
{
  for (gsize i = 0; i < n; i++)
    {
      int code = ca_proplist_sets (props, pairs[i][0], pairs[i][1]);

      if (code < 0)
        return code;
    }
  return CA_SUCCESS;
}

static int
describe_cue (LimberCuePlayer *self, LimberCue cue, const char *cache_control, ca_proplist **out)
{
  const char *const pairs[][2] = {
    { CA_PROP_EVENT_ID, self->event_ids[cue] },
    { CA_PROP_EVENT_DESCRIPTION, limber_cue_label (cue) },
    { CA_PROP_MEDIA_NAME, limber_cue_label (cue) },
    { CA_PROP_MEDIA_FILENAME, self->paths[cue] },
    { CA_PROP_MEDIA_ROLE, ROLE },
    { REMEMBER_KEY, REMEMBER_VALUE },
    { CA_PROP_CANBERRA_CACHE_CONTROL, cache_control },
    { CA_PROP_CANBERRA_ENABLE, "1" },
  };
  g_autoptr (ca_proplist) props = NULL;
  int code = ca_proplist_create (&props);

  if (code >= 0)
    code = set_all (props, pairs, G_N_ELEMENTS (pairs));
  if (code >= 0)
    *out = g_steal_pointer (&props);
  return code;
}

/* Returns: whether the server is there; a sound that it does not take is played from its file. */
static gboolean
cache_cue (LimberCuePlayer *self, LimberCue cue)
{
  g_autoptr (ca_proplist) props = NULL;
  int code = describe_cue (self, cue, "permanent", &props);

  if (code >= 0)
    code = ca_context_cache_full (self->context, props);
  self->cached[cue] = code >= 0;
  if (code < 0)
    g_debug ("Cannot cache %s: %s", self->event_ids[cue], ca_strerror (code));
  return outcome_of (code, self->paths[cue]) != LIMBER_CUE_OUTCOME_NO_SERVER;
}

static int
open_context (LimberCuePlayer *self)
{
  int code = ca_context_create (&self->context);

  if (code < 0)
    {
      self->context = NULL;
      return code;
    }
  code =
      ca_context_change_props (self->context, CA_PROP_APPLICATION_NAME, "Limber",
                               CA_PROP_APPLICATION_ID, LIMBER_APP_ID, CA_PROP_APPLICATION_ICON_NAME,
                               LIMBER_APP_ID, CA_PROP_APPLICATION_VERSION, LIMBER_VERSION, NULL);
  return code < 0 ? code : ca_context_open (self->context);
}

gboolean
limber_cue_player_connect (LimberCuePlayer *self)
{
  int code;
  gboolean there;

  limber_cue_player_disconnect (self);
  code = open_context (self);
  there = code >= 0;
  if (code < 0)
    g_debug ("Cannot reach the sound server: %s", ca_strerror (code));
  for (guint cue = 0; there && cue < LIMBER_N_CUES; cue++)
    there = cache_cue (self, (LimberCue) cue);
  if (!there)
    limber_cue_player_disconnect (self);
  return there;
}

static void
on_finished (ca_context *context, uint32_t id, int code, void *user_data)
{
  g_autofree Finished *finished = user_data;

  finished->func (code >= CA_SUCCESS ? LIMBER_CUE_OUTCOME_PLAYED : LIMBER_CUE_OUTCOME_NO_SERVER,
                  finished->user_data);
}

static int
play_described (LimberCuePlayer *self, ca_proplist *props, int volume_db,
                LimberCueFinishedFunc func, gpointer user_data)
{
  g_autofree Finished *finished = NULL;
  /* libcanberra reads the number in the person's language, where a point may be a comma. */
  g_autofree char *volume = g_strdup_printf ("%d", volume_db);
  int code = ca_proplist_sets (props, CA_PROP_CANBERRA_VOLUME, volume);

  if (code < 0)
    return code;
  if (func != NULL)
    {
      finished = g_new (Finished, 1);
      *finished = (Finished){ func, user_data };
    }
  code =
      ca_context_play_full (self->context, 0, props, func != NULL ? on_finished : NULL, finished);
  if (code >= CA_SUCCESS)
    g_steal_pointer (&finished);
  return code;
}

LimberCueOutcome
limber_cue_player_play (LimberCuePlayer *self, LimberCue cue, int volume_db,
                        LimberCueFinishedFunc finished, gpointer user_data)
{
  g_autoptr (ca_proplist) props = NULL;
  int code;

  g_return_val_if_fail (self->context != NULL, LIMBER_CUE_OUTCOME_NO_SERVER);

  code = describe_cue (self, cue, self->cached[cue] ? "permanent" : "never", &props);
  if (code >= 0)
    code = play_described (self, props, volume_db, finished, user_data);
  if (code < 0)
    g_debug ("Cannot play %s: %s", self->event_ids[cue], ca_strerror (code));
  return outcome_of (code, self->paths[cue]);
}
