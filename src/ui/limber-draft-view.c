/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-draft-view.h"

#include "limber-note-view.h"
#include "limber-ui.h"

struct _LimberDraftView
{
  AdwBin parent_instance;

  LimberNoteView *note;
  GtkButton *add_button;

  LimberJournal *journal;
  LimberEntryKind kind;
  LimberEntry *draft; /* (nullable): until the first word */
};

enum
{
  PROP_TITLE = 1,
  PROP_BUTTON_LABEL,
  PROP_ONE_LINE,
  N_PROPERTIES
};
static GParamSpec *properties[N_PROPERTIES];
static guint added_signal;

G_DEFINE_FINAL_TYPE (LimberDraftView, limber_draft_view, ADW_TYPE_BIN)

static void
discard (LimberDraftView *self)
{
  if (self->draft)
    limber_journal_remove (self->journal, self->draft->id);
  g_clear_pointer (&self->draft, limber_entry_free);
}

static void
note_edited (LimberDraftView *self, const char *text)
{
  if (!text)
    {
      discard (self);
      return;
    }
  if (!self->draft)
    self->draft = limber_entry_new (self->kind, limber_journal_now (self->journal));
  g_free (self->draft->text);
  self->draft->text = g_strdup (text);
  limber_journal_put (self->journal, limber_entry_copy (self->draft));
}

static void
add (LimberDraftView *self)
{
  g_autoptr (LimberEntry) added = NULL;

  limber_note_view_clear (self->note);
  added = g_steal_pointer (&self->draft);
  if (added)
    g_signal_emit (self, added_signal, 0, added->id);
  limber_note_view_focus (self->note);
}

gboolean
limber_draft_view_has (LimberDraftView *self, const char *id)
{
  g_return_val_if_fail (LIMBER_IS_DRAFT_VIEW (self), FALSE);
  return self->draft && g_str_equal (self->draft->id, id);
}

void
limber_draft_view_focus (LimberDraftView *self)
{
  g_return_if_fail (LIMBER_IS_DRAFT_VIEW (self));
  limber_note_view_focus (self->note);
}

void
limber_draft_view_set_journal (LimberDraftView *self, LimberJournal *journal, LimberEntryKind kind)
{
  g_return_if_fail (LIMBER_IS_DRAFT_VIEW (self));
  g_set_object (&self->journal, journal);
  self->kind = kind;
}

static void
limber_draft_view_set_property (GObject *object, guint id, const GValue *value, GParamSpec *pspec)
{
  LimberDraftView *self = LIMBER_DRAFT_VIEW (object);

  switch (id)
    {
    case PROP_BUTTON_LABEL:
      gtk_button_set_label (self->add_button, g_value_get_string (value));
      break;
    case PROP_TITLE:
    case PROP_ONE_LINE:
      g_object_set_property (G_OBJECT (self->note), pspec->name, value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, id, pspec);
    }
}

/* What is being written is given out when the note is unmapped, so that the journal must be there
 * until then. */
static void
limber_draft_view_dispose (GObject *object)
{
  LimberDraftView *self = LIMBER_DRAFT_VIEW (object);

  g_clear_object (&self->journal);
  g_clear_pointer (&self->draft, limber_entry_free);
  G_OBJECT_CLASS (limber_draft_view_parent_class)->dispose (object);
}

static void
limber_draft_view_class_init (LimberDraftViewClass *klass)
{
  GObjectClass *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = limber_draft_view_dispose;
  object_class->set_property = limber_draft_view_set_property;
  properties[PROP_TITLE] =
      g_param_spec_string ("title", NULL, NULL, "", G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_BUTTON_LABEL] = g_param_spec_string ("button-label", NULL, NULL, "",
                                                       G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  properties[PROP_ONE_LINE] = g_param_spec_boolean ("one-line", NULL, NULL, FALSE,
                                                    G_PARAM_WRITABLE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, N_PROPERTIES, properties);
  added_signal = g_signal_new ("added", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL,
                               NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
  g_type_ensure (LIMBER_TYPE_NOTE_VIEW);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               LIMBER_RESOURCES "limber-draft-view.ui");
  gtk_widget_class_bind_template_child (widget_class, LimberDraftView, note);
  gtk_widget_class_bind_template_child (widget_class, LimberDraftView, add_button);
  gtk_widget_class_bind_template_callback (widget_class, note_edited);
  gtk_widget_class_bind_template_callback (widget_class, add);
}

static void
limber_draft_view_init (LimberDraftView *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}
