#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A file that somebody edits elsewhere, while Limber shows it."""

import json
import os
import pathlib
import re

import tap
from program import Limber

# In no folder of the library.
FILE = pathlib.Path(os.environ['LIMBER_TEST_ROOT']) / 'desk' / 'mine.routine.json'
# The page promises a second; a busy machine has more, but no more than this.
FOLLOWED_SECONDS = 5
NAMES = ['Slow bow', 'Long reach', 'Small turn', 'Soft sway', 'High step', 'Low swing',
         'Wide circle', 'Deep breath']


def step(name):
    return {'exercise': {'name': name, 'position': 'standing', 'cues': ['Slowly.']},
            'dose': {'type': 'time', 'seconds': 40}}


def text(title='Morning', names=(*NAMES,)):
    return json.dumps({'format': 1, 'id': 'mine', 'title': title, 'kind': 'core',
                       'level': 'gentle', 'summary': f'About {title}.',
                       'steps': [step(name) for name in names]}, indent=1)


def write(content):
    FILE.write_text(content, encoding='utf-8')


FILE.parent.mkdir()
write(text())
limber = Limber(str(FILE))


def the_page_follows():
    """what is written elsewhere is on the page at once, with the title of the window"""
    limber.find('heading', 'Morning')
    write(text('Evening'))
    limber.find('heading', 'Evening', FOLLOWED_SECONDS)
    limber.find('label', 'About Evening.')
    limber.find(re.compile('frame|window'), 'Evening')
    assert not limber.look('heading', 'Morning')


def focus_and_scroll_stay():
    """who reads far down stays there, with the focus and with what is open"""
    limber.tab_to('Slow bow')
    for name in NAMES[1:7]:
        limber.key('Down')
        limber.wait('the row has no focus', lambda: limber.focused(name))
    limber.key('Return')
    limber.find('label', 'Slowly.')
    before = limber.find('label', 'Slowly.').box
    write(text('Night', [*NAMES[:-1], 'Deep sigh']))
    limber.find('label', 'Deep sigh', FOLLOWED_SECONDS)
    limber.wait('the focus is lost', lambda: limber.focused('Wide circle'))
    after = limber.find('label', 'Slowly.').box
    assert before == after, (before, after)


def faults_are_told():
    """a fault is told with its place, beside the last good version"""
    write(text('Broken').replace('gentle', 'softly'))
    limber.find('alert', re.compile('The file has 1 fault now'), FOLLOWED_SECONDS)
    limber.find('status', re.compile(r'^Line 6, column 11: .*softly'))
    limber.find('label', 'Deep sigh')
    assert not limber.look('heading', 'Broken')
    limber.all_named()
    write('{')
    limber.find('status', re.compile('^Line 1, column'), FOLLOWED_SECONDS)


def it_clears():
    """once the file is good again, the notice goes"""
    write(text('Mended'))
    limber.gone('alert', re.compile('The file has'))
    limber.find('label', 'Deep breath')


def a_file_that_is_gone():
    """a file that is moved away is told, and what was in it stays"""
    aside = FILE.with_suffix('.aside')
    FILE.rename(aside)
    limber.find('alert', re.compile('The file cannot be read: '), FOLLOWED_SECONDS)
    limber.find('label', 'Deep breath')
    aside.rename(FILE)
    limber.gone('alert', re.compile('The file cannot be read'))


def a_session_goes_on():
    """a session that runs is of the version that it was started with"""
    limber.start()
    limber.find('heading', 'Slow bow')
    write(text('Other', ['Quick bow']))
    limber.key('space')
    limber.find('button', 'Resume')
    assert not limber.look('heading', 'Quick bow')
    limber.find('heading', 'Slow bow')


with limber:
    tap.run([the_page_follows, focus_and_scroll_stay, faults_are_told, it_clears,
             a_file_that_is_gone, a_session_goes_on])
