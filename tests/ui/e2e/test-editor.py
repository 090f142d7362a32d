#!/usr/bin/python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""A clinician writes a routine in the editor, with the keyboard alone."""

import os
import pathlib
import re

import accessible
import tap
from gi.repository import GLib
from program import Limber, routine

FOLDER = pathlib.Path(os.environ['LIMBER_TEST_ROOT'])
FAULTY = FOLDER / 'faulty.routine.json'
WORDS = FOLDER / 'words.routine.json'

GOOD = pathlib.Path(routine('short.routine.json')).read_text(encoding='utf-8')
FAULTY.write_text(GOOD.replace('"flexibility"', '"flexibilty"'), encoding='utf-8')
WORDS.write_text('Bridge, 2 times 10\n', encoding='utf-8')
limber = Limber()


def text_of(name):
    """what is written in the field NAME"""
    item = limber.find('text box', name)
    return accessible.ask(item.node, 'Text', 'GetText', GLib.Variant('(ii)', (0, -1)))


def says(name, text):
    limber.wait(f'{name} is not {text!r}', lambda: text_of(name) == text)


def new_routine():
    """a new routine begins with its title, which is written over"""
    limber.at_home()
    limber.key('ctrl+n')
    limber.wait('the title is not written', lambda: limber.focused('Title'))
    limber.write('Back care')
    says('Title', 'Back care')
    limber.find('label', 'Back care')
    limber.find('label', 'No exercises yet')
    limber.all_named()


def undo_and_redo():
    """each field is undone by itself, with the editor's own keys"""
    limber.tab_to('Name')
    limber.write('Ada')
    says('Name', 'Ada')
    assert 'Author' in limber.find('button', 'Undo').description
    limber.key('ctrl+z')
    says('Name', '')
    says('Title', 'Back care')
    limber.key('ctrl+shift+z')
    says('Name', 'Ada')
    assert 'Author' in limber.find('button', 'Undo').description


def a_fault_shows_at_once():
    """a fault is told beside its field as soon as it is there, and goes with it"""
    limber.key('ctrl+z', 'ctrl+z')
    limber.press('About the Routine')
    limber.wait('the title is not in focus', lambda: limber.focused('Title'))
    limber.key('ctrl+a', 'Delete')
    limber.find('label', "'title' is empty")
    limber.find(None, '2 Faults')
    assert "'title' is empty" in limber.find('text box', 'Title').description
    limber.write('Hips')
    limber.gone('label', "'title' is empty")
    limber.gone(None, '2 Faults')


def open_file(path):
    """opens a file by its dialog"""
    limber.key('ctrl+o')
    limber.find(None, 'Open a Routine')
    limber.key('slash')
    limber.write(str(path)[1:])
    limber.key('Return')


def one_click_puts_right():
    """a file with a fault can be edited, and one press puts the fault right"""
    open_file(FAULTY)
    limber.press('Edit…')
    limber.press('1 Fault')
    limber.find(None, re.compile("'kind' must be one of"))
    limber.press('Change to “flexibility”')
    limber.find('button', 'No Faults')
    limber.find('label', 'Nothing is wrong with this routine.')
    limber.key('Escape')
    limber.all_named()


def volume_is_told():
    """what a week comes to changes as the schedule is chosen"""
    limber.find('label', '1 min')
    limber.tab_to('About the Routine')
    limber.key('Return')
    limber.tab_to('Schedule: Not Said')
    limber.key('space', 'Down', 'Return')
    limber.find(None, 'Schedule: Every Day')
    limber.find('label', re.compile('^1 min, [0-9]+ min a week$'))
    limber.key('ctrl+z')
    limber.find(None, 'Schedule: Not Said')
    limber.find('label', '1 min')


def what_is_no_json():
    """a file that is no routine at all is shown as text"""
    open_file(WORDS)
    limber.press('Edit…')
    limber.wait('the text is not in focus', lambda: limber.focused('Text of the routine'))
    says('Text of the routine', 'Bridge, 2 times 10\n')
    limber.key('ctrl+a', 'Delete')
    limber.write('{}')
    limber.press('Back to the Form')
    limber.find('text box', 'Title')
    limber.key('ctrl+z')
    says('Text of the routine', 'Bridge, 2 times 10\n')


with limber:
    tap.run([new_routine, undo_and_redo, a_fault_shows_at_once, one_click_puts_right,
             volume_is_told, what_is_no_json])
