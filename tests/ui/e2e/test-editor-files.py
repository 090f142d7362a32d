#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Files with faults in the editor, with the keyboard alone."""

import os
import pathlib
import re

import tap
from program import Limber, routine

FOLDER = pathlib.Path(os.environ['LIMBER_TEST_ROOT'])
FAULTY = FOLDER / 'faulty.routine.json'
WORDS = FOLDER / 'words.routine.json'

GOOD = pathlib.Path(routine('short.routine.json')).read_text(encoding='utf-8')
FAULTY.write_text(GOOD.replace('"flexibility"', '"flexibilty"'), encoding='utf-8')
WORDS.write_text('Bridge, 2 times 10\n', encoding='utf-8')
limber = Limber(str(FAULTY))


def one_click_puts_right():
    """a file with a fault can be edited, and one press puts the fault right"""
    limber.press('Edit…')
    limber.press('1 Fault')
    limber.find(None, re.compile("“Kind” cannot be"))
    limber.press('Change to “Flexibility”')
    limber.find('button', 'No Faults')
    limber.find('label', 'Nothing is wrong with this routine.')
    limber.key('Escape')
    limber.gone('label', 'Nothing is wrong with this routine.')


def volume_is_told():
    """what a week comes to changes as the schedule is chosen"""
    limber.find('label', '1 min')
    limber.tab_to('About the Routine')
    limber.key('Return')
    limber.tab_to('Schedule: Not Said')
    limber.key('space', 'Down', 'Return')
    limber.find(None, 'Schedule: Every Day')
    limber.find('label', re.compile('^1 min, [0-9]+ min a week$'))
    limber.all_named()
    limber.key('ctrl+z')
    limber.find(None, 'Schedule: Not Said')
    limber.find('label', '1 min')


def what_is_no_json():
    """a file that is no routine at all is shown as text"""
    limber.key('ctrl+o')
    limber.find(None, 'Open a Routine')
    limber.key('slash')
    limber.write(str(WORDS)[1:])
    limber.key('Return')
    limber.press('Edit…')
    limber.wait('the text is not in focus', lambda: limber.focused('Text of the routine'))
    limber.says('Text of the routine', 'Bridge, 2 times 10\n')
    limber.key('ctrl+a', 'Delete')
    limber.write('{}')
    limber.press('Back to the Form')
    limber.find('text box', 'Title')
    limber.key('ctrl+z')
    limber.says('Text of the routine', 'Bridge, 2 times 10\n')


with limber:
    tap.run([one_click_puts_right, volume_is_told, what_is_no_json])
