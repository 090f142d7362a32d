/* SPDX-License-Identifier: GPL-3.0-or-later */

#include "limber-json-write.h"

struct _LimberJsonWriter
{
  GString *text;
  gboolean comma; /* whether a value has gone before in this object or list */
};

LimberJsonWriter *
limber_json_writer_new (void)
{
  LimberJsonWriter *self = g_new0 (LimberJsonWriter, 1);

  self->text = g_string_new (NULL);
  return self;
}

void
limber_json_writer_free (LimberJsonWriter *self)
{
  g_string_free (self->text, TRUE);
  g_free (self);
}

/* DEL and the C1 controls are legal in JSON, but a terminal may obey them. */
static void
append_quoted (GString *text, const char *value)
{
  g_autofree char *valid = g_utf8_make_valid (value, -1);

  g_string_append_c (text, '"');
  for (const char *p = valid; *p; p = g_utf8_next_char (p))
    {
      gunichar c = g_utf8_get_char (p);

      if (c == '"' || c == '\\')
        g_string_append_c (text, '\\');
      if (c == '\n')
        g_string_append (text, "\\n");
      else if (c == '\t')
        g_string_append (text, "\\t");
      else if (c < 0x20 || (c >= 0x7f && c < 0xa0))
        g_string_append_printf (text, "\\u%04x", c);
      else
        g_string_append_unichar (text, c);
    }
  g_string_append_c (text, '"');
}

static void
begin_value (LimberJsonWriter *self, const char *key)
{
  if (self->comma)
    g_string_append (self->text, ", ");
  if (key)
    {
      append_quoted (self->text, key);
      g_string_append (self->text, ": ");
    }
  self->comma = TRUE;
}

static void
begin (LimberJsonWriter *self, const char *key, char bracket)
{
  begin_value (self, key);
  g_string_append_c (self->text, bracket);
  self->comma = FALSE;
}

static void
end (LimberJsonWriter *self, char bracket)
{
  g_string_append_c (self->text, bracket);
  self->comma = TRUE;
}

void
limber_json_begin_object (LimberJsonWriter *self, const char *key)
{
  begin (self, key, '{');
}

void
limber_json_end_object (LimberJsonWriter *self)
{
  end (self, '}');
}

void
limber_json_begin_list (LimberJsonWriter *self, const char *key)
{
  begin (self, key, '[');
}

void
limber_json_end_list (LimberJsonWriter *self)
{
  end (self, ']');
}

void
limber_json_string (LimberJsonWriter *self, const char *key, const char *value)
{
  if (value == NULL)
    {
      limber_json_null (self, key);
      return;
    }
  begin_value (self, key);
  append_quoted (self->text, value);
}

void
limber_json_integer (LimberJsonWriter *self, const char *key, gint64 value)
{
  begin_value (self, key);
  g_string_append_printf (self->text, "%" G_GINT64_FORMAT, value);
}

void
limber_json_tenths (LimberJsonWriter *self, const char *key, gint64 tenths)
{
  limber_json_integer (self, key, tenths / 10);
  if (tenths % 10 != 0)
    g_string_append_printf (self->text, ".%d", (int) (tenths % 10));
}

void
limber_json_boolean (LimberJsonWriter *self, const char *key, gboolean value)
{
  begin_value (self, key);
  g_string_append (self->text, value ? "true" : "false");
}

void
limber_json_null (LimberJsonWriter *self, const char *key)
{
  begin_value (self, key);
  g_string_append (self->text, "null");
}

const char *
limber_json_writer_get_text (LimberJsonWriter *self)
{
  return self->text->str;
}
