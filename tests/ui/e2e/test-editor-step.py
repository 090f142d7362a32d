#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinician fills in the steps of a routine, with the keyboard alone."""

import json
import os
import pathlib
import re

import accessible
import tap
from gi.repository import GLib
from program import Limber

FILE = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'steps.routine.json'
FILE.write_text(json.dumps({
    'format': 1, 'id': 'steps', 'title': 'Steps', 'kind': 'core', 'level': 'gentle',
    'schedule': {'frequency': 3, 'period': 1, 'period_unit': 'wk'},
    'steps': [
        {'exercise': 'bridge'},
        {'exercise': 'bird-dog', 'dose': {'type': 'hold', 'reps': 'ten', 'hold_s': 900}},
    ],
}), encoding='utf-8')
limber = Limber(str(FILE))


def wait_focus(name):
    limber.wait(f'{name!r} has not the focus', lambda: limber.focused(name))


def text_of(role, name):
    """what is written in a field"""
    item = limber.find(role, name)
    return accessible.ask(item.node, 'Text', 'GetText', GLib.Variant('(ii)', (0, 999)))


def choose(name, index):
    """goes to a choice, and takes what stands so many lines below the first"""
    limber.tab_to(name)
    limber.key('space', 'Home', *['Down'] * index, 'Return')


def go_to_next_step(name):
    """from the list's row that has the focus; then it is on the first number of the dose"""
    limber.key('Down')
    wait_focus(name)
    limber.key('Return')
    wait_focus('Sets')


def saved_steps():
    """what is in the file, once it is saved"""
    return json.loads(FILE.read_text(encoding='utf-8'))['steps']


def sets_and_repetitions_take_five_keys():
    """Return on a step, two numbers and a Tab between them; the patient's words follow"""
    limber.press('Edit…')
    wait_focus('About the Routine')
    go_to_next_step('Bridge')
    limber.find('label', 'From the exercise. A change is for this routine alone.')
    limber.key('3', 'Tab')
    wait_focus('Repetitions')
    limber.write('10')
    limber.find('label', '3 × 10 times · rest 30 seconds between sets')
    limber.find('label', '30 repetitions a session, 90 repetitions a week')
    limber.key('ctrl+z')
    limber.find('label', '3 × 6 times · rest 30 seconds between sets')
    assert limber.focused('Repetitions')
    limber.key('ctrl+shift+z')
    limber.find('label', '3 × 10 times · rest 30 seconds between sets')
    limber.all_named()


def another_type_has_other_fields():
    """the type is chosen, and a time typed as people write it"""
    limber.key('shift+Tab', 'shift+Tab')
    wait_focus('Counted as: Repetitions')
    choose('Counted as: Repetitions', 2)
    limber.find(None, 'Counted as: Time')
    limber.gone('label', 'Repetitions')
    limber.tab_to('Time')
    limber.write('1:30')
    limber.find('label', '3 × 90 s · rest 30 seconds between sets')
    limber.key('Up')
    limber.find('label', '3 × 95 s · rest 30 seconds between sets')
    limber.key('ctrl+a')
    limber.write('90 s')
    limber.find('label', '3 × 90 s · rest 30 seconds between sets')
    limber.key('Tab')
    limber.wait('the time is not tidied', lambda: text_of('spin button', 'Time') == '1:30')


def what_else_a_step_says():
    """sides, a note, a pain limit, and what holds on a flare-up day"""
    choose('Sides: As usual: Both sides at once', 2)
    limber.find('label', '3 × 90 s each side · rest 30 seconds between sets')
    limber.tab_to('Note to the Patient')
    limber.write('Slowly.')
    limber.tab_to('Optional')
    limber.key('space')
    limber.tab_to('Pain limit')
    limber.write('2')
    choose('On a flare-up day: The same', 2)
    limber.find('heading', 'How Much on a Flare-Up Day')
    limber.tab_to('Flare-up day: Time')
    limber.write('30')
    limber.all_named()


def faults_are_put_right():
    """what is at fault is shown as it is, with a button where there is a way"""
    limber.key('F6')
    wait_focus('Bridge')
    go_to_next_step('Bird dog')
    assert text_of('spin button', 'Repetitions') == 'ten'
    limber.find('label', re.compile("“Repetitions” must be a whole number"))
    limber.tab_to('Repetitions')
    limber.write('3')
    limber.gone('label', re.compile("“Repetitions” must be a whole number"))
    limber.press('Change to 10 minutes')
    limber.gone('label', re.compile("“Hold” must be between"))
    wait_focus('Hold')
    limber.find('label', '3 × 10 min, changing sides')


def an_undo_leads_to_what_it_changed():
    """from another step, an undo goes to the field that it changed, and says what it was"""
    limber.key('F6')
    wait_focus('Bird dog')
    limber.key('Up')
    wait_focus('Bridge')
    limber.key('Return')
    wait_focus('Sets')
    limber.key('ctrl+z')
    wait_focus('Hold')
    limber.find('status', 'Undone: Put a Fault Right')
    limber.find('label', re.compile('“Hold” must be between'))
    limber.key('ctrl+shift+z')
    limber.find('status', 'Done again: Put a Fault Right')
    wait_focus('Hold')
    limber.gone('label', re.compile('“Hold” must be between'))


def an_exercise_of_ones_own():
    """an exercise is written into the routine, with two cues more and the figure of another"""
    limber.press('Write Into the Routine')
    limber.tab_to('Add a Cue')
    limber.key('Return')
    wait_focus('Cue 6')
    limber.write('Breathe out.')
    limber.key('Return')
    wait_focus('Cue 7')
    limber.write('Rest.')
    limber.key('alt+Up')
    wait_focus('Cue 6')
    limber.press('Move Like an Exercise…')
    wait_focus('Find an exercise')
    limber.write('cat cow')
    limber.find('status', re.compile('^Cat and cow, 1 of'))
    limber.key('Return')
    limber.gone(None, 'Find an exercise')
    limber.find(None, 'A figure shows how it is done.')
    limber.all_named()


def all_of_it_is_saved():
    """the file has what the form showed"""
    limber.key('ctrl+s')
    limber.wait('nothing is saved', lambda: isinstance(saved_steps()[1]['exercise'], dict))
    first, second = saved_steps()
    assert first == {
        'exercise': 'bridge',
        'dose': {'type': 'time', 'sets': 3, 'seconds': 90, 'rest_s': first['dose']['rest_s']},
        'sides': 'each', 'note': 'Slowly.', 'optional': True, 'pain_limit': 2,
        'flare': {**first['dose'], 'seconds': 30},
    }, first
    assert second['dose'] == {'type': 'hold', 'reps': 3, 'hold_s': 600}, second['dose']
    assert second['exercise']['cues'][-2:] == ['Rest.', 'Breathe out.'], second['exercise']['cues']
    assert 'poses' in second['exercise']['motion']


with limber:
    tap.run([sets_and_repetitions_take_five_keys, another_type_has_other_fields,
             what_else_a_step_says, faults_are_put_right, an_undo_leads_to_what_it_changed,
             an_exercise_of_ones_own, all_of_it_is_saved])
