/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-config.h"

#include "limber-index.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <locale.h>
#include <string.h>
#include <unistd.h>

#ifdef __GLIBC__
#include <gnu/libc-version.h>
#endif

#include <glib/gstdio.h>

#define INDEX_MAGIC "LimberIx"
#define INDEX_FORMAT 2
#define INDEX_FILE_MAX (512 * 1024 * 1024)
#define NS_PER_S G_GINT64_CONSTANT (1000000000)

/** IndexString: the strings of a record, by their place in it. */
typedef enum
{
  STRING_PATH,
  STRING_ID,
  STRING_TITLE,
  STRING_SUMMARY,
  STRING_FAULT,
  STRING_FIGURE,
  STRING_COLLATION,
  STRING_FOLDED,
  N_STRINGS
} IndexString;

typedef enum
{
  FLAG_BUNDLED = 1 << 0,
  FLAG_VALID = 1 << 1,
} IndexFlags;

typedef struct
{
  char magic[8];
  guint32 format;
  guint32 n_records;
  guint64 key;
  guint64 strings_size;
  guint64 checksum; /* of all else */
} IndexHeader;

/* No padding: each byte goes into the checksum. */
typedef struct
{
  gint64 size;
  gint64 mtime_ns;
  gint64 ctime_ns;
  gint64 total_us;
  guint32 strings[N_STRINGS]; /* offsets in the block of strings */
  guint32 kind;
  guint32 level;
  guint32 places;
  guint32 targets;
  guint32 positions;
  guint32 flags;
} IndexRecord;

G_STATIC_ASSERT (sizeof (IndexHeader) == 40);
G_STATIC_ASSERT (sizeof (IndexRecord) == 88);

typedef struct
{
  LimberStamp stamp;
  LimberRoutineInfo *info;
} IndexEntry;

struct _LimberIndex
{
  guint64 key;
  GPtrArray *entries;
  GHashTable *by_path;
};

LimberStamp
limber_stamp_new (const struct stat *st, gint64 scan_ns)
{
  LimberStamp stamp = {
    .size = st->st_size,
    .mtime_ns = st->st_mtim.tv_sec * NS_PER_S + st->st_mtim.tv_nsec,
    .ctime_ns = st->st_ctim.tv_sec * NS_PER_S + st->st_ctim.tv_nsec,
  };

  if (stamp.ctime_ns > scan_ns - LIMBER_RACY_NS)
    stamp.size = -1;
  return stamp;
}

/* Each step is one to one in both arguments, so no change of a single word goes unseen. */
static guint64
hash_word (guint64 hash, guint64 word)
{
  hash = (hash ^ word) * G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  return hash ^ (hash >> 29);
}

static guint64
hash_bytes (guint64 hash, const void *bytes, gsize size)
{
  const char *p = bytes;
  guint64 word;

  for (hash = hash_word (hash, size); size >= sizeof word; p += sizeof word, size -= sizeof word)
    {
      memcpy (&word, p, sizeof word);
      hash = hash_word (hash, word);
    }
  word = 0;
  memcpy (&word, p, size);
  return hash_word (hash, word);
}

static guint64
hash_string (guint64 hash, const char *string)
{
  return hash_bytes (hash, string ? string : "", string ? strlen (string) : 0);
}

/* Of one exercise file.  Sums of these don't depend on the order in which a folder lists them. */
static guint64
hash_exercise (DIR *dir, const char *name, gint64 scan_ns, gboolean *settled)
{
  guint64 hash = hash_string (0, name);
  struct stat st;
  LimberStamp stamp;

  if (fstatat (dirfd (dir), name, &st, 0) != 0)
    return hash_word (hash, errno);
  stamp = limber_stamp_new (&st, scan_ns);
  if (stamp.size < 0)
    *settled = FALSE;
  hash = hash_word (hash, st.st_size);
  hash = hash_word (hash, stamp.mtime_ns);
  return hash_word (hash, stamp.ctime_ns);
}

static guint64
hash_exercises (guint64 hash, const char *folder, gint64 scan_ns, gboolean *settled)
{
  DIR *dir = opendir (folder);
  guint64 sum = 0;

  hash = hash_string (hash, folder);
  if (dir == NULL)
    return hash_word (hash, errno);
  for (struct dirent *entry = readdir (dir); entry; entry = readdir (dir))
    if (g_str_has_suffix (entry->d_name, ".json"))
      sum += hash_exercise (dir, entry->d_name, scan_ns, settled);
  closedir (dir);
  return hash_word (hash, sum);
}

guint64
limber_index_key (const char *const *exercises, gint64 scan_ns, gboolean *settled)
{
  guint64 hash = hash_string (0, LIMBER_VERSION);

  *settled = TRUE;
  for (const char *const *name = g_get_language_names (); *name; name++)
    hash = hash_string (hash, *name);
  hash = hash_string (hash, setlocale (LC_COLLATE, NULL));
#ifdef __GLIBC__
  hash = hash_string (hash, gnu_get_libc_version ());
#endif
  for (; *exercises; exercises++)
    hash = hash_exercises (hash, *exercises, scan_ns, settled);
  return hash;
}

static void
index_entry_free (gpointer data)
{
  IndexEntry *entry = data;

  g_object_unref (entry->info);
  g_free (entry);
}

LimberIndex *
limber_index_new (guint64 key)
{
  LimberIndex *self = g_atomic_rc_box_new0 (LimberIndex);

  self->key = key;
  self->entries = g_ptr_array_new_with_free_func (index_entry_free);
  self->by_path = g_hash_table_new (g_str_hash, g_str_equal);
  return self;
}

LimberIndex *
limber_index_ref (LimberIndex *self)
{
  return g_atomic_rc_box_acquire (self);
}

static void
limber_index_clear (gpointer data)
{
  LimberIndex *self = data;

  g_hash_table_unref (self->by_path);
  g_ptr_array_unref (self->entries);
}

void
limber_index_unref (LimberIndex *self)
{
  g_atomic_rc_box_release_full (self, limber_index_clear);
}

guint64
limber_index_get_key (const LimberIndex *self)
{
  return self->key;
}

guint
limber_index_get_n_infos (const LimberIndex *self)
{
  return self->entries->len;
}

GPtrArray *
limber_index_list (const LimberIndex *self)
{
  GPtrArray *infos = g_ptr_array_sized_new (self->entries->len);

  for (guint i = 0; i < self->entries->len; i++)
    g_ptr_array_add (infos, ((IndexEntry *) g_ptr_array_index (self->entries, i))->info);
  return infos;
}

void
limber_index_add (LimberIndex *self, const LimberStamp *stamp, LimberRoutineInfo *info)
{
  IndexEntry *entry = g_new (IndexEntry, 1);

  entry->stamp = *stamp;
  entry->info = g_object_ref (info);
  g_ptr_array_add (self->entries, entry);
  g_hash_table_insert (self->by_path, (gpointer) limber_routine_info_get_path (info), entry);
}

LimberRoutineInfo *
limber_index_find (const LimberIndex *self, const char *path)
{
  const IndexEntry *entry = g_hash_table_lookup (self->by_path, path);

  return entry ? entry->info : NULL;
}

LimberRoutineInfo *
limber_index_lookup (const LimberIndex *self, const char *path, const LimberStamp *stamp)
{
  const IndexEntry *entry = g_hash_table_lookup (self->by_path, path);

  if (entry == NULL || stamp->size < 0 || entry->stamp.size != stamp->size
      || entry->stamp.mtime_ns != stamp->mtime_ns || entry->stamp.ctime_ns != stamp->ctime_ns)
    return NULL;
  return entry->info;
}

static guint64
file_checksum (const IndexHeader *header, const char *rest, gsize rest_size)
{
  return hash_bytes (hash_bytes (0, header, G_STRUCT_OFFSET (IndexHeader, checksum)), rest,
                     rest_size);
}

/* Not g_file_get_contents(): a pipe of that name must not stop the program. */
static char *
read_regular_file (const char *path, gsize *size)
{
  int fd = g_open (path, O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0);
  struct stat st;
  g_autofree char *bytes = NULL;
  gsize n_read = 0;

  if (fd < 0)
    return NULL;
  if (fstat (fd, &st) == 0 && S_ISREG (st.st_mode) && st.st_size <= INDEX_FILE_MAX)
    {
      bytes = g_try_malloc (st.st_size + 1);
      for (gssize n = 1; bytes && n > 0 && n_read < (gsize) st.st_size; n_read += MAX (n, 0))
        n = read (fd, bytes + n_read, st.st_size - n_read);
    }
  close (fd);
  *size = n_read;
  return g_steal_pointer (&bytes);
}

static gboolean
header_is_good (const IndexHeader *header, const char *bytes, gsize size, guint64 key)
{
  gsize rest = size - sizeof *header;

  return memcmp (header->magic, INDEX_MAGIC, sizeof header->magic) == 0
         && header->format == INDEX_FORMAT && header->key == key && header->strings_size > 0
         && header->strings_size <= rest
         && rest - header->strings_size == (guint64) header->n_records * sizeof (IndexRecord)
         && bytes[size - 1] == '\0'
         && header->checksum == file_checksum (header, bytes + sizeof *header, rest);
}

static gboolean
record_is_good (const IndexRecord *record, gsize strings_size)
{
  for (int i = 0; i < N_STRINGS; i++)
    if (record->strings[i] >= strings_size)
      return FALSE;
  return record->kind < LIMBER_N_KINDS && record->level < LIMBER_N_LEVELS;
}

static void
add_record (LimberIndex *self, const IndexRecord *record, const char *strings)
{
  LimberStamp stamp = { .size = record->size,
                        .mtime_ns = record->mtime_ns,
                        .ctime_ns = record->ctime_ns };
  LimberRoutineFacts facts = {
    .path = strings + record->strings[STRING_PATH],
    .id = strings + record->strings[STRING_ID],
    .title = strings + record->strings[STRING_TITLE],
    .summary = strings + record->strings[STRING_SUMMARY],
    .fault = strings + record->strings[STRING_FAULT],
    .figure = strings + record->strings[STRING_FIGURE],
    .collation = strings + record->strings[STRING_COLLATION],
    .folded = strings + record->strings[STRING_FOLDED],
    .kind = record->kind,
    .level = record->level,
    .places = record->places,
    .targets = record->targets,
    .positions = record->positions,
    .total_us = record->total_us,
    .bundled = (record->flags & FLAG_BUNDLED) != 0,
    .valid = (record->flags & FLAG_VALID) != 0,
  };
  g_autoptr (LimberRoutineInfo) info = limber_routine_info_new (&facts);

  limber_index_add (self, &stamp, info);
}

LimberIndex *
limber_index_read (const char *path, guint64 key)
{
  gsize size = 0;
  g_autofree char *bytes = read_regular_file (path, &size);
  g_autoptr (LimberIndex) self = NULL;
  IndexHeader header;
  const char *records;
  const char *strings;

  if (bytes == NULL || size < sizeof header)
    return NULL;
  memcpy (&header, bytes, sizeof header);
  if (!header_is_good (&header, bytes, size, key))
    return NULL;

  records = bytes + sizeof header;
  strings = records + header.n_records * sizeof (IndexRecord);
  self = limber_index_new (key);
  for (guint32 i = 0; i < header.n_records; i++)
    {
      IndexRecord record;

      memcpy (&record, records + i * sizeof record, sizeof record);
      if (!record_is_good (&record, header.strings_size))
        return NULL;
      add_record (self, &record, strings);
    }
  return g_steal_pointer (&self);
}

static guint32
append_string (GString *strings, const char *string)
{
  guint32 offset = strings->len;

  g_string_append_len (strings, string, strlen (string) + 1);
  return offset;
}

static void
append_record (GString *records, GString *strings, const IndexEntry *entry)
{
  const LimberRoutineFacts *facts = limber_routine_info_get_facts (entry->info);
  IndexRecord record = {
    .size = entry->stamp.size,
    .mtime_ns = entry->stamp.mtime_ns,
    .ctime_ns = entry->stamp.ctime_ns,
    .total_us = facts->total_us,
    .strings = {
      [STRING_PATH] = append_string (strings, facts->path),
      [STRING_ID] = append_string (strings, facts->id),
      [STRING_TITLE] = append_string (strings, facts->title),
      [STRING_SUMMARY] = append_string (strings, facts->summary),
      [STRING_FAULT] = append_string (strings, facts->fault),
      [STRING_FIGURE] = append_string (strings, facts->figure),
      [STRING_COLLATION] = append_string (strings, facts->collation),
      [STRING_FOLDED] = append_string (strings, facts->folded),
    },
    .kind = facts->kind,
    .level = facts->level,
    .places = facts->places,
    .targets = facts->targets,
    .positions = facts->positions,
    .flags = (facts->bundled ? FLAG_BUNDLED : 0) | (facts->valid ? FLAG_VALID : 0),
  };

  g_string_append_len (records, (const char *) &record, sizeof record);
}

gboolean
limber_index_write (const LimberIndex *self, const char *path, GError **error)
{
  g_autofree char *folder = g_path_get_dirname (path);
  g_autoptr (GString) file = g_string_new (NULL);
  g_autoptr (GString) strings = g_string_new (NULL);
  IndexHeader header = {
    .magic = INDEX_MAGIC, .format = INDEX_FORMAT, .n_records = self->entries->len, .key = self->key
  };

  g_string_append_len (file, (const char *) &header, sizeof header);
  append_string (strings, "");
  for (guint i = 0; i < self->entries->len; i++)
    append_record (file, strings, g_ptr_array_index (self->entries, i));
  g_string_append_len (file, strings->str, strings->len);

  header.strings_size = strings->len;
  header.checksum = file_checksum (&header, file->str + sizeof header, file->len - sizeof header);
  memcpy (file->str, &header, sizeof header);

  g_mkdir_with_parents (folder, 0700);
  return g_file_set_contents_full (path, file->str, file->len, G_FILE_SET_CONTENTS_CONSISTENT, 0600,
                                   error);
}
