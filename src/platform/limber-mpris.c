/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-mpris.h"

#include "limber-mpris-xml.h"

#define PATH "/org/mpris/MediaPlayer2"
#define ROOT "org.mpris.MediaPlayer2"
#define PLAYER "org.mpris.MediaPlayer2.Player"
#define TRACK_FORMAT "/io/github/limberapp/Limber/track/%u"

struct _LimberMpris
{
  GObject parent_instance;

  GDBusConnection *bus; /* (nullable) */
  guint root;           /* registrations and the name; 0 while no session is shown */
  guint player;
  guint name;

  /* What is shown, by the names of the player's properties; empty while there is no session. */
  GHashTable *properties;
};

static void limber_mpris_iface_init (LimberRemoteInterface *iface);

G_DEFINE_FINAL_TYPE_WITH_CODE (LimberMpris, limber_mpris, G_TYPE_OBJECT,
                               G_IMPLEMENT_INTERFACE (LIMBER_TYPE_REMOTE, limber_mpris_iface_init))

/* --- What is shown --- */

static void
add_text (GVariantDict *metadata, const char *key, const char *text)
{
  if (text[0] != '\0')
    g_variant_dict_insert (metadata, key, "s", text);
}

static void
add_texts (GVariantDict *metadata, const char *key, const char *text)
{
  const char *texts[] = { text, NULL };

  if (text[0] != '\0')
    g_variant_dict_insert_value (metadata, key, g_variant_new_strv (texts, -1));
}

static GVariant *
make_metadata (const LimberRemoteState *state, const char *art)
{
  g_autofree char *track = g_strdup_printf (TRACK_FORMAT, state->step);
  g_autofree char *url = art ? g_filename_to_uri (art, NULL, NULL) : NULL;
  GVariantDict metadata;

  g_variant_dict_init (&metadata, NULL);
  g_variant_dict_insert (&metadata, "mpris:trackid", "o", track);
  if (state->length_us > 0)
    g_variant_dict_insert (&metadata, "mpris:length", "x", state->length_us);
  if (url)
    g_variant_dict_insert (&metadata, "mpris:artUrl", "s", url);
  add_text (&metadata, "xesam:title", state->title);
  add_text (&metadata, "xesam:album", state->routine);
  add_texts (&metadata, "xesam:artist", state->cue);
  add_texts (&metadata, "xesam:comment", state->detail);
  g_variant_dict_insert (&metadata, "xesam:trackNumber", "i", (gint32) state->step + 1);
  return g_variant_dict_end (&metadata);
}

/* Notes the value, and in @changed if it is another than before. */
static void
set_property (LimberMpris *self, const char *name, GVariant *value, GVariantDict *changed)
{
  g_autoptr (GVariant) taken = g_variant_ref_sink (value);
  GVariant *before = g_hash_table_lookup (self->properties, name);

  if (before && g_variant_equal (before, taken))
    return;
  g_hash_table_insert (self->properties, (gpointer) name, g_variant_ref (taken));
  g_variant_dict_insert_value (changed, name, taken);
}

static void
set_properties (LimberMpris *self, const LimberRemoteState *state, const char *art,
                GVariantDict *changed)
{
  set_property (self, "PlaybackStatus",
                g_variant_new_string (state->playing ? "Playing" : "Paused"), changed);
  set_property (self, "Metadata", make_metadata (state, art), changed);
  set_property (self, "CanGoNext", g_variant_new_boolean (state->can_next), changed);
  set_property (self, "CanGoPrevious", g_variant_new_boolean (state->can_previous), changed);
  set_property (self, "CanPlay", g_variant_new_boolean (state->can_play), changed);
  set_property (self, "CanPause", g_variant_new_boolean (state->can_pause), changed);
}

/* --- What is asked --- */

static GVariant *
get_root_property (const char *name)
{
  if (g_str_equal (name, "Identity"))
    return g_variant_new_string ("Limber");
  if (g_str_equal (name, "DesktopEntry"))
    return g_variant_new_string (LIMBER_APP_ID);
  if (g_str_equal (name, "SupportedUriSchemes") || g_str_equal (name, "SupportedMimeTypes"))
    return g_variant_new_strv (NULL, 0);
  return g_variant_new_boolean (g_str_equal (name, "CanRaise"));
}

static GVariant *
get_player_property (LimberMpris *self, const char *name)
{
  GVariant *value = g_hash_table_lookup (self->properties, name);

  if (value)
    return g_variant_ref (value);
  if (g_str_equal (name, "Position"))
    return g_variant_new_int64 (limber_remote_ask_position (LIMBER_REMOTE (self)));
  return g_str_equal (name, "CanSeek") || g_str_equal (name, "CanControl")
             ? g_variant_new_boolean (g_str_equal (name, "CanControl"))
             : g_variant_new_double (1); /* the rates and the volume, which do not change */
}

static GVariant *
get_property (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
              const char *name, GError **error, gpointer data)
{
  return g_str_equal (interface, ROOT) ? get_root_property (name)
                                       : get_player_property (LIMBER_MPRIS (data), name);
}

/* Rate and volume may be written, which changes nothing: so the specification wants it of a player
 * that has no choice of them. */
static gboolean
set_nothing (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
             const char *name, GVariant *value, GError **error, gpointer data)
{
  return TRUE;
}

static void
call (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
      const char *method, GVariant *parameters, GDBusMethodInvocation *invocation, gpointer data)
{
  static const char *const commands[LIMBER_N_REMOTE_COMMANDS] = {
    [LIMBER_REMOTE_PLAY] = "Play",
    [LIMBER_REMOTE_PAUSE] = "Pause",
    [LIMBER_REMOTE_PLAY_PAUSE] = "PlayPause",
    [LIMBER_REMOTE_NEXT] = "Next",
    [LIMBER_REMOTE_PREVIOUS] = "Previous",
    [LIMBER_REMOTE_STOP] = "Stop",
  };
  g_autoptr (LimberRemote) self = g_object_ref (LIMBER_REMOTE (data));

  if (g_str_equal (method, "OpenUri"))
    {
      g_dbus_method_invocation_return_error (invocation, G_DBUS_ERROR, G_DBUS_ERROR_NOT_SUPPORTED,
                                             "Limber opens no media");
      return;
    }
  g_dbus_method_invocation_return_value (invocation, NULL);
  if (g_str_equal (method, "Raise"))
    limber_remote_raise (self);
  for (guint i = 0; i < LIMBER_N_REMOTE_COMMANDS; i++)
    if (g_str_equal (commands[i], method))
      limber_remote_command (self, (LimberRemoteCommand) i);
}

/* --- Coming and going --- */

static guint
register_interface (LimberMpris *self, const char *name)
{
  static const GDBusInterfaceVTable vtable = { call, get_property, set_nothing, { 0 } };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (LIMBER_MPRIS_XML, NULL);
  g_autoptr (GError) error = NULL;
  guint id = g_dbus_connection_register_object (
      self->bus, PATH, g_dbus_node_info_lookup_interface (node, name), &vtable, self, NULL, &error);

  if (id == 0)
    g_warning ("media keys do not reach the session: %s", error->message);
  return id;
}

static void
appear (LimberMpris *self)
{
  if (!self->bus || self->name != 0)
    return;
  self->root = register_interface (self, ROOT);
  self->player = register_interface (self, PLAYER);
  self->name = g_bus_own_name_on_connection (self->bus, LIMBER_MPRIS_NAME,
                                             G_BUS_NAME_OWNER_FLAGS_NONE, NULL, NULL, NULL, NULL);
}

static void
disappear (LimberMpris *self)
{
  g_clear_handle_id (&self->name, g_bus_unown_name);
  if (self->root != 0)
    g_dbus_connection_unregister_object (self->bus, self->root);
  if (self->player != 0)
    g_dbus_connection_unregister_object (self->bus, self->player);
  self->root = self->player = 0;
  g_hash_table_remove_all (self->properties);
}

static void
emit (LimberMpris *self, const char *interface, const char *signal, GVariant *parameters)
{
  g_autoptr (GVariant) taken = g_variant_ref_sink (parameters);

  if (self->name != 0)
    g_dbus_connection_emit_signal (self->bus, NULL, PATH, interface, signal, taken, NULL);
}

static void
limber_mpris_show (LimberRemote *remote, const LimberRemoteState *state, const char *art)
{
  LimberMpris *self = LIMBER_MPRIS (remote);
  GVariantDict changed;

  if (!state)
    {
      disappear (self);
      return;
    }
  g_variant_dict_init (&changed, NULL);
  set_properties (self, state, art, &changed);
  appear (self);
  emit (self, "org.freedesktop.DBus.Properties", "PropertiesChanged",
        g_variant_new ("(s@a{sv}@as)", PLAYER, g_variant_dict_end (&changed),
                       g_variant_new_strv (NULL, 0)));
}

static void
limber_mpris_jumped (LimberRemote *remote, gint64 position_us)
{
  emit (LIMBER_MPRIS (remote), PLAYER, "Seeked", g_variant_new ("(x)", position_us));
}

static void
limber_mpris_iface_init (LimberRemoteInterface *iface)
{
  iface->show = limber_mpris_show;
  iface->jumped = limber_mpris_jumped;
}

static void
limber_mpris_finalize (GObject *object)
{
  LimberMpris *self = LIMBER_MPRIS (object);

  disappear (self);
  g_clear_object (&self->bus);
  g_hash_table_unref (self->properties);
  G_OBJECT_CLASS (limber_mpris_parent_class)->finalize (object);
}

static void
limber_mpris_class_init (LimberMprisClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_mpris_finalize;
}

static void
limber_mpris_init (LimberMpris *self)
{
  self->properties =
      g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) g_variant_unref);
}

LimberMpris *
limber_mpris_new (GDBusConnection *bus)
{
  LimberMpris *self = g_object_new (LIMBER_TYPE_MPRIS, NULL);

  self->bus = bus ? g_object_ref (bus) : NULL;
  return self;
}
