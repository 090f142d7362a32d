/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-diagnostic.h"

#include "limber-config.h"

#include <string.h>

#include <glib/gi18n-lib.h>

/* So much of a value is shown on a button. */
#define SHOWN_MAX 32

static char *
sentence (const char *message)
{
  const char *rest = *message != '\0' ? g_utf8_next_char (message) : message;
  g_autofree char *start = g_utf8_strup (message, rest - message);

  return g_strconcat (start, rest, NULL);
}

LimberDiagnostic *
limber_diagnostic_new (LimberSeverity severity, guint line, guint column, const char *message,
                       const char *pointer)
{
  LimberDiagnostic *self = g_new0 (LimberDiagnostic, 1);

  self->severity = severity;
  self->line = line;
  self->column = column;
  self->message = g_strdup (message);
  self->words = sentence (message);
  self->pointer = g_strdup (pointer);
  return self;
}

void
limber_diagnostic_set_words (LimberDiagnostic *self, const char *words)
{
  if (words == NULL)
    return;
  g_free (self->words);
  self->words = sentence (words);
}

void
limber_diagnostic_free (LimberDiagnostic *self)
{
  g_free (self->message);
  g_free (self->words);
  g_free (self->pointer);
  g_clear_pointer (&self->fix, limber_fix_free);
  g_free (self);
}

LimberFix *
limber_fix_new (LimberFixKind kind, const char *key, const char *text)
{
  LimberFix *self = g_new0 (LimberFix, 1);

  self->kind = kind;
  self->key = g_strdup (key);
  self->text = g_strdup (text);
  return self;
}

LimberFix *
limber_fix_new_bytes (gsize offset, gsize length, const char *text)
{
  LimberFix *self = limber_fix_new (LIMBER_FIX_BYTES, NULL, text);

  self->offset = offset;
  self->length = length;
  return self;
}

void
limber_fix_free (LimberFix *self)
{
  g_free (self->key);
  g_free (self->name);
  g_free (self->text);
  g_free (self->shown);
  g_free (self);
}

/* The value as a person reads it; NULL for one that they would not. */
static char *
show (const LimberFix *fix)
{
  const char *json = fix->text;
  gsize n = json != NULL ? strlen (json) : 0;
  gboolean text = n >= 2 && json[0] == '"';
  g_autofree char *bare = fix->shown != NULL ? g_strdup (fix->shown)
                          : text             ? g_strndup (json + 1, n - 2)
                                             : g_strdup (json);

  if (json == NULL || fix->kind == LIMBER_FIX_BYTES || strpbrk (bare, "\\[{") != NULL
      || g_utf8_strlen (bare, -1) > SHOWN_MAX)
    return NULL;
  return text ? g_strdup_printf (_ ("“%s”"), bare) : g_steal_pointer (&bare);
}

char *
limber_diagnostic_fix_label (const LimberDiagnostic *self)
{
  const LimberFix *fix = self->fix;
  g_autofree char *shown = fix != NULL ? show (fix) : NULL;

  if (fix == NULL)
    return NULL;
  if (fix->kind == LIMBER_FIX_KEY && fix->name != NULL)
    return g_strdup_printf (_ ("Change to “%s”"), fix->name);
  if (fix->kind == LIMBER_FIX_ADD && fix->name != NULL && shown != NULL)
    /* Translators: the name of a field and its value, which a routine lacks */
    return g_strdup_printf (_ ("Add “%s”: %s"), fix->name, shown);
  if (fix->kind == LIMBER_FIX_VALUE && shown != NULL)
    return g_strdup_printf (_ ("Change to %s"), shown);
  if (fix->kind == LIMBER_FIX_REMOVE || fix->kind == LIMBER_FIX_REMOVE_OWNER
      || (fix->kind == LIMBER_FIX_BYTES && *fix->text == '\0'))
    return g_strdup (_ ("Take Out"));
  return g_strdup (_ ("Put Right"));
}

gboolean
limber_diagnostic_is_mended_safely (const LimberDiagnostic *self)
{
  return self->severity == LIMBER_SEVERITY_ERROR && self->fix != NULL
         && self->fix->kind != LIMBER_FIX_REMOVE;
}

GPtrArray *
limber_diagnostics_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_diagnostic_free);
}

guint
limber_diagnostics_count (const GPtrArray *diagnostics, LimberSeverity severity)
{
  guint count = 0;

  for (guint i = 0; i < diagnostics->len; i++)
    if (((LimberDiagnostic *) g_ptr_array_index (diagnostics, i))->severity == severity)
      count++;
  return count;
}

char *
limber_diagnostic_format (const LimberDiagnostic *self, const char *file)
{
  /* Editors look for these two words, so they are not translated. */
  return g_strdup_printf ("%s:%u:%u: %s: %s", file, self->line, self->column,
                          self->severity == LIMBER_SEVERITY_ERROR ? "error" : "warning",
                          self->message);
}

LimberFileReport *
limber_file_report_new (const char *path, GPtrArray *diagnostics)
{
  LimberFileReport *self = g_new0 (LimberFileReport, 1);

  self->path = g_strdup (path);
  self->diagnostics = g_ptr_array_ref (diagnostics);
  return self;
}

void
limber_file_report_free (LimberFileReport *self)
{
  g_free (self->path);
  g_ptr_array_unref (self->diagnostics);
  g_free (self);
}

GPtrArray *
limber_file_reports_new (void)
{
  return g_ptr_array_new_with_free_func ((GDestroyNotify) limber_file_report_free);
}
