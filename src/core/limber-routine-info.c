/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-routine-info.h"

#include <string.h>

#include "limber-diagnostic.h"
#include "limber-fold.h"
#include "limber-timeline.h"
#include "limber-words.h"

struct _LimberRoutineInfo
{
  GObject parent_instance;

  LimberRoutineFacts facts;
  char *strings; /* one block for all strings of the facts */
};

G_DEFINE_FINAL_TYPE (LimberRoutineInfo, limber_routine_info, G_TYPE_OBJECT)

static void
limber_routine_info_finalize (GObject *object)
{
  LimberRoutineInfo *self = LIMBER_ROUTINE_INFO (object);

  g_free (self->strings);
  G_OBJECT_CLASS (limber_routine_info_parent_class)->finalize (object);
}

static void
limber_routine_info_class_init (LimberRoutineInfoClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = limber_routine_info_finalize;
}

static void
limber_routine_info_init (LimberRoutineInfo *self)
{
}

/* One allocation for all strings: ten thousand infos are made at each start. */
static void
pack_strings (LimberRoutineInfo *self)
{
  LimberRoutineFacts *facts = &self->facts;
  const char **strings[] = { &facts->path,    &facts->id,        &facts->title,
                             &facts->summary, &facts->fault,     &facts->warning,
                             &facts->figure,  &facts->collation, &facts->folded };
  gsize lengths[G_N_ELEMENTS (strings)];
  gsize total = 0;
  char *place;

  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      lengths[i] = *strings[i] ? strlen (*strings[i]) + 1 : 1;
      total += lengths[i];
    }
  self->strings = place = g_malloc (total);
  for (gsize i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      memcpy (place, *strings[i] ? *strings[i] : "", lengths[i]);
      *strings[i] = place;
      place += lengths[i];
    }
}

LimberRoutineInfo *
limber_routine_info_new (const LimberRoutineFacts *facts)
{
  LimberRoutineInfo *self = g_object_new (LIMBER_TYPE_ROUTINE_INFO, NULL);
  g_autofree char *collation = NULL;
  g_autofree char *folded = NULL;

  self->facts = *facts;
  if (facts->collation == NULL)
    self->facts.collation = collation = g_utf8_collate_key (facts->title, -1);
  if (facts->folded == NULL)
    {
      g_autofree char *text =
          g_strjoin (" ", facts->title, facts->summary ? facts->summary : "", facts->id, NULL);

      self->facts.folded = folded = limber_fold_text (text);
    }
  pack_strings (self);
  return self;
}

static guint
routine_positions (const LimberRoutine *routine)
{
  guint positions = 0;

  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          const LimberStep *step = g_ptr_array_index (block->steps, j);

          positions |= 1u << step->exercise->position;
        }
    }
  return positions;
}

/* Neither the breathing that routines begin with nor what can be left out. */
static gboolean
is_telling (const LimberStep *step)
{
  return !step->optional && step->exercise->kind != LIMBER_KIND_RELAXATION;
}

static const char *
routine_figure (const LimberRoutine *routine)
{
  const LimberStep *first = NULL;

  for (guint i = 0; i < routine->blocks->len; i++)
    {
      const LimberBlock *block = g_ptr_array_index (routine->blocks, i);

      for (guint j = 0; j < block->steps->len; j++)
        {
          const LimberStep *step = g_ptr_array_index (block->steps, j);

          if (is_telling (step))
            return step->exercise->id;
          if (first == NULL)
            first = step;
        }
    }
  return first != NULL ? first->exercise->id : NULL;
}

static LimberRoutineInfo *
info_for_message (const char *path, gboolean bundled, const char *message)
{
  g_autoptr (LimberDiagnostic) diagnostic =
      limber_diagnostic_new (LIMBER_SEVERITY_ERROR, 1, 1, message, NULL);

  return limber_routine_info_new_for_fault (path, bundled, diagnostic);
}

LimberRoutineInfo *
limber_routine_info_new_for_routine (const char *path, gboolean bundled,
                                     const LimberRoutine *routine)
{
  g_autoptr (GError) error = NULL;
  LimberRoutineFacts facts = {
    .path = path,
    .id = routine->id,
    .title = routine->title,
    .summary = routine->summary,
    .kind = routine->kind,
    .level = routine->level,
    .places = limber_routine_places (routine),
    .targets = limber_routine_targets (routine),
    .positions = routine_positions (routine),
    .figure = routine_figure (routine),
    .bundled = bundled,
    .valid = TRUE,
  };

  if (!limber_timeline_measure (routine, &facts.total_us, &error))
    return info_for_message (path, bundled, error->message);
  return limber_routine_info_new (&facts);
}

LimberRoutineInfo *
limber_routine_info_new_for_fault (const char *path, gboolean bundled,
                                   const LimberDiagnostic *diagnostic)
{
  g_autofree char *title = g_filename_display_basename (path);
  g_autofree char *fault = limber_diagnostic_format (diagnostic, title);

  return limber_routine_info_new (&(LimberRoutineFacts){ .path = path,
                                                         .title = title,
                                                         .summary = diagnostic->words,
                                                         .fault = fault,
                                                         .bundled = bundled,
                                                         .valid = FALSE });
}

const LimberRoutineFacts *
limber_routine_info_get_facts (LimberRoutineInfo *self)
{
  return &self->facts;
}

gboolean
limber_routine_info_equal (LimberRoutineInfo *a, LimberRoutineInfo *b)
{
  const LimberRoutineFacts *x = &a->facts;
  const LimberRoutineFacts *y = &b->facts;

  return a == b
         || (x->kind == y->kind && x->level == y->level && x->places == y->places
             && x->targets == y->targets && x->positions == y->positions
             && x->total_us == y->total_us && x->bundled == y->bundled && x->valid == y->valid
             && strcmp (x->path, y->path) == 0 && strcmp (x->id, y->id) == 0
             && strcmp (x->title, y->title) == 0 && strcmp (x->summary, y->summary) == 0
             && strcmp (x->fault, y->fault) == 0 && strcmp (x->warning, y->warning) == 0
             && strcmp (x->figure, y->figure) == 0);
}

int
limber_routine_info_compare (LimberRoutineInfo *a, LimberRoutineInfo *b)
{
  int order = strcmp (a->facts.collation, b->facts.collation);

  return order != 0 ? order : strcmp (a->facts.path, b->facts.path);
}

const char *
limber_routine_info_get_path (LimberRoutineInfo *self)
{
  return self->facts.path;
}

const char *
limber_routine_info_get_id (LimberRoutineInfo *self)
{
  return self->facts.id;
}

const char *
limber_routine_info_get_title (LimberRoutineInfo *self)
{
  return self->facts.title;
}

const char *
limber_routine_info_get_summary (LimberRoutineInfo *self)
{
  return self->facts.summary;
}

LimberKind
limber_routine_info_get_kind (LimberRoutineInfo *self)
{
  return self->facts.kind;
}

LimberLevel
limber_routine_info_get_level (LimberRoutineInfo *self)
{
  return self->facts.level;
}

LimberPlaces
limber_routine_info_get_places (LimberRoutineInfo *self)
{
  return self->facts.places;
}

LimberTargets
limber_routine_info_get_targets (LimberRoutineInfo *self)
{
  return self->facts.targets;
}

guint
limber_routine_info_get_positions (LimberRoutineInfo *self)
{
  return self->facts.positions;
}

const char *
limber_routine_info_get_figure (LimberRoutineInfo *self)
{
  return self->facts.figure;
}

gint64
limber_routine_info_get_total_us (LimberRoutineInfo *self)
{
  return self->facts.total_us;
}

guint
limber_routine_info_get_minutes (LimberRoutineInfo *self)
{
  return self->facts.valid ? limber_minutes (self->facts.total_us) : 0;
}

char *
limber_routine_info_describe (LimberRoutineInfo *self)
{
  g_autofree char *minutes = limber_words_minutes (limber_routine_info_get_minutes (self));
  g_autofree char *places = limber_places_label (self->facts.places);

  return g_strjoin (" · ", limber_kind_label (self->facts.kind),
                    limber_level_label (self->facts.level), minutes, places, NULL);
}

gboolean
limber_routine_info_get_bundled (LimberRoutineInfo *self)
{
  return self->facts.bundled;
}

gboolean
limber_routine_info_get_valid (LimberRoutineInfo *self)
{
  return self->facts.valid;
}

const char *
limber_routine_info_get_fault (LimberRoutineInfo *self)
{
  return self->facts.fault;
}

const char *
limber_routine_info_get_warning (LimberRoutineInfo *self)
{
  return self->facts.warning;
}
