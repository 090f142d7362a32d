/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-effort-field.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-number-entry.h"
#include "limber-ui.h"

#define EFFORT_MAX 10
/* Where the arrows begin: moderate effort (CR10 scale, Borg 1998). */
#define EFFORT_USUAL 3

struct _LimberEffortField
{
  LimberFieldRow parent_instance;

  LimberNumberEntry *ends[2]; /* the lower, the higher */
};

G_DEFINE_FINAL_TYPE (LimberEffortField, limber_effort_field, LIMBER_TYPE_FIELD_ROW)

static char *
json_of (LimberEffortField *self, guint end)
{
  return limber_number_to_json (LIMBER_NUMBER_COUNT,
                                limber_number_entry_get_text (self->ends[end]));
}

static void
show_end (LimberEffortField *self, LimberDraft *draft, const char *pointer, guint end)
{
  g_autofree char *place = g_strdup_printf ("%s/%u", pointer, end);
  g_autofree char *text = limber_number_at (draft, place, LIMBER_NUMBER_COUNT);

  limber_number_entry_set_text (self->ends[end], text);
}

static void
show_name (LimberEffortField *self)
{
  g_autofree char *name = limber_field_row_dup_name (LIMBER_FIELD_ROW (self));
  /* Translators: of two fields; %s is such as "Effort" */
  g_autofree char *from = g_strdup_printf (_ ("%s, from"), name);
  g_autofree char *to = g_strdup_printf (_ ("%s, to"), name);

  limber_ui_set_name (limber_number_entry_get_focus (self->ends[0]), from);
  limber_ui_set_name (limber_number_entry_get_focus (self->ends[1]), to);
}

/* The end that is being typed is the person's. */
static void
limber_effort_field_show (LimberFieldRow *row, LimberDraft *draft, const char *pointer)
{
  LimberEffortField *self = LIMBER_EFFORT_FIELD (row);

  show_name (self);
  for (guint i = 0; i < G_N_ELEMENTS (self->ends); i++)
    {
      g_autofree char *typed = json_of (self, i);
      gboolean writing = typed == NULL && limber_number_entry_has_focus (self->ends[i])
                         && limber_draft_has (draft, pointer);

      if (!writing)
        show_end (self, draft, pointer, i);
    }
}

static void
limber_effort_field_left (LimberFieldRow *row)
{
  LimberDraft *draft = limber_field_row_get_draft (row);

  for (guint i = 0; draft && i < G_N_ELEMENTS (LIMBER_EFFORT_FIELD (row)->ends); i++)
    show_end (LIMBER_EFFORT_FIELD (row), draft, limber_field_row_get_pointer (row), i);
}

/* Of one number both ends are made. */
static void
edited (LimberEffortField *self)
{
  g_autofree char *low = json_of (self, 0);
  g_autofree char *high = json_of (self, 1);
  g_autofree char *json = NULL;

  if (low || high)
    json = g_strdup_printf ("[%s, %s]", low ? low : high, high ? high : low);
  limber_field_row_set_json (LIMBER_FIELD_ROW (self), json);
}

static void
limber_effort_field_class_init (LimberEffortFieldClass *klass)
{
  LIMBER_FIELD_ROW_CLASS (klass)->show = limber_effort_field_show;
  LIMBER_FIELD_ROW_CLASS (klass)->left = limber_effort_field_left;
}

static void
limber_effort_field_init (LimberEffortField *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);

  for (guint i = 0; i < G_N_ELEMENTS (self->ends); i++)
    {
      GtkWidget *entry = limber_number_entry_new ();

      self->ends[i] = LIMBER_NUMBER_ENTRY (entry);
      limber_number_entry_set_range (self->ends[i], LIMBER_NUMBER_COUNT, 0, EFFORT_MAX, NULL,
                                     EFFORT_USUAL);
      g_signal_connect_swapped (entry, "edited", G_CALLBACK (edited), self);
      if (i > 0)
        /* Translators: between two numbers: "3 to 5" */
        gtk_box_append (GTK_BOX (box), gtk_label_new (C_ ("range", "to")));
      gtk_box_append (GTK_BOX (box), entry);
    }
  limber_field_row_set_control (LIMBER_FIELD_ROW (self), box,
                                limber_number_entry_get_focus (self->ends[0]), TRUE);
}
