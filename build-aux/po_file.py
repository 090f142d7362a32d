# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of translations: what is in them, and the template that they are made from."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple, Optional, Tuple

ROOT = Path(__file__).resolve().parent.parent
PO = ROOT / 'po'

# The same as the preset `glib` of meson's i18n.gettext().
XGETTEXT = [
    'xgettext', '--from-code=UTF-8', '--add-comments', '--package-name=limber',
    '--keyword=_', '--keyword=N_', '--keyword=C_:1c,2', '--keyword=NC_:1c,2',
    '--keyword=g_dcgettext:2', '--keyword=g_dngettext:2,3', '--keyword=g_dpgettext2:2c,3',
    '--flag=N_:1:pass-c-format', '--flag=C_:2:pass-c-format', '--flag=NC_:2:pass-c-format',
    '--flag=g_dngettext:2:pass-c-format', '--flag=g_strdup_printf:1:c-format',
    '--flag=g_string_printf:2:c-format', '--flag=g_string_append_printf:2:c-format',
    '--flag=g_error_new:3:c-format', '--flag=g_set_error:4:c-format',
    '--flag=g_markup_printf_escaped:1:c-format', '--flag=g_print:1:c-format',
    '--flag=g_printerr:1:c-format',
]

KEYWORD = re.compile(r'(msgctxt|msgid|msgid_plural|msgstr|msgstr\[\d+\]) (".*")\Z')
ESCAPE = re.compile(r'\\(.)')
ESCAPES = {'n': '\n', 't': '\t'}


class Entry(NamedTuple):
    """One text of a .po file; `strings` has as many as there are plural forms."""

    context: Optional[str]
    text: str
    plural: Optional[str]
    strings: Tuple[str, ...]
    flags: Tuple[str, ...]
    places: Tuple[str, ...]
    notes: Tuple[str, ...]

    @property
    def key(self):
        return (self.context, self.text, self.plural)


def languages():
    """The languages that LINGUAS names."""
    lines = (PO / 'LINGUAS').read_text('utf-8').splitlines()
    return [word for line in lines if not line.startswith('#') for word in line.split()]


def _unquote(quoted):
    return ESCAPE.sub(lambda match: ESCAPES.get(match[1], match[1]), quoted[1:-1])


def _fields(lines):
    fields = {}
    name = None
    for line in lines:
        match = KEYWORD.match(line)
        if match:
            name = match[1]
            fields[name] = _unquote(match[2])
        elif line.startswith('"'):
            fields[name] += _unquote(line)
    return fields


def _entry(block):
    lines = block.splitlines()
    fields = _fields(lines)
    if 'msgid' not in fields:
        return None
    strings = tuple(value for name, value in fields.items() if name.startswith('msgstr'))
    return Entry(
        fields.get('msgctxt'), fields['msgid'], fields.get('msgid_plural'), strings,
        tuple(flag.strip() for line in lines if line.startswith('#,')
              for flag in line[2:].split(',')),
        tuple(place for line in lines if line.startswith('#:') for place in line[2:].split()),
        tuple(line[2:].strip() for line in lines if line.startswith('#.')))


def parse(text):
    """Returns the header and the other entries of a .po file, in its order."""
    entries = [entry for entry in map(_entry, re.split(r'\n\s*\n', text)) if entry]
    return entries[0], entries[1:]


def write_template(path):
    """Writes a fresh template to `path`; raises if a source cannot be read, or warns of a text."""
    run = subprocess.run([*XGETTEXT, f'--directory={ROOT}', f'--files-from={PO / "POTFILES"}',
                          f'--output={path}'], capture_output=True, text=True, check=False,
                         env={'PATH': '/usr/bin:/bin:/usr/local/bin', 'LC_ALL': 'C.UTF-8'})
    if run.returncode or run.stderr:
        raise RuntimeError(run.stderr or 'xgettext failed')
