/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-search-provider.h"

#include "limber-plain-text.h"
#include "limber-search.h"

/* A folder on a network may hang; what is known by then is answered. */
#define WAIT_SECONDS 5
/* What is put into the search field of the library. */
#define TEXT_MAX_CHARS 200
#define ICON LIMBER_APP_ID ".routine"

/* https://developer.gnome.org/documentation/tutorials/search-provider.html */
/* clang-format off */
#define SEARCH_PROVIDER_XML \
  "<node>" \
  "<interface name='org.gnome.Shell.SearchProvider2'>" \
  "  <method name='GetInitialResultSet'>" \
  "    <arg type='as' name='terms' direction='in'/>" \
  "    <arg type='as' name='results' direction='out'/>" \
  "  </method>" \
  "  <method name='GetSubsearchResultSet'>" \
  "    <arg type='as' name='previous_results' direction='in'/>" \
  "    <arg type='as' name='terms' direction='in'/>" \
  "    <arg type='as' name='results' direction='out'/>" \
  "  </method>" \
  "  <method name='GetResultMetas'>" \
  "    <arg type='as' name='identifiers' direction='in'/>" \
  "    <arg type='aa{sv}' name='metas' direction='out'/>" \
  "  </method>" \
  "  <method name='ActivateResult'>" \
  "    <arg type='s' name='identifier' direction='in'/>" \
  "    <arg type='as' name='terms' direction='in'/>" \
  "    <arg type='u' name='timestamp' direction='in'/>" \
  "  </method>" \
  "  <method name='LaunchSearch'>" \
  "    <arg type='as' name='terms' direction='in'/>" \
  "    <arg type='u' name='timestamp' direction='in'/>" \
  "  </method>" \
  "</interface>" \
  "</node>"
/* clang-format on */

struct _LimberSearchProvider
{
  GObject parent_instance;

  LimberSearchProviderLibrary get_library;
  gpointer data;

  GDBusConnection *bus; /* (nullable): while it can be reached */
  guint registration;
};

enum
{
  ROUTINE_ACTIVATED,
  SEARCH_ACTIVATED,
  N_SIGNALS
};
static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberSearchProvider, limber_search_provider, G_TYPE_OBJECT)

/* A request, until the library has been read. */
typedef struct
{
  LimberSearchProvider *provider;
  LimberLibrary *library; /* (nullable) */
  GDBusMethodInvocation *invocation;
  guint timeout;
} Request;

static void
request_free (Request *self)
{
  if (self->library)
    g_signal_handlers_disconnect_by_data (self->library, self);
  g_clear_handle_id (&self->timeout, g_source_remove);
  g_clear_object (&self->library);
  g_clear_object (&self->invocation);
  g_object_unref (self->provider);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Request, request_free)

static void
return_value (Request *self, GVariant *value)
{
  g_dbus_method_invocation_return_value (g_steal_pointer (&self->invocation), value);
}

/* --- What is found --- */

static void
find (Request *self, const char *const *terms)
{
  g_auto (GStrv) ids =
      self->library ? limber_search_routines (G_LIST_MODEL (self->library), terms) : NULL;

  return_value (
      self, g_variant_new ("(@as)", g_variant_new_strv ((const char *const *) ids, ids ? -1 : 0)));
}

static void
get_initial (Request *self, GVariant *arguments)
{
  g_autofree const char **terms = NULL;

  g_variant_get (arguments, "(^a&s)", &terms);
  find (self, terms);
}

/* All is searched again: that is as quick, and needs no trust in what the caller says was found. */
static void
get_subsearch (Request *self, GVariant *arguments)
{
  g_autofree const char **terms = NULL;

  g_variant_get_child (arguments, 1, "^a&s", &terms);
  find (self, terms);
}

static LimberRoutineInfo *
look_up (Request *self, const char *id)
{
  return self->library ? limber_library_find (self->library, id) : NULL;
}

static GVariant *
make_meta (LimberRoutineInfo *info)
{
  g_autofree char *name = limber_plain_text (limber_routine_info_get_title (info));
  g_autofree char *description = limber_routine_info_describe (info);
  g_autoptr (GIcon) icon = g_themed_icon_new (ICON);
  g_autoptr (GVariant) serialized = g_icon_serialize (icon);
  GVariantDict meta;

  g_variant_dict_init (&meta, NULL);
  g_variant_dict_insert (&meta, "id", "s", limber_routine_info_get_id (info));
  g_variant_dict_insert (&meta, "name", "s", name);
  g_variant_dict_insert (&meta, "description", "s", description);
  g_variant_dict_insert_value (&meta, "icon", serialized);
  return g_variant_dict_end (&meta);
}

/* More than a search finds at once, nobody needs to know of. */
static void
get_metas (Request *self, GVariant *arguments)
{
  g_autofree const char **ids = NULL;
  GVariantBuilder metas;

  g_variant_get (arguments, "(^a&s)", &ids);
  g_variant_builder_init (&metas, G_VARIANT_TYPE ("aa{sv}"));
  for (guint i = 0; ids[i] && i < LIMBER_SEARCH_MAX; i++)
    {
      LimberRoutineInfo *info = look_up (self, ids[i]);

      if (info)
        g_variant_builder_add_value (&metas, make_meta (info));
    }
  return_value (self, g_variant_new ("(aa{sv})", &metas));
}

/* --- What is chosen --- */

static void
activate_search (Request *self, const char *const *terms, guint time)
{
  g_autofree char *found = limber_search_text (terms);
  g_autofree char *plain = limber_plain_text (found);
  g_autofree char *text =
      g_utf8_substring (plain, 0, MIN (g_utf8_strlen (plain, -1), TEXT_MAX_CHARS));

  g_signal_emit (self->provider, signals[SEARCH_ACTIVATED], 0, text, time);
}

static void
activate_result (Request *self, GVariant *arguments)
{
  g_autofree const char **terms = NULL;
  g_autoptr (LimberRoutineInfo) info = NULL;
  const char *id;
  guint time;

  g_variant_get (arguments, "(&s^a&su)", &id, &terms, &time);
  g_set_object (&info, look_up (self, id));
  return_value (self, NULL);
  if (info)
    g_signal_emit (self->provider, signals[ROUTINE_ACTIVATED], 0, info, time);
  else
    activate_search (self, terms, time);
}

static void
launch_search (Request *self, GVariant *arguments)
{
  g_autofree const char **terms = NULL;
  guint time;

  g_variant_get (arguments, "(^a&su)", &terms, &time);
  return_value (self, NULL);
  activate_search (self, terms, time);
}

/* --- Being asked --- */

/* The end of a request, which it frees. */
static void
answer (Request *request)
{
  static const struct
  {
    const char *method;
    void (*act) (Request *self, GVariant *arguments);
  } acts[] = {
    { "GetInitialResultSet", get_initial }, { "GetSubsearchResultSet", get_subsearch },
    { "GetResultMetas", get_metas },        { "ActivateResult", activate_result },
    { "LaunchSearch", launch_search },
  };
  g_autoptr (Request) self = request;
  g_autofree char *method = g_strdup (g_dbus_method_invocation_get_method_name (self->invocation));
  g_autoptr (GVariant) arguments =
      g_variant_ref (g_dbus_method_invocation_get_parameters (self->invocation));

  for (guint i = 0; i < G_N_ELEMENTS (acts); i++)
    if (g_str_equal (acts[i].method, method))
      acts[i].act (self, arguments);
}

static void
answer_once_read (Request *self)
{
  if (!limber_library_get_loading (self->library))
    answer (self);
}

static gboolean
waited_enough (Request *self)
{
  self->timeout = 0;
  answer (self);
  return G_SOURCE_REMOVE;
}

static void
call (GDBusConnection *bus, const char *sender, const char *path, const char *interface,
      const char *method, GVariant *arguments, GDBusMethodInvocation *invocation, gpointer data)
{
  LimberSearchProvider *self = data;
  LimberLibrary *library = self->get_library (self->data);
  Request *request = g_new0 (Request, 1);
  gboolean is_read = library && g_list_model_get_n_items (G_LIST_MODEL (library)) > 0;

  request->provider = g_object_ref (self);
  request->invocation = invocation;
  g_set_object (&request->library, library);
  if (!library || is_read)
    {
      answer (request);
      return;
    }
  g_signal_connect_swapped (library, "notify::loading", G_CALLBACK (answer_once_read), request);
  request->timeout = g_timeout_add_seconds (WAIT_SECONDS, G_SOURCE_FUNC (waited_enough), request);
  if (!limber_library_get_loading (library))
    limber_library_load (library);
}

gboolean
limber_search_provider_export (LimberSearchProvider *self, GDBusConnection *bus, const char *path,
                               GError **error)
{
  static const GDBusInterfaceVTable vtable = { call, NULL, NULL, { 0 } };
  g_autoptr (GDBusNodeInfo) node = g_dbus_node_info_new_for_xml (SEARCH_PROVIDER_XML, NULL);

  g_return_val_if_fail (LIMBER_IS_SEARCH_PROVIDER (self), FALSE);
  g_return_val_if_fail (!self->bus, FALSE);
  self->registration = g_dbus_connection_register_object (bus, path, node->interfaces[0], &vtable,
                                                          self, NULL, error);
  if (self->registration == 0)
    return FALSE;
  self->bus = g_object_ref (bus);
  return TRUE;
}

void
limber_search_provider_unexport (LimberSearchProvider *self)
{
  g_return_if_fail (LIMBER_IS_SEARCH_PROVIDER (self));
  if (self->bus)
    g_dbus_connection_unregister_object (self->bus, self->registration);
  g_clear_object (&self->bus);
}

/* --- The object --- */

static void
limber_search_provider_finalize (GObject *object)
{
  limber_search_provider_unexport (LIMBER_SEARCH_PROVIDER (object));
  G_OBJECT_CLASS (limber_search_provider_parent_class)->finalize (object);
}

static void
limber_search_provider_class_init (LimberSearchProviderClass *klass)
{
  GType type = G_TYPE_FROM_CLASS (klass);

  G_OBJECT_CLASS (klass)->finalize = limber_search_provider_finalize;
  signals[ROUTINE_ACTIVATED] =
      g_signal_new ("routine-activated", type, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE,
                    2, LIMBER_TYPE_ROUTINE_INFO, G_TYPE_UINT);
  signals[SEARCH_ACTIVATED] = g_signal_new ("search-activated", type, G_SIGNAL_RUN_LAST, 0, NULL,
                                            NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_UINT);
}

static void
limber_search_provider_init (LimberSearchProvider *self)
{
}

LimberSearchProvider *
limber_search_provider_new (LimberSearchProviderLibrary get_library, gpointer data)
{
  LimberSearchProvider *self = g_object_new (LIMBER_TYPE_SEARCH_PROVIDER, NULL);

  self->get_library = get_library;
  self->data = data;
  return self;
}
