/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-session-row.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-adw.h"
#include "limber-session-words.h"
#include "limber-ui.h"

struct _LimberSessionRow
{
  AdwExpanderRow parent_instance;

  LimberRecord *record;
  gboolean filled;
};

G_DEFINE_FINAL_TYPE (LimberSessionRow, limber_session_row, ADW_TYPE_EXPANDER_ROW)

static const char *
status_icon (LimberRecordStatus status)
{
  switch (status)
    {
    case LIMBER_RECORD_DONE:
    case LIMBER_RECORD_SWAPPED:
      return "limber-done-symbolic";
    case LIMBER_RECORD_PART:
      return "limber-part-symbolic";
    case LIMBER_RECORD_SKIPPED:
      return "limber-skipped-symbolic";
    case LIMBER_RECORD_NOT_REACHED:
    default:
      return "limber-pending-symbolic";
    }
}

static void
add_row (LimberSessionRow *self, const char *title, const char *subtitle, const char *icon)
{
  GtkWidget *row = limber_ui_row_new (title, subtitle);

  adw_action_row_set_title_lines (ADW_ACTION_ROW (row), 0);
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (row), 0);
  if (icon)
    adw_action_row_add_prefix (ADW_ACTION_ROW (row),
                               g_object_new (GTK_TYPE_IMAGE, "icon-name", icon, "accessible-role",
                                             GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL));
  adw_expander_row_add_row (ADW_EXPANDER_ROW (self), row);
}

/* Few sessions are opened: what is inside is made when asked for. */
static void
expanded_changed (LimberSessionRow *self)
{
  const LimberAnswers *answers = &self->record->answers;
  g_autofree char *told = NULL;

  if (self->filled || !adw_expander_row_get_expanded (ADW_EXPANDER_ROW (self)))
    return;
  self->filled = TRUE;
  told = limber_words_answers (answers);
  if (told)
    add_row (self, _ ("How It Felt"), told, NULL);
  if (answers->note)
    add_row (self, _ ("Your Note"), answers->note, NULL);
  for (guint i = 0; i < self->record->steps->len; i++)
    {
      const LimberRecordStep *step = g_ptr_array_index (self->record->steps, i);
      g_autofree char *words = limber_words_step (step);

      add_row (self, step->name, words, status_icon (step->status));
    }
}

GtkWidget *
limber_session_row_new (const LimberRecord *record)
{
  g_autofree char *words = limber_words_session (record);
  /* In libadwaita 1.2 an expander row takes its texts as markup, whatever "use-markup" says. */
  g_autofree char *title = g_markup_escape_text (record->title, -1);
  g_autofree char *subtitle = g_markup_escape_text (words, -1);
  LimberSessionRow *self =
      g_object_new (LIMBER_TYPE_SESSION_ROW, "title", title, "subtitle", subtitle, NULL);

  self->record = limber_record_copy (record);
  limber_ui_set_name (GTK_WIDGET (self), record->title);
  limber_ui_set_description (GTK_WIDGET (self), words);
  return GTK_WIDGET (self);
}

static void
limber_session_row_finalize (GObject *object)
{
  g_clear_pointer (&LIMBER_SESSION_ROW (object)->record, limber_record_free);
  G_OBJECT_CLASS (limber_session_row_parent_class)->finalize (object);
}

static void
limber_session_row_class_init (LimberSessionRowClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_session_row_finalize;
}

static void
limber_session_row_init (LimberSessionRow *self)
{
  limber_adw_mend (GTK_WIDGET (self));
  g_signal_connect (self, "notify::expanded", G_CALLBACK (expanded_changed), NULL);
}
