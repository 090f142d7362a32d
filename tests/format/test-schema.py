#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-schema LIMBERCTL DATADIR TESTDATA: the JSON Schemas and the parser agree on the structure of
every bundled file and of every file in TESTDATA/good and TESTDATA/bad."""

import glob
import json
import os
import subprocess
import sys

try:
    import jsonschema
except ImportError:
    print('1..0 # SKIP python3-jsonschema is not installed')
    sys.exit(0)

CTL, DATA, TESTS = sys.argv[1:4]
# What a schema cannot say: rules across keys and files, text that only the parser can judge.
PARSER_ONLY = ('did you mean', 'does not exist', 'no dose', 'takes no time', 'in the library', '6 hours',
               '20,000', 'must be below', 'calendar', 'control character', 'one line', 'picture', 'words',
               'at least as', 'not above', 'is given twice', 'below', 'nested too deep')


def validator(kind):
    with open(f'{DATA}/schema/{kind}.schema.json', encoding='utf-8') as file:
        schema = json.load(file)
    jsonschema.Draft202012Validator.check_schema(schema)
    return jsonschema.Draft202012Validator(schema)


VALIDATORS = {kind: validator(kind) for kind in ('routine', 'exercise', 'card', 'help')}


def unique(pairs):
    keys = [key for key, _ in pairs]
    if len(keys) != len(set(keys)):
        raise ValueError('duplicate key')
    return dict(pairs)


def read(path):
    """The JSON value, or None where it is not JSON as RFC 8259 has it."""
    def refuse(word):
        raise ValueError(word)
    try:
        with open(path, 'rb') as file:
            text = file.read().decode('utf-8-sig')
        return json.loads(text, parse_constant=refuse, object_pairs_hook=unique)
    except (ValueError, RecursionError):
        return None


def parser_says(path):
    run = subprocess.run([CTL, 'check', '--format=json', path], capture_output=True, text=True,
                         env={**os.environ, 'LIMBER_DATADIR': DATA})
    return [fault for fault in json.loads(run.stdout) if fault['severity'] == 'error']


def schema_says(value):
    keys = value if isinstance(value, dict) else {}
    kind = ('routine' if 'steps' in keys else 'help' if 'groups' in keys
            else 'card' if 'theme' in keys else 'exercise')
    return list(VALIDATORS[kind].iter_errors(value))


number = failed = 0


def report(good, name, why=''):
    global number, failed
    number += 1
    failed += not good
    print(f"{'ok' if good else 'not ok'} {number} - {name}{'' if good else ': ' + why}")


for path in sorted(glob.glob(f'{DATA}/exercises/*.json') + glob.glob(f'{DATA}/routines/*.json')
                   + glob.glob(f'{DATA}/learn/*.json')
                   + glob.glob(f'{TESTS}/good/*.json')):
    value = read(path)
    errors = schema_says(value)
    report(not errors and not parser_says(path), os.path.basename(path), '; '.join(e.message[:120] for e in errors))

for path in sorted(glob.glob(f'{TESTS}/bad/*.json')):
    value, faults = read(path), parser_says(path)
    name = os.path.basename(path)
    if value is None:
        report(bool(faults), name, 'not JSON, and the parser takes it')
        continue
    errors = schema_says(value)
    structural = [f for f in faults if not any(word in f['message'] for word in PARSER_ONLY)]
    if errors:
        report(bool(faults), name, 'the schema refuses it, the parser does not: ' + errors[0].message[:120])
    else:
        report(not structural, name, 'the parser refuses it, the schema does not: ' + str(structural[:1]))

print(f'1..{number}')
sys.exit(failed > 0)
