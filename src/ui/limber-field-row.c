/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-field-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-draft-edit.h"
#include "limber-editor-field.h"
#include "limber-editor-text.h"
#include "limber-fault-list.h"
#include "limber-ui.h"

typedef struct
{
  GtkBox *box;
  GtkBox *line;
  GtkLabel *title_label;
  GtkLabel *hint_label;
  LimberFaultList *faults;

  GtkWidget *focus; /* (nullable): of the control */
  GtkWidget *group; /* (nullable): a control of several parts */
  char *key;
  char *context; /* (nullable) */
  char *usual;   /* (nullable) */

  LimberEditor *editor; /* (nullable): until it is shown */
  LimberDraft *draft;   /* (nullable) */
  char *pointer;        /* (nullable) */
} LimberFieldRowPrivate;

enum
{
  PROP_KEY = 1,
  PROP_HINT,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];

static void limber_field_row_field_init (LimberEditorFieldInterface *iface);

G_DEFINE_TYPE_WITH_CODE (LimberFieldRow, limber_field_row, ADW_TYPE_PREFERENCES_ROW,
                         G_ADD_PRIVATE (LimberFieldRow)
                             G_IMPLEMENT_INTERFACE (LIMBER_TYPE_EDITOR_FIELD,
                                                    limber_field_row_field_init))

static LimberFieldRowPrivate *
priv_of (LimberFieldRow *self)
{
  return limber_field_row_get_instance_private (self);
}

char *
limber_field_row_dup_name (LimberFieldRow *self)
{
  const char *title = adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self));
  const char *context = priv_of (self)->context;

  if (context == NULL)
    return g_strdup (title);
  /* Translators: what a screen reader says of a field: what it belongs to, and its title */
  return g_strdup_printf (C_ ("field", "%s: %s"), context, title);
}

static void
show_title (LimberFieldRow *self)
{
  LimberFieldRowPrivate *priv = priv_of (self);
  g_autofree char *name = limber_field_row_dup_name (self);

  limber_ui_set_text (priv->title_label,
                      adw_preferences_row_get_title (ADW_PREFERENCES_ROW (self)));
  if (priv->focus)
    limber_ui_set_name (priv->focus, name);
  if (priv->group)
    limber_ui_set_name (priv->group, name);
}

void
limber_field_row_set_context (LimberFieldRow *self, const char *context)
{
  LimberFieldRowPrivate *priv = priv_of (self);

  g_free (priv->context);
  priv->context = g_strdup (context);
  show_title (self);
}

/* A screen reader is told what stands beside the control, or in it as long as it is empty. */
static void
describe (LimberFieldRow *self)
{
  LimberFieldRowPrivate *priv = priv_of (self);
  const char *hint = gtk_label_get_text (priv->hint_label);
  g_autofree char *usual = priv->usual ? g_strdup_printf (_ ("As usual: %s"), priv->usual) : NULL;
  g_autofree char *words = g_strconcat (hint, *hint && usual ? "\n" : "", usual, NULL);

  limber_fault_list_set_hint (priv->faults, words);
}

void
limber_field_row_set_usual (LimberFieldRow *self, const char *usual)
{
  LimberFieldRowPrivate *priv = priv_of (self);

  if (g_strcmp0 (priv->usual, usual) == 0)
    return;
  g_free (priv->usual);
  priv->usual = g_strdup (usual);
  describe (self);
}

void
limber_field_row_set_control (LimberFieldRow *self, GtkWidget *control, GtkWidget *focus,
                              gboolean below)
{
  LimberFieldRowPrivate *priv = priv_of (self);

  priv->focus = focus;
  priv->group = below ? control : NULL;
  limber_fault_list_set_control (priv->faults, focus);
  if (below)
    gtk_box_insert_child_after (priv->box, control, GTK_WIDGET (priv->line));
  else
    {
      gtk_widget_set_valign (control, GTK_ALIGN_CENTER);
      gtk_box_append (priv->line, control);
    }
  show_title (self);
}

LimberDraft *
limber_field_row_get_draft (LimberFieldRow *self)
{
  return priv_of (self)->draft;
}

const char *
limber_field_row_get_pointer (LimberFieldRow *self)
{
  return priv_of (self)->pointer;
}

void
limber_field_row_take (LimberFieldRow *self, LimberDraft *draft)
{
  /* What is shown may go away as the editor changes. */
  g_autoptr (LimberEditor) editor = g_object_ref (priv_of (self)->editor);

  limber_editor_take (editor, draft);
}

void
limber_field_row_focus (LimberFieldRow *self)
{
  gtk_widget_grab_focus (priv_of (self)->focus);
}

void
limber_field_row_settle (LimberFieldRow *self)
{
  limber_editor_settle (priv_of (self)->editor);
}

void
limber_field_row_set_json (LimberFieldRow *self, const char *json)
{
  LimberFieldRowPrivate *priv = priv_of (self);

  limber_field_row_take (self, json ? limber_draft_set (priv->draft, priv->pointer, json)
                                    : limber_draft_unset (priv->draft, priv->pointer));
}

/* --- Showing --- */

void
limber_field_row_show (LimberFieldRow *self, LimberEditor *editor, LimberDraft *draft,
                       const char *base)
{
  LimberFieldRowPrivate *priv = priv_of (self);
  g_autofree char *pointer = g_strconcat (base, priv->key, NULL);

  g_return_if_fail (priv->key != NULL && priv->focus != NULL);

  limber_draft_ref (draft);
  g_clear_pointer (&priv->draft, limber_draft_unref);
  priv->draft = draft;
  g_set_object (&priv->editor, editor);
  if (g_strcmp0 (pointer, priv->pointer) != 0)
    {
      g_free (priv->pointer);
      priv->pointer = g_steal_pointer (&pointer);
      if (LIMBER_FIELD_ROW_GET_CLASS (self)->forget)
        LIMBER_FIELD_ROW_GET_CLASS (self)->forget (self);
    }
  LIMBER_FIELD_ROW_GET_CLASS (self)->show (self, draft, priv->pointer);
  /* What is in an object is told by who shows that. */
  if (limber_draft_is_object (draft, priv->pointer))
    limber_fault_list_show_own (priv->faults, editor, priv->pointer);
  else
    limber_fault_list_show (priv->faults, editor, priv->pointer);
}

void
limber_field_row_show_all (GtkWidget *widget, LimberEditor *editor, LimberDraft *draft,
                           const char *base)
{
  if (LIMBER_IS_FIELD_ROW (widget))
    {
      limber_field_row_show (LIMBER_FIELD_ROW (widget), editor, draft, base);
      return;
    }
  if (LIMBER_IS_EDITOR_TEXT (widget))
    {
      limber_editor_text_show_at (LIMBER_EDITOR_TEXT (widget), editor, base);
      return;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child;
       child = gtk_widget_get_next_sibling (child))
    limber_field_row_show_all (child, editor, draft, base);
}

static void
focus_left (LimberFieldRow *self)
{
  LimberFieldRowPrivate *priv = priv_of (self);

  if (priv->editor == NULL)
    return;
  limber_editor_settle (priv->editor);
  if (LIMBER_FIELD_ROW_GET_CLASS (self)->left)
    LIMBER_FIELD_ROW_GET_CLASS (self)->left (self);
}

/* --- A field of a form that is for the routine as a whole --- */

static void
editor_changed (LimberFieldRow *self, LimberEditor *editor)
{
  limber_field_row_show (self, editor, limber_editor_get_draft (editor), "");
}

static void
set_editor (LimberEditorField *field, LimberEditor *editor)
{
  g_signal_connect_object (editor, "changed", G_CALLBACK (editor_changed), field,
                           G_CONNECT_SWAPPED);
  editor_changed (LIMBER_FIELD_ROW (field), editor);
}

static const char *
get_pointer (LimberEditorField *field)
{
  return limber_field_row_get_pointer (LIMBER_FIELD_ROW (field));
}

static void
limber_field_row_field_init (LimberEditorFieldInterface *iface)
{
  iface->set_editor = set_editor;
  iface->get_pointer = get_pointer;
}

/* --- The object --- */

static void
set_hint (LimberFieldRow *self, const char *hint)
{
  LimberFieldRowPrivate *priv = priv_of (self);

  limber_ui_set_text (priv->hint_label, hint ? hint : "");
  gtk_widget_set_visible (GTK_WIDGET (priv->hint_label), hint && *hint);
  describe (self);
}

static void
limber_field_row_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberFieldRow *self = LIMBER_FIELD_ROW (object);
  LimberFieldRowPrivate *priv = priv_of (self);

  switch (id)
    {
    case PROP_KEY:
      g_free (priv->key);
      priv->key = g_value_dup_string (value);
      break;
    case PROP_HINT:
      set_hint (self, g_value_get_string (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

static void
limber_field_row_dispose (GObject *object)
{
  LimberFieldRowPrivate *priv = priv_of (LIMBER_FIELD_ROW (object));

  g_clear_object (&priv->editor);
  g_clear_pointer (&priv->draft, limber_draft_unref);
  g_clear_pointer (&priv->pointer, g_free);
  g_clear_pointer (&priv->key, g_free);
  g_clear_pointer (&priv->context, g_free);
  g_clear_pointer (&priv->usual, g_free);
  G_OBJECT_CLASS (limber_field_row_parent_class)->dispose (object);
}

static void
limber_field_row_class_init (LimberFieldRowClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_field_row_dispose;
  object_class->set_property = limber_field_row_set_property;
  properties[PROP_KEY] =
      g_param_spec_string ("key", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_HINT] =
      g_param_spec_string ("hint", NULL, NULL, NULL, G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  g_type_ensure (LIMBER_TYPE_FAULT_LIST);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-field-row.ui");
  gtk_widget_class_bind_template_child_private (widget_class, LimberFieldRow, box);
  gtk_widget_class_bind_template_child_private (widget_class, LimberFieldRow, line);
  gtk_widget_class_bind_template_child_private (widget_class, LimberFieldRow, title_label);
  gtk_widget_class_bind_template_child_private (widget_class, LimberFieldRow, hint_label);
  gtk_widget_class_bind_template_child_private (widget_class, LimberFieldRow, faults);
  gtk_widget_class_bind_template_callback (widget_class, focus_left);
}

static void
limber_field_row_init (LimberFieldRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  g_signal_connect (self, "notify::title", G_CALLBACK (show_title), NULL);
}
