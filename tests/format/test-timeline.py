#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""test-timeline LIMBERCTL DATADIR: the timeline of every bundled routine and of many made by chance,
worked out a second time from the format's rules alone, is what limberctl says."""

import json
import os
import random
import subprocess
import sys
import tempfile

CTL, DATA = sys.argv[1:3]
DEFAULTS = {'ready_s': 15, 'move_s': 30, 'rest_s': 30, 'switch_s': 10, 'gap_s': 5, 'pause_s': 1}
OTHER = {'left': 'right', 'right': 'left', None: None}
ROUTINES = 40


def load(path):
    with open(path, encoding='utf-8') as file:
        return json.load(file)


EXERCISES = {name[:-5]: load(f'{DATA}/exercises/{name}')
             for name in os.listdir(f'{DATA}/exercises') if name.endswith('.json')}


def steps_of(routine, short, flare):
    for entry in routine['steps']:
        for _ in range(entry.get('repeat', 1)):
            for step in entry['steps'] if 'repeat' in entry else [entry]:
                if not (short and step.get('optional')) and not (flare and step.get('flare') == 'skip'):
                    yield step


def dose_of(step, exercise, routine, level, flare):
    if flare and isinstance(step.get('flare'), dict):
        return step['flare']
    if 'dose' in step:
        return step['dose']
    return exercise['levels'][step.get('level', level or routine['level'])]


def one_pass(dose, defaults, side, alternate):
    """(kind, seconds, repetition, side) of a set on one side."""
    kind = dose['type']
    if kind == 'time':
        yield 'work', dose['seconds'], None, side
    elif kind == 'script':
        for line in dose['lines']:
            yield 'say', line['seconds'], None, side
    elif dose.get('self_paced'):
        yield 'wait', (dose['reps'] * sum(dose.get(k, 0) for k in ('out_s', 'hold_s', 'back_s'))
                       + (dose['reps'] - 1) * dose.get('pause_s', defaults['pause_s'])), None, side
    else:
        count = dose['rounds'] if kind == 'intervals' else dose['reps']
        for rep in range(1, count + 1):
            at = OTHER[side] if alternate and rep % 2 == 0 else side
            if kind == 'hold':
                parts, between = [('hold', dose['hold_s'])], ('release', dose.get('gap_s', defaults['gap_s']))
            elif kind == 'reps':
                parts = [(p, dose.get(p + '_s', 0)) for p in ('out', 'hold', 'back')]
                between = ('pause', dose.get('pause_s', defaults['pause_s']))
            else:
                parts, between = [('work', dose['work_s'])], ('easy', dose.get('easy_s', 0))
            for name, seconds in parts + ([between] if rep < count else []):
                yield name, seconds, rep, at


def phases_of(routine, level=None, short=False, flare=False):
    defaults = {**DEFAULTS, **routine.get('defaults', {})}
    position, at, out = None, 0, []

    def add(kind, seconds, step, exercise, number, rep, side):
        nonlocal at
        if seconds == 0 and kind != 'wait':
            return
        phase = {'kind': kind, 'start_ms': at * 1000, 'length_ms': seconds * 1000, 'step': step,
                 'exercise': exercise, 'set': number, 'rep': rep, 'side': side}
        if kind == 'wait':
            phase.update(length_ms=None, estimate_ms=seconds * 1000)
        out.append(phase)
        at += seconds

    for index, step in enumerate(steps_of(routine, short, flare), 1):
        place = step['exercise']
        exercise = EXERCISES[place] if isinstance(place, str) else place
        key = exercise.get('id', exercise['name'])
        dose = dose_of(step, exercise, routine, level, flare)
        lead = 'move' if position not in (None, exercise['position']) else 'ready'
        position = exercise['position']
        add(lead, step.get('ready_s', defaults[lead + '_s']), index, key, 1, None, None)
        sides = step.get('sides', exercise.get('sides', 'none'))
        if sides == 'alternate' and (dose['type'] in ('time', 'script') or dose.get('self_paced')):
            sides = 'none'
        first = None if sides == 'none' else step.get('first_side', exercise.get('first_side', 'left'))
        for number in range(1, dose.get('sets', 1) + 1):
            if number > 1:
                add('rest', dose.get('rest_s', defaults['rest_s']), index, key, number - 1, None, None)
            for turn, side in enumerate([first, OTHER[first]] if sides == 'each' else [first]):
                if turn:
                    add('switch', defaults['switch_s'], index, key, number, None, None)
                for kind, seconds, rep, at_side in one_pass(dose, defaults, side, sides == 'alternate'):
                    add(kind, seconds, index, key, number, rep, at_side)
    return {'routine': routine['id'], 'level': level or routine['level'], 'total_ms': at * 1000, 'phases': out}


def random_dose(chance):
    kind = chance.choice(['hold', 'reps', 'time', 'intervals', 'script'])
    maybe = lambda key, low, high: {key: chance.randint(low, high)} if chance.random() < .6 else {}
    sets = {**maybe('sets', 1, 4), **maybe('rest_s', 0, 60)}
    if kind == 'hold':
        return {'type': kind, 'hold_s': chance.randint(1, 60), 'reps': chance.randint(1, 6), **maybe('gap_s', 0, 9), **sets}
    if kind == 'reps':
        return {'type': kind, 'reps': chance.randint(1, 12), 'out_s': chance.randint(1, 6), **maybe('hold_s', 0, 6),
                **maybe('back_s', 0, 6), **maybe('pause_s', 0, 4), **sets,
                **({'self_paced': True} if chance.random() < .3 else {})}
    if kind == 'time':
        return {'type': kind, 'seconds': chance.randint(1, 600), **sets}
    if kind == 'intervals':
        return {'type': kind, 'rounds': chance.randint(1, 9), 'work_s': chance.randint(1, 90), **maybe('easy_s', 0, 60)}
    return {'type': kind, 'lines': [{'say': 'Breathe', 'seconds': chance.randint(1, 20)} for _ in range(chance.randint(1, 5))]}


def random_step(chance):
    step = {'exercise': chance.choice(sorted(EXERCISES)), 'dose': random_dose(chance)}
    if chance.random() < .3:
        step['exercise'] = {'name': 'In place', 'cues': ['Breathe'],
                            'position': chance.choice(['supine', 'prone', 'water', 'bike', 'sitting']),
                            'sides': chance.choice(['none', 'each', 'alternate']),
                            'first_side': chance.choice(['left', 'right'])}
    for key, value in (('sides', chance.choice(['none', 'each', 'alternate'])), ('ready_s', chance.randint(0, 40)),
                       ('first_side', chance.choice(['left', 'right'])), ('optional', True),
                       ('flare', chance.choice(['skip', {'type': 'time', 'seconds': 20}]))):
        if chance.random() < .35:
            step[key] = value
    return step


def random_routine(chance):
    steps = [random_step(chance) for _ in range(chance.randint(1, 6))]
    # One step that every version keeps.
    steps.append({'exercise': 'bridge', 'dose': {'type': 'time', 'seconds': 9}})
    if chance.random() < .5:
        steps.append({'repeat': chance.randint(2, 4), 'steps': [random_step(chance) for _ in range(2)]})
    defaults = {key: chance.randint(0, 30) for key in DEFAULTS if chance.random() < .4}
    return {'format': 1, 'id': 'by-chance', 'title': 'By chance', 'kind': 'mixed', 'level': 'gentle',
            'defaults': defaults, 'steps': steps}


def ask(what, *options):
    run = subprocess.run([CTL, 'timeline', what, '--json', *options], capture_output=True, text=True,
                         env={**os.environ, 'LIMBER_DATADIR': DATA})
    return json.loads(run.stdout) if run.returncode == 0 else run.stderr


number = failed = 0


def compare(name, said, expected):
    global number, failed
    number += 1
    good = said == expected
    failed += not good
    print(f"{'ok' if good else 'not ok'} {number} - {name}")
    if not good:
        print(f'# limberctl: {str(said)[:600]}\n# expected: {str(expected)[:600]}')


for name in sorted(os.listdir(f'{DATA}/routines')):
    if not name.endswith('.routine.json'):
        continue
    routine = load(f'{DATA}/routines/{name}')
    compare(name, ask(routine['id']), phases_of(routine))
    if any(step.get('optional') for step in steps_of(routine, False, False)):
        compare(f'{name} short', ask(routine['id'], '--short'), phases_of(routine, short=True))
    if any('flare' in step for step in steps_of(routine, False, False)):
        compare(f'{name} flare', ask(routine['id'], '--flare'), phases_of(routine, flare=True))

seed = int(os.environ.get('LIMBER_TEST_SEED', random.randrange(1 << 30)))
print(f'# LIMBER_TEST_SEED={seed}')
chance = random.Random(seed)
with tempfile.TemporaryDirectory() as folder:
    for turn in range(ROUTINES):
        routine = random_routine(chance)
        path = f'{folder}/{turn}.routine.json'
        with open(path, 'w', encoding='utf-8') as file:
            json.dump(routine, file)
        short, flare = chance.random() < .3, chance.random() < .3
        options = ['--short'] * short + ['--flare'] * flare
        compare(f'by chance {turn} {" ".join(options)}', ask(path, *options), phases_of(routine, short=short, flare=flare))

print(f'1..{number}')
sys.exit(failed > 0)
