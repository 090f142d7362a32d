#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""From nothing to a routine that is printed, handed over and played, with the keyboard alone."""

import json
import os
import pathlib
import re
import subprocess
import sys

import tap
from program import DIALOGS, own_routines, re_any
from writing import Writer

LIMBERCTL = sys.argv[3]
FILE = own_routines() / 'back-care-for-anna.routine.json'
BUNDLE = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'anna.limber-routine'
WINDOWS = re_any((*DIALOGS, 'window', 'frame'))
limber = Writer()


def limberctl(*arguments):
    return subprocess.run([LIMBERCTL, *arguments], check=True, capture_output=True,
                          text=True).stdout


def a_routine_from_nothing():
    """a title and three exercises, found by a few letters each"""
    limber.at_home()
    limber.key('ctrl+n')
    limber.wait('the title has no focus', lambda: limber.focused('Title'))
    limber.write('Back care for Anna')
    limber.key('ctrl+e')
    for letters, name in (('bri', 'Bridge'), ('brid dgo', 'Bird dog'), ('cow', 'Cat and cow')):
        limber.find(None, 'Find an exercise')
        limber.write(letters)
        limber.find('status', re.compile(f'^{name}, 1 of'))
        limber.key('Return' if name == 'Cat and cow' else 'ctrl+Return')
    limber.gone(None, 'Find an exercise')
    limber.wait('the step has no focus', lambda: limber.focused('Cat and cow'))


def it_is_made_for_her():
    """another dose and a note for the first one, and how often"""
    limber.key('Home', 'Down')
    limber.wait('the step has no focus', lambda: limber.focused('Bridge'))
    limber.key('Return')
    limber.tab_to('Repetitions')
    limber.key('ctrl+a')
    limber.write('10')
    limber.key('Tab')
    limber.find('status', re.compile(r'10 times|× 10'))
    limber.tab_to('Note to the Patient')
    limber.write('Breathe out on the way up.')
    limber.key('F6')
    limber.wait('the steps have no focus', lambda: limber.focused('Bridge'))
    limber.key('Home')
    limber.wait('the row has no focus', lambda: limber.focused('About the Routine'))
    limber.key('Return')
    limber.tab_to('Schedule: Not Said')
    limber.key('space', 'Down', 'Return')
    limber.find(None, 'Schedule: Every Day')
    limber.find('label', re.compile('^[0-9]+ min, [0-9]+ min a week$'))


def it_is_saved():
    """it is saved under its title, without a question, and says so"""
    limber.key('ctrl+s')
    limber.stands('Saved')
    saved = json.loads(FILE.read_text(encoding='utf-8'))
    assert saved['id'] == 'back-care-for-anna', saved
    assert saved['steps'][0]['note'] == 'Breathe out on the way up.', saved
    assert saved['steps'][0]['dose']['reps'] == 10, saved


def what_changed():
    """What Changed tells it all in words"""
    limber.choose('What Changed')
    limber.find(WINDOWS, 'What Changed')
    limber.find(None, re.compile('^Title: .*New routine.* becomes .*Back care for Anna'))
    limber.find(None, re.compile('^.*Bridge.*: new'))
    limber.key('Escape')
    limber.gone(WINDOWS, 'What Changed')


def it_is_tried():
    """Try It shows what she will see, and one key leads back"""
    limber.press('Try It')
    limber.find('heading', 'Bridge')
    limber.key('Escape')
    limber.wait('the focus is lost', lambda: limber.focused('Try It'))


def it_is_printed():
    """Print… leads to her handout, which is saved as a PDF"""
    limber.choose('Print')
    limber.find(None, re.compile('^Preview, '))
    limber.press('Save as PDF…')
    limber.find(None, 'Save as PDF')
    limber.key('ctrl+a')
    limber.write('for anna')
    limber.key('Return')
    told = limber.find('status', re.compile('^Saved as ')).name
    assert pathlib.Path(told.removeprefix('Saved as ')).read_bytes().startswith(b'%PDF-')
    limber.key('Escape')
    limber.stands('Saved')


def it_is_handed_over():
    """Hand Over… makes the one file that she takes along"""
    limber.choose('Hand Over')
    limber.find(None, 'Hand Over a Routine')
    limber.key('ctrl+a')
    limber.write(str(BUNDLE))
    limber.key('Return')
    limber.find(WINDOWS, 'Ready to Hand Over')
    limber.key('Return')
    limber.gone(WINDOWS, 'Ready to Hand Over')
    assert 'back-care-for-anna' in BUNDLE.read_text(encoding='utf-8')


def it_is_good():
    """the saved file has no fault, and plays"""
    limberctl('check', '--strict', str(FILE))
    assert 'Bridge' in limberctl('timeline', str(FILE))
    limber.key('Escape')
    limber.search('anna')
    limber.find('grid cell', re.compile('^Back care for Anna'))


with limber:
    tap.run([a_routine_from_nothing, it_is_made_for_her, it_is_saved, what_changed, it_is_tried,
             it_is_printed, it_is_handed_over, it_is_good])
