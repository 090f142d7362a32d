#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""The forms of the editor, as a person hears them: with Tab alone."""

import json
import os
import pathlib
import re

import accessible
import tap
from program import Limber
from reader import Reader

FILE = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'steps.routine.json'
OWN = {'name': 'Slow bow', 'position': 'standing', 'cues': ['Slowly.', 'Breathe.'],
       'levels': {'gentle': {'type': 'time', 'seconds': 20}}}
STEPS = [
    {'exercise': 'bridge'},
    {'exercise': 'bird-dog', 'dose': {'type': 'hold', 'reps': 'ten', 'hold_s': 900}},
    {'repeat': 2, 'steps': [{'exercise': 'cat-cow'}]},
    {'exercise': OWN, 'dose': {'type': 'time', 'seconds': 40},
     'flare': {'type': 'intervals', 'rounds': 3, 'work_s': 20, 'easy_s': 20}},
    {'exercise': 'body-scan',
     'dose': {'type': 'script', 'lines': [{'say': 'Let your arms go.', 'seconds': 20}]}},
]
# The rows below the first, in which the routine itself is.
ROWS = ('Bridge', 'Bird dog', '2 times', 'Cat and cow', 'Slow bow', 'Body scan')
FILE.write_text(json.dumps({
    'format': 1, 'id': 'steps', 'title': 'Steps', 'kind': 'core', 'level': 'gentle',
    'schedule': {'frequency': 3, 'period': 1, 'period_unit': 'wk'}, 'steps': STEPS,
}), encoding='utf-8')
limber = Limber(str(FILE))
reader = Reader(limber)


def has_focus(name):
    limber.wait(f'{name!r} has not the focus', lambda: limber.focused(name))


def go_in(name):
    """from the list of steps into the form of NAME"""
    limber.key('Home', *['Down'] * (1 + ROWS.index(name)))
    has_focus(name)
    limber.key('Return')
    limber.wait('the form has not the focus', lambda: not limber.focused(name))


def go_back_to(name):
    limber.key('F6')
    has_focus(name)


def a_file_with_faults():
    """the faults of a file, with the way into the editor"""
    limber.find('button', 'Edit…')
    reader.walk('the faults of a file')
    reader.press('Edit…')
    has_focus('About the Routine')
    reader.walk('the editor, at the steps')
    has_focus('About the Routine')


def about_the_routine():
    """what is said of the routine, with all of it unfolded"""
    limber.key('Return')
    has_focus('Title')
    for name in ('What It Is For', 'Safety', 'Related Routines', 'Pauses', 'Language and Dates'):
        reader.go_to(name)
        assert reader.is_open(name) is False, f'{name} does not say that it is folded'
        limber.key('Return')
        limber.wait(f'{name} is not open', lambda of=name: reader.is_open(of))
    reader.walk('about the routine')
    go_back_to('About the Routine')


def form_of(name):
    def walk():
        go_in(name)
        reader.walk(f'the form of {name}')
        go_back_to(name)
    walk.__doc__ = f'the form of {name}'
    return walk


def hints_are_said():
    """what stands beside a field, and what is usual, is said with it"""
    go_in('Bridge')
    assert limber.find('spin button', 'Rest between sets').description == 'As usual: 0:30'
    hint = 'From 0 to 10. Above it the patient stops this exercise.\nAs usual: 5'
    assert limber.find('spin button', 'Pain limit').description == hint
    go_back_to('Bridge')


def faults_are_announced():
    """a fault is announced as it comes, and is said with its field before the hint"""
    go_in('Bridge')
    reader.go_to('Pain limit')
    limber.write('50')
    fault = re.compile('“Pain limit” must be')
    status = limber.find('status', fault)
    field = limber.find('spin button', 'Pain limit')
    assert field.description.startswith(status.name) and 'From 0 to 10' in field.description
    limber.key('ctrl+z')
    limber.gone('status', fault)
    field = limber.find('spin button', 'Pain limit')
    assert field.description.startswith('From 0 to 10'), field
    go_back_to('Bridge')


def another_dose_is_announced():
    """what a step comes to is announced as it is changed"""
    go_in('Bridge')
    status = limber.find('status', re.compile('repetitions a session'))
    reader.said.clear()
    reader.go_to('Sets')
    limber.write('4')
    limber.wait('the dose is not told', lambda: any('4 ×' in name
                                                    for name in reader.said_by(status)))
    limber.key('ctrl+z')
    go_back_to('Bridge')


def the_list_of_faults():
    """all faults, at the button below, and back"""
    reader.press('2 Faults')
    limber.find('list', 'Faults')
    reader.arrived('the faults')
    tabs = {reader.tab('the faults') for _ in range(6)}
    names = {item.name for item in accessible.read_items(limber.root) if item.node in tabs}
    assert '' not in names and 'Change to 10 minutes' in names, names
    limber.key('Escape')
    limber.gone('list', 'Faults')
    has_focus('2 Faults')


tests = [a_file_with_faults, about_the_routine, *(form_of(row) for row in ROWS), hints_are_said,
         faults_are_announced, another_dose_is_announced, the_list_of_faults]
with limber:
    tap.run(reader.each(tests))
