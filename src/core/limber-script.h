/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-speech.h"
#include "limber-timeline.h"

G_BEGIN_DECLS

/** LimberGuidance: how much a voice says. */
typedef enum
{
  LIMBER_GUIDANCE_OFF,
  LIMBER_GUIDANCE_BRIEF, /* what to do and when */
  LIMBER_GUIDANCE_FULL,  /* and how: form notes, doses, the clinician's words */
} LimberGuidance;
#define LIMBER_N_GUIDANCES 3

const char *limber_guidance_to_string (LimberGuidance guidance);
gboolean limber_guidance_from_string (const char *string, LimberGuidance *guidance);

/** LimberVoicing: how a session is spoken; all zero is not at all. */
typedef struct
{
  LimberGuidance guidance;
  int words_per_minute; /* 0 for %LIMBER_SPEECH_WPM */
  double speed;         /* of the session's clock, whose seconds are so much shorter; 0 for 1 */
} LimberVoicing;

/** LimberSayKind: what an utterance is for. */
typedef enum
{
  LIMBER_SAY_RELAX,
  LIMBER_SAY_SWITCH,
  LIMBER_SAY_REST,
  LIMBER_SAY_EASY,
  LIMBER_SAY_NEXT,        /* the exercise, or the set, that comes */
  LIMBER_SAY_MOVE,        /* its position */
  LIMBER_SAY_EASIER,      /* how to do the easier form */
  LIMBER_SAY_NOTE,        /* the clinician's words */
  LIMBER_SAY_CUE,         /* one form note */
  LIMBER_SAY_DOSE,        /* how much */
  LIMBER_SAY_SIDE,        /* the side that comes */
  LIMBER_SAY_READY,       /* the count-in comes */
  LIMBER_SAY_GO,          /* what to do now */
  LIMBER_SAY_LINE,        /* a line of a script */
  LIMBER_SAY_HALFWAY,     /* of a long hold or of long work */
  LIMBER_SAY_TEN_SECONDS, /* are left of it */
  LIMBER_SAY_END,
  LIMBER_SAY_PAUSED, /* this and the next answer to the person */
  LIMBER_SAY_RESTING,
  LIMBER_SAY_INSTRUCTION,
} LimberSayKind;
#define LIMBER_N_SAY_KINDS 20

const char *limber_say_kind_to_string (LimberSayKind kind);

/** LimberUtterance: what is said, and when along the timeline. */
typedef struct
{
  LimberSayKind kind;
  LimberGuidance from; /* the least guidance that has it */
  guint phase;         /* that it belongs to */
  gint64 time_us;      /* when it begins; the end of the routine may be followed by words */
  gint64 latest_us;    /* later than this it is not said at all */
  gint64 length_us;    /* estimated */
  LimberSpeech *speech;
} LimberUtterance;

/** LIMBER_TEN_SECONDS_MIN_US: a hold or work of this length or more has its last ten seconds told.
 */
#define LIMBER_TEN_SECONDS_MIN_US (20 * LIMBER_SECOND_US)

/**
 * LimberScript:
 *
 * All that a voice says in the course of a timeline, in order of time: an immutable,
 * reference-counted value.  No utterance touches the three seconds of a count-in or the sound of a
 * cue, except the soft ones inside a repetition, even when each is as late as it may be, and each
 * may wait until the one before it is over.  What does not fit is left out, the less important
 * first.
 */
typedef struct _LimberScript LimberScript;

/** limber_script_new: Returns: (transfer full): what is said of @timeline */
LimberScript *limber_script_new (const LimberTimeline *timeline, const LimberVoicing *voicing);
void limber_script_unref (LimberScript *self);

guint limber_script_get_n (const LimberScript *self);
const LimberUtterance *limber_script_get (const LimberScript *self, guint index);

/** limber_script_find: Returns: the index of the first utterance that begins at @offset_us or later
 */
guint limber_script_find (const LimberScript *self, gint64 offset_us);

/** limber_script_room_us: Returns: how long something may be said from @offset_us on, before a cue
 * sounds; 0 while it counts in */
gint64 limber_script_room_us (const LimberTimeline *timeline, gint64 offset_us);

/** limber_script_coming_side: Returns: the side of the first effort from the phase @index on */
LimberSide limber_script_coming_side (const LimberTimeline *timeline, guint index);

/** limber_voicing_length_us: Returns: how long @speech takes on the timeline */
gint64 limber_voicing_length_us (const LimberVoicing *voicing, const LimberSpeech *speech);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (LimberScript, limber_script_unref)

G_END_DECLS
