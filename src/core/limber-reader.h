/* SPDX-License-Identifier: GPL-3.0-or-later */

#pragma once

#include <glib.h>

#include "limber-enums.h"
#include "limber-faults.h"
#include "limber-parser.h"

G_BEGIN_DECLS

/*
 * The tools that the parser reads a file's values with.  Every function reports what is wrong with
 * a value and where; each takes %NULL for a value that the file does not have, and is silent then.
 */

/** LimberKey: a key that an object may have. */
typedef struct
{
  const char *name;
  gboolean required;
  const char *label; /* (nullable): what the forms of Limber call it, not yet translated */
  const char *entry; /* (nullable): and each entry of a list, with %u for its number */
} LimberKey;

/** LimberValue: one value of the file and the way to it.  Lives on the stack of who reads it. */
typedef struct _LimberValue LimberValue;
struct _LimberValue
{
  const LimberValue *parent; /* (nullable): %NULL for the whole file */
  const char *key;           /* (nullable): %NULL for an entry of a list */
  const LimberKey *known;    /* (nullable): what the format has of the key */
  guint index;
  gpointer json; /* (nullable): what the JSON library holds for it; %NULL for null */
};

typedef struct
{
  LimberFaults *faults;
  LimberParseFlags flags;
  const LimberExercises *exercises; /* (nullable) */
} LimberReader;

#define LIMBER_KEYS_MAX 32

/** LimberObject: the values of an object by the index of their key. */
typedef struct
{
  const LimberValue *self;
  guint32 present; /* bit set */
  LimberValue values[LIMBER_KEYS_MAX];
} LimberObject;

/** LimberTextFlags: what is asked of a text. */
typedef enum
{
  LIMBER_TEXT_PLAIN = 0,
  LIMBER_TEXT_TRANSLATED = 1 << 0, /* read by patients: goes through gettext in a bundled file */
  LIMBER_TEXT_NOT_EMPTY = 1 << 1,
  LIMBER_TEXT_ONE_LINE = 1 << 2,
} LimberTextFlags;

#define LIMBER_TITLE_MAX 120
#define LIMBER_NOTE_MAX 400
#define LIMBER_TEXT_MAX 2000

/* A fault is told to two readers: who edits the file reads a message with its keys, who sees only
 * Limber reads words with the names that its forms have.  Each takes @message and @words
 * (nullable); without words the message is good for both. */
void limber_reader_error (LimberReader *self, const LimberValue *value, char *message, char *words);
void limber_reader_warn (LimberReader *self, const LimberValue *value, char *message, char *words);
/** limber_reader_warn_key: a warning that points at the value's key */
void limber_reader_warn_key (LimberReader *self, const LimberValue *value, char *message,
                             char *words);

/**
 * limber_reader_wrong:
 * @wanted: what the value must be, translated
 * @wanted_words: (nullable): the same for who sees only Limber; %NULL where no form of Limber could
 *   write such a value, and there is no more to say than that
 *
 * An error that says what the value must be and what it is.
 */
void limber_reader_wrong (LimberReader *self, const LimberValue *value, const char *wanted,
                          const char *wanted_words);

/** limber_reader_missing: says that an object lacks a key, and offers what there is a way to tell;
 * takes @message
 *
 * Returns: whether there is no other key that seems to be meant for it
 */
gboolean limber_reader_missing (LimberReader *self, const LimberValue *object, const LimberKey *key,
                                char *message);

/* Each says what would put the fault right that was reported last. */
/** limber_reader_offer_value: @json in place of the value, which people call @shown (nullable) */
void limber_reader_offer_value (LimberReader *self, const char *json, const char *shown);
/** limber_reader_offer_text: the text @text in place of the value */
void limber_reader_offer_text (LimberReader *self, const char *text, const char *shown);
void limber_reader_offer_boolean (LimberReader *self, gboolean value);
/** limber_reader_offer_key: @key in place of the value's */
void limber_reader_offer_key (LimberReader *self, const LimberKey *key);
/** limber_reader_offer_member: one member more of the object, or of the one that the value is in */
void limber_reader_offer_member (LimberReader *self, const LimberKey *key, const char *json,
                                 const char *shown);
/** limber_reader_offer_usual: what a new routine has at @key: in place of the value, or as one more
 * member of the object that lacks it; nothing where there is no such thing */
void limber_reader_offer_usual (LimberReader *self, const LimberKey *key, gboolean is_lacking);
/** limber_reader_offer_removal: the value and its key away */
void limber_reader_offer_removal (LimberReader *self);
/** limber_reader_offer_optional_removal: the same, where nothing asks for @value */
void limber_reader_offer_optional_removal (LimberReader *self, const LimberValue *value);
/** limber_reader_offer_owner_removal: what the value is in away, which has nothing else */
void limber_reader_offer_owner_removal (LimberReader *self);

/** limber_value_name: Returns: (transfer full): how messages call it: "'hold_s'", "entry 2 of
 * 'cues'" */
char *limber_value_name (const LimberValue *value);

/** limber_value_show: Returns: (transfer full): the value as the file has it, cut short */
char *limber_value_show (const LimberValue *value);

/** limber_value_label: Returns: (transfer full): what the forms call it, in quotes: "“Hold”", "“Cue
 * 2”"; where they have no field for it, the one that it is a part of */
char *limber_value_label (const LimberValue *value);

/** limber_value_say: Returns: (transfer full) (nullable): the value as people say it, cut short;
 * %NULL for one that has parts */
char *limber_value_say (const LimberValue *value, gboolean in_seconds);

/** limber_boolean_label: Returns: what people call it */
const char *limber_boolean_label (gboolean value);

/** limber_key_label: Returns: (transfer full): what the forms call it, in quotes */
char *limber_key_label (const LimberKey *key);

/** limber_key_shorten: Returns: (transfer full): a key, which may be as long as the file, cut short
 */
char *limber_key_shorten (const char *key);

/** limber_value_pointer: Returns: (transfer full): the JSON pointer to it */
char *limber_value_pointer (const LimberValue *value);

gboolean limber_value_is_text (const LimberValue *value);
gboolean limber_value_is_object (const LimberValue *value);
/** limber_value_length: Returns: how many entries it has; 0 where it is no list */
guint limber_value_length (const LimberValue *value);
gboolean limber_value_is_empty_list (const LimberValue *value);
gboolean limber_value_is_null (const LimberValue *value);

/** limber_value_text: Returns: (nullable): the text as it is, unchecked; %NULL if it is none */
const char *limber_value_text (const LimberValue *value);

/** limber_value_member: Returns: whether it is an object with this key, whose value @member
 * (nullable) is set to then */
gboolean limber_value_member (const LimberValue *value, const char *key, LimberValue *member);

/** limber_value_integer: Returns: the whole number, unchecked; 0 if it is none */
gint64 limber_value_integer (const LimberValue *value);

/** limber_value_number: Returns: whether a number is meant, as a text or a fraction has it */
gboolean limber_value_number (const LimberValue *value, double *number);

/** limber_value_json: Returns: (transfer full): its JSON text */
char *limber_value_json (const LimberValue *value);

/**
 * limber_reader_object:
 * @keys: (array length=n_keys): all that it may have, at most %LIMBER_KEYS_MAX
 * @object: (out caller-allocates): its values, which point to @value
 *
 * Reports unknown and missing keys.
 *
 * Returns: whether @value is an object
 */
gboolean limber_reader_object (LimberReader *self, const LimberValue *value, const LimberKey *keys,
                               guint n_keys, LimberObject *object);

/** limber_object_get: Returns: (nullable): the value of the key with this index */
const LimberValue *limber_object_get (const LimberObject *object, guint key);

/** limber_reader_list: Returns: the length of a list of @min to @max entries; 0 if it is none */
guint limber_reader_list (LimberReader *self, const LimberValue *value, guint min, guint max);

/** limber_value_entry: Returns: the entry @index of a list */
LimberValue limber_value_entry (const LimberValue *list, guint index);

/** limber_reader_text: Returns: (transfer full) (nullable): a text of at most @max characters;
 * %NULL if it is empty or none */
char *limber_reader_text (LimberReader *self, const LimberValue *value, guint max,
                          LimberTextFlags flags);

/**
 * limber_reader_texts:
 * @single: whether one text stands for a list of one
 *
 * Returns: (transfer full): the texts of a list, without those that are empty; never %NULL
 */
GStrv limber_reader_texts (LimberReader *self, const LimberValue *value, gboolean single, guint max,
                           LimberTextFlags flags);

/** limber_reader_integer: Returns: a whole number from @min to @max, else @fallback */
int limber_reader_integer (LimberReader *self, const LimberValue *value, int min, int max,
                           int fallback);
/** limber_reader_seconds: the same for a number of seconds */
int limber_reader_seconds (LimberReader *self, const LimberValue *value, int min, int max,
                           int fallback);
gboolean limber_reader_boolean (LimberReader *self, const LimberValue *value);

/**
 * limber_reader_word:
 * @words: (array length=n_words): those that are allowed
 *
 * Returns: the index of the word that @value is, or -1
 */
int limber_reader_word (LimberReader *self, const LimberValue *value, const char *const *words,
                        guint n_words);

/** LimberWordLabel: Returns: (transfer full): what people call the word with this index */
typedef char *(*LimberWordLabel) (guint index);

/** limber_reader_named_word: the same, where people have names for the words */
int limber_reader_named_word (LimberReader *self, const LimberValue *value,
                              const char *const *words, guint n_words, LimberWordLabel label);

/* Each returns whether it has set its out-parameter. */
gboolean limber_reader_kind (LimberReader *self, const LimberValue *value, gboolean mixed,
                             LimberKind *kind);
gboolean limber_reader_level (LimberReader *self, const LimberValue *value, LimberLevel *level);
gboolean limber_reader_position (LimberReader *self, const LimberValue *value,
                                 LimberPosition *position);
gboolean limber_reader_sides (LimberReader *self, const LimberValue *value, LimberSides *sides);
gboolean limber_reader_side (LimberReader *self, const LimberValue *value, LimberSide *side);
gboolean limber_reader_targets (LimberReader *self, const LimberValue *value,
                                LimberTargets *targets);

/* Each returns (transfer full) (nullable) the text, in the form that its name says. */
char *limber_reader_slug (LimberReader *self, const LimberValue *value);
char *limber_reader_date (LimberReader *self, const LimberValue *value);
char *limber_reader_language (LimberReader *self, const LimberValue *value);
char *limber_reader_picture (LimberReader *self, const LimberValue *value);
/** limber_reader_time_of_day: as "HH:MM", whether the file has seconds or not */
char *limber_reader_time_of_day (LimberReader *self, const LimberValue *value);

/** limber_count_words: Returns: how many words, apart by white space, @text has */
guint limber_count_words (const char *text);

/** limber_is_picture_name: Returns: whether @name is that of a picture in the folder of the file
 * that names it, or in a folder inside it */
gboolean limber_is_picture_name (const char *name);

/** limber_slug: Returns: (transfer full) (nullable): the id that is likest to @text; %NULL where
 * nothing of it could be in one */
char *limber_slug (const char *text);

/** limber_is_slug: Returns: whether @text has the form of an id */
gboolean limber_is_slug (const char *text);

G_END_DECLS
