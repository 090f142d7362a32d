/* SPDX-License-Identifier: GPL-3.0-or-later */

/* The gate in front of the JSON library, by itself: what RFC 8259 allows, and nothing else. */

#include "limber-json.h"

#include <string.h>

typedef struct
{
  const char *name;
  const char *text;
  gssize size;          /* -1: NUL-terminated */
  const char *expected; /* (nullable): "LINE:COLUMN: what the first message begins with" */
} Case;

static const Case cases[] = {
  { "object", "{}", -1, NULL },
  { "space", " \t\r\n[ 1 , { \"a\" : null } ]\n", -1, NULL },
  { "words", "[true,false,null]", -1, NULL },
  { "numbers", "[0,-0,1,-1,10,0.5,-1.25,1e3,1E+3,1e-3,0e0,1.5e300,1e-400]", -1, NULL },
  { "integer-largest", "[9223372036854775807,-9223372036854775808]", -1, NULL },
  { "escapes", "[\"\\\" \\\\ \\/ \\b \\f \\n \\r \\t \\u00e9 \\uD83D\\uDE00\"]", -1, NULL },
  { "utf-8", "[\"\u00e9\u2603\U0001F600\U0010FFFF\"]", -1, NULL },
  { "bom", "\xEF\xBB\xBF{}", -1, NULL },
  { "nesting-16", "[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]", -1, NULL },
  { "same-key-elsewhere", "{\"a\":{\"a\":1},\"b\":{\"a\":2}}", -1, NULL },
  { "del", "[\"\x7f\"]", -1, NULL },

  { "empty", "", -1, "1:1: this file is empty" },
  { "empty-bom", "\xEF\xBB\xBF", -1, "1:1: this file is empty" },
  { "nesting-17", "[[[[[[[[[[[[[[[[[1]]]]]]]]]]]]]]]]]", -1, "1:17: this is nested too deep" },
  { "nesting-mixed", "[[[[[[[[[[[[[[[[{}]]]]]]]]]]]]]]]]", -1, "1:17: this is nested too deep" },
  { "duplicate", "{\"a\":1,\n \"a\":2}", -1,
    "2:2: the key 'a' is given twice in one object; the first is on line 1, column 2" },
  { "duplicate-escaped", "{\"a/b\":1,\"\\u0061\\/b\":2}", -1,
    "1:10: the key 'a/b' is given twice" },
  { "duplicate-pair", "{\"\U0001F600\":1,\"\\ud83d\\ude00\":2}", -1, "1:8: the key" },
  { "duplicate-empty", "{\"\":1,\"\":2}", -1, "1:7: the key '' is given twice" },
  { "nan", "[NaN]", -1, "1:2: 'NaN' is not allowed" },
  { "infinity", "[Infinity]", -1, "1:2: 'Infinity' is not allowed" },
  { "infinity-negative", "[-Infinity]", -1, "1:2: '-Infinity' is not allowed" },
  { "exponent-large", "[1e400]", -1, "1:2: this number is too large" },
  { "exponent-large-negative", "[-1e400]", -1, "1:2: this number is too large" },
  { "integer-large", "[9223372036854775808]", -1, "1:2: this number is too large" },
  { "integer-small", "[-9223372036854775809]", -1, "1:2: this number is too large" },
  { "integer-long", "[100000000000000000000000000000000000000000000000000000000000000000000000]",
    -1, "1:2: this number is too large" },
  { "point-at-end", "[1.]", -1, "1:2: '1.' is not a number" },
  { "point-in-front", "[.5]", -1, "1:2: '.5' is not a number" },
  { "exponent-empty", "[1e]", -1, "1:2: '1e' is not a number" },
  { "exponent-sign", "[1e+]", -1, "1:2: '1e+' is not a number" },
  { "minus", "[-]", -1, "1:2: '-' is not a number" },
  { "plus", "[+1]", -1, "1:2: '+1' is not a number here; leave out the plus sign" },
  { "zero-in-front", "[01]", -1, "1:2: '01' is not a number here; leave out the zero" },
  { "zero-in-front-negative", "[-01]", -1, "1:2: '-01' is not a number here" },
  { "hexadecimal", "[0x10]", -1, "1:2: '0x10' is not a number" },
  { "number-and-letters", "[5s]", -1, "1:2: '5s' is not a number" },
  { "word-capital", "[True]", -1, "1:2: 'True' must be written 'true'" },
  { "word-unknown", "[core]", -1, "1:2: 'core' must stand in double quotation marks" },
  { "word-long", "[nullx]", -1, "1:2: 'nullx' must stand" },
  { "single-quotes", "['a']", -1, "1:2: texts and keys stand in double quotation marks" },
  { "single-quotes-key", "{'a':1}", -1, "1:2: texts and keys stand in double quotation marks" },
  { "single-quotes-open", "['a]", -1, "1:2: texts and keys stand in double quotation marks" },
  { "unquoted-key", "{a:1}", -1, "1:2: a key must stand here" },
  { "number-key", "{1:1}", -1, "1:2: a key must stand here" },
  { "newline-in-text", "[\"a\nb\"]", -1, "1:2: this text has no closing quotation mark on its" },
  { "cr-in-text", "[\"a\rb\"]", -1, "1:2: this text has no closing quotation mark on its" },
  { "tab-in-text", "[\"a\tb\"]", -1, "1:4: a tab inside a text" },
  { "control-in-text", "[\"a\x1f\"]", -1, "1:4: there is a control character (U+001F)" },
  { "nul-in-text", "[\"a\0b\"]", 7, "1:4: there is a NUL byte" },
  { "nul-in-key", "{\"a\0b\":1}", 9, "1:4: there is a NUL byte" },
  { "nul-after", "{}\0", 3, "1:3: there is a NUL byte" },
  { "nul-escape", "[\"a\\u0000\"]", -1, "1:4: a text cannot hold the character \\u0000" },
  { "escape-unknown", "[\"\\x\"]", -1, "1:3: a backslash stands only before" },
  { "escape-cut", "[\"\\", -1, "1:2: this text has no closing quotation mark" },
  { "escape-short", "[\"\\u12\"]", -1, "1:3: \\u must be followed by four" },
  { "surrogate-high", "[\"\\ud800\"]", -1, "1:3: '\\ud800' is one half" },
  { "surrogate-low", "[\"\\udc00\"]", -1, "1:3: '\\udc00' is one half" },
  { "surrogates-swapped", "[\"\\udc00\\ud800\"]", -1, "1:3: '\\udc00' is one half" },
  { "surrogate-and-letter", "[\"\\ud800\\u0041\"]", -1, "1:3: '\\ud800' is one half" },
  { "utf-8-overlong", "[\"\xC0\xAF\"]", -1, "1:3: this byte (0xC0) is not UTF-8" },
  { "utf-8-overlong-3", "[\"\xE0\x80\xAF\"]", -1, "1:3: this byte (0xE0) is not UTF-8" },
  { "utf-8-surrogate", "[\"\xED\xA0\x80\"]", -1, "1:3: this byte (0xED) is not UTF-8" },
  { "utf-8-beyond", "[\"\xF4\x90\x80\x80\"]", -1, "1:3: this byte (0xF4) is not UTF-8" },
  { "utf-8-cut", "[\"\xE2\x98\"]", -1, "1:3: this byte (0xE2) is not UTF-8" },
  { "utf-8-lone", "[\"\x80\"]", -1, "1:3: this byte (0x80) is not UTF-8" },
  { "utf-8-in-key", "{\"\xFF\":1}", -1, "1:3: this byte (0xFF) is not UTF-8" },
  { "utf-8-outside", "[\xFF]", -1, "1:2: a value must stand here" },
  { "utf-16-le", "\xFF\xFE{\0}\0", 6, "1:1: this file is in UTF-16" },
  { "utf-16-be", "\xFE\xFF\0{\0}", 6, "1:1: this file is in UTF-16" },
  { "trailing-word", "{} x", -1, "1:4: nothing may follow the last '}'" },
  { "trailing-brace", "{}}", -1, "1:3: nothing may follow the last '}'" },
  { "two-values", "{}{}", -1, "1:3: nothing may follow the last '}'" },
  { "comma-at-end", "[1,]", -1, "1:3: there is no comma after the last entry, before ']'" },
  { "comma-at-end-object", "{\"a\":1,}", -1, "1:7: there is no comma after the last entry" },
  { "comma-alone", "[,]", -1, "1:2: there is a comma too many here" },
  { "comma-twice", "[1,,2]", -1, "1:4: there is a comma too many here" },
  { "comma-missing", "[1 2]", -1, "1:4: a comma is missing before this" },
  { "comma-missing-close", "[\"a\"\"b\"]", -1, "1:5: a comma is missing before this" },
  { "comma-missing-object", "{\"a\":1 \"b\":2}", -1, "1:8: a comma is missing before this" },
  { "semicolon", "[1;2]", -1, "1:3: this must be a comma" },
  { "colon-missing", "{\"a\" 1}", -1, "1:6: a colon is missing between 'a'" },
  { "colon-equals", "{\"a\"=1}", -1, "1:5: a colon is missing between 'a'" },
  { "colon-comma", "{\"a\",1}", -1, "1:5: a colon is missing between 'a'" },
  { "value-missing", "{\"a\":}", -1, "1:6: a value must stand here" },
  { "quotation-inside", "[\"a \"b\" c\"]", -1, "1:6: the text ends before this" },
  { "closer-wrong", "[1}", -1, "1:3: the '[' of line 1 must be closed with ']'" },
  { "closer-wrong-object", "{\"a\":1]", -1, "1:7: the '{' of line 1 must be closed with '}'" },
  { "cut-list", "[1", -1, "1:3: the file ends here, but the '[' of line 1" },
  { "cut-object", "{\"a\":1,\n", -1, "2:1: the file ends here, but the '{' of line 1" },
  { "cut-key", "{\"a\"", -1, "1:5: a colon is missing" },
  { "cut-value", "{\"a\":", -1, "1:6: the file ends here, where a value must stand" },
  { "cut-text", "[\"ab", -1, "1:2: this text has no closing quotation mark" },
  { "cut-word", "[tru", -1, "1:2: 'tru' must stand" },
  { "comment-line", "{} // x", -1, "1:4: a comment is not allowed here" },
  { "comment-block", "[1, /* x */ 2]", -1, "1:5: a comment is not allowed here" },
  { "comment-hash", "# x\n{}", -1, "1:1: a comment is not allowed here" },
  { "comment-open", "/* x", -1, "1:1: a comment is not allowed here" },
  { "slash", "[/]", -1, "1:2: a value must stand here" },
  { "space-odd", "[1,\u00a02]", -1, "1:4: this is no ordinary space (U+00A0)" },
  { "bom-twice", "\xEF\xBB\xBF\xEF\xBB\xBF{}", -1, "1:1: this is no ordinary space (U+FEFF)" },
  { "curly-quotes", "[\u201Ca\u201D]", -1, "1:2: this is a curly quotation mark" },
  { "column-in-characters", "[\"\u00e9\U0001F600\", x]", -1, "1:8: 'x' must stand" },
  { "column-after-bom", "\xEF\xBB\xBF[x]", -1, "1:2: 'x' must stand" },
  { "line-after-crlf", "[\r\n\r\n x]", -1, "3:2: 'x' must stand" },
};

/* The exact size matters: a byte read beyond the end is seen by the address sanitizer. */
static GPtrArray *
scan (const char *text, gssize size)
{
  gsize n = size < 0 ? strlen (text) : (gsize) size;
  g_autofree char *data = n > 0 ? g_memdup2 (text, n) : g_strdup ("");
  g_autoptr (LimberFaults) faults = limber_faults_new ();
  GPtrArray *diagnostics = limber_diagnostics_new ();
  LimberJson json;

  limber_json_scan (data, n, faults, &json);
  limber_faults_finish (faults, data, n, NULL, 0, diagnostics);
  limber_json_clear (&json);
  return diagnostics;
}

static void
test_case (gconstpointer data)
{
  const Case *test = data;
  g_autoptr (GPtrArray) diagnostics = scan (test->text, test->size);
  g_autofree char *first = NULL;

  if (diagnostics->len > 0)
    {
      const LimberDiagnostic *diagnostic = g_ptr_array_index (diagnostics, 0);

      first =
          g_strdup_printf ("%u:%u: %s", diagnostic->line, diagnostic->column, diagnostic->message);
      g_assert_cmpint (diagnostic->severity, ==, LIMBER_SEVERITY_ERROR);
    }
  if (test->expected == NULL)
    g_assert_cmpstr (first, ==, NULL);
  else if (first == NULL || !g_str_has_prefix (first, test->expected))
    g_assert_cmpstr (first, ==, test->expected);
}

/* Few keys are compared one by one, many by sorting: both must find the same. */
static void
test_many_keys (void)
{
  for (guint n = 2; n < 400; n += 7)
    {
      g_autoptr (GString) text = g_string_new ("{");
      g_autoptr (GPtrArray) diagnostics = NULL;

      for (guint i = 0; i < n; i++)
        g_string_append_printf (text, "\"key%u\":%u,", i, i);
      g_string_append (text, "\"key1\":0,\"k\\u0065y0\":1}");
      diagnostics = scan (text->str, (gssize) text->len);
      g_assert_cmpuint (diagnostics->len, ==, 2);
      g_assert_nonnull (
          strstr (((LimberDiagnostic *) g_ptr_array_index (diagnostics, 0))->message, "'key1'"));
      g_assert_nonnull (
          strstr (((LimberDiagnostic *) g_ptr_array_index (diagnostics, 1))->message, "'key0'"));
    }
}

/* Text is passed over eight bytes at a time: a fault must be seen at each place among them. */
static void
test_alignment (void)
{
  static const char bad[] = { '\t', '\x01', '\x1f', '\0', '\x80', '\xff' };

  for (gsize i = 0; i < sizeof bad; i++)
    for (gsize at = 2; at < 40; at++)
      {
        char text[44];
        g_autoptr (GPtrArray) diagnostics = NULL;

        memset (text, 'x', sizeof text);
        memcpy (text, "[\"", 2);
        memcpy (text + sizeof text - 2, "\"]", 2);
        text[at] = bad[i];
        diagnostics = scan (text, sizeof text);
        g_assert_cmpuint (diagnostics->len, ==, 1);
        g_assert_cmpuint (((LimberDiagnostic *) g_ptr_array_index (diagnostics, 0))->column, ==,
                          at + 1);
      }
}

static void
test_places (void)
{
  const char *text = "{ \"a~/\" : [ 10, {\"b\\u0063\": \"x\\\"}\"} ],\n\"d\":{} }";
  LimberPlace places[] = {
    { .pointer = "" },         { .pointer = "/a~0~1/1/bc" },
    { .pointer = "/a~0~1/0" }, { .pointer = "/a~0~1/1/bc", .at_key = TRUE },
    { .pointer = "/d" },       { .pointer = "/d", .at_key = TRUE },
    { .pointer = "/missing" }, { .pointer = NULL },
  };
  const char *expected[] = { "{", "\"x", "10", "\"b\\u", "{}", "\"d\"", "{", "{" };

  limber_json_find_places (text, strlen (text), places, G_N_ELEMENTS (places));
  for (gsize i = 0; i < G_N_ELEMENTS (places); i++)
    if (!g_str_has_prefix (text + places[i].offset, expected[i]))
      g_assert_cmpstr (text + places[i].offset, ==, expected[i]);
}

int
main (int argc, char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  for (gsize i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/json/", cases[i].name, NULL);

      g_test_add_data_func (path, &cases[i], test_case);
    }
  g_test_add_func ("/json/many-keys", test_many_keys);
  g_test_add_func ("/json/alignment", test_alignment);
  g_test_add_func ("/json/places", test_places);
  return g_test_run ();
}
