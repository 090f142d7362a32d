#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinician hands a routine over as one file, and a person looks at it and takes it, or not."""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys

import accessible
import tap
from program import Limber, own_routines, program

LIMBERCTL = sys.argv[3]
ROOT = pathlib.Path(os.environ['LIMBER_TEST_ROOT'])
SENDER = ROOT / 'sender'
MAIL = ROOT / 'mail'
# Nothing of this is markup, a link, or a reason to read the words beside it the other way.
TITLE = 'For <b>Mia</b> & שלום'
CONTACT = '<a href="https://example.org">Ring me</a>'
EXERCISE = {
    'id': 'slow-slide', 'name': 'Slow slide', 'position': 'supine', 'cues': ['Slide.'],
    'levels': {'gentle': {'type': 'time', 'seconds': 20}},
}
ROUTINE = {
    'format': 1, 'id': 'for-mia', 'title': TITLE, 'kind': 'core', 'level': 'gentle',
    'summary': 'Slowly back to work.',
    'author': {'name': 'R. Okoro', 'role': 'Physiotherapist', 'contact': CONTACT},
    'schedule': {'frequency': 3, 'period': 1, 'period_unit': 'wk'},
    'cautions': ['Not on a full stomach.'],
    'steps': [{'exercise': 'slow-slide', 'dose': {'type': 'time', 'seconds': 40}},
              {'exercise': 'belly-brace'}],
}


def limberctl(home, *arguments):
    subprocess.run([LIMBERCTL, *arguments], check=True, capture_output=True, text=True,
                   env=dict(os.environ, XDG_DATA_HOME=str(home), XDG_CACHE_HOME=str(home)))


def packed(name, routine):
    """the file NAME that the sender of ROUTINE writes with limberctl"""
    files = {'exercises/slow-slide.json': EXERCISE, 'routines/mine.routine.json': routine}
    for place, value in files.items():
        path = SENDER / 'limber' / place
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(value), encoding='utf-8')
    MAIL.mkdir(exist_ok=True)
    limberctl(SENDER, 'pack', str(SENDER / 'limber/routines/mine.routine.json'),
              '-o', str(MAIL / name))
    return MAIL / name


FIRST = packed('for-mia.limber-routine', ROUTINE)
RENAMED = MAIL / 'attachment.json'
shutil.copy(FIRST, RENAMED)
SECOND = packed('again.limber-routine', dict(ROUTINE, title='For Mia', goal='Dance'))
DAMAGED = MAIL / 'damaged.limber-routine'
DAMAGED.write_bytes(FIRST.read_bytes()[:-200])
limber = Limber(str(FIRST))


def all_named():
    faults = accessible.unnamed(limber.root)
    assert not faults, '\n'.join(f'{item.role} {item.name!r} {item.box}' for item in faults)


def own_files():
    return sorted(path.name for path in own_routines().parent.glob('*/*'))


def open_again(path):
    """opens PATH with a second start"""
    subprocess.run([program(), str(path)], check=True, timeout=60)


def choose_hand_over():
    """goes through the menu of the routine's page with the keyboard"""
    limber.tab_to('More')
    limber.key('space')
    limber.find('menu item', 'Hand Over…')
    limber.wait('the menu has no focus', lambda: limber.focused('Edit'))
    limber.key('Up')
    limber.wait('the menu does not go round', lambda: limber.focused('Hand Over…'))
    limber.key('Return')


def it_is_shown_first():
    """the file of the command line is shown: who wrote it, what it asks, what it brings"""
    limber.find('heading', TITLE)
    for text in ('R. Okoro', 'Physiotherapist', CONTACT, 'Slowly back to work.', '3 times a week',
                 'Not on a full stomach.', 'Slow slide', '40 s', 'Belly brace',
                 re.compile('^Core · Gentle · '),
                 re.compile('^Comes with the exercise .*Slow slide')):
        limber.find('label', text)
    assert not limber.look('button', 'Start')
    assert not own_files(), own_files()
    all_named()


def cancel_adds_nothing():
    """Cancel leads back, and nothing was written"""
    limber.tab_to('Cancel')
    limber.key('Return')
    limber.gone('heading', TITLE)
    limber.at_home()
    assert not own_files(), own_files()


def a_damaged_file_is_told():
    """a file that lost its end is told in words, and cannot be added"""
    open_again(DAMAGED)
    limber.find('heading', 'This Routine Cannot Be Added')
    limber.find('label', re.compile('damaged.limber-routine.*Ask for it again'))
    assert not limber.look('button', 'Add to My Routines')
    all_named()
    limber.tab_to('Close')
    limber.key('space')
    limber.gone('heading', 'This Routine Cannot Be Added')


def it_is_added():
    """also under another name it is known, and Add leads to the routine, which is in the library"""
    open_again(RENAMED)
    limber.find('heading', TITLE)
    limber.tab_to('Add to My Routines')
    limber.key('Return')
    limber.find('button', 'Start')
    limber.find('heading', TITLE)
    assert own_files() == ['for-mia.routine.json', 'slow-slide.json'], own_files()
    limber.key('Escape')
    limber.search('for')
    limber.find('grid cell', TITLE)


def it_is_there_already():
    """what the person has is not added again, but opened"""
    limber.key('ctrl+o')
    limber.find(None, 'Open a Routine')
    subprocess.run(['xdotool', 'type', '--delay', '20', str(FIRST)], check=True)
    limber.key('Return')
    limber.find('label', 'You have all of it already.')
    limber.tab_to('Open My Routine')
    limber.key('Return')
    limber.find('button', 'Start')
    assert own_files() == ['for-mia.routine.json', 'slow-slide.json'], own_files()


def the_next_version_says_what_is_new():
    """it tells what is new, and the one before is kept"""
    open_again(SECOND)
    limber.find('heading', 'For Mia')
    limber.find('label', re.compile('takes the place of your routine .* is kept as '))
    limber.find('label', re.compile('Goal: .*Dance.* is new'))
    limber.tab_to('Add to My Routines')
    limber.key('space')
    limber.find('button', 'Start')
    limber.find('heading', 'For Mia')
    assert own_files() == ['for-mia.routine.json', 'for-mia.routine.json.1.old',
                           'slow-slide.json'], own_files()


def it_is_handed_on():
    """Hand Over… makes one file, which the next person can add"""
    choose_hand_over()
    limber.find(None, 'Hand Over a Routine')
    limber.key('ctrl+a')
    subprocess.run(['xdotool', 'type', '--delay', '20', str(MAIL / 'next')], check=True)
    limber.key('Return')
    limber.find(re.compile('dialog|window|alert'), 'Ready to Hand Over')
    limber.find('label', re.compile('next.limber-routine'))
    limberctl(ROOT / 'next', 'add', '--yes', str(MAIL / 'next.limber-routine'))
    assert (ROOT / 'next/limber/routines/for-mia.routine.json').is_file()
    limber.key('Return')
    limber.gone(None, 'Ready to Hand Over')


def what_cannot_be_handed_on_is_told():
    """an exercise that is gone keeps a routine from being handed over, in words"""
    (own_routines().parent / 'exercises' / 'slow-slide.json').unlink()
    choose_hand_over()
    limber.find(re.compile('dialog|window|alert'), 'The Routine Was Not Handed Over')
    limber.key('Return')
    limber.gone(None, 'The Routine Was Not Handed Over')


with limber:
    tap.run([it_is_shown_first, cancel_adds_nothing, a_damaged_file_is_told, it_is_added,
             it_is_there_already, the_next_version_says_what_is_new, it_is_handed_on,
             what_cannot_be_handed_on_is_told])
