/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-faults.h"

#include "limber-config.h"

#include "limber-json.h"

#include <glib/gi18n-lib.h>

/* A megabyte can hold a hundred thousand faults: beyond this many they are only counted. */
#define FAULTS_KEPT 1000
#define ALL_FAULTS 10000

typedef struct
{
  LimberSeverity severity;
  gboolean syntax;
  gboolean at_key;
  gsize offset;
  guint order;
  char *pointer;
  char *message;
  char *words;    /* (nullable) */
  LimberFix *fix; /* (nullable) */
} Fault;

struct _LimberFaults
{
  GArray *list; /* (nullable) (element-type Fault) */
  gboolean last_kept;
  guint n_shown; /* at most; the first ones in the file */
  guint n_kept;  /* at most; those that were found first */
  guint n_counted;
  guint n[2]; /* by severity */
};

LimberFaults *
limber_faults_new (void)
{
  LimberFaults *self = g_new0 (LimberFaults, 1);

  self->n_shown = LIMBER_FAULTS_SHOWN;
  self->n_kept = FAULTS_KEPT;
  return self;
}

void
limber_faults_show_all (LimberFaults *self)
{
  self->n_shown = ALL_FAULTS;
  self->n_kept = ALL_FAULTS + 1;
}

static void
fault_clear (gpointer data)
{
  Fault *fault = data;

  g_free (fault->pointer);
  g_free (fault->message);
  g_free (fault->words);
  g_clear_pointer (&fault->fix, limber_fix_free);
}

void
limber_faults_free (LimberFaults *self)
{
  g_clear_pointer (&self->list, g_array_unref);
  g_free (self);
}

static void
take (LimberFaults *self, Fault fault)
{
  self->n[fault.severity]++;
  if (self->list == NULL)
    {
      self->list = g_array_new (FALSE, FALSE, sizeof (Fault));
      g_array_set_clear_func (self->list, fault_clear);
    }
  self->last_kept = self->list->len < self->n_kept;
  if (!self->last_kept)
    {
      self->n_counted++;
      fault_clear (&fault);
      return;
    }
  fault.order = self->list->len;
  g_array_append_val (self->list, fault);
}

void
limber_faults_add_at (LimberFaults *self, gsize offset, char *message)
{
  take (self, (Fault){ .severity = LIMBER_SEVERITY_ERROR,
                       .syntax = TRUE,
                       .offset = offset,
                       .message = message });
}

void
limber_faults_add (LimberFaults *self, LimberSeverity severity, char *pointer, gboolean at_key,
                   char *message, char *words)
{
  take (self, (Fault){ .severity = severity,
                       .at_key = at_key,
                       .pointer = pointer,
                       .message = message,
                       .words = words });
}

static Fault *
last_kept (LimberFaults *self)
{
  return self->last_kept ? &g_array_index (self->list, Fault, self->list->len - 1) : NULL;
}

void
limber_faults_reword (LimberFaults *self, char *words)
{
  Fault *last = last_kept (self);

  if (last != NULL && last->words == NULL)
    last->words = words;
  else
    g_free (words);
}

void
limber_faults_offer (LimberFaults *self, LimberFix *fix)
{
  Fault *last = last_kept (self);

  if (last != NULL && last->fix == NULL)
    last->fix = fix;
  else
    limber_fix_free (fix);
}

gboolean
limber_faults_count (LimberFaults *self, LimberSeverity severity)
{
  if (self->list == NULL || self->list->len < self->n_kept)
    return FALSE;
  self->last_kept = FALSE;
  self->n[severity]++;
  self->n_counted++;
  return TRUE;
}

guint
limber_faults_get_n (const LimberFaults *self, LimberSeverity severity)
{
  return self->n[severity];
}

gboolean
limber_faults_any (const LimberFaults *self, LimberSeverity severity)
{
  return self->n[severity] > 0;
}

static void
find_places (GArray *list, const char *mended, gsize start, gsize end)
{
  g_autofree LimberPlace *places = g_new0 (LimberPlace, list->len);

  for (guint i = 0; i < list->len; i++)
    {
      const Fault *fault = &g_array_index (list, Fault, i);

      places[i].pointer = fault->pointer;
      places[i].at_key = fault->at_key;
    }
  limber_json_find_places (mended + start, end - start, places, list->len);
  for (guint i = 0; i < list->len; i++)
    if (places[i].pointer != NULL)
      g_array_index (list, Fault, i).offset = start + places[i].offset;
}

static int
compare (gconstpointer a, gconstpointer b)
{
  const Fault *one = a;
  const Fault *two = b;

  if (one->offset != two->offset)
    return one->offset < two->offset ? -1 : 1;
  if (one->syntax != two->syntax)
    return one->syntax ? -1 : 1;
  return one->order < two->order ? -1 : 1;
}

/* Faults of syntax sort before the others of their place. */
static void
drop_consequences (GArray *list)
{
  gsize broken = G_MAXSIZE;

  for (guint i = 0; i < list->len;)
    {
      const Fault *fault = &g_array_index (list, Fault, i);

      if (fault->syntax)
        broken = fault->offset;
      if (!fault->syntax && fault->offset == broken)
        g_array_remove_index (list, i);
      else
        i++;
    }
}

/* An error if there is one among those that are left out, so that a count of errors is right. */
static LimberDiagnostic *
and_more (const LimberFaults *self, guint line, guint column)
{
  guint n = self->list->len - self->n_shown + self->n_counted;
  guint shown_errors = 0;
  g_autofree char *message = NULL;

  for (guint i = 0; i < self->n_shown; i++)
    if (g_array_index (self->list, Fault, i).severity == LIMBER_SEVERITY_ERROR)
      shown_errors++;
  message = g_strdup_printf (
      ngettext ("there is %u more fault in this file", "there are %u more faults in this file", n),
      n);
  return limber_diagnostic_new (self->n[LIMBER_SEVERITY_ERROR] > shown_errors
                                    ? LIMBER_SEVERITY_ERROR
                                    : LIMBER_SEVERITY_WARNING,
                                line, column, message, NULL);
}

void
limber_faults_finish (LimberFaults *self, const char *data, gsize size, const char *mended,
                      gsize json_size, GPtrArray *diagnostics)
{
  gsize start = limber_json_start (data, size);
  gsize at = start;
  guint line = 1;
  guint column = 1;

  if (self->list == NULL)
    return;
  if (mended != NULL)
    find_places (self->list, mended, start, json_size);
  g_array_sort (self->list, compare);
  drop_consequences (self->list);
  for (guint i = 0; i < self->list->len && i <= self->n_shown; i++)
    {
      Fault *fault = &g_array_index (self->list, Fault, i);
      LimberDiagnostic *diagnostic;

      if (fault->offset > at)
        {
          limber_json_line_column (data, at, fault->offset, &line, &column);
          at = fault->offset;
        }
      if (i == self->n_shown)
        diagnostic = and_more (self, line, column);
      else
        {
          diagnostic =
              limber_diagnostic_new (fault->severity, line, column, fault->message, fault->pointer);
          limber_diagnostic_set_words (diagnostic, fault->words);
          diagnostic->fix = g_steal_pointer (&fault->fix);
        }
      g_ptr_array_add (diagnostics, diagnostic);
    }
}
