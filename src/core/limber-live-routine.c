/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-live-routine.h"

#include "limber-config.h"

#include <glib/gi18n-lib.h>

#include "limber-watch.h"

struct _LimberLiveRoutine
{
  GObject parent_instance;

  LimberLibrary *library;
  LimberRoutine *routine;
  LimberExercises *exercises; /* that @routine was read with */
  GPtrArray *errors;          /* (element-type LimberDiagnostic): of the file as it is now */
  char *trouble;              /* (nullable): why the file could not be read */
  LimberWatch *watch;         /* (nullable) */
};

enum
{
  CHANGED,
  N_SIGNALS
};

static guint signals[N_SIGNALS];

G_DEFINE_FINAL_TYPE (LimberLiveRoutine, limber_live_routine, G_TYPE_OBJECT)

static GPtrArray *
take_errors (GPtrArray *diagnostics)
{
  GPtrArray *errors = limber_diagnostics_new ();

  for (guint i = diagnostics->len; i-- > 0;)
    {
      LimberDiagnostic *fault = g_ptr_array_index (diagnostics, i);

      if (fault->severity == LIMBER_SEVERITY_ERROR)
        g_ptr_array_insert (errors, 0, g_ptr_array_steal_index (diagnostics, i));
    }
  return errors;
}

static gboolean
same_errors (const GPtrArray *a, const GPtrArray *b)
{
  if (a->len != b->len)
    return FALSE;
  for (guint i = 0; i < a->len; i++)
    {
      const LimberDiagnostic *one = g_ptr_array_index (a, i);
      const LimberDiagnostic *two = g_ptr_array_index (b, i);

      if (one->line != two->line || one->column != two->column
          || !g_str_equal (one->message, two->message))
        return FALSE;
    }
  return TRUE;
}

static gboolean
set_faults (LimberLiveRoutine *self, GPtrArray *diagnostics, const char *trouble)
{
  g_autoptr (GPtrArray) errors = take_errors (diagnostics);

  if (same_errors (errors, self->errors) && g_strcmp0 (trouble, self->trouble) == 0)
    return FALSE;
  g_ptr_array_unref (self->errors);
  self->errors = g_steal_pointer (&errors);
  g_free (self->trouble);
  self->trouble = g_strdup (trouble);
  return TRUE;
}

/* While the file has faults, the library gives the version that it opened last, which may be of
 * another page: this one's own stays. */
static gboolean
set_routine (LimberLiveRoutine *self, LimberRoutine *routine)
{
  LimberExercises *exercises = limber_library_get_exercises (self->library);

  if (self->errors->len > 0 || routine == NULL
      || (exercises == self->exercises
          && g_strcmp0 (routine->checksum, self->routine->checksum) == 0))
    return FALSE;
  limber_routine_ref (routine);
  limber_routine_unref (self->routine);
  self->routine = routine;
  limber_exercises_ref (exercises);
  limber_exercises_unref (self->exercises);
  self->exercises = exercises;
  return TRUE;
}

static gboolean
look (LimberLiveRoutine *self)
{
  g_autoptr (GPtrArray) diagnostics = limber_diagnostics_new ();
  g_autoptr (GError) error = NULL;
  g_autoptr (LimberRoutine) routine =
      limber_library_open (self->library, self->routine->path, diagnostics, &error);
  gboolean changed = set_faults (self, diagnostics, error ? error->message : NULL);

  changed |= set_routine (self, routine);
  return changed;
}

static void
look_again (gpointer data)
{
  LimberLiveRoutine *self = data;

  if (look (self))
    g_signal_emit (self, signals[CHANGED], 0);
}

LimberLiveRoutine *
limber_live_routine_new (LimberLibrary *library, LimberRoutine *routine)
{
  LimberLiveRoutine *self = g_object_new (LIMBER_TYPE_LIVE_ROUTINE, NULL);

  self->library = g_object_ref (library);
  self->routine = limber_routine_ref (routine);
  self->exercises = limber_exercises_ref (limber_library_get_exercises (library));
  if (routine->path == NULL)
    return self;
  self->watch = limber_watch_new_for_file (routine->path, look_again, self);
  g_signal_connect_object (library, "exercises-changed", G_CALLBACK (look_again), self,
                           G_CONNECT_SWAPPED);
  look (self);
  return self;
}

LimberRoutine *
limber_live_routine_get (LimberLiveRoutine *self)
{
  g_return_val_if_fail (LIMBER_IS_LIVE_ROUTINE (self), NULL);
  return self->routine;
}

char *
limber_live_routine_dup_heading (LimberLiveRoutine *self)
{
  g_return_val_if_fail (LIMBER_IS_LIVE_ROUTINE (self), NULL);

  if (self->trouble != NULL)
    /* Translators: why a file cannot be read, such as "there is no such file" */
    return g_strdup_printf (_ ("The file cannot be read: %s. Here is how it was before."),
                            self->trouble);
  if (self->errors->len == 0)
    return NULL;
  return g_strdup_printf (ngettext ("The file has %u fault now. Here is the last version without "
                                    "faults.",
                                    "The file has %u faults now. Here is the last version without "
                                    "faults.",
                                    self->errors->len),
                          self->errors->len);
}

static void
append_fault (GString *text, const LimberDiagnostic *fault)
{
  if (text->len > 0)
    g_string_append_c (text, '\n');
  /* Translators: where a fault is in a file, then what it is */
  g_string_append_printf (text, _ ("Line %u, column %u: %s"), fault->line, fault->column,
                          fault->words);
}

char *
limber_live_routine_dup_faults (LimberLiveRoutine *self, guint n_max)
{
  g_autoptr (GString) text = g_string_new (NULL);
  guint n;

  g_return_val_if_fail (LIMBER_IS_LIVE_ROUTINE (self), NULL);
  n = MIN (n_max, self->errors->len);
  for (guint i = 0; i < n; i++)
    append_fault (text, g_ptr_array_index (self->errors, i));
  if (n < self->errors->len)
    {
      g_string_append_c (text, '\n');
      /* Translators: below some faults of a file: how many more there are */
      g_string_append_printf (text,
                              ngettext ("And %u more.", "And %u more.", self->errors->len - n),
                              self->errors->len - n);
    }
  return g_string_free (g_steal_pointer (&text), FALSE);
}

static void
limber_live_routine_finalize (GObject *object)
{
  LimberLiveRoutine *self = LIMBER_LIVE_ROUTINE (object);

  g_clear_pointer (&self->watch, limber_watch_free);
  g_clear_object (&self->library);
  limber_routine_unref (self->routine);
  limber_exercises_unref (self->exercises);
  g_ptr_array_unref (self->errors);
  g_free (self->trouble);
  G_OBJECT_CLASS (limber_live_routine_parent_class)->finalize (object);
}

static void
limber_live_routine_class_init (LimberLiveRoutineClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_live_routine_finalize;
  signals[CHANGED] = g_signal_new ("changed", LIMBER_TYPE_LIVE_ROUTINE, G_SIGNAL_RUN_LAST, 0, NULL,
                                   NULL, NULL, G_TYPE_NONE, 0);
}

static void
limber_live_routine_init (LimberLiveRoutine *self)
{
  self->errors = limber_diagnostics_new ();
}
