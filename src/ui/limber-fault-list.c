/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-fault-list.h"

#include "limber-draft-faults.h"
#include "limber-fault-line.h"
#include "limber-ui.h"

struct _LimberFaultList
{
  GtkWidget parent_instance;

  GtkWidget *control;   /* (nullable): weak */
  LimberEditor *editor; /* (nullable): weak */
  char *shown;          /* (nullable): the faults as one text, to tell whether they are others */
  char *words;          /* (nullable): what they say */
  char *hint;           /* (nullable): what else is said of the control */
  guint n;
};

G_DEFINE_FINAL_TYPE (LimberFaultList, limber_fault_list, GTK_TYPE_WIDGET)

static void
fixing (LimberFaultList *self)
{
  if (self->control)
    gtk_widget_child_focus (self->control, GTK_DIR_TAB_FORWARD);
  limber_editor_settle (self->editor);
}

static void
append (LimberFaultList *self, const LimberDiagnostic *fault)
{
  GtkWidget *line = limber_fault_line_new (self->editor, fault, fault->words, NULL);

  g_signal_connect_object (line, "fixing", G_CALLBACK (fixing), self, G_CONNECT_SWAPPED);
  gtk_widget_set_parent (line, GTK_WIDGET (self));
}

static void
empty (LimberFaultList *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))))
    gtk_widget_unparent (child);
}

static void
describe (GtkWidget *control, const char *words)
{
  if (*words)
    limber_ui_set_description (control, words);
  else
    gtk_accessible_reset_property (GTK_ACCESSIBLE (control), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION);
}

static void
describe_control (LimberFaultList *self)
{
  g_autofree char *both =
      g_strconcat (self->words ? self->words : "", self->words && self->hint ? "\n" : "",
                   self->hint ? self->hint : "", NULL);

  if (!self->control)
    return;
  describe (self->control, both);
  /* The focus lies on the button inside. */
  if (GTK_IS_DROP_DOWN (self->control))
    describe (gtk_widget_get_first_child (self->control), both);
}

static void
mark_control (LimberFaultList *self, gboolean error)
{
  if (!self->control)
    return;
  gtk_accessible_update_state (GTK_ACCESSIBLE (self->control), GTK_ACCESSIBLE_STATE_INVALID,
                               error ? GTK_ACCESSIBLE_INVALID_TRUE : GTK_ACCESSIBLE_INVALID_FALSE,
                               -1);
  describe_control (self);
  limber_ui_set_class (self->control, "error", error);
}

static GPtrArray *
find_own (LimberDraft *draft, const char *pointer)
{
  const GPtrArray *all = limber_draft_get_faults (draft);
  GPtrArray *found = g_ptr_array_new ();

  for (guint i = 0; i < all->len; i++)
    {
      LimberDiagnostic *fault = g_ptr_array_index (all, i);

      if (g_strcmp0 (fault->pointer, pointer) == 0)
        g_ptr_array_add (found, fault);
    }
  return found;
}

static char *
join (const GPtrArray *faults, gboolean with_places)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < faults->len; i++)
    {
      const LimberDiagnostic *fault = g_ptr_array_index (faults, i);

      g_string_append_printf (text, "%s%s%s", i ? "\n" : "", with_places ? fault->pointer : "",
                              fault->words);
    }
  return g_string_free (text, FALSE);
}

static void
show (LimberFaultList *self, LimberEditor *editor, const GPtrArray *faults)
{
  g_autofree char *shown = join (faults, TRUE);

  g_set_weak_pointer (&self->editor, editor);
  /* Lines that stay keep their buttons, and are not read out again. */
  if (g_strcmp0 (shown, self->shown) == 0)
    return;
  g_free (self->shown);
  self->shown = g_steal_pointer (&shown);
  g_free (self->words);
  self->words = faults->len > 0 ? join (faults, FALSE) : NULL;
  self->n = faults->len;
  /* What a status is called is what a screen reader announces. */
  limber_ui_set_name (GTK_WIDGET (self), self->words ? self->words : "");
  empty (self);
  for (guint i = 0; i < faults->len; i++)
    append (self, g_ptr_array_index (faults, i));
  gtk_widget_set_visible (GTK_WIDGET (self), faults->len > 0);
  mark_control (self, limber_diagnostics_count (faults, LIMBER_SEVERITY_ERROR) > 0);
}

void
limber_fault_list_show (LimberFaultList *self, LimberEditor *editor, const char *pointer)
{
  limber_fault_list_show_besides (self, editor, pointer, NULL);
}

void
limber_fault_list_show_own (LimberFaultList *self, LimberEditor *editor, const char *pointer)
{
  g_autoptr (GPtrArray) faults = NULL;

  g_return_if_fail (LIMBER_IS_FAULT_LIST (self) && pointer);
  faults = find_own (limber_editor_get_draft (editor), pointer);
  show (self, editor, faults);
}

void
limber_fault_list_show_besides (LimberFaultList *self, LimberEditor *editor, const char *pointer,
                                const GPtrArray *told)
{
  g_autoptr (GPtrArray) faults = NULL;

  g_return_if_fail (LIMBER_IS_FAULT_LIST (self) && pointer);
  faults = limber_draft_faults_besides (limber_editor_get_draft (editor), pointer, told);
  show (self, editor, faults);
}

guint
limber_fault_list_get_n (LimberFaultList *self)
{
  g_return_val_if_fail (LIMBER_IS_FAULT_LIST (self), 0);
  return self->n;
}

void
limber_fault_list_set_control (LimberFaultList *self, GtkWidget *control)
{
  g_return_if_fail (LIMBER_IS_FAULT_LIST (self));
  g_set_weak_pointer (&self->control, control);
  describe_control (self);
}

void
limber_fault_list_set_hint (LimberFaultList *self, const char *hint)
{
  g_return_if_fail (LIMBER_IS_FAULT_LIST (self));
  g_free (self->hint);
  self->hint = hint && *hint ? g_strdup (hint) : NULL;
  describe_control (self);
}

static void
limber_fault_list_dispose (GObject *object)
{
  LimberFaultList *self = LIMBER_FAULT_LIST (object);

  g_clear_weak_pointer (&self->control);
  g_clear_weak_pointer (&self->editor);
  empty (self);
  G_OBJECT_CLASS (limber_fault_list_parent_class)->dispose (object);
}

static void
limber_fault_list_finalize (GObject *object)
{
  LimberFaultList *self = LIMBER_FAULT_LIST (object);

  g_free (self->shown);
  g_free (self->words);
  g_free (self->hint);
  G_OBJECT_CLASS (limber_fault_list_parent_class)->finalize (object);
}

static void
limber_fault_list_class_init (LimberFaultListClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = limber_fault_list_dispose;
  G_OBJECT_CLASS (klass)->finalize = limber_fault_list_finalize;
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BOX_LAYOUT);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_STATUS);
  gtk_widget_class_set_css_name (widget_class, "limber-fault-list");
}

static void
limber_fault_list_init (LimberFaultList *self)
{
  GtkLayoutManager *layout = gtk_widget_get_layout_manager (GTK_WIDGET (self));

  gtk_orientable_set_orientation (GTK_ORIENTABLE (layout), GTK_ORIENTATION_VERTICAL);
  gtk_box_layout_set_spacing (GTK_BOX_LAYOUT (layout), 6);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
}
