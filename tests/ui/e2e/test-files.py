#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files that come, go and break while Limber shows its library."""

import re

import tap
from program import Limber, add_routine, own_routines

add_routine('bad.routine.json')
limber = Limber()
# The library promises a second; a busy machine has more, but no more than this.
TAKEN_UP_SECONDS = 5


def a_bad_file_is_listed():
    """a bad file is listed with what is wrong and where, beside the good ones"""
    limber.turn_to('Routines')
    limber.find('grid cell', 'Breathing reset')
    limber.search('bad')
    limber.find('grid cell', 'bad.routine.json')
    limber.find('label', re.compile('“Hold” must be between'))


def a_new_file_appears():
    """a file that is added is taken up"""
    limber.search('two short')
    limber.gone('grid cell', 'bad.routine.json')
    assert not limber.look('grid cell', 'Two short moves')
    add_routine('short.routine.json')
    limber.find('grid cell', 'Two short moves', TAKEN_UP_SECONDS)


def a_changed_file_changes():
    """a file that is written anew is read anew"""
    path = own_routines() / 'short.routine.json'
    path.write_text(path.read_text(encoding='utf-8').replace('Two short moves', 'Changed moves'),
                    encoding='utf-8')
    limber.wait('the old title stays', lambda: not limber.look('grid cell', 'Two short moves'),
                TAKEN_UP_SECONDS)
    limber.search('changed')
    limber.find('grid cell', 'Changed moves')


def a_removed_file_goes():
    """a file that is removed goes from the library"""
    (own_routines() / 'short.routine.json').unlink()
    limber.gone('grid cell', 'Changed moves')


def the_fault_opens():
    """a bad file opens to its faults, not to a session"""
    limber.search('bad')
    limber.point('grid cell', 'bad.routine.json')
    limber.find('label', re.compile("“Hold” must be between 1 second and 10 minutes; it is 0"))
    limber.wait('a bad file can be started', lambda: not limber.look('button', 'Start'))


with limber:
    tap.run([a_bad_file_is_listed, a_new_file_appears, a_changed_file_changes,
             a_removed_file_goes, the_fault_opens])
